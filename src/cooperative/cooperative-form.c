/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The form that corrects name and address of the cooperative. */
#define G_LOG_DOMAIN "cooperative-form"

#include "cooperative-form.h"

#include <glib/gi18n.h>

#include "cooperative.h"
#include "form-registry.h"
#include "form.h"
#include "parameter-form.h"

#define ID "change-cooperative"

#define TYPE_COOPERATIVE_FORM (cooperative_form_get_type ())
G_DECLARE_FINAL_TYPE (CooperativeForm, cooperative_form, MANDALI, COOPERATIVE_FORM, Form)

struct _CooperativeForm
{
  Form parent_instance;
};

G_DEFINE_FINAL_TYPE (CooperativeForm, cooperative_form, FORM_TYPE_FORM)

static char *
cooperative_form_dup_done_words (Form *form, const char *number)
{
  return g_strdup (_("Saved: name and address of the cooperative"));
}

static void
cooperative_form_class_init (CooperativeFormClass *klass)
{
  FORM_FORM_CLASS (klass)->dup_done_words = cooperative_form_dup_done_words;
  gtk_widget_class_set_template_from_resource (GTK_WIDGET_CLASS (klass),
                                               "/org/mandali/Mandali/ui/cooperative/cooperative-form.ui");
}

static void
cooperative_form_init (CooperativeForm *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  form_set_act (FORM_FORM (self), ID, &change_cooperative_call);
}

static GtkWindow *
open_form (const char *form, GtkWindow *parent, DeskSession *session, GVariant *content)
{
  CooperativeForm *self = g_object_new (TYPE_COOPERATIVE_FORM, "transient-for", parent, NULL);
  g_autoptr (DeskList) state = desk_list_new (session, &desk_state);

  form_set_record (FORM_FORM (self), state, "cooperative_version");
  form_begin (FORM_FORM (self), session, content);
  return GTK_WINDOW (self);
}

GtkWindow *
cooperative_form_open (GtkWindow *parent, DeskSession *session)
{
  g_return_val_if_fail (DESK_IS_SESSION (session), NULL);

  return open_form (ID, parent, session, NULL);
}

void
cooperative_forms_init (void)
{
  form_registry_add (ID, open_form);
  parameter_form_register ();
}
