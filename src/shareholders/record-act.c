/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * One act in the member's record: a line that opens to say all about it. */
#define G_LOG_DOMAIN "record-act"

#include <glib/gi18n.h>

#include "base-money.h"
#include "membership.h"
#include "pane-parts.h"
#include "record-line.h"
#include "widgets.h"

#define KEY_DETAILS "details"

/* "Allotment · 5 shares", "Receipt · ₹105" */
static char *
dup_title (PgRow *row)
{
  const char *kind = report_state_word (pg_row_get_words (row, ACT_KIND));
  gint64 count = pg_row_get_int (row, ACT_SHARE_COUNT);
  gint64 paise = pg_row_get_int (row, ACT_AMOUNT_PAISE);
  g_autofree char *what = NULL;

  if (count != 0)
    what = shareholder_dup_share_words (ABS (count));
  else if (paise != 0)
    what = base_money_dup_short (ABS (paise));
  return what != NULL ? g_strdup_printf ("%s · %s", kind, what) : g_strdup (kind);
}

/* "14-07-1998 · SHR/98-99/00012 · BRD/98-99/007" */
static char *
dup_second (PgRow *row)
{
  g_autofree char *day = base_day_dup_text (pg_row_get_day (row, ACT_VALUE_ON));
  const char *resolution = pg_row_get_words (row, ACT_RESOLUTION_NUMBER);

  return g_strdup_printf ("%s · %s%s%s", day, pg_row_get_words (row, ACT_NUMBER), resolution[0] != '\0' ? " · " : "",
                          resolution);
}

/* "2026-11-24 11:42:05…" as the server says it becomes "24-11-2026 11:42". */
static char *
dup_instant (const char *iso)
{
  g_autofree char *day = strlen (iso) >= 10 ? g_strndup (iso, 10) : g_strdup ("");
  g_autofree char *text = base_day_dup_text (base_day_from_iso (day));

  return strlen (iso) >= 16 ? g_strdup_printf ("%s %.5s", text, iso + 11) : g_steal_pointer (&text);
}

static GtkWidget *
details_new (PgRow *row)
{
  GtkBox *box = GTK_BOX (gtk_box_new (GTK_ORIENTATION_VERTICAL, 0));
  GtkBox *buttons = GTK_BOX (gtk_box_new (GTK_ORIENTATION_VERTICAL, 6)); /* side by side they would widen the page */
  g_autofree char *number = shareholder_dup_number_words (row, ACT_OTHER_NUMBER, ACT_OTHER_APPLICATION);
  g_autofree char *other = pg_row_is_null (row, ACT_OTHER_ID) ? NULL
                           : g_strdup_printf ("%s, %s", number, pg_row_get_words (row, ACT_OTHER_NAME));
  g_autofree char *at = dup_instant (pg_row_get_words (row, ACT_ENTERED_AT));
  g_autofree char *entered = g_strdup_printf ("%s · %s", at, pg_row_get_words (row, ACT_ENTERED_BY));
  g_autofree char *paise = pg_row_get_int (row, ACT_AMOUNT_PAISE) != 0
                             ? base_money_dup_short (ABS (pg_row_get_int (row, ACT_AMOUNT_PAISE))) : NULL;

  pane_parts_add_fact (box, _("Numbers"), pg_row_get_text (row, ACT_NUMBERS));
  pane_parts_add_fact (box, _("Amount"), paise);
  pane_parts_add_fact (box, pg_row_get_bool (row, ACT_IS_HERS) ? _("With") : _("By"), other);
  pane_parts_add_fact (box, _("Note"), pg_row_get_text (row, ACT_WORDS));
  pane_parts_add_fact (box, _("Undoes"), pg_row_get_text (row, ACT_UNDOES_NUMBER));
  pane_parts_add_fact (box, _("Entered"), entered);
  if (!pg_row_is_null (row, ACT_RESOLUTION_ID))
    {
      g_autofree char *action = g_strdup_printf ("win.show(('resolutions', int64 %s))",
                                                 pg_row_get_words (row, ACT_RESOLUTION_ID));

      gtk_box_append (buttons, pane_parts_button_new (_("Open the resolution"), action));
    }
  if (other != NULL)
    {
      g_autofree char *action = g_strdup_printf ("win.select(int64 %s)", pg_row_get_words (row, ACT_OTHER_ID));

      gtk_box_append (buttons, pane_parts_button_new (_("Open the other woman"), action));
    }
  gtk_widget_add_css_class (GTK_WIDGET (buttons), "line");
  if (gtk_widget_get_first_child (GTK_WIDGET (buttons)) != NULL)
    gtk_box_append (box, GTK_WIDGET (buttons));
  else
    g_object_ref_sink (buttons), g_object_unref (buttons);
  return GTK_WIDGET (box);
}

GtkWidget *
record_line_act_new (PgRow *row)
{
  GtkWidget *line = gtk_list_box_row_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *revealer = gtk_revealer_new ();
  g_autofree char *title = dup_title (row);
  g_autofree char *second = dup_second (row);
  gboolean is_undone = pg_row_get_bool (row, ACT_IS_UNDONE);
  GtkWidget *head = pane_parts_line_new (title, second, is_undone ? _("undone") : NULL);

  if (is_undone)
    gtk_widget_add_css_class (head, "undone");
  gtk_revealer_set_child (GTK_REVEALER (revealer), details_new (row));
  gtk_box_append (GTK_BOX (box), head);
  gtk_box_append (GTK_BOX (box), revealer);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (line), box);
  g_object_set_data (G_OBJECT (line), KEY_DETAILS, revealer);
  widgets_name (line, title);
  return line;
}

void
record_line_toggle (GtkListBoxRow *line)
{
  GtkRevealer *revealer = g_object_get_data (G_OBJECT (line), KEY_DETAILS);

  g_return_if_fail (GTK_IS_REVEALER (revealer));

  gtk_revealer_set_reveal_child (revealer, !gtk_revealer_get_reveal_child (revealer));
}
