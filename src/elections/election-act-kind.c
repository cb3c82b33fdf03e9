/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What each act of elections asks. */
#include "election-act-kind.h"

#include <glib/gi18n.h>

#include "election-act.h"
#include "election.h"

static const ElectionField call_election_fields[] = {
  { "body", ELECTION_ASKS_BODY, N_("Election of") },
  { "name_gu", ELECTION_ASKS_GUJARATI, N_("Name in Gujarati"), .may_be_empty = TRUE },
  { "name", ELECTION_ASKS_TEXT, N_("Name in English") },
  { "cut_off_on", ELECTION_ASKS_DAY, N_("Cut-off day"), N_("Who was a member on this day may be on the roll.") },
  { "poll_on", ELECTION_ASKS_DAY, N_("Day of the poll"),
    N_("The days of the other stages are proposed around it; you can move each of them.") },
  { "seats_from_on", ELECTION_ASKS_DAY, N_("First day of the new term") },
  { "is_casual", ELECTION_ASKS_YES, N_("Only the seats that are vacant, for the rest of the term") },
  { "resolution_number", ELECTION_ASKS_RESOLUTION, N_("By resolution") },
  { NULL },
};

static const ElectionField move_day_fields[] = {
  { "stage", ELECTION_ASKS_CODE, N_("Stage"), .list = &election_stage_choice, .is_of_election = TRUE },
  { "due_on", ELECTION_ASKS_DAY, N_("New day"), N_("Of a stage that takes papers the last day.") },
  { "words", ELECTION_ASKS_TEXT, N_("Why it is moved") },
  { NULL },
};

static const ElectionField cancel_fields[] = {
  { "words", ELECTION_ASKS_TEXT, N_("Why it is called off") },
  { NULL },
};

static const ElectionField end_stage_fields[] = {
  { "ended_on", ELECTION_ASKS_DAY, N_("Ended on") },
  { "words", ELECTION_ASKS_TEXT, N_("Why seats stay vacant"),
    N_("Needed when fewer women stand than there are seats."), .may_be_empty = TRUE },
  { NULL },
};

static const ElectionField take_back_fields[] = {
  { "words", ELECTION_ASKS_TEXT, N_("What was wrong") },
  { NULL },
};

static const ElectionField draw_fields[] = {
  { "drawn_on", ELECTION_ASKS_DAY, N_("Drawn on"), N_("Who left by this day is not on the roll.") },
  { NULL },
};

static const ElectionField object_fields[] = {
  { "made_by", ELECTION_ASKS_TEXT, N_("Who objects") },
  { "received_on", ELECTION_ASKS_DAY, N_("Received on") },
  { "words", ELECTION_ASKS_TEXT, N_("Why") },
  { NULL },
};

static const ElectionField decide_objection_fields[] = {
  { "is_accepted", ELECTION_ASKS_DECISION, N_("Decision") },
  { "decided_on", ELECTION_ASKS_DAY, N_("Decided on") },
  { "words", ELECTION_ASKS_TEXT, N_("Why") },
  { NULL },
};

static const ElectionField candidate_fields[] = {
  { "category", ELECTION_ASKS_CODE, N_("Kind of seat"), .list = &election_seat_choice, .is_of_election = TRUE },
  { "member_id", ELECTION_ASKS_MEMBER, N_("Candidate") },
  { "proposer_id", ELECTION_ASKS_MEMBER, N_("Proposed by") },
  { "seconder_id", ELECTION_ASKS_MEMBER, N_("Seconded by") },
  { "has_consent", ELECTION_ASKS_YES, N_("She signed that she stands") },
  { "received_on", ELECTION_ASKS_DAY, N_("Received on") },
  { NULL },
};

static const ElectionField scrutiny_fields[] = {
  { "is_accepted", ELECTION_ASKS_DECISION, N_("Decision") },
  { "decided_on", ELECTION_ASKS_DAY, N_("Decided on") },
  { "words", ELECTION_ASKS_TEXT, N_("Why"),
    N_("Needed when you decide otherwise than the registers say, or otherwise than before."), .may_be_empty = TRUE },
  { NULL },
};

