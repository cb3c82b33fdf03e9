/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Bases for tests on a real server: one cluster a test run, one fresh base a test. */
#pragma once

#include <libpq-fe.h>

#include "desk-target.h"

/* A base of its own, copied from the prepared template. */
typedef struct _Scratch Scratch;

/* On the cluster of the test run: that of ./check (TEST_CLUSTER), or one that this process starts at the
 * first call and that ends with it. */
Scratch *scratch_new (void);
/* On a cluster of its own that may be crashed without disturbing others. */
Scratch *scratch_new_alone (void);
/* Drops the base, and ends a cluster of its own. */
void scratch_free (Scratch *scratch);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (Scratch, scratch_free)

const char *scratch_get_host (Scratch *scratch);
const char *scratch_get_name (Scratch *scratch);

/* The base as a central server, as `login` ("test_clerk"), reached at the socket folder `host` (NULL: directly).
 * The caller releases it. */
DeskTarget *scratch_target (Scratch *scratch, const char *login, const char *host);

/* A blocking connection as `login`; ended with PQfinish. The test ends when there is none. */
PGconn *scratch_connect (Scratch *scratch, const char *login);

/* The first cell of what the superuser reads there, newly allocated; NULL for null and for no row. The
 * test ends when the server refuses. */
char *scratch_dup_value (Scratch *scratch, const char *text);
/* The same as a number; 0 for null. */
gint64 scratch_get_number (Scratch *scratch, const char *text);

/* Stops the server of a cluster of its own without any ado, or starts it again. Blocks. */
void scratch_crash (Scratch *scratch);
void scratch_start (Scratch *scratch);

/* Fills the base with an invented cooperative of so many women. Blocks; about 2 s for 2,000. */
void scratch_fill (Scratch *scratch, guint shareholder_count);
