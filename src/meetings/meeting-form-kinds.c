/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Which forms there are about meetings, and what each of them asks. */
#define G_LOG_DOMAIN "meeting-form-kinds"

#include "meeting-form-kinds.h"

#include <glib/gi18n.h>

#include "meeting-calls.h"
#include "meeting-papers.h"
#include "meeting.h"
#include "motion.h"

#define FIELD(field_kind, field_name, field_label, ...) \
  { .kind = MEETING_FIELD_##field_kind, .name = field_name, .label = field_label, __VA_ARGS__ }
#define REQUIRED .is_required = TRUE
#define ASIDE .is_aside = TRUE
#define BESIDE .is_beside = TRUE

static const FormItem meeting_kinds[] = {
  { "ordinary", N_("Ordinary meeting") },
  { "annual", N_("Annual general meeting") },
  { "special", N_("Special meeting") },
  { NULL, NULL },
};
static const FormItem annual_years[] = {
  { "own", N_("Of the year of its day") },
  { "before", N_("Of the year before, held late") },
  { NULL, NULL },
};
static const FormItem notice_ways[] = {
  { "hand", N_("By hand") },
  { "post", N_("By post") },
  { "message", N_("As a message") },
  { "board", N_("On the notice board") },
  { NULL, NULL },
};
static const FormItem causes[] = {
  { "no_quorum", N_("There is no quorum") },
  { "no_time", N_("There is no more time") },
  { "other", N_("Another cause, in words") },
  { NULL, NULL },
};
static const FormItem item_kinds[] = {
  { "decision", N_("To decide") },
  { "information", N_("To hear") },
  { "accounts", N_("Accounts and reports") },
  { "election", N_("Election") },
  { "minutes", N_("Minutes to confirm") },
  { "actions", N_("What was to be done") },
  { "other", N_("Other") },
  { NULL, NULL },
};
static const FormItem item_states[] = {
  { "current", N_("It is being talked about") },
  { "done", N_("It is done") },
  { "carried", N_("It goes to the next meeting") },
  { "dropped", N_("It is dropped") },
  { "waiting", N_("It is still to come") },
  { NULL, NULL },
};
static const FormItem arrival_ways[] = {
  { "list", N_("On the signed list") },
  { "name", N_("By name or photograph") },
  { "number", N_("By number") },
  { "card", N_("By card") },
  { NULL, NULL },
};
static const FormItem ways_aside[] = {
  { "withdrawn", N_("Withdrawn by who proposed it") },
  { "deferred", N_("Deferred to a later meeting") },
  { "referred", N_("Referred to another body") },
  { NULL, NULL },
};
static const FormItem vote_ways[] = {
  { "hands", N_("Show of hands") },
  { "paper", N_("Counted papers") },
  { "roll_call", N_("Roll-call by name") },
  { NULL, NULL },
};
static const FormItem reviews[] = {
  { "done", N_("It was really done") },
  { "not_done", N_("It was not done") },
  { NULL, NULL },
};
static const FormItem signing_ways[] = {
  { "signature", N_("Signature") },
  { "thumb", N_("Thumb") },
  { NULL, NULL },
};

static const FormItem minutes_languages[] = {
  { "gu", N_("In Gujarati") },
  { "en", N_("In English") },
  { NULL, NULL },
};

#define HELD_ON FIELD (DAY, "held_on", N_("Day"), REQUIRED)
#define BEGINS FIELD (TEXT, "begins", N_("Hour"), REQUIRED, BESIDE, .hint = N_("As 11:00 or 16:30."))
#define PLACE FIELD (TEXT, "place", N_("Where, in English"), REQUIRED)
#define PLACE_GU FIELD (GUJARATI, "place_gu", N_("Where, in Gujarati"), BESIDE)
#define HOUR FIELD (TEXT, "hour", N_("Hour"), .hint = N_("Empty: now."))
#define ITEM_TITLE FIELD (TEXT, "title", N_("What it is about, in English"), REQUIRED)
#define ITEM_TITLE_GU FIELD (GUJARATI, "title_gu", N_("What it is about, in Gujarati"))
#define ITEM_KIND FIELD (CHOICE, "kind", N_("What is done there"), .from = item_kinds)
#define ITEM_MINUTES FIELD (NUMBER, "minutes", N_("How many minutes"), BESIDE)
#define WHY FIELD (TEXT, "words", N_("Why"), REQUIRED)
#define ACTION_FIELDS                                                                                         \
  FIELD (WORDS, "words_gu", N_("What is to be done, in Gujarati")),                                           \
    FIELD (WORDS, "words", N_("What is to be done, in English"), REQUIRED),                                   \
    FIELD (ENTITLED, "owner_id", N_("Which member does it")),                                                 \
    FIELD (TEXT, "owner_name", N_("Or who else"), BESIDE), FIELD (DAY, "due_on", N_("Until"), REQUIRED)

#define WALL_FIELDS                                                                                           \
  FIELD (WORDS, "wall_words_gu", N_("On the wall, in Gujarati")),                                             \
    FIELD (WORDS, "wall_words", N_("On the wall, in English"))

static const MeetingFormKind kinds[] = {
  { "draft-meeting", &draft_meeting_call, NULL, N_("Call a meeting"),
    N_("It gets its number. What is left over from earlier meetings comes onto its agenda by itself; the notice goes "
       "out later."),
    N_("Prepare the meeting"), N_("Prepared"),
    .fields = { FIELD (LIST, "body", N_("Who meets"), .from = &meeting_body_list),
                FIELD (CHOICE, "kind", N_("Kind of meeting"), BESIDE, .from = meeting_kinds), HELD_ON, BEGINS,
                PLACE, PLACE_GU,
                FIELD (DAY, "asked_on", N_("Members asked for it on"), ASIDE,
                       .hint = N_("Only for a special general meeting that members asked for.")),
                FIELD (NUMBER, "asked_by", N_("How many members asked"), ASIDE, BESIDE),
                FIELD (CHOICE, "annual_year", N_("Annual meeting of which year"), ASIDE, .from = annual_years,
                       .none = N_("The one that is due"),
                       .hint = N_("That of the year before is due while it is missing.")) } },
  { "change-meeting", &change_meeting_call, &meeting_one, N_("Move a meeting"), NULL, N_("Move the meeting"),
    N_("Moved"), .is_change = TRUE, .fields = { HELD_ON, BEGINS, PLACE, PLACE_GU } },
  { "issue-notice", &issue_notice_call, &meeting_one, N_("Issue the notice"),
    N_("It is kept to whom the notice goes, how and when."), N_("Issue the notice"), N_("Notice issued"),
    .fields = { FIELD (CHOICE, "way", N_("How it goes"), .from = notice_ways),
                FIELD (TODAY, "sent_on", N_("Sent on"), REQUIRED, BESIDE),
                FIELD (TEXT, "words", N_("Reason"),
                       .hint = N_("Only when there are fewer days than the rules ask for, or when something is "
                                  "missing on the agenda.")) } },
  { "cancel-meeting", &cancel_meeting_call, &meeting_one, N_("Call a meeting off"),
    N_("Its number stays used. Its items come to the next meeting."), N_("Call it off"), N_("Called off"),
    .fields = { WHY } },
  { "open-meeting", &open_meeting_call, &meeting_one, N_("Open the meeting"),
    N_("First mark who is in the room; one of them is in the chair."), N_("Open the meeting"), N_("Opened"),
    .fields = { FIELD (HERE, "chair_id", N_("In the chair"), REQUIRED), HOUR } },
  { "take-chair", &take_chair_call, &meeting_one, N_("Another takes the chair"),
    N_("The minutes tell it, and the casting vote is hers from then on."), N_("She takes the chair"),
    N_("In the chair since"), .fields = { FIELD (HERE, "chair_id", N_("In the chair"), REQUIRED), HOUR } },
  { "adjourn-meeting", &adjourn_meeting_call, &meeting_one, N_("Adjourn the meeting"),
    N_("A meeting with a number of its own goes on with what was not reached. Who was called is called again."),
    N_("Adjourn it"), N_("It goes on as"), .is_change = TRUE,
    .fields = { FIELD (CHOICE, "cause", N_("Why"), .from = causes), HELD_ON, BEGINS, PLACE, PLACE_GU,
                FIELD (TEXT, "words", N_("In words"),
                       .hint = N_("When it is another cause, or when the quorum is not waited for.")) } },
  { "close-meeting", &close_meeting_call, &meeting_one, N_("Close the meeting"),
    N_("What was not reached comes to the next meeting, what was not decided is deferred."), N_("Close the meeting"),
    N_("Closed"), .fields = { HOUR } },
  { "add-agenda-item", &add_agenda_item_call, &meeting_one, N_("Put an item on the agenda"), NULL, N_("Add the item"),
    N_("On the agenda"), .null_argument = "parent_id",
    .fields = { ITEM_TITLE_GU, ITEM_TITLE, ITEM_KIND, ITEM_MINUTES } },
  { "add-agenda-part", &add_agenda_item_call, &agenda_place, N_("Put a part under an item"), NULL, N_("Add the part"),
    N_("On the agenda"), .fields = { ITEM_TITLE_GU, ITEM_TITLE, ITEM_KIND, ITEM_MINUTES } },
  { "change-agenda-item", &change_agenda_item_call, &agenda_item_one, N_("Change an item"), NULL,
    N_("Change the item"), N_("Changed"), .is_change = TRUE,
    .fields = { ITEM_TITLE_GU, ITEM_TITLE, ITEM_KIND, ITEM_MINUTES } },
  { "settle-item", &settle_item_call, &agenda_item_one, N_("Write down what was said"),
    N_("These words come into the minutes."), N_("Keep it"), N_("Kept"), .is_change = TRUE,
    .fields = { FIELD (WORDS, "note_gu", N_("What was said, in Gujarati")),
                FIELD (WORDS, "note", N_("What was said, in English")),
                FIELD (CHOICE, "state", N_("What became of it"), .from = item_states) } },
  { "word-item-for-wall", &word_item_for_wall_call, &agenda_item_one, N_("Words for the wall"),
    N_("They stand on the wall in place of the title. Without them the title stands there, unless it names a member."),
    N_("Keep the words"), N_("Kept"), .is_change = TRUE, .fields = { WALL_FIELDS } },
  { "word-motion-for-wall", &word_motion_for_wall_call, &motion_one, N_("Words for the wall"),
    N_("They stand on the wall in place of the proposal. Without them the proposal stands there, unless it names a "
       "member."),
    N_("Keep the words"), N_("Kept"), .is_change = TRUE, .fields = { WALL_FIELDS } },
  { "note-for-chair", &note_for_chair_call, &agenda_item_one, N_("Notes of the chair"),
    N_("They stand in the strip beside the wall, on no paper and not in the minutes."), N_("Keep the notes"),
    N_("Kept"), .is_change = TRUE,
    .fields = { FIELD (WORDS, "chair_note", N_("What the chair wants to have before her eyes")) } },
  { "attach-paper", &attach_paper_call, &agenda_place, N_("Lay a paper beside an item"), NULL, N_("Lay it there"),
    N_("Laid beside the item"), .fields = { FIELD (PAPER, "content", N_("Paper"), REQUIRED) } },
  { "arrival-at-hour", &record_arrival_call, &attendance_one, N_("She came at another hour"),
    N_("Once the meeting is over the signed list is typed so. An hour after its end is not taken."),
    N_("Mark that she came"), N_("She came at"),
    .fields = { FIELD (TEXT, "hour", N_("Hour"), REQUIRED, .hint = N_("As 11:00 or 16:30.")),
                FIELD (CHOICE, "way", N_("How she was found"), BESIDE, .from = arrival_ways) } },
  { "leaving-at-hour", &record_leaving_call, &attendance_one, N_("She left at another hour"), NULL,
    N_("Mark that she left"), N_("She left at"),
    .fields = { FIELD (TEXT, "hour", N_("Hour"), REQUIRED, .hint = N_("As 11:00 or 16:30.")) } },
  { "take-back-arrival", &take_back_arrival_call, &attendance_one, N_("She was marked by mistake"),
    N_("The mark is kept with the reason. It does not count for the quorum, the minutes or her fee."),
    N_("Take the mark back"), N_("Taken back: the mark of"), .fields = { WHY } },
  { "count-heads", &count_heads_call, &meeting_one, N_("Count a block"),
    N_("The newest count of a block stands. All blocks together are who is in the room."), N_("Keep the count"),
    N_("Counted"),
    .fields = { FIELD (TEXT, "block", N_("Which part of the hall"), REQUIRED),
                FIELD (COUNT, "heads", N_("Members who sit there"), REQUIRED, BESIDE) } },
  { "propose", &propose_call, &motion_place, N_("Propose a resolution"), NULL, N_("Propose it"), N_("Proposed on"),
    .is_change = TRUE,
    .fields = { FIELD (LIST, "kind", N_("What it is about"), .from = &motion_kind_list),
                FIELD (WORDS, "words_gu", N_("What is to be resolved, in Gujarati")),
                FIELD (WORDS, "words", N_("What is to be resolved, in English"), REQUIRED),
                FIELD (HERE, "proposer_id", N_("Proposed by"), REQUIRED),
                FIELD (HERE, "seconder_id", N_("Seconded by"), BESIDE, .hint = N_("Can be said later.")),
                FIELD (APPLICANTS, "shares", N_("Applicants to admit, and shares"),
                       .hint = N_("Only for members and shares. Once it is passed, one key admits them all.")) } },
  { "second-motion", &second_motion_call, &motion_one, N_("Second a proposal"), NULL, N_("Second it"), N_("Seconded"),
    .fields = { FIELD (HERE, "seconder_id", N_("Seconded by"), REQUIRED) } },
  { "change-motion", &change_motion_call, &motion_one, N_("Change a proposal"),
    N_("Whoever seconds it seconds these words; without her it waits to be seconded again."), N_("Change it"),
    N_("Changed"), .is_change = TRUE,
    .fields = { FIELD (WORDS, "words_gu", N_("What is to be resolved, in Gujarati")),
                FIELD (WORDS, "words", N_("What is to be resolved, in English"), REQUIRED),
                FIELD (HERE, "proposer_id", N_("Proposed by"), REQUIRED),
                FIELD (HERE, "seconder_id", N_("Seconded by"), BESIDE, .hint = N_("Can be said later.")) } },
  { "set-motion-aside", &set_motion_aside_call, &motion_one, N_("Set a proposal aside"),
    N_("What is deferred comes to the next agenda by itself; what is referred comes to that of the other body."),
    N_("Set it aside"), N_("Set aside"),
    .fields = { FIELD (CHOICE, "state", N_("How"), .from = ways_aside), WHY,
                FIELD (LIST, "referred_to", N_("To which body"), .from = &meeting_body_list, .none = N_("To none"),
                       .only_for = "referred") } },
  { "open-vote", &open_vote_call, &motion_one, N_("Take the vote"),
    N_("Who is in the room now is kept with the vote. Who comes later does not count."), N_("Open the vote"),
    N_("The vote is open"),
    .fields = { FIELD (CHOICE, "way", N_("How they vote"), .from = vote_ways),
                FIELD (SWITCH, "without_quorum", N_("It was taken without a quorum"), ASIDE,
                       .hint = N_("It is recorded, but nothing can stand on it.")) } },
  { "stop-vote", &stop_vote_call, &motion_one, N_("Stop the vote"),
    N_("Nothing is counted and no number is used; the vote can be taken again. Who was in the room stays written "
       "down."),
    N_("Stop the vote"), N_("Stopped"), .fields = { WHY } },
  { "add-action", &add_action_call, &agenda_place, N_("Ask somebody to do something"), NULL, N_("Ask for it"),
    N_("Asked for"), .null_argument = "motion_id", .fields = { ACTION_FIELDS } },
  { "add-action-of-motion", &add_action_call, &motion_one, N_("Ask somebody to do something"),
    N_("The task keeps by which decision it was asked for."), N_("Ask for it"), N_("Asked for"),
    .fields = { ACTION_FIELDS } },
  { "finish-action", &finish_action_call, &action_one, N_("It is done"),
    N_("A later meeting still looks whether it was really done."), N_("It is done"), N_("Done"),
    .fields = { FIELD (TODAY, "done_on", N_("Done on"), REQUIRED),
                FIELD (TEXT, "words", N_("What was done"), REQUIRED) } },
  { "review-action", &review_action_call, &action_one, N_("Was it really done?"), NULL, N_("Keep what was found"),
    N_("Looked at"),
    .fields = { FIELD (CHOICE, "review", N_("What the meeting finds"), .from = reviews),
                FIELD (TEXT, "words", N_("In words")) } },
  { "confirm-minutes", &confirm_minutes_call, &meeting_one, N_("Confirm the minutes"),
    N_("A later meeting that is open now confirms them. Corrections stand beside the text, which stays as it went "
       "round."),
    N_("Confirm them"), N_("Confirmed"),
    .fields = { FIELD (LIST, "confirmed_in", N_("Confirmed by the meeting"), .from = &minutes_confirming_list),
                FIELD (WORDS, "corrections", N_("What was corrected")) } },
  { "sign-minutes", &sign_minutes_call, &meeting_one, N_("Sign the minutes"),
    N_("They get their pages in the minute book and are locked for good."), N_("Signed and locked"), N_("Signed"),
    .fields = { FIELD (LIST, "signer_id", N_("Signed by"), .from = &minutes_signer_list),
                FIELD (CHOICE, "way", N_("How"), BESIDE, .from = signing_ways),
                FIELD (TODAY, "signed_on", N_("Signed on"), REQUIRED),
                FIELD (CHOICE, "language", N_("Which text stands in the minute book"), .from = minutes_languages),
                FIELD (PAGES, "page_count", N_("Pages that they fill"), ASIDE, BESIDE) } },
  { "certify-minutes", &certify_minutes_call, &meeting_one, N_("Certify a copy"),
    N_("The copy gets a number, and to whom it goes is kept. Print it then from the menu More."),
    N_("Certify the copy"), N_("Certified copy"),
    .fields = { FIELD (TEXT, "recipient", N_("Given to"), REQUIRED) } },
};

const MeetingFormKind *
meeting_form_kind_find (const char *id)
{
  g_return_val_if_fail (id != NULL, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    if (g_str_equal (kinds[i].id, id))
      return &kinds[i];
  return NULL;
}

const MeetingFormKind *
meeting_form_kind_at (guint index)
{
  return index < G_N_ELEMENTS (kinds) ? &kinds[index] : NULL;
}
