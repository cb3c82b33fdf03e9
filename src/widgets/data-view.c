/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A table on the screen from a report's description and a living list.
 *
 *   DeskList (asks the server) → PgTable (rows that live on) → GtkSingleSelection → GtkColumnView
 *
 * Search, filter and order are parameters of the query; nothing is sorted or hidden here. The selection is
 * kept by the key of the row, since a refresh may take a row out and put it in again. */
#define G_LOG_DOMAIN "data-view"

#include "data-view.h"

#include <glib/gi18n.h>
#include <string.h>

#include "base-limits.h"
#include "data-columns.h"
#include "data-foot.h"
#include "widgets.h"

struct _DataView
{
  GtkBox              parent_instance;
  DeskList           *list;
  DeskList           *totals;
  DataColumns        *columns;
  GtkSingleSelection *selection;
  GHashTable         *narrowing;    /* parameters that hide rows now */
  char               *selected_key; /* as told; NULL: none */
  char               *awaited_key;  /* to be selected when it arrives */
  guint               spinner_id;
  gboolean            is_selecting;
  gboolean            is_moved;  /* the next answer is another list: its chosen row is shown, or its top */
  gboolean            is_sorted; /* the next answer stands in another order: its top is shown */
  gboolean            wants_focus; /* the keyboard comes as soon as there is something to put it on */
  GtkWidget          *bar;
  GtkBox             *filters;
  GtkMenuButton      *menu_button;
  GtkStack           *stack;
  GtkColumnView      *table;
  GtkWidget          *limit;
  GtkLabel           *limit_label;
  DataFoot           *foot;
  AdwStatusPage      *empty;
  GtkButton          *empty_button;
  GtkButton          *reset_button;
  GtkSpinner         *spinner;
  char               *empty_icon, *empty_title, *empty_words, *empty_label, *empty_action;
};

enum { SIGNAL_SELECTED, SIGNAL_OPENED, SIGNAL_REFRESHED, SIGNAL_RESET, N_SIGNALS };

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (DataView, data_view, GTK_TYPE_BOX)

static PgTable *
get_rows (DataView *self)
{
  return desk_list_get_table (self->list);
}

static const char *
get_key (DataView *self, PgRow *row)
{
  return row != NULL ? pg_row_get_text (row, pg_table_get_relation (get_rows (self))->key) : NULL;
}

/* Tells a change of the selection, but only a real one. */
static void
tell_selected (DataView *self)
{
  const char *key = get_key (self, data_view_get_selected (self));

  if (g_strcmp0 (key, self->selected_key) == 0)
    return;
  g_free (self->selected_key);
  self->selected_key = g_strdup (key);
  g_signal_emit (self, signals[SIGNAL_SELECTED], 0);
}

static gboolean
select_key (DataView *self, const char *key, gboolean is_shown)
{
  guint position = GTK_INVALID_LIST_POSITION;

  if (key != NULL && pg_table_find (get_rows (self), key, &position) == NULL)
    return FALSE;
  self->is_selecting = TRUE;
  gtk_single_selection_set_selected (self->selection, position);
  self->is_selecting = FALSE;
  if (is_shown && position != GTK_INVALID_LIST_POSITION)
    data_columns_scroll_to (self->columns, position);
  tell_selected (self);
  return TRUE;
}

static void
show_empty (DataView *self)
{
  gboolean is_narrowed = g_hash_table_size (self->narrowing) > 0;

  adw_status_page_set_icon_name (self->empty, is_narrowed ? "search-symbolic" : self->empty_icon);
  adw_status_page_set_title (self->empty, is_narrowed ? _("Nothing found") : self->empty_title);
  adw_status_page_set_description (self->empty, is_narrowed ? _("Search for fewer letters, or show everything.")
                                                            : self->empty_words);
  gtk_widget_set_visible (GTK_WIDGET (self->reset_button), is_narrowed);
  gtk_widget_set_visible (GTK_WIDGET (self->empty_button), !is_narrowed && self->empty_action != NULL);
  if (self->empty_action != NULL)
    {
      gtk_button_set_label (self->empty_button, self->empty_label);
      gtk_actionable_set_action_name (GTK_ACTIONABLE (self->empty_button), self->empty_action);
    }
}

static void
show_limit (DataView *self)
{
  guint shown = g_list_model_get_n_items (G_LIST_MODEL (get_rows (self)));
  g_autofree char *words = data_foot_dup_limit (shown, data_view_get_row_count (self), self->totals != NULL);

  gtk_label_set_label (self->limit_label, words != NULL ? words : "");
  gtk_widget_set_visible (self->limit, words != NULL);
}

