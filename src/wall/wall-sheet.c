/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The marks of which the pages of a slide are made. */
#define G_LOG_DOMAIN "wall-sheet"

#include "wall-sheet.h"

#include <string.h>

#define FAMILY "Noto Sans, Noto Sans Gujarati, Noto Sans Devanagari, sans-serif"
/* Between two lines, in parts of their letters: signs above and below Gujarati letters keep apart. */
#define LEADING 0.06
/* Longer ones may be broken, since a line has to hold them. */
#define NUMBER_BYTES_MAX 20

struct _WallSheet
{
  PangoContext *context;
  GArray       *marks; /* WallMark */
};

static void
mark_clear (gpointer data)
{
  WallMark *mark = data;

  g_clear_pointer (&mark->line, pango_layout_line_unref);
  g_clear_object (&mark->layout);
}

WallSheet *
wall_sheet_new (PangoContext *context)
{
  WallSheet *sheet = g_new0 (WallSheet, 1);

  sheet->context = g_object_ref (context);
  sheet->marks = g_array_new (FALSE, TRUE, sizeof (WallMark));
  g_array_set_clear_func (sheet->marks, mark_clear);
  return sheet;
}

void
wall_sheet_free (WallSheet *sheet)
{
  if (sheet == NULL)
    return;
  g_array_unref (sheet->marks);
  g_object_unref (sheet->context);
  g_free (sheet);
}

/* "BRD/26-27/014" is one word to everybody but to the rules of line breaks. */
static void
keep_numbers_whole (PangoAttrList *attributes, const char *text)
{
  for (const char *slash = strchr (text, '/'); slash != NULL; slash = strchr (slash, '/'))
    {
      PangoAttribute *whole = pango_attr_allow_breaks_new (FALSE);
      const char *first = slash, *last = slash;

      while (first > text && first[-1] != ' ')
        first--;
      while (*last != ' ' && *last != '\0')
        last++;
      whole->start_index = (guint) (first - text);
      whole->end_index = (guint) (last - text);
      slash = last;
      if (last - first <= NUMBER_BYTES_MAX)
        pango_attr_list_insert (attributes, whole);
      else
        pango_attribute_destroy (whole);
    }
}

/* What is longer than a line is broken between its letters, which is better than not to be seen, and without a hyphen,
 * which Gujarati has not. */
static PangoLayout *
make_layout (WallSheet *sheet, const WallStyle *style, const char *text, double width)
{
  PangoLayout *layout = pango_layout_new (sheet->context);
  g_autoptr (PangoFontDescription) font = pango_font_description_from_string (FAMILY);
  PangoAttrList *attributes = pango_attr_list_new ();

  pango_attr_list_insert (attributes, pango_attr_insert_hyphens_new (FALSE));
  keep_numbers_whole (attributes, text);
  pango_layout_set_attributes (layout, attributes);
  pango_attr_list_unref (attributes);

  pango_font_description_set_absolute_size (font, style->letters * PANGO_SCALE);
  pango_font_description_set_weight (font, style->is_bold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL);
  pango_layout_set_font_description (layout, font);
  pango_layout_set_width (layout, (int) (MAX (width, 1) * PANGO_SCALE));
  pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);
  pango_layout_set_text (layout, text, -1);
  return layout;
}

static double
get_line_height (PangoLayoutIter *iter, const WallStyle *style)
{
  PangoRectangle place;

  pango_layout_iter_get_line_extents (iter, NULL, &place);
  return (double) place.height / PANGO_SCALE + LEADING * style->letters;
}

double
wall_sheet_measure (WallSheet *sheet, const WallStyle *style, const char *text, double width, double *needed_width)
{
  g_autoptr (PangoLayout) layout = make_layout (sheet, style, text, width);
  PangoLayoutIter *iter = pango_layout_get_iter (layout);
  double height = 0, widest = 0;

  do
    {
      PangoRectangle ink, place;

      pango_layout_iter_get_line_extents (iter, &ink, &place);
      widest = MAX (widest, (double) MAX (ink.width, place.width) / PANGO_SCALE);
      height += get_line_height (iter, style);
    }
  while (pango_layout_iter_next_line (iter));
  pango_layout_iter_free (iter);
  if (needed_width != NULL)
    *needed_width = widest;
  return height;
}

gboolean
wall_sheet_keeps_words (WallSheet *sheet, const WallStyle *style, const char *text, double width)
{
  g_autoptr (PangoLayout) layout = make_layout (sheet, style, text, width);
  int needed;

  pango_layout_set_wrap (layout, PANGO_WRAP_WORD);
  pango_layout_get_size (layout, &needed, NULL);
  return needed <= width * PANGO_SCALE;
}

/* The line that `iter` is at, with its upper edge at `y`. */
static void
add_line (WallSheet *sheet, const WallStyle *style, PangoLayout *layout, PangoLayoutIter *iter, guint page, double x,
          double y, double width)
{
  PangoRectangle ink, place;
  WallMark mark = { WALL_MARK_WORDS, page };
  double free_width, upper, lower, first, last;

  pango_layout_iter_get_line_extents (iter, &ink, &place);
  free_width = width - (double) place.width / PANGO_SCALE;
  mark.left = x + (style->align == WALL_LEFT ? 0 : style->align == WALL_RIGHT ? free_width : free_width / 2);
  mark.baseline = y + (double) (pango_layout_iter_get_baseline (iter) - place.y) / PANGO_SCALE;
  upper = MIN (place.y, ink.y) - place.y;
  lower = MAX (place.y + place.height, ink.y + ink.height) - place.y;
  first = MIN (place.x, ink.x) - place.x;
  last = MAX (place.x + place.width, ink.x + ink.width) - place.x;
  mark.x = mark.left + first / PANGO_SCALE;
  mark.y = y + upper / PANGO_SCALE;
  mark.width = (last - first) / PANGO_SCALE;
  mark.height = (lower - upper) / PANGO_SCALE;
  mark.ink = style->ink;
  mark.ground = style->ground;
  mark.letters = style->letters;
  mark.is_small = style->is_small;
  mark.layout = g_object_ref (layout);
  mark.line = pango_layout_line_ref (pango_layout_iter_get_line_readonly (iter));
  g_array_append_val (sheet->marks, mark);
}

