/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The command that brings in a register from a file. */
#define G_LOG_DOMAIN "ctl-import"

#include <glib/gi18n.h>
#include <string.h>

#include "base-money.h"
#include "catalogue.h"
#include "ctl.h"
#include "desk-state.h"
#include "import-font.h"
#include "import-given.h"
#include "import-job.h"
#include "import-mask.h"
#include "import-note.h"
#include "import-words.h"
#include "pg-wait.h"

/* Refused rows that are told one by one; all of them stand in the workbook. */
#define ROWS_TOLD 20

typedef struct
{
  const char *kind;
  const char *path;
  const char *map;
  const char *write_map;
  const char *refused;
  GPtrArray  *same; /* FIELD=TEXT, lent: what counts for each row where the file says nothing */
  gboolean    is_dry;
} ImportWords;

static gboolean
parse_words (const char *const *words, ImportWords *import)
{
  for (guint i = 0; words[i] != NULL; i++)
    {
      const char **place = NULL;
      const char *same = NULL;

      if (g_str_equal (words[i], "--dry-run"))
        import->is_dry = TRUE;
      else if (g_str_equal (words[i], "--same"))
        place = &same;
      else if (g_str_equal (words[i], "--map"))
        place = &import->map;
      else if (g_str_equal (words[i], "--write-map"))
        place = &import->write_map;
      else if (g_str_equal (words[i], "--refused"))
        place = &import->refused;
      else if (g_str_has_prefix (words[i], "--"))
        return FALSE;
      else if (import->kind == NULL)
        import->kind = words[i];
      else if (import->path == NULL)
        import->path = words[i];
      else
        return FALSE;
      if (place != NULL && (*place = words[i + 1]) != NULL)
        i++;
      else if (place != NULL)
        return FALSE;
      if (same != NULL)
        g_ptr_array_add (import->same, (gpointer) same);
    }
  return import->path != NULL;
}

/* A heading, and blanks up to where the next column begins: marks of Indian scripts take no room of their own. */
static void
print_padded (const char *heading)
{
  glong width = 0;

  for (const char *p = heading; *p != '\0'; p = g_utf8_next_char (p))
    width += !g_unichar_iszerowidth (g_utf8_get_char (p));
  g_print ("  %s%*s ", heading, (int) MAX (32 - width, 0), "");
}

/* What counts for each row, said now or remembered of an earlier sheet. */
static void
print_same (const ImportMap *map)
{
  for (guint i = 0; i < map->kind->n_fields; i++)
    {
      const char *text = g_hash_table_lookup (map->same, map->kind->fields[i].name);

      if (text == NULL)
        continue;
      print_padded (_("(the same in every row)"));
      g_print ("→ %s: %s\n", _(map->kind->fields[i].title), text);
    }
}

static void
print_look (ImportJob *job)
{
  const ImportLook *look = import_job_get_look (job);
  const ImportMap *map = import_job_get_map (job);
  g_autofree char *sheet = import_mask_dup (sheet_file_get_name (import_job_get_file (job), import_job_get_sheet (job)),
                                            NULL);
  g_autofree char *rows = base_number_dup_text (look->n_rows);
  g_autofree char *notes = import_notes_dup_words (look);
  g_autofree char *remarks = import_notes_dup_remarks (look, map);
  g_autofree char *bare = import_notes_dup_bare (look, map);
  g_autofree char *hidden = import_words_dup_hidden (look);
  g_autofree char *masked = import_words_dup_masked (look, map);

  if (look->first_header > 0)
    g_print (_("Sheet “%s”: %s rows, headings in row %u\n"), sheet, rows, look->last_header);
  else
    g_print (_("Sheet “%s”: %s rows, no headings\n"), sheet, rows);
  for (guint i = 0; i < look->columns->len; i++)
    {
      const ImportColumn *column = g_ptr_array_index (look->columns, i);
      gint field = map->columns[i].field;

      print_padded (column->title[0] != '\0' ? column->title : _("(no heading)"));
      g_print ("→ %s\n", field >= 0 ? _(map->kind->fields[field].title) : _("(not brought in)"));
    }
  print_same (map);
  for (guint i = 0; i < look->columns->len; i++)
    {
      g_autofree char *dittos = import_words_dup_dittos (look, map, i);
      g_autofree char *font = import_font_dup_words (g_ptr_array_index (look->columns, i));

      if (font != NULL && map->columns[i].fonts != IMPORT_FONTS_READABLE)
        g_print ("%s\n", font);
      if (dittos != NULL)
        g_print ("%s\n", dittos);
    }
  if (notes != NULL && map->reads_notes)
    g_print ("%s\n", notes);
  if (remarks != NULL && !map->reads_bare)
    g_print ("%s\n", remarks);
  if (bare != NULL && map->reads_bare)
    g_print ("%s\n", bare);
  if (hidden != NULL)
    g_print ("%s\n", hidden);
  if (masked != NULL)
    g_print ("%s\n", masked);
}

