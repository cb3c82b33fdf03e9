/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Files to rows: text files in their encodings, workbooks made part by part, bounds, and files that are not what they
 * say. A sheet is compared as a text of its rows: cells parted by '|', kinds shown by n: and d:, a covered cell by
 * ~. */
#include <glib/gstdio.h>
#include <string.h>
#include <zip.h>

#include "sheet.h"
#include "tap.h"

static char *folder;

static int
set_up (void)
{
  folder = g_dir_make_tmp ("mandali-sheet-XXXXXX", NULL);
  return folder == NULL;
}

static int
tear_down (void)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;

  while ((name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);

      g_unlink (path);
    }
  g_rmdir (folder);
  g_free (folder);
  return 0;
}

static gboolean
show_cb (const SheetRow *row, gpointer data, GError **error)
{
  GString *shown = data;

  g_string_append_printf (shown, "%s%u", row->is_hidden ? "h" : "", row->number);
  for (guint i = 0; i < row->n_cells; i++)
    {
      const SheetCell *cell = &row->cells[i];

      g_string_append_printf (shown, "|%s%s%s%s%s", cell->old_font != NULL ? cell->old_font : "",
                              cell->is_covered ? "~" : "", cell->is_formula ? "f:" : "",
                              cell->kind == SHEET_NUMBER ? "n:" : cell->kind == SHEET_DAY ? "d:"
                              : cell->kind == SHEET_WRONG ? "w:" : "", cell->text);
    }
  g_string_append_c (shown, '\n');
  return TRUE;
}

/* What the last sheet of a file shows, or "! " and what is wrong. */
static char *
dup_shown (const char *path, const SheetLimits *limits)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (SheetFile) file = sheet_file_open (path, limits, &error);
  GString *shown = g_string_new (NULL);

  if (file == NULL
      || !sheet_file_read (file, sheet_file_get_count (file) - 1, show_cb, shown, NULL, &error))
    g_string_printf (shown, "! %s", error != NULL ? error->message : "no reason given");
  return g_string_free (shown, FALSE);
}

static void
expect_shown (const char *path, const SheetLimits *limits, const char *wanted)
{
  g_autofree char *shown = dup_shown (path, limits);
  gboolean is_there = wanted[0] == '!' ? strstr (shown, wanted + 1) != NULL && shown[0] == '!'
                                       : g_str_equal (shown, wanted);

  if (!is_there)
    tap_note ("%s: wanted %s", shown, wanted);
  CU_ASSERT_TRUE (is_there);
}

static void
expect_csv (const char *bytes, gssize n, const char *wanted)
{
  g_autofree char *path = g_build_filename (folder, "test.csv", NULL);

  CU_ASSERT_TRUE (g_file_set_contents (path, bytes, n, NULL));
  expect_shown (path, NULL, wanted);
}

static void
text_files_are_read (void)
{
  expect_csv ("a,b\n1,2\n", -1, "1|a|b\n2|1|2\n");
  expect_csv ("a,b\r\n1,2\r\n", -1, "1|a|b\n2|1|2\n");
  expect_csv ("a,b\r1,2", -1, "1|a|b\n2|1|2\n");
  expect_csv ("a;b\n1,5;2\n", -1, "1|a|b\n2|1,5|2\n");
  expect_csv ("a\tb\n1\t2\n", -1, "1|a|b\n2|1|2\n");
  expect_csv ("sep=;\r\na;b,c\r\n", -1, "1|a|b,c\n");
  expect_csv ("a,b\n\n\n1,2\n", -1, "1|a|b\n2\n3\n4|1|2\n");
  expect_csv ("\"a,\"\"x\"\"\",b\n\"two\nlines\",2\n", -1, "1|a,\"x\"|b\n2|two\nlines|2\n");
  expect_csv ("a,,c\n,,\n", -1, "1|a||c\n2\n");
  expect_csv ("a,\"b\"", -1, "1|a|b\n");
  expect_csv ("a,\302\240b\n", -1, "1|a|\302\240b\n");
  expect_csv ("a,b\n\"never closed,2\n3,4\n", -1, "! Row 2");
  expect_csv ("=1+1,+91,-5,@x\nb,c,d,e\n", -1, "1|=1+1|+91|-5|@x\n2|b|c|d|e\n");
}

