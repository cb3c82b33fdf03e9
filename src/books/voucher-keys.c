/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The keys of the form of vouchers: ours, and those that fingers know from Tally. */
#define G_LOG_DOMAIN "voucher-keys"

#include "voucher-keys.h"

#include <glib/gi18n.h>

#include "desk-settings.h"

#define SETTING "tally-keys"

static const struct
{
  guint           key;
  GdkModifierType modifiers;
  gboolean        is_tally; /* only with the switch: elsewhere the key does what it does in every form */
  VoucherKey      meaning;
  const char     *action;
} keys[] = {
  { GDK_KEY_a, GDK_CONTROL_MASK, TRUE, VOUCHER_KEY_POST, NULL },
  { GDK_KEY_Escape, 0, TRUE, VOUCHER_KEY_BACK, NULL },
  { GDK_KEY_p, GDK_CONTROL_MASK, FALSE, VOUCHER_KEY_PRINT, NULL },
  { GDK_KEY_r, GDK_CONTROL_MASK, FALSE, VOUCHER_KEY_NARRATION, NULL },
  { GDK_KEY_F2, 0, FALSE, VOUCHER_KEY_DAY, NULL },
  { GDK_KEY_F4, 0, FALSE, VOUCHER_KEY_KIND, "voucher-contra" },
  { GDK_KEY_F5, 0, FALSE, VOUCHER_KEY_KIND, "voucher-payment" },
  { GDK_KEY_F6, 0, FALSE, VOUCHER_KEY_KIND, "voucher-receipt" },
  { GDK_KEY_F7, 0, FALSE, VOUCHER_KEY_KIND, "voucher-journal" },
  { GDK_KEY_F8, 0, FALSE, VOUCHER_KEY_KIND, "voucher-sales" },
  { GDK_KEY_F9, 0, FALSE, VOUCHER_KEY_KIND, "voucher-purchase" },
};

gboolean
voucher_keys_are_tally (void)
{
  g_autofree char *value = desk_settings_dup (SETTING, "off");

  return g_str_equal (value, "on");
}

void
voucher_keys_set_tally (gboolean is_tally)
{
  desk_settings_set (SETTING, is_tally ? "on" : NULL);
}

VoucherKey
voucher_keys_find (guint key, GdkModifierType modifiers, gboolean is_tally, const char **action)
{
  const GdkModifierType asked = modifiers & (GDK_CONTROL_MASK | GDK_ALT_MASK | GDK_SHIFT_MASK);

  g_return_val_if_fail (action != NULL, VOUCHER_KEY_NONE);

  *action = NULL;
  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    if (keys[i].key == gdk_keyval_to_lower (key) && keys[i].modifiers == asked && (is_tally || !keys[i].is_tally))
      {
        *action = keys[i].action;
        return keys[i].meaning;
      }
  return VOUCHER_KEY_NONE;
}

char *
voucher_keys_dup_line (gboolean is_tally)
{
  /* Translators: names of keys stay as they stand on the keyboard */
  const char *first = is_tally ? _("Enter next · Esc back · Ctrl+A post")
                               : _("Enter next · Esc leave · Ctrl+Enter post");

  return g_strconcat (first, " · ", _("Ctrl+P post and print · F2 day · Alt+C new account · Ctrl+R last words"), NULL);
}