static const ElectionField withdrawal_fields[] = {
  { "withdrawn_on", ELECTION_ASKS_DAY, N_("Withdrawn on") },
  { "words", ELECTION_ASKS_TEXT, N_("What she says, or what was typed wrongly"), .may_be_empty = TRUE },
  { NULL },
};

static const ElectionField ballot_place_fields[] = {
  { "ordinal", ELECTION_ASKS_NUMBER, N_("Place on the ballot") },
  { "symbol", ELECTION_ASKS_CODE, N_("Picture"), .list = &election_symbol_choice, .may_be_empty = TRUE },
  { NULL },
};

static const ElectionField booth_fields[] = {
  { "name_gu", ELECTION_ASKS_GUJARATI, N_("Where it stands, in Gujarati"), .may_be_empty = TRUE },
  { "name", ELECTION_ASKS_TEXT, N_("Where it stands, in English") },
  { NULL },
};

static const ElectionField ballot_fields[] = {
  { "printed", ELECTION_ASKS_NUMBER, N_("Papers printed for this booth") },
  { "issued", ELECTION_ASKS_NUMBER, N_("Handed out to voters") },
  { "unused", ELECTION_ASKS_NUMBER, N_("Left over"), N_("Printed = handed out + left over.") },
  { "used", ELECTION_ASKS_NUMBER, N_("Found in the box") },
  { "spoilt", ELECTION_ASKS_NUMBER, N_("Spoilt and given back"), N_("Handed out = in the box + spoilt.") },
  { NULL },
};

static const ElectionField scrutineer_fields[] = {
  { "first_login", ELECTION_ASKS_CODE, N_("First scrutineer"), .list = &scrutineer_choice },
  { "second_login", ELECTION_ASKS_CODE, N_("Second scrutineer"), .list = &scrutineer_choice },
  { NULL },
};

static const ElectionField count_fields[] = {
  { "lines", ELECTION_ASKS_COUNT, N_("Votes") },
  { NULL },
};

static const ElectionField lot_fields[] = {
  { "drawn_on", ELECTION_ASKS_DAY, N_("Drawn on") },
  { "drawn_by", ELECTION_ASKS_TEXT, N_("Who drew it") },
  { "witnesses", ELECTION_ASKS_TEXT, N_("Before whom") },
  { NULL },
};

static const ElectionField complaint_fields[] = {
  { "made_by", ELECTION_ASKS_TEXT, N_("Who complains") },
  { "received_on", ELECTION_ASKS_DAY, N_("Received on") },
  { "words", ELECTION_ASKS_TEXT, N_("About what") },
  { NULL },
};

static const ElectionField set_aside_fields[] = {
  { "seat_id", ELECTION_ASKS_CODE, N_("Whose seat"), .list = &election_held_seat, .is_of_election = TRUE },
  { "until_on", ELECTION_ASKS_DAY, N_("First day on which she does not sit"),
    N_("When her term has not begun yet she never sits.") },
  { NULL },
};

static const ElectionField decide_complaint_fields[] = {
  { "is_upheld", ELECTION_ASKS_UPHELD, N_("Decision") },
  { "decided_on", ELECTION_ASKS_DAY, N_("Decided on") },
  { "words", ELECTION_ASKS_TEXT, N_("Who decided, and why") },
  { NULL },
};

