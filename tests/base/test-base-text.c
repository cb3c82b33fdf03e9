/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Text that people typed: cleaning, digits, file names, Aadhaar and mobile numbers. */
#include "base-text.h"

#include <string.h>

#include "tap.h"

static void
expect_clean (const char *typed, const char *expected)
{
  g_autofree char *clean = base_text_dup_clean (typed);

  CU_ASSERT_EQUAL (g_strcmp0 (clean, expected), 0);
}

static void
folds_white_space (void)
{
  expect_clean ("  Ranjanben \t\n Patel ", "Ranjanben Patel");
  expect_clean ("Ranjanben\u00A0\u00A0Patel\u00A0", "Ranjanben Patel");
  expect_clean (" \t\u00A0", NULL);
  expect_clean ("", NULL);
  expect_clean (NULL, NULL);
}

static void
composes_letters (void)
{
  expect_clean ("Cafe\u0301", "Caf\u00E9");
  /* Unicode keeps this one apart: letter and dot below. */
  expect_clean ("\u0958", "\u0915\u093C");
  /* Joiners decide how a conjunct looks, so they stay. */
  expect_clean ("ક્\u200Dષ", "ક્\u200Dષ");
}

static void
mends_bytes_that_are_no_text (void)
{
  g_autofree char *clean = base_text_dup_clean ("Rama\xFF\xC3");

  CU_ASSERT_PTR_NOT_NULL_FATAL (clean);
  CU_ASSERT_TRUE (g_utf8_validate (clean, -1, NULL));
  CU_ASSERT_TRUE (g_str_has_prefix (clean, "Rama"));
}

static void
makes_digits_latin (void)
{
  g_autofree char *latin = base_text_dup_latin_digits ("૦૧૨૩૪૫૬૭૮૯ ०१२३४५६७८९ 0123456789 વોર્ડ ૫");

  CU_ASSERT_STRING_EQUAL (latin, "0123456789 0123456789 0123456789 વોર્ડ 5");
}

static void
makes_digits_gujarati (void)
{
  g_autofree char *gujarati = base_text_dup_gujarati_digits ("0123456789, 14-07-1998 વોર્ડ 5");

  CU_ASSERT_STRING_EQUAL (gujarati, "૦૧૨૩૪૫૬૭૮૯, ૧૪-૦૭-૧૯૯૮ વોર્ડ ૫");
}

static void
expect_file_name (const char *text, const char *expected)
{
  g_autofree char *name = base_text_dup_file_name (text);

  if (!g_str_equal (name, expected))
    g_print ("# “%s” becomes “%s”\n", text, name);
  CU_ASSERT_STRING_EQUAL (name, expected);
}

static void
names_files_safely (void)
{
  expect_file_name ("share-register_2026-03-31.xlsx", "share-register_2026-03-31.xlsx");
  expect_file_name ("../../etc/passwd", "-..-etc-passwd");
  expect_file_name (" .hidden.csv", "hidden.csv");
  expect_file_name ("a\nb\x7F" "c:d?.pdf", "a-b-c-d-.pdf");
  expect_file_name ("શેર રજિસ્ટર.pdf", "શેર રજિસ્ટર.pdf");
  expect_file_name ("", "mandali");
  expect_file_name ("...", "mandali");
  expect_file_name (" ", "mandali");
}

static void
cuts_long_file_names_at_a_letter (void)
{
  g_autoptr (GString) text = g_string_new (NULL);
  g_autofree char *name = NULL;

  for (guint i = 0; i < 100; i++)
    g_string_append (text, "ક્ષ");
  g_string_append (text, ".xlsx");
  name = base_text_dup_file_name (text->str);
  CU_ASSERT_TRUE (strlen (name) <= 120 && strlen (name) > 100);
  CU_ASSERT_TRUE (g_utf8_validate (name, -1, NULL));
  CU_ASSERT_TRUE (g_str_has_suffix (name, ".xlsx"));
}

static void
finds_aadhaar_numbers (void)
{
  static const char *const held[] = {
    "234567890124", "2345 6789 0124", "2345-6789-0124", "no. 2345 6789 0124, seen",
    "૨૩૪૫ ૬૭૮૯ ૦૧૨૪", "२३४५६७८९०१२४", "2345\u00A06789\u00A00124", "2345 - 6789 - 0124",
    "12 2345 6789 0124", "Usha234567890124",
    "2345.6789.0124", "2345/6789/0124", "2345–6789–0124", "2345_6789_0124", "2345,6789,0124",
    "2345:6789:0124", "2345(6789)0124", "(2345) (6789) (0124)", "[2345][6789][0124]", "2345 (6789) 0124",
    "234567 890124", "2345-67890124", "23456 789 0124",
    "2345\u00A067890124", "234.567.890.124", "2 3 4 5 6 7 8 9 0 1 2 4", "1 / 2345.67890124",
    "5-234-567890124", "25-234567890124", "234.567.890.124.5", "2345-23456789-0124", "૫-૨૩૪-૫૬૭૮૯૦૧૨૪",
  };

  for (guint i = 0; i < G_N_ELEMENTS (held); i++)
    {
      gboolean is_found = base_text_has_aadhaar (held[i]);

      if (!is_found)
        g_print ("# missed in “%s”\n", held[i]);
      CU_ASSERT_TRUE (is_found);
    }
}

