/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The list that everybody signs who comes to a meeting: printed before it, of all who may come. Of a general meeting it
 * goes village by village, so that several tables at the door have their own pages. */
#define G_LOG_DOMAIN "attendance-paper"

#include <glib/gi18n.h>

#include "base-money.h"
#include "meeting-papers.h"
#include "paper.h"

#define MARGIN 34.0
#define TOP 26.0
#define RUNNING 18.0 /* over each page but the first */
#define COLUMNS 20.0 /* what the columns are called */
#define BLOCK 24.0
#define ROW 38.0     /* a thumb needs as much */
#define ROW_LEAST 30.0
#define SUM 28.0
#define END 92.0     /* the whole sum, and who kept the list */
#define FOOT 62.0
#define PAD 4.0
#define CONTINUED "%s (ચાલુ · continued)"
#define BLANK "________"

enum { HEAD, LINES, N_RESULTS };
enum { SERIAL, NUMBER, NAME, TIME, SIGN, N_COLUMNS };

static const struct { const char *words; double width; } columns[N_COLUMNS] = {
  { "ક્રમ", 30 },
  { "નં. · No.", 42 },
  { "નામ · Name", 220 },
  { "આવ્યાં · Came at", 62 },
  { "સહી અથવા અંગૂઠો · Signature or thumb", 173 },
};

typedef enum
{
  PIECE_BLOCK, /* a village begins */
  PIECE_ROW,
  PIECE_SUM,   /* a village ends */
  PIECE_END,
} PieceKind;

typedef struct
{
  PieceKind kind;
  guint     row;   /* of a village: its first */
  guint     count; /* of a village: how many */
  guint     page;
  double    y, height;
} Piece;

static double
get_width (Paper *paper)
{
  return paper->width - 2 * MARGIN;
}

static const char *
get_block (Paper *paper, guint row)
{
  return pg_result_get_text (g_ptr_array_index (paper->results, LINES), row, ATTENDANCE_PAPER_BLOCK);
}

/* How many from `row` on are of the same village; 0 where nobody is parted by villages. */
static guint
count_block (Paper *paper, guint row)
{
  guint n = paper_get_row_count (paper, LINES), end = row;

  if (get_block (paper, row) == NULL)
    return 0;
  while (end < n && g_strcmp0 (get_block (paper, end), get_block (paper, row)) == 0)
    end++;
  return end - row;
}

/* Which meeting, when and where, and how many may come; returns the height. */
static double
draw_title (Paper *paper, cairo_t *cairo)
{
  PgRow *row = paper->row;
  g_autofree char *day = base_day_dup_text (pg_row_get_day (row, NOTICE_HELD_ON));
  g_autofree char *body = paper_dup_both (pg_row_get_text (row, NOTICE_BODY_GU), pg_row_get_text (row, NOTICE_BODY));
  g_autofree char *which = g_strdup_printf ("%s · %s · %s, %s", body, pg_row_get_words (row, NOTICE_NUMBER), day,
                                            pg_row_get_words (row, NOTICE_BEGINS));
  g_autofree char *where = paper_dup_both (pg_row_get_text (row, NOTICE_PLACE_GU), pg_row_get_text (row, NOTICE_PLACE));
  g_autofree char *count = base_number_dup_text (paper_get_row_count (paper, LINES));
  g_autofree char *all = g_strdup_printf ("હાજર રહેવા હકદાર · Entitled to come: %s", count);
  double y = TOP, width = get_width (paper);

  y += report_letterhead (paper->ink, cairo, paper->heading, MARGIN, y, width) + PAD;
  y += report_title (paper->ink, cairo, "હાજરી પત્રક", "ATTENDANCE LIST", MARGIN, y, width);
  y += report_lines (paper->ink, cairo, REPORT_INK_STRONG, which, MARGIN, y, width, REPORT_INK_CENTRE, 1);
  y += report_lines (paper->ink, cairo, REPORT_INK_TEXT, where, MARGIN, y, width, REPORT_INK_CENTRE, 2);
  y += report_lines (paper->ink, cairo, REPORT_INK_TEXT, all, MARGIN, y, width, REPORT_INK_CENTRE, 1);
  return y + PAD - TOP;
}

