/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What a person should know of a sheet before its rows come in, as sentences. */
#define G_LOG_DOMAIN "import-words"

#include "import-words.h"

#include <glib/gi18n.h>

#include "base-money.h"

/* "65" or "65.50"; newly allocated. */
static char *
dup_hundredths (gint64 hundredths)
{
  return hundredths % 100 == 0 ? base_number_dup_text (hundredths / 100) : base_money_dup_text (hundredths);
}

char *
import_words_dup_total (const ImportLook *look, const ImportMap *map, guint place, gboolean *agrees)
{
  const ImportColumn *column = place < look->columns->len ? g_ptr_array_index (look->columns, place) : NULL;
  gint field = column != NULL && place < map->n_columns ? map->columns[place].field : -1;
  g_autofree char *total = NULL;
  g_autofree char *sum = NULL;

  if (field < 0 || !map->kind->fields[field].is_added || !column->has_total)
    return NULL;
  total = dup_hundredths (column->total_hundredths);
  sum = dup_hundredths (column->sum_hundredths);
  if (agrees != NULL)
    *agrees = column->total_hundredths == column->sum_hundredths;
  if (column->total_hundredths == column->sum_hundredths)
    return g_strdup_printf (_("The total of “%s” agrees with its rows: %s."), column->title, sum);
  return g_strdup_printf (_("The total of “%s” says %s, but its rows add up to %s."), column->title, total, sum);
}

char *
import_words_dup_dittos (const ImportLook *look, const ImportMap *map, guint place)
{
  const ImportColumn *column = g_ptr_array_index (look->columns, place);
  gint field = place < map->n_columns ? map->columns[place].field : -1;

  if (field < 0 || column->n_dittos == 0
      || (map->kind->fields[field].kind != IMPORT_DAY && !map->kind->fields[field].is_added))
    return NULL;
  return g_strdup_printf (ngettext ("%u ditto mark in “%s” means what stands above it.",
                                    "%u ditto marks in “%s” mean what stands above them.", column->n_dittos),
                          column->n_dittos, column->title);
}

char *
import_words_dup_hidden (const ImportLook *look)
{
  if (look->n_hidden == 0)
    return NULL;
  return g_strdup_printf (ngettext ("%u row is hidden in the sheet; it counts like the others.",
                                    "%u rows are hidden in the sheet; they count like the others.", look->n_hidden),
                          look->n_hidden);
}

char *
import_words_dup_masked (const ImportLook *look, const ImportMap *map)
{
  guint n_masked = look->n_masked;

  for (guint i = 0; i < map->n_columns; i++)
    if (map->columns[i].field >= 0 && map->kind->fields[map->columns[i].field].kind == IMPORT_LAST4)
      n_masked += ((const ImportColumn *) g_ptr_array_index (look->columns, i))->n_secret;
  if (n_masked == 0)
    return NULL;
  return g_strdup_printf (ngettext ("%u full Aadhaar number was made unreadable; it is not kept.",
                                    "%u full Aadhaar numbers were made unreadable; they are not kept.",
                                    n_masked), n_masked);
}
