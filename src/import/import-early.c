/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Headings are where most words are known; they stand in one row or in two, with merged cells or without. */
#include "import-early.h"

#include <string.h>

#include "import-heading.h"
#include "import-mask.h"

/* No heading has as many words. */
#define HEADING_WORDS 12

struct _ImportEarly
{
  guint      number;
  GPtrArray *texts; /* of the cells, "" for empty ones */
  GArray    *spans;
  gboolean   has_numbers;
};

ImportEarly *
import_early_new (const SheetRow *row)
{
  ImportEarly *early = g_new0 (ImportEarly, 1);

  early->number = row->number;
  early->texts = g_ptr_array_new_with_free_func (g_free);
  early->spans = g_array_new (FALSE, FALSE, sizeof (guint));
  for (guint i = 0; i < row->n_cells; i++)
    {
      g_ptr_array_add (early->texts, import_mask_dup (row->cells[i].text, NULL));
      g_array_append_val (early->spans, row->cells[i].span);
      early->has_numbers = early->has_numbers || import_look_is_digits (&row->cells[i]);
    }
  return early;
}

void
import_early_free (ImportEarly *early)
{
  g_ptr_array_unref (early->texts);
  g_array_unref (early->spans);
  g_free (early);
}

static const char *
get_text (const ImportEarly *early, guint place)
{
  return early != NULL && place < early->texts->len ? g_ptr_array_index (early->texts, place) : "";
}

/* Sentences have words of headings in them too: "Member since: this is needed." */
static gboolean
is_sentence (const char *text)
{
  const char *colon = strchr (text, ':');
  guint n_blanks = 0;

  for (const char *p = text; *p != '\0'; p++)
    n_blanks += *p == ' ' ? 1 : 0;
  return n_blanks >= HEADING_WORDS || (colon != NULL && colon[strspn (colon, ": ")] != '\0');
}

/* How many headings the row has; how many of them are just the words of a field. */
static guint
count_known (const ImportEarly *early, const ImportKind *kind, guint *n_exact)
{
  guint n = 0;

  *n_exact = 0;
  for (guint i = 0; i < early->texts->len; i++)
    {
      gboolean is_exact = import_heading_find_exactly (kind, get_text (early, i)) >= 0;

      *n_exact += is_exact ? 1 : 0;
      n += is_exact || (!is_sentence (get_text (early, i)) && import_heading_is_known (kind, get_text (early, i))) ? 1
                                                                                                                   : 0;
    }
  return n;
}

/* TRUE when the headings of `first` go on in `second`: below merged cells, or with words of fields. */
static gboolean
goes_on (const ImportEarly *first, const ImportEarly *second, const ImportKind *kind)
{
  guint n_exact = 0;

  if (second == NULL || second->number != first->number + 1 || second->has_numbers)
    return FALSE;
  for (guint i = 0; i < first->spans->len; i++)
    if (g_array_index (first->spans, guint, i) > 1
        || (get_text (first, i)[0] != '\0' && g_str_equal (get_text (first, i), get_text (second, i))))
      return TRUE;
  count_known (second, kind, &n_exact);
  return n_exact > 1;
}

static void
name_column (ImportLook *look, guint place, const char *above, const char *below, const ImportKind *kind)
{
  ImportColumn *column = import_look_get_column (look, place);
  gint field;

  g_free (column->title);
  if (above[0] == '\0' || below[0] == '\0' || g_str_equal (above, below))
    column->title = g_strdup (above[0] != '\0' ? above : below);
  else
    column->title = g_strdup_printf ("%s / %s", above, below);
  g_strdelimit (column->title, "\n\r", ' ');
  field = import_heading_find (kind, column->title, NULL);
  column->is_secret = import_heading_is_secret (kind, column->title);
  column->is_spans = field >= 0 && kind->fields[field].kind == IMPORT_SPANS;
  column->is_added = field >= 0 && kind->fields[field].is_added;
  column->is_anchor = field >= 0 && kind->fields[field].is_anchor;
  column->is_credit = field >= 0 && kind->fields[field].is_credit;
  column->is_name = field >= 0 && (kind->fields[field].kind == IMPORT_NAME || kind->fields[field].kind == IMPORT_PART);
  look->has_names = look->has_names || column->is_name;
}

void
import_early_find_headings (GPtrArray *rows, const ImportKind *kind, ImportLook *look)
{
  const ImportEarly *first = NULL;
  const ImportEarly *before = NULL; /* of the row with the most headings */
  const ImportEarly *second = NULL;
  guint n_exact;
  guint best = 1;

  for (guint i = 0; i < rows->len; i++)
    {
      const ImportEarly *here = g_ptr_array_index (rows, i);
      guint n = count_known (here, kind, &n_exact);

      /* words of headings stand in cells by chance, but not beside numbers */
      if (n <= best || (here->has_numbers && n_exact < 2))
        continue;
      best = n;
      first = here;
      before = i > 0 ? g_ptr_array_index (rows, i - 1) : NULL;
      second = i + 1 < rows->len ? g_ptr_array_index (rows, i + 1) : NULL;
    }
  if (first == NULL)
    return;
  if (before != NULL && !before->has_numbers && count_known (before, kind, &n_exact) > 1
      && goes_on (before, first, kind))
    {
      second = first;
      first = before;
    }
  else if (!goes_on (first, second, kind))
    second = NULL;
  look->first_header = first->number;
  look->last_header = second != NULL ? second->number : first->number;
  count_known (first, kind, &n_exact);
  look->is_titled = n_exact > 0;
  for (guint i = 0; i < MAX (first->texts->len, second != NULL ? second->texts->len : 0); i++)
    name_column (look, i, get_text (first, i), get_text (second, i), kind);
}
