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
#include "scratch.h"
#include "tap.h"
#include "workshop.h"

#define WOMEN 120

static Scratch *scratch;
static DeskTarget *target;
static char *folder;
static PGconn *officer;

static int
set_up (void)
{
  scratch = scratch_new ();
  scratch_fill (scratch, WOMEN);
  target = scratch_target (scratch, "test_auditor", NULL);
  officer = scratch_connect (scratch, "test_officer");
  folder = g_dir_make_tmp ("mandali-papers-XXXXXX", NULL);
  return 0;
}

static int
tear_down (void)
{
  PQfinish (officer);
  g_clear_object (&target);
  g_clear_pointer (&scratch, scratch_free);
  g_rmdir (folder);
  g_clear_pointer (&folder, g_free);
  return 0;
}

/* What an officer does; the first cell of the answer. */
static char *
act (const char *text)
{
  PGresult *answer = PQexec (officer, text);
  char *cell = NULL;

  if (PQresultStatus (answer) != PGRES_TUPLES_OK)
    tap_note ("%s", PQresultErrorMessage (answer));
  CU_ASSERT_EQUAL (PQresultStatus (answer), PGRES_TUPLES_OK);
  if (PQntuples (answer) > 0)
    cell = g_strdup (PQgetvalue (answer, 0, 0));
  PQclear (answer);
  return cell;
}

/* `format` with the one number in it. */
static char *
act_on (const char *format, gint64 number)
{
  g_autofree char *id = g_strdup_printf ("%" G_GINT64_FORMAT, number);
  g_auto (GStrv) parts = g_strsplit (format, "#", -1);
  g_autofree char *text = g_strjoinv (id, parts);

  return act (text);
}

static gint64
number_of (const char *text)
{
  return scratch_get_number (scratch, text);
}

static char *
value_on (const char *format, gint64 number)
{
  g_autofree char *id = g_strdup_printf ("%" G_GINT64_FORMAT, number);
  g_auto (GStrv) parts = g_strsplit (format, "#", -1);
  g_autofree char *text = g_strjoinv (id, parts);

  return scratch_dup_value (scratch, text);
}

/* The paper about one record, written and left in the folder; NULL when it cannot be. */
static char *
write_paper (const char *id, gint64 record_id)
{
  const DeskReport *report = catalogue_find_report (id);
  g_autofree char *record = g_strdup_printf ("%" G_GINT64_FORMAT, record_id);
  g_autofree char *path = g_strdup_printf ("%s/%s.pdf", folder, id);
  g_autoptr (GError) error = NULL;
  PgArgument arguments[] = { { NULL, record }, { NULL, NULL } };

  CU_ASSERT_PTR_NOT_NULL_FATAL (report);
  arguments[0].name = report_get_record_parameter (report->report);
  CU_ASSERT_PTR_NOT_NULL_FATAL (arguments[0].name);
  if (desk_export_run (target, report, arguments, path, NULL, NULL, NULL, &error))
    return g_steal_pointer (&path);
  tap_note ("%s: %s", id, error->message);
  return NULL;
}

/* All its text without white space; the file is gone afterwards. */
static char *
read_paper (const char *id, gint64 record_id)
{
  g_autofree char *path = write_paper (id, record_id);
  char *text;

  CU_ASSERT_PTR_NOT_NULL_FATAL (path);
  text = outside_dup_page (path, 0);
  g_unlink (path);
  return text;
}

static char *
dup_dense (const char *text)
{
  g_auto (GStrv) parts = g_strsplit_set (text, " \n", -1);

  return g_strjoinv ("", parts);
}

static void
expect_text (const char *page, const char *text)
{
  g_autofree char *dense = dup_dense (text);

  outside_expect (page, dense);
}

/* A woman with two groups of shares and no newer act, so that a certificate is for several numbers. */
static gint64
find_holder (void)
{
  return number_of ("select m.member_id from core.share_movement m"
                    " join api.member_on (core.today ()) o on o.member_id = m.member_id and o.state = 'active'"
                    " group by 1 having count (*) = 2 and bool_and (m.kind = 'allot') order by 1 limit 1");
}

