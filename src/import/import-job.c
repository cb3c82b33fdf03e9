/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Reads a sheet twice: once to look at it, once to send it in portions. */
#define G_LOG_DOMAIN "import-job"

#include "import-job.h"

#include <glib/gi18n.h>
#include <string.h>

#include "import-line.h"
#include "import-mask.h"
#include "pg-wait.h"

/* Rows that travel together. */
#define ROWS_A_PORTION 500

PG_DEFINE_CALL (BringIn, bring_in, BRING_IN)
PG_DEFINE_CALL (TakeBackImport, take_back_import, TAKE_BACK_IMPORT)

struct _ImportJob
{
  const ImportKind *kind;
  char             *path;
  SheetFile        *file;
  guint             sheet;
  ImportLook       *look;
  ImportMap        *map;
  char             *upload_id; /* of what was sent; NULL before */
  GByteArray       *givens;    /* of each row sent, the bits of import_line_add */
  char             *digest;    /* of the file */
  char             *base_name;  /* without a full Aadhaar number, as are: */
  char             *sheet_name;
  char             *map_text;  /* as it was sent */
  BaseDay           today;     /* then */
};

/* SHA-256 of a file, read in pieces; newly allocated. */
static char *
dup_digest (const char *path, GError **error)
{
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GFileInputStream) stream = g_file_read (file, NULL, error);
  g_autoptr (GChecksum) sum = g_checksum_new (G_CHECKSUM_SHA256);
  guchar piece[16384];
  gssize n = stream != NULL ? 1 : -1;

  while (n > 0 && (n = g_input_stream_read (G_INPUT_STREAM (stream), piece, sizeof piece, NULL, error)) > 0)
    g_checksum_update (sum, piece, n);
  return n == 0 ? g_strdup (g_checksum_get_string (sum)) : NULL;
}

/* The first sheet that is shown and no letter to the register; the last when none is shown. */
static gboolean
choose_first (ImportJob *job, GError **error)
{
  guint n = sheet_file_get_count (job->file);
  g_autoptr (GError) none = NULL;

  for (guint i = 0; i < n; i++)
    {
      if (sheet_file_is_hidden (job->file, i) && (none != NULL || i + 1 < n))
        continue;
      g_clear_error (&none);
      if (import_job_choose_sheet (job, i, NULL, &none))
        return TRUE;
      if (!g_error_matches (none, G_IO_ERROR, G_IO_ERROR_INVALID_DATA))
        break;
    }
  if (g_error_matches (none, G_IO_ERROR, G_IO_ERROR_INVALID_DATA))
    g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA, _("There is no table in this file."));
  else
    g_propagate_error (error, g_steal_pointer (&none));
  return FALSE;
}

ImportJob *
import_job_new (const ImportKind *kind, const char *path, GError **error)
{
  g_autoptr (ImportJob) job = g_new0 (ImportJob, 1);
  g_autofree char *base_name = NULL;

  job->kind = kind;
  job->path = g_strdup (path);
  base_name = g_path_get_basename (path);
  job->base_name = import_mask_dup (base_name, NULL);
  job->file = sheet_file_open (path, NULL, error);
  if (job->file == NULL || (job->digest = dup_digest (path, error)) == NULL)
    return NULL;
  return choose_first (job, error) ? g_steal_pointer (&job) : NULL;
}

void
import_job_free (ImportJob *job)
{
  g_clear_pointer (&job->map, import_map_free);
  g_clear_pointer (&job->look, import_look_free);
  g_clear_pointer (&job->file, sheet_file_close);
  g_clear_pointer (&job->givens, g_byte_array_unref);
  g_free (job->path);
  g_free (job->upload_id);
  g_free (job->digest);
  g_free (job->base_name);
  g_free (job->sheet_name);
  g_free (job->map_text);
  g_free (job);
}