static void
show_totals (DataView *self)
{
  PgRow *row = self->totals != NULL ? desk_list_get_first (self->totals) : NULL;

  if (row != NULL)
    data_columns_show_totals (self->columns, self->foot, row,
                              pg_table_get_relation (desk_list_get_table (self->totals)));
  show_limit (self);
}

static void
totals_refreshed_cb (DataView *self)
{
  show_totals (self);
  g_signal_emit (self, signals[SIGNAL_REFRESHED], 0);
}

/* Where the eye goes after an answer that is another list. Also, a list view of GTK 4.8 that has lost all its
 * rows at once stays blank until it is told where to look. */
static void
show_place (DataView *self)
{
  guint selected = gtk_single_selection_get_selected (self->selection);

  if (self->is_sorted || (self->is_moved && selected == GTK_INVALID_LIST_POSITION))
    data_columns_scroll_to (self->columns, 0);
  else if (self->is_moved)
    data_columns_scroll_to (self->columns, selected);
  self->is_sorted = self->is_moved = FALSE;
}

static void
rows_changed_cb (DataView *self, guint position, guint removed, guint added)
{
  if (removed > TABLE_RUNS_MAX && added > 0)
    self->is_moved = TRUE;
}

/* Not away from somebody who is typing meanwhile. */
static void
bring_focus (DataView *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  if (!self->wants_focus || desk_list_is_busy (self->list))
    return;
  self->wants_focus = FALSE;
  if (gtk_widget_get_mapped (GTK_WIDGET (self)) && (focus == NULL || !GTK_IS_EDITABLE (focus)))
    data_view_focus (self);
}

static void
refreshed_cb (DataView *self)
{
  gboolean is_empty = g_list_model_get_n_items (G_LIST_MODEL (get_rows (self))) == 0;

  g_clear_handle_id (&self->spinner_id, g_source_remove);
  gtk_spinner_stop (self->spinner);
  if (is_empty)
    show_empty (self);
  gtk_stack_set_visible_child_name (self->stack, is_empty ? "empty" : "rows");
  gtk_widget_set_visible (GTK_WIDGET (self->foot), !is_empty && self->totals != NULL);
  show_limit (self);
  if (self->awaited_key != NULL && select_key (self, self->awaited_key, TRUE))
    g_clear_pointer (&self->awaited_key, g_free);
  else if (self->selected_key != NULL && data_view_get_selected (self) == NULL)
    {
      g_autofree char *key = g_strdup (self->selected_key);

      if (!select_key (self, key, FALSE))
        tell_selected (self);
    }
  if (!is_empty && !desk_list_is_busy (self->list))
    show_place (self);
  bring_focus (self);
  g_signal_emit (self, signals[SIGNAL_REFRESHED], 0);
}

/* What stands there stays; a view that had nothing yet says why. */
static void
failed_cb (DataView *self, const char *sentence)
{
  g_clear_handle_id (&self->spinner_id, g_source_remove);
  gtk_spinner_stop (self->spinner);
  if (desk_list_is_filled (self->list))
    return;
  adw_status_page_set_icon_name (self->empty, "dialog-warning-symbolic");
  adw_status_page_set_title (self->empty, _("This list could not be read"));
  adw_status_page_set_description (self->empty, sentence);
  gtk_widget_set_visible (GTK_WIDGET (self->reset_button), FALSE);
  gtk_widget_set_visible (GTK_WIDGET (self->empty_button), FALSE);
  gtk_stack_set_visible_child_name (self->stack, "empty");
}

/* While the list takes an answer the selection may vanish for a moment; refreshed_cb finds it again. */
static void
selection_changed_cb (DataView *self)
{
  if (!self->is_selecting && data_view_get_selected (self) != NULL)
    tell_selected (self);
}

static void
activated_cb (DataView *self, guint position)
{
  gtk_single_selection_set_selected (self->selection, position);
  g_signal_emit (self, signals[SIGNAL_OPENED], 0);
}

static void
sorted_cb (DataView *self, const char *word)
{
  if (self->list == NULL)
    return; /* the columns go, and their order with them */
  self->is_sorted = TRUE;
  desk_list_set (self->list, "sort", word);
}

static void
reset_clicked_cb (DataView *self)
{
  g_signal_emit (self, signals[SIGNAL_RESET], 0);
}

static gboolean
copy_cb (GtkWidget *widget, GVariant *arguments, gpointer data)
{
  DataView *self = MANDALI_DATA_VIEW (widget);
  PgRow *row = data_view_get_selected (self);

  if (row != NULL)
    data_columns_copy_row (self->columns, row, widget);
  return row != NULL;
}

