/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What papers that are no tables have in common. They speak Gujarati and English at once, in the words of the
 * law and of the office, so their texts are not those of the window's language. */
#pragma once

#include "desk-export.h"
#include "report-parts.h"

/* Half a sheet of A4, in points. */
#define PAPER_A5_SHORT 419.528
#define PAPER_A5_LONG 595.276

/* What a paper is drawn from; the papers themselves add nothing to it. */
typedef struct
{
  ReportHeading   *heading;
  ReportInk       *ink;
  double           width, height;
  PgRow           *row;     /* the first row of what was read first */
  GPtrArray       *results; /* PgResult: all that was read, in order */
  cairo_surface_t *photo;   /* NULL: none */
} Paper;

typedef void (*PaperDraw) (Paper *paper, guint n, cairo_t *cairo);

/* How many pages `paper` needs. */
typedef guint (*PaperCount) (Paper *paper);

typedef struct
{
  const char *title; /* N_() */
  double      width, height;
  guint       n_results;
  gint        photo_column; /* of the first row; -1: none */
  PaperCount  count;        /* NULL: one page */
  PaperDraw   draw;
} PaperShape;

/* The document of this shape. */
ReportDocument *paper_make (const PaperShape *shape, const ReportHeading *heading, PgResult *const *results);

/* The rows of what was read as the `n`-th; each row is newly made. */
guint paper_get_row_count (Paper *paper, guint n);
PgRow *paper_get_row (Paper *paper, guint n, guint row);

/* "12-07-2026" in Gujarati digits, "" for no day; newly allocated. */
char *paper_dup_day_gu (BaseDay day);
/* A whole number in Gujarati digits, grouped; newly allocated. */
char *paper_dup_number_gu (gint64 number);
/* "₹ 1,500" that no line breaks apart; newly allocated. */
char *paper_dup_rupees (gint64 paise);
/* Both texts with " · " between, or the one that there is; newly allocated. */
char *paper_dup_both (const char *one, const char *other);

/* `sentence` with its places {1} {2} … filled by the words that follow, ended by NULL; newly allocated. */
char *paper_dup_filled (const char *sentence, ...) G_GNUC_NULL_TERMINATED;

/* An amount in words between two margins, in both languages, since figures alone are changed too easily. */
void paper_draw_words (Paper *paper, cairo_t *cairo, gint64 paise, double margin, double y);
