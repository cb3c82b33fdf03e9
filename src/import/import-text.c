/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Knows ditto marks and their like by lists, and peels villages. */
#define G_LOG_DOMAIN "import-text"

#include "import-text.h"

#include <string.h>

#include "base-text.h"

static const char *const dittos[] = {
  "\"", "''", "\"\"", ",,", "”", "“", "„", "〃", "″", "’’", "do", "do.", "-do-", "- do -", "--do--", "\"do\"", "ditto",
  "-ditto-", "ઉપર મુજબ", "ઉપર પ્રમાણે", "ઉપરોક્ત", "એજન", "ऊपर जैसा", "ऊपर के अनुसार", "उपरोक्त", "वही", "तदैव",
};

static const char *const nothings[] = { "-", "--", "---", "–", "—", "−", "nil", "nill", "na", "n/a", "n.a.", "n.a",
                                        "null", "(null)",
                                        "." };

static gboolean
is_one_of (const char *text, const char *const *words, guint n)
{
  g_autofree char *clean = base_text_dup_clean (text);
  g_autofree char *small = clean != NULL ? g_utf8_strdown (clean, -1) : NULL;

  for (guint i = 0; small != NULL && i < n; i++)
    if (g_str_equal (small, words[i]))
      return TRUE;
  return FALSE;
}

gboolean
import_text_is_ditto (const char *text)
{
  return strlen (text) < 64 && is_one_of (text, dittos, G_N_ELEMENTS (dittos));
}

gboolean
import_text_is_nothing (const char *text)
{
  return strlen (text) < 16 && is_one_of (text, nothings, G_N_ELEMENTS (nothings));
}

char *
import_text_dup_chomped (const char *text)
{
  g_autofree char *cut = g_strdup (text);
  gsize end = strlen (cut);

  while (end > 0 && strchr (".,; ", cut[end - 1]) != NULL)
    cut[--end] = '\0';
  return base_text_dup_clean (cut);
}

char *
import_text_dup_place (const char *text)
{
  static GRegex *before;
  g_autofree char *place = NULL;

  if (g_once_init_enter (&before))
    g_once_init_leave (&before, g_regex_new ("^(?:at *(?:(?:&|and|,|\\.)? *(?:po(?:st)?))?|"
                                             "mu(?: ?\\.? ?po)?|mukam|vill|mou?je|mauje|મોજે|મૌજે|मौजे|मौजा|"
                                             "મુ(?:\\.? ?પો)?|મુકામ|मु(?:\\.? ?पो)?|मुकाम)(?: *[.:]+ *| +)(?=\\p{L})",
                                             G_REGEX_CASELESS | G_REGEX_OPTIMIZE, 0, NULL));
  place = g_regex_replace_literal (before, text, -1, 0, "", 0, NULL);
  return import_text_dup_chomped (place != NULL ? place : text);
}

char *
import_text_cut_bracket (char *text)
{
  char *open = g_str_has_suffix (text, ")") ? strrchr (text, '(') : NULL;
  char *within;

  if (open == NULL || open == text || open[1] == ')')
    return NULL;
  within = g_strndup (open + 1, strlen (open + 1) - 1);
  *open = '\0';
  g_strchomp (text);
  return g_strstrip (within);
}
