/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Forms for what is done with bodies, seats, offices and bars. */
#define G_LOG_DOMAIN "board-form"

#include "board-form.h"

#include <glib/gi18n.h>

#include "board-form-kind.h"
#include "board.h"
#include "form-day.h"
#include "form-registry.h"
#include "form-text.h"
#include "form.h"
#include "report.h"
#include "spoken-name.h"

#define TYPE_BOARD_FORM (board_form_get_type ())
G_DECLARE_FINAL_TYPE (BoardForm, board_form, MANDALI, BOARD_FORM, Form)

struct _BoardForm
{
  Form                 parent_instance;
  const BoardFormKind *kind;
  GtkLabel            *subject, *detail;
  FormField           *day;        /* the first that it asks; NULL: none */
  FormField           *resolution; /* NULL: none is asked */
  DeskList            *record;     /* NULL: it is about none */
};

G_DEFINE_FINAL_TYPE (BoardForm, board_form, FORM_TYPE_FORM)

static char *
board_form_dup_verb (Form *form)
{
  const BoardFormKind *kind = MANDALI_BOARD_FORM (form)->kind;

  return g_strdup (kind != NULL ? _(kind->verb) : "");
}

static char *
board_form_dup_done_words (Form *form, const char *number)
{
  BoardForm *self = MANDALI_BOARD_FORM (form);
  const char *subject = gtk_label_get_label (self->subject);

  if (self->record != NULL)
    return g_strdup_printf ("%s: %s", _(self->kind->done), subject);
  return g_strdup_printf ("%s %s", _(self->kind->done), number != NULL ? number : "");
}

/* Only resolutions of that day or before are offered. */
static void
board_form_changed (Form *form, FormField *field)
{
  BoardForm *self = MANDALI_BOARD_FORM (form);
  g_autofree char *iso = NULL;

  if (self->day == NULL || self->resolution == NULL)
    return;
  iso = base_day_dup_iso (form_day_get (FORM_DAY (self->day)));
  g_object_set (self->resolution, "day", iso, NULL);
}

static void
board_form_dispose (GObject *object)
{
  g_clear_object (&MANDALI_BOARD_FORM (object)->record);
  G_OBJECT_CLASS (board_form_parent_class)->dispose (object);
}

static void
board_form_class_init (BoardFormClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = board_form_dispose;
  FORM_FORM_CLASS (klass)->dup_verb = board_form_dup_verb;
  FORM_FORM_CLASS (klass)->dup_done_words = board_form_dup_done_words;
  FORM_FORM_CLASS (klass)->changed = board_form_changed;
}

static void
board_form_init (BoardForm *self)
{
}

static GtkLabel *
add_label (BoardForm *self, const char *words, const char *css)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "label", words, "xalign", 0.0, "wrap", TRUE, "visible",
                                   words != NULL, "css-classes", (const char *[]){ css, NULL }, NULL);

  form_add (FORM_FORM (self), label);
  return GTK_LABEL (label);
}

static void
add_field (BoardForm *self, DeskSession *session, const BoardField *asked)
{
  FormField *field = g_object_new (g_type_from_name (asked->type), "field", asked->field, "label", _(asked->label),
                                   "required", !asked->is_optional, NULL);

  if (asked->hint != NULL)
    g_object_set (field, "hint", _(asked->hint), NULL);
  if (asked->is_number)
    g_object_set (field, "kind", FORM_TEXT_NUMBER, "width-chars", 12, NULL);
  if (FORM_IS_DAY (field))
    g_object_set (field, "today-first", !asked->is_optional, NULL);
  if (asked->items != NULL)
    form_choice_set_items (FORM_CHOICE (field), asked->items);
  if (asked->list != NULL)
    {
      g_autoptr (DeskList) list = desk_list_new (session, asked->list);

      form_choice_set_list (FORM_CHOICE (field), list);
    }
  if (self->day == NULL && FORM_IS_DAY (field))
    self->day = field;
  if (g_str_equal (asked->field, "resolution_number"))
    self->resolution = field;
  form_add (FORM_FORM (self), GTK_WIDGET (field));
}

/* "Board · Seat 9" over who sits there. */
static char *
dup_seat_words (PgRow *row)
{
  const char *body = spoken_name_get (row, SEAT_ONE_BODY_NAME);

  if (pg_row_is_null (row, SEAT_ONE_ORDINAL))
    return g_strdup (body);
  /* Translators: a body and the number of a seat on it */
  return g_strdup_printf (_("%s · Seat %s"), body, pg_row_get_words (row, SEAT_ONE_ORDINAL));
}

