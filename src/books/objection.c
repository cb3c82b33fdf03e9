/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Objections: the definitions. */
#include "objection.h"

#include <glib/gi18n.h>

#include "book.h"

#define HEARS "objection", "voucher", "login"

PG_DEFINE_RELATION (audit_objections, "audit-objections", OBJECTION_ID, OBJECTION_COLUMNS, HEARS)
PG_DEFINE_RELATION (audit_objections_totals, "audit-objections-totals", OBJECTION_TOTALS_ROW_COUNT,
                    OBJECTION_TOTALS_COLUMNS, HEARS)
PG_DEFINE_RELATION (objection_step_of, "objection-step-of", OBJECTION_STEP_ID, OBJECTION_STEP_COLUMNS, "objection",
                    "login")
PG_DEFINE_RELATION (objection_class_list, "objection-class-list", BOOK_CODE, BOOK_CODE_COLUMNS, "objection")
PG_DEFINE_RELATION (objection_one, "objection-one", BOOK_ONE_KEY, BOOK_ONE_COLUMNS, HEARS)

PG_DEFINE_CALL (RaiseObjection, raise_objection, RAISE_OBJECTION)
PG_DEFINE_CALL (RewordObjection, reword_objection, JUDGE_OBJECTION)
PG_DEFINE_CALL (KeepObjectionOpen, keep_objection_open, JUDGE_OBJECTION)
PG_DEFINE_CALL (SettleObjection, settle_objection, JUDGE_OBJECTION)
PG_DEFINE_CALL (ReplyToObjection, reply_to_objection, REPLY_TO_OBJECTION)

static const ReportParameter of_a_day[] = {
  { "as_on", N_("As on"), REPORT_PARAMETER_DAY, "today" },
  { "state", N_("State"), REPORT_PARAMETER_STATE, NULL },
  { "search", N_("Search"), REPORT_PARAMETER_TEXT, NULL },
};

static const ReportColumn objection_paper[] = {
  { "number", N_("Objection"), REPORT_TEXT, 14 },
  { "report_on", N_("Report of"), REPORT_DAY, 11 },
  { "class_name", N_("Kind"), REPORT_TEXT, 15 },
  { "cited", N_("About"), REPORT_TEXT, 17 },
  { "amount_paise", N_("Amount (₹)"), REPORT_MONEY, 14, .total = TRUE },
  { "words", N_("What the auditor says"), REPORT_TEXT, 28 },
  { "reply", N_("Reply of the office"), REPORT_TEXT, 24 },
  { "action", N_("What was done"), REPORT_TEXT, 22 },
  { "due_on", N_("Due"), REPORT_DAY, 11 },
  { "state", N_("State"), REPORT_STATE, 14 },
};

static const Report objection_report = {
  .id = "audit-objections", .title = N_("Audit objections and rectification"), .query = "audit-objections",
  .columns = objection_paper, .n_columns = G_N_ELEMENTS (objection_paper), .parameters = of_a_day,
  .n_parameters = G_N_ELEMENTS (of_a_day), .is_landscape = TRUE,
};

const DeskReport objection_reports[] = {
  { &objection_report, &audit_objections },
  { NULL, NULL },
};
