/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The record that a form corrects: fills the fields, and merges when somebody else changed it meanwhile. */
#pragma once

#include "desk-list.h"
#include "form-field.h"

#define FORM_TYPE_RECORD (form_record_get_type ())
G_DECLARE_FINAL_TYPE (FormRecord, form_record, FORM, RECORD, GObject)

/* One field in which both sides wrote something else. */
typedef struct
{
  FormField *field;  /* lent */
  char      *base;   /* as it was when the form was opened */
  char      *theirs;
  char      *mine;
} FormClash;

/* Signals
 * "loaded" (): the fields show the record.
 * "merged" (GPtrArray *clashes): after form_record_merge. What only they changed stands in the fields, what
 *   only the form changed stayed; each FormClash (empty array: none) waits for a choice. */

/* `list` answers the one row; `fields` are lent for as long as the form lives. */
FormRecord *form_record_new (DeskList *list, GPtrArray *fields);

gboolean form_record_is_loaded (FormRecord *record);
/* What the row said about an argument that is no field ("row_version"), as it was seen; lent. FALSE when the
 * relation has no such column. */
gboolean form_record_get_seen (FormRecord *record, const char *argument, const char **value);

/* Reads the record again and merges. */
void form_record_merge (FormRecord *record);
