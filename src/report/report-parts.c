/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What documents are made of: letterhead, labelled values, boxes, room for signature and thumb. */
#define G_LOG_DOMAIN "report-parts"

#include "report-parts.h"

#include <math.h>

#define CORNER 4.0
#define FIELD_LINES_MAX 2
#define LONG_FIELD_LINES_MAX 60

const ReportColour report_teal = { 0.00, 0.36, 0.38 };
const ReportColour report_red = { 0.70, 0.13, 0.10 };
const ReportColour report_grey = { 0.42, 0.42, 0.42 };

void
report_set_colour (cairo_t *cairo, const ReportColour *colour, double part)
{
  cairo_set_source_rgb (cairo, 1 - (1 - colour->red) * part, 1 - (1 - colour->green) * part,
                        1 - (1 - colour->blue) * part);
}

static void
trace_box (cairo_t *cairo, double x, double y, double width, double height)
{
  cairo_new_sub_path (cairo);
  cairo_arc (cairo, x + width - CORNER, y + CORNER, CORNER, -G_PI_2, 0);
  cairo_arc (cairo, x + width - CORNER, y + height - CORNER, CORNER, 0, G_PI_2);
  cairo_arc (cairo, x + CORNER, y + height - CORNER, CORNER, G_PI_2, G_PI);
  cairo_arc (cairo, x + CORNER, y + CORNER, CORNER, G_PI, 1.5 * G_PI);
  cairo_close_path (cairo);
}

void
report_box (cairo_t *cairo, const ReportColour *colour, double part, double x, double y, double width, double height)
{
  if (cairo == NULL)
    return;
  cairo_save (cairo);
  trace_box (cairo, x, y, width, height);
  if (part > 0)
    {
      report_set_colour (cairo, colour, part);
      cairo_fill_preserve (cairo);
    }
  report_set_colour (cairo, colour, 1);
  cairo_set_line_width (cairo, 0.7);
  cairo_stroke (cairo);
  cairo_restore (cairo);
}

double
report_lines (ReportInk *ink, cairo_t *cairo, ReportInkStyle style, const char *text, double x, double y, double width,
              ReportInkAlign align, guint lines_max)
{
  if (text == NULL)
    return 0;
  return report_ink_text (ink, cairo, style, text, x, y, width, align, lines_max)
         * report_ink_get_line_height (ink, style);
}

static char *
join (const char *one, const char *other)
{
  gboolean has_one = one != NULL && *one != '\0', has_other = other != NULL && *other != '\0';

  return g_strconcat (has_one ? one : "", has_one && has_other ? " · " : "", has_other ? other : "", NULL);
}

double
report_letterhead (ReportInk *ink, cairo_t *cairo, const ReportHeading *heading, double x, double y, double width)
{
  gboolean has_registration = heading->registration != NULL && *heading->registration != '\0';
  g_autofree char *registration
    = has_registration ? g_strconcat ("નોંધણી નં. · Registration No. ", heading->registration, NULL) : NULL;
  g_autofree char *addresses = join (heading->address_gu, heading->address);
  double start = y;

  if (cairo != NULL)
    {
      cairo_save (cairo);
      report_set_colour (cairo, &report_teal, 1);
    }
  y += report_lines (ink, cairo, REPORT_INK_SOCIETY_GU, heading->society_gu, x, y, width, REPORT_INK_CENTRE, 2);
  y += report_lines (ink, cairo, REPORT_INK_SOCIETY, heading->society, x, y, width, REPORT_INK_CENTRE, 2);
  if (cairo != NULL)
    cairo_restore (cairo);
  y += report_lines (ink, cairo, REPORT_INK_NOTE, registration, x, y, width, REPORT_INK_CENTRE, 1);
  y += report_lines (ink, cairo, REPORT_INK_NOTE, addresses, x, y, width, REPORT_INK_CENTRE, 2) + 4;
  report_ink_rule (cairo, x, y, width, 0.8, 0);
  return y + 1 - start;
}

double
report_title (ReportInk *ink, cairo_t *cairo, const char *gujarati, const char *english, double x, double y,
              double width)
{
  double start = y;

  if (cairo != NULL)
    {
      cairo_save (cairo);
      report_set_colour (cairo, &report_teal, 1);
    }
  y += report_lines (ink, cairo, REPORT_INK_HEADING, gujarati, x, y, width, REPORT_INK_CENTRE, 1);
  y += report_lines (ink, cairo, REPORT_INK_SOCIETY, english, x, y, width, REPORT_INK_CENTRE, 1);
  if (cairo != NULL)
    cairo_restore (cairo);
  return y - start;
}

