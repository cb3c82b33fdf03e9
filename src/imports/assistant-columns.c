/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What each column of a file is read as: a list in which a person says it. */
#define G_LOG_DOMAIN "assistant-columns"

#include "assistant-columns.h"

#include <glib/gi18n.h>

#include "assistant-choice.h"
#include "assistant-same.h"
#include "assistant-sheet.h"
#include "import-font.h"
#include "import-note.h"
#include "widgets.h"

#define CHOICE_WIDTH 216

struct _AssistantColumns
{
  GtkWidget  parent_instance;
  GtkBox    *box;
  GtkLabel  *unused; /* which filled columns stay behind */
  AssistantSame *same;
  GtkCheckButton *notes; /* whether notes above rows count for them */
  GtkCheckButton *bare;  /* whether bare words above rows are villages */
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
  AssistantChoice  *field;
  AssistantChoice  *order;   /* of the parts of its days or names */
  const char *const *words;  /* what can be chosen there; NULL: nothing yet */
} Line;

enum { SIGNAL_CHANGED, SIGNAL_ENTERED, SIGNAL_TAKEN, N_SIGNALS };

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

/* What can be said of the order of days; the first is for not knowing yet, and tells what most of the cells say. */
static const char *const *
get_day_words (const ImportDayCount *days)
{
  static const char *const plain[] = { N_("Which is first: day or month?"), N_("Day first: 3.4. is 3 April"),
                                       N_("Month first: 3.4. is 4 March"), NULL };
  static const char *const day[] = { N_("Both occur, mostly the day first: which?"), N_("Day first: 3.4. is 3 April"),
                                     N_("Month first: 3.4. is 4 March"), NULL };
  static const char *const month[] = { N_("Both occur, mostly the month first: which?"),
                                       N_("Day first: 3.4. is 3 April"), N_("Month first: 3.4. is 4 March"), NULL };

  if (days->day_first == 0 || days->month_first == 0)
    return plain;
  return import_day_propose (days) == IMPORT_DAY_FIRST ? day : month;
}

/* What to choose from for the order or the font. Wherever days are written as text their order can be changed. */
static void
show_order (Line *line)
{
  static const char *const names[] = { N_("Own name first"), N_("Surname first"), NULL };
  static const char *const fonts[] = { N_("An old font: it cannot be read"), N_("The letters are what they seem"),
                                       NULL };
  const ImportMapColumn *column = &import_job_get_map (line->columns->job)->columns[line->place];
  const ImportColumn *seen = g_ptr_array_index (import_job_get_look (line->columns->job)->columns, line->place);
  gboolean is_open = has_days (line) && column->days == IMPORT_DAYS_UNKNOWN;
  gboolean has_order = has_days (line)
                       && (is_open || seen->days.day_first + seen->days.month_first + seen->days.either > 0);
  const char *const *days = get_day_words (&seen->days);
  const char *const *words = is_in_old_font (line) ? fonts : has_days (line) ? days : names;

  if (line->words != words)
    {
      const char *translated[4] = { NULL };

      for (guint i = 0; words[i] != NULL; i++)
        translated[i] = _(words[i]);
      line->words = words;
      assistant_choice_set_words (line->order, translated);
    }
  assistant_choice_set_chosen (line->order, words == fonts  ? (column->fonts == IMPORT_FONTS_READABLE ? 1 : 0)
                                            : words == days ? (guint) column->days
                                                            : (guint) column->names);
  gtk_widget_set_visible (GTK_WIDGET (line->order), words == fonts || has_order || get_kind (line) == IMPORT_NAME);
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
  const ImportLook *look = import_job_get_look (self->job);
  g_autofree char *unused = assistant_columns_dup_unused (self->job);
  g_autofree char *remarks = import_notes_dup_remarks (look, map);

  gtk_label_set_label (GTK_LABEL (self->remarks), remarks != NULL ? remarks : "");
  /* those that may be villages are asked about */
  gtk_widget_set_visible (self->remarks, remarks != NULL && look->n_bare < look->n_remarks);
  for (guint i = 0; i < self->lines->len; i++)
    {
      Line *line = g_ptr_array_index (self->lines, i);
      g_autofree char *samples = dup_samples (self, i);

      gtk_label_set_label (GTK_LABEL (line->samples), samples);
      gtk_widget_set_tooltip_text (line->samples, samples);
      assistant_choice_set_chosen (line->field, (guint) (map->columns[i].field + 1));
      if (map->columns[i].field < 0)
        gtk_widget_add_css_class (line->widget, "unused");
      else
        gtk_widget_remove_css_class (line->widget, "unused");
      show_order (line);
    }
  gtk_label_set_label (self->unused, unused != NULL ? unused : "");
  gtk_widget_set_visible (GTK_WIDGET (self->unused), unused != NULL);
}

