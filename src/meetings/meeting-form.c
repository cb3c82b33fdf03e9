/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The forms about meetings: one dialog that asks what its kind asks. */
#define G_LOG_DOMAIN "meeting-form"

#include "meeting-form.h"

#include <glib/gi18n.h>

#include "form-day.h"
#include "form-registry.h"
#include "form-switch.h"
#include "form-text.h"
#include "form-words.h"
#include "form.h"
#include "lot-field.h"
#include "meeting-form-kinds.h"
#include "meeting-warning.h"
#include "meeting.h"
#include "motion.h"
#include "pages-field.h"
#include "paper-field.h"
#include "room-chooser.h"
#include "vote-form.h"

/* A column that no record has: the field begins empty. */
#define NO_COLUMN ""

#define TYPE_MEETING_FORM (meeting_form_get_type ())
G_DECLARE_FINAL_TYPE (MeetingForm, meeting_form, MANDALI, MEETING_FORM, Form)

struct _MeetingForm
{
  Form                   parent_instance;
  const MeetingFormKind *kind;
  DeskList              *record; /* NULL: it is about none yet */
  GPtrArray             *lists;  /* what fields choose from, of the meeting of the record */
};

G_DEFINE_FINAL_TYPE (MeetingForm, meeting_form, FORM_TYPE_FORM)

static char *
meeting_form_dup_verb (Form *form)
{
  const MeetingFormKind *kind = MANDALI_MEETING_FORM (form)->kind;

  return g_strdup (kind != NULL ? _(kind->verb) : "");
}

static char *
meeting_form_dup_done_words (Form *form, const char *number)
{
  return g_strdup_printf ("%s: %s", _(MANDALI_MEETING_FORM (form)->kind->done), number != NULL ? number : "");
}

/* Shows what is asked for this choice alone, and counts the pages of the language that is chosen. */
static void
meeting_form_changed (Form *form, FormField *changed)
{
  const MeetingFormKind *kind = MANDALI_MEETING_FORM (form)->kind;
  FormField *pages = form_find_field (form, "page_count");

  if (pages != NULL)
    {
      g_autofree char *language = form_field_dup_text (form_find_field (form, "language"));

      pages_field_set_language (MANDALI_PAGES_FIELD (pages), language);
    }
  for (const MeetingField *field = kind->fields; field->kind != MEETING_FIELD_END; field++)
    if (field->only_for != NULL)
      {
        g_autofree char *state = form_field_dup_text (form_find_field (form, "state"));

        gtk_widget_set_visible (GTK_WIDGET (form_find_field (form, field->name)), g_str_equal (state, field->only_for));
      }
}

static void
meeting_form_dispose (GObject *object)
{
  MeetingForm *self = MANDALI_MEETING_FORM (object);

  g_clear_object (&self->record);
  g_clear_pointer (&self->lists, g_ptr_array_unref);
  G_OBJECT_CLASS (meeting_form_parent_class)->dispose (object);
}

static void
meeting_form_class_init (MeetingFormClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = meeting_form_dispose;
  FORM_FORM_CLASS (klass)->changed = meeting_form_changed;
  FORM_FORM_CLASS (klass)->dup_verb = meeting_form_dup_verb;
  FORM_FORM_CLASS (klass)->dup_done_words = meeting_form_dup_done_words;
}

static void
meeting_form_init (MeetingForm *self)
{
  self->lists = g_ptr_array_new_with_free_func (g_object_unref);
}

/* The list of a field; it waits for the meeting to be known. */
static DeskList *
list_new (MeetingForm *self, DeskSession *session, const PgRelation *relation)
{
  DeskList *list = desk_list_new (session, relation);

  g_ptr_array_add (self->lists, list);
  return list;
}

static GtkWidget *
choice_new (MeetingForm *self, DeskSession *session, const MeetingField *field)
{
  FormChoice *choice = g_object_new (FORM_TYPE_CHOICE, "none-words", field->none != NULL ? _(field->none) : NULL, NULL);

  if (field->kind == MEETING_FIELD_CHOICE)
    form_choice_set_items (choice, field->from);
  else
    form_choice_set_list (choice, list_new (self, session, field->from));
  return GTK_WIDGET (choice);
}

static GtkWidget *
control_new (MeetingForm *self, DeskSession *session, const MeetingField *field)
{
  switch (field->kind)
    {
    case MEETING_FIELD_TEXT:
      return g_object_new (FORM_TYPE_TEXT, NULL);
    case MEETING_FIELD_GUJARATI:
      return g_object_new (FORM_TYPE_TEXT, "kind", FORM_TEXT_GUJARATI, NULL);
    case MEETING_FIELD_WORDS:
      return g_object_new (FORM_TYPE_WORDS, NULL);
    case MEETING_FIELD_NUMBER:
    case MEETING_FIELD_COUNT:
      return g_object_new (FORM_TYPE_TEXT, "kind", FORM_TEXT_NUMBER, "takes-zero", field->kind == MEETING_FIELD_COUNT,
                           NULL);
    case MEETING_FIELD_DAY:
    case MEETING_FIELD_TODAY:
      return g_object_new (FORM_TYPE_DAY, "today-first", field->kind == MEETING_FIELD_TODAY, NULL);
    case MEETING_FIELD_CHOICE:
    case MEETING_FIELD_LIST:
      return choice_new (self, session, field);
    case MEETING_FIELD_HERE:
    case MEETING_FIELD_ENTITLED:
      return room_chooser_new (list_new (self, session, &attendance_list), field->kind == MEETING_FIELD_HERE);
    case MEETING_FIELD_APPLICANTS:
      return g_object_new (TYPE_LOT_FIELD, NULL);
    case MEETING_FIELD_PAPER:
      return g_object_new (TYPE_PAPER_FIELD, NULL);
    case MEETING_FIELD_SWITCH:
      return g_object_new (FORM_TYPE_SWITCH, NULL);
    case MEETING_FIELD_PAGES:
      return pages_field_new (list_new (self, session, &minutes_list));
    case MEETING_FIELD_END:
      break;
    }
  g_assert_not_reached ();
}