static void
leaves_other_numbers_alone (void)
{
  static const char *const others[] = {
    "234567890123", "234567890142", "999999999999", "134567890128", "2345678901244",
    "1234567890124", "23456789012", "9825012345", "", "0124", "Ranjanben",
    /* lists, days, and numbers of more digits */
    "234,567,890,124", "234567,890124", "23-45-67,89-01-24", "2345-67/890124", "24-07-1998 10:15",
    "2345a6789a0124", "2345 / 6789 / 0124", "9825012345 9825054321",
    "5,234,567890124", "5-234-567890123", "5-234-5678901244",
  };

  for (guint i = 0; i < G_N_ELEMENTS (others); i++)
    CU_ASSERT_FALSE (base_text_has_aadhaar (others[i]));
  CU_ASSERT_FALSE (base_text_has_aadhaar (NULL));
}

/* Verhoeff's digit catches every single wrong digit and every swap of neighbours. */
static void
notices_every_slip_of_one_digit (void)
{
  const char *right = "234567890124";

  for (guint place = 0; place < 12; place++)
    for (char digit = '0'; digit <= '9'; digit++)
      {
        g_autofree char *slip = g_strdup (right);

        slip[place] = digit;
        CU_ASSERT_EQUAL (base_text_has_aadhaar (slip), digit == right[place]);
      }
  for (guint place = 0; place < 11; place++)
    {
      g_autofree char *swap = g_strdup (right);

      swap[place] = right[place + 1];
      swap[place + 1] = right[place];
      CU_ASSERT_FALSE (base_text_has_aadhaar (swap));
    }
}

static void
knows_mobile_numbers (void)
{
  static const char *const right[] = {
    "9825012345", "+91 98250-12345", "098250 12345", "૯૮૨૫૦૧૨૩૪૫", "+91-९८२५०१२३४५",
  };
  static const char *const wrong[] = {
    "5825012345", "982501234", "98250123456", "98250x2345", "+92 9825012345", "", "+91", "0",
  };
  char digits[11] = "untouched";

  for (guint i = 0; i < G_N_ELEMENTS (wrong); i++)
    CU_ASSERT_FALSE (base_text_is_mobile (wrong[i], digits));
  CU_ASSERT_STRING_EQUAL (digits, "untouched");
  for (guint i = 0; i < G_N_ELEMENTS (right); i++)
    {
      CU_ASSERT_TRUE (base_text_is_mobile (right[i], digits));
      CU_ASSERT_STRING_EQUAL (digits, "9825012345");
    }
  CU_ASSERT_TRUE (base_text_is_mobile ("6000000000", NULL));
  CU_ASSERT_FALSE (base_text_is_mobile (NULL, NULL));
}

static void
wipes_to_the_last_letter (void)
{
  char secret[] = "પાંચ letters";
  const char nothing[sizeof secret] = { 0 };

  base_text_wipe (secret);
  CU_ASSERT_EQUAL (memcmp (secret, nothing, sizeof secret), 0);
  base_text_wipe (NULL);
}

int
main (void)
{
  CU_TestInfo cases[] = {
    { "white space is folded and trimmed", folds_white_space },
    { "letters are composed and joiners stay", composes_letters },
    { "bytes that are no text become text", mends_bytes_that_are_no_text },
    { "digits of three scripts become Latin", makes_digits_latin },
    { "digits become Gujarati", makes_digits_gujarati },
    { "a file's name is safe", names_files_safely },
    { "a long file's name is cut at a letter and keeps its suffix", cuts_long_file_names_at_a_letter },
    { "an Aadhaar number is found however it is grouped", finds_aadhaar_numbers },
    { "other numbers are no Aadhaar numbers", leaves_other_numbers_alone },
    { "every slip of one digit is noticed", notices_every_slip_of_one_digit },
    { "mobile numbers are known in every dress", knows_mobile_numbers },
    { "nothing of a secret is left", wipes_to_the_last_letter },
    CU_TEST_INFO_NULL,
  };
  CU_SuiteInfo suites[] = { { "base-text", NULL, NULL, NULL, NULL, cases }, CU_SUITE_INFO_NULL };

  return tap_run (suites);
}
