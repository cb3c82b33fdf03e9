/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What acts on the cooperative: each act opens its form, and shows afterwards what came of it. */
#define G_LOG_DOMAIN "window-acts"

#include "window-actions.h"

#include <glib/gi18n.h>

#include "catalogue.h"
#include "statement-import.h"
#include "window-forms.h"

typedef GtkWindow *(*OpenPlain) (GtkWindow *parent, DeskSession *session);
typedef GtkWindow *(*OpenMember) (GtkWindow *parent, DeskSession *session, gint64 member_id);
typedef GtkWindow *(*OpenNamed) (GtkWindow *parent, DeskSession *session, const char *name);

typedef struct
{
  const char *action;
  const char *permission;
  const char *page;   /* where its record stands */
  const char *states; /* of the chosen record that allow it; NULL: it needs none */
  OpenPlain   open_plain;
  OpenMember  open_member;
  OpenNamed   open_named;
  const char *form;   /* or the name of a form about the chosen woman */
  const char *book_form; /* or of one about the chosen voucher, month or objection */
  const char *board_form; /* or of one about the chosen seat, bar or thing to hand over, or about none */
  const char *election_form; /* or of one about the chosen election or a record of it */
  gboolean    can_undo;  /* its record id is that of an act, which can be taken back */
  gboolean    is_of_all; /* no one record shows what came of it */
  gboolean    is_many; /* are entered one after the other: the form stays */
} Act;

/* What a woman is to the cooperative, as the register says it. */
#define APPLICANT "applied under_check"
#define MEMBER "active resigning"
#define OPEN_OBJECTION "to_answer overdue replied kept_open"
#define BEFORE_POLL "at_roll at_objections at_final_roll at_nominations at_scrutiny at_withdrawals at_contest"
#define UNDECLARED BEFORE_POLL " at_poll at_count at_declaration"
#define AN_ELECTION UNDECLARED " at_complaints"
#define GONE "refused withdrawn ceased settled"

/* What a seat is, on the board or on a committee. */
#define LEFT "left left_committee" /* by somebody who sat there */
#define VACANT "vacant vacant_committee " LEFT
#define HAD_OFFICE "had_office had_office_committee"
#define IN_OFFICE "in_office in_office_committee"
#define FILLED "filled filled_committee" /* not by an election */
#define SEATED "seated seated_committee " FILLED " " IN_OFFICE " " HAD_OFFICE

static GtkWindow *
open_assistant (GtkWindow *parent, DeskSession *session)
{
  return assistant_open (parent, session, catalogue_imports, NULL);
}

static GtkWindow *
open_call_election (GtkWindow *parent, DeskSession *session)
{
  return election_act_form_open ("call-election", parent, session, 0);
}

static GtkWindow *
open_statement_assistant (GtkWindow *parent, DeskSession *session)
{
  return assistant_open (parent, session, catalogue_imports, &statement_import);
}

