/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The form that gives a person a newer photograph. */
#define G_LOG_DOMAIN "photo-form"

#include "photo-form.h"

#include <glib/gi18n.h>

#include "form-registry.h"
#include "form.h"
#include "shareholder-heading.h"
#include "shareholder.h"

#define ID "change-photo"

#define TYPE_PHOTO_FORM (photo_form_get_type ())
G_DECLARE_FINAL_TYPE (PhotoForm, photo_form, MANDALI, PHOTO_FORM, Form)

struct _PhotoForm
{
  Form                parent_instance;
  ShareholderHeading *heading;
  DeskList           *woman;
};

G_DEFINE_FINAL_TYPE (PhotoForm, photo_form, FORM_TYPE_FORM)

static char *
photo_form_dup_verb (Form *form)
{
  return g_strdup (_("Save the photograph"));
}

static char *
photo_form_dup_done_words (Form *form, const char *number)
{
  PhotoForm *self = MANDALI_PHOTO_FORM (form);

  /* Translators: %s is her name */
  return g_strdup_printf (_("Saved: a new photograph of %s"), shareholder_heading_get_name (self->heading));
}

static void
photo_form_dispose (GObject *object)
{
  g_clear_object (&MANDALI_PHOTO_FORM (object)->woman);
  G_OBJECT_CLASS (photo_form_parent_class)->dispose (object);
}

static void
photo_form_class_init (PhotoFormClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  FormClass *form_class = FORM_FORM_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = photo_form_dispose;
  form_class->dup_verb = photo_form_dup_verb;
  form_class->dup_done_words = photo_form_dup_done_words;
  g_type_ensure (SHAREHOLDER_TYPE_HEADING);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/mandali/Mandali/ui/shareholders/photo-form.ui");
  gtk_widget_class_bind_template_child (widget_class, PhotoForm, heading);
}

static void
photo_form_init (PhotoForm *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  form_set_act (FORM_FORM (self), ID, &change_photo_call);
}

static void
woman_known_cb (PhotoForm *self)
{
  PgRow *row = desk_list_get_first (self->woman);
  g_autofree char *number = row != NULL ? shareholder_heading_dup_number (row) : NULL;

  form_set_subject (FORM_FORM (self), number);
}

static GtkWindow *
open_form (GtkWindow *parent, DeskSession *session, gint64 member_id, GVariant *content)
{
  PhotoForm *self = g_object_new (TYPE_PHOTO_FORM, "transient-for", parent, NULL);

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
photo_form_open (GtkWindow *parent, DeskSession *session, gint64 member_id)
{
  g_return_val_if_fail (DESK_IS_SESSION (session) && member_id > 0, NULL);

  return open_form (parent, session, member_id, NULL);
}

void
photo_form_register (void)
{
  form_registry_add (ID, open_again);
}
