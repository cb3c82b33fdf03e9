/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The words of items and proposals on the wall. */
#define G_LOG_DOMAIN "wall-words"

#include "wall-words.h"

#include <glib/gi18n.h>

#include "paper.h"
#include "wall-rows.h"

/* What an item is about whose title names a member. */
static const WallWord item_kinds[] = {
  { "decision", "નિર્ણય માટે", "To decide" },
  { "information", "જાણ માટે", "To hear" },
  { "accounts", "હિસાબ અને અહેવાલ", "Accounts and reports" },
  { "election", "ચૂંટણી", "Election" },
  { "minutes", "કાર્યવાહી મંજૂર કરવી", "Minutes to confirm" },
  { "actions", "સોંપેલાં કામ", "What was to be done" },
  { "other", "અન્ય કામકાજ", "Other business" },
  { NULL },
};

/* Where a row has its words for the wall. */
typedef struct
{
  guint gu, en, names_member, business_gu, business, applicants;
} Text;

static const Text of_item = { WALL_ITEM_TITLE_GU, WALL_ITEM_TITLE, WALL_ITEM_NAMES_MEMBER, WALL_ITEM_BUSINESS_GU,
                              WALL_ITEM_BUSINESS, WALL_ITEM_APPLICANTS };
static const Text of_motion = { WALL_MOTION_WORDS_GU, WALL_MOTION_WORDS, WALL_MOTION_NAMES_MEMBER,
                                WALL_MOTION_BUSINESS_GU, WALL_MOTION_BUSINESS, WALL_MOTION_APPLICANTS };

/* What kind of business it is: a word of both languages, in place of words that name a member. */
static WallWord
get_business (PgRow *row, const Text *text)
{
  const WallWord *kind = text == &of_item ? wall_words_find (item_kinds, pg_row_get_words (row, WALL_ITEM_KIND)) : NULL;
  WallWord word = { NULL, "ઠરાવ", "Resolution" };

  if (!pg_row_is_null (row, text->business))
    {
      word.gu = wall_words_get_or (row, text->business_gu, text->business);
      word.en = pg_row_get_words (row, text->business);
    }
  else if (kind != NULL)
    word = *kind;
  return word;
}

/* Gujarati large and English under it; English large when there is nothing else. `en` is NULL then. */
static void
take_text (PgRow *row, const Text *text, char **gu, char **en)
{
  gint64 count = pg_row_get_int (row, text->applicants);
  WallWord word;

  if (!pg_row_get_bool (row, text->names_member))
    {
      *gu = g_strdup (wall_words_get_or (row, text->gu, text->en));
      *en = pg_row_get_words (row, text->gu)[0] != '\0' ? g_strdup (pg_row_get_text (row, text->en)) : NULL;
    }
  else if (count > 0)
    {
      g_autofree char *number = paper_dup_number_gu (count);

      *gu = g_strdup_printf ("સભાસદ દાખલ કરવા: %s", number);
      *en = g_strdup_printf ("Admission of members: %" G_GINT64_FORMAT, count);
    }
  else
    {
      word = get_business (row, text);
      *gu = g_strdup (word.gu);
      *en = g_strdup (word.en);
    }
}

const WallWord *
wall_words_find (const WallWord *words, const char *code)
{
  for (; words->code != NULL; words++)
    if (g_str_equal (words->code, code))
      return words;
  return NULL;
}

const char *
wall_words_get_or (PgRow *row, guint gu, guint en)
{
  const char *words = pg_row_get_words (row, gu);

  return words[0] != '\0' ? words : pg_row_get_words (row, en);
}

void
wall_words_take_item (PgRow *item, char **gu, char **en)
{
  g_return_if_fail (PG_IS_ROW (item) && gu != NULL && en != NULL);

  take_text (item, &of_item, gu, en);
}

void
wall_words_take_motion (PgRow *motion, char **gu, char **en)
{
  g_return_if_fail (PG_IS_ROW (motion) && gu != NULL && en != NULL);

  take_text (motion, &of_motion, gu, en);
}

const char *
wall_words_get_reason_of_item (PgRow *item)
{
  g_return_val_if_fail (PG_IS_ROW (item), NULL);

  if (!pg_row_get_bool (item, WALL_ITEM_NAMES_MEMBER))
    return NULL;
  return _("This title names a member: the wall shows what kind of business it is. Give it words for the wall in the "
           "agenda (Ctrl+1).");
}

const char *
wall_words_get_reason_of_motion (PgRow *motion)
{
  g_return_val_if_fail (PG_IS_ROW (motion), NULL);

  if (!pg_row_get_bool (motion, WALL_MOTION_NAMES_MEMBER))
    return NULL;
  return _("This proposal names a member: the wall shows what kind of business it is. Give it words for the wall in "
           "the decisions (Ctrl+3).");
}
