/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Splits names by the endings that Gujarati names carry. */
#include "import-name.h"

#include <string.h>

#include "base-text.h"
#include "import-alias.h"
#include "import-word.h"

/* Markers as words of their own, in one spelling: "W / o.", "w/oRameshbhai", "Savitabenw/o", "W.O." */
static char *
dup_loosened (const char *text)
{
  static GRegex *slash;
  g_autoptr (GString) close = NULL;

  if (strpbrk (text, "/\\|.") == NULL)
    return g_strdup (text);
  close = g_string_new (text);
  g_string_replace (close, "અ. સૌ", "અ.સૌ", 0);
  if (g_once_init_enter (&slash))
    g_once_init_leave (&slash, g_regex_new ("(?:(?<![\\p{L}\\p{M}])|(?<=ben)|(?<=bai))"
                                            "(?:(wi?d|[wdsch]) ?[/\\\\|] ?[o0](?:f(?![a-z]))?"
                                            "|(wi?d|w)\\.o(?![a-z]))[.:]*",
                                            G_REGEX_CASELESS | G_REGEX_OPTIMIZE, 0, NULL));
  return g_regex_replace (slash, close->str, -1, 0, " \\1\\2/o ", 0, NULL);
}

/* TRUE when the words are those of a place: none parts two names, none is a woman's or a man's. `is_name` says
 * otherwise which it is: more of the name, or a mere title such as "(Late)". */
static gboolean
is_place (const char *text, gboolean *is_name)
{
  g_auto (GStrv) words = g_strsplit (text, " ", -1);
  guint n_own = 0;

  *is_name = FALSE;
  for (guint i = 0; words[i] != NULL; i++)
    {
      gboolean is_marker = import_word_is_marker (words[i], NULL);

      *is_name = *is_name || is_marker || import_word_is_sister (words[i]) || import_word_is_brother (words[i]);
      n_own += !is_marker && words[i][0] != '\0' && !import_word_is_title (words[i]);
    }
  *is_name = *is_name && n_own > 0;
  return !*is_name && n_own > 0;
}

/* What stands behind a dash with blanks, behind a comma, or in brackets, cut off `text`; NULL when nothing does. */
static char *
cut_place (char *text)
{
  static GRegex *tail;
  g_autoptr (GMatchInfo) match = NULL;
  g_autofree char *place = NULL;
  gboolean is_name;
  gint start, end;

  if (g_once_init_enter (&tail))
    g_once_init_leave (&tail, g_regex_new ("(?: +[-–—]+ *| *[–—] *|, *| *\\()([^,()]+)\\)? *$", G_REGEX_OPTIMIZE, 0,
                                           NULL));
  if (!g_regex_match (tail, text, 0, &match) || !g_match_info_fetch_pos (match, 0, &start, &end) || start == 0)
    return NULL;
  place = g_match_info_fetch (match, 1);
  if (!is_place (place, &is_name))
    g_clear_pointer (&place, g_free);
  if (!is_name)
    text[start] = '\0';
  return g_steal_pointer (&place);
}

/* TRUE when the word is a title where it stands: before the name, behind a marker, or one that is no part of a name. */
static gboolean
is_title (const char *word, const char *last, gboolean is_last)
{
  gboolean is_begun = last == NULL || import_word_is_marker (last, NULL);

  if (last == NULL && is_last)
    return FALSE;
  if (last != NULL && is_begun && g_ascii_strcasecmp (word, "of") == 0)
    return TRUE;
  return import_word_is_title (word)
         && (is_begun || g_str_has_suffix (word, ".") || import_word_is_sure_title (word));
}

/* "Savita" and "Ben." are Savitaben. */
static char *
dup_joined (const char *name, const char *ending)
{
  gboolean is_small = g_unichar_islower (g_utf8_get_char (g_utf8_prev_char (name + strlen (name))));
  g_autofree char *behind = is_small ? import_word_dup_small (ending) : g_strdup (ending);

  behind[strcspn (behind, ".")] = '\0';
  return g_strconcat (name, behind, NULL);
}

