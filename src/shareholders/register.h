/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The registers and lists about members and shares that the law and the office ask for. */
#pragma once

#include "desk-register.h"

/* Parameters as_on, place, search, sort, row_limit. */
#define MEMBER_LIST_COLUMNS(X)                          \
  X (MEMBER_LIST_MEMBER_ID,     member_id,     PG_INT)  \
  X (MEMBER_LIST_MEMBER_NUMBER, member_number, PG_INT)  \
  X (MEMBER_LIST_NAME,          name,          PG_TEXT) \
  X (MEMBER_LIST_NAME_GU,       name_gu,       PG_TEXT) \
  X (MEMBER_LIST_ADDRESS,       address,       PG_TEXT) \
  X (MEMBER_LIST_CLASS,         class,         PG_TEXT)
PG_DECLARE_RELATION (member_list, MEMBER_LIST_COLUMNS)

/* Parameters from_on, to_on, search, row_limit, as for all that lie between two days. The member is the receiver. */
#define TRANSFER_REGISTER_COLUMNS(X)                                   \
  X (TRANSFER_REGISTER_MOVEMENT_ID,       movement_id,       PG_INT)   \
  X (TRANSFER_REGISTER_MEMBER_ID,         member_id,         PG_INT)   \
  X (TRANSFER_REGISTER_ACT_NUMBER,        act_number,        PG_TEXT)  \
  X (TRANSFER_REGISTER_VALUE_ON,          value_on,          PG_DAY)   \
  X (TRANSFER_REGISTER_RESOLUTION_NUMBER, resolution_number, PG_TEXT)  \
  X (TRANSFER_REGISTER_FROM_NUMBER,       from_number,       PG_INT)   \
  X (TRANSFER_REGISTER_FROM_NAME,         from_name,         PG_TEXT)  \
  X (TRANSFER_REGISTER_FROM_NAME_GU,      from_name_gu,      PG_TEXT)  \
  X (TRANSFER_REGISTER_TO_NUMBER,         to_number,         PG_INT)   \
  X (TRANSFER_REGISTER_TO_NAME,           to_name,           PG_TEXT)  \
  X (TRANSFER_REGISTER_TO_NAME_GU,        to_name_gu,        PG_TEXT)  \
  X (TRANSFER_REGISTER_SHARE_COUNT,       share_count,       PG_INT)   \
  X (TRANSFER_REGISTER_NUMBERS,           numbers,           PG_TEXT)  \
  X (TRANSFER_REGISTER_PAID_PAISE,        paid_paise,        PG_MONEY) \
  X (TRANSFER_REGISTER_KIND,              kind,              PG_TEXT)
PG_DECLARE_RELATION (transfer_register, TRANSFER_REGISTER_COLUMNS)

/* Parameters as_on, search, row_limit. */
#define NOMINATION_REGISTER_COLUMNS(X)                                  \
  X (NOMINATION_REGISTER_LINE_ID,           line_id,           PG_INT)  \
  X (NOMINATION_REGISTER_MEMBER_ID,         member_id,         PG_INT)  \
  X (NOMINATION_REGISTER_MEMBER_NUMBER,     member_number,     PG_INT)  \
  X (NOMINATION_REGISTER_NAME,              name,              PG_TEXT) \
  X (NOMINATION_REGISTER_NAME_GU,           name_gu,           PG_TEXT) \
  X (NOMINATION_REGISTER_RECORDED_ON,       recorded_on,       PG_DAY)  \
  X (NOMINATION_REGISTER_NUMBER,            number,            PG_TEXT) \
  X (NOMINATION_REGISTER_NOMINEE,           nominee,           PG_TEXT) \
  X (NOMINATION_REGISTER_RELATION,          relation,          PG_TEXT) \
  X (NOMINATION_REGISTER_PERCENT,           percent,           PG_INT)  \
  X (NOMINATION_REGISTER_ADDRESS,           address,           PG_TEXT) \
  X (NOMINATION_REGISTER_GUARDIAN,          guardian,          PG_TEXT) \
  X (NOMINATION_REGISTER_RESOLUTION_NUMBER, resolution_number, PG_TEXT) \
  X (NOMINATION_REGISTER_WITNESS,           witness,           PG_TEXT) \
  X (NOMINATION_REGISTER_REPLACED_ON,       replaced_on,       PG_DAY)
