/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Doors from a meeting to what the window has about it. */
#define G_LOG_DOMAIN "meeting-doors"

#include "meeting-doors.h"

#include <glib/gi18n.h>

#include "meeting.h"

const MeetingPaneAct meeting_doors[MEETING_N_DOORS] = {
  { N_("Read the Decisions Back"), "meeting.read-back" },
  { N_("Notice on Paper"), "meeting.notice-paper" },
  { N_("Attendance List to Sign"), "meeting.attendance-paper" },
  { N_("Minutes on Paper"), "meeting.minutes-paper" },
  { N_("Certified Copy on Paper"), "meeting.copy-paper" },
};

/* From which states on there is such a paper, with blanks between them. */
static const struct { const char *action, *report, *states; } papers[] = {
  { "notice-paper", "meeting-notice",
    "draft noticed cancelled open adjourned closed minuted circulated confirmed signed" },
  { "attendance-paper", "attendance-to-sign", "draft noticed open adjourned closed" },
  { "minutes-paper", "minutes", "minuted circulated confirmed signed" },
  { "copy-paper", "minutes-copy", "signed" },
};

static void
window_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  g_autofree char *name = g_strconcat ("win.", g_action_get_name (G_ACTION (action)), NULL);
  PgRow *row = meeting_view_get_meeting (data);

  if (row != NULL)
    gtk_widget_activate_action (data, name, "x", pg_row_get_int (row, MEETING_ONE_ID));
}

static void
paper_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  PgRow *row = meeting_view_get_meeting (data);

  for (guint i = 0; row != NULL && i < G_N_ELEMENTS (papers); i++)
    if (g_str_equal (papers[i].action, g_action_get_name (G_ACTION (action))))
      gtk_widget_activate_action (data, "win.show-paper", "(sx)", papers[i].report,
                                  pg_row_get_int (row, MEETING_ONE_ID));
}

void
meeting_doors_add (GActionMap *actions, MeetingView *view)
{
  static const GActionEntry entries[] = {
    { .name = "wall", .activate = window_cb },         { .name = "read-back", .activate = window_cb },
    { .name = "notice-paper", .activate = paper_cb },  { .name = "minutes-paper", .activate = paper_cb },
    { .name = "copy-paper", .activate = paper_cb },    { .name = "attendance-paper", .activate = paper_cb },
  };

  g_action_map_add_action_entries (actions, entries, G_N_ELEMENTS (entries), view);
}

static void
set_enabled (GActionMap *actions, const char *name, gboolean is_enabled)
{
  g_simple_action_set_enabled (G_SIMPLE_ACTION (g_action_map_lookup_action (actions, name)), is_enabled);
}

static gboolean
is_in (MeetingView *view, const char *states)
{
  PgRow *row = meeting_view_get_meeting (view);
  g_auto (GStrv) names = g_strsplit (states, " ", -1);

  return row != NULL && g_strv_contains ((const char *const *) names, pg_row_get_words (row, MEETING_ONE_STATE));
}

void
meeting_doors_update (GActionMap *actions, MeetingView *view, DeskSession *session)
{
  set_enabled (actions, "wall", meeting_view_get_meeting (view) != NULL && !is_in (view, "cancelled"));
  set_enabled (actions, "read-back", is_in (view, "open closed adjourned minuted circulated")
                                       && desk_session_may (session, "mark_read_back"));
  for (guint i = 0; i < G_N_ELEMENTS (papers); i++)
    set_enabled (actions, papers[i].action, is_in (view, papers[i].states));
}

GtkWidget *
meeting_wall_button_new (void)
{
  GtkWidget *wall = gtk_button_new_with_label (_("Wall"));

  gtk_actionable_set_action_name (GTK_ACTIONABLE (wall), "meeting.wall");
  gtk_widget_set_tooltip_text (wall, _("Show This Meeting on the Wall"));
  gtk_widget_set_valign (wall, GTK_ALIGN_CENTER);
  return wall;
}
