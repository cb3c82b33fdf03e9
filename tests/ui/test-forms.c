/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Every form of the program, opened on a real base in each language, looked at until it is painted, left untouched,
 * and gone for good; and none of them makes the libraries complain.
 * Usage: test-forms [acts|books|board]: the forms that are classes of their own, those that act-form.h describes, those
 * of the accounts or those of the board. */
#include "desk-language.h"
#include "form.h"
#include "tap.h"
#include "window-forms.h"
#include "window-place.h"
#include "window.h"

typedef struct
{
  const char *name;
  GtkWindow *(*plain) (GtkWindow *parent, DeskSession *session);
  GtkWindow *(*member) (GtkWindow *parent, DeskSession *session, gint64 member_id);
  GtkWindow *(*named) (GtkWindow *parent, DeskSession *session, const char *name);
  const char *state; /* of the member it is about */
  gboolean    is_act; /* a form that act_form_open knows by this name */
  gboolean    is_book; /* a form of the accounts */
  const char *board;   /* a form of the board: which record it is about, as a query */
} Opening;

static GtkWindow *
open_voucher (GtkWindow *parent, DeskSession *session)
{
  return voucher_form_open (parent, session, "receipt");
}

static GtkWindow *
open_reversal (GtkWindow *parent, DeskSession *session)
{
  g_autofree char *id = scratch_dup_value (window_place_get_scratch (), "select max (voucher_id) from api.voucher");

  return book_act_form_open ("reverse-voucher", parent, session, g_ascii_strtoll (id, NULL, 10));
}

static GtkWindow *
open_closing (GtkWindow *parent, DeskSession *session)
{
  g_autofree char *id = scratch_dup_value (window_place_get_scratch (), "select max (period_id) from api.period");

  return book_act_form_open ("close-period", parent, session, g_ascii_strtoll (id, NULL, 10));
}

static GtkWindow *
open_board (const Opening *opening, GtkWindow *parent)
{
  g_autofree char *id = scratch_dup_value (window_place_get_scratch (), opening->board);

  return board_form_open (opening->name, parent, application_get_session (window_place_get_application ()),
                          g_ascii_strtoll (id != NULL ? id : "0", NULL, 10));
}

#define A_SEAT(which) "select min (key) from api.seats_on (api.today ()) where " which

static const Opening openings[] = {
  { "application", .plain = application_form_open },
  { "admission", .member = admission_form_open, .state = "applied" },
  { "allotment", .member = allotment_form_open, .state = "active" },
  { "transfer", .member = transfer_form_open, .state = "active" },
  { "person", .member = person_form_open, .state = "active" },
  { "address", .member = address_form_open, .state = "active" },
  { "photo", .member = photo_form_open, .state = "active" },
  { "resolution", .plain = resolution_form_open },
  { "cooperative", .plain = cooperative_form_open },
  { "parameter", .named = parameter_form_open },
  { "call", .plain = call_form_open },
  { "voucher", .plain = open_voucher, .is_book = TRUE },
  { "account", .plain = account_form_open, .is_book = TRUE },
  { "year", .plain = year_form_open, .is_book = TRUE },
  { "reverse-voucher", .plain = open_reversal, .is_book = TRUE },
  { "close-period", .plain = open_closing, .is_book = TRUE },
  { "check-application", .state = "applied", .is_act = TRUE },
  { "refuse-application", .state = "applied", .is_act = TRUE },
  { "withdraw-application", .state = "applied", .is_act = TRUE },
  { "record-signature", .state = "applied", .is_act = TRUE },
  { "receive-money", .state = "applied", .is_act = TRUE },
  { "record-nomination", .state = "active", .is_act = TRUE },
  { "resign", .state = "active", .is_act = TRUE },
  { "cease-member", .state = "resigning", .is_act = TRUE },
  { "issue-certificate", .state = "active", .is_act = TRUE },
  { "reprint-certificate", .state = "active", .is_act = TRUE },
  { "issue-certified-copy", .state = "active", .is_act = TRUE },
  { "same-woman", .state = "active", .is_act = TRUE },
  { "undo-act", .state = "active", .is_act = TRUE },
  { "surrender-shares", .state = "active", .is_act = TRUE },
  { "forfeit-shares", .state = "active", .is_act = TRUE },
  { "transmit-shares", .state = "ceased", .is_act = TRUE },
  { "pay-out", .state = "ceased", .is_act = TRUE },
  { "fill-seat", .board = A_SEAT ("seat_id is null") },
  { "end-seat", .board = A_SEAT ("seat_id is not null") },
  { "give-office", .board = A_SEAT ("seat_id is not null") },
  { "end-office", .board = A_SEAT ("office_id is not null") },
  { "take-back-seat-end", .board = A_SEAT ("seat_id is null") },
  { "take-back-office-end", .board = A_SEAT ("seat_id is not null") },
  { "end-place", .board = A_SEAT ("seat_id is null") },
  { "close-body", .board = A_SEAT ("seat_id is not null") },
  { "add-seats", .board = "select 0" },
  { "open-body", .board = "select 0" },
  { "bar-member", .board = "select 0" },
  { "lift-bar", .board = "select max (bar_id) from api.bar" },
  { "hand-over", .board = "select min (key) from api.hand_overs_by (api.today ())" },
};

