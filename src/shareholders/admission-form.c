/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The form that admits an applicant as a member, by a resolution. */
#define G_LOG_DOMAIN "admission-form"

#include "admission-form.h"

#include <glib/gi18n.h>

#include "form-day.h"
#include "form-registry.h"
#include "shareholder-form.h"
#include "shareholder.h"

#define ID "admit-member"

#define TYPE_ADMISSION_FORM (admission_form_get_type ())
G_DECLARE_FINAL_TYPE (AdmissionForm, admission_form, MANDALI, ADMISSION_FORM, ShareholderForm)

struct _AdmissionForm
{
  ShareholderForm  parent_instance;
  FormDay         *admitted_on;
  FormField       *resolution_number;
};

G_DEFINE_FINAL_TYPE (AdmissionForm, admission_form, SHAREHOLDER_TYPE_FORM)

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
  /* Translators: who, under which number */
  return g_strdup_printf (_("Saved: %s is member No. %s"),
                          shareholder_form_get_name (SHAREHOLDER_FORM (form)), number);
}

static void
admission_form_prepare (ShareholderForm *form, DeskSession *session)
{
  form_set_fixed_number (FORM_FORM (form), "member_id", shareholder_form_get_member_id (form));
}

/* Under the day stands when she applied: the board has three months to decide (GCS Act 1961 s. 22 (2)). */
static void
admission_form_known (ShareholderForm *form, PgRow *row)
{
  AdmissionForm *self = MANDALI_ADMISSION_FORM (form);
  g_autofree char *applied_on = base_day_dup_text (pg_row_get_day (row, ONE_APPLIED_ON));
  g_autofree char *note = g_strdup_printf (_("She applied on %s."), applied_on);

  form_field_set_note (FORM_FIELD (self->admitted_on), note);
}

static void
admission_form_class_init (AdmissionFormClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  FormClass *form_class = FORM_FORM_CLASS (klass);
  ShareholderFormClass *shareholder_class = SHAREHOLDER_FORM_CLASS (klass);

  form_class->changed = admission_form_changed;
  form_class->dup_verb = admission_form_dup_verb;
  form_class->dup_done_words = admission_form_dup_done_words;
  shareholder_class->prepare = admission_form_prepare;
  shareholder_class->known = admission_form_known;
  gtk_widget_class_set_template_from_resource (widget_class, "/org/mandali/Mandali/ui/shareholders/admission-form.ui");
  gtk_widget_class_bind_template_child (widget_class, AdmissionForm, admitted_on);
  gtk_widget_class_bind_template_child (widget_class, AdmissionForm, resolution_number);
}

static void
admission_form_init (AdmissionForm *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  form_set_act (FORM_FORM (self), ID, &admit_member_call);
}

static GtkWindow *
open_again (const char *form, GtkWindow *parent, DeskSession *session, GVariant *content)
{
  return shareholder_form_open_again (TYPE_ADMISSION_FORM, parent, session, content);
}

GtkWindow *
admission_form_open (GtkWindow *parent, DeskSession *session, gint64 member_id)
{
  return shareholder_form_open (TYPE_ADMISSION_FORM, parent, session, member_id);
}

void
admission_form_register (void)
{
  form_registry_add (ID, open_again);
}
