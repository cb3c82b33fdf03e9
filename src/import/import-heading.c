/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Weighs the words of headings: the whole heading first, then its parts, then words within it. */
#include "import-heading.h"

#include <string.h>

#include "import-look.h"
#include "import-name.h"

/* Nobody writes longer headings. */
#define HEADING_BYTES 200
/* A part of a heading says less than a whole one, and a word of what is none of the fields more than words within. */
#define SCORE_PART 450
#define SCORE_OTHER 400

guint
import_heading_score_words (const char *list, const char *plain, gboolean *is_common)
{
  g_auto (GStrv) words = g_strsplit (list, "|", -1);
  guint best = 0;

  for (guint i = 0; words[i] != NULL; i++)
    {
      gboolean is_marked = words[i][0] == '=';
      const char *word = words[i] + (is_marked ? 1 : 0);
      gsize n = strlen (word);
      const char *found = !is_marked && n > 2 ? strstr (plain, word) : NULL;

      if (g_str_equal (plain, word))
        {
          *is_common = is_marked;
          best = MAX (best, IMPORT_HEADING_EXACT + (guint) n);
        }
      while (found != NULL)
        {
          /* a word of the heading, not a part of one */
          if ((found == plain || found[-1] == ' ') && (found[n] == '\0' || found[n] == ' '))
            best = MAX (best, (guint) n);
          found = strstr (found + 1, word);
        }
    }
  return best;
}

static guint
score_field (const ImportField *field, const char *plain, gboolean *is_common)
{
  guint score = g_str_equal (field->name, plain) ? 2 * IMPORT_HEADING_EXACT
                                                 : import_heading_score_words (field->words, plain, is_common);

  /* "Name of the village": whatever else a heading says counts more than that it is a name */
  return field->kind == IMPORT_NAME && score < IMPORT_HEADING_EXACT && score > 0 ? 1 + score / 10 : score;
}

/* What a plain heading names; `is_common` when by a word that says little alone. */
static gint
find_plain (const ImportKind *kind, const char *plain, guint *score, gboolean *is_common)
{
  gint best = -1;
  gboolean is_other_common;
  guint other;

  *score = 0;
  *is_common = FALSE;
  for (guint i = 0; i < kind->n_fields; i++)
    {
      gboolean is_here_common = FALSE;
      guint here = score_field (&kind->fields[i], plain, &is_here_common);

      if (here > *score)
        {
          *score = here;
          *is_common = is_here_common;
          best = (gint) i;
        }
    }
  other = kind->others != NULL ? import_heading_score_words (kind->others, plain, &is_other_common) : 0;
  if (other > 0 && *score < IMPORT_HEADING_EXACT)
    {
      *score = other >= IMPORT_HEADING_EXACT ? other : SCORE_OTHER;
      return -1;
    }
  return best;
}

/* "નામ / Name" is said twice; of "Address / Taluka" the lower counts, unless it says little alone: "Receipt / No.". */
static gint
find_part (const ImportKind *kind, const char *heading, guint *score)
{
  g_auto (GStrv) parts = g_strsplit_set (heading, "/()\n|", -1);
  gboolean has_indic = FALSE;
  gboolean has_latin = FALSE;
  gint best = -1;

  *score = 0;
  for (guint i = 0; parts[i] != NULL; i++)
    {
      gboolean is_indic = import_name_is_indic (parts[i]);

      g_strstrip (parts[i]);
      has_indic = has_indic || (is_indic && parts[i][0] != '\0');
      has_latin = has_latin || (!is_indic && parts[i][0] != '\0');
    }
  for (guint i = 0; parts[i] != NULL; i++)
    {
      g_autofree char *plain = import_look_dup_plain (parts[i]);
      gboolean is_common, is_enough;
      guint here;
      gint field = plain[0] != '\0' ? find_plain (kind, plain, &here, &is_common) : -1;

      if (plain[0] == '\0')
        continue;
      if (field < 0 && here > 0)
        {
          *score = here;
          return -1;
        }
      /* "Date (dd/mm/yyyy)", "Name (Husband)": what stands in brackets says more of it, unless it is "No." */
      is_enough = !is_common || (has_indic && has_latin)
                  || (strchr (heading, '(') != NULL && (i == 0 || kind->fields[MAX (field, 0)].kind != IMPORT_COUNT));
      if (field < 0 || here < IMPORT_HEADING_EXACT || !is_enough)
        continue;
      best = field;
      *score = SCORE_PART;
    }
  return best;
}

gint
import_heading_find (const ImportKind *kind, const char *heading, guint *score)
{
  g_autofree char *plain = NULL;
  gboolean is_common;
  guint whole = 0;
  guint part = 0;
  gint field = -1;

  if (strlen (heading) < HEADING_BYTES)
    {
      plain = import_look_dup_plain (heading);
      field = find_plain (kind, plain, &whole, &is_common);
      if (whole < SCORE_OTHER && strpbrk (heading, "/()\n|") != NULL)
        {
          gint by_part = find_part (kind, heading, &part);

          field = part > 0 ? by_part : field;
        }
    }
  if (score != NULL)
    *score = MAX (whole, part);
  return field;
}

gint
import_heading_find_exactly (const ImportKind *kind, const char *word)
{
  guint score;
  gint field = import_heading_find (kind, word, &score);

  return score >= IMPORT_HEADING_EXACT ? field : -1;
}

gboolean
import_heading_is_known (const ImportKind *kind, const char *heading)
{
  guint score;

  import_heading_find (kind, heading, &score);
  return score > 0;
}

gboolean
import_heading_is_secret (const ImportKind *kind, const char *heading)
{
  g_autofree char *plain = import_look_dup_plain (heading);
  gboolean is_common;

  for (guint i = 0; i < kind->n_fields; i++)
    if (kind->fields[i].kind == IMPORT_LAST4
        && import_heading_score_words (kind->fields[i].words, plain, &is_common) > 0)
      return TRUE;
  return FALSE;
}

/* TRUE when the word stands in the heading, with an ending when it is no mere letter: "husbands", "પતિનું". */
static gboolean
says_word (const char *plain, const char *word)
{
  const char *found = plain;

  while ((found = strstr (found, word)) != NULL)
    {
      const char *behind = found + strlen (word);

      if ((found == plain || found[-1] == ' ') && (*behind == '\0' || *behind == ' ' || strlen (word) > 3))
        return TRUE;
      found = behind;
    }
  return FALSE;
}

const char *
import_heading_find_relation (const ImportKind *kind, const char *heading)
{
  gint field = import_kind_find (kind, "middle_relation");
  g_autofree char *plain = import_look_dup_plain (heading);
  const char *relation = NULL;

  if (field < 0)
    return NULL;
  for (const ImportCode *code = kind->fields[field].codes; code->code != NULL; code++)
    {
      if (!says_word (plain, code->word))
        continue;
      if (relation != NULL && !g_str_equal (relation, code->code))
        return NULL;
      relation = code->code;
    }
  return relation;
}
