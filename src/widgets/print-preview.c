/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A paper as it will be printed: looked at page by page, printed, or saved as PDF. */
#define G_LOG_DOMAIN "print-preview"

#include "print-preview.h"

#include <glib/gi18n.h>

#include "base-limits.h"
#include "base-money.h"
#include "desk-rules.h"
#include "desk-settings.h"
#include "message-line.h"
#include "paper-view.h"
#include "widgets.h"

struct _PrintPreview
{
  AdwWindow             parent_instance;
  AdwWindowTitle       *name;
  AdwToastOverlay      *toasts;
  MessageLine          *message;
  GtkStack             *stack;
  GtkSpinner           *spinner;
  GtkLabel             *progress, *place;
  AdwStatusPage        *failed;
  GtkWidget            *scroller, *print_button, *close_button, *foot, *pages;
  PaperView            *view;
  const DeskReport     *report;
  char                 *file_name;
  char                 *zoom;
  ReportDocument       *document;
  guint                 n;
  GCancellable         *cancellable; /* NULL: nothing on its way */
  GtkFileChooserNative *chooser;
  guint                 quiet_id;
};

enum { PROP_0, PROP_ZOOM, N_PROPS };

static GParamSpec *props[N_PROPS];

/* How large the page is shown: as the window allows, or as on paper. */
#define ZOOM_FIT "fit"
#define ZOOM_WHOLE "whole"

G_DEFINE_FINAL_TYPE (PrintPreview, print_preview, ADW_TYPE_WINDOW)

static void
show_page (PrintPreview *self, guint n)
{
  guint count = report_document_get_page_count (self->document);
  g_autofree char *this_page = base_number_dup_text (n + 1);
  g_autofree char *all_pages = base_number_dup_text (count);
  g_autofree char *words = g_strdup_printf (_("Page %s of %s"), this_page, all_pages);

  self->n = n;
  paper_view_show (self->view, self->document, n);
  gtk_label_set_label (self->place, words);
  widgets_name (self->view, words);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "preview.before", n > 0);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "preview.next", n + 1 < count);
}

static void
show_trouble (PrintPreview *self, const char *sentence)
{
  adw_status_page_set_description (self->failed, sentence);
  gtk_stack_set_visible_child_name (self->stack, "failed");
  gtk_widget_grab_focus (self->close_button);
}

static void
show_document (PrintPreview *self)
{
  adw_window_title_set_title (self->name, report_document_get_title (self->document));
  gtk_widget_set_visible (self->foot, TRUE);
  gtk_widget_set_visible (self->pages, report_document_get_page_count (self->document) > 1);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "preview.print", TRUE);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "preview.save", TRUE);
  show_page (self, 0);
  gtk_stack_set_visible_child_name (self->stack, "page");
  gtk_widget_grab_focus (self->print_button);
}

static void
laid_out_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (PrintPreview) self = data;
  g_autoptr (GError) error = NULL;
  ReportDocument *document = desk_export_lay_out_finish (result, &error);

  g_clear_object (&self->cancellable);
  g_clear_handle_id (&self->quiet_id, g_source_remove);
  if (document != NULL)
    {
      self->document = document;
      /* The window may have been closed in the meantime. */
      if (self->view != NULL)
        show_document (self);
    }
  else if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED) && self->failed != NULL)
    {
      g_autofree char *sentence = desk_rules_dup_sentence (error);

      show_trouble (self, sentence);
    }
}

static void
progress_cb (guint64 row_count, gpointer data)
{
  PrintPreview *self = data;
  g_autofree char *count = base_number_dup_text ((gint64) row_count);

  if (self->progress != NULL)
    gtk_label_set_label (self->progress, count);
}

/* A quick paper shows no spinner. */
static gboolean
quiet_over_cb (gpointer data)
{
  PrintPreview *self = data;

  self->quiet_id = 0;
  gtk_spinner_start (self->spinner);
  return G_SOURCE_REMOVE;
}

static void
before_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  PrintPreview *self = MANDALI_PRINT_PREVIEW (widget);

  show_page (self, self->n - 1);
}

static void
next_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  PrintPreview *self = MANDALI_PRINT_PREVIEW (widget);

  show_page (self, self->n + 1);
}

