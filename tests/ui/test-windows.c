/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Every page of the program, opened on a real base in each language, light and dark, looked at until it is painted,
 * left, and gone for good; and none of them makes the libraries complain. */
#include "desk-language.h"
#include "photo-avatar.h"
#include "shareholder-record.h"
#include "tap.h"
#include "ui-place.h"
#include "window-place.h"
#include "window.h"
#include "workshop.h"

/* A picture of two by two dots. */
#define FACE \
  "iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAIAAAD91JpzAAAAEE" \
  "lEQVR4nGNIcDAAIgYIBQAXjgNB95/l5wAAAABJRU5ErkJggg=="

static void
open_page (const char *name)
{
  Window *window = window_new (window_place_get_application (), name);

  gtk_window_present (GTK_WINDOW (window));
  window_place_let_answers_come ();
  window_place_let_paint (GTK_WIDGET (window));
  CU_ASSERT_STRING_EQUAL (window_get_page (window), name);
  CU_ASSERT_PTR_NOT_NULL (window_get_current (window));
  CU_ASSERT_STRING_NOT_EQUAL (page_get_title (window_get_current (window)), "");
  g_object_add_weak_pointer (G_OBJECT (window), (gpointer *) &window);
  gtk_window_destroy (GTK_WINDOW (window));
  window_place_must_be_gone (name, (gpointer *) &window);
}

static void
each_page_in_each_language (void)
{
  static const char *const names[] = { "home", "shareholders", "registers", "resolutions", "rules", "imports" };
  static const AdwColorScheme schemes[] = { ADW_COLOR_SCHEME_FORCE_LIGHT, ADW_COLOR_SCHEME_FORCE_DARK };

  for (const DeskLanguage *language = desk_languages; language->code != NULL; language++)
    for (guint s = 0; s < G_N_ELEMENTS (schemes); s++)
      {
        desk_language_use (language->code);
        adw_style_manager_set_color_scheme (adw_style_manager_get_default (), schemes[s]);
        for (guint i = 0; i < G_N_ELEMENTS (names); i++)
          open_page (names[i]);
      }
  desk_language_use ("en");
  CU_ASSERT_EQUAL (window_place_count_complaints (), 0);
}

static guint
count_lines (GtkListBox *list)
{
  guint n = 0;

  while (gtk_list_box_get_row_at_index (list, (int) n) != NULL)
    n++;
  return n;
}

/* Her record has a line for each act, and each line opens. */
static void
look_at_record (GtkWidget *window, const char *state)
{
  gint64 member_id = window_place_find_member (state);
  g_autofree char *text = g_strdup_printf ("select count (*) from api.act where member_id = %" G_GINT64_FORMAT
                                           " or other_member_id = %" G_GINT64_FORMAT, member_id, member_id);
  GtkWidget *record;
  GtkListBox *history;

  page_select (window_get_current (MANDALI_WINDOW (window)), member_id);
  gtk_widget_activate_action (window, "win.record", NULL);
  window_place_let_answers_come ();
  window_place_let_paint (window);
  record = ui_place_find (window, TYPE_SHAREHOLDER_RECORD);
  CU_ASSERT_TRUE (record != NULL && gtk_widget_get_mapped (record));
  if (record == NULL)
    return;
  history = GTK_LIST_BOX (gtk_widget_get_template_child (record, TYPE_SHAREHOLDER_RECORD, "history"));
  CU_ASSERT_EQUAL (count_lines (history), scratch_get_number (window_place_get_scratch (), text));
  for (int i = 0; gtk_list_box_get_row_at_index (history, i) != NULL; i++)
    g_signal_emit_by_name (history, "row-activated", gtk_list_box_get_row_at_index (history, i));
  window_place_let_paint (window);
  gtk_widget_activate_action (GTK_WIDGET (window_get_current (MANDALI_WINDOW (window))), "page.list", NULL);
  CU_ASSERT_FALSE (gtk_widget_get_mapped (record));
}

static void
the_record_of_each_state (void)
{
  static const char *const states[] = { "applied", "active", "resigning", "ceased", "settled" };
  Window *window = window_new (window_place_get_application (), "shareholders");

  gtk_window_present (GTK_WINDOW (window));
  window_place_let_answers_come ();
  for (guint i = 0; i < G_N_ELEMENTS (states); i++)
    look_at_record (GTK_WIDGET (window), states[i]);
  g_object_add_weak_pointer (G_OBJECT (window), (gpointer *) &window);
  gtk_window_destroy (GTK_WINDOW (window));
  window_place_must_be_gone ("the record", (gpointer *) &window);
  CU_ASSERT_EQUAL (window_place_count_complaints (), 0);
}

static gboolean
reads_the_second (gpointer window)
{
  return ui_place_reads (window, "The second & last") && !ui_place_reads (window, "The first");
}

/* Acts may follow each other faster than a message fades: its Undo must be that of the last one. */
static void
the_newest_message_is_seen (void)
{
  Window *window = window_new (window_place_get_application (), "home");

  gtk_window_present (GTK_WINDOW (window));
  window_place_let_answers_come ();
  window_say (window, "The first", "Undo", "win.undo(int64 1)");
  window_place_let_paint (GTK_WIDGET (window));
  CU_ASSERT_TRUE (ui_place_reads (GTK_WIDGET (window), "The first"));
  window_say (window, "The second & last", NULL, NULL);
  CU_ASSERT_TRUE (workshop_wait (reads_the_second, window, 2000));
  gtk_window_destroy (GTK_WINDOW (window));
}

static gboolean
has_face (gpointer avatar)
{
  return adw_avatar_get_custom_image (avatar) != NULL;
}

/* A photograph is read when it is first asked for, and is there at once the next time. */
static void
a_face_comes_when_it_is_read (void)
{
  g_autofree char *id = scratch_dup_value (window_place_get_scratch (),
    "insert into core.photo (person_id, image) select min (person_id), decode ('" FACE "', 'base64') from core.person "
    "returning photo_id");
  DeskSession *session = application_get_session (window_place_get_application ());
  g_autoptr (GtkWidget) none = g_object_ref_sink (photo_avatar_new (session, 0, "Ushaben Patel", PHOTO_AVATAR_SMALL));
  g_autoptr (GtkWidget) first = NULL;
  g_autoptr (GtkWidget) next = NULL;
  gint64 photo_id;

  CU_ASSERT_PTR_NOT_NULL_FATAL (id);
  photo_id = g_ascii_strtoll (id, NULL, 10);
  first = g_object_ref_sink (photo_avatar_new (session, photo_id, "Ushaben Patel", PHOTO_AVATAR_SMALL));
  CU_ASSERT_FALSE (has_face (first));
  CU_ASSERT_TRUE (workshop_wait (has_face, first, WINDOW_PLACE_WAIT_MS));
  next = g_object_ref_sink (photo_avatar_new (session, photo_id, "Ushaben Patel", PHOTO_AVATAR_SMALL));
  CU_ASSERT_TRUE (has_face (next));
  CU_ASSERT_FALSE (has_face (none));
}

int
main (void)
{
  CU_TestInfo cases[] = {
    { "each page opens and goes, in each language, light and dark", each_page_in_each_language },
    { "the record of each state opens, with all that happened, and goes", the_record_of_each_state },
    { "the newest message is seen", the_newest_message_is_seen },
    { "a face comes when it is read", a_face_comes_when_it_is_read },
    CU_TEST_INFO_NULL,
  };
  CU_SuiteInfo suites[] = {
    { "windows", window_place_set_up, window_place_tear_down, NULL, NULL, cases },
    CU_SUITE_INFO_NULL,
  };

  return window_place_run (suites);
}
