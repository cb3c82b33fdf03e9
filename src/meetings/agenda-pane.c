/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The agenda of a meeting. */
#define G_LOG_DOMAIN "agenda-pane"

#include "agenda-pane.h"

#include <glib/gi18n.h>

#include "base-money.h"
#include "meeting-calls.h"
#include "meeting-name.h"
#include "meeting.h"
#include "pane-parts.h"
#include "paper-lines.h"
#include "widgets.h"

#define INDENTATION 4

struct _AgendaPane
{
  MeetingPane parent_instance;
  DataView   *view;
  GtkLabel   *title;
  GtkBox     *facts;
  PaperLines *papers;
};

G_DEFINE_FINAL_TYPE (AgendaPane, agenda_pane, TYPE_MEETING_PANE)

static const MeetingPaneAct acts[] = {
  { N_("Take Up (Enter)"), "pane.take-up" },
  { N_("What Was Said… (Ctrl+T)"), "pane.note" },
  { N_("Propose… (Ctrl+M)"), "pane.propose" },
  { N_("Task… (Ctrl+K)"), "pane.task" },
  { N_("Add… (Ctrl+I)"), "pane.add" },
  { N_("Part… (Ctrl+U)"), "pane.add-part", TRUE },
  { N_("Change… (F2)"), "pane.change" },
  { N_("Up (Alt+↑)"), "pane.up", TRUE },
  { N_("Down (Alt+↓)"), "pane.down", TRUE },
  { N_("Paper… (Ctrl+L)"), "pane.paper", TRUE },
  { N_("Notes of the Chair… (Ctrl+H)"), "pane.chair-note", TRUE },
  { N_("To the Papers (Ctrl+O)"), "pane.papers", TRUE },
  { N_("Words for the Wall…"), "pane.wall-words", TRUE },
  { N_("Drop (Delete)"), "pane.drop", TRUE },
};

/* Parts stand further in than what they are parts of. */
static char *
dup_title (PgRow *row)
{
  g_autofree char *blank = g_strnfill (INDENTATION * (gsize) (pg_row_get_int (row, AGENDA_DEPTH) - 1), ' ');

  return g_strconcat (blank, meeting_words_get (row, AGENDA_TITLE), NULL);
}

static const DataColumn columns[] = {
  { .name = "place", .letters = 5 },
  { .name = "title", .is_wide = TRUE, .is_long = TRUE, .letters = 20, .dup_text = dup_title },
  { .name = "kind", .letters = 19 },
  { .name = "minutes", .letters = 7 },
  { .name = "paper_count", .letters = 7 },
  { .name = "state", .letters = 15, .tone_of = meeting_tone_get },
  { NULL },
};

static void
taken_up (GtkWidget *pane, gint64 record_id, const char *number)
{
  g_autofree char *words = g_strdup_printf (_("Taken up: %s"), number);

  meeting_pane_say (pane, words);
}

static const ActNow take_up = { "take-up-item", N_("Take up an item"), N_("This was not taken up"), &take_up_item_call,
                                taken_up };
static const ActNow move = { "move-agenda-item", N_("Move an item"), N_("This was not moved"), &move_agenda_item_call,
                             NULL };
static const ActNow drop = { "drop-agenda-item", N_("Drop an item"), N_("This was not dropped"),
                             &drop_agenda_item_call, NULL };

static PgRow *
get_chosen (gpointer pane)
{
  return data_view_get_selected (MANDALI_AGENDA_PANE (pane)->view);
}

static void
send (gpointer pane, const ActNow *act)
{
  PgRow *row = get_chosen (pane);

  if (row != NULL)
    meeting_pane_send (pane, act, "item_id", pg_row_get_words (row, AGENDA_ID), NULL);
}

/* What was put on the agenda is what she goes on with: a paper, a part, its place. */
static void
added_cb (AgendaPane *self, gint64 item_id)
{
  g_autofree char *key = g_strdup_printf ("%" G_GINT64_FORMAT, item_id);

  data_view_select (self->view, key);
}

static void
open_to_add (gpointer pane, const char *form, gint64 key)
{
  g_signal_connect_object (meeting_pane_open (pane, form, key, 0), "done", G_CALLBACK (added_cb), pane,
                           G_CONNECT_SWAPPED);
}

