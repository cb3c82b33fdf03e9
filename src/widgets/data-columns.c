/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The columns of a table: built from a report, chosen by a person, remembered. */
#define G_LOG_DOMAIN "data-columns"

#include "data-columns.h"

#include <glib/gi18n.h>
#include <string.h>

#include "data-sort.h"
#include "desk-language.h"
#include "desk-settings.h"
#include "widgets.h"

#define TITLE_EDGES 16  /* both paddings of a title in style.css */
#define CELL_SCALE 0.92 /* size of writing in cells, as in style.css */
#define CELL_EDGES 20   /* both paddings of a cell in style.css, and room for the eye */

typedef struct
{
  DataCellSource       source;
  GtkColumnViewColumn *column;
} Column;

struct _DataColumns
{
  GObject             parent_instance;
  GtkColumnView      *table; /* borrowed: it owns the columns and outlives us */
  const Report       *report;
  Column             *columns;
  guint               n_columns;
  char               *sort; /* as told */
  guint               drawn_id;
  GSimpleActionGroup *actions;
  GMenu              *menu;
};

enum { SIGNAL_SORTED, N_SIGNALS };

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (DataColumns, data_columns, G_TYPE_OBJECT)

static const ReportColumn *
find_report_column (const Report *report, const char *name)
{
  for (guint i = 0; i < report->n_columns; i++)
    if (g_str_equal (report->columns[i].name, name))
      return &report->columns[i];
  return NULL;
}

/* The column that is read: of several languages the one that is spoken. */
static const char *
get_column (const DataColumn *look)
{
  const char *language = desk_language_get ();

  if (look->in_gu != NULL && g_str_equal (language, "gu"))
    return look->in_gu;
  if (look->in_hi != NULL && g_str_equal (language, "hi"))
    return look->in_hi;
  return look->name;
}

static const char *
get_title (const DataCellSource *source)
{
  return _(source->look->title != NULL ? source->look->title : source->report->title);
}

static char *
dup_setting (DataColumns *self, const char *name)
{
  return g_strdup_printf ("column-%s-%s", self->report->id, name);
}

static void
cell_set_up_cb (GtkSignalListItemFactory *factory, GtkListItem *item, gpointer data)
{
  gtk_list_item_set_child (item, data_cell_new (&((Column *) data)->source));
}

/* The row as text, the cells that are shown joined by `between`; newly allocated. */
static char *
dup_row_text (DataColumns *columns, PgRow *row, const char *between)
{
  g_autoptr (GPtrArray) words = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < columns->n_columns; i++)
    {
      const DataCellSource *source = &columns->columns[i].source;

      if (!gtk_column_view_column_get_visible (columns->columns[i].column))
        continue;
      g_ptr_array_add (words, data_cell_dup_row_words (source, row));
      if (source->below_index >= 0)
        g_ptr_array_add (words, g_strdup (pg_row_get_words (row, (guint) source->below_index)));
    }
  g_ptr_array_add (words, NULL);
  return g_strjoinv (between, (char **) words->pdata);
}

/* GTK 4.8 has no words for a row as a whole; a screen reader would say "row" two thousand times. */
static void
name_row (DataColumns *self, GtkWidget *cell, PgRow *row)
{
  GtkWidget *row_widget = gtk_widget_get_parent (cell);
  g_autofree char *words = NULL;

  row_widget = row_widget != NULL ? gtk_widget_get_parent (row_widget) : NULL;
  if (row_widget == NULL)
    return;
  words = dup_row_text (self, row, ", ");
  widgets_name (row_widget, words);
}

static void
cell_bound_cb (GtkSignalListItemFactory *factory, GtkListItem *item, gpointer data)
{
  DataColumns *self = g_object_get_data (G_OBJECT (factory), "columns");
  GtkWidget *cell = gtk_list_item_get_child (item);

  data_cell_set_row (MANDALI_DATA_CELL (cell), gtk_list_item_get_item (item));
  if (data == self->columns)
    name_row (self, cell, gtk_list_item_get_item (item));
}

