/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Words with which a list closes: who made it, who looked it through, where somebody signs. */
#pragma once

#include <glib.h>

typedef enum
{
  IMPORT_CLOSING_NONE,
  IMPORT_CLOSING_LABEL, /* "Date:", "સ્થળ": closes nothing by itself */
  IMPORT_CLOSING_WORDS, /* "Secretary   Chairwoman", "Checked by Ilaben", "મંત્રી", "સહી" */
} ImportClosing;

/* What one cell says. "Mantri Ushaben" is a woman of that surname: an office alone counts only when all words of a line
 * of the cell are such, or when a sign follows it ("પ્રમુખ: ઇલાબેન"). */
ImportClosing import_closing_parse (const char *text);
