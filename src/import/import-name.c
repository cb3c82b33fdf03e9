/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Splits names by the endings that Gujarati names carry. */
#include "import-name.h"

#include <string.h>

#include "base-text.h"

static const char *const women[] = { "ben", "bahen", "behen", "behn", "bhen", "bai", "bibi", "bano", "banu", "begum",
                                     "devi", "kumari", "baa", "બેન", "બહેન", "બાઈ", "બીબી", "બાનુ", "બાનો",
                                     "બેગમ", "દેવી",
                                     "કુમારી", "બા", "बेन", "बहन", "बाई", "देवी", "बानो", "बेगम" };
static const char *const men[] = { "bhai", "kumar", "lal", "sinh", "sinhji", "singh", "chandra", "das", "ram", "ji",
                                   "ભાઈ", "ભાઇ", "કુમાર", "લાલ", "સિંહ", "ચંદ્ર", "દાસ", "રામ", "જી", "भाई",
                                   "कुमार", "लाल", "सिंह" };
/* Endings that no surname and no village has. */
static const char *const sisters[] = { "ben", "bahen", "behen", "behn", "bhen", "બેન", "બહેન", "बेन", "बहन" };
static const char *const brothers[] = { "bhai", "ભાઈ", "ભાઇ", "भाई" };
/* Endings that also stand alone behind a name: "Ranjan ben". */
static const char *const joined[] = { "ben", "bahen", "behen", "bai", "bhai", "બેન", "બહેન", "બાઈ", "ભાઈ", "ભાઇ",
                                      "बेन", "बहन", "बाई", "भाई" };
/* Between two names of one woman: "Jashiben @ Jasuben". */
static const char *const aliases[] = { "@", "alias", "urf", "urfe", "ઉર્ફે", "ઉર્ફ", "उर्फ", "उर्फ़" };
/* Left out before a name, behind a marker, and wherever they carry the dot of an abbreviation. */
static const char *const titles[] = { "smt", "shrimati", "mrs", "ms", "miss", "km", "kum", "kumari", "shri", "shree",
                                      "sri", "sh", "mr", "late", "lt", "dr", "ga", "sva", "swa", "sv", "marhum",
                                      "શ્રીમતી", "શ્રી", "અ.સૌ", "ગં.સ્વ", "ગં", "સ્વ", "સ્વર્ગસ્થ", "મર્હૂમ", "મરહૂમ",
                                      "ડૉ", "ડો", "કુ", "કુમારી", "श्रीमती", "श्री", "स्व", "स्वर्गीय", "डॉ", "कु",
                                      "कुमारी" };
/* Titles that are no part of any name, so that they may stand anywhere: "Patel Smt Savitaben". */
static const char *const sure_titles[] = { "smt", "shrimati", "mrs", "late", "dr", "શ્રીમતી", "અ.સૌ", "ગં.સ્વ",
                                           "સ્વર્ગસ્થ", "श्रीमती", "स्वर्गीय" };
static const struct
{
  const char *word;
  const char *relation;
} markers[] = {
  { "w/o", "husband" }, { "wo", "husband" }, { "wd/o", "husband" }, { "wife", "husband" }, { "widow", "husband" },
  { "patni", "husband" }, { "vidhva", "husband" }, { "vidhwa", "husband" }, { "પત્ની", "husband" },
  { "વિધવા", "husband" }, { "पत्नी", "husband" }, { "विधवा", "husband" },
  /* what stands behind "son of" is her father, whatever slip made her a son */
  { "d/o", "father" }, { "do", "father" }, { "s/o", "father" }, { "daughter", "father" }, { "dikri", "father" },
  { "putri", "father" }, { "પુત્રી", "father" }, { "દીકરી", "father" }, { "पुत्री", "father" },
  { "c/o", NULL }, { "h/o", NULL }, { "તે", NULL },
};

#define N_WORDS(words) words, G_N_ELEMENTS (words)

/* Small letters; most words are ASCII. */
static char *
dup_small (const char *word)
{
  return g_str_is_ascii (word) ? g_ascii_strdown (word, -1) : g_utf8_strdown (word, -1);
}

static gboolean
ends_like (const char *word, const char *const *endings, guint n)
{
  g_autofree char *small = dup_small (word);

  for (guint i = 0; i < n; i++)
    if (strlen (small) > strlen (endings[i]) && g_str_has_suffix (small, endings[i]))
      return TRUE;
  return FALSE;
}

static gboolean
is_one_of (const char *word, const char *const *words, guint n)
{
  g_autofree char *small = dup_small (word);
  gsize end = strlen (small);

  while (end > 0 && small[end - 1] == '.')
    small[--end] = '\0';
  for (guint i = 0; i < n; i++)
    if (g_str_equal (small, words[i]))
      return TRUE;
  return FALSE;
}

#define IS_WOMAN(word) ends_like (word, N_WORDS (women))
#define IS_MAN(word) ends_like (word, N_WORDS (men))

