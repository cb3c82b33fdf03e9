/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The papers beside an item of an agenda. */
#define G_LOG_DOMAIN "paper-lines"

#include "paper-lines.h"

#include <glib/gi18n.h>

#include "desk-list.h"
#include "meeting.h"
#include "widgets.h"

#define KIB 1024

struct _PaperLines
{
  GtkWidget             parent_instance;
  GtkBox               *box;
  DeskList             *papers;
  DeskList             *content; /* of the paper that was asked for; NULL: none was */
  gboolean              is_saving;
  GtkFileChooserNative *chooser;
};

G_DEFINE_FINAL_TYPE (PaperLines, paper_lines, GTK_TYPE_WIDGET)

static void
say (PaperLines *self, const char *words)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "win.say", "s", words);
}

static void
written_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (PaperLines) self = data;
  g_autoptr (GError) error = NULL;
  g_autofree char *uri = g_file_get_uri (G_FILE (source));

  if (!g_file_replace_contents_finish (G_FILE (source), result, NULL, &error))
    say (self, _("This file could not be written."));
  else if (self->is_saving)
    say (self, _("The paper is saved."));
  else
    gtk_show_uri (GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (self))), uri, GDK_CURRENT_TIME);
}

static void
write_to (PaperLines *self, GFile *file)
{
  PgRow *row = desk_list_get_first (self->content);
  g_autoptr (GBytes) bytes = row != NULL ? pg_row_dup_bytes (row, AGENDA_PAPER_CONTENT_CONTENT) : NULL;

  if (bytes != NULL)
    g_file_replace_contents_bytes_async (file, bytes, NULL, FALSE, G_FILE_CREATE_PRIVATE, NULL, written_cb,
                                         g_object_ref (self));
}

static void
place_chosen_cb (PaperLines *self, gint response)
{
  g_autoptr (GFile) file = response == GTK_RESPONSE_ACCEPT
                             ? gtk_file_chooser_get_file (GTK_FILE_CHOOSER (self->chooser)) : NULL;

  g_clear_object (&self->chooser);
  if (file != NULL)
    write_to (self, file);
}

static void
ask_where (PaperLines *self, const char *name)
{
  self->chooser = gtk_file_chooser_native_new (_("Save the paper"),
                                               GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (self))),
                                               GTK_FILE_CHOOSER_ACTION_SAVE, _("Save"), _("Cancel"));
  gtk_file_chooser_set_current_name (GTK_FILE_CHOOSER (self->chooser), name);
  gtk_native_dialog_set_modal (GTK_NATIVE_DIALOG (self->chooser), TRUE);
  g_signal_connect_object (self->chooser, "response", G_CALLBACK (place_chosen_cb), self, G_CONNECT_SWAPPED);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (self->chooser));
}

/* To be looked at it stands in a folder that the desktop empties when she goes. */
static void
content_known_cb (PaperLines *self)
{
  PgRow *row = desk_list_get_first (self->content);
  g_autofree char *name = NULL;
  g_autofree char *folder = NULL;
  g_autofree char *path = NULL;
  g_autoptr (GFile) file = NULL;

  if (row == NULL || self->chooser != NULL)
    return;
  name = g_path_get_basename (pg_row_get_words (row, AGENDA_PAPER_CONTENT_NAME));
  if (self->is_saving)
    {
      ask_where (self, name);
      return;
    }
  /* in one of its own: sockets of the desktop stand beside it, and a paper may be called as one of them */
  folder = g_build_filename (g_get_user_runtime_dir (), "mandali", "papers", NULL);
  g_mkdir_with_parents (folder, 0700);
  path = g_build_filename (folder, name, NULL);
  file = g_file_new_for_path (path);
  write_to (self, file);
}

static void
ask_for (PaperLines *self, GtkWidget *button, gboolean is_saving)
{
  const char *paper_id = g_object_get_data (G_OBJECT (button), "paper");

  self->is_saving = is_saving;
  g_clear_object (&self->content);
  self->content = desk_list_new (desk_list_get_session (self->papers), &agenda_paper_content);
  desk_list_set (self->content, "paper_id", paper_id);
  g_signal_connect_object (self->content, "refreshed", G_CALLBACK (content_known_cb), self, G_CONNECT_SWAPPED);
}

static void
open_clicked_cb (GtkWidget *button, PaperLines *self)
{
  ask_for (self, button, FALSE);
}