static void
cell_unbound_cb (GtkSignalListItemFactory *factory, GtkListItem *item, gpointer data)
{
  data_cell_set_row (MANDALI_DATA_CELL (gtk_list_item_get_child (item)), NULL);
}

static void
visible_changed_cb (GSimpleAction *action, GVariant *value, gpointer data)
{
  DataColumns *self = data;
  const char *name = g_action_get_name (G_ACTION (action));
  g_autofree char *setting = dup_setting (self, name);
  gboolean is_shown = g_variant_get_boolean (value);

  g_simple_action_set_state (action, value);
  desk_settings_set (setting, is_shown ? "yes" : "no");
  for (guint i = 0; i < self->n_columns; i++)
    if (g_str_equal (self->columns[i].source.look->name, name))
      gtk_column_view_column_set_visible (self->columns[i].column, is_shown);
}

static void
use_height (DataColumns *self, gboolean is_compact)
{
  if (is_compact)
    gtk_widget_add_css_class (GTK_WIDGET (self->table), "compact");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self->table), "compact");
}

static void
compact_changed_cb (GSimpleAction *action, GVariant *value, gpointer data)
{
  g_simple_action_set_state (action, value);
  desk_settings_set ("compact-rows", g_variant_get_boolean (value) ? "yes" : "no");
  use_height (data, g_variant_get_boolean (value));
}

static void
add_toggle (DataColumns *self, const char *name, gboolean is_on, GCallback changed)
{
  g_autoptr (GSimpleAction) action = g_simple_action_new_stateful (name, NULL, g_variant_new_boolean (is_on));

  g_signal_connect (action, "change-state", changed, self);
  g_action_map_add_action (G_ACTION_MAP (self->actions), G_ACTION (action));
}

static void
add_column (DataColumns *self, Column *column)
{
  GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();
  const DataColumn *look = column->source.look;
  g_autofree char *setting = dup_setting (self, look->name);
  g_autofree char *shown = desk_settings_dup (setting, "yes");
  g_autofree char *action = g_strconcat ("columns.", look->name, NULL);

  g_object_set_data (G_OBJECT (factory), "columns", self);
  g_signal_connect (factory, "setup", G_CALLBACK (cell_set_up_cb), column);
  g_signal_connect (factory, "bind", G_CALLBACK (cell_bound_cb), column);
  g_signal_connect (factory, "unbind", G_CALLBACK (cell_unbound_cb), column);
  column->column = gtk_column_view_column_new (get_title (&column->source), factory);
  gtk_column_view_column_set_expand (column->column, look->is_wide);
  gtk_column_view_column_set_resizable (column->column, TRUE);
  gtk_column_view_column_set_visible (column->column, g_str_equal (shown, "yes"));
  gtk_column_view_column_set_header_menu (column->column, G_MENU_MODEL (self->menu));
  if (look->sort != NULL)
    data_sort_add (column->column, look->sort);
  gtk_column_view_append_column (self->table, column->column);
  add_toggle (self, look->name, g_str_equal (shown, "yes"), G_CALLBACK (visible_changed_cb));
  g_menu_append (self->menu, get_title (&column->source), action);
}

/* Widths come from letters, so that they follow the size of the writing and never jump while rows pass by. */
static void
letters_known_cb (DataColumns *self)
{
  /* Real digits are measured: what fonts call a digit's width differs from one language to the next. */
  g_autoptr (PangoLayout) digits = gtk_widget_create_pango_layout (GTK_WIDGET (self->table), "0123456789");
  double letter;
  int width = 0;

  pango_layout_get_pixel_size (digits, &width, NULL);
  letter = CELL_SCALE * width / 10;
  for (guint i = 0; i < self->n_columns; i++)
    {
      const DataCellSource *source = &self->columns[i].source;
      guint letters = source->look->letters > 0 ? source->look->letters : source->report->width;

      gtk_column_view_column_set_fixed_width (self->columns[i].column,
                                              (int) (letters * letter + 0.5) + CELL_EDGES);
    }
}

