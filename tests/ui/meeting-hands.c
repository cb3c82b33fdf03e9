/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What a test of meetings does again and again: ask the server, find a side, fill a form and send it. */
#include "meeting-hands.h"

#include "data-view.h"
#include "decision-side.h"
#include "meeting-pane.h"
#include "meeting-view.h"
#include "meeting.h"
#include "tap.h"
#include "window-place.h"
#include "workshop.h"

static Window *window;

char *
dup_said (const char *text)
{
  return scratch_dup_value (window_place_get_scratch (), text);
}

gint64
number_of (const char *text)
{
  g_autofree char *value = dup_said (text);

  return value != NULL ? g_ascii_strtoll (value, NULL, 10) : 0;
}

/* Waits until the server answers this. */
typedef struct
{
  const char *text;
  const char *wanted;
} Awaited;

static gboolean
is_answered (gpointer data)
{
  Awaited *awaited = data;
  g_autofree char *said = dup_said (awaited->text);

  return g_strcmp0 (said, awaited->wanted) == 0;
}

void
server_says (const char *text, const char *wanted)
{
  Awaited awaited = { text, wanted };
  gboolean is_right = workshop_wait (is_answered, &awaited, WINDOW_PLACE_WAIT_MS);
  g_autofree char *said = dup_said (text);

  CU_ASSERT_TRUE (is_right);
  if (!is_right)
    tap_note ("%s: %s, not %s", text, said, wanted);
  window_place_let_answers_come ();
}

/* The first of its kind, not on sides that are not shown. */
gpointer
find (GtkWidget *root, GType type)
{
  gpointer found = g_type_is_a (G_OBJECT_TYPE (root), type) ? root : NULL;

  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    if (gtk_widget_get_child_visible (child))
      found = find (child, type);
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
find_form (void)
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
is_settled (gpointer form)
{
  return form_get_state (form) == FORM_REFUSED || form_get_state (form) == FORM_DIRTY;
}

/* The side of the meeting that is shown. */
GtkWidget *
get_side (void)
{
  return find (GTK_WIDGET (window_get_current (window)), TYPE_MEETING_PANE);
}

/* What waits for the bell that brings the news. */
gboolean
is_sensitive (gpointer action)
{
  GtkWidget *button = find_button (GTK_WIDGET (window_get_current (window)), action);

  return button != NULL && gtk_widget_get_sensitive (button);
}

static gboolean
is_in_state (gpointer state)
{
  PgRow *row = meeting_view_get_meeting (find (GTK_WIDGET (window_get_current (window)), TYPE_MEETING_VIEW));

  return row != NULL && g_str_equal (pg_row_get_words (row, MEETING_ONE_STATE), state);
}

/* The news of its state have come to the window too. */
void
window_knows (const char *state)
{
  CU_ASSERT_TRUE (workshop_wait (is_in_state, (gpointer) state, WINDOW_PLACE_WAIT_MS));
}

void
act (const char *action)
{
  CU_ASSERT_TRUE (workshop_wait (is_sensitive, (gpointer) action, WINDOW_PLACE_WAIT_MS));
  CU_ASSERT_TRUE (gtk_widget_activate_action (get_side (), action, NULL));
}

static gboolean
is_chosen (gpointer key)
{
  DataView *view = find (get_side (), TYPE_DATA_VIEW);
  PgTable *table = desk_list_get_table (data_view_get_list (view));
  PgRow *row = data_view_get_selected (view);

  return row != NULL && g_strcmp0 (pg_row_get_text (row, pg_table_get_relation (table)->key), key) == 0;
}

/* Waits until the row that the server names is in the list, and chooses it. */
void
choose (const char *text)
{
  g_autofree char *key = dup_said (text);

  data_view_select (find (get_side (), TYPE_DATA_VIEW), key);
  CU_ASSERT_TRUE (workshop_wait (is_chosen, key, WINDOW_PLACE_WAIT_MS));
}

/* Opens the form of an action of the side, or of the meeting, and fills it: names and texts, ended by NULL. */
Form *
fill (const char *action, ...)
{
  va_list fields;
  const char *name;
  Form *form;

  act (action);
  window_place_let_answers_come ();
  window_place_let_answers_come ();
  form = find_form ();
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

/* Sends, and waits until it is saved and the form has gone. */
void
send_form (Form *form)
{
  Form *weak = form;

  g_object_add_weak_pointer (G_OBJECT (form), (gpointer *) &weak);
  form_send (form);
  CU_ASSERT_TRUE (workshop_wait (is_gone, &weak, WINDOW_PLACE_WAIT_MS));
  if (weak != NULL)
    tap_note ("not sent: %s", form_get_strip_words (weak));
  window_place_let_answers_come ();
}

/* As a key that is pressed in the roll. */
void
press_in_roll (guint key)
{
  DataView *roll = find (find (get_side (), TYPE_DECISION_SIDE), TYPE_DATA_VIEW);
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (GTK_WIDGET (roll));

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);
      gboolean is_taken = FALSE;

      if (GTK_IS_EVENT_CONTROLLER_KEY (controller))
        g_signal_emit_by_name (controller, "key-pressed", key, 0, 0, &is_taken);
    }
}

