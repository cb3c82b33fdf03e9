/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A paper on its way to a file: asks where, shows how far it is, can be stopped. */
#define G_LOG_DOMAIN "export-strip"

#include "export-strip.h"

#include <glib/gi18n.h>

#include "base-limits.h"
#include "base-money.h"
#include "desk-rules.h"
#include "desk-settings.h"

struct _ExportStrip
{
  GtkWidget         parent_instance;
  GtkRevealer      *revealer;
  GtkLabel         *label;
  GtkProgressBar   *bar;
  GtkButton        *cancel_button, *close_button;
  DeskSession      *session;
  const DeskReport *report;
  GArray           *arguments; /* PgArgument, texts owned, ended by a NULL name */
  guint64           row_count;
  char             *path;
  GCancellable     *cancellable; /* NULL: nothing on its way */
  GtkFileChooserNative *chooser;
  guint             quiet_id;
};

enum { SIGNAL_DONE, N_SIGNALS };

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (ExportStrip, export_strip, GTK_TYPE_WIDGET)

static void
argument_clear (gpointer data)
{
  PgArgument *argument = data;

  g_free ((char *) argument->name);
  g_free ((char *) argument->value);
}

static void
keep_arguments (ExportStrip *self, const PgArgument *arguments)
{
  g_array_set_size (self->arguments, 0);
  for (const PgArgument *a = arguments; a != NULL && a->name != NULL; a++)
    g_array_append_vals (self->arguments, &(PgArgument){ g_strdup (a->name), g_strdup (a->value) }, 1);
}

static void
show_progress (ExportStrip *self, guint64 row_count)
{
  g_autofree char *done = base_number_dup_text ((gint64) row_count);
  g_autofree char *all = base_number_dup_text ((gint64) self->row_count);
  g_autofree char *words = NULL;

  if (self->row_count > 0)
    {
      /* Translators: a title and two numbers, as in "Register of shares: 312 of 2,000" */
      words = g_strdup_printf (_("%s: %s of %s"), _(self->report->report->title), done, all);
      gtk_progress_bar_set_fraction (self->bar, MIN (1.0, (double) row_count / (double) self->row_count));
    }
  else
    {
      words = g_strdup_printf ("%s: %s", _(self->report->report->title), done);
      gtk_progress_bar_pulse (self->bar);
    }
  gtk_label_set_label (self->label, words);
}

static void
progress_cb (guint64 row_count, gpointer data)
{
  show_progress (data, row_count);
}

static gboolean
quiet_over_cb (gpointer data)
{
  ExportStrip *self = data;

  self->quiet_id = 0;
  gtk_revealer_set_reveal_child (self->revealer, TRUE);
  return G_SOURCE_REMOVE;
}

static void
show_trouble (ExportStrip *self, const char *sentence)
{
  gtk_label_set_label (self->label, sentence);
  gtk_widget_set_visible (GTK_WIDGET (self->bar), FALSE);
  gtk_widget_set_visible (GTK_WIDGET (self->cancel_button), FALSE);
  gtk_widget_set_visible (GTK_WIDGET (self->close_button), TRUE);
  gtk_revealer_set_reveal_child (self->revealer, TRUE);
}

static void
exported_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (ExportStrip) self = data;
  g_autoptr (GError) error = NULL;
  gboolean is_done = desk_export_finish (result, &error);

  g_clear_object (&self->cancellable);
  g_clear_handle_id (&self->quiet_id, g_source_remove);
  gtk_revealer_set_reveal_child (self->revealer, FALSE);
  if (is_done)
    g_signal_emit (self, signals[SIGNAL_DONE], 0, self->path);
  else if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    {
      g_autofree char *sentence = desk_rules_dup_sentence (error);

      show_trouble (self, sentence);
    }
}

static void
cancel_clicked_cb (ExportStrip *self)
{
  if (self->cancellable != NULL)
    g_cancellable_cancel (self->cancellable);
}

static void
close_clicked_cb (ExportStrip *self)
{
  gtk_revealer_set_reveal_child (self->revealer, FALSE);
}

static void
begin (ExportStrip *self)
{
  g_autoptr (GFile) file = g_file_new_for_path (self->path);
  g_autoptr (GFile) folder = g_file_get_parent (file);
  g_autofree char *folder_path = folder != NULL ? g_file_get_path (folder) : NULL;

  desk_settings_set ("export-folder", folder_path);
  self->cancellable = g_cancellable_new ();
  gtk_widget_set_visible (GTK_WIDGET (self->bar), TRUE);
  gtk_widget_set_visible (GTK_WIDGET (self->cancel_button), TRUE);
  gtk_widget_set_visible (GTK_WIDGET (self->close_button), FALSE);
  gtk_revealer_set_reveal_child (self->revealer, FALSE);
  show_progress (self, 0);
  /* A quick paper shows no bar. */
  self->quiet_id = g_timeout_add (SPINNER_WAIT_MS, quiet_over_cb, self);
  desk_export_async (desk_session_get_target (self->session), self->report, (PgArgument *) self->arguments->data,
                     self->path, progress_cb, self, self->cancellable, exported_cb, g_object_ref (self));
}

