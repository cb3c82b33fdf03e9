/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What each column of a file is read as: a list in which a person says it. */
#define G_LOG_DOMAIN "assistant-columns"

#include "assistant-columns.h"

#include <glib/gi18n.h>

#include "assistant-same.h"
#include "import-font.h"
#include "import-note.h"
#include "widgets.h"

struct _AssistantColumns
{
  GtkWidget  parent_instance;
  GtkBox    *box;
  AssistantSame *same;
  GtkCheckButton *notes; /* whether notes above rows count for them */
  GtkWidget *remarks;    /* that others count for none */
  GPtrArray *lines; /* Line, one a column */
  ImportJob *job;   /* lent */
  gboolean   is_filling; /* what changes now is not done by a person */
};

typedef struct
{
  AssistantColumns *columns; /* lent */
  guint             place;   /* of the column in the file */
  GtkWidget        *widget, *samples;
  GtkDropDown      *field;
  GtkDropDown      *order;   /* of the parts of its days or names */
  const char *const *words;  /* what can be chosen there; NULL: nothing yet */
} Line;

enum { SIGNAL_CHANGED, SIGNAL_ENTERED, N_SIGNALS };

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (AssistantColumns, assistant_columns, GTK_TYPE_WIDGET)

static ImportValueKind
get_kind (Line *line)
{
  const ImportMap *map = import_job_get_map (line->columns->job);
  gint field = map->columns[line->place].field;

  return field >= 0 ? map->kind->fields[field].kind : IMPORT_TEXT;
}

static gboolean
has_days (Line *line)
{
  return get_kind (line) == IMPORT_DAY || get_kind (line) == IMPORT_BIRTH;
}

static gboolean
is_in_old_font (Line *line)
{
  g_autofree char *words = import_font_dup_words (g_ptr_array_index (import_job_get_look (line->columns->job)->columns,
                                                                     line->place));

  return words != NULL;
}

/* What to choose from for the order or the font; the first item of days is for not knowing yet. */
static void
show_order (Line *line)
{
  static const char *const days[] = { N_("Which is first: day or month?"), N_("Day first: 3.4. is 3 April"),
                                      N_("Month first: 3.4. is 4 March"), NULL };
  static const char *const names[] = { N_("Own name first"), N_("Surname first"), NULL };
  static const char *const fonts[] = { N_("An old font: it cannot be read"), N_("The letters are what they seem"),
                                       NULL };
  const ImportMapColumn *column = &import_job_get_map (line->columns->job)->columns[line->place];
  const ImportColumn *seen = g_ptr_array_index (import_job_get_look (line->columns->job)->columns, line->place);
  gboolean is_open = has_days (line) && column->days == IMPORT_DAYS_UNKNOWN;
  gboolean is_question = has_days (line) && (is_open || import_day_decide (&seen->days) == IMPORT_DAYS_UNKNOWN);
  const char *const *words = is_in_old_font (line) ? fonts : has_days (line) ? days : names;

  /* Not while one of them is just chosen: GTK 4.8 never comes back when its model changes then. */
  if (line->words != words)
    {
      g_autoptr (GtkStringList) list = gtk_string_list_new (NULL);

      for (guint i = 0; words[i] != NULL; i++)
        gtk_string_list_append (list, _(words[i]));
      line->words = words;
      gtk_drop_down_set_model (line->order, G_LIST_MODEL (list));
    }
  gtk_drop_down_set_selected (line->order, words == fonts  ? (column->fonts == IMPORT_FONTS_READABLE ? 1 : 0)
                                           : words == days ? (guint) column->days
                                                           : (guint) column->names);
  gtk_widget_set_visible (GTK_WIDGET (line->order), words == fonts || is_question || get_kind (line) == IMPORT_NAME);
  if (is_open)
    gtk_widget_add_css_class (line->widget, "question");
  else
    gtk_widget_remove_css_class (line->widget, "question");
}

/* "214 · Ranjanben Vaghela · 3-4-1999": what stands there, so that a person knows what the column is. */
static char *
dup_samples (AssistantColumns *self, guint place)
{
  const ImportColumn *column = g_ptr_array_index (import_job_get_look (self->job)->columns, place);
  GString *words = g_string_new (NULL);

  for (guint i = 0; i < IMPORT_SAMPLES; i++)
    if (column->samples[i] != NULL && column->samples[i][0] != '\0')
      {
        g_autofree char *sample = import_map_dup_cell (import_job_get_map (self->job), place, column->samples[i]);

        g_string_append_printf (words, "%s%s", words->len > 0 ? " · " : "", sample);
      }
  g_strdelimit (words->str, "\r\n\t", ' ');
  return g_string_free (words, FALSE);
}

