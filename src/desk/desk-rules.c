/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What an error means for a person: rule name → sentence and field. The names are those of constraints and
 * of core.refuse in sql/; the contract test holds both sides together. */
#define G_LOG_DOMAIN "desk-rules"

#include "desk-rules.h"

#include <glib/gi18n.h>
#include <string.h>

#include "base-day.h"
#include "base-money.h"

typedef struct
{
  const char *name;
  const char *field;    /* argument of the act; NULL: the server names it, or the whole form */
  const char *sentence; /* N_(); {1} {2} … are the details that the server gives */
} Rule;

static const Rule rules[] = {
  /* Any form */
  { "field_is_needed", NULL, N_("This is needed. Please fill it in.") },
  { "day_has_come", NULL, N_("This day is still to come. Today is {1}; choose today or an earlier day.") },
  { "day_is_in_reach", NULL, N_("This day is too long ago. Please check the year.") },
  { "record_is_current", NULL,
    N_("Somebody else changed this in the meantime. Look at the newest state and make your change again.") },
  { "what_is_entered_stays", NULL,
    N_("What stands in the register is never changed. A correction is a new entry.") },
  { "request_is_the_same_again", NULL,
    N_("This was sent before with other contents. Please close the form and open it again.") },
  { "request_was_given_up", NULL,
    N_("This was given up after the connection broke and was not saved. Please send it again.") },


  /* Undoing */
  { "act_is_undone_once", NULL, N_("This was undone before.") },
  { "act_can_be_undone", NULL, N_("This is not an act that can be undone.") },
  { "application_is_withdrawn_not_undone", NULL, N_("An application is not undone. Withdraw it instead.") },
  { "only_the_newest_act_is_undone", NULL,
    N_("Something newer stands on this: {1}. Undo that first, the newest before the older.") },

  /* The books */
  { "account_stands_under_a_head", "group_code", N_("Choose the head under which the account stands.") },
  { "account_has_a_name", "name", N_("The account needs a name.") },
  { "account_name_is_free", "name", N_("There is an account of this name already.") },
  { "ifsc_is_of_a_branch", "ifsc", N_("An IFSC has eleven letters and digits, such as SBIN0001234.") },
  { "bank_number_is_digits", "bank_number", N_("The number of a bank account has 6 to 18 digits.") },
  { "account_keeps_its_nature", "group_code",
    N_("An account of income stays income, an asset stays an asset. Choose a head of the same nature.") },
  { "account_is_settled_before_it_closes", "is_closed",
    N_("There is still something in this account. Settle it first.") },
  { "account_is_not_closed", "lines", N_("The account “{1}” is closed.") },
  { "line_has_an_account", "lines", N_("Line {1} has no account. Choose one.") },
  { "line_has_a_known_place", "lines", N_("Line {1} names a body or an area of work that is not known.") },
  { "line_is_debit_or_credit", "lines", N_("Line {1} needs an amount, in debit or in credit.") },
  { "both_sides_are_equal", "lines", N_("Debit {1} and credit {2} are not the same. Nothing was posted.") },
  { "voucher_has_two_lines", "lines", N_("A voucher has at least two lines.") },
  { "voucher_is_of_an_amount", "lines", N_("A voucher is of an amount above nothing.") },
  { "voucher_kind_is_known", "kind", N_("There is no voucher of this kind.") },
  { "voucher_is_numbered", NULL, N_("The number of a voucher is that of its kind and year.") },
  { "receipt_brings_money", "lines",
    N_("A receipt brings money in: an account of cash or bank stands in debit, and none in credit.") },
  { "payment_takes_money", "lines",
    N_("A payment takes money out: an account of cash or bank stands in credit, and none in debit.") },
  { "contra_is_between_cash_and_bank", "lines", N_("A contra moves money between cash and banks only.") },
  { "journal_moves_no_money", "lines",
    N_("A journal moves no money. For cash or bank write a receipt, a payment or a contra.") },
  { "day_is_in_the_books", NULL, N_("The books have no month for this day. Open its year first.") },
  { "period_is_not_closed_for_good", NULL,
    N_("This month was audited and takes no more entries. Choose a later day.") },
  { "late_entry_has_a_reason", "late_words", N_("This month is closed. Write why the entry comes late.") },
  { "late_entry_is_for_officers", NULL, N_("This month is closed. Only an officer may let the entry in.") },
  { "draft_still_waits", NULL, N_("This voucher does not wait any more. Look at the newest state of the list.") },
  { "draft_is_posted_once", NULL, N_("This voucher was posted before.") },
  { "checker_is_another_person", NULL, N_("You wrote this voucher yourself. Another person checks it.") },
  { "voucher_is_in_the_books", NULL, N_("This voucher is not in the books.") },
  { "voucher_is_not_cancelled", NULL, N_("The voucher {1} was cancelled.") },
  { "voucher_is_reversed_once", NULL, N_("The voucher was reversed before, by {1}.") },
  { "reversal_is_not_reversed", NULL, N_("This is a reversal itself. Write the first voucher again instead.") },
  { "reversal_follows_its_voucher", "dated_on", N_("The voucher is of {1}; its reversal cannot come earlier.") },
  { "share_voucher_goes_with_its_act", NULL,
    N_("The voucher {1} belongs to an act on shares. Undo that act, and its voucher goes with it.") },
  { "voucher_is_cancelled_on_its_day", NULL,
    N_("A voucher is cancelled on the day on which it was entered. Reverse it instead.") },
  { "opening_balances_stand_before_the_books", "dated_on",
    N_("Opening balances stand on {1}, the day before the books begin, and nothing else does.") },
  { "share_capital_follows_the_register", "lines",
    N_("Share capital follows the register of shares. Allot, transfer or take back shares there.") },
  { "year_begins_in_april", "first_on", N_("A financial year begins on the 1st of April.") },
  { "year_ends_in_march", NULL, N_("A year ends with its March. Choose that month.") },
  { "year_is_ended_once", NULL, N_("This year was ended before. Reverse its closing entry first.") },
  { "year_is_ended_while_march_is_open", NULL, N_("March is closed. Open it again, then end the year.") },
  { "year_has_a_result", NULL, N_("There is no income and no expenditure to carry over.") },
  { "closing_entry_is_made_by_ending_the_year", NULL,
    N_("The closing entry is made by the program. In Months choose March and end the year.") },
  { "years_follow_one_another", "first_on", N_("The next year of the books begins on {1}.") },
  { "period_is_a_month", NULL, N_("A period is a whole month.") },
  { "period_goes_step_by_step", NULL,
    N_("The month is not where this step begins. Look at the newest state of the list.") },
  { "earlier_periods_go_first", NULL, N_("An earlier month is not as far yet. Take that one first.") },
  { "later_periods_are_opened_first", NULL, N_("A later month is closed. Open that one first.") },
  { "no_draft_remains_in_the_period", NULL, N_("The voucher {1} still waits. Post it or throw it away first.") },

  /* The bank */
  { "bank_account_is_known", "account",
    N_("“{1}” is no bank account of the chart. Write its name or its number as Books has it.") },
  { "bank_line_comes_or_goes", NULL,
    N_("A line of a bank has one amount above nothing: taken out or put in, not both.") },
  { "bank_line_stands_already", NULL, N_("This line of the bank was brought in before.") },
  { "row_is_a_balance", NULL, N_("A balance, which moves nothing.") },
  { "bank_line_is_in_a_statement", NULL, N_("This line of the bank is not there any more.") },
  { "bank_line_is_matched_once", NULL, N_("This line of the bank is matched already. Undo that first.") },
  { "bank_line_is_matched", NULL, N_("This line of the bank is not matched.") },
  { "voucher_line_is_matched_once", "lines",
    N_("The voucher {1} is matched with another line of the bank. Undo that first.") },
  { "match_has_a_voucher", "lines", N_("Choose the voucher that this line of the bank is.") },
  { "match_is_within_one_account", "lines", N_("This voucher is of another bank account.") },
  { "match_is_of_one_amount", "lines",
    N_("The bank has {1} and the vouchers have {2}, or the sides differ: what the bank puts in is our debit.") },
  { "matched_voucher_is_not_cancelled", NULL,
    N_("This voucher is matched with a line of the bank. Undo the match first, or reverse the voucher.") },
  { "match_is_undone_with_a_reason", "words", N_("Write why the match is undone.") },
  { "audited_match_stays", NULL, N_("This month was audited. What was matched in it stays.") },
  { "something_is_sure", NULL, N_("Nothing is sure here. Look at the likely ones, one by one.") },
  { "aadhaar_is_not_kept_in_bank_lines", NULL,
    N_("This holds a full Aadhaar number, which is never kept. Please take it out.") },
  { "aadhaar_is_not_kept_in_bank_matches", "words",
    N_("This holds a full Aadhaar number, which is never kept. Please take it out.") },

  /* Bringing in */
  { "cell_is_a_day", NULL, N_("“{1}” is not a day that can be read. Write it as 14-07-1998.") },
  { "cell_is_an_amount", NULL, N_("“{1}” is not an amount that can be read. Write it as 1500 or 1,500.50.") },
  { "cell_is_a_whole_number", NULL, N_("“{1}” is not a whole number.") },
  { "cell_is_share_numbers", NULL, N_("“{1}” are no share numbers. Write them as 1-5, 21-30.") },
  { "cell_is_one_of_the_words", NULL, N_("“{1}” is not one of the words that are known here.") },
  { "cell_holds_a_mistake_of_the_sheet", NULL, N_("The cell shows the mistake {1} of the spreadsheet.") },
  { "cell_is_in_an_old_font", NULL,
    N_("“{1}” is written in an old font and cannot be read. Change it to Unicode letters, or type it anew.") },
  { "number_is_in_reach", NULL, N_("This number is greater than any register has. Is it in the right column?") },
  { "class_is_known", NULL,
    N_("There is no class {1}. The classes are ordinary, nominal, associate and sympathiser.") },
  { "membership_ends_after_it_begins", NULL, N_("She cannot have left before she came, on {1}.") },
  { "share_numbers_run_upwards", NULL, N_("The last share number is smaller than the first.") },
  { "share_numbers_are_read", NULL, N_("“{1}” are no share numbers. Write them as 1-5, 21-30.") },
  { "numbers_are_as_many_as_the_shares", NULL, N_("The row says {1} shares, but its share numbers are {2}.") },
  { "no_less_is_paid_than_nothing", NULL,
    N_("This is less than nothing. Does the amount stand on the wrong side of the ledger?") },
  { "each_share_is_paid_alike", NULL, N_("The amount paid does not come out even over her shares.") },
  { "one_number_is_one_woman", NULL, N_("This member number stands in row {1} with another name.") },
  { "row_stands_twice", NULL, N_("She stands in row {1} already, and this row brings no shares.") },
  { "shares_stand_in_one_row", NULL, N_("Some of these share numbers stand in row {1} too.") },
  { "shares_are_of_one_woman", NULL,
    N_("Share number {1} was allotted before, to No. {2} {3}. Correct the numbers in the file, or leave them empty for "
       "the next free ones.") },
  { "her_first_row_is_refused", NULL, N_("Her first row, {1}, is refused; mend that first.") },
  { "resolution_stands_in_one_row", NULL, N_("The resolution of this number stands in row {1} already.") },
  { "resolution_stands_in_the_register", NULL, N_("The resolution {1} stands in the register already.") },
  { "number_is_of_another_resolution", NULL,
    N_("The register has another resolution with the number {1}, passed on {2}.") },
  { "she_stands_in_the_register", NULL, N_("She stands in the register already as No. {1}.") },
  { "she_may_be_here_already", NULL,
    N_("She may be in the register already: {1} {2}. If she is another woman, write yes in a column “Another "
       "woman”.") },
  { "row_is_title", NULL, N_("A title above the table.") },
  { "row_is_header", NULL, N_("Headings.") },
  { "row_is_blank", NULL, N_("An empty row.") },
  { "row_is_total", NULL, N_("A total.") },
  { "row_is_note", NULL, N_("A note between the rows.") },
  { "row_is_left_out", NULL, N_("Left out by hand.") },
  { "upload_is_still_there", NULL, N_("What was read of the file is not there any more. Please read it again.") },
  { "something_is_brought_in", NULL, N_("No row of this file can be brought in.") },
  { "import_is_taken_back_once", NULL, N_("There is no such import, or it was taken back before.") },
  { "import_is_untouched", NULL,
    N_("Something was built on this import since: {1}. It cannot be taken back as a whole any more.") },
  { "aadhaar_is_not_kept_of_imports", NULL,
    N_("This holds a full Aadhaar number, which is never kept. Please take it out.") },
  { "aadhaar_is_not_kept_of_accounts", "name",
    N_("This holds a full Aadhaar number, which is never kept. Please take it out.") },
  { "aadhaar_is_not_kept_in_periods", "words",
    N_("This holds a full Aadhaar number, which is never kept. Please take it out.") },
  { "aadhaar_is_not_kept_in_drafts", NULL,
    N_("This holds a full Aadhaar number, which is never kept. Please take it out.") },
  { "aadhaar_is_not_kept_in_vouchers", NULL,
    N_("This holds a full Aadhaar number, which is never kept. Please take it out.") },
  { "aadhaar_is_not_kept_in_lines", "lines",
    N_("This holds a full Aadhaar number, which is never kept. Please take it out.") },
  { "aadhaar_is_not_kept_in_cancelled_vouchers", "words",
    N_("This holds a full Aadhaar number, which is never kept. Please take it out.") },
  { "aadhaar_is_not_kept_of_uploads", NULL,
    N_("This holds a full Aadhaar number, which is never kept. Please take it out.") },

  /* Aadhaar */
  { "aadhaar_is_four_digits", "aadhaar_last4",
    N_("Only the last four digits of Aadhaar: four digits, nothing else.") },
  { "aadhaar_is_not_kept_in_addresses", "house",
    N_("This holds a full Aadhaar number, which is never kept. Please take it out.") },
  { "aadhaar_is_not_kept_in_acts", "words",
    N_("This holds a full Aadhaar number, which is never kept. Please take it out.") },
  { "aadhaar_is_not_kept_in_places", "place",
    N_("This holds a full Aadhaar number, which is never kept. Please take it out.") },
  { "aadhaar_is_not_kept_in_resolutions", "words",
    N_("This holds a full Aadhaar number, which is never kept. Please take it out.") },
  { "aadhaar_is_not_kept_in_sources", "source",
    N_("This holds a full Aadhaar number, which is never kept. Please take it out.") },
  { "aadhaar_is_not_kept_of_people", NULL,
    N_("A name or the SEWA number holds a full Aadhaar number, which is never kept. Please take it out.") },
  { "aadhaar_is_not_kept_of_the_cooperative", NULL,
    N_("This holds a full Aadhaar number, which is never kept. Please take it out.") },

  /* Named people */
  { "login_is_a_simple_name", "login",
    N_("A name to sign in with has small Latin letters and digits and begins with a letter, such as meena or "
       "meena2.") },
  { "login_is_free", "login", N_("The name {1} is taken, or kept for the program. Choose another.") },
  { "login_is_named_once", "login", N_("This name to sign in with is taken. Choose another.") },
  { "login_is_named_first", "login", N_("Nobody signs in as {1}. See: mandalictl user list") },
  { "login_role_is_known", "roles",
    N_("There is no role {1}. The roles are reader, clerk, officer, accountant, director, auditor and admin.") },
  { "login_roles_are_known", "roles",
    N_("There is no such role. The roles are reader, clerk, officer, accountant, director, auditor and admin.") },
  { "one_administrator_can_sign_in", "roles",
    N_("At least one person with the role admin must be able to sign in. Name another one first.") },
  { "password_stays_on_her_computer", "verifier",
    N_("A password is never sent as it is. Use mandalictl, which makes it unreadable first.") },
  { "aadhaar_is_not_kept_of_logins", "full_name",
    N_("This holds a full Aadhaar number, which is never kept. Please take it out.") },

  /* People */
  { "person_has_a_name", "own_name", N_("Please write her own name.") },
  { "person_is_in_the_register", NULL, N_("This person is not in the register.") },
  { "middle_name_says_whose_it_is", "middle_relation",
    N_("Say whether this is her father's or her husband's name.") },
  { "birth_is_said_once", NULL, N_("Give one of the three: the day of birth, the year of birth, or her age.") },
  { "birth_day_is_in_reach", "born_on", N_("This day of birth cannot be. Please check the year.") },
  { "birth_year_is_in_reach", "birth_year", N_("This year of birth cannot be. Write four digits, such as 1976.") },
  { "age_is_in_reach", "age_said", N_("An age from 1 to 120, please.") },
  { "phone_is_a_mobile_number", "phone",
    N_("A mobile number has ten digits and begins with 6, 7, 8 or 9. Leave the field empty if she has none.") },
  { "pin_is_six_digits", "pin", N_("A PIN code has six digits and does not begin with 0.") },
  { "place_has_a_name", "place", N_("Please write the ward, village or town.") },
  { "photo_is_a_picture", "photo", N_("This file is no photograph. Please choose a JPEG or PNG picture.") },
  { "photo_is_small", "photo", N_("This picture is too large. Please choose a smaller one.") },

  /* Members */
  { "applicant_has_agreed", "consent_given",
    N_("She has to agree that the cooperative keeps what stands here. Read the text to her, then tick it.") },
  { "applicant_is_of_age", NULL, N_("A member has to be at least {1} years old on the day of the application.") },
  { "one_woman_is_one_member", NULL, N_("She is a member already under No. {1}. One woman is one member.") },
  { "another_membership_is_chosen", NULL, N_("This is the membership you came from. Choose the other one.") },
  { "they_are_two_in_the_register", NULL, N_("These two are one woman in the register already.") },
  { "only_one_of_them_is_a_member", NULL,
    N_("Both are members today, No. {1} and No. {2}. End one of the two first: transfer or surrender its shares, then "
       "end the membership.") },
  { "who_died_is_no_member", NULL,
    N_("One of the two died on {1}, and the other is a member today. They are not the same woman, or the death is "
       "noted of the wrong one.") },
  { "applicant_is_alive", NULL,
    N_("Her death on {1} stands in the register. If that is a mistake, undo it first.") },
  { "applicant_is_no_member", NULL, N_("She is a member already: No. {1}. A member needs no new application.") },
  { "applicant_has_left_before", NULL, N_("Her membership ended on {1}. Choose that day or a later one.") },
  { "applicant_waits_for_no_decision", NULL,
    N_("Her application {1} is not decided yet. Go on with that one.") },
  { "application_is_in_the_register", NULL, N_("This application is not in the register.") },
  { "applicant_is_admitted_once", NULL, N_("She is a member already: No. {1}.") },
  { "admission_follows_the_application", "admitted_on",
    N_("She applied on {1}. The day of admission cannot be before it.") },
  { "act_follows_the_application", NULL, N_("She applied on {1}. Choose that day or a later one.") },
  { "application_is_undecided", NULL, N_("This application was decided or withdrawn before: {1}.") },
  { "application_has_its_fee", NULL, N_("The entrance fee is missing. Write a receipt for it first.") },
  { "application_has_its_share_money", NULL, N_("The share money is missing. Write a receipt for it first.") },
  { "application_has_its_photo", NULL, N_("Her photograph is missing. Add it first.") },
  { "application_has_its_nominee", NULL, N_("Her nominee is missing. Record the nomination first.") },
  { "application_has_its_signature", NULL, N_("Her signature or thumb mark is missing. Note it first.") },
  { "associates_stay_within_their_part", NULL,
    N_("Associates and sympathisers together are at most one part in {1} of all members. There are {2} among {3}.") },
  { "reason_is_known", NULL, N_("Choose a reason from the list.") },
  { "resignation_is_tendered_once", NULL, N_("She has resigned already; it waits for its acceptance.") },
  { "resignation_is_tendered_first", NULL, N_("Note her resignation first, on that day or before it.") },
  { "all_shares_are_transferred", NULL, N_("She still holds {1} shares.") },
  { "membership_ends_after_its_acts", NULL,
    N_("{1} of {2} is later than this day. Choose that day or a later one, or undo that act first.") },
  { "expulsion_is_resolved_by_the_general_body", NULL,
    N_("Only the general body can expel a member. Choose one of its resolutions.") },
  { "transmission_follows_a_death", NULL,
    N_("This is for the heirs of a member who died. Note her death first, on that day or before it.") },

  /* Money and papers */
  { "receipt_is_of_an_amount", "share_paise", N_("Write what was received: an amount above zero.") },
  { "aadhaar_is_not_kept_in_receipts", "payer_name",
    N_("This holds a full Aadhaar number, which is never kept. Please take it out.") },
  { "aadhaar_is_not_kept_of_payees", "payee_name",
    N_("This holds a full Aadhaar number, which is never kept. Please take it out.") },
  { "payout_is_due", NULL, N_("Nothing is due to be paid here.") },
  { "payout_is_made_once", NULL, N_("This was paid before.") },
  { "payout_is_due_after_the_surrender", NULL, N_("The shares go back on {1}. Choose that day or a later one.") },
  { "certificate_is_for_shares", NULL, N_("She holds no shares on that day, so there is nothing to certify.") },
  { "certificate_is_issued_once", NULL,
    N_("A certificate for exactly these shares was issued before. Print that one again.") },
  { "certificate_is_in_the_register", NULL, N_("This certificate is not in the register.") },
  { "certificate_still_holds", NULL,
    N_("She no longer holds all shares of this certificate. Issue a new one for what she holds.") },
  { "certificate_number_is_free", NULL, N_("This certificate number is taken.") },
  { "aadhaar_is_not_kept_of_prints", "words",
    N_("This holds a full Aadhaar number, which is never kept. Please take it out.") },
  { "aadhaar_is_not_kept_in_copies", "recipient",
    N_("This holds a full Aadhaar number, which is never kept. Please take it out.") },

  /* Nominees */
  { "nominee_has_a_name", "nominees", N_("Every nominee needs a name.") },
  { "nominee_part_is_in_reach", "nominees", N_("Every nominee has a part from 1 to 100.") },
  { "nominee_parts_add_up_to_a_hundred", "nominees",
    N_("The parts of the nominees add up to {1}. They have to make 100.") },
  { "minor_nominee_has_a_guardian", "nominees", N_("A nominee under 18 needs a guardian.") },
  { "aadhaar_is_not_kept_of_nominees", "nominees",
    N_("This holds a full Aadhaar number, which is never kept. Please take it out.") },
  { "aadhaar_is_not_kept_of_witnesses", "witness",
    N_("This holds a full Aadhaar number, which is never kept. Please take it out.") },
  { "aadhaar_is_not_kept_in_reasons", "joining_words",
    N_("This holds a full Aadhaar number, which is never kept. Please take it out.") },
  { "member_number_is_free", "member_number",
    N_("This member number is taken. Leave the field empty for the next free one.") },
  { "member_number_is_positive", "member_number", N_("A member number is a whole number from 1.") },

  /* Resolutions */
  { "body_is_known", "body", N_("Choose who passed the resolution.") },
  { "resolution_has_words", "words", N_("Please write what was resolved.") },
  { "resolution_number_is_free", "number",
    N_("This number is taken. Leave the field empty for the next free one.") },
  { "resolution_is_in_the_register", "resolution_number",
    N_("There is no resolution {1} in the register. Choose one from the list, or record it first.") },
  { "act_follows_its_resolution", "resolution_number",
    N_("Resolution {1} was passed on {2}, after the day you chose. Choose a day on or after it, or another "
       "resolution.") },

  /* Shares */
  { "share_count_is_positive", "share_count", N_("Write how many shares: a whole number from 1.") },
  { "she_is_an_admitted_member", NULL, N_("She has not been admitted as a member. Choose a member.") },
  { "member_is_admitted_by_that_day", "value_on",
    N_("She became a member on {1}. Choose that day or a later one.") },
  { "member_has_not_ceased", NULL, N_("Her membership ended on {1}.") },
  { "class_may_hold_shares", NULL, N_("Nominal and sympathiser members hold no shares.") },
  { "holding_is_within_the_limit", "share_count",
    N_("One woman may hold at most one part in {1} of all shares: that is {2}. She holds {3} now.") },
  { "share_numbers_are_free", "first_number",
    N_("Some of these share numbers were allotted before. Leave the field empty for the next free ones.") },
  { "shares_are_held", NULL, N_("She does not hold these shares on that day. She holds {1}.") },
  { "shares_are_still_held", "value_on", N_("She has given some of these shares away since that day.") },
  { "acts_on_shares_follow_each_other", NULL,
    N_("On {1} something else happened with some of these shares. Choose that day or a later one.") },
  { "share_numbers_begin_at_one", "first_number", N_("Share numbers begin at 1.") },
  { "shares_are_held_long_enough", "value_on",
    N_("Shares are held for {2} months before they are transferred. These can be transferred from {1} on.") },
  { "no_more_is_paid_than_the_share_is_worth", NULL, N_("A share is worth {1}; no more can be paid on it.") },
  { "call_is_of_an_amount", "per_share_paise", N_("Write how much is called on each share.") },
  { "call_is_due_after_it_is_made", "due_on", N_("It is called on {1}. It cannot be due before that day.") },
  { "no_more_is_paid_than_is_called", "call_paise", N_("She owes {1} on calls; no more can be received for them.") },
  { "calls_are_paid_by_whole_shares", "call_paise",
    N_("Calls are paid share by share: {1} on each. Write a multiple of it.") },
  { "only_shares_in_arrears_are_forfeited", NULL,
    N_("Some of these shares are paid as called. Only shares in arrears are forfeited.") },
  { "transfer_is_to_another_member", "to_member_id", N_("Choose another member than the one who gives the shares.") },
  { "seat_ends_after_it_begins", "until_on", N_("The last day has to be after the first.") },

  /* The cooperative and its rules */
  { "cooperative_has_a_name", "name", N_("Please write the name of the cooperative.") },
  { "place_is_named_once", "place", N_("This place is in the list already. Please choose it from the list.") },
  { "cooperative_is_empty", NULL, N_("This database has members already. The demo is only for an empty one.") },
  { "rule_is_known", "name", N_("There is no rule of this name.") },
  { "rule_is_answered_yes_or_no", "value", N_("This rule is answered with yes or no.") },
  { "rule_value_makes_sense", "value", N_("This value is too small. The smallest that makes sense is {1}.") },
  { "rule_value_says_its_source", "source",
    N_("Say where it is written: section of the Act, clause of the bye-laws.") },
};

