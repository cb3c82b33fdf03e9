/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Numbers and amounts in words, as certificates and receipts carry them, by lakh and crore. */
#pragma once

#include <glib.h>

typedef enum
{
  BASE_WORDS_ENGLISH,
  BASE_WORDS_GUJARATI,
  BASE_WORDS_HINDI,
  N_BASE_WORDS,
} BaseWordsLanguage;

/* "Twelve Lakh Thirty-four Thousand", "બાર લાખ ચોત્રીસ હજાર", "बारह लाख चौंतीस हज़ार"; a number below zero begins
 * with the word for minus. Newly allocated. */
char *base_words_dup_number (gint64 number, BaseWordsLanguage language);

/* The amount of so many paise: "Rupees Five Hundred and Fifty Paise Only", "રૂપિયા પાંચસો અને પચાસ પૈસા પૂરા",
 * "रुपये पाँच सौ और पचास पैसे मात्र"; without the paise when there are none. Newly allocated. */
char *base_words_dup_amount (gint64 paise, BaseWordsLanguage language);
