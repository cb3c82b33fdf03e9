/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What a meeting is asked to resolve, how it votes, and what is done by it at once. */
#define G_LOG_DOMAIN "decision-pane"

#include "decision-pane.h"

#include <glib/gi18n.h>

#include "base-money.h"
#include "decision-side.h"
#include "meeting-calls.h"
#include "meeting-name.h"
#include "meeting.h"
#include "motion.h"
#include "vote-form.h"

struct _DecisionPane
{
  MeetingPane   parent_instance;
  DataView     *view;
  DecisionSide *side;
  gint64        newest_id; /* what was last proposed and is still before the meeting */
};

G_DEFINE_FINAL_TYPE (DecisionPane, decision_pane, TYPE_MEETING_PANE)

static const MeetingPaneAct acts[] = {
  { N_("Propose… (Ctrl+M)"), "pane.propose" },
  { N_("Second… (Enter)"), "pane.second" },
  { N_("Take the Vote… (Enter)"), "pane.open-vote" },
  { N_("Close the Vote… (Enter)"), "pane.close-vote" },
  { N_("Call the Roll (Ctrl+L)"), "pane.roll" },
  { N_("Your Own Vote (Ctrl+L)"), "pane.own-vote" },
  { N_("Carry It Out (Ctrl+Shift+Enter)"), "pane.carry-out" },
  { N_("Task… (Ctrl+K)"), "pane.task" },
  { N_("Change… (F2)"), "pane.change" },
  { N_("Set Aside… (Ctrl+U)"), "pane.set-aside" },
  { N_("Stop the Vote… (Ctrl+U)"), "pane.stop-vote" },
  { N_("Words for the Wall…"), "pane.wall-words", TRUE },
};

/* "BRD/26-27/004" and the words, or the words alone while it is only proposed. */
static char *
dup_words (PgRow *row)
{
  const char *number = pg_row_get_words (row, MOTION_NUMBER);

  return g_strconcat (number, number[0] != '\0' ? " · " : "", meeting_words_get (row, MOTION_WORDS), NULL);
}

/* "9 : 1", empty while nothing was counted. */
static char *
dup_counts (PgRow *row)
{
  if (pg_row_is_null (row, MOTION_FOR))
    return g_strdup ("");
  return g_strdup_printf ("%s : %s", pg_row_get_words (row, MOTION_FOR), pg_row_get_words (row, MOTION_AGAINST));
}

static const DataColumn columns[] = {
  { .name = "place", .letters = 5 },
  { .name = "words", .title = N_("Proposal"), .is_wide = TRUE, .is_long = TRUE, .letters = 20, .dup_text = dup_words },
  { .name = "for_count", .title = N_("For : against"), .letters = 11, .dup_text = dup_counts },
  { .name = "state", .letters = 17, .tone_of = meeting_tone_get },
  { NULL },
};

static void
carried_out (GtkWidget *pane, gint64 record_id, const char *number)
{
  g_autofree char *words = g_strdup_printf (_("Carried out: all whom %s names are admitted and have their shares"),
                                            number);

  meeting_pane_say (pane, words);
}

static const ActNow carry_out = { "carry-out", N_("Carry a resolution out"), N_("Nothing of it was carried out"),
                                  &carry_out_call, carried_out };

static PgRow *
get_chosen (gpointer pane)
{
  return data_view_get_selected (MANDALI_DECISION_PANE (pane)->view);
}

static void
propose_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  PgRow *meeting = meeting_pane_get_meeting (data);

  if (meeting != NULL && !pg_row_is_null (meeting, MEETING_ONE_CURRENT_ID))
    meeting_pane_open (data, "propose", pg_row_get_int (meeting, MEETING_ONE_CURRENT_ID), 0);
}

static void
form_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  static const char *const forms[][2] = {
    { "second", "second-motion" }, { "open-vote", "open-vote" }, { "set-aside", "set-motion-aside" },
    { "task", "add-action-of-motion" }, { "change", "change-motion" }, { "stop-vote", "stop-vote" },
    { "wall-words", "word-motion-for-wall" },
  };
  PgRow *row = get_chosen (data);

  for (guint i = 0; row != NULL && i < G_N_ELEMENTS (forms); i++)
    if (g_str_equal (g_action_get_name (G_ACTION (action)), forms[i][0]))
      meeting_pane_open (data, forms[i][1], pg_row_get_int (row, MOTION_ID), 0);
}

