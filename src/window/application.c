/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The program: one session, some windows, and the actions that belong to no window. */
#define G_LOG_DOMAIN "application"

#include "application.h"

#include <glib-unix.h>
#include <glib/gi18n.h>

#include "desk-language.h"
#include "desk-settings.h"
#include "form.h"
#include "picture.h"
#include "sign-in.h"
#include "voucher-keys.h"
#include "widgets.h"
#include "window-forms.h"
#include "window.h"

struct _Application
{
  AdwApplication parent_instance;
  DeskTarget    *target;
  DeskSession   *session;
  char          *service;
  char          *page;    /* shown first */
  char          *picture; /* a PNG to write instead of staying */
};

G_DEFINE_FINAL_TYPE (Application, application, ADW_TYPE_APPLICATION)

static const GOptionEntry options[] = {
  { "service", 's', 0, G_OPTION_ARG_STRING, NULL, N_("Work on this service of the central server"), N_("NAME") },
  { "page", 'p', 0, G_OPTION_ARG_STRING, NULL, N_("Show this page first"), N_("NAME") },
  { "screenshot", 0, 0, G_OPTION_ARG_FILENAME, NULL, N_("Write a picture of the window to this file and leave"),
    N_("FILE") },
  { "language", 0, 0, G_OPTION_ARG_STRING, NULL, N_("Speak en, gu or hi"), N_("CODE") },
  { NULL },
};

/* A picture shows the office, not how it starts. */
static void
take_picture_cb (DeskSession *session, Window *window)
{
  Application *self = MANDALI_APPLICATION (gtk_window_get_application (GTK_WINDOW (window)));

  switch (desk_session_get_condition (session))
    {
    case DESK_SESSION_UP:
    case DESK_SESSION_REFUSED:
    case DESK_SESSION_SIGNED_OUT:
      g_signal_handlers_disconnect_by_func (session, take_picture_cb, window);
      picture_take_when_calm (GTK_WINDOW (window), self->picture);
      return;
    case DESK_SESSION_STARTING:
    case DESK_SESSION_LOST:
      return;
    }
}

static Window *
open_window (Application *self)
{
  Window *window = window_new (self, self->page);

  gtk_window_present (GTK_WINDOW (window));
  if (self->picture != NULL)
    {
      g_signal_connect_object (self->session, "condition-changed", G_CALLBACK (take_picture_cb), window, 0);
      take_picture_cb (self->session, window);
    }
  return window;
}

static void
new_window_activated_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  open_window (data);
}

static void
quit_activated_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  GList *windows = g_list_copy (gtk_application_get_windows (data));

  /* Each window may ask whether something would be lost. */
  for (GList *l = windows; l != NULL; l = l->next)
    gtk_window_close (l->data);
  g_list_free (windows);
}

static void
about_activated_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  adw_show_about_window (gtk_application_get_active_window (data),
                         "application-name", "Mandali",
                         "application-icon", "org.mandali.Mandali",
                         "developer-name", _("The Mandali developers"),
                         "version", MANDALI_VERSION,
                         "license-type", GTK_LICENSE_GPL_3_0,
                         "comments", _("The office of a women's health cooperative in one window."),
                         NULL);
}

static void
change_person_activated_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  Application *self = data;
  GtkWindow *window = gtk_application_get_active_window (data);

  while (window != NULL && !MANDALI_IS_WINDOW (window))
    window = gtk_window_get_transient_for (window);
  if (window != NULL)
    sign_in_open (window, self->session);
}

/* Where nobody is named nobody can change places; where nobody has signed in the page asks already. */
static void
condition_changed_cb (Application *self)
{
  GAction *action = g_action_map_lookup_action (G_ACTION_MAP (self), "change-person");

  g_simple_action_set_enabled (G_SIMPLE_ACTION (action),
                               desk_session_has_people (self->session)
                                 && desk_session_get_condition (self->session) != DESK_SESSION_SIGNED_OUT);
}

static void
retry_activated_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  desk_session_retry (((Application *) data)->session);
}

/* Windows keep the words they were made with, so they are made again in the new language. */
static void
language_changed_cb (GSimpleAction *action, GVariant *value, gpointer data)
{
  Application *self = data;
  GList *windows = g_list_copy (gtk_application_get_windows (data));

  g_simple_action_set_state (action, value);
  desk_language_use (g_variant_get_string (value, NULL));
  desk_settings_set ("language", desk_language_get ());
  for (GList *l = windows; l != NULL; l = l->next)
    if (MANDALI_IS_WINDOW (l->data))
      {
        g_autofree char *page = g_strdup (window_get_page (l->data));

        g_free (self->page);
        self->page = g_steal_pointer (&page);
        open_window (self);
        gtk_window_destroy (l->data);
      }
  g_list_free (windows);
}

