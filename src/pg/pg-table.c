/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A living list: merges a fresh result by key and tells only the runs that differ.
 *
 * The state between two results is one array of entries. An entry that nobody has looked at yet has
 * no row object; objects are minted on demand and kept for as long as their key lives, so that
 * selections and open panes stay with the woman and not with the place in the list. */
#define G_LOG_DOMAIN "pg-table"

#include "pg-table.h"

#include "base-limits.h"

typedef struct
{
  PgRow    *row;    /* NULL until somebody asked */
  PgResult *result; /* borrowed: the table's, or while runs are being told the one to come */
  guint     index;
} Entry;

/* One difference between the list as told and the list to be. */
typedef struct
{
  guint position; /* in the list as it stands when the run is told */
  guint removed;
  guint added;
} Run;

struct _PgTable
{
  GObject           parent_instance;
  const PgRelation *relation;
  PgResult         *result;
  GArray           *entries; /* Entry, as told to listeners */
};

static void list_model_init (GListModelInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (PgTable, pg_table, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, list_model_init))

static void
entry_clear (gpointer data)
{
  Entry *entry = data;

  g_clear_object (&entry->row);
}

/* A preview of nothing yet answers its one row with nulls: what a server sends must never end the program. */
static const char *
key_at (PgTable *self, PgResult *result, guint index)
{
  const char *key = pg_result_get_text (result, index, self->relation->key);

  return key != NULL ? key : "";
}

static gboolean
is_same_row (PgTable *self, PgResult *a, guint a_index, PgResult *b, guint b_index)
{
  for (guint column = 0; column < self->relation->n_columns; column++)
    if (g_strcmp0 (pg_result_get_text (a, a_index, column), pg_result_get_text (b, b_index, column)) != 0)
      return FALSE;
  return TRUE;
}

/* Key → index + 1 for every row of `result`. */
static GHashTable *
index_by_key (PgTable *self, PgResult *result)
{
  GHashTable *by_key = g_hash_table_new (g_str_hash, g_str_equal);
  guint n = pg_result_get_row_count (result);

  for (guint i = 0; i < n; i++)
    g_hash_table_insert (by_key, (gpointer) key_at (self, result, i), GUINT_TO_POINTER (i + 1));
  return by_key;
}

/* Adds a difference to the last run if it touches it, else opens a new one. `position` counts in
 * the list as it will be when all earlier runs have been told. */
static void
note_difference (GArray *runs, guint position, guint removed, guint added)
{
  Run *last = runs->len > 0 ? &g_array_index (runs, Run, runs->len - 1) : NULL;

  if (last != NULL && last->position + last->added == position)
    {
      last->removed += removed;
      last->added += added;
      return;
    }
  g_array_append_vals (runs, &(Run){ position, removed, added }, 1);
}

/* Walks both lists once. A row that is in both but not in the same order is told as removed here and
 * added there; its object is kept all the same. */
static GArray *
find_runs (PgTable *self, PgResult *fresh, GHashTable *fresh_by_key, GHashTable *old_by_key)
{
  GArray *runs = g_array_new (FALSE, FALSE, sizeof (Run));
  g_autofree gboolean *is_gone = g_new0 (gboolean, self->entries->len + 1);
  guint n_old = self->entries->len;
  guint n_fresh = pg_result_get_row_count (fresh);
  guint i = 0, j = 0;

  while (i < n_old || j < n_fresh)
    {
      const char *old_key, *fresh_key;
      guint old_place;

      if (i < n_old && is_gone[i])
        {
          i++;
          note_difference (runs, j, 1, 0);
          continue;
        }
      old_key = i < n_old ? key_at (self, self->result, g_array_index (self->entries, Entry, i).index) : NULL;
      fresh_key = j < n_fresh ? key_at (self, fresh, j) : NULL;
      if (old_key != NULL && fresh_key != NULL && g_str_equal (old_key, fresh_key))
        {
          if (!is_same_row (self, self->result, g_array_index (self->entries, Entry, i).index, fresh, j))
            note_difference (runs, j, 1, 1);
          i++, j++;
          continue;
        }
      if (old_key != NULL && !g_hash_table_contains (fresh_by_key, old_key))
        {
          note_difference (runs, j, 1, 0);
          i++;
          continue;
        }
      old_place = GPOINTER_TO_UINT (g_hash_table_lookup (old_by_key, fresh_key));
      if (old_place > i)
        is_gone[old_place - 1] = TRUE;
      note_difference (runs, j, 0, 1);
      j++;
    }
  return runs;
}

/* The list to be, with the objects of rows that live on; those are already moved onto `fresh`. The
 * keys of rows that changed are gathered, since nobody may be told before the list is whole. */
static GArray *
build_entries (PgTable *self, PgResult *fresh, GHashTable *old_by_key, GPtrArray *changed)
{
  guint n = pg_result_get_row_count (fresh);
  GArray *entries = g_array_sized_new (FALSE, TRUE, sizeof (Entry), n);

  g_array_set_clear_func (entries, entry_clear);
  for (guint j = 0; j < n; j++)
    {
      guint place = GPOINTER_TO_UINT (g_hash_table_lookup (old_by_key, key_at (self, fresh, j)));
      Entry entry = { NULL, fresh, j };

      if (place > 0)
        {
          Entry *old = &g_array_index (self->entries, Entry, place - 1);

          if (old->row != NULL)
            {
              entry.row = g_object_ref (old->row);
              if (!is_same_row (self, self->result, old->index, fresh, j))
                g_ptr_array_add (changed, g_object_ref (old->row));
              pg_row_move (entry.row, fresh, j, FALSE);
            }
        }
      g_array_append_val (entries, entry);
    }
  return entries;
}

