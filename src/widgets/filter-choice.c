/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A filter above a table: everything, or one of some values. */
#define G_LOG_DOMAIN "filter-choice"

#include "filter-choice.h"

#include "report.h"
#include "widgets.h"

struct _FilterChoice
{
  GtkWidget    parent_instance;
  char        *name;
  char        *all;
  char        *value;
  GtkDropDown *drop_down;
  GStrv        values; /* without the first entry, which is everything */
  gboolean     is_filling;
};

enum { SIGNAL_CHOSEN, N_SIGNALS };

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (FilterChoice, filter_choice, GTK_TYPE_WIDGET)

static void
show_value (FilterChoice *self)
{
  guint place = 0;

  for (guint i = 0; self->value != NULL && self->values[i] != NULL; i++)
    if (g_str_equal (self->values[i], self->value))
      place = i + 1;
  self->is_filling = TRUE;
  gtk_drop_down_set_selected (self->drop_down, place);
  self->is_filling = FALSE;
  if (self->value != NULL)
    gtk_widget_add_css_class (GTK_WIDGET (self), "active");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "active");
}

static void
selected_cb (FilterChoice *self)
{
  guint place = gtk_drop_down_get_selected (self->drop_down);
  const char *value;

  if (self->is_filling || place == GTK_INVALID_LIST_POSITION)
    return;
  value = place == 0 ? NULL : self->values[place - 1];
  if (g_strcmp0 (value, self->value) == 0)
    return;
  filter_choice_set_value (self, value);
  g_signal_emit (self, signals[SIGNAL_CHOSEN], 0);
}

static gboolean
filter_choice_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (MANDALI_FILTER_CHOICE (widget)->drop_down));
}

static gboolean
filter_choice_focus (GtkWidget *widget, GtkDirectionType direction)
{
  return !widgets_is_left_backwards (widget, direction)
         && GTK_WIDGET_CLASS (filter_choice_parent_class)->focus (widget, direction);
}

static void
filter_choice_dispose (GObject *object)
{
  FilterChoice *self = MANDALI_FILTER_CHOICE (object);

  if (self->drop_down != NULL)
    gtk_widget_unparent (GTK_WIDGET (self->drop_down));
  self->drop_down = NULL;
  G_OBJECT_CLASS (filter_choice_parent_class)->dispose (object);
}

static void
filter_choice_finalize (GObject *object)
{
  FilterChoice *self = MANDALI_FILTER_CHOICE (object);

  g_free (self->name);
  g_free (self->all);
  g_free (self->value);
  g_strfreev (self->values);
  G_OBJECT_CLASS (filter_choice_parent_class)->finalize (object);
}

static void
filter_choice_class_init (FilterChoiceClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = filter_choice_dispose;
  G_OBJECT_CLASS (klass)->finalize = filter_choice_finalize;
  widget_class->grab_focus = filter_choice_grab_focus;
  widget_class->focus = filter_choice_focus;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "filter");
  signals[SIGNAL_CHOSEN] = g_signal_new ("chosen", TYPE_FILTER_CHOICE, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                         G_TYPE_NONE, 0);
}

static void
filter_choice_init (FilterChoice *self)
{
  self->values = g_new0 (char *, 1);
  self->drop_down = GTK_DROP_DOWN (gtk_drop_down_new (NULL, NULL));
  gtk_widget_set_parent (GTK_WIDGET (self->drop_down), GTK_WIDGET (self));
  g_signal_connect_object (self->drop_down, "notify::selected", G_CALLBACK (selected_cb), self, G_CONNECT_SWAPPED);
}

GtkWidget *
filter_choice_new (const char *name, const char *title, const char *all)
{
  FilterChoice *self;

  g_return_val_if_fail (name != NULL && title != NULL && all != NULL, NULL);

  self = g_object_new (TYPE_FILTER_CHOICE, NULL);
  self->name = g_strdup (name);
  self->all = g_strdup (all);
  widgets_name (self->drop_down, title);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self), title);
  filter_choice_set_values (self, (const char *const[]){ NULL }, (const char *const[]){ NULL }, FALSE);
  return GTK_WIDGET (self);
}

const char *
filter_choice_get_name (FilterChoice *choice)
{
  g_return_val_if_fail (MANDALI_IS_FILTER_CHOICE (choice), NULL);

  return choice->name;
}

void
filter_choice_set_values (FilterChoice *choice, const char *const *values, const char *const *words,
                          gboolean is_long)
{
  g_autoptr (GtkStringList) model = gtk_string_list_new (NULL);
  g_autoptr (GtkExpression) expression = NULL;

  g_return_if_fail (MANDALI_IS_FILTER_CHOICE (choice) && values != NULL && words != NULL);

  gtk_string_list_append (model, choice->all);
  for (guint i = 0; words[i] != NULL; i++)
    gtk_string_list_append (model, words[i]);
  if (g_strv_equal ((const char *const *) choice->values, values)
      && gtk_drop_down_get_model (choice->drop_down) != NULL)
    return;
  g_strfreev (choice->values);
  choice->values = g_strdupv ((char **) values);
  choice->is_filling = TRUE;
  expression = gtk_property_expression_new (GTK_TYPE_STRING_OBJECT, NULL, "string");
  gtk_drop_down_set_expression (choice->drop_down, expression);
  gtk_drop_down_set_model (choice->drop_down, G_LIST_MODEL (model));
  gtk_drop_down_set_enable_search (choice->drop_down, is_long);
  choice->is_filling = FALSE;
  show_value (choice);
}

void
filter_choice_set_codes (FilterChoice *choice, const char *const *codes)
{
  g_autoptr (GPtrArray) words = g_ptr_array_new ();

  g_return_if_fail (MANDALI_IS_FILTER_CHOICE (choice) && codes != NULL);

  for (guint i = 0; codes[i] != NULL; i++)
    g_ptr_array_add (words, (gpointer) report_state_word (codes[i]));
  g_ptr_array_add (words, NULL);
  filter_choice_set_values (choice, codes, (const char *const *) words->pdata, FALSE);
}

const char *
filter_choice_get_value (FilterChoice *choice)
{
  g_return_val_if_fail (MANDALI_IS_FILTER_CHOICE (choice), NULL);

  return choice->value;
}

void
filter_choice_set_value (FilterChoice *choice, const char *value)
{
  char *copy;

  g_return_if_fail (MANDALI_IS_FILTER_CHOICE (choice));

  copy = g_strdup (value);
  g_free (choice->value);
  choice->value = copy;
  show_value (choice);
}
