/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The form that admits an applicant as a member, by a resolution. */
#define G_LOG_DOMAIN "admission-form"

#include "admission-form.h"

#include <glib/gi18n.h>

#include "form-day.h"
#include "form-registry.h"
#include "form.h"
#include "shareholder-heading.h"
#include "shareholder.h"

#define ID "admit-member"

#define TYPE_ADMISSION_FORM (admission_form_get_type ())
G_DECLARE_FINAL_TYPE (AdmissionForm, admission_form, MANDALI, ADMISSION_FORM, Form)

struct _AdmissionForm
{
  Form                parent_instance;
  ShareholderHeading *heading;
  FormDay            *admitted_on;
  FormField          *resolution_number;
  DeskList           *woman;
};

G_DEFINE_FINAL_TYPE (AdmissionForm, admission_form, FORM_TYPE_FORM)

static void
admission_form_changed (Form *form, FormField *field)
{
  AdmissionForm *self = MANDALI_ADMISSION_FORM (form);
  g_autofree char *day = base_day_dup_iso (form_day_get (self->admitted_on));

  g_object_set (self->resolution_number, "day", day, NULL);
}

static char *
admission_form_dup_verb (Form *form)
{
  return g_strdup (_("Admit her"));
}

static char *
admission_form_dup_done_words (Form *form, const char *number)
{
  AdmissionForm *self = MANDALI_ADMISSION_FORM (form);

  /* Translators: who, under which number */
  return g_strdup_printf (_("Saved: %s is member No. %s"), shareholder_heading_get_name (self->heading), number);
}

static void
admission_form_dispose (GObject *object)
{
  g_clear_object (&MANDALI_ADMISSION_FORM (object)->woman);
  G_OBJECT_CLASS (admission_form_parent_class)->dispose (object);
}

static void
admission_form_class_init (AdmissionFormClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  FormClass *form_class = FORM_FORM_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = admission_form_dispose;
  form_class->changed = admission_form_changed;
  form_class->dup_verb = admission_form_dup_verb;
  form_class->dup_done_words = admission_form_dup_done_words;
  g_type_ensure (SHAREHOLDER_TYPE_HEADING);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/mandali/Mandali/ui/shareholders/admission-form.ui");
  gtk_widget_class_bind_template_child (widget_class, AdmissionForm, heading);
  gtk_widget_class_bind_template_child (widget_class, AdmissionForm, admitted_on);
  gtk_widget_class_bind_template_child (widget_class, AdmissionForm, resolution_number);
}

static void
admission_form_init (AdmissionForm *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  form_set_act (FORM_FORM (self), ID, &admit_member_call);
}

/* Under the day stands when she applied: the board has three months to decide (GCS Act 1961 s. 22 (2)). */
static void
woman_known_cb (AdmissionForm *self)
{
  PgRow *row = desk_list_get_first (self->woman);
  g_autofree char *number = NULL;
  g_autofree char *applied_on = NULL;
  g_autofree char *note = NULL;

  if (row == NULL)
    return;
  number = shareholder_heading_dup_number (row);
  applied_on = base_day_dup_text (pg_row_get_day (row, ONE_APPLIED_ON));
  note = g_strdup_printf (_("She applied on %s."), applied_on);
  form_set_subject (FORM_FORM (self), number);
  form_field_set_note (FORM_FIELD (self->admitted_on), note);
}

static GtkWindow *
open_form (GtkWindow *parent, DeskSession *session, gint64 member_id, GVariant *content)
{
  AdmissionForm *self = g_object_new (TYPE_ADMISSION_FORM, "transient-for", parent, NULL);

  self->woman = shareholder_heading_list_new (session, member_id);
  g_signal_connect_object (self->woman, "refreshed", G_CALLBACK (woman_known_cb), self, G_CONNECT_SWAPPED);
  shareholder_heading_set_list (self->heading, self->woman);
  form_set_fixed_number (FORM_FORM (self), "member_id", member_id);
  form_set_about (FORM_FORM (self), member_id);
  form_begin (FORM_FORM (self), session, content);
  return GTK_WINDOW (self);
}

static GtkWindow *
open_again (GtkWindow *parent, DeskSession *session, GVariant *content)
{
  return open_form (parent, session, form_registry_get_number (content, FORM_ABOUT), content);
}

GtkWindow *
admission_form_open (GtkWindow *parent, DeskSession *session, gint64 member_id)
{
  g_return_val_if_fail (DESK_IS_SESSION (session) && member_id > 0, NULL);

  return open_form (parent, session, member_id, NULL);
}

void
admission_form_register (void)
{
  form_registry_add (ID, open_again);
}
