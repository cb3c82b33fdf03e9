/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Who is in the room.
 *
 * The keyboard stands in the entry: a number or the beginning of a name and Enter mark that she came. Enter that is
 * pressed before the answer is there waits for it, and then marks only the one whom nobody else is like. A number need
 * not wait: it goes into the queue, and the entry is free for the next one, as a scanner of cards wants it. */
#define G_LOG_DOMAIN "attendance-pane"

#include "attendance-pane.h"

#include <glib/gi18n.h>
#include <string.h>

#include "base-money.h"
#include "base-text.h"
#include "card-queue.h"
#include "filter-choice.h"
#include "meeting-calls.h"
#include "meeting-name.h"
#include "meeting.h"
#include "pane-parts.h"
#include "room-face.h"
#include "widgets.h"

struct _AttendancePane
{
  MeetingPane   parent_instance;
  DataView     *view;
  GtkEditable  *entry;
  FilterChoice *state;
  RoomFace     *face;
  GtkWidget    *counted; /* seen in a general meeting */
  GtkBox       *blocks;
  DeskList     *blocks_of;
  CardQueue    *cards;
  gboolean      is_waiting; /* Enter was pressed before the answer */
  gboolean      is_picked;  /* by the arrows: Enter means whom they chose */
};

G_DEFINE_FINAL_TYPE (AttendancePane, attendance_pane, TYPE_MEETING_PANE)

static const MeetingPaneAct acts[] = {
  { N_("She Came (Enter)"), "pane.came" },
  { N_("She Left (Delete)"), "pane.left" },
  { N_("At Another Hour… (Ctrl+H)"), "pane.hour" },
  { N_("Marked by Mistake… (Ctrl+J)"), "pane.mistake" },
  { N_("Count a Block… (Ctrl+I)"), "pane.count" },
};

static const DataColumn columns[] = {
  { .name = "member_number", .letters = 6 },
  { .name = "name", .in_gu = "name_gu", .is_wide = TRUE, .letters = 18 },
  { .name = "office", .letters = 15 },
  { .name = "came", .letters = 7 },
  { .name = "went", .letters = 7 },
  { .name = "state", .letters = 14, .tone_of = meeting_tone_get },
  { NULL },
};

static const char *const states[] = { "here", "not_here", "gone", NULL };

static void
came (GtkWidget *pane, gint64 record_id, const char *number)
{
  g_autofree char *words = g_strdup_printf (_("She came at %s"), number);

  meeting_pane_say (pane, words);
}

static void
left (GtkWidget *pane, gint64 record_id, const char *number)
{
  g_autofree char *words = g_strdup_printf (_("She left at %s"), number);

  meeting_pane_say (pane, words);
}

static const ActNow arrive = { "record-arrival", N_("Mark that she came"), N_("This was not marked"),
                               &record_arrival_call, came };
static const ActNow leave = { "record-leaving", N_("Mark that she left"), N_("This was not marked"),
                              &record_leaving_call, left };

static gboolean
is_here (PgRow *row)
{
  return row != NULL && g_str_equal (pg_row_get_words (row, ATTENDANCE_STATE), "here");
}

/* She was never marked. */
static gboolean
is_not_here (PgRow *row)
{
  return g_str_equal (pg_row_get_words (row, ATTENDANCE_STATE), "not_here");
}

/* What was typed, in Latin digits; newly allocated. */
static char *
dup_typed (AttendancePane *self)
{
  return g_strstrip (base_text_dup_latin_digits (gtk_editable_get_text (self->entry)));
}

static gboolean
is_number (const char *typed)
{
  return typed[0] != '\0' && strspn (typed, "0123456789") == strlen (typed);
}

/* `way`: how she was found. */
static void
mark (AttendancePane *self, PgRow *row, const char *way)
{
  meeting_pane_send (MANDALI_MEETING_PANE (self), &arrive, "meeting_id",
                     meeting_pane_get_key (MANDALI_MEETING_PANE (self)), "member_id",
                     pg_row_get_words (row, ATTENDANCE_MEMBER_ID), "hour", NULL, "way", way, NULL);
}