/* Places ------------------------------------------------------------------------------------------------------- */

typedef struct
{
  GArray  *pieces;
  guint    page;
  double   y, end; /* end of every page */
  gboolean is_fresh; /* nothing stands on this page yet */
} Place;

static void
begin_page (Place *place)
{
  place->page++;
  place->y = TOP + RUNNING + COLUMNS;
  place->is_fresh = TRUE;
}

/* `needed` is how much has to follow on the same page. */
static void
add_piece (Place *place, PieceKind kind, guint row, guint count, double height, double needed)
{
  Piece piece = { kind, row, count, 0, 0, height };

  if (place->y + needed > place->end && !place->is_fresh)
    begin_page (place);
  place->is_fresh = FALSE;
  piece.page = place->page;
  piece.y = place->y;
  place->y += height;
  g_array_append_val (place->pieces, piece);
}

/* Those who sit on a board sign one page, if that leaves room enough for each. */
static double
get_row_height (Paper *paper, double first_y)
{
  guint n = paper_get_row_count (paper, LINES);
  double height = (paper->height - FOOT - END - first_y) / MAX (n, 1);

  return n > 0 && get_block (paper, 0) == NULL && height >= ROW_LEAST ? MIN (height, ROW) : ROW;
}

/* A village that does not fit on what is left of a page begins the next one. */
static GArray *
lay_out (Paper *paper)
{
  Place place = { g_array_new (FALSE, FALSE, sizeof (Piece)), 0, TOP + draw_title (paper, NULL) + COLUMNS,
                  paper->height - FOOT, TRUE };
  guint n = paper_get_row_count (paper, LINES);
  double height = get_row_height (paper, place.y);

  for (guint first = 0; first < n;)
    {
      guint block = count_block (paper, first), count = block > 0 ? block : n;

      if (block > 0)
        add_piece (&place, PIECE_BLOCK, first, count, BLOCK, BLOCK + count * height + SUM);
      for (guint i = 0; i < count; i++)
        add_piece (&place, PIECE_ROW, first + i, 0, height,
                   i + 1 == count && block > 0 ? height + SUM : height);
      if (block > 0)
        add_piece (&place, PIECE_SUM, first, count, SUM, SUM);
      first += count;
    }
  add_piece (&place, PIECE_END, 0, n, END, END);
  return place.pieces;
}

static guint
count_pages (Paper *paper)
{
  g_autoptr (GArray) pieces = lay_out (paper);

  return g_array_index (pieces, Piece, pieces->len - 1).page + 1;
}

/* Drawing ------------------------------------------------------------------------------------------------------ */

static char *
dup_block_name (Paper *paper, guint first)
{
  g_autoptr (PgRow) row = paper_get_row (paper, LINES, first);
  const char *name = pg_row_get_text (row, ATTENDANCE_PAPER_PLACE);

  if (name == NULL)
    return g_strdup ("ગામ નોંધાયેલું નથી · No village noted");
  return paper_dup_both (pg_row_get_text (row, ATTENDANCE_PAPER_PLACE_GU), name);
}

static void
draw_columns (Paper *paper, cairo_t *cairo, double y)
{
  double x = MARGIN;

  report_box (cairo, &report_teal, 0.10, MARGIN, y, get_width (paper), COLUMNS - 2);
  cairo_set_source_rgb (cairo, 0, 0, 0);
  for (guint c = 0; c < N_COLUMNS; x += columns[c++].width)
    report_ink_whole (paper->ink, cairo, REPORT_INK_LABEL, columns[c].words, x + PAD, y + 3, columns[c].width - 2 * PAD,
                      REPORT_INK_LEFT);
}