/* Before the scrolled place takes these keys for itself: they turn pages, the arrows move about on one. */
static gboolean
key_pressed_cb (PrintPreview *self, guint key, guint code, GdkModifierType modifiers)
{
  guint count = self->document != NULL ? report_document_get_page_count (self->document) : 0;

  if (count == 0 || (modifiers & (GDK_CONTROL_MASK | GDK_ALT_MASK | GDK_SHIFT_MASK)) != 0)
    return FALSE;
  switch (key)
    {
    case GDK_KEY_Page_Up:
      show_page (self, MAX (self->n, 1) - 1);
      return TRUE;
    case GDK_KEY_Page_Down:
      show_page (self, MIN (self->n + 1, count - 1));
      return TRUE;
    case GDK_KEY_Home:
      show_page (self, 0);
      return TRUE;
    case GDK_KEY_End:
      show_page (self, count - 1);
      return TRUE;
    default:
      return FALSE;
    }
}

/* Printing */

static void
draw_page_cb (PrintPreview *self, GtkPrintContext *context, int n)
{
  double width, height, scale;
  cairo_t *cairo = gtk_print_context_get_cairo_context (context);

  report_document_get_size (self->document, &width, &height);
  /* A smaller sheet in the printer gets a smaller page, never half of one. */
  scale = MIN (1.0, MIN (gtk_print_context_get_width (context) / width,
                         gtk_print_context_get_height (context) / height));
  cairo_scale (cairo, scale, scale);
  report_document_draw (self->document, (guint) n, cairo);
}

static GtkPageSetup *
make_setup (ReportDocument *document)
{
  GtkPageSetup *setup = gtk_page_setup_new ();
  g_autoptr (GtkPaperSize) size = NULL;
  double width, height;

  report_document_get_size (document, &width, &height);
  size = gtk_paper_size_new (MAX (width, height) > REPORT_A4_LONG - 1 ? GTK_PAPER_NAME_A4 : GTK_PAPER_NAME_A5);
  gtk_page_setup_set_paper_size_and_default_margins (setup, size);
  gtk_page_setup_set_orientation (setup, width > height ? GTK_PAGE_ORIENTATION_LANDSCAPE
                                                        : GTK_PAGE_ORIENTATION_PORTRAIT);
  return setup;
}

static GtkPrintOperation *
make_operation (PrintPreview *self)
{
  GtkPrintOperation *operation = gtk_print_operation_new ();
  g_autoptr (GtkPageSetup) setup = make_setup (self->document);

  gtk_print_operation_set_n_pages (operation, (int) report_document_get_page_count (self->document));
  gtk_print_operation_set_default_page_setup (operation, setup);
  gtk_print_operation_set_job_name (operation, report_document_get_title (self->document));
  gtk_print_operation_set_unit (operation, GTK_UNIT_POINTS);
  gtk_print_operation_set_use_full_page (operation, TRUE);
  gtk_print_operation_set_embed_page_setup (operation, TRUE);
  g_signal_connect_object (operation, "draw-page", G_CALLBACK (draw_page_cb), self, G_CONNECT_SWAPPED);
  return operation;
}

static void
printed_cb (PrintPreview *self, GtkPrintOperationResult result, GtkPrintOperation *operation)
{
  g_autoptr (GError) error = NULL;

  if (result == GTK_PRINT_OPERATION_RESULT_APPLY)
    message_line_say (self->message, _("Sent to the printer"), NULL, NULL);
  else if (result == GTK_PRINT_OPERATION_RESULT_ERROR)
    {
      gtk_print_operation_get_error (operation, &error);
      message_line_say (self->message, error != NULL ? error->message : _("The printer did not take it."), NULL, NULL);
    }
}

static void
print_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  PrintPreview *self = MANDALI_PRINT_PREVIEW (widget);
  g_autoptr (GtkPrintOperation) operation = make_operation (self);

  gtk_print_operation_set_allow_async (operation, TRUE);
  g_signal_connect_object (operation, "done", G_CALLBACK (printed_cb), self, G_CONNECT_SWAPPED);
  gtk_print_operation_run (operation, GTK_PRINT_OPERATION_ACTION_PRINT_DIALOG, GTK_WINDOW (self), NULL);
}

/* Saving */

static void
saved_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (PrintPreview) self = data;
  g_autoptr (GError) error = NULL;
  g_autofree char *words = NULL;

  if (!report_document_write_finish (REPORT_DOCUMENT (source), result, &error))
    words = desk_rules_dup_sentence (error);
  else
    words = g_strdup_printf (_("%s is written"), self->file_name);
  if (self->message != NULL)
    message_line_say (self->message, words, NULL, NULL);
}

static void
save_to (PrintPreview *self, GFile *file)
{
  g_autofree char *path = g_file_get_path (file);
  g_autofree char *folder = path != NULL ? g_path_get_dirname (path) : NULL;

  if (path == NULL)
    return;
  desk_settings_set ("export-folder", folder);
  g_free (self->file_name);
  self->file_name = g_path_get_basename (path);
  report_document_write_async (self->document, path, saved_cb, g_object_ref (self));
}

