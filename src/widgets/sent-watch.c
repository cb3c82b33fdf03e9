/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Looks up what became of acts whose answer never came. */
#define G_LOG_DOMAIN "sent-watch"

#include "sent-watch.h"

#include <glib/gi18n.h>

#include "form-registry.h"

struct _SentWatch
{
  GtkWidget    parent_instance;
  GtkWidget   *box;
  DeskSession *session;
};

/* One strip: an act and what is said of it. */
typedef struct
{
  SentWatch *watch; /* lent: the strip is its child */
  DeskAct   *act;
  GtkWidget *strip;
  GtkWidget *spinner;
  GtkWidget *label;
  GtkWidget *open;
} Sent;

static GList *watches; /* of this program; main thread only */
static GHashTable *journals_read; /* keys of those whose journal was read */

G_DEFINE_FINAL_TYPE (SentWatch, sent_watch, GTK_TYPE_WIDGET)

static void
say (Sent *sent, const char *what)
{
  g_autofree char *words = g_strdup_printf ("%s: %s", desk_act_get_entry (sent->act)->title, what);

  gtk_label_set_label (GTK_LABEL (sent->label), words);
}

static void show_hers (SentWatch *self);

static void
settled (Sent *sent, const char *words, gboolean is_saved)
{
  say (sent, words);
  gtk_spinner_stop (GTK_SPINNER (sent->spinner));
  gtk_widget_set_visible (sent->spinner, FALSE);
  gtk_widget_set_visible (sent->open, !is_saved && form_registry_has (desk_act_get_entry (sent->act)->form));
}

static void
saved_cb (DeskAct *act, gint64 record_id, const char *number, Sent *sent)
{
  g_autofree char *words = g_strdup_printf (_("saved as %s"), number != NULL ? number : "");

  settled (sent, words, TRUE);
}

static void
refused_cb (DeskAct *act, GError *error, Sent *sent)
{
  settled (sent, _("not saved"), FALSE);
}

static void
strip_closed_cb (Sent *sent)
{
  GtkWidget *strip = sent->strip;
  SentWatch *watch = sent->watch;

  gtk_box_remove (GTK_BOX (watch->box), strip);
  show_hers (watch);
}

static void
open_clicked_cb (Sent *sent)
{
  const DeskJournalEntry *entry = desk_act_get_entry (sent->act);
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (sent->watch));

  if (form_registry_open (entry->form, GTK_WINDOW (root), sent->watch->session, entry->content) != NULL)
    strip_closed_cb (sent);
}

static void
sent_free (gpointer data)
{
  Sent *sent = data;

  g_signal_handlers_disconnect_by_data (sent->act, sent);
  g_object_unref (sent->act);
  g_free (sent);
}

static void
add (SentWatch *self, DeskAct *act)
{
  Sent *sent = g_new0 (Sent, 1);
  GtkWidget *close = gtk_button_new_from_icon_name ("window-close-symbolic");

  sent->watch = self;
  sent->act = g_object_ref (act);
  sent->strip = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  sent->spinner = gtk_spinner_new ();
  sent->label = g_object_new (GTK_TYPE_LABEL, "xalign", 0.0, "wrap", TRUE, "hexpand", TRUE, NULL);
  sent->open = gtk_button_new_with_label (_("Open the form with what you typed"));
  gtk_widget_add_css_class (sent->strip, "strip");
  gtk_widget_add_css_class (close, "flat");
  gtk_widget_set_tooltip_text (close, _("Close this line"));
  gtk_widget_set_visible (sent->open, FALSE);
  gtk_spinner_start (GTK_SPINNER (sent->spinner));
  gtk_box_append (GTK_BOX (sent->strip), sent->spinner);
  gtk_box_append (GTK_BOX (sent->strip), sent->label);
  gtk_box_append (GTK_BOX (sent->strip), sent->open);
  gtk_box_append (GTK_BOX (sent->strip), close);
  g_object_set_data_full (G_OBJECT (sent->strip), "sent", sent, sent_free);
  g_signal_connect (act, "saved", G_CALLBACK (saved_cb), sent);
  g_signal_connect (act, "refused", G_CALLBACK (refused_cb), sent);
  g_signal_connect_swapped (sent->open, "clicked", G_CALLBACK (open_clicked_cb), sent);
  g_signal_connect_swapped (close, "clicked", G_CALLBACK (strip_closed_cb), sent);
  say (sent, _("not known yet whether it was saved. Checking…"));
  gtk_box_append (GTK_BOX (self->box), sent->strip);
  show_hers (self);
}

/* A strip speaks to the person whose act it is, and to nobody who sits here meanwhile. */
static void
show_hers (SentWatch *self)
{
  gboolean has_any = FALSE;

  for (GtkWidget *strip = gtk_widget_get_first_child (self->box); strip != NULL;
       strip = gtk_widget_get_next_sibling (strip))
    {
      const Sent *sent = g_object_get_data (G_OBJECT (strip), "sent");

      gtk_widget_set_visible (strip, desk_act_is_hers (sent->act));
      has_any = has_any || desk_act_is_hers (sent->act);
    }
  gtk_widget_set_visible (GTK_WIDGET (self), has_any);
}

/* What an earlier run left is looked up once a person, not once a window. */
static void
condition_changed_cb (SentWatch *self)
{
  const char *key = desk_target_get_key (desk_session_get_target (self->session));
  g_autoptr (GPtrArray) entries = NULL;

  show_hers (self);
  if (journals_read == NULL)
    journals_read = g_hash_table_new (g_str_hash, g_str_equal);
  if (desk_session_get_condition (self->session) != DESK_SESSION_UP
      || !g_hash_table_add (journals_read, (gpointer) key))
    return;
  entries = desk_journal_dup_unresolved (key);
  for (guint i = 0; i < entries->len; i++)
    {
      g_autoptr (DeskAct) act = desk_act_resolve (self->session, g_ptr_array_index (entries, i));

      sent_watch_follow (act);
    }
}

static void
sent_watch_dispose (GObject *object)
{
  SentWatch *self = SENT_WATCH (object);

  watches = g_list_remove (watches, self);
  g_clear_object (&self->session);
  g_clear_pointer (&self->box, gtk_widget_unparent);
  G_OBJECT_CLASS (sent_watch_parent_class)->dispose (object);
}

static void
sent_watch_class_init (SentWatchClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = sent_watch_dispose;
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);
}

static void
sent_watch_init (SentWatch *self)
{
  self->box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 1);
  gtk_widget_set_parent (self->box, GTK_WIDGET (self));
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
  watches = g_list_prepend (watches, self);
}

GtkWidget *
sent_watch_new (DeskSession *session)
{
  SentWatch *self;

  g_return_val_if_fail (DESK_IS_SESSION (session), NULL);

  self = g_object_new (SENT_TYPE_WATCH, NULL);
  self->session = g_object_ref (session);
  g_signal_connect_object (session, "condition-changed", G_CALLBACK (condition_changed_cb), self,
                           G_CONNECT_SWAPPED);
  condition_changed_cb (self);
  return GTK_WIDGET (self);
}

void
sent_watch_follow (DeskAct *act)
{
  g_return_if_fail (DESK_IS_ACT (act));

  for (GList *l = watches; l != NULL; l = l->next)
    add (l->data, act);
}

guint
sent_watch_get_count (SentWatch *watch)
{
  guint count = 0;

  g_return_val_if_fail (SENT_IS_WATCH (watch), 0);

  for (GtkWidget *strip = gtk_widget_get_first_child (watch->box); strip != NULL;
       strip = gtk_widget_get_next_sibling (strip))
    count++;
  return count;
}