static void
open_about_item (gpointer pane, const char *form)
{
  PgRow *row = get_chosen (pane);

  if (row != NULL)
    meeting_pane_open (pane, form, pg_row_get_int (row, AGENDA_ID), 0);
}

static void
take_up_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  send (data, &take_up);
}

static void
move_item (gpointer pane, const char *is_up)
{
  PgRow *row = get_chosen (pane);

  if (row != NULL)
    meeting_pane_send (pane, &move, "item_id", pg_row_get_words (row, AGENDA_ID), "is_up", is_up, NULL);
}

static void
up_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  move_item (data, "true");
}

static void
down_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  move_item (data, "false");
}

static void
dropping_answered_cb (AgendaPane *self, const char *response)
{
  if (g_str_equal (response, "drop"))
    send (self, &drop);
}

static void
drop_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  PgRow *row = get_chosen (data);
  GtkWidget *dialog;

  if (row == NULL)
    return;
  dialog = adw_message_dialog_new (GTK_WINDOW (gtk_widget_get_root (data)), _("Drop this item?"),
                                   meeting_words_get (row, AGENDA_TITLE));
  adw_message_dialog_add_responses (ADW_MESSAGE_DIALOG (dialog), "keep", _("_Keep It"), "drop", _("_Drop It"), NULL);
  adw_message_dialog_set_response_appearance (ADW_MESSAGE_DIALOG (dialog), "drop", ADW_RESPONSE_DESTRUCTIVE);
  adw_message_dialog_set_default_response (ADW_MESSAGE_DIALOG (dialog), "drop");
  adw_message_dialog_set_close_response (ADW_MESSAGE_DIALOG (dialog), "keep");
  g_signal_connect_object (dialog, "response", G_CALLBACK (dropping_answered_cb), data, G_CONNECT_SWAPPED);
  gtk_window_present (GTK_WINDOW (dialog));
}

static void
add_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  PgRow *meeting = meeting_pane_get_meeting (data);

  if (meeting != NULL)
    open_to_add (data, "add-agenda-item", pg_row_get_int (meeting, MEETING_ONE_ID));
}

static void
add_part_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  PgRow *row = get_chosen (data);

  if (row != NULL)
    open_to_add (data, "add-agenda-part", pg_row_get_int (row, AGENDA_ID));
}

static void
form_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  static const char *const forms[][2] = {
    { "change", "change-agenda-item" }, { "note", "settle-item" }, { "paper", "attach-paper" },
    { "propose", "propose" },           { "task", "add-action" },     { "chair-note", "note-for-chair" },
    { "wall-words", "word-item-for-wall" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (forms); i++)
    if (g_str_equal (g_action_get_name (G_ACTION (action)), forms[i][0]))
      open_about_item (data, forms[i][1]);
}

/* Tab would walk through all rows before it comes there. */
static void
papers_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  gtk_widget_child_focus (GTK_WIDGET (MANDALI_AGENDA_PANE (data)->papers), GTK_DIR_TAB_FORWARD);
}

static const GActionEntry entries[] = {
  { .name = "take-up", .activate = take_up_cb }, { .name = "note", .activate = form_cb },
  { .name = "propose", .activate = form_cb },    { .name = "task", .activate = form_cb },
  { .name = "add", .activate = add_cb },         { .name = "add-part", .activate = add_part_cb },
  { .name = "change", .activate = form_cb },     { .name = "up", .activate = up_cb },
  { .name = "down", .activate = down_cb },       { .name = "paper", .activate = form_cb },
  { .name = "papers", .activate = papers_cb },   { .name = "drop", .activate = drop_cb },
  { .name = "chair-note", .activate = form_cb }, { .name = "wall-words", .activate = form_cb },
};

/* The signed list comes when the meeting is over, and decisions are read back then. */
#define UNTIL_SIGNED "draft noticed open adjourned closed minuted circulated confirmed"

