/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Text and rules on a sheet of paper, in all scripts of the cooperative; private to this storey. */
#define G_LOG_DOMAIN "report-ink"

#include "report-ink.h"

#include <pango/pangocairo.h>
#include <string.h>

#define FAMILIES "Noto Sans, Noto Sans Gujarati, Noto Sans Devanagari, Sans"

/* The letters of Gujarati and Devanagari are drawn smaller than Latin ones of the same size; registers are read by
 * tired eyes. */
#define INDIC_SCALE 1.15
#define INDIC_FIRST 0x0900
#define INDIC_LAST 0x0AFF

/* Tall and deep letters of each script: they give every line the room of the roomiest. */
#define SAMPLE "Ágj ગ્રૂર્ઐષ્ટ્ર श्रूर्ऐष्ट्र"
#define LEADING 1.0

#define WORD_JOINER "\xE2\x81\xA0"

/* Letters further up are always measured as shaped text. */
#define ADVANCES 0x0B00

struct _ReportInk
{
  PangoContext *context;
  double        body_points;
  PangoLayout  *layouts[N_REPORT_INKS]; /* NULL: not asked for yet */
  double        ascents[N_REPORT_INKS];
  double        line_heights[N_REPORT_INKS];
  float         advances[ADVANCES]; /* of single letters in the body's font; 0 when not asked for yet */
};

static double
to_points (gint units)
{
  return (double) units / PANGO_SCALE;
}

/* Attributes of the letters from `start` to `end` in bytes. */
static void
add_attribute (PangoAttrList *list, PangoAttribute *attribute, gsize start, gsize end)
{
  attribute->start_index = (guint) start;
  attribute->end_index = (guint) end;
  pango_attr_list_insert (list, attribute);
}

static gboolean
is_indic (const char *at)
{
  gunichar letter = g_utf8_get_char (at);

  return letter >= INDIC_FIRST && letter <= INDIC_LAST;
}

/* How `text` is set: Indian scripts larger, and no hyphen that nobody wrote. */
static void
set_attributes (PangoLayout *layout, const char *text)
{
  PangoAttrList *list = pango_attr_list_new ();

  add_attribute (list, pango_attr_insert_hyphens_new (FALSE), 0, G_MAXUINT);
  for (const char *at = text; *at != '\0'; at = g_utf8_next_char (at))
    {
      const char *start = at;

      while (*at != '\0' && is_indic (at))
        at = g_utf8_next_char (at);
      if (at > start)
        add_attribute (list, pango_attr_scale_new (INDIC_SCALE), (gsize) (start - text), (gsize) (at - text));
      if (*at == '\0')
        break;
    }
  pango_layout_set_attributes (layout, list);
  pango_attr_list_unref (list);
}

/* `text` as one paragraph, newly allocated: what would begin another becomes a blank, and a range such as "1–5" is
 * joined, so that it stays in one line. */
static char *
dup_paragraph (const char *text)
{
  GString *paragraph = g_string_sized_new (strlen (text) + 16);

  for (const char *at = text; *at != '\0'; at = g_utf8_next_char (at))
    {
      gunichar letter = g_utf8_get_char (at);
      gboolean is_range = letter == 0x2013 && at > text && g_ascii_isdigit (at[-1])
                          && g_ascii_isdigit (*g_utf8_next_char (at));

      if (letter < 0x20 || letter == 0x7F || letter == 0x2028 || letter == 0x2029)
        g_string_append_c (paragraph, ' ');
      else if (is_range)
        g_string_append (paragraph, WORD_JOINER "–" WORD_JOINER);
      else
        g_string_append_unichar (paragraph, letter);
    }
  return g_string_free (paragraph, FALSE);
}

static const struct
{
  double      points; /* 0: of the body */
  PangoWeight weight;
} styles[] = {
  [REPORT_INK_SOCIETY_GU] = { 15, PANGO_WEIGHT_BOLD },
  [REPORT_INK_SOCIETY] = { 12, PANGO_WEIGHT_BOLD },
  [REPORT_INK_TITLE] = { 12, PANGO_WEIGHT_BOLD },
  [REPORT_INK_NOTE] = { 8, PANGO_WEIGHT_NORMAL },
  [REPORT_INK_HEADER] = { 0, PANGO_WEIGHT_BOLD },
  [REPORT_INK_BODY] = { 0, PANGO_WEIGHT_NORMAL },
  [REPORT_INK_SUM] = { 0, PANGO_WEIGHT_BOLD },
  [REPORT_INK_LABEL] = { 7.5, PANGO_WEIGHT_NORMAL },
  [REPORT_INK_TEXT] = { 10.5, PANGO_WEIGHT_NORMAL },
  [REPORT_INK_SOLEMN] = { 13, PANGO_WEIGHT_NORMAL },
  [REPORT_INK_STRONG] = { 10.5, PANGO_WEIGHT_BOLD },
  [REPORT_INK_FIGURE] = { 15, PANGO_WEIGHT_BOLD },
  [REPORT_INK_HEADING] = { 22, PANGO_WEIGHT_BOLD },
  [REPORT_INK_LARGE] = { 30, PANGO_WEIGHT_BOLD },
  [REPORT_INK_HUGE] = { 88, PANGO_WEIGHT_BOLD },
  [REPORT_INK_STAMP] = { 110, PANGO_WEIGHT_BOLD },
};

