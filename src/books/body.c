/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What lies between the cooperative and the bodies that carry a part of its work: the definitions. */
#include "body.h"

#include <glib/gi18n.h>

#include "book.h"

#define HEARS "account", "voucher", "login"

PG_DEFINE_RELATION (between_bodies, "between-bodies", BETWEEN_BODIES_KEY, BETWEEN_BODIES_COLUMNS, HEARS)
PG_DEFINE_RELATION (between_bodies_totals, "between-bodies-totals", BETWEEN_BODIES_TOTALS_ROW_COUNT,
                    BETWEEN_BODIES_TOTALS_COLUMNS, HEARS)
PG_DEFINE_RELATION (body_lines, "body-lines", BODY_LINES_LINE_ID, BODY_LINES_COLUMNS, HEARS)
PG_DEFINE_RELATION (body_lines_totals, "body-lines-totals", BOOK_SIDES_ROW_COUNT, BOOK_SIDES_COLUMNS, HEARS)

#define BETWEEN_TWO_DAYS                                \
  { "from_on", N_("From"), REPORT_PARAMETER_DAY, NULL }, \
  { "to_on", N_("Until"), REPORT_PARAMETER_DAY, "today" }
#define SEARCH { "search", N_("Search"), REPORT_PARAMETER_TEXT, NULL }

static const ReportParameter of_bodies[] = { BETWEEN_TWO_DAYS, SEARCH };

static const ReportParameter of_one_body[] = {
  BETWEEN_TWO_DAYS,
  { "body", N_("Other body"), REPORT_PARAMETER_TEXT, NULL },
  { "part", N_("What"), REPORT_PARAMETER_STATE, NULL },
  SEARCH,
};

/* Rows that say what came and what is left are not added up. */
static const ReportColumn between_bodies_paper[] = {
  { "carrier_name", N_("Other body"), REPORT_TEXT, 20 },
  { "kind", N_("What"), REPORT_STATE, 30 },
  { "debit_paise", N_("It owes us (₹)"), REPORT_MONEY, 20 },
  { "credit_paise", N_("We owe it (₹)"), REPORT_MONEY, 20 },
  { "state", N_("State"), REPORT_STATE, 20 },
};

static const ReportColumn body_lines_paper[] = {
  { "dated_on", N_("Day"), REPORT_DAY, 11 },
  { "number", N_("Voucher"), REPORT_TEXT, 16 },
  { "carrier_name", N_("Other body"), REPORT_TEXT, 10 },
  { "part", N_("What"), REPORT_STATE, 11 },
  { "name", N_("Account"), REPORT_TEXT, 19 },
  { "particulars", N_("Particulars"), REPORT_TEXT, 21 },
  { "debit_paise", N_("Debit (₹)"), REPORT_MONEY, 13, .total = TRUE },
  { "credit_paise", N_("Credit (₹)"), REPORT_MONEY, 13, .total = TRUE },
};

const Report between_bodies_report = {
  .id = "between-bodies", .title = N_("Between us and other bodies"), .query = "between-bodies",
  .columns = between_bodies_paper, .n_columns = G_N_ELEMENTS (between_bodies_paper), .parameters = of_bodies,
  .n_parameters = G_N_ELEMENTS (of_bodies),
};

const Report body_lines_report = {
  .id = "body-lines", .title = N_("Lines of other bodies"), .query = "body-lines", .columns = body_lines_paper,
  .n_columns = G_N_ELEMENTS (body_lines_paper), .parameters = of_one_body,
  .n_parameters = G_N_ELEMENTS (of_one_body), .is_landscape = TRUE,
};