PG_DECLARE_RELATION (nomination_register, NOMINATION_REGISTER_COLUMNS)

/* Parameters as above. */
#define APPLICATION_REGISTER_COLUMNS(X)                                    \
  X (APPLICATION_REGISTER_MEMBER_ID,          member_id,          PG_INT)  \
  X (APPLICATION_REGISTER_APPLICATION_NUMBER, application_number, PG_TEXT) \
  X (APPLICATION_REGISTER_APPLIED_ON,         applied_on,         PG_DAY)  \
  X (APPLICATION_REGISTER_NAME,               name,               PG_TEXT) \
  X (APPLICATION_REGISTER_NAME_GU,            name_gu,            PG_TEXT) \
  X (APPLICATION_REGISTER_PLACE,              place,              PG_TEXT) \
  X (APPLICATION_REGISTER_CLASS,              class,              PG_TEXT) \
  X (APPLICATION_REGISTER_STATE,              state,              PG_TEXT) \
  X (APPLICATION_REGISTER_DECIDED_ON,         decided_on,         PG_DAY)  \
  X (APPLICATION_REGISTER_DAY_COUNT,          day_count,          PG_INT)  \
  X (APPLICATION_REGISTER_MEMBER_NUMBER,      member_number,      PG_INT)  \
  X (APPLICATION_REGISTER_RESOLUTION_NUMBER,  resolution_number,  PG_TEXT) \
  X (APPLICATION_REGISTER_REFUSED_BECAUSE,    refused_because,    PG_TEXT)
PG_DECLARE_RELATION (application_register, APPLICATION_REGISTER_COLUMNS)

/* Parameters as above. */
#define SHARE_CHANGES_COLUMNS(X)                                   \
  X (SHARE_CHANGES_MEMBER_ID,         member_id,         PG_INT)   \
  X (SHARE_CHANGES_MEMBER_NUMBER,     member_number,     PG_INT)   \
  X (SHARE_CHANGES_NAME,              name,              PG_TEXT)  \
  X (SHARE_CHANGES_NAME_GU,           name_gu,           PG_TEXT)  \
  X (SHARE_CHANGES_BEFORE_COUNT,      before_count,      PG_INT)   \
  X (SHARE_CHANGES_CAME_COUNT,        came_count,        PG_INT)   \
  X (SHARE_CHANGES_LEFT_COUNT,        left_count,        PG_INT)   \
  X (SHARE_CHANGES_AFTER_COUNT,       after_count,       PG_INT)   \
  X (SHARE_CHANGES_PAID_BEFORE_PAISE, paid_before_paise, PG_MONEY) \
  X (SHARE_CHANGES_PAID_CHANGE_PAISE, paid_change_paise, PG_MONEY) \
  X (SHARE_CHANGES_PAID_AFTER_PAISE,  paid_after_paise,  PG_MONEY)
PG_DECLARE_RELATION (share_changes, SHARE_CHANGES_COLUMNS)

/* Parameters as_on, search, sort, row_limit. */
#define VOTER_LIST_COLUMNS(X)                          \
  X (VOTER_LIST_MEMBER_ID,     member_id,     PG_INT)  \
  X (VOTER_LIST_MEMBER_NUMBER, member_number, PG_INT)  \
  X (VOTER_LIST_NAME,          name,          PG_TEXT) \
  X (VOTER_LIST_NAME_GU,       name_gu,       PG_TEXT) \
  X (VOTER_LIST_PLACE,         place,         PG_TEXT) \
  X (VOTER_LIST_ADMITTED_ON,   admitted_on,   PG_DAY)  \
  X (VOTER_LIST_AGE_YEARS,     age_years,     PG_INT)
PG_DECLARE_RELATION (voter_list, VOTER_LIST_COLUMNS)

/* Parameters as above. */
#define LEFT_REGISTER_COLUMNS(X)                           \
  X (LEFT_REGISTER_MEMBER_ID,     member_id,     PG_INT)   \
  X (LEFT_REGISTER_MEMBER_NUMBER, member_number, PG_INT)   \
  X (LEFT_REGISTER_NAME,          name,          PG_TEXT)  \
  X (LEFT_REGISTER_NAME_GU,       name_gu,       PG_TEXT)  \
  X (LEFT_REGISTER_ADMITTED_ON,   admitted_on,   PG_DAY)   \
  X (LEFT_REGISTER_CEASED_ON,     ceased_on,     PG_DAY)   \
  X (LEFT_REGISTER_CEASED_REASON, ceased_reason, PG_TEXT)  \
  X (LEFT_REGISTER_WORDS,         words,         PG_TEXT)  \
  X (LEFT_REGISTER_STATE,         state,         PG_TEXT)  \
  X (LEFT_REGISTER_OWED_PAISE,    owed_paise,    PG_MONEY)