static const Rule *
find_rule (const GError *error)
{
  const char *name = pg_error_get_rule (error);

  for (guint i = 0; i < G_N_ELEMENTS (rules); i++)
    if (g_str_equal (rules[i].name, name))
      return &rules[i];
  return NULL;
}

/* "2026-03-31" → "31-03-2026"; "paise:50000" → "₹ 500"; "text:5001" → "5001"; whole numbers in Indian
   grouping; all else as it is. */
static char *
dup_detail (const char *detail)
{
  BaseDay day = base_day_from_iso (detail);
  gint64 number;

  if (day != BASE_DAY_NONE)
    return base_day_dup_text (day);
  if (g_str_has_prefix (detail, "paise:") && base_number_parse (detail + strlen ("paise:"), &number))
    return base_money_dup_short (number);
  if (g_str_has_prefix (detail, "text:"))
    return g_strdup (detail + strlen ("text:"));
  if (strspn (detail, "0123456789") == strlen (detail) && base_number_parse (detail, &number))
    return base_number_dup_text (number);
  return g_strdup (detail);
}

static char *
dup_filled (const char *sentence, const char *details)
{
  g_auto (GStrv) parts = g_strsplit (details, "|", -1);
  GString *filled = g_string_new (sentence);

  for (guint i = 0; parts[i] != NULL; i++)
    {
      g_autofree char *place = g_strdup_printf ("{%u}", i + 1);
      g_autofree char *words = dup_detail (parts[i]);

      g_string_replace (filled, place, words, 0);
    }
  return g_string_free (filled, FALSE);
}

