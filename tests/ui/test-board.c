/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A seat in the real window on a real base: it is ended, stands vacant, is filled again, its new holder gets an office,
 * and what goes with that is handed over. */
#include <string.h>

#include "board.h"
#include "book-hands.h"
#include "desk-language.h"
#include "form-chooser.h"
#include "list-page.h"
#include "register-page.h"
#include "tap.h"
#include "window-forms.h"
#include "window-place.h"
#include "window.h"
#include "workshop.h"

static Window *window;

/* One window for all that happens to the seat. */
static void
open_page (const char *wishes)
{
  g_autoptr (GVariant) asked = g_variant_ref_sink (g_variant_new_parsed (wishes));

  if (window == NULL)
    {
      window = MANDALI_WINDOW (window_new (window_place_get_application (), "home"));
      gtk_window_present (GTK_WINDOW (window));
      window_place_let_paint (GTK_WIDGET (window));
    }
  g_action_group_activate_action (G_ACTION_GROUP (window), "open", asked);
  window_place_let_answers_come ();
  window_place_let_answers_come ();
}

static DataView *
get_view (void)
{
  Page *page = window_get_current (window);

  return MANDALI_IS_LIST_PAGE (page) ? list_page_get_view (MANDALI_LIST_PAGE (page))
                                     : register_page_get_view (MANDALI_REGISTER_PAGE (page));
}

static gboolean
may (const char *action)
{
  return g_action_get_enabled (g_action_map_lookup_action (G_ACTION_MAP (window), action));
}

static void
choose_row (gint64 record_id)
{
  g_autofree char *text = g_strdup_printf ("%" G_GINT64_FORMAT, record_id);

  data_view_select (get_view (), text);
  window_place_let_answers_come ();
}

/* What stands in a column of the row that is chosen; lent. */
static const char *
chosen (guint column)
{
  PgRow *row = data_view_get_selected (get_view ());

  return row != NULL ? pg_row_get_words (row, column) : "";
}

typedef struct
{
  guint       column;
  const char *words;
} Awaited;

static gboolean
is_shown (gpointer data)
{
  Awaited *awaited = data;

  return g_str_equal (chosen (awaited->column), awaited->words);
}

/* The bell brings it. */
static void
row_comes_to (guint column, const char *words)
{
  Awaited awaited = { column, words };

  CU_ASSERT_TRUE (workshop_wait (is_shown, &awaited, WINDOW_PLACE_WAIT_MS));
  if (!is_shown (&awaited))
    tap_note ("“%s”, not “%s”", chosen (column), words);
  window_place_let_answers_come ();
}

static Form *
open_about (const char *id, gint64 key)
{
  DeskSession *session = application_get_session (window_place_get_application ());

  return begin (board_form_open (id, GTK_WINDOW (window), session, key));
}

static void
is_saved (Form *form, const char *sql, gint64 wanted)
{
  save (form);
  window_place_let_answers_come ();
  CU_ASSERT_EQUAL (number_of (sql), wanted);
}

/* The sentence at the field, lent. */
static const char *
is_refused_at (Form *form, const char *field)
{
  const char *sentence;

  form_send (form);
  CU_ASSERT_TRUE (workshop_wait (is_refused, form, WINDOW_PLACE_WAIT_MS));
  sentence = form_field_get_fault (form_find_field (form, field));
  CU_ASSERT_PTR_NOT_NULL (sentence);
  return sentence != NULL ? sentence : "";
}

static void
take (Form *form, gint64 member_id)
{
  g_autofree char *id = g_strdup_printf ("%" G_GINT64_FORMAT, member_id);

  form_chooser_take (FORM_CHOOSER (form_find_field (form, "member_id")), id, "The newcomer");
}

#define SITTING "select count (*) from api.seats_on (api.today ()) where body = 'board' and seat_id is not null"
#define NOT_ON_THE_BOARD \
  "select min (m.member_id) from api.member_on (api.today ()) m join api.member x using (member_id)" \
  " where m.state = 'active' and x.class = 'ordinary' and m.admitted_on < api.today () - 400" \
  " and not exists (select from api.seat s where s.member_id = m.member_id)"

static gint64 key, newcomer;

