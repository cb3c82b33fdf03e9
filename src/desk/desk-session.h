/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Who is here, and the one link to the office's database that stays up by itself. */
#pragma once

#include "base-day.h"
#include "desk-state.h"
#include "desk-target.h"
#include "pg-link.h"

typedef enum
{
  DESK_SESSION_STARTING, /* making or starting the private cluster, first connect */
  DESK_SESSION_UP,
  DESK_SESSION_LOST,     /* trying again by itself */
  DESK_SESSION_REFUSED,  /* needs a person: release, rights; desk_session_get_words says what */
  DESK_SESSION_SIGNED_OUT, /* needs a name and a password (desk-sign-in.h); the words say why, or nothing */
} DeskSessionCondition;

#define DESK_TYPE_SESSION (desk_session_get_type ())
G_DECLARE_FINAL_TYPE (DeskSession, desk_session, DESK, SESSION, GObject)

/* Signals
 * "condition-changed" (): ask desk_session_get_condition.
 * "person-changed" (): somebody else works here from now on. Comes before anything is asked in her name; what the
 *   other one typed has to be put away.
 * "news" (const char *topic): facts of this topic changed, or NULL: look at everything again (after
 *   each connect). Gathered for NEWS_GATHER_MS. */

DeskSession *desk_session_new (DeskTarget *target);

/* Begins to connect and from then on keeps connected. */
void desk_session_open (DeskSession *session);
/* Ends the connection; for a private cluster the caller releases the DeskLocal afterwards. */
void desk_session_close (DeskSession *session);
/* Asks at once whether there is news; a session does so by itself every NEWS_POLL_MS. A new day is news of
 * everything. */
void desk_session_look (DeskSession *session);
/* Tries again at once, after a person mended what DESK_SESSION_REFUSED said. */
void desk_session_retry (DeskSession *session);

/* From now on the session is that of `login`: it connects anew in her name. desk_sign_in_async calls it. */
void desk_session_become (DeskSession *session, const char *login, const char *password);
/* TRUE when others can take the place of who works here: people are named, or the server is a central one. */
gboolean desk_session_has_people (DeskSession *session);
/* Who may sign in (desk_person), lent; NULL when that is not known before somebody has: on a central server. */
PgResult *desk_session_get_people (DeskSession *session);

DeskSessionCondition desk_session_get_condition (DeskSession *session);
/* What a person should know about the condition, in her language; lent. */
const char *desk_session_get_words (DeskSession *session);
DeskTarget *desk_session_get_target (DeskSession *session);
PgLink *desk_session_get_link (DeskSession *session);

/* The one row of desk-state as it was at the last connect, lent; NULL before the first. */
PgRow *desk_session_get_state (DeskSession *session);
/* Today by the server's clock in Gujarat; by this machine's before the first connect. */
BaseDay desk_session_get_today (DeskSession *session);
/* What the database lets this person do ("allot_shares"); the window does not offer the rest. */
gboolean desk_session_may (DeskSession *session, const char *act);
/* Whether she is here to read and to vote, and none of the work of the office is hers: a director whose login has no
 * other role. Her screens are large and calm, with at most five choices (rule U16). */
gboolean desk_session_is_voter (DeskSession *session);