static void
file_chosen_cb (PrintPreview *self, gint response)
{
  g_autoptr (GtkFileChooserNative) chooser = g_steal_pointer (&self->chooser);
  g_autoptr (GFile) file = NULL;

  if (response != GTK_RESPONSE_ACCEPT)
    return;
  file = gtk_file_chooser_get_file (GTK_FILE_CHOOSER (chooser));
  if (file != NULL)
    save_to (self, file);
}

static void
save_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  PrintPreview *self = MANDALI_PRINT_PREVIEW (widget);
  const char *documents = g_get_user_special_dir (G_USER_DIRECTORY_DOCUMENTS);
  g_autofree char *folder = desk_settings_dup ("export-folder", documents != NULL ? documents : g_get_home_dir ());
  g_autoptr (GFile) file = g_file_new_for_path (folder);

  if (self->chooser != NULL)
    return;
  self->chooser = gtk_file_chooser_native_new (_("Save as PDF"), GTK_WINDOW (self), GTK_FILE_CHOOSER_ACTION_SAVE,
                                               _("_Save"), _("_Cancel"));
  gtk_file_chooser_set_current_folder (GTK_FILE_CHOOSER (self->chooser), file, NULL);
  gtk_file_chooser_set_current_name (GTK_FILE_CHOOSER (self->chooser), self->file_name);
  g_signal_connect_object (self->chooser, "response", G_CALLBACK (file_chosen_cb), self, G_CONNECT_SWAPPED);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (self->chooser));
}

static void
set_zoom (PrintPreview *self, const char *zoom)
{
  if (g_strcmp0 (zoom, self->zoom) == 0)
    return;
  g_free (self->zoom);
  self->zoom = g_strdup (zoom);
  paper_view_set_fits (self->view, g_str_equal (zoom, ZOOM_FIT));
  gtk_widget_grab_focus (self->scroller);
}

static void
print_preview_get_property (GObject *object, guint id, GValue *value, GParamSpec *spec)
{
  g_value_set_string (value, MANDALI_PRINT_PREVIEW (object)->zoom);
}

static void
print_preview_set_property (GObject *object, guint id, const GValue *value, GParamSpec *spec)
{
  set_zoom (MANDALI_PRINT_PREVIEW (object), g_value_get_string (value));
  g_object_notify_by_pspec (object, props[PROP_ZOOM]);
}

static void
print_preview_dispose (GObject *object)
{
  PrintPreview *self = MANDALI_PRINT_PREVIEW (object);

  g_clear_handle_id (&self->quiet_id, g_source_remove);
  if (self->cancellable != NULL)
    g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->chooser);
  g_clear_pointer (&self->message, message_line_free);
  gtk_widget_dispose_template (GTK_WIDGET (self), TYPE_PRINT_PREVIEW);
  G_OBJECT_CLASS (print_preview_parent_class)->dispose (object);
}

static void
print_preview_finalize (GObject *object)
{
  PrintPreview *self = MANDALI_PRINT_PREVIEW (object);

  g_clear_object (&self->cancellable);
  g_clear_object (&self->document);
  g_free (self->file_name);
  g_free (self->zoom);
  G_OBJECT_CLASS (print_preview_parent_class)->finalize (object);
}

static void
add_keys (GtkWidgetClass *widget_class)
{
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_0, GDK_CONTROL_MASK, "preview.zoom", "s", ZOOM_FIT);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_1, GDK_CONTROL_MASK, "preview.zoom", "s", ZOOM_WHOLE);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_p, GDK_CONTROL_MASK, "preview.print", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_s, GDK_CONTROL_MASK, "preview.save", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
}

