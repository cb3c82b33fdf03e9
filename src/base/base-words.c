/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Numbers and amounts in words, as certificates and receipts carry them, by lakh and crore. */
#define G_LOG_DOMAIN "base-words"

#include "base-words.h"

/* In Gujarati and Hindi every number below a hundred has a word of its own. */
static const char *const gujarati[] = {
  "શૂન્ય", "એક", "બે", "ત્રણ", "ચાર", "પાંચ", "છ", "સાત", "આઠ", "નવ",
  "દસ", "અગિયાર", "બાર", "તેર", "ચૌદ", "પંદર", "સોળ", "સત્તર", "અઢાર", "ઓગણીસ",
  "વીસ", "એકવીસ", "બાવીસ", "ત્રેવીસ", "ચોવીસ", "પચ્ચીસ", "છવ્વીસ", "સત્તાવીસ", "અઠ્ઠાવીસ", "ઓગણત્રીસ",
  "ત્રીસ", "એકત્રીસ", "બત્રીસ", "તેત્રીસ", "ચોત્રીસ", "પાંત્રીસ", "છત્રીસ", "સાડત્રીસ", "આડત્રીસ", "ઓગણચાળીસ",
  "ચાળીસ", "એકતાળીસ", "બેતાળીસ", "તેતાળીસ", "ચુંમાળીસ", "પિસ્તાળીસ", "છેતાળીસ", "સુડતાળીસ", "અડતાળીસ", "ઓગણપચાસ",
  "પચાસ", "એકાવન", "બાવન", "ત્રેપન", "ચોપન", "પંચાવન", "છપ્પન", "સત્તાવન", "અઠ્ઠાવન", "ઓગણસાઠ",
  "સાઠ", "એકસઠ", "બાસઠ", "ત્રેસઠ", "ચોસઠ", "પાંસઠ", "છાસઠ", "સડસઠ", "અડસઠ", "અગણોસિત્તેર",
  "સિત્તેર", "એકોતેર", "બોતેર", "તોતેર", "ચુંમોતેર", "પંચોતેર", "છોતેર", "સિત્યોતેર", "ઇઠ્યોતેર", "ઓગણએંસી",
  "એંસી", "એક્યાસી", "બ્યાસી", "ત્યાસી", "ચોર્યાસી", "પંચાસી", "છ્યાસી", "સિત્યાસી", "ઇઠ્યાસી", "નેવ્યાસી",
  "નેવું", "એકાણું", "બાણું", "ત્રાણું", "ચોરાણું", "પંચાણું", "છન્નું", "સત્તાણું", "અઠ્ઠાણું", "નવ્વાણું",
};

static const char *const hindi[] = {
  "शून्य", "एक", "दो", "तीन", "चार", "पाँच", "छह", "सात", "आठ", "नौ",
  "दस", "ग्यारह", "बारह", "तेरह", "चौदह", "पंद्रह", "सोलह", "सत्रह", "अठारह", "उन्नीस",
  "बीस", "इक्कीस", "बाईस", "तेईस", "चौबीस", "पच्चीस", "छब्बीस", "सत्ताईस", "अट्ठाईस", "उनतीस",
  "तीस", "इकतीस", "बत्तीस", "तैंतीस", "चौंतीस", "पैंतीस", "छत्तीस", "सैंतीस", "अड़तीस", "उनतालीस",
  "चालीस", "इकतालीस", "बयालीस", "तैंतालीस", "चवालीस", "पैंतालीस", "छियालीस", "सैंतालीस", "अड़तालीस", "उनचास",
  "पचास", "इक्यावन", "बावन", "तिरपन", "चौवन", "पचपन", "छप्पन", "सत्तावन", "अट्ठावन", "उनसठ",
  "साठ", "इकसठ", "बासठ", "तिरसठ", "चौंसठ", "पैंसठ", "छियासठ", "सड़सठ", "अड़सठ", "उनहत्तर",
  "सत्तर", "इकहत्तर", "बहत्तर", "तिहत्तर", "चौहत्तर", "पचहत्तर", "छिहत्तर", "सतहत्तर", "अठहत्तर", "उन्यासी",
  "अस्सी", "इक्यासी", "बयासी", "तिरासी", "चौरासी", "पचासी", "छियासी", "सत्तासी", "अट्ठासी", "नवासी",
  "नब्बे", "इक्यानवे", "बानवे", "तिरानवे", "चौरानवे", "पंचानवे", "छियानवे", "सत्तानवे", "अट्ठानवे", "निन्यानवे",
};

static const char *const english[] = {
  "Zero", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten", "Eleven", "Twelve",
  "Thirteen", "Fourteen", "Fifteen", "Sixteen", "Seventeen", "Eighteen", "Nineteen",
};
static const char *const english_tens[] = { "", "", "Twenty", "Thirty", "Forty", "Fifty", "Sixty", "Seventy",
                                            "Eighty", "Ninety" };
