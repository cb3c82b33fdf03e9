/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The papers of the share register, read back from their PDFs: what they say is what the database holds, in Gujarati
 * and in English. */
#include <glib/gi18n.h>
#include <glib/gstdio.h>
#include <string.h>

#include "base-money.h"
#include "base-text.h"
#include "base-words.h"
#include "catalogue.h"
#include "desk-language.h"
#include "outside.h"
#include "shop.h"
#include "tap.h"
#include "workshop.h"

static gint64 certificate_id;

static void
certificate_says_what_the_register_holds (void)
{
  gint64 member_id = shop_find_holder ();
  g_autofree char *number
    = shop_act_on ("select number from api.issue_certificate (gen_random_uuid (), #, api.today ())", member_id);
  g_autofree char *page = NULL;
  g_autofree char *name = shop_value_on ("select p.name from api.member m join api.person p using (person_id)"
                                         " where m.member_id = #", member_id);
  g_autofree char *name_gu = shop_dup_name_gu (member_id);
  g_autofree char *numbers = shop_value_on ("select api.held_numbers (#, api.today ())", member_id);
  gint64 paise;
  g_autofree char *gujarati = NULL;
  g_autofree char *english = NULL;
  g_autofree char *numbers_gu = base_text_dup_gujarati_digits (numbers);
  g_autofree char *code = NULL;
  g_autofree char *resolutions
    = shop_value_on ("select string_agg (distinct r.number, ', ' order by r.number) from core.share_movement m"
                     " join core.act a using (act_id) join core.resolution r using (resolution_id)"
                     " where m.member_id = #", member_id);

  certificate_id = shop_number ("select max (act_id) from core.certificate");
  paise = shop_number ("select paid_paise from core.certificate order by act_id desc limit 1");
  code = shop_value_on ("select check_code from core.certificate where act_id = #", certificate_id);
  gujarati = base_words_dup_amount (paise, BASE_WORDS_GUJARATI);
  english = base_words_dup_amount (paise, BASE_WORDS_ENGLISH);
  if (!outside_has ("pdftotext"))
    return;
  page = shop_read ("share-certificate", certificate_id);
  shop_expect (page, "SHARE CERTIFICATE");
  shop_expect (page, "શેર પ્રમાણપત્ર");
  shop_expect (page, name);
  shop_expect (page, name_gu);
  shop_expect (page, numbers);
  shop_expect (page, numbers_gu);
  shop_expect (page, gujarati);
  shop_expect (page, english);
  shop_expect (page, number);
  shop_expect (page, code);
  shop_expect (page, resolutions);
  outside_expect_no (page, "DUPLICATE");
  outside_expect_no (page, "VOID");
}

static void
square_names_cooperative_certificate_and_code (void)
{
  g_autofree char *path = NULL;
  g_autofree char *stem = shop_dup_path ("page");
  g_autofree char *png = g_strconcat (stem, ".png", NULL);
  g_autofree char *read = NULL;
  g_autofree char *drawn = NULL;
  g_autofree char *wanted
    = shop_value_on ("select c.name || E'\\nShare certificate ' || r.certificate_number || E'\\nCheck code '"
                     " || r.check_code from core.certificate r cross join core.cooperative c"
                     " where r.act_id = #", certificate_id);

  if (!outside_has ("zbarimg") || !outside_has ("pdftoppm"))
    return;
  path = shop_write ("share-certificate", certificate_id);
  drawn = outside_run ((const char *[]){ "pdftoppm", "-r", "150", "-png", "-singlefile", path, stem, NULL });
  CU_ASSERT_PTR_NOT_NULL (drawn);
  read = outside_run ((const char *[]){ "zbarimg", "--quiet", "--raw", "--oneshot", "-Sbinary", png, NULL });
  if (read != NULL)
    g_strchomp (read);
  CU_ASSERT_STRING_EQUAL (read != NULL ? read : "", wanted);
  g_unlink (path);
  g_unlink (png);
}

static void
a_duplicate_says_so_with_number_and_day (void)
{
  g_autofree char *number = shop_act_on ("select number from api.reprint_certificate (gen_random_uuid (), #, 'Torn')",
                                         certificate_id);
  g_autofree char *again = shop_act_on ("select number from api.reprint_certificate (gen_random_uuid (), #, 'Lost')",
                                        certificate_id);
  g_autofree char *day = shop_value_on ("select to_char (core.today (), 'DD-MM-YYYY')", 0);
  g_autofree char *words = g_strconcat ("DUPLICATE · નકલ 2 · ", day, NULL);
  g_autofree char *page = NULL;

  CU_ASSERT_STRING_EQUAL (number, again);
  if (!outside_has ("pdftotext"))
    return;
  page = shop_read ("share-certificate", certificate_id);
  shop_expect (page, words);
  outside_expect_no (page, "VOID");
}

