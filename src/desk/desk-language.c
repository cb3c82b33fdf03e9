/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The language of the program, switchable while it runs. */
#define G_LOG_DOMAIN "desk-language"

#include "desk-language.h"

#include <glib/gi18n.h>
#include <libintl.h>
#include <locale.h>
#include <string.h>

#include "desk-settings.h"

const DeskLanguage desk_languages[] = {
  { "en", "English" },
  { "gu", "ગુજરાતી" },
  { "hi", "हिन्दी" },
  { NULL, NULL },
};

static const char *language = "en";

/* gettext's own counter of catalogues: raising it makes it look again. */
extern int _nl_msg_cat_cntr;

static const char *
find_known (const char *code)
{
  for (const DeskLanguage *l = desk_languages; l->code != NULL; l++)
    if (code != NULL && g_str_has_prefix (code, l->code))
      return l->code;
  return NULL;
}

static char *
dup_beside_program (void)
{
  g_autofree char *program = g_file_read_link ("/proc/self/exe", NULL);
  g_autofree char *folder = program != NULL ? g_path_get_dirname (program) : g_strdup (".");
  g_autofree char *sign = g_build_filename (folder, "po", "gu", "LC_MESSAGES", NULL);

  return g_file_test (sign, G_FILE_TEST_IS_DIR) ? g_build_filename (folder, "po", NULL) : NULL;
}

static const char *
find_desktop_language (void)
{
  const char *const *names = g_get_language_names ();

  for (guint i = 0; names[i] != NULL; i++)
    if (find_known (names[i]) != NULL)
      return find_known (names[i]);
  return "en";
}

void
desk_language_start (const char *locale_folder)
{
  g_autofree char *beside = dup_beside_program ();
  g_autofree char *chosen = desk_settings_dup ("language", NULL);
  const char *wanted = find_known (chosen);

  setlocale (LC_ALL, "");
  /* Numbers and dates are printed by our own code; gettext only needs a locale that is not "C". */
  setlocale (LC_NUMERIC, "C");
  if (g_strcmp0 (setlocale (LC_MESSAGES, NULL), "C") == 0
      || g_strcmp0 (setlocale (LC_MESSAGES, NULL), "POSIX") == 0)
    setlocale (LC_MESSAGES, "C.UTF-8");
  if (g_strcmp0 (setlocale (LC_CTYPE, NULL), "C") == 0)
    setlocale (LC_CTYPE, "C.UTF-8");
  bindtextdomain (GETTEXT_PACKAGE, beside != NULL ? beside : locale_folder);
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);
  if (wanted == NULL)
    wanted = find_desktop_language ();
  /* GLib decides once, at its first look, whether this program speaks other languages at all. */
  desk_language_use ("gu");
  g_dgettext (GETTEXT_PACKAGE, "Home");
  desk_language_use (wanted);
}

void
desk_language_use (const char *code)
{
  const char *known = find_known (code);

  g_return_if_fail (known != NULL);

  language = known;
  g_setenv ("LANGUAGE", known, TRUE);
  _nl_msg_cat_cntr++;
}

const char *
desk_language_get (void)
{
  return language;
}