const ElectionActKind election_act_kinds[] = {
  { "call-election", &call_election_call, NULL, N_("Call an election"),
    N_("It fills the elected seats of the body. Voters, candidates and counts follow stage by stage."),
    N_("Call the election"), N_("Called"), call_election_fields },
  { "move-election-day", &move_election_day_call, "election", N_("Move a day"),
    N_("The earlier day and your reason stay on record. Stages keep their order."), N_("Move the day"), N_("Moved"),
    move_day_fields },
  { "cancel-election", &cancel_election_call, "election", N_("Call an election off"),
    N_("It keeps its number and what was entered. No seat changes, and another election can be called."),
    N_("Call it off"), N_("Called off"), cancel_fields },
  { "end-election-stage", &end_election_stage_call, "election", N_("End the stage"),
    N_("What belongs to this stage does not change any more afterwards."), N_("End the stage"), N_("Stage ended"),
    end_stage_fields, .shows_blockers = TRUE, .clear = N_("Nothing stands in the way: the stage can end.") },
  { "draw-voters-roll", &draw_voters_roll_call, "election", N_("Draw the voters' roll"),
    N_("Every member since the cut-off day is looked at; who may not vote stands there with the reason. You can draw "
       "it again until the stage ends."), N_("Draw the roll"), N_("Roll drawn"), draw_fields },
  { "object-to-roll", &object_to_roll_call, "voter", N_("Objection to the roll"),
    N_("Of a woman on the roll it asks that she be taken out, of another that she be added."),
    N_("Take the objection"), N_("Objection taken"), object_fields },
  { "decide-roll-objection", &decide_roll_objection_call, "objection", N_("Decide an objection"),
    N_("When it is accepted the roll follows it. Decided again before the final roll, the newest decision "
       "counts."), N_("Decide it"), N_("Decided"), decide_objection_fields },
  { "enter-candidate", &enter_candidate_call, "election", N_("Enter a nomination"),
    N_("Every paper that comes in within the days is entered. Whether she may stand is decided in the scrutiny."),
    N_("Enter the nomination"), N_("Nomination entered"), candidate_fields },
  { "scrutinise-candidate", &scrutinise_candidate_call, "nomination", N_("Decide a nomination"), NULL,
    N_("Decide it"), N_("Decided"), scrutiny_fields, .clear = N_("The registers say nothing against it.") },
  { "withdraw-candidate", &withdraw_candidate_call, "nomination", N_("Withdraw a nomination"),
    N_("She does not stand after all, or the paper was typed wrongly and is entered again."), N_("Withdraw it"),
    N_("Withdrawn"), withdrawal_fields },
  { "take-back-withdrawal", &take_back_withdrawal_call, "nomination", N_("Take a withdrawal back"),
    N_("It was entered by mistake: she stands as before. Both stay on record."), N_("Take it back"),
    N_("Taken back"), take_back_fields },
  { "set-ballot-place", &set_ballot_place_call, "nomination", N_("Place and picture on the ballot"),
    N_("Who has this place or picture now gets hers instead."), N_("Set place and picture"), N_("Set"),
    ballot_place_fields },
  { "add-booth", &add_booth_call, "election", N_("Add a booth"), N_("Its box is counted by itself."),
    N_("Add the booth"), N_("Booth added"), booth_fields },
  { "record-ballots", &record_ballots_call, "booth", N_("Account for ballot papers"), NULL,
    N_("Save the account"), N_("Accounted for"), ballot_fields },
  { "name-scrutineers", &name_scrutineers_call, "election", N_("Name the scrutineers"),
    N_("Each of them types what she counted, without seeing what the other typed."), N_("Name the two"), N_("Named"),
    scrutineer_fields },
  { "enter-count", &enter_count_call, "booth", N_("Type a count"),
    N_("Type what you counted yourself. The other scrutineer does not see it; if the two differ, both count again."),
    N_("Save my count"), N_("Count saved"), count_fields },
  { "record-lot", &record_lot_call, "nomination", N_("The lot fell on her"),
    N_("Votes are equal and not all can be seated: a lot decides, before witnesses."), N_("Record the lot"),
    N_("Lot recorded"), lot_fields },
  { "take-back-lot", &take_back_lot_call, "nomination", N_("The lot did not fall on her"),
    N_("It was recorded for the wrong woman. Both stay on record; record it then for her on whom it fell."),
    N_("Take it back"), N_("Taken back"), take_back_fields },
  { "record-complaint", &record_complaint_call, "election", N_("Record a complaint"), NULL,
    N_("Record the complaint"), N_("Complaint recorded"), complaint_fields },
  { "decide-complaint", &decide_complaint_call, "complaint", N_("Decide a complaint"), NULL, N_("Decide it"),
    N_("Decided"), decide_complaint_fields },
  { "set-aside-seat", &set_aside_seat_call, "complaint", N_("Set a seat aside"),
    N_("The complaint was upheld: the seat that this election gave ends and cites it. It is vacant then, for another "
       "election or for co-option."), N_("Set the seat aside"), N_("Set aside: seat"), set_aside_fields },
  { NULL },
};