void
show_tab (const char *tab)
{
  meeting_view_set_tab (find (GTK_WIDGET (window_get_current (window)), TYPE_MEETING_VIEW), tab);
  window_place_let_answers_come ();
}

/* Whom a chooser takes: her id and the words that stand for her. */
char *
dup_woman (guint place)
{
  g_autofree char *text = g_strdup_printf ("select e.member_id || chr (9) || 'Somebody' from api.entitled_in ("
                                           "(select max (meeting_id) from api.meeting)) e order by e.member_id"
                                           " offset %u limit 1", place);

  return dup_said (text);
}

/* With a board of five out of whoever is a member. */
void
open_window (void)
{
  g_free (dup_said ("update core.seat set until_on = api.today () where until_on is null returning 1"));
  g_free (dup_said ("insert into core.seat (body, member_id, office, from_on) select 'board', m.member_id, 'director',"
                    " api.today () from api.member_on (api.today ()) m where m.state = 'active'"
                    " and m.class = 'ordinary' order by m.member_id limit 5 returning 1"));
  window = MANDALI_WINDOW (window_new (window_place_get_application (), "meetings"));
  gtk_window_present (GTK_WINDOW (window));
  window_place_let_answers_come ();
  window_place_let_paint (GTK_WIDGET (window));
}

void
make_meeting (const char *id)
{
  static const char *const acts[] = {
    "select api.draft_meeting (md5 ('%s1')::uuid, 'board', 'ordinary', api.today (), '0:00', 'Office', null, null,"
    " null)",
    "select api.issue_notice (md5 ('%s2')::uuid, (select max (meeting_id) from api.meeting), 'hand', api.today (),"
    " 'It cannot wait')",
    "select count (*) from (select api.record_arrival (md5 ('%s3' || e.member_id)::uuid, e.m, e.member_id, null,"
    " 'name') from (select x.m, e.member_id from (select max (meeting_id) as m from api.meeting) x,"
    " lateral api.entitled_in (x.m) e order by e.member_id limit 4) e) y",
    "select api.open_meeting (md5 ('%s4')::uuid, p.meeting_id, p.member_id, null) from api.presence p"
    " where p.meeting_id = (select max (meeting_id) from api.meeting) order by p.member_id limit 1",
  };

  for (guint i = 0; i < G_N_ELEMENTS (acts); i++)
    {
      g_auto (GStrv) parts = g_strsplit (acts[i], "%s", 2);
      g_autofree char *text = g_strjoinv (id, parts);

      g_free (dup_said (text));
    }
  server_says (STATE, "open");
}

Window *
get_window (void)
{
  return window;
}