static double
draw_field (ReportInk *ink, cairo_t *cairo, const char *label, const char *value, double x, double y, double width,
            guint lines_max)
{
  double start = y;
  double line_height = report_ink_get_line_height (ink, REPORT_INK_STRONG);
  gboolean is_empty = value == NULL || *value == '\0';

  if (cairo != NULL)
    {
      cairo_save (cairo);
      report_set_colour (cairo, &report_grey, 1);
    }
  y += report_lines (ink, cairo, REPORT_INK_LABEL, label, x, y, width, REPORT_INK_LEFT, 1);
  if (cairo != NULL)
    cairo_restore (cairo);
  y += is_empty ? line_height : report_lines (ink, cairo, REPORT_INK_STRONG, value, x, y, width, REPORT_INK_LEFT,
                                               lines_max);
  report_ink_rule (cairo, x, y + 1, width, 0.4, 0.6);
  return y + 5 - start;
}

double
report_field (ReportInk *ink, cairo_t *cairo, const char *label, const char *value, double x, double y, double width)
{
  return draw_field (ink, cairo, label, value, x, y, width, FIELD_LINES_MAX);
}

double
report_long_field (ReportInk *ink, cairo_t *cairo, const char *label, const char *value, double x, double y,
                   double width)
{
  return draw_field (ink, cairo, label, value, x, y, width, LONG_FIELD_LINES_MAX);
}

double
report_fields (ReportInk *ink, cairo_t *cairo, const ReportField *fields, guint n, double x, double y, double width,
               double gap)
{
  double sum = 0, height = 0;

  for (guint i = 0; i < n; i++)
    sum += fields[i].part;
  for (guint i = 0; i < n; i++)
    {
      double part = (width - (n - 1) * gap) * fields[i].part / sum;
      double own = report_field (ink, cairo, fields[i].label, fields[i].value, x, y, part);

      height = MAX (height, own);
      x += part + gap;
    }
  return height;
}

void
report_signature (ReportInk *ink, cairo_t *cairo, const char *who, double x, double y, double width)
{
  report_ink_rule (cairo, x, y, width, 0.5, 0);
  report_lines (ink, cairo, REPORT_INK_NOTE, who, x, y + 2, width, REPORT_INK_CENTRE, 2);
}

void
report_thumb_box (ReportInk *ink, cairo_t *cairo, const char *label, double x, double y, double width, double height)
{
  if (cairo == NULL)
    return;
  report_box (cairo, &report_grey, 0, x, y, width, height);
  /* A pale thumb shows what belongs there. */
  cairo_save (cairo);
  report_set_colour (cairo, &report_grey, 0.3);
  cairo_set_line_width (cairo, 0.7);
  for (guint ring = 1; ring <= 4; ring++)
    {
      cairo_save (cairo);
      cairo_translate (cairo, x + width / 2, y + height / 2);
      cairo_scale (cairo, width * 0.075 * ring, height * 0.095 * ring);
      cairo_arc (cairo, 0, 0, 1, 0.1 * G_PI, 1.9 * G_PI);
      cairo_restore (cairo);
      cairo_stroke (cairo);
    }
  cairo_restore (cairo);
  report_lines (ink, cairo, REPORT_INK_NOTE, label, x - 20, y + height + 2, width + 40, REPORT_INK_CENTRE, 2);
}

void
report_stamp (ReportInk *ink, cairo_t *cairo, const ReportColour *colour, const char *text, double page_width,
              double page_height)
{
  double length = hypot (page_width, page_height) * 0.72;

  if (cairo == NULL)
    return;
  cairo_save (cairo);
  cairo_translate (cairo, page_width / 2, page_height / 2);
  cairo_rotate (cairo, -atan2 (page_height, page_width));
  cairo_set_source_rgba (cairo, colour->red, colour->green, colour->blue, 0.22);
  report_ink_whole (ink, cairo, REPORT_INK_STAMP, text, -length / 2,
                    -report_ink_get_line_height (ink, REPORT_INK_STAMP) / 2, length, REPORT_INK_CENTRE);
  cairo_restore (cairo);
}

void
report_foot (ReportInk *ink, cairo_t *cairo, const ReportHeading *heading, double x, double y, double width)
{
  g_autofree char *who = join (heading->made_by, heading->made_at);
  g_autofree char *made = join (who, heading->program);

  if (cairo == NULL)
    return;
  cairo_save (cairo);
  report_set_colour (cairo, &report_grey, 1);
  report_lines (ink, cairo, REPORT_INK_LABEL, made, x, y, width, REPORT_INK_RIGHT, 1);
  cairo_restore (cairo);
}
