/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What counts for each row where the file says nothing. */
#define G_LOG_DOMAIN "assistant-same"

#include "assistant-same.h"

#include <glib/gi18n.h>

#include "assistant-choice.h"
#include "desk-language.h"
#include "widgets.h"

#define CHOICE_WIDTH 190
#define KEY_FIELDS "fields" /* of a line: GArray of guint, the field behind each word of its choice */

struct _AssistantSame
{
  GtkWidget  parent_instance;
  GtkBox    *box;   /* What is always asked, lines, and the button under them */
  GtkBox    *asked; /* its name, and the choice among the names of `choices` */
  GtkLabel  *asked_name;
  AssistantChoice *asked_choice;
  DeskList  *choices; /* NULL: nothing is always asked */
  gboolean   is_filling;
  GtkBox    *lines;
  GtkWidget *add_button;
  guint      shown_id; /* of a new line that is still to be brought into sight */
  ImportJob *job;   /* lent */
};

enum { SIGNAL_CHANGED, N_SIGNALS };

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (AssistantSame, assistant_same, GTK_TYPE_WIDGET)

/* A line is a box of what is chosen, what is written, and a button that takes it away. */
static guint
get_field (GtkWidget *line)
{
  GArray *fields = g_object_get_data (G_OBJECT (line), KEY_FIELDS);

  return g_array_index (fields, guint,
                        assistant_choice_get_chosen (MANDALI_ASSISTANT_CHOICE (gtk_widget_get_first_child (line))));
}

static GtkEditable *
get_text (GtkWidget *line)
{
  return GTK_EDITABLE (gtk_widget_get_next_sibling (gtk_widget_get_first_child (line)));
}

/* The field whose names are to be chosen from; -1: the kind has none. */
static gint
find_asked (AssistantSame *self)
{
  const ImportKind *kind = import_job_get_map (self->job)->kind;

  for (guint i = 0; self->choices != NULL && i < kind->n_fields; i++)
    if (kind->fields[i].choices != NULL)
      return (gint) i;
  return -1;
}

/* The name that stands in the file of a row of choices, lent: in English, or as it is shown. */
static const char *
get_choice_name (PgRow *row, const PgRelation *relation, gboolean is_shown)
{
  const char *language = is_shown ? desk_language_get () : "en";
  gint spoken = pg_relation_find_column (relation, g_str_equal (language, "gu") ? "name_gu"
                                                   : g_str_equal (language, "hi") ? "name_hi" : "name");
  const char *name = spoken >= 0 ? pg_row_get_words (row, (guint) spoken) : "";

  return name[0] != '\0' ? name : pg_row_get_words (row, (guint) pg_relation_find_column (relation, "name"));
}

/* The words of the choice; the first leaves it to the file. */
static void
fill_asked (AssistantSame *self)
{
  gint field = self->job != NULL ? find_asked (self) : -1;
  g_autoptr (GPtrArray) words = g_ptr_array_new ();
  g_autoptr (GPtrArray) rows = g_ptr_array_new_with_free_func (g_object_unref);
  GListModel *model;
  const char *said;
  guint chosen = 0;

  gtk_widget_set_visible (GTK_WIDGET (self->asked), field >= 0);
  if (field < 0)
    return;
  said = g_hash_table_lookup (import_job_get_map (self->job)->same,
                              import_job_get_map (self->job)->kind->fields[field].name);
  gtk_label_set_label (self->asked_name, _(import_job_get_map (self->job)->kind->fields[field].title));
  model = G_LIST_MODEL (desk_list_get_table (self->choices));
  g_ptr_array_add (words, (gpointer) _("(as the file says)"));
  for (guint i = 0; i < g_list_model_get_n_items (model); i++)
    {
      PgRow *row = g_list_model_get_item (model, i);
      const PgRelation *relation = pg_table_get_relation (desk_list_get_table (self->choices));

      g_ptr_array_add (rows, row);
      g_ptr_array_add (words, (gpointer) get_choice_name (row, relation, TRUE));
      if (g_strcmp0 (said, get_choice_name (row, relation, FALSE)) == 0)
        chosen = i + 1;
    }
  g_ptr_array_add (words, NULL);
  self->is_filling = TRUE;
  assistant_choice_set_words (self->asked_choice, (const char *const *) words->pdata);
  assistant_choice_set_chosen (self->asked_choice, chosen);
  self->is_filling = FALSE;
}

