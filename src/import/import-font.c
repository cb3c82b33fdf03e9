/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Tells words typed for old fonts by signs and capitals where no word has them. */
#define G_LOG_DOMAIN "import-font"

#include "import-font.h"

#include <glib/gi18n.h>
#include <string.h>

/* Where these fonts have letters and vowel signs; within a word nobody writes them otherwise. */
#define SIGNS "[]\\{}|^~<>=;$#*_`&"

/* In which letters a column is written show so many cells of text, when so many of a hundred look alike; fewer do when
 * all of them look so. */
#define CELLS_OF_A_FONT 3
#define CELLS_ALL_ODD 2
#define ODD_PERCENT 60

/* A sign between two letters; a capital behind a small letter, unless two words were written as one: "RanjanBen". */
static gboolean
is_odd_word (const char *word, gsize n)
{
  for (gsize i = 1; i < n; i++)
    {
      gboolean is_inside = i + 1 < n;
      gboolean begins_a_name = g_ascii_isupper (word[0]) && is_inside && g_ascii_islower (word[i + 1]);

      if (is_inside && strchr (SIGNS, word[i]) != NULL)
        return TRUE;
      if (g_ascii_isupper (word[i]) && g_ascii_islower (word[i - 1]) && !begins_a_name)
        return TRUE;
    }
  return FALSE;
}

gboolean
import_font_is_likely (const char *text)
{
  guint n_words = 0;
  guint n_odd = 0;

  for (const char *word = text; *word != '\0';)
    {
      gsize n = strcspn (word, " \t\r\n");

      if (n > 1 && strspn (word, "0123456789.,-/()") < n)
        {
          n_words++;
          n_odd += is_odd_word (word, n);
        }
      word += n + strspn (word + n, " \t\r\n");
    }
  return n_odd > 0 && n_odd * 2 >= n_words;
}

gboolean
import_font_hides (const char *text)
{
  return text[strspn (text, "0123456789 .,-/:")] != '\0' && !import_name_is_indic (text);
}

void
import_font_count (ImportColumn *column, const SheetCell *cell)
{
  if (cell->kind != SHEET_TEXT || !import_font_hides (cell->text))
    return;
  column->n_words++;
  column->n_odd += import_font_is_likely (cell->text);
  if (cell->old_font != NULL && column->old_font == NULL)
    column->old_font = g_strdup (cell->old_font);
  column->is_old_font = column->n_words >= CELLS_OF_A_FONT
                          ? column->n_odd * 100 >= column->n_words * ODD_PERCENT
                          : column->n_odd >= CELLS_ALL_ODD;
}

char *
import_font_dup_words (const ImportColumn *column)
{
  const char *name = column->title[0] != '\0' ? column->title : column->samples[0];

  if (column->old_font != NULL)
    return g_strdup_printf (_("“%s” is written in the old font %s. What stands there cannot be read; change it to "
                              "Unicode letters first."), name, column->old_font);
  if (column->is_old_font)
    return g_strdup_printf (_("“%s” seems to be written in an old font. What stands there cannot be read; change it to "
                              "Unicode letters first."), name);
  return NULL;
}
