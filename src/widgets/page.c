/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * One area of the office in the window: what the window's header shows and asks of it. */
#define G_LOG_DOMAIN "page"

#include "page.h"

typedef struct
{
  char                    *title, *subtitle, *search_hint;
  char                    *primary_label, *primary_action, *primary_permission;
  const DeskReport        *report, *paper;
  const DeskReport *const *other_reports;
  guint                    idle_id; /* 0: nothing waits */
} PagePrivate;

enum { SIGNAL_CHANGED, SIGNAL_SELECTION_CHANGED, SIGNAL_RESET, N_SIGNALS };

static guint signals[N_SIGNALS];

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (Page, page, ADW_TYPE_BIN)

static PagePrivate *
get_private (Page *page)
{
  return page_get_instance_private (page);
}

static gboolean
replace (char **place, const char *text)
{
  char *copy;

  if (g_strcmp0 (*place, text) == 0)
    return FALSE;
  copy = g_strdup (text);
  g_free (*place);
  *place = copy;
  return TRUE;
}

static void
page_finalize (GObject *object)
{
  PagePrivate *priv = get_private (MANDALI_PAGE (object));

  g_free (priv->title);
  g_free (priv->subtitle);
  g_free (priv->search_hint);
  g_free (priv->primary_label);
  g_free (priv->primary_action);
  g_free (priv->primary_permission);
  G_OBJECT_CLASS (page_parent_class)->finalize (object);
}

static gboolean
take_keyboard_cb (gpointer data)
{
  PagePrivate *priv = get_private (data);
  GtkRoot *root = gtk_widget_get_root (data);
  GtkWidget *list = page_get_list (data);

  priv->idle_id = 0;
  if (root == NULL || gtk_root_get_focus (root) != NULL)
    return G_SOURCE_REMOVE;
  if (list != NULL && gtk_widget_get_mapped (list))
    page_focus (data);
  else
    gtk_widget_child_focus (data, GTK_DIR_TAB_FORWARD);
  return G_SOURCE_REMOVE;
}

/* Whatever had the keyboard is not offered any more, such as a button whose act was done: keys would go nowhere. */
static void
focus_moved_cb (Page *self)
{
  PagePrivate *priv = get_private (self);

  if (priv->idle_id == 0 && gtk_root_get_focus (gtk_widget_get_root (GTK_WIDGET (self))) == NULL)
    priv->idle_id = g_idle_add (take_keyboard_cb, self);
}

/* The keyboard comes along, unless it walks through the areas at the side. Without this a window in which nobody has
 * done anything yet has it on its menu, and there it is again whenever a dialog closes. */
static void
page_map (GtkWidget *widget)
{
  GtkRoot *root = gtk_widget_get_root (widget);
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  GTK_WIDGET_CLASS (page_parent_class)->map (widget);
  if (root != NULL)
    g_signal_connect_object (root, "notify::focus-widget", G_CALLBACK (focus_moved_cb), widget, G_CONNECT_SWAPPED);
  if (focus == NULL || gtk_widget_get_ancestor (focus, GTK_TYPE_LIST_BOX) == NULL)
    page_focus (MANDALI_PAGE (widget));
}

static void
page_unmap (GtkWidget *widget)
{
  GtkRoot *root = gtk_widget_get_root (widget);

  g_clear_handle_id (&get_private (MANDALI_PAGE (widget))->idle_id, g_source_remove);
  if (root != NULL)
    g_signal_handlers_disconnect_by_func (root, focus_moved_cb, widget);
  GTK_WIDGET_CLASS (page_parent_class)->unmap (widget);
}

/* Escape leads from what is beside the rows back to them. */
static gboolean
escape_cb (GtkWidget *widget, GVariant *nothing, gpointer data)
{
  GtkWidget *list = page_get_list (MANDALI_PAGE (widget));
  GtkWidget *focus = gtk_root_get_focus (gtk_widget_get_root (widget));

  if (list == NULL || focus == NULL || gtk_widget_get_ancestor (focus, GTK_TYPE_COLUMN_VIEW) != NULL)
    return GDK_EVENT_PROPAGATE;
  page_focus (MANDALI_PAGE (widget));
  return GDK_EVENT_STOP;
}

