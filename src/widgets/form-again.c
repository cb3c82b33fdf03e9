/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A form that stays: after one is saved it is ready for another, which gets the keys that were typed meanwhile. */
#define G_LOG_DOMAIN "form"

#include "form-keys.h"
#include "form-private.h"

void
form_keep_keys (Form *self)
{
  FormPrivate *priv = form_get_private (self);

  if (!priv->is_staying || priv->is_keeping)
    return;
  priv->is_keeping = TRUE;
  form_keys_hold (GTK_WIDGET (self));
}

void
form_give_keys (Form *self)
{
  FormPrivate *priv = form_get_private (self);

  if (!priv->is_keeping)
    return;
  priv->is_keeping = FALSE;
  form_keys_release (GTK_WIDGET (self));
}

guint
form_lose_keys (Form *self)
{
  FormPrivate *priv = form_get_private (self);
  guint n_lost = priv->is_keeping ? form_keys_drop (GTK_WIDGET (self)) : 0;

  form_give_keys (self);
  return n_lost;
}

void
form_begin_again (Form *self, const char *words)
{
  FormPrivate *priv = form_get_private (self);

  g_signal_handlers_disconnect_by_data (priv->act, self);
  g_clear_object (&priv->act);
  g_clear_pointer (&priv->request_id, g_free);
  g_clear_pointer (&priv->sent_content, g_variant_unref);
  g_clear_pointer (&priv->number, g_free);
  /* Not an entry of a person: nothing to be kept or warned of. */
  priv->is_ready = FALSE;
  for (guint i = 0; i < priv->fields->len; i++)
    {
      FormField *field = g_ptr_array_index (priv->fields, i);

      form_field_set_text (field, form_field_get_base (field));
      form_field_set_fault (field, NULL);
    }
  FORM_FORM_GET_CLASS (self)->begun_again (self);
  priv->is_ready = TRUE;
  form_set_state (self, FORM_CLEAN);
  form_record_shown (self);
  form_show_strip (self, FORM_STRIP_CALM, words);
  form_focus_first (self);
  form_give_keys (self);
}

void
form_stay (Form *self)
{
  g_return_if_fail (FORM_IS_FORM (self));

  form_get_private (self)->is_staying = TRUE;
}

gboolean
form_is_staying (Form *self)
{
  g_return_val_if_fail (FORM_IS_FORM (self), FALSE);

  return form_get_private (self)->is_staying;
}
