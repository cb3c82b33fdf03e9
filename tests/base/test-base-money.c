/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Money: sums that do not wrap round, Indian grouping, and what clerks type. */
#include "base-money.h"
#include "tap.h"

static void
adds_only_what_fits (void)
{
  gint64 sum = 7;

  CU_ASSERT_TRUE (base_money_add (150050, -50, &sum));
  CU_ASSERT_EQUAL (sum, 150000);
  CU_ASSERT_TRUE (base_money_add (G_MAXINT64, G_MININT64, &sum));
  CU_ASSERT_EQUAL (sum, -1);
  CU_ASSERT_FALSE (base_money_add (G_MAXINT64, 1, &sum));
  CU_ASSERT_FALSE (base_money_add (G_MININT64, -1, &sum));
  CU_ASSERT_EQUAL (sum, -1);
}

static void
multiplies_only_what_fits (void)
{
  gint64 product = 7;

  CU_ASSERT_TRUE (base_money_multiply (10000, 15, &product));
  CU_ASSERT_EQUAL (product, 150000);
  CU_ASSERT_FALSE (base_money_multiply (G_MAXINT64 / 2, 3, &product));
  CU_ASSERT_FALSE (base_money_multiply (G_MININT64, -1, &product));
  CU_ASSERT_EQUAL (product, 150000);
}

static void
expect_written (gint64 paise, const char *text, const char *brief)
{
  g_autofree char *found_text = base_money_dup_text (paise);
  g_autofree char *found_brief = base_money_dup_short (paise);

  CU_ASSERT_STRING_EQUAL (found_text, text);
  CU_ASSERT_STRING_EQUAL (found_brief, brief);
}

static void
is_grouped_by_lakh_and_crore (void)
{
  expect_written (0, "0.00", "₹ 0");
  expect_written (5, "0.05", "₹ 0.05");
  expect_written (-5, "-0.05", "-₹ 0.05");
  expect_written (99999, "999.99", "₹ 999.99");
  expect_written (150000, "1,500.00", "₹ 1,500");
  expect_written (-150050, "-1,500.50", "-₹ 1,500.50");
  expect_written (123456700, "12,34,567.00", "₹ 12,34,567");
  expect_written (9876543210012, "98,76,54,32,100.12", "₹ 98,76,54,32,100.12");
  expect_written (G_MAXINT64, "92,23,37,20,36,85,47,758.07", "₹ 92,23,37,20,36,85,47,758.07");
  expect_written (G_MININT64, "-92,23,37,20,36,85,47,758.08", "-₹ 92,23,37,20,36,85,47,758.08");
}

static void
expect_number (gint64 number, const char *text)
{
  g_autofree char *found = base_number_dup_text (number);

  CU_ASSERT_STRING_EQUAL (found, text);
}

static void
groups_numbers_alike (void)
{
  expect_number (0, "0");
  expect_number (999, "999");
  expect_number (1000, "1,000");
  expect_number (99999, "99,999");
  expect_number (100000, "1,00,000");
  expect_number (-1234567, "-12,34,567");
  expect_number (10000000, "1,00,00,000");
  expect_number (G_MININT64, "-92,23,37,20,36,85,47,75,808");
}

static void
expect_parsed (const char *typed, gint64 paise)
{
  gint64 found = 77;

  CU_ASSERT_TRUE (base_money_parse (typed, &found));
  if (found != paise)
    g_print ("# “%s” is %" G_GINT64_FORMAT "\n", typed, found);
  CU_ASSERT_EQUAL (found, paise);
}

static void
is_understood_as_clerks_type_it (void)
{
  expect_parsed ("1500", 150000);
  expect_parsed (" 1,500.5 ", 150050);
  expect_parsed ("₹ 1,23,456.50", 12345650);
  expect_parsed ("₹1500", 150000);
  expect_parsed ("Rs. 500/-", 50000);
  expect_parsed ("rs 500 /-", 50000);
  expect_parsed ("1,234,567", 123456700);
  expect_parsed ("12,34,567", 123456700);
  expect_parsed ("-500", -50000);
  expect_parsed ("−500", -50000);
  expect_parsed ("-₹ 1,500.50", -150050);
  expect_parsed ("₹ -1,500.50", -150050);
  expect_parsed ("૧,૨૩,૪૫૬.૫૦", 12345650);
  expect_parsed ("રૂ. १५००", 150000);
  expect_parsed ("0.01", 1);
  expect_parsed ("92233720368547758.07", G_MAXINT64);
  expect_parsed ("-92233720368547758.08", G_MININT64);
}

