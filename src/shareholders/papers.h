/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The papers of the share register that are no tables: what is read for them, and the act that issues a copy. */
#pragma once

#include "desk-export.h"
#include "pg-call.h"

/* One certificate; parameter act_id. duplicate_number is 0 for the original, value_paise null when its shares are not
 * all of one value. */
#define SHARE_CERTIFICATE_COLUMNS(X)                                      \
  X (CERTIFICATE_PAPER_ACT_ID,           act_id,             PG_INT)   \
  X (CERTIFICATE_PAPER_NUMBER,           certificate_number, PG_INT)   \
  X (CERTIFICATE_PAPER_ACT_NUMBER,       act_number,         PG_TEXT)  \
  X (CERTIFICATE_PAPER_ISSUED_ON,        issued_on,          PG_DAY)   \
  X (CERTIFICATE_PAPER_MEMBER_NUMBER,    member_number,      PG_INT)   \
  X (CERTIFICATE_PAPER_NAME,             name,               PG_TEXT)  \
  X (CERTIFICATE_PAPER_NAME_GU,          name_gu,            PG_TEXT)  \
  X (CERTIFICATE_PAPER_PLACE,            place,              PG_TEXT)  \
  X (CERTIFICATE_PAPER_PLACE_GU,         place_gu,           PG_TEXT)  \
  X (CERTIFICATE_PAPER_SHARE_COUNT,      share_count,        PG_INT)   \
  X (CERTIFICATE_PAPER_NUMBERS,          numbers,            PG_TEXT)  \
  X (CERTIFICATE_PAPER_PAID_PAISE,       paid_paise,         PG_MONEY) \
  X (CERTIFICATE_PAPER_CHECK_CODE,       check_code,         PG_TEXT)  \
  X (CERTIFICATE_PAPER_DUPLICATE_NUMBER, duplicate_number,   PG_INT)   \
  X (CERTIFICATE_PAPER_DUPLICATE_ON,     duplicate_on,       PG_DAY)   \
  X (CERTIFICATE_PAPER_VALUE_PAISE,      value_paise,        PG_MONEY) \
  X (CERTIFICATE_PAPER_RESOLUTIONS,      resolutions,        PG_TEXT)  \
  X (CERTIFICATE_PAPER_IS_VALID,         is_valid,           PG_BOOL)
PG_DECLARE_RELATION (share_certificate, SHARE_CERTIFICATE_COLUMNS)

/* What one woman holds, each group that came together; parameters member_id, as_on. */
#define SHARE_GROUP_COLUMNS(X)                           \
  X (SHARE_GROUP_FIRST_NUMBER, first_number, PG_INT)  \
  X (SHARE_GROUP_LAST_NUMBER,  last_number,  PG_INT)  \
  X (SHARE_GROUP_HELD_SINCE,   held_since,   PG_DAY)  \
  X (SHARE_GROUP_SHARE_COUNT,  share_count,  PG_INT)
PG_DECLARE_RELATION (share_group, SHARE_GROUP_COLUMNS)

/* What the form of an application says besides who she is; parameter member_id. */
#define APPLICATION_PAPER_COLUMNS(X)                                     \
  X (APPLICATION_PAPER_MEMBER_ID,       member_id,          PG_INT)   \
  X (APPLICATION_PAPER_NUMBER,          application_number, PG_TEXT)  \
  X (APPLICATION_PAPER_APPLIED_ON,      applied_on,         PG_DAY)   \
  X (APPLICATION_PAPER_JOINING_NAME,    joining_name,       PG_TEXT)  \
  X (APPLICATION_PAPER_JOINING_NAME_GU, joining_name_gu,    PG_TEXT)  \
  X (APPLICATION_PAPER_JOINING_WORDS,   joining_words,      PG_TEXT)  \
  X (APPLICATION_PAPER_HEIR_OF_NUMBER,  heir_of_number,     PG_INT)   \
  X (APPLICATION_PAPER_HEIR_OF_NAME,    heir_of_name,       PG_TEXT)  \
  X (APPLICATION_PAPER_FEE_PAISE,       fee_paise,          PG_MONEY) \
  X (APPLICATION_PAPER_VALUE_PAISE,     value_paise,        PG_MONEY) \
  X (APPLICATION_PAPER_MINIMUM_SHARES,  minimum_shares,     PG_INT)
PG_DECLARE_RELATION (application_paper, APPLICATION_PAPER_COLUMNS)

/* One receipt; parameter act_id. */
#define RECEIPT_PAPER_COLUMNS(X)                                          \
  X (RECEIPT_PAPER_ACT_ID,             act_id,             PG_INT)   \
  X (RECEIPT_PAPER_NUMBER,             number,             PG_TEXT)  \
  X (RECEIPT_PAPER_RECEIVED_ON,        received_on,        PG_DAY)   \
  X (RECEIPT_PAPER_WAY,                way,                PG_TEXT)  \
  X (RECEIPT_PAPER_MEMBER_NUMBER,      member_number,      PG_INT)   \
  X (RECEIPT_PAPER_APPLICATION_NUMBER, application_number, PG_TEXT)  \
  X (RECEIPT_PAPER_NAME,               name,               PG_TEXT)  \
  X (RECEIPT_PAPER_NAME_GU,            name_gu,            PG_TEXT)  \
  X (RECEIPT_PAPER_PLACE,              place,              PG_TEXT)  \
  X (RECEIPT_PAPER_PLACE_GU,           place_gu,           PG_TEXT)  \
  X (RECEIPT_PAPER_PAYER,              payer,              PG_TEXT)  \
  X (RECEIPT_PAPER_PAYER_GU,           payer_gu,           PG_TEXT)  \
  X (RECEIPT_PAPER_FEE_PAISE,          fee_paise,          PG_MONEY) \
  X (RECEIPT_PAPER_SHARE_PAISE,        share_paise,        PG_MONEY) \
  X (RECEIPT_PAPER_CALL_PAISE,         call_paise,         PG_MONEY) \
  X (RECEIPT_PAPER_TOTAL_PAISE,        total_paise,        PG_MONEY) \
  X (RECEIPT_PAPER_WORDS,              words,              PG_TEXT)
