/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The form that takes an application for membership. */
#define G_LOG_DOMAIN "application-form"

#include "application-form.h"

#include <glib/gi18n.h>

#include "form-choice.h"
#include "form-registry.h"
#include "form.h"
#include "likely-field.h"
#include "membership.h"
#include "shareholder-choice.h"
#include "shareholder.h"

#define ID "apply-for-membership"

#define TYPE_APPLICATION_FORM (application_form_get_type ())
G_DECLARE_FINAL_TYPE (ApplicationForm, application_form, MANDALI, APPLICATION_FORM, Form)

struct _ApplicationForm
{
  Form         parent_instance;
  LikelyField *person_id;
  FormChoice  *middle_relation;
  FormChoice  *sex;
  FormChoice  *occupation;
  FormChooser *place;
  FormField   *taluka;
  FormField   *district;
  FormChoice  *category;
  FormChoice  *class_choice;
  FormChoice  *joining_reason;
  FormField   *joining_words;
  FormChooser *heir_of_member_id;
  FormChoice  *consent_language;
  GtkLabel    *consent_words;
};

G_DEFINE_FINAL_TYPE (ApplicationForm, application_form, FORM_TYPE_FORM)

/* What is read to her, version 1 (the act stores the version): in her language, whatever the window speaks.
 * Notice and consent: DPDP Act 2023 ss. 5 and 6. */
static const struct
{
  const char *language;
  const char *words;
} consents[] = {
  { "gu", "મંડળી આપનું નામ, સરનામું, ફોન, જન્મ, ધંધો અને ફોટો સભાસદ રજિસ્ટર માટે રાખશે. કાયદો કહે ત્યાં સુધી "
          "જ તે રખાશે, મંડળી બહાર કોઈને અપાશે નહીં. આપ ગમે ત્યારે જોઈ, સુધરાવી અને સંમતિ પાછી ખેંચી શકો છો." },
  { "hi", "समिति आपका नाम, पता, फ़ोन, जन्म, धंधा और फ़ोटो सदस्य पंजी के लिए रखेगी। "
          "इन्हें क़ानून जितने समय कहे उतने ही समय रखा जाएगा और समिति के बाहर किसी को नहीं दिया जाएगा। "
          "आप कभी भी इन्हें देख, सुधरवा और सहमति वापस ले सकती हैं।" },
  { "en", "The cooperative keeps your name, address, phone, birth, trade and photograph for the register "
          "of members. It keeps them only as long as the law asks and gives them to nobody outside. You may "
          "see and correct them, and withdraw your consent, at any time." },
};

static void
show_consent (ApplicationForm *self)
{
  const char *language = form_choice_get_code (self->consent_language);

  for (guint i = 0; i < G_N_ELEMENTS (consents); i++)
    if (g_str_equal (consents[i].language, language))
      gtk_label_set_label (self->consent_words, consents[i].words);
}

static void
ask_only (gpointer field, gboolean is_asked)
{
  gtk_widget_set_visible (field, is_asked);
  if (!is_asked && !form_field_is_empty (field))
    form_field_set_text (field, "");
}

/* Who the dead member was is asked only of an heir, words only for a reason that is not in the list. */
static void
application_form_changed (Form *form, FormField *field)
{
  ApplicationForm *self = MANDALI_APPLICATION_FORM (form);
  g_autofree char *reason = form_field_dup_text (FORM_FIELD (self->joining_reason));

  likely_field_ask (self->person_id);
  show_consent (self);
  ask_only (self->joining_words, g_str_equal (reason, "other"));
  ask_only (self->heir_of_member_id, g_str_equal (reason, "heir"));
}

static char *
application_form_dup_verb (Form *form)
{
  return g_strdup (_("Take the application"));
}

static char *
application_form_dup_done_words (Form *form, const char *number)
{
  g_autofree char *own_name = form_field_dup_text (form_find_field (form, "own_name"));
  g_autofree char *surname = form_field_dup_text (form_find_field (form, "surname"));

  /* Translators: own name, surname, number of the application */
  return g_strdup_printf (_("Saved: application of %s %s (%s)"), own_name, surname, number);
}

static void
application_form_class_init (ApplicationFormClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  FormClass *form_class = FORM_FORM_CLASS (klass);

  g_type_ensure (LIKELY_TYPE_FIELD);
  form_class->changed = application_form_changed;
  form_class->dup_verb = application_form_dup_verb;
  form_class->dup_done_words = application_form_dup_done_words;
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/mandali/Mandali/ui/shareholders/application-form.ui");
  gtk_widget_class_bind_template_child (widget_class, ApplicationForm, person_id);
  gtk_widget_class_bind_template_child (widget_class, ApplicationForm, middle_relation);
  gtk_widget_class_bind_template_child (widget_class, ApplicationForm, sex);
  gtk_widget_class_bind_template_child (widget_class, ApplicationForm, occupation);
  gtk_widget_class_bind_template_child (widget_class, ApplicationForm, place);
  gtk_widget_class_bind_template_child (widget_class, ApplicationForm, taluka);
  gtk_widget_class_bind_template_child (widget_class, ApplicationForm, district);
  gtk_widget_class_bind_template_child (widget_class, ApplicationForm, category);
  gtk_widget_class_bind_template_child (widget_class, ApplicationForm, class_choice);
  gtk_widget_class_bind_template_child (widget_class, ApplicationForm, joining_reason);
  gtk_widget_class_bind_template_child (widget_class, ApplicationForm, joining_words);
  gtk_widget_class_bind_template_child (widget_class, ApplicationForm, heir_of_member_id);
  gtk_widget_class_bind_template_child (widget_class, ApplicationForm, consent_language);
  gtk_widget_class_bind_template_child (widget_class, ApplicationForm, consent_words);
}

static void
application_form_init (ApplicationForm *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  form_set_act (FORM_FORM (self), ID, &apply_for_membership_call);
  form_choice_set_items (self->middle_relation, shareholder_choice_relations);
  form_choice_set_items (self->sex, shareholder_choice_sexes);
  form_choice_set_items (self->class_choice, shareholder_choice_classes);
  form_choice_set_items (self->consent_language, shareholder_choice_languages);
  shareholder_choice_follow_place (self->place, self->taluka, self->district);
}

static GtkWindow *
open_form (const char *form, GtkWindow *parent, DeskSession *session, GVariant *content)
{
  ApplicationForm *self = g_object_new (TYPE_APPLICATION_FORM, "transient-for", parent, NULL);
  g_autoptr (DeskList) places = desk_list_new (session, &place_list);
  g_autoptr (DeskList) occupations = desk_list_new (session, &occupation_list);
  g_autoptr (DeskList) categories = desk_list_new (session, &category_list);
  g_autoptr (DeskList) reasons = desk_list_new (session, &reason_list);
  g_autoptr (DeskList) members = shareholder_choice_members_new (session);

  desk_list_set (reasons, "occasion", "join");
  desk_list_set (members, "state", "ceased");
  form_chooser_set_source (self->place, places, &shareholder_choice_places);
  form_chooser_set_source (self->heir_of_member_id, members, &shareholder_choice_members);
  form_choice_set_list (self->occupation, occupations);
  form_choice_set_list (self->category, categories);
  form_choice_set_list (self->joining_reason, reasons);
  form_begin (FORM_FORM (self), session, content);
  return GTK_WINDOW (self);
}

GtkWindow *
application_form_open (GtkWindow *parent, DeskSession *session)
{
  g_return_val_if_fail (DESK_IS_SESSION (session), NULL);

  return open_form (ID, parent, session, NULL);
}

void
application_form_register (void)
{
  form_registry_add (ID, open_form);
}