static void
came_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  AttendancePane *self = data;
  PgRow *row = data_view_get_selected (self->view);
  g_autofree char *typed = dup_typed (self);

  if (row == NULL || is_here (row))
    return;
  mark (self, row, is_number (typed) ? "number" : "name");
  gtk_editable_set_text (self->entry, "");
}

/* Whoever lets cards be read does not look at the screen: what was not marked is heard. */
static void
tell_unmarked (AttendancePane *self, const char *words)
{
  gtk_widget_error_bell (GTK_WIDGET (self));
  meeting_pane_say (GTK_WIDGET (self), words);
}

/* Her photograph is the proof at the door that the card is hers. */
static void
card_found_cb (AttendancePane *self, PgRow *row)
{
  g_autofree char *words = g_strdup_printf (_("%s is in the room already"), meeting_name_get (row, ATTENDANCE_NAME));

  if (is_here (row))
    tell_unmarked (self, words);
  else
    mark (self, row, "number");
  data_view_select (self->view, pg_row_get_text (row, ATTENDANCE_MEMBER_ID));
}

static void
card_lost_cb (AttendancePane *self, const char *number)
{
  g_autofree char *words = g_strdup_printf (_("Nobody with the number %s may vote in this meeting"), number);

  tell_unmarked (self, words);
}

static void
left_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  PgRow *row = data_view_get_selected (MANDALI_ATTENDANCE_PANE (data)->view);

  if (is_here (row))
    meeting_pane_send (data, &leave, "meeting_id", meeting_pane_get_key (data), "member_id",
                       pg_row_get_words (row, ATTENDANCE_MEMBER_ID), "hour", NULL, NULL);
}

static void
open_about_her (gpointer pane, const char *form)
{
  PgRow *row = data_view_get_selected (MANDALI_ATTENDANCE_PANE (pane)->view);

  if (row != NULL)
    meeting_pane_open (pane, form, pg_row_get_int (row, ATTENDANCE_MEMBER_ID),
                       pg_row_get_int (meeting_pane_get_meeting (pane), MEETING_ONE_ID));
}

static void
hour_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  PgRow *row = data_view_get_selected (MANDALI_ATTENDANCE_PANE (data)->view);

  open_about_her (data, is_here (row) ? "leaving-at-hour" : "arrival-at-hour");
}

static void
mistake_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  open_about_her (data, "take-back-arrival");
}

static void
count_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  meeting_pane_open (data, "count-heads", pg_row_get_int (meeting_pane_get_meeting (data), MEETING_ONE_ID), 0);
}

static const GActionEntry entries[] = {
  { .name = "came", .activate = came_cb },
  { .name = "left", .activate = left_cb },
  { .name = "hour", .activate = hour_cb },
  { .name = "mistake", .activate = mistake_cb },
  { .name = "count", .activate = count_cb },
};

/* Who only looks at the room finds somebody in it by the entry, and marks nobody. */
static gboolean
is_hers_to_mark (gpointer pane)
{
  return desk_session_may (meeting_pane_get_session (pane), "record_arrival");
}

/* From its day on, until the minutes are drafted. */
static gboolean
may_be_marked (MeetingPane *pane)
{
  PgRow *meeting = meeting_pane_get_meeting (pane);

  return meeting_pane_is_in (pane, "noticed open closed adjourned") && is_hers_to_mark (pane)
         && pg_row_get_day (meeting, MEETING_ONE_HELD_ON) <= desk_session_get_today (meeting_pane_get_session (pane));
}

static void
attendance_pane_update (MeetingPane *pane)
{
  PgRow *row = data_view_get_selected (MANDALI_ATTENDANCE_PANE (pane)->view);
  const char *hint = is_hers_to_mark (pane) ? _("Number or name of who comes in") : _("Number or name");

  room_face_set (MANDALI_ATTENDANCE_PANE (pane)->face, row);
  g_object_set (MANDALI_ATTENDANCE_PANE (pane)->entry, "placeholder-text", hint, NULL);
  widgets_name (MANDALI_ATTENDANCE_PANE (pane)->entry, hint);
  meeting_pane_allow (pane, "came", "record_arrival", may_be_marked (pane) && row != NULL && !is_here (row));
  meeting_pane_allow (pane, "left", "record_leaving", may_be_marked (pane) && is_here (row));
  meeting_pane_allow (pane, "hour", is_here (row) ? "record_leaving" : "record_arrival",
                      may_be_marked (pane) && row != NULL);
  meeting_pane_allow (pane, "mistake", "take_back_arrival", may_be_marked (pane) && row != NULL && !is_not_here (row));
  meeting_pane_allow (pane, "count", "count_heads", may_be_marked (pane) && meeting_pane_is_general (pane));
}

