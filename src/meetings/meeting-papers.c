/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The papers of meetings: the definitions. */
#include "meeting-papers.h"

#include <glib/gi18n.h>

PG_DEFINE_RELATION (meeting_notice, "meeting-notice", NOTICE_MEETING_ID, MEETING_NOTICE_COLUMNS, "meeting", "board")
PG_DEFINE_RELATION (meeting_notice_item, "meeting-notice-item", NOTICE_ITEM_ID, MEETING_NOTICE_ITEM_COLUMNS, "meeting")
PG_DEFINE_RELATION (attendance_paper_line, "attendance-paper-line", ATTENDANCE_PAPER_ID, ATTENDANCE_PAPER_COLUMNS,
                    "meeting", "board", "member", "person")
PG_DEFINE_RELATION (minutes_paper, "minutes-paper", MINUTES_PAPER_ID, MINUTES_PAPER_COLUMNS,
                    "meeting", "board", "member", "person")
PG_DEFINE_CALL (CertifyMinutes, certify_minutes, CERTIFY_MINUTES)

static const ReportParameter of_a_meeting[] = {
  { "meeting_id", N_("Meeting"), REPORT_PARAMETER_RECORD, NULL },
};

static const ReportParameter of_minutes[] = {
  { "meeting_id", N_("Meeting"), REPORT_PARAMETER_RECORD, NULL },
  { "language", N_("Language"), REPORT_PARAMETER_TEXT, NULL },
};

static const Report notice_report = {
  .id = "meeting-notice", .title = N_("Notice of a meeting"), .query = "meeting-notice",
  .parameters = of_a_meeting, .n_parameters = G_N_ELEMENTS (of_a_meeting),
};

static const Report minutes_report = {
  .id = "minutes", .title = N_("Minutes"), .query = "minutes-paper",
  .parameters = of_minutes, .n_parameters = G_N_ELEMENTS (of_minutes),
};

static const Report minutes_copy_report = {
  .id = "minutes-copy", .title = N_("Certified copy of minutes"), .query = "minutes-paper",
  .parameters = of_minutes, .n_parameters = G_N_ELEMENTS (of_minutes),
};

static const Report attendance_report = {
  .id = "attendance-to-sign", .title = N_("Attendance list to sign"), .query = "meeting-notice",
  .parameters = of_a_meeting, .n_parameters = G_N_ELEMENTS (of_a_meeting),
};

static const PgRelation *const of_notice[] = { &meeting_notice_item, NULL };
static const PgRelation *const of_attendance[] = { &attendance_paper_line, NULL };

const DeskReport meeting_papers[] = {
  { &notice_report, &meeting_notice, .more = of_notice, .make = notice_paper_make },
  { &minutes_report, &minutes_paper, .make = minutes_paper_make },
  { &minutes_copy_report, &minutes_paper, .make = minutes_copy_make },
  { &attendance_report, &meeting_notice, .more = of_attendance, .make = attendance_paper_make },
  { NULL, NULL },
};
