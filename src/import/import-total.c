/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Tells cells of totals by their first words, their last, or all of them. */
#include "import-total.h"

#include <string.h>

#include "import-look.h"
#include "import-name.h"

/* At the beginning of a cell or at its end: "Total shares", "Vadod total", "કુલ શેર", "પાના નં. ૨ નો સરવાળો". */
static const char *const totals[] = {
  "total", "grand total", "sub total", "subtotal", "gtotal", "g total", "net total", "કુલ",
  "સરવાળો", "સરવાળા", "કુલ સરવાળો", "એકંદર", "એકંદરે", "એકંદર કુલ", "પેટા સરવાળો", "ટોટલ",
  "ગ્રાન્ડ ટોટલ", "एकूण", "एकुण", "एकंदर", "कुल", "कुल योग", "कुल जोड़",
  "कुल जोड", "महायोग", "सकल योग", "उप योग", "जोड़", "जोड", "योग", "बेरीज",
  "टोटल", NULL,
};
/* The same, of pages: what was written on the page before, what goes over to the next. */
static const char *const pages[] = {
  "page total", "total of page", "total of this page", "carried forward", "carried over", "carry forward",
  "opening balance", "closing balance", "balance b d", "balance c d", "balance b f", "balance c f", "ખૂલતી બાકી",
  "ખુલતી બાકી", "આખર બાકી", "બંધ બાકી", "आरंभिक शेष", "अंतिम शेष",
  "brought forward", "brought over", "total brought forward", "total carried forward", "પાન સરવાળો", "પાના સરવાળો",
  "પાનાનો સરવાળો", "પાનાનું ટોટલ", "પાના ટોટલ", "આ પાનાનો સરવાળો", "આ પાનાનું કુલ", "આગળથી લાવ્યા", "આગળથી લાવેલ",
  "આગળના પાનેથી", "આગલા પાનેથી", "આગલા પાનાનો સરવાળો", "આગળ લઈ ગયા", "આગળ લઇ ગયા", "આગળ લઈ જવા", "આગળ ખેંચ્યા",
  "પાછળથી લાવ્યા", "પાછલા પાનેથી", "पृष्ठ योग", "पृष्ठ का योग", "पन्ने का जोड़",
  "पेज टोटल", "पिछले पृष्ठ से", "पिछले पन्ने से",
  "आगे लाया गया", "आगे लाए", "आगे ले गए", "आगे ले जाया गया", "पीछे से लाए", "पीछे से लाया गया", NULL,
};
/* Only when they are all that the cell says: letters that names and villages have too. */
static const char *const lone_totals[] = { "kul", "sarvalo", "kul sarvalo", "ekandar", "yog", "jod", NULL };
static const char *const lone_pages[] = { "b f", "bf", "b fd", "c f", "cf", "c fd", "b d", "c d", "b fwd", "c fwd",
                                          NULL };

/* Pieces of the words above, one of which every cell of totals has: most cells are not looked at any closer. */
static const char *const hints[] = {
  "total", "forward", "over", "fwd", "balance", "બાકી", "शेष", "kul", "sarvalo", "ekandar", "yog", "jod", "કુલ",
  "સરવાળ", "એકંદર", "ટોટલ", "પાન",
  "આગ", "પાછ", "एकूण", "एकुण", "एकंदर", "कुल", "योग", "जोड", "बेरीज", "टोटल",
  "पृष्ठ", "पन्न", "पेज", "पिछल", "आगे", "पीछे",
};
/* "B/F", "C/Fd." */
#define SHORT_BYTES 8

static gboolean
may_say (const char *text)
{
  g_autofree char *small = strlen (text) > SHORT_BYTES ? g_ascii_strdown (text, -1) : NULL;

  for (guint i = 0; small != NULL && i < G_N_ELEMENTS (hints); i++)
    if (strstr (small, hints[i]) != NULL)
      return TRUE;
  return small == NULL;
}

static gboolean
has_name (const char *plain)
{
  g_auto (GStrv) words = g_strsplit (plain, " ", -1);

  for (guint i = 0; words[i] != NULL; i++)
    {
      ImportNameCount count = { 0 };

      import_name_count (&count, words[i]);
      if (count.named > 0)
        return TRUE;
    }
  return FALSE;
}

/* TRUE when the phrase is the cell, its beginning or its end, as whole words. */
static gboolean
says (const char *plain, const char *phrase, gboolean is_whole)
{
  gsize n = strlen (plain);
  gsize m = strlen (phrase);

  if (g_str_equal (plain, phrase))
    return TRUE;
  return !is_whole && n > m
         && ((g_str_has_prefix (plain, phrase) && plain[m] == ' ')
             || (g_str_has_suffix (plain, phrase) && plain[n - m - 1] == ' '));
}

static gboolean
says_one_of (const char *plain, const char *const *phrases, gboolean is_whole)
{
  for (guint i = 0; phrases[i] != NULL; i++)
    if (says (plain, phrases[i], is_whole))
      return TRUE;
  return FALSE;
}

ImportTotal
import_total_parse (const char *text)
{
  g_autofree char *plain = may_say (text) ? import_look_dup_plain (text) : NULL;

  if (plain == NULL)
    return IMPORT_TOTAL_NONE;
  if (says_one_of (plain, lone_pages, TRUE))
    return IMPORT_TOTAL_OF_PAGES;
  if (says_one_of (plain, lone_totals, TRUE))
    return IMPORT_TOTAL_OF_ALL;
  if (!says_one_of (plain, totals, FALSE) && !says_one_of (plain, pages, FALSE))
    return IMPORT_TOTAL_NONE;
  if (has_name (plain))
    return IMPORT_TOTAL_NONE;
  return says_one_of (plain, pages, FALSE) || says_one_of (plain, lone_pages, FALSE) ? IMPORT_TOTAL_OF_PAGES
                                                                                      : IMPORT_TOTAL_OF_ALL;
}
