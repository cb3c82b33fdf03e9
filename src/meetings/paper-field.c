/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A file that is laid beside an item of an agenda. */
#define G_LOG_DOMAIN "paper-field"

#include "paper-field.h"

#include <glib/gi18n.h>

#include "form-guard.h"

struct _PaperField
{
  FormField             parent_instance;
  GtkWidget            *button;
  char                 *path;  /* NULL: none chosen */
  GBytes               *bytes; /* NULL while it is read or when it cannot be */
  char                 *fault;
  GCancellable         *reading;
  GtkFileChooserNative *chooser;
};

G_DEFINE_FINAL_TYPE (PaperField, paper_field, FORM_TYPE_FIELD)

static char *
dup_name (PaperField *self)
{
  return self->path != NULL ? g_path_get_basename (self->path) : NULL;
}

static void
set_fault (PaperField *self, const char *words)
{
  g_free (self->fault);
  self->fault = g_strdup (words);
  form_field_set_fault (FORM_FIELD (self), words);
}

static void
read_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (PaperField) self = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = g_file_load_bytes_finish (G_FILE (source), result, NULL, &error);

  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;
  g_clear_object (&self->reading);
  if (bytes == NULL)
    set_fault (self, _("This file cannot be read."));
  else if (g_bytes_get_size (bytes) == 0)
    set_fault (self, _("This file is empty. Choose another one."));
  else if (g_bytes_get_size (bytes) > PAPER_BYTES_MAX)
    set_fault (self, _("A paper may be up to 10 MB large."));
  else
    self->bytes = g_steal_pointer (&bytes);
  form_field_emit_changed (FORM_FIELD (self));
}

/* Only then it is read: a film of an hour would fill the memory before anybody said that it is too large. */
static void
size_known_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (PaperField) self = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GFileInfo) info = g_file_query_info_finish (G_FILE (source), result, &error);

  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;
  if (info != NULL && g_file_info_get_size (info) <= PAPER_BYTES_MAX)
    {
      g_file_load_bytes_async (G_FILE (source), self->reading, read_cb, g_object_ref (self));
      return;
    }
  g_clear_object (&self->reading);
  set_fault (self, info != NULL ? _("A paper may be up to 10 MB large.") : _("This file cannot be read."));
  form_field_emit_changed (FORM_FIELD (self));
}

static void
set_path (PaperField *self, const char *path)
{
  g_autoptr (GFile) file = path != NULL ? g_file_new_for_path (path) : NULL;
  g_autofree char *name = NULL;

  if (self->reading != NULL)
    g_cancellable_cancel (self->reading);
  g_clear_object (&self->reading);
  g_clear_pointer (&self->bytes, g_bytes_unref);
  set_fault (self, NULL);
  g_free (self->path);
  self->path = g_strdup (path);
  name = dup_name (self);
  gtk_button_set_label (GTK_BUTTON (self->button), name != NULL ? name : _("Choose a File…"));
  if (file != NULL)
    {
      self->reading = g_cancellable_new ();
      g_file_query_info_async (file, G_FILE_ATTRIBUTE_STANDARD_SIZE, G_FILE_QUERY_INFO_NONE, G_PRIORITY_DEFAULT,
                               self->reading, size_known_cb, g_object_ref (self));
    }
  form_field_emit_changed (FORM_FIELD (self));
}

static void
file_chosen_cb (PaperField *self, gint response)
{
  g_autoptr (GFile) file = response == GTK_RESPONSE_ACCEPT
                             ? gtk_file_chooser_get_file (GTK_FILE_CHOOSER (self->chooser)) : NULL;
  g_autofree char *path = file != NULL ? g_file_get_path (file) : NULL;

  g_clear_object (&self->chooser);
  if (path != NULL)
    set_path (self, path);
}

static void
clicked_cb (PaperField *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));

  if (self->chooser != NULL)
    return;
  self->chooser = gtk_file_chooser_native_new (_("Choose a paper"), GTK_WINDOW (root), GTK_FILE_CHOOSER_ACTION_OPEN,
                                               _("Choose"), _("Cancel"));
  gtk_native_dialog_set_modal (GTK_NATIVE_DIALOG (self->chooser), TRUE);
  g_signal_connect_object (self->chooser, "response", G_CALLBACK (file_chosen_cb), self, G_CONNECT_SWAPPED);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (self->chooser));
}

static char *
paper_field_dup_text (FormField *field)
{
  PaperField *self = MANDALI_PAPER_FIELD (field);

  return g_strdup (self->path != NULL ? self->path : "");
}

static void
paper_field_set_text (FormField *field, const char *text)
{
  set_path (MANDALI_PAPER_FIELD (field), text[0] != '\0' ? text : NULL);
}

static char *
paper_field_dup_fault (FormField *field)
{
  PaperField *self = MANDALI_PAPER_FIELD (field);

  if (self->fault != NULL)
    return g_strdup (self->fault);
  return self->bytes == NULL ? g_strdup (_("The file is still being read.")) : NULL;
}

static gboolean
paper_field_get_value (FormField *field, const char *argument, char **value)
{
  PaperField *self = MANDALI_PAPER_FIELD (field);

  if (g_str_equal (argument, "name"))
    *value = dup_name (self);
  else if (g_strcmp0 (argument, form_field_get_name (field)) == 0)
    *value = NULL;
  else
    return FALSE;
  return TRUE;
}

static GBytes *
paper_field_dup_bytes (FormField *field)
{
  PaperField *self = MANDALI_PAPER_FIELD (field);

  return self->bytes != NULL ? g_bytes_ref (self->bytes) : NULL;
}

static void
paper_field_dispose (GObject *object)
{
  PaperField *self = MANDALI_PAPER_FIELD (object);

  if (self->reading != NULL)
    g_cancellable_cancel (self->reading);
  g_clear_object (&self->reading);
  g_clear_object (&self->chooser);
  G_OBJECT_CLASS (paper_field_parent_class)->dispose (object);
}

static void
paper_field_finalize (GObject *object)
{
  PaperField *self = MANDALI_PAPER_FIELD (object);

  g_clear_pointer (&self->bytes, g_bytes_unref);
  g_free (self->path);
  g_free (self->fault);
  G_OBJECT_CLASS (paper_field_parent_class)->finalize (object);
}

static void
paper_field_class_init (PaperFieldClass *klass)
{
  FormFieldClass *field_class = FORM_FIELD_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = paper_field_dispose;
  G_OBJECT_CLASS (klass)->finalize = paper_field_finalize;
  field_class->dup_text = paper_field_dup_text;
  field_class->set_text = paper_field_set_text;
  field_class->dup_fault = paper_field_dup_fault;
  field_class->get_value = paper_field_get_value;
  field_class->dup_bytes = paper_field_dup_bytes;
}

static void
paper_field_init (PaperField *self)
{
  self->button = gtk_button_new_with_label (_("Choose a File…"));
  gtk_widget_set_halign (self->button, GTK_ALIGN_START);
  g_signal_connect_object (self->button, "clicked", G_CALLBACK (clicked_cb), self, G_CONNECT_SWAPPED);
  form_field_set_control (FORM_FIELD (self), self->button, self->button);
  form_guard_enter (FORM_FIELD (self), self->button);
}
