/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A sheet on the screen as it stands in the file, and beside each row what becomes of it. */
#define G_LOG_DOMAIN "assistant-sheet"

#include "assistant-sheet.h"

#include <glib/gi18n.h>

#include "data-foot.h"
#include "state-pill.h"
#include "widgets.h"

/* Widths of columns, in letters and in pixels of one. */
#define TITLE_WIDTH_MAX 280
#define TITLE_MARGINS 20
#define LETTERS_OF_TITLE 18
#define LETTERS_MIN 7
#define LETTERS_MAX 26
#define LETTER_WIDTH 9
#define NUMBER_WIDTH 56
#define VERDICT_WIDTH 130
#define REASON_WIDTH 400
#define SHORT_REASON_WIDTH 180
#define REASON_LINES 2
#define KEY_ROW "row" /* of the first cell of a row on the screen */

struct _AssistantSheet
{
  GtkWidget            parent_instance;
  GtkScrolledWindow   *scroller;
  GtkColumnView       *table;
  GListStore          *store;
  GtkFilterListModel  *filtered;
  GtkSingleSelection  *selection;
  GPtrArray           *columns; /* GtkColumnViewColumn of the file's columns, lent */
  AssistantShow        show;
  guint                first_left; /* pixels left of the file's first column */
};

enum { SIGNAL_SELECTED, N_SIGNALS };

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (AssistantSheet, assistant_sheet, GTK_TYPE_WIDGET)

/* What a column shows: a column of the file from 0, or one of these. */
enum { COLUMN_NUMBER = -1, COLUMN_VERDICT = -2, COLUMN_REASON = -3 };

static const char *const row_classes[IMPORT_N_ROW_KINDS] = {
  [IMPORT_ROW_TITLE] = "sheet-title", [IMPORT_ROW_HEADER] = "sheet-header", [IMPORT_ROW_TOTAL] = "sheet-total",
  [IMPORT_ROW_CARRIED] = "sheet-total",
  [IMPORT_ROW_NOTE] = "sheet-note", [IMPORT_ROW_LEFT_OUT] = "sheet-left-out",
};

static gboolean
is_shown (AssistantRow *row, AssistantShow show)
{
  switch (show)
    {
    case ASSISTANT_SHOW_ALL:
      return TRUE;
    case ASSISTANT_SHOW_REFUSED:
      return row->verdict == ASSISTANT_VERDICT_REFUSED;
    case ASSISTANT_SHOW_DOUBTFUL:
      return assistant_row_wants_eyes (row);
    case ASSISTANT_SHOW_IN:
      return row->verdict == ASSISTANT_VERDICT_IN;
    case ASSISTANT_SHOW_SKIPPED:
      return row->verdict == ASSISTANT_VERDICT_SKIPPED;
    }
  g_assert_not_reached ();
}

static gboolean
filter_cb (gpointer item, gpointer data)
{
  return is_shown (item, MANDALI_ASSISTANT_SHEET (data)->show);
}

static void
show_pill (StatePill *pill, AssistantRow *row)
{
  static const struct { PillTone tone; const char *word; } wishes[] = {
    [ASSISTANT_WISH_LEAVE_OUT] = { PILL_PAST, N_("Stays out") },
    [ASSISTANT_WISH_ANSWER] = { PILL_PLAIN, N_("Look again") },
    [ASSISTANT_WISH_TAKE] = { PILL_PLAIN, N_("Look again") },
  };

  if (row->wish != ASSISTANT_WISH_NONE)
    state_pill_set (pill, wishes[row->wish].tone, _(wishes[row->wish].word));
  else if (row->verdict == ASSISTANT_VERDICT_REFUSED)
    state_pill_set (pill, PILL_WAIT, _("Refused"));
  else if (row->verdict == ASSISTANT_VERDICT_SKIPPED)
    state_pill_set (pill, PILL_PAST, _("Skipped"));
  else
    state_pill_set (pill, PILL_GOOD, assistant_row_wants_eyes (row) ? _("Comes in: look") : _("Comes in"));
}

/* What a person should know of a row that comes in. */
static char *
dup_reason (AssistantRow *row)
{
  if (row->reason[0] != '\0')
    return g_strdup (row->reason);
  if (row->twin_words != NULL)
    return g_strdup (row->twin_words);
  if (row->left_out != NULL)
    return g_strdup_printf (_("Comes in without: %s"), row->left_out);
  return g_strdup ("");
}