static gint
find_marker (const char *word)
{
  g_autofree char *small = dup_small (word);
  gsize end = strlen (small);

  while (end > 0 && strchr (".:", small[end - 1]) != NULL)
    small[--end] = '\0';
  for (guint i = 0; i < G_N_ELEMENTS (markers); i++)
    if (g_str_equal (small, markers[i].word))
      return (gint) i;
  return -1;
}

/* Markers as words of their own, in one spelling: "W / o.", "w/oRameshbhai", "Savitabenw/o", "W.O." */
static char *
dup_loosened (const char *text)
{
  static GRegex *slash;

  if (strpbrk (text, "/\\|.") == NULL)
    return g_strdup (text);
  if (g_once_init_enter (&slash))
    g_once_init_leave (&slash, g_regex_new ("(?:(?<![\\p{L}\\p{M}])|(?<=ben)|(?<=bai))"
                                            "(?:(wi?d|[wdsch]) ?[/\\\\|] ?[o0](?:f(?![a-z]))?"
                                            "|(wi?d|w)\\.o(?![a-z]))[.:]*",
                                            G_REGEX_CASELESS | G_REGEX_OPTIMIZE, 0, NULL));
  return g_regex_replace (slash, text, -1, 0, " \\1\\2/o ", 0, NULL);
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
      gboolean is_marker = find_marker (words[i]) >= 0;

      *is_name = *is_name || is_marker || ends_like (words[i], N_WORDS (sisters))
                 || ends_like (words[i], N_WORDS (brothers));
      n_own += !is_marker && words[i][0] != '\0' && !is_one_of (words[i], N_WORDS (titles));
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

/* The word without the titles that are stuck to it: "Smt.Ushaben", "ગં.સ્વ.રંજનબેન"; lent. */
static const char *
skip_titles (const char *word)
{
  for (guint i = 0; i < G_N_ELEMENTS (titles); i++)
    {
      gsize n = strlen (titles[i]);

      /* letters of one case or none have as many bytes in small ones */
      if (g_ascii_strncasecmp (word, titles[i], n) == 0 && word[n] == '.' && word[n + 1] != '\0' && word[n + 1] != '.')
        return skip_titles (word + n + 1);
    }
  return word;
}

/* TRUE when the word is a title where it stands: before the name, behind a marker, or one that is no part of a name. */
static gboolean
is_title (const char *word, const char *last, gboolean is_last)
{
  gboolean is_begun = last == NULL || find_marker (last) >= 0;

  if (last == NULL && is_last)
    return FALSE;
  if (last != NULL && is_begun && is_one_of (word, (const char *const[]){ "of" }, 1))
    return TRUE;
  return is_one_of (word, N_WORDS (titles))
         && (is_begun || g_str_has_suffix (word, ".") || is_one_of (word, N_WORDS (sure_titles)));
}

/* "Savita" and "Ben." are Savitaben. */
static char *
dup_joined (const char *name, const char *ending)
{
  gboolean is_small = g_unichar_islower (g_utf8_get_char (g_utf8_prev_char (name + strlen (name))));
  g_autofree char *behind = is_small ? dup_small (ending) : g_strdup (ending);

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
      const char *word = skip_titles (parts[i]);

      if (is_one_of (word, (const char *const[]){ "", "-", "–", "—", "/" }, 5)
          || is_title (word, last, parts[i + 1] == NULL))
        continue;
      if (last != NULL && (is_alias || is_one_of (word, N_WORDS (aliases))))
        {
          g_ptr_array_index (words, words->len - 1) = g_strconcat (last, " ", word, NULL);
          g_free (last);
          is_alias = !is_alias;
        }
      else if (last != NULL && find_marker (last) < 0 && is_one_of (word, N_WORDS (joined)))
        {
          g_ptr_array_index (words, words->len - 1) = dup_joined (last, word);
          g_free (last);
        }
      else
        g_ptr_array_add (words, g_strdup (word));
    }
  return words;
}

void
import_name_count (ImportNameCount *count, const char *text)
{
  g_autofree char *clean = base_text_dup_clean (text);
  g_autofree char *loose = clean != NULL ? dup_loosened (clean) : NULL;
  g_autofree char *place = loose != NULL ? cut_place (loose) : NULL;
  g_autoptr (GPtrArray) words = loose != NULL ? dup_words (loose) : NULL;

  if (words == NULL || words->len == 0)
    return;
  if (IS_WOMAN ((const char *) g_ptr_array_index (words, 0)))
    count->own_first++;
  else if (words->len > 1 && IS_WOMAN ((const char *) g_ptr_array_index (words, 1)))
    count->own_second++;
  else
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

  while (end < last && (ends_like (g_ptr_array_index (words, end), N_WORDS (brothers))
                        || (end + 1 < last && (IS_MAN (g_ptr_array_index (words, end))
                                               || is_one_of (g_ptr_array_index (words, end), N_WORDS (men))))))
    end++;
  return MIN (end, last);
}

