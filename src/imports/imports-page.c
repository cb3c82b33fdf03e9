/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What was brought in from files, newest first. */
#define G_LOG_DOMAIN "imports-page"

#include "imports-page.h"

#include <glib/gi18n.h>

#include "base-limits.h"
#include "base-money.h"
#include "data-view.h"
#include "imported-rows.h"
#include "imported.h"
#include "report.h"

struct _ImportsPage
{
  ListPage   parent_instance;
  DataView  *view;
  GtkWidget *pane, *rows_button;
  GtkLabel  *why;
};

G_DEFINE_FINAL_TYPE (ImportsPage, imports_page, TYPE_LIST_PAGE)

static PillTone
get_tone (PgRow *row)
{
  return pg_row_is_null (row, IMPORTED_TAKEN_BACK_ON) ? PILL_GOOD : PILL_PAST;
}

static const DataColumn columns[] = {
  { .name = "number", .letters = 16 },
  { .name = "brought_on", .letters = 11 },
  { .name = "kind", .letters = 13 },
  { .name = "file_name", .below = "sheet", .is_wide = TRUE, .letters = 22 },
  { .name = "row_count", .letters = 9 },
  { .name = "brought_in_count", .letters = 10 },
  { .name = "refused_count", .letters = 9 },
  { .name = "skipped_count", .letters = 9 },
  { .name = "state", .letters = 13, .tone = get_tone },
  { .name = "entered_by", .letters = 12 },
  { NULL },
};

/* What the list cannot hold: why an import was taken back. */
static void
show_why (ImportsPage *self)
{
  PgRow *row = data_view_get_selected (self->view);
  gboolean is_told = row != NULL && !pg_row_is_null (row, IMPORTED_TAKEN_BACK_ON);

  if (is_told)
    {
      g_autofree char *day = base_day_dup_text (pg_row_get_day (row, IMPORTED_TAKEN_BACK_ON));
      /* Translators: number of an import, a day, a login, and why */
      g_autofree char *words = g_strdup_printf (_("%s was taken back on %s by %s: %s"),
                                                pg_row_get_words (row, IMPORTED_NUMBER), day,
                                                pg_row_get_words (row, IMPORTED_TAKEN_BACK_BY),
                                                pg_row_get_words (row, IMPORTED_TAKEN_BACK_WHY));

      gtk_label_set_label (self->why, words);
    }
  gtk_widget_set_visible (self->pane, is_told);
}

static void
open_rows (ImportsPage *self)
{
  PgRow *row = data_view_get_selected (self->view);

  if (row != NULL)
    imported_rows_open (GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (self))),
                        desk_list_get_session (data_view_get_list (self->view)), row);
}

static void
selected_cb (ImportsPage *self)
{
  gtk_widget_set_visible (self->rows_button, data_view_get_selected (self->view) != NULL);
  show_why (self);
}

static void
refreshed_cb (ImportsPage *self)
{
  guint64 count = data_view_get_row_count (self->view);
  g_autofree char *number = base_number_dup_text ((gint64) count);
  g_autofree char *words = g_strdup_printf (ngettext ("%s file", "%s files", (gulong) count), number);

  page_set_title (MANDALI_PAGE (self), _("From Files"), count < LIST_ROWS_MAX ? words : NULL);
  data_view_select_first (self->view);
  gtk_widget_set_visible (self->rows_button, data_view_get_selected (self->view) != NULL);
  show_why (self);
}

/* What was just done stands in the list, and there the work goes on: its button may be gone. */
static void
imports_page_select (Page *page, gint64 record_id)
{
  MANDALI_PAGE_CLASS (imports_page_parent_class)->select (page, record_id);
  page_focus (page);
}

static void
imports_page_class_init (ImportsPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  PageClass *page_class = MANDALI_PAGE_CLASS (klass);

  page_class->select = imports_page_select;
  gtk_widget_class_set_template_from_resource (widget_class, "/org/mandali/Mandali/ui/imports/imports-page.ui");
  gtk_widget_class_bind_template_child (widget_class, ImportsPage, view);
  gtk_widget_class_bind_template_child (widget_class, ImportsPage, pane);
  gtk_widget_class_bind_template_child (widget_class, ImportsPage, why);
  gtk_widget_class_bind_template_child (widget_class, ImportsPage, rows_button);
  gtk_widget_class_bind_template_callback (widget_class, open_rows);
  gtk_widget_class_bind_template_callback (widget_class, selected_cb);
  gtk_widget_class_bind_template_callback (widget_class, refreshed_cb);
}

static void
imports_page_init (ImportsPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  list_page_begin (MANDALI_LIST_PAGE (self), self->view, IMPORTED_ID, IMPORTED_STATE);
  data_view_set_empty (self->view, "file-symbolic", _("Nothing was brought in from a file yet"),
                       _("Registers that stand in Excel files come in here: you see every row and what becomes of it "
                         "before anything is written."),
                       _("Bring In a File…"), "win.bring-in");
}

Page *
imports_page_new (DeskSession *session)
{
  ImportsPage *self = g_object_new (TYPE_IMPORTS_PAGE, NULL);
  g_autoptr (DeskList) list = desk_list_new (session, &imported_list);

  data_view_bind (self->view, imported_reports[0].report, columns, list, NULL);
  page_set_search_hint (MANDALI_PAGE (self), _("Number or name of a file"));
  page_set_primary (MANDALI_PAGE (self), _("Bring In a File…"), "win.bring-in", "bring_in");
  page_set_reports (MANDALI_PAGE (self), &imported_reports[0], NULL);
  page_set_title (MANDALI_PAGE (self), _("From Files"), NULL);
  return MANDALI_PAGE (self);
}
