/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A civil day by value. */
#define G_LOG_DOMAIN "base-day"

#include "base-day.h"

#include <string.h>

#include "base-text.h"

#define YEAR_MIN 1800
#define YEAR_MAX 2200
#define PARTS_MAX 3

/* A two-digit year lies in the hundred years that begin this long before today's. */
#define SHORT_YEAR_REACH 80

BaseDay
base_day_from_parts (gint year, gint month, gint day)
{
  GDate date;

  if (year < YEAR_MIN || year > YEAR_MAX || month < 1 || month > 12 || day < 1 || day > 31
      || !g_date_valid_dmy ((GDateDay) day, (GDateMonth) month, (GDateYear) year))
    return BASE_DAY_NONE;
  g_date_clear (&date, 1);
  g_date_set_dmy (&date, (GDateDay) day, (GDateMonth) month, (GDateYear) year);
  return g_date_get_julian (&date);
}

void
base_day_get_parts (BaseDay day, gint *year, gint *month, gint *month_day)
{
  GDate date;

  g_return_if_fail (g_date_valid_julian (day));

  g_date_clear (&date, 1);
  g_date_set_julian (&date, day);
  if (year != NULL)
    *year = g_date_get_year (&date);
  if (month != NULL)
    *month = (gint) g_date_get_month (&date);
  if (month_day != NULL)
    *month_day = g_date_get_day (&date);
}

/* The number written in `length` Latin digits at `text`, or -1. */
static gint
read_digits (const char *text, gsize length)
{
  gint number = 0;

  for (gsize i = 0; i < length; i++)
    {
      if (!g_ascii_isdigit (text[i]))
        return -1;
      number = number * 10 + g_ascii_digit_value (text[i]);
    }
  return number;
}

BaseDay
base_day_from_iso (const char *iso)
{
  if (iso == NULL || strlen (iso) != strlen ("2026-03-31") || iso[4] != '-' || iso[7] != '-')
    return BASE_DAY_NONE;
  return base_day_from_parts (read_digits (iso, 4), read_digits (iso + 5, 2), read_digits (iso + 8, 2));
}

char *
base_day_dup_iso (BaseDay day)
{
  gint year, month, month_day;

  if (day == BASE_DAY_NONE)
    return NULL;
  base_day_get_parts (day, &year, &month, &month_day);
  return g_strdup_printf ("%04d-%02d-%02d", year, month, month_day);
}

char *
base_day_dup_text (BaseDay day)
{
  gint year, month, month_day;

  if (day == BASE_DAY_NONE)
    return g_strdup ("");
  base_day_get_parts (day, &year, &month, &month_day);
  return g_strdup_printf ("%02d-%02d-%04d", month_day, month, year);
}

typedef struct
{
  gint  number;
  gsize digit_count;
} Part;

/* Splits "31/3/2026" into at most three numbers, with one of - / . or only blanks between them.
 * Returns how many there are; 0 when the text is of another shape. */
static guint
split_parts (const char *text, Part parts[PARTS_MAX])
{
  guint n = 0;

  while (TRUE)
    {
      gsize digit_count = strspn (text, "0123456789");
      gsize blank_count;

      if (n == PARTS_MAX || digit_count == 0 || digit_count > 4)
        return 0;
      parts[n++] = (Part){ read_digits (text, digit_count), digit_count };
      text += digit_count;
      if (*text == '\0')
        return n;
      blank_count = strspn (text, " ");
      text += blank_count;
      if (*text != '\0' && strchr ("-/.", *text) != NULL)
        text++;
      else if (blank_count == 0)
        return 0;
      text += strspn (text, " ");
    }
}

static gint
complete_year (Part part, gint year_today)
{
  gint first = year_today - SHORT_YEAR_REACH;

  if (part.digit_count == 4)
    return part.number;
  if (part.digit_count != 2)
    return -1;
  return first + (part.number - first % 100 + 100) % 100;
}

BaseDay
base_day_parse (const char *typed, BaseDay today)
{
  g_autofree char *clean = base_text_dup_clean (typed);
  g_autofree char *text = clean != NULL ? base_text_dup_latin_digits (clean) : NULL;
  Part parts[PARTS_MAX];
  gint year, month;
  guint n;

  g_return_val_if_fail (g_date_valid_julian (today), BASE_DAY_NONE);

  if (text == NULL)
    return BASE_DAY_NONE;
  if (g_ascii_strcasecmp (text, "t") == 0 || g_ascii_strcasecmp (text, "today") == 0)
    return today;
  n = split_parts (text, parts);
  base_day_get_parts (today, &year, &month, NULL);
  if (n == 3 && parts[0].digit_count == 4)
    return base_day_from_parts (parts[0].number, parts[1].number, parts[2].number);
  if (n == 0 || parts[0].digit_count > 2 || (n > 1 && parts[1].digit_count > 2))
    return BASE_DAY_NONE;
  if (n == 3)
    year = complete_year (parts[2], year);
  return base_day_from_parts (year, n > 1 ? parts[1].number : month, parts[0].number);
}

char *
base_day_dup_financial_year (BaseDay day)
{
  gint year, month;

  g_return_val_if_fail (g_date_valid_julian (day), NULL);

  base_day_get_parts (day, &year, &month, NULL);
  if (month < 4)
    year--;
  return g_strdup_printf ("%02d-%02d", year % 100, (year + 1) % 100);
}

BaseDay
base_day_year_began (BaseDay day)
{
  gint year, month;

  g_return_val_if_fail (g_date_valid_julian (day), BASE_DAY_NONE);

  base_day_get_parts (day, &year, &month, NULL);
  return base_day_from_parts (month < 4 ? year - 1 : year, 4, 1);
}