static void
typed_cb (AttendancePane *self)
{
  const char *typed = gtk_editable_get_text (self->entry);

  self->is_waiting = self->is_picked = FALSE;
  data_view_set (self->view, "search", typed[0] != '\0' ? typed : NULL, TRUE);
}

/* Whom what was typed means: the woman of that number, or the only one who is like it; NULL while it may be several. */
static PgRow *
dup_meant (AttendancePane *self)
{
  GListModel *rows = G_LIST_MODEL (desk_list_get_table (data_view_get_list (self->view)));
  g_autofree char *typed = dup_typed (self);

  for (guint i = 0; i < g_list_model_get_n_items (rows); i++)
    {
      g_autoptr (PgRow) row = g_list_model_get_item (rows, i);

      if (g_str_equal (pg_row_get_words (row, ATTENDANCE_NUMBER), typed))
        return g_steal_pointer (&row);
    }
  return g_list_model_get_n_items (rows) == 1 ? g_list_model_get_item (rows, 0) : NULL;
}

/* What was typed chooses whom it means, or the first who is like it. */
static void
choose (AttendancePane *self)
{
  GListModel *rows = G_LIST_MODEL (desk_list_get_table (data_view_get_list (self->view)));
  g_autoptr (PgRow) meant = dup_meant (self);
  g_autoptr (PgRow) first = g_list_model_get_item (rows, 0);

  if (first != NULL && gtk_editable_get_text (self->entry)[0] != '\0')
    data_view_select (self->view, pg_row_get_text (meant != NULL ? meant : first, ATTENDANCE_MEMBER_ID));
  else
    data_view_select_first (self->view);
}

static void
entered_cb (AttendancePane *self)
{
  g_autofree char *typed = dup_typed (self);
  gboolean is_busy = desk_list_is_busy (data_view_get_list (self->view));
  g_autoptr (PgRow) meant = is_busy ? NULL : dup_meant (self);

  if (!is_hers_to_mark (self))
    return;
  if (!may_be_marked (MANDALI_MEETING_PANE (self)))
    {
      tell_unmarked (self, _("Who comes is marked from the day of the meeting on, once its notice is issued, until the "
                             "minutes are drafted"));
      return;
    }
  if (is_number (typed) && !self->is_picked && (meant == NULL || is_here (meant)))
    {
      card_queue_add (self->cards, typed);
      gtk_editable_set_text (self->entry, "");
    }
  else if (is_busy)
    self->is_waiting = TRUE;
  else
    gtk_widget_activate_action (GTK_WIDGET (self), "pane.came", NULL);
}

/* Escape takes back what was typed, and then leaves the meeting as everywhere else. */
static void
stopped_cb (AttendancePane *self)
{
  if (gtk_editable_get_text (self->entry)[0] != '\0')
    gtk_editable_set_text (self->entry, "");
  else
    gtk_widget_activate_action (GTK_WIDGET (self), "meeting.back", NULL);
}

static void
refreshed_cb (AttendancePane *self)
{
  g_autoptr (PgRow) meant = dup_meant (self);

  choose (self);
  if (!self->is_waiting || desk_list_is_busy (data_view_get_list (self->view)))
    return;
  self->is_waiting = FALSE;
  meeting_pane_update (MANDALI_MEETING_PANE (self));
  if (meant != NULL)
    gtk_widget_activate_action (GTK_WIDGET (self), "pane.came", NULL);
}

static void
state_chosen_cb (AttendancePane *self)
{
  data_view_set (self->view, "state", filter_choice_get_value (self->state), TRUE);
}