/* One form serves all kinds of vouchers. */
#define OPEN_VOUCHER(kind)                                     \
  static GtkWindow *                                           \
  open_##kind (GtkWindow *parent, DeskSession *session)        \
  {                                                            \
    return voucher_form_open (parent, session, #kind);         \
  }
OPEN_VOUCHER (receipt)
OPEN_VOUCHER (payment)
OPEN_VOUCHER (contra)
OPEN_VOUCHER (journal)
OPEN_VOUCHER (sales)
OPEN_VOUCHER (purchase)
OPEN_VOUCHER (credit_note)
OPEN_VOUCHER (debit_note)
OPEN_VOUCHER (opening)

#define A_VOUCHER "post_voucher", "vouchers", NULL, .is_many = TRUE

static const Act acts[] = {
  { "apply", "apply_for_membership", "shareholders", NULL, .open_plain = application_form_open },
  { "check", "check_application", "shareholders", "applied", .form = "check-application" },
  { "sign", "record_signature", "shareholders", APPLICANT " " MEMBER, .form = "record-signature" },
  { "receive", "receive_money", "shareholders", APPLICANT " " MEMBER, .form = "receive-money", .can_undo = TRUE },
  { "nominate", "record_nomination", "shareholders", APPLICANT " " MEMBER, .form = "record-nomination" },
  { "admit", "admit_member", "shareholders", APPLICANT, .open_member = admission_form_open },
  { "refuse", "refuse_application", "shareholders", APPLICANT, .form = "refuse-application" },
  { "withdraw", "withdraw_application", "shareholders", APPLICANT, .form = "withdraw-application" },
  { "allot", "allot_shares", "shareholders", MEMBER, .open_member = allotment_form_open, .can_undo = TRUE },
  { "transfer", "transfer_shares", "shareholders", MEMBER, .open_member = transfer_form_open, .can_undo = TRUE },
  { "surrender", "surrender_shares", "shareholders", MEMBER " ceased", .form = "surrender-shares", .can_undo = TRUE },
  { "forfeit", "forfeit_shares", "shareholders", MEMBER, .form = "forfeit-shares", .can_undo = TRUE },
  { "transmit", "transmit_shares", "shareholders", "ceased", .form = "transmit-shares", .can_undo = TRUE },
  { "pay-out", "pay_out", "shareholders", MEMBER " ceased", .form = "pay-out", .can_undo = TRUE },
  { "call", "call_shares", "shareholders", NULL, .open_plain = call_form_open, .can_undo = TRUE,
    .is_of_all = TRUE },
  { "certify", "issue_certificate", "shareholders", MEMBER, .form = "issue-certificate", .can_undo = TRUE },
  { "reprint", "reprint_certificate", "shareholders", MEMBER, .form = "reprint-certificate" },
  { "copy", "issue_certified_copy", "shareholders", MEMBER " ceased settled", .form = "issue-certified-copy" },
  { "resign", "resign", "shareholders", "active", .form = "resign" },
  { "cease", "cease_member", "shareholders", MEMBER, .form = "cease-member" },
  { "same-woman", "same_woman", "shareholders", APPLICANT " " MEMBER " " GONE, .form = "same-woman", .can_undo = TRUE },
  { "undo-act", "undo_act", "shareholders", APPLICANT " " MEMBER " " GONE, .form = "undo-act" },
  { "change-details", "change_person", "shareholders", MEMBER " " APPLICANT, .open_member = person_form_open },
  { "change-address", "change_address", "shareholders", MEMBER " " APPLICANT, .open_member = address_form_open },
  { "change-photo", "change_photo", "shareholders", MEMBER " " APPLICANT, .open_member = photo_form_open },
  { "record-resolution", "record_resolution", "resolutions", NULL, .open_plain = resolution_form_open },
  { "call-election", "call_election", "elections", NULL, .open_plain = open_call_election },
  { "draw-voters-roll", "draw_voters_roll", "elections", "at_roll", .election_form = "draw-voters-roll" },
  { "enter-candidate", "enter_candidate", "elections", "at_nominations", .election_form = "enter-candidate" },
  { "add-booth", "add_booth", "elections", BEFORE_POLL, .election_form = "add-booth" },
  { "name-scrutineers", "name_scrutineers", "elections", "at_contest at_poll at_count",
    .election_form = "name-scrutineers" },
  { "record-complaint", "record_complaint", "elections", "at_complaints", .election_form = "record-complaint" },
  { "end-election-stage", "end_election_stage", "elections", AN_ELECTION, .election_form = "end-election-stage" },
  { "move-election-day", "move_election_day", "elections", AN_ELECTION, .election_form = "move-election-day" },
  { "cancel-election", "cancel_election", "elections", UNDECLARED, .election_form = "cancel-election" },
  { "object-to-roll", "object_to_roll", "election-lists", "roll_is_open", .election_form = "object-to-roll" },
  { "decide-roll-objection", "decide_roll_objection", "election-lists", "objection_open objection_decided",
    .election_form = "decide-roll-objection" },
  { "scrutinise-candidate", "scrutinise_candidate", "election-lists",
    "nomination_received nomination_decided nomination_refused", .election_form = "scrutinise-candidate" },
  { "withdraw-candidate", "withdraw_candidate", "election-lists",
    "nomination_received nomination_accepted nomination_decided",
    .election_form = "withdraw-candidate" },
  { "take-back-withdrawal", "take_back_withdrawal", "election-lists", "nomination_back",
    .election_form = "take-back-withdrawal" },
  { "set-ballot-place", "set_ballot_place", "election-lists", "ballot_place", .election_form = "set-ballot-place" },
  { "record-ballots", "record_ballots", "election-lists", "booth_at_poll", .election_form = "record-ballots" },
  { "enter-count", "enter_count", "election-lists", "box_to_count box_typed_once box_differs",
    .election_form = "enter-count" },
  { "record-lot", "record_lot", "election-lists", "lot_is_needed", .election_form = "record-lot" },
  { "take-back-lot", "take_back_lot", "election-lists", "lot_fell", .election_form = "take-back-lot" },
  { "decide-complaint", "decide_complaint", "election-lists", "complaint_open complaint_decided complaint_granted",
    .election_form = "decide-complaint" },
  { "set-aside-seat", "set_aside_seat", "election-lists", "complaint_upheld complaint_granted",
    .election_form = "set-aside-seat" },
  { "change-cooperative", "change_cooperative", "rules", NULL, .open_plain = cooperative_form_open },
  { "set-rule", "set_parameter", "rules", "rule", .open_named = parameter_form_open },
  { "voucher-receipt", A_VOUCHER, .open_plain = open_receipt },
  { "voucher-payment", A_VOUCHER, .open_plain = open_payment },
  { "voucher-contra", A_VOUCHER, .open_plain = open_contra },
  { "voucher-journal", A_VOUCHER, .open_plain = open_journal },
  { "voucher-sales", A_VOUCHER, .open_plain = open_sales },
  { "voucher-purchase", A_VOUCHER, .open_plain = open_purchase },
  { "voucher-credit-note", A_VOUCHER, .open_plain = open_credit_note },
  { "voucher-debit-note", A_VOUCHER, .open_plain = open_debit_note },
  { "voucher-opening", A_VOUCHER, .open_plain = open_opening },
  { "write-on", "post_voucher", "vouchers", "draft sent_back to_check", .open_member = voucher_form_open_draft },
  { "check-voucher", "check_voucher", "vouchers", "to_check", .book_form = "check-voucher" },
  { "send-back-voucher", "send_back_voucher", "vouchers", "to_check", .book_form = "send-back-voucher" },
  { "throw-away-draft", "throw_away_draft", "vouchers", "draft to_check sent_back", .book_form = "throw-away-draft" },
  { "cancel-voucher", "cancel_voucher", "vouchers", "posted", .book_form = "cancel-voucher" },
  { "reverse-voucher", "reverse_voucher", "vouchers", "posted", .book_form = "reverse-voucher" },
  { "open-account", "open_account", "books", NULL, .open_plain = account_form_open, .is_of_all = TRUE },
  { "change-account", "change_account", "books", "open closed", .open_member = account_form_open_change,
    .is_of_all = TRUE },
  { "open-year", "open_year", "periods", NULL, .open_plain = year_form_open },
  { "end-year", "end_year", "periods", "open", .book_form = "end-year" },
  { "close-period", "close_period", "periods", "open", .book_form = "close-period" },
  { "reopen-period", "reopen_period", "periods", "soft_closed", .book_form = "reopen-period" },
  { "audit-period", "audit_period", "periods", "soft_closed", .book_form = "audit-period" },
  { "lock-period", "lock_period", "periods", "audited", .book_form = "lock-period" },
  { "raise-objection", "raise_objection", "objections", NULL, .open_plain = objection_form_open },
  { "object-to-voucher", "raise_objection", "vouchers", "posted cancelled reversed reversal",
    .open_member = objection_form_open_voucher },
  { "reply-to-objection", "reply_to_objection", "objections", OPEN_OBJECTION, .book_form = "reply-to-objection" },
  { "settle-objection", "settle_objection", "objections", "replied", .book_form = "settle-objection" },
  { "keep-objection-open", "keep_objection_open", "objections", "replied", .book_form = "keep-objection-open" },
  { "reword-objection", "reword_objection", "objections", OPEN_OBJECTION, .book_form = "reword-objection" },
  { "match-by-hand", "match_bank_line", "bank", "sure likely bank_only", .open_member = bank_match_form_open,
    .is_of_all = TRUE },
  { "undo-bank-match", "undo_bank_match", "bank", "matched matched_later", .book_form = "undo-bank-match",
    .is_of_all = TRUE },
  { "bring-in-statement", "match_bank_line", "bank", NULL, .open_plain = open_statement_assistant, .is_of_all = TRUE },
  { "fill-seat", "fill_seat", "board", VACANT, .board_form = "fill-seat", .is_of_all = TRUE },
  { "end-seat", "end_seat", "board", SEATED, .board_form = "end-seat", .is_of_all = TRUE },
  { "take-back-seat", "take_back_seat", "board", FILLED, .board_form = "take-back-seat", .is_of_all = TRUE },
  { "take-back-seat-end", "take_back_seat_end", "board", LEFT, .board_form = "take-back-seat-end", .is_of_all = TRUE },
  { "give-office", "give_office", "board", SEATED, .board_form = "give-office", .is_of_all = TRUE },
  { "end-office", "end_office", "board", IN_OFFICE, .board_form = "end-office", .is_of_all = TRUE },
  { "take-back-office-end", "take_back_office_end", "board", HAD_OFFICE, .board_form = "take-back-office-end",
    .is_of_all = TRUE },
  { "end-place", "end_place", "board", VACANT, .board_form = "end-place", .is_of_all = TRUE },
  { "close-body", "close_body", "board",
    "vacant_committee left_committee seated_committee filled_committee in_office_committee had_office_committee",
    .board_form = "close-body", .is_of_all = TRUE },
  { "add-seats", "add_seats", "board", NULL, .board_form = "add-seats" },
  { "open-body", "open_body", "board", NULL, .board_form = "open-body" },
  { "bar-member", "bar_member", "directors", NULL, .board_form = "bar-member" },
  { "lift-bar", "lift_bar", "directors", "in_force", .board_form = "lift-bar" },
  { "hand-over", "hand_over", "directors", "thing", .board_form = "hand-over" },
  { "draft-meeting", "draft_meeting", "meetings", NULL, .open_plain = meeting_form_open_draft },
  { "bring-in", "bring_in", "imports", NULL, .open_plain = open_assistant },
  { "take-back", "take_back_import", "imports", "standing", .open_member = take_back_form_open },
};

typedef struct
{
  Window    *window; /* weak */
  const Act *act;
  gint64     member_id;
} Opened;

static void
opened_free (gpointer data, GClosure *closure)
{
  Opened *opened = data;

  g_clear_weak_pointer (&opened->window);
  g_free (opened);
}

static const Act *
find_act (const char *action)
{
  for (guint i = 0; i < G_N_ELEMENTS (acts); i++)
    if (g_str_equal (acts[i].action, action))
      return &acts[i];
  g_assert_not_reached ();
}

/* Saved: say so, and show the record where the person is looking already. */
static void
done_cb (GtkWindow *form, gint64 record_id, const char *words, gpointer data)
{
  Opened *opened = data;
  gboolean is_about_her = opened->member_id > 0 && opened->act->book_form == NULL
                          && opened->act->board_form == NULL;
  gint64 shown = is_about_her ? opened->member_id : record_id;
  const char *page = opened->act->page;

  if (opened->window == NULL)
    return;
  if (g_str_equal (window_get_page (opened->window), page))
    {
      g_autofree char *undo = g_strdup_printf ("win.undo(int64 %" G_GINT64_FORMAT ")", record_id);
      gboolean can_undo = opened->act->can_undo && desk_session_may (window_get_session (opened->window), "undo_act");

      window_say (opened->window, words, can_undo ? _("Undo") : NULL, can_undo ? undo : NULL);
      if (window_get_current (opened->window) != NULL && !opened->act->is_of_all)
        page_select (window_get_current (opened->window), shown);
    }
  else
    {
      g_autofree char *action = g_strdup_printf ("win.page('%s')", page);

      window_say (opened->window, words, _("Show"), action);
    }
}

static void
act_activated_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  Window *window = data;
  const Act *act = find_act (g_action_get_name (G_ACTION (action)));
  Page *page = window_get_current (window);
  const char *state = "";
  g_autofree char *key = page != NULL ? page_dup_selected (page, &state) : NULL;
  DeskSession *session = window_get_session (window);
  GtkWindow *form = NULL;
  Opened *opened;

  if (act->states != NULL && key == NULL)
    return;
  opened = g_new0 (Opened, 1);
  opened->act = act;
  if (key != NULL && act->open_named == NULL && act->open_plain == NULL)
    opened->member_id = g_ascii_strtoll (key, NULL, 10);
  g_set_weak_pointer (&opened->window, window);
  if (act->open_plain != NULL)
    form = act->open_plain (GTK_WINDOW (window), session);
  else if (act->open_member != NULL)
    form = act->open_member (GTK_WINDOW (window), session, opened->member_id);
  else if (act->form != NULL)
    form = act_form_open (act->form, GTK_WINDOW (window), session, opened->member_id);
  else if (act->book_form != NULL)
    form = book_act_form_open (act->book_form, GTK_WINDOW (window), session, opened->member_id);
  else if (act->board_form != NULL)
    form = board_form_open (act->board_form, GTK_WINDOW (window), session, opened->member_id);
  else if (act->election_form != NULL)
    form = election_act_form_open (act->election_form, GTK_WINDOW (window), session, opened->member_id);
  else if (act->open_named != NULL)
    form = act->open_named (GTK_WINDOW (window), session, key);
  if (form == NULL)
    {
      opened_free (opened, NULL);
      return;
    }
  if (act->is_many)
    form_stay (FORM_FORM (form));
  g_signal_connect_data (form, "done", G_CALLBACK (done_cb), opened, opened_free, 0);
}

