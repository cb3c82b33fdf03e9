/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * CUnit suites that speak TAP, so that Meson names each case. */
#include "tap.h"

#include <CUnit/TestRun.h>
#include <glib.h>
#include <stdio.h>

static const char *skip_reason;
static GString *notes;
static guint case_count;
static guint failed_count;

static void
case_completed_cb (const CU_pTest test, const CU_pSuite suite, const CU_pFailureRecord failure)
{
  case_count++;
  if (failure != NULL)
    failed_count++;
  printf ("%sok %u - %s: %s%s%s\n", failure != NULL ? "not " : "", case_count, suite->pName,
          test->pName, skip_reason != NULL ? " # SKIP " : "", skip_reason != NULL ? skip_reason : "");
  for (CU_pFailureRecord f = failure; f != NULL; f = f->pNext)
    printf ("# %s:%u: %s\n", f->strFileName, f->uiLineNumber, f->strCondition);
  if (notes != NULL)
    {
      g_auto (GStrv) lines = g_strsplit (g_strchomp (notes->str), "\n", -1);

      for (guint i = 0; lines[i] != NULL; i++)
        printf ("# %s\n", lines[i]);
      g_string_free (g_steal_pointer (&notes), TRUE);
    }
  fflush (stdout);
  skip_reason = NULL;
}

void
tap_note (const char *format, ...)
{
  va_list arguments;

  if (notes == NULL)
    notes = g_string_new (NULL);
  va_start (arguments, format);
  g_string_append_vprintf (notes, format, arguments);
  va_end (arguments);
  g_string_append_c (notes, '\n');
}

void
tap_skip (const char *reason)
{
  g_assert (reason != NULL);
  skip_reason = reason;
}

unsigned
tap_seed (void)
{
  const char *given = g_getenv ("TEST_SEED");
  guint seed = given != NULL ? (guint) g_ascii_strtoull (given, NULL, 10) : g_random_int ();

  printf ("# TEST_SEED=%u\n", seed);
  return seed;
}

int
tap_run (CU_SuiteInfo *suites)
{
  guint planned = 0;

  for (CU_SuiteInfo *suite = suites; suite->pName != NULL; suite++)
    for (CU_TestInfo *test = suite->pTests; test->pName != NULL; test++)
      planned++;
  printf ("1..%u\n", planned);
  if (CU_initialize_registry () != CUE_SUCCESS || CU_register_suites (suites) != CUE_SUCCESS)
    return 1;
  CU_set_test_complete_handler (case_completed_cb);
  CU_run_all_tests ();
  CU_cleanup_registry ();
  return failed_count == 0 && case_count == planned ? 0 : 1;
}
