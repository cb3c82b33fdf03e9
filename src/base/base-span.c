/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * From one thing to another, as people type it. */
#include "base-span.h"

#include <string.h>

#include "base-text.h"

void
base_span_split (const char *typed, gboolean takes_hyphen, char **from, char **to)
{
  static const char *const marks[] = { "..", "–", " - ", "-" };
  const guint n_marks = takes_hyphen ? G_N_ELEMENTS (marks) : G_N_ELEMENTS (marks) - 1;

  g_return_if_fail (typed != NULL && from != NULL && to != NULL);

  for (guint i = 0; i < n_marks; i++)
    {
      const char *at = strstr (typed, marks[i]);

      if (at != NULL)
        {
          g_autofree char *before = g_strndup (typed, (gsize) (at - typed));

          *from = base_text_dup_clean (before);
          *to = base_text_dup_clean (at + strlen (marks[i]));
          return;
        }
    }
  *from = base_text_dup_clean (typed);
  *to = g_strdup (*from);
}
