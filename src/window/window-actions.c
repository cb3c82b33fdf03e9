/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What moves about in a window, as actions: keys, buttons, menus and tests all go this way. */
#define G_LOG_DOMAIN "window-actions"

#include "window-actions.h"

#include <glib/gi18n.h>
#include <string.h>

#include "assistant.h"
#include "catalogue.h"
#include "print-preview.h"
#include "window-areas.h"

static Page *
get_current (gpointer data)
{
  return window_get_current (data);
}

static GtkEditable *
get_search (gpointer data)
{
  return GTK_EDITABLE (gtk_widget_get_template_child (data, TYPE_WINDOW, "search"));
}

static void
search_activated_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  gtk_widget_grab_focus (GTK_WIDGET (get_search (data)));
}

/* find ('words'): as if they had been typed. */
static void
find_activated_cb (GSimpleAction *action, GVariant *words, gpointer data)
{
  gtk_editable_set_text (get_search (data), g_variant_get_string (words, NULL));
}

static void
primary_activated_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  const char *name = get_current (data) != NULL ? page_get_primary_action (get_current (data)) : NULL;

  if (name != NULL)
    gtk_widget_activate_action (data, name, NULL);
}

static void
refresh_activated_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  if (get_current (data) != NULL)
    page_refresh (get_current (data));
  desk_session_look (window_get_session (data));
}

/* Keys that do one thing everywhere write a voucher where accountants work, as they know them. */
static void
either_activated_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  static const char *const accounts[] = { "vouchers", "books", "periods", "bank", "objections", NULL };
  gboolean is_books = g_strv_contains (accounts, window_get_page (data));
  gboolean is_f5 = g_str_equal (g_action_get_name (G_ACTION (action)), "refresh-or-pay");

  g_action_group_activate_action (G_ACTION_GROUP (data),
                                  is_f5 ? (is_books ? "voucher-payment" : "refresh")
                                        : (is_books ? "voucher-purchase" : "pane"), NULL);
}

/* To the area; who is there already is led back to its list. */
static void
go_to (Window *window, const char *name)
{
  gboolean is_there = g_str_equal (window_get_page (window), name);

  window_show_page (window, name);
  if (is_there && get_current (window) != NULL)
    page_focus (get_current (window));
}

static void
go_activated_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  const WindowArea *area = window_area_of_key ((guint) g_variant_get_int32 (parameter));

  if (area != NULL)
    go_to (data, area->name);
}

static void
page_activated_cb (GSimpleAction *action, GVariant *name, gpointer data)
{
  go_to (data, g_variant_get_string (name, NULL));
}

/* open ({'page': 'shareholders', 'state': 'applied'}): that page with just these filters; 'find': what is searched. */
static void
open_activated_cb (GSimpleAction *action, GVariant *wishes, gpointer data)
{
  GVariantIter iter;
  const char *name, *value;

  if (g_variant_lookup (wishes, "page", "&s", &value))
    window_show_page (data, value);
  if (get_current (data) == NULL)
    return;
  page_filter (get_current (data), NULL, NULL);
  if (g_variant_lookup (wishes, "find", "&s", &value))
    gtk_editable_set_text (get_search (data), value);
  g_variant_iter_init (&iter, wishes);
  while (g_variant_iter_loop (&iter, "{&s&s}", &name, &value))
    if (!g_str_equal (name, "page") && !g_str_equal (name, "find"))
      page_filter (get_current (data), name, value);
  page_focus (get_current (data));
}

/* filter ('state', 'active'); an empty value shows everything. */
static void
filter_activated_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  const char *name, *value;

  g_variant_get (parameter, "(&s&s)", &name, &value);
  if (get_current (data) != NULL)
    page_filter (get_current (data), name, value[0] != '\0' ? value : NULL);
}

static void
select_activated_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  if (get_current (data) != NULL)
    page_select (get_current (data), g_variant_get_int64 (parameter));
}

