/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The share certificate: a sheet that a family keeps. */
#define G_LOG_DOMAIN "certificate-paper"

#include <glib/gi18n.h>

#include "base-money.h"
#include "base-text.h"
#include "base-words.h"
#include "share-paper.h"
#include "papers.h"
#include "report-qr.h"

#define FRAME 26.0
#define MARGIN 58.0
#define QR_SIZE 92.0

#define LINES_MAX 40
#define NUMBERS_WIDTH 300.0 /* certain to fit into two lines of its field */
#define FIGURES_HEIGHT 60.0
#define CHECK_TOP 152.0 /* from the lower edge */

/* A stepped square in each corner, where the two lines of the frame meet. */
static void
draw_corner (cairo_t *cairo, double x, double y)
{
  cairo_save (cairo);
  cairo_translate (cairo, x, y);
  cairo_rotate (cairo, G_PI_4);
  cairo_rectangle (cairo, -7, -7, 14, 14);
  report_set_colour (cairo, &report_teal, 0.15);
  cairo_fill_preserve (cairo);
  report_set_colour (cairo, &report_teal, 1);
  cairo_set_line_width (cairo, 1);
  cairo_stroke (cairo);
  cairo_rectangle (cairo, -3, -3, 6, 6);
  cairo_fill (cairo);
  cairo_restore (cairo);
}

static void
draw_frame (Paper *paper, cairo_t *cairo)
{
  double right = paper->width - FRAME, bottom = paper->height - FRAME;

  cairo_save (cairo);
  report_set_colour (cairo, &report_teal, 1);
  cairo_set_line_width (cairo, 2.4);
  cairo_rectangle (cairo, FRAME, FRAME, right - FRAME, bottom - FRAME);
  cairo_stroke (cairo);
  cairo_set_line_width (cairo, 0.6);
  cairo_rectangle (cairo, FRAME + 6, FRAME + 6, right - FRAME - 12, bottom - FRAME - 12);
  cairo_stroke (cairo);
  cairo_restore (cairo);
  draw_corner (cairo, FRAME + 3, FRAME + 3);
  draw_corner (cairo, right - 3, FRAME + 3);
  draw_corner (cairo, FRAME + 3, bottom - 3);
  draw_corner (cairo, right - 3, bottom - 3);
}

/* "રહે. સાણંદ, " and the like, or nothing when the place is not known. */
static char *
dup_part (const char *before, const char *words, const char *after)
{
  return words != NULL && *words != '\0' ? g_strconcat (before, words, after, NULL) : g_strdup ("");
}

/* The value of one share, in words of the text around it; nothing when they are not all of one value. */
static char *
dup_value (PgRow *row, const char *before, const char *after)
{
  g_autofree char *value = paper_dup_rupees (pg_row_get_int (row, CERTIFICATE_PAPER_VALUE_PAISE));

  return dup_part (before, pg_row_is_null (row, CERTIFICATE_PAPER_VALUE_PAISE) ? NULL : value, after);
}

static char *
dup_gujarati (PgRow *row)
{
  gint64 count = pg_row_get_int (row, CERTIFICATE_PAPER_SHARE_COUNT);
  gint64 paise = pg_row_get_int (row, CERTIFICATE_PAPER_PAID_PAISE);
  gboolean has_name = !pg_row_is_null (row, CERTIFICATE_PAPER_NAME_GU);
  gboolean has_place = !pg_row_is_null (row, CERTIFICATE_PAPER_PLACE_GU);
  const char *place = pg_row_get_text (row, has_place ? CERTIFICATE_PAPER_PLACE_GU : CERTIFICATE_PAPER_PLACE);
  g_autofree char *lives = dup_part ("રહે. ", place, ", ");
  g_autofree char *number = paper_dup_number_gu (pg_row_get_int (row, CERTIFICATE_PAPER_MEMBER_NUMBER));
  g_autofree char *count_digits = paper_dup_number_gu (count);
  g_autofree char *count_words = base_words_dup_number (count, BASE_WORDS_GUJARATI);
  g_autofree char *value = dup_value (row, "દરેક ", " ના એવા ");
  g_autofree char *value_gu = base_text_dup_gujarati_digits (value);
  g_autofree char *numbers_gu = base_text_dup_gujarati_digits (pg_row_get_words (row, CERTIFICATE_PAPER_NUMBERS));
  g_autofree char *paid = paper_dup_rupees (paise);
  g_autofree char *paid_gu = base_text_dup_gujarati_digits (paid);
  g_autofree char *paid_words = base_words_dup_amount (paise, BASE_WORDS_GUJARATI);

  return g_strdup_printf ("આથી પ્રમાણિત કરવામાં આવે છે કે %s, સભાસદ નં. %s, %sઆ મંડળીના %sકુલ %s (%s) શેર ધરાવે છે,"
                          " જેના શેર ક્રમાંક %s છે અને જે પેટે %s (%s) ભરાયા છે.",
                          pg_row_get_words (row, has_name ? CERTIFICATE_PAPER_NAME_GU : CERTIFICATE_PAPER_NAME), number,
                          lives, value_gu, count_digits, count_words, numbers_gu, paid_gu, paid_words);
}