static void
encodings_are_known (void)
{
  expect_csv ("\357\273\277રંજન,b\n", -1, "1|રંજન|b\n");
  expect_csv ("રંજન,b\n", -1, "1|રંજન|b\n");
  expect_csv ("caf\351,\200\n", -1, "1|café|€\n");
  expect_csv ("\377\376a\0,\0b\0\n\0", 10, "1|a|b\n");
  expect_csv ("\376\377\0a\0,\0b\0\n", 10, "1|a|b\n");
  expect_csv ("a\0,\0b\0\n\0c\0,\0d\0\n\0", 16, "1|a|b\n2|c|d\n");
  expect_csv ("", 0, "");
  expect_csv ("\177ELF\0\0\0\1\2\0", 10, "! neither");
}

/* A workbook of hand-made parts: pairs of name and content, ended by NULL. */
static char *
make_book (const char *const *parts)
{
  char *path = g_build_filename (folder, "test.xlsx", NULL);
  zip_t *zip;

  g_unlink (path);
  zip = zip_open (path, ZIP_CREATE | ZIP_TRUNCATE, NULL);
  for (guint i = 0; parts[i] != NULL; i += 2)
    zip_file_add (zip, parts[i], zip_source_buffer (zip, parts[i + 1], strlen (parts[i + 1]), 0), 0);
  CU_ASSERT_EQUAL (zip_close (zip), 0);
  return path;
}

#define RELS "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
#define TYPE "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
#define SHEET "<worksheet xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'>"

static char *
make_sheet (const char *sheet, const char *book_more)
{
  g_autofree char *book = g_strdup_printf (
    "<workbook xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main' "
    "xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'>%s"
    "<sheets><sheet name='One' sheetId='1' r:id='rId1'/></sheets></workbook>", book_more);
  const char *parts[] = {
    "_rels/.rels",
    RELS "<Relationship Id='r1' Type='" TYPE "officeDocument' Target='xl/workbook.xml'/></Relationships>",
    "xl/workbook.xml", book,
    "xl/_rels/workbook.xml.rels",
    RELS "<Relationship Id='rId1' Type='" TYPE "worksheet' Target='worksheets/sheet1.xml'/>"
    "<Relationship Id='rId2' Type='" TYPE "sharedStrings' Target='sharedStrings.xml'/>"
    "<Relationship Id='rId3' Type='" TYPE "styles' Target='/xl/styles.xml'/></Relationships>",
    "xl/sharedStrings.xml",
    "<sst xmlns='x'><si><t>Name</t></si><si><r><t>Ran</t></r><r><t xml:space='preserve'>jan </t></r>"
    "<rPh><t>no</t></rPh></si>"
    "<si><t>a_x000D_b</t></si></sst>",
    "xl/styles.xml",
    "<styleSheet xmlns='x'><numFmts><numFmt numFmtId='164' formatCode='dd\\-mm\\-yyyy'/>"
    "<numFmt numFmtId='165' formatCode='[Red]0.00\"day\"'/></numFmts>"
    "<fonts><font><name val='Calibri'/></font><font><b/><name val='LMG-Arun'/></font>"
    "<font><name val='Shree-Guj-0768-Unicode'/></font></fonts><fills/><cellStyleXfs><xf numFmtId='14'/></cellStyleXfs>"
    "<cellXfs><xf numFmtId='0'/><xf numFmtId='14'/><xf numFmtId='164'/><xf numFmtId='165'/>"
    "<xf numFmtId='0' fontId='1'/><xf numFmtId='0' fontId='2'/></cellXfs>"
    "<dxfs><dxf><font><name val='Terafont-Varun'/></font></dxf></dxfs></styleSheet>",
    "xl/worksheets/sheet1.xml", sheet, NULL,
  };

  return make_book (parts);
}

static void
expect_sheet (const char *rows, const char *wanted)
{
  g_autofree char *sheet = g_strconcat (SHEET, rows, "</worksheet>", NULL);
  g_autofree char *path = make_sheet (sheet, "");

  expect_shown (path, NULL, wanted);
}