/* show ('resolutions', 5): that record on its page. */
static void
show_activated_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  const char *name;
  gint64 record_id;

  g_variant_get (parameter, "(&sx)", &name, &record_id);
  window_show_page (data, name);
  if (get_current (data) == NULL)
    return;
  page_filter (get_current (data), NULL, NULL);
  page_select (get_current (data), record_id);
}

/* say ('words'): a page tells what was done. */
static void
say_activated_cb (GSimpleAction *action, GVariant *words, gpointer data)
{
  window_say (data, g_variant_get_string (words, NULL), NULL, NULL);
}

static void
export_activated_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  window_export (data, NULL, REPORT_FORMAT_XLSX, NULL);
}

static gboolean
find_format (const char *ending, ReportFormat *format)
{
  g_autofree char *path = g_strconcat ("x.", ending, NULL);

  return report_format_from_path (path, format, NULL);
}

/* export-report ('share-register', 'pdf'): asks for the file. */
static void
export_report_activated_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  const char *id, *ending;
  ReportFormat format;

  g_variant_get (parameter, "(&s&s)", &id, &ending);
  if (find_format (ending, &format))
    window_export (data, id, format, NULL);
}

/* export-to ('share-register', '/home/…/register.xlsx') */
static void
export_to_activated_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  const char *id, *path;
  ReportFormat format;

  g_variant_get (parameter, "(&s&s)", &id, &path);
  if (report_format_from_path (path, &format, NULL))
    window_export (data, id, format, path);
}

/* The key of the record that is chosen on the page; NULL when none is. */
static char *
dup_chosen (gpointer data)
{
  const char *state;

  return get_current (data) != NULL ? page_dup_selected (get_current (data), &state) : NULL;
}

/* show-paper ('share-certificate', 13952): the paper about that record, as it will be printed. 0 is the record that is
 * chosen on the page, so that menus need not know her. */
static void
show_paper_activated_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  const char *id;
  gint64 record_id;
  const DeskReport *report;
  g_autofree char *record = NULL;

  g_variant_get (parameter, "(&sx)", &id, &record_id);
  report = catalogue_find_report (id);
  if (report == NULL || report_get_record_parameter (report->report) == NULL)
    return;
  record = record_id != 0 ? g_strdup_printf ("%" G_GINT64_FORMAT, record_id) : dup_chosen (data);
  if (record == NULL)
    return;
  print_preview_open (data, window_get_session (data), report,
                      (PgArgument[]){ { report_get_record_parameter (report->report), record }, { NULL, NULL } });
}

/* What the page shows, as it will be printed. */
static void
print_activated_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  Page *page = get_current (data);
  g_autofree PgArgument *arguments = page != NULL ? page_dup_arguments (page) : NULL;

  if (page != NULL && page_get_report (page) != NULL)
    print_preview_open (data, window_get_session (data), page_get_report (page), arguments);
}

/* The paper about what is chosen; the whole list where records have none. */
static void
print_chosen_activated_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  const DeskReport *paper = get_current (data) != NULL ? page_get_paper (get_current (data)) : NULL;
  g_autofree char *key = paper != NULL ? dup_chosen (data) : NULL;

  if (key == NULL)
    print_activated_cb (action, parameter, data);
  else if (g_ascii_strtoll (key, NULL, 10) < 0)
    window_say (data, _("A draft is printed once it is posted."), NULL, NULL);
  else
    print_preview_open (data, window_get_session (data), paper,
                        (PgArgument[]){ { report_get_record_parameter (paper->report), key }, { NULL, NULL } });
}

static void
open_file_activated_cb (GSimpleAction *action, GVariant *path, gpointer data)
{
  g_autofree char *uri = g_filename_to_uri (g_variant_get_string (path, NULL), NULL, NULL);

  if (uri != NULL)
    gtk_show_uri (data, uri, GDK_CURRENT_TIME);
}

