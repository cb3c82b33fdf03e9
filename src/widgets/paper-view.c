/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * One page of a document on the screen, white in every theme, drawn by the document itself. */
#define G_LOG_DOMAIN "paper-view"

#include "paper-view.h"

/* Between the page and the edge of its place. */
#define MARGIN 18
#define SCREEN_DOTS (96.0 / 72.0)
#define LEAST_WIDTH 160

struct _PaperView
{
  GtkWidget       parent_instance;
  ReportDocument *document;
  guint           n;
  gboolean        fits;
};

G_DEFINE_FINAL_TYPE (PaperView, paper_view, GTK_TYPE_WIDGET)

static GtkSizeRequestMode
paper_view_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_CONSTANT_SIZE;
}

static void
paper_view_measure (GtkWidget *widget, GtkOrientation orientation, int for_size, int *minimum, int *natural,
                    int *minimum_baseline, int *natural_baseline)
{
  PaperView *self = MANDALI_PAPER_VIEW (widget);
  double width = 0, height = 0;

  if (self->document != NULL)
    report_document_get_size (self->document, &width, &height);
  *natural = (int) ((orientation == GTK_ORIENTATION_HORIZONTAL ? width : height) * SCREEN_DOTS) + 2 * MARGIN;
  *minimum = self->fits ? MIN (*natural, LEAST_WIDTH) : *natural;
}

static void
paper_view_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  PaperView *self = MANDALI_PAPER_VIEW (widget);
  int place_width = gtk_widget_get_width (widget), place_height = gtk_widget_get_height (widget);
  double width, height, scale = SCREEN_DOTS;
  graphene_rect_t sheet;
  GskRoundedRect edge;
  cairo_t *cairo;

  if (self->document == NULL)
    return;
  report_document_get_size (self->document, &width, &height);
  if (self->fits)
    scale = MAX (0.05, MIN ((place_width - 2 * MARGIN) / width, (place_height - 2 * MARGIN) / height));
  /* On whole pixels, so that the edge of the sheet is sharp. */
  graphene_rect_init (&sheet, (int) ((place_width - width * scale) / 2), (int) ((place_height - height * scale) / 2),
                      (float) (int) (width * scale), (float) (int) (height * scale));
  gsk_rounded_rect_init_from_rect (&edge, &sheet, 0);
  gtk_snapshot_append_outset_shadow (snapshot, &edge, &(GdkRGBA){ 0, 0, 0, 0.35F }, 0, 1, 1, 5);
  gtk_snapshot_append_color (snapshot, &(GdkRGBA){ 1, 1, 1, 1 }, &sheet);
  cairo = gtk_snapshot_append_cairo (snapshot, &sheet);
  cairo_translate (cairo, sheet.origin.x, sheet.origin.y);
  cairo_scale (cairo, scale, scale);
  report_document_draw (self->document, self->n, cairo);
  cairo_destroy (cairo);
}

static void
paper_view_dispose (GObject *object)
{
  g_clear_object (&MANDALI_PAPER_VIEW (object)->document);
  G_OBJECT_CLASS (paper_view_parent_class)->dispose (object);
}

static void
paper_view_class_init (PaperViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = paper_view_dispose;
  widget_class->get_request_mode = paper_view_get_request_mode;
  widget_class->measure = paper_view_measure;
  widget_class->snapshot = paper_view_snapshot;
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
paper_view_init (PaperView *self)
{
  self->fits = TRUE;
}

void
paper_view_show (PaperView *view, ReportDocument *document, guint n)
{
  g_return_if_fail (MANDALI_IS_PAPER_VIEW (view) && REPORT_IS_DOCUMENT (document));
  g_return_if_fail (n < report_document_get_page_count (document));

  g_set_object (&view->document, document);
  view->n = n;
  gtk_widget_queue_resize (GTK_WIDGET (view));
  gtk_widget_queue_draw (GTK_WIDGET (view));
}

void
paper_view_set_fits (PaperView *view, gboolean fits)
{
  g_return_if_fail (MANDALI_IS_PAPER_VIEW (view));

  view->fits = fits;
  gtk_widget_queue_resize (GTK_WIDGET (view));
}