G_STATIC_ASSERT (G_N_ELEMENTS (styles) == N_REPORT_INKS);

static void
fill_layout (PangoLayout *layout, const char *text, double width, guint lines_max)
{
  g_autofree char *paragraph = dup_paragraph (text);

  pango_layout_set_width (layout, lines_max > 0 ? (gint) (width * PANGO_SCALE) : -1);
  pango_layout_set_height (layout, lines_max > 0 ? -(gint) lines_max : -1);
  pango_layout_set_ellipsize (layout, lines_max > 0 ? PANGO_ELLIPSIZE_END : PANGO_ELLIPSIZE_NONE);
  pango_layout_set_text (layout, paragraph, -1);
  set_attributes (layout, paragraph);
}

/* Made when it is first needed: no paper needs all. */
static PangoLayout *
get_style (ReportInk *ink, ReportInkStyle style)
{
  PangoFontDescription *font;
  PangoLayout *layout = ink->layouts[style];
  PangoRectangle ink_extents, extents;

  if (layout != NULL)
    return layout;
  font = pango_font_description_from_string (FAMILIES);
  layout = pango_layout_new (ink->context);
  pango_font_description_set_size (font, (gint) ((styles[style].points > 0 ? styles[style].points : ink->body_points)
                                                 * PANGO_SCALE));
  pango_font_description_set_weight (font, styles[style].weight);
  pango_layout_set_font_description (layout, font);
  pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);
  fill_layout (layout, SAMPLE, 0, 0);
  pango_layout_line_get_extents (pango_layout_get_line_readonly (layout, 0), &ink_extents, &extents);
  ink->layouts[style] = layout;
  ink->ascents[style] = to_points (PANGO_ASCENT (ink_extents)) + LEADING / 2;
  ink->line_heights[style] = to_points (ink_extents.height) + LEADING;
  pango_font_description_free (font);
  return layout;
}

static PangoLayout *
lay_out (ReportInk *ink, ReportInkStyle style, const char *text, double width, guint lines_max)
{
  PangoLayout *layout = get_style (ink, style);

  fill_layout (layout, text, width, lines_max);
  return layout;
}

static ReportInk *
new_on (PangoFontMap *fonts, double body_points)
{
  ReportInk *ink = g_new0 (ReportInk, 1);
  cairo_font_options_t *options = cairo_font_options_create ();

  /* The same lines on screen and on paper: nothing follows the pixels of a device. */
  cairo_font_options_set_hint_style (options, CAIRO_HINT_STYLE_NONE);
  cairo_font_options_set_hint_metrics (options, CAIRO_HINT_METRICS_OFF);
  cairo_font_options_set_antialias (options, CAIRO_ANTIALIAS_GRAY);
  ink->body_points = body_points;
  ink->context = pango_font_map_create_context (fonts);
  pango_cairo_context_set_font_options (ink->context, options);
  pango_cairo_context_set_resolution (ink->context, 72);
  pango_context_set_round_glyph_positions (ink->context, FALSE);
  cairo_font_options_destroy (options);
  return ink;
}

ReportInk *
report_ink_new (double body_points)
{
  /* Fonts of its own: the thread that laid a paper out may lay out another while a window draws this one. */
  g_autoptr (PangoFontMap) fonts = pango_cairo_font_map_new ();

  return new_on (fonts, body_points);
}

ReportInk *
report_ink_new_like (ReportInk *ink, double body_points)
{
  return new_on (pango_context_get_font_map (ink->context), body_points);
}

void
report_ink_free (ReportInk *ink)
{
  for (guint i = 0; i < N_REPORT_INKS; i++)
    g_clear_object (&ink->layouts[i]);
  g_object_unref (ink->context);
  g_free (ink);
}