/* All lines again: a field that was taken here is free there. */
static void
show_all (AssistantColumns *self)
{
  const ImportMap *map = import_job_get_map (self->job);
  g_autofree char *remarks = import_notes_dup_remarks (import_job_get_look (self->job), map);

  self->is_filling = TRUE;
  gtk_label_set_label (GTK_LABEL (self->remarks), remarks != NULL ? remarks : "");
  gtk_widget_set_visible (self->remarks, remarks != NULL);
  for (guint i = 0; i < self->lines->len; i++)
    {
      Line *line = g_ptr_array_index (self->lines, i);
      g_autofree char *samples = dup_samples (self, i);

      gtk_label_set_label (GTK_LABEL (line->samples), samples);
      gtk_drop_down_set_selected (line->field, (guint) (map->columns[i].field + 1));
      if (map->columns[i].field < 0)
        gtk_widget_add_css_class (line->widget, "unused");
      else
        gtk_widget_remove_css_class (line->widget, "unused");
      show_order (line);
    }
  self->is_filling = FALSE;
}

static void
field_chosen_cb (Line *line)
{
  AssistantColumns *self = line->columns;

  if (self->is_filling)
    return;
  import_map_set_field (import_job_get_map (self->job), line->place,
                        (gint) gtk_drop_down_get_selected (line->field) - 1);
  show_all (self);
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

static void
order_chosen_cb (Line *line)
{
  AssistantColumns *self = line->columns;
  ImportMapColumn *column;
  guint chosen = gtk_drop_down_get_selected (line->order);

  if (self->is_filling || chosen == GTK_INVALID_LIST_POSITION)
    return;
  column = &import_job_get_map (self->job)->columns[line->place];
  if (is_in_old_font (line))
    column->fonts = chosen == 1 ? IMPORT_FONTS_READABLE : IMPORT_FONTS_OLD;
  else if (has_days (line))
    column->days = (ImportDayOrder) chosen;
  else
    column->names = (ImportNameOrder) chosen;
  show_all (self);
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

static void
notes_toggled_cb (AssistantColumns *self)
{
  if (self->is_filling)
    return;
  import_job_get_map (self->job)->reads_notes = gtk_check_button_get_active (self->notes);
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

static void
same_changed_cb (AssistantColumns *self)
{
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

static void
entered_cb (Line *line)
{
  g_signal_emit (line->columns, signals[SIGNAL_ENTERED], 0, line->place);
}

static GtkDropDown *
choice_new (Line *line, GListModel *model, GCallback chosen, const char *name)
{
  GtkExpression *words = gtk_property_expression_new (GTK_TYPE_STRING_OBJECT, NULL, "string");
  GtkWidget *choice = gtk_drop_down_new (model, words);
  GtkEventController *focus = gtk_event_controller_focus_new ();

  widgets_name (choice, name);
  g_signal_connect_swapped (choice, "notify::selected", chosen, line);
  g_signal_connect_swapped (focus, "enter", G_CALLBACK (entered_cb), line);
  gtk_widget_add_controller (choice, focus);
  return GTK_DROP_DOWN (choice);
}

static Line *
line_new (AssistantColumns *self, guint place)
{
  const ImportKind *kind = import_job_get_map (self->job)->kind;
  const ImportColumn *column = g_ptr_array_index (import_job_get_look (self->job)->columns, place);
  const char *title = column->title[0] != '\0' ? column->title : _("(no heading)");
  GtkStringList *fields = gtk_string_list_new (NULL);
  GtkWidget *words = gtk_box_new (GTK_ORIENTATION_VERTICAL, 1);
  GtkWidget *choices = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  Line *line = g_new0 (Line, 1);

  gtk_string_list_append (fields, _("(not brought in)"));
  for (guint i = 0; i < kind->n_fields; i++)
    gtk_string_list_append (fields, _(kind->fields[i].title));
  line->columns = self;
  line->place = place;
  line->field = choice_new (line, G_LIST_MODEL (fields), G_CALLBACK (field_chosen_cb), title);
  line->order = choice_new (line, G_LIST_MODEL (gtk_string_list_new (NULL)), G_CALLBACK (order_chosen_cb), title);
  gtk_drop_down_set_enable_search (line->field, TRUE);
  line->widget = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  gtk_widget_add_css_class (line->widget, "line");
  gtk_widget_set_hexpand (words, TRUE);
  gtk_widget_set_valign (words, GTK_ALIGN_CENTER);
  gtk_widget_set_size_request (choices, 216, -1);
  gtk_widget_set_valign (choices, GTK_ALIGN_CENTER);
  gtk_box_append (GTK_BOX (words), widgets_label_new (title, "column-title"));
  line->samples = widgets_label_new ("", "second");
  gtk_box_append (GTK_BOX (words), line->samples);
  gtk_box_append (GTK_BOX (choices), GTK_WIDGET (line->field));
  gtk_box_append (GTK_BOX (choices), GTK_WIDGET (line->order));
  gtk_box_append (GTK_BOX (line->widget), words);
  gtk_box_append (GTK_BOX (line->widget), choices);
  gtk_box_append (self->box, line->widget);
  return line;
}

void
assistant_columns_set_job (AssistantColumns *columns, ImportJob *job)
{
  g_autofree char *notes = NULL;

  g_return_if_fail (MANDALI_IS_ASSISTANT_COLUMNS (columns));

  columns->is_filling = TRUE;
  widgets_box_clear (columns->box);
  g_ptr_array_set_size (columns->lines, 0);
  columns->job = job;
  if (job == NULL)
    return;
  for (guint i = 0; i < import_job_get_look (job)->columns->len; i++)
    g_ptr_array_add (columns->lines, line_new (columns, i));
  assistant_same_set_job (columns->same, job);
  notes = import_notes_dup_words (import_job_get_look (job));
  gtk_check_button_set_label (columns->notes, notes != NULL ? notes : "");
  gtk_check_button_set_active (columns->notes, import_job_get_map (job)->reads_notes);
  gtk_widget_set_visible (GTK_WIDGET (columns->notes), notes != NULL);
  show_all (columns);
}

gboolean
assistant_columns_ask (AssistantColumns *columns)
{
  gint question;

  g_return_val_if_fail (MANDALI_IS_ASSISTANT_COLUMNS (columns) && columns->job != NULL, FALSE);

  question = import_map_find_question (import_job_get_map (columns->job), import_job_get_look (columns->job));
  if (question >= 0)
    gtk_widget_grab_focus (GTK_WIDGET (((Line *) g_ptr_array_index (columns->lines, (guint) question))->order));
  return question >= 0;
}

static void
assistant_columns_dispose (GObject *object)
{
  AssistantColumns *self = MANDALI_ASSISTANT_COLUMNS (object);
  GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self));

  self->is_filling = TRUE;
  if (child != NULL)
    gtk_widget_unparent (child);
  g_clear_pointer (&self->lines, g_ptr_array_unref);
  G_OBJECT_CLASS (assistant_columns_parent_class)->dispose (object);
}

static void
assistant_columns_class_init (AssistantColumnsClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = assistant_columns_dispose;
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);
  signals[SIGNAL_CHANGED] = g_signal_new ("changed", TYPE_ASSISTANT_COLUMNS, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                          G_TYPE_NONE, 0);
  signals[SIGNAL_ENTERED] = g_signal_new ("entered", TYPE_ASSISTANT_COLUMNS, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                          G_TYPE_NONE, 1, G_TYPE_UINT);
}

static void
assistant_columns_init (AssistantColumns *self)
{
  GtkWidget *scroller = gtk_scrolled_window_new ();
  GtkWidget *all = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);

  self->lines = g_ptr_array_new_with_free_func (g_free);
  self->box = GTK_BOX (gtk_box_new (GTK_ORIENTATION_VERTICAL, 0));
  gtk_widget_add_css_class (GTK_WIDGET (self->box), "box");
  gtk_widget_add_css_class (all, "pane-body");
  self->same = g_object_new (TYPE_ASSISTANT_SAME, NULL);
  g_signal_connect_object (self->same, "changed", G_CALLBACK (same_changed_cb), self, G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (all), GTK_WIDGET (self->box));
  self->notes = GTK_CHECK_BUTTON (gtk_check_button_new ());
  g_signal_connect_object (self->notes, "toggled", G_CALLBACK (notes_toggled_cb), self, G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (all), GTK_WIDGET (self->notes));
  self->remarks = widgets_label_new ("", "note-wait");
  gtk_label_set_wrap (GTK_LABEL (self->remarks), TRUE);
  gtk_label_set_ellipsize (GTK_LABEL (self->remarks), PANGO_ELLIPSIZE_NONE);
  gtk_box_append (GTK_BOX (all), self->remarks);
  gtk_box_append (GTK_BOX (all), GTK_WIDGET (self->same));
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scroller), GTK_POLICY_NEVER, GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), all);
  widgets_name (scroller, _("Columns of the file"));
  gtk_widget_set_parent (scroller, GTK_WIDGET (self));
}
