/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The rows of a file that was brought in earlier. */
#define G_LOG_DOMAIN "imported-rows"

#include "imported-rows.h"

#include <glib/gi18n.h>

#include "data-view.h"
#include "desk-rules.h"
#include "filter-choice.h"
#include "imported.h"
#include "pg-error.h"
#include "report.h"

#define TYPE_IMPORTED_ROWS (imported_rows_get_type ())
G_DECLARE_FINAL_TYPE (ImportedRows, imported_rows, MANDALI, IMPORTED_ROWS, AdwWindow)

struct _ImportedRows
{
  AdwWindow       parent_instance;
  AdwWindowTitle *head;
  DataView       *view;
  GtkLabel       *reason, *cells;
  FilterChoice   *state;
};

G_DEFINE_FINAL_TYPE (ImportedRows, imported_rows, ADW_TYPE_WINDOW)

static PillTone
get_tone (PgRow *row)
{
  const char *verdict = pg_row_get_words (row, IMPORTED_ROW_STATE);

  return g_str_equal (verdict, "refused") ? PILL_WAIT : g_str_equal (verdict, "skipped") ? PILL_PAST : PILL_GOOD;
}

static char *
dup_reason (PgRow *row)
{
  const char *rule = pg_row_get_words (row, IMPORTED_ROW_RULE);
  g_autoptr (GError) error = NULL;

  if (rule[0] == '\0')
    return g_strdup ("");
  error = pg_error_new_rule (rule, "", pg_row_get_words (row, IMPORTED_ROW_DETAILS));
  return desk_rules_dup_sentence (error);
}

static const DataColumn columns[] = {
  { .name = "row_number", .letters = 6 },
  { .name = "state", .letters = 14, .tone = get_tone },
  { .name = "member_number", .letters = 11 },
  { .name = "rule", .letters = 44, .dup_text = dup_reason },
  { .name = "cells", .is_wide = TRUE, .letters = 30 },
  { NULL },
};

/* The whole of what a line of the list has no room for. */
static void
selected_cb (ImportedRows *self)
{
  PgRow *row = data_view_get_selected (self->view);
  g_autofree char *reason = row != NULL ? dup_reason (row) : g_strdup ("");

  gtk_label_set_label (self->reason, reason);
  gtk_widget_set_visible (GTK_WIDGET (self->reason), reason[0] != '\0');
  gtk_label_set_label (self->cells, row != NULL ? pg_row_get_words (row, IMPORTED_ROW_CELLS) : "");
}

static void
refreshed_cb (ImportedRows *self)
{
  data_view_select_first (self->view);
  selected_cb (self);
}

static void
state_chosen_cb (ImportedRows *self)
{
  data_view_set (self->view, "state", filter_choice_get_value (self->state), TRUE);
}

static void
reset_cb (ImportedRows *self)
{
  filter_choice_set_value (self->state, NULL);
  state_chosen_cb (self);
}

static void
imported_rows_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), TYPE_IMPORTED_ROWS);
  G_OBJECT_CLASS (imported_rows_parent_class)->dispose (object);
}

static void
imported_rows_class_init (ImportedRowsClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = imported_rows_dispose;
  g_type_ensure (TYPE_DATA_VIEW);
  gtk_widget_class_set_template_from_resource (widget_class, "/org/mandali/Mandali/ui/imports/imported-rows.ui");
  gtk_widget_class_bind_template_child (widget_class, ImportedRows, head);
  gtk_widget_class_bind_template_child (widget_class, ImportedRows, view);
  gtk_widget_class_bind_template_child (widget_class, ImportedRows, reason);
  gtk_widget_class_bind_template_child (widget_class, ImportedRows, cells);
  gtk_widget_class_bind_template_callback (widget_class, selected_cb);
  gtk_widget_class_bind_template_callback (widget_class, refreshed_cb);
  gtk_widget_class_bind_template_callback (widget_class, reset_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
}

static void
imported_rows_init (ImportedRows *self)
{
  static const char *const states[] = { "brought_in", "refused", "skipped", NULL };
  const char *words[G_N_ELEMENTS (states)] = { NULL };

  gtk_widget_init_template (GTK_WIDGET (self));
  for (guint i = 0; states[i] != NULL; i++)
    words[i] = report_state_word (states[i]);
  self->state = MANDALI_FILTER_CHOICE (filter_choice_new ("state", _("Which rows are shown"), _("All rows")));
  filter_choice_set_values (self->state, states, words, FALSE);
  g_signal_connect_object (self->state, "chosen", G_CALLBACK (state_chosen_cb), self, G_CONNECT_SWAPPED);
  data_view_add_filter (self->view, GTK_WIDGET (self->state));
  data_view_set_empty (self->view, "file-symbolic", _("Nothing found"), "", NULL, NULL);
}

GtkWindow *
imported_rows_open (GtkWindow *parent, DeskSession *session, PgRow *import)
{
  ImportedRows *self;
  g_autoptr (DeskList) list = NULL;
  g_autofree char *day = NULL;
  g_autofree char *words = NULL;

  g_return_val_if_fail (DESK_IS_SESSION (session) && PG_IS_ROW (import), NULL);

  self = g_object_new (TYPE_IMPORTED_ROWS, "transient-for", parent, NULL);
  list = desk_list_new (session, &imported_row);
  desk_list_set (list, "import_id", pg_row_get_text (import, IMPORTED_ID));
  data_view_bind (self->view, imported_rows_report, columns, list, NULL);
  day = base_day_dup_text (pg_row_get_day (import, IMPORTED_ON));
  words = g_strdup_printf ("%s · %s", pg_row_get_words (import, IMPORTED_FILE), day);
  adw_window_title_set_title (self->head, pg_row_get_words (import, IMPORTED_NUMBER));
  adw_window_title_set_subtitle (self->head, words);
  gtk_window_present (GTK_WINDOW (self));
  data_view_focus (self->view);
  return GTK_WINDOW (self);
}
