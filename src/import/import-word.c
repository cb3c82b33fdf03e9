/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Knows the words of names by lists. */
#define G_LOG_DOMAIN "import-word"

#include "import-word.h"

#include <string.h>

static const char *const women[] = { "ben", "bahen", "behen", "behn", "bhen", "bai", "bibi", "bano", "banu", "begum",
                                     "begam", "khatun", "khatoon", "devi", "kumari", "baa", "બેન", "બહેન", "બાઈ",
                                     "બીબી",
                                     "બાનુ", "બાનો", "બાનૂ", "બેગમ", "ખાતુન", "ખાતૂન", "દેવી", "કુમારી", "બા",
                                     "बेन", "बहन", "बाई", "देवी", "बानो", "बेगम", "बीबी", "ख़ातून", "खातून" };
/* Words that follow a woman's own name; others end like them by chance. */
static const char *const hers[] = { "bi", "sultana", "parvin", "parveen", "khanam", "khanum", "બી", "સુલતાના", "પરવીન",
                                    "बी", "सुल्ताना", "परवीन" };
/* Of these, and of the endings above, such as are no names by themselves. */
static const char *const only_hers[] = { "bibi", "bi", "begum", "begam", "khatun", "khatoon", "બીબી", "બી", "બેગમ",
                                         "ખાતુન", "ખાતૂન", "बीबी", "बी", "बेगम", "ख़ातून", "खातून" };
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
static const char *const titles[] = { "smt", "shrimati", "mrs", "ms", "miss", "km", "kum", "ku", "kumari", "sau", "sou",
                                      "a.s", "chi", "mst", "musammat", "shri", "shree", "sri", "sh", "mr", "late", "lt",
                                      "dr", "ga", "g.s", "gs", "gangaswarup", "gangasvarup", "sva", "swa", "sv",
                                      "marhum",
                                      "શ્રીમતી", "શ્રી", "અ.સૌ", "અસૌ", "સૌ", "ગં.સ્વ", "ગં", "ગંગાસ્વરૂપ", "સ્વ",
                                      "સ્વર્ગસ્થ", "મર્હૂમ", "મરહૂમ", "ડૉ", "ડો", "કુ", "કુમારી", "ચિ",
                                      "श्रीमती", "श्री", "सौ", "स्व", "स्वर्गीय", "डॉ", "कु", "कुमारी", "चि" };
/* Titles that are no part of any name, so that they may stand anywhere: "Patel Smt Savitaben". */
static const char *const sure_titles[] = { "smt", "shrimati", "mrs", "late", "dr", "શ્રીમતી", "અ.સૌ", "ગં.સ્વ",
                                           "સ્વર્ગસ્થ", "श्रीमती", "स्वर्गीय" };
/* Titles of women only. */
static const char *const her_titles[] = { "smt", "shrimati", "mrs", "ms", "miss", "kum", "ku", "kumari",
                                          "gangaswarup", "mst",
                                          "શ્રીમતી", "અ.સૌ", "અ. સૌ", "ગં.સ્વ", "ગં. સ્વ", "ગંગાસ્વરૂપ", "કુ", "કુમારી",
                                          "श्रीमती", "कु", "कुमारी" };
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

char *
import_word_dup_small (const char *word)
{
  /* most words are */
  return g_str_is_ascii (word) ? g_ascii_strdown (word, -1) : g_utf8_strdown (word, -1);
}

static gboolean
ends_like (const char *word, const char *const *endings, guint n)
{
  g_autofree char *small = import_word_dup_small (word);

  for (guint i = 0; i < n; i++)
    if (strlen (small) > strlen (endings[i]) && g_str_has_suffix (small, endings[i]))
      return TRUE;
  return FALSE;
}

static gboolean
is_one_of (const char *word, const char *const *words, guint n)
{
  g_autofree char *small = import_word_dup_small (word);
  gsize end = strlen (small);

  while (end > 0 && small[end - 1] == '.')
    small[--end] = '\0';
  for (guint i = 0; i < n; i++)
    if (g_str_equal (small, words[i]))
      return TRUE;
  return FALSE;
}

gboolean
import_word_ends_hers (const char *word)
{
  return ends_like (word, N_WORDS (women));
}

gboolean
import_word_ends_his (const char *word)
{
  return ends_like (word, N_WORDS (men));
}

gboolean
import_word_is_sister (const char *word)
{
  return ends_like (word, N_WORDS (sisters));
}

gboolean
import_word_is_brother (const char *word)
{
  return ends_like (word, N_WORDS (brothers));
}

gboolean
import_word_is_hers (const char *word)
{
  return is_one_of (word, N_WORDS (women)) || is_one_of (word, N_WORDS (hers));
}

gboolean
import_word_is_only_hers (const char *word)
{
  return is_one_of (word, N_WORDS (only_hers));
}

gboolean
import_word_is_his (const char *word)
{
  return is_one_of (word, N_WORDS (men));
}

gboolean
import_word_is_joined (const char *word)
{
  return is_one_of (word, N_WORDS (joined));
}

gboolean
import_word_is_alias (const char *word)
{
  return is_one_of (word, N_WORDS (aliases));
}

gboolean
import_word_is_title (const char *word)
{
  return is_one_of (word, N_WORDS (titles));
}

gboolean
import_word_begins_with_her_title (const char *text)
{
  g_autofree char *small = import_word_dup_small (text);

  for (guint i = 0; i < G_N_ELEMENTS (her_titles); i++)
    {
      gsize n = strlen (her_titles[i]);

      if (g_str_has_prefix (small, her_titles[i]) && small[n] != '\0' && strchr (" .", small[n]) != NULL)
        return TRUE;
    }
  return FALSE;
}

gboolean
import_word_is_sure_title (const char *word)
{
  return is_one_of (word, N_WORDS (sure_titles));
}

const char *
import_word_skip_titles (const char *word)
{
  for (guint i = 0; i < G_N_ELEMENTS (titles); i++)
    {
      gsize n = strlen (titles[i]);

      /* letters of one case or none have as many bytes in small ones */
      if (g_ascii_strncasecmp (word, titles[i], n) == 0 && word[n] == '.' && word[n + 1] != '\0' && word[n + 1] != '.')
        return import_word_skip_titles (word + n + 1);
    }
  return word;
}

gboolean
import_word_is_marker (const char *word, const char **relation)
{
  g_autofree char *small = import_word_dup_small (word);
  gsize end = strlen (small);

  while (end > 0 && strchr (".:", small[end - 1]) != NULL)
    small[--end] = '\0';
  for (guint i = 0; i < G_N_ELEMENTS (markers); i++)
    if (g_str_equal (small, markers[i].word))
      {
        if (relation != NULL)
          *relation = markers[i].relation;
        return TRUE;
      }
  return FALSE;
}
