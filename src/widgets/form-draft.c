/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What was typed into a form and not sent: one key file a form. */
#define G_LOG_DOMAIN "form-draft"

#include "form-draft.h"

#include <glib/gstdio.h>

#include "base-text.h"

#define GROUP "draft"
#define GROUP_FIELDS "fields"

struct _FormDraft
{
  GObject   parent_instance;
  char     *path;
  char     *server;
  GVariant *next;       /* to be written after what is being written; NULL: nothing */
  gboolean  is_writing;
  gboolean  is_removed; /* and to be taken away once it is written */
};

G_DEFINE_FINAL_TYPE (FormDraft, form_draft, G_TYPE_OBJECT)

typedef struct
{
  char *path;
  char *text;
} Work;

static void
work_free (gpointer data)
{
  Work *work = data;

  g_free (work->path);
  g_free (work->text);
  g_free (work);
}

static char *
dup_text (FormDraft *self, GVariant *content)
{
  g_autoptr (GKeyFile) keys = g_key_file_new ();
  GVariantIter iter;
  const char *name, *value;

  g_key_file_set_string (keys, GROUP, "server", self->server);
  g_key_file_set_int64 (keys, GROUP, "typed_at", g_get_real_time () / G_USEC_PER_SEC);
  g_variant_iter_init (&iter, content);
  while (g_variant_iter_next (&iter, "{&s&s}", &name, &value))
    g_key_file_set_string (keys, GROUP_FIELDS, name, value);
  return g_key_file_to_data (keys, NULL, NULL);
}

static void
write_thread (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  const Work *work = data;
  g_autofree char *folder = g_path_get_dirname (work->path);
  GError *error = NULL;

  g_mkdir_with_parents (folder, 0700);
  if (g_file_set_contents_full (work->path, work->text, -1,
                                G_FILE_SET_CONTENTS_CONSISTENT | G_FILE_SET_CONTENTS_DURABLE, 0600, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

static void begin_writing (FormDraft *self, GVariant *content);

static void
written_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  FormDraft *self = FORM_DRAFT (source);
  g_autoptr (GVariant) next = g_steal_pointer (&self->next);
  g_autoptr (GError) error = NULL;

  self->is_writing = FALSE;
  if (!g_task_propagate_boolean (G_TASK (result), &error))
    g_warning ("this computer keeps no drafts: %s", error->message);
  if (self->is_removed)
    g_unlink (self->path);
  else if (next != NULL)
    begin_writing (self, next);
}

static void
begin_writing (FormDraft *self, GVariant *content)
{
  g_autoptr (GTask) task = g_task_new (self, NULL, written_cb, NULL);
  Work *work = g_new0 (Work, 1);

  work->path = g_strdup (self->path);
  work->text = dup_text (self, content);
  self->is_writing = TRUE;
  g_task_set_task_data (task, work, work_free);
  g_task_run_in_thread (task, write_thread);
}

static void
form_draft_finalize (GObject *object)
{
  FormDraft *self = FORM_DRAFT (object);

  g_free (self->path);
  g_free (self->server);
  g_clear_pointer (&self->next, g_variant_unref);
  G_OBJECT_CLASS (form_draft_parent_class)->finalize (object);
}

static void
form_draft_class_init (FormDraftClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = form_draft_finalize;
}

static void
form_draft_init (FormDraft *self)
{
}

FormDraft *
form_draft_new (const char *form, const char *subject, const char *server)
{
  FormDraft *self;
  g_autofree char *where = NULL;
  g_autofree char *name = NULL;
  g_autofree char *file = NULL;

  g_return_val_if_fail (form != NULL && server != NULL, NULL);

  /* Two offices on one computer have members of the same number. */
  where = g_compute_checksum_for_string (G_CHECKSUM_MD5, server, -1);
  where[8] = '\0';
  name = g_strdup_printf ("%s-%s-%s", form, subject != NULL ? subject : "new", where);
  file = base_text_dup_file_name (name);
  self = g_object_new (FORM_TYPE_DRAFT, NULL);
  self->path = g_strdup_printf ("%s/mandali/drafts/%s.keys", g_get_user_state_dir (), file);
  self->server = g_strdup (server);
  return self;
}

GVariant *
form_draft_dup_content (FormDraft *draft, GDateTime **typed_at)
{
  g_autoptr (GKeyFile) keys = g_key_file_new ();
  g_autofree char *server = NULL;
  g_auto (GStrv) names = NULL;
  GVariantBuilder builder;

  g_return_val_if_fail (FORM_IS_DRAFT (draft), NULL);

  if (!g_key_file_load_from_file (keys, draft->path, G_KEY_FILE_NONE, NULL))
    return NULL;
  server = g_key_file_get_string (keys, GROUP, "server", NULL);
  names = g_key_file_get_keys (keys, GROUP_FIELDS, NULL, NULL);
  if (g_strcmp0 (server, draft->server) != 0 || names == NULL)
    return NULL;
  g_variant_builder_init (&builder, G_VARIANT_TYPE ("a{ss}"));
  for (guint i = 0; names[i] != NULL; i++)
    {
      g_autofree char *value = g_key_file_get_string (keys, GROUP_FIELDS, names[i], NULL);

      g_variant_builder_add (&builder, "{ss}", names[i], value != NULL ? value : "");
    }
  if (typed_at != NULL)
    *typed_at = g_date_time_new_from_unix_local (g_key_file_get_int64 (keys, GROUP, "typed_at", NULL));
  return g_variant_ref_sink (g_variant_builder_end (&builder));
}

void
form_draft_write (FormDraft *draft, GVariant *content)
{
  g_autoptr (GVariant) held = NULL;

  g_return_if_fail (FORM_IS_DRAFT (draft) && content != NULL);

  held = g_variant_ref_sink (content);
  draft->is_removed = FALSE;
  if (!draft->is_writing)
    begin_writing (draft, held);
  else
    {
      g_clear_pointer (&draft->next, g_variant_unref);
      draft->next = g_steal_pointer (&held);
    }
}

void
form_draft_remove (FormDraft *draft)
{
  g_return_if_fail (FORM_IS_DRAFT (draft));

  draft->is_removed = TRUE;
  g_clear_pointer (&draft->next, g_variant_unref);
  if (!draft->is_writing)
    g_unlink (draft->path);
}

gboolean
form_draft_is_writing (FormDraft *draft)
{
  g_return_val_if_fail (FORM_IS_DRAFT (draft), FALSE);

  return draft->is_writing;
}
