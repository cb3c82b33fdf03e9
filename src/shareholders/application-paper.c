/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The form of an application for membership, filled in as far as the office knows her; she signs it or puts her thumb
 * to it (Gujarat Co-operative Societies Act 1961, s. 22). */
#define G_LOG_DOMAIN "application-paper"

#include <glib/gi18n.h>

#include "base-money.h"
#include "base-text.h"
#include "share-paper.h"
#include "papers.h"
#include "membership.h"
#include "report-picture.h"
#include "shareholder.h"

#define MARGIN 42.0
#define GAP 14.0
#define PHOTO_WIDTH 88.0
#define PHOTO_HEIGHT 108.0
#define END_HEIGHT 276.0

/* What was read, in order. */
enum { HER, FORM, NOMINEES, N_READ };

static double
draw_line (Paper *paper, cairo_t *cairo, const ReportField *fields, guint n, double y, double width)
{
  return report_fields (paper->ink, cairo, fields, n, MARGIN, y, width, GAP) + 2;
}

#define DRAW_LINE(y, width, ...)                                                             \
  draw_line (paper, cairo, (const ReportField[]){ __VA_ARGS__ },                             \
             G_N_ELEMENTS (((const ReportField[]){ __VA_ARGS__ })), y, width)

static char *
dup_birth (PgRow *row)
{
  g_autofree char *day = base_day_dup_text (pg_row_get_day (row, ONE_BORN_ON));

  if (*day != '\0')
    return g_steal_pointer (&day);
  if (!pg_row_is_null (row, ONE_BIRTH_YEAR))
    return g_strdup (pg_row_get_words (row, ONE_BIRTH_YEAR));
  return g_strdup ("");
}

static char *
dup_middle (PgRow *row)
{
  g_autofree char *name
    = paper_dup_both (pg_row_get_text (row, ONE_MIDDLE_NAME_GU), pg_row_get_text (row, ONE_MIDDLE_NAME));
  const char *relation = share_paper_word (pg_row_get_text (row, ONE_MIDDLE_RELATION));

  return *name != '\0' && *relation != '\0' ? g_strdup_printf ("%s (%s)", name, relation) : g_steal_pointer (&name);
}

/* Only the last four digits are ever known. */
static char *
dup_aadhaar (PgRow *row)
{
  const char *last4 = pg_row_get_text (row, ONE_AADHAAR_LAST4);

  return last4 != NULL ? g_strconcat ("xxxx xxxx ", last4, NULL) : g_strdup ("");
}

static double
draw_her (Paper *paper, cairo_t *cairo, double y)
{
  PgRow *row = paper->row;
  double width = paper->width - 2 * MARGIN, start = y, beside = width - PHOTO_WIDTH - GAP;
  g_autofree char *middle = dup_middle (row);
  g_autofree char *birth = dup_birth (row);
  g_autofree char *aadhaar = dup_aadhaar (row);
  g_autofree char *occupation
    = paper_dup_both (pg_row_get_text (row, ONE_OCCUPATION_GU), pg_row_get_text (row, ONE_OCCUPATION_NAME));
  const char *house = pg_row_get_words (row, ONE_HOUSE), *place = pg_row_get_words (row, ONE_PLACE);
  g_autofree char *where = g_strjoin (*house != '\0' && *place != '\0' ? ", " : "", house, place, NULL);

  y += DRAW_LINE (y, beside, { "નામ (ગુજરાતી)", pg_row_get_words (row, ONE_NAME_GU), 1 });
  y += DRAW_LINE (y, beside, { "Name (English)", pg_row_get_words (row, ONE_NAME), 1 });
  y += DRAW_LINE (y, beside, { "પતિ / પિતાનું નામ · Name of husband / father", middle, 1 });
  y = MAX (y, start + PHOTO_HEIGHT + 8);
  y += DRAW_LINE (y, width, { "જન્મ તારીખ / વર્ષ · Born", birth, 3 },
                  { "ઉંમર · Age", pg_row_get_words (row, ONE_AGE_YEARS), 2 },
                  { "સ્ત્રી / પુરુષ · Sex", share_paper_word (pg_row_get_text (row, ONE_SEX)), 3 },
                  { "ફોન · Phone", pg_row_get_words (row, ONE_PHONE), 3 });
  y += DRAW_LINE (y, width, { "સરનામું · Address", where, 1 });
  y += DRAW_LINE (y, width, { "તાલુકો · Taluka", pg_row_get_words (row, ONE_TALUKA), 1 },
                  { "જિલ્લો · District", pg_row_get_words (row, ONE_DISTRICT), 1 },
                  { "પિન · PIN", pg_row_get_words (row, ONE_PIN), 1 });
  y += DRAW_LINE (y, width, { "કામ-ધંધો · Occupation", occupation, 1 },
                  { "સેવા સભ્ય નં. · SEWA No.", pg_row_get_words (row, ONE_SEWA_NUMBER), 1 },
                  { "આધાર (છેલ્લા ૪ આંકડા) · Aadhaar (last 4)", aadhaar, 1 });
  return y - start;
}

