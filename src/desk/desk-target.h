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

/* What tells the things of this office and of who works here from others on this computer's disk (journal, drafts), the
 * same in every language. Lent for ever; another when another person takes her place. */
const char *desk_target_get_key (DeskTarget *target);

/* What tells this office from others, whoever works there; lent. */
const char *desk_target_get_office (DeskTarget *target);

/* Who works here: her login and her password, both copied; NULL, NULL: nobody by name. From then on DESK_AS_CLERK is
 * she. The password is kept in memory alone, to connect again after a line broke, and wiped when another takes her
 * place. */
void desk_target_set_person (DeskTarget *target, const char *login, const char *password);
/* Her login, lent for ever; NULL: nobody by name. */
const char *desk_target_get_person (DeskTarget *target);

typedef enum
{
  DESK_AS_CLERK,  /* the login of the person */
  DESK_AS_KEEPER, /* who may make and upgrade the base: the cluster's superuser, or on a central server
                     whoever libpq's conventions name */
} DeskRole;

/* Keywords for pg_link_connect_async, ended by a NULL name. */
typedef PgArgument DeskParameters;
/* Wipes and frees them. */
void desk_parameters_free (DeskParameters *parameters);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (DeskParameters, desk_parameters_free)

/* What leads to `base` (NULL: the office's own), newly allocated. From any thread. */
DeskParameters *desk_target_dup_parameters (DeskTarget *target, DeskRole role, const char *base);
/* The same for somebody who wants to sign in. From any thread. */
DeskParameters *desk_target_dup_sign_in (DeskTarget *target, const char *login, const char *password);

/* Connects `link` with them and waits; never on the loop of a window. */
gboolean desk_target_connect (DeskTarget *target, PgLink *link, DeskRole role, const char *base,
                              GCancellable *cancellable, GError **error);

/* For the command line: from now on DESK_AS_CLERK of a private cluster is its keeper. Whoever owns the account of the
 * computer owns the cluster, also when people are named who sign in to the window. */
void desk_target_work_as_keeper (DeskTarget *target);

/* A libpq connection string for the clerk; newly allocated. */
char *desk_target_dup_uri (DeskTarget *target);