/* The sheet's own totals beside what its rows add up to. */
static void
print_totals (ImportJob *job)
{
  const ImportLook *look = import_job_get_look (job);

  for (guint i = 0; i < look->columns->len; i++)
    {
      g_autofree char *words = import_words_dup_total (look, import_job_get_map (job), i, NULL);

      if (words != NULL)
        g_print ("%s\n", words);
    }
}

/* How many of `n` rows are not told one by one. */
static void
print_more (guint n)
{
  if (n > ROWS_TOLD)
    g_print (ngettext ("  … and %u more row\n", "  … and %u more rows\n", n - ROWS_TOLD), n - ROWS_TOLD);
}

/* Of rows that come in, what could not be kept. */
static void
print_left_out (ImportJob *job, PgResult *verdicts)
{
  guint n = 0;

  for (guint i = 0; i < pg_result_get_row_count (verdicts); i++)
    {
      g_autofree char *left_out = import_job_dup_left_out (job, verdicts, i);

      if (left_out == NULL || !g_str_equal (pg_result_get_text (verdicts, i, VERDICT_VERDICT), "brought_in"))
        continue;
      if (n++ < ROWS_TOLD)
        g_print (_("  row %s comes in without: %s\n"),
                 pg_result_get_text (verdicts, i, VERDICT_ROW_NUMBER), left_out);
    }
  print_more (n);
}

/* Rows that come in and look like an earlier one. */
static void
print_twins (ImportJob *job, PgResult *verdicts)
{
  guint n = 0;

  for (guint i = 0; i < pg_result_get_row_count (verdicts); i++)
    {
      g_autofree char *twin = import_job_dup_twin (job, verdicts, i);

      if (twin == NULL)
        continue;
      if (n++ < ROWS_TOLD)
        g_print ("  %s\n", twin);
    }
  print_more (n);
}

/* The order of the days in a column is for a person to say. */
static gboolean
ask_days (const ImportColumn *column, GError **error)
{
  if (column->days.day_first > 0 && column->days.month_first > 0)
    g_set_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA,
                 _("Of the days in “%s”, %u have the day first and %u the month. Write a map with --write-map FILE, "
                   "add under [days] the line “%s=%s”, which is what most of them say, or the other order, and give it "
                   "with --map FILE."),
                 column->title, column->days.day_first, column->days.month_first, column->title,
                 import_day_propose (&column->days) == IMPORT_DAY_FIRST ? "day-first" : "month-first");
  else
    g_set_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA,
                 _("The days in “%s” (%s) can be read in two ways. Write a map with --write-map FILE, add under "
                   "[days] the line “%s=day-first” or “%s=month-first”, and give it with --map FILE."),
                 column->title, column->samples[0], column->title, column->title);
  return FALSE;
}

