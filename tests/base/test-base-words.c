/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Amounts in words, in the three languages of the cooperative. */
#include <string.h>

#include "base-words.h"
#include "tap.h"

typedef struct
{
  gint64      paise;
  const char *words[N_BASE_WORDS];
} Amount;

static const Amount amounts[] = {
  { 0, { "Rupees Zero Only", "રૂપિયા શૂન્ય પૂરા", "रुपये शून्य मात्र" } },
  { 100, { "Rupees One Only", "રૂપિયા એક પૂરા", "रुपये एक मात्र" } },
  { 50, { "Rupees Zero and Fifty Paise Only", "રૂપિયા શૂન્ય અને પચાસ પૈસા પૂરા", "रुपये शून्य और पचास पैसे मात्र" } },
  { 2500, { "Rupees Twenty-five Only", "રૂપિયા પચ્ચીસ પૂરા", "रुपये पच्चीस मात्र" } },
  { 10000, { "Rupees One Hundred Only", "રૂપિયા એકસો પૂરા", "रुपये एक सौ मात्र" } },
  { 20000, { "Rupees Two Hundred Only", "રૂપિયા બસો પૂરા", "रुपये दो सौ मात्र" } },
  { 50500, { "Rupees Five Hundred Five Only", "રૂપિયા પાંચસો પાંચ પૂરા", "रुपये पाँच सौ पाँच मात्र" } },
  { 110500, { "Rupees One Thousand One Hundred Five Only", "રૂપિયા એક હજાર એકસો પાંચ પૂરા",
              "रुपये एक हज़ार एक सौ पाँच मात्र" } },
  { 9999900, { "Rupees Ninety-nine Thousand Nine Hundred Ninety-nine Only", "રૂપિયા નવ્વાણું હજાર નવસો નવ્વાણું પૂરા",
               "रुपये निन्यानवे हज़ार नौ सौ निन्यानवे मात्र" } },
  { 10000000, { "Rupees One Lakh Only", "રૂપિયા એક લાખ પૂરા", "रुपये एक लाख मात्र" } },
  { 123456789, { "Rupees Twelve Lakh Thirty-four Thousand Five Hundred Sixty-seven and Eighty-nine Paise Only",
                 "રૂપિયા બાર લાખ ચોત્રીસ હજાર પાંચસો સડસઠ અને નેવ્યાસી પૈસા પૂરા",
                 "रुपये बारह लाख चौंतीस हज़ार पाँच सौ सड़सठ और नवासी पैसे मात्र" } },
  { 1000000000, { "Rupees One Crore Only", "રૂપિયા એક કરોડ પૂરા", "रुपये एक करोड़ मात्र" } },
  { 24500000600, { "Rupees Twenty-four Crore Fifty Lakh Six Only", "રૂપિયા ચોવીસ કરોડ પચાસ લાખ છ પૂરા",
                   "रुपये चौबीस करोड़ पचास लाख छह मात्र" } },
  { 100000000000000, { "Rupees One Lakh Crore Only", "રૂપિયા એક લાખ કરોડ પૂરા", "रुपये एक लाख करोड़ मात्र" } },
  { -150050, { "Minus Rupees One Thousand Five Hundred and Fifty Paise Only",
               "ઓછા રૂપિયા એક હજાર પાંચસો અને પચાસ પૈસા પૂરા", "ऋण रुपये एक हज़ार पाँच सौ और पचास पैसे मात्र" } },
};

static void
amounts_are_said_by_lakh_and_crore (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (amounts); i++)
    for (guint l = 0; l < N_BASE_WORDS; l++)
      {
        g_autofree char *found = base_words_dup_amount (amounts[i].paise, l);

        if (strcmp (found, amounts[i].words[l]) != 0)
          tap_note ("%" G_GINT64_FORMAT " is “%s”, not “%s”", amounts[i].paise, found, amounts[i].words[l]);
        CU_ASSERT_STRING_EQUAL (found, amounts[i].words[l]);
      }
}

static void
numbers_are_said_alone (void)
{
  static const struct { gint64 number; const char *words[N_BASE_WORDS]; } numbers[] = {
    { 0, { "Zero", "શૂન્ય", "शून्य" } },
    { 15, { "Fifteen", "પંદર", "पंद्रह" } },
    { 40, { "Forty", "ચાળીસ", "चालीस" } },
    { 68, { "Sixty-eight", "અડસઠ", "अड़सठ" } },
    { -7, { "Minus Seven", "ઓછા સાત", "ऋण सात" } },
  };

  for (guint i = 0; i < G_N_ELEMENTS (numbers); i++)
    for (guint l = 0; l < N_BASE_WORDS; l++)
      {
        g_autofree char *found = base_words_dup_number (numbers[i].number, l);

        CU_ASSERT_STRING_EQUAL (found, numbers[i].words[l]);
      }
}

/* A copied line in the tables of words would say one amount for two. */
static void
no_two_numbers_sound_alike (void)
{
  for (guint l = 0; l < N_BASE_WORDS; l++)
    {
      g_autoptr (GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

      for (gint64 number = 0; number < 2000; number++)
        CU_ASSERT_TRUE (g_hash_table_add (seen, base_words_dup_number (number, l)));
    }
}

static void
the_largest_amounts_have_words (void)
{
  g_autofree char *most = base_words_dup_amount (G_MAXINT64, BASE_WORDS_ENGLISH);
  g_autofree char *least = base_words_dup_amount (G_MININT64, BASE_WORDS_ENGLISH);

  CU_ASSERT_STRING_EQUAL (most, "Rupees Nine Hundred Twenty-two Crore Thirty-three Lakh Seventy-two Thousand Thirty-six"
                                " Crore Eighty-five Lakh Forty-seven Thousand Seven Hundred Fifty-eight and Seven Paise"
                                " Only");
  CU_ASSERT_TRUE (g_str_has_prefix (least, "Minus Rupees Nine Hundred") && strstr (least, "Eight Paise") != NULL);
}

int
main (void)
{
  CU_TestInfo cases[] = {
    { "an amount is said by lakh and crore", amounts_are_said_by_lakh_and_crore },
    { "a number is said alone", numbers_are_said_alone },
    { "no two numbers sound alike", no_two_numbers_sound_alike },
    { "the largest amounts have words", the_largest_amounts_have_words },
    CU_TEST_INFO_NULL,
  };
  CU_SuiteInfo suites[] = { { "base-words", NULL, NULL, NULL, NULL, cases }, CU_SUITE_INFO_NULL };

  return tap_run (suites);
}