static void
take_asked (AssistantSame *self, ImportMap *map)
{
  gint field = find_asked (self);
  guint chosen = field >= 0 ? assistant_choice_get_chosen (self->asked_choice) : 0;
  DeskList *choices = self->choices;
  g_autoptr (PgRow) row = chosen > 0
                            ? g_list_model_get_item (G_LIST_MODEL (desk_list_get_table (choices)), chosen - 1) : NULL;

  if (row != NULL)
    {
      const PgRelation *relation = pg_table_get_relation (desk_list_get_table (choices));

      g_hash_table_insert (map->same, g_strdup (map->kind->fields[field].name),
                           g_strdup (get_choice_name (row, relation, FALSE)));
    }
}

static void
take_lines (AssistantSame *self)
{
  ImportMap *map = import_job_get_map (self->job);

  if (self->is_filling)
    return;
  g_hash_table_remove_all (map->same);
  take_asked (self, map);
  for (GtkWidget *line = gtk_widget_get_first_child (GTK_WIDGET (self->lines)); line != NULL;
       line = gtk_widget_get_next_sibling (line))
    {
      g_autofree char *text = g_strstrip (g_strdup (gtk_editable_get_text (get_text (line))));

      if (text[0] != '\0')
        g_hash_table_insert (map->same, g_strdup (map->kind->fields[get_field (line)].name), g_steal_pointer (&text));
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

/* Only what many women share can be chosen, and `field`, whatever it is. */
static AssistantChoice *
choice_new (AssistantSame *self, GtkWidget *line, guint field)
{
  const ImportKind *kind = import_job_get_map (self->job)->kind;
  AssistantChoice *choice = assistant_choice_new (_("What is the same in every row"));
  g_autofree const char **titles = g_new0 (const char *, kind->n_fields + 1);
  GArray *fields = g_array_new (FALSE, FALSE, sizeof (guint));
  guint chosen = 0;

  for (guint i = 0; i < kind->n_fields; i++)
    {
      if ((!kind->fields[i].is_common || kind->fields[i].choices != NULL) && i != field)
        continue;
      if (i == field)
        chosen = fields->len;
      titles[fields->len] = _(kind->fields[i].title);
      g_array_append_val (fields, i);
    }
  g_object_set_data_full (G_OBJECT (line), KEY_FIELDS, fields, (GDestroyNotify) g_array_unref);
  assistant_choice_set_words (choice, titles);
  assistant_choice_set_chosen (choice, chosen);
  return choice;
}

/* Lent: what is to be chosen in it. */
static AssistantChoice *
add_line (AssistantSame *self, guint field, const char *text)
{
  GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  AssistantChoice *choice = choice_new (self, line, field);
  GtkWidget *entry = gtk_entry_new ();
  GtkWidget *close = gtk_button_new_from_icon_name ("close-symbolic");

  gtk_editable_set_text (GTK_EDITABLE (entry), text);
  gtk_widget_set_size_request (GTK_WIDGET (choice), CHOICE_WIDTH, -1);
  gtk_widget_set_hexpand (entry, TRUE);
  gtk_widget_add_css_class (close, "flat");
  gtk_widget_set_tooltip_text (close, _("Take This Line Away"));
  widgets_name (entry, _("What every row says"));
  widgets_name (close, _("Take This Line Away"));
  gtk_box_append (GTK_BOX (line), GTK_WIDGET (choice));
  gtk_box_append (GTK_BOX (line), entry);
  gtk_box_append (GTK_BOX (line), close);
  gtk_box_append (self->lines, line);
  g_signal_connect_object (choice, "chosen", G_CALLBACK (take_lines), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (entry, "changed", G_CALLBACK (take_lines), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (close, "clicked", G_CALLBACK (remove_clicked_cb), self, 0);
  return choice;
}

/* A new line has no place before it is laid out, and nothing scrolls to it by itself. */
static gboolean
laid_out_cb (gpointer data)
{
  AssistantSame *self = data;
  GtkWidget *scroller = gtk_widget_get_ancestor (GTK_WIDGET (self), GTK_TYPE_SCROLLED_WINDOW);
  GtkAdjustment *adjustment = scroller != NULL
                                ? gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (scroller)) : NULL;

  self->shown_id = 0;
  if (adjustment != NULL)
    gtk_adjustment_set_value (adjustment, gtk_adjustment_get_upper (adjustment));
  return G_SOURCE_REMOVE;
}

static gboolean
is_said (AssistantSame *self, guint field)
{
  for (GtkWidget *line = gtk_widget_get_first_child (GTK_WIDGET (self->lines)); line != NULL;
       line = gtk_widget_get_next_sibling (line))
    if (get_field (line) == field)
      return TRUE;
  return FALSE;
}

/* Most often it is the village; else the first that is not said yet. */
static void
add_clicked_cb (AssistantSame *self)
{
  const ImportKind *kind = import_job_get_map (self->job)->kind;
  gint place = import_kind_find (kind, "place");
  guint field = place >= 0 ? (guint) place : 0;

  for (guint i = 0; i < kind->n_fields && (is_said (self, field) || !kind->fields[field].is_common); i++)
    field = i;
  gtk_widget_grab_focus (GTK_WIDGET (add_line (self, field, "")));
  if (self->shown_id == 0)
    self->shown_id = g_idle_add_full (G_PRIORITY_LOW, laid_out_cb, self, NULL);
}

void
assistant_same_set_job (AssistantSame *same, ImportJob *job)
{
  const ImportMap *map;
  gboolean has_common = FALSE;

  g_return_if_fail (MANDALI_IS_ASSISTANT_SAME (same) && job != NULL);

  same->job = job;
  map = import_job_get_map (job);
  widgets_box_clear (same->lines);
  fill_asked (same);
  for (guint i = 0; i < map->kind->n_fields; i++)
    {
      const char *text = g_hash_table_lookup (map->same, map->kind->fields[i].name);

      has_common = has_common || (map->kind->fields[i].is_common && map->kind->fields[i].choices == NULL);
      if (text != NULL && map->kind->fields[i].choices == NULL)
        add_line (same, i, text);
    }
  gtk_widget_set_visible (same->add_button, has_common);
}

void
assistant_same_set_choices (AssistantSame *same, DeskList *choices)
{
  g_return_if_fail (MANDALI_IS_ASSISTANT_SAME (same));

  if (!g_set_object (&same->choices, choices) || choices == NULL)
    return;
  g_signal_connect_object (choices, "refreshed", G_CALLBACK (fill_asked), same, G_CONNECT_SWAPPED);
}

static void
assistant_same_dispose (GObject *object)
{
  GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (object));

  g_clear_handle_id (&MANDALI_ASSISTANT_SAME (object)->shown_id, g_source_remove);
  g_clear_object (&MANDALI_ASSISTANT_SAME (object)->choices);
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
  self->asked = GTK_BOX (gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6));
  self->asked_name = GTK_LABEL (widgets_label_new ("", NULL));
  self->asked_choice = assistant_choice_new (_("What is the same in every row"));
  gtk_widget_set_hexpand (GTK_WIDGET (self->asked_choice), TRUE);
  gtk_widget_set_size_request (GTK_WIDGET (self->asked_name), CHOICE_WIDTH, -1);
  gtk_box_append (self->asked, GTK_WIDGET (self->asked_name));
  gtk_box_append (self->asked, GTK_WIDGET (self->asked_choice));
  g_signal_connect_object (self->asked_choice, "chosen", G_CALLBACK (take_lines), self, G_CONNECT_SWAPPED);
  gtk_box_append (self->box, GTK_WIDGET (self->asked));
  gtk_box_append (self->box, GTK_WIDGET (self->lines));
  gtk_box_append (self->box, self->add_button);
  gtk_widget_set_parent (GTK_WIDGET (self->box), GTK_WIDGET (self));
  g_signal_connect_object (self->add_button, "clicked", G_CALLBACK (add_clicked_cb), self, G_CONNECT_SWAPPED);
}