static char *
dup_name_gu (gint64 member_id)
{
  return value_on ("select p.name_gu from api.member m join api.person p using (person_id) where m.member_id = #",
                   member_id);
}

static gint64 certificate_id;

static void
certificate_says_what_the_register_holds (void)
{
  gint64 member_id = find_holder ();
  g_autofree char *number = act_on ("select number from api.issue_certificate (gen_random_uuid (), #, api.today ())",
                                    member_id);
  g_autofree char *page = NULL;
  g_autofree char *name = value_on ("select p.name from api.member m join api.person p using (person_id)"
                                    " where m.member_id = #", member_id);
  g_autofree char *name_gu = dup_name_gu (member_id);
  g_autofree char *numbers = value_on ("select api.held_numbers (#, api.today ())", member_id);
  gint64 paise;
  g_autofree char *gujarati = NULL;
  g_autofree char *english = NULL;
  g_autofree char *numbers_gu = base_text_dup_gujarati_digits (numbers);
  g_autofree char *code = NULL;
  g_autofree char *resolutions
    = value_on ("select string_agg (distinct r.number, ', ' order by r.number) from core.share_movement m"
                " join core.act a using (act_id) join core.resolution r using (resolution_id) where m.member_id = #",
                member_id);

  certificate_id = number_of ("select max (act_id) from core.certificate");
  paise = number_of ("select paid_paise from core.certificate order by act_id desc limit 1");
  code = value_on ("select check_code from core.certificate where act_id = #", certificate_id);
  gujarati = base_words_dup_amount (paise, BASE_WORDS_GUJARATI);
  english = base_words_dup_amount (paise, BASE_WORDS_ENGLISH);
  if (!outside_has ("pdftotext"))
    return;
  page = read_paper ("share-certificate", certificate_id);
  expect_text (page, "SHARE CERTIFICATE");
  expect_text (page, "શેર પ્રમાણપત્ર");
  expect_text (page, name);
  expect_text (page, name_gu);
  expect_text (page, numbers);
  expect_text (page, numbers_gu);
  expect_text (page, gujarati);
  expect_text (page, english);
  expect_text (page, number);
  expect_text (page, code);
  expect_text (page, resolutions);
  outside_expect_no (page, "DUPLICATE");
  outside_expect_no (page, "VOID");
}

static void
square_names_cooperative_certificate_and_code (void)
{
  g_autofree char *path = NULL;
  g_autofree char *stem = g_build_filename (folder, "page", NULL);
  g_autofree char *png = g_strconcat (stem, ".png", NULL);
  g_autofree char *read = NULL;
  g_autofree char *drawn = NULL;
  g_autofree char *wanted
    = value_on ("select c.name || E'\\nShare certificate ' || r.certificate_number || E'\\nCheck code ' || r.check_code"
                " from core.certificate r cross join core.cooperative c where r.act_id = #", certificate_id);

  if (!outside_has ("zbarimg") || !outside_has ("pdftoppm"))
    return;
  path = write_paper ("share-certificate", certificate_id);
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
  g_autofree char *number = act_on ("select number from api.reprint_certificate (gen_random_uuid (), #, 'Torn')",
                                    certificate_id);
  g_autofree char *again = act_on ("select number from api.reprint_certificate (gen_random_uuid (), #, 'Lost')",
                                   certificate_id);
  g_autofree char *day = scratch_dup_value (scratch, "select to_char (core.today (), 'DD-MM-YYYY')");
  g_autofree char *words = g_strconcat ("DUPLICATE · નકલ 2 · ", day, NULL);
  g_autofree char *page = NULL;

  CU_ASSERT_STRING_EQUAL (number, again);
  if (!outside_has ("pdftotext"))
    return;
  page = read_paper ("share-certificate", certificate_id);
  expect_text (page, words);
  outside_expect_no (page, "VOID");
}

