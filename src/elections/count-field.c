/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The votes that a scrutineer counted in one box, candidate under candidate as on the ballot; together one field. */
#define G_LOG_DOMAIN "count-field"

#include "count-field.h"

#include <glib/gi18n.h>

#include "base-money.h"
#include "desk-list.h"
#include "election.h"
#include "form-lines.h"
#include "form-text.h"
#include "widgets.h"

#define VOTES_LETTERS 6

typedef struct
{
  PgRow     *row;
  FormField *votes;
} Line;

struct _CountField
{
  FormField parent_instance;
  GtkGrid  *grid;
  GArray   *lines;
  DeskList *list;
  char     *wanted; /* what was typed earlier, before the lines are known; NULL: nothing */
};

G_DEFINE_FINAL_TYPE (CountField, count_field, FORM_TYPE_FIELD)

static Line *
get_line (CountField *self, guint i)
{
  return &g_array_index (self->lines, Line, i);
}

static void
line_clear (gpointer data)
{
  g_clear_object (&((Line *) data)->row);
}

static gboolean
is_of_category (Line *line, const char *category)
{
  return g_str_equal (pg_row_get_words (line->row, COUNT_CATEGORY_CODE), category);
}

/* "General: 14 votes", kind by kind: the first thing that shows a slip of the finger. */
static void
show_sums (CountField *self)
{
  g_autoptr (GString) words = g_string_new (NULL);

  for (guint i = 0; i < self->lines->len; i++)
    {
      const char *category = pg_row_get_words (get_line (self, i)->row, COUNT_CATEGORY_CODE);
      g_autofree char *sum_words = NULL;
      gint64 sum = 0;

      if (i > 0 && is_of_category (get_line (self, i - 1), category))
        continue;
      for (guint k = i; k < self->lines->len && is_of_category (get_line (self, k), category); k++)
        if (!pg_row_is_null (get_line (self, k)->row, COUNT_NOMINATION_ID))
          sum += form_text_get_number (FORM_TEXT (get_line (self, k)->votes));
      sum_words = base_number_dup_text (sum);
      g_string_append_printf (words, "%s%s: %s", words->len > 0 ? " · " : "",
                              election_word (get_line (self, i)->row, COUNT_CATEGORY), sum_words);
    }
  form_field_set_note (FORM_FIELD (self), words->str);
}

static void
votes_changed_cb (CountField *self, FormField *votes)
{
  form_field_set_fault (votes, NULL);
  show_sums (self);
  form_field_emit_changed (FORM_FIELD (self));
}

static void
gone_on_cb (CountField *self, FormField *votes)
{
  for (guint i = 0; i + 1 < self->lines->len; i++)
    if (get_line (self, i)->votes == votes)
      {
        gtk_widget_grab_focus (GTK_WIDGET (get_line (self, i + 1)->votes));
        return;
      }
  form_field_emit_go_on (FORM_FIELD (self));
}

static char *
dup_name (PgRow *row)
{
  const char *name_gu = pg_row_get_words (row, COUNT_NAME_GU);

  if (pg_row_is_null (row, COUNT_NOMINATION_ID))
    return g_strdup (_("Invalid papers"));
  return g_strdup_printf ("%s. %s", pg_row_get_words (row, COUNT_ORDINAL),
                          name_gu[0] != '\0' ? name_gu : pg_row_get_words (row, COUNT_NAME));
}

static void
add_heading (CountField *self, PgRow *row, int at)
{
  g_autofree char *words = g_strdup_printf (_("%s · vote for at most %s"), election_word (row, COUNT_CATEGORY),
                                            pg_row_get_words (row, COUNT_SEAT_COUNT));

  gtk_grid_attach (self->grid, widgets_label_new (words, "heading"), 0, at, 3, 1);
}

