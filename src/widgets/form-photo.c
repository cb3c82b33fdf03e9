/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A photograph: chosen as a file or dropped, made small on a thread of its own. */
#define G_LOG_DOMAIN "form-photo"

#include "form-photo.h"

#include <glib/gi18n.h>

#include "base-limits.h"
#include "form-guard.h"

#define SHOWN_PIXELS 76
#define QUALITY_MAX 88
#define QUALITY_MIN 28
#define QUALITY_STEP 12

struct _FormPhoto
{
  FormField             parent_instance;
  GtkWidget            *picture;
  GtkWidget            *choose;
  GtkWidget            *take_away;
  char                 *path;    /* NULL: none chosen */
  GBytes               *bytes;   /* made small; NULL while that is done or when it cannot be */
  GBytes               *shown;   /* what was there before */
  GCancellable         *making;
  gboolean              is_no_picture;
  GtkFileChooserNative *chooser;
};

G_DEFINE_FINAL_TYPE (FormPhoto, form_photo, FORM_TYPE_FIELD)

static void
show_bytes (FormPhoto *self, GBytes *bytes)
{
  g_autoptr (GdkTexture) texture = bytes != NULL ? gdk_texture_new_from_bytes (bytes, NULL) : NULL;

  if (texture != NULL)
    gtk_picture_set_paintable (GTK_PICTURE (self->picture), GDK_PAINTABLE (texture));
  else
    gtk_picture_set_paintable (GTK_PICTURE (self->picture), NULL);
  gtk_widget_set_visible (self->picture, texture != NULL);
  gtk_widget_set_visible (self->take_away, self->path != NULL);
}

GBytes *
form_photo_make_small (const char *path, GError **error)
{
  g_autoptr (GdkPixbuf) whole = gdk_pixbuf_new_from_file (path, error);
  g_autoptr (GdkPixbuf) upright = NULL;
  g_autoptr (GdkPixbuf) small = NULL;
  gint longer, width, height;

  if (whole == NULL)
    return NULL;
  upright = gdk_pixbuf_apply_embedded_orientation (whole);
  width = gdk_pixbuf_get_width (upright);
  height = gdk_pixbuf_get_height (upright);
  longer = MAX (width, height);
  if (longer > FORM_PHOTO_PIXELS_MAX)
    small = gdk_pixbuf_scale_simple (upright, MAX (1, width * FORM_PHOTO_PIXELS_MAX / longer),
                                     MAX (1, height * FORM_PHOTO_PIXELS_MAX / longer), GDK_INTERP_BILINEAR);
  else
    small = g_object_ref (upright);
  for (gint quality = QUALITY_MAX; small != NULL && quality >= QUALITY_MIN; quality -= QUALITY_STEP)
    {
      g_autofree char *words = g_strdup_printf ("%d", quality);
      char *data = NULL;
      gsize length = 0;

      if (!gdk_pixbuf_save_to_buffer (small, &data, &length, "jpeg", error, "quality", words, NULL))
        return NULL;
      if (length <= PHOTO_BYTES_MAX)
        return g_bytes_new_take (data, length);
      g_free (data);
    }
  g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_NO_SPACE, "the picture stays too large");
  return NULL;
}

static void
make_small_thread (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  GError *error = NULL;
  GBytes *bytes = form_photo_make_small (data, &error);

  if (bytes != NULL)
    g_task_return_pointer (task, bytes, (GDestroyNotify) g_bytes_unref);
  else
    g_task_return_error (task, error);
}

static void
made_small_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  FormPhoto *self = FORM_PHOTO (source);
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = g_task_propagate_pointer (G_TASK (result), &error);

  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED)
      || self->making != g_task_get_cancellable (G_TASK (result)))
    return;
  g_clear_object (&self->making);
  self->is_no_picture = bytes == NULL;
  self->bytes = g_steal_pointer (&bytes);
  show_bytes (self, self->bytes);
  form_field_set_note (FORM_FIELD (self), NULL);
  form_field_emit_changed (FORM_FIELD (self));
  if (self->is_no_picture)
    {
      g_autofree char *fault = form_field_dup_fault (FORM_FIELD (self));

      g_debug ("%s", error->message);
      form_field_set_fault (FORM_FIELD (self), fault);
    }
}

