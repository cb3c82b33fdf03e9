/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * From application to settlement: what is read of it, and the acts. */
#pragma once

#include "desk-export.h"
#include "pg-call.h"
#include "pg-relation.h"
#include "shareholder.h"

/* All that was done on one membership, newest first; parameter member_id. share_count: what came to her (or left her),
 * is_hers: the act is on her own membership, not on that of the other one. */
#define ACT_OF_COLUMNS(X)                                \
  X (ACT_ACT_ID,            act_id,            PG_INT)   \
  X (ACT_NUMBER,            number,            PG_TEXT)  \
  X (ACT_KIND,              kind,              PG_TEXT)  \
  X (ACT_VALUE_ON,          value_on,          PG_DAY)   \
  X (ACT_SHARE_COUNT,       share_count,       PG_INT)   \
  X (ACT_NUMBERS,           numbers,           PG_TEXT)  \
  X (ACT_AMOUNT_PAISE,      amount_paise,      PG_MONEY) \
  X (ACT_WORDS,             words,             PG_TEXT)  \
  X (ACT_RESOLUTION_ID,     resolution_id,     PG_INT)   \
  X (ACT_RESOLUTION_NUMBER, resolution_number, PG_TEXT)  \
  X (ACT_OTHER_ID,          other_id,          PG_INT)   \
  X (ACT_OTHER_NUMBER,      other_number,      PG_INT)   \
  X (ACT_OTHER_NAME,        other_name,        PG_TEXT)  \
  X (ACT_IS_HERS,           is_hers,           PG_BOOL)  \
  X (ACT_IS_UNDONE,         is_undone,         PG_BOOL)  \
  X (ACT_UNDOES_NUMBER,     undoes_number,     PG_TEXT)  \
  X (ACT_ENTERED_AT,        entered_at,        PG_TIME)  \
  X (ACT_ENTERED_BY,        entered_by,        PG_TEXT)
PG_DECLARE_RELATION (act_of, ACT_OF_COLUMNS)

/* What an application still waits for; parameters member_id, as_on. `what` is fee, share_money, photo, nominee,
 * signature or decision; is_needed: the rules make admission wait for it. */
#define BLOCKER_OF_COLUMNS(X)                        \
  X (BLOCKER_WHAT,          what,          PG_TEXT)  \
  X (BLOCKER_IS_MET,        is_met,        PG_BOOL)  \
  X (BLOCKER_IS_NEEDED,     is_needed,     PG_BOOL)  \
  X (BLOCKER_MISSING_PAISE, missing_paise, PG_MONEY)
PG_DECLARE_RELATION (blocker_of, BLOCKER_OF_COLUMNS)

/* Reasons to choose from; parameter occasion: join, refuse or resign. Columns are those of WORD_LIST_COLUMNS. */
extern const PgRelation reason_list;

/* Money received for one membership; parameters member_id, as_on. */
#define RECEIPT_OF_COLUMNS(X)                    \
  X (RECEIPT_ACT_ID,      act_id,      PG_INT)   \
  X (RECEIPT_NUMBER,      number,      PG_TEXT)  \
  X (RECEIPT_RECEIVED_ON, received_on, PG_DAY)   \
  X (RECEIPT_WAY,         way,         PG_TEXT)  \
  X (RECEIPT_FEE_PAISE,   fee_paise,   PG_MONEY) \
  X (RECEIPT_SHARE_PAISE, share_paise, PG_MONEY) \
  X (RECEIPT_CALL_PAISE,  call_paise,  PG_MONEY) \
  X (RECEIPT_TOTAL_PAISE, total_paise, PG_MONEY) \
  X (RECEIPT_PAYER,       payer,       PG_TEXT)  \
  X (RECEIPT_WORDS,       words,       PG_TEXT)
PG_DECLARE_RELATION (receipt_of, RECEIPT_OF_COLUMNS)

/* The nominees of one woman as on a day; parameters member_id, as_on. */
#define NOMINEE_OF_COLUMNS(X)                   \
  X (NOMINEE_ORDINAL,     ordinal,     PG_INT)  \
  X (NOMINEE_NAME,        name,        PG_TEXT) \
  X (NOMINEE_NAME_GU,     name_gu,     PG_TEXT) \
  X (NOMINEE_RELATION,    relation,    PG_TEXT) \
  X (NOMINEE_ADDRESS,     address,     PG_TEXT) \
  X (NOMINEE_BORN_ON,     born_on,     PG_DAY)  \
  X (NOMINEE_PERCENT,     percent,     PG_INT)  \
  X (NOMINEE_GUARDIAN,    guardian,    PG_TEXT) \
  X (NOMINEE_NUMBER,      number,      PG_TEXT) \
  X (NOMINEE_RECORDED_ON, recorded_on, PG_DAY)  \
  X (NOMINEE_WITNESS,     witness,     PG_TEXT)
