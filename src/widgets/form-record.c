/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The record that a form corrects.
 *
 *   base ── what the row said when the form saw it
 *     ├── mine    what stands in the field
 *     └── theirs  what the row says now
 *
 * mine = base: theirs is taken. theirs = base, or both wrote the same: mine stays. Else a clash. */
#define G_LOG_DOMAIN "form-record"

#include "form-record.h"

struct _FormRecord
{
  GObject    parent_instance;
  DeskList  *list;
  GPtrArray *fields;
  char     **seen; /* the row as it was seen, one text a column */
  gboolean   is_merging;
};

enum { SIGNAL_LOADED, SIGNAL_MERGED, N_SIGNALS };

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (FormRecord, form_record, G_TYPE_OBJECT)

static const PgRelation *
get_relation (FormRecord *self)
{
  return pg_table_get_relation (desk_list_get_table (self->list));
}

static void
see (FormRecord *self, PgRow *row)
{
  const PgRelation *relation = get_relation (self);

  g_strfreev (self->seen);
  self->seen = g_new0 (char *, relation->n_columns + 1);
  for (guint i = 0; i < relation->n_columns; i++)
    self->seen[i] = g_strdup (relation->columns[i].kind == PG_BYTES ? "" : pg_row_get_words (row, i));
}

static void
load (FormRecord *self, PgRow *row)
{
  see (self, row);
  for (guint i = 0; i < self->fields->len; i++)
    {
      FormField *field = g_ptr_array_index (self->fields, i);
      g_autofree char *text = form_field_dup_record_text (field, row, get_relation (self));
      g_autofree char *settled = NULL;

      if (text == NULL)
        continue;
      form_field_set_text (field, text);
      settled = form_field_dup_text (field);
      form_field_set_base (field, settled);
    }
  g_signal_emit (self, signals[SIGNAL_LOADED], 0);
}

static void
clash_free (gpointer data)
{
  FormClash *clash = data;

  g_free (clash->base);
  g_free (clash->theirs);
  g_free (clash->mine);
  g_free (clash);
}

static void
merge_field (FormField *field, const char *theirs, GPtrArray *clashes)
{
  g_autofree char *base = g_strdup (form_field_get_base (field));
  g_autofree char *mine = form_field_dup_text (field);
  FormClash *clash;

  form_field_set_base (field, theirs);
  if (g_str_equal (theirs, base) || g_str_equal (theirs, mine))
    return;
  if (g_str_equal (mine, base))
    {
      form_field_set_text (field, theirs);
      return;
    }
  clash = g_new0 (FormClash, 1);
  *clash = (FormClash){ field, g_steal_pointer (&base), g_strdup (theirs), g_steal_pointer (&mine) };
  g_ptr_array_add (clashes, clash);
}

static void
merge (FormRecord *self, PgRow *row)
{
  g_autoptr (GPtrArray) clashes = g_ptr_array_new_with_free_func (clash_free);

  see (self, row);
  for (guint i = 0; i < self->fields->len; i++)
    {
      FormField *field = g_ptr_array_index (self->fields, i);
      g_autofree char *theirs = form_field_dup_record_text (field, row, get_relation (self));

      if (theirs != NULL)
        merge_field (field, theirs, clashes);
    }
  g_signal_emit (self, signals[SIGNAL_MERGED], 0, clashes);
}

static gboolean
is_touched (FormRecord *self)
{
  for (guint i = 0; i < self->fields->len; i++)
    if (form_field_is_touched (g_ptr_array_index (self->fields, i)))
      return TRUE;
  return FALSE;
}

static void
list_refreshed_cb (FormRecord *self)
{
  PgRow *row = desk_list_get_first (self->list);

  if (row == NULL)
    return;
  if (self->is_merging)
    {
      self->is_merging = FALSE;
      merge (self, row);
    }
  /* News of others fill a form in which nothing was written yet; else they wait for the merge. */
  else if (self->seen == NULL || !is_touched (self))
    load (self, row);
}

static void
form_record_finalize (GObject *object)
{
  FormRecord *self = FORM_RECORD (object);

  g_clear_object (&self->list);
  g_ptr_array_unref (self->fields);
  g_strfreev (self->seen);
  G_OBJECT_CLASS (form_record_parent_class)->finalize (object);
}

static void
form_record_class_init (FormRecordClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = form_record_finalize;
  signals[SIGNAL_LOADED] = g_signal_new ("loaded", FORM_TYPE_RECORD, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                         G_TYPE_NONE, 0);
  signals[SIGNAL_MERGED] = g_signal_new ("merged", FORM_TYPE_RECORD, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                         G_TYPE_NONE, 1, G_TYPE_PTR_ARRAY);
}

static void
form_record_init (FormRecord *self)
{
}

FormRecord *
form_record_new (DeskList *list, GPtrArray *fields)
{
  FormRecord *self;

  g_return_val_if_fail (DESK_IS_LIST (list) && fields != NULL, NULL);

  self = g_object_new (FORM_TYPE_RECORD, NULL);
  self->list = g_object_ref (list);
  self->fields = g_ptr_array_ref (fields);
  g_signal_connect_object (list, "refreshed", G_CALLBACK (list_refreshed_cb), self, G_CONNECT_SWAPPED);
  return self;
}

gboolean
form_record_is_loaded (FormRecord *record)
{
  g_return_val_if_fail (FORM_IS_RECORD (record), FALSE);

  return record->seen != NULL;
}

gboolean
form_record_get_seen (FormRecord *record, const char *argument, const char **value)
{
  gint column;

  g_return_val_if_fail (FORM_IS_RECORD (record) && argument != NULL && value != NULL, FALSE);

  column = pg_relation_find_column (get_relation (record), argument);
  if (column < 0 || record->seen == NULL)
    return FALSE;
  *value = record->seen[column][0] != '\0' ? record->seen[column] : NULL;
  return TRUE;
}

void
form_record_merge (FormRecord *record)
{
  g_return_if_fail (FORM_IS_RECORD (record));

  record->is_merging = TRUE;
  desk_list_refresh (record->list);
}