static void
set_path (FormPhoto *self, const char *path)
{
  g_autoptr (GTask) task = NULL;

  if (self->making != NULL)
    g_cancellable_cancel (self->making);
  g_clear_object (&self->making);
  g_clear_pointer (&self->bytes, g_bytes_unref);
  g_free (self->path);
  self->path = g_strdup (path);
  self->is_no_picture = FALSE;
  form_field_set_note (FORM_FIELD (self), path != NULL ? _("Making the photograph smaller…") : NULL);
  if (path != NULL)
    {
      self->making = g_cancellable_new ();
      task = g_task_new (self, self->making, made_small_cb, NULL);
      g_task_set_task_data (task, g_strdup (path), g_free);
      g_task_run_in_thread (task, make_small_thread);
    }
  show_bytes (self, path == NULL ? self->shown : NULL);
  form_field_emit_changed (FORM_FIELD (self));
}

static void
file_chosen_cb (FormPhoto *self, gint response)
{
  g_autoptr (GFile) file = NULL;
  g_autofree char *path = NULL;

  if (response == GTK_RESPONSE_ACCEPT)
    file = gtk_file_chooser_get_file (GTK_FILE_CHOOSER (self->chooser));
  path = file != NULL ? g_file_get_path (file) : NULL;
  g_clear_object (&self->chooser);
  if (path != NULL)
    set_path (self, path);
}

static void
choose_clicked_cb (FormPhoto *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  g_autoptr (GtkFileFilter) filter = gtk_file_filter_new ();

  if (self->chooser != NULL)
    return;
  self->chooser = gtk_file_chooser_native_new (_("Choose a photograph"), GTK_WINDOW (root),
                                               GTK_FILE_CHOOSER_ACTION_OPEN, _("Choose"), _("Cancel"));
  gtk_file_filter_set_name (filter, _("Pictures"));
  gtk_file_filter_add_pixbuf_formats (filter);
  gtk_file_chooser_add_filter (GTK_FILE_CHOOSER (self->chooser), filter);
  gtk_native_dialog_set_modal (GTK_NATIVE_DIALOG (self->chooser), TRUE);
  g_signal_connect_object (self->chooser, "response", G_CALLBACK (file_chosen_cb), self, G_CONNECT_SWAPPED);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (self->chooser));
}

static void
take_away_clicked_cb (FormPhoto *self)
{
  set_path (self, NULL);
  gtk_widget_grab_focus (self->choose);
}

static gboolean
dropped_cb (FormPhoto *self, const GValue *value)
{
  g_autofree char *path = g_file_get_path (g_value_get_object (value));

  if (path == NULL)
    return FALSE;
  set_path (self, path);
  return TRUE;
}

static char *
form_photo_dup_text (FormField *field)
{
  return g_strdup (FORM_PHOTO (field)->path != NULL ? FORM_PHOTO (field)->path : "");
}

static void
form_photo_set_text (FormField *field, const char *text)
{
  FormPhoto *self = FORM_PHOTO (field);

  if (g_strcmp0 (self->path, text) != 0 && (text[0] != '\0' || self->path != NULL))
    set_path (self, text[0] != '\0' ? text : NULL);
}

static char *
form_photo_dup_fault (FormField *field)
{
  FormPhoto *self = FORM_PHOTO (field);

  if (self->is_no_picture)
    return g_strdup (_("This file cannot be read as a picture. Choose a JPEG or PNG file."));
  if (self->bytes == NULL)
    return g_strdup (_("The photograph is still being made smaller. A moment, please."));
  return NULL;
}

static GBytes *
form_photo_dup_bytes (FormField *field)
{
  FormPhoto *self = FORM_PHOTO (field);

  return self->bytes != NULL ? g_bytes_ref (self->bytes) : NULL;
}

