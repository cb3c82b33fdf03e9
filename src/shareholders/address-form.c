/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The form that says where a person lives from a day on. */
#define G_LOG_DOMAIN "address-form"

#include "address-form.h"

#include <glib/gi18n.h>

#include "form-registry.h"
#include "shareholder-choice.h"
#include "shareholder-form.h"
#include "shareholder.h"

#define ID "change-address"

#define TYPE_ADDRESS_FORM (address_form_get_type ())
G_DECLARE_FINAL_TYPE (AddressForm, address_form, MANDALI, ADDRESS_FORM, ShareholderForm)

struct _AddressForm
{
  ShareholderForm  parent_instance;
  FormChooser     *place;
  FormField       *taluka;
  FormField       *district;
};

G_DEFINE_FINAL_TYPE (AddressForm, address_form, SHAREHOLDER_TYPE_FORM)

static char *
address_form_dup_verb (Form *form)
{
  return g_strdup (_("Save the address"));
}

static char *
address_form_dup_done_words (Form *form, const char *number)
{
  /* Translators: %s is her name */
  return g_strdup_printf (_("Saved: the address of %s"), shareholder_form_get_name (SHAREHOLDER_FORM (form)));
}

static void
address_form_prepare (ShareholderForm *form, DeskSession *session)
{
  g_autoptr (DeskList) places = desk_list_new (session, &place_list);

  form_chooser_set_source (MANDALI_ADDRESS_FORM (form)->place, places, &shareholder_choice_places);
  form_set_record (FORM_FORM (form), shareholder_form_get_list (form), "row_version");
}

static void
address_form_class_init (AddressFormClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  FormClass *form_class = FORM_FORM_CLASS (klass);
  ShareholderFormClass *shareholder_class = SHAREHOLDER_FORM_CLASS (klass);

  form_class->dup_verb = address_form_dup_verb;
  form_class->dup_done_words = address_form_dup_done_words;
  shareholder_class->prepare = address_form_prepare;
  gtk_widget_class_set_template_from_resource (widget_class, "/org/mandali/Mandali/ui/shareholders/address-form.ui");
  gtk_widget_class_bind_template_child (widget_class, AddressForm, place);
  gtk_widget_class_bind_template_child (widget_class, AddressForm, taluka);
  gtk_widget_class_bind_template_child (widget_class, AddressForm, district);
}

static void
address_form_init (AddressForm *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  form_set_act (FORM_FORM (self), ID, &change_address_call);
  shareholder_choice_follow_place (self->place, self->taluka, self->district);
}

static GtkWindow *
open_again (const char *form, GtkWindow *parent, DeskSession *session, GVariant *content)
{
  return shareholder_form_open_again (TYPE_ADDRESS_FORM, parent, session, content);
}

GtkWindow *
address_form_open (GtkWindow *parent, DeskSession *session, gint64 member_id)
{
  return shareholder_form_open (TYPE_ADDRESS_FORM, parent, session, member_id);
}

void
address_form_register (void)
{
  form_registry_add (ID, open_again);
}