/* The words of a name: titles left out, "ben" and "bhai" that stand alone joined to the word before. */
static GPtrArray *
dup_words (const char *text)
{
  GPtrArray *words = g_ptr_array_new_with_free_func (g_free);
  g_auto (GStrv) parts = g_strsplit_set (text, " ,;()[]", -1);
  gboolean is_alias = FALSE; /* the word before says that this one is another name of hers */

  for (guint i = 0; parts[i] != NULL; i++)
    {
      char *last = words->len > 0 ? g_ptr_array_index (words, words->len - 1) : NULL;
      const char *word = import_word_skip_titles (parts[i]);

      if (g_strv_contains ((const char *const[]){ "", "-", "–", "—", "/", ".", NULL }, word)
          || is_title (word, last, parts[i + 1] == NULL))
        continue;
      if (last != NULL && (is_alias || import_word_is_alias (word)))
        {
          g_ptr_array_index (words, words->len - 1) = g_strconcat (last, " ", word, NULL);
          g_free (last);
          is_alias = !is_alias;
        }
      else if (last != NULL && !import_word_is_marker (last, NULL) && import_word_is_joined (word))
        {
          g_ptr_array_index (words, words->len - 1) = dup_joined (last, word);
          g_free (last);
        }
      else
        g_ptr_array_add (words, g_strdup (word));
    }
  return words;
}

/* The first word from `first` on that is a marker; the number of words when none is. */
static guint
find_next_marker (GPtrArray *words, guint first)
{
  while (first < words->len && !import_word_is_marker (g_ptr_array_index (words, first), NULL))
    first++;
  return first;
}

/* TRUE when her own name is the word there: by its ending, or by what follows it: "Fatima Bibi". */
static gboolean
is_hers_at (GPtrArray *words, guint place)
{
  const char *behind = place + 1 < words->len ? g_ptr_array_index (words, place + 1) : NULL;

  if (place >= words->len)
    return FALSE;
  return import_word_ends_hers (g_ptr_array_index (words, place))
         || (behind != NULL && words->len > 2
             && (import_word_is_only_hers (behind) || (place > 0 && import_word_is_hers (behind))));
}

/* TRUE when the cell names a woman, wherever her own name stands: by a title, by a marker, by "Bano". */
static gboolean
is_said_hers (const char *clean, GPtrArray *words)
{
  guint marker = find_next_marker (words, 0);

  return import_word_begins_with_her_title (clean) || (marker > 0 && marker + 1 < words->len)
         || (words->len > 1 && import_word_is_hers (g_ptr_array_index (words, 1)));
}

void
import_name_count (ImportNameCount *count, const char *text)
{
  g_autofree char *clean = base_text_dup_clean (text);
  g_autofree char *loose = clean != NULL ? dup_loosened (clean) : NULL;
  g_autofree char *other = loose != NULL ? import_alias_cut (loose) : NULL;
  g_autofree char *place = loose != NULL ? cut_place (loose) : NULL;
  g_autoptr (GPtrArray) words = loose != NULL ? dup_words (loose) : NULL;

  if (words == NULL || words->len == 0)
    return;
  if (is_hers_at (words, 0))
    count->own_first++;
  else if (is_hers_at (words, 1))
    count->own_second++;
  else if (!is_said_hers (clean, words))
    return;
  count->named++;
}

ImportNameOrder
import_name_decide (const ImportNameCount *count)
{
  return count->own_second > count->own_first ? IMPORT_SURNAME_FIRST : IMPORT_OWN_NAME_FIRST;
}

/* Words from `first` up to `last`, joined; NULL when there are none. */
static char *
join (GPtrArray *words, guint first, guint last)
{
  GString *joined_words = g_string_new (NULL);

  for (guint i = first; i < last && i < words->len; i++)
    g_string_append_printf (joined_words, "%s%s", joined_words->len > 0 ? " " : "",
                            (char *) g_ptr_array_index (words, i));
  return g_string_free (joined_words, joined_words->len == 0);
}

/* Where a man's name that begins at `first` ends: his father's may follow it, and the last word is a surname unless no
 * surname ends so. */
static guint
find_end_of_his (GPtrArray *words, guint first, guint last)
{
  guint end = first + 1;

  while (end < last && (import_word_is_brother (g_ptr_array_index (words, end))
                        || (end + 1 < last && (import_word_ends_his (g_ptr_array_index (words, end))
                                               || import_word_is_his (g_ptr_array_index (words, end))))))
    end++;
  return MIN (end, last);
}