static void
a_certificate_whose_shares_moved_on_is_void (void)
{
  g_autofree char *undone = NULL;
  g_autofree char *page = NULL;
  g_autofree char *moved
    = shop_act_on ("select number from api.surrender_shares (gen_random_uuid (),"
                   " (select member_id from api.certificate where act_id = #), 1, api.today (),"
                   " (select number from api.resolution order by passed_on limit 1), null, api.today (), null)",
                   certificate_id);

  CU_ASSERT_PTR_NOT_NULL (moved);
  if (outside_has ("pdftotext"))
    {
      page = shop_read ("share-certificate", certificate_id);
      outside_expect (page, "રદ·VOID");
    }
  undone = shop_act ("select number from api.undo_act (gen_random_uuid (), (select max (act_id) from api.live_act),"
                     " 'Mistake')");
  CU_ASSERT_PTR_NOT_NULL (undone);
}

static void
receipt_says_its_amount_in_words (void)
{
  gint64 act_id = shop_number ("select min (act_id) from core.receipt where fee_paise > 0 and share_paise > 0");
  g_autofree char *number = shop_value_on ("select number from core.act where act_id = #", act_id);
  g_autofree char *paise_text
    = shop_value_on ("select fee_paise + share_paise + call_paise from core.receipt where act_id = #", act_id);
  gint64 paise = g_ascii_strtoll (paise_text, NULL, 10);
  g_autofree char *total = base_money_dup_text (paise);
  g_autofree char *gujarati = base_words_dup_amount (paise, BASE_WORDS_GUJARATI);
  g_autofree char *english = base_words_dup_amount (paise, BASE_WORDS_ENGLISH);
  g_autofree char *page = NULL;

  CU_ASSERT_TRUE (paise > 0);
  if (!outside_has ("pdftotext"))
    return;
  page = shop_read ("receipt", act_id);
  shop_expect (page, "પહોંચ · RECEIPT");
  shop_expect (page, number);
  shop_expect (page, total);
  shop_expect (page, gujarati);
  shop_expect (page, english);
}

static void
passbook_counts_in_gujarati (void)
{
  gint64 member_id = shop_find_holder ();
  g_autofree char *count = shop_value_on ("select api.share_sum (#, api.today ())", member_id);
  g_autofree char *count_gu = base_text_dup_gujarati_digits (count);
  g_autofree char *words = g_strconcat (count_gu, "શેર", NULL);
  g_autofree char *since
    = shop_value_on ("select to_char (max (held_since), 'DD-MM-YYYY') from api.held_lot (#, api.today ())", member_id);
  g_autofree char *since_gu = base_text_dup_gujarati_digits (since);
  g_autofree char *page = NULL;

  if (!outside_has ("pdftotext"))
    return;
  page = shop_read ("passbook", member_id);
  shop_expect (page, words);
  shop_expect (page, since_gu);
  shop_expect (page, "અંગૂઠો");
}

/* Every group of shares has its block with its day, however many pages that takes. */
static void
passbook_leaves_no_group_out (void)
{
  gint64 member_id = shop_find_holder ();
  g_autofree char *groups = NULL;
  g_autofree char *path = NULL;
  g_autofree char *all = NULL;

  for (guint i = 0; i < 9; i++)
    {
      g_autofree char *text
        = g_strdup_printf ("select number from api.allot_shares (gen_random_uuid (), #, 3, api.today () - %u,"
                           " (select number from api.resolution order by passed_on limit 1), null)", 9 - i);
      g_autofree char *made = shop_act_on (text, member_id);

      CU_ASSERT_PTR_NOT_NULL (made);
    }
  groups = shop_value_on ("select count (*) from api.held_lot (#, api.today ())", member_id);
  path = shop_write ("passbook", member_id);
  if (!outside_has ("pdftotext") || !outside_has ("pdfinfo"))
    return;
  all = outside_dup_page (path, 0);
  CU_ASSERT_EQUAL (outside_count_pages (path), 2);
  CU_ASSERT_EQUAL (g_ascii_strtoull (groups, NULL, 10), 11);
  CU_ASSERT_EQUAL (outside_count (all, "-૨૦") + outside_count (all, "-૧૯"), 11);
  g_unlink (path);
}