static void
reset_cb (AttendancePane *self)
{
  filter_choice_set_value (self->state, NULL);
  state_chosen_cb (self);
  gtk_editable_set_text (self->entry, "");
}

static void
blocks_known_cb (AttendancePane *self)
{
  GListModel *rows = G_LIST_MODEL (desk_list_get_table (self->blocks_of));

  widgets_box_clear (self->blocks);
  gtk_widget_set_visible (GTK_WIDGET (self->blocks), g_list_model_get_n_items (rows) > 0);
  for (guint i = 0; i < g_list_model_get_n_items (rows); i++)
    {
      g_autoptr (PgRow) row = g_list_model_get_item (rows, i);
      g_autofree char *heads = base_number_dup_text (pg_row_get_int (row, ATTENDANCE_BLOCK_HEADS));

      gtk_box_append (self->blocks, pane_parts_line_new (pg_row_get_words (row, ATTENDANCE_BLOCK_BLOCK),
                                                         pg_row_get_words (row, ATTENDANCE_BLOCK_COUNTED), heads));
    }
}

static void
attendance_pane_show (MeetingPane *pane)
{
  AttendancePane *self = MANDALI_ATTENDANCE_PANE (pane);

  desk_list_set (self->blocks_of, "meeting_id", meeting_pane_get_key (pane));
  card_queue_set_meeting (self->cards, meeting_pane_get_key (pane));
  gtk_widget_set_visible (self->counted, meeting_pane_is_general (pane));
}

static void
attendance_pane_focus (MeetingPane *pane)
{
  if (is_hers_to_mark (pane))
    gtk_widget_grab_focus (GTK_WIDGET (MANDALI_ATTENDANCE_PANE (pane)->entry));
  else
    data_view_focus (MANDALI_ATTENDANCE_PANE (pane)->view);
}

/* From the entry the arrows go through the list, and the keyboard stays where it is typed. */
static gboolean
key_pressed_cb (AttendancePane *self, guint key, guint code, GdkModifierType modifiers)
{
  PgTable *table = desk_list_get_table (data_view_get_list (self->view));
  PgRow *row = data_view_get_selected (self->view);
  g_autoptr (PgRow) next = NULL;
  guint position = 0;

  if (key != GDK_KEY_Down && key != GDK_KEY_Up)
    return GDK_EVENT_PROPAGATE;
  if (row != NULL && pg_table_find (table, pg_row_get_text (row, ATTENDANCE_MEMBER_ID), &position) != NULL)
    position += key == GDK_KEY_Down ? 1 : (guint) -1;
  next = g_list_model_get_item (G_LIST_MODEL (table), position);
  self->is_picked = next != NULL;
  if (next != NULL)
    data_view_select (self->view, pg_row_get_text (next, ATTENDANCE_MEMBER_ID));
  return GDK_EVENT_STOP;
}

static void
attendance_pane_dispose (GObject *object)
{
  g_clear_object (&MANDALI_ATTENDANCE_PANE (object)->blocks_of);
  g_clear_object (&MANDALI_ATTENDANCE_PANE (object)->cards);
  G_OBJECT_CLASS (attendance_pane_parent_class)->dispose (object);
}

static void
attendance_pane_class_init (AttendancePaneClass *klass)
{
  MeetingPaneClass *pane_class = MANDALI_MEETING_PANE_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = attendance_pane_dispose;
  pane_class->show = attendance_pane_show;
  pane_class->update = attendance_pane_update;
  pane_class->focus = attendance_pane_focus;
  gtk_widget_class_add_binding_action (GTK_WIDGET_CLASS (klass), GDK_KEY_Delete, 0, "pane.left", NULL);
  gtk_widget_class_add_binding_action (GTK_WIDGET_CLASS (klass), GDK_KEY_Delete, GDK_CONTROL_MASK, "pane.left", NULL);
  gtk_widget_class_add_binding_action (GTK_WIDGET_CLASS (klass), GDK_KEY_h, GDK_CONTROL_MASK, "pane.hour", NULL);
  gtk_widget_class_add_binding_action (GTK_WIDGET_CLASS (klass), GDK_KEY_j, GDK_CONTROL_MASK, "pane.mistake", NULL);
  gtk_widget_class_add_binding_action (GTK_WIDGET_CLASS (klass), GDK_KEY_i, GDK_CONTROL_MASK, "pane.count", NULL);
}