static gboolean
spin_cb (gpointer data)
{
  DataView *self = data;

  self->spinner_id = 0;
  gtk_spinner_start (self->spinner);
  return G_SOURCE_REMOVE;
}

static void
data_view_dispose (GObject *object)
{
  DataView *self = MANDALI_DATA_VIEW (object);

  g_clear_handle_id (&self->spinner_id, g_source_remove);
  g_clear_object (&self->list);
  g_clear_object (&self->totals);
  g_clear_object (&self->selection);
  gtk_widget_dispose_template (GTK_WIDGET (self), TYPE_DATA_VIEW);
  G_OBJECT_CLASS (data_view_parent_class)->dispose (object);
}

static void
data_view_finalize (GObject *object)
{
  DataView *self = MANDALI_DATA_VIEW (object);

  g_clear_object (&self->columns);
  g_hash_table_unref (self->narrowing);
  g_free (self->selected_key);
  g_free (self->awaited_key);
  g_free (self->empty_icon);
  g_free (self->empty_title);
  g_free (self->empty_words);
  g_free (self->empty_label);
  g_free (self->empty_action);
  G_OBJECT_CLASS (data_view_parent_class)->finalize (object);
}

static void
add_signals (DataViewClass *klass)
{
  static const char *const names[] = { "selected", "opened", "refreshed", "reset" };

  for (guint i = 0; i < N_SIGNALS; i++)
    signals[i] = g_signal_new (names[i], G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                               G_TYPE_NONE, 0);
}

static void
data_view_class_init (DataViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = data_view_dispose;
  G_OBJECT_CLASS (klass)->finalize = data_view_finalize;
  add_signals (klass);
  g_type_ensure (TYPE_DATA_FOOT);
  gtk_widget_class_set_template_from_resource (widget_class, "/org/mandali/Mandali/ui/widgets/data-view.ui");
  gtk_widget_class_bind_template_child (widget_class, DataView, bar);
  gtk_widget_class_bind_template_child (widget_class, DataView, filters);
  gtk_widget_class_bind_template_child (widget_class, DataView, menu_button);
  gtk_widget_class_bind_template_child (widget_class, DataView, stack);
  gtk_widget_class_bind_template_child (widget_class, DataView, table);
  gtk_widget_class_bind_template_child (widget_class, DataView, limit);
  gtk_widget_class_bind_template_child (widget_class, DataView, limit_label);
  gtk_widget_class_bind_template_child (widget_class, DataView, foot);
  gtk_widget_class_bind_template_child (widget_class, DataView, empty);
  gtk_widget_class_bind_template_child (widget_class, DataView, empty_button);
  gtk_widget_class_bind_template_child (widget_class, DataView, reset_button);
  gtk_widget_class_bind_template_child (widget_class, DataView, spinner);
  gtk_widget_class_bind_template_callback (widget_class, activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, reset_clicked_cb);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_c, GDK_CONTROL_MASK, copy_cb, NULL);
}

static void
data_view_init (DataView *self)
{
  self->narrowing = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  gtk_widget_init_template (GTK_WIDGET (self));
  self->spinner_id = g_timeout_add (SPINNER_WAIT_MS, spin_cb, self);
}