static void
workbooks_are_read (void)
{
  expect_sheet ("<sheetData><row r='1'><c r='A1' t='s'><v>0</v></c><c r='C1' t='s'><v>1</v></c></row>"
                "<row r='3' hidden='1'><c r='B3'><v>1234.5</v></c><c t='inlineStr'><is><t>x</t></is></c></row>"
                "</sheetData>",
                "1|Name||Ranjan \n2\nh3||n:1234.5|x\n");
  expect_sheet ("<sheetData><row><c t='s'><v>2</v></c><c t='b'><v>1</v></c><c t='e'><v>#REF!</v></c>"
                "<c t='str'><f>A1</f><v>do_x000D_ne</v></c><c><f>1+1</f><v>2</v></c></row></sheetData>",
                "1|a\rb|TRUE|w:#REF!|f:do\rne|f:n:2\n");
  expect_sheet ("<sheetData><row><c s='1'><v>36000</v></c><c s='2'><v>36000.5</v></c><c s='3'><v>36000</v></c>"
                "<c s='1'><v>59</v></c><c s='1'><v>61</v></c><c s='1'><v>60</v></c></row></sheetData>",
                "1|d:1998-07-24|d:1998-07-24 12:00|n:36000|d:1900-02-28|d:1900-03-01|n:60\n");
  expect_sheet ("<sheetData><row><c><v>0.1</v></c><c><v>30.100000000000001</v></c><c><v>9.87654321E9</v></c>"
                "<c><v>234567890124</v></c><c><v>1E-5</v></c><c><v>-0.5</v></c></row></sheetData>",
                "1|n:0.1|n:30.1|n:9876543210|n:234567890124|n:0.00001|n:-0.5\n");
}

static void
numbers_are_plain_decimals (void)
{
  expect_sheet ("<sheetData><row><c><v>1.23456789012346E+18</v></c><c><v>1E25</v></c><c><v>-1.5E+21</v></c>"
                "<c><v>1234567890123456</v></c><c><v>1.23456789012345E-7</v></c><c><v>1E-20</v></c><c><v>-0</v></c>"
                "<c><v>9.995E-5</v></c></row></sheetData>",
                "1|n:1234567890123460000|n:10000000000000000000000000|n:-1500000000000000000000|n:1234567890123456"
                "|n:0.000000123456789012345|n:0.00000000000000000001|n:0|n:0.00009995\n");
}

static void
days_written_as_words_are_days (void)
{
  expect_sheet ("<sheetData><row><c t='d'><v>1998-07-14</v></c><c t='d'><v>1998-07-14T00:00:00</v></c>"
                "<c t='d'><v>1998-07-14T13:30:00Z</v></c><c t='d'><v>soon</v></c></row></sheetData>",
                "1|d:1998-07-14|d:1998-07-14|d:1998-07-14 13:30|soon\n");
}

static void
fonts_from_before_unicode_are_told (void)
{
  expect_sheet ("<sheetData><row><c s='4' t='inlineStr'><is><t>58[,</t></is></c><c s='5' t='s'><v>0</v></c>"
                "<c s='4' t='s'><v>0</v></c></row></sheetData><mergeCells><mergeCell ref='C1:D1'/></mergeCells>",
                "1|LMG-Arun58[,|Name|LMG-ArunName|LMG-Arun~Name\n");
}

static void
merged_cells_say_what_their_first_says (void)
{
  expect_sheet ("<sheetData><row r='1'><c r='A1' t='s'><v>0</v></c></row><row r='2'><c r='C2'><v>7</v></c></row>"
                "</sheetData><mergeCells count='1'><mergeCell ref=\"A1:B2\"/></mergeCells>",
                "1|Name|~Name\n2|~Name|~Name|n:7\n");
  expect_sheet ("<sheetData><row><c t='s'><v>0</v></c></row></sheetData>"
                "<mergeCells><mergeCell ref='A1:B1'/></mergeCells>", "1|Name|~Name\n");
  expect_sheet ("<sheetData><row><c t='inlineStr'><is><t>mergeCell ref=\"A1:B1\" ></t></is></c></row></sheetData>",
                "1|mergeCell ref=\"A1:B1\" >\n");
}