static void
agenda_pane_update (MeetingPane *pane)
{
  PgRow *row = get_chosen (pane);
  const char *state = row != NULL ? pg_row_get_words (row, AGENDA_STATE) : "";
  gboolean is_to_come = g_str_equal (state, "waiting") || g_str_equal (state, "current");
  gboolean is_open = meeting_pane_is_in (pane, "open");
  gboolean may_change = meeting_pane_is_in (pane, "draft noticed open");
  gboolean is_not_signed = meeting_pane_is_in (pane, UNTIL_SIGNED);
  gboolean is_draft = meeting_pane_is_in (pane, "draft");
  gboolean may_add = may_change && (is_draft || !meeting_pane_is_general (pane));
  gboolean may_move = may_change && is_to_come && (is_draft || !pg_row_is_null (row, AGENDA_TOLD));

  meeting_pane_allow (pane, "take-up", "take_up_item", is_open && row != NULL && !g_str_equal (state, "current"));
  meeting_pane_allow (pane, "note", "settle_item", is_open && row != NULL);
  meeting_pane_allow (pane, "propose", "propose", is_open && row != NULL);
  meeting_pane_allow (pane, "task", "add_action", is_open && row != NULL);
  meeting_pane_allow (pane, "add", "add_agenda_item", may_add);
  meeting_pane_allow (pane, "add-part", "add_agenda_item", may_add && row != NULL);
  meeting_pane_allow (pane, "change", "change_agenda_item", may_change && is_to_come);
  meeting_pane_allow (pane, "up", "move_agenda_item", may_move);
  meeting_pane_allow (pane, "down", "move_agenda_item", may_move);
  meeting_pane_allow (pane, "paper", "attach_paper", is_not_signed && row != NULL);
  meeting_pane_allow (pane, "chair-note", "note_for_chair", may_change && row != NULL);
  meeting_pane_allow (pane, "wall-words", "word_item_for_wall", is_not_signed && row != NULL);
  meeting_pane_allow (pane, "papers", NULL, row != NULL && pg_row_get_int (row, AGENDA_PAPER_COUNT) > 0);
  meeting_pane_allow (pane, "drop", "drop_agenda_item", may_change && is_to_come);
}

static void
opened_cb (AgendaPane *self)
{
  gboolean is_open = meeting_pane_is_in (MANDALI_MEETING_PANE (self), "open");

  gtk_widget_activate_action (GTK_WIDGET (self), is_open ? "pane.take-up" : "pane.change", NULL);
}

static void
show_one (AgendaPane *self)
{
  PgRow *row = get_chosen (self);
  g_autofree char *minutes = NULL;
  g_autofree char *motions = NULL;

  gtk_widget_set_visible (GTK_WIDGET (self->title), row != NULL);
  widgets_box_clear (self->facts);
  paper_lines_set_item (self->papers, row != NULL ? pg_row_get_text (row, AGENDA_ID) : NULL);
  if (row == NULL)
    return;
  gtk_label_set_label (self->title, meeting_words_get (row, AGENDA_TITLE));
  if (!pg_row_is_null (row, AGENDA_MINUTES))
    minutes = base_number_dup_text (pg_row_get_int (row, AGENDA_MINUTES));
  if (pg_row_get_int (row, AGENDA_MOTION_COUNT) > 0)
    motions = base_number_dup_text (pg_row_get_int (row, AGENDA_MOTION_COUNT));
  pane_parts_add_fact (self->facts, _("What is done there"), report_state_word (pg_row_get_words (row, AGENDA_KIND)));
  pane_parts_add_fact (self->facts, _("Time (min)"), minutes);
  pane_parts_add_fact (self->facts, _("Proposals"), motions);
  if (pg_row_get_bool (row, AGENDA_IS_CARRIED))
    pane_parts_add_words (self->facts, _("It was left over from an earlier meeting."));
  if (!pg_row_is_null (row, AGENDA_TOLD))
    pane_parts_add_words (self->facts, report_state_word (pg_row_get_words (row, AGENDA_TOLD)));
  if (meeting_words_get (row, AGENDA_NOTE)[0] != '\0')
    pane_parts_add_words (self->facts, meeting_words_get (row, AGENDA_NOTE));
  pane_parts_add_fact (self->facts, _("Notes of the chair"), pg_row_get_text (row, AGENDA_CHAIR_NOTE));
}

