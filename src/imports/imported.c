/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What was brought in from files: the definitions. */
#include "imported.h"

#include <glib/gi18n.h>

PG_DEFINE_RELATION (imported_list, "imported-list", IMPORTED_ID, IMPORTED_LIST_COLUMNS, "import")
PG_DEFINE_RELATION (imported_other, "imported-other", IMPORTED_OTHER_ID, IMPORTED_OTHER_COLUMNS,
                    "person", "member", "share", "act")

PG_DEFINE_RELATION (imported_row, "imported-row", IMPORTED_ROW_NUMBER, IMPORTED_ROW_COLUMNS, "import")

static const ReportParameter parameters[] = {
  { "search", N_("Search"), REPORT_PARAMETER_TEXT, NULL },
};

static const ReportColumn columns[] = {
  { "number", N_("Number"), REPORT_TEXT, 15 },
  { "brought_on", N_("Brought in on"), REPORT_DAY, 12 },
  { "kind", N_("What"), REPORT_STATE, 14 },
  { "file_name", N_("File"), REPORT_TEXT, 30 },
  { "sheet", N_("Sheet"), REPORT_TEXT, 16 },
  { "row_count", N_("Rows read"), REPORT_COUNT, 10 },
  { "brought_in_count", N_("Brought in"), REPORT_COUNT, 10 },
  { "refused_count", N_("Refused"), REPORT_COUNT, 9 },
  { "skipped_count", N_("Skipped"), REPORT_COUNT, 9 },
  { "state", N_("State"), REPORT_STATE, 13 },
  { "entered_by", N_("By"), REPORT_TEXT, 14 },
};

static const Report imported_list_report = {
  .id = "import-register", .title = N_("What was brought in from files"), .query = "imported-list",
  .columns = columns, .n_columns = G_N_ELEMENTS (columns),
  .parameters = parameters, .n_parameters = G_N_ELEMENTS (parameters), .is_landscape = TRUE,
};

static const ReportColumn row_columns[] = {
  { "row_number", N_("Row"), REPORT_NUMBER, 6 },
  { "state", N_("What became of it"), REPORT_STATE, 14 },
  { "member_number", N_("Member No."), REPORT_NUMBER, 11 },
  { "rule", N_("Why"), REPORT_TEXT, 44 },
  { "cells", N_("As it stands in the file"), REPORT_TEXT, 40 },
};

static const Report row_report = {
  .id = "import-rows", .title = N_("The rows of the file"), .query = "imported-row",
  .columns = row_columns, .n_columns = G_N_ELEMENTS (row_columns), .is_landscape = TRUE,
};

const Report *const imported_rows_report = &row_report;

const DeskReport imported_reports[] = {
  { &imported_list_report, &imported_list },
  { NULL, NULL },
};