/* bring-in-file ('/home/…/register.xlsx'): the assistant of the page, as if a person had chosen that file in it; with a
 * kind before it, 'vouchers:/home/…/list.xlsx', as if she had chosen that too. */
static void
bring_in_file_activated_cb (GSimpleAction *action, GVariant *path, gpointer data)
{
  GListModel *windows = gtk_window_get_toplevels ();

  g_action_group_activate_action (G_ACTION_GROUP (data), g_str_equal (window_get_page (data), "bank")
                                                           ? "bring-in-statement" : "bring-in", NULL);
  for (guint i = 0; i < g_list_model_get_n_items (windows); i++)
    {
      g_autoptr (GtkWindow) window = g_list_model_get_item (windows, i);

      if (MANDALI_IS_ASSISTANT (window) && gtk_window_get_transient_for (window) == data)
        {
          const char *file = strchr (g_variant_get_string (path, NULL), G_DIR_SEPARATOR);
          g_auto (GStrv) parts = g_strsplit (g_variant_get_string (path, NULL), ":", 2);

          if (file == NULL)
            return;
          assistant_choose_kind (MANDALI_ASSISTANT (window), parts[0]);
          assistant_take_file (MANDALI_ASSISTANT (window), file);
          return;
        }
    }
}

static void
back_activated_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  adw_leaflet_set_visible_child_name (ADW_LEAFLET (gtk_widget_get_template_child (data, TYPE_WINDOW, "leaflet")),
                                      "sidebar");
}

/* What only the page itself can do: page.pane for win.pane, and so on. */
static void
page_own_activated_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  g_autofree char *name = g_strconcat ("page.", g_action_get_name (G_ACTION (action)), NULL);

  if (get_current (data) != NULL)
    gtk_widget_activate_action (GTK_WIDGET (get_current (data)), name, NULL);
}

static const GActionEntry entries[] = {
  { .name = "search", .activate = search_activated_cb },
  { .name = "find", .parameter_type = "s", .activate = find_activated_cb },
  { .name = "primary", .activate = primary_activated_cb },
  { .name = "refresh", .activate = refresh_activated_cb },
  { .name = "refresh-or-pay", .activate = either_activated_cb },
  { .name = "pane-or-buy", .activate = either_activated_cb },
  { .name = "go", .parameter_type = "i", .activate = go_activated_cb },
  { .name = "page", .parameter_type = "s", .activate = page_activated_cb },
  { .name = "open", .parameter_type = "a{ss}", .activate = open_activated_cb },
  { .name = "filter", .parameter_type = "(ss)", .activate = filter_activated_cb },
  { .name = "select", .parameter_type = "x", .activate = select_activated_cb },
  { .name = "show", .parameter_type = "(sx)", .activate = show_activated_cb },
  { .name = "say", .parameter_type = "s", .activate = say_activated_cb },
  { .name = "export", .activate = export_activated_cb },
  { .name = "export-report", .parameter_type = "(ss)", .activate = export_report_activated_cb },
  { .name = "export-to", .parameter_type = "(ss)", .activate = export_to_activated_cb },
  { .name = "show-paper", .parameter_type = "(sx)", .activate = show_paper_activated_cb },
  { .name = "print", .activate = print_activated_cb },
  { .name = "print-chosen", .activate = print_chosen_activated_cb },
  { .name = "open-file", .parameter_type = "s", .activate = open_file_activated_cb },
  { .name = "bring-in-file", .parameter_type = "s", .activate = bring_in_file_activated_cb },
  { .name = "back", .activate = back_activated_cb },
  { .name = "pane", .activate = page_own_activated_cb },
  { .name = "acts", .activate = page_own_activated_cb },
  { .name = "record", .activate = page_own_activated_cb },
};

void
window_actions_add (Window *window)
{
  g_return_if_fail (MANDALI_IS_WINDOW (window));

  g_action_map_add_action_entries (G_ACTION_MAP (window), entries, G_N_ELEMENTS (entries), window);
}