PG_DECLARE_RELATION (left_register, LEFT_REGISTER_COLUMNS)

/* Parameters as above. */
#define RECEIPT_REGISTER_COLUMNS(X)                           \
  X (RECEIPT_REGISTER_ACT_ID,        act_id,        PG_INT)   \
  X (RECEIPT_REGISTER_MEMBER_ID,     member_id,     PG_INT)   \
  X (RECEIPT_REGISTER_NUMBER,        number,        PG_TEXT)  \
  X (RECEIPT_REGISTER_RECEIVED_ON,   received_on,   PG_DAY)   \
  X (RECEIPT_REGISTER_MEMBER_NUMBER, member_number, PG_INT)   \
  X (RECEIPT_REGISTER_NAME,          name,          PG_TEXT)  \
  X (RECEIPT_REGISTER_NAME_GU,       name_gu,       PG_TEXT)  \
  X (RECEIPT_REGISTER_PAYER,         payer,         PG_TEXT)  \
  X (RECEIPT_REGISTER_WAY,           way,           PG_TEXT)  \
  X (RECEIPT_REGISTER_FEE_PAISE,     fee_paise,     PG_MONEY) \
  X (RECEIPT_REGISTER_SHARE_PAISE,   share_paise,   PG_MONEY) \
  X (RECEIPT_REGISTER_CALL_PAISE,    call_paise,    PG_MONEY) \
  X (RECEIPT_REGISTER_TOTAL_PAISE,   total_paise,   PG_MONEY)
PG_DECLARE_RELATION (receipt_register, RECEIPT_REGISTER_COLUMNS)

/* Parameters as_on, search, row_limit. */
#define CERTIFICATE_REGISTER_COLUMNS(X)                                     \
  X (CERTIFICATE_REGISTER_ACT_ID,             act_id,             PG_INT)   \
  X (CERTIFICATE_REGISTER_MEMBER_ID,          member_id,          PG_INT)   \
  X (CERTIFICATE_REGISTER_CERTIFICATE_NUMBER, certificate_number, PG_INT)   \
  X (CERTIFICATE_REGISTER_ISSUED_ON,          issued_on,          PG_DAY)   \
  X (CERTIFICATE_REGISTER_MEMBER_NUMBER,      member_number,      PG_INT)   \
  X (CERTIFICATE_REGISTER_NAME,               name,               PG_TEXT)  \
  X (CERTIFICATE_REGISTER_NAME_GU,            name_gu,            PG_TEXT)  \
  X (CERTIFICATE_REGISTER_SHARE_COUNT,        share_count,        PG_INT)   \
  X (CERTIFICATE_REGISTER_NUMBERS,            numbers,            PG_TEXT)  \
  X (CERTIFICATE_REGISTER_PAID_PAISE,         paid_paise,         PG_MONEY) \
  X (CERTIFICATE_REGISTER_CHECK_CODE,         check_code,         PG_TEXT)  \
  X (CERTIFICATE_REGISTER_PRINT_COUNT,        print_count,        PG_INT)   \
  X (CERTIFICATE_REGISTER_STATE,              state,              PG_TEXT)
PG_DECLARE_RELATION (certificate_register, CERTIFICATE_REGISTER_COLUMNS)

/* Parameters member_id or member_number, as_on. */
#define MEMBER_STATEMENT_COLUMNS(X)                                   \
  X (MEMBER_STATEMENT_MOVEMENT_ID,       movement_id,       PG_INT)   \
  X (MEMBER_STATEMENT_VALUE_ON,          value_on,          PG_DAY)   \
  X (MEMBER_STATEMENT_ACT_NUMBER,        act_number,        PG_TEXT)  \
  X (MEMBER_STATEMENT_KIND,              kind,              PG_TEXT)  \
  X (MEMBER_STATEMENT_NUMBERS,           numbers,           PG_TEXT)  \
  X (MEMBER_STATEMENT_RESOLUTION_NUMBER, resolution_number, PG_TEXT)  \
  X (MEMBER_STATEMENT_COUNTERPART_NAME,  counterpart_name,  PG_TEXT)  \
  X (MEMBER_STATEMENT_SHARE_COUNT,       share_count,       PG_INT)   \
  X (MEMBER_STATEMENT_PAID_PAISE,        paid_paise,        PG_MONEY) \
  X (MEMBER_STATEMENT_HELD_COUNT,        held_count,        PG_INT)   \
  X (MEMBER_STATEMENT_HELD_PAISE,        held_paise,        PG_MONEY)