static void
wish_changed_cb (AssistantRow *row, GParamSpec *spec, gpointer data)
{
  show_pill (data, row);
}

static void
setup_cb (GtkSignalListItemFactory *factory, GtkListItem *item, gpointer data)
{
  gint column = GPOINTER_TO_INT (data);
  GtkWidget *child = column == COLUMN_VERDICT ? state_pill_new () : widgets_label_new ("", NULL);

  if (column == COLUMN_VERDICT)
    gtk_widget_set_halign (child, GTK_ALIGN_START);
  gtk_widget_set_valign (child, GTK_ALIGN_CENTER);
  if (column == COLUMN_NUMBER)
    {
      gtk_label_set_xalign (GTK_LABEL (child), 1);
      gtk_widget_add_css_class (child, "sheet-number");
    }
  if (column == COLUMN_REASON)
    {
      gtk_label_set_wrap (GTK_LABEL (child), TRUE);
      gtk_label_set_wrap_mode (GTK_LABEL (child), PANGO_WRAP_WORD_CHAR);
      gtk_label_set_lines (GTK_LABEL (child), REASON_LINES);
    }
  if (column != COLUMN_VERDICT)
    gtk_widget_add_css_class (child, "numeric");
  gtk_list_item_set_child (item, child);
}

/* GTK 4.8 has no words for a row as a whole, nor a way to ask which row is on the screen where. */
static void
name_row (GtkWidget *cell, AssistantRow *row)
{
  GtkWidget *row_widget = gtk_widget_get_parent (cell) != NULL
                            ? gtk_widget_get_parent (gtk_widget_get_parent (cell)) : NULL;
  g_autofree char *cells = g_strjoinv (", ", row->cells);
  g_autofree char *reason = row->reason != NULL ? dup_reason (row) : g_strdup ("");
  g_autofree char *words = g_strdup_printf ("%u, %s, %s", row->number, reason, cells);

  g_object_set_data (G_OBJECT (cell), KEY_ROW, row);
  if (row_widget != NULL)
    widgets_name (row_widget, words);
}

static void
bind_cb (GtkSignalListItemFactory *factory, GtkListItem *item, gpointer data)
{
  gint column = GPOINTER_TO_INT (data);
  GtkWidget *child = gtk_list_item_get_child (item);
  AssistantRow *row = gtk_list_item_get_item (item);
  g_autofree char *text = NULL;

  if (column == COLUMN_VERDICT)
    {
      show_pill (MANDALI_STATE_PILL (child), row);
      g_signal_connect_object (row, "notify::wish", G_CALLBACK (wish_changed_cb), child, 0);
      return;
    }
  if (column == COLUMN_NUMBER)
    name_row (child, row);
  text = column == COLUMN_NUMBER   ? g_strdup_printf ("%u", row->number)
         : column == COLUMN_REASON ? dup_reason (row)
                                   : g_strdup (assistant_row_get_cell (row, (guint) column));
  g_strdelimit (text, "\r\n\t", ' ');
  gtk_label_set_label (GTK_LABEL (child), text);
  gtk_widget_set_tooltip_text (child, g_utf8_strlen (text, -1) >= LETTERS_MIN ? text : NULL);
  if (column >= 0 && row_classes[row->kind] != NULL)
    gtk_widget_add_css_class (child, row_classes[row->kind]);
}

static void
unbind_cb (GtkSignalListItemFactory *factory, GtkListItem *item, gpointer data)
{
  GtkWidget *child = gtk_list_item_get_child (item);
  AssistantRow *row = gtk_list_item_get_item (item);

  if (GPOINTER_TO_INT (data) == COLUMN_VERDICT)
    g_signal_handlers_disconnect_by_func (row, wish_changed_cb, child);
  for (guint i = 0; i < IMPORT_N_ROW_KINDS; i++)
    if (row_classes[i] != NULL)
      gtk_widget_remove_css_class (child, row_classes[i]);
}