static void
a_certificate_whose_shares_moved_on_is_void (void)
{
  g_autofree char *undone = NULL;
  g_autofree char *page = NULL;
  g_autofree char *moved
    = act_on ("select number from api.surrender_shares (gen_random_uuid (),"
              " (select member_id from api.certificate where act_id = #), 1, api.today (),"
              " (select number from api.resolution order by passed_on limit 1), null, api.today (), null)",
              certificate_id);

  CU_ASSERT_PTR_NOT_NULL (moved);
  if (outside_has ("pdftotext"))
    {
      page = read_paper ("share-certificate", certificate_id);
      outside_expect (page, "રદ·VOID");
    }
  undone = act ("select number from api.undo_act (gen_random_uuid (), (select max (act_id) from api.live_act),"
                " 'Mistake')");
  CU_ASSERT_PTR_NOT_NULL (undone);
}

static void
receipt_says_its_amount_in_words (void)
{
  gint64 act_id = number_of ("select min (act_id) from core.receipt where fee_paise > 0 and share_paise > 0");
  g_autofree char *number = value_on ("select number from core.act where act_id = #", act_id);
  g_autofree char *paise_text
    = value_on ("select fee_paise + share_paise + call_paise from core.receipt where act_id = #", act_id);
  gint64 paise = g_ascii_strtoll (paise_text, NULL, 10);
  g_autofree char *total = base_money_dup_text (paise);
  g_autofree char *gujarati = base_words_dup_amount (paise, BASE_WORDS_GUJARATI);
  g_autofree char *english = base_words_dup_amount (paise, BASE_WORDS_ENGLISH);
  g_autofree char *page = NULL;

  CU_ASSERT_TRUE (paise > 0);
  if (!outside_has ("pdftotext"))
    return;
  page = read_paper ("receipt", act_id);
  expect_text (page, "પહોંચ · RECEIPT");
  expect_text (page, number);
  expect_text (page, total);
  expect_text (page, gujarati);
  expect_text (page, english);
}

static void
passbook_counts_in_gujarati (void)
{
  gint64 member_id = find_holder ();
  g_autofree char *count = value_on ("select api.share_sum (#, api.today ())", member_id);
  g_autofree char *count_gu = base_text_dup_gujarati_digits (count);
  g_autofree char *words = g_strconcat (count_gu, "શેર", NULL);
  g_autofree char *since
    = value_on ("select to_char (max (held_since), 'DD-MM-YYYY') from api.held_lot (#, api.today ())", member_id);
  g_autofree char *since_gu = base_text_dup_gujarati_digits (since);
  g_autofree char *page = NULL;

  if (!outside_has ("pdftotext"))
    return;
  page = read_paper ("passbook", member_id);
  expect_text (page, words);
  expect_text (page, since_gu);
  expect_text (page, "અંગૂઠો");
}

static guint
count_needles (const char *page, const char *needle)
{
  guint n = 0;

  for (const char *at = strstr (page, needle); at != NULL; at = strstr (at + 1, needle))
    n++;
  return n;
}

/* Every group of shares has its block with its day, however many pages that takes. */
static void
passbook_leaves_no_group_out (void)
{
  gint64 member_id = find_holder ();
  g_autofree char *groups = NULL;
  g_autofree char *path = NULL;
  g_autofree char *all = NULL;

  for (guint i = 0; i < 9; i++)
    {
      g_autofree char *text
        = g_strdup_printf ("select number from api.allot_shares (gen_random_uuid (), #, 3, api.today () - %u,"
                           " (select number from api.resolution order by passed_on limit 1), null)", 9 - i);
      g_autofree char *made = act_on (text, member_id);

      CU_ASSERT_PTR_NOT_NULL (made);
    }
  groups = value_on ("select count (*) from api.held_lot (#, api.today ())", member_id);
  path = write_paper ("passbook", member_id);
  if (!outside_has ("pdftotext") || !outside_has ("pdfinfo"))
    return;
  all = outside_dup_page (path, 0);
  CU_ASSERT_EQUAL (outside_count_pages (path), 2);
  CU_ASSERT_EQUAL (g_ascii_strtoull (groups, NULL, 10), 11);
  CU_ASSERT_EQUAL (count_needles (all, "-૨૦") + count_needles (all, "-૧૯"), 11);
  g_unlink (path);
}

