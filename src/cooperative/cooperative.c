/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The cooperative itself: the definitions. */
#include "cooperative.h"

#include <glib/gi18n.h>

PG_DEFINE_RELATION (parameter_list, "parameter-list", PARAMETER_ID, PARAMETER_LIST_COLUMNS, "parameter", "resolution")
PG_DEFINE_CALL (ChangeCooperative, change_cooperative, CHANGE_COOPERATIVE)
PG_DEFINE_CALL (SetParameter, set_parameter, SET_PARAMETER)

static const ReportParameter parameters[] = {
  { "area", N_("About"), REPORT_PARAMETER_STATE, NULL },
  { "search", N_("Search"), REPORT_PARAMETER_TEXT, NULL },
};

static const ReportColumn columns[] = {
  { "area", N_("About"), REPORT_STATE, 14 },
  { "title", N_("Rule"), REPORT_TEXT, 40 },
  { "value", N_("Value"), REPORT_COUNT, 10 },
  { "unit", N_("Unit"), REPORT_STATE, 14 },
  { "valid_from", N_("Valid from"), REPORT_DAY, 11 },
  { "source", N_("Source"), REPORT_TEXT, 50 },
  { "resolution_number", N_("Resolution"), REPORT_TEXT, 15 },
};

static const Report parameter_report = {
  .id = "rule-register", .title = N_("Rules and their days"), .query = "parameter-list",
  .columns = columns, .n_columns = G_N_ELEMENTS (columns),
  .parameters = parameters, .n_parameters = G_N_ELEMENTS (parameters), .is_landscape = TRUE,
};

const DeskReport cooperative_reports[] = {
  { &parameter_report, &parameter_list },
  { NULL, NULL },
};
