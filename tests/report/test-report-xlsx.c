/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The Excel paper part by part: golden/papers-xlsx.txt holds the nasty register as it should be. Set
 * WRITE_GOLDEN=1 to write that file anew, then read what changed. */
#include <string.h>

#include "outside.h"
#include "papers.h"
#include "report-sheet.h"
#include "report-sink.h"
#include "tap.h"

#define SHEET "xl/worksheets/sheet1.xml"

static char *
dup_part (const char *path, const char *part)
{
  return outside_run ((const char *[]){ "unzip", "-p", path, part, NULL });
}

static gboolean
has_unzip (void)
{
  g_autofree char *program = g_find_program_in_path ("unzip");

  if (program == NULL)
    tap_skip ("the program unzip is missing");
  return program != NULL;
}

/* One element a line, and the long cell short, so that a difference can be read. */
static char *
dup_readable (const char *xml)
{
  g_autoptr (GRegex) between = g_regex_new ("><", 0, 0, NULL);
  g_autoptr (GRegex) length = g_regex_new ("w{1000,}", 0, 0, NULL);
  g_autofree char *lines = g_regex_replace_literal (between, xml, -1, 0, ">\n<", 0, NULL);

  return g_regex_replace_literal (length, lines, -1, 0, "w…w", 0, NULL);
}

static char *
dup_all_parts (const char *path)
{
  static const char *const parts[] = {
    "[[]Content_Types].xml", "_rels/.rels", "docProps/app.xml", "xl/_rels/workbook.xml.rels",
    "xl/styles.xml",         "xl/workbook.xml", SHEET,
  };
  g_autoptr (GString) all = g_string_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    {
      g_autofree char *xml = dup_part (path, parts[i]);
      g_autofree char *lines = xml != NULL ? dup_readable (xml) : g_strdup ("missing");

      g_string_append_printf (all, "== %s\n%s\n", parts[i], lines);
    }
  return g_string_free (g_steal_pointer (&all), FALSE);
}

static void
is_as_it_was (void)
{
  g_autofree char *path = has_unzip () ? papers_write ("nasty.xlsx") : NULL;
  g_autofree char *found = path != NULL ? dup_all_parts (path) : NULL;
  g_autofree char *expected = NULL;

  if (path == NULL)
    return;
  if (g_getenv ("WRITE_GOLDEN") != NULL)
    g_file_set_contents (GOLDEN_FOLDER "/papers-xlsx.txt", found, -1, NULL);
  CU_ASSERT_TRUE (g_file_get_contents (GOLDEN_FOLDER "/papers-xlsx.txt", &expected, NULL, NULL));
  CU_ASSERT_EQUAL (g_strcmp0 (found, expected), 0);
}

static void
expect_in (const char *xml, const char *needle)
{
  gboolean is_found = xml != NULL && strstr (xml, needle) != NULL;

  if (!is_found)
    g_print ("# missing: %s\n", needle);
  CU_ASSERT_TRUE (is_found);
}

/* The same facts said one by one, so that writing the golden file anew cannot lose them. */
static void
keeps_texts_texts_and_numbers_numbers (void)
{
  g_autofree char *path = has_unzip () ? papers_write ("cells.xlsx") : NULL;
  g_autofree char *xml = path != NULL ? dup_part (path, SHEET) : NULL;

  if (path == NULL)
    return;
  expect_in (xml, "t=\"inlineStr\"><is><t>=HYPERLINK(\"http://x.example\",\"click\")</t>");
  expect_in (xml, "<t>+91 98250 12345</t>");
  expect_in (xml, "<t>-</t>");
  expect_in (xml, "<t>@x</t>");
  expect_in (xml, "<t xml:space=\"preserve\">\tafter a tab</t>");
  expect_in (xml, "<t>A &amp; B &lt;b&gt;\"q\"&lt;/b&gt;, c</t>");
  expect_in (xml, "<t>%n%s%d</t>");
  expect_in (xml, "<t>Active</t>");
  expect_in (xml, "<t>=state</t>");
  expect_in (xml, "<t>31-12-1899</t>");
  expect_in (xml, "<v>46112</v>");
  expect_in (xml, "<v>-12345678.9</v>");
  expect_in (xml, "<v>98765432100.12</v>");
  expect_in (xml, "<v>-0.05</v>");
  CU_ASSERT_PTR_NULL (strstr (xml, "<f>HYPERLINK"));
}

static void
adds_up_with_right_cached_values (void)
{
  g_autofree char *path = has_unzip () ? papers_write_many ("sums.xlsx", 40) : NULL;
  g_autofree char *xml = path != NULL ? dup_part (path, SHEET) : NULL;

  if (path == NULL)
    return;
  /* Five lines of heading and the header row stand above. */
  expect_in (xml, "<f>SUBTOTAL(109,E7:E46)</f><v>200</v>");
  expect_in (xml, "<f>SUBTOTAL(109,F7:F46)</f><v>20000</v>");
  expect_in (xml, "<autoFilter ref=\"A6:F46\"/>");
  expect_in (xml, "topLeftCell=\"A7\" activePane=\"bottomLeft\" state=\"frozen\"");
  expect_in (xml, "orientation=\"landscape\"");
  expect_in (xml, "fitToHeight=\"0\"");
  expect_in (xml, "Page &amp;P of &amp;N");
  expect_in (xml, "meena &amp;&amp; co");
}

