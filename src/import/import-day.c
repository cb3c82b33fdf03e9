/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Takes a written day into numbers and month names, and puts them in order. */
#include "import-day.h"

#include <string.h>

#include "base-text.h"

/* The beginnings of month names by which they are known. */
static const char *const months[12] = {
  "jan|જાન્યુ|जन", "feb|ફેબ્રુ|फर|फ़र", "mar|માર્ચ|मार्च", "apr|એપ્રિ|अप्रै", "may|મે|मई", "jun|જૂન|જુન|जून",
  "jul|જુલા|जुला", "aug|ઓગ|ઑગ|अग", "sep|સપ્ટે|सित", "oct|ઓક્ટો|ઑક્ટો|अक्ट|अक्तू", "nov|નવે|नव", "dec|ડિસે|दिस",
};

typedef struct
{
  guint numbers[3];
  guint digits[3]; /* how many digits each was written with */
  guint n_numbers;
  guint month;     /* named, 1-12; 0: none */
  guint named_at;  /* numbers before the name */
} Written;

static guint
find_month (const char *word)
{
  for (guint m = 0; m < 12; m++)
    {
      g_auto (GStrv) beginnings = g_strsplit (months[m], "|", -1);

      for (guint i = 0; beginnings[i] != NULL; i++)
        if (g_str_has_prefix (word, beginnings[i]))
          return m + 1;
    }
  return 0;
}

/* A clock time behind a day: "13:30", "13:30:00", "1:30 pm". */
static gboolean
is_time (const char *text)
{
  return g_regex_match_simple ("^[0-9]{1,2}:[0-9]{2}(:[0-9]{2}([.][0-9]+)?)?( ?[ap]m)?Z?$", text, G_REGEX_CASELESS, 0);
}

static gboolean
take_number (Written *written, const char **p)
{
  guint i = written->n_numbers;

  if (i == 3)
    return FALSE;
  for (; g_ascii_isdigit (**p); (*p)++)
    {
      if (++written->digits[i] > 4)
        return FALSE;
      written->numbers[i] = written->numbers[i] * 10 + (guint) g_ascii_digit_value (**p);
    }
  written->n_numbers++;
  /* 1st, 2nd, 3rd, 4th */
  if (g_ascii_isalpha ((*p)[0]) && strchr ("snrtSNRT", (*p)[0]) != NULL && g_ascii_isalpha ((*p)[1])
      && strchr ("tdhTDH", (*p)[1]) != NULL && !g_ascii_isalpha ((*p)[2]))
    *p += 2;
  return TRUE;
}

static gboolean
take_word (Written *written, const char **p)
{
  const char *begin = *p;
  g_autofree char *word = NULL;
  g_autofree char *small = NULL;

  while (**p != '\0' && !g_ascii_isdigit (**p) && strchr (" ./-,", **p) == NULL)
    *p = g_utf8_next_char (*p);
  word = g_strndup (begin, (gsize) (*p - begin));
  small = g_utf8_strdown (word, -1);
  if (written->month != 0)
    return FALSE;
  written->month = find_month (small);
  written->named_at = written->n_numbers;
  return written->month != 0;
}

/* "19980714", as programs write it. */
static gboolean
is_run_together (const char *text)
{
  return g_regex_match_simple ("^(19|20)[0-9]{2}(0[1-9]|1[0-2])(0[1-9]|[12][0-9]|3[01])$", text, 0, 0);
}

static gboolean
take_apart (const char *text, Written *written)
{
  g_autofree char *latin = base_text_dup_latin_digits (text);
  g_autofree char *clean = base_text_dup_clean (latin);
  g_autofree char *parted = clean != NULL && is_run_together (clean)
                              ? g_strdup_printf ("%.4s-%.2s-%s", clean, clean + 4, clean + 6) : NULL;
  const char *p = parted != NULL ? parted : clean;

  memset (written, 0, sizeof *written);
  while (p != NULL && *p != '\0')
    {
      if (written->n_numbers + (written->month != 0) == 3)
        return is_time (p + strspn (p, " T,"));
      if (g_ascii_isdigit (*p) ? !take_number (written, &p) : !take_word (written, &p))
        return FALSE;
      if (written->n_numbers + (written->month != 0) < 3)
        p += strspn (p, " ./-,");
    }
  return written->n_numbers + (written->month != 0) == 3;
}

