/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Parts a cell into numbers and takes the first that is a mobile one. */
#include "import-phone.h"

#include "base-text.h"

/* Fewer are no number of a phone: the 91 before one, an extension behind it. */
#define PHONE_DIGITS 5

static guint
count_digits (const char *text)
{
  guint n = 0;

  for (const char *p = text; *p != '\0'; p++)
    n += g_ascii_isdigit (*p) ? 1 : 0;
  return n;
}

/* 079-26581234 is the line of a house in Ahmedabad, not a mobile number behind a 0. */
static gboolean
is_mobile (const char *text, char mobile[11])
{
  return base_text_is_mobile (text, mobile) && !g_regex_match_simple ("^ *0[0-9]{2,4}[ -]", text, 0, 0);
}

gboolean
import_phone_parse (const char *text, char mobile[11], gboolean *has_more)
{
  g_autofree char *latin = base_text_dup_latin_digits (text);
  g_auto (GStrv) parts = g_regex_split_simple (" *[,/;&|] *| +(?:or|and) +|(?<=[0-9]{10}) +(?=[+0-9])"
                                               "|(?<=[0-9]) +(?=[6-9][0-9]{9}$)", latin, G_REGEX_CASELESS, 0);
  gboolean is_found = FALSE;
  char other[11];

  *has_more = FALSE;
  for (guint i = 0; parts[i] != NULL; i++)
    if (!is_found && is_mobile (parts[i], mobile))
      is_found = TRUE;
    else if (is_found && is_mobile (parts[i], other) && g_str_equal (other, mobile))
      continue;
    else
      *has_more = *has_more || count_digits (parts[i]) >= PHONE_DIGITS;
  return is_found;
}
