/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What counts for each row where the file says nothing. */
#define G_LOG_DOMAIN "assistant-same"

#include "assistant-same.h"

#include <glib/gi18n.h>

#include "widgets.h"

struct _AssistantSame
{
  GtkWidget  parent_instance;
  GtkBox    *box;   /* Lines, and the button under them */
  GtkBox    *lines;
  GtkWidget *add_button;
  ImportJob *job;   /* lent */
};

enum { SIGNAL_CHANGED, N_SIGNALS };

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (AssistantSame, assistant_same, GTK_TYPE_WIDGET)

/* A line is a box of what is chosen, what is written, and a button that takes it away. */
static GtkDropDown *
get_field (GtkWidget *line)
{
  return GTK_DROP_DOWN (gtk_widget_get_first_child (line));
}

static GtkEditable *
get_text (GtkWidget *line)
{
  return GTK_EDITABLE (gtk_widget_get_next_sibling (gtk_widget_get_first_child (line)));
}

static void
take_lines (AssistantSame *self)
{
  ImportMap *map = import_job_get_map (self->job);

  g_hash_table_remove_all (map->same);
  for (GtkWidget *line = gtk_widget_get_first_child (GTK_WIDGET (self->lines)); line != NULL;
       line = gtk_widget_get_next_sibling (line))
    {
      g_autofree char *text = g_strstrip (g_strdup (gtk_editable_get_text (get_text (line))));
      guint field = gtk_drop_down_get_selected (get_field (line));

      if (text[0] != '\0' && field < map->kind->n_fields)
        g_hash_table_insert (map->same, g_strdup (map->kind->fields[field].name), g_steal_pointer (&text));
    }
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

static void
remove_clicked_cb (GtkWidget *button, AssistantSame *self)
{
  gtk_box_remove (self->lines, gtk_widget_get_parent (button));
  take_lines (self);
  gtk_widget_grab_focus (self->add_button);
}

static GtkWidget *
add_line (AssistantSame *self, guint field, const char *text)
{
  const ImportKind *kind = import_job_get_map (self->job)->kind;
  GtkStringList *titles = gtk_string_list_new (NULL);
  GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *choice = gtk_drop_down_new (G_LIST_MODEL (titles),
                                         gtk_property_expression_new (GTK_TYPE_STRING_OBJECT, NULL, "string"));
  GtkWidget *entry = gtk_entry_new ();
  GtkWidget *close = gtk_button_new_from_icon_name ("close-symbolic");

  for (guint i = 0; i < kind->n_fields; i++)
    gtk_string_list_append (titles, _(kind->fields[i].title));
  gtk_drop_down_set_enable_search (GTK_DROP_DOWN (choice), TRUE);
  gtk_drop_down_set_selected (GTK_DROP_DOWN (choice), field);
  gtk_editable_set_text (GTK_EDITABLE (entry), text);
  gtk_widget_set_size_request (choice, 190, -1);
  gtk_widget_set_hexpand (entry, TRUE);
  gtk_widget_add_css_class (close, "flat");
  gtk_widget_set_tooltip_text (close, _("Take This Line Away"));
  widgets_name (choice, _("What is the same in every row"));
  widgets_name (entry, _("What every row says"));
  widgets_name (close, _("Take This Line Away"));
  gtk_box_append (GTK_BOX (line), choice);
  gtk_box_append (GTK_BOX (line), entry);
  gtk_box_append (GTK_BOX (line), close);
  gtk_box_append (self->lines, line);
  g_signal_connect_object (choice, "notify::selected", G_CALLBACK (take_lines), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (entry, "changed", G_CALLBACK (take_lines), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (close, "clicked", G_CALLBACK (remove_clicked_cb), self, 0);
  return choice;
}

/* Most often it is the village. */
static void
add_clicked_cb (AssistantSame *self)
{
  gint place = import_kind_find (import_job_get_map (self->job)->kind, "place");

  gtk_widget_grab_focus (add_line (self, place >= 0 ? (guint) place : 0, ""));
}

void
assistant_same_set_job (AssistantSame *same, ImportJob *job)
{
  const ImportMap *map;

  g_return_if_fail (MANDALI_IS_ASSISTANT_SAME (same) && job != NULL);

  same->job = job;
  map = import_job_get_map (job);
  widgets_box_clear (same->lines);
  for (guint i = 0; i < map->kind->n_fields; i++)
    {
      const char *text = g_hash_table_lookup (map->same, map->kind->fields[i].name);

      if (text != NULL)
        add_line (same, i, text);
    }
}

static void
assistant_same_dispose (GObject *object)
{
  GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (object));

  if (child != NULL)
    gtk_widget_unparent (child);
  G_OBJECT_CLASS (assistant_same_parent_class)->dispose (object);
}

static void
assistant_same_class_init (AssistantSameClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = assistant_same_dispose;
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);
  signals[SIGNAL_CHANGED] = g_signal_new ("changed", TYPE_ASSISTANT_SAME, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                          G_TYPE_NONE, 0);
}

static void
assistant_same_init (AssistantSame *self)
{
  self->box = GTK_BOX (gtk_box_new (GTK_ORIENTATION_VERTICAL, 6));
  self->lines = GTK_BOX (gtk_box_new (GTK_ORIENTATION_VERTICAL, 6));
  self->add_button = gtk_button_new_with_mnemonic (_("The _Same in Every Row…"));
  gtk_widget_set_tooltip_text (self->add_button, _("What the file does not say because it is the same for all"));
  gtk_widget_set_halign (self->add_button, GTK_ALIGN_START);
  gtk_box_append (self->box, GTK_WIDGET (self->lines));
  gtk_box_append (self->box, self->add_button);
  gtk_widget_set_parent (GTK_WIDGET (self->box), GTK_WIDGET (self));
  g_signal_connect_object (self->add_button, "clicked", G_CALLBACK (add_clicked_cb), self, G_CONNECT_SWAPPED);
}
