/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The form in which an auditor objects, to a voucher or to what her words name. */
#define G_LOG_DOMAIN "objection-form"

#include "objection-form.h"

#include <glib/gi18n.h>

#include "book.h"
#include "form-choice.h"
#include "form-day.h"
#include "form-registry.h"
#include "form-text.h"
#include "form.h"
#include "objection.h"

#define ID "raise-objection"

#define TYPE_OBJECTION_FORM (objection_form_get_type ())
G_DECLARE_FINAL_TYPE (ObjectionForm, objection_form, MANDALI, OBJECTION_FORM, Form)

struct _ObjectionForm
{
  Form      parent_instance;
  DeskList *voucher; /* NULL: it is about something else */
};

G_DEFINE_FINAL_TYPE (ObjectionForm, objection_form, FORM_TYPE_FORM)

static char *
objection_form_dup_verb (Form *form)
{
  return g_strdup (_("Raise the objection"));
}

static char *
objection_form_dup_done_words (Form *form, const char *number)
{
  return g_strdup_printf (_("Objection %s is raised"), number != NULL ? number : "");
}

static void
objection_form_dispose (GObject *object)
{
  g_clear_object (&MANDALI_OBJECTION_FORM (object)->voucher);
  G_OBJECT_CLASS (objection_form_parent_class)->dispose (object);
}

static void
objection_form_class_init (ObjectionFormClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = objection_form_dispose;
  FORM_FORM_CLASS (klass)->dup_verb = objection_form_dup_verb;
  FORM_FORM_CLASS (klass)->dup_done_words = objection_form_dup_done_words;
}

static void
objection_form_init (ObjectionForm *self)
{
  gtk_window_set_title (GTK_WINDOW (self), _("Raise an objection"));
  form_set_act (FORM_FORM (self), ID, &raise_objection_call);
}

/* Which voucher it is stands in the title as soon as it is known. */
static void
voucher_known_cb (ObjectionForm *self)
{
  PgRow *row = desk_list_get_first (self->voucher);
  g_autofree char *title = NULL;

  if (row == NULL)
    return;
  title = g_strdup_printf ("%s · %s", _("Object to a voucher"), pg_row_get_words (row, BOOK_ONE_NUMBER));
  gtk_window_set_title (GTK_WINDOW (self), title);
  form_set_subject (FORM_FORM (self), pg_row_get_words (row, BOOK_ONE_NUMBER));
}

static void
add_fields (ObjectionForm *self, DeskSession *session, gboolean is_of_voucher)
{
  Form *form = FORM_FORM (self);
  FormChoice *class = g_object_new (FORM_TYPE_CHOICE, "field", "class", "label", _("Kind"), NULL);
  g_autoptr (DeskList) classes = desk_list_new (session, &objection_class_list);

  form_choice_set_list (class, classes);
  form_add (form, g_object_new (FORM_TYPE_TEXT, "field", "words", "label", _("What you object to"), "required", TRUE,
                                NULL));
  form_add (form, GTK_WIDGET (class));
  if (!is_of_voucher)
    form_add (form, g_object_new (FORM_TYPE_TEXT, "field", "cited", "label", _("What it is about"), "required", TRUE,
                                  "hint", _("An account, a month, a statement, a register."), NULL));
  form_add (form, g_object_new (FORM_TYPE_DAY, "field", "report_on", "label", _("Day of your report"), "required", TRUE,
                                "today-first", TRUE, "hint",
                                _("The office answers within three months of this day (Gujarat Co-operative "
                                  "Societies Act 1961, s. 85)."), NULL));
  form_add (form, g_object_new (FORM_TYPE_TEXT, "field", "amount_paise", "label", _("Amount, if it is about money"),
                                "kind", FORM_TEXT_MONEY, NULL));
}

/* `voucher_id` 0: about something else. */
static GtkWindow *
open_form (GtkWindow *parent, DeskSession *session, gint64 voucher_id, GVariant *content)
{
  ObjectionForm *self = g_object_new (TYPE_OBJECTION_FORM, "transient-for", parent, NULL);
  Form *form = FORM_FORM (self);

  add_fields (self, session, voucher_id != 0);
  if (voucher_id != 0)
    {
      g_autofree char *key = g_strdup_printf ("%" G_GINT64_FORMAT, voucher_id);

      form_set_fixed_number (form, "voucher_id", voucher_id);
      form_set_fixed (form, "cited", NULL);
      form_set_about (form, voucher_id);
      self->voucher = desk_list_new (session, &voucher_one);
      desk_list_set (self->voucher, "key", key);
      g_signal_connect_object (self->voucher, "refreshed", G_CALLBACK (voucher_known_cb), self, G_CONNECT_SWAPPED);
    }
  else
    form_set_fixed (form, "voucher_id", NULL);
  form_begin (form, session, content);
  return GTK_WINDOW (self);
}

static GtkWindow *
open_again (const char *form, GtkWindow *parent, DeskSession *session, GVariant *content)
{
  return open_form (parent, session, form_registry_get_number (content, FORM_ABOUT), content);
}

GtkWindow *
objection_form_open (GtkWindow *parent, DeskSession *session)
{
  g_return_val_if_fail (DESK_IS_SESSION (session), NULL);

  return open_form (parent, session, 0, NULL);
}

GtkWindow *
objection_form_open_voucher (GtkWindow *parent, DeskSession *session, gint64 voucher_id)
{
  g_return_val_if_fail (DESK_IS_SESSION (session) && voucher_id > 0, NULL);

  return open_form (parent, session, voucher_id, NULL);
}

void
objection_forms_init (void)
{
  form_registry_add (ID, open_again);
}
