/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A woman of the register is typed anew on a real base: she is offered without disturbing who types, taken and given
 * back, comes again from a draft, and her application is hers. */
#include <string.h>

#include "application-form.h"
#include "form-private.h"
#include "tap.h"
#include "ui-place.h"
#include "window-place.h"
#include "workshop.h"

/* One who left and may apply again, and one who is a member. */
#define LEFT "m.state in ('ceased', 'settled') and m.ceased_reason <> 'deceased'"
#define MEMBER "m.state = 'active'"

typedef struct
{
  char *own_name, *middle_name, *surname, *surname_gu, *phone, *person_id, *place;
} Woman;

static char *
dup_of (const char *what, const char *whom)
{
  g_autofree char *text
    = g_strdup_printf ("select %s from api.member_on (core.today ()) m join api.person p using (person_id)"
                       " cross join lateral api.address_on (person_id, core.today ()) a where %s"
                       " and surname is not null and phone is not null and surname_gu is not null"
                       " order by member_id limit 1", what, whom);

  return scratch_dup_value (window_place_get_scratch (), text);
}

static Woman
find_woman (const char *whom)
{
  return (Woman){ .own_name = dup_of ("own_name", whom), .middle_name = dup_of ("middle_name", whom),
                  .surname = dup_of ("surname", whom), .surname_gu = dup_of ("surname_gu", whom),
                  .phone = dup_of ("phone", whom), .person_id = dup_of ("person_id", whom),
                  .place = dup_of ("place", whom) };
}

static void
woman_clear (Woman *woman)
{
  g_free (woman->own_name);
  g_free (woman->middle_name);
  g_free (woman->surname);
  g_free (woman->surname_gu);
  g_free (woman->phone);
  g_free (woman->person_id);
  g_free (woman->place);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Woman, woman_clear)

static Form *
open_form (void)
{
  DeskSession *session = application_get_session (window_place_get_application ());
  Form *form = FORM_FORM (application_form_open (NULL, session));

  window_place_let_answers_come ();
  window_place_let_paint (GTK_WIDGET (form));
  return form;
}

static void
leave_form (Form *form)
{
  g_object_add_weak_pointer (G_OBJECT (form), (gpointer *) &form);
  gtk_window_destroy (GTK_WINDOW (form));
  window_place_must_be_gone ("the application", (gpointer *) &form);
}

static void
close_form (Form *form)
{
  form_forget_draft (form);
  leave_form (form);
}

static gboolean
is_written (gpointer draft)
{
  return !form_draft_is_writing (draft);
}

/* What was typed is on the disk, and comes again in a form of its own. */
static Form *
open_again (Form *form)
{
  g_autoptr (FormDraft) draft = g_object_ref (form_get_private (form)->draft);

  leave_form (form);
  CU_ASSERT_TRUE (workshop_wait (is_written, draft, WINDOW_PLACE_WAIT_MS));
  form = open_form ();
  CU_ASSERT_TRUE_FATAL (form_get_private (form)->is_offering);
  form_go_on_with_draft (form);
  return form;
}

static void
type (Form *form, const char *field, const char *words)
{
  form_field_set_text (form_find_field (form, field), words);
}

static void
let_it_answer (Form *form)
{
  window_place_let_answers_come ();
  window_place_let_paint (GTK_WIDGET (form));
}

static void
type_her (Form *form, const Woman *woman)
{
  type (form, "own_name", woman->own_name);
  type (form, "middle_name", woman->middle_name);
  type (form, "surname", woman->surname);
  let_it_answer (form);
}

static GtkWidget *
get_box (Form *form)
{
  return GTK_WIDGET (form_find_field (form, "person_id"));
}

/* The first button that is seen; NULL when there is none. */
static GtkWidget *
find_button (GtkWidget *widget)
{
  if (!gtk_widget_get_visible (widget))
    return NULL;
  if (GTK_IS_BUTTON (widget))
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (find_button (child) != NULL)
      return find_button (child);
  return NULL;
}

static void
press (Form *form, const char *label)
{
  GtkWidget *button = find_button (get_box (form));

  CU_ASSERT_PTR_NOT_NULL_FATAL (button);
  CU_ASSERT_STRING_EQUAL (gtk_button_get_label (GTK_BUTTON (button)), label);
  gtk_widget_grab_focus (button);
  g_signal_emit_by_name (button, "clicked");
  let_it_answer (form);
}

static gboolean
is_locked (Form *form, const char *field)
{
  return !gtk_widget_get_sensitive (GTK_WIDGET (form_find_field (form, field)));
}

static void
expect_text (Form *form, const char *field, const char *wanted)
{
  g_autofree char *text = form_field_dup_text (form_find_field (form, field));

  CU_ASSERT_STRING_EQUAL (text, wanted);
}

