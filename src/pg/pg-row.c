/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A row is a window on a shared result: (result, index) and typed getters that decode on the spot. */
#define G_LOG_DOMAIN "pg-row"

#include "pg-row.h"

struct _PgResult
{
  gatomicrefcount ref_count;
  PGresult       *result;
};

struct _PgRow
{
  GObject   parent_instance;
  PgResult *result;
  guint     index;
};

enum { SIGNAL_CHANGED, N_SIGNALS };

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (PgRow, pg_row, G_TYPE_OBJECT)

PgResult *
pg_result_new_take (PGresult *result)
{
  PgResult *self;

  g_return_val_if_fail (result != NULL, NULL);

  self = g_new0 (PgResult, 1);
  g_atomic_ref_count_init (&self->ref_count);
  self->result = result;
  return self;
}

PgResult *
pg_result_ref (PgResult *result)
{
  g_return_val_if_fail (result != NULL, NULL);

  g_atomic_ref_count_inc (&result->ref_count);
  return result;
}

void
pg_result_unref (PgResult *result)
{
  g_return_if_fail (result != NULL);

  if (!g_atomic_ref_count_dec (&result->ref_count))
    return;
  PQclear (result->result);
  g_free (result);
}

guint
pg_result_get_row_count (PgResult *result)
{
  g_return_val_if_fail (result != NULL, 0);

  return (guint) PQntuples (result->result);
}

const char *
pg_result_get_text (PgResult *result, guint row, guint column)
{
  g_return_val_if_fail (result != NULL, NULL);
  g_return_val_if_fail (row < (guint) PQntuples (result->result), NULL);
  g_return_val_if_fail (column < (guint) PQnfields (result->result), NULL);

  if (PQgetisnull (result->result, (int) row, (int) column))
    return NULL;
  return PQgetvalue (result->result, (int) row, (int) column);
}

gboolean
pg_result_is_of (PgResult *result, const PgRelation *relation)
{
  g_return_val_if_fail (result != NULL && relation != NULL, FALSE);

  if ((guint) PQnfields (result->result) != relation->n_columns)
    return FALSE;
  for (guint i = 0; i < relation->n_columns; i++)
    if (g_strcmp0 (PQfname (result->result, (int) i), relation->columns[i].name) != 0)
      return FALSE;
  return TRUE;
}

static void
pg_row_finalize (GObject *object)
{
  PgRow *self = PG_ROW (object);

  g_clear_pointer (&self->result, pg_result_unref);
  G_OBJECT_CLASS (pg_row_parent_class)->finalize (object);
}

static void
pg_row_class_init (PgRowClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = pg_row_finalize;
  signals[SIGNAL_CHANGED] = g_signal_new ("changed", PG_TYPE_ROW, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                          NULL, G_TYPE_NONE, 0);
}

static void
pg_row_init (PgRow *self)
{
}

PgRow *
pg_row_new (PgResult *result, guint index)
{
  PgRow *self;

  g_return_val_if_fail (result != NULL && index < pg_result_get_row_count (result), NULL);

  self = g_object_new (PG_TYPE_ROW, NULL);
  self->result = pg_result_ref (result);
  self->index = index;
  return self;
}

const char *
pg_row_get_text (PgRow *row, guint column)
{
  g_return_val_if_fail (PG_IS_ROW (row), NULL);

  return pg_result_get_text (row->result, row->index, column);
}

const char *
pg_row_get_words (PgRow *row, guint column)
{
  const char *text = pg_row_get_text (row, column);

  return text != NULL ? text : "";
}

gint64
pg_row_get_int (PgRow *row, guint column)
{
  const char *text = pg_row_get_text (row, column);

  return text != NULL ? g_ascii_strtoll (text, NULL, 10) : 0;
}

BaseDay
pg_row_get_day (PgRow *row, guint column)
{
  const char *text = pg_row_get_text (row, column);

  return text != NULL ? base_day_from_iso (text) : BASE_DAY_NONE;
}

gboolean
pg_row_get_bool (PgRow *row, guint column)
{
  const char *text = pg_row_get_text (row, column);

  return text != NULL && text[0] == 't';
}

GBytes *
pg_row_dup_bytes (PgRow *row, guint column)
{
  const char *text = pg_row_get_text (row, column);
  unsigned char *raw;
  size_t length = 0;
  GBytes *bytes;

  if (text == NULL)
    return NULL;
  raw = PQunescapeBytea ((const unsigned char *) text, &length);
  bytes = g_bytes_new (raw, length);
  PQfreemem (raw);
  return bytes;
}

gboolean
pg_row_is_null (PgRow *row, guint column)
{
  return pg_row_get_text (row, column) == NULL;
}

void
pg_row_move (PgRow *row, PgResult *result, guint index, gboolean is_changed)
{
  PgResult *old;

  g_return_if_fail (PG_IS_ROW (row));
  g_return_if_fail (result != NULL && index < pg_result_get_row_count (result));

  old = row->result;
  row->result = pg_result_ref (result);
  row->index = index;
  pg_result_unref (old);
  if (is_changed)
    g_signal_emit (row, signals[SIGNAL_CHANGED], 0);
}
