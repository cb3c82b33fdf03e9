/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The marks of which the pages of a slide are made: lines of writing, boxes, ticks. What is measured is what is drawn.
 * All sizes are dots of the wall. */
#pragma once

#include <pango/pangocairo.h>

#include "wall-ink.h"

typedef enum
{
  WALL_MARK_WORDS, /* one line of writing */
  WALL_MARK_BOX,
  WALL_MARK_TICK,
  WALL_MARK_CROSS,
} WallMarkKind;

typedef struct
{
  WallMarkKind kind;
  guint        page;
  double       x, y, width, height; /* of words: their ink and their place together */
  WallInk      ink, ground;         /* what it is drawn with, and on */
  double       letters;             /* of words: the size of the writing */
  double       round;               /* of a box: its corners */
  gboolean     is_small;            /* of words: said at the edge, for who drives the wall */
  /* of words */
  PangoLayout     *layout;
  PangoLayoutLine *line;
  double           left, baseline;
} WallMark;

typedef enum
{
  WALL_LEFT,
  WALL_CENTRE,
  WALL_RIGHT,
} WallAlign;

typedef struct
{
  double    letters; /* the size of the writing */
  gboolean  is_bold;
  WallInk   ink, ground;
  WallAlign align;
  gboolean  is_small;
} WallStyle;

/* Sums of heights are not exact; half a dot is nobody's business. */
#define WALL_NEARLY 0.5

typedef struct _WallSheet WallSheet;

/* `context` is kept. */
WallSheet *wall_sheet_new (PangoContext *context);
void wall_sheet_free (WallSheet *sheet);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (WallSheet, wall_sheet_free)

/* How high and how wide a text is in lines of at most `width`. */
double wall_sheet_measure (WallSheet *sheet, const WallStyle *style, const char *text, double width,
                           double *needed_width);

/* TRUE when no word of the text is broken in lines of `width`. */
gboolean wall_sheet_keeps_words (WallSheet *sheet, const WallStyle *style, const char *text, double width);

/* Writes all lines of a text; returns their height. */
double wall_sheet_write (WallSheet *sheet, const WallStyle *style, const char *text, guint page, double x, double y,
                         double width);

/* Where the next line goes, and where a page ends. */
typedef struct
{
  guint  page;
  double y, top, bottom;
} WallFlow;

/* Writes lines down the page and on the next ones. */
void wall_sheet_flow (WallSheet *sheet, const WallStyle *style, const char *text, WallFlow *flow, double x,
                      double width);

/* A box, a tick or a cross. */
void wall_sheet_add (WallSheet *sheet, WallMarkKind kind, guint page, double x, double y, double width, double height,
                     WallInk ink, WallInk ground, double round);

/* Moves the marks from `first` to before `last` down. */
void wall_sheet_move (WallSheet *sheet, guint first, guint last, double down);

guint wall_sheet_get_count (WallSheet *sheet);
/* Lent until the sheet changes. */
const WallMark *wall_sheet_get (WallSheet *sheet, guint n);

/* Fills all of `cairo` with the ground and what stands on `page`. */
void wall_sheet_draw (WallSheet *sheet, guint page, cairo_t *cairo);
