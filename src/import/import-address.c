/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Takes an address apart from its end: PIN code, district, taluka, village; what is left is the house. */
#include "import-address.h"

#include <string.h>

#include "base-text.h"

/* What is longer is a text and no address. */
#define ADDRESS_BYTES_MAX 500

/* A word that names a part, with a dot or a colon or a blank behind it, and the part up to the end. */
#define PART(WORDS) "(?:^|[\\s,])(?:" WORDS ")[.:\\s]+([^,]+?)[\\s,.]*$"

enum { PIN, DISTRICT, TALUKA, PLACE, N_PARTS };

static const char *const patterns[N_PARTS] = {
  "[\\s,.–-]*(?:pin(?: ?code)?|પિન|पिन)?[\\s:.–-]*\\b([1-9][0-9]{2} ?[0-9]{3})\\s*$",
  PART ("dist|district|jillo|જિ|જી|જિલ્લો|જીલ્લો|जि|ज़ि|जिला|ज़िला"),
  PART ("tal|taluka|taluko|ta|તા|તાલુકો|ता|तह|तहसील|तालुका"),
  PART ("at ?(?:(?:&|and)? ?(?:po|post))?|village|vill|mu|ગામ|મુ\\.? ?પો|મુ|मु\\.? ?पो|मु|गाँव|गांव"),
};

static GRegex *
get_regex (guint part)
{
  static gsize compiled[N_PARTS];

  if (g_once_init_enter (&compiled[part]))
    g_once_init_leave (&compiled[part], (gsize) g_regex_new (patterns[part], G_REGEX_CASELESS | G_REGEX_OPTIMIZE, 0,
                                                             NULL));
  return (GRegex *) compiled[part];
}

/* A part that stands at the end of `rest`, taken off it; newly allocated, NULL when it does not stand there. */
static char *
take (GString *rest, guint part)
{
  g_autoptr (GMatchInfo) match = NULL;
  g_autofree char *found = NULL;
  gint start;

  if (!g_regex_match (get_regex (part), rest->str, 0, &match) || !g_match_info_fetch_pos (match, 0, &start, NULL))
    return NULL;
  found = g_match_info_fetch (match, 1);
  g_string_truncate (rest, (gsize) start);
  while (rest->len > 0 && strchr (" ,.", rest->str[rest->len - 1]) != NULL)
    g_string_truncate (rest, rest->len - 1);
  return base_text_dup_clean (found);
}

/* What stands behind the last comma. */
static char *
take_last (GString *rest)
{
  const char *comma = strrchr (rest->str, ',');
  char *last = base_text_dup_clean (comma != NULL ? comma + 1 : rest->str);

  g_string_truncate (rest, comma != NULL ? (gsize) (comma - rest->str) : 0);
  return last;
}

static gboolean
is_short (const char *text)
{
  g_autofree char *latin = base_text_dup_latin_digits (text);
  const char *blank = strchr (latin, ' ');

  return strpbrk (latin, "0123456789,.") == NULL && (blank == NULL || strchr (blank + 1, ' ') == NULL);
}

void
import_address_split (const char *text, gboolean may_be_place, ImportAddress *address)
{
  g_autofree char *latin = base_text_dup_latin_digits (text);
  g_autoptr (GString) rest = g_string_new (latin);
  g_autofree char *written = NULL;

  memset (address, 0, sizeof *address);
  if (strlen (text) > ADDRESS_BYTES_MAX)
    {
      address->house = g_strdup (text);
      return;
    }
  address->pin = take (rest, PIN);
  address->district = take (rest, DISTRICT);
  address->taluka = take (rest, TALUKA);
  address->place = take (rest, PLACE);
  if (address->place == NULL
      && (address->taluka != NULL || address->district != NULL || (may_be_place && is_short (rest->str))))
    address->place = take_last (rest);
  /* The figures of the house stay as they were written: so many letters of the text. */
  written = g_utf8_substring (text, 0, g_utf8_strlen (rest->str, -1));
  address->house = base_text_dup_clean (written);
  if (address->pin != NULL)
    {
      g_auto (GStrv) halves = g_strsplit (address->pin, " ", -1);

      g_free (address->pin);
      address->pin = g_strjoinv ("", halves);
    }
}

void
import_address_clear (ImportAddress *address)
{
  g_free (address->house);
  g_free (address->place);
  g_free (address->taluka);
  g_free (address->district);
  g_free (address->pin);
}
