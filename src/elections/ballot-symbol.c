/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The plain pictures that stand beside names on a ballot: lines on a grid of 24 by 24. */
#define G_LOG_DOMAIN "ballot-symbol"

#include "ballot-symbol.h"

#include <glib.h>
#include <math.h>

#define GRID 24.0
#define THICKNESS 1.5

/* M x y moves, L x y draws a line, C is a curve with two handles, O x y r a circle, Z closes. */
static const struct
{
  const char *code;
  const char *lines;
} symbols[] = {
  { "tree", "M 12 22 L 12 13 M 12 16 L 16 12 M 12 18 L 8 14 O 12 8 6" },
  { "house", "M 3 11 L 12 3 L 21 11 M 5 10 L 5 21 L 19 21 L 19 10 M 10 21 L 10 14 L 14 14 L 14 21" },
  { "pot", "M 9 4 L 15 4 M 10 4 L 10 7 C 2 9 2 20 9 21 L 15 21 C 22 20 22 9 14 7 L 14 4" },
  { "spoon", "M 12 22 L 12 10 M 12 10 C 7 9 8 2 12 2 C 16 2 17 9 12 10" },
  { "cup", "M 5 6 L 6 18 C 6 20 16 20 16 18 L 17 6 Z M 17 9 C 22 8 22 15 16.5 15 M 4 21 L 18 21" },
  { "mountain", "M 2 20 L 9 6 L 13 13 L 16 9 L 22 20 Z" },
  { "fish", "M 3 12 C 7 5 14 5 18 12 C 14 19 7 19 3 12 M 18 12 L 22 8 L 22 16 Z O 7 11 0.6" },
  { "moon", "M 16 3 C 5 4 5 20 16 21 C 10 17 10 7 16 3" },
  { "bell", "M 12 2 L 12 4 M 5 18 C 8 15 6 5 12 4 C 18 5 16 15 19 18 Z O 12 20 1.6" },
  { "comb", "M 3 6 L 21 6 L 21 10 L 3 10 Z M 5 10 L 5 19 M 8 10 L 8 19 M 11 10 L 11 19 "
            "M 14 10 L 14 19 M 17 10 L 17 19 M 20 10 L 20 19" },
  { "flag", "M 6 2 L 6 22 M 6 3 L 20 7 L 6 12" },
  { "chair", "M 7 2 L 7 22 M 7 13 L 17 13 L 17 22 M 7 4 L 10 4 L 10 13" },
  { "table", "M 2 8 L 22 8 L 22 11 L 2 11 Z M 5 11 L 5 21 M 19 11 L 19 21" },
  { "bucket", "M 4 9 L 20 9 L 18 21 L 6 21 Z M 4 9 C 6 1 18 1 20 9" },
  { "well", "M 4 13 L 20 13 L 20 21 L 4 21 Z M 6 13 L 6 5 M 18 13 L 18 5 M 3 6 L 12 2 L 21 6 M 12 6 L 12 12 O 12 5 1" },
  { "door", "M 6 2 L 18 2 L 18 22 L 6 22 Z O 15 12 0.8 M 3 22 L 21 22" },
  { "bangle", "O 12 12 9 O 12 12 6.5" },
  { "needle", "M 4 20 L 18 6 O 19 5 1.4 M 19 5 C 24 12 10 10 14 16 C 16 20 8 22 10 17" },
  { "mirror", "M 6 2 L 18 2 L 18 16 L 6 16 Z M 12 16 L 12 22 M 8.5 9 L 13 4.5 M 8.5 13 L 15.5 6" },
  { "window", "M 4 3 L 20 3 L 20 21 L 4 21 Z M 12 3 L 12 21 M 4 12 L 20 12" },
  { "bed", "M 3 7 L 3 20 M 21 7 L 21 20 M 3 12 L 21 12 M 3 16 L 21 16 M 8 12 L 8 16 M 12 12 L 12 16 M 16 12 L 16 16" },
  { "box", "M 3 9 L 21 9 L 21 20 L 3 20 Z M 3 9 C 3 3 21 3 21 9 M 10 9 L 10 13 L 14 13 L 14 9" },
  { "ball", "O 12 12 9 M 4 8 C 9 12 15 12 20 8 M 4 16 C 9 12 15 12 20 16" },
  { "roti", "O 10 12 8 O 10 12 5.5 M 18 12 L 23 12" },
  { "button", "O 12 12 9 O 9.5 9.5 1 O 14.5 9.5 1 O 9.5 14.5 1 O 14.5 14.5 1" },
  { "wheel", "O 12 12 9 O 12 12 2 M 12 3 L 12 10 M 12 14 L 12 21 M 3 12 L 10 12 M 14 12 L 21 12" },
  { "lamp", "M 3 13 L 21 13 C 20 20 4 20 3 13 M 12 12 C 8 8 11 6 12 2 C 13 6 16 8 12 12" },
  { "vase", "M 9 3 L 15 3 C 13 8 18 10 17 15 C 17 19 15 21 15 21 L 9 21 C 9 21 7 19 7 15 C 6 10 11 8 9 3" },
  { "basket", "M 3 10 L 21 10 L 18 20 L 6 20 Z M 7 10 C 7 2 17 2 17 10 M 5 14 L 19 14 M 9 10 L 10 20 M 15 10 L 14 20" },
  { "brick", "M 2 10 L 16 10 L 16 18 L 2 18 Z M 2 10 L 7 6 L 21 6 L 16 10 M 21 6 L 21 14 L 16 18" },
};

static double
next (char **at)
{
  return g_ascii_strtod (*at, at);
}

static void
trace (cairo_t *cairo, const char *lines)
{
  char *at = (char *) lines;

  while (*at != '\0')
    {
      char step = *at++;
      double n[6] = { 0 };
      guint count = step == 'C' ? 6 : step == 'O' ? 3 : step == 'M' || step == 'L' ? 2 : 0;

      for (guint i = 0; i < count; i++)
        n[i] = next (&at);
      if (step == 'M')
        cairo_move_to (cairo, n[0], n[1]);
      else if (step == 'L')
        cairo_line_to (cairo, n[0], n[1]);
      else if (step == 'C')
        cairo_curve_to (cairo, n[0], n[1], n[2], n[3], n[4], n[5]);
      else if (step == 'Z')
        cairo_close_path (cairo);
      else if (step == 'O')
        {
          cairo_new_sub_path (cairo);
          cairo_arc (cairo, n[0], n[1], n[2], 0, 2 * G_PI);
        }
    }
}

void
ballot_symbol_draw (cairo_t *cairo, const char *code, double x, double y, double size)
{
  g_return_if_fail (cairo != NULL && code != NULL);

  for (guint i = 0; i < G_N_ELEMENTS (symbols); i++)
    if (g_str_equal (symbols[i].code, code))
      {
        cairo_save (cairo);
        cairo_translate (cairo, x, y);
        cairo_scale (cairo, size / GRID, size / GRID);
        cairo_new_path (cairo);
        trace (cairo, symbols[i].lines);
        cairo_set_source_rgb (cairo, 0, 0, 0);
        cairo_set_line_width (cairo, THICKNESS);
        cairo_set_line_join (cairo, CAIRO_LINE_JOIN_ROUND);
        cairo_set_line_cap (cairo, CAIRO_LINE_CAP_ROUND);
        cairo_stroke (cairo);
        cairo_restore (cairo);
        return;
      }
}
