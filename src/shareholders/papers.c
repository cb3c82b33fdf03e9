/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The papers of the share register that are no tables: the definitions. */
#include "papers.h"

#include <glib/gi18n.h>

#include "membership.h"
#include "share-paper.h"
#include "shareholder.h"

PG_DEFINE_RELATION (share_certificate, "share-certificate", CERTIFICATE_PAPER_ACT_ID, SHARE_CERTIFICATE_COLUMNS,
                    "person", "member", "share", "act", "resolution")
PG_DEFINE_RELATION (share_group, "share-group", SHARE_GROUP_FIRST_NUMBER, SHARE_GROUP_COLUMNS, "act", "share")
PG_DEFINE_RELATION (application_paper, "application-paper", APPLICATION_PAPER_MEMBER_ID, APPLICATION_PAPER_COLUMNS,
                    "person", "member", "parameter")
PG_DEFINE_RELATION (receipt_paper, "receipt", RECEIPT_PAPER_ACT_ID, RECEIPT_PAPER_COLUMNS,
                    "person", "act", "member")
PG_DEFINE_RELATION (certified_copy, "certified-copy", COPY_ACT_ID, CERTIFIED_COPY_COLUMNS, "act", "member")
PG_DEFINE_RELATION (certified_copy_line, "certified-copy-line", COPY_LINE_ORDINAL, CERTIFIED_COPY_LINE_COLUMNS,
                    "act", "member")
PG_DEFINE_RELATION (copy_register, "copy-register", COPY_REGISTER_ACT_ID, COPY_REGISTER_COLUMNS,
                    "person", "act", "member")
PG_DEFINE_CALL (IssueCertifiedCopy, issue_certified_copy, ISSUE_CERTIFIED_COPY)

static const ReportParameter of_a_certificate[] = {
  { "act_id", N_("Certificate"), REPORT_PARAMETER_RECORD, NULL },
};

static const ReportParameter of_a_receipt[] = {
  { "act_id", N_("Receipt"), REPORT_PARAMETER_RECORD, NULL },
};

static const ReportParameter of_a_copy[] = {
  { "act_id", N_("Certified copy"), REPORT_PARAMETER_RECORD, NULL },
};

static const ReportParameter of_a_member[] = {
  { "member_id", N_("Member"), REPORT_PARAMETER_RECORD, NULL },
  { "as_on", N_("As on"), REPORT_PARAMETER_DAY, "today" },
};

/* Without the first day: since the 1st of April before the last. */
static const ReportParameter between_two_days[] = {
  { "from_on", N_("From"), REPORT_PARAMETER_DAY, NULL },
  { "to_on", N_("Until"), REPORT_PARAMETER_DAY, "today" },
};

static const ReportColumn copy_register_paper[] = {
  { "number", N_("Serial"), REPORT_TEXT, 15 },
  { "issued_on", N_("Issued"), REPORT_DAY, 11 },
  { "member_number", N_("No."), REPORT_NUMBER, 6 },
  { "name", N_("Name"), REPORT_TEXT, 28 },
  { "recipient", N_("Given to"), REPORT_TEXT, 26 },
  { "purpose", N_("For"), REPORT_TEXT, 26 },
  { "issued_by", N_("By"), REPORT_TEXT, 12 },
};

#define DOCUMENT(name, id_, title_, query_, parameters_)                                      \
  static const Report name##_report = {                                                      \
    .id = id_, .title = title_, .query = query_, .parameters = parameters_,                  \
    .n_parameters = G_N_ELEMENTS (parameters_),                                              \
  };

DOCUMENT (certificate, "share-certificate", N_("Share certificate"), "share-certificate", of_a_certificate)
DOCUMENT (passbook, "passbook", N_("Passbook page"), "shareholder-one", of_a_member)
DOCUMENT (application, "application-form", N_("Application form"), "shareholder-one", of_a_member)
DOCUMENT (receipt, "receipt", N_("Receipt"), "receipt", of_a_receipt)
DOCUMENT (copy, "certified-copy", N_("Certified copy"), "certified-copy", of_a_copy)

static const Report copy_register_report = {
  .id = "copy-register", .title = N_("Register of certified copies"), .query = "copy-register",
  .columns = copy_register_paper, .n_columns = G_N_ELEMENTS (copy_register_paper), .parameters = between_two_days,
  .n_parameters = G_N_ELEMENTS (between_two_days), .is_landscape = TRUE,
};

static const PgRelation *const of_passbook[] = { &share_group, NULL };
static const PgRelation *const of_application[] = { &application_paper, &nominee_of, NULL };
static const PgRelation *const of_copy[] = { &certified_copy_line, NULL };

const DeskReport paper_reports[] = {
  { &certificate_report, &share_certificate, .make = certificate_paper_make },
  { &passbook_report, &shareholder_one, .more = of_passbook, .make = passbook_paper_make },
  { &application_report, &shareholder_one, .more = of_application, .make = application_paper_make },
  { &receipt_report, &receipt_paper, .make = receipt_paper_make },
  { &copy_report, &certified_copy, .more = of_copy, .make = copy_paper_make },
  { &copy_register_report, &copy_register },
  { NULL, NULL },
};