static void
application_is_filled_in (void)
{
  gint64 member_id = number_of ("select member_id from api.member_on (core.today ()) where state = 'applied'"
                                " order by 1 limit 1");
  g_autofree char *number = value_on ("select application_number from core.member where member_id = #", member_id);
  g_autofree char *name_gu = dup_name_gu (member_id);
  g_autofree char *place = value_on ("select a.place from api.member m, api.address_on (m.person_id, core.today ()) a"
                                     " where m.member_id = #", member_id);
  g_autofree char *page = NULL;

  if (!outside_has ("pdftotext"))
    return;
  page = read_paper ("application-form", member_id);
  expect_text (page, "APPLICATION FOR MEMBERSHIP");
  expect_text (page, "સભાસદ થવાની અરજી");
  expect_text (page, number);
  expect_text (page, name_gu);
  expect_text (page, place);
}

static void
copy_says_what_was_certified (void)
{
  gint64 member_id = find_holder ();
  g_autofree char *number
    = act_on ("select number from api.issue_certified_copy (gen_random_uuid (), #, api.today (), 'The bank at Bavla',"
              " 'Loan')", member_id);
  gint64 act_id = number_of ("select max (act_id) from core.certified_copy");
  g_autofree char *name = value_on ("select entry ->> 'name' from core.certified_copy where act_id = #", act_id);
  g_autofree char *numbers = value_on ("select entry ->> 'numbers' from core.certified_copy where act_id = #", act_id);
  g_autofree char *act_number = value_on ("select entry -> 'movements' -> 0 ->> 'act_number' from core.certified_copy"
                                          " where act_id = #", act_id);
  g_autofree char *page = NULL;

  if (!outside_has ("pdftotext"))
    return;
  page = read_paper ("certified-copy", act_id);
  expect_text (page, number);
  expect_text (page, "The bank at Bavla · Loan");
  expect_text (page, name);
  expect_text (page, act_number);
  expect_text (page, "પ્રમાણિત નકલ");
  expect_text (page, "Certified to be a true copy");
  CU_ASSERT_TRUE (strlen (numbers) > 3);
}

static void
statement_names_her (void)
{
  gint64 member_id = find_holder ();
  g_autofree char *name_gu = dup_name_gu (member_id);
  g_autofree char *page = NULL;

  if (!outside_has ("pdftotext"))
    return;
  page = read_paper ("member-statement", member_id);
  expect_text (page, name_gu);
}

/* A paper speaks its two languages whatever the window does. */
static void
papers_are_the_same_in_each_language (void)
{
  gint64 act_id = number_of ("select min (act_id) from core.receipt");
  g_autofree char *english = NULL;
  g_autofree char *hindi = NULL;
  char *minute;

  if (!outside_has ("pdftotext"))
    return;
  english = read_paper ("receipt", act_id);
  desk_language_use ("hi");
  CU_ASSERT_STRING_EQUAL (_("Receipt"), "रसीद"); /* the window does speak another */
  hindi = read_paper ("receipt", act_id);
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
  g_autofree char *path = g_build_filename (folder, "receipt.xlsx", NULL);
  const PgArgument arguments[] = { { "act_id", "1" }, { NULL, NULL } };
  g_autoptr (GError) error = NULL;

  CU_ASSERT_FALSE (desk_export_run (target, report, arguments, path, NULL, NULL, NULL, &error));
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
      g_autofree char *path = g_build_filename (folder, "nothing.pdf", NULL);
      g_autoptr (GError) error = NULL;
      const PgArgument arguments[] = { { report_get_record_parameter (reports[i]->report), "999999" }, { NULL, NULL } };

      if (reports[i]->make == NULL)
        continue;
      n++;
      CU_ASSERT_FALSE (desk_export_run (target, reports[i], arguments, path, NULL, NULL, NULL, &error));
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
    { "a statement names whose it is", statement_names_her },
    { "a paper is the same in each language of the window", papers_are_the_same_in_each_language },
    { "a document does not become a table", a_document_is_no_table },
    { "what is not in the register is not printed", what_is_not_there_is_not_printed },
    CU_TEST_INFO_NULL,
  };
  CU_SuiteInfo suites[] = { { "papers", set_up, tear_down, NULL, NULL, cases }, CU_SUITE_INFO_NULL };

  workshop_begin ();
  desk_language_start (PO_FOLDER);
  desk_language_use ("en");
  return workshop_end (tap_run (suites));
}
