/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Two ways of writing one file, each run in a child so that its memory is its own. */
#include "bench-child.h"

#include <glib/gstdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

typedef struct
{
  gint64 spent_us;
  glong  peak_kib;
} Result;

static gboolean
measure (BenchWrite write_file, const char *path, guint row_count, Result *result)
{
  gint64 start = g_get_monotonic_time ();
  struct rusage usage;
  int status = 1;
  pid_t child = fork ();

  if (child == 0)
    _exit (write_file (path, row_count) ? 0 : 1);
  if (child < 0 || wait4 (child, &status, 0, &usage) != child || status != 0)
    return FALSE;
  result->spent_us = g_get_monotonic_time () - start;
  result->peak_kib = usage.ru_maxrss;
  return TRUE;
}

static int
compare (const void *a, const void *b)
{
  const Result *one = a, *other = b;

  return (one->spent_us > other->spent_us) - (one->spent_us < other->spent_us);
}

static void
tell (const char *what, const Result *median, const char *path)
{
  GStatBuf file = { 0 };

  g_stat (path, &file);
  g_print ("%-22s %8.3f s   peak %6.1f MiB   file %6.2f MiB\n", what, (double) median->spent_us / 1e6,
           (double) median->peak_kib / 1024, (double) file.st_size / (1024 * 1024));
}

gboolean
bench_child_compare (const char *title, const char *ours_name, BenchWrite bare, BenchWrite ours, guint row_count,
                     guint turns)
{
  g_autofree char *folder = g_dir_make_tmp ("mandali-bench-XXXXXX", NULL);
  g_autofree char *ours_path = g_build_filename (folder, "ours.xlsx", NULL);
  g_autofree char *bare_path = g_build_filename (folder, "bare.xlsx", NULL);
  Result own[BENCH_CHILD_TURNS_MAX], bares[BENCH_CHILD_TURNS_MAX];
  gboolean is_done = folder != NULL;

  for (guint i = 0; is_done && i < turns; i++)
    is_done = measure (bare, bare_path, row_count, &bares[i]) && measure (ours, ours_path, row_count, &own[i]);
  if (is_done)
    {
      qsort (bares, turns, sizeof bares[0], compare);
      qsort (own, turns, sizeof own[0], compare);
      g_print ("%s, median of %u\n", title, turns);
      tell ("bare library", &bares[turns / 2], bare_path);
      tell (ours_name, &own[turns / 2], ours_path);
      g_print ("ratio %.3f\n", (double) own[turns / 2].spent_us / (double) bares[turns / 2].spent_us);
    }
  else
    g_printerr ("%s: a file could not be written\n", title);
  g_unlink (ours_path);
  g_unlink (bare_path);
  g_rmdir (folder);
  return is_done;
}

lxw_format *
bench_child_make_format (lxw_workbook *book, const char *digits)
{
  lxw_format *format = workbook_add_format (book);

  format_set_align (format, LXW_ALIGN_VERTICAL_TOP);
  if (digits != NULL)
    format_set_num_format (format, digits);
  else
    format_set_text_wrap (format);
  return format;
}

void
bench_child_write_day (lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, const char *iso, lxw_format *format)
{
  lxw_datetime day = { .year = atoi (iso), .month = atoi (iso + 5), .day = atoi (iso + 8) };

  worksheet_write_datetime (sheet, row, column, &day, format);
}