static void
expect_person (Form *form, const char *wanted)
{
  g_autofree char *value = NULL;

  CU_ASSERT_TRUE (form_field_get_value (form_find_field (form, "person_id"), "person_id", &value));
  if (g_strcmp0 (value, wanted) != 0)
    tap_note ("the person is %s, not %s", value, wanted);
  CU_ASSERT_TRUE (g_strcmp0 (value, wanted) == 0);
}

/* Nothing is seen until her name is whole; the caret stays where it was, and the keyboard with it. */
static void
she_is_offered_quietly (void)
{
  g_auto (Woman) woman = find_woman (LEFT);
  Form *form = open_form ();
  GtkEditable *entry = ui_place_get_entry (form_find_field (form, "surname"));
  gint caret = (gint) g_utf8_strlen (woman.surname, -1) - 1;

  CU_ASSERT_FALSE (gtk_widget_get_visible (get_box (form)));
  type (form, "own_name", woman.own_name);
  type (form, "middle_name", woman.middle_name);
  let_it_answer (form);
  CU_ASSERT_FALSE (gtk_widget_get_visible (get_box (form)));
  gtk_widget_grab_focus (GTK_WIDGET (form_find_field (form, "surname")));
  gtk_editable_set_text (entry, woman.surname);
  gtk_editable_set_position (entry, caret);
  let_it_answer (form);
  CU_ASSERT_TRUE (gtk_widget_get_mapped (get_box (form)));
  CU_ASSERT_TRUE (ui_place_is_focused (GTK_WIDGET (entry)));
  CU_ASSERT_EQUAL (gtk_editable_get_position (entry), caret);
  expect_person (form, NULL);
  /* Enter steps over the offer, Tab goes into it. */
  gtk_widget_grab_focus (GTK_WIDGET (form_find_field (form, "surname_gu")));
  form_field_emit_go_on (form_find_field (form, "surname_gu"));
  CU_ASSERT_TRUE (ui_place_is_focused (GTK_WIDGET (form_find_field (form, "middle_relation"))));
  gtk_widget_grab_focus (GTK_WIDGET (form_find_field (form, "surname_gu")));
  g_signal_emit_by_name (form, "move-focus", GTK_DIR_TAB_FORWARD);
  CU_ASSERT_TRUE (ui_place_is_focused (find_button (get_box (form))));
  g_signal_emit_by_name (form, "move-focus", GTK_DIR_TAB_BACKWARD);
  CU_ASSERT_TRUE (ui_place_is_focused (GTK_WIDGET (form_find_field (form, "surname_gu"))));
  /* Another name, and it is quiet again. */
  type (form, "own_name", "Xylophonben");
  let_it_answer (form);
  CU_ASSERT_FALSE (gtk_widget_get_visible (get_box (form)));
  close_form (form);
}

static float
get_y (Form *form, const char *field)
{
  graphene_point_t point = { 0 };

  CU_ASSERT_TRUE (gtk_widget_compute_point (GTK_WIDGET (form_find_field (form, field)), GTK_WIDGET (form),
                                            &GRAPHENE_POINT_INIT (0, 0), &point));
  return point.y;
}

/* Her names are above what is seen when the village gives her away: nothing jumps, and it is said there. */
static void
nothing_jumps (void)
{
  g_auto (Woman) woman = find_woman (LEFT);
  Form *form = open_form ();
  GtkWidget *place = GTK_WIDGET (form_find_field (form, "place"));
  GtkWidget *scroller = gtk_widget_get_ancestor (get_box (form), GTK_TYPE_SCROLLED_WINDOW);
  GtkAdjustment *adjustment = gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (scroller));
  double scrolled;
  float before;

  type (form, "own_name", woman.own_name);
  type (form, "surname", woman.surname);
  gtk_widget_grab_focus (place);
  let_it_answer (form);
  gtk_adjustment_set_value (adjustment, 200);
  window_place_let_paint (GTK_WIDGET (form));
  CU_ASSERT_FALSE (gtk_widget_get_visible (get_box (form)));
  before = get_y (form, "place");
  scrolled = gtk_adjustment_get_value (adjustment);
  CU_ASSERT_TRUE (scrolled > 0);
  type (form, "place", woman.place);
  let_it_answer (form);
  window_place_let_paint (GTK_WIDGET (form));
  CU_ASSERT_TRUE (gtk_widget_get_visible (get_box (form)));
  CU_ASSERT_TRUE (ui_place_is_focused (place));
  if (get_y (form, "place") != before)
    tap_note ("the village jumped from %g to %g", (double) before, (double) get_y (form, "place"));
  CU_ASSERT_EQUAL (get_y (form, "place"), before);
  CU_ASSERT_TRUE (gtk_adjustment_get_value (adjustment) > scrolled);
  close_form (form);
}