static void
scheme_changed_cb (GSimpleAction *action, GVariant *value, gpointer data)
{
  const char *name = g_variant_get_string (value, NULL);
  AdwColorScheme scheme = g_str_equal (name, "light")  ? ADW_COLOR_SCHEME_FORCE_LIGHT
                          : g_str_equal (name, "dark") ? ADW_COLOR_SCHEME_FORCE_DARK
                                                       : ADW_COLOR_SCHEME_DEFAULT;

  g_simple_action_set_state (action, value);
  adw_style_manager_set_color_scheme (adw_style_manager_get_default (), scheme);
  desk_settings_set ("scheme", name);
}

/* What fingers know from Tally; Alt and a letter mean something else to everybody else. */
static void
use_tally_keys (Application *self, gboolean is_tally)
{
  static const struct { const char *action, *keys[2]; } tally[] = {
    { "win.cancel-voucher", { "<Alt>x" } },
    { "win.throw-away-draft", { "<Alt>d" } },
  };
  const char *const none[] = { NULL };

  for (guint i = 0; i < G_N_ELEMENTS (tally); i++)
    gtk_application_set_accels_for_action (GTK_APPLICATION (self), tally[i].action, is_tally ? tally[i].keys : none);
}

static void
tally_keys_changed_cb (GSimpleAction *action, GVariant *value, gpointer data)
{
  g_simple_action_set_state (action, value);
  voucher_keys_set_tally (g_variant_get_boolean (value));
  use_tally_keys (data, g_variant_get_boolean (value));
}

static const GActionEntry actions[] = {
  { .name = "new-window", .activate = new_window_activated_cb },
  { .name = "quit", .activate = quit_activated_cb },
  { .name = "about", .activate = about_activated_cb },
  { .name = "change-person", .activate = change_person_activated_cb },
  { .name = "retry", .activate = retry_activated_cb },
  { .name = "language", .parameter_type = "s", .state = "'en'", .change_state = language_changed_cb },
  { .name = "tally-keys", .state = "false", .change_state = tally_keys_changed_cb },
  { .name = "scheme", .parameter_type = "s", .state = "'system'", .change_state = scheme_changed_cb },
};

static const struct
{
  const char *action;
  const char *keys[3];
} accelerators[] = {
  { "app.quit", { "<Control>q" } },
  { "app.change-person", { "<Control><Shift>l" } },
  { "app.new-window", { "<Control><Shift>n" } },
  { "window.close", { "<Control>w" } },
  { "win.show-help-overlay", { "<Control>question", "F1" } },
  { "win.search", { "<Control>f" } },
  { "win.primary", { "<Control>n" } },
  { "win.export", { "<Control>e" } },
  { "win.print-chosen", { "<Control>p" } },
  { "win.print", { "<Control><Shift>p" } },
  { "win.refresh", { "<Control>r" } },
  { "win.refresh-or-pay", { "F5" } },
  { "win.pane-or-buy", { "F9" } },
  { "win.voucher-contra", { "F4" } },
  { "win.voucher-receipt", { "F6" } },
  { "win.voucher-journal", { "F7" } },
  { "win.voucher-sales", { "F8" } },
  { "win.acts", { "<Control>d", "Menu" } },
  { "win.admit", { "<Control><Alt>a" } },
  { "win.allot", { "<Control><Alt>s" } },
  { "win.transfer", { "<Control><Alt>t" } },
  { "win.call", { "<Control><Alt>c" } },
  { "win.change-details", { "<Control><Alt>d" } },
  { "win.wall-next", { "<Control>Page_Down" } },
  { "win.wall-back", { "<Control>Page_Up" } },
  { "win.wall-blank", { "<Control>b" } },
  { "win.wall-projector", { "<Control>F11" } },
  { "win.go(1)", { "<Alt>1" } },
  { "win.go(2)", { "<Alt>2" } },
  { "win.go(3)", { "<Alt>3" } },
  { "win.go(4)", { "<Alt>4" } },
  { "win.go(5)", { "<Alt>5" } },
  { "win.go(6)", { "<Alt>6" } },
  { "win.go(7)", { "<Alt>7" } },
  { "win.go(8)", { "<Alt>8" } },
  { "win.go(9)", { "<Alt>9" } },
  { "win.go(10)", { "<Alt>0" } },
  { "win.go(11)", { "<Control><Alt>m" } },
  { "win.go(12)", { "<Control><Alt>b" } },
  { "win.go(13)", { "<Control><Alt>e" } },
};

