/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What meetings asked somebody to do: of this one, and what earlier ones left to it. */
#define G_LOG_DOMAIN "action-pane"

#include "action-pane.h"

#include <glib/gi18n.h>

#include "meeting-name.h"
#include "meeting.h"
#include "motion.h"
#include "pane-parts.h"
#include "widgets.h"

struct _ActionPane
{
  MeetingPane parent_instance;
  DataView   *view;
  GtkLabel   *words;
  GtkBox     *facts;
};

G_DEFINE_FINAL_TYPE (ActionPane, action_pane, TYPE_MEETING_PANE)

static const MeetingPaneAct acts[] = {
  { N_("Ask for Something… (Ctrl+I)"), "pane.ask" },
  { N_("It Is Done… (Enter)"), "pane.finish" },
  { N_("Was It Really Done?… (Ctrl+L)"), "pane.review" },
};

/* The decision that asked for it says which meeting it was. */
static char *
dup_asked_by (PgRow *row)
{
  return g_strdup (pg_row_get_words (row, pg_row_is_null (row, ACTION_RESOLUTION) ? ACTION_MEETING_NUMBER
                                                                                  : ACTION_RESOLUTION));
}

static const DataColumn columns[] = {
  { .name = "due_on", .letters = 10 },
  { .name = "words", .in_gu = "words_gu", .is_wide = TRUE, .is_long = TRUE, .letters = 18 },
  { .name = "owner", .letters = 17 },
  { .name = "meeting_number", .title = N_("Asked by"), .letters = 15, .dup_text = dup_asked_by },
  { .name = "state", .letters = 13, .tone_of = meeting_tone_get },
  { NULL },
};

static PgRow *
get_chosen (gpointer pane)
{
  return data_view_get_selected (MANDALI_ACTION_PANE (pane)->view);
}

static void
ask_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  PgRow *meeting = meeting_pane_get_meeting (data);

  if (meeting != NULL && !pg_row_is_null (meeting, MEETING_ONE_CURRENT_ID))
    meeting_pane_open (data, "add-action", pg_row_get_int (meeting, MEETING_ONE_CURRENT_ID), 0);
}

static void
finish_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  PgRow *row = get_chosen (data);

  if (row != NULL)
    meeting_pane_open (data, "finish-action", pg_row_get_int (row, ACTION_ID), 0);
}

static void
review_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  PgRow *row = get_chosen (data);
  PgRow *meeting = meeting_pane_get_meeting (data);

  if (row != NULL && meeting != NULL)
    meeting_pane_open (data, "review-action", pg_row_get_int (row, ACTION_ID),
                       pg_row_get_int (meeting, MEETING_ONE_ID));
}

static const GActionEntry entries[] = {
  { .name = "ask", .activate = ask_cb },
  { .name = "finish", .activate = finish_cb },
  { .name = "review", .activate = review_cb },
};

static void
action_pane_update (MeetingPane *pane)
{
  PgRow *row = get_chosen (pane);
  PgRow *meeting = meeting_pane_get_meeting (pane);
  const char *state = row != NULL ? pg_row_get_words (row, ACTION_STATE) : "reviewed";
  gboolean is_open = meeting_pane_is_in (pane, "open");
  gboolean is_reviewed = g_str_equal (state, "reviewed");

  meeting_pane_allow (pane, "ask", "add_action", is_open && !pg_row_is_null (meeting, MEETING_ONE_CURRENT_ID));
  meeting_pane_allow (pane, "finish", "finish_action", !is_reviewed && !g_str_equal (state, "done"));
  meeting_pane_allow (pane, "review", "review_action", is_open && !is_reviewed);
}

static void
add_day (ActionPane *self, const char *name, PgRow *row, guint column)
{
  g_autofree char *day = pg_row_is_null (row, column) ? NULL : base_day_dup_text (pg_row_get_day (row, column));

  pane_parts_add_fact (self->facts, name, day);
}

static void
show_one (ActionPane *self)
{
  PgRow *row = get_chosen (self);

  gtk_widget_set_visible (GTK_WIDGET (self->words), row != NULL);
  widgets_box_clear (self->facts);
  if (row == NULL)
    return;
  gtk_label_set_label (self->words, meeting_words_get (row, ACTION_WORDS));
  pane_parts_add_fact (self->facts, _("Who"), meeting_words_get (row, ACTION_OWNER));
  add_day (self, _("Until"), row, ACTION_DUE_ON);
  pane_parts_add_fact (self->facts, _("Asked by meeting"), pg_row_get_text (row, ACTION_MEETING_NUMBER));
  pane_parts_add_fact (self->facts, _("Resolution"), pg_row_get_text (row, ACTION_RESOLUTION));
  add_day (self, _("Done on"), row, ACTION_DONE_ON);
  pane_parts_add_fact (self->facts, _("What was done"), pg_row_get_text (row, ACTION_DONE_WORDS));
  pane_parts_add_fact (self->facts, _("What the meeting found"), pg_row_get_text (row, ACTION_REVIEW_WORDS));
}

static void
opened_cb (ActionPane *self)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "pane.finish", NULL);
}

static void
refreshed_cb (ActionPane *self)
{
  data_view_select_first (self->view);
  show_one (self);
}

static void
action_pane_class_init (ActionPaneClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  MANDALI_MEETING_PANE_CLASS (klass)->update = action_pane_update;
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_i, GDK_CONTROL_MASK, "pane.ask", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_l, GDK_CONTROL_MASK, "pane.review", NULL);
}

static void
action_pane_init (ActionPane *self)
{
}

static GtkWidget *
side_new (ActionPane *self)
{
  GtkWidget *side = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);

  self->words = GTK_LABEL (widgets_label_new ("", "resolved-words"));
  gtk_label_set_wrap (self->words, TRUE);
  gtk_label_set_ellipsize (self->words, PANGO_ELLIPSIZE_NONE);
  self->facts = GTK_BOX (gtk_box_new (GTK_ORIENTATION_VERTICAL, 4));
  gtk_box_append (GTK_BOX (side), GTK_WIDGET (self->words));
  gtk_box_append (GTK_BOX (side), GTK_WIDGET (self->facts));
  return side;
}

MeetingPane *
action_pane_new (DeskSession *session)
{
  ActionPane *self = g_object_new (TYPE_ACTION_PANE, NULL);
  g_autoptr (DeskList) list = desk_list_new (session, &action_list);

  meeting_pane_begin (MANDALI_MEETING_PANE (self), session, entries, G_N_ELEMENTS (entries), acts,
                      G_N_ELEMENTS (acts));
  self->view = g_object_new (TYPE_DATA_VIEW, NULL);
  data_view_bind (self->view, meeting_reports[MEETING_REPORT_ACTIONS].report, columns, list, NULL);
  data_view_set_empty (self->view, "step-symbolic", _("Nobody was asked to do anything"),
                       _("While the meeting is open, ask somebody to do something by a day. A later meeting looks "
                         "whether it was really done."),
                       NULL, NULL);
  meeting_pane_set_view (MANDALI_MEETING_PANE (self), self->view, side_new (self));
  g_signal_connect_object (self->view, "selected", G_CALLBACK (show_one), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->view, "refreshed", G_CALLBACK (refreshed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->view, "opened", G_CALLBACK (opened_cb), self, G_CONNECT_SWAPPED);
  return MANDALI_MEETING_PANE (self);
}