/* "F · Date of admission": as the sheet beside it calls the column. */
static char *
dup_title (ImportJob *job, guint place)
{
  const ImportColumn *column = g_ptr_array_index (import_job_get_look (job)->columns, place);
  g_autofree char *letters = assistant_sheet_dup_letters (place);

  return g_strdup_printf ("%s · %s", letters, column->title[0] != '\0' ? column->title : _("(no heading)"));
}

/* "F “Date of admission”": the same within a sentence. */
static char *
dup_name (ImportJob *job, guint place)
{
  const ImportColumn *column = g_ptr_array_index (import_job_get_look (job)->columns, place);
  g_autofree char *letters = assistant_sheet_dup_letters (place);

  return column->title[0] != '\0' ? g_strdup_printf ("%s “%s”", letters, column->title)
                                  : g_strdup_printf ("%s %s", letters, _("(no heading)"));
}

/* The column that is read as `field` now; -1 when none is. */
static gint
find_column (ImportJob *job, gint field)
{
  const ImportMap *map = import_job_get_map (job);

  for (guint i = 0; field >= 0 && i < map->n_columns; i++)
    if (map->columns[i].field == field)
      return (gint) i;
  return -1;
}

/* Two columns cannot mean one thing: the one that loses it is named. */
static void
field_chosen_cb (Line *line)
{
  AssistantColumns *self = line->columns;
  ImportMap *map = import_job_get_map (self->job);
  gint field = (gint) assistant_choice_get_chosen (line->field) - 1;
  gint other = find_column (self->job, field);

  import_map_set_field (map, line->place, field);
  show_all (self);
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
  if (other >= 0)
    {
      g_autofree char *name = dup_name (self->job, (guint) other);
      /* Translators: what a column means, and the column that meant it before */
      g_autofree char *words = g_strdup_printf (_("“%s” was taken from column %s, which is not brought in now."),
                                                _(map->kind->fields[field].title), name);

      g_signal_emit (self, signals[SIGNAL_TAKEN], 0, words);
    }
}