/* A title that is longer than its column would push all that follow out of line. */
static void
make_room (GtkColumnViewColumn *column, GtkWidget *title)
{
  GtkWidget *words = gtk_widget_get_first_child (title);
  int least = 0;

  /* The title itself only repeats the width of its column. */
  if (words != NULL)
    gtk_widget_measure (words, GTK_ORIENTATION_HORIZONTAL, -1, NULL, &least, NULL, NULL);
  least += TITLE_EDGES;
  if (gtk_column_view_column_get_fixed_width (column) < least)
    gtk_column_view_column_set_fixed_width (column, least);
}

/* GTK 4.8 has no call for the side of a title: figures stand at the right, so their titles do too. */
static void
align_titles (DataColumns *self)
{
  for (guint i = 0; i < self->n_columns; i++)
    {
      GtkWidget *title = data_foot_find_title (self->table, self->columns[i].column);
      GtkWidget *box = title != NULL ? gtk_widget_get_first_child (title) : NULL;
      GtkWidget *label = box != NULL ? gtk_widget_get_first_child (box) : NULL;

      if (!GTK_IS_BOX (box) || !GTK_IS_LABEL (label)
          || !data_cell_is_at_end (self->columns[i].source.report->kind))
        continue;
      gtk_widget_set_hexpand (label, TRUE);
      gtk_label_set_xalign (GTK_LABEL (label), 1.0);
      gtk_box_reorder_child_after (GTK_BOX (box), gtk_widget_get_last_child (box), NULL);
    }
}

/* The style of a title is known once it has been drawn. */
static gboolean
drawn_cb (gpointer data)
{
  DataColumns *self = data;

  self->drawn_id = 0;
  for (guint i = 0; i < self->n_columns; i++)
    {
      GtkWidget *title = data_foot_find_title (self->table, self->columns[i].column);

      if (title != NULL)
        make_room (self->columns[i].column, title);
    }
  return G_SOURCE_REMOVE;
}

static void
mapped_cb (DataColumns *self)
{
  align_titles (self);
  if (self->drawn_id == 0)
    self->drawn_id = g_idle_add_full (G_PRIORITY_LOW, drawn_cb, self, NULL);
}

static void
sorter_changed_cb (DataColumns *self)
{
  g_autofree char *word = data_sort_dup (self->table);

  if (g_strcmp0 (word, self->sort) == 0)
    return;
  g_free (self->sort);
  self->sort = g_steal_pointer (&word);
  g_signal_emit (self, signals[SIGNAL_SORTED], 0, self->sort);
}

static void
data_columns_finalize (GObject *object)
{
  DataColumns *self = MANDALI_DATA_COLUMNS (object);

  g_clear_handle_id (&self->drawn_id, g_source_remove);
  for (guint i = 0; i < self->n_columns; i++)
    g_clear_object (&self->columns[i].column);
  g_free (self->columns);
  g_free (self->sort);
  g_clear_object (&self->actions);
  g_clear_object (&self->menu);
  G_OBJECT_CLASS (data_columns_parent_class)->finalize (object);
}

static void
data_columns_class_init (DataColumnsClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = data_columns_finalize;
  signals[SIGNAL_SORTED] = g_signal_new ("sorted", TYPE_DATA_COLUMNS, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                         G_TYPE_NONE, 1, G_TYPE_STRING);
}

static void
data_columns_init (DataColumns *self)
{
  self->actions = g_simple_action_group_new ();
  self->menu = g_menu_new ();
}

static void
add_compact_choice (DataColumns *self)
{
  g_autofree char *compact = desk_settings_dup ("compact-rows", "no");
  g_autoptr (GMenu) section = g_menu_new ();

  add_toggle (self, "compact-rows", g_str_equal (compact, "yes"), G_CALLBACK (compact_changed_cb));
  use_height (self, g_str_equal (compact, "yes"));
  g_menu_append (section, _("Compact Rows"), "columns.compact-rows");
  g_menu_append_section (self->menu, NULL, G_MENU_MODEL (section));
}