static void
days_of_1904_are_known (void)
{
  g_autofree char *path = make_sheet (SHEET "<sheetData><row><c s='1'><v>34538</v></c></row></sheetData></worksheet>",
                                      "<workbookPr date1904='1'/>");

  expect_shown (path, NULL, "1|d:1998-07-24\n");
  g_free (path);
  path = make_sheet (SHEET "<sheetData><row><c s='1'><v>0</v></c></row></sheetData></worksheet>",
                     "<workbookPr date1904='1'/>");
  expect_shown (path, NULL, "1|d:1904-01-01\n");
}

static void
bounds_are_kept (void)
{
  g_autoptr (GString) many = g_string_new (SHEET "<sheetData>");
  SheetLimits limits = sheet_limits;
  g_autofree char *path = NULL;
  g_autofree char *csv = g_build_filename (folder, "bound.csv", NULL);
  g_autofree char *shown = NULL;

  for (guint i = 0; i < 3000; i++)
    g_string_append (many, "<row><c t='inlineStr'><is><t>Ranjan</t></is></c></row>");
  g_string_append (many, "</sheetData></worksheet>");
  path = make_sheet (many->str, "");
  limits.rows = 2999;
  expect_shown (path, &limits, "! 2999 rows");
  limits = sheet_limits;
  limits.unpacked_bytes = 20000;
  expect_shown (path, &limits, "! unpacks to more");
  /* The sheet alone would do, all parts together do not; what is read twice is counted once. */
  limits.unpacked_bytes = many->len + 50;
  expect_shown (path, &limits, "! unpacks to more");
  limits.unpacked_bytes = many->len + 5000;
  shown = dup_shown (path, &limits);
  CU_ASSERT_TRUE (g_str_has_prefix (shown, "1|Ranjan\n2|Ranjan\n"));
  limits = sheet_limits;
  limits.entries = 5;
  expect_shown (path, &limits, "! 5 parts");
  limits = sheet_limits;
  limits.file_bytes = 100;
  expect_shown (path, &limits, "! too large");
  CU_ASSERT_TRUE (g_file_set_contents (csv, "a,b,c\n\"never closed, and on and on", -1, NULL));
  limits = sheet_limits;
  limits.columns = 2;
  expect_shown (csv, &limits, "! 2 columns");
  limits = sheet_limits;
  limits.cell_bytes = 10;
  expect_shown (csv, &limits, "! 10 bytes");
}

/* More merged cells than one chunk of the file holds: none is counted twice, none is missed. */
static void
merged_cells_are_counted_once (void)
{
  g_autoptr (GString) many = g_string_new (SHEET "<sheetData><row><c t='s'><v>0</v></c></row></sheetData><mergeCells>");
  g_autofree char *path = NULL;
  SheetLimits limits = sheet_limits;

  for (guint i = 0; i < 9000; i++)
    g_string_append_printf (many, "<mergeCell ref=\"A%u:B%u\"/>", i + 1, i + 1);
  g_string_append (many, "</mergeCells></worksheet>");
  path = make_sheet (many->str, "");
  limits.merges = 9000;
  expect_shown (path, &limits, "1|Name|~Name\n");
  limits.merges = 8999;
  expect_shown (path, &limits, "! 8999 merged");
}

static void
workbooks_of_other_makers_are_read (void)
{
  const char *parts[] = {
    "_rels/.rels",
    RELS "<Relationship Id='r1' Type='" TYPE "officeDocument' Target='book.xml'/></Relationships>",
    "book.xml",
    "<x:workbook xmlns:x='http://schemas.openxmlformats.org/spreadsheetml/2006/main' "
    "xmlns:q='http://schemas.openxmlformats.org/officeDocument/2006/relationships'>"
    "<x:sheets><x:sheet name='One' sheetId='1' q:id='a'/></x:sheets></x:workbook>",
    "_rels/book.xml.rels",
    RELS "<Relationship Id='a' Type='" TYPE "worksheet' Target='one.xml'/></Relationships>",
    "one.xml",
    "<x:worksheet xmlns:x='http://schemas.openxmlformats.org/spreadsheetml/2006/main'><x:sheetData><x:row>"
    "<x:c t='inlineStr'><x:is><x:t>Ranjan</x:t></x:is></x:c></x:row></x:sheetData>"
    "<x:mergeCells><x:mergeCell ref='A1:B1'/></x:mergeCells></x:worksheet>", NULL,
  };
  g_autofree char *path = make_book (parts);

  expect_shown (path, NULL, "1|Ranjan|~Ranjan\n");
}

