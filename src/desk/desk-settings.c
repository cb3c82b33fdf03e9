/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What a person chose for her own window. */
#define G_LOG_DOMAIN "desk-settings"

#include "desk-settings.h"

#define GROUP "window"

static char *
dup_path (void)
{
  return g_build_filename (g_get_user_config_dir (), "mandali", "settings.ini", NULL);
}

static GKeyFile *
load (void)
{
  GKeyFile *keys = g_key_file_new ();
  g_autofree char *path = dup_path ();

  g_key_file_load_from_file (keys, path, G_KEY_FILE_KEEP_COMMENTS, NULL);
  return keys;
}

char *
desk_settings_dup (const char *name, const char *fallback)
{
  g_autoptr (GKeyFile) keys = load ();
  char *value;

  g_return_val_if_fail (name != NULL, NULL);

  value = g_key_file_get_string (keys, GROUP, name, NULL);
  return value != NULL ? value : g_strdup (fallback);
}

void
desk_settings_set (const char *name, const char *value)
{
  g_autoptr (GKeyFile) keys = load ();
  g_autoptr (GError) error = NULL;
  g_autofree char *path = dup_path ();
  g_autofree char *folder = g_path_get_dirname (path);

  g_return_if_fail (name != NULL);

  if (value != NULL)
    g_key_file_set_string (keys, GROUP, name, value);
  else
    g_key_file_remove_key (keys, GROUP, name, NULL);
  g_mkdir_with_parents (folder, 0700);
  if (!g_key_file_save_to_file (keys, path, &error))
    g_debug ("%s", error->message);
}
