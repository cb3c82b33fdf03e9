/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The words for the codes that the database keeps. */
#define G_LOG_DOMAIN "report-state"

#include <glib/gi18n.h>

#include "report-log-words.h"
#include "report.h"

typedef struct
{
  const char *code;
  const char *word;
} State;

static const State states[] = {
  /* where a woman stands */
  { "active", N_("Active") },
  { "applied", N_("Applied") },
  { "admitted", N_("Admitted") },
  { "refused", N_("Refused") },
  { "ceased", N_("Ceased") },
  { "under_check", N_("Under check") },
  { "withdrawn", N_("Withdrawn") },
  { "resigning", N_("Resigning") },
  { "settled", N_("Settled") },
  /* stages of an election, and what stands in its lists */
  { "at_roll", N_("Voters' roll") },
  { "at_objections", N_("Objections to the roll") },
  { "at_final_roll", N_("Final roll") },
  { "at_nominations", N_("Nomination papers") },
  { "at_scrutiny", N_("Scrutiny") },
  { "at_withdrawals", N_("Withdrawals") },
  { "at_contest", N_("Contest list") },
  { "at_poll", N_("Poll") },
  { "at_count", N_("Count") },
  { "at_declaration", N_("Declaration") },
  { "at_complaints", N_("Declared; complaints") },
  { "election_over", N_("Over") },
  { "election_called_off", N_("Called off") },
  { "stage_called_off", N_("Called off") },
  { "stage_over", N_("Over") },
  { "stage_now", N_("Now") },
  { "stage_late", N_("Overdue") },
  { "stage_to_come", N_("To come") },
  { "on_roll", N_("On the roll") },
  { "left_out", N_("Left out") },
  { "roll_add", N_("Add her") },
  { "roll_take_out", N_("Take her out") },
  { "objection_open", N_("To decide") },
  { "roll_follows", N_("Accepted") },
  { "roll_stays", N_("Rejected") },
  { "nomination_received", N_("To decide") },
  { "nomination_accepted", N_("Accepted") },
  { "nomination_rejected", N_("Rejected") },
  { "nomination_withdrawn", N_("Withdrawn") },
  { "booth_without_account", N_("Papers not accounted") },
  { "box_to_count", N_("To count") },
  { "box_typed_once", N_("One count typed") },
  { "box_differs", N_("Counts differ") },
  { "box_agreed", N_("Counts agree") },
  { "photo_there", N_("There is one") },
  { "photo_missing", N_("None yet") },
  { "seal_holds", N_("It holds") },
  { "seal_is_broken", N_("Broken: the roll was changed") },
  { "count_same", N_("Same") },
  { "count_differs", N_("Differs") },
  { "elected", N_("Elected") },
  { "elected_by_lot", N_("Elected by lot") },
  { "lot_is_needed", N_("Equal: lot") },
  { "uncontested", N_("Uncontested") },
  { "not_elected", N_("Not elected") },
  { "complaint_open", N_("To decide") },
  { "complaint_upheld", N_("Upheld") },
  { "complaint_dismissed", N_("Dismissed") },
  /* offices on the board */
  { "director", N_("Director") },
  { "chairperson", N_("Chairperson") },
  { "vice_chairperson", N_("Vice-chairperson") },
  { "secretary", N_("Secretary") },
  { "treasurer", N_("Treasurer") },
  /* seats, how one comes to them and why they end */
  { "general_seat", N_("General seat") },
  { "reserved_sc_st", N_("Reserved: SC or ST") },
  { "reserved_rural", N_("Reserved: villages") },
  { "reserved_dai", N_("Reserved: midwives") },
  { "co_opted", N_("Co-opted") },
  { "expert", N_("Expert") },
  { "elected", N_("Elected") },
  { "uncontested", N_("Without a contest") },
  { "casual", N_("For the rest of a term") },
  { "appointed", N_("Appointed") },
  { "sitting", N_("Sits") },
  { "vacant", N_("Vacant") },
  { "to_be_ended", N_("To be ended") },
  { "term_over", N_("Term is over") },
  { "ended", N_("Has ended") },
  { "kept_off", N_("Kept off the board") },
  { "term", N_("Term was over") },
  { "died", N_("Died") },
  { "removed", N_("Removed") },
  { "disqualified", N_("Disqualified") },
  { "changed", N_("Another took it over") },
  { "mistake", N_("Entered by mistake") },
  { "set_aside", N_("Election set aside") },
  /* what keeps a woman off the board */
  { "no_annual_meeting", N_("No annual meeting called") },
  { "no_special_meeting", N_("No special meeting called") },
  { "dues", N_("Dues") },
  { "contract", N_("Interest in a contract") },
  { "employee", N_("Paid employee") },
  { "in_force", N_("In force") },
  { "over", N_("Over") },
  /* what is handed over with an office */
  { "to_hand_over", N_("To be handed over") },
  { "handed_over", N_("Handed over") },
  { "missing", N_("Cannot be found") },
  { "not_there", N_("There is none") },
  /* why she ceased */
  { "resigned", N_("Resigned") },
  { "deceased", N_("Deceased") },
  { "transferred_all", N_("Transferred all shares") },
  { "expelled", N_("Expelled") },
  /* classes of member */
  { "ordinary", N_("Ordinary") },
  { "nominal", N_("Nominal") },
  { "associate", N_("Associate") },
  { "sympathiser", N_("Sympathiser") },
  /* categories */
  { "sevika", N_("Health worker (sevika)") },
  { "dai", N_("Midwife (dai)") },
  { "aagewan", N_("Local leader (aagewan)") },
  { "saathi", N_("Companion (saathi)") },
  { "other", N_("Other") },
  /* who passed a resolution */
  { "board", N_("Board") },
  { "general", N_("General meeting") },
  { "committee", N_("Committee") },
  /* what moves shares */
  { "allot", N_("Allotment") },
  { "transfer_in", N_("Transfer in") },
  { "transfer_out", N_("Transfer out") },
  { "surrender", N_("Surrender") },
  { "transmission", N_("Transmission to the heir") },
  { "transmission_in", N_("Transmission in") },
  { "transmission_out", N_("Transmission out") },
  { "payment", N_("Payment") },
  { "forfeit", N_("Forfeited") },
  { "correction", N_("Correction") },
  /* what is done on a membership */
  { "apply", N_("Application") },
  { "check", N_("Check begun") },
  { "sign", N_("Signature") },
  { "receive", N_("Receipt") },
  { "nominate", N_("Nomination") },
  { "admit", N_("Admission") },
  { "refuse", N_("Refusal") },
  { "withdraw", N_("Withdrawal") },
  { "call", N_("Call") },
  { "pay_out", N_("Pay-out") },
  { "certify", N_("Certificate") },
  { "resign", N_("Resignation") },
  { "cease", N_("End of membership") },
  { "same_woman", N_("The same woman") },
  { "undo", N_("Undoing") },
  /* about a person */
  { "female", N_("Female") },
  { "male", N_("Male") },
  { "father", N_("Father") },
  { "husband", N_("Husband") },
  /* what a place is */
  { "ward", N_("Ward") },
  { "village", N_("Village") },
  { "town", N_("Town") },
  /* what rules are about */
  { "membership", N_("Members and shares") },
  { "meetings", N_("Meetings") },
  { "seats", N_("Seats and elections") },
  /* units of what is laid down by law and bye-law */
  { "paise", N_("paise") },
  { "days", N_("days") },
  { "months", N_("months") },
  { "years", N_("years") },
  { "yes_no", N_("yes or no") },
  { "shares", N_("shares") },
  { "members", N_("members") },
  { "one_part_in", N_("one part in") },
  { "percent", N_("percent") },
  { "minutes", N_("minutes") },
  { "fraction", N_("part of the votes") },
  { "vote_base", N_("of whom") },
  /* how money came or went */
  { "cash", N_("Cash") },
  { "bank", N_("Bank") },
  /* what a certificate is worth */
  { "valid", N_("Valid") },
  { "void", N_("Void") },
  /* papers that are handed out */
  { "copy", N_("Certified copy") },
  /* what was brought in from a file */
  { "standing", N_("Stands") },
  { "taken_back", N_("Taken back") },
  { "brought_in", N_("Brought in") },
  { "skipped", N_("Skipped") },
  { "shareholders", N_("Shareholders") },
  { "resolutions", N_("Resolutions") },
  { "accounts", N_("Accounts") },
  { "opening-balances", N_("Opening balances") },
  { "vouchers", N_("Vouchers") },
  { "yes", N_("Yes") },
  { "bank_statement", N_("Bank statement") },
  /* vouchers */
  { "receipt", N_("Receipt") },
  { "contra", N_("Contra") },
  { "journal", N_("Journal") },
  { "sales", N_("Sales") },
  { "purchase", N_("Purchase") },
  { "credit_note", N_("Credit note") },
  { "debit_note", N_("Debit note") },
  { "opening", N_("Opening balances") },
  { "closing", N_("Closing entry") },
  { "before", N_("At the beginning") },
  { "received", N_("Received") },
  { "paid", N_("Paid") },
  { "after", N_("At the end") },
  { "balance_sheet", N_("Balance sheet") },
  { "trading", N_("Trading") },
  { "result", N_("Income and expenditure") },
  { "yes", N_("Yes") },
  { "brought_forward", N_("Brought forward") },
  /* between the cooperative and other bodies */
  { "account", N_("Its account") },
  { "work", N_("Its work") },
  { "body_before", N_("In its account before") },
  { "body_charged", N_("Charged to its account") },
  { "body_paid", N_("Paid to it or for it") },
  { "body_received", N_("Received from it") },
  { "body_after", N_("In its account now") },
  { "work_before", N_("Work not charged before") },
  { "work_spent", N_("Spent for its work") },
  { "work_earned", N_("Received for its work") },
  { "work_charged", N_("Work charged to its account") },
  { "work_uncharged", N_("Work still to be charged") },
  { "work_held", N_("Received and not yet spent") },
  { "body_all", N_("All that lies between us") },
  { "agrees", N_("Both agree") },
  { "differs", N_("They do not agree") },
  { "no_body", N_("No body was named") },
  /* tax deducted, and what was warned of */
  { "tds_whole", N_("Deducted") },
  { "tds_short", N_("Deducted too little") },
  { "no_pan", N_("Paid without PAN") },
  { "cash_paid", N_("Much paid in cash") },
  { "cash_received", N_("Much received in cash") },
  { "posted", N_("Posted") },
  { "cancelled", N_("Cancelled") },
  { "reversed", N_("Reversed") },
  { "reversal", N_("Reversal") },
  { "draft", N_("Draft") },
  { "to_check", N_("To be checked") },
  { "sent_back", N_("Sent back") },
  /* objections of the auditor */
  { "to_answer", N_("Unanswered") },
  { "overdue", N_("Overdue") },
  { "replied", N_("Replied") },
  { "kept_open", N_("Kept open") },
  { "accepted", N_("Accepted") },
  { "raised", N_("Raised") },
  { "reworded", N_("Worded anew") },
  /* the bank beside the books, and why two lines are likely one */
  { "sure", N_("Sure") },
  { "likely", N_("Likely") },
  { "bank_only", N_("Only at the bank") },
  { "books_only", N_("Only in our books") },
  { "matched", N_("Matched") },
  { "matched_later", N_("Matched later") },
  { "same_reference", N_("same reference") },
  { "other_reference", N_("other reference") },
  { "only_one", N_("only one fits") },
  { "same_words", N_("same words") },
  { "same_amount", N_("same amount") },
  { "same_sum", N_("same sum on that day") },
  { "balance_by_books", N_("Balance by our books") },
  { "not_presented", N_("Paid, not yet at the bank") },
  { "not_credited", N_("Deposited, not yet at the bank") },
  { "bank_put_in", N_("Only the bank put in") },
  { "bank_took_out", N_("Only the bank took out") },
  { "before_statement", N_("Before the first statement") },
  { "gap_of_statement", N_("Missing in the statement") },
  { "balance_by_bank", N_("Balance by the bank") },
  /* accounts and months */
  { "open", N_("Is open") },
  { "closed", N_("Closed") },
  { "soft_closed", N_("Closed, late entries only") },
  { "audited", N_("Audited") },
  { "locked", N_("Locked") },
  { "asset", N_("Asset") },
  { "liability", N_("Liability") },
  { "income", N_("Income") },
  { "expense", N_("Expense") },
  /* how shares went to another */
  { "transfer", N_("Transfer") },
  { "transmit", N_("Transmission to the heir") },
  /* meetings, from their draft to their locked minutes */
  { "noticed", N_("Notice issued") },
  { "in_session", N_("In session") },
  { "adjourned", N_("Adjourned") },
  { "minuted", N_("Minutes drafted") },
  { "circulated", N_("Minutes sent round") },
  { "confirmed", N_("Minutes confirmed") },
  { "signed", N_("Minutes signed") },
  { "annual", N_("Annual") },
  { "special", N_("Special") },
  { "held_in_time", N_("Held in time") },
  { "held_late", N_("Held late") },
  { "still_to_come", N_("Still to come") },
  { "enough", N_("Enough") },
  { "too_few", N_("Too few") },
  /* agendas */
  { "confirm_minutes", N_("Minutes to confirm") },
  { "review_actions", N_("What was to be done") },
  { "decision", N_("To decide") },
  { "information", N_("To hear") },
  { "election", N_("Election") },
  { "waiting", N_("Still to come") },
  { "current", N_("Now") },
  { "done", N_("Done") },
  { "carried", N_("Next meeting") },
  { "added_after_notice", N_("Added after the notice") },
  { "dropped", N_("Dropped") },
  /* who is in the room */
  { "here", N_("Here") },
  { "gone", N_("Left again") },
  { "not_here", N_("Not here") },
  /* proposals and votes */
  { "proposed", N_("Proposed") },
  { "seconded", N_("Seconded") },
  { "voting", N_("Being voted on") },
  { "passed", N_("Passed") },
  { "from_paper", N_("From paper") },
  { "no_quorum", N_("No quorum") },
  { "lost", N_("Lost") },
  { "deferred", N_("Deferred") },
  { "referred", N_("Referred") },
  { "hands", N_("Show of hands") },
  { "paper", N_("Counted papers") },
  { "roll_call", N_("Roll-call by name") },
  { "for", N_("In favour") },
  { "against", N_("Against") },
  { "abstain", N_("Abstains") },
  { "interest", N_("Has an interest") },
  { "no_choice", N_("Not asked") },
  /* what is to be done */
  { "to_do", N_("To be done") },
  { "unfinished", N_("Unfinished") },
  { "reviewed", N_("Really done") },
  { "signature", N_("Signature") },
  { "thumb", N_("Thumb") },
  /* which women a list is narrowed to, besides where they stand */
  { "late", N_("Waiting for long") },
  { "joined", N_("Joined this year") },
  { "left", N_("Left this year") },
  { "unsettled", N_("To be settled") },
  /* how a notice went */
  { "sent_hand", N_("By hand") },
  { "sent_post", N_("By post") },
  { "sent_message", N_("As a message") },
  { "sent_board", N_("On the notice board") },
  /* the edit log */
  { "thrown_away", N_("Thrown away") },
  { "log_added", N_("Added") },
  { "log_changed", N_("Changed") },
  { "log_removed", N_("Removed") },
  { "log_books", N_("Books") },
  { "log_members", N_("Members") },
  { "log_board", N_("Board") },
  { "log_office", N_("The office itself") },
};

/* What a list is sorted by; some of these words are those of other codes too. */
static const State orders[] = {
  { "number", N_("number") },
  { "name", N_("name") },
  { "place", N_("place") },
  { "state", N_("state") },
  { "shares", N_("shares") },
  { "paid", N_("amount paid") },
  { "joined", N_("day of joining") },
  { "-number", N_("number, highest first") },
  { "-name", N_("name, from the end") },
  { "-place", N_("place, from the end") },
  { "-state", N_("state, from the end") },
  { "-shares", N_("shares, most first") },
  { "-paid", N_("amount paid, most first") },
  { "-joined", N_("day of joining, newest first") },
};

static const char *
find_word (const State *words, guint n, const char *code)
{
  for (guint i = 0; i < n; i++)
    if (g_str_equal (words[i].code, code))
      return _(words[i].word);
  return code;
}

const char *
report_state_word (const char *code)
{
  const char *word;

  g_return_val_if_fail (code != NULL, NULL);

  word = report_log_word (code);
  return word != NULL ? word : find_word (states, G_N_ELEMENTS (states), code);
}

const char *
report_order_word (const char *code)
{
  g_return_val_if_fail (code != NULL, NULL);

  return find_word (orders, G_N_ELEMENTS (orders), code);
}
