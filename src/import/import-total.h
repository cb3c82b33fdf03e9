/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Words by which rows of totals are known: "Grand Total", "એકંદર કુલ", "આગળથી લાવ્યા". */
#pragma once

#include <glib.h>

typedef enum
{
  IMPORT_TOTAL_NONE,
  IMPORT_TOTAL_OF_ALL,   /* or of the rows since the last one */
  IMPORT_TOTAL_OF_PAGES, /* of one page, brought or carried forward: the rows go on behind it */
} ImportTotal;

/* What a cell says of totals. Whole words count, never the beginning of one; a cell with a name of a woman in it says
 * nothing of totals. Whether the row is one is for the row to say. */
ImportTotal import_total_parse (const char *text);
