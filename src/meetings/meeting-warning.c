/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What the secretary should know before a notice goes out. */
#define G_LOG_DOMAIN "meeting-warning"

#include "meeting-warning.h"

#include <glib/gi18n.h>

#include "desk-list.h"
#include "meeting.h"
#include "pane-parts.h"
#include "widgets.h"

/* {1} is the detail: days, a day, or the title of an item. */
static const struct
{
  const char *what;
  const char *words;
} sentences[] = {
  { "notice_is_short", N_("The rules ask for {1} days of notice; there are fewer left.") },
  { "annual_meeting_is_late", N_("The annual general meeting is to be held by {1}.") },
  { "asked_meeting_is_late", N_("Members asked for this meeting: it is to be held by {1}.") },
  { "report_is_missing", N_("The report of the board is not on the agenda; the Act asks for it.") },
  { "accounts_are_missing", N_("The accounts of the year are not on the agenda; the Act asks for them.") },
  { "audit_is_missing", N_("The audit report is not on the agenda; the Act asks for it.") },
  { "surplus_is_missing", N_("What becomes of the surplus is not on the agenda; the Act asks for it.") },
  { "auditor_is_missing", N_("The appointment of the auditor is not on the agenda; the Act asks for it.") },
  { "paper_is_missing", N_("No paper lies beside “{1}” yet.") },
  { "item_is_not_in_gujarati", N_("“{1}” has no words in Gujarati.") },
};

static char *
dup_sentence (PgRow *row)
{
  const char *what = pg_row_get_words (row, MEETING_WARNING_WHAT);
  const char *detail = pg_row_get_words (row, MEETING_WARNING_DETAIL);
  BaseDay day = base_day_from_iso (detail);
  g_autofree char *words = day != BASE_DAY_NONE ? base_day_dup_text (day) : g_strdup (detail);

  for (guint i = 0; i < G_N_ELEMENTS (sentences); i++)
    if (g_str_equal (sentences[i].what, what))
      {
        g_auto (GStrv) parts = g_strsplit (_(sentences[i].words), "{1}", 2);

        return g_strjoinv (words, parts);
      }
  return g_strdup (what);
}

static void
known_cb (GtkBox *box, DeskList *list)
{
  GListModel *rows = G_LIST_MODEL (desk_list_get_table (list));

  widgets_box_clear (box);
  gtk_widget_set_visible (GTK_WIDGET (box), g_list_model_get_n_items (rows) > 0);
  for (guint i = 0; i < g_list_model_get_n_items (rows); i++)
    {
      g_autoptr (PgRow) row = g_list_model_get_item (rows, i);
      g_autofree char *sentence = dup_sentence (row);

      pane_parts_add_words (box, sentence);
    }
}

GtkWidget *
meeting_warnings_new (DeskSession *session, gint64 meeting_id)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  DeskList *list = desk_list_new (session, &meeting_warning);
  g_autofree char *key = g_strdup_printf ("%" G_GINT64_FORMAT, meeting_id);

  gtk_widget_add_css_class (box, "clock");
  gtk_widget_set_visible (box, FALSE);
  desk_list_set (list, "meeting_id", key);
  g_signal_connect_object (list, "refreshed", G_CALLBACK (known_cb), box, G_CONNECT_SWAPPED);
  g_object_set_data_full (G_OBJECT (box), "warnings", list, g_object_unref);
  return box;
}