/* The bytes are stored, not packed, so that one can be changed under its checksum. */
static void
changed_bytes_are_noticed (void)
{
  const char *sheet = SHEET "<sheetData><row><c><v>4711</v></c></row></sheetData></worksheet>";
  g_autofree char *path = make_sheet (sheet, "");
  g_autofree char *bytes = NULL;
  zip_t *zip = zip_open (path, 0, NULL);
  char *place = NULL;
  gsize n;

  for (zip_int64_t i = 0; i < zip_get_num_entries (zip, 0); i++)
    zip_set_file_compression (zip, (zip_uint64_t) i, ZIP_CM_STORE, 0);
  CU_ASSERT_EQUAL (zip_close (zip), 0);
  expect_shown (path, NULL, "1|n:4711\n");
  CU_ASSERT_TRUE (g_file_get_contents (path, &bytes, &n, NULL));
  for (gsize i = 0; i + 4 < n; i++)
    if (memcmp (bytes + i, "4711", 4) == 0)
      place = bytes + i;
  CU_ASSERT_PTR_NOT_NULL_FATAL (place);
  place[0] = '5';
  CU_ASSERT_TRUE (g_file_set_contents (path, bytes, (gssize) n, NULL));
  expect_shown (path, NULL, "! damaged");
}

static void
strange_workbooks_are_refused (void)
{
  g_autofree char *ole = g_build_filename (folder, "old.xls", NULL);
  g_autofree char *cut = g_build_filename (folder, "cut.xlsx", NULL);
  const char *nothing[] = { "a.txt", "x", NULL };
  g_autofree char *other = make_book (nothing);
  g_autofree char *path = NULL;
  g_autofree char *bytes = NULL;
  gsize n;

  expect_shown (other, NULL, "! not an Excel workbook");
  expect_sheet ("<sheetData><row r='2'/><row r='1'/></sheetData>", "! out of order");
  expect_sheet ("<sheetData><row><c t='s'><v>99</v></c></row></sheetData>", "! does not hold");
  expect_sheet ("<sheetData><row><c r='ZZZZZ1'><v>1</v></c></row></sheetData>", "! columns at most");
  expect_sheet ("<sheetData><row><c><v>1</v>", "! damaged");
  path = make_sheet ("<!DOCTYPE x [<!ENTITY a 'b'>]>" SHEET "<sheetData/></worksheet>", "");
  expect_shown (path, NULL, "! document type");
  CU_ASSERT_TRUE (g_file_get_contents (path, &bytes, &n, NULL));
  CU_ASSERT_TRUE (g_file_set_contents (cut, bytes, (gssize) n / 2, NULL));
  expect_shown (cut, NULL, "! damaged");
  CU_ASSERT_TRUE (g_file_set_contents (ole, "\320\317\021\340\241\261\032\341", 8, NULL));
  expect_shown (ole, NULL, "! old Excel file");
}

int
main (void)
{
  CU_TestInfo cases[] = {
    { "text files are read row by row", text_files_are_read },
    { "UTF-8, UTF-16 and Windows-1252 are known", encodings_are_known },
    { "workbooks are read: strings, numbers, days, formulas' results", workbooks_are_read },
    { "numbers are plain decimals without invented digits", numbers_are_plain_decimals },
    { "days written as words are days", days_written_as_words_are_days },
    { "merged cells say what their first says", merged_cells_say_what_their_first_says },
    { "fonts from before Unicode are told", fonts_from_before_unicode_are_told },
    { "days counted from 1904 are known", days_of_1904_are_known },
    { "bounds are kept, counted while reading", bounds_are_kept },
    { "merged cells are counted once", merged_cells_are_counted_once },
    { "workbooks of other makers are read", workbooks_of_other_makers_are_read },
    { "changed bytes are noticed by their checksum", changed_bytes_are_noticed },
    { "strange and damaged workbooks are refused", strange_workbooks_are_refused },
    CU_TEST_INFO_NULL,
  };
  CU_SuiteInfo suites[] = { { "sheet", set_up, tear_down, NULL, NULL, cases }, CU_SUITE_INFO_NULL };

  return tap_run (suites);
}
