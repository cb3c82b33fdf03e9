/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The printed paper: what stands on which page, read back from the PDF, and what is drawn where. */
#include <math.h>
#include <string.h>

#include "outside.h"
#include "papers.h"
#include "report-ink.h"
#include "report-pages.h"
#include "tap.h"

static gboolean
has_fonts (void)
{
  g_autofree char *found = outside_run ((const char *[]){ "fc-list", "Noto Sans Gujarati", NULL });

  if (found == NULL || *found == '\0')
    tap_skip ("the fonts Noto are missing");
  return found != NULL && *found != '\0';
}

static void
shows_heading_and_nasty_texts (void)
{
  static const char *const needles[] = {
    "DemoWomen'sMandali&Co.Ltd.", "RegistrationNo.Se-1/1990·1,ExampleRoad,Ahmedabad380001",
    "Ason:31-03-2026·Place:Bavla&Dholka", "=HYPERLINK(", "+919825012345", "@x", "A&B<b>\"q\"</b>,c", "%n%s%d",
    "twolines", "-1,23,45,678.90", "98,76,54,32,100.12", "-0.05", "05-06-1990", "Active", "something_new",
    "Printedbymeena&coon24-11-202611:42withMandali0.1.0", "Page1of",
  };
  g_autofree char *path = outside_has ("pdftotext") ? papers_write ("nasty.pdf") : NULL;
  g_autofree char *page = path != NULL ? outside_dup_page (path, 1) : NULL;

  for (guint i = 0; path != NULL && i < G_N_ELEMENTS (needles); i++)
    outside_expect (page, needles[i]);
}

static void
shapes_gujarati_and_devanagari (void)
{
  g_autofree char *path = outside_has ("pdftotext") && has_fonts () ? papers_write ("scripts.pdf") : NULL;
  g_autofree char *page = path != NULL ? outside_dup_page (path, 1) : NULL;

  if (path == NULL)
    return;
  outside_expect (page, "શ્રીનમૂનામહિલામંડળીલિ.");
  outside_expect (page, "રંજનબેનક્ષત્રિયજ્ઞાનેશ્વરી");
  outside_expect (page, "श्रीकृष्णराजेंद्र");
}

static void
carries_sums_from_page_to_page (void)
{
  g_autofree char *path = outside_has ("pdftotext") ? papers_write_many ("many.pdf", 200) : NULL;
  guint page_count = path != NULL ? outside_count_pages (path) : 0;
  g_autofree char *carried = NULL;

  if (path == NULL)
    return;
  CU_ASSERT_TRUE (page_count >= 4 && page_count <= 8);
  for (guint n = 1; n <= page_count; n++)
    {
      g_autofree char *page = outside_dup_page (path, n);
      g_autofree char *foot = g_strdup_printf ("Page%uof%u", n, page_count);
      const char *at = strstr (page, "Carriedforward");
      g_autofree char *brought = carried != NULL ? g_strconcat ("Broughtforward", carried, NULL) : NULL;

      outside_expect (page, "No.NameStateJoinedSharesPaid");
      outside_expect (page, foot);
      if (brought != NULL)
        outside_expect (page, brought);
      CU_ASSERT_EQUAL (at != NULL, n < page_count);
      CU_ASSERT_EQUAL (strstr (page, "Preparedby") != NULL, n == page_count);
      g_free (carried);
      /* The sums end with the two decimals of money. */
      carried = at != NULL ? g_strndup (at + strlen ("Carriedforward"),
                                        (gsize) (strchr (at, '.') + 3 - at) - strlen ("Carriedforward"))
                           : NULL;
      if (n == page_count)
        outside_expect (page, "Totalof200entries1,0001,00,000.00");
    }
}

static void
loses_no_row_between_pages (void)
{
  g_autofree char *path = outside_has ("pdftotext") ? papers_write_many ("rows.pdf", 150) : NULL;
  const char *const words[] = { "pdftotext", "-layout", path, "-", NULL };
  g_autofree char *text = path != NULL ? outside_run (words) : NULL;
  guint next = 1;

  if (path == NULL)
    return;
  for (const char *line = text; line != NULL; line = strchr (line, '\n') != NULL ? strchr (line, '\n') + 1 : NULL)
    {
      const char *end = strchr (line, '\n');
      g_autofree char *one = end != NULL ? g_strndup (line, (gsize) (end - line)) : g_strdup (line);

      if (strstr (one, "Ranjanben Patel") == NULL)
        continue;
      CU_ASSERT_EQUAL (g_ascii_strtoull (one + strspn (one, " \f"), NULL, 10), next);
      next++;
    }
  CU_ASSERT_EQUAL (next, 151);
}

static void
is_the_same_twice (void)
{
  g_autofree char *first_path = papers_write ("first.pdf");
  g_autofree char *second_path = papers_write ("second.pdf");
  g_autofree char *first = NULL;
  g_autofree char *second = NULL;
  gsize first_length = 0, second_length = 1;

  CU_ASSERT_TRUE (g_file_get_contents (first_path, &first, &first_length, NULL));
  CU_ASSERT_TRUE (g_file_get_contents (second_path, &second, &second_length, NULL));
  CU_ASSERT_TRUE (first_length == second_length && memcmp (first, second, first_length) == 0);
}

