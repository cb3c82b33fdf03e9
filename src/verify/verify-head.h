/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What was noted where nobody at the server could change it: heads of the trail, and earlier copies. */
#pragma once

#include "verify-finding.h"

typedef struct
{
  gint64 position; /* 0: not noted */
  char  *hash;     /* small letters; from its beginning, at least VERIFY_HASH_LETTERS_MIN of the 64 */
} VerifyHead;

/* "1234:9f86d0…" as it stands on the day book, or the hash alone, whole; blanks are left out. FALSE when it is neither.
 * `head->hash` is newly allocated. */
gboolean verify_head_parse (const char *text, VerifyHead *head);

/* Prints what does not agree with the heads noted, and from where on the trail cannot be trusted; the number of heads
 * that are not in the trail. */
guint verify_heads_print (VerifyChain *chain, VerifyState *state, GArray *heads);

/* Adds what an earlier copy has otherwise; FALSE when the trail is not that of the earlier copy, gone on. */
gboolean verify_against (VerifyChain *chain, VerifyChain *earlier, VerifyFindings *findings);
