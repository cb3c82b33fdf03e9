/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * From application to settlement: the definitions. */
#include "membership.h"

#include <glib/gi18n.h>

PG_DEFINE_RELATION (act_of, "act-of", ACT_ACT_ID, ACT_OF_COLUMNS, "act", "person", "resolution", "member", "share")
PG_DEFINE_RELATION (blocker_of, "blocker-of", BLOCKER_WHAT, BLOCKER_OF_COLUMNS, "act", "person", "member", "parameter")
PG_DEFINE_RELATION (reason_list, "reason-list", WORD_CODE, WORD_LIST_COLUMNS, NULL)
PG_DEFINE_RELATION (receipt_of, "receipt-of", RECEIPT_ACT_ID, RECEIPT_OF_COLUMNS, "act", "member", "person")
PG_DEFINE_RELATION (nominee_of, "nominee-of", NOMINEE_ORDINAL, NOMINEE_OF_COLUMNS, "act", "member")
PG_DEFINE_RELATION (certificate_of, "certificate-of", CERTIFICATE_ACT_ID, CERTIFICATE_OF_COLUMNS, "act", "share")
PG_DEFINE_RELATION (payout_list, "payout-list", PAYOUT_ACT_ID, PAYOUT_LIST_COLUMNS, "act", "share", "member", "person")
PG_DEFINE_RELATION (money_due, "money-due", DUE_FEE, MONEY_DUE_COLUMNS,
                    "act", "share", "member", "parameter", "person")
PG_DEFINE_RELATION (lot_of, "lot-of", LOT_FIRST_NUMBER, LOT_OF_COLUMNS, "share")
PG_DEFINE_RELATION (heir_of, "heir-of", HEIR_MEMBER_ID, HEIR_OF_COLUMNS, "act", "member", "person", "share")
PG_DEFINE_RELATION (leaving_preview, "leaving-preview", LEAVING_KEEPS, LEAVING_PREVIEW_COLUMNS, "share")
PG_DEFINE_RELATION (membership_of, "membership-of", MEMBERSHIP_ID, MEMBERSHIP_OF_COLUMNS,
                    "act", "member", "person", "share")
PG_DEFINE_RELATION (same_woman_preview, "same-woman-preview", SAME_MEMBER_ID, SAME_WOMAN_PREVIEW_COLUMNS,
                    "act", "member", "person")
PG_DEFINE_RELATION (undo_choice, "undo-choice", UNDO_CHOICE_ACT_ID, UNDO_CHOICE_COLUMNS, "act")
PG_DEFINE_CALL (CheckApplication, check_application, CHECK_APPLICATION)
PG_DEFINE_CALL (RefuseApplication, refuse_application, REFUSE_APPLICATION)
PG_DEFINE_CALL (WithdrawApplication, withdraw_application, WITHDRAW_APPLICATION)
PG_DEFINE_CALL (RecordSignature, record_signature, RECORD_SIGNATURE)
PG_DEFINE_CALL (ReceiveMoney, receive_money, RECEIVE_MONEY)
PG_DEFINE_CALL (RecordNomination, record_nomination, RECORD_NOMINATION)
PG_DEFINE_CALL (Resign, resign, RESIGN)
PG_DEFINE_CALL (CeaseMember, cease_member, CEASE_MEMBER)
PG_DEFINE_CALL (IssueCertificate, issue_certificate, ISSUE_CERTIFICATE)
PG_DEFINE_CALL (ReprintCertificate, reprint_certificate, REPRINT_CERTIFICATE)
PG_DEFINE_CALL (CallShares, call_shares, CALL_SHARES)
PG_DEFINE_CALL (SurrenderShares, surrender_shares, SURRENDER_SHARES)
PG_DEFINE_CALL (ForfeitShares, forfeit_shares, FORFEIT_SHARES)
PG_DEFINE_CALL (TransmitShares, transmit_shares, TRANSMIT_SHARES)
PG_DEFINE_CALL (PayOut, pay_out, PAY_OUT)
PG_DEFINE_CALL (SameWoman, same_woman, SAME_WOMAN)
PG_DEFINE_CALL (UndoAct, undo_act, UNDO_ACT)
