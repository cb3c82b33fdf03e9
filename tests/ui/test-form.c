/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A form between the press of its button and each outcome. */
#include "fake-act.h"
#include "form-clash.h"
#include "note-form.h"
#include "ui-place.h"

static char *
dup_text (Form *form, const char *field)
{
  return form_field_dup_text (form_find_field (form, field));
}

#define ASSERT_TEXT(form, field, expected)              \
  G_STMT_START {                                        \
    g_autofree char *text_ = dup_text (form, field);    \
    CU_ASSERT_STRING_EQUAL (text_, expected);           \
  } G_STMT_END

static Form *
open_filled (void)
{
  Form *form;

  fake_act_install ();
  form = note_form_open (NULL);
  note_form_type (form, "own_name", "Ranjanben");
  return form;
}

static void
sends_what_is_entered (void)
{
  Form *form;
  g_autofree char *done = NULL;

  if (!ui_place_has_display ())
    return;
  form = open_filled ();
  note_form_watch (form, &done);
  note_form_type (form, "own_name", "  Ranjanben   Patel ");
  note_form_type (form, "phone", "+91 98250 12345");
  note_form_type (form, "noted_on", "૫-૧૧-૨૦૨૫");
  CU_ASSERT_EQUAL (form_get_state (form), FORM_DIRTY);
  form_send (form);
  CU_ASSERT_EQUAL (form_get_state (form), FORM_SENDING);
  CU_ASSERT_STRING_EQUAL (fake_act_get_argument ("note_id"), "7");
  CU_ASSERT_STRING_EQUAL (fake_act_get_argument ("row_version"), "1");
  CU_ASSERT_STRING_EQUAL (fake_act_get_argument ("own_name"), "Ranjanben Patel");
  CU_ASSERT_STRING_EQUAL (fake_act_get_argument ("phone"), "9825012345");
  CU_ASSERT_STRING_EQUAL (fake_act_get_argument ("noted_on"), "2025-11-05");
  CU_ASSERT_STRING_EQUAL (fake_act_get_argument ("request_id"), fake_act_get_entry ()->request_id);
  fake_act_save (12, "N/1");
  CU_ASSERT_STRING_EQUAL (done, "12: Saved: N/1");
}

static void
empty_field_is_told_and_nothing_sent (void)
{
  Form *form;

  if (!ui_place_has_display ())
    return;
  fake_act_install ();
  form = note_form_open (NULL);
  form_send (form);
  CU_ASSERT_EQUAL (fake_act_get_count (), 0);
  CU_ASSERT_PTR_NOT_NULL (form_field_get_fault (form_find_field (form, "own_name")));
  CU_ASSERT_PTR_NULL (form_field_get_fault (form_find_field (form, "phone")));
  CU_ASSERT_TRUE (ui_place_is_focused (GTK_WIDGET (form_find_field (form, "own_name"))));
  /* Typing takes the sentence away. */
  note_form_type (form, "own_name", "R");
  CU_ASSERT_PTR_NULL (form_field_get_fault (form_find_field (form, "own_name")));
  gtk_window_destroy (GTK_WINDOW (form));
}

static void
sending_twice_sends_once (void)
{
  Form *form;

  if (!ui_place_has_display ())
    return;
  form = open_filled ();
  gtk_widget_activate_action (GTK_WIDGET (form), "form.send", NULL);
  gtk_widget_activate_action (GTK_WIDGET (form), "form.send", NULL);
  form_send (form);
  CU_ASSERT_EQUAL (fake_act_get_count (), 1);
  fake_act_save (1, "N/1");
}

static void
refused_field_is_marked_and_keeps_what_was_typed (void)
{
  Form *form;
  FormField *day;

  if (!ui_place_has_display ())
    return;
  form = open_filled ();
  day = form_find_field (form, "noted_on");
  note_form_type (form, "noted_on", "05-11-2025");
  form_send (form);
  fake_act_refuse (pg_error_new_rule ("day_has_come", "noted_on", "2025-11-01"));
  CU_ASSERT_EQUAL (form_get_state (form), FORM_REFUSED);
  CU_ASSERT_PTR_NOT_NULL (form_field_get_fault (day));
  CU_ASSERT_PTR_NOT_NULL (strstr (form_field_get_fault (day), "01-11-2025"));
  CU_ASSERT_TRUE (gtk_widget_has_css_class (GTK_WIDGET (day), "error"));
  CU_ASSERT_TRUE (ui_place_is_focused (GTK_WIDGET (day)));
  CU_ASSERT_PTR_NULL (form_get_strip_words (form));
  ASSERT_TEXT (form, "own_name", "Ranjanben");
  ASSERT_TEXT (form, "noted_on", "05-11-2025");
  gtk_window_destroy (GTK_WINDOW (form));
}