/* Where the map of sheets with these headings is kept; newly allocated. */
static char *
dup_map_path (ImportJob *job)
{
  g_autofree char *shape = import_map_dup_shape (job->kind, job->look);

  return g_build_filename (g_get_user_config_dir (), "mandali", "maps", shape, NULL);
}

/* What a person once said of such a sheet; what she said of single rows was about those of another file. */
static void
recall_map (ImportJob *job)
{
  g_autofree char *path = dup_map_path (job);
  g_autofree char *text = NULL;

  if (!g_file_get_contents (path, &text, NULL, NULL))
    return;
  if (!import_map_take_text (job->map, job->look, text, NULL))
    {
      import_map_free (job->map);
      job->map = import_map_new (job->kind, job->look);
    }
  import_map_doubt_days (job->map, job->look);
  g_hash_table_remove_all (job->map->left_out);
  g_hash_table_remove_all (job->map->answered);
}

void
import_job_remember_map (ImportJob *job)
{
  g_autofree char *path = dup_map_path (job);
  g_autofree char *folder = g_path_get_dirname (path);
  g_autofree char *kept = import_map_dup_kept (job->map, job->look);

  if (job->look->first_header > 0 && g_mkdir_with_parents (folder, 0700) == 0)
    g_file_set_contents (path, kept, -1, NULL);
}

gboolean
import_job_choose_sheet (ImportJob *job, guint sheet, GCancellable *cancellable, GError **error)
{
  ImportLook *look = import_look_new (job->file, sheet, job->kind, cancellable, error);

  if (look == NULL)
    return FALSE;
  if (!look->is_table)
    {
      import_look_free (look);
      g_set_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA, _("There is no table in the sheet “%s”."),
                   sheet_file_get_name (job->file, sheet));
      return FALSE;
    }
  g_clear_pointer (&job->map, import_map_free);
  g_clear_pointer (&job->look, import_look_free);
  job->sheet = sheet;
  job->look = look;
  job->map = import_map_new (job->kind, look);
  recall_map (job);
  return TRUE;
}

SheetFile *
import_job_get_file (ImportJob *job)
{
  return job->file;
}

guint
import_job_get_sheet (ImportJob *job)
{
  return job->sheet;
}

const ImportLook *
import_job_get_look (ImportJob *job)
{
  return job->look;
}

ImportMap *
import_job_get_map (ImportJob *job)
{
  return job->map;
}

BaseDay
import_job_get_today (ImportJob *job)
{
  return job->today;
}

typedef struct
{
  ImportJob    *job;
  PgLink       *link;
  BaseDay       today;
  GCancellable *cancellable;
  ImportNotes  *notes;
  JsonBuilder  *lines; /* the portion being filled */
  guint         n_lines;
} Sending;

static void
begin_portion (Sending *sending)
{
  g_clear_object (&sending->lines);
  sending->lines = json_builder_new ();
  sending->n_lines = 0;
  json_builder_begin_array (sending->lines);
}

static gboolean
send_portion (Sending *sending, GError **error)
{
  g_autoptr (JsonGenerator) generator = json_generator_new ();
  g_autoptr (JsonNode) root = NULL;
  g_autoptr (PgResult) done = NULL;
  g_autofree char *text = NULL;
  const char *values[2] = { sending->job->upload_id };

  json_builder_end_array (sending->lines);
  root = json_builder_get_root (sending->lines);
  json_generator_set_root (generator, root);
  values[1] = text = json_generator_to_data (generator, NULL);
  done = pg_wait_ask (sending->link, "select api.add_upload_rows ($1, $2)", values, 2, sending->cancellable, error);
  begin_portion (sending);
  return done != NULL;
}

static gboolean
send_cb (const SheetRow *row, gpointer data, GError **error)
{
  Sending *sending = data;
  ImportRowKind what = import_look_judge (sending->job->look, row);
  guint8 needed;

  import_notes_take (sending->notes, row, what);
  needed = (guint8) import_line_add (sending->lines, sending->job->map, sending->notes, row, what, sending->today);
  g_byte_array_append (sending->job->givens, &needed, 1);
  return ++sending->n_lines < ROWS_A_PORTION || send_portion (sending, error);
}

