/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Which of three names of an account is shown. */
#define G_LOG_DOMAIN "book-name"

#include "book-name.h"

#include "desk-language.h"

const char *
book_name_get (PgRow *row, guint name)
{
  const char *language = desk_language_get ();
  guint spoken = g_str_equal (language, "gu") ? name + 1 : g_str_equal (language, "hi") ? name + 2 : name;
  const char *words;

  g_return_val_if_fail (row != NULL, "");

  words = pg_row_get_words (row, spoken);
  return words[0] != '\0' ? words : pg_row_get_words (row, name);
}
