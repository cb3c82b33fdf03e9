/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * One meeting in the window. */
#define G_LOG_DOMAIN "meeting-view"

#include "meeting-view.h"

#include <glib/gi18n.h>

#include "act-now.h"
#include "action-pane.h"
#include "agenda-pane.h"
#include "attendance-pane.h"
#include "decision-pane.h"
#include "desk-list.h"
#include "meeting-calls.h"
#include "meeting-doors.h"
#include "meeting-form.h"
#include "meeting-name.h"
#include "meeting-pane.h"
#include "meeting.h"
#include "minutes-pane.h"
#include "quorum-meter.h"
#include "report.h"
#include "widgets.h"

static const struct
{
  const char   *name;
  const char   *title;
  const char   *tip; /* its key */
  guint         key;
  MeetingPane *(*make) (DeskSession *session);
} tabs[] = {
  { "agenda", N_("Agenda"), "Ctrl+1", GDK_KEY_1, agenda_pane_new },
  { "attendance", N_("Attendance"), "Ctrl+2", GDK_KEY_2, attendance_pane_new },
  { "decisions", N_("Decisions"), "Ctrl+3", GDK_KEY_3, decision_pane_new },
  { "tasks", N_("Tasks"), "Ctrl+4", GDK_KEY_4, action_pane_new },
  { "minutes", N_("Minutes"), "Ctrl+5", GDK_KEY_5, minutes_pane_new },
};

#define MINUTES (G_N_ELEMENTS (tabs) - 1)

struct _MeetingView
{
  GtkBox              parent_instance;
  DeskSession        *session;
  DeskList           *one;
  GSimpleActionGroup *actions;
  GtkLabel           *number, *what;
  StatePill          *state;
  QuorumMeter        *quorum;
  GtkButton          *next;
  GtkWidget          *more;
  GtkStack           *stack;
  MeetingPane        *panes[G_N_ELEMENTS (tabs)];
  gboolean            is_new; /* its first answer is still to come */
};

enum { SIGNAL_BACK, SIGNAL_CHANGED, N_SIGNALS };

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (MeetingView, meeting_view, GTK_TYPE_BOX)

static void
say_number (GtkWidget *view, const char *format, const char *number)
{
  g_autofree char *words = g_strdup_printf ("%s: %s", format, number);

  meeting_pane_say (view, words);
}

static void
drafted (GtkWidget *view, gint64 record_id, const char *number)
{
  say_number (view, _("Minutes drafted"), number);
  meeting_view_set_tab (MANDALI_MEETING_VIEW (view), "minutes");
  meeting_view_focus (MANDALI_MEETING_VIEW (view));
}

static void
circulated (GtkWidget *view, gint64 record_id, const char *number)
{
  say_number (view, _("Minutes sent round"), number);
}

static const ActNow draft = { "draft-minutes", N_("Draft the minutes"), N_("The minutes were not drafted"),
                              &draft_minutes_call, drafted };
static const ActNow circulate = { "circulate-minutes", N_("Send the minutes round"), N_("They were not sent round"),
                                  &circulate_minutes_call, circulated };

/* What comes next, by where the meeting is in its life. */
static const struct
{
  const char   *state;
  const char   *label;
  const char   *act; /* the function that she must be allowed to call */
  const char   *form;
  const ActNow *now; /* when it needs no form */
} steps[] = {
  { "draft", N_("Issue the Notice…"), "issue_notice", "issue-notice", NULL },
  { "noticed", N_("Open the Meeting…"), "open_meeting", "open-meeting", NULL },
  { "open", N_("Close the Meeting…"), "close_meeting", "close-meeting", NULL },
  { "closed", N_("Draft the Minutes"), "draft_minutes", NULL, &draft },
  { "adjourned", N_("Draft the Minutes"), "draft_minutes", NULL, &draft },
  { "minuted", N_("Send the Minutes Round"), "circulate_minutes", NULL, &circulate },
  { "circulated", N_("Confirm the Minutes…"), "confirm_minutes", "confirm-minutes", NULL },
  { "confirmed", N_("Sign the Minutes…"), "sign_minutes", "sign-minutes", NULL },
};

