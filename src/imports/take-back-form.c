/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The form that takes a whole import back. */
#define G_LOG_DOMAIN "take-back-form"

#include "take-back-form.h"

#include <glib/gi18n.h>

#include "form-registry.h"
#include "form.h"
#include "import-job.h"

#define ID "take-back-import"

#define TYPE_TAKE_BACK_FORM (take_back_form_get_type ())
G_DECLARE_FINAL_TYPE (TakeBackForm, take_back_form, MANDALI, TAKE_BACK_FORM, Form)

struct _TakeBackForm
{
  Form parent_instance;
};

G_DEFINE_FINAL_TYPE (TakeBackForm, take_back_form, FORM_TYPE_FORM)

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
  FORM_FORM_CLASS (klass)->dup_verb = take_back_form_dup_verb;
  FORM_FORM_CLASS (klass)->dup_done_words = take_back_form_dup_done_words;
  gtk_widget_class_set_template_from_resource (GTK_WIDGET_CLASS (klass),
                                               "/org/mandali/Mandali/ui/imports/take-back-form.ui");
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