static void
she_is_taken_and_given_back (void)
{
  g_auto (Woman) woman = find_woman (LEFT);
  Form *form = open_form ();

  type_her (form, &woman);
  type (form, "phone", "9000000000");
  type (form, "own_name_gu", "બીજું");
  let_it_answer (form);
  press (form, "It is she");
  expect_person (form, woman.person_id);
  expect_text (form, "own_name", woman.own_name);
  expect_text (form, "surname_gu", woman.surname_gu);
  expect_text (form, "place", woman.place);
  CU_ASSERT_TRUE (is_locked (form, "own_name") && is_locked (form, "surname_gu"));
  /* what was typed newer stays, and may go on changing */
  expect_text (form, "phone", "9000000000");
  CU_ASSERT_FALSE (is_locked (form, "phone") || is_locked (form, "place"));
  CU_ASSERT_TRUE (ui_place_is_focused (find_button (get_box (form))));
  CU_ASSERT_PTR_NULL (form_field_get_fault (form_find_field (form, "person_id")));
  type (form, "house", "Her new house");
  press (form, "No, another woman");
  expect_person (form, NULL);
  expect_text (form, "own_name_gu", "બીજું");
  expect_text (form, "surname_gu", "");
  expect_text (form, "place", "");
  expect_text (form, "house", "Her new house"); /* by hand, and nobody else's */
  CU_ASSERT_FALSE (is_locked (form, "own_name") || is_locked (form, "surname_gu"));
  CU_ASSERT_TRUE (ui_place_is_focused (GTK_WIDGET (form_find_field (form, "own_name"))));
  CU_ASSERT_TRUE (gtk_widget_get_visible (get_box (form)));
  close_form (form);
}

/* What a member's application would be refused by is said as soon as she is taken. */
static void
a_member_is_told_at_once (void)
{
  g_auto (Woman) woman = find_woman (MEMBER);
  Form *form = open_form ();
  const char *fault;

  type (form, "phone", woman.phone);
  type_her (form, &woman);
  press (form, "It is she");
  expect_person (form, woman.person_id);
  fault = form_field_get_fault (form_find_field (form, "person_id"));
  CU_ASSERT_TRUE (fault != NULL && strstr (fault, "member already") != NULL);
  close_form (form);
}

static void
note_what_is_wrong (Form *form)
{
  FormPrivate *priv = form_get_private (form);

  for (guint i = 0; i < priv->fields->len; i++)
    if (form_field_get_fault (g_ptr_array_index (priv->fields, i)) != NULL)
      tap_note ("%s: %s", form_field_get_name (g_ptr_array_index (priv->fields, i)),
                form_field_get_fault (g_ptr_array_index (priv->fields, i)));
}

static gboolean
is_saved (gpointer form)
{
  return *(Form **) form == NULL;
}

/* A draft brings her back as she was taken; sent, the application is hers and no second woman is made. */
static void
her_application_is_hers (void)
{
  g_auto (Woman) woman = find_woman (LEFT);
  Form *form = open_form ();
  gint64 people = scratch_get_number (window_place_get_scratch (), "select count (*) from core.person");
  g_autofree char *hers = g_strdup_printf ("select count (*) from core.member where person_id = %s"
                                           " and applied_on = core.today ()", woman.person_id);

  type_her (form, &woman);
  press (form, "It is she");
  form = open_again (form);
  let_it_answer (form);
  expect_person (form, woman.person_id);
  CU_ASSERT_TRUE (is_locked (form, "own_name"));
  type (form, "consent_given", "yes");
  g_object_add_weak_pointer (G_OBJECT (form), (gpointer *) &form);
  form_send (form);
  CU_ASSERT_TRUE (workshop_wait (is_saved, &form, WINDOW_PLACE_WAIT_MS));
  if (form != NULL)
    note_what_is_wrong (form);
  CU_ASSERT_EQUAL (scratch_get_number (window_place_get_scratch (), "select count (*) from core.person"), people);
  CU_ASSERT_EQUAL (scratch_get_number (window_place_get_scratch (), hers), 1);
  CU_ASSERT_EQUAL (window_place_count_complaints (), 0);
}

int
main (void)
{
  CU_TestInfo cases[] = {
    { "a woman who is here already is offered quietly", she_is_offered_quietly },
    { "nothing jumps when she is offered out of sight", nothing_jumps },
    { "she is taken, and given back", she_is_taken_and_given_back },
    { "of a member it is said at once that she needs no application", a_member_is_told_at_once },
    { "a draft keeps her, and her application is hers", her_application_is_hers },
    CU_TEST_INFO_NULL,
  };
  CU_SuiteInfo suites[] = {
    { "likely", window_place_set_up, window_place_tear_down, NULL, NULL, cases },
    CU_SUITE_INFO_NULL,
  };

  return window_place_run (suites);
}
