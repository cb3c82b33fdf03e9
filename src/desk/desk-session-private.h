/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What the two files of DeskSession share. */
#pragma once

#include "desk-session.h"

struct _DeskSession
{
  GObject              parent_instance;
  DeskTarget          *target;
  PgLink              *link;
  DeskSessionCondition condition;
  char                *words;
  PgRow               *state;
  const char          *last_person; /* interned; NULL: the office, or nobody yet */
  PgResult            *people; /* of a private cluster, as of the last connect */
  GHashTable          *permissions; /* a set of acts */
  gboolean             has_office;  /* one of them is work of the office */
  GHashTable          *topics;      /* told, not passed on yet */
  gint64               head;        /* newest position of the audit trail that we know of */
  guint                gather_id, poll_id, retry_id;
  guint                retry_ms;
  gboolean             is_open;
};

/* Says so when it is another condition or another reason. */
void desk_session_set_condition (DeskSession *self, DeskSessionCondition condition, const char *words);
/* Connects in the name of the target's person. */
void desk_session_connect_link (DeskSession *self);
/* A link that nobody has used yet; what is on its way on the old one is not heard any more. */
void desk_session_renew_link (DeskSession *self);
/* Nobody works here until somebody signs in. */
void desk_session_sign_out (DeskSession *self, const char *words);
/* The server did not let in who works here. */
void desk_session_ask_who_is_here (DeskSession *self, const GError *error);
