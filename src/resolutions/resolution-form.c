/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The form that enters a resolution into the register. */
#define G_LOG_DOMAIN "resolution-form"

#include "resolution-form.h"

#include <glib/gi18n.h>

#include "form-choice.h"
#include "form-registry.h"
#include "form.h"
#include "resolution-chooser.h"
#include "resolution.h"

#define ID "record-resolution"

#define TYPE_RESOLUTION_FORM (resolution_form_get_type ())
G_DECLARE_FINAL_TYPE (ResolutionForm, resolution_form, MANDALI, RESOLUTION_FORM, Form)

struct _ResolutionForm
{
  Form        parent_instance;
  FormChoice *body, *kind;
};

G_DEFINE_FINAL_TYPE (ResolutionForm, resolution_form, FORM_TYPE_FORM)

static const FormItem bodies[] = {
  { "board", N_("Board") },
  { "general", N_("General meeting") },
  { "committee", N_("Committee") },
  { NULL, NULL },
};

static char *
resolution_form_dup_verb (Form *form)
{
  return g_strdup (_("Record the resolution"));
}

static char *
resolution_form_dup_done_words (Form *form, const char *number)
{
  return g_strdup_printf (_("Saved: resolution %s"), number);
}

static void
resolution_form_class_init (ResolutionFormClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  FORM_FORM_CLASS (klass)->dup_verb = resolution_form_dup_verb;
  FORM_FORM_CLASS (klass)->dup_done_words = resolution_form_dup_done_words;
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/mandali/Mandali/ui/resolutions/resolution-form.ui");
  gtk_widget_class_bind_template_child (widget_class, ResolutionForm, body);
  gtk_widget_class_bind_template_child (widget_class, ResolutionForm, kind);
}

static void
resolution_form_init (ResolutionForm *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  form_set_act (FORM_FORM (self), ID, &record_resolution_call);
  form_choice_set_items (self->body, bodies);
}

static GtkWindow *
open_form (const char *form, GtkWindow *parent, DeskSession *session, GVariant *content)
{
  ResolutionForm *self = g_object_new (TYPE_RESOLUTION_FORM, "transient-for", parent, NULL);
  g_autoptr (DeskList) kinds = desk_list_new (session, &resolution_kind_list);

  form_choice_set_list (self->kind, kinds);
  form_begin (FORM_FORM (self), session, content);
  return GTK_WINDOW (self);
}

GtkWindow *
resolution_form_open (GtkWindow *parent, DeskSession *session)
{
  g_return_val_if_fail (DESK_IS_SESSION (session), NULL);

  return open_form (ID, parent, session, NULL);
}

void
resolution_forms_init (void)
{
  g_type_ensure (RESOLUTION_TYPE_CHOOSER);
  form_registry_add (ID, open_form);
}
