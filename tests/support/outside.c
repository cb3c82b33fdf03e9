/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What other programs make of the files that ours write. */
#include "outside.h"

#include <string.h>

#include "tap.h"

char *
outside_run (const char *const *words)
{
  char *output = NULL;
  int status = 1;

  if (!g_spawn_sync (NULL, (char **) words, NULL, G_SPAWN_SEARCH_PATH | G_SPAWN_STDERR_TO_DEV_NULL, NULL, NULL, &output,
                     NULL, &status, NULL)
      || status != 0)
    g_clear_pointer (&output, g_free);
  return output;
}

gboolean
outside_has (const char *program)
{
  g_autofree char *path = g_find_program_in_path (program);
  g_autofree char *words = g_strdup_printf ("the program %s is missing", program);

  if (path == NULL)
    tap_skip (words);
  return path != NULL;
}

char *
outside_dup_page (const char *path, guint n)
{
  g_autofree char *number = g_strdup_printf ("%u", n);
  const char *const one[] = { "pdftotext", "-raw", "-f", number, "-l", number, path, "-", NULL };
  const char *const all[] = { "pdftotext", "-raw", path, "-", NULL };
  g_autofree char *text = outside_run (n > 0 ? one : all);
  char *to = text;

  if (text == NULL)
    return g_strdup ("");
  for (const char *from = text; *from != '\0'; from++)
    if (!g_ascii_isspace (*from))
      *to++ = *from;
  *to = '\0';
  return g_steal_pointer (&text);
}

guint
outside_count (const char *page, const char *needle)
{
  guint n = 0;

  for (const char *at = strstr (page, needle); at != NULL; at = strstr (at + 1, needle))
    n++;
  return n;
}

guint
outside_count_pages (const char *path)
{
  g_autofree char *info = outside_run ((const char *[]){ "pdfinfo", path, NULL });
  const char *at = info != NULL ? strstr (info, "Pages:") : NULL;

  return at != NULL ? (guint) g_ascii_strtoull (at + strlen ("Pages:"), NULL, 10) : 0;
}

void
outside_expect (const char *page, const char *needle)
{
  gboolean is_found = strstr (page, needle) != NULL;

  if (!is_found)
    tap_note ("missing: %s in %.900s", needle, page);
  CU_ASSERT_TRUE (is_found);
}

void
outside_expect_no (const char *page, const char *needle)
{
  gboolean is_found = strstr (page, needle) != NULL;

  if (is_found)
    tap_note ("should not be there: %s", needle);
  CU_ASSERT_FALSE (is_found);
}