static void
refusal_of_the_whole_stands_in_the_strip (void)
{
  Form *form;

  if (!ui_place_has_display ())
    return;
  form = open_filled ();
  form_send (form);
  fake_act_refuse (pg_error_new_rule ("member_has_not_ceased", "no_such_field", "2025-11-01"));
  CU_ASSERT_PTR_NOT_NULL (form_get_strip_words (form));
  CU_ASSERT_TRUE (gtk_widget_is_sensitive (GTK_WIDGET (form_find_field (form, "own_name"))));
  note_form_type (form, "own_name", "Hansaben");
  CU_ASSERT_PTR_NULL (form_get_strip_words (form));
  gtk_window_destroy (GTK_WINDOW (form));
}

static void
one_content_has_one_id (void)
{
  Form *form;
  g_autofree char *first = NULL;

  if (!ui_place_has_display ())
    return;
  form = open_filled ();
  form_send (form);
  first = g_strdup (fake_act_get_entry ()->request_id);
  fake_act_refuse (pg_error_new_rule ("day_has_come", "", ""));
  form_send (form);
  CU_ASSERT_EQUAL (fake_act_get_count (), 2);
  CU_ASSERT_STRING_EQUAL (fake_act_get_entry ()->request_id, first);
  fake_act_refuse (pg_error_new_rule ("day_has_come", "", ""));
  note_form_type (form, "own_name", "Hansaben");
  form_send (form);
  CU_ASSERT_STRING_NOT_EQUAL (fake_act_get_entry ()->request_id, first);
  fake_act_save (1, "N/1");
}

static void
not_known_is_never_sent_again (void)
{
  Form *form;
  g_autofree char *done = NULL;

  if (!ui_place_has_display ())
    return;
  form = open_filled ();
  note_form_watch (form, &done);
  form_send (form);
  fake_act_lose ();
  CU_ASSERT_EQUAL (form_get_state (form), FORM_UNKNOWN);
  CU_ASSERT_PTR_NOT_NULL (form_get_strip_words (form));
  CU_ASSERT_FALSE (gtk_widget_is_sensitive (GTK_WIDGET (form_find_field (form, "own_name"))));
  form_send (form);
  CU_ASSERT_EQUAL (fake_act_get_count (), 1);
  fake_act_save (3, "N/3");
  CU_ASSERT_STRING_EQUAL (done, "3: Saved: N/3");
}

/* Looked up and not found: the old id is barred at the server, so the same content needs another. */
static void
what_was_lost_goes_again_under_a_fresh_id (void)
{
  Form *form;
  g_autofree char *first = NULL;

  if (!ui_place_has_display ())
    return;
  form = open_filled ();
  form_send (form);
  first = g_strdup (fake_act_get_entry ()->request_id);
  fake_act_lose ();
  fake_act_refuse (pg_error_new_lost ("never written"));
  CU_ASSERT_EQUAL (form_get_state (form), FORM_REFUSED);
  CU_ASSERT_PTR_NOT_NULL (form_get_strip_words (form));
  ASSERT_TEXT (form, "own_name", "Ranjanben");
  form_send (form);
  CU_ASSERT_EQUAL (fake_act_get_count (), 2);
  CU_ASSERT_STRING_NOT_EQUAL (fake_act_get_entry ()->request_id, first);
  fake_act_save (1, "N/1");
}