static char *
dup_english (PgRow *row)
{
  gint64 count = pg_row_get_int (row, CERTIFICATE_PAPER_SHARE_COUNT);
  gint64 paise = pg_row_get_int (row, CERTIFICATE_PAPER_PAID_PAISE);
  g_autofree char *lives = dup_part (" of ", pg_row_get_text (row, CERTIFICATE_PAPER_PLACE), "");
  g_autofree char *count_digits = base_number_dup_text (count);
  g_autofree char *count_words = base_words_dup_number (count, BASE_WORDS_ENGLISH);
  g_autofree char *value = dup_value (row, " of ", " each");
  g_autofree char *paid = paper_dup_rupees (paise);
  g_autofree char *paid_words = base_words_dup_amount (paise, BASE_WORDS_ENGLISH);

  return g_strdup_printf ("This is to certify that %s%s, member No. %s, holds %s (%s) share%s%s in this society,"
                          " numbered %s, on which %s (%s) has been paid.",
                          pg_row_get_words (row, CERTIFICATE_PAPER_NAME), lives,
                          pg_row_get_words (row, CERTIFICATE_PAPER_MEMBER_NUMBER), count_digits, count_words,
                          count == 1 ? "" : "s", value, pg_row_get_words (row, CERTIFICATE_PAPER_NUMBERS), paid,
                          paid_words);
}

/* The style in which both texts find room: a certificate names all its numbers, however many there are. */
static ReportInkStyle
choose_style (Paper *paper, const char *gujarati, const char *english, double room)
{
  static const ReportInkStyle styles[] = { REPORT_INK_SOLEMN, REPORT_INK_TEXT, REPORT_INK_NOTE };
  double width = paper->width - 2 * MARGIN;

  for (guint i = 0; i < G_N_ELEMENTS (styles); i++)
    if (report_lines (paper->ink, NULL, styles[i], gujarati, 0, 0, width, REPORT_INK_LEFT, LINES_MAX)
          + report_lines (paper->ink, NULL, styles[i], english, 0, 0, width, REPORT_INK_LEFT, LINES_MAX) <= room)
      return styles[i];
  return REPORT_INK_LABEL;
}

/* What is looked up again and again, once more in a row of figures. */
static double
draw_figures (Paper *paper, cairo_t *cairo, double y)
{
  PgRow *row = paper->row;
  g_autofree char *count = base_number_dup_text (pg_row_get_int (row, CERTIFICATE_PAPER_SHARE_COUNT));
  g_autofree char *paid = base_money_dup_text (pg_row_get_int (row, CERTIFICATE_PAPER_PAID_PAISE));
  g_autofree char *paid_rupees = g_strconcat ("₹ ", paid, NULL);
  const char *numbers = pg_row_get_words (row, CERTIFICATE_PAPER_NUMBERS);
  /* Too many for a field, where they would be cut: the text above has them all. */
  gboolean is_long = report_ink_measure (paper->ink, REPORT_INK_STRONG, numbers) > NUMBERS_WIDTH;
  const ReportField fields[] = {
    { "શેર · Shares", count, 2 },
    { "શેર ક્રમાંક · Distinctive numbers", is_long ? "ઉપર મુજબ · as above" : numbers, 4 },
    { "ભરેલી રકમ · Amount paid", paid_rupees, 2.6 },
    { "ઠરાવ · Resolution", pg_row_get_words (row, CERTIFICATE_PAPER_RESOLUTIONS), 5 },
  };

  return report_fields (paper->ink, cairo, fields, G_N_ELEMENTS (fields), MARGIN, y, paper->width - 2 * MARGIN, 18);
}

static double
draw_number (Paper *paper, cairo_t *cairo, const char *label, const char *value, double y, ReportInkAlign align)
{
  double width = 170, x = align == REPORT_INK_LEFT ? MARGIN : paper->width - MARGIN - width;
  double height;

  report_set_colour (cairo, &report_grey, 1);
  height = report_lines (paper->ink, cairo, REPORT_INK_LABEL, label, x, y, width, align, 1);
  cairo_set_source_rgb (cairo, 0, 0, 0);
  return height + report_lines (paper->ink, cairo, REPORT_INK_FIGURE, value, x, y + height, width, align, 1);
}

/* Names the cooperative, the certificate and the code, so that whoever reads it knows what to ask the office. */
static void
draw_check (Paper *paper, cairo_t *cairo, double y)
{
  const char *code = pg_row_get_words (paper->row, CERTIFICATE_PAPER_CHECK_CODE);
  g_autofree char *text
    = g_strdup_printf ("%s\nShare certificate %" G_GINT64_FORMAT "\nCheck code %s", paper->heading->society,
                       pg_row_get_int (paper->row, CERTIFICATE_PAPER_NUMBER), code);

  report_qr_draw (cairo, text, MARGIN - 6, y, QR_SIZE);
  report_set_colour (cairo, &report_grey, 1);
  y += 24;
  y += report_lines (paper->ink, cairo, REPORT_INK_LABEL, "ચકાસણી કોડ · Check code", MARGIN + QR_SIZE, y, 120,
                     REPORT_INK_LEFT, 1);
  cairo_set_source_rgb (cairo, 0, 0, 0);
  report_lines (paper->ink, cairo, REPORT_INK_FIGURE, code, MARGIN + QR_SIZE, y, 120, REPORT_INK_LEFT, 1);
}

