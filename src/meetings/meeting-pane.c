/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * One side of a meeting in the window. */
#define G_LOG_DOMAIN "meeting-pane"

#include "meeting-pane.h"

#include <glib/gi18n.h>
#include <stdarg.h>
#include <string.h>

#include "meeting-form.h"
#include "meeting.h"
#include "pane-parts.h"

#define SIDE_WIDTH 344

typedef struct
{
  DeskSession        *session;
  GSimpleActionGroup *actions;
  PgRow              *meeting; /* NULL: none */
  GtkBox             *box;     /* buttons over the table */
  GtkWidget          *more;    /* the menu of what is rare; NULL: there is none */
  DataView           *view;
} MeetingPanePrivate;

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (MeetingPane, meeting_pane, ADW_TYPE_BIN)

static MeetingPanePrivate *
get (gpointer pane)
{
  return meeting_pane_get_instance_private (pane);
}

static void
meeting_pane_dispose (GObject *object)
{
  g_clear_object (&get (object)->session);
  g_clear_object (&get (object)->actions);
  g_clear_object (&get (object)->meeting);
  G_OBJECT_CLASS (meeting_pane_parent_class)->dispose (object);
}

static void
meeting_pane_class_init (MeetingPaneClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = meeting_pane_dispose;
}

static void
meeting_pane_init (MeetingPane *self)
{
}

/* Sees which of its entries can be done when it is told to look. */
GtkWidget *
meeting_more_new (const MeetingPaneAct *const *acts, guint n_acts)
{
  g_autoptr (GMenu) menu = g_menu_new ();

  for (guint i = 0; i < n_acts; i++)
    {
      g_autoptr (GMenuItem) item = g_menu_item_new (_(acts[i]->label), acts[i]->action);

      g_menu_item_set_attribute (item, "hidden-when", "s", "action-disabled");
      g_menu_append_item (menu, item);
    }
  return g_object_new (GTK_TYPE_MENU_BUTTON, "label", _("More"), "menu-model", menu, "valign", GTK_ALIGN_CENTER, NULL);
}

void
meeting_more_update (GtkWidget *more, GActionGroup *actions)
{
  GMenuModel *menu = gtk_menu_button_get_menu_model (GTK_MENU_BUTTON (more));
  gboolean is_of_use = FALSE;

  for (int i = 0; i < g_menu_model_get_n_items (menu); i++)
    {
      g_autofree char *action = NULL;

      g_menu_model_get_item_attribute (menu, i, G_MENU_ATTRIBUTE_ACTION, "s", &action);
      is_of_use = is_of_use || g_action_group_get_action_enabled (actions, strchr (action, '.') + 1);
    }
  gtk_widget_set_visible (more, is_of_use);
}

static GtkWidget *
bar_new (MeetingPane *self, const MeetingPaneAct *acts, guint n_acts)
{
  GtkWidget *bar = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  g_autoptr (GPtrArray) rare = g_ptr_array_new ();

  gtk_widget_add_css_class (bar, "acts-bar");
  gtk_widget_add_css_class (bar, "meeting-acts");
  for (guint i = 0; i < n_acts; i++)
    if (acts[i].is_rare)
      g_ptr_array_add (rare, (gpointer) &acts[i]);
    else
      gtk_box_append (GTK_BOX (bar), pane_parts_button_new (_(acts[i].label), acts[i].action));
  if (rare->len > 0)
    {
      get (self)->more = meeting_more_new ((const MeetingPaneAct *const *) rare->pdata, rare->len);
      gtk_box_append (GTK_BOX (bar), get (self)->more);
    }
  return bar;
}