static double
draw_wish (Paper *paper, cairo_t *cairo, double y)
{
  g_autoptr (PgRow) form = paper_get_row (paper, FORM, 0);
  double width = paper->width - 2 * MARGIN, start = y;
  gint64 share_count = MAX (pg_row_get_int (form, APPLICATION_PAPER_MINIMUM_SHARES), 1);
  gint64 value = pg_row_get_int (form, APPLICATION_PAPER_VALUE_PAISE);
  g_autofree char *count = base_number_dup_text (share_count);
  g_autofree char *value_text = base_money_dup_short (value);
  g_autofree char *fee = base_money_dup_short (pg_row_get_int (form, APPLICATION_PAPER_FEE_PAISE));
  g_autofree char *reason = paper_dup_both (pg_row_get_text (form, APPLICATION_PAPER_JOINING_NAME_GU),
                                            pg_row_get_text (form, APPLICATION_PAPER_JOINING_NAME));
  g_autofree char *why = paper_dup_both (reason, pg_row_get_text (form, APPLICATION_PAPER_JOINING_WORDS));

  y += DRAW_LINE (y, width, { "સભાસદનો વર્ગ · Class", share_paper_word (pg_row_get_text (paper->row, ONE_CLASS)), 4 },
                  { "પ્રવેશ ફી · Entrance fee", fee, 3 }, { "શેરની કિંમત · Value", value_text, 3 },
                  { "ઓછામાં ઓછા · At least", count, 3 }, { "માગેલા શેર · Shares wanted", "", 4 });
  y += DRAW_LINE (y, width, { "કેમ જોડાવું છે · Why she joins", why, 1 });
  return y - start;
}

/* At least two lines, to be filled in by hand when the office knows no nominee. */
static double
draw_nominees (Paper *paper, cairo_t *cairo, double y)
{
  double width = paper->width - 2 * MARGIN, start = y;
  guint n = paper_get_row_count (paper, NOMINEES);

  for (guint i = 0; i < MAX (n, 2); i++)
    {
      g_autoptr (PgRow) row = i < n ? paper_get_row (paper, NOMINEES, i) : NULL;
      g_autofree char *name
        = row != NULL ? paper_dup_both (pg_row_get_text (row, NOMINEE_NAME_GU), pg_row_get_text (row, NOMINEE_NAME))
                      : NULL;

      y += DRAW_LINE (y, width, { "વારસદાર (નોમિની) · Nominee", name, 6 },
                      { "સંબંધ · Relation", row != NULL ? pg_row_get_words (row, NOMINEE_RELATION) : NULL, 3 },
                      { "ભાગ % · Part %", row != NULL ? pg_row_get_words (row, NOMINEE_PERCENT) : NULL, 2 },
                      { "સગીરના વાલી · Guardian", row != NULL ? pg_row_get_words (row, NOMINEE_GUARDIAN) : NULL, 4 });
    }
  return y - start;
}

static double
draw_promise (Paper *paper, cairo_t *cairo, double y)
{
  static const char *const gujarati
    = "હું આ મંડળીની સભાસદ થવા અરજી કરું છું. મંડળીના હેતુઓ અને પેટા-નિયમો મને વાંચી સંભળાવ્યા છે અને હું તે પાળીશ."
      " ઉપરની વિગતો સાચી છે; મંડળી તે પોતાના કામ માટે રાખે તેમાં મારી સંમતિ છે.";
  static const char *const english
    = "I apply to become a member of this society. Its objects and bye-laws were read to me and I will keep them. What"
      " stands above is true; I agree that the society keeps it for its work.";
  double width = paper->width - 2 * MARGIN, start = y;

  y += report_lines (paper->ink, cairo, REPORT_INK_TEXT, gujarati, MARGIN, y, width, REPORT_INK_LEFT, 4) + 2;
  y += report_lines (paper->ink, cairo, REPORT_INK_NOTE, english, MARGIN, y, width, REPORT_INK_LEFT, 3);
  return y - start;
}