static void
save_clicked_cb (GtkWidget *button, PaperLines *self)
{
  ask_for (self, button, TRUE);
}

static void
add_button (PaperLines *self, GtkBox *line, PgRow *row, const char *label, GCallback clicked_cb)
{
  GtkWidget *button = gtk_button_new_with_label (label);

  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  g_object_set_data_full (G_OBJECT (button), "paper", g_strdup (pg_row_get_words (row, AGENDA_PAPER_ID)), g_free);
  g_signal_connect_object (button, "clicked", clicked_cb, self, 0);
  gtk_box_append (line, button);
}

/* Two buttons leave little room: what stands beside them goes on in a second line. */
static GtkWidget *
words_new (const char *words, const char *css)
{
  GtkWidget *label = widgets_label_new (words, css);

  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_NONE);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  return label;
}

/* Its name, how large it is, and with which meeting's item it came. */
static GtkWidget *
line_new (PgRow *row)
{
  GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 8);
  GtkWidget *text = gtk_box_new (GTK_ORIENTATION_VERTICAL, 1);
  g_autofree char *size = g_strdup_printf (_("%d KB"), (int) (pg_row_get_int (row, AGENDA_PAPER_SIZE) / KIB + 1));

  gtk_widget_add_css_class (line, "line");
  gtk_widget_set_hexpand (text, TRUE);
  gtk_box_append (GTK_BOX (text), words_new (pg_row_get_words (row, AGENDA_PAPER_NAME), NULL));
  gtk_box_append (GTK_BOX (text), words_new (size, "second"));
  if (!pg_row_is_null (row, AGENDA_PAPER_FROM_NUMBER))
    {
      /* Translators: the number of the earlier meeting at which the paper was laid beside the item */
      g_autofree char *from = g_strdup_printf (_("From meeting %s"), pg_row_get_words (row, AGENDA_PAPER_FROM_NUMBER));

      gtk_box_append (GTK_BOX (text), words_new (from, "second"));
    }
  gtk_box_append (GTK_BOX (line), text);
  return line;
}

static void
papers_known_cb (PaperLines *self)
{
  GListModel *rows = G_LIST_MODEL (desk_list_get_table (self->papers));

  widgets_box_clear (self->box);
  gtk_widget_set_visible (GTK_WIDGET (self), g_list_model_get_n_items (rows) > 0);
  for (guint i = 0; i < g_list_model_get_n_items (rows); i++)
    {
      g_autoptr (PgRow) row = g_list_model_get_item (rows, i);
      GtkWidget *line = line_new (row);

      add_button (self, GTK_BOX (line), row, _("Open"), G_CALLBACK (open_clicked_cb));
      add_button (self, GTK_BOX (line), row, _("Save…"), G_CALLBACK (save_clicked_cb));
      gtk_box_append (self->box, line);
    }
}

static void
paper_lines_dispose (GObject *object)
{
  PaperLines *self = MANDALI_PAPER_LINES (object);

  g_clear_object (&self->papers);
  g_clear_object (&self->content);
  g_clear_object (&self->chooser);
  if (self->box != NULL)
    gtk_widget_unparent (GTK_WIDGET (g_steal_pointer (&self->box)));
  G_OBJECT_CLASS (paper_lines_parent_class)->dispose (object);
}

static void
paper_lines_class_init (PaperLinesClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = paper_lines_dispose;
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);
}

static void
paper_lines_init (PaperLines *self)
{
  self->box = GTK_BOX (gtk_box_new (GTK_ORIENTATION_VERTICAL, 0));
  gtk_widget_add_css_class (GTK_WIDGET (self->box), "box");
  gtk_widget_set_parent (GTK_WIDGET (self->box), GTK_WIDGET (self));
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
}

GtkWidget *
paper_lines_new (DeskSession *session)
{
  PaperLines *self = g_object_new (TYPE_PAPER_LINES, NULL);

  g_return_val_if_fail (DESK_IS_SESSION (session), NULL);

  self->papers = desk_list_new (session, &agenda_paper_list);
  g_signal_connect_object (self->papers, "refreshed", G_CALLBACK (papers_known_cb), self, G_CONNECT_SWAPPED);
  return GTK_WIDGET (self);
}

void
paper_lines_set_item (PaperLines *lines, const char *item_id)
{
  g_return_if_fail (MANDALI_IS_PAPER_LINES (lines));

  desk_list_set (lines->papers, "item_id", item_id);
}