void
meeting_pane_begin (MeetingPane *self, DeskSession *session, const GActionEntry *entries, int n_entries,
                    const MeetingPaneAct *acts, guint n_acts)
{
  MeetingPanePrivate *priv = get (self);

  g_return_if_fail (MANDALI_IS_MEETING_PANE (self) && DESK_IS_SESSION (session) && priv->session == NULL);

  priv->session = g_object_ref (session);
  priv->actions = g_simple_action_group_new ();
  g_action_map_add_action_entries (G_ACTION_MAP (priv->actions), entries, n_entries, self);
  gtk_widget_insert_action_group (GTK_WIDGET (self), "pane", G_ACTION_GROUP (priv->actions));
  priv->box = GTK_BOX (gtk_box_new (GTK_ORIENTATION_VERTICAL, 0));
  gtk_box_append (priv->box, bar_new (self, acts, n_acts));
  adw_bin_set_child (ADW_BIN (self), GTK_WIDGET (priv->box));
}

void
meeting_pane_set_child (MeetingPane *self, GtkWidget *child)
{
  g_return_if_fail (MANDALI_IS_MEETING_PANE (self) && GTK_IS_WIDGET (child));

  gtk_widget_set_vexpand (child, TRUE);
  gtk_box_append (get (self)->box, child);
}