/* The desktop ends, or somebody ends us: as with the last window, the private server is stopped cleanly. What was
 * typed is on the disk already. */
static gboolean
terminated_cb (gpointer data)
{
  g_application_quit (data);
  return G_SOURCE_CONTINUE;
}

static void
application_startup (GApplication *application)
{
  Application *self = MANDALI_APPLICATION (application);
  g_autofree char *scheme = desk_settings_dup ("scheme", "system");

  G_APPLICATION_CLASS (application_parent_class)->startup (application);
  widgets_init ();
  g_unix_signal_add (SIGTERM, terminated_cb, self);
  g_unix_signal_add (SIGHUP, terminated_cb, self);
  resolution_forms_init ();
  shareholder_forms_init ();
  cooperative_forms_init ();
  imports_forms_init ();
  book_forms_init ();
  board_forms_init ();
  meeting_forms_init ();
  election_forms_init ();
  gtk_window_set_default_icon_name ("org.mandali.Mandali");
  g_action_map_add_action_entries (G_ACTION_MAP (self), actions, G_N_ELEMENTS (actions), self);
  for (guint i = 0; i < G_N_ELEMENTS (accelerators); i++)
    gtk_application_set_accels_for_action (GTK_APPLICATION (self), accelerators[i].action, accelerators[i].keys);
  g_simple_action_set_state (G_SIMPLE_ACTION (g_action_map_lookup_action (G_ACTION_MAP (self), "language")),
                             g_variant_new_string (desk_language_get ()));
  if (voucher_keys_are_tally ())
    g_action_group_change_action_state (G_ACTION_GROUP (self), "tally-keys", g_variant_new_boolean (TRUE));
  if (!g_str_equal (scheme, "system"))
    g_action_group_change_action_state (G_ACTION_GROUP (self), "scheme", g_variant_new_string (scheme));
  self->target = desk_target_new (self->service);
  self->session = desk_session_new (self->target);
  g_signal_connect_object (self->session, "condition-changed", G_CALLBACK (condition_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect (self->session, "person-changed", G_CALLBACK (form_put_away_all), NULL);
  condition_changed_cb (self);
  desk_session_open (self->session);
}

static void
application_activate (GApplication *application)
{
  open_window (MANDALI_APPLICATION (application));
}

/* The last window is closed: stop listening, and the private server if nobody else uses it. */
static void
application_shutdown (GApplication *application)
{
  Application *self = MANDALI_APPLICATION (application);

  if (self->session != NULL)
    desk_session_close (self->session);
  if (self->target != NULL && desk_target_get_local (self->target) != NULL)
    desk_local_release (desk_target_get_local (self->target));
  G_APPLICATION_CLASS (application_parent_class)->shutdown (application);
}

static gint
application_handle_local_options (GApplication *application, GVariantDict *dict)
{
  Application *self = MANDALI_APPLICATION (application);
  const char *language = NULL;

  g_variant_dict_lookup (dict, "service", "s", &self->service);
  g_variant_dict_lookup (dict, "page", "s", &self->page);
  g_variant_dict_lookup (dict, "screenshot", "^ay", &self->picture);
  if (g_variant_dict_lookup (dict, "language", "&s", &language))
    desk_language_use (language);
  /* A picture, like a service or a cooperative of its own, is shown by a process of its own. */
  if (self->picture != NULL || self->service != NULL || g_getenv ("MANDALI_COOPERATIVE") != NULL)
    g_application_set_flags (application, g_application_get_flags (application) | G_APPLICATION_NON_UNIQUE);
  return -1;
}

static void
application_finalize (GObject *object)
{
  Application *self = MANDALI_APPLICATION (object);

  g_clear_object (&self->session);
  g_clear_object (&self->target);
  g_free (self->service);
  g_free (self->page);
  g_free (self->picture);
  G_OBJECT_CLASS (application_parent_class)->finalize (object);
}

static void
application_class_init (ApplicationClass *klass)
{
  GApplicationClass *application_class = G_APPLICATION_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = application_finalize;
  application_class->startup = application_startup;
  application_class->activate = application_activate;
  application_class->shutdown = application_shutdown;
  application_class->handle_local_options = application_handle_local_options;
}

static void
application_init (Application *self)
{
  g_application_add_main_option_entries (G_APPLICATION (self), options);
}

Application *
application_new (void)
{
  return g_object_new (TYPE_APPLICATION, "application-id", "org.mandali.Mandali",
                       "resource-base-path", "/org/mandali/Mandali", NULL);
}

DeskSession *
application_get_session (Application *application)
{
  g_return_val_if_fail (MANDALI_IS_APPLICATION (application), NULL);

  return application->session;
}