static void
close_vote_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  PgRow *row = get_chosen (data);

  if (row != NULL)
    meeting_pane_follow (data, vote_form_open (GTK_WINDOW (gtk_widget_get_root (data)), meeting_pane_get_session (data),
                                               pg_row_get_int (row, MOTION_ID)));
}

static void
carry_out_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  PgRow *row = get_chosen (data);

  if (row != NULL)
    meeting_pane_send (data, &carry_out, "motion_id", pg_row_get_words (row, MOTION_ID), NULL);
}

static void
roll_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  decision_side_focus_roll (MANDALI_DECISION_PANE (data)->side);
}

static const GActionEntry entries[] = {
  { .name = "propose", .activate = propose_cb }, { .name = "second", .activate = form_cb },
  { .name = "open-vote", .activate = form_cb },  { .name = "close-vote", .activate = close_vote_cb },
  { .name = "roll", .activate = roll_cb },       { .name = "carry-out", .activate = carry_out_cb },
  { .name = "own-vote", .activate = roll_cb },   { .name = "set-aside", .activate = form_cb },
  { .name = "task", .activate = form_cb },       { .name = "change", .activate = form_cb },
  { .name = "stop-vote", .activate = form_cb },  { .name = "wall-words", .activate = form_cb },
};

static gboolean
may_call_the_roll (MeetingPane *pane)
{
  return desk_session_may (meeting_pane_get_session (pane), "record_choice");
}

static void
decision_pane_update (MeetingPane *pane)
{
  PgRow *row = get_chosen (pane);
  PgRow *meeting = meeting_pane_get_meeting (pane);
  const char *state = row != NULL ? pg_row_get_words (row, MOTION_STATE) : "";
  gboolean is_open = meeting_pane_is_in (pane, "open");
  gboolean is_proposed = g_str_equal (state, "proposed");
  gboolean is_seconded = g_str_equal (state, "seconded");
  gboolean is_voting = g_str_equal (state, "voting");

  meeting_pane_allow (pane, "propose", "propose", is_open && !pg_row_is_null (meeting, MEETING_ONE_CURRENT_ID));
  meeting_pane_allow (pane, "second", "second_motion", is_open && is_proposed);
  meeting_pane_allow (pane, "open-vote", "open_vote", is_open && is_seconded);
  meeting_pane_allow (pane, "close-vote", "close_vote", is_open && is_voting);
  meeting_pane_allow (pane, "roll", "record_choice", is_open && is_voting);
  meeting_pane_allow (pane, "own-vote", "cast_vote", is_open && is_voting && !may_call_the_roll (pane));
  meeting_pane_allow (pane, "stop-vote", "stop_vote", is_open && is_voting);
  meeting_pane_allow (pane, "change", "change_motion", is_open && (is_proposed || is_seconded));
  meeting_pane_allow (pane, "set-aside", "set_motion_aside", is_open && (is_proposed || is_seconded));
  meeting_pane_allow (pane, "task", "add_action", is_open && row != NULL);
  meeting_pane_allow (pane, "wall-words", "word_motion_for_wall", row != NULL && !meeting_pane_is_in (pane, "signed"));
  meeting_pane_allow (pane, "carry-out", "carry_out",
                      g_str_equal (state, "passed") && pg_row_get_bool (row, MOTION_HAD_QUORUM)
                        && pg_row_get_int (row, MOTION_WAITING_COUNT) > 0);
  decision_side_set (MANDALI_DECISION_PANE (pane)->side, row, is_open && is_voting);
}

/* What comes next with it. */
static void
opened_cb (DecisionPane *self)
{
  static const char *const ways[] = { "pane.second", "pane.open-vote", "pane.close-vote" };

  for (guint i = 0; i < G_N_ELEMENTS (ways); i++)
    gtk_widget_activate_action (GTK_WIDGET (self), ways[i], NULL);
}

