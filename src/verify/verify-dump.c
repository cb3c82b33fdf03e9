/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Reads the COPY blocks of a dump (PostgreSQL manual, COPY, text format). */
#define G_LOG_DOMAIN "verify-dump"

#include "verify-dump.h"

#include <gio/gio.h>
#include <glib/gi18n.h>
#include <glib/gstdio.h>
#include <string.h>
#include <unistd.h>

#include "desk-server.h"

struct _VerifyDump
{
  GMappedFile *file;
  const char  *text;
  const char  *end;
  GHashTable  *tables; /* name → VerifyTable */
};

static void
table_free (VerifyTable *table)
{
  g_strfreev (table->columns);
  g_array_unref (table->rows);
  g_free (table);
}

void
verify_dump_free (VerifyDump *dump)
{
  g_clear_pointer (&dump->tables, g_hash_table_unref);
  g_clear_pointer (&dump->file, g_mapped_file_unref);
  g_free (dump);
}

/* "COPY core.voucher (voucher_id, kind) FROM stdin;" begins a table; NULL for any other line. */
static VerifyTable *
begin_table (VerifyDump *dump, const char *line, gsize length)
{
  g_autofree char *text = NULL;
  char *columns, *end;
  VerifyTable *table;

  if (length < 6 || strncmp (line, "COPY ", 5) != 0)
    return NULL;
  text = g_strndup (line + 5, length - 5);
  columns = strstr (text, " (");
  end = g_strrstr (text, ") FROM stdin;");
  if (columns == NULL || end == NULL)
    return NULL;
  *columns = *end = '\0';
  table = g_new0 (VerifyTable, 1);
  table->columns = g_strsplit (columns + 2, ", ", -1);
  table->n_columns = g_strv_length (table->columns);
  /* names that are words of SQL stand between quotes */
  for (guint i = 0; i < table->n_columns; i++)
    if (table->columns[i][0] == '"')
      {
        table->columns[i][strlen (table->columns[i]) - 1] = '\0';
        memmove (table->columns[i], table->columns[i] + 1, strlen (table->columns[i]));
      }
  table->rows = g_array_new (FALSE, FALSE, sizeof (gsize));
  g_hash_table_insert (dump->tables, g_strdup (text), table);
  return table;
}

static void
find_rows (VerifyDump *dump)
{
  VerifyTable *table = NULL;

  for (const char *line = dump->text; line < dump->end;)
    {
      const char *stop = memchr (line, '\n', dump->end - line);
      gsize length = (stop != NULL ? stop : dump->end) - line;
      gsize place = line - dump->text;

      if (table == NULL)
        table = begin_table (dump, line, length);
      else if (length == 2 && line[0] == '\\' && line[1] == '.')
        table = NULL;
      else
        g_array_append_val (table->rows, place);
      line += length + 1;
    }
}

static gboolean
write_rows (const char *program, const char *path, const char *source, GError **error)
{
  DeskServer *server = desk_server_new ();
  g_autofree char *found = desk_server_dup_program (server, program);
  g_autofree char *file = g_strconcat ("--file=", path, NULL);
  g_autofree char *complaint = NULL;
  const char *const words[] = { found, "--data-only", "--schema=audit", "--schema=core", file, source, NULL };
  int status = 0;

  desk_server_free (server);
  if (found == NULL)
    {
      g_set_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND,
                   _("The program %s is not installed. Install it with: apt-get install postgresql-client"), program);
      return FALSE;
    }
  if (!g_spawn_sync (NULL, (char **) words, NULL, G_SPAWN_STDOUT_TO_DEV_NULL, NULL, NULL, NULL, &complaint, &status,
                     error))
    return FALSE;
  if (g_spawn_check_wait_status (status, NULL))
    return TRUE;
  g_set_error (error, G_IO_ERROR, G_IO_ERROR_FAILED, "%s: %s", program, g_strstrip (complaint));
  return FALSE;
}

static VerifyDump *
dump_read (const char *program, const char *source, GError **error)
{
  g_autofree char *path = NULL;
  g_autoptr (VerifyDump) dump = g_new0 (VerifyDump, 1);
  int fd = g_file_open_tmp ("mandali-verify-XXXXXX", &path, error);

  if (fd < 0)
    return NULL;
  if (write_rows (program, path, source, error))
    dump->file = g_mapped_file_new_from_fd (fd, FALSE, error);
  close (fd);
  /* what stands in it goes with this program, however that ends */
  g_unlink (path);
  if (dump->file == NULL)
    return NULL;
  dump->text = g_mapped_file_get_contents (dump->file);
  dump->end = dump->text + g_mapped_file_get_length (dump->file);
  dump->tables = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) table_free);
  find_rows (dump);
  if (verify_dump_get_table (dump, "audit.entry") != NULL && verify_dump_get_table (dump, "audit.change") != NULL
      && verify_dump_get_table (dump, "audit.head") != NULL)
    return g_steal_pointer (&dump);
  g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA, _("There is no office of Mandali in it."));
  return NULL;
}

VerifyDump *
verify_dump_read_copy (const char *path, GError **error)
{
  g_return_val_if_fail (path != NULL, NULL);

  if (g_file_test (path, G_FILE_TEST_IS_REGULAR))
    return dump_read ("pg_restore", path, error);
  g_set_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND, _("There is no file %s."), path);
  return NULL;
}

VerifyDump *
verify_dump_read_server (const char *conninfo, GError **error)
{
  g_autofree char *source = g_strconcat ("--dbname=", conninfo, NULL);

  return dump_read ("pg_dump", source, error);
}

const VerifyTable *
verify_dump_get_table (VerifyDump *dump, const char *name)
{
  return g_hash_table_lookup (dump->tables, name);
}

int
verify_table_find (const VerifyTable *table, const char *column)
{
  for (guint i = 0; i < table->n_columns; i++)
    if (g_str_equal (table->columns[i], column))
      return i;
  return -1;
}

const char *
verify_table_get_cell (const VerifyTable *table, GPtrArray *cells, const char *column)
{
  int place = verify_table_find (table, column);

  return place < 0 ? NULL : g_ptr_array_index (cells, place);
}

/* One cell; moves `place` to the tab or line end behind it. */
static char *
dup_cell (const char **place, const char *end)
{
  static const char *const escapes[] = { "b\b", "f\f", "n\n", "r\r", "t\t", "v\v" };
  const char *from = *place;
  GString *cell = g_string_new (NULL);
  gboolean is_null = end - from >= 2 && from[0] == '\\' && from[1] == 'N';

  while (from < end && *from != '\t' && *from != '\n')
    {
      char letter = *from++;

      if (letter == '\\' && from < end)
        {
          letter = *from++;
          for (guint i = 0; i < G_N_ELEMENTS (escapes); i++)
            if (escapes[i][0] == letter)
              {
                letter = escapes[i][1];
                break;
              }
        }
      g_string_append_c (cell, letter);
    }
  *place = from;
  return g_string_free (cell, is_null);
}

GPtrArray *
verify_table_dup_row (VerifyDump *dump, const VerifyTable *table, guint row)
{
  GPtrArray *cells = g_ptr_array_new_full (table->n_columns, g_free);
  const char *place = dump->text + g_array_index (table->rows, gsize, row);

  for (guint i = 0; i < table->n_columns; i++)
    {
      g_ptr_array_add (cells, dup_cell (&place, dump->end));
      if (place < dump->end && *place == '\t')
        place++;
    }
  return cells;
}
