/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The page that asks who is here, and the dialog by which another takes over, in real windows on a real base. The
 * test's server asks for no password: it lets in whom it knows. */
#include <string.h>

#include "book.h"
#include "desk-settings.h"
#include "form.h"
#include "person-hands.h"
#include "register-page.h"
#include "window-forms.h"
#include "window-place.h"
#include "window.h"
#include "workshop.h"

static Scratch *scratch;
static Application *application;
static Window *window;

static DeskSession *
session (void)
{
  return application_get_session (application);
}

static int
set_up (void)
{
  scratch = scratch_new ();
  g_free (scratch_dup_value (scratch, "create role ui_officer login in role mandali_officer"));
  g_setenv ("PGHOST", scratch_get_host (scratch), TRUE);
  g_setenv ("PGDATABASE", scratch_get_name (scratch), TRUE);
  g_setenv ("PGUSER", "nobody_of_this_name", TRUE);
  application = application_new ();
  g_application_set_flags (G_APPLICATION (application), G_APPLICATION_NON_UNIQUE);
  g_application_register (G_APPLICATION (application), NULL, NULL);
  window = window_new (application, NULL);
  gtk_window_present (GTK_WINDOW (window));
  return workshop_wait_for (session (), DESK_SESSION_SIGNED_OUT, WINDOW_PLACE_WAIT_MS) ? 0 : 1;
}

static int
tear_down (void)
{
  gtk_window_destroy (GTK_WINDOW (window));
  desk_session_close (session ());
  g_clear_object (&application);
  g_free (scratch_dup_value (scratch, "drop role ui_officer"));
  g_clear_pointer (&scratch, scratch_free);
  return 0;
}

static gboolean
is_offered (const char *action)
{
  return g_action_group_get_action_enabled (G_ACTION_GROUP (window), action);
}

static void
the_page_asks_who_is_here (void)
{
  SignIn *sign_in = find_sign_in (GTK_WIDGET (window));
  g_autofree char *last = NULL;

  CU_ASSERT_PTR_NOT_NULL (sign_in);
  if (sign_in == NULL)
    return;
  CU_ASSERT_FALSE (is_offered ("record-resolution"));
  CU_ASSERT_FALSE (gtk_widget_get_sensitive (part_of (sign_in, "button")));
  type_login (sign_in, "nobody_either");
  CU_ASSERT_TRUE (gtk_widget_get_sensitive (part_of (sign_in, "button")));
  press_enter (sign_in);
  CU_ASSERT_TRUE (workshop_wait (has_ended, sign_in, WINDOW_PLACE_WAIT_MS));
  CU_ASSERT_TRUE (gtk_widget_get_visible (part_of (sign_in, "strip")));
  CU_ASSERT_STRING_NOT_EQUAL (gtk_label_get_label (part_of (sign_in, "words")), "");
  CU_ASSERT_STRING_EQUAL (gtk_editable_get_text (part_of (sign_in, "entry")), "nobody_either");
  CU_ASSERT_STRING_EQUAL (gtk_editable_get_text (part_of (sign_in, "password")), "");
  type_login (sign_in, "test_officer");
  press_enter (sign_in);
  window_is_hers (window, "test_officer");
  CU_ASSERT_PTR_NULL (find_sign_in (GTK_WIDGET (window)));
  CU_ASSERT_TRUE (is_offered ("record-resolution"));
  CU_ASSERT_STRING_EQUAL (gtk_editable_get_text (part_of (sign_in, "password")), "");
  last = desk_settings_dup ("person", "");
  CU_ASSERT_STRING_EQUAL (last, "test_officer");
}

static gboolean
is_gone (gpointer data)
{
  return *(gpointer *) data == NULL;
}