static gboolean
is_about_seat (BoardForm *self)
{
  return self->kind->about == &seat_one || self->kind->about == &seat_end_one;
}

/* Who holds it; of an office that ended also which one. */
static char *
dup_holder_words (BoardForm *self, PgRow *row)
{
  const char *name = pg_row_get_words (row, SEAT_ONE_NAME);

  if (self->kind->about != &seat_end_one || pg_row_is_null (row, SEAT_ONE_OFFICE))
    return g_strdup (name);
  return g_strdup_printf ("%s · %s", name, report_state_word (pg_row_get_words (row, SEAT_ONE_OFFICE)));
}

static void
record_known_cb (BoardForm *self)
{
  PgRow *row = desk_list_get_first (self->record);
  g_autofree char *subject = NULL;
  g_autofree char *detail = NULL;
  gint name = pg_relation_find_column (self->kind->about, "name");

  if (row == NULL)
    return;
  if (is_about_seat (self))
    subject = dup_seat_words (row);
  else if (self->kind->about == &hand_over_one)
    subject = g_strdup (spoken_name_get (row, HAND_OVER_ONE_THING_NAME));
  else
    subject = g_strdup (pg_row_get_words (row, (guint) name));
  gtk_label_set_label (self->subject, subject);
  gtk_widget_set_visible (GTK_WIDGET (self->subject), TRUE);
  form_set_subject (FORM_FORM (self), subject);
  if (!is_about_seat (self))
    return;
  detail = dup_holder_words (self, row);
  gtk_label_set_label (self->detail, detail);
  gtk_widget_set_visible (GTK_WIDGET (self->detail), *detail != '\0');
}

static void
read_record (BoardForm *self, DeskSession *session, gint64 record_id)
{
  g_autofree char *key = g_strdup_printf ("%" G_GINT64_FORMAT, record_id);

  form_set_about (FORM_FORM (self), record_id);
  self->record = desk_list_new (session, self->kind->about);
  desk_list_set (self->record, "key", key);
  g_signal_connect_object (self->record, "refreshed", G_CALLBACK (record_known_cb), self, G_CONNECT_SWAPPED);
  form_set_record (FORM_FORM (self), self->record, "row_version");
}

static GtkWindow *
open_form (const BoardFormKind *kind, GtkWindow *parent, DeskSession *session, gint64 record_id, GVariant *content)
{
  BoardForm *self = g_object_new (TYPE_BOARD_FORM, "transient-for", parent, "title", _(kind->title), NULL);

  self->kind = kind;
  form_set_act (FORM_FORM (self), kind->id, kind->call);
  self->subject = add_label (self, NULL, "form-subject");
  self->detail = add_label (self, NULL, "form-subject-detail");
  if (kind->hint != NULL)
    add_label (self, _(kind->hint), "form-subject-detail");
  for (const BoardField *asked = kind->fields; asked->field != NULL; asked++)
    add_field (self, session, asked);
  if (kind->about != NULL)
    read_record (self, session, record_id);
  form_begin (FORM_FORM (self), session, content);
  return GTK_WINDOW (self);
}

static const BoardFormKind *
find_kind (const char *id)
{
  for (const BoardFormKind *kind = board_form_kinds; kind->id != NULL; kind++)
    if (g_str_equal (kind->id, id))
      return kind;
  return NULL;
}

static GtkWindow *
open_again (const char *form, GtkWindow *parent, DeskSession *session, GVariant *content)
{
  return open_form (find_kind (form), parent, session, form_registry_get_number (content, FORM_ABOUT), content);
}

GtkWindow *
board_form_open (const char *id, GtkWindow *parent, DeskSession *session, gint64 record_id)
{
  const BoardFormKind *kind = find_kind (id);

  g_return_val_if_fail (DESK_IS_SESSION (session) && kind != NULL, NULL);

  return open_form (kind, parent, session, record_id, NULL);
}

void
board_forms_init (void)
{
  /* fields are found by the names of their classes */
  g_type_ensure (FORM_TYPE_CHOICE);
  g_type_ensure (FORM_TYPE_DAY);
  g_type_ensure (FORM_TYPE_TEXT);
  for (const BoardFormKind *kind = board_form_kinds; kind->id != NULL; kind++)
    form_registry_add (kind->id, open_again);
}
