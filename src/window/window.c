/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A window on the office: areas at the side, one page, strips for what a person should know.
 *
 * The window stands at once. Pages are made when they are first shown, and not before the database is there;
 * until then the window says what it is waiting for. */
#define G_LOG_DOMAIN "window"

#include "window.h"

#include <glib/gi18n.h>

#include "desk-language.h"
#include "desk-list.h"
#include "export-strip.h"
#include "message-line.h"
#include "sent-watch.h"
#include "status-strip.h"
#include "vote-strip.h"
#include "window-actions.h"
#include "window-head.h"
#include "window-person.h"
#include "window-sidebar.h"
#include "window-size.h"

#define NARROW_WIDTH 1000

struct _Window
{
  AdwApplicationWindow parent_instance;
  DeskSession    *session;
  DeskList       *office; /* its name, and who is here */
  char           *wanted; /* the area to be shown */
  Page           *current;
  WindowHead     *head;
  AdwToastOverlay *toasts;
  MessageLine    *message;
  AdwLeaflet     *leaflet;
  AdwWindowTitle *name;
  GtkListBox     *areas;
  WindowSidebar  *sidebar;
  GtkWidget      *connection;
  GtkImage       *connection_icon;
  GtkLabel       *connection_label;
  GtkMenuButton  *language_button;
  GtkSearchEntry *search;
  StatusStrip    *status;
  GtkBox         *sent_place;
  GtkWidget      *vote_strip;
  GtkStack       *pages;
  AdwStatusPage  *starting, *refused;
  GtkWidget      *starting_retry;
  ExportStrip    *exports;
  guint           narrow_id;
  gboolean        is_narrow;
};

G_DEFINE_FINAL_TYPE (Window, window, ADW_TYPE_APPLICATION_WINDOW)

static void
tell_strip (Window *self)
{
  const char *page = window_get_page (self);
  g_autofree PgArgument *arguments = NULL;
  const char *meeting = NULL;

  if (g_str_equal (page, "meetings") && self->current != NULL)
    arguments = page_dup_arguments (self->current);
  for (PgArgument *argument = arguments; argument != NULL && argument->name != NULL; argument++)
    if (g_str_equal (argument->name, "meeting_id"))
      meeting = argument->value;
  vote_strip_set_place (MANDALI_VOTE_STRIP (self->vote_strip), g_str_equal (page, "home"), meeting);
}

static void
page_changed_cb (Window *self)
{
  window_head_show (self->head, self->current);
  tell_strip (self);
}

static void
selection_changed_cb (Window *self)
{
  window_acts_update (self);
}

static void
page_reset_cb (Window *self)
{
  gtk_editable_set_text (GTK_EDITABLE (self->search), "");
}

