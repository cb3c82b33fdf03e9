/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The form that corrects what is known of a person. */
#define G_LOG_DOMAIN "person-form"

#include "person-form.h"

#include <glib/gi18n.h>

#include "form-choice.h"
#include "form-registry.h"
#include "shareholder-choice.h"
#include "shareholder-form.h"
#include "shareholder.h"

#define ID "change-person"

#define TYPE_PERSON_FORM (person_form_get_type ())
G_DECLARE_FINAL_TYPE (PersonForm, person_form, MANDALI, PERSON_FORM, ShareholderForm)

struct _PersonForm
{
  ShareholderForm  parent_instance;
  FormChoice      *middle_relation;
  FormChoice      *sex;
  FormChoice      *occupation;
  FormChoice      *category;
};

G_DEFINE_FINAL_TYPE (PersonForm, person_form, SHAREHOLDER_TYPE_FORM)

static char *
person_form_dup_done_words (Form *form, const char *number)
{
  /* Translators: %s is her name */
  return g_strdup_printf (_("Saved: the details of %s"), shareholder_form_get_name (SHAREHOLDER_FORM (form)));
}

static void
person_form_prepare (ShareholderForm *form, DeskSession *session)
{
  PersonForm *self = MANDALI_PERSON_FORM (form);
  g_autoptr (DeskList) occupations = desk_list_new (session, &occupation_list);
  g_autoptr (DeskList) categories = desk_list_new (session, &category_list);

  form_choice_set_list (self->occupation, occupations);
  form_choice_set_list (self->category, categories);
  form_set_record (FORM_FORM (form), shareholder_form_get_list (form), "row_version");
}

static void
person_form_class_init (PersonFormClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  FormClass *form_class = FORM_FORM_CLASS (klass);
  ShareholderFormClass *shareholder_class = SHAREHOLDER_FORM_CLASS (klass);

  form_class->dup_done_words = person_form_dup_done_words;
  shareholder_class->prepare = person_form_prepare;
  gtk_widget_class_set_template_from_resource (widget_class, "/org/mandali/Mandali/ui/shareholders/person-form.ui");
  gtk_widget_class_bind_template_child (widget_class, PersonForm, middle_relation);
  gtk_widget_class_bind_template_child (widget_class, PersonForm, sex);
  gtk_widget_class_bind_template_child (widget_class, PersonForm, occupation);
  gtk_widget_class_bind_template_child (widget_class, PersonForm, category);
}

static void
person_form_init (PersonForm *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  form_set_act (FORM_FORM (self), ID, &change_person_call);
  form_choice_set_items (self->middle_relation, shareholder_choice_relations);
  form_choice_set_items (self->sex, shareholder_choice_sexes);
}

static GtkWindow *
open_again (const char *form, GtkWindow *parent, DeskSession *session, GVariant *content)
{
  return shareholder_form_open_again (TYPE_PERSON_FORM, parent, session, content);
}

GtkWindow *
person_form_open (GtkWindow *parent, DeskSession *session, gint64 member_id)
{
  return shareholder_form_open (TYPE_PERSON_FORM, parent, session, member_id);
}

void
person_form_register (void)
{
  form_registry_add (ID, open_again);
}
