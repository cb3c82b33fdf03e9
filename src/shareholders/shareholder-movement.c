/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * One movement of shares as a line of the pane. */
#define G_LOG_DOMAIN "shareholder-movement"

#include "shareholder-movement.h"

#include <glib/gi18n.h>

#include "base-money.h"
#include "pane-parts.h"
#include "report.h"
#include "shareholder.h"

/* "Allotment", "From No. 388, Savitaben Patel" */
static char *
dup_title (PgRow *row)
{
  const char *kind = pg_row_get_words (row, MOVEMENT_KIND);
  const char *number = pg_row_get_words (row, MOVEMENT_OTHER_NUMBER);
  const char *name = pg_row_get_words (row, MOVEMENT_OTHER_NAME);

  if (g_str_equal (kind, "transfer_in") && name[0] != '\0')
    return g_strdup_printf (_("From No. %s, %s"), number, name);
  if (g_str_equal (kind, "transfer_out") && name[0] != '\0')
    return g_strdup_printf (_("To No. %s, %s"), number, name);
  return g_strdup (kind[0] != '\0' ? report_state_word (kind) : "");
}

/* "14-07-1998 · BRD/98-99/007 · 1,201–1,205" */
static char *
dup_second (PgRow *row)
{
  g_autoptr (GPtrArray) parts = g_ptr_array_new ();
  g_autofree char *day = base_day_dup_text (pg_row_get_day (row, MOVEMENT_VALUE_ON));

  g_ptr_array_add (parts, day);
  if (!pg_row_is_null (row, MOVEMENT_RESOLUTION))
    g_ptr_array_add (parts, (gpointer) pg_row_get_text (row, MOVEMENT_RESOLUTION));
  if (!pg_row_is_null (row, MOVEMENT_NUMBERS))
    g_ptr_array_add (parts, (gpointer) pg_row_get_text (row, MOVEMENT_NUMBERS));
  g_ptr_array_add (parts, NULL);
  return g_strjoinv (" · ", (char **) parts->pdata);
}

GtkWidget *
shareholder_movement_new (PgRow *row)
{
  GtkWidget *line;
  g_autofree char *title = NULL;
  g_autofree char *second = NULL;
  g_autofree char *count = NULL;
  g_autofree char *number = NULL;
  g_autofree char *entered = NULL;
  gint64 shares;

  g_return_val_if_fail (PG_IS_ROW (row), NULL);

  shares = pg_row_get_int (row, MOVEMENT_COUNT);
  number = base_number_dup_text (ABS (shares));
  /* A payment on part-paid shares moves none. */
  count = shares != 0 ? g_strconcat (shares < 0 ? "−" : "+", number, NULL)
                      : base_money_dup_short (pg_row_get_int (row, MOVEMENT_PAID));
  title = dup_title (row);
  second = dup_second (row);
  line = pane_parts_line_new (title, second, count);
  entered = g_strdup_printf (_("%s, entered by %s"), pg_row_get_words (row, MOVEMENT_ACT),
                             pg_row_get_words (row, MOVEMENT_ENTERED_BY));
  gtk_widget_set_tooltip_text (line, entered);
  return line;
}
