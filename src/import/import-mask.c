/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Finds twelve digits and asks whether they carry the check digit. */
#include "import-mask.h"

#include <string.h>

#include "base-aadhaar.h"

#define DIGIT "\\p{Nd}"
/* Blanks of any kind and number, line ends, dashes; or one sign of another kind. */
#define GAP "(?:[\\s\\p{Z}\\p{C}\\p{Pd}\\x{2212}]*|[^\\p{L}\\p{M}\\p{N}])"

char *
import_mask_dup (const char *text, guint *n_masked)
{
  GString *masked = g_string_new (NULL);
  gsize done = 0; /* of the text */
  gsize start, end;
  char last_four[5];

  g_return_val_if_fail (text != NULL, NULL);

  while (base_aadhaar_find (text, done, &start, &end, last_four))
    {
      g_string_append_len (masked, text + done, (gssize) (start - done));
      g_string_append_printf (masked, "XXXX XXXX %s", last_four);
      done = end;
      if (n_masked != NULL)
        ++*n_masked;
    }
  g_string_append (masked, text + done);
  return g_string_free (masked, FALSE);
}

/* How many digits there are before `end`. */
static guint
count_digits (const char *text, const char *end)
{
  guint n = 0;

  for (const char *p = text; p < end; p = g_utf8_next_char (p))
    n += g_unichar_isdigit (g_utf8_get_char (p)) ? 1 : 0;
  return n;
}

/* A number with X for each digit but the last four; one of twelve digits in groups of four, as cards have it. */
static void
append_masked (GString *masked, const char *number, const char *end)
{
  guint n_left = count_digits (number, end);

  if (n_left == 12)
    g_string_append (masked, "XXXX XXXX ");
  else
    for (guint i = 4; i < n_left; i++)
      g_string_append_c (masked, 'X');
  for (const char *p = number; p < end; p = g_utf8_next_char (p))
    if (g_unichar_isdigit (g_utf8_get_char (p)) && n_left-- <= 4)
      g_string_append_printf (masked, "%d", g_unichar_digit_value (g_utf8_get_char (p)));
}

char *
import_mask_dup_column (const char *text, guint *n_masked)
{
  static GRegex *number;
  g_autofree char *known = import_mask_dup (text, n_masked);
  g_autoptr (GMatchInfo) match = NULL;
  GString *masked = g_string_new (NULL);
  gint done = 0; /* of `known` */

  if (count_digits (known, known + strlen (known)) < 11)
    {
      g_string_free (masked, TRUE);
      return g_steal_pointer (&known);
    }
  if (g_once_init_enter (&number))
    g_once_init_leave (&number, g_regex_new (DIGIT "(?:" GAP DIGIT "){10,}", G_REGEX_OPTIMIZE, 0, NULL));
  for (g_regex_match (number, known, 0, &match); g_match_info_matches (match); g_match_info_next (match, NULL))
    {
      gint start, end;

      g_match_info_fetch_pos (match, 0, &start, &end);
      g_string_append_len (masked, known + done, start - done);
      append_masked (masked, known + start, known + end);
      done = end;
      if (n_masked != NULL)
        ++*n_masked;
    }
  g_string_append (masked, known + done);
  return g_string_free (masked, FALSE);
}
