/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The edit log: the definitions. */
#include "edit-log.h"

#include <glib/gi18n.h>

/* It tells of everything; asked again it is only when the books change, and by whoever looks. */
PG_DEFINE_RELATION (edit_log, "edit-log", EDIT_LOG_KEY, EDIT_LOG_COLUMNS, "voucher", "draft", "account", "login")
PG_DEFINE_RELATION (edit_log_totals, "edit-log-totals", EDIT_LOG_TOTALS_ROW_COUNT, EDIT_LOG_TOTALS_COLUMNS,
                    "voucher", "draft", "account", "login")

static const ReportParameter parameters[] = {
  { "from_on", N_("From"), REPORT_PARAMETER_DAY, NULL },
  { "to_on", N_("Until"), REPORT_PARAMETER_DAY, "today" },
  { "log_part", N_("Of what"), REPORT_PARAMETER_STATE, NULL },
  { "log_state", N_("What happened"), REPORT_PARAMETER_STATE, NULL },
  { "search", N_("Search"), REPORT_PARAMETER_TEXT, NULL },
};

static const ReportColumn paper[] = {
  { "at_words", N_("When"), REPORT_TEXT, 16 },
  { "who", N_("Who"), REPORT_TEXT, 11 },
  { "thing", N_("Of what"), REPORT_STATE, 10 },
  { "record", N_("Which one"), REPORT_TEXT, 15 },
  { "field", N_("Field"), REPORT_STATE, 10 },
  { "before", N_("Before"), REPORT_STATE, 22 },
  { "after", N_("After"), REPORT_STATE, 22 },
  { "state", N_("What happened"), REPORT_STATE, 12 },
};

const Report edit_log_report = {
  .id = "edit-log", .title = N_("Edit log: before and after"), .query = "edit-log", .columns = paper,
  .n_columns = G_N_ELEMENTS (paper), .parameters = parameters, .n_parameters = G_N_ELEMENTS (parameters),
  .is_landscape = TRUE,
};