PG_DECLARE_RELATION (nominee_of, NOMINEE_OF_COLUMNS)

/* The certificates of one woman; parameters member_id, as_on. */
#define CERTIFICATE_OF_COLUMNS(X)                                  \
  X (CERTIFICATE_ACT_ID,             act_id,             PG_INT)   \
  X (CERTIFICATE_CERTIFICATE_NUMBER, certificate_number, PG_INT)   \
  X (CERTIFICATE_ISSUED_ON,          issued_on,          PG_DAY)   \
  X (CERTIFICATE_SHARE_COUNT,        share_count,        PG_INT)   \
  X (CERTIFICATE_NUMBERS,            numbers,            PG_TEXT)  \
  X (CERTIFICATE_PAID_PAISE,         paid_paise,         PG_MONEY) \
  X (CERTIFICATE_CHECK_CODE,         check_code,         PG_TEXT)  \
  X (CERTIFICATE_PRINT_COUNT,        print_count,        PG_INT)   \
  X (CERTIFICATE_IS_VALID,           is_valid,           PG_BOOL)
PG_DECLARE_RELATION (certificate_of, CERTIFICATE_OF_COLUMNS)

/* What is due for surrendered shares and not paid; parameters as_on, member_id (null: all). */
#define PAYOUT_LIST_COLUMNS(X)                      \
  X (PAYOUT_ACT_ID,        act_id,        PG_INT)   \
  X (PAYOUT_ACT_NUMBER,    act_number,    PG_TEXT)  \
  X (PAYOUT_MEMBER_NUMBER, member_number, PG_INT)   \
  X (PAYOUT_PAYEE,         payee,         PG_TEXT)  \
  X (PAYOUT_DUE_PAISE,     due_paise,     PG_MONEY) \
  X (PAYOUT_DUE_ON,        due_on,        PG_DAY)
PG_DECLARE_RELATION (payout_list, PAYOUT_LIST_COLUMNS)

/* What is still to be paid; parameters member_id, as_on. */
#define MONEY_DUE_COLUMNS(X)             \
  X (DUE_FEE,   fee_paise,   PG_MONEY) \
  X (DUE_SHARE, share_paise, PG_MONEY) \
  X (DUE_CALL,  call_paise,  PG_MONEY)
PG_DECLARE_RELATION (money_due, MONEY_DUE_COLUMNS)

/* What one woman holds, and since when; parameters member_id, as_on. */
#define LOT_OF_COLUMNS(X)                   \
  X (LOT_FIRST_NUMBER, first_number, PG_INT)  \
  X (LOT_NUMBERS,      numbers,      PG_TEXT) \
  X (LOT_SHARE_COUNT,  share_count,  PG_INT)  \
  X (LOT_HELD_SINCE,   held_since,   PG_DAY)
PG_DECLARE_RELATION (lot_of, LOT_OF_COLUMNS)

/* Who applied as her heir; parameters member_id, as_on. */
#define HEIR_OF_COLUMNS(X)                          \
  X (HEIR_MEMBER_ID,     member_id,          PG_INT)  \
  X (HEIR_NUMBER,        member_number,      PG_INT)  \
  X (HEIR_APPLICATION,   application_number, PG_TEXT) \
  X (HEIR_NAME,          name,               PG_TEXT) \
  X (HEIR_NAME_GU,       name_gu,            PG_TEXT) \
  X (HEIR_STATE,         state,              PG_TEXT)
PG_DECLARE_RELATION (heir_of, HEIR_OF_COLUMNS)

/* What it leads to when shares leave her; parameters member_id, share_count, first_number, value_on. */
#define LEAVING_PREVIEW_COLUMNS(X)            \
  X (LEAVING_KEEPS,   keeps,      PG_INT)   \
  X (LEAVING_NUMBERS, numbers,    PG_TEXT)  \
  X (LEAVING_PAID,    paid_paise, PG_MONEY)
PG_DECLARE_RELATION (leaving_preview, LEAVING_PREVIEW_COLUMNS)

