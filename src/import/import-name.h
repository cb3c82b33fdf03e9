/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Names in one cell, split as a proposal, and Latin letters for names in Gujarati or Hindi. */
#pragma once

#include <glib.h>

typedef enum
{
  IMPORT_OWN_NAME_FIRST, /* Ushaben Rameshbhai Patel */
  IMPORT_SURNAME_FIRST,  /* Patel Ushaben Rameshbhai */
} ImportNameOrder;

/* Where women's names stand in the cells of one column. Start from zeros. */
typedef struct
{
  guint own_first;
  guint own_second;
  guint named; /* cells that look like names of women at all */
} ImportNameCount;

/* Adds what one cell says. */
void import_name_count (ImportNameCount *count, const char *text);
/* The order of a column: where women's names stand more often. */
ImportNameOrder import_name_decide (const ImportNameCount *count);

typedef struct
{
  char       *own_name;
  char       *middle_name;
  const char *relation; /* "husband", "father" when the cell says so, else NULL */
  char       *surname;
  char       *place;    /* what stands behind a dash, a comma or in brackets */
} ImportName; /* strings may be NULL */

/* Splits "Patel Ushaben Rameshbhai – Vadod", "Smt. Ranjan ben W/o Maganbhai Parmar", "રંજનબેન મગનભાઈ પરમાર". Where the
 * endings -ben and -bhai do not tell, `order` decides. Nothing of the cell is lost: what fits nowhere is surname. */
void import_name_split (const char *text, ImportNameOrder order, ImportName *name);
void import_name_clear (ImportName *name);

/* What a cell of one part of a name says without titles before it: "Late Kalubhai", "W/o Kalubhai"; newly allocated.
 * `relation` receives "husband" or "father" where it says so. */
char *import_name_dup_part (const char *text, const char **relation);

/* TRUE when the text has Gujarati or Devanagari letters. */
gboolean import_name_is_indic (const char *text);
/* "રંજનબેન મગનભાઈ" or "रंजनबेन" → "Ranjanben Maganbhai": as the office writes it, a proposal; newly allocated.
 * Latin text stays, ALL CAPITALS become Capitals. */
char *import_name_dup_latin (const char *text);
/* Devanagari letters become Gujarati ones; newly allocated. */
char *import_name_dup_gujarati (const char *text);
