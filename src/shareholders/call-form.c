/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The form that calls an amount on every part-paid share. */
#define G_LOG_DOMAIN "call-form"

#include "call-form.h"

#include <glib/gi18n.h>

#include "form-day.h"
#include "form-registry.h"
#include "form.h"
#include "membership.h"

#define ID "call-shares"

#define TYPE_CALL_FORM (call_form_get_type ())
G_DECLARE_FINAL_TYPE (CallForm, call_form, MANDALI, CALL_FORM, Form)

struct _CallForm
{
  Form       parent_instance;
  FormDay   *called_on;
  FormField *resolution_number;
};

G_DEFINE_FINAL_TYPE (CallForm, call_form, FORM_TYPE_FORM)

static void
call_form_changed (Form *form, FormField *field)
{
  CallForm *self = MANDALI_CALL_FORM (form);
  g_autofree char *day = base_day_dup_iso (form_day_get (self->called_on));

  g_object_set (self->resolution_number, "day", day, NULL);
}

static char *
call_form_dup_verb (Form *form)
{
  return g_strdup (_("Make the call"));
}

static char *
call_form_dup_done_words (Form *form, const char *number)
{
  return g_strdup_printf (_("Saved: call on all part-paid shares (%s)"), number);
}

static void
call_form_class_init (CallFormClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  FORM_FORM_CLASS (klass)->changed = call_form_changed;
  FORM_FORM_CLASS (klass)->dup_verb = call_form_dup_verb;
  FORM_FORM_CLASS (klass)->dup_done_words = call_form_dup_done_words;
  gtk_widget_class_set_template_from_resource (widget_class, "/org/mandali/Mandali/ui/shareholders/call-form.ui");
  gtk_widget_class_bind_template_child (widget_class, CallForm, called_on);
  gtk_widget_class_bind_template_child (widget_class, CallForm, resolution_number);
}

static void
call_form_init (CallForm *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  form_set_act (FORM_FORM (self), ID, &call_shares_call);
}

static GtkWindow *
open_form (const char *form, GtkWindow *parent, DeskSession *session, GVariant *content)
{
  CallForm *self = g_object_new (TYPE_CALL_FORM, "transient-for", parent, NULL);

  form_begin (FORM_FORM (self), session, content);
  return GTK_WINDOW (self);
}

GtkWindow *
call_form_open (GtkWindow *parent, DeskSession *session)
{
  g_return_val_if_fail (DESK_IS_SESSION (session), NULL);

  return open_form (ID, parent, session, NULL);
}

void
call_form_register (void)
{
  form_registry_add (ID, open_form);
}