gboolean
import_job_send (ImportJob *job, PgLink *link, BaseDay today, GCancellable *cancellable, GError **error)
{
  g_autoptr (ImportNotes) notes = import_notes_new (job->kind, job->map->reads_bare);
  Sending sending = { job, link, today, cancellable, notes, NULL, 0 };
  g_autoptr (PgResult) begun = NULL;
  const char *values[2];
  gboolean is_sent;

  g_free (job->upload_id);
  g_free (job->map_text);
  g_clear_pointer (&job->givens, g_byte_array_unref);
  job->givens = g_byte_array_new ();
  job->today = today;
  job->upload_id = g_uuid_string_random ();
  job->map_text = import_map_dup_text (job->map, job->look);
  g_free (job->sheet_name);
  job->sheet_name = import_mask_dup (sheet_file_get_name (job->file, job->sheet), NULL);
  values[0] = job->upload_id;
  values[1] = job->kind->id;
  begun = pg_wait_ask (link, "select api.begin_upload ($1, $2)", values, 2, cancellable, error);
  if (begun == NULL)
    return FALSE;
  begin_portion (&sending);
  is_sent = sheet_file_read (job->file, job->sheet, send_cb, &sending, cancellable, error)
            && (sending.n_lines == 0 || send_portion (&sending, error));
  g_clear_object (&sending.lines);
  return is_sent;
}

/* Adds what one row that comes in says of the kind's added fields. */
static void
add_row (const ImportKind *kind, const char *added, ImportTally *tally)
{
  g_autoptr (JsonNode) root = added != NULL ? json_from_string (added, NULL) : NULL;
  JsonObject *numbers;
  guint n = 0;

  if (root == NULL || !JSON_NODE_HOLDS_OBJECT (root))
    return;
  numbers = json_node_get_object (root);
  for (guint i = 0; i < kind->n_fields && n < IMPORT_ADDED_MAX; i++)
    if (kind->fields[i].is_added)
      tally->sums[n++] += json_object_get_int_member_with_default (numbers, kind->fields[i].name, 0);
}

PgResult *
import_job_check (ImportJob *job, PgLink *link, ImportTally *tally, GCancellable *cancellable, GError **error)
{
  const char *values[1] = { job->upload_id };
  PgResult *verdicts = pg_wait_ask (link, "select * from api.check_upload ($1)", values, 1, cancellable, error);

  memset (tally, 0, sizeof *tally);
  for (guint i = 0; verdicts != NULL && i < pg_result_get_row_count (verdicts); i++)
    {
      const char *verdict = pg_result_get_text (verdicts, i, VERDICT_VERDICT);

      if (g_str_equal (verdict, "refused"))
        tally->n_refused++;
      else if (g_str_equal (verdict, "skipped"))
        tally->n_skipped++;
      else
        {
          tally->n_brought_in++;
          add_row (job->kind, pg_result_get_text (verdicts, i, VERDICT_ADDED), tally);
          /* a verdict for each row that was sent, in the same order */
          for (guint g = 0; g < IMPORT_GIVENS_MAX && i < job->givens->len; g++)
            tally->n_given[g] += (job->givens->data[i] >> g) & 1;
        }
    }
  return verdicts;
}

BringIn
import_job_get_call (ImportJob *job, const char *request_id)
{
  return (BringIn){ .request_id = request_id, .upload_id = job->upload_id, .kind = job->kind->id,
                    .file_name = job->base_name, .file_digest = job->digest,
                    .sheet = job->sheet_name, .map = job->map_text };
}

void
import_job_forget (ImportJob *job, PgLink *link)
{
  const char *values[1] = { job->upload_id };
  g_autoptr (PgResult) done = NULL;

  if (job->upload_id != NULL)
    done = pg_wait_ask (link, "select api.forget_upload ($1)", values, 1, NULL, NULL);
}