PG_DECLARE_RELATION (receipt_paper, RECEIPT_PAPER_COLUMNS)

/* One certified copy as it was certified; parameter act_id. */
#define CERTIFIED_COPY_COLUMNS(X)                                    \
  X (COPY_ACT_ID,           act_id,           PG_INT)   \
  X (COPY_NUMBER,           number,           PG_TEXT)  \
  X (COPY_ISSUED_ON,        issued_on,        PG_DAY)   \
  X (COPY_RECIPIENT,        recipient,        PG_TEXT)  \
  X (COPY_PURPOSE,          purpose,          PG_TEXT)  \
  X (COPY_ISSUED_BY,        issued_by,        PG_TEXT)  \
  X (COPY_MEMBER_NUMBER,    member_number,    PG_INT)   \
  X (COPY_NAME,             name,             PG_TEXT)  \
  X (COPY_NAME_GU,          name_gu,          PG_TEXT)  \
  X (COPY_MIDDLE_NAME,      middle_name,      PG_TEXT)  \
  X (COPY_MIDDLE_RELATION,  middle_relation,  PG_TEXT)  \
  X (COPY_ADDRESS,          address,          PG_TEXT)  \
  X (COPY_OCCUPATION,       occupation,       PG_TEXT)  \
  X (COPY_OCCUPATION_GU,    occupation_gu,    PG_TEXT)  \
  X (COPY_AGE_AT_ADMISSION, age_at_admission, PG_INT)   \
  X (COPY_CLASS,            class,            PG_TEXT)  \
  X (COPY_ADMITTED_ON,      admitted_on,      PG_DAY)   \
  X (COPY_ADMITTED_BY,      admitted_by,      PG_TEXT)  \
  X (COPY_CEASED_ON,        ceased_on,        PG_DAY)   \
  X (COPY_CEASED_REASON,    ceased_reason,    PG_TEXT)  \
  X (COPY_SHARE_COUNT,      share_count,      PG_INT)   \
  X (COPY_NUMBERS,          numbers,          PG_TEXT)  \
  X (COPY_PAID_PAISE,       paid_paise,       PG_MONEY) \
  X (COPY_NOMINEES,         nominees,         PG_TEXT)  \
  X (COPY_NOMINATED_ON,     nominated_on,     PG_DAY)
PG_DECLARE_RELATION (certified_copy, CERTIFIED_COPY_COLUMNS)

/* The share movements of a certified copy; parameter act_id. */
#define CERTIFIED_COPY_LINE_COLUMNS(X)                          \
  X (COPY_LINE_ORDINAL,           ordinal,           PG_INT)   \
  X (COPY_LINE_VALUE_ON,          value_on,          PG_DAY)   \
  X (COPY_LINE_ACT_NUMBER,        act_number,        PG_TEXT)  \
  X (COPY_LINE_KIND,              kind,              PG_TEXT)  \
  X (COPY_LINE_NUMBERS,           numbers,           PG_TEXT)  \
  X (COPY_LINE_SHARE_COUNT,       share_count,       PG_INT)   \
  X (COPY_LINE_PAID_PAISE,        paid_paise,        PG_MONEY) \
  X (COPY_LINE_RESOLUTION_NUMBER, resolution_number, PG_TEXT)
PG_DECLARE_RELATION (certified_copy_line, CERTIFIED_COPY_LINE_COLUMNS)

/* Certified copies issued between two days; the paper of that name. Parameters from_on, to_on. */
#define COPY_REGISTER_COLUMNS(X)                                  \
  X (COPY_REGISTER_ACT_ID,        act_id,        PG_INT)  \
  X (COPY_REGISTER_NUMBER,        number,        PG_TEXT) \
  X (COPY_REGISTER_ISSUED_ON,     issued_on,     PG_DAY)  \
  X (COPY_REGISTER_MEMBER_NUMBER, member_number, PG_INT)  \
  X (COPY_REGISTER_NAME,          name,          PG_TEXT) \
  X (COPY_REGISTER_RECIPIENT,     recipient,     PG_TEXT) \
  X (COPY_REGISTER_PURPOSE,       purpose,       PG_TEXT) \
  X (COPY_REGISTER_ISSUED_BY,     issued_by,     PG_TEXT)
PG_DECLARE_RELATION (copy_register, COPY_REGISTER_COLUMNS)

/* Issues a certified copy of her entry (GCS Act 1961 ss. 33, 41); `words`: what it is for. Answers desk_answer
 * (desk-state.h) with the act_id that the paper certified-copy takes, and the serial. */
#define ISSUE_CERTIFIED_COPY(X, T) \
  X (T, TEXT,  request_id)         \
  X (T, INT,   member_id)          \
  X (T, DAY,   issued_on)          \
  X (T, TEXT,  recipient)          \
  X (T, TEXT,  words)
PG_DECLARE_CALL (IssueCertifiedCopy, issue_certified_copy, ISSUE_CERTIFIED_COPY)

/* The documents, and the register of certified copies; ended by a NULL report. */
extern const DeskReport paper_reports[];