static const char *const english_units[] = { "", "one", "two", "three", "four", "five", "six", "seven", "eight",
                                             "nine" };

G_STATIC_ASSERT (G_N_ELEMENTS (gujarati) == 100 && G_N_ELEMENTS (hindi) == 100);

typedef struct
{
  const char *minus, *hundred, *thousand, *lakh, *crore;
  const char *rupees, *and, *paise, *only;
} Words;

static const Words words[] = {
  [BASE_WORDS_ENGLISH] = { "Minus", "Hundred", "Thousand", "Lakh", "Crore", "Rupees", "and", "Paise", "Only" },
  [BASE_WORDS_GUJARATI] = { "ઓછા", "સો", "હજાર", "લાખ", "કરોડ", "રૂપિયા", "અને", "પૈસા", "પૂરા" },
  [BASE_WORDS_HINDI] = { "ऋण", "सौ", "हज़ार", "लाख", "करोड़", "रुपये", "और", "पैसे", "मात्र" },
};

static void
add_word (GString *text, const char *word)
{
  if (text->len > 0)
    g_string_append_c (text, ' ');
  g_string_append (text, word);
}

static void
add_below_hundred (GString *text, guint number, BaseWordsLanguage language)
{
  g_autofree char *joined = NULL;

  switch (language)
    {
    case BASE_WORDS_GUJARATI:
      add_word (text, gujarati[number]);
      return;
    case BASE_WORDS_HINDI:
      add_word (text, hindi[number]);
      return;
    case BASE_WORDS_ENGLISH:
    default:
      if (number < G_N_ELEMENTS (english))
        add_word (text, english[number]);
      else if (number % 10 == 0)
        add_word (text, english_tens[number / 10]);
      else
        {
          joined = g_strconcat (english_tens[number / 10], "-", english_units[number % 10], NULL);
          add_word (text, joined);
        }
    }
}

/* Gujarati writes the hundreds in one word, and has its own for two hundred. */
static void
add_hundreds (GString *text, guint hundreds, BaseWordsLanguage language)
{
  g_autofree char *joined = NULL;

  if (language != BASE_WORDS_GUJARATI)
    {
      add_below_hundred (text, hundreds, language);
      add_word (text, words[language].hundred);
      return;
    }
  joined = g_strconcat (hundreds == 2 ? "બ" : gujarati[hundreds], words[language].hundred, NULL);
  add_word (text, joined);
}

/* Crores are counted in crores again: a lakh crore, a crore crore. Nothing is added for 0. */
static void
add_number (GString *text, guint64 number, BaseWordsLanguage language)
{
  guint64 crores = number / 10000000;
  guint lakhs = (guint) (number / 100000 % 100), thousands = (guint) (number / 1000 % 100);
  guint hundreds = (guint) (number / 100 % 10), rest = (guint) (number % 100);

  if (crores > 0)
    {
      add_number (text, crores, language);
      add_word (text, words[language].crore);
    }
  if (lakhs > 0)
    {
      add_below_hundred (text, lakhs, language);
      add_word (text, words[language].lakh);
    }
  if (thousands > 0)
    {
      add_below_hundred (text, thousands, language);
      add_word (text, words[language].thousand);
    }
  if (hundreds > 0)
    add_hundreds (text, hundreds, language);
  if (rest > 0)
    add_below_hundred (text, rest, language);
}

static guint64
magnitude (gint64 number)
{
  return number < 0 ? -(guint64) number : (guint64) number;
}

char *
base_words_dup_number (gint64 number, BaseWordsLanguage language)
{
  GString *text = g_string_new (NULL);

  g_return_val_if_fail (language < N_BASE_WORDS, g_string_free (text, FALSE));

  if (number < 0)
    add_word (text, words[language].minus);
  if (number == 0)
    add_below_hundred (text, 0, language);
  add_number (text, magnitude (number), language);
  return g_string_free (text, FALSE);
}

char *
base_words_dup_amount (gint64 paise, BaseWordsLanguage language)
{
  GString *text = g_string_new (NULL);
  guint64 rupees = magnitude (paise) / 100;
  guint rest = (guint) (magnitude (paise) % 100);

  g_return_val_if_fail (language < N_BASE_WORDS, g_string_free (text, FALSE));

  if (paise < 0)
    add_word (text, words[language].minus);
  add_word (text, words[language].rupees);
  if (rupees == 0)
    add_below_hundred (text, 0, language);
  add_number (text, rupees, language);
  if (rest > 0)
    {
      add_word (text, words[language].and);
      add_below_hundred (text, rest, language);
      add_word (text, words[language].paise);
    }
  add_word (text, words[language].only);
  return g_string_free (text, FALSE);
}
