/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The sentence of each rule of elections. */
#include "desk-rules-words.h"

#include <glib/gi18n.h>

const DeskRuleWords desk_rules_of_elections[] = {
  /* Calling one, its stages and days */
  { "election_is_in_the_list", "election_id", N_("There is no such election.") },
  { "election_fills_seats", "body",
    N_("There is no seat that this election could fill. Look at the seats of the body first.") },
  { "one_election_at_a_time", "body", N_("An election of this body is under way. Bring it to its declaration first.") },
  { "poll_is_before_the_seats_begin", "seats_from_on",
    N_("The poll has to be before the first day of the new term, {1}.") },
  { "roll_follows_the_cut_off_day", "cut_off_on",
    N_("The roll is drawn after the cut-off day, and here one of them is {1}. Choose an earlier cut-off day or a later "
       "poll.") },
  { "stages_follow_each_other", "due_on",
    N_("The stage before it ends on {1}. Choose that day or a later one, and move the later stages first.") },
  { "stage_is_known", "stage", N_("Choose a stage.") },
  { "time_of_complaints_is_set_by_law", "stage",
    N_("The time of complaints runs from the declaration; it is not moved by hand.") },
  { "stage_that_is_over_stays", NULL,
    N_("A stage of election {1} is over: {2}. What belongs to it does not change any more.") },
  { "election_is_at_that_stage", NULL, N_("Election {1} is at another stage: {2}. End the stages before first.") },
  { "stage_has_its_day", "ended_on", N_("The stage lasts until {1}. End it on that day or later, or move its day.") },
  { "nothing_stands_in_the_way", NULL,
    N_("Something still has to be done before this stage can end. See the list of what stands in the way.") },
  { "paper_comes_within_its_days", NULL, N_("It has to come in from {1} until {2}.") },
  { "decision_follows_the_paper", NULL, N_("It cannot be dated before {1}.") },
  AADHAAR ("of_elections", "name"),
  AADHAAR ("in_election_days", "words"),

  /* The roll of voters */
  { "woman_is_in_the_draw", "member_id",
    N_("She was no member since the cut-off day, so the roll says nothing of her.") },
  { "only_who_is_left_out_is_added", "wants",
    N_("She is on the roll already. Ask that she be taken out, or choose another.") },
  { "only_who_is_on_the_roll_is_taken_out", "wants",
    N_("She is not on the roll. Ask that she be added, or choose another.") },
  { "roll_objection_is_in_the_list", "objection_id", N_("There is no such objection.") },
  { "roll_objection_is_decided_once", NULL, N_("This objection was decided before.") },
  AADHAAR ("in_roll_objections", "words"),
  AADHAAR ("in_roll_decisions", "words"),

  /* Candidates */
  { "election_has_such_a_seat", "category", N_("This election fills no seat of this kind.") },
  { "she_is_nominated_once_for_a_kind", "member_id", N_("A nomination of hers for this kind of seat is in already.") },
  { "others_propose_and_second_her", "proposer_id", N_("Nobody proposes or seconds herself.") },
  { "proposer_is_not_the_seconder", "seconder_id", N_("One woman proposes her, another one seconds her.") },
  { "nomination_is_in_the_list", "nomination_id", N_("There is no such nomination.") },
  { "nomination_is_decided_once", NULL, N_("This nomination was decided before.") },
  { "nomination_is_withdrawn_once", NULL, N_("This nomination was withdrawn before.") },
  { "nomination_still_stands", NULL, N_("This nomination was withdrawn or rejected before.") },
  { "bar_is_set_aside_with_words", "words",
    N_("The registers speak against it. To accept it all the same, write why.") },
  { "rejection_has_its_words", "words", N_("The registers say nothing against her. To reject it, write why.") },
  { "she_is_on_the_ballot", "nomination_id", N_("She is not on the ballot.") },
  { "picture_is_known", "symbol", N_("Choose a picture from the list.") },
  { "place_is_on_the_ballot", "ordinal",
    N_("Write a place from 1 to the number of candidates for this kind of seat.") },
  AADHAAR ("in_scrutinies", "words"),
  AADHAAR ("in_withdrawals", "words"),

  /* Poll and count */
  { "booth_is_in_the_list", "booth_id", N_("There is no such booth.") },
  { "ballots_are_counted_from_nothing", NULL, N_("Numbers of ballot papers are whole numbers from 0.") },
  { "printed_ballots_were_issued_or_are_left", "printed",
    N_("Papers printed have to be papers handed out and papers left over together. Count them again.") },
  { "issued_ballots_are_in_the_box_or_spoilt", "issued",
    N_("Papers handed out have to be papers in the box and spoilt papers together. Count them again.") },
  { "no_more_vote_than_are_on_the_roll", "used",
    N_("{1} women are on the roll, and {2} papers are in the other boxes. There cannot be so many in this one.") },
  { "scrutineers_are_two", "second_login", N_("Two different people count.") },
  { "scrutineer_has_a_login", NULL, N_("Choose a person who can sign in.") },
  { "scrutineers_stay_once_they_count", "first_login", N_("They have begun to count; others cannot take over.") },
  { "scrutineers_type_the_counts", NULL, N_("Only the two scrutineers of this election type a count.") },
  { "count_names_every_candidate", "lines",
    N_("Write a number for every candidate and for the invalid papers, 0 too.") },
  { "votes_are_not_below_nothing", "lines", N_("Votes are whole numbers from 0.") },
  { "votes_fit_the_ballots", "lines",
    N_("There are {1} valid papers: no candidate can have more votes, and with {2} seats all together no more than "
       "{3}. You wrote {4} together.") },
  { "she_waits_for_the_other_count", NULL,
    N_("You have typed this box. It goes on when the other scrutineer has typed hers.") },
  { "box_is_counted", NULL, N_("Both counts of this box are the same. It is counted.") },
  { "lot_falls_between_equal_votes", "nomination_id",
    N_("A lot falls only where votes are equal and not all of them can be seated.") },
  AADHAAR ("of_booths", "name"),
  AADHAAR ("of_lots", "witnesses"),

  /* After the declaration */
  { "complaint_is_in_the_list", "complaint_id", N_("There is no such complaint.") },
  { "complaint_is_upheld", "complaint_id", N_("This complaint was not upheld. It changes no seat.") },
  { "seat_came_by_that_election", "seat_id", N_("Choose a seat that this election gave.") },
  { "complaint_is_decided_once", NULL, N_("This complaint was decided before.") },
  AADHAAR ("in_complaints", "words"),
  AADHAAR ("in_complaint_decisions", "words"),
  { NULL, NULL, NULL },
};