PG_DECLARE_RELATION (member_statement, MEMBER_STATEMENT_COLUMNS)

/* Whose statement it is, in a line; parameters member_id or member_number, and as_on. */
#define MEMBER_LINE_COLUMNS(X)                        \
  X (MEMBER_LINE_MEMBER_ID, member_id, PG_INT)  \
  X (MEMBER_LINE_WORDS,     words,     PG_TEXT)
PG_DECLARE_RELATION (member_line, MEMBER_LINE_COLUMNS)

/* Counts and sums of each register, whole; parameters as those of the register, without row_limit. */
#define REGISTER_COUNT_COLUMNS(X) X (REGISTER_ROW_COUNT, row_count, PG_INT)
PG_DECLARE_RELATION (member_list_totals, REGISTER_COUNT_COLUMNS)
extern const PgRelation nomination_register_totals, application_register_totals, voter_list_totals,
  certificate_register_totals;

#define REGISTER_SHARES_COLUMNS(X)                        \
  X (REGISTER_SHARES_ROW_COUNT,   row_count,   PG_INT)  \
  X (REGISTER_SHARES_SHARE_COUNT, share_count, PG_INT)  \
  X (REGISTER_SHARES_PAID_PAISE,  paid_paise,  PG_MONEY)
PG_DECLARE_RELATION (share_register_totals, REGISTER_SHARES_COLUMNS)
extern const PgRelation member_register_totals, transfer_register_totals;

#define SHARE_CHANGES_TOTALS_COLUMNS(X)                                   \
  X (SHARE_CHANGES_TOTALS_ROW_COUNT,   row_count,         PG_INT)   \
  X (SHARE_CHANGES_TOTALS_BEFORE,      before_count,      PG_INT)   \
  X (SHARE_CHANGES_TOTALS_CAME,        came_count,        PG_INT)   \
  X (SHARE_CHANGES_TOTALS_LEFT,        left_count,        PG_INT)   \
  X (SHARE_CHANGES_TOTALS_AFTER,       after_count,       PG_INT)   \
  X (SHARE_CHANGES_TOTALS_PAID_BEFORE, paid_before_paise, PG_MONEY) \
  X (SHARE_CHANGES_TOTALS_PAID_CHANGE, paid_change_paise, PG_MONEY) \
  X (SHARE_CHANGES_TOTALS_PAID_AFTER,  paid_after_paise,  PG_MONEY)
PG_DECLARE_RELATION (share_changes_totals, SHARE_CHANGES_TOTALS_COLUMNS)

#define LEFT_REGISTER_TOTALS_COLUMNS(X)                     \
  X (LEFT_REGISTER_TOTALS_ROW_COUNT, row_count,  PG_INT) \
  X (LEFT_REGISTER_TOTALS_OWED,      owed_paise, PG_MONEY)
PG_DECLARE_RELATION (left_register_totals, LEFT_REGISTER_TOTALS_COLUMNS)

#define RECEIPT_REGISTER_TOTALS_COLUMNS(X)                      \
  X (RECEIPT_REGISTER_TOTALS_ROW_COUNT, row_count,   PG_INT)   \
  X (RECEIPT_REGISTER_TOTALS_FEE,       fee_paise,   PG_MONEY) \
  X (RECEIPT_REGISTER_TOTALS_SHARE,     share_paise, PG_MONEY) \
  X (RECEIPT_REGISTER_TOTALS_CALL,      call_paise,  PG_MONEY) \
  X (RECEIPT_REGISTER_TOTALS_TOTAL,     total_paise, PG_MONEY)
PG_DECLARE_RELATION (receipt_register_totals, RECEIPT_REGISTER_TOTALS_COLUMNS)

/* Papers of the register, ended by a NULL report. */
extern const DeskReport register_reports[];

/* Those of a day first, ended by a NULL report. */
extern const DeskRegister registers[];
