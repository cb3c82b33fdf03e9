/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Peels signs, words and commas off amounts and counts. */
#include "import-amount.h"

#include <string.h>

#include "base-money.h"
#include "base-text.h"

/* Latin digits, plain blanks, small letters, plain hyphens; newly allocated, "" for nothing. */
static char *
dup_plain (const char *text)
{
  g_autofree char *latin = base_text_dup_latin_digits (text);
  g_autofree char *small = g_utf8_strdown (latin, -1);
  GString *plain = g_string_new (NULL);

  for (const char *p = small; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar letter = g_utf8_get_char (p);

      if (g_unichar_isspace (letter) || letter == 0x200b || letter == 0xfeff)
        g_string_append_c (plain, ' ');
      else if ((letter >= 0x2010 && letter <= 0x2015) || letter == 0x2212)
        g_string_append_c (plain, '-');
      else
        g_string_append_unichar (plain, letter);
    }
  g_strstrip (plain->str);
  return g_string_free (plain, FALSE);
}

/* Takes `word` off the beginning or the end, with blanks; TRUE when it was there. */
static gboolean
peel (char *text, const char *word, gboolean at_end)
{
  gsize n = strlen (text);
  gsize w = strlen (word);

  if (n < w || strncmp (at_end ? text + n - w : text, word, w) != 0)
    return FALSE;
  if (at_end)
    text[n - w] = '\0';
  else
    memmove (text, text + w, n - w + 1);
  g_strstrip (text);
  return TRUE;
}

#define SIDE_WORDS 5
static const char *const debit[SIDE_WORDS] = { "dr.", "dr", "(dr)", "ઉધાર", "नामे" };
static const char *const credit[SIDE_WORDS] = { "cr.", "cr", "(cr)", "જમા", "जमा" };

/* Takes signs and words off; TRUE when they say that the amount is negative. */
static gboolean
peel_all (char *text, gboolean is_credit)
{
  static const char *const before[] = { "₹", "rs.", "rs", "inr", "રૂ.", "રૂા.", "રૂપિયા", "રૂ", "रु.", "रु", "रुपये" };
  static const char *const behind[] = { "/-", "/=", "only", "rs.", "rs", "₹", "રૂપિયા", "રૂ.", "रुपये" };
  const char *const *own_side = is_credit ? credit : debit;
  const char *const *other_side = is_credit ? debit : credit;
  gboolean is_negative = FALSE;
  gboolean is_peeled = TRUE;

  for (guint round = 0; is_peeled && round < 8; round++)
    {
      gsize n = strlen (text);

      is_peeled = FALSE;
      for (guint i = 0; i < G_N_ELEMENTS (before); i++)
        is_peeled = peel (text, before[i], FALSE) || is_peeled;
      for (guint i = 0; i < SIDE_WORDS; i++)
        {
          is_peeled = peel (text, own_side[i], TRUE) || is_peeled;
          if (peel (text, other_side[i], TRUE))
            is_negative = is_peeled = TRUE;
        }
      for (guint i = 0; i < G_N_ELEMENTS (behind); i++)
        is_peeled = peel (text, behind[i], TRUE) || is_peeled;
      if (n > 2 && text[0] == '(' && g_str_has_suffix (text, ")"))
        {
          peel (text, "(", FALSE);
          peel (text, ")", TRUE);
          is_negative = is_peeled = TRUE;
        }
      if (strlen (text) > 1 && !is_negative && (peel (text, "-", FALSE) || peel (text, "-", TRUE)))
        is_negative = is_peeled = TRUE;
    }
  return is_negative;
}