static void
refuses_what_is_no_amount (void)
{
  static const char *const wrong[] = {
    "", " ", "-", "₹", "1,50", "1,2,3", "12,34,56", "1.234", "1.", ".", ".50", "1..5", "1-", "--5", "-₹-5", "5 5",
    "1e5", "0x10", "five", "500/", "1,", ",500", "1,,000", "1234,567", "123,45,678", "92233720368547758.08",
    "-92233720368547758.09", "99999999999999999999", "1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,000", "=1+1", "NaN",
  };
  gint64 paise = 77;

  for (guint i = 0; i < G_N_ELEMENTS (wrong); i++)
    {
      gboolean is_parsed = base_money_parse (wrong[i], &paise);

      if (is_parsed)
        g_print ("# “%s” is %" G_GINT64_FORMAT "\n", wrong[i], paise);
      CU_ASSERT_FALSE (is_parsed);
    }
  CU_ASSERT_FALSE (base_money_parse (NULL, &paise));
  CU_ASSERT_EQUAL (paise, 77);
}

static void
comes_back_from_its_text (void)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (tap_seed ());
  gboolean is_equal = TRUE;

  for (guint i = 0; is_equal && i < 20000; i++)
    {
      gint64 bits = (gint64) ((guint64) g_rand_int (random) << 32 | g_rand_int (random));
      gint64 paise = bits >> g_rand_int_range (random, 0, 63);
      gint64 found = 0, number = 0;
      g_autofree char *text = base_money_dup_text (paise);
      g_autofree char *brief = base_money_dup_short (paise);
      g_autofree char *digits = base_number_dup_text (paise);

      is_equal = base_money_parse (text, &found) && found == paise && base_money_parse (brief, &found)
                 && found == paise && base_number_parse (digits, &number) && number == paise;
    }
  CU_ASSERT_TRUE (is_equal);
}

static void
numbers_are_whole (void)
{
  gint64 number = 77;

  CU_ASSERT_TRUE (base_number_parse ("1,812", &number) && number == 1812);
  CU_ASSERT_TRUE (base_number_parse (" ૧૨ ", &number) && number == 12);
  CU_ASSERT_TRUE (base_number_parse ("-9223372036854775808", &number) && number == G_MININT64);
  CU_ASSERT_FALSE (base_number_parse ("9223372036854775808", &number));
  CU_ASSERT_FALSE (base_number_parse ("1.0", &number));
  CU_ASSERT_FALSE (base_number_parse ("₹ 5", &number));
  CU_ASSERT_FALSE (base_number_parse ("5 /-", &number));
  CU_ASSERT_FALSE (base_number_parse ("", &number));
  CU_ASSERT_FALSE (base_number_parse (NULL, &number));
  CU_ASSERT_EQUAL (number, G_MININT64);
}

int
main (void)
{
  CU_TestInfo cases[] = {
    { "a sum that does not fit is refused", adds_only_what_fits },
    { "a product that does not fit is refused", multiplies_only_what_fits },
    { "money is grouped by lakh and crore", is_grouped_by_lakh_and_crore },
    { "numbers are grouped alike", groups_numbers_alike },
    { "an amount is understood as clerks type it", is_understood_as_clerks_type_it },
    { "what is no amount is refused", refuses_what_is_no_amount },
    { "what is written is understood again", comes_back_from_its_text },
    { "a number is whole or nothing", numbers_are_whole },
    CU_TEST_INFO_NULL,
  };
  CU_SuiteInfo suites[] = { { "base-money", NULL, NULL, NULL, NULL, cases }, CU_SUITE_INFO_NULL };

  return tap_run (suites);
}
