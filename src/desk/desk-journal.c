/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What was sent and not answered yet: one key file an entry, named by its request id. */
#define G_LOG_DOMAIN "desk-journal"

#include "desk-journal.h"

#include <glib/gstdio.h>

#define GROUP "sent"
#define GROUP_FIELDS "fields"

static char *
dup_folder (void)
{
  return g_build_filename (g_get_user_state_dir (), "mandali", "sent", NULL);
}

static char *
dup_path (const char *request_id)
{
  g_autofree char *folder = dup_folder ();
  g_autofree char *name = g_strconcat (request_id, ".keys", NULL);

  return g_build_filename (folder, name, NULL);
}

DeskJournalEntry *
desk_journal_entry_new (const char *form, const char *title, const char *server, GVariant *content)
{
  DeskJournalEntry *entry;

  g_return_val_if_fail (form != NULL && server != NULL && content != NULL, NULL);

  entry = g_new0 (DeskJournalEntry, 1);
  entry->request_id = g_uuid_string_random ();
  entry->form = g_strdup (form);
  entry->title = g_strdup (title);
  entry->server = g_strdup (server);
  entry->content = g_variant_ref_sink (content);
  return entry;
}

DeskJournalEntry *
desk_journal_entry_copy (const DeskJournalEntry *entry)
{
  DeskJournalEntry *copy = g_new0 (DeskJournalEntry, 1);

  copy->request_id = g_strdup (entry->request_id);
  copy->form = g_strdup (entry->form);
  copy->title = g_strdup (entry->title);
  copy->server = g_strdup (entry->server);
  copy->content = g_variant_ref (entry->content);
  return copy;
}

void
desk_journal_entry_free (DeskJournalEntry *entry)
{
  g_free (entry->request_id);
  g_free (entry->form);
  g_free (entry->title);
  g_free (entry->server);
  g_clear_pointer (&entry->content, g_variant_unref);
  g_free (entry);
}

static GKeyFile *
entry_to_keys (const DeskJournalEntry *entry)
{
  GKeyFile *keys = g_key_file_new ();
  GVariantIter iter;
  const char *name, *value;

  g_key_file_set_string (keys, GROUP, "form", entry->form);
  g_key_file_set_string (keys, GROUP, "title", entry->title != NULL ? entry->title : "");
  g_key_file_set_string (keys, GROUP, "server", entry->server);
  g_variant_iter_init (&iter, entry->content);
  while (g_variant_iter_next (&iter, "{&s&s}", &name, &value))
    g_key_file_set_string (keys, GROUP_FIELDS, name, value);
  return keys;
}

static DeskJournalEntry *
entry_from_keys (GKeyFile *keys, const char *request_id)
{
  g_autofree char *form = g_key_file_get_string (keys, GROUP, "form", NULL);
  g_autofree char *title = g_key_file_get_string (keys, GROUP, "title", NULL);
  g_autofree char *server = g_key_file_get_string (keys, GROUP, "server", NULL);
  g_auto (GStrv) names = g_key_file_get_keys (keys, GROUP_FIELDS, NULL, NULL);
  GVariantBuilder builder;
  DeskJournalEntry *entry;

  if (form == NULL || server == NULL)
    return NULL;
  g_variant_builder_init (&builder, G_VARIANT_TYPE ("a{ss}"));
  for (guint i = 0; names != NULL && names[i] != NULL; i++)
    {
      g_autofree char *value = g_key_file_get_string (keys, GROUP_FIELDS, names[i], NULL);

      g_variant_builder_add (&builder, "{ss}", names[i], value != NULL ? value : "");
    }
  entry = desk_journal_entry_new (form, title, server, g_variant_builder_end (&builder));
  g_free (entry->request_id);
  entry->request_id = g_strdup (request_id);
  return entry;
}

static void
write_thread (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  const DeskJournalEntry *entry = data;
  g_autoptr (GKeyFile) keys = entry_to_keys (entry);
  g_autofree char *text = g_key_file_to_data (keys, NULL, NULL);
  g_autofree char *folder = dup_folder ();
  g_autofree char *path = dup_path (entry->request_id);
  GError *error = NULL;

  g_mkdir_with_parents (folder, 0700);
  if (g_file_set_contents_full (path, text, -1, G_FILE_SET_CONTENTS_CONSISTENT | G_FILE_SET_CONTENTS_DURABLE, 0600,
                                &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

void
desk_journal_write_async (const DeskJournalEntry *entry, GAsyncReadyCallback callback, gpointer data)
{
  g_autoptr (GTask) task = g_task_new (NULL, NULL, callback, data);

  g_return_if_fail (entry != NULL);

  g_task_set_task_data (task, desk_journal_entry_copy (entry), (GDestroyNotify) desk_journal_entry_free);
  g_task_run_in_thread (task, write_thread);
}

gboolean
desk_journal_write_finish (GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, NULL), FALSE);

  return g_task_propagate_boolean (G_TASK (result), error);
}

void
desk_journal_forget (const char *request_id)
{
  g_autofree char *path = NULL;

  g_return_if_fail (request_id != NULL);

  path = dup_path (request_id);
  g_unlink (path);
}

static gint
compare_age (gconstpointer a, gconstpointer b)
{
  g_autofree char *path_a = dup_path ((*(DeskJournalEntry *const *) a)->request_id);
  g_autofree char *path_b = dup_path ((*(DeskJournalEntry *const *) b)->request_id);
  GStatBuf facts_a = { 0 }, facts_b = { 0 };

  g_stat (path_a, &facts_a);
  g_stat (path_b, &facts_b);
  return facts_a.st_mtime < facts_b.st_mtime ? -1 : facts_a.st_mtime > facts_b.st_mtime;
}

GPtrArray *
desk_journal_dup_unresolved (const char *server)
{
  g_autofree char *folder = dup_folder ();
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  GPtrArray *entries = g_ptr_array_new_with_free_func ((GDestroyNotify) desk_journal_entry_free);
  const char *name;

  g_return_val_if_fail (server != NULL, entries);

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);
      g_autofree char *request_id = g_strndup (name, strcspn (name, "."));
      g_autoptr (GKeyFile) keys = g_key_file_new ();
      g_autoptr (DeskJournalEntry) entry = NULL;

      if (!g_str_has_suffix (name, ".keys") || !g_uuid_string_is_valid (request_id)
          || !g_key_file_load_from_file (keys, path, G_KEY_FILE_NONE, NULL))
        continue;
      entry = entry_from_keys (keys, request_id);
      if (entry != NULL && g_str_equal (entry->server, server))
        g_ptr_array_add (entries, g_steal_pointer (&entry));
    }
  g_ptr_array_sort (entries, compare_age);
  return entries;
}
