/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What one word of a name tells, in any of three scripts and in letters of any size, with a dot behind it or not. */
#pragma once

#include <glib.h>

/* TRUE when it ends as names of women do ("Ushaben", "Fatimabibi"), or of men ("Rameshbhai", "Ramlal"). */
gboolean import_word_ends_hers (const char *word);
gboolean import_word_ends_his (const char *word);
/* The same for endings that no surname and no village has: -ben, -bhai. */
gboolean import_word_is_sister (const char *word);
gboolean import_word_is_brother (const char *word);

/* TRUE when it goes with a woman's own name ("Bibi" of "Fatima Bibi"), or a man's ("Kumar" of "Ramesh Kumar"). */
gboolean import_word_is_hers (const char *word);
gboolean import_word_is_his (const char *word);
/* TRUE when it is also no name by itself: nobody is called Bibi, but some are called Bano. */
gboolean import_word_is_only_hers (const char *word);

/* TRUE when it is written as one with the word before it: "Ranjan ben". */
gboolean import_word_is_joined (const char *word);
/* TRUE when another name of the same woman follows: "alias", "@". */
gboolean import_word_is_alias (const char *word);

/* TRUE when the text begins with a title that only women have, and goes on behind it. */
gboolean import_word_begins_with_her_title (const char *text);
/* TRUE for a title; a sure one is no part of any name, so that it may stand anywhere. */
gboolean import_word_is_title (const char *word);
gboolean import_word_is_sure_title (const char *word);
/* The word without the titles that are stuck to it: "Smt.Ushaben", "ગં.સ્વ.રંજનબેન"; lent. */
const char *import_word_skip_titles (const char *word);

/* TRUE for what parts her name from his, such as "w/o"; `relation`, unless NULL, then receives "husband", "father" or
 * NULL. */
gboolean import_word_is_marker (const char *word, const char **relation);

/* Small letters, newly allocated. */
char *import_word_dup_small (const char *word);
