/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * One cell for every kind of column: it is told which column it shows and watches its row. */
#define G_LOG_DOMAIN "data-cell"

#include "data-cell.h"

#include "base-day.h"
#include "base-money.h"
#include "widgets.h"

struct _DataCell
{
  GtkWidget             parent_instance;
  const DataCellSource *source;
  PgRow                *row;
  gulong                changed_id;
  GtkWidget            *line;  /* GtkInscription, or the pill of a state */
  GtkWidget            *below; /* GtkInscription or NULL */
};

G_DEFINE_FINAL_TYPE (DataCell, data_cell, GTK_TYPE_WIDGET)

static char *
dup_number_words (const char *raw, char *(*dup) (gint64 number))
{
  gint64 number;

  if (!g_ascii_string_to_signed (raw, 10, G_MININT64, G_MAXINT64, &number, NULL))
    return g_strdup (raw);
  return dup (number);
}

char *
data_cell_dup_words (ReportKind kind, const char *raw)
{
  if (raw == NULL)
    return g_strdup ("");
  switch (kind)
    {
    case REPORT_TEXT:
    case REPORT_NUMBER:
      return g_strdup (raw);
    case REPORT_DAY:
      return base_day_dup_text (base_day_from_iso (raw));
    case REPORT_COUNT:
      return dup_number_words (raw, base_number_dup_text);
    case REPORT_MONEY:
      return dup_number_words (raw, base_money_dup_text);
    case REPORT_STATE:
      return g_strdup (report_state_word (raw));
    }
  g_assert_not_reached ();
}

char *
data_cell_dup_row_words (const DataCellSource *source, PgRow *row)
{
  g_return_val_if_fail (source != NULL && PG_IS_ROW (row), NULL);

  if (source->look->dup_text != NULL)
    return source->look->dup_text (row);
  return data_cell_dup_words (source->report->kind, pg_row_get_text (row, (guint) source->index));
}

gboolean
data_cell_is_at_end (ReportKind kind)
{
  return kind == REPORT_NUMBER || kind == REPORT_COUNT || kind == REPORT_MONEY;
}

static gboolean
is_pill (const DataColumn *look)
{
  return look->tone != NULL || look->tone_of != NULL;
}

static PillTone
get_tone (DataCell *self)
{
  const DataColumn *look = self->source->look;

  if (look->tone != NULL)
    return look->tone (self->row);
  return look->tone_of (pg_row_get_words (self->row, (guint) self->source->index));
}

static void
show_row (DataCell *self)
{
  g_autofree char *words = data_cell_dup_row_words (self->source, self->row);

  if (MANDALI_IS_STATE_PILL (self->line))
    state_pill_set (MANDALI_STATE_PILL (self->line), get_tone (self), words);
  else
    gtk_inscription_set_text (GTK_INSCRIPTION (self->line), words);
  if (self->below != NULL)
    {
      const char *below = pg_row_get_words (self->row, (guint) self->source->below_index);

      gtk_inscription_set_text (GTK_INSCRIPTION (self->below), below);
      gtk_widget_set_visible (self->below, below[0] != '\0');
    }
  widgets_name (self, words);
}

/* The letters of Gujarati and Devanagari are written smaller than Latin ones of the same size; style.css
 * evens it out. */
static GtkWidget *
new_line (DataCell *self, const char *column, const char *css)
{
  GtkWidget *line = gtk_inscription_new (NULL);
  gboolean is_at_end = data_cell_is_at_end (self->source->report->kind);
  gboolean is_indic = g_str_has_suffix (column, "_gu") || g_str_has_suffix (column, "_hi");

  gtk_inscription_set_text_overflow (GTK_INSCRIPTION (line), GTK_INSCRIPTION_OVERFLOW_ELLIPSIZE_END);
  gtk_inscription_set_xalign (GTK_INSCRIPTION (line), is_at_end ? 1.0 : 0.0);
  gtk_widget_set_hexpand (line, TRUE);
  gtk_widget_set_valign (line, GTK_ALIGN_CENTER);
  if (css != NULL)
    gtk_widget_add_css_class (line, css);
  if (is_at_end || self->source->report->kind == REPORT_DAY)
    gtk_widget_add_css_class (line, "numeric");
  if (is_indic)
    gtk_widget_add_css_class (line, "indic");
  /* Lines are counted in Latin letters; two in another script are almost as high as three. */
  if (self->source->look->is_long)
    gtk_inscription_set_min_lines (GTK_INSCRIPTION (line), is_indic ? 3 : 2);
  gtk_widget_set_parent (line, GTK_WIDGET (self));
  return line;
}

static void
data_cell_dispose (GObject *object)
{
  DataCell *self = MANDALI_DATA_CELL (object);

  g_clear_signal_handler (&self->changed_id, self->row);
  g_clear_object (&self->row);
  g_clear_pointer (&self->line, gtk_widget_unparent);
  g_clear_pointer (&self->below, gtk_widget_unparent);
  G_OBJECT_CLASS (data_cell_parent_class)->dispose (object);
}

static void
data_cell_class_init (DataCellClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = data_cell_dispose;
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_css_name (GTK_WIDGET_CLASS (klass), "datacell");
  gtk_widget_class_set_accessible_role (GTK_WIDGET_CLASS (klass), GTK_ACCESSIBLE_ROLE_LABEL);
}

static void
data_cell_init (DataCell *self)
{
  gtk_orientable_set_orientation (GTK_ORIENTABLE (gtk_widget_get_layout_manager (GTK_WIDGET (self))),
                                  GTK_ORIENTATION_VERTICAL);
  gtk_widget_set_valign (GTK_WIDGET (self), GTK_ALIGN_CENTER);
}

GtkWidget *
data_cell_new (const DataCellSource *source)
{
  DataCell *self;

  g_return_val_if_fail (source != NULL, NULL);

  self = g_object_new (TYPE_DATA_CELL, NULL);
  self->source = source;
  if (is_pill (source->look))
    {
      self->line = state_pill_new ();
      gtk_widget_set_parent (self->line, GTK_WIDGET (self));
    }
  else
    self->line = new_line (self, source->column, NULL);
  if (source->below_index >= 0)
    self->below = new_line (self, source->look->below, "below");
  return GTK_WIDGET (self);
}

void
data_cell_set_row (DataCell *cell, PgRow *row)
{
  g_return_if_fail (MANDALI_IS_DATA_CELL (cell));

  g_clear_signal_handler (&cell->changed_id, cell->row);
  g_set_object (&cell->row, row);
  if (row == NULL)
    return; /* the cell goes back to the pool; what it shows is replaced before it is seen again */
  cell->changed_id = g_signal_connect_swapped (row, "changed", G_CALLBACK (show_row), cell);
  show_row (cell);
}
