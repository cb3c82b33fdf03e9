/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The totals of a table, each exactly under its column.
 *
 * The column view tells nobody where its columns stand, so the foot looks at their titles each time
 * it is given room, and asks for room again when anything moves them. */
#define G_LOG_DOMAIN "data-foot"

#include "data-foot.h"

#include <glib/gi18n.h>

#include "base-limits.h"
#include "base-money.h"

#define EDGE 8 /* as the padding of a cell in style.css */

typedef struct
{
  GtkColumnViewColumn *column; /* borrowed from the view */
  GtkWidget           *label;
} Total;

struct _DataFoot
{
  GtkWidget      parent_instance;
  GtkColumnView *view;
  GtkWidget     *caption;
  GArray        *totals;
};

G_DEFINE_FINAL_TYPE (DataFoot, data_foot, GTK_TYPE_WIDGET)

GtkWidget *
data_foot_find_title (GtkColumnView *view, GtkColumnViewColumn *column)
{
  GListModel *columns = gtk_column_view_get_columns (view);
  GtkWidget *header = gtk_widget_get_first_child (GTK_WIDGET (view));
  GtkWidget *title = header != NULL ? gtk_widget_get_first_child (header) : NULL;
  guint n = g_list_model_get_n_items (columns);

  for (guint i = 0; i < n && title != NULL; i++)
    {
      g_autoptr (GtkColumnViewColumn) here = g_list_model_get_item (columns, i);

      if (here == column)
        return gtk_widget_get_visible (title) ? title : NULL;
      title = gtk_widget_get_next_sibling (title);
    }
  return NULL;
}

static void
view_moved_cb (DataFoot *self)
{
  gtk_widget_queue_allocate (GTK_WIDGET (self));
}

static void
data_foot_measure (GtkWidget *widget, GtkOrientation orientation, int for_size, int *minimum, int *natural,
                   int *minimum_baseline, int *natural_baseline)
{
  DataFoot *self = MANDALI_DATA_FOOT (widget);
  int height = 0;

  *minimum = *natural = 0;
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    return;
  gtk_widget_measure (self->caption, orientation, -1, NULL, natural, NULL, NULL);
  for (guint i = 0; i < self->totals->len; i++)
    {
      GtkWidget *label = g_array_index (self->totals, Total, i).label;

      gtk_widget_measure (label, orientation, -1, NULL, &height, NULL, NULL);
      *natural = MAX (*natural, height);
    }
  *minimum = *natural;
}

static void
place (GtkWidget *child, int x, int width, int height)
{
  int least = 0;

  gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, &least, NULL, NULL, NULL);
  gtk_widget_set_child_visible (child, width > 0);
  if (width > 0)
    gtk_widget_size_allocate (child, &(GtkAllocation){ x, 0, MAX (width, least), height }, -1);
}

/* The room of a total reaches to the left as far as its figures need. */
static int
place_total (DataFoot *self, const Total *total, int height)
{
  GtkWidget *title = self->view != NULL ? data_foot_find_title (self->view, total->column) : NULL;
  graphene_rect_t bounds;
  int natural, right;

  gtk_widget_measure (total->label, GTK_ORIENTATION_HORIZONTAL, -1, NULL, &natural, NULL, NULL);
  if (title == NULL || !gtk_widget_compute_bounds (title, GTK_WIDGET (self->view), &bounds))
    {
      place (total->label, 0, 0, height);
      return G_MAXINT;
    }
  right = (int) (bounds.origin.x + bounds.size.width) - EDGE;
  place (total->label, right - natural, natural, height);
  return right - natural;
}

static void
data_foot_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  DataFoot *self = MANDALI_DATA_FOOT (widget);
  int first = width;

  for (guint i = 0; i < self->totals->len; i++)
    first = MIN (first, place_total (self, &g_array_index (self->totals, Total, i), height));
  place (self->caption, EDGE, MAX (first - 3 * EDGE, 0), height);
}