static void
print_preview_class_init (PrintPreviewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = print_preview_dispose;
  G_OBJECT_CLASS (klass)->finalize = print_preview_finalize;
  G_OBJECT_CLASS (klass)->get_property = print_preview_get_property;
  G_OBJECT_CLASS (klass)->set_property = print_preview_set_property;
  props[PROP_ZOOM] = g_param_spec_string ("zoom", NULL, NULL, ZOOM_FIT,
                                          G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (G_OBJECT_CLASS (klass), N_PROPS, props);
  g_type_ensure (TYPE_PAPER_VIEW);
  gtk_widget_class_set_template_from_resource (widget_class, "/org/mandali/Mandali/ui/widgets/print-preview.ui");
  gtk_widget_class_bind_template_child (widget_class, PrintPreview, name);
  gtk_widget_class_bind_template_child (widget_class, PrintPreview, toasts);
  gtk_widget_class_bind_template_child (widget_class, PrintPreview, stack);
  gtk_widget_class_bind_template_child (widget_class, PrintPreview, spinner);
  gtk_widget_class_bind_template_child (widget_class, PrintPreview, progress);
  gtk_widget_class_bind_template_child (widget_class, PrintPreview, place);
  gtk_widget_class_bind_template_child (widget_class, PrintPreview, failed);
  gtk_widget_class_bind_template_child (widget_class, PrintPreview, scroller);
  gtk_widget_class_bind_template_child (widget_class, PrintPreview, print_button);
  gtk_widget_class_bind_template_child (widget_class, PrintPreview, close_button);
  gtk_widget_class_bind_template_child (widget_class, PrintPreview, foot);
  gtk_widget_class_bind_template_child (widget_class, PrintPreview, pages);
  gtk_widget_class_bind_template_child (widget_class, PrintPreview, view);
  gtk_widget_class_install_action (widget_class, "preview.before", NULL, before_cb);
  gtk_widget_class_install_action (widget_class, "preview.next", NULL, next_cb);
  gtk_widget_class_install_property_action (widget_class, "preview.zoom", "zoom");
  gtk_widget_class_install_action (widget_class, "preview.print", NULL, print_cb);
  gtk_widget_class_install_action (widget_class, "preview.save", NULL, save_cb);
  add_keys (widget_class);
}

static void
print_preview_init (PrintPreview *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();
  static const char *const later[] = { "preview.before", "preview.next", "preview.print", "preview.save" };

  /* The buttons of the template ask for it as they are made. */
  self->zoom = g_strdup (ZOOM_FIT);
  gtk_widget_init_template (GTK_WIDGET (self));
  self->message = message_line_new (self->toasts, MESSAGE_LINE_MS);
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_object (keys, "key-pressed", G_CALLBACK (key_pressed_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
  gtk_widget_set_visible (self->foot, FALSE);
  for (guint i = 0; i < G_N_ELEMENTS (later); i++)
    gtk_widget_action_set_enabled (GTK_WIDGET (self), later[i], FALSE);
}

PrintPreview *
print_preview_open (GtkWindow *parent, DeskSession *session, const DeskReport *report, const PgArgument *arguments)
{
  PrintPreview *self;

  g_return_val_if_fail (DESK_IS_SESSION (session) && report != NULL, NULL);

  self = g_object_new (TYPE_PRINT_PREVIEW, "transient-for", parent, NULL);
  self->report = report;
  self->file_name = desk_export_dup_file_name (report->report, arguments, ".pdf");
  adw_window_title_set_title (self->name, _(report->report->title));
  gtk_window_set_title (GTK_WINDOW (self), _(report->report->title));
  self->cancellable = g_cancellable_new ();
  self->quiet_id = g_timeout_add (SPINNER_WAIT_MS, quiet_over_cb, self);
  desk_export_lay_out_async (desk_session_get_target (session), report, arguments, progress_cb, self,
                             self->cancellable, laid_out_cb, g_object_ref (self));
  gtk_window_present (GTK_WINDOW (self));
  return self;
}

ReportDocument *
print_preview_get_document (PrintPreview *preview)
{
  g_return_val_if_fail (MANDALI_IS_PRINT_PREVIEW (preview), NULL);

  return preview->document;
}

guint
print_preview_get_page (PrintPreview *preview)
{
  g_return_val_if_fail (MANDALI_IS_PRINT_PREVIEW (preview), 0);

  return preview->n;
}

const char *
print_preview_get_trouble (PrintPreview *preview)
{
  g_return_val_if_fail (MANDALI_IS_PRINT_PREVIEW (preview), NULL);

  return preview->document == NULL && preview->cancellable == NULL ? adw_status_page_get_description (preview->failed)
                                                                   : NULL;
}

gboolean
print_preview_print_to (PrintPreview *preview, const char *path, GError **error)
{
  g_autoptr (GtkPrintOperation) operation = NULL;

  g_return_val_if_fail (MANDALI_IS_PRINT_PREVIEW (preview) && preview->document != NULL, FALSE);

  operation = make_operation (preview);
  gtk_print_operation_set_export_filename (operation, path);
  return gtk_print_operation_run (operation, GTK_PRINT_OPERATION_ACTION_EXPORT, GTK_WINDOW (preview), error)
         == GTK_PRINT_OPERATION_RESULT_APPLY;
}