static gboolean
fits (const Act *act, const char *page, const char *key, const char *state)
{
  g_auto (GStrv) states = act->states != NULL ? g_strsplit (act->states, " ", -1) : NULL;

  if (states == NULL)
    return TRUE;
  return key != NULL && g_str_equal (act->page, page) && g_strv_contains ((const char *const *) states, state);
}

void
window_acts_update (Window *window)
{
  DeskSession *session = window_get_session (window);
  const char *state = "";
  g_autofree char *key = NULL;

  g_return_if_fail (MANDALI_IS_WINDOW (window));

  if (window_get_current (window) != NULL)
    key = page_dup_selected (window_get_current (window), &state);
  for (guint i = 0; i < G_N_ELEMENTS (acts); i++)
    {
      GAction *action = g_action_map_lookup_action (G_ACTION_MAP (window), acts[i].action);

      g_simple_action_set_enabled (G_SIMPLE_ACTION (action),
                                   desk_session_may (session, acts[i].permission)
                                     && fits (&acts[i], window_get_page (window), key, state));
    }
}

void
window_acts_add (Window *window)
{
  g_return_if_fail (MANDALI_IS_WINDOW (window));

  for (guint i = 0; i < G_N_ELEMENTS (acts); i++)
    {
      g_autoptr (GSimpleAction) action = g_simple_action_new (acts[i].action, NULL);

      g_signal_connect_object (action, "activate", G_CALLBACK (act_activated_cb), window, 0);
      g_action_map_add_action (G_ACTION_MAP (window), G_ACTION (action));
    }
  window_acts_update (window);
}