static Page *
make_page (Window *self, const WindowArea *area)
{
  Page *page = area->create (self->session);

  gtk_stack_add_named (self->pages, GTK_WIDGET (page), area->name);
  g_signal_connect_object (page, "changed", G_CALLBACK (page_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (page, "selection-changed", G_CALLBACK (selection_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (page, "reset", G_CALLBACK (page_reset_cb), self, G_CONNECT_SWAPPED);
  return page;
}

/* What stands in the middle: a page once the database has been there, words until then. */
static void
show_content (Window *self)
{
  const WindowArea *area = window_area_find (self->wanted);
  DeskSessionCondition condition = desk_session_get_condition (self->session);
  GtkWidget *page = gtk_stack_get_child_by_name (self->pages, area->name);
  gboolean has_office = desk_session_get_state (self->session) != NULL && condition != DESK_SESSION_SIGNED_OUT
                        && (condition == DESK_SESSION_UP || self->current != NULL);

  gtk_widget_set_sensitive (GTK_WIDGET (self->areas), has_office);
  if (condition == DESK_SESSION_SIGNED_OUT)
    {
      window_person_ask (self, desk_session_get_words (self->session));
      window_head_show (self->head, NULL);
      window_acts_update (self);
      return;
    }
  if (condition == DESK_SESSION_REFUSED)
    {
      adw_status_page_set_description (self->refused, desk_session_get_words (self->session));
      gtk_stack_set_visible_child_name (self->pages, "refused");
      window_head_show (self->head, NULL);
      return;
    }
  if (!has_office)
    {
      adw_status_page_set_title (self->starting, condition == DESK_SESSION_LOST
                                                   ? _("No connection to the office’s database")
                                                   : _("Starting the office’s database…"));
      adw_status_page_set_description (self->starting, condition == DESK_SESSION_LOST
                                                         ? _("Mandali goes on trying by itself.") : NULL);
      gtk_widget_set_visible (self->starting_retry, condition == DESK_SESSION_LOST);
      gtk_stack_set_visible_child_name (self->pages, "starting");
      window_head_show (self->head, NULL);
      return;
    }
  self->current = page != NULL ? MANDALI_PAGE (page) : make_page (self, area);
  gtk_stack_set_visible_child (self->pages, GTK_WIDGET (self->current));
  window_head_show (self->head, self->current);
  gtk_search_entry_set_key_capture_widget (self->search, page_get_list (self->current));
  window_acts_update (self);
}

static void
show_connection (Window *self)
{
  static const struct { const char *icon, *css, *word; } looks[] = {
    [DESK_SESSION_STARTING] = { "pill-wait-symbolic", "starting", N_("starting") },
    [DESK_SESSION_UP] = { "dot-symbolic", "good", N_("connected") },
    [DESK_SESSION_LOST] = { "connection-lost-symbolic", "wait", N_("not connected") },
    [DESK_SESSION_REFUSED] = { "connection-lost-symbolic", "wait", N_("not connected") },
    [DESK_SESSION_SIGNED_OUT] = { "pill-wait-symbolic", "starting", N_("nobody has signed in") },
  };
  DeskSessionCondition condition = desk_session_get_condition (self->session);

  gtk_image_set_from_icon_name (self->connection_icon, looks[condition].icon);
  gtk_label_set_label (self->connection_label, _(looks[condition].word));
  for (guint i = 0; i < G_N_ELEMENTS (looks); i++)
    gtk_widget_remove_css_class (self->connection, looks[i].css);
  gtk_widget_add_css_class (self->connection, looks[condition].css);
}

static void
show_office (Window *self)
{
  PgRow *state = self->office != NULL ? desk_list_get_first (self->office) : NULL;

  if (state == NULL)
    return;
  adw_window_title_set_subtitle (self->name, pg_row_get_words (state, DESK_STATE_SHORT_NAME)[0] != '\0'
                                               ? pg_row_get_words (state, DESK_STATE_SHORT_NAME)
                                               : pg_row_get_words (state, DESK_STATE_SOCIETY));
  window_person_show (self, state);
}

static void
condition_changed_cb (Window *self)
{
  show_connection (self);
  window_sidebar_set_short (self->sidebar, desk_session_is_voter (self->session));
  show_content (self);
}

static void
area_activated_cb (Window *self, GtkListBoxRow *row)
{
  const WindowArea *area = window_sidebar_choose (self->sidebar, row);

  if (area != NULL)
    window_show_page (self, area->name);
}

static void
search_changed_cb (Window *self)
{
  g_autofree char *text = g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->search))));

  if (self->current != NULL)
    page_search (self->current, text);
}

static void
search_activated_cb (Window *self)
{
  if (self->current != NULL)
    page_focus (self->current);
}

static void
search_stopped_cb (Window *self)
{
  gtk_editable_set_text (GTK_EDITABLE (self->search), "");
  search_changed_cb (self);
  search_activated_cb (self);
}

static void
search_started_cb (Window *self)
{
  gtk_widget_grab_focus (GTK_WIDGET (self->search));
}

static gboolean
search_key_cb (Window *self, guint key, guint code, GdkModifierType modifiers)
{
  if (key != GDK_KEY_Down)
    return FALSE;
  search_activated_cb (self);
  return TRUE;
}

static void
export_done_cb (Window *self, const char *path)
{
  g_autofree char *name = g_path_get_basename (path);
  g_autofree char *words = g_strdup_printf (_("%s is written"), name);
  g_autoptr (GVariant) target = g_variant_ref_sink (g_variant_new_string (path));
  g_autofree char *action = g_action_print_detailed_name ("win.open-file", target);

  window_say (self, words, _("Open"), action);
}

static gboolean
narrow_cb (gpointer data)
{
  Window *self = data;

  self->narrow_id = 0;
  window_head_set_narrow (self->head, self->is_narrow);
  return G_SOURCE_REMOVE;
}

/* Whether words fit into the head is a matter of the window's own width: were it one of what is folded away,
 * folding would make room and unfold again for ever. */
