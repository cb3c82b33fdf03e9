/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Sums that are typed where an amount is asked. */
#include "base-sum.h"
#include "tap.h"

static void
are_reckoned (void)
{
  static const struct
  {
    const char *typed;
    gint64      paise;
  } cases[] = {
    { "1500", 150000 },
    { "1,23,456.50", 12345650 },
    { "₹ 500/-", 50000 },
    { "1200*12", 1440000 },
    { "1200*12+5%", 1512000 },
    { "1200 * 12 - 10%", 1296000 },
    { "100+50*2", 20000 },
    { "(100+50)*2", 30000 },
    { "1,00,000/3", 3333333 },
    { "10/4", 250 },
    { "2.5*2.5", 625 },
    { "0.005*1", 1 },
    { "5%", 5 },
    { "-(20-50)", 3000 },
    { "100-250", -15000 },
    { "૧૨૦૦*૧૨", 1440000 },
    { "१००+५०", 15000 },
    { "100+-5", 9500 },
    { "100/-4", -2500 },
    { "0.1+0.2", 30 },
    { "999999999*999", 99899999900100 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      gint64 paise = 0;

      CU_ASSERT_TRUE (base_sum_parse (cases[i].typed, &paise));
      CU_ASSERT_EQUAL (paise, cases[i].paise);
      if (paise != cases[i].paise)
        tap_note ("%s: %" G_GINT64_FORMAT, cases[i].typed, paise);
    }
}

static void
what_is_no_sum_is_none (void)
{
  static const char *const cases[] = {
    "", " ", "+", "12+", "*5", "1/0", "5/(2-2)", "(5", "5)", "1 2", "1200x12", "12..5", "1.2.3", "1.234", "1e5", "=5+5",
    "99999999999*99999999999", "------------------------------------5", "((((((((((((((((((((((((((((((((((5",
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      gint64 paise = 7;

      CU_ASSERT_FALSE (base_sum_parse (cases[i], &paise));
    }
}

int
main (void)
{
  CU_TestInfo cases[] = {
    { "are reckoned", are_reckoned },
    { "what is no sum is none", what_is_no_sum_is_none },
    CU_TEST_INFO_NULL,
  };
  CU_SuiteInfo suites[] = { { "sums", NULL, NULL, NULL, NULL, cases }, CU_SUITE_INFO_NULL };

  return tap_run (suites);
}
