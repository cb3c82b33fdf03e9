/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Days: what clerks type, what servers send, and the days that there are not. */
#include "base-day.h"
#include "tap.h"

#define TODAY base_day_from_parts (2026, 11, 25)

static void
expect_parsed (const char *typed, const char *iso)
{
  g_autofree char *found = base_day_dup_iso (base_day_parse (typed, TODAY));

  if (g_strcmp0 (found, iso) != 0)
    g_print ("# “%s” is %s, not %s\n", typed, found, iso);
  CU_ASSERT_EQUAL (g_strcmp0 (found, iso), 0);
}

static void
knows_iso_days (void)
{
  static const char *const wrong[] = {
    "", "2026", "2026-3-31", "2026-02-29", "2026-13-01", "2026-00-10", "2026-04-31", "31-03-2026",
    "1799-12-31", "2201-01-01", "2026/03/31", "2026-03-1a", "infinity", "2026-03-31 ", "+026-03-31",
  };

  CU_ASSERT_EQUAL (base_day_from_iso ("2026-03-31"), base_day_from_parts (2026, 3, 31));
  CU_ASSERT_NOT_EQUAL (base_day_from_iso ("1800-01-01"), BASE_DAY_NONE);
  CU_ASSERT_NOT_EQUAL (base_day_from_iso ("2200-12-31"), BASE_DAY_NONE);
  CU_ASSERT_EQUAL (base_day_from_iso (NULL), BASE_DAY_NONE);
  for (guint i = 0; i < G_N_ELEMENTS (wrong); i++)
    CU_ASSERT_EQUAL (base_day_from_iso (wrong[i]), BASE_DAY_NONE);
}

static void
knows_leap_days (void)
{
  CU_ASSERT_NOT_EQUAL (base_day_from_parts (2024, 2, 29), BASE_DAY_NONE);
  CU_ASSERT_NOT_EQUAL (base_day_from_parts (2000, 2, 29), BASE_DAY_NONE);
  CU_ASSERT_EQUAL (base_day_from_parts (1900, 2, 29), BASE_DAY_NONE);
  CU_ASSERT_EQUAL (base_day_from_parts (2026, 2, 29), BASE_DAY_NONE);
  CU_ASSERT_EQUAL (base_day_from_iso ("2024-03-01") - base_day_from_iso ("2024-02-28"), 2);
  CU_ASSERT_EQUAL (base_day_from_iso ("2026-03-01") - base_day_from_iso ("2026-02-28"), 1);
}

static void
comes_back_from_its_parts (void)
{
  gboolean is_equal = TRUE;

  for (BaseDay day = base_day_from_iso ("1800-01-01"); is_equal && day <= base_day_from_iso ("2200-12-31"); day++)
    {
      gint year, month, month_day;

      base_day_get_parts (day, &year, &month, &month_day);
      is_equal = base_day_from_parts (year, month, month_day) == day;
    }
  CU_ASSERT_TRUE (is_equal);
}

static void
is_written_as_iso_and_as_text (void)
{
  g_autofree char *iso = base_day_dup_iso (base_day_from_parts (1990, 6, 5));
  g_autofree char *text = base_day_dup_text (base_day_from_parts (1990, 6, 5));
  g_autofree char *none = base_day_dup_text (BASE_DAY_NONE);

  CU_ASSERT_STRING_EQUAL (iso, "1990-06-05");
  CU_ASSERT_STRING_EQUAL (text, "05-06-1990");
  CU_ASSERT_STRING_EQUAL (none, "");
  CU_ASSERT_PTR_NULL (base_day_dup_iso (BASE_DAY_NONE));
}

static void
is_understood_as_clerks_type_it (void)
{
  expect_parsed ("31-03-2026", "2026-03-31");
  expect_parsed ("31/3/2026", "2026-03-31");
  expect_parsed ("31.3.26", "2026-03-31");
  expect_parsed ("31 3 2026", "2026-03-31");
  expect_parsed ("  31 - 3 - 2026\t", "2026-03-31");
  expect_parsed ("2026-03-31", "2026-03-31");
  expect_parsed ("2026/3/1", "2026-03-01");
  expect_parsed ("31-3", "2026-03-31");
  expect_parsed ("7", "2026-11-07");
  expect_parsed ("t", "2026-11-25");
  expect_parsed ("Today", "2026-11-25");
}