static void
draw_signatures (Paper *paper, cairo_t *cairo, double y)
{
  static const char *const who[] = { "પ્રમુખ · Chairperson", "મંત્રી · Secretary", "મંડળીનો સિક્કો · Seal" };
  double start = MARGIN + QR_SIZE + 130, step = (paper->width - MARGIN - start) / G_N_ELEMENTS (who);

  for (guint i = 0; i < G_N_ELEMENTS (who); i++)
    report_signature (paper->ink, cairo, who[i], start + i * step + 9, y, step - 18);
}

/* A duplicate says so where nobody overlooks it, and of which day it is. */
static void
draw_duplicate (Paper *paper, cairo_t *cairo, double y)
{
  gint64 number = pg_row_get_int (paper->row, CERTIFICATE_PAPER_DUPLICATE_NUMBER);
  g_autofree char *day = base_day_dup_text (pg_row_get_day (paper->row, CERTIFICATE_PAPER_DUPLICATE_ON));
  g_autofree char *words = g_strdup_printf ("DUPLICATE · નકલ %" G_GINT64_FORMAT " · %s", number, day);
  double width = 250;

  if (number <= 0)
    return;
  report_box (cairo, &report_red, 0.06, (paper->width - width) / 2, y, width, 26);
  report_set_colour (cairo, &report_red, 1);
  report_lines (paper->ink, cairo, REPORT_INK_SOCIETY, words, (paper->width - width) / 2, y + 4, width,
                REPORT_INK_CENTRE, 1);
  cairo_set_source_rgb (cairo, 0, 0, 0);
}

static void
draw (Paper *paper, guint n, cairo_t *cairo)
{
  PgRow *row = paper->row;
  double width = paper->width - 2 * MARGIN, y = 50, top;
  const char *number = pg_row_get_words (row, CERTIFICATE_PAPER_NUMBER);
  g_autofree char *day = base_day_dup_text (pg_row_get_day (row, CERTIFICATE_PAPER_ISSUED_ON));
  g_autofree char *gujarati = dup_gujarati (row);
  g_autofree char *english = dup_english (row);
  ReportInkStyle style;

  draw_frame (paper, cairo);
  if (!pg_row_get_bool (row, CERTIFICATE_PAPER_IS_VALID))
    report_stamp (paper->ink, cairo, &report_red, "રદ · VOID", paper->width, paper->height);
  y += report_letterhead (paper->ink, cairo, paper->heading, MARGIN, y, width) + 12;
  top = y;
  y += report_title (paper->ink, cairo, "શેર પ્રમાણપત્ર", "SHARE CERTIFICATE", MARGIN, y, width) + 6;
  draw_number (paper, cairo, "પ્રમાણપત્ર નં. · Certificate No.", number, top + 6, REPORT_INK_LEFT);
  draw_number (paper, cairo, "તારીખ · Date", day, top + 6, REPORT_INK_RIGHT);
  draw_duplicate (paper, cairo, y);
  y += pg_row_get_int (row, CERTIFICATE_PAPER_DUPLICATE_NUMBER) > 0 ? 36 : 16;
  style = choose_style (paper, gujarati, english, paper->height - CHECK_TOP - FIGURES_HEIGHT - y);
  y += report_lines (paper->ink, cairo, style, gujarati, MARGIN, y, width, REPORT_INK_LEFT, LINES_MAX) + 10;
  y += report_lines (paper->ink, cairo, style, english, MARGIN, y, width, REPORT_INK_LEFT, LINES_MAX) + 18;
  draw_figures (paper, cairo, y);
  draw_check (paper, cairo, paper->height - CHECK_TOP);
  draw_signatures (paper, cairo, paper->height - 86);
  report_set_colour (cairo, &report_grey, 1);
  report_lines (paper->ink, cairo, REPORT_INK_LABEL,
                "ગુજરાત સહકારી મંડળી અધિનિયમ ૧૯૬૧ અને પેટા-નિયમોને આધીન"
                " · Subject to the Gujarat Co-operative Societies Act 1961 and the bye-laws",
                MARGIN, paper->height - 54, width * 0.74, REPORT_INK_LEFT, 1);
  report_foot (paper->ink, cairo, paper->heading, MARGIN + width * 0.74, paper->height - 54, width * 0.26);
}

ReportDocument *
certificate_paper_make (const ReportHeading *heading, PgResult *const *results)
{
  static const PaperShape shape = { .title = N_("Share certificate"), .width = REPORT_A4_LONG,
                                    .height = REPORT_A4_SHORT, .n_results = 1, .photo_column = -1, .draw = draw };

  return paper_make (&shape, heading, results);
}
