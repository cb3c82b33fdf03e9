/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Text that goes on from page to page: broken into lines when it is added, placed on pages as a whole at the end. */
#define G_LOG_DOMAIN "flow"

#include "flow.h"

#define MARGIN 56.0
#define TOP 40.0
#define BOTTOM 56.0 /* from below, for the foot */
#define HEAD_HEIGHT 22.0
#define SIGN_HEIGHT 84.0
#define THUMB 44.0
#define INDENT 26.0
#define AFTER 4.0
#define LINES_SIGNED 2

typedef enum
{
  PIECE_LINE,
  PIECE_TITLE,
  PIECE_SIGNATURES,
} PieceKind;

/* What is never parted: one line, a title, room to sign. */
typedef struct
{
  PieceKind      kind;
  ReportInkStyle style;
  char          *text;
  char          *other; /* of a title: in English; of the first line of an item: its number */
  char         **who;
  gboolean       has_thumb, is_kept_with_next, begins_page;
  double         x, height;
  guint          page; /* where it was placed */
  double         y;
} Piece;

struct _Flow
{
  ReportHeading *heading;
  ReportInk     *ink;
  char          *running;
  char          *stamp;
  guint          first_page;
  guint          page_count;
  gboolean       begins_page;
  GPtrArray     *pieces;
  GHashTable    *letters; /* pages that begin with a letterhead */
};

static void
piece_free (Piece *piece)
{
  g_free (piece->text);
  g_free (piece->other);
  g_strfreev (piece->who);
  g_free (piece);
}

Flow *
flow_new (const ReportHeading *heading, const FlowFrame *frame)
{
  Flow *flow = g_new0 (Flow, 1);

  flow->heading = report_heading_copy (heading);
  flow->ink = report_ink_new (9);
  flow->running = g_strdup (frame->running);
  flow->stamp = g_strdup (frame->stamp);
  flow->first_page = frame->first_page;
  flow->begins_page = TRUE;
  flow->pieces = g_ptr_array_new_with_free_func ((GDestroyNotify) piece_free);
  flow->letters = g_hash_table_new (NULL, NULL);
  return flow;
}

void
flow_free (Flow *flow)
{
  if (flow == NULL)
    return;
  report_heading_free (flow->heading);
  report_ink_free (flow->ink);
  g_free (flow->running);
  g_free (flow->stamp);
  g_ptr_array_unref (flow->pieces);
  g_hash_table_unref (flow->letters);
  g_free (flow);
}

static double
get_width (void)
{
  return REPORT_A4_SHORT - 2 * MARGIN;
}

static Piece *
add_piece (Flow *flow, PieceKind kind, double height)
{
  Piece *piece = g_new0 (Piece, 1);

  piece->kind = kind;
  piece->height = height;
  piece->begins_page = flow->begins_page;
  flow->begins_page = FALSE;
  g_ptr_array_add (flow->pieces, piece);
  return piece;
}

void
flow_add_title (Flow *flow, const char *gujarati, const char *english)
{
  Piece *piece = add_piece (flow, PIECE_TITLE, 0);

  piece->text = g_strdup (gujarati != NULL ? gujarati : "");
  piece->other = g_strdup (english != NULL ? english : "");
  piece->height = report_title (flow->ink, NULL, piece->text, piece->other, 0, 0, get_width ()) + AFTER;
  piece->is_kept_with_next = TRUE;
}

/* `number` stands before the first line, in the margin that `x` leaves. */
static void
add_lines (Flow *flow, ReportInkStyle style, const char *number, const char *text, double x)
{
  g_auto (GStrv) lines = report_ink_dup_lines (flow->ink, style, text, get_width () - x);
  double height = report_ink_get_line_height (flow->ink, style);

  for (guint i = 0; lines[i] != NULL; i++)
    {
      Piece *piece = add_piece (flow, PIECE_LINE, height + (lines[i + 1] == NULL ? AFTER : 0));

      piece->style = style;
      piece->text = g_steal_pointer (&lines[i]);
      piece->other = i == 0 ? g_strdup (number) : NULL;
      piece->x = x;
      piece->is_kept_with_next = style == REPORT_INK_FIGURE || style == REPORT_INK_STRONG;
      lines[i] = g_strdup ("");
    }
}

void
flow_add_text (Flow *flow, ReportInkStyle style, const char *text)
{
  g_return_if_fail (flow != NULL && text != NULL);

  add_lines (flow, style, NULL, text, 0);
}

void
flow_add_item (Flow *flow, const char *number, const char *text, guint depth)
{
  g_return_if_fail (flow != NULL && number != NULL && text != NULL);

  add_lines (flow, REPORT_INK_TEXT, number, text, INDENT * (depth + 1));
}

void
flow_add_signatures (Flow *flow, const char *const *who, gboolean has_thumb)
{
  Piece *piece;

  /* nobody signs a page that says nothing */
  for (guint i = flow->pieces->len, n = 0; i > 0 && n < LINES_SIGNED; i--)
    {
      Piece *before = g_ptr_array_index (flow->pieces, i - 1);

      before->is_kept_with_next = TRUE;
      n += before->text != NULL && before->text[0] != '\0';
    }
  piece = add_piece (flow, PIECE_SIGNATURES, SIGN_HEIGHT);
  piece->who = g_strdupv ((char **) who);
  piece->has_thumb = has_thumb;
}

