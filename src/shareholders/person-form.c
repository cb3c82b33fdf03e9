/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The form that corrects what is known of a person. */
#define G_LOG_DOMAIN "person-form"

#include "person-form.h"

#include <glib/gi18n.h>

#include "form-choice.h"
#include "form-registry.h"
#include "form.h"
#include "shareholder-choice.h"
#include "shareholder-heading.h"
#include "shareholder.h"

#define ID "change-person"

#define TYPE_PERSON_FORM (person_form_get_type ())
G_DECLARE_FINAL_TYPE (PersonForm, person_form, MANDALI, PERSON_FORM, Form)

struct _PersonForm
{
  Form                parent_instance;
  ShareholderHeading *heading;
  FormChoice         *middle_relation;
  FormChoice         *sex;
  FormChoice         *occupation;
  FormChoice         *category;
  DeskList           *woman;
};

G_DEFINE_FINAL_TYPE (PersonForm, person_form, FORM_TYPE_FORM)

static char *
person_form_dup_done_words (Form *form, const char *number)
{
  PersonForm *self = MANDALI_PERSON_FORM (form);

  /* Translators: %s is her name */
  return g_strdup_printf (_("Saved: the details of %s"), shareholder_heading_get_name (self->heading));
}

static void
person_form_dispose (GObject *object)
{
  g_clear_object (&MANDALI_PERSON_FORM (object)->woman);
  G_OBJECT_CLASS (person_form_parent_class)->dispose (object);
}

static void
person_form_class_init (PersonFormClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  FormClass *form_class = FORM_FORM_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = person_form_dispose;
  form_class->dup_done_words = person_form_dup_done_words;
  g_type_ensure (SHAREHOLDER_TYPE_HEADING);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/mandali/Mandali/ui/shareholders/person-form.ui");
  gtk_widget_class_bind_template_child (widget_class, PersonForm, heading);
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

static void
woman_known_cb (PersonForm *self)
{
  PgRow *row = desk_list_get_first (self->woman);
  g_autofree char *number = row != NULL ? shareholder_heading_dup_number (row) : NULL;

  form_set_subject (FORM_FORM (self), number);
}

static GtkWindow *
open_form (GtkWindow *parent, DeskSession *session, gint64 member_id, GVariant *content)
{
  PersonForm *self = g_object_new (TYPE_PERSON_FORM, "transient-for", parent, NULL);

  g_autoptr (DeskList) occupations = desk_list_new (session, &occupation_list);
  g_autoptr (DeskList) categories = desk_list_new (session, &category_list);

  form_choice_set_list (self->occupation, occupations);
  form_choice_set_list (self->category, categories);
  self->woman = shareholder_heading_list_new (session, member_id);
  g_signal_connect_object (self->woman, "refreshed", G_CALLBACK (woman_known_cb), self, G_CONNECT_SWAPPED);
  shareholder_heading_set_list (self->heading, self->woman);
  form_set_record (FORM_FORM (self), self->woman, "row_version");
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
person_form_open (GtkWindow *parent, DeskSession *session, gint64 member_id)
{
  g_return_val_if_fail (DESK_IS_SESSION (session) && member_id > 0, NULL);

  return open_form (parent, session, member_id, NULL);
}

void
person_form_register (void)
{
  form_registry_add (ID, open_again);
}
