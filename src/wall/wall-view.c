/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What the wall shows, or will show next, in whatever room there is. */
#define G_LOG_DOMAIN "wall-view"

#include "wall-view.h"

#include "widgets.h"

struct _WallView
{
  GtkWidget    parent_instance;
  WallShow    *show;
  WallViewKind kind;
  guint        shape_id;
};

G_DEFINE_FINAL_TYPE (WallView, wall_view, GTK_TYPE_WIDGET)

/* What is drawn, lent; NULL: nothing. */
static WallLayout *
get_layout (WallView *self, guint *page)
{
  *page = 0;
  if (self->show == NULL)
    return NULL;
  if (self->kind == WALL_VIEW_NEXT)
    return wall_show_get_next (self->show, page);
  *page = wall_show_get_page (self->show);
  return wall_show_is_blank (self->show) ? NULL : wall_show_get_layout (self->show);
}

static gboolean
shape_cb (gpointer data)
{
  WallView *self = data;

  self->shape_id = 0;
  wall_show_set_shape (self->show, gtk_widget_get_width (GTK_WIDGET (self)), gtk_widget_get_height (GTK_WIDGET (self)));
  return G_SOURCE_REMOVE;
}

/* What is laid out anew tells others, who may not be measured in the middle of it: a moment later. */
static void
wall_view_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  WallView *self = WALL_VIEW (widget);

  if (self->show != NULL && self->kind == WALL_VIEW_LEADING && self->shape_id == 0 && width > 0 && height > 0)
    self->shape_id = g_idle_add (shape_cb, self);
}

static void
wall_view_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  WallView *self = WALL_VIEW (widget);
  const WallColour *ground = wall_ink_get (WALL_INK_GROUND);
  double width = gtk_widget_get_width (widget), height = gtk_widget_get_height (widget), full_width, full_height, scale;
  GdkRGBA colour = { (float) ground->red, (float) ground->green, (float) ground->blue, 1 };
  graphene_rect_t place;
  guint page;
  WallLayout *layout = get_layout (self, &page);
  cairo_t *cairo;

  graphene_rect_init (&place, 0, 0, (float) width, (float) height);
  gtk_snapshot_append_color (snapshot, &colour, &place);
  if (layout == NULL)
    return;
  wall_show_get_shape (self->show, &full_width, &full_height);
  scale = MIN (width / full_width, height / full_height);
  cairo = gtk_snapshot_append_cairo (snapshot, &place);
  cairo_translate (cairo, (width - full_width * scale) / 2, (height - full_height * scale) / 2);
  cairo_scale (cairo, scale, scale);
  wall_sheet_draw (wall_layout_get_sheet (layout), page, cairo);
  cairo_destroy (cairo);
}

static void
changed_cb (WallView *self)
{
  g_autofree char *words = wall_view_dup_words (self);

  widgets_name (self, words);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
wall_view_dispose (GObject *object)
{
  WallView *self = WALL_VIEW (object);

  g_clear_handle_id (&self->shape_id, g_source_remove);
  g_clear_object (&self->show);
  G_OBJECT_CLASS (wall_view_parent_class)->dispose (object);
}

static void
wall_view_class_init (WallViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = wall_view_dispose;
  widget_class->size_allocate = wall_view_size_allocate;
  widget_class->snapshot = wall_view_snapshot;
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
  gtk_widget_class_set_css_name (widget_class, "wall");
}

static void
wall_view_init (WallView *self)
{
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
}

void
wall_view_bind (WallView *view, WallShow *show, WallViewKind kind)
{
  g_return_if_fail (WALL_IS_VIEW (view) && WALL_IS_SHOW (show) && view->show == NULL);

  view->show = g_object_ref (show);
  view->kind = kind;
  g_signal_connect_object (show, "changed", G_CALLBACK (changed_cb), view, G_CONNECT_SWAPPED);
  changed_cb (view);
}

char *
wall_view_dup_words (WallView *view)
{
  g_autoptr (GString) words = g_string_new (NULL);
  guint page;
  WallLayout *layout;
  PangoLayout *last = NULL;

  g_return_val_if_fail (WALL_IS_VIEW (view), NULL);

  layout = get_layout (view, &page);
  for (guint i = 0; layout != NULL && i < wall_sheet_get_count (wall_layout_get_sheet (layout)); i++)
    {
      const WallMark *mark = wall_sheet_get (wall_layout_get_sheet (layout), i);

      if (mark->kind != WALL_MARK_WORDS || mark->page != page || mark->layout == last)
        continue;
      last = mark->layout;
      g_string_append_printf (words, "%s%s", words->len > 0 ? "\n" : "", pango_layout_get_text (mark->layout));
    }
  return g_string_free (g_steal_pointer (&words), FALSE);
}
