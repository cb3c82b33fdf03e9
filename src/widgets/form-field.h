/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * One thing that is asked in a form: its label above, its control, and under it a hint or what is wrong. */
#pragma once

#include <gtk/gtk.h>

#include "desk-session.h"
#include "pg-call.h"

/* FormField
 *
 *   Own name *
 *   [ Ranjanben                ]
 *   As on her ration card.
 *
 * A field is called like the argument of the act that it fills ("value_on"): so a form fills an act, is
 * filled from a record and finds the field that a rule is about by that one name.
 *
 * Properties: "field" (that name), "column" (of the record, when it is called otherwise), "label", "hint",
 * "required", "aside" (seldom asked: Enter goes past it, Tab does not).
 * Signals
 * "changed" (): what it holds is another now, by a person or by the program.
 * "go-on" (): Enter was pressed; the form moves to the next field. */
#define FORM_TYPE_FIELD (form_field_get_type ())
G_DECLARE_DERIVABLE_TYPE (FormField, form_field, FORM, FIELD, GtkWidget)

struct _FormFieldClass
{
  GtkWidgetClass parent_class;

  /* All that was entered, as text that set_text takes back; newly allocated, never NULL, "" when empty.
   * Goes into drafts and into the journal. */
  char *(*dup_text) (FormField *field);
  void (*set_text) (FormField *field, const char *text);
  /* How such a text reads for people; the text itself when not overridden. */
  char *(*dup_words) (FormField *field, const char *text);
  /* Why what is entered has not the shape that is asked, in words; NULL when it has. An empty field is
   * not asked. */
  char *(*dup_fault) (FormField *field);
  /* FALSE: not an argument of mine. Else `value` receives it as the server reads it ("2026-11-25"),
   * newly allocated, NULL for null. The cleaned text for the argument called like the field when not
   * overridden. */
  gboolean (*get_value) (FormField *field, const char *argument, char **value);
  /* For arguments that are bytes; newly referenced or NULL. */
  GBytes *(*dup_bytes) (FormField *field);
  /* The text that stands for what `row` says; NULL when the row says nothing about this field. */
  char *(*dup_record_text) (FormField *field, PgRow *row, const PgRelation *relation);
  /* Who is here; before the form is shown. */
  void (*set_session) (FormField *field, DeskSession *session);
  /* The person went on to another field: show what was typed in the manner of the house. */
  void (*settle) (FormField *field);
  /* The act was saved: keep this as the default of the next form. */
  void (*remember) (FormField *field);
};

const char *form_field_get_name (FormField *field);
const char *form_field_get_label (FormField *field);
gboolean form_field_is_aside (FormField *field);

char *form_field_dup_text (FormField *field);
void form_field_set_text (FormField *field, const char *text);
char *form_field_dup_words (FormField *field, const char *text);
gboolean form_field_is_empty (FormField *field);

/* The first thing wrong with it: empty although required, or of another shape; NULL when sound. */
char *form_field_dup_fault (FormField *field);
gboolean form_field_get_value (FormField *field, const char *argument, char **value);
GBytes *form_field_dup_bytes (FormField *field);
char *form_field_dup_record_text (FormField *field, PgRow *row, const PgRelation *relation);
void form_field_set_session (FormField *field, DeskSession *session);
void form_field_settle (FormField *field);
void form_field_remember (FormField *field);

/* What it held when the form was ready: "touched" is measured against it. Takes what it holds now. */
void form_field_set_base (FormField *field, const char *text);
const char *form_field_get_base (FormField *field);
gboolean form_field_is_touched (FormField *field);

/* Says under the field what is wrong and how to mend it; NULL: nothing any more. */
void form_field_set_fault (FormField *field, const char *sentence);
const char *form_field_get_fault (FormField *field);
/* Something calm to know about what was entered; NULL: the hint again. */
void form_field_set_note (FormField *field, const char *sentence);

/* For the kinds of fields.
 * `control` stands under the label; `focus` inside it (or itself) takes the keyboard and bears the name. */
void form_field_set_control (FormField *field, GtkWidget *control, GtkWidget *focus);
void form_field_emit_changed (FormField *field);
void form_field_emit_go_on (FormField *field);
