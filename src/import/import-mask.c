/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Finds twelve digits and asks whether they carry the check digit. */
#include "import-mask.h"

#include <string.h>

#include "base-text.h"

#define DIGIT "[0-9૦-૯०-९]"

static gboolean
mask_cb (const GMatchInfo *match, GString *result, gpointer data)
{
  g_autofree char *found = g_match_info_fetch (match, 0);
  g_autofree char *clean = base_text_dup_clean (found);
  g_autofree char *latin = base_text_dup_latin_digits (clean);

  if (!base_text_has_aadhaar (latin))
    g_string_append (result, found);
  else
    {
      g_string_append_printf (result, "XXXX XXXX %s", latin + strlen (latin) - 4);
      ++*(guint *) data;
    }
  return FALSE;
}

char *
import_mask_dup (const char *text, guint *n_masked)
{
  static GRegex *twelve;
  guint n = 0;
  char *masked;

  g_return_val_if_fail (text != NULL, NULL);

  if (g_once_init_enter (&twelve))
    g_once_init_leave (&twelve, g_regex_new ("(?<!" DIGIT ")" DIGIT "{4}[ \\x{a0}-]?" DIGIT "{4}[ \\x{a0}-]?" DIGIT
                                             "{4}(?!" DIGIT ")", G_REGEX_OPTIMIZE, 0, NULL));
  masked = strlen (text) < 12 ? g_strdup (text) : g_regex_replace_eval (twelve, text, -1, 0, 0, mask_cb, &n, NULL);
  if (n_masked != NULL)
    *n_masked += n;
  return masked != NULL ? masked : g_strdup ("");
}