static void
is_understood_in_three_scripts (void)
{
  expect_parsed ("૩૧-૦૩-૨૦૨૬", "2026-03-31");
  expect_parsed ("३१/३/२६", "2026-03-31");
  expect_parsed ("૩૧/3/२०२६", "2026-03-31");
}

static void
completes_years_around_today (void)
{
  expect_parsed ("1-1-45", "2045-01-01");
  expect_parsed ("1-1-46", "1946-01-01");
  expect_parsed ("1-1-00", "2000-01-01");
  expect_parsed ("1-1-99", "1999-01-01");
  CU_ASSERT_EQUAL (base_day_parse ("1-1-79", base_day_from_parts (2060, 1, 1)), base_day_from_parts (2079, 1, 1));
  CU_ASSERT_EQUAL (base_day_parse ("1-1-80", base_day_from_parts (2060, 1, 1)), base_day_from_parts (1980, 1, 1));
}

static void
refuses_what_is_no_day (void)
{
  /* "31" is none because November has thirty days. */
  static const char *const wrong[] = {
    "",        " ",        "31-2-2026", "29-2-2025",  "32",         "0-1-2026",  "31",        "31-3-026",
    "31-3-2",  "31--3-26", "31-3-2026-1", "31-march", "31032026",   "-31-3",     "31-3-",     "tomorrow",
    "2026-31-3", "310-3-26", "31,3,2026", "99999999999999999999", "1-1-20026",
  };

  for (guint i = 0; i < G_N_ELEMENTS (wrong); i++)
    expect_parsed (wrong[i], NULL);
  CU_ASSERT_EQUAL (base_day_parse (NULL, TODAY), BASE_DAY_NONE);
}

static void
expect_financial_year (const char *iso, const char *year)
{
  g_autofree char *found = base_day_dup_financial_year (base_day_from_iso (iso));

  CU_ASSERT_STRING_EQUAL (found, year);
}

static void
expect_year_began (const char *iso, const char *began)
{
  g_autofree char *found = base_day_dup_iso (base_day_year_began (base_day_from_iso (iso)));

  CU_ASSERT_STRING_EQUAL (found, began);
}

static void
begins_its_financial_year_in_april (void)
{
  expect_year_began ("2025-04-01", "2025-04-01");
  expect_year_began ("2026-03-31", "2025-04-01");
  expect_year_began ("2026-12-31", "2026-04-01");
  expect_year_began ("2026-01-01", "2025-04-01");
  expect_financial_year ("2025-04-01", "25-26");
  expect_financial_year ("2026-03-31", "25-26");
  expect_financial_year ("2026-04-01", "26-27");
  expect_financial_year ("2000-03-31", "99-00");
  expect_financial_year ("2099-12-31", "99-00");
}

int
main (void)
{
  CU_TestInfo cases[] = {
    { "an ISO text is a day only when there is such a day", knows_iso_days },
    { "a leap day is there in leap years only", knows_leap_days },
    { "every day of four centuries comes back from its parts", comes_back_from_its_parts },
    { "a day is written as ISO and as people write it", is_written_as_iso_and_as_text },
    { "a day is understood as clerks type it", is_understood_as_clerks_type_it },
    { "Gujarati and Devanagari digits are digits", is_understood_in_three_scripts },
    { "two-digit years lie around today", completes_years_around_today },
    { "what is no day is refused", refuses_what_is_no_day },
    { "a financial year begins on the first of April", begins_its_financial_year_in_april },
    CU_TEST_INFO_NULL,
  };
  CU_SuiteInfo suites[] = { { "base-day", NULL, NULL, NULL, NULL, cases }, CU_SUITE_INFO_NULL };

  return tap_run (suites);
}