/* Gujarati large; under it English, and her village where no heading has it. */
static void
draw_name (Paper *paper, cairo_t *cairo, PgRow *row, double x, double y, double width)
{
  const char *name = pg_row_get_words (row, ATTENDANCE_PAPER_NAME);
  const char *name_gu = pg_row_get_words (row, ATTENDANCE_PAPER_NAME_GU);
  g_autofree char *place = pg_row_is_null (row, ATTENDANCE_PAPER_BLOCK)
                             ? paper_dup_both (pg_row_get_text (row, ATTENDANCE_PAPER_PLACE_GU),
                                               pg_row_get_text (row, ATTENDANCE_PAPER_PLACE)) : g_strdup ("");
  g_autofree char *under = paper_dup_both (name_gu[0] != '\0' ? name : NULL, place);
  double height = report_ink_get_line_height (paper->ink, REPORT_INK_STRONG);

  report_ink_whole (paper->ink, cairo, REPORT_INK_STRONG, name_gu[0] != '\0' ? name_gu : name, x, y, width,
                    REPORT_INK_LEFT);
  report_ink_whole (paper->ink, cairo, REPORT_INK_NOTE, under, x, y + height, width, REPORT_INK_LEFT);
}

static void
draw_row (Paper *paper, cairo_t *cairo, const Piece *piece)
{
  g_autoptr (PgRow) row = paper_get_row (paper, LINES, piece->row);
  g_autofree char *serial = g_strdup_printf ("%u", piece->row + 1);
  double x = MARGIN, y = piece->y + PAD;

  cairo_set_source_rgb (cairo, 0, 0, 0);
  report_ink_whole (paper->ink, cairo, REPORT_INK_NOTE, serial, x + PAD, y + 3, columns[SERIAL].width - 2 * PAD,
                    REPORT_INK_LEFT);
  x += columns[SERIAL].width;
  report_ink_whole (paper->ink, cairo, REPORT_INK_STRONG, pg_row_get_words (row, ATTENDANCE_PAPER_NUMBER), x + PAD, y,
                    columns[NUMBER].width - 2 * PAD, REPORT_INK_LEFT);
  x += columns[NUMBER].width;
  draw_name (paper, cairo, row, x + PAD, y, columns[NAME].width - 2 * PAD);
  x += columns[NAME].width;
  report_box (cairo, &report_grey, 0, x, piece->y, columns[TIME].width, piece->height);
  report_box (cairo, &report_grey, 0, x + columns[TIME].width, piece->y, columns[SIGN].width,
              piece->height);
  report_ink_rule (cairo, MARGIN, piece->y + piece->height, x - MARGIN, 0.4, 0.5);
}

/* "બાવળા · Bavla — હાજર · Present: ________ / 78" */
static void
draw_sum (Paper *paper, cairo_t *cairo, const Piece *piece)
{
  g_autofree char *name = dup_block_name (paper, piece->row);
  g_autofree char *words = g_strdup_printf ("%s — હાજર · Present: " BLANK " / %u", name, piece->count);

  report_ink_whole (paper->ink, cairo, REPORT_INK_STRONG, words, MARGIN, piece->y + 8, get_width (paper),
                    REPORT_INK_RIGHT);
}

static void
draw_end (Paper *paper, cairo_t *cairo, const Piece *piece)
{
  g_autofree char *count = base_number_dup_text (piece->count);
  g_autofree char *words = g_strdup_printf ("કુલ હાજર · Present in all: " BLANK " / %s", count);
  double width = get_width (paper);

  report_ink_whole (paper->ink, cairo, REPORT_INK_FIGURE, words, MARGIN, piece->y + 10, width, REPORT_INK_RIGHT);
  report_signature (paper->ink, cairo, "યાદી રાખનાર · Kept by", MARGIN, piece->y + END - 20, width * 0.4);
  report_signature (paper->ink, cairo, "અધ્યક્ષ · Chairperson", MARGIN + width * 0.6, piece->y + END - 20, width * 0.4);
}

static void
draw_block (Paper *paper, cairo_t *cairo, const Piece *piece)
{
  g_autofree char *name = dup_block_name (paper, piece->row);
  g_autofree char *words = g_strdup_printf ("%s · %u", name, piece->count);

  report_ink_whole (paper->ink, cairo, REPORT_INK_FIGURE, words, MARGIN, piece->y + PAD, get_width (paper),
                    REPORT_INK_LEFT);
}

