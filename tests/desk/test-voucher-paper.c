/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A voucher on half a sheet, written as PDF and read back: both languages, what was typed, what became of it. */
#include <glib/gstdio.h>
#include <string.h>

#include "base-words.h"
#include "catalogue.h"
#include "outside.h"
#include "shop.h"
#include "tap.h"
#include "workshop.h"

#define LINES "[{\"account_id\": 8, \"debit_paise\": 123450, \"words\": \"cheque 4711\"}," \
              " {\"account_id\": 1, \"credit_paise\": 123450}]"

/* The shop, and the books of this year. */
static int
open_books (void)
{
  int opened = shop_open ();

  shop_number ("select record_id from api.open_year (gen_random_uuid (), api.year_began (api.today ()))");
  return opened;
}

/* The id of a voucher of today. */
static gint64
post (const char *kind, const char *lines)
{
  g_autofree char *text
    = g_strdup_printf ("select record_id from api.post_voucher (gen_random_uuid (), '%s', api.today (),"
                       " 'Hirabai Solanki', 'Lamps for the camp', '%s', null, null, null, false)", kind, lines);

  return shop_number (text);
}

static void
it_says_what_was_typed (void)
{
  gint64 voucher_id = post ("payment", LINES);
  g_autofree char *number = shop_value_on ("select number from api.voucher where voucher_id = #", voucher_id);
  g_autofree char *day = shop_value_on ("select to_char (api.today (), 'DD-MM-YYYY')", 0);
  g_autofree char *gujarati = base_words_dup_amount (123450, BASE_WORDS_GUJARATI);
  g_autofree char *english = base_words_dup_amount (123450, BASE_WORDS_ENGLISH);
  g_autofree char *page = NULL;

  CU_ASSERT_TRUE (voucher_id > 0);
  if (!outside_has ("pdftotext"))
    return;
  page = shop_read ("voucher", voucher_id);
  shop_expect (page, "ચૂકવણી વાઉચર · PAYMENT VOUCHER");
  shop_expect (page, number);
  shop_expect (page, day);
  shop_expect (page, "કોને ચૂકવ્યા · Paid to");
  shop_expect (page, "Hirabai Solanki");
  shop_expect (page, "Lamps for the camp");
  shop_expect (page, "પ્રવેશ ફી · Entrance fees · cheque 4711");
  shop_expect (page, "રોકડ · Cash");
  shop_expect (page, "કુલ · Total 1,234.50 1,234.50");
  shop_expect (page, gujarati);
  shop_expect (page, english);
  shop_expect (page, "Prepared by");
  shop_expect (page, "Checked by");
  shop_expect (page, "Received by, signature / thumb");
  outside_expect_no (page, "CANCELLED");
  outside_expect_no (page, "Reversed");
}

/* The same paper by the number that stands on it. */
static void
it_is_found_by_its_number (void)
{
  gint64 voucher_id = post ("payment", LINES);
  g_autofree char *number = shop_value_on ("select number from api.voucher where voucher_id = #", voucher_id);
  g_autofree char *path = shop_dup_path ("by-number.pdf");
  g_autofree char *page = NULL;
  g_autoptr (GError) error = NULL;

  CU_ASSERT_TRUE (desk_export_run (shop_get_target (), catalogue_find_report ("voucher"),
                                   (PgArgument[]){ { "number", number }, { NULL, NULL } }, path, NULL, NULL, NULL,
                                   &error));
  if (outside_has ("pdftotext"))
    {
      page = outside_dup_page (path, 0);
      shop_expect (page, number);
    }
  g_unlink (path);
}

static void
a_cancelled_one_says_so_across_the_page (void)
{
  gint64 voucher_id = post ("payment", LINES);
  g_autofree char *gone
    = shop_value_on ("select number from api.cancel_voucher (gen_random_uuid (), #, 'Typed twice')", voucher_id);
  g_autofree char *page = NULL;

  CU_ASSERT_PTR_NOT_NULL (gone);
  if (!outside_has ("pdftotext"))
    return;
  page = shop_read ("voucher", voucher_id);
  outside_expect (page, "રદ·CANCELLED");
  shop_expect (page, gone);
}

static void
a_reversed_one_names_the_other (void)
{
  gint64 voucher_id = post ("payment", LINES);
  gint64 other_id;
  g_autofree char *number = shop_value_on ("select number from api.voucher where voucher_id = #", voucher_id);
  g_autofree char *other
    = shop_value_on ("select number from api.reverse_voucher (gen_random_uuid (), #, api.today (), 'Wrong', null)",
                     voucher_id);
  g_autofree char *by = g_strconcat ("Reversed by ", other, NULL);
  g_autofree char *what = g_strconcat ("Reverses ", number, NULL);
  g_autofree char *page = NULL;
  g_autofree char *other_page = NULL;

  CU_ASSERT_PTR_NOT_NULL_FATAL (other);
  other_id = shop_number ("select max (voucher_id) from api.voucher");
  if (!outside_has ("pdftotext"))
    return;
  page = shop_read ("voucher", voucher_id);
  other_page = shop_read ("voucher", other_id);
  shop_expect (page, by);
  shop_expect (other_page, what);
}

/* No line is left out; the sum and the signatures stand once, under the last. */
static void
many_lines_go_on_to_another_page (void)
{
  g_autoptr (GString) lines = g_string_new ("[{\"account_id\": 1, \"debit_paise\": 900}");
  g_autofree char *path = NULL;
  g_autofree char *all = NULL;

  for (guint i = 0; i < 9; i++)
    g_string_append_printf (lines, ", {\"account_id\": 8, \"credit_paise\": 100, \"words\": \"giver%u\"}", i);
  g_string_append (lines, "]");
  path = shop_write ("voucher", post ("receipt", lines->str));
  CU_ASSERT_PTR_NOT_NULL_FATAL (path);
  if (outside_has ("pdftotext") && outside_has ("pdfinfo"))
    {
      all = outside_dup_page (path, 0);
      CU_ASSERT_EQUAL (outside_count_pages (path), 2);
      CU_ASSERT_EQUAL (outside_count (all, "giver"), 9);
      CU_ASSERT_EQUAL (outside_count (all, "·Total"), 1);
      CU_ASSERT_EQUAL (outside_count (all, "Preparedby"), 1);
      outside_expect (all, "1/2");
      outside_expect (all, "2/2");
    }
  g_unlink (path);
}

int
main (void)
{
  CU_TestInfo cases[] = {
    { "it says what was typed, in two languages", it_says_what_was_typed },
    { "it is found by its number", it_is_found_by_its_number },
    { "a cancelled one says so across the page", a_cancelled_one_says_so_across_the_page },
    { "a reversed one names the other", a_reversed_one_names_the_other },
    { "many lines go on to another page", many_lines_go_on_to_another_page },
    CU_TEST_INFO_NULL,
  };
  CU_SuiteInfo suites[] = { { "voucher-paper", open_books, shop_close, NULL, NULL, cases }, CU_SUITE_INFO_NULL };

  workshop_begin ();
  return workshop_end (tap_run (suites));
}
