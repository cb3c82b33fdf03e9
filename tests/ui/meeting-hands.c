/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The hands of tests of meetings. */
#include "meeting-hands.h"

#include <string.h>
#include "attendance-pane.h"
#include "decision-side.h"
#include "form-private.h"
#include "meeting-pane.h"
#include "meeting-view.h"
#include "meeting.h"
#include "minutes-pane.h"
#include "motion.h"
#include "tap.h"
#include "window-place.h"
#include "workshop.h"

Window *hands_window;

gpointer
hands_find (GtkWidget *root, GType type)
{
  gpointer found = g_type_is_a (G_OBJECT_TYPE (root), type) ? root : NULL;

  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    if (gtk_widget_get_child_visible (child))
      found = hands_find (child, type);
  return found;
}

/* The button of an action, on what is shown. */
static GtkWidget *
find_button (GtkWidget *root, const char *action)
{
  GtkWidget *found = NULL;

  if (GTK_IS_BUTTON (root) && g_strcmp0 (gtk_actionable_get_action_name (GTK_ACTIONABLE (root)), action) == 0)
    return root;
  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    if (gtk_widget_get_child_visible (child))
      found = find_button (child, action);
  return found;
}

Form *
hands_find_form (void)
{
  GListModel *windows = gtk_window_get_toplevels ();

  for (guint i = 0; i < g_list_model_get_n_items (windows); i++)
    {
      g_autoptr (GtkWindow) found = g_list_model_get_item (windows, i);

      if (FORM_IS_FORM (found))
        return FORM_FORM (found);
    }
  return NULL;
}

static gboolean
is_gone (gpointer weak)
{
  return *(gpointer *) weak == NULL;
}

gboolean
hands_is_settled (gpointer form)
{
  return form_get_state (form) == FORM_REFUSED || form_get_state (form) == FORM_DIRTY;
}

GtkWidget *
hands_get_side (void)
{
  return hands_find (GTK_WIDGET (window_get_current (hands_window)), TYPE_MEETING_PANE);
}

gboolean
hands_is_sensitive (gpointer action)
{
  GtkWidget *button = find_button (GTK_WIDGET (window_get_current (hands_window)), action);

  return button != NULL && gtk_widget_get_sensitive (button);
}

static gboolean
is_in_state (gpointer state)
{
  GtkWidget *page = GTK_WIDGET (window_get_current (hands_window));
  PgRow *row = meeting_view_get_meeting (hands_find (page, TYPE_MEETING_VIEW));

  return row != NULL && g_str_equal (pg_row_get_words (row, MEETING_ONE_STATE), state);
}

void
hands_window_knows (const char *state)
{
  CU_ASSERT_TRUE (workshop_wait (is_in_state, (gpointer) state, WINDOW_PLACE_WAIT_MS));
}

void
hands_act (const char *action)
{
  CU_ASSERT_TRUE (workshop_wait (hands_is_sensitive, (gpointer) action, WINDOW_PLACE_WAIT_MS));
  CU_ASSERT_TRUE (gtk_widget_activate_action (hands_get_side (), action, NULL));
}

static gboolean
is_chosen (gpointer key)
{
  DataView *view = hands_find (hands_get_side (), TYPE_DATA_VIEW);
  PgRow *row = data_view_get_selected (view);
  const PgRelation *relation = pg_table_get_relation (desk_list_get_table (data_view_get_list (view)));

  return row != NULL && g_strcmp0 (pg_row_get_text (row, relation->key), key) == 0;
}

void
hands_choose (const char *text)
{
  g_autofree char *key = dup_said (text);

  data_view_select (hands_find (hands_get_side (), TYPE_DATA_VIEW), key);
  CU_ASSERT_TRUE (workshop_wait (is_chosen, key, WINDOW_PLACE_WAIT_MS));
}

Form *
hands_fill (const char *action, ...)
{
  va_list fields;
  const char *name;
  Form *form;

  hands_act (action);
  window_place_let_answers_come ();
  window_place_let_answers_come ();
  form = hands_find_form ();
  CU_ASSERT_PTR_NOT_NULL_FATAL (form);
  va_start (fields, action);
  while ((name = va_arg (fields, const char *)) != NULL)
    {
      FormField *field = form_find_field (form, name);

      CU_ASSERT_PTR_NOT_NULL_FATAL (field);
      form_field_set_text (field, va_arg (fields, const char *));
    }
  va_end (fields);
  window_place_let_answers_come ();
  return form;
}

void
hands_send (Form *form)
{
  Form *weak = form;

  g_object_add_weak_pointer (G_OBJECT (form), (gpointer *) &weak);
  form_send (form);
  CU_ASSERT_TRUE (workshop_wait (is_gone, &weak, WINDOW_PLACE_WAIT_MS));
  if (weak != NULL)
    tap_note ("not sent: %s", form_get_strip_words (weak));
  window_place_let_answers_come ();
}

void
hands_show_tab (const char *tab)
{
  meeting_view_set_tab (hands_find (GTK_WIDGET (window_get_current (hands_window)), TYPE_MEETING_VIEW), tab);
  window_place_let_answers_come ();
}

char *
hands_dup_woman (guint place)
{
  g_autofree char *text = g_strdup_printf ("select e.member_id || chr (9) || 'Somebody' from api.entitled_in ("
                                           "(select max (meeting_id) from api.meeting)) e order by e.member_id"
                                           " offset %u limit 1", place);

  return dup_said (text);
}

void
hands_open_window (void)
{
  g_free (dup_said ("update core.seat set until_on = api.today () where until_on is null returning 1"));
  g_free (dup_said ("insert into core.seat (body, member_id, office, from_on) select 'board', m.member_id, 'director',"
                    " api.today () from api.member_on (api.today ()) m where m.state = 'active'"
                    " and m.class = 'ordinary' order by m.member_id limit 5 returning 1"));
  hands_window = MANDALI_WINDOW (window_new (window_place_get_application (), "meetings"));
  gtk_window_present (GTK_WINDOW (hands_window));
  window_place_let_answers_come ();
  window_place_let_paint (GTK_WIDGET (hands_window));
}
