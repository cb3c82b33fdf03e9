/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Tells another name of hers in brackets from his, a title and a village. */
#define G_LOG_DOMAIN "import-alias"

#include "import-alias.h"

#include <string.h>

#include "import-word.h"

/* TRUE when what stands in brackets is another name of the woman before it: it says so, or is one word that is no
 * title, no man and no village behind the name. */
static gboolean
is_other_name (const char *text, gboolean is_last)
{
  g_auto (GStrv) words = g_strsplit (text, " ", -1);

  if (words[0] == NULL || words[0][0] == '\0')
    return FALSE;
  if (words[1] != NULL)
    return import_word_is_alias (words[0]);
  return import_word_is_sister (words[0])
         || (!is_last && !import_word_is_marker (words[0], NULL) && !import_word_is_title (words[0])
             && !import_word_ends_his (words[0]));
}

char *
import_alias_cut (char *text)
{
  g_autofree char *other = NULL;
  char *open = text;

  while ((open = strchr (open, '(')) != NULL)
    {
      char *close = strchr (open, ')');
      g_autofree char *within = close != NULL ? g_strndup (open + 1, (gsize) (close - open) - 1) : NULL;

      if (within == NULL)
        return NULL;
      g_strstrip (within);
      if (open > text && is_other_name (within, close[1 + strspn (close + 1, " ")] == '\0'))
        {
          other = strchr (within, ' ') != NULL ? g_steal_pointer (&within) : g_strconcat ("@ ", within, NULL);
          memmove (open, close + 1, strlen (close + 1) + 1);
          return g_steal_pointer (&other);
        }
      open = close;
    }
  return NULL;
}
