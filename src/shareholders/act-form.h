/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Forms for acts about one woman that differ only in their fields and words: each is a description, not a class. */
#pragma once

#include "form-outcome.h"
#include "shareholder-form.h"

/* Gives a field of the form what it chooses from. */
typedef struct
{
  const char    *field;
  void         (*fill) (FormField *field, DeskSession *session, gint64 member_id, gconstpointer data);
  gconstpointer  data;
} ActFormSource;

typedef struct
{
  const char          *id;       /* "resign" */
  const char          *type;     /* the class of its template: "ResignationForm" */
  const char          *template; /* the resource of its template */
  const PgCall        *call;
  const char          *member;   /* the argument that is she; NULL: the chosen record tells */
  const char          *day;      /* the field that says on which day the resolution must have been passed; or NULL */
  const char          *verb;     /* N_() */
  const char          *done;     /* N_() with %s for her name and %s for the number that the act answered */
  const ActFormSource *sources;  /* ended by a NULL field; or NULL */
  /* What it will lead to, for a template with a FormOutcome "outcome"; or NULL. `preview` answers one row; its
   * parameters are member_id and the values of the fields called like the others, `asks`, ended by NULL. */
  const PgRelation    *preview;
  const char *const   *asks;
  const char          *missing; /* N_(): what to fill in before there is a forecast */
  char              *(*dup_outcome) (PgRow *row, gpointer form);
  /* The verb, when it says more than `verb`; NULL: that. */
  char              *(*dup_verb) (Form *form);
  /* Keeps what depends on the fields in step; or NULL. */
  void               (*changed) (Form *form, FormField *field);
} ActFormKind;

/* Makes the form known, once; `kind` is static. */
void act_form_register (const ActFormKind *kind);

/* The form `id`, presented; NULL when there is none of this name. Signal "done" as form.h says. */
GtkWindow *act_form_open (const char *id, GtkWindow *parent, DeskSession *session, gint64 member_id);
