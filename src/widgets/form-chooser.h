/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * One record out of many, found while typing: a person by number or name in any script, a resolution, a
 * place. */
#pragma once

#include "desk-list.h"
#include "form-field.h"

/* Up and Down move in the lines that appear, Enter takes one and goes on, Esc closes them. What is typed
 * and is like no line stays, with a sentence.
 * Properties: "takes-any" (what is typed counts even when no line is like it), "placeholder".
 * Signal "chosen" (PgRow *): a line was taken. */
#define FORM_TYPE_CHOOSER (form_chooser_get_type ())
G_DECLARE_DERIVABLE_TYPE (FormChooser, form_chooser, FORM, CHOOSER, FormField)

struct _FormChooserClass
{
  FormFieldClass parent_class;
};

typedef struct
{
  const char *search;              /* the parameter that what is typed goes to; NULL: matched in the lines */
  char *(*dup_value) (PgRow *row);  /* what the act receives */
  char *(*dup_title) (PgRow *row);  /* the first line; what stands in the entry when it is taken */
  char *(*dup_detail) (PgRow *row); /* the second line, tells namesakes apart; NULL or "": none */
  GtkWidget *(*make_picture) (PgRow *row, DeskList *list); /* at the left of a line; NULL: no picture */
  gboolean takes_first;            /* the first line is marked: Enter takes it */
  gboolean waits;                  /* keys wait for the lines, so that what they do depends on no server's haste */
} FormChooserSource;

/* `source` is lent for ever. The list's other parameters are the caller's. */
void form_chooser_set_source (FormChooser *chooser, DeskList *list, const FormChooserSource *source);

/* The value taken, lent; NULL when nothing is. */
const char *form_chooser_get_value (FormChooser *chooser);
/* Takes a value with the words that stand for it. */
void form_chooser_take (FormChooser *chooser, const char *value, const char *title);

/* A button beside the entry, for a record that is not there yet. */
void form_chooser_add_button (FormChooser *chooser, GtkWidget *button);
