/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The cooperative itself: the definitions. */
#include "cooperative.h"

#include <glib/gi18n.h>

PG_DEFINE_RELATION (parameter_list, "parameter-list", PARAMETER_ID, PARAMETER_LIST_COLUMNS, "parameter", "resolution")
PG_DEFINE_CALL (ChangeCooperative, change_cooperative, CHANGE_COOPERATIVE)
PG_DEFINE_CALL (SetParameter, set_parameter, SET_PARAMETER)

static const ReportColumn columns[] = {
  { "title", N_("Rule"), REPORT_TEXT, 40 },
  { "value", N_("Value"), REPORT_COUNT, 10 },
  { "unit", N_("Unit"), REPORT_STATE, 14 },
  { "valid_from", N_("Valid from"), REPORT_DAY, 11 },
  { "source", N_("Source"), REPORT_TEXT, 50 },
  { "resolution_number", N_("Resolution"), REPORT_TEXT, 15 },
};

static const Report parameter_report = {
  .id = "rule-register", .title = N_("Rules and their days"), .query = "parameter-list",
  .columns = columns, .n_columns = G_N_ELEMENTS (columns), .is_landscape = TRUE,
};

const DeskReport cooperative_reports[] = {
  { &parameter_report, &parameter_list },
  { NULL, NULL },
};
