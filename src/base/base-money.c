/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Money as whole paise, and numbers in Indian grouping. */
#define G_LOG_DOMAIN "base-money"

#include "base-money.h"

#include <string.h>

#include "base-text.h"

/* 19 digits with their commas, a sign, a point and two decimals. */
#define NUMBER_BYTES 40

gboolean
base_money_add (gint64 a, gint64 b, gint64 *sum)
{
  gint64 result;

  g_return_val_if_fail (sum != NULL, FALSE);

  if (__builtin_add_overflow (a, b, &result))
    return FALSE;
  *sum = result;
  return TRUE;
}

gboolean
base_money_multiply (gint64 paise, gint64 count, gint64 *product)
{
  gint64 result;

  g_return_val_if_fail (product != NULL, FALSE);

  if (__builtin_mul_overflow (paise, count, &result))
    return FALSE;
  *product = result;
  return TRUE;
}

static guint64
magnitude (gint64 number)
{
  return number < 0 ? -(guint64) number : (guint64) number;
}

/* Writes `number` in groups of 3, then 2, ending just before `end`; returns where it begins. */
static char *
write_grouped (guint64 number, char *end)
{
  guint digit_count = 0;

  do
    {
      if (digit_count >= 3 && digit_count % 2 == 1)
        *--end = ',';
      *--end = (char) ('0' + number % 10);
      number /= 10;
      digit_count++;
    }
  while (number > 0);
  return end;
}

char *
base_money_dup_text (gint64 paise)
{
  char text[NUMBER_BYTES];
  char *end = text + sizeof text;
  guint64 size = magnitude (paise);

  *--end = '\0';
  *--end = (char) ('0' + size % 10);
  *--end = (char) ('0' + size / 10 % 10);
  *--end = '.';
  end = write_grouped (size / 100, end);
  if (paise < 0)
    *--end = '-';
  return g_strdup (end);
}

char *
base_money_dup_short (gint64 paise)
{
  g_autofree char *text = base_money_dup_text (paise);
  gboolean is_negative = text[0] == '-';

  if (paise % 100 == 0)
    text[strlen (text) - strlen (".00")] = '\0';
  return g_strconcat (is_negative ? "-₹ " : "₹ ", text + is_negative, NULL);
}

char *
base_number_dup_text (gint64 number)
{
  char text[NUMBER_BYTES];
  char *end = text + sizeof text;

  *--end = '\0';
  end = write_grouped (magnitude (number), end);
  if (number < 0)
    *--end = '-';
  return g_strdup (end);
}

static gboolean
skip_word (const char **text, const char *word)
{
  gsize length = strlen (word);

  if (g_ascii_strncasecmp (*text, word, length) != 0)
    return FALSE;
  *text += length;
  *text += strspn (*text, " ");
  return TRUE;
}

static gboolean
skip_sign (const char **text, gboolean *is_negative)
{
  if (skip_word (text, "-") || skip_word (text, "−"))
    *is_negative = TRUE;
  else if (!skip_word (text, "+"))
    return FALSE;
  return TRUE;
}

/* Commas stand where an Indian (12,34,567) or a Western (1,234,567) reader puts them: "1,50" may be
 * one rupee fifty or a slip for 1,500, so it is neither. */
static gboolean
is_grouping (const guint *groups, guint n)
{
  gboolean is_indian = TRUE, is_western = TRUE;

  if (n == 1)
    return groups[0] >= 1;
  if (groups[0] < 1 || groups[0] > 3 || groups[n - 1] != 3)
    return FALSE;
  for (guint i = 1; i < n - 1; i++)
    {
      is_indian = is_indian && groups[i] == 2;
      is_western = is_western && groups[i] == 3;
    }
  return is_western || (is_indian && groups[0] <= 2);
}

/* Adds a digit to a number that is kept negative, because that side reaches one further. */
static gboolean
push_digit (gint64 *negative, char digit)
{
  return !__builtin_mul_overflow (*negative, 10, negative)
         && !__builtin_sub_overflow (*negative, g_ascii_digit_value (digit), negative);
}

static gboolean
skip_whole (const char **text, gint64 *negative)
{
  guint groups[16] = { 0 };
  guint n = 0;

  for (; g_ascii_isdigit (**text) || **text == ','; (*text)++)
    {
      if (**text != ',')
        {
          groups[n]++;
          if (!push_digit (negative, **text))
            return FALSE;
        }
      else if (++n == G_N_ELEMENTS (groups))
        return FALSE;
    }
  return is_grouping (groups, n + 1);
}

static gboolean
settle_sign (gint64 negative, gboolean is_negative, gint64 *number)
{
  if (is_negative)
    *number = negative;
  else if (negative == G_MININT64)
    return FALSE;
  else
    *number = -negative;
  return TRUE;
}

static char *
dup_latin (const char *typed)
{
  g_autofree char *clean = base_text_dup_clean (typed);

  return clean != NULL ? base_text_dup_latin_digits (clean) : NULL;
}

gboolean
base_money_parse (const char *typed, gint64 *paise)
{
  static const char *const currencies[] = { "₹", "Rs.", "Rs", "INR", "રૂ.", "રૂ", "रु.", "रु", "₨" };
  g_autofree char *latin = dup_latin (typed);
  const char *text = latin;
  gboolean is_negative = FALSE, has_sign;
  gint64 negative = 0;
  guint decimal_count = 0;

  g_return_val_if_fail (paise != NULL, FALSE);

  if (text == NULL)
    return FALSE;
  has_sign = skip_sign (&text, &is_negative);
  for (guint i = 0; i < G_N_ELEMENTS (currencies); i++)
    if (skip_word (&text, currencies[i]))
      break;
  if (!has_sign)
    skip_sign (&text, &is_negative);
  if (!skip_whole (&text, &negative))
    return FALSE;
  if (*text == '.')
    {
      for (text++; g_ascii_isdigit (*text) && decimal_count < 2; text++, decimal_count++)
        if (!push_digit (&negative, *text))
          return FALSE;
      if (decimal_count == 0)
        return FALSE;
    }
  for (; decimal_count < 2; decimal_count++)
    if (!push_digit (&negative, '0'))
      return FALSE;
  text += strspn (text, " ");
  return (*text == '\0' || strcmp (text, "/-") == 0) && settle_sign (negative, is_negative, paise);
}

gboolean
base_number_parse (const char *typed, gint64 *number)
{
  g_autofree char *latin = dup_latin (typed);
  const char *text = latin;
  gboolean is_negative = FALSE;
  gint64 negative = 0;

  g_return_val_if_fail (number != NULL, FALSE);

  if (text == NULL)
    return FALSE;
  skip_sign (&text, &is_negative);
  return skip_whole (&text, &negative) && *text == '\0' && settle_sign (negative, is_negative, number);
}