double
wall_sheet_write (WallSheet *sheet, const WallStyle *style, const char *text, guint page, double x, double y,
                  double width)
{
  WallFlow flow = { page, y, y, G_MAXDOUBLE };

  wall_sheet_flow (sheet, style, text, &flow, x, width);
  return flow.y - y;
}

void
wall_sheet_flow (WallSheet *sheet, const WallStyle *style, const char *text, WallFlow *flow, double x, double width)
{
  g_autoptr (PangoLayout) layout = make_layout (sheet, style, text, width);
  PangoLayoutIter *iter = pango_layout_get_iter (layout);

  do
    {
      double height = get_line_height (iter, style);

      if (flow->y + height > flow->bottom + WALL_NEARLY && flow->y > flow->top)
        {
          flow->page++;
          flow->y = flow->top;
        }
      add_line (sheet, style, layout, iter, flow->page, x, flow->y, width);
      flow->y += height;
    }
  while (pango_layout_iter_next_line (iter));
  pango_layout_iter_free (iter);
}

void
wall_sheet_add (WallSheet *sheet, WallMarkKind kind, guint page, double x, double y, double width, double height,
                WallInk ink, WallInk ground, double round)
{
  WallMark mark = { .kind = kind, .page = page, .x = x, .y = y, .width = width, .height = height, .ink = ink,
                    .ground = ground, .round = round };

  g_array_append_val (sheet->marks, mark);
}

void
wall_sheet_move (WallSheet *sheet, guint first, guint last, double down)
{
  for (guint i = first; i < last; i++)
    {
      WallMark *mark = &g_array_index (sheet->marks, WallMark, i);

      mark->y += down;
      mark->baseline += down;
    }
}

guint
wall_sheet_get_count (WallSheet *sheet)
{
  return sheet->marks->len;
}

const WallMark *
wall_sheet_get (WallSheet *sheet, guint n)
{
  g_return_val_if_fail (n < sheet->marks->len, NULL);

  return &g_array_index (sheet->marks, WallMark, n);
}

static void
set_ink (cairo_t *cairo, WallInk ink)
{
  const WallColour *colour = wall_ink_get (ink);

  cairo_set_source_rgb (cairo, colour->red, colour->green, colour->blue);
}

static void
draw_box (const WallMark *mark, cairo_t *cairo)
{
  double r = MIN (mark->round, MIN (mark->width, mark->height) / 2);
  double right = mark->x + mark->width, bottom = mark->y + mark->height;

  cairo_new_path (cairo);
  cairo_arc (cairo, right - r, mark->y + r, r, -G_PI_2, 0);
  cairo_arc (cairo, right - r, bottom - r, r, 0, G_PI_2);
  cairo_arc (cairo, mark->x + r, bottom - r, r, G_PI_2, G_PI);
  cairo_arc (cairo, mark->x + r, mark->y + r, r, G_PI, 3 * G_PI_2);
  cairo_close_path (cairo);
  cairo_fill (cairo);
}

static void
draw_stroke (const WallMark *mark, cairo_t *cairo, const double (*points)[2], guint n)
{
  for (guint i = 0; i < n; i++)
    {
      double x = mark->x + points[i][0] * mark->width, y = mark->y + points[i][1] * mark->height;

      if (i == 0)
        cairo_move_to (cairo, x, y);
      else
        cairo_line_to (cairo, x, y);
    }
  cairo_set_line_width (cairo, mark->height * 0.14);
  cairo_set_line_cap (cairo, CAIRO_LINE_CAP_ROUND);
  cairo_set_line_join (cairo, CAIRO_LINE_JOIN_ROUND);
  cairo_stroke (cairo);
}

static void
draw_mark (const WallMark *mark, cairo_t *cairo)
{
  static const double tick[][2] = { { 0.14, 0.54 }, { 0.40, 0.80 }, { 0.88, 0.22 } };
  static const double down[][2] = { { 0.20, 0.20 }, { 0.80, 0.80 } };
  static const double up[][2] = { { 0.20, 0.80 }, { 0.80, 0.20 } };

  set_ink (cairo, mark->ink);
  switch (mark->kind)
    {
    case WALL_MARK_WORDS:
      cairo_move_to (cairo, mark->left, mark->baseline);
      pango_cairo_show_layout_line (cairo, mark->line);
      break;
    case WALL_MARK_BOX:
      draw_box (mark, cairo);
      break;
    case WALL_MARK_TICK:
      draw_stroke (mark, cairo, tick, G_N_ELEMENTS (tick));
      break;
    case WALL_MARK_CROSS:
      draw_stroke (mark, cairo, down, G_N_ELEMENTS (down));
      draw_stroke (mark, cairo, up, G_N_ELEMENTS (up));
      break;
    }
}

void
wall_sheet_draw (WallSheet *sheet, guint page, cairo_t *cairo)
{
  set_ink (cairo, WALL_INK_GROUND);
  cairo_paint (cairo);
  for (guint i = 0; i < sheet->marks->len; i++)
    {
      const WallMark *mark = &g_array_index (sheet->marks, WallMark, i);

      if (mark->page == page)
        draw_mark (mark, cairo);
    }
}
