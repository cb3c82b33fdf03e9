/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Lines of the member's record, but for those of what was done. */
#define G_LOG_DOMAIN "record-line"

#include "record-line.h"

#include <glib/gi18n.h>

#include "base-money.h"
#include "desk-language.h"
#include "membership.h"
#include "pane-parts.h"
#include "widgets.h"

static void
add_paper_button (GtkWidget *line, const char *paper, gint64 record_id)
{
  g_autofree char *action = g_strdup_printf ("win.show-paper(('%s', int64 %" G_GINT64_FORMAT "))", paper, record_id);

  gtk_box_append (GTK_BOX (line), pane_parts_button_new (_("Show…"), action));
}

/* The parts that say something, with dots between. */
static char *
dup_joined (const char *first, ...)
{
  GString *words = g_string_new (NULL);
  va_list parts;

  va_start (parts, first);
  for (const char *part = first; part != NULL; part = va_arg (parts, const char *))
    shareholder_add_part (words, part);
  va_end (parts);
  return g_string_free (words, FALSE);
}

/* What an application waits for */

static const struct
{
  const char *what;
  const char *words;
  const char *label;
  const char *action;
} blockers[] = {
  { "fee", N_("Entrance fee"), N_("Receive…"), "win.receive" },
  { "share_money", N_("Share money"), N_("Receive…"), "win.receive" },
  { "photo", N_("Photograph"), N_("Photo…"), "win.change-photo" },
  { "nominee", N_("Nominee"), N_("Nominees…"), "win.nominate" },
  { "signature", N_("Signature or thumb"), N_("Signature…"), "win.sign" },
  { "decision", N_("Decision of the committee"), N_("Admit…"), "win.admit" },
};

GtkWidget *
record_line_blocker_new (PgRow *row)
{
  const char *what = pg_row_get_words (row, BLOCKER_WHAT);
  gboolean is_met = pg_row_get_bool (row, BLOCKER_IS_MET);
  gint64 missing = pg_row_get_int (row, BLOCKER_MISSING_PAISE);
  g_autofree char *amount = base_money_dup_short (missing);
  g_autofree char *second = missing > 0 ? g_strdup_printf (_("%s to be paid"), amount)
                            : is_met ? g_strdup (_("There"))
                            : g_strdup (pg_row_get_bool (row, BLOCKER_IS_NEEDED) ? _("Missing: admission waits for it")
                                                                                : _("Missing"));

  for (guint i = 0; i < G_N_ELEMENTS (blockers); i++)
    if (g_str_equal (blockers[i].what, what))
      {
        GtkWidget *line = pane_parts_line_new (_(blockers[i].words), second, NULL);
        GtkWidget *sign = gtk_image_new_from_icon_name (is_met ? "pill-good-symbolic" : "pill-wait-symbolic");

        gtk_widget_add_css_class (sign, is_met ? "good" : "wait");
        gtk_box_prepend (GTK_BOX (line), sign);
        if (!is_met)
          gtk_box_append (GTK_BOX (line), pane_parts_button_new (_(blockers[i].label), blockers[i].action));
        return line;
      }
  return pane_parts_line_new (what, second, NULL);
}

GtkWidget *
record_line_heir_new (PgRow *row)
{
  g_autofree char *number = shareholder_dup_number_words (row, HEIR_NUMBER, HEIR_APPLICATION);
  g_autofree char *second = dup_joined (number, report_state_word (pg_row_get_words (row, HEIR_STATE)), NULL);
  g_autofree char *action = g_strdup_printf ("win.select(int64 %s)", pg_row_get_words (row, HEIR_MEMBER_ID));
  GtkWidget *line = pane_parts_line_new (pg_row_get_words (row, HEIR_NAME), second, NULL);

  gtk_box_append (GTK_BOX (line), pane_parts_button_new (_("Open"), action));
  return line;
}

/* "Ceased · 14-07-1998 – 31-03-2010" */
GtkWidget *
record_line_membership_new (PgRow *row)
{
  gboolean is_member = !pg_row_is_null (row, MEMBERSHIP_ADMITTED_ON);
  g_autofree char *number = shareholder_dup_number_words (row, MEMBERSHIP_NUMBER, MEMBERSHIP_APPLICATION);
  g_autofree char *from
    = base_day_dup_text (pg_row_get_day (row, is_member ? MEMBERSHIP_ADMITTED_ON : MEMBERSHIP_APPLIED_ON));
  g_autofree char *until = base_day_dup_text (pg_row_get_day (row, MEMBERSHIP_CEASED_ON));
  g_autofree char *span = until[0] != '\0' ? g_strdup_printf ("%s – %s", from, until) : g_strdup (from);
  g_autofree char *second = dup_joined (report_state_word (pg_row_get_words (row, MEMBERSHIP_STATE)), span, NULL);
  g_autofree char *shares = shareholder_dup_share_words (pg_row_get_int (row, MEMBERSHIP_SHARE_COUNT));
  g_autofree char *action = g_strdup_printf ("win.select(int64 %s)", pg_row_get_words (row, MEMBERSHIP_ID));
  GtkWidget *line = pane_parts_line_new (number, second, is_member ? shares : NULL);

  gtk_box_append (GTK_BOX (line), pane_parts_button_new (_("Open"), action));
  return line;
}

