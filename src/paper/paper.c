/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What papers have in common. */
#define G_LOG_DOMAIN "paper"

#include "paper.h"

#include <glib/gi18n.h>

#include "base-money.h"
#include "base-text.h"
#include "base-words.h"
#include "report-picture.h"

#define NO_BREAK_SPACE "\xC2\xA0"

typedef struct
{
  Paper     paper; /* first: a drawing's content is a paper */
  PaperDraw draw;
} Drawn;

static void
drawn_free (gpointer content)
{
  Drawn *drawn = content;

  report_heading_free (drawn->paper.heading);
  report_ink_free (drawn->paper.ink);
  g_object_unref (drawn->paper.row);
  g_ptr_array_unref (drawn->paper.results);
  g_clear_pointer (&drawn->paper.photo, cairo_surface_destroy);
  g_free (drawn);
}

static void
draw_cb (gpointer content, guint n, cairo_t *cairo)
{
  Drawn *drawn = content;

  drawn->draw (&drawn->paper, n, cairo);
}

ReportDocument *
paper_make (const PaperShape *shape, const ReportHeading *heading, PgResult *const *results)
{
  ReportDrawing drawing = { .width = shape->width, .height = shape->height, .page_count = 1, .draw = draw_cb,
                            .free = drawn_free };
  Drawn *drawn = g_new0 (Drawn, 1);
  Paper *paper = &drawn->paper;

  paper->heading = report_heading_copy (heading);
  paper->ink = report_ink_new (9);
  paper->width = shape->width;
  paper->height = shape->height;
  paper->row = pg_row_new (results[0], 0);
  paper->results = g_ptr_array_new_with_free_func ((GDestroyNotify) pg_result_unref);
  for (guint i = 0; i < shape->n_results; i++)
    g_ptr_array_add (paper->results, pg_result_ref (results[i]));
  if (shape->photo_column >= 0)
    {
      g_autoptr (GBytes) bytes = pg_row_dup_bytes (paper->row, (guint) shape->photo_column);

      paper->photo = report_picture_new (bytes);
    }
  drawn->draw = shape->draw;
  if (shape->count != NULL)
    drawing.page_count = shape->count (paper);
  return report_document_new (_(shape->title), heading, &drawing, drawn);
}

guint
paper_get_row_count (Paper *paper, guint n)
{
  return pg_result_get_row_count (g_ptr_array_index (paper->results, n));
}

PgRow *
paper_get_row (Paper *paper, guint n, guint row)
{
  return pg_row_new (g_ptr_array_index (paper->results, n), row);
}

char *
paper_dup_day_gu (BaseDay day)
{
  g_autofree char *latin = base_day_dup_text (day);

  return base_text_dup_gujarati_digits (latin);
}

char *
paper_dup_number_gu (gint64 number)
{
  g_autofree char *latin = base_number_dup_text (number);

  return base_text_dup_gujarati_digits (latin);
}

char *
paper_dup_rupees (gint64 paise)
{
  g_autofree char *text = base_money_dup_short (paise);
  g_auto (GStrv) parts = g_strsplit (text, " ", -1);

  return g_strjoinv (NO_BREAK_SPACE, parts);
}

char *
paper_dup_both (const char *one, const char *other)
{
  gboolean has_one = one != NULL && *one != '\0', has_other = other != NULL && *other != '\0';

  return g_strconcat (has_one ? one : "", has_one && has_other ? " · " : "", has_other ? other : "", NULL);
}

char *
paper_dup_filled (const char *sentence, ...)
{
  GString *filled = g_string_new (sentence);
  const char *words;
  va_list list;

  va_start (list, sentence);
  for (guint i = 1; (words = va_arg (list, const char *)) != NULL; i++)
    {
      g_autofree char *place = g_strdup_printf ("{%u}", i);

      g_string_replace (filled, place, words, 0);
    }
  va_end (list);
  return g_string_free (filled, FALSE);
}

void
paper_draw_words (Paper *paper, cairo_t *cairo, gint64 paise, double margin, double y)
{
  g_autofree char *gujarati = base_words_dup_amount (paise, BASE_WORDS_GUJARATI);
  g_autofree char *english = base_words_dup_amount (paise, BASE_WORDS_ENGLISH);
  double width = paper->width - 2 * margin;

  y += report_lines (paper->ink, cairo, REPORT_INK_STRONG, gujarati, margin, y, width, REPORT_INK_LEFT, 2);
  report_lines (paper->ink, cairo, REPORT_INK_TEXT, english, margin, y, width, REPORT_INK_LEFT, 2);
}
