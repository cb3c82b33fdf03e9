/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Knows offices and the words of signing by lists. */
#define G_LOG_DOMAIN "import-closing"

#include "import-closing.h"

#include <string.h>

#include "import-look.h"

/* Nobody signs in longer words. */
#define CLOSING_BYTES 200

/* Whoever signs; some are surnames too. */
static const char *const offices[] = {
  "secretary", "chairwoman", "chairperson", "chairman", "president", "treasurer", "cashier", "accountant", "auditor",
  "manager", "clerk", "director", "mantri", "pramukh", "sahmantri", "upapramukh", "upramukh", "khajanchi",
  "મંત્રી", "મંત્રીશ્રી", "સહમંત્રી", "પ્રમુખ", "પ્રમુખશ્રી", "ઉપપ્રમુખ", "ચેરમેન", "ચેરપર્સન", "સેક્રેટરી", "ખજાનચી",
  "કોષાધ્યક્ષ", "હિસાબનીશ", "મેનેજર", "વ્યવસ્થાપક", "ઓડિટર", "અન્વેષક", "કારકુન", "ક્લાર્ક", "ડિરેક્ટર",
  "सचिव", "मंत्री", "अध्यक्ष", "अध्यक्षा", "उपाध्यक्ष", "कोषाध्यक्ष", "प्रबंधक", "लेखाकार", "लेखापाल", "अंकेक्षक",
  "लिपिक",
};
/* What is done at the end of a list, and what is put there. */
static const char *const deeds[] = {
  "signature", "signatures", "sign", "sd", "signed", "signatory", "seal", "stamp", "thumb", "sahi", "sikko",
  "સહી", "સહીઓ", "સહિ", "સિક્કો", "અંગૂઠો", "તપાસનાર", "ચકાસનાર", "બનાવનાર", "લખનાર", "કરનાર",
  "हस्ताक्षर", "मुहर", "जाँचकर्ता", "जांचकर्ता", "निरीक्षक",
};
/* Beside these; alone they say nothing. */
static const char *const fillers[] = {
  "the", "of", "and", "by", "for", "hon", "honorary", "jt", "joint", "vice", "asst", "assistant", "general", "managing",
  "board", "committee", "mandali", "society", "authorised", "authorized", "s", "d", "name",
  "માનદ", "શ્રી", "તથા", "અને", "મંડળી", "મંડળીના", "મંડળીનો", "તૈયાર", "તપાસ", "બોર્ડ", "કમિટી", "સમિતિ", "ની", "ના",
  "નું",
  "मानद", "श्री", "तथा", "और", "मंडली", "समिति", "के", "की", "का",
};
/* With a name behind them or not. */
static const char *const beginnings[] = {
  "checked by", "prepared by", "verified by", "signed by", "made by", "written by", "typed by", "entered by",
  "approved by", "certified by", "audited by", "compared by", "signature of", "certified that", "for and on behalf of",
  "તપાસનાર", "તપાસ કરનાર", "તપાસ્યું", "ચકાસનાર", "તૈયાર કરનાર", "બનાવનાર", "લખનાર", "સહી",
  "जाँचकर्ता", "जांचकर्ता", "जाँच की", "जांच की", "तैयार किया", "हस्ताक्षर",
};
static const char *const labels[] = {
  "date", "dated", "dt", "place", "તારીખ", "તા", "સ્થળ", "दिनांक", "तारीख", "स्थान",
};

#define N_WORDS(words) words, G_N_ELEMENTS (words)

static gboolean
is_one_of (const char *word, const char *const *words, guint n)
{
  for (guint i = 0; i < n; i++)
    if (g_str_equal (word, words[i]))
      return TRUE;
  return FALSE;
}

/* TRUE when the line is nothing but offices and deeds with what joins them. */
static gboolean
is_made_of_words (const char *plain)
{
  g_auto (GStrv) words = g_strsplit (plain, " ", -1);
  gboolean says = FALSE;

  for (guint i = 0; words[i] != NULL; i++)
    {
      gboolean is_closing = is_one_of (words[i], N_WORDS (offices)) || is_one_of (words[i], N_WORDS (deeds));

      if (!is_closing && !is_one_of (words[i], N_WORDS (fillers)))
        return FALSE;
      says = says || is_closing;
    }
  return says;
}

static gboolean
has_beginning (const char *plain)
{
  for (guint i = 0; i < G_N_ELEMENTS (beginnings); i++)
    {
      gsize n = strlen (beginnings[i]);

      if (g_str_has_prefix (plain, beginnings[i]) && (plain[n] == '\0' || plain[n] == ' '))
        return TRUE;
    }
  return FALSE;
}

/* One line of a cell: Ilaben Shah may stand above "Secretary". */
static ImportClosing
parse_line (const char *line)
{
  g_autofree char *plain = import_look_dup_plain (line);
  g_autofree char *before_sign = g_strndup (line, strcspn (line, ":,("));
  g_autofree char *office = import_look_dup_plain (before_sign);
  gsize n = strcspn (line, ":");
  g_autofree char *before_colon = g_strndup (line, n);
  g_autofree char *label = import_look_dup_plain (before_colon);

  if (is_made_of_words (plain) || has_beginning (plain)
      || (strlen (before_sign) < strlen (line) && is_made_of_words (office)))
    return IMPORT_CLOSING_WORDS;
  return is_one_of (label, N_WORDS (labels)) ? IMPORT_CLOSING_LABEL : IMPORT_CLOSING_NONE;
}

ImportClosing
import_closing_parse (const char *text)
{
  g_auto (GStrv) lines = strlen (text) < CLOSING_BYTES ? g_strsplit_set (text, "\r\n", -1) : NULL;
  ImportClosing best = IMPORT_CLOSING_NONE;

  for (guint i = 0; lines != NULL && lines[i] != NULL; i++)
    best = MAX (best, parse_line (lines[i]));
  return best;
}
