/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What became of an act whose form is closed is told, and what was not saved can be opened again. */
#include "form-registry.h"
#include "note-form.h"
#include "sent-watch.h"
#include "ui-place.h"

static Form *opened;

static GtkWindow *
open_again (const char *form, GtkWindow *parent, DeskSession *session, GVariant *content)
{
  opened = note_form_open (content);
  return GTK_WINDOW (opened);
}

static DeskAct *
lost_act_new (const char *form)
{
  g_autoptr (DeskJournalEntry) entry = NULL;
  GVariantBuilder builder;

  g_variant_builder_init (&builder, G_VARIANT_TYPE ("a{ss}"));
  g_variant_builder_add (&builder, "{ss}", "own_name", "Ranjanben");
  entry = desk_journal_entry_new (form, "Note · No. 412", "nowhere", g_variant_builder_end (&builder));
  return desk_act_resolve (ui_place_get_session (), entry);
}

static GtkWidget *
find (GtkWidget *widget, GType type, const char *words)
{
  if (G_TYPE_CHECK_INSTANCE_TYPE (widget, type) && gtk_widget_get_visible (widget))
    {
      g_autofree char *label = NULL;

      g_object_get (widget, "label", &label, NULL);
      if (label != NULL && strstr (label, words) != NULL)
        return widget;
    }
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find (child, type, words);

      if (found != NULL)
        return found;
    }
  return NULL;
}

static void
saved_is_told_with_its_number (void)
{
  g_autoptr (SentWatch) watch = NULL;
  DeskAct *act;

  if (!ui_place_has_display ())
    return;
  watch = SENT_WATCH (g_object_ref_sink (sent_watch_new (ui_place_get_session ())));
  CU_ASSERT_EQUAL (sent_watch_get_count (watch), 0);
  CU_ASSERT_FALSE (gtk_widget_get_visible (GTK_WIDGET (watch)));
  act = lost_act_new ("note");
  sent_watch_follow (act);
  CU_ASSERT_EQUAL (sent_watch_get_count (watch), 1);
  CU_ASSERT_PTR_NOT_NULL (find (GTK_WIDGET (watch), GTK_TYPE_LABEL, "Note · No. 412"));
  g_signal_emit_by_name (act, "saved", (gint64) 5, "SHR/26-27/00012");
  CU_ASSERT_PTR_NOT_NULL (find (GTK_WIDGET (watch), GTK_TYPE_LABEL, "SHR/26-27/00012"));
  CU_ASSERT_PTR_NULL (find (GTK_WIDGET (watch), GTK_TYPE_BUTTON, "Open"));
  g_object_unref (act);
}

static void
not_saved_opens_the_form_with_what_was_typed (void)
{
  g_autoptr (SentWatch) watch = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *text = NULL;
  GtkWidget *window, *button;
  DeskAct *act;

  if (!ui_place_has_display ())
    return;
  form_registry_add ("note", open_again);
  watch = SENT_WATCH (g_object_ref_sink (sent_watch_new (ui_place_get_session ())));
  window = gtk_window_new ();
  gtk_window_set_child (GTK_WINDOW (window), GTK_WIDGET (watch));
  act = lost_act_new ("note");
  sent_watch_follow (act);
  error = pg_error_new_lost ("never written");
  g_signal_emit_by_name (act, "refused", error);
  button = find (GTK_WIDGET (watch), GTK_TYPE_BUTTON, "Open");
  CU_ASSERT_PTR_NOT_NULL_FATAL (button);
  g_signal_emit_by_name (button, "clicked");
  CU_ASSERT_PTR_NOT_NULL_FATAL (opened);
  text = form_field_dup_text (form_find_field (opened, "own_name"));
  CU_ASSERT_STRING_EQUAL (text, "Ranjanben");
  CU_ASSERT_EQUAL (sent_watch_get_count (watch), 0);
  gtk_window_destroy (GTK_WINDOW (opened));
  gtk_window_destroy (GTK_WINDOW (window));
  g_object_unref (act);
}

/* An undo has no form to go back to: a button would do nothing. */
static void
act_without_a_form_has_nothing_to_open (void)
{
  g_autoptr (SentWatch) watch = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (DeskAct) act = NULL;

  if (!ui_place_has_display ())
    return;
  watch = SENT_WATCH (g_object_ref_sink (sent_watch_new (ui_place_get_session ())));
  act = lost_act_new ("undo-act");
  sent_watch_follow (act);
  error = pg_error_new_lost ("never written");
  g_signal_emit_by_name (act, "refused", error);
  CU_ASSERT_PTR_NOT_NULL (find (GTK_WIDGET (watch), GTK_TYPE_LABEL, "not saved"));
  CU_ASSERT_PTR_NULL (find (GTK_WIDGET (watch), GTK_TYPE_BUTTON, "Open"));
}

/* What the first one typed is not the business of who sits there next. */
static void
strip_is_shown_to_its_person_alone (void)
{
  DeskTarget *target = ui_place_has_display () ? desk_session_get_target (ui_place_get_session ()) : NULL;
  g_autoptr (SentWatch) watch = NULL;
  g_autoptr (DeskAct) act = NULL;

  if (target == NULL)
    return;
  desk_target_set_person (target, "meena", "secret");
  watch = SENT_WATCH (g_object_ref_sink (sent_watch_new (ui_place_get_session ())));
  act = lost_act_new ("note");
  sent_watch_follow (act);
  CU_ASSERT_TRUE (gtk_widget_get_visible (GTK_WIDGET (watch)));
  desk_target_set_person (target, "asha", "secret");
  g_signal_emit_by_name (ui_place_get_session (), "condition-changed");
  CU_ASSERT_FALSE (gtk_widget_get_visible (GTK_WIDGET (watch)));
  CU_ASSERT_EQUAL (sent_watch_get_count (watch), 1);
  desk_target_set_person (target, "meena", "secret");
  g_signal_emit_by_name (ui_place_get_session (), "condition-changed");
  CU_ASSERT_TRUE (gtk_widget_get_visible (GTK_WIDGET (watch)));
  desk_target_set_person (target, NULL, NULL);
}

static CU_TestInfo cases[] = {
  { "what was saved is told with its number", saved_is_told_with_its_number },
  { "what was not saved opens the form again", not_saved_opens_the_form_with_what_was_typed },
  { "an act without a form has nothing to open", act_without_a_form_has_nothing_to_open },
    { "a strip is shown to its person alone", strip_is_shown_to_its_person_alone },
  CU_TEST_INFO_NULL,
};

int
main (void)
{
  CU_SuiteInfo suites[] = { { .pName = "sent-watch", .pTests = cases }, CU_SUITE_INFO_NULL };

  ui_place_start ();
  return tap_run (suites);
}