/* The meeting goes on with what was proposed last; she may look at others meanwhile. */
static void
refreshed_cb (DecisionPane *self)
{
  GListModel *rows = G_LIST_MODEL (desk_list_get_table (data_view_get_list (self->view)));
  gint64 newest_id = 0;

  for (guint i = 0; i < g_list_model_get_n_items (rows); i++)
    {
      g_autoptr (PgRow) row = g_list_model_get_item (rows, i);
      const char *state = pg_row_get_words (row, MOTION_STATE);

      if (g_str_equal (state, "proposed") || g_str_equal (state, "seconded") || g_str_equal (state, "voting"))
        newest_id = MAX (newest_id, pg_row_get_int (row, MOTION_ID));
    }
  if (newest_id != 0 && newest_id != self->newest_id)
    {
      g_autofree char *key = g_strdup_printf ("%" G_GINT64_FORMAT, newest_id);

      data_view_select (self->view, key);
    }
  else
    data_view_select_first (self->view);
  self->newest_id = newest_id;
}

/* Her vote comes first while it is open. */
static void
decision_pane_focus (MeetingPane *pane)
{
  DecisionPane *self = MANDALI_DECISION_PANE (pane);

  if (!own_vote_focus (decision_side_get_own_vote (self->side)))
    data_view_focus (self->view);
}

/* A vote opens for her: this side comes before her, unless she has left the meeting. */
static void
vote_opened_cb (DecisionPane *self)
{
  GtkWidget *sides = gtk_widget_get_parent (GTK_WIDGET (self));

  if (sides != NULL && gtk_widget_get_mapped (sides) && !gtk_widget_get_mapped (GTK_WIDGET (self)))
    gtk_widget_activate_action (GTK_WIDGET (self), "meeting.tab", "s", "decisions");
}

static void
decision_pane_class_init (DecisionPaneClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  MANDALI_MEETING_PANE_CLASS (klass)->update = decision_pane_update;
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_m, GDK_CONTROL_MASK, "pane.propose", NULL);
  MANDALI_MEETING_PANE_CLASS (klass)->focus = decision_pane_focus;
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Return, GDK_CONTROL_MASK | GDK_SHIFT_MASK,
                                       "pane.carry-out", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_l, GDK_CONTROL_MASK, "pane.roll", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_l, GDK_CONTROL_MASK, "pane.own-vote", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_k, GDK_CONTROL_MASK, "pane.task", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_F2, 0, "pane.change", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_u, GDK_CONTROL_MASK, "pane.set-aside", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_u, GDK_CONTROL_MASK, "pane.stop-vote", NULL);
}

static void
decision_pane_init (DecisionPane *self)
{
}

MeetingPane *
decision_pane_new (DeskSession *session)
{
  DecisionPane *self = g_object_new (TYPE_DECISION_PANE, NULL);
  g_autoptr (DeskList) list = desk_list_new (session, &motion_list);

  meeting_pane_begin (MANDALI_MEETING_PANE (self), session, entries, G_N_ELEMENTS (entries), acts,
                      G_N_ELEMENTS (acts));
  self->side = MANDALI_DECISION_SIDE (decision_side_new (session));
  self->view = g_object_new (TYPE_DATA_VIEW, NULL);
  data_view_bind (self->view, meeting_reports[MEETING_REPORT_DECISIONS].report, columns, list, NULL);
  data_view_set_empty (self->view, "resolution-symbolic", _("Nothing is proposed yet"),
                       _("While the meeting is open, take up an item of the agenda; then a resolution can be proposed "
                         "on it."),
                       NULL, NULL);
  meeting_pane_set_view (MANDALI_MEETING_PANE (self), self->view, GTK_WIDGET (self->side));
  meeting_pane_set_over_view (MANDALI_MEETING_PANE (self), GTK_WIDGET (decision_side_get_own_vote (self->side)));
  g_signal_connect_object (decision_side_get_own_vote (self->side), "opened", G_CALLBACK (vote_opened_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (decision_side_get_own_vote (self->side), "closed", G_CALLBACK (data_view_focus), self->view,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->view, "refreshed", G_CALLBACK (refreshed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->view, "opened", G_CALLBACK (opened_cb), self, G_CONNECT_SWAPPED);
  return MANDALI_MEETING_PANE (self);
}