static void
order_chosen_cb (Line *line)
{
  AssistantColumns *self = line->columns;
  ImportMapColumn *column = &import_job_get_map (self->job)->columns[line->place];
  guint chosen = assistant_choice_get_chosen (line->order);

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
  import_job_get_map (self->job)->reads_bare = gtk_check_button_get_active (self->bare);
  show_all (self);
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

static AssistantChoice *
choice_new (Line *line, GCallback chosen, const char *name)
{
  AssistantChoice *choice = assistant_choice_new (name);
  GtkEventController *focus = gtk_event_controller_focus_new ();

  g_signal_connect_swapped (choice, "chosen", chosen, line);
  g_signal_connect_swapped (focus, "enter", G_CALLBACK (entered_cb), line);
  gtk_widget_add_controller (GTK_WIDGET (choice), focus);
  return choice;
}

/* What any column of the kind can be read as; the first is nothing. */
static const char **
fields_new (const ImportKind *kind)
{
  const char **fields = g_new0 (const char *, kind->n_fields + 2);

  fields[0] = _("(not brought in)");
  for (guint i = 0; i < kind->n_fields; i++)
    fields[i + 1] = _(kind->fields[i].title);
  return fields;
}

static Line *
line_new (AssistantColumns *self, guint place, const char *const *fields)
{
  g_autofree char *title = dup_title (self->job, place);
  GtkWidget *words = gtk_box_new (GTK_ORIENTATION_VERTICAL, 1);
  GtkWidget *choices = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkWidget *title_label = widgets_label_new (title, "column-title");
  Line *line = g_new0 (Line, 1);

  line->columns = self;
  line->place = place;
  line->field = choice_new (line, G_CALLBACK (field_chosen_cb), title);
  line->order = choice_new (line, G_CALLBACK (order_chosen_cb), title);
  assistant_choice_set_words (line->field, fields);
  line->widget = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  gtk_widget_add_css_class (line->widget, "line");
  gtk_widget_set_hexpand (words, TRUE);
  gtk_widget_set_valign (words, GTK_ALIGN_CENTER);
  gtk_widget_set_size_request (choices, CHOICE_WIDTH, -1);
  gtk_widget_set_valign (choices, GTK_ALIGN_CENTER);
  gtk_widget_set_tooltip_text (title_label, title);
  gtk_label_set_wrap (GTK_LABEL (title_label), TRUE);
  gtk_label_set_lines (GTK_LABEL (title_label), 2);
  gtk_box_append (GTK_BOX (words), title_label);
  line->samples = widgets_label_new ("", "second");
  gtk_box_append (GTK_BOX (words), line->samples);
  gtk_box_append (GTK_BOX (choices), GTK_WIDGET (line->field));
  gtk_box_append (GTK_BOX (choices), GTK_WIDGET (line->order));
  gtk_box_append (GTK_BOX (line->widget), words);
  gtk_box_append (GTK_BOX (line->widget), choices);
  gtk_box_append (self->box, line->widget);
  return line;
}

/* A sentence that is so or not; NULL: there is nothing to ask. */
static void
show_question (GtkCheckButton *question, const char *words, gboolean is_so)
{
  gtk_label_set_label (GTK_LABEL (gtk_check_button_get_child (question)), words != NULL ? words : "");
  gtk_check_button_set_active (question, is_so);
  gtk_widget_set_visible (GTK_WIDGET (question), words != NULL);
}

void
assistant_columns_set_job (AssistantColumns *columns, ImportJob *job)
{
  g_autofree char *notes = NULL;
  g_autofree char *bare = NULL;
  g_autofree const char **fields = NULL;

  g_return_if_fail (MANDALI_IS_ASSISTANT_COLUMNS (columns));

  columns->is_filling = TRUE;
  widgets_box_clear (columns->box);
  g_ptr_array_set_size (columns->lines, 0);
  columns->job = job;
  if (job == NULL)
    return;
  fields = fields_new (import_job_get_map (job)->kind);
  for (guint i = 0; i < import_job_get_look (job)->columns->len; i++)
    g_ptr_array_add (columns->lines, line_new (columns, i, fields));
  assistant_same_set_job (columns->same, job);
  notes = import_notes_dup_words (import_job_get_look (job));
  show_question (columns->notes, notes, import_job_get_map (job)->reads_notes);
  bare = import_notes_dup_bare (import_job_get_look (job), import_job_get_map (job));
  show_question (columns->bare, bare, import_job_get_map (job)->reads_bare);
  show_all (columns);
  columns->is_filling = FALSE;
}

void
assistant_columns_set_choices (AssistantColumns *columns, DeskList *choices)
{
  g_return_if_fail (MANDALI_IS_ASSISTANT_COLUMNS (columns));

  assistant_same_set_choices (columns->same, choices);
}

void
assistant_columns_focus (AssistantColumns *columns)
{
  g_return_if_fail (MANDALI_IS_ASSISTANT_COLUMNS (columns));

  /* what nobody has said yet comes first */
  if (gtk_widget_get_visible (GTK_WIDGET (columns->bare)) && !gtk_check_button_get_active (columns->bare))
    gtk_widget_grab_focus (GTK_WIDGET (columns->bare));
  else if (columns->lines->len > 0)
    gtk_widget_grab_focus (GTK_WIDGET (((Line *) g_ptr_array_index (columns->lines, 0))->field));
}

char *
assistant_columns_dup_unused (ImportJob *job)
{
  const ImportMap *map = import_job_get_map (job);
  g_autoptr (GString) names = g_string_new (NULL);
  guint n_unused = 0;

  for (guint i = 0; i < map->n_columns; i++)
    {
      const ImportColumn *column = g_ptr_array_index (import_job_get_look (job)->columns, i);
      g_autofree char *name = dup_name (job, i);

      if (map->columns[i].field >= 0 || column->n_filled == 0)
        continue;
      g_string_append_printf (names, "%s%s", n_unused++ > 0 ? ", " : "", name);
    }
  if (n_unused == 0)
    return NULL;
  return g_strdup_printf (ngettext ("This filled column is not brought in: %s.",
                                    "These filled columns are not brought in: %s.", n_unused), names->str);
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
  signals[SIGNAL_TAKEN] = g_signal_new ("taken", TYPE_ASSISTANT_COLUMNS, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                        G_TYPE_NONE, 1, G_TYPE_STRING);
}

static GtkLabel *
wrapping_label_new (const char *css)
{
  GtkLabel *label = GTK_LABEL (widgets_label_new ("", css));

  gtk_label_set_wrap (label, TRUE);
  gtk_label_set_ellipsize (label, PANGO_ELLIPSIZE_NONE);
  return label;
}

static GtkCheckButton *
question_new (AssistantColumns *self, const char *css)
{
  GtkCheckButton *question = GTK_CHECK_BUTTON (gtk_check_button_new ());

  gtk_check_button_set_child (question, GTK_WIDGET (wrapping_label_new (css)));
  g_signal_connect_object (question, "toggled", G_CALLBACK (notes_toggled_cb), self, G_CONNECT_SWAPPED);
  return question;
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
  self->notes = question_new (self, NULL);
  self->bare = question_new (self, "note-wait");
  self->remarks = GTK_WIDGET (wrapping_label_new ("note"));
  self->unused = wrapping_label_new ("note");
  /* villages are said above the columns, where it is seen whether one of them is read as that */
  gtk_box_append (GTK_BOX (all), GTK_WIDGET (self->notes));
  gtk_box_append (GTK_BOX (all), self->remarks);
  gtk_box_append (GTK_BOX (all), GTK_WIDGET (self->bare));
  gtk_box_append (GTK_BOX (all), GTK_WIDGET (self->unused));
  gtk_box_append (GTK_BOX (all), GTK_WIDGET (self->box));
  gtk_box_append (GTK_BOX (all), GTK_WIDGET (self->same));
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scroller), GTK_POLICY_NEVER, GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), all);
  widgets_name (scroller, _("Columns of the file"));
  gtk_widget_set_parent (scroller, GTK_WIDGET (self));
}