/* What else can be done with it. */
static const struct
{
  const char    *action;
  MeetingPaneAct entry;
  const char    *act;
  const char    *states; /* with blanks between them */
  const char    *form;
  const ActNow  *now;
} others[] = {
  { "move", { N_("Move the Meeting…"), "meeting.move" }, "change_meeting", "draft", "change-meeting", NULL },
  { "adjourn", { N_("Adjourn It…"), "meeting.adjourn" }, "adjourn_meeting", "noticed open", "adjourn-meeting", NULL },
  { "take-chair", { N_("Another in the Chair…"), "meeting.take-chair" }, "take_chair", "open", "take-chair", NULL },
  { "call-off", { N_("Call It Off…"), "meeting.call-off" }, "cancel_meeting", "draft noticed", "cancel-meeting", NULL },
  { "draft-again", { N_("Draft the Minutes Anew"), "meeting.draft-again" }, "draft_minutes", "minuted", NULL, &draft },
  { "certify", { N_("Certify a Copy…"), "meeting.certify" }, "certify_minutes", "signed", "certify-minutes", NULL },
};

static int
find_step (MeetingView *self)
{
  PgRow *row = meeting_view_get_meeting (self);

  for (guint i = 0; row != NULL && i < G_N_ELEMENTS (steps); i++)
    if (g_str_equal (steps[i].state, pg_row_get_words (row, MEETING_ONE_STATE)))
      return (int) i;
  return -1;
}

static void
act (MeetingView *self, const char *form, const ActNow *now)
{
  PgRow *row = meeting_view_get_meeting (self);
  GVariantBuilder content;

  if (row == NULL)
    return;
  if (form != NULL)
    {
      GtkWindow *opened = meeting_form_open (form, GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (self))), self->session,
                                             pg_row_get_int (row, MEETING_ONE_ID), 0);

      meeting_pane_follow (self->panes[0], opened);
      return;
    }
  g_variant_builder_init (&content, G_VARIANT_TYPE ("a{ss}"));
  g_variant_builder_add (&content, "{ss}", "meeting_id", pg_row_get_words (row, MEETING_ONE_ID));
  act_now_send (GTK_WIDGET (self), self->session, now, g_variant_builder_end (&content));
}

static void
next_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  MeetingView *self = data;
  int step = find_step (self);

  if (step < 0)
    return;
  if (minutes_pane_is_unsaved (MANDALI_MINUTES_PANE (self->panes[MINUTES])))
    {
      meeting_view_set_tab (self, "minutes");
      meeting_view_focus (self);
      meeting_pane_say (GTK_WIDGET (self), _("First save the text of the minutes: Ctrl+S"));
    }
  else
    act (self, steps[step].form, steps[step].now);
}

static void
other_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  for (guint i = 0; i < G_N_ELEMENTS (others); i++)
    if (g_str_equal (others[i].action, g_action_get_name (G_ACTION (action))))
      act (data, others[i].form, others[i].now);
}

static void
back_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  g_signal_emit (data, signals[SIGNAL_BACK], 0);
}

static void
tab_cb (GSimpleAction *action, GVariant *tab, gpointer data)
{
  meeting_view_set_tab (data, g_variant_get_string (tab, NULL));
  meeting_view_focus (data);
}

static void
more_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  gtk_menu_button_popup (GTK_MENU_BUTTON (MANDALI_MEETING_VIEW (data)->more));
}

static const GActionEntry entries[] = {
  { .name = "next", .activate = next_cb },     { .name = "back", .activate = back_cb },
  { .name = "more", .activate = more_cb },     { .name = "tab", .activate = tab_cb, .parameter_type = "s" },
  { .name = "move", .activate = other_cb },    { .name = "adjourn", .activate = other_cb },
  { .name = "call-off", .activate = other_cb }, { .name = "draft-again", .activate = other_cb },
  { .name = "certify", .activate = other_cb }, { .name = "take-chair", .activate = other_cb },
};