/* Where the meeting is. */
static void
choose_current (AgendaPane *self)
{
  PgRow *meeting = meeting_pane_get_meeting (MANDALI_MEETING_PANE (self));
  const char *item_id = meeting != NULL ? pg_row_get_text (meeting, MEETING_ONE_CURRENT_ID) : NULL;

  if (item_id != NULL && pg_table_find (desk_list_get_table (data_view_get_list (self->view)), item_id, NULL) != NULL)
    data_view_select (self->view, item_id);
  else
    data_view_select_first (self->view);
}

static void
refreshed_cb (AgendaPane *self)
{
  if (get_chosen (self) == NULL)
    choose_current (self);
  show_one (self);
}

static void
agenda_pane_class_init (AgendaPaneClass *klass)
{
  static const struct
  {
    guint           key;
    GdkModifierType modifiers;
    const char     *action;
  } keys[] = {
    { GDK_KEY_t, GDK_CONTROL_MASK, "pane.note" },    { GDK_KEY_m, GDK_CONTROL_MASK, "pane.propose" },
    { GDK_KEY_k, GDK_CONTROL_MASK, "pane.task" },    { GDK_KEY_i, GDK_CONTROL_MASK, "pane.add" },
    { GDK_KEY_u, GDK_CONTROL_MASK, "pane.add-part" }, { GDK_KEY_F2, 0, "pane.change" },
    { GDK_KEY_Up, GDK_ALT_MASK, "pane.up" },         { GDK_KEY_Down, GDK_ALT_MASK, "pane.down" },
    { GDK_KEY_l, GDK_CONTROL_MASK, "pane.paper" },   { GDK_KEY_o, GDK_CONTROL_MASK, "pane.papers" },
    { GDK_KEY_Delete, 0, "pane.drop" },              { GDK_KEY_h, GDK_CONTROL_MASK, "pane.chair-note" },
  };

  MANDALI_MEETING_PANE_CLASS (klass)->update = agenda_pane_update;
  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    gtk_widget_class_add_binding_action (GTK_WIDGET_CLASS (klass), keys[i].key, keys[i].modifiers, keys[i].action,
                                         NULL);
}

static void
agenda_pane_init (AgendaPane *self)
{
}

static GtkWidget *
side_new (AgendaPane *self, DeskSession *session)
{
  GtkWidget *side = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);

  self->title = GTK_LABEL (widgets_label_new ("", "pane-name"));
  gtk_label_set_wrap (self->title, TRUE);
  gtk_label_set_ellipsize (self->title, PANGO_ELLIPSIZE_NONE);
  self->facts = GTK_BOX (gtk_box_new (GTK_ORIENTATION_VERTICAL, 4));
  self->papers = MANDALI_PAPER_LINES (paper_lines_new (session));
  gtk_box_append (GTK_BOX (side), GTK_WIDGET (self->title));
  gtk_box_append (GTK_BOX (side), GTK_WIDGET (self->facts));
  gtk_box_append (GTK_BOX (side), GTK_WIDGET (self->papers));
  return side;
}

MeetingPane *
agenda_pane_new (DeskSession *session)
{
  AgendaPane *self = g_object_new (TYPE_AGENDA_PANE, NULL);
  g_autoptr (DeskList) list = desk_list_new (session, &agenda_list);

  meeting_pane_begin (MANDALI_MEETING_PANE (self), session, entries, G_N_ELEMENTS (entries), acts,
                      G_N_ELEMENTS (acts));
  self->view = g_object_new (TYPE_DATA_VIEW, NULL);
  data_view_bind (self->view, meeting_reports[MEETING_REPORT_AGENDA].report, columns, list, NULL);
  data_view_set_empty (self->view, "register-symbolic", _("Nothing is on the agenda yet"),
                       _("Put each thing that the meeting should talk about on it, in Gujarati and English."),
                       _("Add an Item"), "pane.add");
  meeting_pane_set_view (MANDALI_MEETING_PANE (self), self->view, side_new (self, session));
  g_signal_connect_object (self->view, "selected", G_CALLBACK (show_one), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->view, "refreshed", G_CALLBACK (refreshed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->view, "opened", G_CALLBACK (opened_cb), self, G_CONNECT_SWAPPED);
  return MANDALI_MEETING_PANE (self);
}