static BaseDay
make_day (guint year, guint digits, guint month, guint day, BaseDay newest)
{
  gint newest_year;

  if (digits == 3 || digits == 0)
    return BASE_DAY_NONE;
  if (digits <= 2)
    {
      base_day_get_parts (newest, &newest_year, NULL, NULL);
      year += (guint) newest_year / 100 * 100;
      if (base_day_from_parts ((gint) year, (gint) month, (gint) day) > newest)
        year -= 100;
    }
  return base_day_from_parts ((gint) year, (gint) month, (gint) day);
}

/* With the day or the month first of three numbers of which the last is the year. */
static BaseDay
make_in_order (const Written *written, gboolean is_day_first, BaseDay newest)
{
  return make_day (written->numbers[2], written->digits[2], written->numbers[is_day_first ? 1 : 0],
                   written->numbers[is_day_first ? 0 : 1], newest);
}

/* Days that can be read in one way only: the year first, or the month by its name. */
static BaseDay
make_clear (const Written *written, BaseDay newest)
{
  const guint *n = written->numbers;

  if (written->month == 0)
    return written->digits[0] == 4 ? make_day (n[0], 4, n[1], n[2], newest) : BASE_DAY_NONE;
  if (written->digits[0] == 4)
    return make_day (n[0], 4, written->month, n[1], newest);
  return make_day (n[1], written->digits[1], written->month, n[0], newest);
}

/* Only a day has a number above twelve: "30/02/2002" says which is first, though there is no such day. */
static gboolean
has_day_and_month (const Written *written, guint day, guint month)
{
  return written->month == 0 && written->digits[2] != 1 && written->digits[2] != 3 && written->numbers[day] > 12
         && written->numbers[day] <= 31 && written->numbers[month] >= 1 && written->numbers[month] <= 12;
}

void
import_day_count (ImportDayCount *count, const char *text)
{
  const BaseDay far = base_day_from_parts (2199, 12, 31);
  Written written;
  gboolean is_day_first, is_month_first;

  if (!take_apart (text, &written))
    {
      count->other++;
      return;
    }
  if (make_clear (&written, far) != BASE_DAY_NONE)
    {
      count->clear++;
      return;
    }
  is_day_first = written.month == 0 && make_in_order (&written, TRUE, far) != BASE_DAY_NONE;
  is_month_first = written.month == 0 && make_in_order (&written, FALSE, far) != BASE_DAY_NONE;
  if (is_day_first && is_month_first && written.numbers[0] == written.numbers[1])
    count->clear++;
  else if (is_day_first && is_month_first)
    count->either++;
  else if (is_day_first || has_day_and_month (&written, 0, 1))
    count->day_first++;
  else if (is_month_first || has_day_and_month (&written, 1, 0))
    count->month_first++;
  else
    count->other++;
}

ImportDayOrder
import_day_decide (const ImportDayCount *count)
{
  if (count->day_first > 0 && count->month_first > 0)
    return IMPORT_DAYS_UNKNOWN;
  if (count->month_first > 0)
    return IMPORT_MONTH_FIRST;
  return count->day_first > 0 || count->either == 0 ? IMPORT_DAY_FIRST : IMPORT_DAYS_UNKNOWN;
}

ImportDayOrder
import_day_propose (const ImportDayCount *count)
{
  return count->month_first > count->day_first ? IMPORT_MONTH_FIRST : IMPORT_DAY_FIRST;
}

BaseDay
import_day_parse (const char *text, ImportDayOrder order, BaseDay newest)
{
  Written written;
  BaseDay day;

  if (!take_apart (text, &written))
    return BASE_DAY_NONE;
  day = make_clear (&written, newest);
  if (day != BASE_DAY_NONE || written.month != 0)
    return day;
  if (order == IMPORT_DAYS_UNKNOWN && written.numbers[0] != written.numbers[1])
    {
      BaseDay day_first = make_in_order (&written, TRUE, newest);
      BaseDay month_first = make_in_order (&written, FALSE, newest);

      return day_first != BASE_DAY_NONE && month_first != BASE_DAY_NONE ? BASE_DAY_NONE : MAX (day_first, month_first);
    }
  return make_in_order (&written, order != IMPORT_MONTH_FIRST, newest);
}