static GtkColumnViewColumn *
add_column (AssistantSheet *self, const char *title, gint column, int width)
{
  GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();
  g_autoptr (GtkColumnViewColumn) made = gtk_column_view_column_new (title, factory);

  g_signal_connect (factory, "setup", G_CALLBACK (setup_cb), GINT_TO_POINTER (column));
  g_signal_connect (factory, "bind", G_CALLBACK (bind_cb), GINT_TO_POINTER (column));
  g_signal_connect (factory, "unbind", G_CALLBACK (unbind_cb), GINT_TO_POINTER (column));
  gtk_column_view_column_set_fixed_width (made, width);
  gtk_column_view_column_set_resizable (made, TRUE);
  gtk_column_view_append_column (self->table, made);
  return made;
}

static int
get_width (const ImportColumn *column)
{
  glong letters = CLAMP (g_utf8_strlen (column->title, -1), LETTERS_MIN, LETTERS_OF_TITLE);

  for (guint i = 0; i < IMPORT_SAMPLES; i++)
    if (column->samples[i] != NULL)
      letters = MAX (letters, g_utf8_strlen (column->samples[i], -1));
  return (int) MIN (letters, LETTERS_MAX) * LETTER_WIDTH + 24;
}

/* The column is as wide as its title, within bounds; one that is longer ends in …, and is whole in its tip. */
static void
fit_title (AssistantSheet *self, GtkColumnViewColumn *column, const char *words)
{
  GtkWidget *title = data_foot_find_title (self->table, column);
  GtkWidget *box = title != NULL ? gtk_widget_get_first_child (title) : NULL;
  GtkWidget *label = box != NULL ? gtk_widget_get_first_child (box) : NULL;
  int natural;

  if (!GTK_IS_LABEL (label))
    return;
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_set_hexpand (label, TRUE);
  gtk_widget_set_tooltip_text (title, words);
  gtk_widget_measure (label, GTK_ORIENTATION_HORIZONTAL, -1, NULL, &natural, NULL, NULL);
  natural = MIN (natural + TITLE_MARGINS, TITLE_WIDTH_MAX);
  if (natural > gtk_column_view_column_get_fixed_width (column))
    gtk_column_view_column_set_fixed_width (column, natural);
}

void
assistant_sheet_show_map (AssistantSheet *sheet, const ImportMap *map)
{
  guint n;
  gboolean is_masked = FALSE;

  g_return_if_fail (MANDALI_IS_ASSISTANT_SHEET (sheet) && map != NULL);

  n = g_list_model_get_n_items (G_LIST_MODEL (sheet->store));
  for (guint i = 0; i < sheet->columns->len && i < map->n_columns; i++)
    {
      g_autofree char *letters = assistant_sheet_dup_letters (i);
      gint field = map->columns[i].field;
      g_autofree char *title = field >= 0 ? g_strdup_printf ("%s · %s", letters, _(map->kind->fields[field].title))
                                          : g_strdup (letters);

      gtk_column_view_column_set_title (g_ptr_array_index (sheet->columns, i), title);
      fit_title (sheet, g_ptr_array_index (sheet->columns, i), title);
    }
  for (guint i = 0; i < n; i++)
    {
      g_autoptr (AssistantRow) row = g_list_model_get_item (G_LIST_MODEL (sheet->store), i);

      is_masked = assistant_row_mask (row, map) || is_masked;
    }
  if (is_masked)
    g_list_model_items_changed (G_LIST_MODEL (sheet->store), 0, n, n);
}

/* Why a row is skipped is said in few words; the names of the women need the room more. */
static guint
get_reason_width (GPtrArray *rows)
{
  for (guint i = 0; i < rows->len; i++)
    if (is_shown (g_ptr_array_index (rows, i), ASSISTANT_SHOW_REFUSED)
        || assistant_row_wants_eyes (g_ptr_array_index (rows, i)))
      return REASON_WIDTH;
  return SHORT_REASON_WIDTH;
}

static void
make_columns (AssistantSheet *self, const ImportLook *look, guint reason_width)
{
  GListModel *old = gtk_column_view_get_columns (self->table);

  while (g_list_model_get_n_items (old) > 0)
    {
      g_autoptr (GtkColumnViewColumn) column = g_list_model_get_item (old, 0);

      gtk_column_view_remove_column (self->table, column);
    }
  g_ptr_array_set_size (self->columns, 0);
  add_column (self, _("Row"), COLUMN_NUMBER, NUMBER_WIDTH);
  self->first_left = NUMBER_WIDTH;
  if (reason_width > 0)
    {
      add_column (self, _("Verdict"), COLUMN_VERDICT, VERDICT_WIDTH);
      add_column (self, _("Why"), COLUMN_REASON, (int) reason_width);
      self->first_left += VERDICT_WIDTH + reason_width;
    }
  for (guint i = 0; i < look->columns->len; i++)
    g_ptr_array_add (self->columns, add_column (self, "", (gint) i, get_width (g_ptr_array_index (look->columns, i))));
}