/* Fields beside each other are as wide as each other. */
static GtkWidget *
line_new (MeetingForm *self)
{
  GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);

  gtk_box_set_homogeneous (GTK_BOX (line), TRUE);
  form_add (FORM_FORM (self), line);
  return line;
}

static void
add_fields (MeetingForm *self, DeskSession *session)
{
  const MeetingFormKind *kind = self->kind;
  GtkWidget *line = NULL;

  if (kind->hint != NULL)
    form_add (FORM_FORM (self), g_object_new (GTK_TYPE_LABEL, "label", _(kind->hint), "xalign", 0.0, "wrap", TRUE,
                                              "css-classes", (const char *[]){ "form-subject-detail", NULL }, NULL));
  for (const MeetingField *field = kind->fields; field->kind != MEETING_FIELD_END; field++)
    {
      GtkWidget *control = control_new (self, session, field);

      g_object_set (control, "field", field->name, "label", _(field->label), "hint",
                    field->hint != NULL ? _(field->hint) : NULL, "required", field->is_required, "aside",
                    field->is_aside, NULL);
      if (!kind->is_change)
        g_object_set (control, "column", NO_COLUMN, NULL);
      if (!field->is_beside)
        line = line_new (self);
      gtk_box_append (GTK_BOX (line), control);
    }
}

/* Which meeting, item or proposal it is stands in the title as soon as it is known; lists are those of its meeting. */
static void
record_known_cb (MeetingForm *self)
{
  PgRow *row = desk_list_get_first (self->record);
  gint number = pg_relation_find_column (self->kind->relation, "number");
  gint meeting = pg_relation_find_column (self->kind->relation, "meeting_id");
  g_autofree char *title = NULL;

  if (row == NULL)
    return;
  title = g_strdup_printf ("%s · %s", _(self->kind->title), pg_row_get_words (row, (guint) number));
  gtk_window_set_title (GTK_WINDOW (self), title);
  form_set_subject (FORM_FORM (self), pg_row_get_words (row, (guint) number));
  for (guint i = 0; meeting >= 0 && i < self->lists->len; i++)
    desk_list_set (g_ptr_array_index (self->lists, i), "meeting_id", pg_row_get_text (row, (guint) meeting));
}

static void
follow_record (MeetingForm *self, DeskSession *session, gint64 key)
{
  g_autofree char *words = g_strdup_printf ("%" G_GINT64_FORMAT, key);

  form_set_about (FORM_FORM (self), key);
  self->record = desk_list_new (session, self->kind->relation);
  desk_list_set (self->record, "key", words);
  g_signal_connect_object (self->record, "refreshed", G_CALLBACK (record_known_cb), self, G_CONNECT_SWAPPED);
  form_set_record (FORM_FORM (self), self->record, "row_version");
}

static GtkWindow *
open_form (const MeetingFormKind *kind, GtkWindow *parent, DeskSession *session, gint64 key, gint64 meeting_id,
           GVariant *content)
{
  MeetingForm *self = g_object_new (TYPE_MEETING_FORM, "transient-for", parent, "title", _(kind->title), NULL);

  self->kind = kind;
  form_set_act (FORM_FORM (self), kind->id, kind->call);
  if (g_str_equal (kind->id, "issue-notice"))
    form_add (FORM_FORM (self), meeting_warnings_new (session, key));
  add_fields (self, session);
  if (kind->null_argument != NULL)
    form_set_fixed (FORM_FORM (self), kind->null_argument, NULL);
  if (meeting_id != 0)
    form_set_fixed_number (FORM_FORM (self), "meeting_id", meeting_id);
  if (kind->relation != NULL)
    follow_record (self, session, key);
  form_begin (FORM_FORM (self), session, content);
  return GTK_WINDOW (self);
}

static GtkWindow *
open_again (const char *form, GtkWindow *parent, DeskSession *session, GVariant *content)
{
  return open_form (meeting_form_kind_find (form), parent, session, form_registry_get_number (content, FORM_ABOUT),
                    form_registry_get_number (content, "meeting_id"), content);
}

GtkWindow *
meeting_form_open (const char *id, GtkWindow *parent, DeskSession *session, gint64 key, gint64 meeting_id)
{
  const MeetingFormKind *kind = meeting_form_kind_find (id);

  g_return_val_if_fail (DESK_IS_SESSION (session) && kind != NULL && (kind->relation == NULL) == (key == 0), NULL);

  return open_form (kind, parent, session, key, meeting_id, NULL);
}

GtkWindow *
meeting_form_open_draft (GtkWindow *parent, DeskSession *session)
{
  return meeting_form_open ("draft-meeting", parent, session, 0, 0);
}

void
meeting_forms_init (void)
{
  const MeetingFormKind *kind;

  for (guint i = 0; (kind = meeting_form_kind_at (i)) != NULL; i++)
    form_registry_add (kind->id, open_again);
  vote_forms_init ();
}
