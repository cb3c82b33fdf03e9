/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A row of a file as it stands there, and what becomes of it. */
#define G_LOG_DOMAIN "assistant-row"

#include "assistant-row.h"

#include <glib/gi18n.h>

#include "import-line.h"

/* Where a line that goes to the server has what was read. */
#define LINE_FIELDS 3

enum { PROP_WISH = 1, N_PROPS };

static GParamSpec *props[N_PROPS];

G_DEFINE_FINAL_TYPE (AssistantRow, assistant_row, G_TYPE_OBJECT)

static void
assistant_row_get_property (GObject *object, guint id, GValue *value, GParamSpec *spec)
{
  g_value_set_int (value, (int) MANDALI_ASSISTANT_ROW (object)->wish);
}

static void
assistant_row_finalize (GObject *object)
{
  AssistantRow *self = MANDALI_ASSISTANT_ROW (object);

  g_strfreev (self->cells);
  g_free (self->read);
  g_free (self->reason);
  g_free (self->left_out);
  g_free (self->twin_words);
  G_OBJECT_CLASS (assistant_row_parent_class)->finalize (object);
}

static void
assistant_row_class_init (AssistantRowClass *klass)
{
  G_OBJECT_CLASS (klass)->get_property = assistant_row_get_property;
  G_OBJECT_CLASS (klass)->finalize = assistant_row_finalize;
  props[PROP_WISH] = g_param_spec_int ("wish", NULL, NULL, 0, ASSISTANT_WISH_TAKE, 0,
                                       G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (G_OBJECT_CLASS (klass), N_PROPS, props);
}

static void
assistant_row_init (AssistantRow *self)
{
}

AssistantRow *
assistant_row_new (const SheetRow *row, ImportRowKind kind, const ImportMap *map)
{
  AssistantRow *self = g_object_new (TYPE_ASSISTANT_ROW, NULL);

  self->number = row->number;
  self->kind = kind;
  self->cells = g_new0 (char *, row->n_cells + 1);
  for (guint i = 0; i < row->n_cells; i++)
    self->cells[i] = row->cells[i].is_covered ? g_strdup ("") : import_map_dup_cell (map, i, row->cells[i].text);
  return self;
}

/* The very line that was sent to the server is made once more, so that both tell the same. */
void
assistant_row_read (AssistantRow *row, ImportJob *job, const ImportNotes *notes, const SheetRow *cells)
{
  g_autoptr (JsonBuilder) lines = json_builder_new ();
  g_autoptr (JsonNode) root = NULL;

  g_return_if_fail (MANDALI_IS_ASSISTANT_ROW (row));

  json_builder_begin_array (lines);
  import_line_add (lines, import_job_get_map (job), notes, cells, row->kind, import_job_get_today (job));
  json_builder_end_array (lines);
  root = json_builder_get_root (lines);
  g_free (row->read);
  row->read = json_to_string (json_array_get_element (json_array_get_array_element (json_node_get_array (root), 0),
                                                      LINE_FIELDS), FALSE);
}

gboolean
assistant_row_mask (AssistantRow *row, const ImportMap *map)
{
  gboolean was_seen = FALSE;

  g_return_val_if_fail (MANDALI_IS_ASSISTANT_ROW (row) && map != NULL, FALSE);

  for (guint i = 0; row->cells[i] != NULL; i++)
    {
      char *masked = import_map_dup_cell (map, i, row->cells[i]);

      was_seen = was_seen || !g_str_equal (masked, row->cells[i]);
      g_free (row->cells[i]);
      row->cells[i] = masked;
    }
  return was_seen;
}

static gint64
get_number (PgResult *verdicts, guint index, guint column)
{
  const char *text = pg_result_get_text (verdicts, index, column);

  return text != NULL ? g_ascii_strtoll (text, NULL, 10) : 0;
}

void
assistant_row_judge (AssistantRow *row, ImportJob *job, PgResult *verdicts, guint index)
{
  const char *verdict;

  g_return_if_fail (MANDALI_IS_ASSISTANT_ROW (row));

  verdict = pg_result_get_text (verdicts, index, VERDICT_VERDICT);
  row->verdict = g_str_equal (verdict, "brought_in") ? ASSISTANT_VERDICT_IN
                 : g_str_equal (verdict, "refused")  ? ASSISTANT_VERDICT_REFUSED
                                                     : ASSISTANT_VERDICT_SKIPPED;
  g_free (row->reason);
  g_free (row->left_out);
  /* A workbook is answered by a column, this window by a button. */
  if (g_strcmp0 (pg_result_get_text (verdicts, index, VERDICT_RULE), "she_may_be_here_already") == 0)
    row->reason = g_strdup (_("She may be in the register already. Compare the two: is she another woman?"));
  else
    row->reason = import_job_dup_reason (job, verdicts, index);
  row->left_out = import_job_dup_left_out (job, verdicts, index);
  g_free (row->twin_words);
  row->twin_words = import_job_dup_twin (job, verdicts, index);
  row->twin = (guint) get_number (verdicts, index, VERDICT_TWIN_ROW);
  row->other_member_id = get_number (verdicts, index, VERDICT_OTHER_MEMBER_ID);
}

void
assistant_row_set_wish (AssistantRow *row, AssistantWish wish)
{
  g_return_if_fail (MANDALI_IS_ASSISTANT_ROW (row));

  if (row->wish == wish)
    return;
  row->wish = wish;
  g_object_notify_by_pspec (G_OBJECT (row), props[PROP_WISH]);
}

const char *
assistant_row_get_cell (AssistantRow *row, guint column)
{
  g_return_val_if_fail (MANDALI_IS_ASSISTANT_ROW (row), "");

  for (guint i = 0; row->cells[i] != NULL; i++)
    if (i == column)
      return row->cells[i];
  return "";
}

gboolean
assistant_row_wants_eyes (AssistantRow *row)
{
  g_return_val_if_fail (MANDALI_IS_ASSISTANT_ROW (row), FALSE);

  return row->verdict == ASSISTANT_VERDICT_IN
         && (row->twin != 0 || row->other_member_id != 0 || row->left_out != NULL);
}