/* The chairwoman resigns: her office ends with her seat, and the seat is plainly vacant. */
static void
a_seat_is_ended (void)
{
  gint64 sitting = number_of (SITTING);
  Form *form;

  key = number_of ("select min (key) from api.seats_on (api.today ()) where office = 'chairperson'");
  open_page ("{'page': 'board'}");
  choose_row (key);
  row_comes_to (SEAT_STATE, "sitting");
  CU_ASSERT_TRUE (may ("end-seat") && may ("give-office") && may ("end-office"));
  CU_ASSERT_FALSE (may ("fill-seat") || may ("end-place") || may ("close-body"));
  form = open_about ("end-seat", key);
  type (form, "reason", "removed");
  is_refused_at (form, "words");
  type (form, "reason", "resigned");
  is_saved (form, SITTING, sitting - 1);
  row_comes_to (SEAT_STATE, "vacant");
  CU_ASSERT_TRUE (may ("fill-seat") && may ("end-place"));
  CU_ASSERT_FALSE (may ("end-seat") || may ("give-office"));
  CU_ASSERT_EQUAL (number_of ("select count (*) from api.seats_on (api.today ()) where office = 'chairperson'"), 0);
}

static gboolean
says (GtkWidget *root, const char *words)
{
  if (GTK_IS_LABEL (root) && gtk_widget_get_mapped (root)
      && strstr (gtk_label_get_text (GTK_LABEL (root)), words) != NULL)
    return TRUE;
  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL; child = gtk_widget_get_next_sibling (child))
    if (says (child, words))
      return TRUE;
  return FALSE;
}

static gboolean
is_told (gpointer words)
{
  return says (GTK_WIDGET (window), words);
}

/* It was another woman who resigned: she sits again, with her office, and the list of the seat tells why. */
static void
the_end_is_taken_back (void)
{
  gint64 sitting = number_of (SITTING);
  Form *form;

  row_comes_to (SEAT_ACTS, "left");
  CU_ASSERT_TRUE (may ("take-back-seat-end") && !may ("take-back-office-end"));
  form = open_about ("take-back-seat-end", key);
  type (form, "words", "Another woman of her name resigned");
  is_saved (form, SITTING, sitting + 1);
  row_comes_to (SEAT_OFFICE, "chairperson");
  CU_ASSERT_FALSE (may ("take-back-seat-end") || may ("take-back-office-end"));
  CU_ASSERT_TRUE (workshop_wait (is_told, (gpointer) "Another woman of her name resigned", WINDOW_PLACE_WAIT_MS));
  /* the same of the office alone */
  form = open_about ("end-office", key);
  type (form, "reason", "resigned");
  is_saved (form, "select count (*) from api.seats_on (api.today ()) where office = 'chairperson'", 0);
  row_comes_to (SEAT_ACTS, "had_office");
  form = open_about ("take-back-office-end", key);
  type (form, "words", "She only asked for leave");
  is_saved (form, "select count (*) from api.seats_on (api.today ()) where office = 'chairperson'", 1);
  row_comes_to (SEAT_OFFICE, "chairperson");
  /* and now it is she */
  form = open_about ("end-seat", key);
  type (form, "reason", "resigned");
  is_saved (form, SITTING, sitting);
  row_comes_to (SEAT_STATE, "vacant");
}

static void
it_is_filled_again (void)
{
  gint64 sitting = number_of (SITTING);
  g_autofree char *day = dup_said ("select api.today () - 1");
  g_autofree char *wishes = g_strdup_printf ("{'page': 'board', 'as_on': '%s'}", day);
  Form *form;

  newcomer = number_of (NOT_ON_THE_BOARD);
  form = open_about ("fill-seat", key);
  take (form, newcomer);
  is_saved (form, SITTING, sitting + 1);
  row_comes_to (SEAT_STATE, "sitting");
  CU_ASSERT_EQUAL (pg_row_get_int (data_view_get_selected (get_view ()), SEAT_MEMBER_ID), newcomer);
  /* on the day before, the other woman stands there still, and nothing is done about the past */
  open_page (wishes);
  choose_row (key);
  row_comes_to (SEAT_OFFICE, "chairperson");
  CU_ASSERT_FALSE (may ("end-seat") || may ("give-office") || may ("fill-seat"));
  open_page ("{'page': 'board'}");
}

/* A woman has a name in English and in Gujarati; in Hindi the one in English stands there. */
static void
who_held_it_has_a_name_in_hindi (void)
{
  g_autofree char *words = g_strdup_printf ("select p.name from api.seat s join api.member m using (member_id)"
                                            "  join api.person p using (person_id)"
                                            " where s.place_id = %" G_GINT64_FORMAT " and s.until_on is not null"
                                            " order by s.until_on limit 1", key);
  g_autofree char *name = dup_said (words);

  desk_language_use ("hi");
  choose_row (number_of ("select max (key) from api.seats_on (api.today ()) where body = 'board'"));
  choose_row (key);
  CU_ASSERT_TRUE (workshop_wait (is_told, name, WINDOW_PLACE_WAIT_MS));
  desk_language_use ("en");
}