static void
set_enabled (MeetingView *self, const char *name, gboolean is_enabled)
{
  g_simple_action_set_enabled (G_SIMPLE_ACTION (g_action_map_lookup_action (G_ACTION_MAP (self->actions), name)),
                               is_enabled);
}

static void
update_actions (MeetingView *self)
{
  int step = find_step (self);

  set_enabled (self, "next", step >= 0 && desk_session_may (self->session, steps[step].act));
  if (step >= 0)
    gtk_button_set_label (self->next, _(steps[step].label));
  meeting_doors_update (G_ACTION_MAP (self->actions), self, self->session);
  for (guint i = 0; i < G_N_ELEMENTS (others); i++)
    set_enabled (self, others[i].action, meeting_pane_is_in (self->panes[0], others[i].states)
                                           && desk_session_may (self->session, others[i].act));
  meeting_more_update (self->more, G_ACTION_GROUP (self->actions));
}

static MeetingPane *
get_shown (MeetingView *self)
{
  return MANDALI_MEETING_PANE (gtk_stack_get_visible_child (self->stack));
}

/* The keys that stand on the buttons of a side go there from the head too. */
static gboolean
key_pressed_cb (MeetingView *self, guint key, guint code, GdkModifierType modifiers, GtkEventControllerKey *keys)
{
  GtkWidget *side = GTK_WIDGET (get_shown (self));

  return gtk_widget_get_focus_child (GTK_WIDGET (self->stack)) != side && gtk_event_controller_key_forward (keys, side);
}

static void
show_head (MeetingView *self, PgRow *row)
{
  g_autofree char *what = meeting_line_dup (row);

  gtk_label_set_label (self->number, pg_row_get_words (row, MEETING_ONE_NUMBER));
  gtk_label_set_label (self->what, what);
  state_pill_set (self->state, meeting_tone_get (meeting_state_get (row)), report_state_word (meeting_state_get (row)));
  quorum_meter_set (self->quorum, pg_row_get_int (row, MEETING_ONE_PRESENT), pg_row_get_int (row, MEETING_ONE_ENTITLED),
                    pg_row_get_int (row, MEETING_ONE_NEEDED), pg_row_get_bool (row, MEETING_ONE_IS_MET));
}

/* Of a meeting that is over the minutes are what is worked at. */
static void
show_first_tab (MeetingView *self)
{
  if (!self->is_new)
    return;
  self->is_new = FALSE;
  meeting_view_set_tab (self, meeting_pane_is_in (self->panes[0], "minuted circulated confirmed") ? "minutes"
                                                                                                  : "agenda");
  meeting_view_focus (self);
}