void
flow_begin_page (Flow *flow)
{
  flow->begins_page = TRUE;
}

/* How high the pieces from `i` on are that may not be parted from it. */
static double
get_kept_height (Flow *flow, guint i)
{
  double height = 0;

  for (;; i++)
    {
      const Piece *piece = g_ptr_array_index (flow->pieces, i);

      height += piece->height;
      if (!piece->is_kept_with_next || i + 1 == flow->pieces->len)
        return height;
    }
}

static void
place (Flow *flow)
{
  double letterhead = report_letterhead (flow->ink, NULL, flow->heading, 0, 0, get_width ()) + 3 * AFTER;
  double y = 0;

  flow->page_count = 0;
  for (guint i = 0; i < flow->pieces->len; i++)
    {
      Piece *piece = g_ptr_array_index (flow->pieces, i);
      gboolean is_kept = i > 0 && ((Piece *) g_ptr_array_index (flow->pieces, i - 1))->is_kept_with_next;
      double height = is_kept ? piece->height : MIN (get_kept_height (flow, i), REPORT_A4_LONG / 2);

      if (piece->begins_page || y + height > REPORT_A4_LONG - BOTTOM)
        {
          if (piece->begins_page)
            g_hash_table_add (flow->letters, GUINT_TO_POINTER (flow->page_count));
          y = TOP + (piece->begins_page ? letterhead : HEAD_HEIGHT);
          flow->page_count++;
        }
      piece->page = flow->page_count - 1;
      piece->y = y;
      y += piece->height;
    }
  flow->page_count = MAX (flow->page_count, 1);
}

static void
draw_signatures (Flow *flow, cairo_t *cairo, const Piece *piece)
{
  guint n = g_strv_length (piece->who);
  guint places = MAX (n, 2); /* one alone signs at the right */
  double width = (get_width () - (piece->has_thumb ? THUMB + INDENT : 0)) / places;
  double line = piece->y + SIGN_HEIGHT - 24;

  for (guint i = 0; i < n; i++)
    report_signature (flow->ink, cairo, piece->who[i], MARGIN + (places - n + i) * width, line, width - INDENT);
  if (piece->has_thumb)
    report_thumb_box (flow->ink, cairo, NULL, REPORT_A4_SHORT - MARGIN - THUMB, piece->y + 12, THUMB, THUMB + 4);
}

static void
draw_piece (Flow *flow, cairo_t *cairo, const Piece *piece)
{
  switch (piece->kind)
    {
    case PIECE_TITLE:
      report_title (flow->ink, cairo, piece->text, piece->other, MARGIN, piece->y, get_width ());
      break;
    case PIECE_SIGNATURES:
      draw_signatures (flow, cairo, piece);
      break;
    case PIECE_LINE:
    default:
      if (piece->other != NULL)
        report_ink_text (flow->ink, cairo, piece->style, piece->other, MARGIN + piece->x - INDENT, piece->y, INDENT,
                         REPORT_INK_LEFT, 1);
      report_ink_text (flow->ink, cairo, piece->style, piece->text, MARGIN + piece->x, piece->y,
                       get_width () - piece->x + 1, REPORT_INK_LEFT, 1);
      break;
    }
}

static void
draw_cb (gpointer content, guint n, cairo_t *cairo)
{
  Flow *flow = content;
  g_autofree char *number = flow->first_page > 0 ? g_strdup_printf ("%u", flow->first_page + n)
                                                 : g_strdup_printf ("%u / %u", n + 1, flow->page_count);

  cairo_set_source_rgb (cairo, 0, 0, 0);
  if (flow->stamp != NULL)
    report_stamp (flow->ink, cairo, &report_grey, flow->stamp, REPORT_A4_SHORT, REPORT_A4_LONG);
  if (g_hash_table_contains (flow->letters, GUINT_TO_POINTER (n)))
    report_letterhead (flow->ink, cairo, flow->heading, MARGIN, TOP, get_width ());
  else if (flow->running != NULL)
    {
      report_ink_text (flow->ink, cairo, REPORT_INK_NOTE, flow->running, MARGIN, TOP, get_width (), REPORT_INK_LEFT, 1);
      report_ink_rule (cairo, MARGIN, TOP + 14, get_width (), 0.4, 0.4);
    }
  cairo_set_source_rgb (cairo, 0, 0, 0);
  for (guint i = 0; i < flow->pieces->len; i++)
    {
      const Piece *piece = g_ptr_array_index (flow->pieces, i);

      if (piece->page == n)
        draw_piece (flow, cairo, piece);
    }
  report_ink_text (flow->ink, cairo, REPORT_INK_NOTE, number, MARGIN, REPORT_A4_LONG - 36, get_width (),
                   REPORT_INK_LEFT, 1);
  report_foot (flow->ink, cairo, flow->heading, MARGIN, REPORT_A4_LONG - 36, get_width ());
}

ReportDocument *
flow_take_document (Flow *flow, const char *title)
{
  ReportDrawing drawing = { .width = REPORT_A4_SHORT, .height = REPORT_A4_LONG, .draw = draw_cb,
                            .free = (GDestroyNotify) flow_free };

  g_return_val_if_fail (flow != NULL && title != NULL, NULL);

  place (flow);
  drawing.page_count = flow->page_count;
  return report_document_new (title, flow->heading, &drawing, flow);
}
