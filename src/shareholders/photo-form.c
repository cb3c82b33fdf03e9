/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The form that gives a person a newer photograph. */
#define G_LOG_DOMAIN "photo-form"

#include "photo-form.h"

#include <glib/gi18n.h>

#include "form-registry.h"
#include "shareholder-form.h"
#include "shareholder.h"

#define ID "change-photo"

#define TYPE_PHOTO_FORM (photo_form_get_type ())
G_DECLARE_FINAL_TYPE (PhotoForm, photo_form, MANDALI, PHOTO_FORM, ShareholderForm)

struct _PhotoForm
{
  ShareholderForm parent_instance;
};

G_DEFINE_FINAL_TYPE (PhotoForm, photo_form, SHAREHOLDER_TYPE_FORM)

static char *
photo_form_dup_verb (Form *form)
{
  return g_strdup (_("Save the photograph"));
}

static char *
photo_form_dup_done_words (Form *form, const char *number)
{
  /* Translators: %s is her name */
  return g_strdup_printf (_("Saved: a new photograph of %s"),
                          shareholder_form_get_name (SHAREHOLDER_FORM (form)));
}

static void
photo_form_prepare (ShareholderForm *form, DeskSession *session)
{
  form_set_record (FORM_FORM (form), shareholder_form_get_list (form), "row_version");
}

static void
photo_form_class_init (PhotoFormClass *klass)
{
  FormClass *form_class = FORM_FORM_CLASS (klass);
  ShareholderFormClass *shareholder_class = SHAREHOLDER_FORM_CLASS (klass);

  form_class->dup_verb = photo_form_dup_verb;
  form_class->dup_done_words = photo_form_dup_done_words;
  shareholder_class->prepare = photo_form_prepare;
  gtk_widget_class_set_template_from_resource (GTK_WIDGET_CLASS (klass),
                                               "/org/mandali/Mandali/ui/shareholders/photo-form.ui");
}

static void
photo_form_init (PhotoForm *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  form_set_act (FORM_FORM (self), ID, &change_photo_call);
}

static GtkWindow *
open_again (const char *form, GtkWindow *parent, DeskSession *session, GVariant *content)
{
  return shareholder_form_open_again (TYPE_PHOTO_FORM, parent, session, content);
}

GtkWindow *
photo_form_open (GtkWindow *parent, DeskSession *session, gint64 member_id)
{
  return shareholder_form_open (TYPE_PHOTO_FORM, parent, session, member_id);
}

void
photo_form_register (void)
{
  form_registry_add (ID, open_again);
}
