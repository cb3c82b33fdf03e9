/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What each form of the board asks: the table. */
#include "board-form-kind.h"

#include <glib/gi18n.h>

#include "board.h"

static const FormItem ways[] = {
  { "elected", N_("Elected") },
  { "uncontested", N_("Elected without a contest") },
  { "casual", N_("For the rest of a term") },
  { "co_opted", N_("Co-opted") },
  { "appointed", N_("Appointed") },
  { NULL, NULL },
};

static const FormItem offices[] = {
  { "chairperson", N_("Chairperson") },
  { "vice_chairperson", N_("Vice-chairperson") },
  { "secretary", N_("Secretary") },
  { "treasurer", N_("Treasurer") },
  { NULL, NULL },
};

static const FormItem outcomes[] = {
  { "handed_over", N_("Handed over") },
  { "missing", N_("Cannot be found") },
  { "not_there", N_("There is no such thing") },
  { NULL, NULL },
};

#define DAY(name, words) { .field = name, .label = words, .type = "FormDay" }
#define WORDS(name, words) { .field = name, .label = words, .type = "FormText" }
#define MAYBE_WORDS(name, words, said) \
  { .field = name, .label = words, .type = "FormText", .hint = said, .is_optional = TRUE }
#define ONE_OF(name, words, those) { .field = name, .label = words, .type = "FormChoice", .items = those }
#define LISTED(name, words, those) { .field = name, .label = words, .type = "FormChoice", .list = &those }
#define MEMBER { .field = "member_id", .label = N_("Who"), .type = "MemberChooser" }
#define SEATS { .field = "seat_count", .label = N_("How many seats"), .type = "FormText", .is_number = TRUE }
#define BY_RESOLUTION { .field = "resolution_number", .label = N_("By resolution"), .type = "ResolutionChooser" }
#define MAYBE_BY_RESOLUTION \
  { .field = "resolution_number", .label = N_("By resolution"), .type = "ResolutionChooser", .is_optional = TRUE }

const BoardFormKind board_form_kinds[] = {
  { "fill-seat", &fill_seat_call, &seat_one, N_("Fill a seat"),
    N_("She sits from that day until the term ends. For the rest of a term and for co-option a resolution is needed."),
    N_("Fill the seat"), N_("Filled"),
    { MEMBER, ONE_OF ("way", N_("How she comes"), ways), DAY ("from_on", N_("From (day)")), MAYBE_BY_RESOLUTION,
      MAYBE_WORDS ("words", N_("Which paper was seen"),
                   N_("Only for a reserved seat, when her details do not show that it is for her, and always for SC or "
                      "ST: such as a caste certificate, its number and day.")) } },
  { "end-seat", &end_seat_call, &seat_one, N_("End a seat"), N_("Her offices end with it. The seat is vacant then."),
    N_("End the seat"), N_("Ended"),
    { LISTED ("reason", N_("Why"), seat_end_reason_list), DAY ("until_on", N_("First day on which she does not sit")),
      MAYBE_WORDS ("words", N_("In words"), N_("Needed when she was removed or disqualified.")),
      MAYBE_BY_RESOLUTION } },
  { "take-back-seat", &take_back_seat_call, &seat_one, N_("Filled by mistake"),
    N_("On no day did she sit there. The line and your reason stay in the list of who held the seat. When the body has "
       "met since, end the seat instead."),
    N_("Take it back"), N_("Taken back"), { WORDS ("words", N_("Why")) } },
  { "take-back-seat-end", &take_back_seat_end_call, &seat_end_one, N_("Ended by mistake"),
    N_("She sits as before, with the offices that ended with the seat. What was entered and your reason stay in the "
       "list of the seat. If a notice went out meanwhile, tell her of that meeting."),
    N_("Take the end back"), N_("End taken back"), { WORDS ("words", N_("Why")) } },
  { "give-office", &give_office_call, &seat_one, N_("Give an office"),
    N_("The office of her who had it so far ends on the same day; then the hand-over list is ready."),
    N_("Give the office"), N_("Office given"),
    { ONE_OF ("office", N_("Office"), offices), DAY ("from_on", N_("From (day)")), BY_RESOLUTION } },
  { "end-office", &end_office_call, &seat_one, N_("End an office"), N_("She keeps her seat."), N_("End the office"),
    N_("Office ended"),
    { LISTED ("reason", N_("Why"), seat_end_reason_list), DAY ("until_on", N_("First day without the office")),
      MAYBE_BY_RESOLUTION } },
  { "take-back-office-end", &take_back_office_end_call, &seat_end_one, N_("Office ended by mistake"),
    N_("She has the office still. What was entered and your reason stay in the list of the seat."),
    N_("Take the end back"), N_("End taken back"), { WORDS ("words", N_("Why")) } },
  { "end-place", &end_place_call, &seat_one, N_("Take a seat off the body"),
    N_("Only an empty seat goes. The register keeps who held it."), N_("Take the seat off"), N_("Taken off"),
    { DAY ("until_on", N_("First day without this seat")), BY_RESOLUTION } },
  { "add-seats", &add_seats_call, NULL, N_("New seats"), NULL, N_("Make the seats"), N_("New seats"),
    { LISTED ("body", N_("Board or committee"), body_list), LISTED ("category", N_("Kind of seat"), seat_category_list),
      SEATS, DAY ("from_on", N_("From (day)")), BY_RESOLUTION } },
  { "open-body", &open_body_call, NULL, N_("New committee"), NULL, N_("Make the committee"), N_("New committee"),
    { WORDS ("name", N_("Name in English")), MAYBE_WORDS ("name_gu", N_("Name in Gujarati"), NULL),
      MAYBE_WORDS ("name_hi", N_("Name in Hindi"), NULL),
      { .field = "prefix", .label = N_("Three letters for its resolutions"), .type = "FormText",
        .hint = N_("Such as HLT.") },
      SEATS, DAY ("opened_on", N_("From (day)")), BY_RESOLUTION } },
  { "close-body", &close_body_call, &seat_one, N_("Close a committee"),
    N_("It meets no more. All its seats end on that day."), N_("Close the committee"), N_("Closed"),
    { DAY ("closed_on", N_("First day on which it does not meet")), BY_RESOLUTION } },
  { "bar-member", &bar_member_call, NULL, N_("Keep a member off the board"),
    N_("She cannot take a seat in this time. If she sits now, her seat is shown as one to be ended."),
    N_("Keep her off"), N_("Kept off the board, No."),
    { MEMBER, LISTED ("ground", N_("Why"), bar_ground_list), WORDS ("words", N_("Order, its number and day")),
      DAY ("from_on", N_("From (day)")),
      { .field = "until_on", .label = N_("Until (day)"), .type = "FormDay", .hint = N_("Empty: no end is set."),
        .is_optional = TRUE },
      MAYBE_BY_RESOLUTION } },
  { "lift-bar", &lift_bar_call, &bar_one, N_("Let her sit again"), NULL, N_("Let her sit again"), N_("May sit again"),
    { DAY ("lifted_on", N_("From (day)")), WORDS ("words", N_("Why")) } },
  { "hand-over", &hand_over_call, &hand_over_one, N_("Hand-over"),
    N_("It can be said anew later; the newest counts and all is kept."), N_("Note it"), N_("Noted"),
    { ONE_OF ("outcome", N_("What became of it"), outcomes),
      MAYBE_WORDS ("words", N_("Remark"), N_("How many, up to which day, where it is. Needed when it is missing.")) } },
  { NULL },
};