/* Her other memberships, the newest first; parameters member_id, as_on. */
#define MEMBERSHIP_OF_COLUMNS(X)                                \
  X (MEMBERSHIP_ID,          member_id,          PG_INT)  \
  X (MEMBERSHIP_NUMBER,      member_number,      PG_INT)  \
  X (MEMBERSHIP_APPLICATION, application_number, PG_TEXT) \
  X (MEMBERSHIP_STATE,       state,              PG_TEXT) \
  X (MEMBERSHIP_APPLIED_ON,  applied_on,         PG_DAY)  \
  X (MEMBERSHIP_ADMITTED_ON, admitted_on,        PG_DAY)  \
  X (MEMBERSHIP_CEASED_ON,   ceased_on,          PG_DAY)  \
  X (MEMBERSHIP_SHARE_COUNT, share_count,        PG_INT)
PG_DECLARE_RELATION (membership_of, MEMBERSHIP_OF_COLUMNS)

/* What is shown of a woman once two memberships are hers, and what (other_…) no longer; parameters member_id,
 * other_member_id. */
#define SAME_WOMAN_PREVIEW_COLUMNS(X)                             \
  X (SAME_MEMBER_ID,         member_id,                PG_INT)  \
  X (SAME_NUMBER,            member_number,            PG_INT)  \
  X (SAME_APPLICATION,       application_number,       PG_TEXT) \
  X (SAME_NAME,              name,                     PG_TEXT) \
  X (SAME_NAME_GU,           name_gu,                  PG_TEXT) \
  X (SAME_PLACE,             place,                    PG_TEXT) \
  X (SAME_PHONE,             phone,                    PG_TEXT) \
  X (SAME_AGE,               age_years,                PG_INT)  \
  X (SAME_OTHER_NUMBER,      other_member_number,      PG_INT)  \
  X (SAME_OTHER_APPLICATION, other_application_number, PG_TEXT) \
  X (SAME_OTHER_NAME,        other_name,               PG_TEXT) \
  X (SAME_OTHER_NAME_GU,     other_name_gu,            PG_TEXT) \
  X (SAME_OTHER_PLACE,       other_place,              PG_TEXT) \
  X (SAME_OTHER_PHONE,       other_phone,              PG_TEXT) \
  X (SAME_OTHER_AGE,         other_age_years,          PG_INT)
PG_DECLARE_RELATION (same_woman_preview, SAME_WOMAN_PREVIEW_COLUMNS)

/* Acts that may be taken back, the newest first; parameter member_id. */
#define UNDO_CHOICE_COLUMNS(X)                 \
  X (UNDO_CHOICE_ACT_ID,   act_id,   PG_INT)  \
  X (UNDO_CHOICE_NUMBER,   number,   PG_TEXT) \
  X (UNDO_CHOICE_KIND,     kind,     PG_TEXT) \
  X (UNDO_CHOICE_VALUE_ON, value_on, PG_DAY)  \
  X (UNDO_CHOICE_WORDS,    words,    PG_TEXT)
PG_DECLARE_RELATION (undo_choice, UNDO_CHOICE_COLUMNS)

/* Acts on applications and memberships. Each answers desk_answer (desk-state.h). */
#define CHECK_APPLICATION(X, T) \
  X (T, TEXT,  request_id)      \
  X (T, INT,   member_id)       \
  X (T, DAY,   checked_on)
PG_DECLARE_CALL (CheckApplication, check_application, CHECK_APPLICATION)

#define REFUSE_APPLICATION(X, T)  \
  X (T, TEXT,  request_id)        \
  X (T, INT,   member_id)         \
  X (T, DAY,   refused_on)        \
  X (T, TEXT,  reason)            \
  X (T, TEXT,  words)             \
  X (T, TEXT,  resolution_number)
PG_DECLARE_CALL (RefuseApplication, refuse_application, REFUSE_APPLICATION)

#define WITHDRAW_APPLICATION(X, T) \
  X (T, TEXT,  request_id)         \
  X (T, INT,   member_id)          \
  X (T, DAY,   withdrawn_on)       \
  X (T, TEXT,  words)
PG_DECLARE_CALL (WithdrawApplication, withdraw_application, WITHDRAW_APPLICATION)

#define RECORD_SIGNATURE(X, T) \
  X (T, TEXT,  request_id)     \
  X (T, INT,   member_id)      \
  X (T, DAY,   given_on)       \
  X (T, TEXT,  way)            \
  X (T, TEXT,  words)
PG_DECLARE_CALL (RecordSignature, record_signature, RECORD_SIGNATURE)

#define RECEIVE_MONEY(X, T)     \
  X (T, TEXT,  request_id)      \
  X (T, INT,   member_id)       \
  X (T, DAY,   received_on)     \
  X (T, TEXT,  way)             \
  X (T, INT,   fee_paise)       \
  X (T, INT,   share_paise)     \
  X (T, INT,   call_paise)      \
  X (T, TEXT,  payer_name)      \
  X (T, INT,   payer_member_id) \
  X (T, TEXT,  words)
