/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Small services for text that people typed. */
#define G_LOG_DOMAIN "base-text"

#include "base-text.h"

#include <string.h>

#include "base-aadhaar.h"

#define FILE_NAME_BYTES_MAX 120
#define FILE_SUFFIX_BYTES_MAX 8
#define MOBILE_DIGITS 10

char *
base_text_dup_clean (const char *typed)
{
  g_autofree char *valid = NULL;
  g_autofree char *composed = NULL;
  g_autoptr (GString) clean = NULL;
  gboolean is_blank_due = FALSE;

  if (typed == NULL)
    return NULL;
  valid = g_utf8_make_valid (typed, -1);
  composed = g_utf8_normalize (valid, -1, G_NORMALIZE_NFC);
  clean = g_string_sized_new (strlen (composed));
  for (const char *at = composed; *at != '\0'; at = g_utf8_next_char (at))
    {
      gunichar letter = g_utf8_get_char (at);

      if (g_unichar_isspace (letter) || letter == 0xA0)
        {
          is_blank_due = clean->len > 0;
          continue;
        }
      if (is_blank_due)
        g_string_append_c (clean, ' ');
      is_blank_due = FALSE;
      g_string_append_unichar (clean, letter);
    }
  return clean->len > 0 ? g_string_free (g_steal_pointer (&clean), FALSE) : NULL;
}

char *
base_text_dup_latin_digits (const char *text)
{
  g_autoptr (GString) latin = NULL;

  g_return_val_if_fail (text != NULL, NULL);

  latin = g_string_sized_new (strlen (text));
  for (const char *at = text; *at != '\0'; at = g_utf8_next_char (at))
    {
      gunichar letter = g_utf8_get_char (at);

      if (letter >= 0x0AE6 && letter <= 0x0AEF) /* Gujarati */
        letter = '0' + (letter - 0x0AE6);
      else if (letter >= 0x0966 && letter <= 0x096F) /* Devanagari */
        letter = '0' + (letter - 0x0966);
      g_string_append_unichar (latin, letter);
    }
  return g_string_free (g_steal_pointer (&latin), FALSE);
}

char *
base_text_dup_gujarati_digits (const char *text)
{
  g_autoptr (GString) gujarati = NULL;

  g_return_val_if_fail (text != NULL, NULL);

  gujarati = g_string_sized_new (strlen (text) * 3);
  for (const char *at = text; *at != '\0'; at++)
    if (g_ascii_isdigit (*at))
      g_string_append_unichar (gujarati, (gunichar) (0x0AE6 + g_ascii_digit_value (*at)));
    else
      g_string_append_c (gujarati, *at);
  return g_string_free (g_steal_pointer (&gujarati), FALSE);
}

/* Cuts `name` to `length` bytes or a little less, at the end of a whole letter. */
static void
cut_at_letter (GString *name, gsize length)
{
  if (name->len <= length)
    return;
  while (length > 0 && ((guchar) name->str[length] & 0xC0) == 0x80)
    length--;
  g_string_truncate (name, length);
}

char *
base_text_dup_file_name (const char *text)
{
  g_autofree char *valid = NULL;
  g_autofree char *suffix = NULL;
  g_autoptr (GString) name = g_string_new (NULL);
  const char *dot;

  g_return_val_if_fail (text != NULL, NULL);

  /* A letter that a memory stick's file system refuses becomes a hyphen too. */
  valid = g_utf8_make_valid (text, -1);
  for (const char *at = valid; *at != '\0'; at = g_utf8_next_char (at))
    {
      gunichar letter = g_utf8_get_char (at);

      if (g_unichar_iscntrl (letter) || (letter < 0x80 && strchr ("/\\:*?\"<>|", (int) letter) != NULL))
        letter = '-';
      if (name->len > 0 || (letter != '.' && !g_unichar_isspace (letter)))
        g_string_append_unichar (name, letter);
    }
  dot = strrchr (name->str, '.');
  if (dot != NULL && strlen (dot) <= FILE_SUFFIX_BYTES_MAX)
    {
      suffix = g_strdup (dot);
      g_string_truncate (name, (gsize) (dot - name->str));
    }
  cut_at_letter (name, FILE_NAME_BYTES_MAX - (suffix != NULL ? strlen (suffix) : 0));
  g_strchomp (name->str);
  if (name->str[0] == '\0')
    return g_strconcat ("mandali", suffix, NULL);
  return g_strconcat (name->str, suffix, NULL);
}

gboolean
base_text_has_aadhaar (const char *text)
{
  g_autofree char *clean = base_text_dup_clean (text);
  gsize start, end;

  return clean != NULL && base_aadhaar_find (clean, 0, &start, &end, NULL);
}

gboolean
base_text_is_mobile (const char *text, char digits[11])
{
  g_autofree char *clean = base_text_dup_clean (text);
  g_autofree char *latin = NULL;
  char found[MOBILE_DIGITS + 1] = "";
  const char *at;
  guint n = 0;

  if (clean == NULL)
    return FALSE;
  latin = base_text_dup_latin_digits (clean);
  at = latin;
  if (g_str_has_prefix (at, "+91"))
    at += strlen ("+91");
  else if (*at == '0')
    at++;
  for (; *at != '\0'; at++)
    {
      if (*at == ' ' || *at == '-')
        continue;
      if (!g_ascii_isdigit (*at) || n == MOBILE_DIGITS)
        return FALSE;
      found[n++] = *at;
    }
  if (n != MOBILE_DIGITS || found[0] < '6')
    return FALSE;
  if (digits != NULL)
    memcpy (digits, found, sizeof found);
  return TRUE;
}

void
base_text_wipe (char *text)
{
  if (text != NULL)
    explicit_bzero (text, strlen (text));
}
