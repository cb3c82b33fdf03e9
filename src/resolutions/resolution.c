/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The register of resolutions: the definitions. */
#include "resolution.h"

#include <glib/gi18n.h>

PG_DEFINE_RELATION (resolution_list, "resolution-list", RESOLUTION_ID, RESOLUTION_LIST_COLUMNS,
                    "resolution", "meeting", "member", "share", "act", "parameter",
                    "board", "election")
PG_DEFINE_RELATION (resolution_kind_list, "resolution-kind-list", RESOLUTION_KIND_CODE, RESOLUTION_KIND_COLUMNS,
                    "resolution")
PG_DEFINE_RELATION (resolution_choice, "resolution-choice", CHOICE_NUMBER, RESOLUTION_CHOICE_COLUMNS, "resolution")
PG_DEFINE_CALL (RecordResolution, record_resolution, RECORD_RESOLUTION)

static const ReportParameter parameters[] = {
  { "search", N_("Search"), REPORT_PARAMETER_TEXT, NULL },
};

static const ReportColumn columns[] = {
  { "number", N_("Number"), REPORT_TEXT, 15 },
  { "passed_on", N_("Passed on"), REPORT_DAY, 11 },
  { "body", N_("Body"), REPORT_STATE, 14 },
  { "kind_name", N_("What it is about"), REPORT_TEXT, 18 },
  { "words", N_("Resolution"), REPORT_TEXT, 44 },
  { "words_gu", N_("Resolution in Gujarati"), REPORT_TEXT, 34 },
  { "outcome", N_("Outcome"), REPORT_STATE, 9 },
  { "quorum", N_("Quorum"), REPORT_STATE, 10 },
  { "meeting_number", N_("Meeting"), REPORT_TEXT, 15 },
  { "act_count", N_("Acts"), REPORT_COUNT, 7 },
};

const Report resolution_list_report = {
  .id = "resolution-register", .title = N_("Register of resolutions"), .query = "resolution-list",
  .columns = columns, .n_columns = G_N_ELEMENTS (columns),
  .parameters = parameters, .n_parameters = G_N_ELEMENTS (parameters), .is_landscape = TRUE,
};

const DeskReport resolution_reports[] = {
  { &resolution_list_report, &resolution_list },
  { NULL, NULL },
};
