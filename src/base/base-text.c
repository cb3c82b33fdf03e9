/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Small services for text that people typed. */
#define G_LOG_DOMAIN "base-text"

#include "base-text.h"

#include <string.h>

#define FILE_NAME_BYTES_MAX 120
#define FILE_SUFFIX_BYTES_MAX 8
#define AADHAAR_DIGITS 12
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

/* Verhoeff's check over `digits`, the last of which is the check digit. The group is that of the
 * turns and flips of a pentagon; the permutation repeats every eight places. */
static gboolean
passes_verhoeff (const char *digits, guint n)
{
  static const guint8 shuffle[10] = { 1, 5, 7, 6, 2, 8, 3, 0, 9, 4 };
  guint sum = 0;

  for (guint place = 0; place < n; place++)
    {
      guint digit = (guint) (digits[n - 1 - place] - '0');

      for (guint i = 0; i < place % 8; i++)
        digit = shuffle[digit];
      if (sum < 5)
        sum = digit < 5 ? (sum + digit) % 5 : 5 + (sum + digit - 5) % 5;
      else
        sum = digit < 5 ? 5 + (sum - 5 + 5 - digit) % 5 : (sum - 5 + 5 - (digit - 5)) % 5;
    }
  return sum == 0;
}

static gboolean
is_aadhaar (const char digits[AADHAAR_DIGITS])
{
  gboolean is_same = TRUE;

  for (guint i = 1; i < AADHAAR_DIGITS; i++)
    is_same = is_same && digits[i] == digits[0];
  return digits[0] >= '2' && !is_same && passes_verhoeff (digits, AADHAAR_DIGITS);
}

/* Copies the twelve digits that begin at `text`, in a row or as 4-4-4 with up to three blanks or hyphens
 * between; FALSE when the digits there are fewer, more, or grouped otherwise. */
static gboolean
copy_twelve (const char *text, char digits[AADHAAR_DIGITS])
{
  gsize run = strspn (text, "0123456789");

  if (run == AADHAAR_DIGITS)
    {
      memcpy (digits, text, AADHAAR_DIGITS);
      return TRUE;
    }
  for (guint group = 0; group < 3; group++)
    {
      gsize gap = group > 0 ? strspn (text, " -") : 0;

      if (gap > 3 || (group > 0 && gap == 0) || strspn (text + gap, "0123456789") != 4)
        return FALSE;
      memcpy (digits + group * 4, text + gap, 4);
      text += gap + 4;
    }
  return TRUE;
}

gboolean
base_text_has_aadhaar (const char *text)
{
  g_autofree char *clean = base_text_dup_clean (text);
  g_autofree char *latin = NULL;
  char digits[AADHAAR_DIGITS];

  if (clean == NULL)
    return FALSE;
  latin = base_text_dup_latin_digits (clean);
  for (const char *at = latin; *at != '\0'; at++)
    if (g_ascii_isdigit (*at) && (at == latin || !g_ascii_isdigit (at[-1]))
        && copy_twelve (at, digits) && is_aadhaar (digits))
      return TRUE;
  return FALSE;
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