static void
is_whole_without_rows (void)
{
  g_autofree char *path = has_unzip () ? papers_write_many ("empty.xlsx", 0) : NULL;
  g_autofree char *xml = path != NULL ? dup_part (path, SHEET) : NULL;

  if (path == NULL)
    return;
  expect_in (xml, "<t>Total</t>");
  CU_ASSERT_PTR_NULL (strstr (xml, "<f>"));
}

static void
is_the_same_twice (void)
{
  g_autofree char *first_path = papers_write ("first.xlsx");
  g_autofree char *second_path = papers_write ("second.xlsx");
  g_autofree char *first = NULL;
  g_autofree char *second = NULL;
  gsize first_length = 0, second_length = 1;

  CU_ASSERT_TRUE (g_file_get_contents (first_path, &first, &first_length, NULL));
  CU_ASSERT_TRUE (g_file_get_contents (second_path, &second, &second_length, NULL));
  CU_ASSERT_TRUE (first_length == second_length && memcmp (first, second, first_length) == 0);
}

static void
goes_on_to_another_sheet (void)
{
  g_autofree char *path = papers_dup_path ("sheets.xlsx");
  gpointer sink = has_unzip () ? report_xlsx_open (&papers_report, &papers_heading, path, 3, NULL) : NULL;
  gint64 totals[PAPERS_COLUMNS] = { 0 };
  g_autofree char *last = NULL;
  g_autofree char *book = NULL;

  if (sink == NULL)
    return;
  for (guint i = 0; i < 7; i++)
    {
      ReportCell cells[PAPERS_COLUMNS] = { { "1", 1 }, { "x" }, { "active" }, { NULL }, { "5", 5 }, { "50", 50 } };

      totals[4] += 5;
      totals[5] += 50;
      CU_ASSERT_TRUE (report_xlsx_sink.add_row (sink, cells, totals, NULL));
    }
  CU_ASSERT_TRUE (report_xlsx_sink.finish (sink, totals, 7, NULL));
  report_xlsx_sink.free (sink);
  last = dup_part (path, "xl/worksheets/sheet3.xml");
  book = dup_part (path, "xl/workbook.xml");
  expect_in (last, "<f>SUBTOTAL(109,E7)</f><v>5</v>");
  expect_in (last, "Total of all sheets");
  expect_in (last, "<f>SUBTOTAL(109,'Register- shares-members -test-'!E7:E9)"
                   "+SUBTOTAL(109,'Register- shares-members -tes 2'!E7:E9)"
                   "+SUBTOTAL(109,'Register- shares-members -tes 3'!E7)</f><v>35</v>");
  expect_in (book, "name=\"Register- shares-members -tes 3\"");
}

static void
expect_sheet_name (const char *title, guint index, const char *expected)
{
  g_autofree char *name = report_sheet_dup_name (title, index);

  CU_ASSERT_STRING_EQUAL (name, expected);
}

static void
names_sheets_as_excel_wants (void)
{
  expect_sheet_name ("Register of shares", 1, "Register of shares");
  expect_sheet_name ("Register of shares", 2, "Register of shares 2");
  expect_sheet_name ("A/c [12]: what? *\\", 1, "A-c -12-- what- --");
  expect_sheet_name ("'quoted'", 1, "quoted");
  expect_sheet_name ("history", 1, "Sheet");
  expect_sheet_name ("", 3, "Sheet 3");
  expect_sheet_name ("શેર રજિસ્ટર", 1, "શેર રજિસ્ટર");
  expect_sheet_name ("0123456789012345678901234567890123", 1, "0123456789012345678901234567890");
  expect_sheet_name ("0123456789012345678901234567890123", 12, "0123456789012345678901234567 12");
}

static guint
count_lines (guint width, const char *text)
{
  ReportColumn column = { "name", "Name", REPORT_TEXT, width };

  return report_sheet_count_lines (&column, text);
}

static void
makes_rows_high_enough (void)
{
  g_autofree char *word = g_strnfill (500, 'm');

  CU_ASSERT_EQUAL (count_lines (28, ""), 1);
  CU_ASSERT_EQUAL (count_lines (28, "Ranjanben Patel"), 1);
  CU_ASSERT_EQUAL (count_lines (28, "Kshamaben Pravinchandra Makwana"), 2);
  CU_ASSERT_EQUAL (count_lines (28, "one\ntwo\nthree"), 3);
  CU_ASSERT_EQUAL (count_lines (26, "રંજનબેન રમેશભાઈ પટેલ"), 1);
  CU_ASSERT_TRUE (count_lines (28, word) >= 500 * 16 / 310);
  CU_ASSERT_TRUE (count_lines (6, "Age at admission") >= 2);
}

int
main (void)
{
  CU_TestInfo cases[] = {
    { "each part is as it was", is_as_it_was },
    { "texts stay texts, numbers numbers, days days", keeps_texts_texts_and_numbers_numbers },
    { "totals follow the filter and carry their values", adds_up_with_right_cached_values },
    { "a register without rows is whole", is_whole_without_rows },
    { "the same report twice is the same file", is_the_same_twice },
    { "rows beyond a sheet go on to another and add up", goes_on_to_another_sheet },
    { "a row is high enough for its wrapped texts", makes_rows_high_enough },
    { "a sheet's name is one that Excel takes", names_sheets_as_excel_wants },
    CU_TEST_INFO_NULL,
  };
  CU_SuiteInfo suites[] = { { "report-xlsx", NULL, NULL, NULL, NULL, cases }, CU_SUITE_INFO_NULL };
  int result = tap_run (suites);

  papers_clean ();
  return result;
}