static const char *
find_sentence_of_code (const GError *error)
{
  switch ((PgError) error->code)
    {
    case PG_ERROR_LOST:
      return N_("The connection to the database broke. Nothing was saved; please send it again when it is back.");
    case PG_ERROR_RULE:
    case PG_ERROR_BUG:
      return NULL;
    case PG_ERROR_STALE:
      return N_("Somebody else changed this in the meantime. Look at the newest state and make your change again.");
    case PG_ERROR_FORBIDDEN:
      return N_("Your role may not do this. Ask somebody whose role may.");
    case PG_ERROR_BUSY:
      return N_("The database is busy with other work just now. Nothing was saved; please send it again.");
    case PG_ERROR_FULL:
      return N_("The database has no room left. Nothing was saved; please tell the technician.");
    case PG_ERROR_LOGIN:
      return N_("The database does not let you in. Please check the name, the password and the service.");
    }
  g_assert_not_reached ();
}

char *
desk_rules_dup_sentence (const GError *error)
{
  const Rule *rule;
  const char *sentence;

  g_return_val_if_fail (error != NULL, g_strdup ("?"));

  if (error->domain != PG_ERROR)
    return g_strdup (error->message);
  rule = find_rule (error);
  if (rule != NULL)
    return dup_filled (_(rule->sentence), pg_error_get_details (error));
  sentence = find_sentence_of_code (error);
  if (sentence != NULL)
    return g_strdup (_(sentence));
  g_warning ("%s", error->message);
  return g_strdup_printf (_("This did not work, and it is a mistake of the program. Nothing was saved. "
                            "Please tell the technician this code: %s"), pg_error_get_state (error));
}

const char *
desk_rules_get_field (const GError *error)
{
  const Rule *rule;

  g_return_val_if_fail (error != NULL, "");

  if (error->domain != PG_ERROR)
    return "";
  rule = find_rule (error);
  /* A constraint of a table names its own column, which need not be an argument: only core.refuse is heard. */
  if (g_str_has_prefix (pg_error_get_state (error), "MN") && *pg_error_get_column (error) != '\0')
    return pg_error_get_column (error);
  return rule != NULL && rule->field != NULL ? rule->field : "";
}

const char *const *
desk_rules_get_names (void)
{
  static const char *names[G_N_ELEMENTS (rules) + 1];

  for (guint i = 0; i < G_N_ELEMENTS (rules); i++)
    names[i] = rules[i].name;
  return names;
}
