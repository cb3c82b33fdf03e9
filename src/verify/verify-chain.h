/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The trail of a dump, in its order, and its chain of hashes computed anew: nothing is asked of the server. */
#pragma once

#include "verify-dump.h"

typedef struct
{
  gint64 position;
  gint64 ordinal;
  guint  row; /* in audit.change */
} VerifyChange;

typedef struct
{
  gint64  position;
  char   *hash; /* 64 letters, as it stands in the trail */
  guint   row;  /* in audit.entry */
} VerifyEntry;

typedef struct
{
  VerifyDump *dump;    /* lent */
  GArray     *entries; /* VerifyEntry by position */
  GArray     *changes; /* VerifyChange by position and ordinal */
} VerifyChain;

/* Reads the trail of `dump`, which must live longer. */
VerifyChain *verify_chain_new (VerifyDump *dump);
void verify_chain_free (VerifyChain *chain);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (VerifyChain, verify_chain_free)

/* The first position at which the trail does not hold: an entry that is missing, was altered, whose rows were altered,
 * or that does not follow the one before; 0 when it holds up to its head. */
gint64 verify_chain_first_break (VerifyChain *chain);

/* The place of an entry in `entries`; FALSE when the trail has none at this position. */
gboolean verify_chain_find_entry (VerifyChain *chain, gint64 position, guint *place);
/* The hash at a position, lent; NULL when the trail has no such entry. */
const char *verify_chain_get_hash (VerifyChain *chain, gint64 position);
/* The position of the newest entry; 0 when there is none. */
gint64 verify_chain_get_last (VerifyChain *chain);
/* The first and the number of the changes of a position, in `changes`. */
guint verify_chain_find_changes (VerifyChain *chain, gint64 position, guint *n_changes);

/* A position as it is written, newly allocated. */
char *verify_position_dup_text (gint64 position);

/* Microseconds since 1970 of an instant as PostgreSQL writes it in ISO style ("2026-06-14 10:00:00.5+05:30", also with
 * a T); FALSE when it is none. */
gboolean verify_instant_parse (const char *text, gint64 *microseconds);
