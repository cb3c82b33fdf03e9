/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What every form about one woman has: her heading, her row, and the way back to it. */
#define G_LOG_DOMAIN "shareholder-form"

#include "shareholder-form.h"

#include "form-registry.h"
#include "shareholder-heading.h"

typedef struct
{
  ShareholderHeading *heading;
  DeskList           *list; /* her row; NULL before the form is opened */
  gint64              member_id;
} ShareholderFormPrivate;

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (ShareholderForm, shareholder_form, FORM_TYPE_FORM)

static ShareholderFormPrivate *
get_private (ShareholderForm *self)
{
  return shareholder_form_get_instance_private (self);
}

static void
refreshed_cb (ShareholderForm *self)
{
  PgRow *row = desk_list_get_first (get_private (self)->list);
  g_autofree char *number = row != NULL ? shareholder_heading_dup_number (row) : NULL;

  form_set_subject (FORM_FORM (self), number);
  if (row != NULL)
    SHAREHOLDER_FORM_GET_CLASS (self)->known (self, row);
}

static void
shareholder_form_real_prepare (ShareholderForm *self, DeskSession *session)
{
}

static void
shareholder_form_real_known (ShareholderForm *self, PgRow *row)
{
}

static void
shareholder_form_dispose (GObject *object)
{
  g_clear_object (&get_private (SHAREHOLDER_FORM (object))->list);
  G_OBJECT_CLASS (shareholder_form_parent_class)->dispose (object);
}

static void
shareholder_form_class_init (ShareholderFormClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = shareholder_form_dispose;
  klass->prepare = shareholder_form_real_prepare;
  klass->known = shareholder_form_real_known;
}

/* The fields of the template come below it. */
static void
shareholder_form_init (ShareholderForm *self)
{
  get_private (self)->heading = g_object_new (SHAREHOLDER_TYPE_HEADING, NULL);
  form_add (FORM_FORM (self), GTK_WIDGET (get_private (self)->heading));
}

DeskList *
shareholder_form_get_list (ShareholderForm *self)
{
  g_return_val_if_fail (SHAREHOLDER_IS_FORM (self), NULL);

  return get_private (self)->list;
}

gint64
shareholder_form_get_member_id (ShareholderForm *self)
{
  g_return_val_if_fail (SHAREHOLDER_IS_FORM (self), 0);

  return get_private (self)->member_id;
}

const char *
shareholder_form_get_name (ShareholderForm *self)
{
  g_return_val_if_fail (SHAREHOLDER_IS_FORM (self), "");

  return shareholder_heading_get_name (get_private (self)->heading);
}

static GtkWindow *
open_form (GType type, GtkWindow *parent, DeskSession *session, gint64 member_id, GVariant *content)
{
  ShareholderForm *self = g_object_new (type, "transient-for", parent, NULL);
  ShareholderFormPrivate *priv = get_private (self);

  priv->member_id = member_id;
  priv->list = shareholder_heading_list_new (session, member_id);
  g_signal_connect_object (priv->list, "refreshed", G_CALLBACK (refreshed_cb), self, G_CONNECT_SWAPPED);
  shareholder_heading_set_list (priv->heading, priv->list);
  SHAREHOLDER_FORM_GET_CLASS (self)->prepare (self, session);
  form_set_about (FORM_FORM (self), member_id);
  form_begin (FORM_FORM (self), session, content);
  return GTK_WINDOW (self);
}

GtkWindow *
shareholder_form_open (GType type, GtkWindow *parent, DeskSession *session, gint64 member_id)
{
  g_return_val_if_fail (g_type_is_a (type, SHAREHOLDER_TYPE_FORM), NULL);
  g_return_val_if_fail (DESK_IS_SESSION (session) && member_id > 0, NULL);

  return open_form (type, parent, session, member_id, NULL);
}

GtkWindow *
shareholder_form_open_again (GType type, GtkWindow *parent, DeskSession *session, GVariant *content)
{
  g_return_val_if_fail (g_type_is_a (type, SHAREHOLDER_TYPE_FORM), NULL);

  return open_form (type, parent, session, form_registry_get_number (content, FORM_ABOUT), content);
}
