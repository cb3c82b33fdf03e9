/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A form of no feature, for tests. */
#include "note-form.h"

#include "form-day.h"
#include "form-text.h"
#include "rows.h"
#include "ui-place.h"

PG_DEFINE_CALL (ChangeNote, change_note, CHANGE_NOTE)
PG_DEFINE_RELATION (note_one, "note-one", NOTE_ID, NOTE_COLUMNS, NULL)

#define TYPE_NOTE_FORM (note_form_get_type ())
G_DECLARE_FINAL_TYPE (NoteForm, note_form, NOTE, FORM, Form)

struct _NoteForm
{
  Form parent_instance;
};

G_DEFINE_FINAL_TYPE (NoteForm, note_form, FORM_TYPE_FORM)

static const char ui[] =
  "<interface>"
  "  <object class='NoteForm' id='form'>"
  "    <property name='title'>Note</property>"
  "    <child><object class='FormText'><property name='field'>own_name</property>"
  "      <property name='label'>Own name</property><property name='required'>True</property></object></child>"
  "    <child><object class='FormText'><property name='field'>phone</property>"
  "      <property name='label'>Phone</property><property name='kind'>phone</property></object></child>"
  "    <child><object class='FormDay'><property name='field'>noted_on</property>"
  "      <property name='label'>Noted on</property></object></child>"
  "  </object>"
  "</interface>";

static void
note_form_class_init (NoteFormClass *klass)
{
}

static void
note_form_init (NoteForm *self)
{
}

static gint64 next_record = 100;

static Form *
form_new (gint64 record_id)
{
  g_autoptr (GtkBuilder) builder = NULL;
  Form *form;

  g_type_ensure (TYPE_NOTE_FORM);
  builder = gtk_builder_new_from_string (ui, -1);
  form = FORM_FORM (gtk_builder_get_object (builder, "form"));
  form_set_act (form, "note", &change_note_call);
  form_set_about (form, record_id);
  return form;
}

Form *
note_form_open (GVariant *content)
{
  return note_form_open_about (next_record++, content);
}

Form *
note_form_open_about (gint64 record_id, GVariant *content)
{
  Form *form = form_new (record_id);

  form_set_fixed (form, "note_id", "7");
  form_set_fixed (form, "row_version", "1");
  form_begin (form, ui_place_get_session (), content);
  ui_place_settle ();
  return form;
}

Form *
note_form_open_record (DeskList **list)
{
  Form *form = form_new (next_record++);

  *list = desk_list_new (ui_place_get_session (), &note_one);
  form_set_record (form, *list, "row_version");
  form_begin (form, ui_place_get_session (), NULL);
  return form;
}

void
note_form_answer (DeskList *list, const char *version, const char *own_name, const char *phone)
{
  const char *cells[] = { "7", version, own_name, phone };
  g_autoptr (PgResult) result = rows_new (&note_one, 1, cells);

  pg_table_take_result (desk_list_get_table (list), result);
  g_signal_emit_by_name (list, "refreshed");
  ui_place_settle ();
}

void
note_form_type (Form *form, const char *field, const char *text)
{
  form_field_set_text (form_find_field (form, field), text);
}

static void
done_cb (Form *form, gint64 record_id, const char *words, char **done)
{
  g_free (*done); /* a form that stays tells it again */
  *done = g_strdup_printf ("%" G_GINT64_FORMAT ": %s", record_id, words);
}

void
note_form_watch (Form *form, char **done)
{
  g_signal_connect (form, "done", G_CALLBACK (done_cb), done);
}