static void
file_chosen_cb (ExportStrip *self, gint response)
{
  g_autoptr (GtkFileChooserNative) chooser = g_steal_pointer (&self->chooser);
  g_autoptr (GFile) file = NULL;

  if (response != GTK_RESPONSE_ACCEPT)
    return;
  file = gtk_file_chooser_get_file (GTK_FILE_CHOOSER (chooser));
  g_free (self->path);
  self->path = file != NULL ? g_file_get_path (file) : NULL;
  if (self->path != NULL)
    begin (self);
}

static gboolean
prepare (ExportStrip *self, DeskSession *session, const DeskReport *report, const PgArgument *arguments,
         guint64 row_count)
{
  if (self->cancellable != NULL || self->chooser != NULL)
    return FALSE;
  g_set_object (&self->session, session);
  self->report = report;
  self->row_count = row_count;
  keep_arguments (self, arguments);
  return TRUE;
}

static void
export_strip_dispose (GObject *object)
{
  ExportStrip *self = MANDALI_EXPORT_STRIP (object);

  g_clear_handle_id (&self->quiet_id, g_source_remove);
  if (self->cancellable != NULL)
    g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->chooser);
  g_clear_object (&self->session);
  gtk_widget_dispose_template (GTK_WIDGET (self), TYPE_EXPORT_STRIP);
  G_OBJECT_CLASS (export_strip_parent_class)->dispose (object);
}

static void
export_strip_finalize (GObject *object)
{
  ExportStrip *self = MANDALI_EXPORT_STRIP (object);

  g_clear_object (&self->cancellable);
  g_array_unref (self->arguments);
  g_free (self->path);
  G_OBJECT_CLASS (export_strip_parent_class)->finalize (object);
}

static void
export_strip_class_init (ExportStripClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = export_strip_dispose;
  G_OBJECT_CLASS (klass)->finalize = export_strip_finalize;
  signals[SIGNAL_DONE] = g_signal_new ("done", TYPE_EXPORT_STRIP, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                       G_TYPE_NONE, 1, G_TYPE_STRING);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class, "/org/mandali/Mandali/ui/widgets/export-strip.ui");
  gtk_widget_class_bind_template_child (widget_class, ExportStrip, revealer);
  gtk_widget_class_bind_template_child (widget_class, ExportStrip, label);
  gtk_widget_class_bind_template_child (widget_class, ExportStrip, bar);
  gtk_widget_class_bind_template_child (widget_class, ExportStrip, cancel_button);
  gtk_widget_class_bind_template_child (widget_class, ExportStrip, close_button);
  gtk_widget_class_bind_template_callback (widget_class, cancel_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, close_clicked_cb);
}

static void
export_strip_init (ExportStrip *self)
{
  self->arguments = g_array_new (TRUE, TRUE, sizeof (PgArgument));
  g_array_set_clear_func (self->arguments, argument_clear);
  gtk_widget_init_template (GTK_WIDGET (self));
}

static const char *
get_suffix (ReportFormat format)
{
  switch (format)
    {
    case REPORT_FORMAT_XLSX:
      return ".xlsx";
    case REPORT_FORMAT_CSV:
      return ".csv";
    case REPORT_FORMAT_PDF:
      return ".pdf";
    case REPORT_FORMAT_TEXT:
      return ".journal";
    }
  g_assert_not_reached ();
}

void
export_strip_ask (ExportStrip *strip, DeskSession *session, const DeskReport *report, const PgArgument *arguments,
                  ReportFormat format, guint64 row_count)
{
  const char *documents = g_get_user_special_dir (G_USER_DIRECTORY_DOCUMENTS);
  g_autofree char *folder = NULL;
  g_autofree char *name = NULL;
  g_autoptr (GFile) file = NULL;

  g_return_if_fail (MANDALI_IS_EXPORT_STRIP (strip) && DESK_IS_SESSION (session) && report != NULL);

  if (!prepare (strip, session, report, arguments, row_count))
    return;
  folder = desk_settings_dup ("export-folder", documents != NULL ? documents : g_get_home_dir ());
  file = g_file_new_for_path (folder);
  name = desk_export_dup_file_name (report->report, arguments,
                                    report->report->ending != NULL ? report->report->ending : get_suffix (format));
  strip->chooser = gtk_file_chooser_native_new (_("Write to a File"),
                                                GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (strip))),
                                                GTK_FILE_CHOOSER_ACTION_SAVE, _("_Write"), _("_Cancel"));
  gtk_file_chooser_set_current_folder (GTK_FILE_CHOOSER (strip->chooser), file, NULL);
  gtk_file_chooser_set_current_name (GTK_FILE_CHOOSER (strip->chooser), name);
  g_signal_connect_object (strip->chooser, "response", G_CALLBACK (file_chosen_cb), strip, G_CONNECT_SWAPPED);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (strip->chooser));
}

void
export_strip_start (ExportStrip *strip, DeskSession *session, const DeskReport *report,
                    const PgArgument *arguments, const char *path, guint64 row_count)
{
  g_return_if_fail (MANDALI_IS_EXPORT_STRIP (strip) && DESK_IS_SESSION (session));
  g_return_if_fail (report != NULL && path != NULL);

  if (!prepare (strip, session, report, arguments, row_count))
    return;
  g_free (strip->path);
  strip->path = g_strdup (path);
  begin (strip);
}