static void
attendance_pane_init (AttendancePane *self)
{
}

static void
add_filters (AttendancePane *self)
{
  const char *words[G_N_ELEMENTS (states)] = { NULL };
  GtkWidget *entry = gtk_search_entry_new ();
  GtkEventController *keys = gtk_event_controller_key_new ();

  for (guint i = 0; states[i] != NULL; i++)
    words[i] = report_state_word (states[i]);
  self->entry = GTK_EDITABLE (entry);
  g_object_set (entry, "width-request", 260, NULL);
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_swapped (keys, "key-pressed", G_CALLBACK (key_pressed_cb), self);
  gtk_widget_add_controller (entry, keys);
  g_signal_connect_object (entry, "changed", G_CALLBACK (typed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (entry, "activate", G_CALLBACK (entered_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (entry, "stop-search", G_CALLBACK (stopped_cb), self, G_CONNECT_SWAPPED);
  data_view_add_filter (self->view, entry);
  self->state = MANDALI_FILTER_CHOICE (filter_choice_new ("state", _("State"), _("All who may vote")));
  filter_choice_set_values (self->state, states, words, FALSE);
  g_signal_connect_object (self->state, "chosen", G_CALLBACK (state_chosen_cb), self, G_CONNECT_SWAPPED);
  data_view_add_filter (self->view, GTK_WIDGET (self->state));
}

static GtkWidget *
side_new (AttendancePane *self, DeskSession *session)
{
  GtkWidget *side = gtk_box_new (GTK_ORIENTATION_VERTICAL, 18);

  self->face = MANDALI_ROOM_FACE (room_face_new (session));
  self->counted = gtk_box_new (GTK_ORIENTATION_VERTICAL, 8);
  self->blocks = GTK_BOX (gtk_box_new (GTK_ORIENTATION_VERTICAL, 0));
  gtk_widget_add_css_class (GTK_WIDGET (self->blocks), "box");
  gtk_box_append (GTK_BOX (self->counted), widgets_label_new (_("Counted by blocks"), "pane-heading"));
  gtk_box_append (GTK_BOX (self->counted), GTK_WIDGET (self->blocks));
  gtk_box_append (GTK_BOX (side), GTK_WIDGET (self->face));
  gtk_box_append (GTK_BOX (side), self->counted);
  self->blocks_of = desk_list_new (session, &attendance_block_list);
  g_signal_connect_object (self->blocks_of, "refreshed", G_CALLBACK (blocks_known_cb), self, G_CONNECT_SWAPPED);
  return side;
}

MeetingPane *
attendance_pane_new (DeskSession *session)
{
  AttendancePane *self = g_object_new (TYPE_ATTENDANCE_PANE, NULL);
  g_autoptr (DeskList) list = desk_list_new (session, &attendance_list);

  meeting_pane_begin (MANDALI_MEETING_PANE (self), session, entries, G_N_ELEMENTS (entries), acts,
                      G_N_ELEMENTS (acts));
  self->view = g_object_new (TYPE_DATA_VIEW, NULL);
  data_view_bind (self->view, meeting_reports[MEETING_REPORT_ATTENDANCE].report, columns, list, NULL);
  self->cards = card_queue_new (session);
  g_signal_connect_object (self->cards, "found", G_CALLBACK (card_found_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->cards, "lost", G_CALLBACK (card_lost_cb), self, G_CONNECT_SWAPPED);
  add_filters (self);
  data_view_set_empty (self->view, "people-symbolic", _("Nobody is marked yet"),
                       _("Type the number or the name of each member who comes in, and press Enter."), NULL, NULL);
  meeting_pane_set_view (MANDALI_MEETING_PANE (self), self->view, side_new (self, session));
  g_signal_connect_object (self->view, "refreshed", G_CALLBACK (refreshed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->view, "opened", G_CALLBACK (entered_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->view, "reset", G_CALLBACK (reset_cb), self, G_CONNECT_SWAPPED);
  return MANDALI_MEETING_PANE (self);
}
