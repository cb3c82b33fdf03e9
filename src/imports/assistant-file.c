/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The files of the assistant: the one that is brought in, the one for refused rows, and the work on them that outlives
 * the program. */
#define G_LOG_DOMAIN "assistant-file"

#include <glib/gi18n.h>
#include <glib/gstdio.h>
#include <string.h>

#include "assistant-private.h"
#include "desk-settings.h"

/* What is kept on the disk: of each file what was said of it, so that to take another loses nothing; and which file was
 * the last. */

static FormDraft *
draft_new (Assistant *self, const char *path)
{
  g_autofree char *what = g_strconcat (self->step->kind->id, " ", path, NULL);
  g_autofree char *name = g_compute_checksum_for_string (G_CHECKSUM_MD5, what, -1);

  return form_draft_new ("bring-in", name, desk_target_get_key (desk_session_get_target (self->session)));
}

/* Tells one state of a file from the next; newly allocated. */
static char *
dup_stamp (const char *path)
{
  GStatBuf status;

  if (g_stat (path, &status) != 0)
    return g_strdup ("");
  return g_strdup_printf ("%" G_GINT64_FORMAT " %" G_GINT64_FORMAT, (gint64) status.st_size, (gint64) status.st_mtime);
}

/* A map without what it says of single rows, and with its orders of days open to doubt; newly allocated. */
static char *
dup_without_rows (const char *map)
{
  g_autoptr (GKeyFile) keys = g_key_file_new ();

  if (!g_key_file_load_from_data (keys, map, strlen (map), G_KEY_FILE_NONE, NULL))
    return g_strdup ("");
  g_key_file_remove_group (keys, "left out", NULL);
  g_key_file_remove_group (keys, "answered", NULL);
  g_key_file_set_string (keys, IMPORT_MAP_OTHER_FILE, "days", "doubted");
  return g_key_file_to_data (keys, NULL, NULL);
}

void
assistant_keep (Assistant *self)
{
  ImportJob *job = self->step->job;
  guint sheet = import_job_get_sheet (job);
  g_autofree char *number = g_strdup_printf ("%u", sheet);
  g_autofree char *stamp = dup_stamp (self->step->path);
  g_autoptr (GVariant) content = NULL;
  g_autoptr (GVariant) last = NULL;
  GVariantBuilder builder;
  GHashTableIter iter;
  gpointer key, map;

  g_hash_table_insert (self->maps, GUINT_TO_POINTER (sheet),
                       import_map_dup_text (import_job_get_map (job), import_job_get_look (job)));
  g_variant_builder_init (&builder, G_VARIANT_TYPE ("a{ss}"));
  g_variant_builder_add (&builder, "{ss}", "kind", self->step->kind->id);
  g_variant_builder_add (&builder, "{ss}", "path", self->step->path);
  last = g_variant_ref_sink (g_variant_builder_end (&builder));
  g_variant_builder_init (&builder, G_VARIANT_TYPE ("a{ss}"));
  g_variant_builder_add (&builder, "{ss}", "path", self->step->path);
  g_variant_builder_add (&builder, "{ss}", "sheet", number);
  g_variant_builder_add (&builder, "{ss}", "stamp", stamp);
  g_hash_table_iter_init (&iter, self->maps);
  while (g_hash_table_iter_next (&iter, &key, &map))
    {
      g_autofree char *name = g_strdup_printf ("map-%u", GPOINTER_TO_UINT (key));

      g_variant_builder_add (&builder, "{ss}", name, map);
    }
  content = g_variant_ref_sink (g_variant_builder_end (&builder));
  form_draft_write (self->file_draft, content);
  form_draft_write (self->draft, last);
}

void
assistant_forget (Assistant *self)
{
  g_hash_table_remove_all (self->maps);
  form_draft_remove (self->file_draft);
  form_draft_remove (self->draft);
}

/* Takes the maps that are kept of a file; the sheet that was looked at last, -1 when nothing is kept. Of a file that
 * has changed since, nothing is known of single rows: their numbers may be those of others. */