static void
record_fills_the_form_and_others_changes_are_merged (void)
{
  g_autoptr (DeskList) list = NULL;
  Form *form;

  if (!ui_place_has_display ())
    return;
  fake_act_install ();
  form = note_form_open_record (&list);
  form_send (form);
  CU_ASSERT_EQUAL (fake_act_get_count (), 0);
  note_form_answer (list, "4", "Ranjanben", "9825012345");
  CU_ASSERT_EQUAL (form_get_state (form), FORM_CLEAN);
  note_form_type (form, "own_name", "Ranjanaben");
  form_send (form);
  CU_ASSERT_STRING_EQUAL (fake_act_get_argument ("row_version"), "4");
  fake_act_refuse (g_error_new (PG_ERROR, PG_ERROR_STALE, "stale"));
  note_form_answer (list, "5", "Ranjanben", "9825099999");
  /* Both changed something else: merged and sent without a question. */
  CU_ASSERT_EQUAL (fake_act_get_count (), 2);
  CU_ASSERT_STRING_EQUAL (fake_act_get_argument ("row_version"), "5");
  CU_ASSERT_STRING_EQUAL (fake_act_get_argument ("own_name"), "Ranjanaben");
  CU_ASSERT_STRING_EQUAL (fake_act_get_argument ("phone"), "9825099999");
  fake_act_save (7, "N/7");
}

static FormClashView *
find_clash_view (GtkWidget *widget)
{
  if (FORM_IS_CLASH_VIEW (widget))
    return FORM_CLASH_VIEW (widget);
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      FormClashView *view = find_clash_view (child);

      if (view != NULL)
        return view;
    }
  return NULL;
}

static void
a_clash_is_asked_field_by_field (void)
{
  g_autoptr (DeskList) list = NULL;
  FormClashView *view;
  Form *form;

  if (!ui_place_has_display ())
    return;
  fake_act_install ();
  form = note_form_open_record (&list);
  note_form_answer (list, "4", "Ranjanben", "9825012345");
  note_form_type (form, "own_name", "Ranjanaben");
  note_form_type (form, "phone", "9825011111");
  form_send (form);
  fake_act_refuse (g_error_new (PG_ERROR, PG_ERROR_STALE, "stale"));
  note_form_answer (list, "5", "Ranjuben", "9825099999");
  view = find_clash_view (GTK_WIDGET (form));
  CU_ASSERT_PTR_NOT_NULL_FATAL (view);
  form_send (form);
  CU_ASSERT_EQUAL (fake_act_get_count (), 1);
  form_clash_view_choose (view, 0, TRUE);
  form_clash_view_decide (view);
  ASSERT_TEXT (form, "own_name", "Ranjuben");
  ASSERT_TEXT (form, "phone", "9825011111");
  form_send (form);
  CU_ASSERT_STRING_EQUAL (fake_act_get_argument ("row_version"), "5");
  CU_ASSERT_STRING_EQUAL (fake_act_get_argument ("own_name"), "Ranjuben");
  fake_act_save (7, "N/7");
}

/* The question that stands over `form`, lent; NULL when there is none. */
static AdwMessageDialog *
find_dialog (Form *form)
{
  GListModel *windows = gtk_window_get_toplevels ();

  for (guint i = 0; i < g_list_model_get_n_items (windows); i++)
    {
      g_autoptr (GtkWindow) window = g_list_model_get_item (windows, i);

      if (ADW_IS_MESSAGE_DIALOG (window) && gtk_window_get_transient_for (window) == GTK_WINDOW (form))
        return ADW_MESSAGE_DIALOG (window);
    }
  return NULL;
}

static gboolean
is_null (gpointer data)
{
  return *(gpointer *) data == NULL;
}

static void
leaving_asks_only_when_something_would_be_lost (void)
{
  Form *form;
  gpointer weak;

  if (!ui_place_has_display ())
    return;
  fake_act_install ();
  form = note_form_open (NULL);
  weak = form;
  g_object_add_weak_pointer (G_OBJECT (form), &weak);
  form_leave (form);
  ui_place_settle ();
  CU_ASSERT_PTR_NULL (weak);
  form = open_filled ();
  form_leave (form);
  CU_ASSERT_PTR_NOT_NULL_FATAL (find_dialog (form));
  adw_message_dialog_response (find_dialog (form), "stay");
  ui_place_settle ();
  ASSERT_TEXT (form, "own_name", "Ranjanben");
  weak = form;
  g_object_add_weak_pointer (G_OBJECT (form), &weak);
  form_leave (form);
  adw_message_dialog_response (find_dialog (form), "drop");
  CU_ASSERT_TRUE (ui_place_wait (is_null, &weak));
}