void
meeting_pane_set_view (MeetingPane *self, DataView *view, GtkWidget *side)
{
  GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  GtkWidget *column = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  g_return_if_fail (MANDALI_IS_MEETING_PANE (self) && MANDALI_IS_DATA_VIEW (view));

  get (self)->view = view;
  g_object_set (view, "hexpand", TRUE, "vexpand", TRUE, NULL);
  gtk_box_append (GTK_BOX (column), GTK_WIDGET (view));
  gtk_box_append (GTK_BOX (line), column);
  if (side != NULL)
    {
      GtkWidget *scroller = g_object_new (GTK_TYPE_SCROLLED_WINDOW, "child", side, "hscrollbar-policy",
                                          GTK_POLICY_NEVER, "width-request", SIDE_WIDTH, "hexpand", FALSE, NULL);

      gtk_widget_add_css_class (scroller, "pane");
      gtk_widget_add_css_class (side, "pane-body");
      gtk_box_append (GTK_BOX (line), gtk_separator_new (GTK_ORIENTATION_VERTICAL));
      gtk_box_append (GTK_BOX (line), scroller);
    }
  gtk_box_append (get (self)->box, line);
  g_signal_connect_object (view, "selected", G_CALLBACK (meeting_pane_update), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (view, "refreshed", G_CALLBACK (meeting_pane_update), self, G_CONNECT_SWAPPED);
}

void
meeting_pane_set_over_view (MeetingPane *self, GtkWidget *part)
{
  g_return_if_fail (MANDALI_IS_MEETING_PANE (self) && get (self)->view != NULL && GTK_IS_WIDGET (part));

  gtk_box_prepend (GTK_BOX (gtk_widget_get_parent (GTK_WIDGET (get (self)->view))), part);
}

void
meeting_pane_show (MeetingPane *self, PgRow *meeting)
{
  g_return_if_fail (MANDALI_IS_MEETING_PANE (self));

  g_set_object (&get (self)->meeting, meeting);
  if (meeting != NULL && get (self)->view != NULL)
    data_view_set (get (self)->view, "meeting_id", meeting_pane_get_key (self), FALSE);
  if (MANDALI_MEETING_PANE_GET_CLASS (self)->show != NULL)
    MANDALI_MEETING_PANE_GET_CLASS (self)->show (self);
  meeting_pane_update (self);
}

PgRow *
meeting_pane_get_meeting (MeetingPane *self)
{
  g_return_val_if_fail (MANDALI_IS_MEETING_PANE (self), NULL);

  return get (self)->meeting;
}

const char *
meeting_pane_get_key (MeetingPane *self)
{
  PgRow *meeting = meeting_pane_get_meeting (self);

  return meeting != NULL ? pg_row_get_text (meeting, MEETING_ONE_ID) : NULL;
}

gboolean
meeting_pane_is_in (MeetingPane *self, const char *states)
{
  PgRow *meeting = meeting_pane_get_meeting (self);
  g_auto (GStrv) all = g_strsplit (states, " ", -1);

  return meeting != NULL
         && g_strv_contains ((const char *const *) all, pg_row_get_words (meeting, MEETING_ONE_STATE));
}

gboolean
meeting_pane_is_general (MeetingPane *self)
{
  PgRow *meeting = meeting_pane_get_meeting (self);

  return meeting != NULL && g_str_equal (pg_row_get_words (meeting, MEETING_ONE_BODY_KIND), "general");
}

DeskSession *
meeting_pane_get_session (MeetingPane *self)
{
  g_return_val_if_fail (MANDALI_IS_MEETING_PANE (self), NULL);

  return get (self)->session;
}

void
meeting_pane_focus (MeetingPane *self)
{
  GtkRoot *root;
  GtkWidget *focus;

  g_return_if_fail (MANDALI_IS_MEETING_PANE (self));

  if (MANDALI_MEETING_PANE_GET_CLASS (self)->focus != NULL)
    MANDALI_MEETING_PANE_GET_CLASS (self)->focus (self);
  else if (get (self)->view != NULL)
    data_view_focus (get (self)->view);
  /* While nothing stands in it the table is not seen, and hears no key: the buttons do. */
  root = gtk_widget_get_root (GTK_WIDGET (self));
  focus = root != NULL ? gtk_root_get_focus (root) : NULL;
  if (focus == NULL || !gtk_widget_get_mapped (focus))
    gtk_widget_child_focus (GTK_WIDGET (self), GTK_DIR_TAB_FORWARD);
}

void
meeting_pane_update (MeetingPane *self)
{
  g_return_if_fail (MANDALI_IS_MEETING_PANE (self));

  if (MANDALI_MEETING_PANE_GET_CLASS (self)->update != NULL)
    MANDALI_MEETING_PANE_GET_CLASS (self)->update (self);
  if (get (self)->more != NULL)
    meeting_more_update (get (self)->more, G_ACTION_GROUP (get (self)->actions));
}

void
meeting_pane_allow (MeetingPane *self, const char *action, const char *act, gboolean is_possible)
{
  GAction *found = g_action_map_lookup_action (G_ACTION_MAP (get (self)->actions), action);

  g_return_if_fail (found != NULL);

  g_simple_action_set_enabled (G_SIMPLE_ACTION (found),
                               is_possible && (act == NULL || desk_session_may (get (self)->session, act)));
}

static void
done_cb (GtkWidget *pane, gint64 record_id, const char *words)
{
  meeting_pane_say (pane, words);
}

void
meeting_pane_follow (MeetingPane *self, GtkWindow *form)
{
  g_return_if_fail (MANDALI_IS_MEETING_PANE (self) && GTK_IS_WINDOW (form));

  g_signal_connect_object (form, "done", G_CALLBACK (done_cb), self, G_CONNECT_SWAPPED);
}

GtkWindow *
meeting_pane_open (MeetingPane *self, const char *form, gint64 key, gint64 meeting_id)
{
  GtkWindow *opened;

  g_return_val_if_fail (MANDALI_IS_MEETING_PANE (self) && key != 0, NULL);

  opened = meeting_form_open (form, GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (self))), get (self)->session, key,
                              meeting_id);
  meeting_pane_follow (self, opened);
  return opened;
}

void
meeting_pane_say (GtkWidget *pane, const char *words)
{
  gtk_widget_activate_action (pane, "win.say", "s", words);
}

void
meeting_pane_send (MeetingPane *self, const ActNow *act, ...)
{
  GVariantBuilder content;
  const char *name;
  va_list arguments;

  g_return_if_fail (MANDALI_IS_MEETING_PANE (self) && act != NULL);

  g_variant_builder_init (&content, G_VARIANT_TYPE ("a{ss}"));
  va_start (arguments, act);
  while ((name = va_arg (arguments, const char *)) != NULL)
    {
      const char *value = va_arg (arguments, const char *);

      g_variant_builder_add (&content, "{ss}", name, value != NULL ? value : "");
    }
  va_end (arguments);
  act_now_send (GTK_WIDGET (self), get (self)->session, act, g_variant_builder_end (&content));
}
