/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Gujarati and Devanagari names in Latin letters as an office writes them, without the vowels that nobody says. */
#include "import-name.h"

#include <string.h>

/* Both scripts stand in the same order; Gujarati begins at U+0A80, Devanagari at U+0900. */
#define GUJARATI 0x0a80
#define DEVANAGARI 0x0900
#define IN_BLOCK(letter, block) ((letter) >= (block) && (letter) < (block) + 0x80)
#define VIRAMA 0x4d
#define ANUSVARA 0x02

static const char *const independent[] = { /* 0x05 to 0x14 */
  "a", "a", "i", "i", "u", "u", "ru", "", "e", "e", "e", "ai", "o", "o", "o", "au",
};
static const char *const consonants[] = { /* 0x15 to 0x39 */
  "k", "kh", "g", "gh", "n", "ch", "chh", "j", "z", "n", "t", "th", "d", "dh", "n", "t", "th", "d", "dh", "n", "n",
  "p", "f", "b", "bh", "m", "y", "r", "r", "l", "l", "l", "v", "sh", "sh", "s", "h",
};
static const char *const signs[] = { /* 0x3e to 0x4c */
  "a", "i", "i", "u", "u", "ru", "", "e", "e", "e", "ai", "o", "o", "o", "au",
};
/* Names that are written in a way of their own. */
static const struct
{
  const char *gujarati;
  const char *latin;
} usual[] = {
  { "લક્ષ્મી", "Laxmi" }, { "જ્યોત્સના", "Jyotsna" }, { "જ્યોત્સ્ના", "Jyotsna" },
  { "કૃષ્ણા", "Krishna" }, { "ચૌધરી", "Chaudhari" },
};

gboolean
import_name_is_indic (const char *text)
{
  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    if (IN_BLOCK (g_utf8_get_char (p), GUJARATI) || IN_BLOCK (g_utf8_get_char (p), DEVANAGARI))
      return TRUE;
  return FALSE;
}

char *
import_name_dup_gujarati (const char *text)
{
  GString *letters = g_string_new (NULL);

  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar letter = g_utf8_get_char (p);

      if (letter == DEVANAGARI + 0x3c) /* the dot below, which Gujarati names go without */
        continue;
      g_string_append_unichar (letters, IN_BLOCK (letter, DEVANAGARI) && letter != 0x0964 && letter != 0x0965
                                          ? letter - DEVANAGARI + GUJARATI : letter);
    }
  return g_string_free (letters, FALSE);
}

/* A syllable: what is heard before its vowel, and the vowel; NULL stands for the unwritten a. */
typedef struct
{
  GString    *onset;
  const char *vowel;
  gboolean    has_nasal;
} Syllable;

static void
clear_syllable (gpointer data)
{
  g_string_free (((Syllable *) data)->onset, TRUE);
}

static GArray *
find_syllables (const char *word)
{
  GArray *syllables = g_array_new (FALSE, TRUE, sizeof (Syllable));
  gboolean is_joined = FALSE;

  g_array_set_clear_func (syllables, clear_syllable);
  for (const char *p = word; *p != '\0'; p = g_utf8_next_char (p))
    {
      guint code = g_utf8_get_char (p) - GUJARATI;
      Syllable *last = syllables->len > 0 ? &g_array_index (syllables, Syllable, syllables->len - 1) : NULL;

      if ((code >= 0x15 && code <= 0x39) || (code >= 0x05 && code <= 0x14))
        {
          if (!is_joined || last == NULL)
            {
              Syllable fresh = { g_string_new (NULL), NULL, FALSE };

              g_array_append_val (syllables, fresh);
              last = &g_array_index (syllables, Syllable, syllables->len - 1);
            }
          is_joined = FALSE;
          if (code <= 0x14)
            last->vowel = independent[code - 0x05];
          else
            g_string_append (last->onset, consonants[code - 0x15]);
        }
      else if (code == VIRAMA)
        is_joined = TRUE;
      else if (code >= 0x3e && code <= 0x4c && last != NULL)
        last->vowel = signs[code - 0x3e];
      else if ((code == ANUSVARA || code == 0x01) && last != NULL)
        last->has_nasal = TRUE;
    }
  if (is_joined && syllables->len > 0)
    g_array_index (syllables, Syllable, syllables->len - 1).vowel = "";
  return syllables;
}

/* The unwritten a is silent at the end, and between two syllables that are heard. */
static void
silence (GArray *syllables)
{
  for (guint i = syllables->len; i > 0; i--)
    {
      Syllable *syllable = &g_array_index (syllables, Syllable, i - 1);
      Syllable *before = i > 1 ? &g_array_index (syllables, Syllable, i - 2) : NULL;
      Syllable *behind = i < syllables->len ? &g_array_index (syllables, Syllable, i) : NULL;
      gboolean is_one_letter = syllable->onset->len <= 2;

      if (syllable->vowel != NULL || syllable->has_nasal || before == NULL)
        continue;
      if (behind == NULL ? is_one_letter || syllables->len > 2
                         : is_one_letter && (behind->vowel == NULL || behind->vowel[0] != '\0') && !before->has_nasal)
        syllable->vowel = "";
    }
}

static void
append_word (GString *latin, const char *word)
{
  g_autoptr (GArray) syllables = NULL;
  gsize begin = latin->len;

  for (guint i = 0; i < G_N_ELEMENTS (usual); i++)
    if (g_str_has_prefix (word, usual[i].gujarati))
      {
        const char *rest = word + strlen (usual[i].gujarati);
        gsize at;

        g_string_append (latin, usual[i].latin);
        at = latin->len;
        append_word (latin, rest);
        if (latin->len > at)
          latin->str[at] = g_ascii_tolower (latin->str[at]);
        return;
      }
  syllables = find_syllables (word);
  silence (syllables);
  for (guint i = 0; i < syllables->len; i++)
    {
      const Syllable *syllable = &g_array_index (syllables, Syllable, i);
      const char *next = i + 1 < syllables->len ? g_array_index (syllables, Syllable, i + 1).onset->str : "";

      g_string_append_printf (latin, "%s%s", syllable->onset->str, syllable->vowel != NULL ? syllable->vowel : "a");
      if (syllable->has_nasal)
        g_string_append_c (latin, next[0] != '\0' && strchr ("bmpf", next[0]) != NULL ? 'm' : 'n');
    }
  if (latin->len > begin)
    latin->str[begin] = g_ascii_toupper (latin->str[begin]);
}

/* "USHABEN" → "Ushaben"; words that are not all capitals stay. */
static void
append_capitals (GString *latin, const char *word)
{
  g_autofree char *upper = g_utf8_strup (word, -1);
  g_autofree char *small = g_utf8_strdown (word, -1);

  if (g_str_equal (upper, word) && !g_str_equal (small, word) && g_utf8_strlen (word, -1) > 2)
    {
      g_string_append_unichar (latin, g_utf8_get_char (upper));
      g_string_append (latin, g_utf8_next_char (small));
    }
  else
    g_string_append (latin, word);
}

char *
import_name_dup_latin (const char *text)
{
  g_autofree char *gujarati = import_name_dup_gujarati (text);
  g_auto (GStrv) words = g_strsplit (gujarati, " ", -1);
  GString *latin = g_string_new (NULL);

  for (guint i = 0; words[i] != NULL; i++)
    {
      if (latin->len > 0 && words[i][0] != '\0')
        g_string_append_c (latin, ' ');
      if (import_name_is_indic (words[i]))
        append_word (latin, words[i]);
      else
        append_capitals (latin, words[i]);
    }
  return g_string_free (latin, FALSE);
}