static void
page_class_init (PageClass *klass)
{
  static const char *const names[] = { "changed", "selection-changed", "reset" };

  G_OBJECT_CLASS (klass)->finalize = page_finalize;
  GTK_WIDGET_CLASS (klass)->map = page_map;
  GTK_WIDGET_CLASS (klass)->unmap = page_unmap;
  gtk_widget_class_add_binding (GTK_WIDGET_CLASS (klass), GDK_KEY_Escape, 0, escape_cb, NULL);
  for (guint i = 0; i < N_SIGNALS; i++)
    signals[i] = g_signal_new (names[i], TYPE_PAGE, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
page_init (Page *self)
{
}

void
page_set_title (Page *page, const char *title, const char *subtitle)
{
  PagePrivate *priv = get_private (page);
  gboolean is_new = replace (&priv->title, title);

  if (replace (&priv->subtitle, subtitle) || is_new)
    g_signal_emit (page, signals[SIGNAL_CHANGED], 0);
}

void
page_set_search_hint (Page *page, const char *hint)
{
  if (replace (&get_private (page)->search_hint, hint))
    g_signal_emit (page, signals[SIGNAL_CHANGED], 0);
}

void
page_set_primary (Page *page, const char *label, const char *action, const char *permission)
{
  PagePrivate *priv = get_private (page);

  replace (&priv->primary_label, label);
  replace (&priv->primary_action, action);
  replace (&priv->primary_permission, permission);
  g_signal_emit (page, signals[SIGNAL_CHANGED], 0);
}

void
page_set_reports (Page *page, const DeskReport *shown, const DeskReport *const *others)
{
  PagePrivate *priv = get_private (page);

  priv->report = shown;
  priv->other_reports = others;
  g_signal_emit (page, signals[SIGNAL_CHANGED], 0);
}

const char *
page_get_title (Page *page)
{
  g_return_val_if_fail (MANDALI_IS_PAGE (page), NULL);

  return get_private (page)->title;
}

const char *
page_get_subtitle (Page *page)
{
  g_return_val_if_fail (MANDALI_IS_PAGE (page), NULL);

  return get_private (page)->subtitle;
}

const char *
page_get_search_hint (Page *page)
{
  g_return_val_if_fail (MANDALI_IS_PAGE (page), NULL);

  return get_private (page)->search_hint;
}

const char *
page_get_primary_label (Page *page)
{
  g_return_val_if_fail (MANDALI_IS_PAGE (page), NULL);

  return get_private (page)->primary_label;
}

const char *
page_get_primary_action (Page *page)
{
  g_return_val_if_fail (MANDALI_IS_PAGE (page), NULL);

  return get_private (page)->primary_action;
}

const char *
page_get_primary_permission (Page *page)
{
  g_return_val_if_fail (MANDALI_IS_PAGE (page), NULL);

  return get_private (page)->primary_permission;
}

void
page_set_paper (Page *page, const DeskReport *paper)
{
  g_return_if_fail (MANDALI_IS_PAGE (page));

  get_private (page)->paper = paper;
}

const DeskReport *
page_get_paper (Page *page)
{
  g_return_val_if_fail (MANDALI_IS_PAGE (page), NULL);

  return get_private (page)->paper;
}

const DeskReport *
page_get_report (Page *page)
{
  g_return_val_if_fail (MANDALI_IS_PAGE (page), NULL);

  return get_private (page)->report;
}

const DeskReport *const *
page_get_other_reports (Page *page)
{
  g_return_val_if_fail (MANDALI_IS_PAGE (page), NULL);

  return get_private (page)->other_reports;
}

void
page_search (Page *page, const char *text)
{
  g_return_if_fail (MANDALI_IS_PAGE (page));

  if (MANDALI_PAGE_GET_CLASS (page)->search != NULL)
    MANDALI_PAGE_GET_CLASS (page)->search (page, text);
}

void
page_filter (Page *page, const char *name, const char *value)
{
  g_return_if_fail (MANDALI_IS_PAGE (page));

  if (MANDALI_PAGE_GET_CLASS (page)->filter != NULL)
    MANDALI_PAGE_GET_CLASS (page)->filter (page, name, value);
}

void
page_select (Page *page, gint64 record_id)
{
  g_return_if_fail (MANDALI_IS_PAGE (page));

  if (MANDALI_PAGE_GET_CLASS (page)->select != NULL)
    MANDALI_PAGE_GET_CLASS (page)->select (page, record_id);
}

void
page_refresh (Page *page)
{
  g_return_if_fail (MANDALI_IS_PAGE (page));

  if (MANDALI_PAGE_GET_CLASS (page)->refresh != NULL)
    MANDALI_PAGE_GET_CLASS (page)->refresh (page);
}

void
page_focus (Page *page)
{
  g_return_if_fail (MANDALI_IS_PAGE (page));

  if (MANDALI_PAGE_GET_CLASS (page)->focus != NULL)
    MANDALI_PAGE_GET_CLASS (page)->focus (page);
}

GtkWidget *
page_get_list (Page *page)
{
  g_return_val_if_fail (MANDALI_IS_PAGE (page), NULL);

  return MANDALI_PAGE_GET_CLASS (page)->get_list != NULL ? MANDALI_PAGE_GET_CLASS (page)->get_list (page) : NULL;
}

PgArgument *
page_dup_arguments (Page *page)
{
  PgArgument *arguments;

  g_return_val_if_fail (MANDALI_IS_PAGE (page), NULL);

  if (MANDALI_PAGE_GET_CLASS (page)->dup_arguments == NULL)
    return NULL;
  arguments = MANDALI_PAGE_GET_CLASS (page)->dup_arguments (page);
  for (PgArgument *a = arguments; a->name != NULL; a++)
    if (g_str_equal (a->name, "row_limit"))
      a->value = NULL;
  return arguments;
}

guint64
page_get_row_count (Page *page)
{
  g_return_val_if_fail (MANDALI_IS_PAGE (page), 0);

  if (MANDALI_PAGE_GET_CLASS (page)->get_row_count == NULL)
    return 0;
  return MANDALI_PAGE_GET_CLASS (page)->get_row_count (page);
}

char *
page_dup_selected (Page *page, const char **state)
{
  g_return_val_if_fail (MANDALI_IS_PAGE (page) && state != NULL, NULL);

  *state = "";
  if (MANDALI_PAGE_GET_CLASS (page)->dup_selected == NULL)
    return NULL;
  return MANDALI_PAGE_GET_CLASS (page)->dup_selected (page, state);
}

void
page_tell_selection (Page *page)
{
  g_return_if_fail (MANDALI_IS_PAGE (page));

  g_signal_emit (page, signals[SIGNAL_SELECTION_CHANGED], 0);
}

void
page_tell_reset (Page *page)
{
  g_return_if_fail (MANDALI_IS_PAGE (page));

  g_signal_emit (page, signals[SIGNAL_RESET], 0);
}
