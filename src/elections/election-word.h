/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * How elections speak on the screen: what stands in the way, and how states look. */
#pragma once

#include "pg-row.h"
#include "state-pill.h"

/* A row of election_blocker_of as a sentence; newly allocated. */
char *election_word_dup_blocker (PgRow *row);
/* TRUE when one of these rows has to be done, or written about, before the stage ends: not all are only hints. */
gboolean election_word_has_bar (GListModel *rows);
/* How a state of an election, a stage or one of its records looks. */
PillTone election_word_get_tone (const char *state);
