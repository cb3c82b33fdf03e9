/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The words of a row in the language that is spoken, and how codes of meetings look. */
#pragma once

#include "pg-row.h"
#include "state-pill.h"

/* Of columns words, words_gu that stand beside each other, those of the language in use; lent, the first when the other
 * is empty. */
const char *meeting_words_get (PgRow *row, guint words);
/* The same of three: name, name_gu, name_hi. */
const char *meeting_name_get (PgRow *row, guint name);

/* The pill of a state of a meeting, an item, a woman in the room, a proposal, a vote or a task. */
PillTone meeting_tone_get (const char *state);

/* The state of a row of meeting_one, as people say it: a meeting that is open is in session. Static or lent. */
const char *meeting_state_get (PgRow *meeting);

/* What a row of meeting_one says in a line, "Board · Ordinary · 12-12-2026 14:00 · Office of the cooperative"; of one
 * that is open without its quorum also until when that is awaited. */
char *meeting_line_dup (PgRow *meeting);
