/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A state as a pill: an icon and a word, never colour alone. */
#define G_LOG_DOMAIN "state-pill"

#include "state-pill.h"

struct _StatePill
{
  GtkWidget  parent_instance;
  GtkWidget *icon;
  GtkWidget *label;
  PillTone   tone;
};

G_DEFINE_FINAL_TYPE (StatePill, state_pill, GTK_TYPE_WIDGET)

static const struct
{
  const char *css;
  const char *icon;
} looks[] = {
  [PILL_PLAIN] = { "plain", NULL },
  [PILL_GOOD] = { "good", "pill-good-symbolic" },
  [PILL_WAIT] = { "wait", "pill-wait-symbolic" },
  [PILL_PAST] = { "past", "pill-past-symbolic" },
};

static void
state_pill_dispose (GObject *object)
{
  StatePill *self = MANDALI_STATE_PILL (object);

  g_clear_pointer (&self->icon, gtk_widget_unparent);
  g_clear_pointer (&self->label, gtk_widget_unparent);
  G_OBJECT_CLASS (state_pill_parent_class)->dispose (object);
}

static void
state_pill_class_init (StatePillClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = state_pill_dispose;
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_css_name (GTK_WIDGET_CLASS (klass), "pill");
}

static void
state_pill_init (StatePill *self)
{
  self->icon = gtk_image_new ();
  self->label = gtk_label_new (NULL);
  gtk_widget_set_parent (self->icon, GTK_WIDGET (self));
  gtk_widget_set_parent (self->label, GTK_WIDGET (self));
  gtk_widget_set_valign (GTK_WIDGET (self), GTK_ALIGN_CENTER);
  gtk_widget_set_halign (GTK_WIDGET (self), GTK_ALIGN_START);
  gtk_widget_add_css_class (GTK_WIDGET (self), looks[PILL_PLAIN].css);
  gtk_widget_set_visible (self->icon, FALSE);
}

GtkWidget *
state_pill_new (void)
{
  return g_object_new (TYPE_STATE_PILL, NULL);
}

void
state_pill_set (StatePill *pill, PillTone tone, const char *word)
{
  g_return_if_fail (MANDALI_IS_STATE_PILL (pill) && tone < G_N_ELEMENTS (looks));

  gtk_widget_set_visible (GTK_WIDGET (pill), word != NULL && word[0] != '\0');
  gtk_label_set_label (GTK_LABEL (pill->label), word != NULL ? word : "");
  if (pill->tone == tone)
    return;
  gtk_widget_remove_css_class (GTK_WIDGET (pill), looks[pill->tone].css);
  gtk_widget_add_css_class (GTK_WIDGET (pill), looks[tone].css);
  gtk_widget_set_visible (pill->icon, looks[tone].icon != NULL);
  gtk_image_set_from_icon_name (GTK_IMAGE (pill->icon), looks[tone].icon);
  pill->tone = tone;
}