/* The first `n` words, of a name without a marker. */
static void
split_plain (GPtrArray *words, guint n, ImportNameOrder order, ImportName *name)
{
  const char *first = n > 0 ? g_ptr_array_index (words, 0) : NULL;
  const char *second = n > 1 ? g_ptr_array_index (words, 1) : NULL;
  const char *third = n > 2 ? g_ptr_array_index (words, 2) : NULL;
  guint his, end;

  if (first == NULL)
    return;
  if (import_word_ends_hers (first) || second == NULL || (n > 2 && import_word_is_only_hers (second)))
    order = IMPORT_OWN_NAME_FIRST;
  else if (import_word_ends_hers (second)
           || (third != NULL && import_word_is_hers (third) && !import_word_is_hers (second)))
    order = IMPORT_SURNAME_FIRST;
  else if (third != NULL && import_word_ends_his (second) && import_word_is_sister (third))
    {
      name->own_name = g_strdup (third);
      name->middle_name = g_strdup (second);
      name->surname = n > 3 ? g_strconcat (first, " ", g_ptr_array_index (words, 3), NULL) : g_strdup (first);
      return;
    }
  if (order == IMPORT_SURNAME_FIRST)
    {
      name->surname = g_strdup (first);
      his = third != NULL && import_word_is_hers (third) ? 3 : 2;
      name->own_name = join (words, 1, his);
      name->middle_name = join (words, his, n);
      return;
    }
  his = second != NULL && import_word_is_hers (second) ? 2 : 1;
  end = n > his + 1 || (n > his && import_word_ends_his (g_ptr_array_index (words, his)))
          ? find_end_of_his (words, his, n) : his;
  name->own_name = join (words, 0, his);
  name->middle_name = join (words, his, end);
  name->surname = join (words, end, n);
}

/* Adds words before those of `text`, or behind them; `text` is freed. */
static char *
put_before (char *text, const char *words)
{
  char *all = text != NULL ? g_strconcat (words, " ", text, NULL) : g_strdup (words);

  g_free (text);
  return all;
}

static char *
put_behind (char *text, const char *words)
{
  char *all = text != NULL ? g_strconcat (text, " ", words, NULL) : g_strdup (words);

  g_free (text);
  return all;
}

static gboolean
is_alike (const char *a, const char *b)
{
  g_autofree char *one = a != NULL ? g_utf8_casefold (a, -1) : NULL;
  g_autofree char *other = b != NULL ? g_utf8_casefold (b, -1) : NULL;

  return g_strcmp0 (one, other) == 0;
}

/* His name stands in the words from `first` up to `last`; hers is in `name` already. A surname of his that is not hers
 * stays with his name. */
static void
take_his (GPtrArray *words, guint first, guint last, ImportName *name)
{
  gboolean is_surname_first = last - first > 1 && !import_word_ends_his (g_ptr_array_index (words, first))
                              && import_word_ends_his (g_ptr_array_index (words, first + 1));
  guint end = is_surname_first ? last : find_end_of_his (words, first, last);
  g_autofree char *her_middle = g_steal_pointer (&name->middle_name);
  g_autofree char *surname = is_surname_first ? g_strdup (g_ptr_array_index (words, first)) : join (words, end, last);

  name->middle_name = join (words, is_surname_first ? first + 1 : first, end);
  if (name->surname == NULL)
    name->surname = g_steal_pointer (&surname);
  else if (surname != NULL && !is_alike (surname, name->surname))
    {
      g_autofree char *his = g_steal_pointer (&name->middle_name);

      name->middle_name = g_strconcat (his, " ", surname, NULL);
    }
  if (her_middle != NULL && !is_alike (her_middle, name->middle_name))
    name->surname = put_before (name->surname, her_middle);
}

/* What the marker there says; NULL when it does not say whose name his is. */
static const char *
get_relation (GPtrArray *words, guint place)
{
  const char *relation = NULL;

  import_word_is_marker (g_ptr_array_index (words, place), &relation);
  return relation;
}

/* Of two markers that of the husband counts; one with nothing behind it never does. */
static guint
choose_marker (GPtrArray *words)
{
  guint chosen = words->len;

  for (guint i = find_next_marker (words, 0); i < words->len; i = find_next_marker (words, i + 1))
    if (find_next_marker (words, i + 1) > i + 1
        && (chosen == words->len
            || (g_strcmp0 (get_relation (words, i), "husband") == 0
                && g_strcmp0 (get_relation (words, chosen), "husband") != 0)))
      chosen = i;
  return chosen;
}