void
data_view_bind (DataView *view, const Report *report, const DataColumn *columns, DeskList *list, DeskList *totals)
{
  g_autofree char *limit = g_strdup_printf ("%d", LIST_ROWS_MAX);

  g_return_if_fail (MANDALI_IS_DATA_VIEW (view) && view->list == NULL && report != NULL && DESK_IS_LIST (list));

  view->list = g_object_ref (list);
  if (totals != NULL)
    view->totals = g_object_ref (totals);
  desk_list_set (list, "row_limit", limit);
  view->selection = gtk_single_selection_new (NULL);
  gtk_single_selection_set_autoselect (view->selection, FALSE);
  /* Space would take the choice away, and leave its facts at the side with acts that do nothing. */
  gtk_single_selection_set_can_unselect (view->selection, FALSE);
  gtk_single_selection_set_model (view->selection, G_LIST_MODEL (get_rows (view)));
  view->columns = data_columns_new (view->table, report, columns, pg_table_get_relation (get_rows (view)));
  g_signal_connect_object (view->columns, "sorted", G_CALLBACK (sorted_cb), view, G_CONNECT_SWAPPED);
  gtk_widget_insert_action_group (GTK_WIDGET (view), "columns", data_columns_get_actions (view->columns));
  gtk_menu_button_set_menu_model (view->menu_button, data_columns_get_menu (view->columns));
  data_foot_bind (view->foot, view->table);
  gtk_column_view_set_model (view->table, GTK_SELECTION_MODEL (view->selection));
  g_signal_connect_object (view->selection, "notify::selected-item", G_CALLBACK (selection_changed_cb), view,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (get_rows (view), "items-changed", G_CALLBACK (rows_changed_cb), view,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (list, "refreshed", G_CALLBACK (refreshed_cb), view, G_CONNECT_SWAPPED);
  g_signal_connect_object (list, "failed", G_CALLBACK (failed_cb), view, G_CONNECT_SWAPPED);
  if (totals != NULL)
    g_signal_connect_object (totals, "refreshed", G_CALLBACK (totals_refreshed_cb), view, G_CONNECT_SWAPPED);
}

void
data_view_set (DataView *view, const char *parameter, const char *value, gboolean is_narrowing)
{
  g_return_if_fail (MANDALI_IS_DATA_VIEW (view) && parameter != NULL);

  if (is_narrowing && value != NULL)
    g_hash_table_add (view->narrowing, g_strdup (parameter));
  else
    g_hash_table_remove (view->narrowing, parameter);
  view->is_moved = view->is_moved || g_strcmp0 (desk_list_get (view->list, parameter), value) != 0;
  desk_list_set (view->list, parameter, value);
  if (view->totals != NULL)
    desk_list_set (view->totals, parameter, value);
}

DeskList *
data_view_get_list (DataView *view)
{
  g_return_val_if_fail (MANDALI_IS_DATA_VIEW (view), NULL);

  return view->list;
}

DeskList *
data_view_get_totals (DataView *view)
{
  g_return_val_if_fail (MANDALI_IS_DATA_VIEW (view), NULL);

  return view->totals;
}

guint64
data_view_get_row_count (DataView *view)
{
  PgRow *row;
  gint column;

  g_return_val_if_fail (MANDALI_IS_DATA_VIEW (view), 0);

  row = view->totals != NULL ? desk_list_get_first (view->totals) : NULL;
  if (row == NULL)
    return g_list_model_get_n_items (G_LIST_MODEL (get_rows (view)));
  column = pg_relation_find_column (pg_table_get_relation (desk_list_get_table (view->totals)), "row_count");
  g_return_val_if_fail (column >= 0, 0);
  return (guint64) pg_row_get_int (row, (guint) column);
}

void
data_view_add_filter (DataView *view, GtkWidget *filter)
{
  g_return_if_fail (MANDALI_IS_DATA_VIEW (view) && GTK_IS_WIDGET (filter));

  gtk_box_append (view->filters, filter);
  gtk_widget_set_visible (view->bar, TRUE);
}

void
data_view_set_caption (DataView *view, const char *words)
{
  g_return_if_fail (MANDALI_IS_DATA_VIEW (view));

  data_foot_set_caption (view->foot, words);
}

void
data_view_set_empty (DataView *view, const char *icon, const char *title, const char *words, const char *label,
                     const char *action)
{
  g_return_if_fail (MANDALI_IS_DATA_VIEW (view) && view->empty_title == NULL);

  view->empty_icon = g_strdup (icon);
  view->empty_title = g_strdup (title);
  view->empty_words = g_strdup (words);
  view->empty_label = g_strdup (label);
  view->empty_action = g_strdup (action);
}

PgRow *
data_view_get_selected (DataView *view)
{
  g_return_val_if_fail (MANDALI_IS_DATA_VIEW (view), NULL);

  return view->selection != NULL ? gtk_single_selection_get_selected_item (view->selection) : NULL;
}

void
data_view_select (DataView *view, const char *key)
{
  g_return_if_fail (MANDALI_IS_DATA_VIEW (view));

  g_clear_pointer (&view->awaited_key, g_free);
  if (!select_key (view, key, TRUE))
    view->awaited_key = g_strdup (key);
}

void
data_view_select_first (DataView *view)
{
  g_return_if_fail (MANDALI_IS_DATA_VIEW (view));

  if (view->awaited_key == NULL && data_view_get_selected (view) == NULL
      && g_list_model_get_n_items (G_LIST_MODEL (get_rows (view))) > 0)
    gtk_single_selection_set_selected (view->selection, 0);
}

void
data_view_focus (DataView *view)
{
  g_return_if_fail (MANDALI_IS_DATA_VIEW (view));

  if (view->list == NULL)
    return;
  data_view_select_first (view);
  view->wants_focus = view->awaited_key != NULL || !desk_list_is_filled (view->list) || desk_list_is_busy (view->list);
  if (g_strcmp0 (gtk_stack_get_visible_child_name (view->stack), "rows") == 0)
    data_columns_focus (view->columns);
  else
    gtk_widget_child_focus (GTK_WIDGET (view->stack), GTK_DIR_TAB_FORWARD);
}
