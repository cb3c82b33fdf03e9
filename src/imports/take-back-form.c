/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The form that takes a whole import back. */
#define G_LOG_DOMAIN "take-back-form"

#include "take-back-form.h"

#include <glib/gi18n.h>

#include "base-money.h"
#include "form-registry.h"
#include "form.h"
#include "import-job.h"
#include "imported.h"

#define ID "take-back-import"

#define TYPE_TAKE_BACK_FORM (take_back_form_get_type ())
G_DECLARE_FINAL_TYPE (TakeBackForm, take_back_form, MANDALI, TAKE_BACK_FORM, Form)

struct _TakeBackForm
{
  Form      parent_instance;
  GtkLabel *which, *what;
  DeskList *list; /* the one import */
};

G_DEFINE_FINAL_TYPE (TakeBackForm, take_back_form, FORM_TYPE_FORM)

/* "IMP/26-27/0001 · register.xlsx", and when it came with how many rows. */
static void
known_cb (TakeBackForm *self)
{
  PgRow *row = desk_list_get_first (self->list);
  g_autofree char *day = NULL;
  g_autofree char *rows = NULL;
  g_autofree char *which = NULL;
  g_autofree char *what = NULL;
  gint64 count;

  if (row == NULL)
    return;
  count = pg_row_get_int (row, IMPORTED_BROUGHT_IN);
  day = base_day_dup_text (pg_row_get_day (row, IMPORTED_ON));
  rows = base_number_dup_text (count);
  which = g_strdup_printf ("%s · %s", pg_row_get_words (row, IMPORTED_NUMBER), pg_row_get_words (row, IMPORTED_FILE));
  /* Translators: how many rows of a file, and the day on which they were brought in */
  what = g_strdup_printf (ngettext ("%s row, brought in on %s", "%s rows, brought in on %s", (gulong) count), rows,
                          day);
  gtk_label_set_label (self->which, which);
  gtk_label_set_label (self->what, what);
}

static void
take_back_form_dispose (GObject *object)
{
  g_clear_object (&MANDALI_TAKE_BACK_FORM (object)->list);
  G_OBJECT_CLASS (take_back_form_parent_class)->dispose (object);
}

static char *
take_back_form_dup_verb (Form *form)
{
  return g_strdup (_("Take all of it back"));
}

static char *
take_back_form_dup_done_words (Form *form, const char *number)
{
  return g_strdup_printf (_("%s is taken back; the registers are as they were before it."), number);
}

static void
take_back_form_class_init (TakeBackFormClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = take_back_form_dispose;
  FORM_FORM_CLASS (klass)->dup_verb = take_back_form_dup_verb;
  FORM_FORM_CLASS (klass)->dup_done_words = take_back_form_dup_done_words;
  gtk_widget_class_set_template_from_resource (widget_class, "/org/mandali/Mandali/ui/imports/take-back-form.ui");
  gtk_widget_class_bind_template_child (widget_class, TakeBackForm, which);
  gtk_widget_class_bind_template_child (widget_class, TakeBackForm, what);
}

static void
take_back_form_init (TakeBackForm *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  form_set_act (FORM_FORM (self), ID, &take_back_import_call);
}

static GtkWindow *
open_form (GtkWindow *parent, DeskSession *session, gint64 import_id, GVariant *content)
{
  TakeBackForm *self = g_object_new (TYPE_TAKE_BACK_FORM, "transient-for", parent, NULL);
  g_autofree char *key = g_strdup_printf ("%" G_GINT64_FORMAT, import_id);

  self->list = desk_list_new (session, &imported_list);
  g_signal_connect_object (self->list, "refreshed", G_CALLBACK (known_cb), self, G_CONNECT_SWAPPED);
  desk_list_set (self->list, "import_id", key);
  form_set_fixed_number (FORM_FORM (self), "import_id", import_id);
  form_set_about (FORM_FORM (self), import_id);
  form_begin (FORM_FORM (self), session, content);
  return GTK_WINDOW (self);
}

static GtkWindow *
open_again (const char *form, GtkWindow *parent, DeskSession *session, GVariant *content)
{
  return open_form (parent, session, form_registry_get_number (content, "import_id"), content);
}

GtkWindow *
take_back_form_open (GtkWindow *parent, DeskSession *session, gint64 import_id)
{
  g_return_val_if_fail (DESK_IS_SESSION (session) && import_id > 0, NULL);

  return open_form (parent, session, import_id, NULL);
}

void
imports_forms_init (void)
{
  form_registry_add (ID, open_again);
}