/* "તે રમણભાઈની વિધવા": a marker behind his name says whose it is, and his name has the ending of "whose". */
static const char *
take_relation (GPtrArray *words, guint chosen, guint end)
{
  const char *relation = get_relation (words, chosen);
  char *last = g_ptr_array_index (words, end - 1);

  if (relation == NULL && end + 1 == words->len)
    {
      relation = get_relation (words, end);
      if (g_str_has_suffix (last, "ની"))
        last[strlen (last) - strlen ("ની")] = '\0';
    }
  return relation;
}

/* "W/o Rameshbhai Patel Savitaben": where nothing stands before the marker, hers may stand at the end. */
static void
take_hers_at_end (GPtrArray *words, ImportName *name)
{
  const char *last = words->len > 2 ? g_ptr_array_index (words, words->len - 1) : NULL;

  if (last == NULL || !import_word_is_sister (last))
    return;
  name->own_name = g_strdup (last);
  g_ptr_array_set_size (words, (gint) words->len - 1);
}

/* "Ranjanben Parmar W/o Maganbhai Parmar": hers before the first marker, his name behind the one that counts; what
 * stands behind another is surname. */
static gboolean
split_at_marker (GPtrArray *words, ImportNameOrder order, ImportName *name)
{
  guint first = find_next_marker (words, 0);
  guint chosen, end;

  if (first == words->len)
    return FALSE;
  if (first == 0)
    take_hers_at_end (words, name);
  chosen = choose_marker (words);
  end = find_next_marker (words, chosen + 1);
  split_plain (words, first, order, name);
  if (chosen == words->len)
    return TRUE;
  name->relation = take_relation (words, chosen, end);
  take_his (words, chosen + 1, end, name);
  for (guint i = first; i < words->len; i = find_next_marker (words, i + 1))
    {
      g_autofree char *rest = i != chosen ? join (words, i + 1, find_next_marker (words, i + 1)) : NULL;

      if (rest != NULL)
        name->surname = put_before (name->surname, rest);
    }
  return TRUE;
}

void
import_name_split (const char *text, ImportNameOrder order, ImportName *name)
{
  g_autofree char *clean = base_text_dup_clean (text);
  g_autofree char *loose = clean != NULL ? dup_loosened (clean) : NULL;
  g_autofree char *other = NULL;
  g_autoptr (GPtrArray) words = NULL;

  memset (name, 0, sizeof *name);
  if (loose == NULL)
    return;
  other = import_alias_cut (loose);
  name->place = cut_place (loose);
  words = dup_words (loose);
  if (!split_at_marker (words, order, name))
    split_plain (words, words->len, order, name);
  if (other != NULL)
    name->own_name = put_behind (name->own_name, other);
}

/* The word without brackets around it. */
static char *
dup_bare (const char *word)
{
  char *bare = g_strdup (word[0] == '(' ? word + 1 : word);

  if (g_str_has_suffix (bare, ")"))
    bare[strlen (bare) - 1] = '\0';
  return bare;
}

char *
import_name_dup_part (const char *text, const char **relation)
{
  g_autofree char *loose = dup_loosened (text);
  g_autofree char *clean = base_text_dup_clean (loose);
  g_auto (GStrv) words = clean != NULL ? g_strsplit (clean, " ", -1) : g_new0 (char *, 1);
  g_autofree char *rest = NULL;
  guint n = g_strv_length (words);
  guint first = 0;

  for (; first + 1 < n; first++)
    {
      g_autofree char *bare = dup_bare (words[first]);
      const char *said = NULL;
      gboolean is_marker = import_word_is_marker (words[first], &said);
      gboolean is_of = first > 0 && import_word_is_marker (words[first - 1], NULL)
                       && g_ascii_strcasecmp (words[first], "of") == 0;

      if (*relation == NULL)
        *relation = said;
      if (!is_marker && !is_of && !import_word_is_title (bare))
        break;
    }
  while (n > first + 1)
    {
      g_autofree char *bare = dup_bare (words[n - 1]);

      if (!import_word_is_sure_title (bare))
        break;
      g_clear_pointer (&words[--n], g_free);
    }
  if (n == 0)
    return NULL;
  rest = g_strjoinv (" ", words + first);
  return g_strdup (import_word_skip_titles (rest));
}

void
import_name_clear (ImportName *name)
{
  g_clear_pointer (&name->own_name, g_free);
  g_clear_pointer (&name->middle_name, g_free);
  g_clear_pointer (&name->surname, g_free);
  g_clear_pointer (&name->place, g_free);
}
