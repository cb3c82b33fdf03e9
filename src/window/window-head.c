/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The head of a window: title, true count, search, the one primary act, and papers of the page below. */
#define G_LOG_DOMAIN "window-head"

#include "window-head.h"

#include <glib/gi18n.h>

#include "widgets.h"

struct _WindowHead
{
  GtkWidget        *window;
  DeskSession      *session;
  gboolean          is_narrow;
  Page             *page; /* borrowed */
  GtkLabel         *title, *subtitle;
  GtkWidget        *search_clamp;
  GtkSearchEntry   *search;
  AdwSplitButton   *export_button;
  AdwButtonContent *export_content;
  GtkWidget        *primary_button;
  AdwButtonContent *primary_content;
};

static gpointer
find (WindowHead *self, const char *name)
{
  GObject *part = gtk_widget_get_template_child (self->window, G_OBJECT_TYPE (self->window), name);

  g_assert (part != NULL);
  return part;
}

/* `format` is the ending of its files without the dot. */
static void
add_paper (GMenu *menu, const char *words, const DeskReport *report, const char *format)
{
  g_autofree char *name = g_str_equal (format, "xlsx") ? g_strdup ("Excel") : g_ascii_strup (format, -1);
  g_autofree char *label = g_strdup_printf ("%s · %s", words, name);
  g_autoptr (GMenuItem) item = g_menu_item_new (label, NULL);

  g_menu_item_set_action_and_target (item, "win.export-report", "(ss)", report->report->id, format);
  g_menu_append_item (menu, item);
}

static void
show_papers (WindowHead *self)
{
  g_autoptr (GMenu) menu = g_menu_new ();
  const DeskReport *shown = self->page != NULL ? page_get_report (self->page) : NULL;
  const DeskReport *const *others = self->page != NULL ? page_get_other_reports (self->page) : NULL;

  gtk_widget_set_visible (GTK_WIDGET (self->export_button), shown != NULL);
  if (shown == NULL)
    return;
  for (guint i = 0; i < 3; i++)
    add_paper (menu, _("This list"), shown, ((const char *const[]){ "xlsx", "pdf", "csv" })[i]);
  for (; others != NULL && *others != NULL; others++)
    {
      g_autoptr (GMenu) section = g_menu_new ();

      const char *ending = (*others)->report->ending;

      add_paper (section, _((*others)->report->title), *others, ending != NULL ? ending + 1 : "xlsx");
      if (ending == NULL)
        add_paper (section, _((*others)->report->title), *others, "pdf");
      g_menu_append_section (menu, NULL, G_MENU_MODEL (section));
    }
  adw_split_button_set_menu_model (self->export_button, G_MENU_MODEL (menu));
}

static void
show_primary (WindowHead *self)
{
  const char *label = self->page != NULL ? page_get_primary_label (self->page) : NULL;
  const char *permission = self->page != NULL ? page_get_primary_permission (self->page) : NULL;
  gboolean is_offered = label != NULL && (permission == NULL || desk_session_may (self->session, permission));

  gtk_widget_set_visible (self->primary_button, is_offered);
  adw_button_content_set_label (self->primary_content, self->is_narrow || label == NULL ? "" : label);
  adw_button_content_set_label (self->export_content, self->is_narrow ? "" : "Excel");
  gtk_label_set_ellipsize (self->title, self->is_narrow ? PANGO_ELLIPSIZE_NONE : PANGO_ELLIPSIZE_END);
  gtk_widget_set_visible (GTK_WIDGET (self->subtitle),
                          !self->is_narrow && gtk_label_get_label (self->subtitle)[0] != '\0');
  if (label == NULL)
    return;
  gtk_widget_set_tooltip_text (self->primary_button, label);
  widgets_name (self->primary_button, label);
}

WindowHead *
window_head_new (GtkWidget *window, DeskSession *session)
{
  WindowHead *self;

  g_return_val_if_fail (GTK_IS_WIDGET (window) && DESK_IS_SESSION (session), NULL);

  self = g_new0 (WindowHead, 1);
  self->window = window;
  self->session = session;
  self->title = find (self, "page_title");
  self->subtitle = find (self, "page_subtitle");
  self->search_clamp = find (self, "search_clamp");
  self->search = find (self, "search");
  self->export_button = find (self, "export_button");
  self->export_content = find (self, "export_content");
  self->primary_button = find (self, "primary_button");
  self->primary_content = find (self, "primary_content");
  return self;
}

void
window_head_free (WindowHead *head)
{
  g_free (head);
}

void
window_head_set_narrow (WindowHead *head, gboolean is_narrow)
{
  head->is_narrow = is_narrow;
  show_primary (head);
}

void
window_head_show (WindowHead *head, Page *page)
{
  const char *title = page != NULL ? page_get_title (page) : NULL;
  const char *subtitle = page != NULL ? page_get_subtitle (page) : NULL;
  const char *hint = page != NULL ? page_get_search_hint (page) : NULL;
  GAction *print;

  head->page = page;
  gtk_label_set_label (head->title, title != NULL ? title : "");
  gtk_label_set_label (head->subtitle, subtitle != NULL ? subtitle : "");
  gtk_widget_set_visible (head->search_clamp, hint != NULL);
  if (hint != NULL)
    {
      g_object_set (head->search, "placeholder-text", hint, NULL);
      widgets_name (head->search, hint);
    }
  show_primary (head);
  show_papers (head);
  print = g_action_map_lookup_action (G_ACTION_MAP (head->window), "print");
  if (print != NULL)
    g_simple_action_set_enabled (G_SIMPLE_ACTION (print), page != NULL && page_get_report (page) != NULL);
}
