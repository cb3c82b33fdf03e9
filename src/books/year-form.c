/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The form that opens a financial year of the books: the first one, or the next. */
#define G_LOG_DOMAIN "year-form"

#include "year-form.h"

#include <glib/gi18n.h>

#include "book.h"
#include "form-day.h"
#include "form-registry.h"
#include "form.h"

#define ID "open-year"

#define TYPE_YEAR_FORM (year_form_get_type ())
G_DECLARE_FINAL_TYPE (YearForm, year_form, MANDALI, YEAR_FORM, Form)

struct _YearForm
{
  Form      parent_instance;
  FormDay  *first_on;
  DeskList *periods;
};

G_DEFINE_FINAL_TYPE (YearForm, year_form, FORM_TYPE_FORM)

/* The year after the last one; the books begin with the year of today. */
static void
periods_known_cb (YearForm *self)
{
  PgRow *newest = desk_list_get_first (self->periods);
  BaseDay today = desk_session_get_today (form_get_session (FORM_FORM (self)));
  BaseDay first = newest != NULL ? pg_row_get_day (newest, PERIOD_LAST_ON) + 1 : base_day_year_began (today);

  g_autofree char *text = base_day_dup_text (first);

  if (form_field_is_touched (FORM_FIELD (self->first_on)) || first == BASE_DAY_NONE)
    return;
  form_field_set_base (FORM_FIELD (self->first_on), text);
  form_day_set (self->first_on, first);
}

static char *
year_form_dup_verb (Form *form)
{
  return g_strdup (_("Open the year"));
}

static char *
year_form_dup_done_words (Form *form, const char *number)
{
  return g_strdup_printf (_("The year %s is open"), number != NULL ? number : "");
}

static void
year_form_dispose (GObject *object)
{
  g_clear_object (&MANDALI_YEAR_FORM (object)->periods);
  G_OBJECT_CLASS (year_form_parent_class)->dispose (object);
}

static void
year_form_class_init (YearFormClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = year_form_dispose;
  FORM_FORM_CLASS (klass)->dup_verb = year_form_dup_verb;
  FORM_FORM_CLASS (klass)->dup_done_words = year_form_dup_done_words;
}

static void
year_form_init (YearForm *self)
{
  self->first_on = g_object_new (FORM_TYPE_DAY, "field", "first_on", "label", _("First day of the year"), "required",
                                 TRUE, "hint", _("The 1st of April. The first year that is opened is that in which "
                                                 "these books begin."), NULL);
  form_add (FORM_FORM (self), GTK_WIDGET (self->first_on));
  gtk_window_set_title (GTK_WINDOW (self), _("Open a year"));
  form_set_act (FORM_FORM (self), ID, &open_year_call);
}

static GtkWindow *
open_form (const char *form, GtkWindow *parent, DeskSession *session, GVariant *content)
{
  YearForm *self = g_object_new (TYPE_YEAR_FORM, "transient-for", parent, NULL);

  self->periods = desk_list_new (session, &period_list);
  g_signal_connect_object (self->periods, "refreshed", G_CALLBACK (periods_known_cb), self, G_CONNECT_SWAPPED);
  form_begin (FORM_FORM (self), session, content);
  return GTK_WINDOW (self);
}

GtkWindow *
year_form_open (GtkWindow *parent, DeskSession *session)
{
  g_return_val_if_fail (DESK_IS_SESSION (session), NULL);

  return open_form (ID, parent, session, NULL);
}

void
year_forms_init (void)
{
  form_registry_add (ID, open_form);
}
