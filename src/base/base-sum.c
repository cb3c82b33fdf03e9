/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Reads a small sum by recursive descent, in millionths of a rupee so that no step loses a paisa. */
#include "base-sum.h"

#include <string.h>

#include "base-money.h"
#include "base-text.h"

#define ONE G_GINT64_CONSTANT (1000000)
#define PAISA (ONE / 100)
/* Millionths stay far below what 64 bits hold, so that products fit into 128. */
#define MOST (G_MAXINT64 / 4)
#define DEPTH_MAX 32

typedef struct
{
  const char *at;
  guint       depth;
} Sum;

static gboolean read_terms (Sum *sum, gint64 *value);

static void
skip_blanks (Sum *sum)
{
  while (*sum->at == ' ')
    sum->at++;
}

static gboolean
takes (Sum *sum, char sign)
{
  skip_blanks (sum);
  if (*sum->at != sign)
    return FALSE;
  sum->at++;
  return TRUE;
}

static gboolean
multiply (gint64 a, gint64 b, gint64 divisor, gint64 *product)
{
  __int128 whole = (__int128) a * b;
  __int128 half = divisor / 2;

  whole = (whole < 0 ? whole - half : whole + half) / divisor;
  if (whole > MOST || whole < -MOST)
    return FALSE;
  *product = (gint64) whole;
  return TRUE;
}

/* Digits with grouping commas and up to six decimals, as millionths. */
static gboolean
read_number (Sum *sum, gint64 *value)
{
  gint64 number = 0;
  gint64 place = ONE;
  gboolean has_digit = FALSE;
  gboolean is_behind = FALSE;

  skip_blanks (sum);
  for (; g_ascii_isdigit (*sum->at) || *sum->at == ',' || (*sum->at == '.' && !is_behind); sum->at++)
    {
      if (*sum->at == '.')
        is_behind = TRUE;
      if (!g_ascii_isdigit (*sum->at))
        continue;
      has_digit = TRUE;
      if (is_behind)
        place /= 10;
      if (place == 0 || number > MOST / 10 - ONE * 10)
        return FALSE;
      number = is_behind ? number + (*sum->at - '0') * place : number * 10 + (*sum->at - '0') * ONE;
    }
  *value = number;
  return has_digit;
}

static gboolean
read_factor (Sum *sum, gint64 *value)
{
  gboolean is_good;

  if (++sum->depth > DEPTH_MAX)
    return FALSE;
  if (takes (sum, '-'))
    {
      is_good = read_factor (sum, value);
      *value = is_good ? -*value : 0;
    }
  else if (takes (sum, '('))
    is_good = read_terms (sum, value) && takes (sum, ')');
  else
    is_good = read_number (sum, value);
  sum->depth--;
  return is_good;
}

/* Products and quotients. `is_percent`: a "%" stood behind it. */
static gboolean
read_term (Sum *sum, gint64 *value, gboolean *is_percent)
{
  gint64 other;

  if (!read_factor (sum, value))
    return FALSE;
  for (;;)
    {
      if (takes (sum, '*'))
        {
          if (!read_factor (sum, &other) || !multiply (*value, other, ONE, value))
            return FALSE;
        }
      else if (takes (sum, '/'))
        {
          if (!read_factor (sum, &other) || other == 0)
            return FALSE;
          if (!multiply (other < 0 ? -*value : *value, ONE, ABS (other), value))
            return FALSE;
        }
      else
        {
          *is_percent = takes (sum, '%');
          return TRUE;
        }
    }
}

static gboolean
read_terms (Sum *sum, gint64 *value)
{
  gboolean is_percent;

  if (!read_term (sum, value, &is_percent) || (is_percent && !multiply (*value, 1, 100, value)))
    return FALSE;
  for (;;)
    {
      gboolean is_plus = takes (sum, '+');
      gint64 other;

      if (!is_plus && !takes (sum, '-'))
        return TRUE;
      if (!read_term (sum, &other, &is_percent))
        return FALSE;
      if (is_percent && !multiply (*value, other, 100 * ONE, &other))
        return FALSE;
      *value += is_plus ? other : -other;
      if (*value > MOST || *value < -MOST)
        return FALSE;
    }
}

gboolean
base_sum_parse (const char *typed, gint64 *paise)
{
  g_autofree char *latin = NULL;
  Sum sum = { NULL, 0 };
  gint64 value;

  g_return_val_if_fail (typed != NULL && paise != NULL, FALSE);

  if (base_money_parse (typed, paise))
    return TRUE;
  latin = base_text_dup_latin_digits (typed);
  /* An amount that cannot be read is no sum: "1.234" may mean anything. */
  if (strpbrk (latin, "+-*/%(") == NULL)
    return FALSE;
  sum.at = latin;
  if (!read_terms (&sum, &value))
    return FALSE;
  skip_blanks (&sum);
  return *sum.at == '\0' && multiply (value, 1, PAISA, paise);
}
