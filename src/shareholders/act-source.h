/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What the fields of the act forms choose from: functions for ActFormSource, each with its kind of data. */
#pragma once

#include "form-choice.h"
#include "form-chooser.h"

/* data: FormItem[], ended by a NULL code. */
void act_source_items (FormField *field, DeskSession *session, gint64 member_id, gconstpointer data);
/* data: the occasion, "refuse" or "resign" (const char *). */
void act_source_reasons (FormField *field, DeskSession *session, gint64 member_id, gconstpointer data);
/* Members of today; data: NULL, or another state of the women to choose from, "" for every woman (const char *). */
void act_source_members (FormField *field, DeskSession *session, gint64 member_id, gconstpointer data);

typedef struct
{
  const PgRelation  *relation; /* with parameters member_id and perhaps as_on */
  FormChooserSource  source;
  const char        *none; /* N_(): what to say when there are none */
} ActSourceRecords;

/* Records of this woman, of which the first is taken by itself; data: ActSourceRecords. */
void act_source_records (FormField *field, DeskSession *session, gint64 member_id, gconstpointer data);

/* One woman's records as on today; owned by the caller. */
DeskList *act_source_list_new (DeskSession *session, const PgRelation *relation, gint64 member_id);

extern const FormItem act_source_ways[]; /* how money came or went */
