/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A page that is one table of records, of which one is chosen. */
#define G_LOG_DOMAIN "list-page"

#include "list-page.h"

#include "base-limits.h"
#include "pane-parts.h"

typedef struct
{
  DataView  *view;
  guint      key, state;
  AdwFlap   *pane; /* NULL: there is none */
  GtkWidget *close_button;
} ListPagePrivate;

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (ListPage, list_page, TYPE_PAGE)

static ListPagePrivate *
get (gpointer page)
{
  return list_page_get_instance_private (page);
}

static void
list_page_search (Page *page, const char *text)
{
  data_view_set (get (page)->view, "search", text[0] != '\0' ? text : NULL, TRUE);
}

static void
list_page_select (Page *page, gint64 record_id)
{
  g_autofree char *key = g_strdup_printf ("%" G_GINT64_FORMAT, record_id);

  data_view_select (get (page)->view, key);
}

static void
list_page_refresh (Page *page)
{
  desk_list_refresh (data_view_get_list (get (page)->view));
  if (data_view_get_totals (get (page)->view) != NULL)
    desk_list_refresh (data_view_get_totals (get (page)->view));
}

static void
list_page_focus (Page *page)
{
  data_view_focus (get (page)->view);
}

static GtkWidget *
list_page_get_list (Page *page)
{
  return GTK_WIDGET (get (page)->view);
}

static PgArgument *
list_page_dup_arguments (Page *page)
{
  return desk_list_dup_arguments (data_view_get_list (get (page)->view));
}

/* Without totals the rows on the screen are all that is known, and a full screen may be only the beginning. */
static guint64
list_page_get_row_count (Page *page)
{
  guint64 count = data_view_get_row_count (get (page)->view);

  return data_view_get_totals (get (page)->view) != NULL || count < LIST_ROWS_MAX ? count : 0;
}

static char *
list_page_dup_selected (Page *page, const char **state)
{
  PgRow *row = get (page)->state != LIST_PAGE_NO_ACTS ? data_view_get_selected (get (page)->view) : NULL;

  *state = row != NULL ? pg_row_get_words (row, get (page)->state) : "";
  return row != NULL ? g_strdup (pg_row_get_text (row, get (page)->key)) : NULL;
}

static void
reset_cb (ListPage *self)
{
  page_filter (MANDALI_PAGE (self), NULL, NULL);
  page_search (MANDALI_PAGE (self), "");
  page_tell_reset (MANDALI_PAGE (self));
}

static void
reveal_chosen (ListPage *self)
{
  if (!adw_flap_get_folded (get (self)->pane) && list_page_get_selected (self) != NULL)
    adw_flap_set_reveal_flap (get (self)->pane, TRUE);
}

static void
opened_cb (ListPage *self)
{
  adw_flap_set_reveal_flap (get (self)->pane, TRUE);
}

static void
folded_cb (ListPage *self)
{
  gboolean is_folded = adw_flap_get_folded (get (self)->pane);

  gtk_widget_set_visible (get (self)->close_button, is_folded);
  adw_flap_set_reveal_flap (get (self)->pane, !is_folded && list_page_get_selected (self) != NULL);
}

static void
pane_activated_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  ListPage *self = data;

  adw_flap_set_reveal_flap (get (self)->pane, !adw_flap_get_reveal_flap (get (self)->pane));
  if (!adw_flap_get_reveal_flap (get (self)->pane))
    data_view_focus (get (self)->view);
}

static void
acts_activated_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  ListPage *self = data;

  adw_flap_set_reveal_flap (get (self)->pane, TRUE);
  pane_parts_focus_acts (adw_flap_get_flap (get (self)->pane));
}

static const GActionEntry own_actions[] = {
  { .name = "pane", .activate = pane_activated_cb },
  { .name = "acts", .activate = acts_activated_cb },
};

static void
list_page_class_init (ListPageClass *klass)
{
  PageClass *page_class = MANDALI_PAGE_CLASS (klass);

  page_class->search = list_page_search;
  page_class->select = list_page_select;
  page_class->refresh = list_page_refresh;
  page_class->focus = list_page_focus;
  page_class->get_list = list_page_get_list;
  page_class->dup_arguments = list_page_dup_arguments;
  page_class->get_row_count = list_page_get_row_count;
  page_class->dup_selected = list_page_dup_selected;
  g_type_ensure (TYPE_DATA_VIEW);
}

static void
list_page_init (ListPage *self)
{
}

void
list_page_begin (ListPage *self, DataView *view, guint key, guint state)
{
  g_return_if_fail (MANDALI_IS_LIST_PAGE (self) && MANDALI_IS_DATA_VIEW (view));

  get (self)->view = view;
  get (self)->key = key;
  get (self)->state = state;
  g_signal_connect_object (view, "reset", G_CALLBACK (reset_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (view, "selected", G_CALLBACK (page_tell_selection), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (view, "refreshed", G_CALLBACK (page_tell_selection), self, G_CONNECT_SWAPPED);
}

void
list_page_set_pane (ListPage *self, AdwFlap *pane, GtkWidget *close_button)
{
  g_autoptr (GSimpleActionGroup) actions = g_simple_action_group_new ();

  g_return_if_fail (MANDALI_IS_LIST_PAGE (self) && get (self)->view != NULL && ADW_IS_FLAP (pane));

  get (self)->pane = pane;
  get (self)->close_button = close_button;
  g_action_map_add_action_entries (G_ACTION_MAP (actions), own_actions, G_N_ELEMENTS (own_actions), self);
  gtk_widget_insert_action_group (GTK_WIDGET (self), "page", G_ACTION_GROUP (actions));
  g_signal_connect_object (get (self)->view, "selected", G_CALLBACK (reveal_chosen), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (get (self)->view, "opened", G_CALLBACK (opened_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (pane, "notify::folded", G_CALLBACK (folded_cb), self, G_CONNECT_SWAPPED);
}

DataView *
list_page_get_view (ListPage *self)
{
  g_return_val_if_fail (MANDALI_IS_LIST_PAGE (self), NULL);

  return get (self)->view;
}

PgRow *
list_page_get_selected (ListPage *self)
{
  g_return_val_if_fail (MANDALI_IS_LIST_PAGE (self), NULL);

  return data_view_get_selected (get (self)->view);
}
