/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Puts digits together over what parts them, and asks for the check digit. */
#define G_LOG_DOMAIN "base-aadhaar"

#include "base-aadhaar.h"

#include <string.h>

#define DIGITS 12

/* Verhoeff's check over `digits`, the last of which is the check digit. The group is that of the
 * turns and flips of a pentagon; the permutation repeats every eight places. */
static gboolean
passes_verhoeff (const char *digits, guint n)
{
  static const guint8 shuffle[10] = { 1, 5, 7, 6, 2, 8, 3, 0, 9, 4 };
  guint sum = 0;

  for (guint place = 0; place < n; place++)
    {
      guint digit = (guint) (digits[n - 1 - place] - '0');

      for (guint i = 0; i < place % 8; i++)
        digit = shuffle[digit];
      if (sum < 5)
        sum = digit < 5 ? (sum + digit) % 5 : 5 + (sum + digit - 5) % 5;
      else
        sum = digit < 5 ? 5 + (sum - 5 + 5 - digit) % 5 : (sum - 5 + 5 - (digit - 5)) % 5;
    }
  return sum == 0;
}

static gboolean
is_aadhaar (const char digits[DIGITS])
{
  gboolean is_same = TRUE;

  for (guint i = 1; i < DIGITS; i++)
    is_same = is_same && digits[i] == digits[0];
  return digits[0] >= '2' && !is_same && passes_verhoeff (digits, DIGITS);
}

gboolean
base_aadhaar_is_separator (gunichar letter)
{
  return (letter > 0 && letter < 0x80 && !g_ascii_isalnum ((char) letter)) || letter == 0xa0 || letter == 0xad
         || letter == 0xb7 || letter == 0x964 || letter == 0x965 || (letter >= 0x2000 && letter <= 0x206f)
         || letter == 0x2212 || letter == 0x3000 || letter == 0xfeff;
}

/* Of these there may be several between groups of four. */
static gboolean
is_wide (gunichar letter)
{
  return g_unichar_isspace (letter) || letter == '-' || g_unichar_iscntrl (letter)
         || (base_aadhaar_is_separator (letter) && g_unichar_type (letter) == G_UNICODE_FORMAT)
         || (letter >= 0x2010 && letter <= 0x2015) || letter == 0x2212;
}

/* Lists are written with these. */
static gboolean
parts_a_list (gunichar letter)
{
  return strchr (",;+&=|", (int) letter) != NULL;
}

static gboolean
is_digit (const char *at)
{
  return g_unichar_isdigit (g_utf8_get_char (at));
}

/* Adds the digits from `at` on, but no more than DIGITS in all; answers what stands behind them. */
static const char *
take_digits (const char *at, char digits[DIGITS], guint *n)
{
  for (; *n < DIGITS && is_digit (at); at = g_utf8_next_char (at))
    digits[(*n)++] = (char) ('0' + g_unichar_digit_value (g_utf8_get_char (at)));
  return at;
}

/* What stands behind one sign, or behind blanks and dashes with a bracket before and behind: "(2345) (6789)". */
static const char *
skip_gap (const char *at)
{
  if (strchr (")]", *at) != NULL && *at != '\0' && !is_digit (at + 1))
    at++;
  else if (!is_wide (g_utf8_get_char (at)))
    return base_aadhaar_is_separator (g_utf8_get_char (at)) ? g_utf8_next_char (at) : NULL;
  while (*at != '\0' && is_wide (g_utf8_get_char (at)))
    at = g_utf8_next_char (at);
  return *at == '(' || *at == '[' ? at + 1 : at;
}

/* What stands behind twelve digits in a row or in groups of four that begin at `at`; NULL when there are none. */
static const char *
take_fours (const char *at, char digits[DIGITS])
{
  for (guint i = 0; i < DIGITS; i++)
    {
      if (i > 0 && i % 4 == 0 && !is_digit (at))
        {
          at = skip_gap (at);
          if (at == NULL)
            return NULL;
        }
      if (!is_digit (at))
        return NULL;
      digits[i] = (char) ('0' + g_unichar_digit_value (g_utf8_get_char (at)));
      at = g_utf8_next_char (at);
    }
  return is_digit (at) ? NULL : at;
}

/* The same for digits that one sign parts in any way. More of them before or behind, such as a serial number, hide
 * none: "5-234-567890124". */
static const char *
take_groups (const char *at, char digits[DIGITS])
{
  gunichar sign;
  guint n = 0;

  at = take_digits (at, digits, &n);
  sign = g_utf8_get_char (at);
  if (!base_aadhaar_is_separator (sign) || parts_a_list (sign))
    return NULL;
  while (n < DIGITS && g_utf8_get_char (at) == sign && is_digit (g_utf8_next_char (at)))
    at = take_digits (g_utf8_next_char (at), digits, &n);
  return n < DIGITS || is_digit (at) ? NULL : at;
}

gboolean
base_aadhaar_find (const char *text, gsize from, gsize *start, gsize *end, char last_four[5])
{
  char digits[DIGITS];

  g_return_val_if_fail (text != NULL && from <= strlen (text), FALSE);

  for (const char *at = text + from; *at != '\0'; at = g_utf8_next_char (at))
    {
      const char *behind;

      if (!is_digit (at) || (at > text && is_digit (g_utf8_prev_char (at))))
        continue;
      behind = take_fours (at, digits);
      if (behind == NULL || !is_aadhaar (digits))
        behind = take_groups (at, digits);
      if (behind == NULL || !is_aadhaar (digits))
        continue;
      *start = (gsize) (at - text);
      *end = (gsize) (behind - text);
      if (last_four != NULL)
        {
          memcpy (last_four, digits + DIGITS - 4, 4);
          last_four[4] = '\0';
        }
      return TRUE;
    }
  return FALSE;
}