static void
application_is_filled_in (void)
{
  gint64 member_id = shop_number ("select member_id from api.member_on (core.today ()) where state = 'applied'"
                                  " order by 1 limit 1");
  g_autofree char *number = shop_value_on ("select application_number from core.member where member_id = #", member_id);
  g_autofree char *name_gu = shop_dup_name_gu (member_id);
  g_autofree char *place = shop_value_on ("select a.place from api.member m,"
                                          " api.address_on (m.person_id, core.today ()) a where m.member_id = #",
                                          member_id);
  g_autofree char *page = NULL;

  if (!outside_has ("pdftotext"))
    return;
  page = shop_read ("application-form", member_id);
  shop_expect (page, "APPLICATION FOR MEMBERSHIP");
  shop_expect (page, "સભાસદ થવાની અરજી");
  shop_expect (page, number);
  shop_expect (page, name_gu);
  shop_expect (page, place);
}

static void
copy_says_what_was_certified (void)
{
  gint64 member_id = shop_find_holder ();
  g_autofree char *number
    = shop_act_on ("select number from api.issue_certified_copy (gen_random_uuid (), #, api.today (),"
                   " 'The bank at Bavla', 'Loan')", member_id);
  gint64 act_id = shop_number ("select max (act_id) from core.certified_copy");
  g_autofree char *name = shop_value_on ("select entry ->> 'name' from core.certified_copy where act_id = #", act_id);
  g_autofree char *numbers
    = shop_value_on ("select entry ->> 'numbers' from core.certified_copy where act_id = #", act_id);
  g_autofree char *act_number
    = shop_value_on ("select entry -> 'movements' -> 0 ->> 'act_number' from core.certified_copy where act_id = #",
                     act_id);
  g_autofree char *page = NULL;

  if (!outside_has ("pdftotext"))
    return;
  page = shop_read ("certified-copy", act_id);
  shop_expect (page, number);
  shop_expect (page, "The bank at Bavla · Loan");
  shop_expect (page, name);
  shop_expect (page, act_number);
  shop_expect (page, "પ્રમાણિત નકલ");
  shop_expect (page, "Certified to be a true copy");
  CU_ASSERT_TRUE (strlen (numbers) > 3);
}

/* Sixty allotments of one share each on top of what she holds. */
static gint64
make_long_holding (void)
{
  gint64 member_id = shop_number ("select max (member_id) from api.member_on (core.today ()) where state = 'active'");

  for (guint i = 0; i < 60; i++)
    {
      g_autofree char *made
        = shop_act_on ("select number from api.allot_shares (gen_random_uuid (), #, 1, api.today (),"
                       " (select number from api.resolution order by passed_on limit 1), null)", member_id);

      CU_ASSERT_PTR_NOT_NULL (made);
    }
  return member_id;
}

/* Nothing that a certificate or a copy certifies is cut, however much it is. */
static void
a_long_holding_is_told_whole (void)
{
  gint64 member_id = make_long_holding ();
  g_autofree char *certified
    = shop_act_on ("select number from api.issue_certificate (gen_random_uuid (), #, api.today ())", member_id);
  g_autofree char *copied
    = shop_act_on ("select number from api.issue_certified_copy (gen_random_uuid (), #, api.today (),"
                   " 'The court', null)", member_id);
  g_autofree char *numbers = shop_value_on ("select api.held_numbers (#, api.today ())", member_id);
  g_autofree char *acts
    = shop_value_on ("select string_agg (act_number, ' ') from api.share_movement where member_id = #", member_id);
  g_auto (GStrv) act_numbers = g_strsplit (acts, " ", -1);
  gint64 certificate = shop_number ("select max (act_id) from core.certificate");
  gint64 copy = shop_number ("select max (act_id) from core.certified_copy");
  g_autofree char *path = NULL;
  g_autofree char *page = NULL;
  g_autofree char *all = NULL;

  if (!outside_has ("pdftotext") || !outside_has ("pdfinfo"))
    return;
  page = shop_read ("share-certificate", certificate);
  shop_expect (page, numbers);
  path = shop_write ("certified-copy", copy);
  all = outside_dup_page (path, 0);
  CU_ASSERT_EQUAL (outside_count_pages (path), 3);
  CU_ASSERT_EQUAL (outside_count (all, copied), 3);
  CU_ASSERT_EQUAL (outside_count (all, "Certifiedtobeatruecopy"), 1);
  shop_expect (all, numbers);
  for (guint i = 0; act_numbers[i] != NULL; i++)
    outside_expect (all, act_numbers[i]);
  g_unlink (path);
}