static void
window_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  Window *self = MANDALI_WINDOW (widget);

  GTK_WIDGET_CLASS (window_parent_class)->size_allocate (widget, width, height, baseline);
  if (self->head == NULL || self->is_narrow == (width < NARROW_WIDTH))
    return;
  self->is_narrow = width < NARROW_WIDTH;
  if (self->narrow_id == 0)
    self->narrow_id = g_idle_add (narrow_cb, self);
}

static gboolean
window_close_request (GtkWindow *window)
{
  window_size_keep (window);
  return GTK_WINDOW_CLASS (window_parent_class)->close_request (window);
}

static void
window_dispose (GObject *object)
{
  Window *self = MANDALI_WINDOW (object);

  self->current = NULL;
  g_clear_pointer (&self->message, message_line_free);
  g_clear_handle_id (&self->narrow_id, g_source_remove);
  g_clear_pointer (&self->head, window_head_free);
  g_clear_pointer (&self->sidebar, window_sidebar_free);
  g_clear_object (&self->office);
  g_clear_object (&self->session);
  gtk_widget_dispose_template (GTK_WIDGET (self), TYPE_WINDOW);
  G_OBJECT_CLASS (window_parent_class)->dispose (object);
}

static void
window_finalize (GObject *object)
{
  g_free (MANDALI_WINDOW (object)->wanted);
  G_OBJECT_CLASS (window_parent_class)->finalize (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  /* These belong to window-head.c, window-person.c and window-wall.c. */
  static const char *const lent[] = { "who", "page_title", "page_subtitle", "search_clamp", "export_button",
                                      "export_content", "primary_button", "primary_content", "wall_place" };

  gtk_widget_class_set_template_from_resource (widget_class, "/org/mandali/Mandali/ui/window.ui");
  for (guint i = 0; i < G_N_ELEMENTS (lent); i++)
    gtk_widget_class_bind_template_child_full (widget_class, lent[i], FALSE, 0);
  gtk_widget_class_bind_template_child (widget_class, Window, toasts);
  gtk_widget_class_bind_template_child (widget_class, Window, leaflet);
  gtk_widget_class_bind_template_child (widget_class, Window, name);
  gtk_widget_class_bind_template_child (widget_class, Window, areas);
  gtk_widget_class_bind_template_child (widget_class, Window, connection);
  gtk_widget_class_bind_template_child (widget_class, Window, connection_icon);
  gtk_widget_class_bind_template_child (widget_class, Window, connection_label);
  gtk_widget_class_bind_template_child (widget_class, Window, language_button);
  gtk_widget_class_bind_template_child (widget_class, Window, search);
  gtk_widget_class_bind_template_child (widget_class, Window, status);
  gtk_widget_class_bind_template_child (widget_class, Window, sent_place);
  gtk_widget_class_bind_template_child (widget_class, Window, pages);
  gtk_widget_class_bind_template_child (widget_class, Window, starting);
  gtk_widget_class_bind_template_child (widget_class, Window, starting_retry);
  gtk_widget_class_bind_template_child (widget_class, Window, refused);
  gtk_widget_class_bind_template_child (widget_class, Window, exports);
  gtk_widget_class_bind_template_callback (widget_class, area_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_stopped_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_started_cb);
}

static void
window_class_init (WindowClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = window_dispose;
  G_OBJECT_CLASS (klass)->finalize = window_finalize;
  GTK_WINDOW_CLASS (klass)->close_request = window_close_request;
  GTK_WIDGET_CLASS (klass)->size_allocate = window_size_allocate;
  g_type_ensure (TYPE_STATUS_STRIP);
  g_type_ensure (TYPE_EXPORT_STRIP);
  bind_template (GTK_WIDGET_CLASS (klass));
}

static void
window_init (Window *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();

  gtk_widget_init_template (GTK_WIDGET (self));
  self->message = message_line_new (self->toasts, MESSAGE_LINE_MS);
  window_size_restore (GTK_WINDOW (self));
  self->sidebar = window_sidebar_new (self->areas);
  if (!g_str_equal (desk_language_get (), "en"))
    gtk_widget_add_css_class (GTK_WIDGET (self), "indic-words");
  for (const DeskLanguage *l = desk_languages; l->code != NULL; l++)
    if (g_str_equal (l->code, desk_language_get ()))
      gtk_menu_button_set_label (self->language_button, l->name);
  g_signal_connect_object (keys, "key-pressed", G_CALLBACK (search_key_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self->search), keys);
  g_signal_connect_object (self->exports, "done", G_CALLBACK (export_done_cb), self, G_CONNECT_SWAPPED);
}

static void
add_help (Window *self)
{
  g_autoptr (GtkBuilder) builder = gtk_builder_new ();

  /* Its domain stands in the file: GTK 4.8 reads freed memory when one was set before. */
  if (gtk_builder_add_from_resource (builder, "/org/mandali/Mandali/ui/shortcuts.ui", NULL))
    gtk_application_window_set_help_overlay (GTK_APPLICATION_WINDOW (self),
                                             GTK_SHORTCUTS_WINDOW (gtk_builder_get_object (builder, "shortcuts")));
}

Window *
window_new (Application *application, const char *page)
{
  Window *self;

  g_return_val_if_fail (MANDALI_IS_APPLICATION (application), NULL);

  self = g_object_new (TYPE_WINDOW, "application", application, NULL);
  self->session = g_object_ref (application_get_session (application));
  self->head = window_head_new (GTK_WIDGET (self), self->session);
  window_actions_add (self);
  window_acts_add (self);
  window_undo_add (self);
  window_wall_add (self);
  add_help (self);
  status_strip_bind (self->status, self->session);
  gtk_box_append (self->sent_place, sent_watch_new (self->session));
  self->vote_strip = vote_strip_new (self->session);
  gtk_box_append (self->sent_place, self->vote_strip);
  g_signal_connect_object (self->session, "condition-changed", G_CALLBACK (condition_changed_cb), self,
                           G_CONNECT_SWAPPED);
  self->office = desk_list_new (self->session, &desk_state);
  g_signal_connect_object (self->office, "refreshed", G_CALLBACK (show_office), self, G_CONNECT_SWAPPED);
  show_connection (self);
  window_sidebar_set_short (self->sidebar, desk_session_is_voter (self->session));
  window_show_page (self, page);
  return self;
}

const char *
window_get_page (Window *window)
{
  g_return_val_if_fail (MANDALI_IS_WINDOW (window), NULL);

  return window_area_find (window->wanted)->name;
}

Page *
window_get_current (Window *window)
{
  g_return_val_if_fail (MANDALI_IS_WINDOW (window), NULL);

  return window->current;
}

DeskSession *
window_get_session (Window *window)
{
  g_return_val_if_fail (MANDALI_IS_WINDOW (window), NULL);

  return window->session;
}

void
window_show_page (Window *window, const char *name)
{
  const WindowArea *area = window_area_find (name);
  gboolean is_other;

  g_return_if_fail (MANDALI_IS_WINDOW (window));

  is_other = g_strcmp0 (window->wanted, area->name) != 0;
  if (is_other)
    {
      g_free (window->wanted);
      window->wanted = g_strdup (area->name);
      gtk_editable_set_text (GTK_EDITABLE (window->search), "");
      if (window->current != NULL)
        page_search (window->current, "");
    }
  window_sidebar_select (window->sidebar, area);
  adw_leaflet_set_visible_child_name (window->leaflet, "content");
  show_content (window);
  tell_strip (window);
}

void
window_say (Window *window, const char *words, const char *label, const char *action)
{
  g_return_if_fail (MANDALI_IS_WINDOW (window) && words != NULL);

  message_line_say (window->message, words, label, action);
}

void
window_export (Window *window, const char *report_id, ReportFormat format, const char *path)
{
  const DeskReport *report;
  g_autofree PgArgument *arguments = NULL;
  guint64 row_count;

  g_return_if_fail (MANDALI_IS_WINDOW (window));

  if (window->current == NULL || (report = page_get_report (window->current)) == NULL)
    return;
  row_count = page_get_row_count (window->current);
  if (report_id != NULL && !g_str_equal (report->report->id, report_id))
    {
      const DeskReport *const *others = page_get_other_reports (window->current);

      row_count = 0; /* a register may hold others than the list does */
      while (others != NULL && *others != NULL && !g_str_equal ((*others)->report->id, report_id))
        others++;
      if (others == NULL || *others == NULL)
        return;
      report = *others;
    }
  arguments = page_dup_arguments (window->current);
  if (path != NULL)
    export_strip_start (window->exports, window->session, report, arguments, path, row_count);
  else
    export_strip_ask (window->exports, window->session, report, arguments, format, row_count);
}