/* What the record holds is shown; it is not a file that was chosen here. */
static char *
form_photo_dup_record_text (FormField *field, PgRow *row, const PgRelation *relation)
{
  gint column = pg_relation_find_column (relation, form_field_get_name (field));
  g_autoptr (GBytes) bytes = column >= 0 ? pg_row_dup_bytes (row, (guint) column) : NULL;

  form_photo_show (FORM_PHOTO (field), bytes);
  return NULL;
}

static void
form_photo_dispose (GObject *object)
{
  FormPhoto *self = FORM_PHOTO (object);

  if (self->making != NULL)
    g_cancellable_cancel (self->making);
  g_clear_object (&self->making);
  g_clear_object (&self->chooser);
  G_OBJECT_CLASS (form_photo_parent_class)->dispose (object);
}

static void
form_photo_finalize (GObject *object)
{
  FormPhoto *self = FORM_PHOTO (object);

  g_clear_pointer (&self->bytes, g_bytes_unref);
  g_clear_pointer (&self->shown, g_bytes_unref);
  g_free (self->path);
  G_OBJECT_CLASS (form_photo_parent_class)->finalize (object);
}

static void
form_photo_class_init (FormPhotoClass *klass)
{
  FormFieldClass *field_class = FORM_FIELD_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = form_photo_dispose;
  G_OBJECT_CLASS (klass)->finalize = form_photo_finalize;
  field_class->dup_text = form_photo_dup_text;
  field_class->set_text = form_photo_set_text;
  field_class->dup_fault = form_photo_dup_fault;
  field_class->dup_bytes = form_photo_dup_bytes;
  field_class->dup_record_text = form_photo_dup_record_text;
}

static void
form_photo_init (FormPhoto *self)
{
  GtkWidget *row = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *frame = gtk_overlay_new ();
  GtkDropTarget *target = gtk_drop_target_new (G_TYPE_FILE, GDK_ACTION_COPY);
  GtkWidget *nobody = gtk_image_new_from_icon_name ("avatar-default-symbolic");

  self->picture = g_object_new (GTK_TYPE_PICTURE, "can-shrink", TRUE, "visible", FALSE, "alternative-text",
                                _("Her photograph"), NULL);
  gtk_overlay_set_child (GTK_OVERLAY (frame), nobody);
  gtk_overlay_add_overlay (GTK_OVERLAY (frame), self->picture);
  gtk_widget_set_size_request (frame, SHOWN_PIXELS, SHOWN_PIXELS);
  gtk_widget_add_css_class (frame, "field-photo");
  gtk_widget_set_overflow (frame, GTK_OVERFLOW_HIDDEN);
  self->choose = gtk_button_new_with_label (_("Choose a photograph…"));
  self->take_away = gtk_button_new_with_label (_("Take it away"));
  gtk_widget_set_visible (self->take_away, FALSE);
  gtk_widget_set_valign (self->choose, GTK_ALIGN_CENTER);
  gtk_widget_set_valign (self->take_away, GTK_ALIGN_CENTER);
  gtk_box_append (GTK_BOX (row), frame);
  gtk_box_append (GTK_BOX (row), self->choose);
  gtk_box_append (GTK_BOX (row), self->take_away);
  form_field_set_control (FORM_FIELD (self), row, self->choose);
  g_signal_connect_object (self->choose, "clicked", G_CALLBACK (choose_clicked_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->take_away, "clicked", G_CALLBACK (take_away_clicked_cb), self, G_CONNECT_SWAPPED);
  form_guard_enter (FORM_FIELD (self), self->choose);
  g_signal_connect_swapped (target, "drop", G_CALLBACK (dropped_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (target));
}

void
form_photo_show (FormPhoto *photo, GBytes *bytes)
{
  g_return_if_fail (FORM_IS_PHOTO (photo));

  g_clear_pointer (&photo->shown, g_bytes_unref);
  photo->shown = bytes != NULL ? g_bytes_ref (bytes) : NULL;
  if (photo->path == NULL)
    show_bytes (photo, photo->shown);
}
