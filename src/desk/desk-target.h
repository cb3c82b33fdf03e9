/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Which database an office works on: the private cluster, or a central server by libpq's own
 * conventions. */
#pragma once

#include "desk-local.h"
#include "pg-link.h"

#define DESK_TYPE_TARGET (desk_target_get_type ())
G_DECLARE_FINAL_TYPE (DeskTarget, desk_target, DESK, TARGET, GObject)

/* A central server when `service` is given or PGSERVICE or PGHOST is set, else the private cluster. For
 * a central server TLS `verify-full` is asked for unless service file or PGSSLMODE say otherwise. */
DeskTarget *desk_target_new (const char *service);

/* The private cluster, lent; NULL for a central server. */
DeskLocal *desk_target_get_local (DeskTarget *target);

/* Words for people: "this computer", or the service or host. Lent. */
const char *desk_target_get_words (DeskTarget *target);

/* What tells this office from others on this computer's disk (journal, drafts), the same in every language.
 * Lent. */
const char *desk_target_get_key (DeskTarget *target);

typedef enum
{
  DESK_AS_CLERK,  /* the login of the person */
  DESK_AS_KEEPER, /* who may make and upgrade the base: the cluster's superuser, or on a central server
                     whoever libpq's conventions name */
} DeskRole;

/* Keywords for pg_link_connect_async, ended by a NULL name: a newly allocated array (g_free) of texts that are lent
 * until the target is released; `base` is lent too, and NULL for the office's own base. From any thread. */
PgArgument *desk_target_dup_parameters (DeskTarget *target, DeskRole role, const char *base);

/* Connects `link` with them and waits; never on the loop of a window. */
gboolean desk_target_connect (DeskTarget *target, PgLink *link, DeskRole role, const char *base,
                              GCancellable *cancellable, GError **error);

/* A libpq connection string for the clerk; newly allocated. */
char *desk_target_dup_uri (DeskTarget *target);
