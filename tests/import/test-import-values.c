/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Cell to value: days, amounts, counts, numbers, phones, addresses, and Aadhaar numbers, as registers write them. */
#include "import-address.h"
#include "import-amount.h"
#include "import-day.h"
#include "import-mask.h"
#include "import-phone.h"
#include "tap.h"

#define NEWEST base_day_from_parts (2026, 11, 26)

static void
days_are_read (void)
{
  static const struct
  {
    const char    *text;
    ImportDayOrder order;
    const char    *iso; /* NULL: no day */
  } cases[] = {
    { "14/07/1998", IMPORT_DAYS_UNKNOWN, "1998-07-14" },
    { "07/14/1998", IMPORT_DAYS_UNKNOWN, "1998-07-14" },
    { "03/04/1999", IMPORT_DAY_FIRST, "1999-04-03" },
    { "03/04/1999", IMPORT_MONTH_FIRST, "1999-03-04" },
    { "03/04/1999", IMPORT_DAYS_UNKNOWN, NULL },
    { "04/04/1999", IMPORT_DAYS_UNKNOWN, "1999-04-04" },
    { "3.4.99", IMPORT_DAY_FIRST, "1999-04-03" },
    { "3-4-26", IMPORT_DAY_FIRST, "2026-04-03" },
    { "27-11-26", IMPORT_DAY_FIRST, "1926-11-27" },
    { "3 4 2001", IMPORT_DAY_FIRST, "2001-04-03" },
    { "31-Dec-19", IMPORT_DAYS_UNKNOWN, "2019-12-31" },
    { "31 December 2019", IMPORT_DAYS_UNKNOWN, "2019-12-31" },
    { "Dec 31, 2019", IMPORT_DAYS_UNKNOWN, "2019-12-31" },
    { "1st April 1999", IMPORT_DAYS_UNKNOWN, "1999-04-01" },
    { "2nd May 06", IMPORT_DAYS_UNKNOWN, "2006-05-02" },
    { "1998-07-14", IMPORT_MONTH_FIRST, "1998-07-14" },
    { "1998/7/4", IMPORT_DAYS_UNKNOWN, "1998-07-04" },
    { "1998-07-14 13:30", IMPORT_DAY_FIRST, "1998-07-14" },
    { "14/07/1998 10:15:00", IMPORT_DAY_FIRST, "1998-07-14" },
    { "૧૪/૦૭/૧૯૯૮", IMPORT_DAY_FIRST, "1998-07-14" },
    { "१४-०७-१९९८", IMPORT_DAY_FIRST, "1998-07-14" },
    { "૧૪ જુલાઈ ૧૯૯૮", IMPORT_DAYS_UNKNOWN, "1998-07-14" },
    { "14 जुलाई 1998", IMPORT_DAYS_UNKNOWN, "1998-07-14" },
    { "19980714", IMPORT_DAYS_UNKNOWN, "1998-07-14" },
    { "19980732", IMPORT_DAY_FIRST, NULL },
    { "99999999", IMPORT_DAY_FIRST, NULL },
    { "29/02/2000", IMPORT_DAY_FIRST, "2000-02-29" },
    { "29/02/1900", IMPORT_DAY_FIRST, NULL },
    { "30/02/2004", IMPORT_DAY_FIRST, NULL },
    { "32/01/2004", IMPORT_DAY_FIRST, NULL },
    { "14/07", IMPORT_DAY_FIRST, NULL },
    { "14/07/198", IMPORT_DAY_FIRST, NULL },
    { "14/07/19985", IMPORT_DAY_FIRST, NULL },
    { "1998", IMPORT_DAY_FIRST, NULL },
    { "about 1998", IMPORT_DAY_FIRST, NULL },
    { "14/07/1998 and later", IMPORT_DAY_FIRST, NULL },
    { "", IMPORT_DAY_FIRST, NULL },
    { "-", IMPORT_DAY_FIRST, NULL },
    { "Ranjan", IMPORT_DAY_FIRST, NULL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *iso = base_day_dup_iso (import_day_parse (cases[i].text, cases[i].order, NEWEST));

      if (g_strcmp0 (iso, cases[i].iso) != 0)
        tap_note ("“%s”: %s, wanted %s", cases[i].text, iso, cases[i].iso);
      CU_ASSERT_EQUAL (g_strcmp0 (iso, cases[i].iso), 0);
    }
}

static void
a_column_decides_the_order (void)
{
  static const struct
  {
    const char    *cells; /* parted by '|' */
    ImportDayOrder order;
  } cases[] = {
    { "03/04/1999|14/07/1998", IMPORT_DAY_FIRST },
    { "03/04/1999|07/14/1998", IMPORT_MONTH_FIRST },
    { "03/04/1999|05/06/1998", IMPORT_DAYS_UNKNOWN },
    { "14/07/1998|07/14/1998", IMPORT_DAYS_UNKNOWN },
    { "04/04/1999|1998-07-14|31-Dec-19", IMPORT_DAY_FIRST },
    { "hello|-", IMPORT_DAY_FIRST },
    /* days that there are not still say which is first */
    { "30/02/2002|03/04/1999", IMPORT_DAY_FIRST },
    { "31.11.02|07/14/1998", IMPORT_DAYS_UNKNOWN },
    { "30/02/2002|12/13/2004", IMPORT_DAYS_UNKNOWN },
    { "02/30/2002|03/04/1999", IMPORT_MONTH_FIRST },
    { "30/02/2002", IMPORT_DAY_FIRST },
    { "31/31/1999|32/01/1999|30/00/1999|13/02/198|03/04/1999", IMPORT_DAYS_UNKNOWN },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_auto (GStrv) cells = g_strsplit (cases[i].cells, "|", -1);
      ImportDayCount count = { 0 };

      for (guint c = 0; cells[c] != NULL; c++)
        import_day_count (&count, cells[c]);
      if (import_day_decide (&count) != cases[i].order)
        tap_note ("%s", cases[i].cells);
      CU_ASSERT_EQUAL (import_day_decide (&count), cases[i].order);
    }
}

static void
most_cells_propose_an_order (void)
{
  const ImportDayCount month = { .day_first = 1, .month_first = 2 };
  const ImportDayCount day = { .day_first = 2, .month_first = 1 };
  const ImportDayCount nothing = { .either = 3 };

  CU_ASSERT_EQUAL (import_day_propose (&month), IMPORT_MONTH_FIRST);
  CU_ASSERT_EQUAL (import_day_propose (&day), IMPORT_DAY_FIRST);
  CU_ASSERT_EQUAL (import_day_propose (&nothing), IMPORT_DAY_FIRST);
}

static void
amounts_are_read (void)
{
  static const struct
  {
    const char *text;
    gboolean    is_number;
    gint64      paise; /* -1: no amount; -2: nothing */
  } cases[] = {
    { "1,23,456.50", FALSE, 12345650 }, { "123,456.50", FALSE, 12345650 }, { "₹ 500/-", FALSE, 50000 },
    { "Rs. 500", FALSE, 50000 },        { "Rs.500/-", FALSE, 50000 },      { "INR 500", FALSE, 50000 },
    { "રૂ. ૫૦૦", FALSE, 50000 },          { "रु. ५००", FALSE, 50000 },        { "500 only", FALSE, 50000 },
    { "500 Dr", FALSE, 50000 },         { "500 Cr.", FALSE, -50000 },      { "(500)", FALSE, -50000 },
    { "-500", FALSE, -50000 },          { "500-", FALSE, -50000 },         { "−500", FALSE, -50000 },
    { "\302\240500\302\240", FALSE, 50000 }, { "5\342\200\211000", FALSE, -1 }, { "0", FALSE, 0 },
    { "500.5", TRUE, 50050 },           { "500.00000000001", TRUE, 50000 }, { "499.99999999999", TRUE, 50000 },
    { "500.005", TRUE, -1 },            { "500.005", FALSE, -1 },          { "-", FALSE, -2 },
    { "nil", FALSE, -2 },               { "", FALSE, -2 },                 { "abc", FALSE, -1 },
    { "5 00 x", FALSE, -1 },            { "1e5", FALSE, -1 },              { "99999999999999999999", FALSE, -1 },
    { "=1+1", FALSE, -1 },              { "500 600", FALSE, -1 },          { "500 ઉધાર", FALSE, 50000 },
    { "૫૦૦ જમા", FALSE, -50000 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      gboolean is_nothing;
      gint64 paise;
      gboolean is_read = import_amount_parse (cases[i].text, cases[i].is_number, FALSE, &paise, &is_nothing);
      gint64 got = !is_read ? -1 : is_nothing ? -2 : paise;

      if (got != cases[i].paise)
        tap_note ("“%s”: %" G_GINT64_FORMAT ", wanted %" G_GINT64_FORMAT, cases[i].text, got, cases[i].paise);
      CU_ASSERT_EQUAL (got, cases[i].paise);
    }
}

/* Share capital stands on the Cr side: there Dr is what is negative. */
static void
the_field_says_which_side_is_plus (void)
{
  static const struct
  {
    const char *text;
    gint64      paise;
  } cases[] = {
    { "500 Cr", 50000 },  { "500 (Cr)", 50000 },  { "Rs. 500 Cr.", 50000 }, { "૫૦૦ જમા", 50000 }, { "500", 50000 },
    { "500 Dr", -50000 }, { "500 ઉધાર", -50000 }, { "(500)", -50000 },      { "-500 Cr", -50000 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      gboolean is_nothing;
      gint64 paise;

      CU_ASSERT_TRUE (import_amount_parse (cases[i].text, FALSE, TRUE, &paise, &is_nothing));
      if (paise != cases[i].paise)
        tap_note ("“%s”: %" G_GINT64_FORMAT, cases[i].text, paise);
      CU_ASSERT_EQUAL (paise, cases[i].paise);
    }
}

static void
counts_and_spans_are_read (void)
{
  static const struct
  {
    const char *text;
    gint64      count; /* -1: none */
  } counts[] = { { "12", 12 },   { "૧૨", 12 },       { "१२", 12 },     { "1,200", 1200 }, { "5.0", 5 },
                 { "5.5", -1 },  { "5 shares", 5 },  { "No. 12", 12 }, { "૩૫ વર્ષ", 35 },   { "twelve", -1 },
                 { "", -1 },     { "12a", -1 } };
  static const struct
  {
    const char *text;
    gint64      count; /* -1: none */
  } codes[] = { { "M00601", 601 }, { "LSSM/601", 601 }, { "M-12", 12 }, { "સ-૧૨", 12 }, { "M", -1 }, { "601", -1 },
                { "M12a", -1 },    { "Ilaben", -1 },    { "M000", -1 }, { "5 shares", -1 } };
  static const struct
  {
    const char *text;
    const char *spans;
  } spans[] = { { "1-5", "1-5" },          { "1–5, 21–30", "1-5, 21-30" }, { "1 to 5", "1-5" },    { "૧ થી ૫", "1-5" },
                { "7", "7" },              { "1-5;7", "1-5, 7" },          { "1-5 and 7", "1-5, 7" }, { "five", NULL },
                { "1-5-9", NULL },         { "0-5", NULL },               { "", NULL } };

  for (guint i = 0; i < G_N_ELEMENTS (counts); i++)
    {
      gint64 count = -1;

      if (!import_count_parse (counts[i].text, &count))
        count = -1;
      if (count != counts[i].count)
        tap_note ("“%s”: %" G_GINT64_FORMAT, counts[i].text, count);
      CU_ASSERT_EQUAL (count, counts[i].count);
    }
  for (guint i = 0; i < G_N_ELEMENTS (codes); i++)
    {
      gint64 count = -1;

      if (!import_code_parse (codes[i].text, &count))
        count = -1;
      if (count != codes[i].count)
        tap_note ("“%s”: %" G_GINT64_FORMAT, codes[i].text, count);
      CU_ASSERT_EQUAL (count, codes[i].count);
    }
  for (guint i = 0; i < G_N_ELEMENTS (spans); i++)
    {
      g_autofree char *got = import_spans_dup (spans[i].text);

      if (g_strcmp0 (got, spans[i].spans) != 0)
        tap_note ("“%s”: %s", spans[i].text, got);
      CU_ASSERT_EQUAL (g_strcmp0 (got, spans[i].spans), 0);
    }
}

static void
phones_are_read (void)
{
  static const struct
  {
    const char *text;
    const char *mobile; /* "" for none */
    gboolean    has_more;
  } cases[] = {
    { "98250 12345", "9825012345", FALSE },
    { "+91 98250-12345", "9825012345", FALSE },
    { "૯૮૨૫૦૧૨૩૪૫", "9825012345", FALSE },
    { "91 9825012345", "9825012345", FALSE },
    { "9825012345 / 9825054321", "9825012345", TRUE },
    { "9825012345, 98250 54321", "9825012345", TRUE },
    { "9825012345 9825054321", "9825012345", TRUE },
    { "9825012345 or 9825054321", "9825012345", TRUE },
    { "9825012345/54321", "9825012345", TRUE },
    { "9825012345 / 9825012345", "9825012345", FALSE },
    { "079-26581234 / 9825012345", "9825012345", TRUE },
    { "079-26581234", "", TRUE },
    { "98250", "", TRUE },
    { "none", "", FALSE },
    { "", "", FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      char mobile[11] = "";
      gboolean has_more;
      gboolean is_found = import_phone_parse (cases[i].text, mobile, &has_more);

      if (!g_str_equal (is_found ? mobile : "", cases[i].mobile) || has_more != cases[i].has_more)
        tap_note ("“%s”: %s, %d", cases[i].text, mobile, has_more);
      CU_ASSERT_STRING_EQUAL (is_found ? mobile : "", cases[i].mobile);
      CU_ASSERT_EQUAL (has_more, cases[i].has_more);
    }
}

static void
addresses_are_taken_apart (void)
{
  /* text, house, place, taluka, district, pin */
  static const char *const cases[][6] = {
    { "12, Rohit Vas, At Vadod, Tal. Anand, Dist. Anand 388001", "12, Rohit Vas", "Vadod", "Anand", "Anand", "388001" },
    { "12, Rohit Vas, At Vadod", "12, Rohit Vas", "Vadod", NULL, NULL, NULL },
    { "Bavla, Dist. Ahmedabad", NULL, "Bavla", NULL, "Ahmedabad", NULL },
    { "મુ. વડોદ, તા. આણંદ, જિ. આણંદ - ૩૮૮ ૦૦૧", NULL, "વડોદ", "આણંદ", "આણંદ", "388001" },
    { "મુ.પો. વડોદ તા. આણંદ જિ. આણંદ", NULL, "વડોદ", "આણંદ", "આણંદ", NULL },
    { "૧૨, રોહિત વાસ, વડોદ, તા. આણંદ", "૧૨, રોહિત વાસ", "વડોદ", "આણંદ", NULL, NULL },
    { "At & Post: Vadod, Ta: Anand, District Anand. Pin: 388001", NULL, "Vadod", "Anand", "Anand", "388001" },
    { "Vadod", NULL, "Vadod", NULL, NULL, NULL },
    { "New Vadod 388 001", NULL, "New Vadod", NULL, NULL, "388001" },
    { "12 Rohit Vas", "12 Rohit Vas", NULL, NULL, NULL, NULL },
    { "B/12, Rohit Vas, Opp. School", "B/12, Rohit Vas, Opp. School", NULL, NULL, NULL, NULL },
    { "Nr. Tata Chowk, Atlas Road", "Nr. Tata Chowk, Atlas Road", NULL, NULL, NULL, NULL },
    { "14/2026, Chali 1234567", "14/2026, Chali 1234567", NULL, NULL, NULL, NULL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      ImportAddress got;

      import_address_split (cases[i][0], TRUE, &got);
      if (g_strcmp0 (got.house, cases[i][1]) != 0 || g_strcmp0 (got.place, cases[i][2]) != 0)
        tap_note ("“%s”: %s | %s | %s | %s | %s", cases[i][0], got.house, got.place, got.taluka, got.district, got.pin);
      CU_ASSERT_EQUAL (g_strcmp0 (got.house, cases[i][1]), 0);
      CU_ASSERT_EQUAL (g_strcmp0 (got.place, cases[i][2]), 0);
      CU_ASSERT_EQUAL (g_strcmp0 (got.taluka, cases[i][3]), 0);
      CU_ASSERT_EQUAL (g_strcmp0 (got.district, cases[i][4]), 0);
      CU_ASSERT_EQUAL (g_strcmp0 (got.pin, cases[i][5]), 0);
      import_address_clear (&got);
    }
}

/* Where the village is known, a lone word is a street. */
static void
a_lone_word_is_a_place_or_a_street (void)
{
  ImportAddress got;

  import_address_split ("Navapura", FALSE, &got);
  CU_ASSERT_STRING_EQUAL (got.house, "Navapura");
  CU_ASSERT_PTR_NULL (got.place);
  import_address_clear (&got);
}

static void
aadhaar_numbers_are_masked (void)
{
  static const char *const cases[][2] = {
    { "234567890124", "XXXX XXXX 0124" },
    { "card 2345 6789 0124 seen", "card XXXX XXXX 0124 seen" },
    { "2345-6789-0124", "XXXX XXXX 0124" },
    { "2345\302\2406789\302\2400124", "XXXX XXXX 0124" },
    { "૨૩૪૫ ૬૭૮૯ ૦૧૨૪", "XXXX XXXX 0124" },
    { "2345  \n\t6789 - 0124", "XXXX XXXX 0124" },
    { "234567890124, 234567890124", "XXXX XXXX 0124, XXXX XXXX 0124" },
    { "0125 2345 6789 0124", "0125 XXXX XXXX 0124" },
    { "2345.6789.0124", "XXXX XXXX 0124" },
    { "2345/6789/0124", "XXXX XXXX 0124" },
    { "2345–6789–0124", "XXXX XXXX 0124" },
    { "2345_6789_0124", "XXXX XXXX 0124" },
    { "2345,6789,0124", "XXXX XXXX 0124" },
    { "2345:6789:0124", "XXXX XXXX 0124" },
    { "(2345)6789(0124)", "(XXXX XXXX 0124)" },
    { "(2345) (6789) (0124)", "(XXXX XXXX 0124)" },
    { "seen 234567 890124.", "seen XXXX XXXX 0124." },
    { "2345-67890124", "XXXX XXXX 0124" },
    { "૨૩૪૫-૬૭૮૯૦૧૨૪", "XXXX XXXX 0124" },
    { "2345\302\24067890124", "XXXX XXXX 0124" },
    { "2125 2345.6789.0124", "2125 XXXX XXXX 0124" },
    { "5-234-567890124", "5-XXXX XXXX 0124" },
    { "12/2345/67890124/3", "12/XXXX XXXX 0124/3" },
    { "234,567,890,124", "234,567,890,124" },
    { "101-105,111-115", "101-105,111-115" },
    { "2024-07-14 13:30", "2024-07-14 13:30" },
    { "9825012345 98", "9825012345 98" },
    { "500+600+700+800", "500+600+700+800" },
    { "9825012345/9825054321", "9825012345/9825054321" },
    { "234567890123", "234567890123" },   /* no check digit */
    { "1234567890124", "1234567890124" }, /* thirteen digits */
    { "9825012345", "9825012345" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      guint n = 0;
      g_autofree char *masked = import_mask_dup (cases[i][0], &n);

      if (g_strcmp0 (masked, cases[i][1]) != 0)
        tap_note ("%s: %s", cases[i][0], masked);
      CU_ASSERT_STRING_EQUAL (masked, cases[i][1]);
      CU_ASSERT_EQUAL (n > 0, g_strcmp0 (cases[i][0], cases[i][1]) != 0);
    }
}

/* Where a column is for Aadhaar, a slip in the number makes it no less hers. */
static void
wrong_aadhaar_numbers_are_masked_in_their_column (void)
{
  static const char *const cases[][2] = {
    { "234567890123", "XXXX XXXX 0123" },
    { "2345 6789 0123", "XXXX XXXX 0123" },
    { "૨૩૪૫-૬૭૮૯-૦૧૨૩", "XXXX XXXX 0123" },
    { "card 2345 6789 0123, seen", "card XXXX XXXX 0123, seen" },
    { "23456 7890123", "XXXX XXXX 0123" },
    { "12345678901", "XXXXXXX8901" },
    { "2345678901234", "XXXXXXXXX1234" },
    { "2345.6789.0123", "XXXX XXXX 0123" },
    { "2345/6789_0123", "XXXX XXXX 0123" },
    { "2345 – 6789 – 0123", "XXXX XXXX 0123" },
    { "2345,6789:0123", "XXXX XXXX 0123" },
    { "234567890124", "XXXX XXXX 0124" },
    { "XXXX XXXX 0124", "XXXX XXXX 0124" },
    { "0124", "0124" },
    { "9825012345", "9825012345" },
    { "14-07-1998", "14-07-1998" },
    { "not given", "not given" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      guint n = 0;
      g_autofree char *masked = import_mask_dup_column (cases[i][0], &n);

      if (g_strcmp0 (masked, cases[i][1]) != 0)
        tap_note ("%s: %s", cases[i][0], masked);
      CU_ASSERT_STRING_EQUAL (masked, cases[i][1]);
      CU_ASSERT_EQUAL (n > 0, g_strcmp0 (cases[i][0], cases[i][1]) != 0);
    }
}

int
main (void)
{
  CU_TestInfo cases[] = {
    { "days are read in every way they are written", days_are_read },
    { "a column decides whether the day or the month comes first", a_column_decides_the_order },
    { "where both orders occur the one of most cells is proposed", most_cells_propose_an_order },
    { "amounts are read to the paisa", amounts_are_read },
    { "the field says which of Dr and Cr is plus", the_field_says_which_side_is_plus },
    { "counts and share numbers are read", counts_and_spans_are_read },
    { "of phone numbers the first mobile one is taken", phones_are_read },
    { "addresses are taken apart", addresses_are_taken_apart },
    { "a lone word is a place, or a street where the place is known", a_lone_word_is_a_place_or_a_street },
    { "Aadhaar numbers are masked wherever they stand", aadhaar_numbers_are_masked },
    { "wrong ones where Aadhaar stands", wrong_aadhaar_numbers_are_masked_in_their_column },
    CU_TEST_INFO_NULL,
  };
  CU_SuiteInfo suites[] = { { "import-values", NULL, NULL, NULL, NULL, cases }, CU_SUITE_INFO_NULL };

  return tap_run (suites);
}
