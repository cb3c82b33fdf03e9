/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A place to work for tests: folders of their own, waiting for a condition, sessions and acts with outcomes. */
#pragma once

#include "desk-act.h"
#include "desk-session.h"

/* Makes a folder for everything that a program keeps for its user (XDG) and uses it from now on; first thing
 * in main. The folder, lent. */
char *workshop_begin (void);
/* Removes it; answers `code`. */
int workshop_end (int code);

/* Runs the default main context until `is_true` (data) or `wait_ms` have passed; answers whether it is true. */
typedef gboolean (*WorkshopCondition) (gpointer data);
gboolean workshop_wait (WorkshopCondition is_true, gpointer data, guint wait_ms);

/* A session on `target` (swallowed) that is up; the test ends when it does not come up. Ended with
 * workshop_close. */
DeskSession *workshop_open (DeskTarget *target);
void workshop_close (DeskSession *session);
typedef DeskSession *OpenSession;
G_DEFINE_AUTO_CLEANUP_FREE_FUNC (OpenSession, workshop_close, NULL)
/* Waits until the session is in `condition`. */
gboolean workshop_wait_for (DeskSession *session, DeskSessionCondition condition, guint wait_ms);

/* What became of an act. */
typedef struct
{
  gboolean was_unknown, is_saved, is_refused;
  guint    end_count; /* of "saved" and "refused": must become 1 */
  gint64   record_id;
  char    *number;
  GError  *error;
} Outcome;

void outcome_clear (Outcome *outcome);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Outcome, outcome_clear)
/* Notes what `act` says from now on; `outcome` is zeroed before. */
void outcome_watch (Outcome *outcome, DeskAct *act);
/* TRUE when it is saved or refused within `wait_ms`. */
gboolean outcome_wait (Outcome *outcome, guint wait_ms);
/* TRUE when the outcome is "not known" or already certain within `wait_ms`. */
gboolean outcome_wait_unknown (Outcome *outcome, guint wait_ms);

/* Sends a resolution of the board with these words under `request_id` (NULL: a fresh one) and watches it. The
 * id, newly allocated. Nothing needs to be there before. */
char *workshop_record (DeskSession *session, const char *words, const char *request_id, Outcome *outcome);
