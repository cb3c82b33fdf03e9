/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * How many are in the room, how many may vote and how many have to be there. */
#define G_LOG_DOMAIN "quorum-meter"

#include "quorum-meter.h"

#include <glib/gi18n.h>

#include "base-money.h"
#include "pane-parts.h"
#include "state-pill.h"
#include "widgets.h"

struct _QuorumMeter
{
  GtkBox          parent_instance;
  GtkLabel       *number, *needed;
  GtkProgressBar *bar;
  StatePill      *pill;
};

G_DEFINE_FINAL_TYPE (QuorumMeter, quorum_meter, GTK_TYPE_BOX)

static void
quorum_meter_class_init (QuorumMeterClass *klass)
{
}

static void
quorum_meter_init (QuorumMeter *self)
{
  GtkWidget *text = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2);

  gtk_box_set_spacing (GTK_BOX (self), 10);
  gtk_widget_add_css_class (GTK_WIDGET (self), "quorum");
  self->number = GTK_LABEL (widgets_label_new ("", "quorum-number"));
  gtk_label_set_ellipsize (self->number, PANGO_ELLIPSIZE_NONE);
  gtk_widget_add_css_class (GTK_WIDGET (self->number), "numeric");
  self->needed = GTK_LABEL (widgets_label_new ("", "second"));
  gtk_label_set_ellipsize (self->needed, PANGO_ELLIPSIZE_NONE);
  self->bar = GTK_PROGRESS_BAR (gtk_progress_bar_new ());
  self->pill = MANDALI_STATE_PILL (state_pill_new ());
  gtk_widget_set_halign (GTK_WIDGET (self->pill), GTK_ALIGN_START);
  gtk_widget_set_valign (text, GTK_ALIGN_CENTER);
  gtk_box_append (GTK_BOX (text), GTK_WIDGET (self->pill));
  gtk_box_append (GTK_BOX (text), GTK_WIDGET (self->needed));
  gtk_box_append (GTK_BOX (text), GTK_WIDGET (self->bar));
  gtk_box_append (GTK_BOX (self), GTK_WIDGET (self->number));
  gtk_box_append (GTK_BOX (self), text);
}

void
quorum_meter_set (QuorumMeter *meter, gint64 present, gint64 entitled, gint64 needed, gboolean is_met)
{
  g_autofree char *present_words = base_number_dup_text (present);
  g_autofree char *entitled_words = base_number_dup_text (entitled);
  g_autofree char *needed_words = base_number_dup_text (needed);
  g_autofree char *number = g_strdup_printf ("%s / %s", present_words, entitled_words);
  g_autofree char *words = g_strdup_printf (_("%s are needed"), needed_words);
  g_autofree char *said = NULL;

  g_return_if_fail (MANDALI_IS_QUORUM_METER (meter));

  /* Translators: in the room, may vote, needed */
  said = g_strdup_printf (_("%s of %s are here; %s are needed"), present_words, entitled_words, needed_words);
  gtk_label_set_label (meter->number, number);
  gtk_label_set_label (meter->needed, words);
  state_pill_set (meter->pill, is_met ? PILL_GOOD : PILL_WAIT, is_met ? _("Quorum") : _("No quorum"));
  pane_parts_set_progress (meter->bar, present, MAX (entitled, 1));
  widgets_name (meter, said);
}