DataColumns *
data_columns_new (GtkColumnView *table, const Report *report, const DataColumn *looks, const PgRelation *relation)
{
  DataColumns *self;
  guint n = 0;

  g_return_val_if_fail (GTK_IS_COLUMN_VIEW (table) && report != NULL && looks != NULL, NULL);

  self = g_object_new (TYPE_DATA_COLUMNS, NULL);
  self->table = table;
  self->report = report;
  while (looks[n].name != NULL)
    n++;
  self->columns = g_new0 (Column, n);
  self->n_columns = n;
  for (guint i = 0; i < n; i++)
    {
      self->columns[i].source = (DataCellSource){
        .look = &looks[i],
        .report = find_report_column (report, looks[i].name),
        .column = get_column (&looks[i]),
        .index = pg_relation_find_column (relation, get_column (&looks[i])),
        .below_index = looks[i].below != NULL ? pg_relation_find_column (relation, looks[i].below) : -1,
      };
      g_assert (self->columns[i].source.report != NULL && self->columns[i].source.index >= 0);
      add_column (self, &self->columns[i]);
    }
  add_compact_choice (self);
  g_signal_connect_object (table, "realize", G_CALLBACK (letters_known_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (table, "map", G_CALLBACK (mapped_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (gtk_column_view_get_sorter (table), "changed", G_CALLBACK (sorter_changed_cb), self,
                           G_CONNECT_SWAPPED);
  return self;
}

GActionGroup *
data_columns_get_actions (DataColumns *columns)
{
  g_return_val_if_fail (MANDALI_IS_DATA_COLUMNS (columns), NULL);

  return G_ACTION_GROUP (columns->actions);
}

GMenuModel *
data_columns_get_menu (DataColumns *columns)
{
  g_return_val_if_fail (MANDALI_IS_DATA_COLUMNS (columns), NULL);

  return G_MENU_MODEL (columns->menu);
}

void
data_columns_show_totals (DataColumns *columns, DataFoot *foot, PgRow *row, const PgRelation *relation)
{
  g_return_if_fail (MANDALI_IS_DATA_COLUMNS (columns) && MANDALI_IS_DATA_FOOT (foot) && PG_IS_ROW (row));

  for (guint i = 0; i < columns->n_columns; i++)
    {
      const ReportColumn *report = columns->columns[i].source.report;
      gint index = report->total ? pg_relation_find_column (relation, report->name) : -1;
      g_autofree char *words = NULL;

      if (index < 0)
        continue;
      words = data_cell_dup_words (report->kind, pg_row_get_text (row, (guint) index));
      data_foot_set_total (foot, columns->columns[i].column, words);
    }
}

void
data_columns_copy_row (DataColumns *columns, PgRow *row, GtkWidget *widget)
{
  g_autofree char *text = NULL;

  g_return_if_fail (MANDALI_IS_DATA_COLUMNS (columns) && PG_IS_ROW (row) && GTK_IS_WIDGET (widget));

  text = dup_row_text (columns, row, "\t");
  gdk_clipboard_set_text (gtk_widget_get_clipboard (widget), text);
}

void
data_columns_scroll_to (DataColumns *columns, guint position)
{
  GtkWidget *child;

  g_return_if_fail (MANDALI_IS_DATA_COLUMNS (columns));

  child = gtk_widget_get_last_child (GTK_WIDGET (columns->table));
  while (child != NULL && !gtk_widget_activate_action (child, "list.scroll-to-item", "u", position))
    child = gtk_widget_get_prev_sibling (child);
}

/* A list of GTK 4.8 gives the keyboard to the row that had it, and another one may have been chosen meanwhile. */
void
data_columns_focus (DataColumns *columns)
{
  GtkWidget *list, *row;

  g_return_if_fail (MANDALI_IS_DATA_COLUMNS (columns));

  list = gtk_widget_get_last_child (GTK_WIDGET (columns->table));
  while (list != NULL && !GTK_IS_LIST_VIEW (list))
    list = gtk_widget_get_prev_sibling (list);
  row = list != NULL ? gtk_widget_get_first_child (list) : NULL;
  while (row != NULL && (gtk_widget_get_state_flags (row) & GTK_STATE_FLAG_SELECTED) == 0)
    row = gtk_widget_get_next_sibling (row);
  gtk_widget_grab_focus (row != NULL ? row : GTK_WIDGET (columns->table));
}
