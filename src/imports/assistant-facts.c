/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What was read of a row, field by field. */
#define G_LOG_DOMAIN "assistant-facts"

#include "assistant-facts.h"

#include <glib/gi18n.h>
#include <json-glib/json-glib.h>

#include "assistant-sheet.h"
#include "base-money.h"
#include "base-text.h"
#include "report.h"
#include "widgets.h"

/* What counts is dark, what only stood in the file is quiet. */
static GtkWidget *
fact_label_new (const char *text, gboolean is_quiet, gboolean is_beside)
{
  GtkWidget *label = widgets_label_new (text, is_quiet ? "second" : "numeric");

  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_NONE);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_xalign (GTK_LABEL (label), is_beside ? 0 : 1);
  gtk_label_set_justify (GTK_LABEL (label), is_beside ? GTK_JUSTIFY_LEFT : GTK_JUSTIFY_RIGHT);
  return label;
}

void
assistant_facts_add (GtkBox *box, const char *name, const char *fact, const char *beneath, gboolean is_beside)
{
  GtkWidget *line, *facts, *name_label;
  g_autofree char *both = is_beside && beneath != NULL ? g_strdup_printf ("%s · %s", name, beneath) : NULL;

  g_return_if_fail (GTK_IS_BOX (box) && name != NULL);

  if (fact == NULL || fact[0] == '\0')
    return;
  line = gtk_box_new (is_beside ? GTK_ORIENTATION_VERTICAL : GTK_ORIENTATION_HORIZONTAL, is_beside ? 0 : 12);
  facts = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  name_label = widgets_label_new (both != NULL ? both : name, "field-name");
  gtk_label_set_wrap (GTK_LABEL (name_label), is_beside);
  gtk_label_set_lines (GTK_LABEL (name_label), is_beside ? 2 : 1);
  gtk_widget_set_tooltip_text (name_label, both != NULL ? both : name);
  gtk_widget_set_valign (name_label, GTK_ALIGN_BASELINE);
  gtk_widget_set_valign (facts, GTK_ALIGN_BASELINE);
  gtk_widget_set_hexpand (facts, TRUE);
  gtk_widget_add_css_class (line, "line");
  gtk_box_append (GTK_BOX (facts), fact_label_new (fact, FALSE, is_beside));
  if (beneath != NULL && !is_beside)
    gtk_box_append (GTK_BOX (facts), fact_label_new (beneath, TRUE, is_beside));
  gtk_box_append (GTK_BOX (line), is_beside ? facts : name_label);
  gtk_box_append (GTK_BOX (line), is_beside ? name_label : facts);
  gtk_box_append (box, line);
}

/* A value as the database takes it, in the words of a person; newly allocated, NULL when there is none. */
static char *
dup_value (JsonObject *read, const ImportField *field)
{
  JsonNode *node = json_object_get_member (read, field->name);
  gboolean is_number = node != NULL && json_node_get_value_type (node) == G_TYPE_INT64;
  gint64 number = is_number ? json_node_get_int (node) : 0;
  const char *text = node != NULL && !is_number ? json_node_get_string (node) : NULL;

  if (is_number)
    return field->kind == IMPORT_MONEY ? base_money_dup_short (number)
                                       : g_strdup_printf ("%" G_GINT64_FORMAT, number);
  if (text == NULL)
    return NULL;
  if (field->kind == IMPORT_DAY || field->kind == IMPORT_BIRTH)
    return base_day_dup_text (base_day_from_iso (text));
  if (field->kind == IMPORT_CODE)
    return g_strdup (report_state_word (text));
  return g_strdup (field->kind == IMPORT_YES ? _("yes") : text);
}

/* The cell that is read as `field`, newly allocated; NULL when there is none or it is empty. */
static char *
dup_cell (AssistantRow *row, const ImportMap *map, gint field)
{
  for (guint i = 0; i < map->n_columns; i++)
    if (map->columns[i].field == field)
      return base_text_dup_clean (assistant_row_get_cell (row, i));
  return NULL;
}

/* TRUE when two texts have the same letters and digits: 14/07/1998 is 14-07-1998, and 500 is ₹ 500. */
static gboolean
are_alike (const char *a, const char *b)
{
  for (;;)
    {
      while (*a != '\0' && !g_unichar_isalnum (g_utf8_get_char (a)))
        a = g_utf8_next_char (a);
      while (*b != '\0' && !g_unichar_isalnum (g_utf8_get_char (b)))
        b = g_utf8_next_char (b);
      if (*a == '\0' || g_utf8_get_char (a) != g_utf8_get_char (b))
        return *a == '\0' && *b == '\0';
      a = g_utf8_next_char (a);
      b = g_utf8_next_char (b);
    }
}

/* The value with its cell, or the cell alone: a whole name and a whole address are read as their parts. */
static void
add_field (GtkBox *box, AssistantRow *row, const ImportMap *map, JsonObject *read, gint place, gboolean is_beside)
{
  const ImportField *field = &map->kind->fields[place];
  const char *same = g_hash_table_lookup (map->same, field->name);
  g_autofree char *value = dup_value (read, field);
  g_autofree char *cell = dup_cell (row, map, place);
  g_autofree char *beneath = NULL;

  if (value == NULL && field->kind != IMPORT_NAME)
    beneath = g_strdup (_("nothing is read from it"));
  else if (value == NULL)
    beneath = g_strdup (_("in the file"));
  else if (cell != NULL && !are_alike (cell, value))
    /* Translators: a cell as it stands in the file, under what it was read as */
    beneath = g_strdup_printf (_("in the file: %s"), cell);
  else if (cell == NULL && same != NULL)
    beneath = g_strdup (_("the same in every row"));
  assistant_facts_add (box, _(field->title), value != NULL ? value : cell, beneath, is_beside);
}

void
assistant_facts_show (GtkBox *box, AssistantRow *row, ImportJob *job, gboolean is_beside)
{
  const ImportMap *map = import_job_get_map (job);
  g_autoptr (JsonNode) node = NULL;
  JsonObject *read;

  g_return_if_fail (GTK_IS_BOX (box) && MANDALI_IS_ASSISTANT_ROW (row));

  widgets_box_clear (box);
  node = row->read != NULL ? json_from_string (row->read, NULL) : NULL;
  read = node != NULL && JSON_NODE_HOLDS_OBJECT (node) ? json_node_get_object (node) : NULL;
  if (read != NULL && json_object_get_size (read) > 0)
    {
      for (guint i = 0; i < map->kind->n_fields; i++)
        add_field (box, row, map, read, (gint) i, is_beside);
      return;
    }
  for (guint i = 0; row->cells[i] != NULL; i++)
    {
      g_autofree char *letters = assistant_sheet_dup_letters (i);
      gint field = i < map->n_columns ? map->columns[i].field : -1;

      gboolean is_named = field >= 0 && row->kind != IMPORT_ROW_TITLE;

      assistant_facts_add (box, is_named ? _(map->kind->fields[field].title) : letters, row->cells[i], NULL, is_beside);
    }
}