static gboolean
take_same (ImportMap *map, const char *words, GError **error)
{
  const char *sign = strchr (words, '=');
  g_autofree char *name = sign != NULL ? g_strndup (words, (gsize) (sign - words)) : g_strdup (words);

  if (sign == NULL || import_kind_find (map->kind, name) < 0)
    {
      g_set_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_ARGUMENT, _("--same FIELD=TEXT: there is no field “%s”."),
                   name);
      return FALSE;
    }
  g_hash_table_insert (map->same, g_steal_pointer (&name), g_strdup (sign + 1));
  return TRUE;
}

static gboolean
take_map (ImportJob *job, const ImportWords *words, GError **error)
{
  const ImportLook *look = import_job_get_look (job);
  ImportMap *map = import_job_get_map (job);
  g_autofree char *text = NULL;
  gint question;

  if (words->map != NULL
      && (!g_file_get_contents (words->map, &text, NULL, error) || !import_map_take_text (map, look, text, error)))
    return FALSE;
  for (guint i = 0; i < words->same->len; i++)
    if (!take_same (map, g_ptr_array_index (words->same, i), error))
      return FALSE;
  if (words->write_map != NULL)
    {
      g_autofree char *written = import_map_dup_text (map, look);

      if (!g_file_set_contents (words->write_map, written, -1, error))
        return FALSE;
    }
  question = import_map_find_question (map, look);
  return question < 0 || ask_days (g_ptr_array_index (look->columns, (guint) question), error);
}

static void
print_verdicts (ImportJob *job, PgResult *verdicts, const ImportTally *tally)
{
  g_autofree char *read = base_number_dup_text (pg_result_get_row_count (verdicts));
  g_autofree char *in = base_number_dup_text ((gint64) tally->n_brought_in);
  g_autofree char *refused = base_number_dup_text ((gint64) tally->n_refused);
  g_autofree char *skipped = base_number_dup_text ((gint64) tally->n_skipped);
  g_autofree char *sums = import_job_dup_sums (job, tally);
  guint n_told = 0;

  for (guint i = 0; i < pg_result_get_row_count (verdicts) && n_told < ROWS_TOLD; i++)
    if (g_str_equal (pg_result_get_text (verdicts, i, VERDICT_VERDICT), "refused"))
      {
        g_autofree char *reason = import_job_dup_reason (job, verdicts, i);

        g_print (_("  row %s is refused: %s\n"), pg_result_get_text (verdicts, i, VERDICT_ROW_NUMBER), reason);
        n_told++;
      }
  if (tally->n_refused > n_told)
    g_print (_("  … and more; all of them stand in the workbook of --refused FILE\n"));
  for (guint g = 0; g < IMPORT_GIVENS_MAX; g++)
    {
      g_autofree char *given = import_given_dup_words (&import_job_get_map (job)->kind->givens[g], tally->n_given[g]);

      if (given != NULL)
        g_print ("%s\n", given);
    }
  g_print (_("%s read = %s brought in + %s refused + %s skipped.\n"), read, in, refused, skipped);
  if (sums != NULL)
    {
      g_autofree char *words = g_strdup_printf (_("What comes in adds up to: %s."), sums);

      g_print ("%s\n", words);
    }
}

static CtlExit
bring_in (ImportJob *job, PgLink *link)
{
  g_autofree char *request_id = g_uuid_string_random ();
  BringIn call = import_job_get_call (job, request_id);
  g_autoptr (GError) error = NULL;
  g_autoptr (PgResult) answer = pg_wait_call (link, &bring_in_call, &call, &error);

  if (answer == NULL)
    return ctl_fail (error);
  import_job_remember_map (job);
  g_print (_("Brought in as %s. All of it can be taken back while nothing is built on it:\n"
             "  mandalictl import take-back %s \"WHY\"\n"),
           pg_result_get_text (answer, 0, 1), pg_result_get_text (answer, 0, 1));
  return CTL_DONE;
}