static void
draw_piece (Paper *paper, cairo_t *cairo, const Piece *piece)
{
  static void (*const how[]) (Paper *, cairo_t *, const Piece *) = {
    [PIECE_BLOCK] = draw_block, [PIECE_ROW] = draw_row, [PIECE_SUM] = draw_sum, [PIECE_END] = draw_end,
  };

  cairo_set_source_rgb (cairo, 0, 0, 0);
  how[piece->kind] (paper, cairo, piece);
}

/* Which meeting, and which village goes on. */
static void
draw_running (Paper *paper, cairo_t *cairo, const Piece *first)
{
  g_autofree char *day = base_day_dup_text (pg_row_get_day (paper->row, NOTICE_HELD_ON));
  g_autofree char *which = g_strdup_printf ("હાજરી પત્રક · %s · %s", pg_row_get_words (paper->row, NOTICE_NUMBER), day);
  double width = get_width (paper);

  report_ink_whole (paper->ink, cairo, REPORT_INK_NOTE, which, MARGIN, TOP, width / 2, REPORT_INK_LEFT);
  if (first->kind == PIECE_ROW && get_block (paper, first->row) != NULL)
    {
      g_autofree char *name = dup_block_name (paper, first->row);
      g_autofree char *words = g_strdup_printf (CONTINUED, name);

      report_ink_whole (paper->ink, cairo, REPORT_INK_STRONG, words, MARGIN + width / 2, TOP - 3, width / 2,
                        REPORT_INK_RIGHT);
    }
}

/* How many of this page came, and its number. */
static void
draw_foot (Paper *paper, cairo_t *cairo, guint n, guint page_count, guint row_count)
{
  double width = get_width (paper), y = paper->height - FOOT;
  g_autofree char *here = g_strdup_printf ("આ પાના પર હાજર · Present on this page: " BLANK " / %u", row_count);
  g_autofree char *number = g_strdup_printf ("%u / %u", n + 1, page_count);

  if (row_count > 0)
    report_ink_whole (paper->ink, cairo, REPORT_INK_STRONG, here, MARGIN, y + 10, width, REPORT_INK_LEFT);
  report_ink_text (paper->ink, cairo, REPORT_INK_NOTE, number, MARGIN, paper->height - 28, width, REPORT_INK_LEFT, 1);
  report_foot (paper->ink, cairo, paper->heading, MARGIN, paper->height - 28, width);
}

static void
draw (Paper *paper, guint n, cairo_t *cairo)
{
  g_autoptr (GArray) pieces = lay_out (paper);
  guint page_count = g_array_index (pieces, Piece, pieces->len - 1).page + 1, row_count = 0;
  const Piece *first = NULL;

  if (n == 0)
    draw_title (paper, cairo);
  for (guint i = 0; i < pieces->len; i++)
    {
      const Piece *piece = &g_array_index (pieces, Piece, i);

      if (piece->page != n)
        continue;
      first = first != NULL ? first : piece;
      row_count += piece->kind == PIECE_ROW;
      draw_piece (paper, cairo, piece);
    }
  cairo_set_source_rgb (cairo, 0, 0, 0);
  if (n > 0)
    draw_running (paper, cairo, first);
  if (row_count > 0)
    draw_columns (paper, cairo, TOP + (n == 0 ? draw_title (paper, NULL) : RUNNING));
  cairo_set_source_rgb (cairo, 0, 0, 0);
  draw_foot (paper, cairo, n, page_count, row_count);
}

ReportDocument *
attendance_paper_make (const ReportHeading *heading, PgResult *const *results)
{
  static const PaperShape shape = { .title = N_("Attendance list to sign"), .width = REPORT_A4_SHORT,
                                    .height = REPORT_A4_LONG, .n_results = N_RESULTS, .photo_column = -1,
                                    .count = count_pages, .draw = draw };

  return paper_make (&shape, heading, results);
}