static void
add_line (CountField *self, PgRow *row, int at)
{
  Line line = { g_object_ref (row), NULL };
  g_autofree char *name = dup_name (row);
  GtkWidget *label = widgets_label_new (name, NULL);

  line.votes = g_object_new (FORM_TYPE_TEXT, "field", "votes", "kind", FORM_TEXT_NUMBER, "takes-zero", TRUE,
                             "width-chars", VOTES_LETTERS, NULL);
  gtk_widget_set_hexpand (label, TRUE);
  widgets_name (line.votes, name);
  g_signal_connect_object (line.votes, "changed", G_CALLBACK (votes_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (line.votes, "go-on", G_CALLBACK (gone_on_cb), self, G_CONNECT_SWAPPED);
  gtk_grid_attach (self->grid, label, 0, at, 1, 1);
  gtk_grid_attach (self->grid, widgets_label_new (election_word (row, COUNT_SYMBOL), "dim-label"), 1, at, 1, 1);
  gtk_grid_attach (self->grid, GTK_WIDGET (line.votes), 2, at, 1, 1);
  g_array_append_val (self->lines, line);
}

/* Once: a ballot does not change while it is counted, and what is typed must not go. */
static void
lines_known_cb (CountField *self)
{
  GListModel *rows = G_LIST_MODEL (desk_list_get_table (self->list));
  const char *category = "";
  int at = 0;
  g_autofree char *wanted = g_steal_pointer (&self->wanted);

  if (self->lines->len > 0)
    return;
  for (guint i = 0; i < g_list_model_get_n_items (rows); i++)
    {
      g_autoptr (PgRow) row = g_list_model_get_item (rows, i);

      if (!g_str_equal (category, pg_row_get_words (row, COUNT_CATEGORY_CODE)))
        add_heading (self, row, at++);
      category = pg_row_get_words (row, COUNT_CATEGORY_CODE);
      add_line (self, row, at++);
    }
  if (wanted != NULL)
    form_field_set_text (FORM_FIELD (self), wanted);
  if (self->lines->len > 0)
    gtk_widget_grab_focus (GTK_WIDGET (get_line (self, 0)->votes));
}

static char *
count_field_dup_text (FormField *field)
{
  CountField *self = MANDALI_COUNT_FIELD (field);
  g_autoptr (JsonArray) list = json_array_new ();

  if (self->wanted != NULL)
    return g_strdup (self->wanted);
  for (guint i = 0; i < self->lines->len; i++)
    {
      Line *line = get_line (self, i);
      JsonObject *object;
      g_autofree char *votes = NULL;

      form_field_get_value (line->votes, "votes", &votes);
      if (votes == NULL || votes[0] == '\0')
        continue;
      object = json_object_new ();
      json_object_set_string_member (object, "category", pg_row_get_words (line->row, COUNT_CATEGORY_CODE));
      if (!pg_row_is_null (line->row, COUNT_NOMINATION_ID))
        json_object_set_string_member (object, "nomination_id", pg_row_get_words (line->row, COUNT_NOMINATION_ID));
      json_object_set_string_member (object, "votes", votes);
      json_array_add_object_element (list, object);
    }
  return form_lines_dup_text (list);
}

/* The line of what was typed earlier; NULL when the ballot has none such. */
static Line *
find_line (CountField *self, JsonArray *list, guint at)
{
  const char *category = form_lines_get (list, at, "category");
  const char *nomination_id = form_lines_get (list, at, "nomination_id");

  for (guint i = 0; i < self->lines->len; i++)
    if (is_of_category (get_line (self, i), category)
        && g_str_equal (pg_row_get_words (get_line (self, i)->row, COUNT_NOMINATION_ID), nomination_id))
      return get_line (self, i);
  return NULL;
}

static void
count_field_set_text (FormField *field, const char *text)
{
  CountField *self = MANDALI_COUNT_FIELD (field);
  g_autoptr (JsonArray) list = form_lines_read (text);

  if (self->lines->len == 0)
    {
      g_free (self->wanted);
      self->wanted = text[0] != '\0' ? g_strdup (text) : NULL;
      return;
    }
  for (guint i = 0; i < json_array_get_length (list); i++)
    {
      Line *line = find_line (self, list, i);

      if (line != NULL)
        form_field_set_text (line->votes, form_lines_get (list, i, "votes"));
    }
  show_sums (self);
}

static char *
count_field_dup_words (FormField *field, const char *text)
{
  g_autoptr (JsonArray) list = form_lines_read (text);
  guint n = json_array_get_length (list);

  return g_strdup_printf (ngettext ("%u line", "%u lines", n), n);
}

/* A line left empty is no zero: it may have been skipped. */
static char *
count_field_dup_fault (FormField *field)
{
  CountField *self = MANDALI_COUNT_FIELD (field);
  gboolean is_whole = TRUE;

  for (guint i = 0; i < self->lines->len; i++)
    {
      g_autofree char *fault = form_field_dup_fault (get_line (self, i)->votes);

      if (form_field_is_empty (get_line (self, i)->votes))
        fault = g_strdup (_("Write a number, 0 too."));
      form_field_set_fault (get_line (self, i)->votes, fault);
      is_whole = is_whole && fault == NULL;
    }
  return is_whole ? NULL : g_strdup (_("Write a number in every line, 0 too."));
}

/* To the first line that is empty, or to the first of all; a field that has the keyboard lets it go. */
static gboolean
count_field_grab_focus (GtkWidget *widget)
{
  CountField *self = MANDALI_COUNT_FIELD (widget);

  if (self->lines->len == 0 || (gtk_widget_get_state_flags (widget) & GTK_STATE_FLAG_FOCUS_WITHIN) != 0)
    return FALSE;
  for (guint i = 0; i < self->lines->len; i++)
    if (form_field_is_empty (get_line (self, i)->votes))
      return gtk_widget_grab_focus (GTK_WIDGET (get_line (self, i)->votes));
  return gtk_widget_grab_focus (GTK_WIDGET (get_line (self, 0)->votes));
}

static void
count_field_dispose (GObject *object)
{
  g_clear_object (&MANDALI_COUNT_FIELD (object)->list);
  G_OBJECT_CLASS (count_field_parent_class)->dispose (object);
}

static void
count_field_finalize (GObject *object)
{
  CountField *self = MANDALI_COUNT_FIELD (object);

  g_array_unref (self->lines);
  g_free (self->wanted);
  G_OBJECT_CLASS (count_field_parent_class)->finalize (object);
}

static void
count_field_class_init (CountFieldClass *klass)
{
  FormFieldClass *field_class = FORM_FIELD_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = count_field_dispose;
  G_OBJECT_CLASS (klass)->finalize = count_field_finalize;
  GTK_WIDGET_CLASS (klass)->grab_focus = count_field_grab_focus;
  field_class->dup_text = count_field_dup_text;
  field_class->set_text = count_field_set_text;
  field_class->dup_words = count_field_dup_words;
  field_class->dup_fault = count_field_dup_fault;
}

static void
count_field_init (CountField *self)
{
  self->lines = g_array_new (FALSE, TRUE, sizeof (Line));
  g_array_set_clear_func (self->lines, line_clear);
  self->grid = g_object_new (GTK_TYPE_GRID, "column-spacing", 12, "row-spacing", 4, NULL);
  form_field_set_control (FORM_FIELD (self), GTK_WIDGET (self->grid), GTK_WIDGET (self->grid));
}

void
count_field_ask (CountField *field, DeskSession *session, const char *election_id)
{
  g_return_if_fail (MANDALI_IS_COUNT_FIELD (field) && DESK_IS_SESSION (session));

  if (field->list == NULL)
    {
      field->list = desk_list_new (session, &election_count_of);
      g_signal_connect_object (field->list, "refreshed", G_CALLBACK (lines_known_cb), field, G_CONNECT_SWAPPED);
    }
  desk_list_set (field->list, "election_id", election_id);
}