static CtlExit
take_back (DeskTarget *target, const char *number, const char *why)
{
  g_autoptr (PgLink) link = pg_link_new ();
  g_autoptr (PgResult) found = NULL;
  g_autoptr (PgResult) answer = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *request_id = g_uuid_string_random ();
  TakeBackImport call = { .request_id = request_id, .words = why };
  const char *values[1] = { number };
  CtlExit connected = ctl_connect_as_owner (target, link);

  if (connected != CTL_DONE)
    return connected;
  found = pg_wait_ask (link, "select import_id from api.import where number = $1", values, 1, NULL, &error);
  if (found == NULL)
    return ctl_fail (error);
  if (pg_result_get_row_count (found) == 0)
    return ctl_usage (_("there is no import of this number"));
  call.import_id = g_ascii_strtoll (pg_result_get_text (found, 0, 0), NULL, 10);
  answer = pg_wait_call (link, &take_back_import_call, &call, &error);
  if (answer == NULL)
    return ctl_fail (error);
  g_print (_("%s is taken back; the registers are as they were before it.\n"), number);
  return CTL_DONE;
}

/* The day that the server has. */
static BaseDay
ask_today (PgLink *link)
{
  g_autoptr (PgResult) today = pg_wait_ask (link, "select api.today ()", NULL, 0, NULL, NULL);

  return today != NULL ? base_day_from_iso (pg_result_get_text (today, 0, 0)) : BASE_DAY_NONE;
}

static CtlExit
import_file (DeskTarget *target, const ImportKind *kind, const ImportWords *words)
{
  g_autoptr (PgLink) link = pg_link_new ();
  g_autoptr (PgResult) verdicts = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (ImportJob) job = import_job_new (kind, words->path, &error);
  ImportTally tally;
  CtlExit connected;

  if (job == NULL || !take_map (job, words, &error))
    return ctl_fail (error);
  print_look (job);
  print_totals (job);
  connected = ctl_connect_as_owner (target, link);
  if (connected != CTL_DONE)
    return connected;
  if (!import_job_send (job, link, ask_today (link), NULL, &error)
      || (verdicts = import_job_check (job, link, &tally, NULL, &error)) == NULL)
    return ctl_fail (error);
  print_left_out (job, verdicts);
  print_twins (job, verdicts);
  print_verdicts (job, verdicts, &tally);
  if (words->refused != NULL && tally.n_refused > 0
      && !import_job_write_refused (job, verdicts, words->refused, &error))
    return ctl_fail (error);
  if (!words->is_dry && tally.n_brought_in > 0)
    return bring_in (job, link);
  import_job_forget (job, link);
  g_print ("%s\n", words->is_dry ? _("Nothing was brought in; this was a trial.") : _("There is nothing to bring in."));
  return CTL_DONE;
}

static CtlExit
say_kinds (void)
{
  g_autoptr (GString) words = g_string_new (_("what can be brought in:"));

  for (guint i = 0; catalogue_imports[i] != NULL; i++)
    g_string_append_printf (words, "%s %s", i > 0 ? "," : "", catalogue_imports[i]->id);
  return ctl_usage (words->str);
}

CtlExit
ctl_import (DeskTarget *target, const char *const *words)
{
  g_autoptr (GPtrArray) same = g_ptr_array_new ();
  ImportWords import = { .same = same };

  if (g_strcmp0 (words[0], "take-back") == 0)
    return words[1] != NULL && words[2] != NULL && words[3] == NULL ? take_back (target, words[1], words[2])
                                                                    : ctl_usage (_("import take-back NUMBER \"WHY\""));
  if (!parse_words (words, &import))
    return ctl_usage (_("import KIND FILE.xlsx|.csv [--dry-run] [--same FIELD=TEXT …] [--map FILE] "
                        "[--write-map FILE] [--refused FILE.xlsx]"));
  for (guint i = 0; catalogue_imports[i] != NULL; i++)
    if (g_str_equal (catalogue_imports[i]->id, import.kind))
      return import_file (target, catalogue_imports[i], &import);
  return say_kinds ();
}
