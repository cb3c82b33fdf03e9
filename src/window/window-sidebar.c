/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The areas at the side of a window. */
#define G_LOG_DOMAIN "window-sidebar"

#include "window-sidebar.h"

#include <glib/gi18n.h>

#include "widgets.h"

#define AREA "area" /* of a row; “More” has none */

struct _WindowSidebar
{
  GtkListBox       *list; /* lent */
  GtkWidget        *more;
  GtkImage         *arrow;
  const WindowArea *shown;
  guint             scroll_id;
  gboolean          is_short;
  gboolean          is_open; /* she opened “More” herself */
  /* As the rows stand: each that moves is told to screen readers. */
  gboolean          was_open, was_needed, is_laid_out;
};

static const WindowArea *
get_area (GtkListBoxRow *row)
{
  return g_object_get_data (G_OBJECT (row), AREA);
}

static gboolean
is_under_more (const WindowArea *area)
{
  return area != NULL && !area->is_of_voters;
}

static GtkWidget *
row_new (const char *icon, const char *title, GtkWidget *end)
{
  GtkWidget *row = gtk_list_box_row_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *label = widgets_label_new (title, NULL);

  gtk_box_append (GTK_BOX (box), gtk_image_new_from_icon_name (icon));
  gtk_box_append (GTK_BOX (box), label);
  if (end != NULL)
    {
      gtk_widget_set_hexpand (label, TRUE);
      gtk_box_append (GTK_BOX (box), end);
    }
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  widgets_name (row, title);
  return row;
}

/* The heading under which an area stands; NULL: none. */
static const char *
get_group (const WindowArea *area)
{
  const char *group = NULL;

  for (guint i = 0; window_area_at (i) != NULL; i++)
    {
      if (window_area_at (i)->group != NULL)
        group = window_area_at (i)->group;
      if (window_area_at (i) == area)
        break;
    }
  return group;
}

static void
head_row_cb (GtkListBoxRow *row, GtkListBoxRow *before, gpointer data)
{
  WindowSidebar *self = data;
  const WindowArea *area = get_area (row);
  const WindowArea *above = before != NULL ? get_area (before) : NULL;
  const char *group = area != NULL && !(self->is_short && area->is_of_voters) ? get_group (area) : NULL;
  gboolean is_first = group != NULL && (above == NULL || g_strcmp0 (group, get_group (above)) != 0);

  if (!is_first)
    gtk_list_box_row_set_header (row, NULL);
  else if (gtk_list_box_row_get_header (row) == NULL)
    gtk_list_box_row_set_header (row, widgets_label_new (_(group), "sidebar-group"));
}

/* Where a row stands: the order of the areas; or four, “More”, and the others. */
static guint
get_place (WindowSidebar *self, GtkListBoxRow *row)
{
  const WindowArea *area = get_area (row);
  guint place = 0;

  if (area == NULL)
    return 100;
  while (window_area_at (place) != area)
    place++;
  return self->is_short && is_under_more (area) ? 200 + place : place;
}

static int
sort_cb (GtkListBoxRow *one, GtkListBoxRow *other, gpointer data)
{
  return (int) get_place (data, one) - (int) get_place (data, other);
}

static gboolean
is_seen_cb (GtkListBoxRow *row, gpointer data)
{
  WindowSidebar *self = data;
  const WindowArea *area = get_area (row);

  if (area == NULL)
    return self->is_short;
  return !self->is_short || !is_under_more (area) || self->is_open || is_under_more (self->shown);
}

/* What is chosen is on the screen too; where it stands is known once the list has been laid out. */
static gboolean
laid_out_cb (gpointer data)
{
  WindowSidebar *self = data;
  GtkListBoxRow *row = gtk_list_box_get_selected_row (self->list);
  GtkAdjustment *place = gtk_list_box_get_adjustment (self->list);
  graphene_rect_t bounds;

  self->scroll_id = 0;
  if (row != NULL && place != NULL && gtk_widget_compute_bounds (GTK_WIDGET (row), GTK_WIDGET (self->list), &bounds))
    gtk_adjustment_clamp_page (place, bounds.origin.y, bounds.origin.y + bounds.size.height);
  return G_SOURCE_REMOVE;
}

static void
bring_into_sight (WindowSidebar *self)
{
  if (self->scroll_id == 0)
    self->scroll_id = g_idle_add_full (G_PRIORITY_LOW, laid_out_cb, self, NULL);
}

