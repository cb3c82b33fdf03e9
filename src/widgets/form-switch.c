/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Yes or no: a switch under its words. Required means that it must be on. */
#define G_LOG_DOMAIN "form-switch"

#include "form-switch.h"

#include "form-guard.h"

struct _FormSwitch
{
  FormField  parent_instance;
  GtkWidget *lever;
};

G_DEFINE_FINAL_TYPE (FormSwitch, form_switch, FORM_TYPE_FIELD)

static void
switched_cb (FormSwitch *self)
{
  form_field_emit_changed (FORM_FIELD (self));
}

static char *
form_switch_dup_text (FormField *field)
{
  return g_strdup (form_switch_is_on (FORM_SWITCH (field)) ? "yes" : "");
}

static void
form_switch_set_text (FormField *field, const char *text)
{
  gtk_switch_set_active (GTK_SWITCH (FORM_SWITCH (field)->lever), g_str_equal (text, "yes"));
}

static gboolean
form_switch_get_value (FormField *field, const char *argument, char **value)
{
  if (g_strcmp0 (argument, form_field_get_name (field)) != 0)
    return FALSE;
  *value = g_strdup (form_switch_is_on (FORM_SWITCH (field)) ? "true" : "false");
  return TRUE;
}

static char *
form_switch_dup_record_text (FormField *field, PgRow *row, const PgRelation *relation)
{
  gint column = pg_relation_find_column (relation, form_field_get_name (field));

  if (column < 0)
    return NULL;
  return g_strdup (pg_row_get_bool (row, (guint) column) ? "yes" : "");
}

static void
form_switch_class_init (FormSwitchClass *klass)
{
  FormFieldClass *field_class = FORM_FIELD_CLASS (klass);

  field_class->dup_text = form_switch_dup_text;
  field_class->set_text = form_switch_set_text;
  field_class->get_value = form_switch_get_value;
  field_class->dup_record_text = form_switch_dup_record_text;
}

static void
form_switch_init (FormSwitch *self)
{
  self->lever = g_object_new (GTK_TYPE_SWITCH, "halign", GTK_ALIGN_START, "valign", GTK_ALIGN_CENTER, NULL);
  form_field_set_control (FORM_FIELD (self), self->lever, self->lever);
  g_signal_connect_object (self->lever, "notify::active", G_CALLBACK (switched_cb), self, G_CONNECT_SWAPPED);
  form_guard_enter (FORM_FIELD (self), self->lever);
}

gboolean
form_switch_is_on (FormSwitch *field)
{
  g_return_val_if_fail (FORM_IS_SWITCH (field), FALSE);

  return gtk_switch_get_active (GTK_SWITCH (field->lever));
}
