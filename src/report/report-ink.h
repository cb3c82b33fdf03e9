/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Text and rules on a sheet of paper, in all scripts of the cooperative. */
#pragma once

#include <cairo.h>
#include <glib.h>

typedef enum
{
  REPORT_INK_SOCIETY_GU,
  REPORT_INK_SOCIETY,
  REPORT_INK_TITLE,
  REPORT_INK_NOTE,
  REPORT_INK_HEADER, /* scales with the body */
  REPORT_INK_BODY,
  REPORT_INK_SUM,
  /* of documents that are no tables */
  REPORT_INK_LABEL,   /* says what stands under it */
  REPORT_INK_TEXT,    /* running text */
  REPORT_INK_SOLEMN,  /* running text that is kept for life */
  REPORT_INK_STRONG,  /* what was filled in */
  REPORT_INK_FIGURE,  /* a figure that matters */
  REPORT_INK_HEADING, /* what the document is */
  REPORT_INK_LARGE,
  REPORT_INK_HUGE,    /* read from afar, or by her who does not read */
  REPORT_INK_STAMP,   /* across the page */
  N_REPORT_INKS,
} ReportInkStyle;

typedef enum
{
  REPORT_INK_LEFT,
  REPORT_INK_CENTRE,
  REPORT_INK_RIGHT,
} ReportInkAlign;

typedef struct _ReportInk ReportInk;

/* `body_points` is the size of the rows' letters. An ink may be used on any thread, by one at a time. What is drawn
 * has the colour that `cairo` is set to. */
ReportInk *report_ink_new (double body_points);
/* Another size on the same paper, at little cost; used by the same one at a time as `ink`. */
ReportInk *report_ink_new_like (ReportInk *ink, double body_points);
void report_ink_free (ReportInk *ink);

/* From one line to the next, the same for every script, so that the cells of a row share their baselines. */
double report_ink_get_line_height (ReportInk *ink, ReportInkStyle style);

/* Width of `text` in one line. */
double report_ink_measure (ReportInk *ink, ReportInkStyle style, const char *text);

/* Draws `text` from `x`, `y` (its upper edge) into `width`, wrapped into at most `lines_max` lines of which the
 * last is ellipsized; returns how many lines there are. A NULL `cairo` only counts. */
guint report_ink_text (ReportInk *ink, cairo_t *cairo, ReportInkStyle style, const char *text, double x, double y,
                       double width, ReportInkAlign align, guint lines_max);

/* The lines into which `text` is wrapped at `width`, for a text that goes on over several pages; at least one. The
 * caller frees it. */
char **report_ink_dup_lines (ReportInk *ink, ReportInkStyle style, const char *text, double width);

/* One line that is never cut: what is too wide is drawn narrower, for half a number is a lie. */
void report_ink_whole (ReportInk *ink, cairo_t *cairo, ReportInkStyle style, const char *text, double x, double y,
                       double width, ReportInkAlign align);

/* A rule from `x` over `width`. `shade` 0 is black. Nothing with a NULL `cairo`. */
void report_ink_rule (cairo_t *cairo, double x, double y, double width, double thickness, double shade);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ReportInk, report_ink_free)