GtkWidget *
record_line_lot_new (PgRow *row)
{
  g_autofree char *since = base_day_dup_text (pg_row_get_day (row, LOT_HELD_SINCE));
  g_autofree char *second = g_strdup_printf (_("held since %s"), since);
  g_autofree char *count = base_number_dup_text (pg_row_get_int (row, LOT_SHARE_COUNT));
  g_autofree char *numbers = g_strdup_printf (_("Numbers %s"), pg_row_get_words (row, LOT_NUMBERS));

  return pane_parts_line_new (numbers, second, count);
}

GtkWidget *
record_line_nominee_new (PgRow *row)
{
  const char *name_gu = pg_row_get_words (row, NOMINEE_NAME_GU);
  gboolean is_gujarati = name_gu[0] != '\0' && g_str_equal (desk_language_get (), "gu");
  g_autofree char *first = dup_joined (is_gujarati ? name_gu : pg_row_get_words (row, NOMINEE_NAME),
                                       pg_row_get_words (row, NOMINEE_RELATION), NULL);
  g_autofree char *recorded = base_day_dup_text (pg_row_get_day (row, NOMINEE_RECORDED_ON));
  g_autofree char *guardian = pg_row_is_null (row, NOMINEE_GUARDIAN) ? g_strdup ("")
                              : g_strdup_printf (_("guardian %s"), pg_row_get_words (row, NOMINEE_GUARDIAN));
  g_autofree char *second = dup_joined (recorded, pg_row_get_words (row, NOMINEE_NUMBER), guardian, NULL);
  g_autofree char *part = g_strdup_printf ("%s %%", pg_row_get_words (row, NOMINEE_PERCENT));

  return pane_parts_line_new (first, second, part);
}

GtkWidget *
record_line_certificate_new (PgRow *row)
{
  gint64 print_count = pg_row_get_int (row, CERTIFICATE_PRINT_COUNT);
  g_autofree char *shares = shareholder_dup_share_words (pg_row_get_int (row, CERTIFICATE_SHARE_COUNT));
  g_autofree char *first = g_strdup_printf (_("Certificate %s · %s"),
                                            pg_row_get_words (row, CERTIFICATE_CERTIFICATE_NUMBER), shares);
  g_autofree char *issued = base_day_dup_text (pg_row_get_day (row, CERTIFICATE_ISSUED_ON));
  g_autofree char *printed = print_count <= 1 ? g_strdup ("")
                             : g_strdup_printf (ngettext ("printed %d time", "printed %d times", (gulong) print_count),
                                                (gint) print_count);
  g_autofree char *second = dup_joined (issued, pg_row_get_words (row, CERTIFICATE_NUMBERS), printed, NULL);
  GtkWidget *line = pane_parts_line_new (first, second, pg_row_get_bool (row, CERTIFICATE_IS_VALID)
                                                          ? NULL : report_state_word ("void"));

  add_paper_button (line, "share-certificate", pg_row_get_int (row, CERTIFICATE_ACT_ID));
  return line;
}

GtkWidget *
record_line_receipt_new (PgRow *row)
{
  g_autofree char *day = base_day_dup_text (pg_row_get_day (row, RECEIPT_RECEIVED_ON));
  g_autofree char *payer = pg_row_is_null (row, RECEIPT_PAYER) ? g_strdup ("")
                           : g_strdup_printf (_("from %s"), pg_row_get_words (row, RECEIPT_PAYER));
  g_autofree char *second = dup_joined (day, report_state_word (pg_row_get_words (row, RECEIPT_WAY)), payer, NULL);
  g_autofree char *amount = base_money_dup_short (pg_row_get_int (row, RECEIPT_TOTAL_PAISE));
  GtkWidget *line = pane_parts_line_new (pg_row_get_words (row, RECEIPT_NUMBER), second, amount);

  add_paper_button (line, "receipt", pg_row_get_int (row, RECEIPT_ACT_ID));
  return line;
}

GtkWidget *
record_line_payout_new (PgRow *row)
{
  g_autofree char *day = base_day_dup_text (pg_row_get_day (row, PAYOUT_DUE_ON));
  g_autofree char *second = g_strdup_printf (_("%s, due on %s"), pg_row_get_words (row, PAYOUT_ACT_NUMBER), day);
  g_autofree char *amount = base_money_dup_short (pg_row_get_int (row, PAYOUT_DUE_PAISE));

  return pane_parts_line_new (pg_row_get_words (row, PAYOUT_PAYEE), second, amount);
}