static gint
recall (Assistant *self, const char *path)
{
  g_autoptr (GVariant) content = form_draft_dup_content (self->file_draft, NULL);
  g_autofree char *stamp = dup_stamp (path);
  const char *sheet = "-1", *kept_stamp = "", *name, *text;
  GVariantIter iter;

  g_hash_table_remove_all (self->maps);
  if (content == NULL)
    return -1;
  g_variant_lookup (content, "sheet", "&s", &sheet);
  g_variant_lookup (content, "stamp", "&s", &kept_stamp);
  g_variant_iter_init (&iter, content);
  while (g_variant_iter_next (&iter, "{&s&s}", &name, &text))
    if (g_str_has_prefix (name, "map-"))
      g_hash_table_insert (self->maps, GUINT_TO_POINTER ((guint) g_ascii_strtoull (name + strlen ("map-"), NULL, 10)),
                           g_str_equal (stamp, kept_stamp) ? g_strdup (text) : dup_without_rows (text));
  return (gint) g_ascii_strtoll (sheet, NULL, 10);
}

void
assistant_look_at_sheet (Assistant *self, guint sheet)
{
  assistant_look (self, self->step->path, (gint) sheet, g_hash_table_lookup (self->maps, GUINT_TO_POINTER (sheet)));
}

/* A file as it was left the last time. */
static void
open_file (Assistant *self, const char *path)
{
  g_autoptr (FormDraft) draft = draft_new (self, path);
  gint sheet;

  if (self->cancellable != NULL)
    return;
  g_set_object (&self->file_draft, draft);
  sheet = recall (self, path);
  assistant_look (self, path, sheet, sheet >= 0 ? g_hash_table_lookup (self->maps, GINT_TO_POINTER (sheet)) : NULL);
}

/* Throws away what was said of this sheet. */
void
assistant_afresh_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  Assistant *self = MANDALI_ASSISTANT (widget);
  guint sheet = import_job_get_sheet (self->step->job);

  g_hash_table_remove (self->maps, GUINT_TO_POINTER (sheet));
  assistant_look_at_sheet (self, sheet);
}

void
assistant_resume_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  Assistant *self = MANDALI_ASSISTANT (widget);
  g_autoptr (GVariant) content = form_draft_dup_content (self->draft, NULL);
  const char *kind = "", *path = "";

  if (content == NULL)
    return;
  g_variant_lookup (content, "kind", "&s", &kind);
  g_variant_lookup (content, "path", "&s", &path);
  assistant_choose_kind (self, kind);
  open_file (self, path);
}

void
assistant_offer_resume (Assistant *self)
{
  g_autoptr (GVariant) content = form_draft_dup_content (self->draft, NULL);
  const char *path;
  g_autofree char *name = NULL;
  g_autofree char *words = NULL;

  if (content == NULL || !g_variant_lookup (content, "path", "&s", &path)
      || !g_file_test (path, G_FILE_TEST_IS_REGULAR))
    return;
  name = g_path_get_basename (path);
  words = g_strdup_printf (_("Go On with %s"), name);
  gtk_button_set_label (GTK_BUTTON (self->resume_button), words);
  gtk_widget_set_visible (self->resume_button, TRUE);
}

/* Files */

static void
file_chosen_cb (Assistant *self, gint response)
{
  g_autoptr (GtkFileChooserNative) chooser = g_steal_pointer (&self->chooser);
  g_autoptr (GFile) file = NULL;
  g_autofree char *path = NULL;
  g_autofree char *folder = NULL;

  if (response != GTK_RESPONSE_ACCEPT)
    return;
  file = gtk_file_chooser_get_file (GTK_FILE_CHOOSER (chooser));
  path = file != NULL ? g_file_get_path (file) : NULL;
  if (path == NULL)
    return;
  folder = g_path_get_dirname (path);
  desk_settings_set (self->place == AT_FILE ? "import-folder" : "export-folder", folder);
  if (self->place == AT_FILE)
    assistant_take_file (self, path);
  else
    assistant_write_refused (self, path);
}

static void
ask_file (Assistant *self, GtkFileChooserAction action, const char *title, const char *accept, const char *setting)
{
  const char *documents = g_get_user_special_dir (G_USER_DIRECTORY_DOCUMENTS);
  g_autofree char *path = desk_settings_dup (setting, documents != NULL ? documents : g_get_home_dir ());
  g_autoptr (GFile) folder = g_file_new_for_path (path);

  if (self->chooser != NULL)
    return;
  self->chooser = gtk_file_chooser_native_new (title, GTK_WINDOW (self), action, accept, _("_Cancel"));
  gtk_file_chooser_set_current_folder (GTK_FILE_CHOOSER (self->chooser), folder, NULL);
  g_signal_connect_object (self->chooser, "response", G_CALLBACK (file_chosen_cb), self, G_CONNECT_SWAPPED);
}

