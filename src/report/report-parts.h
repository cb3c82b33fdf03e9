/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What documents are made of: letterhead, labelled values, boxes, room for signature and thumb. Documents speak
 * Gujarati and English at once, whatever language the window has. All sizes are points; where a height is answered,
 * nothing is drawn with a NULL `cairo`. */
#pragma once

#include "report.h"
#include "report-ink.h"

typedef struct
{
  double red, green, blue;
} ReportColour;

/* The cooperative's own colour, of the ink in which people sign, of a stamp, and of pale grounds. */
extern const ReportColour report_teal;
extern const ReportColour report_red;
extern const ReportColour report_grey;

/* `part` 1 is the colour itself, 0 is white. */
void report_set_colour (cairo_t *cairo, const ReportColour *colour, double part);

/* A rectangle with round corners: filled with `part` of `colour`, edged with it. `part` 0: only the edge. */
void report_box (cairo_t *cairo, const ReportColour *colour, double part, double x, double y, double width,
                 double height);

/* Lines of text; returns their height. */
double report_lines (ReportInk *ink, cairo_t *cairo, ReportInkStyle style, const char *text, double x, double y,
                     double width, ReportInkAlign align, guint lines_max);

/* Name, registration and address of the cooperative in both languages over a rule; returns the height. */
double report_letterhead (ReportInk *ink, cairo_t *cairo, const ReportHeading *heading, double x, double y,
                          double width);

/* What the document is, in both languages, centred; returns the height. */
double report_title (ReportInk *ink, cairo_t *cairo, const char *gujarati, const char *english, double x, double y,
                     double width);

/* A label in both languages with what was filled in under it, in at most two lines; an empty line to write on when
 * `value` is NULL or "". Returns the height. */
double report_field (ReportInk *ink, cairo_t *cairo, const char *label, const char *value, double x, double y,
                     double width);

/* The same with what may not be cut, in as many lines as it takes. */
double report_long_field (ReportInk *ink, cairo_t *cairo, const char *label, const char *value, double x, double y,
                          double width);

typedef struct
{
  const char *label;
  const char *value;
  double      part; /* of the width, in proportion to the others */
} ReportField;

/* `n` fields side by side that share `width`, with `gap` between them; returns their height. */
double report_fields (ReportInk *ink, cairo_t *cairo, const ReportField *fields, guint n, double x, double y,
                      double width, double gap);

/* A line to sign on, with who signs under it; `y` is where the line is. */
void report_signature (ReportInk *ink, cairo_t *cairo, const char *who, double x, double y, double width);

/* A box for a thumb mark, with its label under it. */
void report_thumb_box (ReportInk *ink, cairo_t *cairo, const char *label, double x, double y, double width,
                       double height);

/* Pale words across the page, such as VOID. */
void report_stamp (ReportInk *ink, cairo_t *cairo, const ReportColour *colour, const char *text, double page_width,
                   double page_height);

/* Who printed it when, with which program, at the foot of the page. */
void report_foot (ReportInk *ink, cairo_t *cairo, const ReportHeading *heading, double x, double y, double width);
