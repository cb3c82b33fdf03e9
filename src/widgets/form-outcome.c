/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The box that says what an act will lead to, before it is done. */
#define G_LOG_DOMAIN "form-outcome"

#include "form-outcome.h"

struct _FormOutcome
{
  GtkWidget       parent_instance;
  GtkWidget      *label;
  DeskList       *list;
  FormOutcomeFunc func;
  gpointer        data;
  char           *missing;
};

G_DEFINE_FINAL_TYPE (FormOutcome, form_outcome, GTK_TYPE_WIDGET)

static void
tell (FormOutcome *self)
{
  PgRow *row = self->list != NULL && self->missing == NULL ? desk_list_get_first (self->list) : NULL;
  g_autofree char *markup = row != NULL ? self->func (row, self->data) : NULL;

  if (markup != NULL)
    gtk_label_set_markup (GTK_LABEL (self->label), markup);
  else if (self->missing != NULL)
    gtk_label_set_label (GTK_LABEL (self->label), self->missing);
  gtk_widget_set_visible (GTK_WIDGET (self), markup != NULL || self->missing != NULL);
  if (markup != NULL)
    gtk_widget_remove_css_class (GTK_WIDGET (self), "missing");
  else
    gtk_widget_add_css_class (GTK_WIDGET (self), "missing");
}

static void
form_outcome_dispose (GObject *object)
{
  FormOutcome *self = FORM_OUTCOME (object);

  g_clear_object (&self->list);
  g_clear_pointer (&self->label, gtk_widget_unparent);
  G_OBJECT_CLASS (form_outcome_parent_class)->dispose (object);
}

static void
form_outcome_finalize (GObject *object)
{
  g_free (FORM_OUTCOME (object)->missing);
  G_OBJECT_CLASS (form_outcome_parent_class)->finalize (object);
}

static void
form_outcome_class_init (FormOutcomeClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = form_outcome_dispose;
  G_OBJECT_CLASS (klass)->finalize = form_outcome_finalize;
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (GTK_WIDGET_CLASS (klass), "formoutcome");
}

static void
form_outcome_init (FormOutcome *self)
{
  self->label = g_object_new (GTK_TYPE_LABEL, "wrap", TRUE, "xalign", 0.0, "hexpand", TRUE, NULL);
  gtk_widget_set_parent (self->label, GTK_WIDGET (self));
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
}

void
form_outcome_set_list (FormOutcome *outcome, DeskList *list, FormOutcomeFunc func, gpointer data)
{
  g_return_if_fail (FORM_IS_OUTCOME (outcome) && DESK_IS_LIST (list) && func != NULL);
  g_return_if_fail (outcome->list == NULL);

  outcome->list = g_object_ref (list);
  outcome->func = func;
  outcome->data = data;
  g_signal_connect_object (list, "refreshed", G_CALLBACK (tell), outcome, G_CONNECT_SWAPPED);
  tell (outcome);
}

void
form_outcome_set_missing (FormOutcome *outcome, const char *sentence)
{
  g_return_if_fail (FORM_IS_OUTCOME (outcome));

  if (g_strcmp0 (outcome->missing, sentence) == 0)
    return;
  g_free (outcome->missing);
  outcome->missing = g_strdup (sentence);
  /* The figures that the list has may be those of other fields: it is asked afresh. */
  if (sentence != NULL)
    tell (outcome);
  else if (outcome->list != NULL)
    desk_list_refresh (outcome->list);
}