void
assistant_choose_file_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  Assistant *self = MANDALI_ASSISTANT (widget);
  g_autoptr (GtkFileFilter) filter = gtk_file_filter_new ();

  ask_file (self, GTK_FILE_CHOOSER_ACTION_OPEN, _("Which file is it?"), _("_Open"), "import-folder");
  gtk_file_filter_set_name (filter, _("Excel files and tables as text"));
  gtk_file_filter_add_suffix (filter, "xlsx");
  gtk_file_filter_add_suffix (filter, "xlsm");
  gtk_file_filter_add_suffix (filter, "csv");
  gtk_file_filter_add_suffix (filter, "txt");
  gtk_file_chooser_add_filter (GTK_FILE_CHOOSER (self->chooser), filter);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (self->chooser));
}

void
assistant_save_refused_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  Assistant *self = MANDALI_ASSISTANT (widget);
  g_autofree char *base = g_path_get_basename (self->step->path);
  char *dot = strrchr (base, '.');
  g_autofree char *name = NULL;

  if (dot != NULL)
    *dot = '\0';
  /* Translators: the name of a file for the rows of another that were refused */
  name = g_strdup_printf (_("%s - refused.xlsx"), base);
  ask_file (self, GTK_FILE_CHOOSER_ACTION_SAVE, _("Save the Refused Rows"), _("_Save"), "export-folder");
  gtk_file_chooser_set_current_name (GTK_FILE_CHOOSER (self->chooser), name);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (self->chooser));
}

void
assistant_choose_kind (Assistant *self, const char *id)
{
  g_return_if_fail (MANDALI_IS_ASSISTANT (self) && id != NULL);

  for (guint i = 0; i < self->kinds->len; i++)
    {
      const ImportKind *kind = g_ptr_array_index (self->kinds, i);

      if (!g_str_equal (kind->id, id))
        continue;
      gtk_drop_down_set_selected (GTK_DROP_DOWN (self->kind_choice), i);
      self->step->kind = kind;
    }
}

void
assistant_use_choices (Assistant *self)
{
  const ImportKind *kind = self->step->kind;
  const PgRelation *wanted = NULL;

  for (guint i = 0; i < kind->n_fields && wanted == NULL; i++)
    wanted = kind->fields[i].choices;
  if (self->choices != NULL && pg_table_get_relation (desk_list_get_table (self->choices)) == wanted)
    return;
  g_clear_object (&self->choices);
  if (wanted != NULL)
    self->choices = desk_list_new (self->session, wanted);
  assistant_columns_set_choices (self->columns, self->choices);
}

void
assistant_fill_kinds (Assistant *self, const ImportKind *const *kinds, const ImportKind *first)
{
  g_autoptr (GtkStringList) titles = gtk_string_list_new (NULL);
  guint chosen = 0;

  for (guint round = 0; round < 2 && self->kinds->len == 0; round++)
    for (guint i = 0; kinds[i] != NULL; i++)
      {
        if (round == 0 && !desk_session_may (self->session, kinds[i]->act))
          continue;
        if (kinds[i] == first)
          chosen = self->kinds->len;
        g_ptr_array_add (self->kinds, (gpointer) kinds[i]);
        gtk_string_list_append (titles, _(kinds[i]->title));
      }
  gtk_drop_down_set_model (GTK_DROP_DOWN (self->kind_choice), G_LIST_MODEL (titles));
  gtk_drop_down_set_selected (GTK_DROP_DOWN (self->kind_choice), chosen);
  self->step->kind = g_ptr_array_index (self->kinds, chosen);
}

void
assistant_take_file (Assistant *assistant, const char *path)
{
  g_return_if_fail (MANDALI_IS_ASSISTANT (assistant) && path != NULL);

  assistant->step->kind = g_ptr_array_index (assistant->kinds,
                                             gtk_drop_down_get_selected (GTK_DROP_DOWN (assistant->kind_choice)));
  open_file (assistant, path);
}
