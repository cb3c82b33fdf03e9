/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The form that says where a person lives from a day on. */
#define G_LOG_DOMAIN "address-form"

#include "address-form.h"

#include <glib/gi18n.h>

#include "form-registry.h"
#include "form.h"
#include "shareholder-choice.h"
#include "shareholder-heading.h"
#include "shareholder.h"

#define ID "change-address"

#define TYPE_ADDRESS_FORM (address_form_get_type ())
G_DECLARE_FINAL_TYPE (AddressForm, address_form, MANDALI, ADDRESS_FORM, Form)

struct _AddressForm
{
  Form                parent_instance;
  ShareholderHeading *heading;
  FormChooser        *place;
  FormField          *taluka;
  FormField          *district;
  DeskList           *woman;
};

G_DEFINE_FINAL_TYPE (AddressForm, address_form, FORM_TYPE_FORM)

static char *
address_form_dup_verb (Form *form)
{
  return g_strdup (_("Save the address"));
}

static char *
address_form_dup_done_words (Form *form, const char *number)
{
  AddressForm *self = MANDALI_ADDRESS_FORM (form);

  /* Translators: %s is her name */
  return g_strdup_printf (_("Saved: the address of %s"), shareholder_heading_get_name (self->heading));
}

static void
address_form_dispose (GObject *object)
{
  g_clear_object (&MANDALI_ADDRESS_FORM (object)->woman);
  G_OBJECT_CLASS (address_form_parent_class)->dispose (object);
}

static void
address_form_class_init (AddressFormClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  FormClass *form_class = FORM_FORM_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = address_form_dispose;
  form_class->dup_verb = address_form_dup_verb;
  form_class->dup_done_words = address_form_dup_done_words;
  g_type_ensure (SHAREHOLDER_TYPE_HEADING);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/mandali/Mandali/ui/shareholders/address-form.ui");
  gtk_widget_class_bind_template_child (widget_class, AddressForm, heading);
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

static void
woman_known_cb (AddressForm *self)
{
  PgRow *row = desk_list_get_first (self->woman);
  g_autofree char *number = row != NULL ? shareholder_heading_dup_number (row) : NULL;

  form_set_subject (FORM_FORM (self), number);
}

static GtkWindow *
open_form (GtkWindow *parent, DeskSession *session, gint64 member_id, GVariant *content)
{
  AddressForm *self = g_object_new (TYPE_ADDRESS_FORM, "transient-for", parent, NULL);

  g_autoptr (DeskList) places = desk_list_new (session, &place_list);

  form_chooser_set_source (self->place, places, &shareholder_choice_places);
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
address_form_open (GtkWindow *parent, DeskSession *session, gint64 member_id)
{
  g_return_val_if_fail (DESK_IS_SESSION (session) && member_id > 0, NULL);

  return open_form (parent, session, member_id, NULL);
}

void
address_form_register (void)
{
  form_registry_add (ID, open_again);
}
