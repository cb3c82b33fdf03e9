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
/* Endings that also stand alone behind a name: "Ranjan ben". */
static const char *const joined[] = { "ben", "bahen", "behen", "bhai", "બેન", "બહેન", "ભાઈ", "ભાઇ", "बेन",
                                        "बहन", "भाई" };
static const char *const titles[] = { "smt", "shrimati", "mrs", "ms", "miss", "km", "kum", "kumari", "shri",
                                        "sri", "late",
                                      "ga", "dr", "શ્રીમતી", "શ્રી", "અ.સૌ", "ગં.સ્વ", "ગં", "સ્વ", "કુ",
                                      "કુમારી", "श्रीमती",
                                      "श्री", "स्व", "कु" };
static const struct
{
  const char *word;
  const char *relation;
} markers[] = {
  { "w/o", "husband" }, { "wo", "husband" }, { "w/0", "husband" }, { "wife", "husband" }, { "પત્ની", "husband" },
  { "पत्नी", "husband" }, { "d/o", "father" }, { "do", "father" }, { "daughter", "father" }, { "પુત્રી", "father" },
  { "દીકરી", "father" }, { "पुत्री", "father" }, { "c/o", NULL }, { "h/o", NULL },
};

static gboolean
ends_like (const char *word, const char *const *endings, guint n)
{
  g_autofree char *small = g_utf8_strdown (word, -1);

  for (guint i = 0; i < n; i++)
    if (strlen (small) > strlen (endings[i]) && g_str_has_suffix (small, endings[i]))
      return TRUE;
  return FALSE;
}

static gboolean
is_one_of (const char *word, const char *const *words, guint n)
{
  g_autofree char *small = g_utf8_strdown (word, -1);
  gsize end = strlen (small);

  while (end > 0 && small[end - 1] == '.')
    small[--end] = '\0';
  for (guint i = 0; i < n; i++)
    if (g_str_equal (small, words[i]))
      return TRUE;
  return FALSE;
}

#define IS_WOMAN(word) ends_like (word, women, G_N_ELEMENTS (women))
#define IS_MAN(word) ends_like (word, men, G_N_ELEMENTS (men))

static gint
find_marker (const char *word)
{
  g_autofree char *small = g_utf8_strdown (word, -1);
  gsize end = strlen (small);

  while (end > 0 && strchr (".:", small[end - 1]) != NULL)
    small[--end] = '\0';
  for (guint i = 0; i < G_N_ELEMENTS (markers); i++)
    if (g_str_equal (small, markers[i].word))
      return (gint) i;
  return -1;
}

/* What stands behind a dash with blanks, behind a comma, or in brackets, cut off `text`; NULL when nothing does. */
static char *
cut_place (char *text)
{
  g_autoptr (GRegex) tail = g_regex_new ("(?: +[-–—]+ *| *[–—] *|, *| *\\()([^,()]+)\\)? *$", 0, 0, NULL);
  g_autoptr (GMatchInfo) match = NULL;
  gint start, end;
  char *place;

  if (!g_regex_match (tail, text, 0, &match) || !g_match_info_fetch_pos (match, 0, &start, &end) || start == 0)
    return NULL;
  place = g_match_info_fetch (match, 1);
  text[start] = '\0';
  return place;
}

/* The words of a name: titles left out, "ben" and "bhai" that stand alone joined to the word before. */
static GPtrArray *
dup_words (const char *text)
{
  GPtrArray *words = g_ptr_array_new_with_free_func (g_free);
  g_auto (GStrv) parts = g_strsplit_set (text, " ,;", -1);

  for (guint i = 0; parts[i] != NULL; i++)
    {
      char *last = words->len > 0 ? g_ptr_array_index (words, words->len - 1) : NULL;

      if (parts[i][0] == '\0' || g_str_equal (parts[i], "-") || g_str_equal (parts[i], "/")
          || (words->len == 0 && parts[i + 1] != NULL && is_one_of (parts[i], titles, G_N_ELEMENTS (titles))))
        continue;
      if (last != NULL && is_one_of (parts[i], joined, G_N_ELEMENTS (joined)))
        {
          g_ptr_array_index (words, words->len - 1) = g_strconcat (last, parts[i], NULL);
          g_free (last);
        }
      else
        g_ptr_array_add (words, g_strdup (parts[i]));
    }
  return words;
}

void
import_name_count (ImportNameCount *count, const char *text)
{
  g_autofree char *clean = base_text_dup_clean (text);
  g_autofree char *place = clean != NULL ? cut_place (clean) : NULL;
  g_autoptr (GPtrArray) words = clean != NULL ? dup_words (clean) : NULL;

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

/* "Ranjanben Parmar W/o Maganbhai Parmar": hers before the marker, his name behind it. */
static gboolean
split_at_marker (GPtrArray *words, ImportName *name)
{
  for (guint i = 1; i + 1 < words->len; i++)
    {
      gint marker = find_marker (g_ptr_array_index (words, i));
      guint his = i + 1;

      if (marker < 0)
        continue;
      if (his + 1 < words->len && is_one_of (g_ptr_array_index (words, his), (const char *const[]){ "of",
      "shri" }, 2))
        his++;
      name->own_name = g_strdup (g_ptr_array_index (words, 0));
      name->relation = markers[marker].relation;
      name->middle_name = g_strdup (g_ptr_array_index (words, his));
      name->surname = join (words, his + 1, words->len);
      if (name->surname == NULL)
        name->surname = join (words, 1, i);
      return TRUE;
    }
  return FALSE;
}

void
import_name_split (const char *text, ImportNameOrder order, ImportName *name)
{
  g_autofree char *clean = base_text_dup_clean (text);
  g_autoptr (GPtrArray) words = NULL;
  const char *first, *second;

  memset (name, 0, sizeof *name);
  if (clean == NULL)
    return;
  name->place = cut_place (clean);
  words = dup_words (clean);
  if (words->len == 0 || split_at_marker (words, name))
    return;
  first = g_ptr_array_index (words, 0);
  second = words->len > 1 ? g_ptr_array_index (words, 1) : NULL;
  if (IS_WOMAN (first) || second == NULL)
    order = IMPORT_OWN_NAME_FIRST;
  else if (IS_WOMAN (second))
    order = IMPORT_SURNAME_FIRST;
  if (words->len == 2)
    {
      name->own_name = g_strdup (order == IMPORT_OWN_NAME_FIRST ? first : second);
      if (order == IMPORT_OWN_NAME_FIRST && IS_MAN (second))
        name->middle_name = g_strdup (second);
      else
        name->surname = g_strdup (order == IMPORT_OWN_NAME_FIRST ? second : first);
    }
  else if (order == IMPORT_OWN_NAME_FIRST)
    {
      name->own_name = g_strdup (first);
      name->middle_name = g_strdup (second);
      name->surname = join (words, 2, words->len);
    }
  else
    {
      name->surname = g_strdup (first);
      name->own_name = g_strdup (second);
      name->middle_name = join (words, 2, words->len);
    }
}

void
import_name_clear (ImportName *name)
{
  g_clear_pointer (&name->own_name, g_free);
  g_clear_pointer (&name->middle_name, g_free);
  g_clear_pointer (&name->surname, g_free);
  g_clear_pointer (&name->place, g_free);
}