static void
statement_names_her (void)
{
  gint64 member_id = shop_find_holder ();
  g_autofree char *name_gu = shop_dup_name_gu (member_id);
  g_autofree char *page = NULL;

  if (!outside_has ("pdftotext"))
    return;
  page = shop_read ("member-statement", member_id);
  shop_expect (page, name_gu);
}

/* A paper speaks its two languages whatever the window does. */
static void
papers_are_the_same_in_each_language (void)
{
  gint64 act_id = shop_number ("select min (act_id) from core.receipt");
  g_autofree char *english = NULL;
  g_autofree char *hindi = NULL;
  char *minute;

  if (!outside_has ("pdftotext"))
    return;
  english = shop_read ("receipt", act_id);
  desk_language_use ("hi");
  CU_ASSERT_STRING_EQUAL (_("Receipt"), "रसीद"); /* the window does speak another */
  hindi = shop_read ("receipt", act_id);
  desk_language_use ("en");
  /* But for the instant at the foot. */
  if ((minute = strstr (english, "test_auditor")) != NULL)
    *minute = '\0';
  if ((minute = strstr (hindi, "test_auditor")) != NULL)
    *minute = '\0';
  CU_ASSERT_STRING_EQUAL (english, hindi);
}

static void
a_document_is_no_table (void)
{
  const DeskReport *report = catalogue_find_report ("receipt");
  g_autofree char *path = shop_dup_path ("receipt.xlsx");
  const PgArgument arguments[] = { { "act_id", "1" }, { NULL, NULL } };
  g_autoptr (GError) error = NULL;

  CU_ASSERT_FALSE (desk_export_run (shop_get_target (), report, arguments, path, NULL, NULL, NULL, &error));
  CU_ASSERT_TRUE (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_INVALID_ARGUMENT));
  CU_ASSERT_FALSE (g_file_test (path, G_FILE_TEST_EXISTS));
}

static void
what_is_not_there_is_not_printed (void)
{
  const DeskReport *const *reports = catalogue_get_reports ();
  guint n = 0;

  for (guint i = 0; reports[i] != NULL; i++)
    {
      g_autofree char *path = shop_dup_path ("nothing.pdf");
      g_autoptr (GError) error = NULL;
      const PgArgument arguments[] = { { report_get_record_parameter (reports[i]->report), "999999" }, { NULL, NULL } };

      if (reports[i]->make == NULL)
        continue;
      n++;
      CU_ASSERT_FALSE (desk_export_run (shop_get_target (), reports[i], arguments, path, NULL, NULL, NULL, &error));
      CU_ASSERT_TRUE (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND));
      CU_ASSERT_FALSE (g_file_test (path, G_FILE_TEST_EXISTS));
    }
  CU_ASSERT_TRUE (n >= 5);
}

int
main (void)
{
  CU_TestInfo cases[] = {
    { "a certificate says what the register holds, in two languages", certificate_says_what_the_register_holds },
    { "its square names cooperative, certificate and check code", square_names_cooperative_certificate_and_code },
    { "a duplicate says so, with number and day", a_duplicate_says_so_with_number_and_day },
    { "a certificate whose shares moved on is void", a_certificate_whose_shares_moved_on_is_void },
    { "a receipt says its amount in words, in two languages", receipt_says_its_amount_in_words },
    { "a passbook page counts in Gujarati", passbook_counts_in_gujarati },
    { "a passbook leaves no group of shares out", passbook_leaves_no_group_out },
    { "an application form is filled in", application_is_filled_in },
    { "a certified copy says what was certified", copy_says_what_was_certified },
    { "a long holding is told whole", a_long_holding_is_told_whole },
    { "a statement names whose it is", statement_names_her },
    { "a paper is the same in each language of the window", papers_are_the_same_in_each_language },
    { "a document does not become a table", a_document_is_no_table },
    { "what is not in the register is not printed", what_is_not_there_is_not_printed },
    CU_TEST_INFO_NULL,
  };
  CU_SuiteInfo suites[] = { { "papers", shop_open, shop_close, NULL, NULL, cases }, CU_SUITE_INFO_NULL };

  workshop_begin ();
  desk_language_start (PO_FOLDER);
  desk_language_use ("en");
  return workshop_end (tap_run (suites));
}