static void
known_cb (MeetingView *self)
{
  PgRow *row = meeting_view_get_meeting (self);

  if (row == NULL)
    return;
  show_head (self, row);
  for (guint i = 0; i < G_N_ELEMENTS (tabs); i++)
    meeting_pane_show (self->panes[i], row);
  show_first_tab (self);
  update_actions (self);
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

static void
tab_changed_cb (MeetingView *self)
{
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

static void
meeting_view_dispose (GObject *object)
{
  MeetingView *self = MANDALI_MEETING_VIEW (object);

  g_clear_object (&self->session);
  g_clear_object (&self->one);
  g_clear_object (&self->actions);
  G_OBJECT_CLASS (meeting_view_parent_class)->dispose (object);
}

static void
meeting_view_class_init (MeetingViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = meeting_view_dispose;
  signals[SIGNAL_BACK] = g_signal_new ("back", TYPE_MEETING_VIEW, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE,
                                       0);
  signals[SIGNAL_CHANGED] = g_signal_new ("changed", TYPE_MEETING_VIEW, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                          G_TYPE_NONE, 0);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "meeting.back", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Left, GDK_ALT_MASK, "meeting.back", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_m, GDK_CONTROL_MASK | GDK_SHIFT_MASK, "meeting.more",
                                       NULL);
  for (guint i = 0; i < G_N_ELEMENTS (tabs); i++)
    gtk_widget_class_add_binding_action (widget_class, tabs[i].key, GDK_CONTROL_MASK, "meeting.tab", "s", tabs[i].name);
}

static void
meeting_view_init (MeetingView *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();
  GtkEventController *next = gtk_shortcut_controller_new ();

  /* Before the text of the minutes makes a line of it. */
  gtk_event_controller_set_propagation_phase (next, GTK_PHASE_CAPTURE);
  gtk_shortcut_controller_add_shortcut (GTK_SHORTCUT_CONTROLLER (next),
                                        gtk_shortcut_new (gtk_keyval_trigger_new (GDK_KEY_Return, GDK_CONTROL_MASK),
                                                          gtk_named_action_new ("meeting.next")));
  gtk_widget_add_controller (GTK_WIDGET (self), next);
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  g_signal_connect_swapped (keys, "key-pressed", G_CALLBACK (key_pressed_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
}

static GtkWidget *
title_new (MeetingView *self)
{
  GtkWidget *title = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2);
  GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 10);

  self->number = GTK_LABEL (widgets_label_new ("", "pane-name"));
  gtk_label_set_ellipsize (self->number, PANGO_ELLIPSIZE_NONE);
  self->state = MANDALI_STATE_PILL (state_pill_new ());
  gtk_widget_set_valign (GTK_WIDGET (self->state), GTK_ALIGN_CENTER);
  self->what = GTK_LABEL (widgets_label_new ("", "second"));
  gtk_widget_add_css_class (GTK_WIDGET (self->what), "numeric");
  gtk_box_append (GTK_BOX (line), GTK_WIDGET (self->number));
  gtk_box_append (GTK_BOX (line), GTK_WIDGET (self->state));
  gtk_box_append (GTK_BOX (title), line);
  gtk_box_append (GTK_BOX (title), GTK_WIDGET (self->what));
  gtk_widget_set_hexpand (title, TRUE);
  gtk_widget_set_valign (title, GTK_ALIGN_CENTER);
  return title;
}

static GtkWidget *
head_new (MeetingView *self)
{
  GtkWidget *head = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *back = g_object_new (GTK_TYPE_BUTTON, "icon-name", "back-symbolic", "valign", GTK_ALIGN_CENTER,
                                  "tooltip-text", _("All Meetings (Esc)"), "action-name", "meeting.back", NULL);
  const MeetingPaneAct *entries_of_more[MEETING_N_DOORS + G_N_ELEMENTS (others)];
  guint n = 0;

  gtk_widget_add_css_class (head, "meeting-head");
  gtk_widget_add_css_class (back, "flat");
  widgets_name (back, _("All Meetings (Esc)"));
  self->quorum = g_object_new (TYPE_QUORUM_METER, "valign", GTK_ALIGN_CENTER, NULL);
  self->next = g_object_new (GTK_TYPE_BUTTON, "action-name", "meeting.next", "valign", GTK_ALIGN_CENTER, "tooltip-text",
                             "Ctrl+Enter", NULL);
  gtk_widget_add_css_class (GTK_WIDGET (self->next), "suggested-action");
  g_object_bind_property (self->next, "sensitive", self->next, "visible", G_BINDING_SYNC_CREATE);
  gtk_box_append (GTK_BOX (head), back);
  gtk_box_append (GTK_BOX (head), title_new (self));
  gtk_box_append (GTK_BOX (head), GTK_WIDGET (self->quorum));
  gtk_box_append (GTK_BOX (head), meeting_wall_button_new ());
  gtk_box_append (GTK_BOX (head), GTK_WIDGET (self->next));
  for (guint i = 0; i < MEETING_N_DOORS; i++)
    entries_of_more[n++] = &meeting_doors[i];
  for (guint i = 0; i < G_N_ELEMENTS (others); i++)
    entries_of_more[n++] = &others[i].entry;
  self->more = meeting_more_new (entries_of_more, n);
  gtk_widget_set_tooltip_text (self->more, "Ctrl+Shift+M");
  gtk_box_append (GTK_BOX (head), self->more);
  return head;
}

static void
add_tabs (MeetingView *self)
{
  GtkWidget *switcher = gtk_stack_switcher_new ();

  self->stack = GTK_STACK (gtk_stack_new ());
  gtk_widget_set_vexpand (GTK_WIDGET (self->stack), TRUE);
  for (guint i = 0; i < G_N_ELEMENTS (tabs); i++)
    {
      g_autofree char *title = g_strdup_printf ("%s (%s)", _(tabs[i].title), tabs[i].tip);

      self->panes[i] = tabs[i].make (self->session);
      gtk_stack_add_titled (self->stack, GTK_WIDGET (self->panes[i]), tabs[i].name, title);
    }
  gtk_stack_switcher_set_stack (GTK_STACK_SWITCHER (switcher), self->stack);
  gtk_widget_set_halign (switcher, GTK_ALIGN_START);
  gtk_widget_add_css_class (switcher, "meeting-tabs");
  g_signal_connect_object (self->stack, "notify::visible-child", G_CALLBACK (tab_changed_cb), self, G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (self), switcher);
  gtk_box_append (GTK_BOX (self), GTK_WIDGET (self->stack));
}

GtkWidget *
meeting_view_new (DeskSession *session)
{
  MeetingView *self = g_object_new (TYPE_MEETING_VIEW, NULL);

  g_return_val_if_fail (DESK_IS_SESSION (session), NULL);

  self->session = g_object_ref (session);
  self->actions = g_simple_action_group_new ();
  g_action_map_add_action_entries (G_ACTION_MAP (self->actions), entries, G_N_ELEMENTS (entries), self);
  meeting_doors_add (G_ACTION_MAP (self->actions), self);
  gtk_widget_insert_action_group (GTK_WIDGET (self), "meeting", G_ACTION_GROUP (self->actions));
  gtk_box_append (GTK_BOX (self), head_new (self));
  add_tabs (self);
  self->one = desk_list_new (session, &meeting_one);
  g_signal_connect_object (self->one, "refreshed", G_CALLBACK (known_cb), self, G_CONNECT_SWAPPED);
  update_actions (self);
  return GTK_WIDGET (self);
}

void
meeting_view_set_meeting (MeetingView *view, gint64 meeting_id)
{
  g_autofree char *key = g_strdup_printf ("%" G_GINT64_FORMAT, meeting_id);

  g_return_if_fail (MANDALI_IS_MEETING_VIEW (view));

  if (g_strcmp0 (desk_list_get (view->one, "key"), key) == 0)
    return;
  view->is_new = TRUE;
  desk_list_set (view->one, "key", key);
}

PgRow *
meeting_view_get_meeting (MeetingView *view)
{
  g_return_val_if_fail (MANDALI_IS_MEETING_VIEW (view), NULL);

  return desk_list_get_first (view->one);
}

const char *
meeting_view_get_tab (MeetingView *view)
{
  g_return_val_if_fail (MANDALI_IS_MEETING_VIEW (view), NULL);

  return gtk_stack_get_visible_child_name (view->stack);
}

void
meeting_view_set_tab (MeetingView *view, const char *tab)
{
  g_return_if_fail (MANDALI_IS_MEETING_VIEW (view) && tab != NULL);

  view->is_new = FALSE;
  if (gtk_stack_get_child_by_name (view->stack, tab) != NULL)
    gtk_stack_set_visible_child_name (view->stack, tab);
}

void
meeting_view_focus (MeetingView *view)
{
  g_return_if_fail (MANDALI_IS_MEETING_VIEW (view));

  meeting_pane_focus (get_shown (view));
}

void
meeting_view_refresh (MeetingView *view)
{
  g_return_if_fail (MANDALI_IS_MEETING_VIEW (view));

  desk_list_refresh (view->one);
}
