/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Who works here: signed out, or in another's place. */
#define G_LOG_DOMAIN "desk-session"

#include "desk-session-private.h"

#include "base-limits.h"
#include "desk-sign-in.h"

void
desk_session_sign_out (DeskSession *self, const char *words)
{
  g_hash_table_remove_all (self->permissions);
  desk_target_set_person (self->target, NULL, NULL);
  desk_session_set_condition (self, DESK_SESSION_SIGNED_OUT, words);
}

/* Asked for a password for the first time, she is asked in turn; a name that was let in before and is not now, or that
 * the server refuses without asking, is told so. */
void
desk_session_ask_who_is_here (DeskSession *self, const GError *error)
{
  gboolean is_first = desk_target_get_person (self->target) == NULL
                      && g_str_equal (pg_error_get_state (error), PG_ERROR_STATE_PASSWORD);
  g_autofree char *words = is_first ? g_strdup ("") : desk_sign_in_dup_sentence (error);

  desk_session_sign_out (self, words);
}

void
desk_session_become (DeskSession *session, const char *login, const char *password)
{
  g_return_if_fail (DESK_IS_SESSION (session) && session->is_open && login != NULL && password != NULL);

  desk_session_renew_link (session);
  g_clear_handle_id (&session->retry_id, g_source_remove);
  g_hash_table_remove_all (session->permissions);
  session->retry_ms = RECONNECT_MS_MIN;
  desk_target_set_person (session->target, login, password);
  if (g_strcmp0 (session->last_person, login) != 0)
    g_signal_emit_by_name (session, "person-changed");
  session->last_person = desk_target_get_person (session->target);
  desk_session_set_condition (session, DESK_SESSION_STARTING, "");
  desk_session_connect_link (session);
}

gboolean
desk_session_has_people (DeskSession *session)
{
  g_return_val_if_fail (DESK_IS_SESSION (session), FALSE);

  return desk_target_get_local (session->target) == NULL
         || (session->people != NULL && pg_result_get_row_count (session->people) > 0);
}

PgResult *
desk_session_get_people (DeskSession *session)
{
  g_return_val_if_fail (DESK_IS_SESSION (session), NULL);

  return session->people;
}

gboolean
desk_session_is_voter (DeskSession *session)
{
  g_return_val_if_fail (DESK_IS_SESSION (session), FALSE);

  return desk_session_may (session, "cast_vote") && !session->has_office;
}
