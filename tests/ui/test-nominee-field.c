/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The nominees of a nomination as one field: what is typed, what the act receives, what a draft brings back. */
#include "nominee-field.h"
#include "tap.h"
#include "ui-place.h"

static GtkWindow *window;
static FormField *field;

static void
open_field (void)
{
  window = GTK_WINDOW (g_object_ref_sink (gtk_window_new ()));
  field = g_object_new (NOMINEE_TYPE_FIELD, "field", "nominees", "label", "Nominees", "required", TRUE, NULL);
  form_field_set_session (field, ui_place_get_session ());
  gtk_window_set_child (window, GTK_WIDGET (field));
  gtk_window_present (window);
  ui_place_settle ();
}

static void
close_field (void)
{
  gtk_window_destroy (window);
  g_clear_object (&window);
}

/* The part of this name of nominee `n`, counted from 0; NULL when there is none. */
static FormField *
find_part (GtkWidget *widget, const char *name, guint *n)
{
  if (FORM_IS_FIELD (widget) && g_strcmp0 (form_field_get_name (FORM_FIELD (widget)), name) == 0 && (*n)-- == 0)
    return FORM_FIELD (widget);
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      FormField *found = find_part (child, name, n);

      if (found != NULL)
        return found;
    }
  return NULL;
}

static FormField *
get_part (const char *name, guint n)
{
  return find_part (GTK_WIDGET (field), name, &n);
}

static void
type (const char *name, guint n, const char *words)
{
  FormField *part = get_part (name, n);

  CU_ASSERT_PTR_NOT_NULL_FATAL (part);
  form_field_set_text (part, words);
}

static GtkWidget *
find_button (GtkWidget *widget, const char *label)
{
  if (GTK_IS_BUTTON (widget) && g_strcmp0 (gtk_button_get_label (GTK_BUTTON (widget)), label) == 0)
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_button (child, label);

      if (found != NULL)
        return found;
    }
  return NULL;
}

static void
press (const char *label)
{
  GtkWidget *button = find_button (GTK_WIDGET (field), label);

  CU_ASSERT_PTR_NOT_NULL_FATAL (button);
  g_signal_emit_by_name (button, "clicked");
}

static void
must_be (const char *expected)
{
  g_autofree char *value = NULL;

  CU_ASSERT_TRUE (form_field_get_value (field, "nominees", &value));
  if (value == NULL)
    value = g_strdup ("null");
  if (!g_str_equal (value, expected))
    tap_note ("%s", value);
  CU_ASSERT_STRING_EQUAL (value, expected);
}

static void
what_is_typed_goes_to_the_act (void)
{
  if (!ui_place_has_display ())
    return;
  open_field ();
  must_be ("null");
  type ("name", 0, "  Hetal   \"Hetu\" Patel ");
  type ("name_gu", 0, "હેતલ પટેલ");
  type ("percent", 0, "૬૦");
  type ("born_on", 0, "5-11-2015");
  press ("Another nominee");
  type ("name", 1, "Mukesh");
  type ("percent", 1, "40");
  must_be ("[{\"name\":\"Hetal \\\"Hetu\\\" Patel\",\"name_gu\":\"હેતલ પટેલ\",\"percent\":\"60\","
           "\"born_on\":\"2015-11-05\"},{\"name\":\"Mukesh\",\"percent\":\"40\"}]");
  press ("Leave out");
  must_be ("[{\"name\":\"Mukesh\",\"percent\":\"40\"}]");
  close_field ();
}

static void
a_draft_brings_it_back (void)
{
  g_autofree char *text = NULL;
  g_autofree char *again = NULL;
  g_autofree char *words = NULL;

  if (!ui_place_has_display ())
    return;
  open_field ();
  type ("name", 0, "Hetal");
  type ("born_on", 0, "5/1"); /* not a day yet */
  press ("Another nominee");
  type ("name", 1, "Mukesh");
  type ("percent", 1, "40");
  text = form_field_dup_text (field);
  close_field ();
  open_field ();
  form_field_set_text (field, text);
  again = form_field_dup_text (field);
  CU_ASSERT_STRING_EQUAL (again, text);
  words = form_field_dup_words (field, text);
  CU_ASSERT_STRING_EQUAL (words, "Hetal (), Mukesh (40)");
  form_field_set_text (field, "no list at all");
  CU_ASSERT_TRUE (form_field_is_empty (field));
  close_field ();
}

static void
what_is_wrong_is_said_where_it_is (void)
{
  g_autofree char *none = NULL;
  g_autofree char *some = NULL;
  g_autofree char *sound = NULL;

  if (!ui_place_has_display ())
    return;
  open_field ();
  none = form_field_dup_fault (field);
  CU_ASSERT_PTR_NOT_NULL (none);
  type ("relation", 0, "daughter");
  some = form_field_dup_fault (field);
  CU_ASSERT_PTR_NOT_NULL (some);
  CU_ASSERT_PTR_NOT_NULL (form_field_get_fault (get_part ("name", 0)));
  CU_ASSERT_PTR_NULL (form_field_get_fault (get_part ("relation", 0)));
  type ("name", 0, "Hetal");
  CU_ASSERT_PTR_NULL (form_field_get_fault (get_part ("name", 0)));
  type ("percent", 0, "100");
  press ("Another nominee"); /* of whom nothing is written: she does not count */
  sound = form_field_dup_fault (field);
  CU_ASSERT_PTR_NULL (sound);
  close_field ();
}

static void
gone_on_cb (FormField *gone, guint *count)
{
  (*count)++;
}

static void
enter_goes_through_all_parts_and_out (void)
{
  static const char *const order[] = { "name", "name_gu", "relation", "percent", "born_on", "guardian", "address" };
  guint n_out = 0;

  if (!ui_place_has_display ())
    return;
  open_field ();
  press ("Another nominee");
  g_signal_connect (field, "go-on", G_CALLBACK (gone_on_cb), &n_out);
  gtk_widget_grab_focus (GTK_WIDGET (field));
  for (guint i = 0; i < 2 * G_N_ELEMENTS (order); i++)
    {
      FormField *part = get_part (order[i % G_N_ELEMENTS (order)], i / G_N_ELEMENTS (order));

      CU_ASSERT_PTR_NOT_NULL (gtk_widget_get_focus_child (GTK_WIDGET (part)));
      form_field_emit_go_on (part);
    }
  CU_ASSERT_EQUAL (n_out, 1);
  close_field ();
}

static CU_TestInfo cases[] = {
  { "what is typed goes to the act", what_is_typed_goes_to_the_act },
  { "a draft brings it back", a_draft_brings_it_back },
  { "what is wrong is said where it is", what_is_wrong_is_said_where_it_is },
  { "Enter goes through all parts and out", enter_goes_through_all_parts_and_out },
  CU_TEST_INFO_NULL,
};

int
main (void)
{
  CU_SuiteInfo suites[] = { { .pName = "nominee-field", .pTests = cases }, CU_SUITE_INFO_NULL };

  ui_place_start ();
  return tap_run (suites);
}