static gboolean wants_acts, wants_books, wants_board;

static GtkWindow *
open_form (const Opening *opening, GtkWindow *parent)
{
  DeskSession *session = application_get_session (window_place_get_application ());

  if (opening->board != NULL)
    return open_board (opening, parent);
  if (opening->plain != NULL)
    return opening->plain (parent, session);
  if (opening->member != NULL)
    return opening->member (parent, session, window_place_find_member (opening->state));
  if (opening->is_act)
    return act_form_open (opening->name, parent, session, window_place_find_member (opening->state));
  return opening->named (parent, session, "share_value");
}

/* An untouched form lets go at once, without a question: nothing would be lost. */
static void
open_and_leave (const Opening *opening, GtkWindow *parent)
{
  GtkWindow *form = open_form (opening, parent);
  gboolean is_asking;

  CU_ASSERT_PTR_NOT_NULL (form);
  if (form == NULL)
    return;
  window_place_let_answers_come ();
  window_place_let_paint (GTK_WIDGET (form));
  if (form_get_state (FORM_FORM (form)) != FORM_CLEAN)
    tap_note ("%s: nobody has typed, yet it counts as changed", opening->name);
  CU_ASSERT_EQUAL (form_get_state (FORM_FORM (form)), FORM_CLEAN);
  g_object_add_weak_pointer (G_OBJECT (form), (gpointer *) &form);
  form_leave (FORM_FORM (form));
  while (g_main_context_iteration (NULL, FALSE))
    ;
  is_asking = form != NULL && gtk_widget_get_visible (GTK_WIDGET (form));
  if (is_asking)
    tap_note ("%s: asks before it lets an untouched form go", opening->name);
  CU_ASSERT_FALSE (is_asking);
  if (form != NULL)
    gtk_window_destroy (form);
  window_place_must_be_gone (opening->name, (gpointer *) &form);
}

static void
each_form_in_each_language (void)
{
  Window *window = window_new (window_place_get_application (), "home");

  gtk_window_present (GTK_WINDOW (window));
  window_place_let_answers_come ();
  for (const DeskLanguage *language = desk_languages; language->code != NULL; language++)
    {
      desk_language_use (language->code);
      for (guint i = 0; i < G_N_ELEMENTS (openings); i++)
        if (openings[i].is_act == wants_acts && openings[i].is_book == wants_books
            && (openings[i].board != NULL) == wants_board)
          open_and_leave (&openings[i], GTK_WINDOW (window));
    }
  desk_language_use ("en");
  gtk_window_destroy (GTK_WINDOW (window));
  CU_ASSERT_EQUAL (window_place_count_complaints (), 0);
}

int
main (int argc, char **argv)
{
  CU_TestInfo cases[] = {
    { "each form opens, lets go untouched and goes, in each language", each_form_in_each_language },
    CU_TEST_INFO_NULL,
  };
  const gboolean acts_alone = argc > 1 && g_str_equal (argv[1], "acts");
  const gboolean books_alone = argc > 1 && g_str_equal (argv[1], "books");
  const gboolean board_alone = argc > 1 && g_str_equal (argv[1], "board");
  CU_SuiteInfo suites[] = {
    { acts_alone ? "forms-of-acts" : books_alone ? "forms-of-books" : board_alone ? "forms-of-the-board" : "forms",
      window_place_set_up, window_place_tear_down, NULL, NULL, cases },
    CU_SUITE_INFO_NULL,
  };

  wants_acts = acts_alone;
  wants_books = books_alone;
  wants_board = board_alone;
  return window_place_run (suites);
}
