/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The papers of meetings: the notice with its agenda, the list that who comes signs, the minutes as they stand in the
 * minute book, a certified copy. */
#pragma once

#include "desk-export.h"
#include "pg-call.h"
#include "pg-relation.h"

/* Of one meeting; parameter meeting_id. */
#define MEETING_NOTICE_COLUMNS(X)                \
  X (NOTICE_MEETING_ID, meeting_id, PG_INT)      \
  X (NOTICE_NUMBER,     number,     PG_TEXT)     \
  X (NOTICE_KIND,       kind,       PG_TEXT)     \
  X (NOTICE_BODY_KIND,  body_kind,  PG_TEXT)     \
  X (NOTICE_BODY,       body,       PG_TEXT)     \
  X (NOTICE_BODY_GU,    body_gu,    PG_TEXT)     \
  X (NOTICE_HELD_ON,    held_on,    PG_DAY)      \
  X (NOTICE_BEGINS,     begins,     PG_TEXT)     \
  X (NOTICE_PLACE,      place,      PG_TEXT)     \
  X (NOTICE_PLACE_GU,   place_gu,   PG_TEXT)     \
  X (NOTICE_CONTINUES,  continues,  PG_TEXT)     \
  X (NOTICE_STATE,      state,      PG_TEXT)     \
  X (NOTICE_SENT_ON,    sent_on,    PG_DAY)
PG_DECLARE_RELATION (meeting_notice, MEETING_NOTICE_COLUMNS)

#define MEETING_NOTICE_ITEM_COLUMNS(X)           \
  X (NOTICE_ITEM_ID,       item_id,  PG_INT)     \
  X (NOTICE_ITEM_PLACE,    place,    PG_TEXT)    \
  X (NOTICE_ITEM_DEPTH,    depth,    PG_INT)     \
  X (NOTICE_ITEM_TITLE,    title,    PG_TEXT)    \
  X (NOTICE_ITEM_TITLE_GU, title_gu, PG_TEXT)    \
  X (NOTICE_ITEM_MINUTES,  minutes,  PG_INT)     \
  X (NOTICE_ITEM_IS_ADDED, is_added, PG_BOOL)
PG_DECLARE_RELATION (meeting_notice_item, MEETING_NOTICE_ITEM_COLUMNS)

/* Who may come to a meeting, in the order of the list to sign; `block` is the village under which she stands, "" when
 * none is known, null where nobody is parted by villages. Parameter meeting_id. */
#define ATTENDANCE_PAPER_COLUMNS(X)                      \
  X (ATTENDANCE_PAPER_ID,       member_id,     PG_INT)  \
  X (ATTENDANCE_PAPER_NUMBER,   member_number, PG_INT)  \
  X (ATTENDANCE_PAPER_NAME,     name,          PG_TEXT) \
  X (ATTENDANCE_PAPER_NAME_GU,  name_gu,       PG_TEXT) \
  X (ATTENDANCE_PAPER_PLACE,    place,         PG_TEXT) \
  X (ATTENDANCE_PAPER_PLACE_GU, place_gu,      PG_TEXT) \
  X (ATTENDANCE_PAPER_BLOCK,    block,         PG_TEXT)
PG_DECLARE_RELATION (attendance_paper_line, ATTENDANCE_PAPER_COLUMNS)

/* The newest minutes of a meeting; parameters meeting_id, language ("en", "gu"; none: that of the minute book). A text
 * that is not of the book is a translation of what stands there. */
#define MINUTES_PAPER_COLUMNS(X)                              \
  X (MINUTES_PAPER_ID,           meeting_id,          PG_INT) \
  X (MINUTES_PAPER_NUMBER,       number,              PG_TEXT) \
  X (MINUTES_PAPER_HELD_ON,      held_on,             PG_DAY)  \
  X (MINUTES_PAPER_STATE,        state,               PG_TEXT) \
  X (MINUTES_PAPER_BODY,         body,                PG_TEXT) \
  X (MINUTES_PAPER_BODY_GU,      body_gu,             PG_TEXT) \
  X (MINUTES_PAPER_LANGUAGE,     language,            PG_TEXT) \
  X (MINUTES_PAPER_WORDS,        words,               PG_TEXT) \
  X (MINUTES_PAPER_CONFIRMED_IN, confirmed_in_number, PG_TEXT) \
  X (MINUTES_PAPER_CONFIRMED_ON, confirmed_on,        PG_DAY)  \
  X (MINUTES_PAPER_CORRECTIONS,  corrections,         PG_TEXT) \
  X (MINUTES_PAPER_FIRST_PAGE,   first_page,          PG_INT)  \
  X (MINUTES_PAPER_PAGE_COUNT,   page_count,          PG_INT)  \
  X (MINUTES_PAPER_IS_OF_BOOK,   is_of_the_book,      PG_BOOL) \
  X (MINUTES_PAPER_SIGNED_ON,    signed_on,           PG_DAY)  \
  X (MINUTES_PAPER_WAY,          way,                 PG_TEXT) \
  X (MINUTES_PAPER_SIGNER,       signer,              PG_TEXT) \
  X (MINUTES_PAPER_SIGNER_GU,    signer_gu,           PG_TEXT) \
  X (MINUTES_PAPER_CERTIFIED,    certified,           PG_TEXT)
PG_DECLARE_RELATION (minutes_paper, MINUTES_PAPER_COLUMNS)

/* Numbers a certified copy of signed minutes; answers the number. */
#define CERTIFY_MINUTES(X, T)  \
  X (T, TEXT, request_id)      \
  X (T, INT,  meeting_id)      \
  X (T, TEXT, recipient)
PG_DECLARE_CALL (CertifyMinutes, certify_minutes, CERTIFY_MINUTES)

/* Reports meeting-notice, minutes, minutes-copy, attendance-to-sign, in this order; ended by a NULL report. */
enum { MEETING_PAPER_NOTICE, MEETING_PAPER_MINUTES, MEETING_PAPER_COPY, MEETING_PAPER_ATTENDANCE };
extern const DeskReport meeting_papers[];

/* The makers of the papers; see DeskReport. */
ReportDocument *notice_paper_make (const ReportHeading *heading, PgResult *const *results);
ReportDocument *minutes_paper_make (const ReportHeading *heading, PgResult *const *results);
ReportDocument *minutes_copy_make (const ReportHeading *heading, PgResult *const *results);
ReportDocument *attendance_paper_make (const ReportHeading *heading, PgResult *const *results);
