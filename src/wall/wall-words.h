/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The words of items and proposals on the wall. Where these name a member they never came from the base: the kind of
 * business stands in their place. */
#pragma once

#include "pg-row.h"

/* "ઠરાવ પસાર" and its like: a word in both languages. A list ends with an empty one. */
typedef struct
{
  const char *code, *gu, *en;
} WallWord;

/* NULL when there is none of this code. */
const WallWord *wall_words_find (const WallWord *words, const char *code);

/* The Gujarati of a row, or its English where there is none; lent. */
const char *wall_words_get_or (PgRow *row, guint gu, guint en);

/* Newly allocated. English alone stands in `gu`, and `en` is NULL then. `item` is a row of wall_item, `motion` one of
 * wall_motion. */
void wall_words_take_item (PgRow *item, char **gu, char **en);
void wall_words_take_motion (PgRow *motion, char **gu, char **en);

/* Why the title or the proposal is not shown, for who drives the wall; NULL when it is. In the window's language. */
const char *wall_words_get_reason_of_item (PgRow *item);
const char *wall_words_get_reason_of_motion (PgRow *motion);