gboolean
import_name_is_hers (const char *word)
{
  return is_one_of (word, N_WORDS (women));
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
  if (IS_WOMAN (first) || second == NULL)
    order = IMPORT_OWN_NAME_FIRST;
  else if (IS_WOMAN (second))
    order = IMPORT_SURNAME_FIRST;
  else if (third != NULL && IS_MAN (second) && ends_like (third, N_WORDS (sisters)))
    {
      name->own_name = g_strdup (third);
      name->middle_name = g_strdup (second);
      name->surname = n > 3 ? g_strconcat (first, " ", g_ptr_array_index (words, 3), NULL) : g_strdup (first);
      return;
    }
  if (order == IMPORT_SURNAME_FIRST)
    {
      name->surname = g_strdup (first);
      his = third != NULL && import_name_is_hers (third) ? 3 : 2;
      name->own_name = join (words, 1, his);
      name->middle_name = join (words, his, n);
      return;
    }
  his = second != NULL && import_name_is_hers (second) ? 2 : 1;
  end = n > his + 1 || (n > his && IS_MAN (g_ptr_array_index (words, his))) ? find_end_of_his (words, his, n) : his;
  name->own_name = join (words, 0, his);
  name->middle_name = join (words, his, end);
  name->surname = join (words, end, n);
}

/* Adds words before those of `text`, which is freed. */
static char *
put_before (char *text, const char *words)
{
  char *all = text != NULL ? g_strconcat (words, " ", text, NULL) : g_strdup (words);

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
  gboolean is_surname_first = last - first > 1 && !IS_MAN (g_ptr_array_index (words, first))
                              && IS_MAN (g_ptr_array_index (words, first + 1));
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

/* The first word from `first` on that is a marker; the number of words when none is. */
static guint
find_next_marker (GPtrArray *words, guint first)
{
  while (first < words->len && find_marker (g_ptr_array_index (words, first)) < 0)
    first++;
  return first;
}

/* Of two markers that of the husband counts; one with nothing behind it never does. */
static guint
choose_marker (GPtrArray *words)
{
  guint chosen = words->len;

  for (guint i = find_next_marker (words, 0); i < words->len; i = find_next_marker (words, i + 1))
    if (find_next_marker (words, i + 1) > i + 1
        && (chosen == words->len
            || (g_strcmp0 (markers[find_marker (g_ptr_array_index (words, i))].relation, "husband") == 0
                && g_strcmp0 (markers[find_marker (g_ptr_array_index (words, chosen))].relation, "husband") != 0)))
      chosen = i;
  return chosen;
}

/* "તે રમણભાઈની વિધવા": a marker behind his name says whose it is, and his name has the ending of "whose". */
static const char *
take_relation (GPtrArray *words, guint chosen, guint end)
{
  const char *relation = markers[find_marker (g_ptr_array_index (words, chosen))].relation;
  char *last = g_ptr_array_index (words, end - 1);

  if (relation == NULL && end + 1 == words->len)
    {
      relation = markers[find_marker (g_ptr_array_index (words, end))].relation;
      if (g_str_has_suffix (last, "ની"))
        last[strlen (last) - strlen ("ની")] = '\0';
    }
  return relation;
}

/* "Ranjanben Parmar W/o Maganbhai Parmar": hers before the first marker, his name behind the one that counts; what
 * stands behind another is surname. */
static gboolean
split_at_marker (GPtrArray *words, ImportNameOrder order, ImportName *name)
{
  guint first = find_next_marker (words, 0);
  guint chosen = choose_marker (words);
  guint end = find_next_marker (words, chosen + 1);

  if (first == words->len)
    return FALSE;
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
  g_autoptr (GPtrArray) words = NULL;

  memset (name, 0, sizeof *name);
  if (loose == NULL)
    return;
  name->place = cut_place (loose);
  words = dup_words (loose);
  if (!split_at_marker (words, order, name))
    split_plain (words, words->len, order, name);
}

/* TRUE for a title, in brackets or not. */
static gboolean
is_bare_title (const char *word, const char *const *words, guint n)
{
  g_autofree char *bare = g_strdup (word[0] == '(' ? word + 1 : word);

  if (g_str_has_suffix (bare, ")"))
    bare[strlen (bare) - 1] = '\0';
  return is_one_of (bare, words, n);
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
      gint marker = find_marker (words[first]);
      gboolean is_of = first > 0 && find_marker (words[first - 1]) >= 0 && g_ascii_strcasecmp (words[first], "of") == 0;

      if (marker >= 0 && *relation == NULL)
        *relation = markers[marker].relation;
      if (marker < 0 && !is_of && !is_bare_title (words[first], N_WORDS (titles)))
        break;
    }
  while (n > first + 1 && is_bare_title (words[n - 1], N_WORDS (sure_titles)))
    g_clear_pointer (&words[--n], g_free);
  if (n == 0)
    return NULL;
  rest = g_strjoinv (" ", words + first);
  return g_strdup (skip_titles (rest));
}

void
import_name_clear (ImportName *name)
{
  g_clear_pointer (&name->own_name, g_free);
  g_clear_pointer (&name->middle_name, g_free);
  g_clear_pointer (&name->surname, g_free);
  g_clear_pointer (&name->place, g_free);
}