/* A spreadsheet's 500.00000000001: the paise are what is meant, the rest is dust. FALSE when it is more than dust. */
static gboolean
cut_dust (char *number)
{
  char *point = strchr (number, '.');
  g_autofree char *rounded = NULL;
  double value, nearest;

  if (point == NULL || strlen (point) <= 3)
    return TRUE;
  value = g_ascii_strtod (number, NULL) * 100;
  nearest = value < 0 ? -(double) (gint64) (0.5 - value) : (double) (gint64) (value + 0.5);
  if (value - nearest > 1e-4 || nearest - value > 1e-4 || strlen (number) > 40)
    return FALSE;
  rounded = g_strdup_printf ("%" G_GINT64_FORMAT ".%02u", (gint64) nearest / 100, (guint) ABS ((gint64) nearest % 100));
  if (strlen (rounded) > strlen (number))
    return FALSE;
  memcpy (number, rounded, strlen (rounded) + 1);
  return TRUE;
}

gboolean
import_amount_parse (const char *text, gboolean is_number, gboolean is_credit, gint64 *paise, gboolean *is_nothing)
{
  g_autofree char *plain = dup_plain (text);
  gboolean is_negative = peel_all (plain, is_credit);

  *paise = 0;
  *is_nothing = plain[0] == '\0' || g_str_equal (plain, "-") || g_str_equal (plain, "--") || g_str_equal (plain, "nil")
                || g_str_equal (plain, "શૂન્ય") || g_str_equal (plain, "शून्य");
  if (*is_nothing)
    return TRUE;
  if (!g_ascii_isdigit (plain[0]) && plain[0] != '.')
    return FALSE;
  if ((is_number && !cut_dust (plain)) || !base_money_parse (plain, paise))
    return FALSE;
  if (is_negative)
    *paise = -*paise;
  return TRUE;
}

gboolean
import_count_parse (const char *text, gint64 *count)
{
  static const char *const before[] = { "no.", "no", "નં.", "#" };
  static const char *const behind[] = { "shares", "share", "શેર", "अंश", "years", "yrs", "વર્ષ", "वर्ष" };
  g_autofree char *plain = dup_plain (text);
  char *point;

  for (guint i = 0; i < G_N_ELEMENTS (before); i++)
    peel (plain, before[i], FALSE);
  for (guint i = 0; i < G_N_ELEMENTS (behind); i++)
    peel (plain, behind[i], TRUE);
  point = strchr (plain, '.');
  if (point != NULL && point != plain && strspn (point + 1, "0") == strlen (point + 1))
    *point = '\0';
  return base_number_parse (plain, count);
}

gboolean
import_code_parse (const char *text, gint64 *count)
{
  static GRegex *letters;
  g_autofree char *plain = dup_plain (text);
  g_autofree char *number = NULL;

  if (g_once_init_enter (&letters))
    g_once_init_leave (&letters, g_regex_new ("^\\p{L}[\\p{L}\\p{M}]{0,7}[-/. ]*0*(?=[1-9][0-9]{0,9}$)",
                                              G_REGEX_OPTIMIZE, 0, NULL));
  number = g_regex_replace_literal (letters, plain, -1, 0, "", 0, NULL);
  return number != NULL && !g_str_equal (number, plain) && base_number_parse (number, count);
}

char *
import_spans_dup (const char *text)
{
  g_autofree char *plain = dup_plain (text);
  g_autoptr (GRegex) to = g_regex_new (" *(-| to | upto |થી|से) *", 0, 0, NULL);
  g_autofree char *hyphened = g_regex_replace_literal (to, plain, -1, 0, "-", 0, NULL);
  g_auto (GStrv) parts = hyphened != NULL ? g_regex_split_simple (" *[,;/&] *| +and +", hyphened, 0, 0) : NULL;
  GString *spans = g_string_new (NULL);

  for (guint i = 0; parts != NULL && parts[i] != NULL; i++)
    {
      if (parts[i][0] == '\0')
        continue;
      if (!g_regex_match_simple ("^[1-9][0-9]{0,17}(-[1-9][0-9]{0,17})?$", parts[i], 0, 0))
        {
          g_string_free (spans, TRUE);
          return NULL;
        }
      g_string_append_printf (spans, "%s%s", spans->len > 0 ? ", " : "", parts[i]);
    }
  return g_string_free (spans, spans->len == 0);
}