static void
she_gets_the_office (void)
{
  g_autofree char *resolution = dup_said ("select number from core.resolution where kind is null and outcome = 'passed'"
                                          " order by passed_on desc limit 1");
  Form *form = open_about ("give-office", key);

  type (form, "office", "chairperson");
  type (form, "resolution_number", resolution);
  is_saved (form, "select count (*) from api.seats_on (api.today ()) where office = 'chairperson'", 1);
  choose_row (key);
  row_comes_to (SEAT_OFFICE, "chairperson");
}

/* The list is there by itself; a thing that is missing needs words. */
static void
what_goes_with_it_is_handed_over (void)
{
  gint64 thing = number_of ("select min (key) from api.hand_overs_by (api.today ()) where office = 'chairperson'"
                            " and state = 'to_hand_over'");
  Form *form;

  CU_ASSERT_TRUE (thing > 0);
  open_page ("{'page': 'directors', 'register': 'hand-over-list'}");
  choose_row (thing);
  row_comes_to (HAND_OVER_STATE, "to_hand_over");
  CU_ASSERT_TRUE (may ("hand-over"));
  form = open_about ("hand-over", thing);
  type (form, "outcome", "missing");
  is_refused_at (form, "words");
  type (form, "words", "With the lawyer");
  is_saved (form, "select count (*) from core.hand_over_step where words = 'With the lawyer'", 1);
  row_comes_to (HAND_OVER_STATE, "missing");
}

/* A seat that is kept for others is hers by a paper that was seen, and the pane names it. */
static void
a_reserved_seat_names_its_paper (void)
{
  gint64 place = number_of ("update core.seat_place set category = 'reserved_sc_st' where place_id ="
                            " (select max (place_id) from api.seats_on (api.today ())"
                            "   where body = 'board' and office is null and seat_id is not null)"
                            " returning place_id");
  gint64 sitting = number_of (SITTING) - 1;
  Form *form;

  open_page ("{'page': 'board'}");
  choose_row (place);
  form = open_about ("end-seat", place);
  type (form, "reason", "resigned");
  is_saved (form, SITTING, sitting);
  row_comes_to (SEAT_STATE, "vacant");
  form = open_about ("fill-seat", place);
  take (form, number_of (NOT_ON_THE_BOARD));
  is_refused_at (form, "words");
  type (form, "words", "Certificate SC/77 of 2011");
  is_saved (form, SITTING, sitting + 1);
  CU_ASSERT_TRUE (workshop_wait (is_told, (gpointer) "Certificate SC/77 of 2011", WINDOW_PLACE_WAIT_MS));
}

/* Whom the register of bars names cannot take a seat; the sentence stands at her name. */
static void
who_is_kept_off_is_refused (void)
{
  gint64 other = number_of ("select key from api.seats_on (api.today ()) where office is null and seat_id is not null"
                            " limit 1");
  gint64 sitting = number_of (SITTING);
  Form *form;

  open_page ("{'page': 'directors', 'register': 'bar-register'}");
  form = open_about ("bar-member", 0);
  newcomer = number_of (NOT_ON_THE_BOARD);
  take (form, newcomer);
  type (form, "ground", "dues");
  type (form, "words", "Advance of 2025");
  is_saved (form, "select count (*) from core.bar where words = 'Advance of 2025'", 1);
  choose_row (number_of ("select max (bar_id) from core.bar"));
  row_comes_to (BAR_STATE, "in_force");
  CU_ASSERT_TRUE (may ("lift-bar"));
  form = open_about ("end-seat", other);
  type (form, "reason", "resigned");
  is_saved (form, SITTING, sitting - 1);
  form = open_about ("fill-seat", other);
  take (form, newcomer);
  CU_ASSERT_PTR_NOT_NULL (strstr (is_refused_at (form, "member_id"), "kept off the board"));
  leave (form);
  gtk_window_destroy (GTK_WINDOW (window));
}

int
main (void)
{
  CU_TestInfo cases[] = {
    { "a seat is ended, and her office with it", a_seat_is_ended },
    { "the end is taken back, and her office with it", the_end_is_taken_back },
    { "it is filled again, and the day before stays as it was", it_is_filled_again },
    { "who held it has a name in Hindi too", who_held_it_has_a_name_in_hindi },
    { "she gets the office", she_gets_the_office },
    { "what goes with it is handed over", what_goes_with_it_is_handed_over },
    { "a reserved seat names the paper that was seen", a_reserved_seat_names_its_paper },
    { "who is kept off the board is refused a seat", who_is_kept_off_is_refused },
    CU_TEST_INFO_NULL,
  };
  CU_SuiteInfo suites[] = {
    { "board", window_place_set_up, window_place_tear_down, NULL, NULL, cases },
    CU_SUITE_INFO_NULL,
  };

  return window_place_run (suites);
}