static void
copy_entries (GArray *target, GArray *source, guint from, guint count, guint at)
{
  for (guint i = 0; i < count; i++)
    {
      Entry entry = g_array_index (source, Entry, from + i);

      if (entry.row != NULL)
        g_object_ref (entry.row);
      g_array_insert_val (target, at + i, entry);
    }
}

/* Tells the runs one by one; in between the list is what listeners have been told so far. */
static void
tell_runs (PgTable *self, GArray *runs, GArray *entries)
{
  guint old_length = self->entries->len;

  if (runs->len > TABLE_RUNS_MAX)
    {
      g_array_unref (self->entries);
      self->entries = g_array_ref (entries);
      g_list_model_items_changed (G_LIST_MODEL (self), 0, old_length, entries->len);
      return;
    }
  for (guint r = 0; r < runs->len; r++)
    {
      Run *run = &g_array_index (runs, Run, r);

      if (run->removed > 0)
        g_array_remove_range (self->entries, run->position, run->removed);
      copy_entries (self->entries, entries, run->position, run->added, run->position);
      g_list_model_items_changed (G_LIST_MODEL (self), run->position, run->removed, run->added);
    }
  g_assert (self->entries->len == entries->len);
}

/* After all is told every entry, and every row minted on the way, looks at the newest result. */
static void
settle_on (PgTable *self, PgResult *fresh)
{
  for (guint i = 0; i < self->entries->len; i++)
    {
      Entry *entry = &g_array_index (self->entries, Entry, i);

      entry->result = fresh;
      entry->index = i;
      if (entry->row != NULL)
        pg_row_move (entry->row, fresh, i, FALSE);
    }
  g_clear_pointer (&self->result, pg_result_unref);
  self->result = pg_result_ref (fresh);
}

static GType
pg_table_get_item_type (GListModel *model)
{
  return PG_TYPE_ROW;
}

static guint
pg_table_get_n_items (GListModel *model)
{
  return PG_TABLE (model)->entries->len;
}

static gpointer
pg_table_get_item (GListModel *model, guint position)
{
  PgTable *self = PG_TABLE (model);
  Entry *entry;

  if (position >= self->entries->len)
    return NULL;
  entry = &g_array_index (self->entries, Entry, position);
  if (entry->row == NULL)
    entry->row = pg_row_new (entry->result, entry->index);
  return g_object_ref (entry->row);
}

static void
list_model_init (GListModelInterface *iface)
{
  iface->get_item_type = pg_table_get_item_type;
  iface->get_n_items = pg_table_get_n_items;
  iface->get_item = pg_table_get_item;
}

static void
pg_table_finalize (GObject *object)
{
  PgTable *self = PG_TABLE (object);

  g_array_unref (self->entries);
  g_clear_pointer (&self->result, pg_result_unref);
  G_OBJECT_CLASS (pg_table_parent_class)->finalize (object);
}

static void
pg_table_class_init (PgTableClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = pg_table_finalize;
}

static void
pg_table_init (PgTable *self)
{
  self->entries = g_array_new (FALSE, TRUE, sizeof (Entry));
  g_array_set_clear_func (self->entries, entry_clear);
}

PgTable *
pg_table_new (const PgRelation *relation)
{
  PgTable *self;

  g_return_val_if_fail (relation != NULL, NULL);

  self = g_object_new (PG_TYPE_TABLE, NULL);
  self->relation = relation;
  return self;
}

const PgRelation *
pg_table_get_relation (PgTable *table)
{
  g_return_val_if_fail (PG_IS_TABLE (table), NULL);

  return table->relation;
}

gboolean
pg_table_take_result (PgTable *table, PgResult *result)
{
  g_autoptr (GHashTable) fresh_by_key = NULL;
  g_autoptr (GHashTable) old_by_key = NULL;
  g_autoptr (GArray) runs = NULL;
  g_autoptr (GArray) entries = NULL;
  g_autoptr (GPtrArray) changed = g_ptr_array_new_with_free_func (g_object_unref);

  g_return_val_if_fail (PG_IS_TABLE (table) && result != NULL, FALSE);

  if (!pg_result_is_of (result, table->relation))
    return FALSE;
  fresh_by_key = index_by_key (table, result);
  g_return_val_if_fail (g_hash_table_size (fresh_by_key) == pg_result_get_row_count (result), FALSE);
  old_by_key = table->result != NULL ? index_by_key (table, table->result)
                                     : g_hash_table_new (g_str_hash, g_str_equal);
  runs = find_runs (table, result, fresh_by_key, old_by_key);
  entries = build_entries (table, result, old_by_key, changed);
  tell_runs (table, runs, entries);
  settle_on (table, result);
  for (guint i = 0; i < changed->len; i++)
    g_signal_emit_by_name (g_ptr_array_index (changed, i), "changed");
  return TRUE;
}

PgRow *
pg_table_find (PgTable *table, const char *key, guint *position)
{
  g_return_val_if_fail (PG_IS_TABLE (table) && key != NULL, NULL);

  for (guint i = 0; i < table->entries->len; i++)
    {
      g_autoptr (PgRow) row = NULL;

      if (!g_str_equal (key_at (table, table->result, i), key))
        continue;
      row = g_list_model_get_item (G_LIST_MODEL (table), i);
      if (position != NULL)
        *position = i;
      return g_array_index (table->entries, Entry, i).row;
    }
  return NULL;
}
