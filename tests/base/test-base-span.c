/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * From one thing to another, as it is typed above a list. */
#include "base-span.h"
#include "tap.h"

static void
are_taken_apart (void)
{
  static const struct
  {
    const char *typed;
    gboolean    takes_hyphen;
    const char *from, *to;
  } cases[] = {
    { "5/11..15/11", FALSE, "5/11", "15/11" },
    { " 5-11 – 15-11 ", FALSE, "5-11", "15-11" },
    { "5-11 - 15-11", FALSE, "5-11", "15-11" },
    { "5-11", FALSE, "5-11", "5-11" },
    { "5-11..", FALSE, "5-11", NULL },
    { "..15-11", FALSE, NULL, "15-11" },
    { "500-2,000", TRUE, "500", "2,000" },
    { "500.50..600", TRUE, "500.50", "600" },
    { "500", TRUE, "500", "500" },
    { "-500", TRUE, NULL, "500" },
    { "..", TRUE, NULL, NULL },
    { "  ", TRUE, NULL, NULL },
    { "", FALSE, NULL, NULL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *from = NULL;
      g_autofree char *to = NULL;

      base_span_split (cases[i].typed, cases[i].takes_hyphen, &from, &to);
      CU_ASSERT_EQUAL (g_strcmp0 (from, cases[i].from), 0);
      CU_ASSERT_EQUAL (g_strcmp0 (to, cases[i].to), 0);
      if (g_strcmp0 (from, cases[i].from) != 0 || g_strcmp0 (to, cases[i].to) != 0)
        tap_note ("“%s”: from “%s” to “%s”", cases[i].typed, from, to);
    }
}

int
main (void)
{
  CU_TestInfo cases[] = { { "are taken apart", are_taken_apart }, CU_TEST_INFO_NULL };
  CU_SuiteInfo suites[] = { { .pName = "base-span", .pTests = cases }, CU_SUITE_INFO_NULL };

  return tap_run (suites);
}