void
assistant_sheet_set_rows (AssistantSheet *sheet, GPtrArray *rows, const ImportLook *look, const ImportMap *map,
                          gboolean is_judged)
{
  g_return_if_fail (MANDALI_IS_ASSISTANT_SHEET (sheet) && rows != NULL && look != NULL);

  g_list_store_remove_all (sheet->store);
  make_columns (sheet, look, is_judged ? get_reason_width (rows) : 0);
  assistant_sheet_show_map (sheet, map);
  g_list_store_splice (sheet->store, 0, 0, rows->pdata, rows->len);
  gtk_adjustment_set_value (gtk_scrolled_window_get_hadjustment (sheet->scroller), 0);
}

void
assistant_sheet_set_show (AssistantSheet *sheet, AssistantShow show)
{
  g_return_if_fail (MANDALI_IS_ASSISTANT_SHEET (sheet));

  sheet->show = show;
  gtk_filter_changed (gtk_filter_list_model_get_filter (sheet->filtered), GTK_FILTER_CHANGE_DIFFERENT);
  gtk_single_selection_set_selected (sheet->selection, 0);
  gtk_widget_activate_action (gtk_widget_get_last_child (GTK_WIDGET (sheet->table)), "list.scroll-to-item", "u", 0);
  g_signal_emit (sheet, signals[SIGNAL_SELECTED], 0);
}

guint
assistant_sheet_count (AssistantSheet *sheet, AssistantShow show)
{
  guint count = 0;

  g_return_val_if_fail (MANDALI_IS_ASSISTANT_SHEET (sheet), 0);

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (sheet->store)); i++)
    {
      g_autoptr (AssistantRow) row = g_list_model_get_item (G_LIST_MODEL (sheet->store), i);

      count += is_shown (row, show) ? 1 : 0;
    }
  return count;
}

void
assistant_sheet_show_column (AssistantSheet *sheet, guint column)
{
  GtkAdjustment *adjustment;
  int left;

  g_return_if_fail (MANDALI_IS_ASSISTANT_SHEET (sheet));

  if (column >= sheet->columns->len)
    return;
  adjustment = gtk_scrolled_window_get_hadjustment (sheet->scroller);
  left = (int) sheet->first_left;
  for (guint i = 0; i < column; i++)
    left += gtk_column_view_column_get_fixed_width (g_ptr_array_index (sheet->columns, i));
  gtk_adjustment_clamp_page (adjustment, left, left + gtk_column_view_column_get_fixed_width (
                                                        g_ptr_array_index (sheet->columns, column)));
}

char *
assistant_sheet_dup_letters (guint column)
{
  return column < 26 ? g_strdup_printf ("%c", 'A' + column)
                     : g_strdup_printf ("%c%c", 'A' + column / 26 - 1, 'A' + column % 26);
}

AssistantRow *
assistant_sheet_get_selected (AssistantSheet *sheet)
{
  g_return_val_if_fail (MANDALI_IS_ASSISTANT_SHEET (sheet), NULL);

  return gtk_single_selection_get_selected_item (sheet->selection);
}

AssistantRow *
assistant_sheet_find (AssistantSheet *sheet, guint number)
{
  g_return_val_if_fail (MANDALI_IS_ASSISTANT_SHEET (sheet), NULL);

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (sheet->store)); i++)
    {
      g_autoptr (AssistantRow) row = g_list_model_get_item (G_LIST_MODEL (sheet->store), i);

      if (row->number == number)
        return row; /* the store keeps it */
    }
  return NULL;
}