double
report_ink_get_line_height (ReportInk *ink, ReportInkStyle style)
{
  get_style (ink, style);
  return ink->line_heights[style];
}

static double
get_line_width (PangoLayoutLine *line)
{
  PangoRectangle extents;

  pango_layout_line_get_extents (line, NULL, &extents);
  return to_points (extents.width);
}

double
report_ink_measure (ReportInk *ink, ReportInkStyle style, const char *text)
{
  return get_line_width (pango_layout_get_line_readonly (lay_out (ink, style, text, 0, 0), 0));
}

/* TRUE when `text` needs one line for certain. The sum of its letters measured one by one is more than
 * its width, since a sign alone stands on a dotted circle and joined letters grow narrower; so most
 * cells of a long register need no shaping until they are drawn. */
static gboolean
is_surely_one_line (ReportInk *ink, const char *text, double width)
{
  double sum = 0;

  for (const char *at = text; *at != '\0'; at = g_utf8_next_char (at))
    {
      gunichar letter = g_utf8_get_char (at);

      if (letter >= ADVANCES)
        return FALSE;
      if (ink->advances[letter] == 0)
        {
          char alone[7] = "";

          g_unichar_to_utf8 (letter, alone);
          ink->advances[letter] = (float) MAX (report_ink_measure (ink, REPORT_INK_BODY, alone), 0.01);
        }
      sum += ink->advances[letter];
      if (sum > width)
        return FALSE;
    }
  return TRUE;
}

static double
get_start (double x, double width, double line_width, ReportInkAlign align)
{
  switch (align)
    {
    case REPORT_INK_CENTRE:
      return x + (width - line_width) / 2;
    case REPORT_INK_RIGHT:
      return x + width - line_width;
    case REPORT_INK_LEFT:
    default:
      return x;
    }
}

guint
report_ink_text (ReportInk *ink, cairo_t *cairo, ReportInkStyle style, const char *text, double x, double y,
                 double width, ReportInkAlign align, guint lines_max)
{
  guint n = 0;

  if (*text == '\0')
    return 0;
  if (cairo == NULL && style == REPORT_INK_BODY && is_surely_one_line (ink, text, width))
    return 1;
  for (GSList *l = pango_layout_get_lines_readonly (lay_out (ink, style, text, width, lines_max)); l != NULL;
       l = l->next)
    {
      if (cairo != NULL)
        {
          cairo_move_to (cairo, get_start (x, width, get_line_width (l->data), align),
                         y + ink->ascents[style] + n * ink->line_heights[style]);
          pango_cairo_show_layout_line (cairo, l->data);
        }
      n++;
    }
  return n;
}

char **
report_ink_dup_lines (ReportInk *ink, ReportInkStyle style, const char *text, double width)
{
  PangoLayout *layout = lay_out (ink, style, text, width, G_MAXINT);
  const char *laid = pango_layout_get_text (layout);
  g_autoptr (GStrvBuilder) lines = g_strv_builder_new ();

  for (GSList *l = pango_layout_get_lines_readonly (layout); l != NULL; l = l->next)
    {
      PangoLayoutLine *line = l->data;
      g_autofree char *slice = g_strndup (laid + line->start_index, (gsize) line->length);

      g_strv_builder_add (lines, slice);
    }
  return g_strv_builder_end (lines);
}

void
report_ink_whole (ReportInk *ink, cairo_t *cairo, ReportInkStyle style, const char *text, double x, double y,
                  double width, ReportInkAlign align)
{
  PangoLayoutLine *line;
  double line_width, squeeze;

  if (cairo == NULL || *text == '\0')
    return;
  line = pango_layout_get_line_readonly (lay_out (ink, style, text, 0, 0), 0);
  line_width = get_line_width (line);
  squeeze = MIN (1.0, width / MAX (line_width, 1.0));
  cairo_save (cairo);
  cairo_translate (cairo, get_start (x, width, line_width * squeeze, align), y + ink->ascents[style]);
  cairo_scale (cairo, squeeze, 1.0);
  cairo_move_to (cairo, 0, 0);
  pango_cairo_show_layout_line (cairo, line);
  cairo_restore (cairo);
}

void
report_ink_rule (cairo_t *cairo, double x, double y, double width, double thickness, double shade)
{
  if (cairo == NULL)
    return;
  cairo_save (cairo);
  cairo_set_source_rgb (cairo, shade, shade, shade);
  cairo_set_line_width (cairo, thickness);
  cairo_move_to (cairo, x, y);
  cairo_line_to (cairo, x + width, y);
  cairo_stroke (cairo);
  cairo_restore (cairo);
}