static void
a_closed_form_is_gone (void)
{
  g_autoptr (DeskList) list = NULL;

  if (!ui_place_has_display ())
    return;
  CU_ASSERT_TRUE (ui_place_is_finalized (GTK_WINDOW (open_filled ())));
  CU_ASSERT_TRUE (ui_place_is_finalized (GTK_WINDOW (note_form_open_record (&list))));
}

static void
enter_goes_from_field_to_field_and_then_to_the_button (void)
{
  Form *form;

  if (!ui_place_has_display ())
    return;
  form = open_filled ();
  CU_ASSERT_TRUE (ui_place_is_focused (GTK_WIDGET (form_find_field (form, "own_name"))));
  g_signal_emit_by_name (ui_place_get_entry (form_find_field (form, "own_name")), "activate");
  CU_ASSERT_TRUE (ui_place_is_focused (GTK_WIDGET (form_find_field (form, "phone"))));
  g_signal_emit_by_name (ui_place_get_entry (form_find_field (form, "noted_on")), "activate");
  CU_ASSERT_TRUE (GTK_IS_BUTTON (gtk_window_get_focus (GTK_WINDOW (form))));
  gtk_window_destroy (GTK_WINDOW (form));
}

static void
a_form_that_stays_is_ready_for_another (void)
{
  Form *form;
  g_autofree char *done = NULL;
  g_autofree char *first_id = NULL;

  if (!ui_place_has_display ())
    return;
  form = open_filled ();
  form_stay (form);
  note_form_watch (form, &done);
  note_form_type (form, "phone", "9825012345");
  form_send (form);
  first_id = g_strdup (fake_act_get_argument ("request_id"));
  fake_act_save (12, "N/1");
  CU_ASSERT_STRING_EQUAL (done, "12: Saved: N/1");
  CU_ASSERT_EQUAL (form_get_state (form), FORM_CLEAN);
  CU_ASSERT_STRING_EQUAL (form_get_strip_words (form), "Saved: N/1");
  ASSERT_TEXT (form, "own_name", "");
  ASSERT_TEXT (form, "phone", "");
  CU_ASSERT_TRUE (ui_place_is_focused (GTK_WIDGET (form_find_field (form, "own_name"))));
  /* The same words are another act. */
  note_form_type (form, "own_name", "Ranjanben");
  note_form_type (form, "phone", "9825012345");
  form_send (form);
  CU_ASSERT_EQUAL (fake_act_get_count (), 2);
  CU_ASSERT_STRING_NOT_EQUAL (fake_act_get_argument ("request_id"), first_id);
  /* Refused, it keeps what was typed; then it goes on as before. */
  fake_act_refuse (pg_error_new_rule ("day_has_come", "noted_on", "2025-11-01"));
  ASSERT_TEXT (form, "own_name", "Ranjanben");
  form_send (form);
  fake_act_save (13, "N/2");
  CU_ASSERT_STRING_EQUAL (form_get_strip_words (form), "Saved: N/2");
  form_leave (form);
  ui_place_settle ();
}

static CU_TestInfo cases[] = {
  { "sends what is entered", sends_what_is_entered },
  { "an empty field is told and nothing sent", empty_field_is_told_and_nothing_sent },
  { "sending twice sends once", sending_twice_sends_once },
  { "a refused field is marked and keeps what was typed", refused_field_is_marked_and_keeps_what_was_typed },
  { "a refusal of the whole stands in the strip", refusal_of_the_whole_stands_in_the_strip },
  { "one content has one id", one_content_has_one_id },
  { "what is not known is never sent again", not_known_is_never_sent_again },
  { "what was lost goes again under a fresh id", what_was_lost_goes_again_under_a_fresh_id },
  { "others' changes are merged", record_fills_the_form_and_others_changes_are_merged },
  { "a clash is asked field by field", a_clash_is_asked_field_by_field },
  { "leaving asks only when something would be lost", leaving_asks_only_when_something_would_be_lost },
  { "a closed form is gone", a_closed_form_is_gone },
  { "Enter goes from field to field", enter_goes_from_field_to_field_and_then_to_the_button },
  { "a form that stays is ready for another", a_form_that_stays_is_ready_for_another },
  CU_TEST_INFO_NULL,
};

int
main (void)
{
  CU_SuiteInfo suites[] = { { .pName = "form", .pTests = cases }, CU_SUITE_INFO_NULL };

  ui_place_start ();
  return tap_run (suites);
}