PG_DECLARE_CALL (ReceiveMoney, receive_money, RECEIVE_MONEY)

/* `nominees` is a JSON list of objects with name, name_gu, relation, address, born_on, percent, guardian; all texts. */
#define RECORD_NOMINATION(X, T)   \
  X (T, TEXT,  request_id)        \
  X (T, INT,   member_id)         \
  X (T, DAY,   recorded_on)       \
  X (T, TEXT,  resolution_number) \
  X (T, TEXT,  witness)           \
  X (T, TEXT,  nominees)
PG_DECLARE_CALL (RecordNomination, record_nomination, RECORD_NOMINATION)

#define RESIGN(X, T)        \
  X (T, TEXT,  request_id)  \
  X (T, INT,   member_id)   \
  X (T, DAY,   tendered_on) \
  X (T, TEXT,  reason)      \
  X (T, TEXT,  words)
PG_DECLARE_CALL (Resign, resign, RESIGN)

#define CEASE_MEMBER(X, T)        \
  X (T, TEXT,  request_id)        \
  X (T, INT,   member_id)         \
  X (T, DAY,   ceased_on)         \
  X (T, TEXT,  reason)            \
  X (T, TEXT,  words)             \
  X (T, TEXT,  resolution_number)
PG_DECLARE_CALL (CeaseMember, cease_member, CEASE_MEMBER)

#define ISSUE_CERTIFICATE(X, T) \
  X (T, TEXT,  request_id)      \
  X (T, INT,   member_id)       \
  X (T, DAY,   issued_on)
PG_DECLARE_CALL (IssueCertificate, issue_certificate, ISSUE_CERTIFICATE)

#define REPRINT_CERTIFICATE(X, T) \
  X (T, TEXT,  request_id)        \
  X (T, INT,   act_id)            \
  X (T, TEXT,  words)
PG_DECLARE_CALL (ReprintCertificate, reprint_certificate, REPRINT_CERTIFICATE)

/* Acts on shares. */
#define CALL_SHARES(X, T)         \
  X (T, TEXT,  request_id)        \
  X (T, INT,   per_share_paise)   \
  X (T, DAY,   called_on)         \
  X (T, DAY,   due_on)            \
  X (T, TEXT,  resolution_number)
PG_DECLARE_CALL (CallShares, call_shares, CALL_SHARES)

#define SURRENDER_SHARES(X, T)    \
  X (T, TEXT,  request_id)        \
  X (T, INT,   member_id)         \
  X (T, INT,   share_count)       \
  X (T, DAY,   value_on)          \
  X (T, TEXT,  resolution_number) \
  X (T, INT,   first_number)      \
  X (T, DAY,   due_on)            \
  X (T, TEXT,  payee_name)
PG_DECLARE_CALL (SurrenderShares, surrender_shares, SURRENDER_SHARES)

#define FORFEIT_SHARES(X, T)      \
  X (T, TEXT,  request_id)        \
  X (T, INT,   member_id)         \
  X (T, INT,   share_count)       \
  X (T, DAY,   value_on)          \
  X (T, TEXT,  resolution_number) \
  X (T, INT,   first_number)      \
  X (T, TEXT,  words)
PG_DECLARE_CALL (ForfeitShares, forfeit_shares, FORFEIT_SHARES)

#define TRANSMIT_SHARES(X, T)     \
  X (T, TEXT,  request_id)        \
  X (T, INT,   from_member_id)    \
  X (T, INT,   to_member_id)      \
  X (T, INT,   share_count)       \
  X (T, DAY,   value_on)          \
  X (T, TEXT,  resolution_number) \
  X (T, INT,   first_number)
PG_DECLARE_CALL (TransmitShares, transmit_shares, TRANSMIT_SHARES)

#define PAY_OUT(X, T)      \
  X (T, TEXT,  request_id) \
  X (T, INT,   due_act_id) \
  X (T, DAY,   paid_on)    \
  X (T, TEXT,  way)        \
  X (T, TEXT,  words)
PG_DECLARE_CALL (PayOut, pay_out, PAY_OUT)

#define SAME_WOMAN(X, T)        \
  X (T, TEXT,  request_id)      \
  X (T, INT,   member_id)       \
  X (T, INT,   other_member_id) \
  X (T, DAY,   noted_on)        \
  X (T, TEXT,  words)
PG_DECLARE_CALL (SameWoman, same_woman, SAME_WOMAN)

#define UNDO_ACT(X, T)     \
  X (T, TEXT,  request_id) \
  X (T, INT,   act_id)     \
  X (T, TEXT,  words)
PG_DECLARE_CALL (UndoAct, undo_act, UNDO_ACT)
