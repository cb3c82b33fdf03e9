/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What a server keeps in place of a password says nothing of it, and is another each time. */
#include <string.h>

#include "pg-verifier.h"
#include "tap.h"

static void
it_is_a_scram_verifier (void)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *verifier = pg_verifier_dup ("meena", "four words in a row", &error);

  CU_ASSERT_PTR_NULL (error);
  CU_ASSERT_TRUE (verifier != NULL
                  && g_regex_match_simple ("^SCRAM-SHA-256\\$4096:[A-Za-z0-9+/=]{24}"
                                           "\\$[A-Za-z0-9+/=]{44}:[A-Za-z0-9+/=]{44}$", verifier, 0, 0));
}

static void
two_of_one_password_differ (void)
{
  g_autofree char *one = pg_verifier_dup ("meena", "પાંચ પીળાં પતંગિયાં", NULL);
  g_autofree char *other = pg_verifier_dup ("meena", "પાંચ પીળાં પતંગિયાં", NULL);

  CU_ASSERT_STRING_NOT_EQUAL (one, other);
}

int
main (void)
{
  CU_TestInfo cases[] = {
    { "it is a SCRAM verifier", it_is_a_scram_verifier },
    { "two of one password differ", two_of_one_password_differ },
    CU_TEST_INFO_NULL,
  };
  CU_SuiteInfo suites[] = { { "pg-verifier", NULL, NULL, NULL, NULL, cases }, CU_SUITE_INFO_NULL };

  return tap_run (suites);
}