/* While she is in an area under it “More” cannot be closed. */
static void
show (WindowSidebar *self)
{
  gboolean is_needed = is_under_more (self->shown);
  gboolean is_open = self->is_open || is_needed;

  if (self->is_laid_out && is_open == self->was_open && is_needed == self->was_needed)
    return;
  self->is_laid_out = TRUE;
  self->was_open = is_open;
  self->was_needed = is_needed;
  gtk_image_set_from_icon_name (self->arrow, is_open ? "pan-up-symbolic" : "pan-down-symbolic");
  gtk_accessible_update_state (GTK_ACCESSIBLE (self->more), GTK_ACCESSIBLE_STATE_EXPANDED, is_open, -1);
  gtk_widget_set_sensitive (self->more, !is_needed);
  gtk_list_box_invalidate_filter (self->list);
  gtk_list_box_invalidate_headers (self->list);
}

WindowSidebar *
window_sidebar_new (GtkListBox *list)
{
  WindowSidebar *self;

  g_return_val_if_fail (GTK_IS_LIST_BOX (list), NULL);

  self = g_new0 (WindowSidebar, 1);
  self->list = list;
  for (guint i = 0; window_area_at (i) != NULL; i++)
    {
      GtkWidget *row = row_new (window_area_at (i)->icon, _(window_area_at (i)->title), NULL);

      g_object_set_data (G_OBJECT (row), AREA, (gpointer) window_area_at (i));
      if (!is_under_more (window_area_at (i)))
        gtk_widget_add_css_class (row, "hers");
      gtk_list_box_append (list, row);
    }
  self->arrow = GTK_IMAGE (gtk_image_new ());
  self->more = row_new ("menu-symbolic", _("More"), GTK_WIDGET (self->arrow));
  gtk_list_box_row_set_selectable (GTK_LIST_BOX_ROW (self->more), FALSE);
  gtk_widget_add_css_class (self->more, "hers");
  gtk_list_box_append (list, self->more);
  gtk_list_box_set_header_func (list, head_row_cb, self, NULL);
  gtk_list_box_set_filter_func (list, is_seen_cb, self, NULL);
  gtk_list_box_set_sort_func (list, sort_cb, self, NULL);
  if (gtk_list_box_get_adjustment (list) != NULL)
    g_signal_connect_swapped (gtk_list_box_get_adjustment (list), "changed", G_CALLBACK (bring_into_sight), self);
  show (self);
  return self;
}

void
window_sidebar_free (WindowSidebar *sidebar)
{
  if (gtk_list_box_get_adjustment (sidebar->list) != NULL)
    g_signal_handlers_disconnect_by_data (gtk_list_box_get_adjustment (sidebar->list), sidebar);
  g_clear_handle_id (&sidebar->scroll_id, g_source_remove);
  gtk_list_box_set_header_func (sidebar->list, NULL, NULL, NULL);
  gtk_list_box_set_filter_func (sidebar->list, NULL, NULL, NULL);
  gtk_list_box_set_sort_func (sidebar->list, NULL, NULL, NULL);
  g_free (sidebar);
}

void
window_sidebar_set_short (WindowSidebar *sidebar, gboolean is_short)
{
  if (sidebar->is_short == is_short)
    return;
  sidebar->is_short = is_short;
  sidebar->is_open = FALSE;
  if (is_short)
    gtk_widget_add_css_class (GTK_WIDGET (sidebar->list), "calm");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (sidebar->list), "calm");
  gtk_list_box_invalidate_sort (sidebar->list);
  sidebar->is_laid_out = FALSE;
  show (sidebar);
}

void
window_sidebar_select (WindowSidebar *sidebar, const WindowArea *area)
{
  sidebar->shown = area;
  show (sidebar);
  for (int i = 0; gtk_list_box_get_row_at_index (sidebar->list, i) != NULL; i++)
    if (get_area (gtk_list_box_get_row_at_index (sidebar->list, i)) == area)
      gtk_list_box_select_row (sidebar->list, gtk_list_box_get_row_at_index (sidebar->list, i));
  bring_into_sight (sidebar);
}

const WindowArea *
window_sidebar_choose (WindowSidebar *sidebar, GtkListBoxRow *row)
{
  if (get_area (row) != NULL)
    return get_area (row);
  sidebar->is_open = !sidebar->is_open;
  /* The arrow keys choose rows on their way: what is shown is chosen again. */
  window_sidebar_select (sidebar, sidebar->shown);
  return NULL;
}
