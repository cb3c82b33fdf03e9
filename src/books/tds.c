/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Tax deducted when money is paid, and the vouchers that were warned of: the definitions. */
#include "tds.h"

#include <glib/gi18n.h>

#define HEARS "account", "voucher", "parameter", "login"

PG_DEFINE_RELATION (tds_list, "tds-list", TDS_LIST_KEY, TDS_LIST_COLUMNS, HEARS)
PG_DEFINE_RELATION (tds_list_totals, "tds-list-totals", TDS_LIST_TOTALS_ROW_COUNT, TDS_LIST_TOTALS_COLUMNS, HEARS)

static const ReportParameter parameters[] = {
  { "from_on", N_("From"), REPORT_PARAMETER_DAY, NULL },
  { "to_on", N_("Until"), REPORT_PARAMETER_DAY, "today" },
  { "search", N_("Search"), REPORT_PARAMETER_TEXT, NULL },
};

static const ReportColumn paper[] = {
  { "party", N_("From or to"), REPORT_TEXT, 15 },
  { "state", N_("State"), REPORT_STATE, 19 },
  { "nature_name", N_("TDS on"), REPORT_TEXT, 13 },
  { "paid_paise", N_("Paid out (₹)"), REPORT_MONEY, 13, .total = TRUE },
  { "due_paise", N_("Tax due (₹)"), REPORT_MONEY, 12, .total = TRUE },
  { "deducted_paise", N_("Deducted (₹)"), REPORT_MONEY, 12, .total = TRUE },
  { "short_paise", N_("Missing (₹)"), REPORT_MONEY, 12, .total = TRUE },
  { "warned_paise", N_("Warned of (₹)"), REPORT_MONEY, 13 },
  { "pan", N_("PAN"), REPORT_TEXT, 12 },
  { "dated_on", N_("Day"), REPORT_DAY, 11 },
  { "number", N_("Voucher"), REPORT_TEXT, 16 },
  { "source", N_("By which rule"), REPORT_TEXT, 24 },
};

const Report tds_list_report = {
  .id = "tds-list", .title = N_("Tax deducted (TDS)"), .query = "tds-list", .columns = paper,
  .n_columns = G_N_ELEMENTS (paper), .parameters = parameters, .n_parameters = G_N_ELEMENTS (parameters),
  .is_landscape = TRUE,
};