static void
draw_office (Paper *paper, cairo_t *cairo, double y)
{
  PgRow *row = paper->row;
  double width = paper->width - 2 * MARGIN;
  g_autofree char *admitted = base_day_dup_text (pg_row_get_day (row, ONE_JOINED_ON));

  report_ink_rule (cairo, MARGIN, y, width, 0.8, 0);
  report_set_colour (cairo, &report_teal, 1);
  y += 4;
  y += report_lines (paper->ink, cairo, REPORT_INK_STRONG, "કાર્યાલય માટે · For the office", MARGIN, y, width,
                     REPORT_INK_LEFT, 1) + 2;
  cairo_set_source_rgb (cairo, 0, 0, 0);
  DRAW_LINE (y, width, { "પહોંચ નં. · Receipt No.", NULL, 1 },
             { "ઠરાવ નં. · Resolution No.", pg_row_get_words (row, ONE_JOINED_BY), 1 },
             { "દાખલ તારીખ · Admitted", admitted, 1 },
             { "સભાસદ નં. · Member No.", pg_row_get_words (row, ONE_NUMBER), 1 });
  report_signature (paper->ink, cairo, "મંત્રી · Secretary", paper->width - MARGIN - 150, y + 58, 150);
}

/* Declaration, signature or thumb, and what the office fills in; they stand together. */
static void
draw_end (Paper *paper, cairo_t *cairo, double y)
{
  y += draw_promise (paper, cairo, y) + 6;
  report_signature (paper->ink, cairo, "સહી · Signature", MARGIN, y + 54, 160);
  report_signature (paper->ink, cairo, "સાક્ષી · Witness", MARGIN + 190, y + 54, 160);
  report_thumb_box (paper->ink, cairo, "અંગૂઠો · Thumb", paper->width - MARGIN - 62, y, 62, 56);
  draw_office (paper, cairo, y + 76);
}

/* All that stands above the end; returns where that begins. */
static double
draw_body (Paper *paper, cairo_t *cairo)
{
  PgRow *row = paper->row;
  double width = paper->width - 2 * MARGIN, y = 26, photo_x = paper->width - MARGIN - PHOTO_WIDTH;
  g_autofree char *day = base_day_dup_text (pg_row_get_day (row, ONE_APPLIED_ON));
  g_autofree char *number = paper_dup_both (pg_row_get_text (row, ONE_APPLICATION), day);

  y += report_letterhead (paper->ink, cairo, paper->heading, MARGIN, y, width) + 2;
  y += report_title (paper->ink, cairo, "સભાસદ થવાની અરજી", "APPLICATION FOR MEMBERSHIP", MARGIN, y, width);
  y += report_lines (paper->ink, cairo, REPORT_INK_STRONG, number, MARGIN, y, width, REPORT_INK_CENTRE, 1) + 6;
  if (cairo != NULL && paper->photo != NULL)
    report_picture_draw (cairo, paper->photo, photo_x, y, PHOTO_WIDTH, PHOTO_HEIGHT);
  else
    report_lines (paper->ink, cairo, REPORT_INK_NOTE, "ફોટો · Photograph", photo_x, y + PHOTO_HEIGHT / 2, PHOTO_WIDTH,
                  REPORT_INK_CENTRE, 1);
  report_box (cairo, &report_grey, 0, photo_x, y, PHOTO_WIDTH, PHOTO_HEIGHT);
  y += draw_her (paper, cairo, y);
  y += draw_wish (paper, cairo, y);
  return y + draw_nominees (paper, cairo, y) + 4;
}

/* Many nominees push the end to a page of its own. */
static guint
count_pages (Paper *paper)
{
  return draw_body (paper, NULL) > paper->height - END_HEIGHT ? 2 : 1;
}

static void
draw (Paper *paper, guint n, cairo_t *cairo)
{
  double y = n == 0 ? draw_body (paper, cairo) : MARGIN;

  if (n > 0 || count_pages (paper) == 1)
    draw_end (paper, cairo, y);
  report_foot (paper->ink, cairo, paper->heading, MARGIN, paper->height - 26, paper->width - 2 * MARGIN);
}

ReportDocument *
application_paper_make (const ReportHeading *heading, PgResult *const *results)
{
  static const PaperShape shape = { .title = N_("Application form"), .width = REPORT_A4_SHORT,
                                    .height = REPORT_A4_LONG, .n_results = N_READ, .photo_column = ONE_PHOTO,
                                    .count = count_pages, .draw = draw };

  return paper_make (&shape, heading, results);
}