static void
total_clear (gpointer data)
{
  gtk_widget_unparent (((Total *) data)->label);
}

static void
data_foot_dispose (GObject *object)
{
  DataFoot *self = MANDALI_DATA_FOOT (object);

  g_clear_object (&self->view);
  g_clear_pointer (&self->caption, gtk_widget_unparent);
  g_clear_pointer (&self->totals, g_array_unref);
  G_OBJECT_CLASS (data_foot_parent_class)->dispose (object);
}

static void
data_foot_class_init (DataFootClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = data_foot_dispose;
  widget_class->measure = data_foot_measure;
  widget_class->size_allocate = data_foot_size_allocate;
  gtk_widget_class_set_css_name (widget_class, "datafoot");
}

static void
data_foot_init (DataFoot *self)
{
  self->totals = g_array_new (FALSE, TRUE, sizeof (Total));
  g_array_set_clear_func (self->totals, total_clear);
  self->caption = g_object_new (GTK_TYPE_LABEL, "xalign", 0.0, "ellipsize", PANGO_ELLIPSIZE_END, NULL);
  gtk_widget_set_parent (self->caption, GTK_WIDGET (self));
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
}

void
data_foot_bind (DataFoot *foot, GtkColumnView *view)
{
  GListModel *columns;
  GtkAdjustment *across;

  g_return_if_fail (MANDALI_IS_DATA_FOOT (foot) && GTK_IS_COLUMN_VIEW (view));

  g_set_object (&foot->view, view);
  columns = gtk_column_view_get_columns (view);
  for (guint i = 0; i < g_list_model_get_n_items (columns); i++)
    {
      g_autoptr (GtkColumnViewColumn) column = g_list_model_get_item (columns, i);

      g_signal_connect_object (column, "notify", G_CALLBACK (view_moved_cb), foot, G_CONNECT_SWAPPED);
    }
  across = gtk_scrollable_get_hadjustment (GTK_SCROLLABLE (view));
  g_signal_connect_object (across, "value-changed", G_CALLBACK (view_moved_cb), foot, G_CONNECT_SWAPPED);
  g_signal_connect_object (across, "changed", G_CALLBACK (view_moved_cb), foot, G_CONNECT_SWAPPED);
}

void
data_foot_set_caption (DataFoot *foot, const char *text)
{
  g_return_if_fail (MANDALI_IS_DATA_FOOT (foot));

  gtk_label_set_label (GTK_LABEL (foot->caption), text);
}

void
data_foot_set_total (DataFoot *foot, GtkColumnViewColumn *column, const char *text)
{
  Total total = { column, NULL };

  g_return_if_fail (MANDALI_IS_DATA_FOOT (foot) && GTK_IS_COLUMN_VIEW_COLUMN (column));

  for (guint i = 0; i < foot->totals->len; i++)
    if (g_array_index (foot->totals, Total, i).column == column)
      total = g_array_index (foot->totals, Total, i);
  if (total.label == NULL)
    {
      total.label = g_object_new (GTK_TYPE_LABEL, "xalign", 1.0, NULL);
      gtk_widget_add_css_class (total.label, "numeric");
      gtk_widget_set_parent (total.label, GTK_WIDGET (foot));
      g_array_append_val (foot->totals, total);
    }
  gtk_label_set_label (GTK_LABEL (total.label), text);
  gtk_widget_queue_allocate (GTK_WIDGET (foot));
}

char *
data_foot_dup_limit (guint shown, guint64 all, gboolean is_known)
{
  g_autofree char *shown_text = base_number_dup_text (shown);
  g_autofree char *all_text = base_number_dup_text ((gint64) all);

  if (shown < LIST_ROWS_MAX || (is_known && all <= shown))
    return NULL;
  if (!is_known)
    return g_strdup_printf (_("First %s – search to narrow"), shown_text);
  /* Translators: numbers, as in "First 2,000 of 12,34,567" */
  return g_strdup_printf (_("First %s of %s – search to narrow"), shown_text, all_text);
}