static void
another_takes_over (void)
{
  SignIn *sign_in = open_dialog (window);
  GtkRoot *dialog = gtk_widget_get_root (GTK_WIDGET (sign_in));

  /* Who is not let in takes nobody's place. */
  type_login (sign_in, "nobody_either");
  press_enter (sign_in);
  CU_ASSERT_TRUE (workshop_wait (has_ended, sign_in, WINDOW_PLACE_WAIT_MS));
  CU_ASSERT_TRUE (gtk_widget_get_visible (part_of (sign_in, "strip")));
  window_is_hers (window, "test_officer");
  gtk_window_close (GTK_WINDOW (dialog));
  change_to (window, "test_clerk");
  CU_ASSERT_FALSE (is_offered ("record-resolution"));
  CU_ASSERT_TRUE (is_offered ("apply"));
  change_to (window, "test_officer");
  CU_ASSERT_TRUE (is_offered ("record-resolution"));
}

static gboolean
has_draft (gpointer data)
{
  g_autofree char *folder = g_build_filename (g_get_user_state_dir (), "mandali", "drafts", NULL);
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);

  return dir != NULL && g_dir_read_name (dir) != NULL;
}

static void
a_draft_stays_with_whose_it_is (void)
{
  GtkWindow *form = resolution_form_open (GTK_WINDOW (window), session ());

  form_field_set_text (form_find_field (FORM_FORM (form), "words"), "Begun by the first");
  g_object_add_weak_pointer (G_OBJECT (form), (gpointer *) &form);
  change_to (window, "ui_officer");
  CU_ASSERT_TRUE (workshop_wait (is_gone, &form, WINDOW_PLACE_WAIT_MS));
  CU_ASSERT_TRUE (workshop_wait (has_draft, NULL, WINDOW_PLACE_WAIT_MS));
  form = resolution_form_open (GTK_WINDOW (window), session ());
  CU_ASSERT_PTR_NULL (form_get_strip_words (FORM_FORM (form)));
  form_leave (FORM_FORM (form));
  change_to (window, "test_officer");
  form = resolution_form_open (GTK_WINDOW (window), session ());
  CU_ASSERT_PTR_NOT_NULL (form_get_strip_words (FORM_FORM (form)));
  gtk_window_destroy (form);
}

/* TRUE when the edit log is among the registers that can be chosen. */
static gboolean
offers_edit_log (gpointer data)
{
  GObject *list = gtk_widget_get_template_child (GTK_WIDGET (window_get_current (window)), TYPE_REGISTER_PAGE, "list");
  int index = (int) (desk_register_find (books, "edit-log") - books);

  return gtk_widget_get_visible (GTK_WIDGET (gtk_list_box_get_row_at_index (GTK_LIST_BOX (list), index)));
}

static gboolean
offers_none (gpointer data)
{
  return !offers_edit_log (data);
}

static void
the_edit_log_is_for_auditors (void)
{
  change_to (window, "test_officer");
  window_show_page (window, "books");
  CU_ASSERT_TRUE (workshop_wait (offers_none, NULL, WINDOW_PLACE_WAIT_MS));
  change_to (window, "test_auditor");
  window_show_page (window, "books");
  CU_ASSERT_TRUE (workshop_wait (offers_edit_log, NULL, WINDOW_PLACE_WAIT_MS));
  page_filter (window_get_current (window), "register", "edit-log");
  CU_ASSERT_STRING_EQUAL (page_get_report (window_get_current (window))->report->id, "edit-log");
  change_to (window, "test_officer");
  window_show_page (window, "books");
  CU_ASSERT_TRUE (workshop_wait (offers_none, NULL, WINDOW_PLACE_WAIT_MS));
  CU_ASSERT_STRING_NOT_EQUAL (page_get_report (window_get_current (window))->report->id, "edit-log");
}

int
main (void)
{
  CU_TestInfo cases[] = {
    { "the page asks who is here", the_page_asks_who_is_here },
    { "another takes over", another_takes_over },
    { "a draft stays with whose it is", a_draft_stays_with_whose_it_is },
    { "the edit log is for auditors", the_edit_log_is_for_auditors },
    CU_TEST_INFO_NULL,
  };
  CU_SuiteInfo suites[] = { { "persons", set_up, tear_down, NULL, NULL, cases }, CU_SUITE_INFO_NULL };

  return window_place_run (suites);
}
