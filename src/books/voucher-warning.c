/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What is said of a voucher while it is being typed. */
#define G_LOG_DOMAIN "voucher-warning"

#include "voucher-warning.h"

#include <glib/gi18n.h>

#include "base-money.h"
#include "book.h"

static void
add_warning (GString *words, const char *sentence, gint64 amount, gint64 limit, const char *more)
{
  g_autofree char *amount_words = base_money_dup_short (amount);
  g_autofree char *limit_words = base_money_dup_short (limit);
  g_autoptr (GString) filled = g_string_new (sentence);
  g_autofree char *escaped = NULL;

  g_string_replace (filled, "{1}", amount_words, 0);
  g_string_replace (filled, "{2}", limit_words, 0);
  g_string_replace (filled, "{3}", more, 0);
  escaped = g_markup_escape_text (filled->str, -1);
  g_string_append_printf (words, "%s%s", words->len > 0 ? "\n" : "", escaped);
}

/* Without a PAN more is deducted; with one it is only said what is. */
static void
add_tds_warning (GString *words, PgRow *row)
{
  gboolean has_pan = pg_row_get_bool (row, VOUCHER_WARNING_HAS_PAN);
  gint64 percent = pg_row_get_int (row, has_pan ? VOUCHER_WARNING_TDS_PERCENT : VOUCHER_WARNING_NO_PAN_PERCENT);
  g_autofree char *more = g_strdup_printf ("%" G_GINT64_FORMAT " %%", percent);
  g_autofree char *source = g_strdup_printf ("%s (%s)", more, pg_row_get_words (row, VOUCHER_WARNING_TDS_SOURCE));

  add_warning (words,
               has_pan ? _("With this {1} come to her or him, more than {2}: tax is to be deducted (TDS), {3}.")
                       : _("With this {1} come to her or him, more than {2}: tax is to be deducted (TDS), and no PAN "
                           "is noted. Without one it is {3} at least (Income-tax Act, s. 206AA)."),
               pg_row_get_int (row, VOUCHER_WARNING_TDS_PAID), pg_row_get_int (row, VOUCHER_WARNING_TDS_LIMIT),
               has_pan ? source : more);
}

char *
voucher_warning_dup_words (PgRow *row)
{
  GString *words;

  g_return_val_if_fail (PG_IS_ROW (row), NULL);

  words = g_string_new (NULL);
  if (!pg_row_is_null (row, VOUCHER_WARNING_PAID))
    add_warning (words, _("She or he is paid {1} in cash on this day. Above {2} it does not count as an expense for "
                          "income tax (s. 40A (3)); pay through the bank."),
                 pg_row_get_int (row, VOUCHER_WARNING_PAID), pg_row_get_int (row, VOUCHER_WARNING_PAID_LIMIT), "");
  if (!pg_row_is_null (row, VOUCHER_WARNING_RECEIVED))
    add_warning (words, _("{1} comes from one person in cash on this day. {2} and more may not be taken in cash "
                          "(Income-tax Act, s. 269ST); take it through the bank."),
                 pg_row_get_int (row, VOUCHER_WARNING_RECEIVED), pg_row_get_int (row, VOUCHER_WARNING_RECEIVED_LIMIT),
                 "");
  if (!pg_row_is_null (row, VOUCHER_WARNING_CASH_AFTER))
    add_warning (words, _("There is not so much cash on this day: {1} would be missing."),
                 -pg_row_get_int (row, VOUCHER_WARNING_CASH_AFTER), 0, "");
  if (!pg_row_is_null (row, VOUCHER_WARNING_TDS_PAID))
    add_tds_warning (words, row);
  return g_string_free (words, words->len == 0);
}
