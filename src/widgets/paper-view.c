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

/* Small letters stand on whole pixels and so at uneven distances; drawn finer and made smaller again they do not. */
#define FINER 2

struct _PaperView
{
  GtkWidget        parent_instance;
  ReportDocument  *document;
  guint            n;
  gboolean         fits;
  cairo_surface_t *drawn; /* the page as it was drawn last; NULL: not yet */
  double           drawn_scale;
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

/* The page in `scale`, FINER times as many pixels each way; kept until another is asked for. */
static cairo_surface_t *
draw_page (PaperView *self, double scale, int width, int height)
{
  double finer = scale * FINER * gtk_widget_get_scale_factor (GTK_WIDGET (self));
  cairo_t *cairo;

  if (self->drawn != NULL && self->drawn_scale == finer)
    return self->drawn;
  g_clear_pointer (&self->drawn, cairo_surface_destroy);
  self->drawn_scale = finer;
  self->drawn = cairo_image_surface_create (CAIRO_FORMAT_RGB24, (int) (width * finer / scale),
                                            (int) (height * finer / scale));
  cairo = cairo_create (self->drawn);
  cairo_set_source_rgb (cairo, 1, 1, 1);
  cairo_paint (cairo);
  cairo_scale (cairo, finer, finer);
  report_document_draw (self->document, self->n, cairo);
  cairo_destroy (cairo);
  return self->drawn;
}

static void
paper_view_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  PaperView *self = MANDALI_PAPER_VIEW (widget);
  int place_width = gtk_widget_get_width (widget), place_height = gtk_widget_get_height (widget);
  double width, height, scale = SCREEN_DOTS;
  graphene_rect_t sheet;
  GskRoundedRect edge;
  cairo_surface_t *page;
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
  cairo = gtk_snapshot_append_cairo (snapshot, &sheet);
  cairo_translate (cairo, sheet.origin.x, sheet.origin.y);
  page = draw_page (self, scale, (int) sheet.size.width, (int) sheet.size.height);
  cairo_scale (cairo, scale / self->drawn_scale, scale / self->drawn_scale);
  cairo_set_source_surface (cairo, page, 0, 0);
  cairo_pattern_set_filter (cairo_get_source (cairo), CAIRO_FILTER_GOOD);
  cairo_paint (cairo);
  cairo_destroy (cairo);
}

static void
paper_view_dispose (GObject *object)
{
  PaperView *self = MANDALI_PAPER_VIEW (object);

  g_clear_object (&self->document);
  g_clear_pointer (&self->drawn, cairo_surface_destroy);
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
  g_clear_pointer (&view->drawn, cairo_surface_destroy);
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