/* Every number of rows round a page's end: totals and signatures need room, and never stand alone. */
static void
never_leaves_totals_alone (void)
{
  for (guint row_count = 0; row_count < 90; row_count++)
    {
      g_autoptr (ReportPages) pages = report_pages_new (&papers_report, &papers_heading);
      gint64 totals[PAPERS_COLUMNS] = { 0 };
      cairo_rectangle_t ink;
      cairo_surface_t *surface = cairo_recording_surface_create (CAIRO_CONTENT_ALPHA, NULL);
      cairo_t *cairo = cairo_create (surface);
      double width, height;

      for (guint i = 0; i < row_count; i++)
        {
          ReportCell cells[PAPERS_COLUMNS] = {
            { "1", 1 }, { "x" }, { "active" }, { NULL }, { "5", 5 }, { "50", 50 },
          };

          totals[4] += 5;
          totals[5] += 50;
          report_pages_add_row (pages, cells, totals);
        }
      report_pages_end (pages, totals, row_count);
      report_pages_get_size (pages, &width, &height);
      report_pages_draw (pages, report_pages_get_count (pages) - 1, cairo);
      cairo_recording_surface_ink_extents (surface, &ink.x, &ink.y, &ink.width, &ink.height);
      CU_ASSERT_TRUE (ink.x > 30 && ink.x + ink.width < width - 30);
      CU_ASSERT_TRUE (ink.y > 30 && ink.y + ink.height < height - 30);
      CU_ASSERT_EQUAL (report_pages_get_last_row_count (pages) == 0, row_count == 0);
      cairo_destroy (cairo);
      cairo_surface_destroy (surface);
    }
}

static void
measures_as_it_draws (void)
{
  static const char *const texts[] = {
    "x", "Ranjanben Kanubhai Patel", "રંજનબેન ક્ષત્રિય જ્ઞાનેશ્વરી પ્રવીણચંદ્ર",
    "श्रीकृष्ण राजेंद्र विद्यार्थी", "1–5, 100004–100007, 120004–120007",
    "wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww", "a\tb\nc", "",
  };
  ReportInk *ink = report_ink_new (8.5);
  cairo_surface_t *surface = cairo_recording_surface_create (CAIRO_CONTENT_ALPHA, NULL);
  cairo_t *cairo = cairo_create (surface);

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    for (double width = 20; width < 300; width += 7)
      {
        guint measured = report_ink_text (ink, NULL, REPORT_INK_BODY, texts[i], 0, 0, width, REPORT_INK_LEFT, 4);
        guint drawn = report_ink_text (ink, cairo, REPORT_INK_BODY, texts[i], 0, 0, width, REPORT_INK_LEFT, 4);

        if (measured != drawn)
          g_print ("# “%s” in %g: %u measured, %u drawn\n", texts[i], width, measured, drawn);
        CU_ASSERT_EQUAL (measured, drawn);
        CU_ASSERT_TRUE (drawn <= 4);
      }
  cairo_destroy (cairo);
  cairo_surface_destroy (surface);
  report_ink_free (ink);
}

static void
keeps_within_its_column (void)
{
  ReportInk *ink = report_ink_new (8.5);
  cairo_surface_t *surface = cairo_recording_surface_create (CAIRO_CONTENT_ALPHA, NULL);
  cairo_t *cairo = cairo_create (surface);
  g_autofree char *long_text = g_strnfill (10000, 'w');
  cairo_rectangle_t box;

  report_ink_text (ink, cairo, REPORT_INK_BODY, long_text, 100, 100, 60, REPORT_INK_LEFT, 20);
  report_ink_whole (ink, cairo, REPORT_INK_BODY, "-98,76,54,32,100.12", 100, 100, 60, REPORT_INK_RIGHT);
  cairo_recording_surface_ink_extents (surface, &box.x, &box.y, &box.width, &box.height);
  CU_ASSERT_TRUE (box.x >= 99 && box.x + box.width <= 161);
  CU_ASSERT_TRUE (box.y >= 100 && box.height <= 20 * report_ink_get_line_height (ink, REPORT_INK_BODY));
  cairo_destroy (cairo);
  cairo_surface_destroy (surface);
  report_ink_free (ink);
}

int
main (void)
{
  CU_TestInfo cases[] = {
    { "heading, foot and nasty texts are all readable", shows_heading_and_nasty_texts },
    { "Gujarati and Devanagari come back letter by letter", shapes_gujarati_and_devanagari },
    { "sums are carried and brought forward, and the header repeated", carries_sums_from_page_to_page },
    { "no row is lost between two pages", loses_no_row_between_pages },
    { "the same report twice is the same file", is_the_same_twice },
    { "totals and signatures have room and never stand alone", never_leaves_totals_alone },
    { "what is measured is what is drawn", measures_as_it_draws },
    { "nothing is drawn outside its column", keeps_within_its_column },
    CU_TEST_INFO_NULL,
  };
  CU_SuiteInfo suites[] = { { "report-pages", NULL, NULL, NULL, NULL, cases }, CU_SUITE_INFO_NULL };
  int result = tap_run (suites);

  papers_clean ();
  return result;
}
