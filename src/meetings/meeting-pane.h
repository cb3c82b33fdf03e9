/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * One side of a meeting in the window: its agenda, its room, its decisions, its tasks or its minutes. */
#pragma once

#include <adwaita.h>

#include "act-now.h"
#include "data-view.h"

/* Buttons over a table, and beside the table what is known of the chosen row. What can be done are actions "pane.…"; a
 * button whose action cannot be done is not seen. */
#define TYPE_MEETING_PANE (meeting_pane_get_type ())
G_DECLARE_DERIVABLE_TYPE (MeetingPane, meeting_pane, MANDALI, MEETING_PANE, AdwBin)

struct _MeetingPaneClass
{
  AdwBinClass parent_class;

  /* Each may be NULL.
   * Another meeting, or another state of it: ask meeting_pane_get_meeting. */
  void (*show) (MeetingPane *self);
  /* Which actions can be done now: tell each by meeting_pane_allow. */
  void (*update) (MeetingPane *self);
  /* Where the keyboard goes; the table when NULL. */
  void (*focus) (MeetingPane *self);
};

typedef struct
{
  const char *label;   /* N_(), with its key */
  const char *action;  /* "pane.…" */
  gboolean    is_rare; /* stands in a menu at the end */
} MeetingPaneAct;

/* A menu "More" of these acts, which shows only what can be done; and unseen when that is nothing, as it is told by
 * meeting_more_update with the actions that it names. */
GtkWidget *meeting_more_new (const MeetingPaneAct *const *acts, guint n_acts);
void meeting_more_update (GtkWidget *more, GActionGroup *actions);

/* Once, for the class below. Actions are called with the pane as data. */
void meeting_pane_begin (MeetingPane *self, DeskSession *session, const GActionEntry *entries, int n_entries,
                         const MeetingPaneAct *acts, guint n_acts);
/* The table that fills the pane; lent to the pane. `side` (NULL: none) stands beside it. */
void meeting_pane_set_view (MeetingPane *self, DataView *view, GtkWidget *side);

/* Something more, over that table. */
void meeting_pane_set_over_view (MeetingPane *self, GtkWidget *part);

/* Or whatever else fills it. */
void meeting_pane_set_child (MeetingPane *self, GtkWidget *child);

/* `meeting` is a row of meeting_one, kept; NULL: none. */
void meeting_pane_show (MeetingPane *self, PgRow *meeting);
PgRow *meeting_pane_get_meeting (MeetingPane *self);
const char *meeting_pane_get_key (MeetingPane *self); /* of the meeting; NULL: none */
gboolean meeting_pane_is_in (MeetingPane *self, const char *states); /* of these states, with blanks between them */
gboolean meeting_pane_is_general (MeetingPane *self); /* a meeting of all members */
DeskSession *meeting_pane_get_session (MeetingPane *self);
void meeting_pane_focus (MeetingPane *self);

/* Looks again which actions can be done. */
void meeting_pane_update (MeetingPane *self);
/* `act` is the function that she must be allowed to call; NULL: anybody may. */
void meeting_pane_allow (MeetingPane *self, const char *action, const char *act, gboolean is_possible);

/* Opens a form of meeting-form-kinds.c about the record `key`; what was done is told in the window. `meeting_id` as in
 * meeting_form_open. The form is lent. */
GtkWindow *meeting_pane_open (MeetingPane *self, const char *form, gint64 key, gint64 meeting_id);
/* Tells in the window what `form` did. */
void meeting_pane_follow (MeetingPane *self, GtkWindow *form);
void meeting_pane_say (GtkWidget *pane, const char *words);

/* An act that needs no form; `arguments` are pairs of a name and a value, ended by NULL. A value of NULL is null. */
void meeting_pane_send (MeetingPane *self, const ActNow *act, ...) G_GNUC_NULL_TERMINATED;