/* The row of the screen that shows `row`; NULL when it is not in sight. */
static GtkWidget *
find_row_widget (AssistantSheet *self, AssistantRow *row)
{
  GtkWidget *list = gtk_widget_get_last_child (GTK_WIDGET (self->table));

  for (GtkWidget *child = gtk_widget_get_first_child (list); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *cell = gtk_widget_get_first_child (child);
      GtkWidget *label = cell != NULL ? gtk_widget_get_first_child (cell) : NULL;

      if (label != NULL && g_object_get_data (G_OBJECT (label), KEY_ROW) == row)
        return child;
    }
  return NULL;
}

static gboolean
focus_selected (AssistantSheet *self)
{
  AssistantRow *row = assistant_sheet_get_selected (self);
  GtkWidget *list = gtk_widget_get_last_child (GTK_WIDGET (self->table));
  GtkWidget *widget;

  if (row == NULL)
    return FALSE;
  gtk_widget_activate_action (list, "list.scroll-to-item", "u", gtk_single_selection_get_selected (self->selection));
  widget = find_row_widget (self, row);
  return widget != NULL ? gtk_widget_grab_focus (widget)
                        : gtk_widget_child_focus (GTK_WIDGET (self->table), GTK_DIR_TAB_FORWARD);
}

void
assistant_sheet_focus (AssistantSheet *sheet)
{
  g_return_if_fail (MANDALI_IS_ASSISTANT_SHEET (sheet));

  focus_selected (sheet);
}

/* Tab goes into the rows at the chosen one, and out of them again: from row to row go the arrows. GTK 4.8 would walk
 * through all of them, and come in where the keyboard was the last time, whatever is chosen since. */
static gboolean
assistant_sheet_focus_in (GtkWidget *widget, GtkDirectionType direction)
{
  if (direction != GTK_DIR_TAB_FORWARD && direction != GTK_DIR_TAB_BACKWARD)
    return GTK_WIDGET_CLASS (assistant_sheet_parent_class)->focus (widget, direction);
  return gtk_widget_get_focus_child (widget) == NULL && focus_selected (MANDALI_ASSISTANT_SHEET (widget));
}

static void
selection_changed_cb (AssistantSheet *self)
{
  g_signal_emit (self, signals[SIGNAL_SELECTED], 0);
}

static void
assistant_sheet_dispose (GObject *object)
{
  AssistantSheet *self = MANDALI_ASSISTANT_SHEET (object);
  GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self));

  if (child != NULL)
    gtk_widget_unparent (child);
  g_clear_object (&self->store);
  g_clear_pointer (&self->columns, g_ptr_array_unref);
  G_OBJECT_CLASS (assistant_sheet_parent_class)->dispose (object);
}

static void
assistant_sheet_class_init (AssistantSheetClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = assistant_sheet_dispose;
  GTK_WIDGET_CLASS (klass)->focus = assistant_sheet_focus_in;
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);
  signals[SIGNAL_SELECTED] = g_signal_new ("selected", TYPE_ASSISTANT_SHEET, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                           G_TYPE_NONE, 0);
}

static void
assistant_sheet_init (AssistantSheet *self)
{
  GtkFilter *filter = GTK_FILTER (gtk_custom_filter_new (filter_cb, self, NULL));

  self->columns = g_ptr_array_new ();
  self->store = g_list_store_new (TYPE_ASSISTANT_ROW);
  self->filtered = gtk_filter_list_model_new (g_object_ref (G_LIST_MODEL (self->store)), filter);
  self->selection = gtk_single_selection_new (G_LIST_MODEL (self->filtered));
  self->table = GTK_COLUMN_VIEW (gtk_column_view_new (GTK_SELECTION_MODEL (self->selection)));
  gtk_column_view_set_show_row_separators (self->table, TRUE);
  gtk_column_view_set_show_column_separators (self->table, TRUE);
  gtk_widget_add_css_class (GTK_WIDGET (self->table), "data");
  gtk_widget_add_css_class (GTK_WIDGET (self->table), "sheet");
  self->scroller = GTK_SCROLLED_WINDOW (gtk_scrolled_window_new ());
  gtk_scrolled_window_set_child (self->scroller, GTK_WIDGET (self->table));
  widgets_name (self->scroller, _("The rows of the file"));
  gtk_widget_set_parent (GTK_WIDGET (self->scroller), GTK_WIDGET (self));
  g_signal_connect_object (self->selection, "notify::selected-item", G_CALLBACK (selection_changed_cb), self,
                           G_CONNECT_SWAPPED);
}
