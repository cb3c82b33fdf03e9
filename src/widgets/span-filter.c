/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A filter above a table that is typed: from one day to another, or from one amount to another. */
#define G_LOG_DOMAIN "span-filter"

#include "span-filter.h"

#include <glib/gi18n.h>

#include "base-money.h"
#include "base-span.h"
#include "widgets.h"

#define LETTERS 14

struct _SpanFilter
{
  GtkWidget      parent_instance;
  GtkEntry      *entry;
  SpanFilterKind kind;
  BaseDay        today;
  char          *told; /* what "chosen" was emitted for, or was set */
  gboolean       is_setting;
};

enum { SIGNAL_CHOSEN, N_SIGNALS };

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (SpanFilter, span_filter, GTK_TYPE_WIDGET)

/* One end as queries take it; NULL when it is open or cannot be read, which only `is_readable` tells apart. */
static char *
dup_end (SpanFilter *self, const char *typed, gboolean *is_readable)
{
  gint64 paise = 0;
  BaseDay day;

  if (typed == NULL)
    return NULL;
  if (self->kind == SPAN_FILTER_MONEY)
    {
      if (base_money_parse (typed, &paise))
        return g_strdup_printf ("%" G_GINT64_FORMAT ".%02d", paise / 100, (int) (paise % 100));
      *is_readable = FALSE;
      return NULL;
    }
  day = self->today != BASE_DAY_NONE ? base_day_parse (typed, self->today) : BASE_DAY_NONE;
  *is_readable = *is_readable && day != BASE_DAY_NONE;
  return base_day_dup_iso (day);
}

/* FALSE: what is typed is no span. */
static gboolean
find_ends (SpanFilter *self, char **from, char **to)
{
  g_autofree char *from_typed = NULL;
  g_autofree char *to_typed = NULL;
  gboolean is_readable = TRUE;

  base_span_split (gtk_editable_get_text (GTK_EDITABLE (self->entry)), self->kind == SPAN_FILTER_MONEY, &from_typed,
                   &to_typed);
  *from = dup_end (self, from_typed, &is_readable);
  *to = dup_end (self, to_typed, &is_readable);
  if (!is_readable)
    {
      g_clear_pointer (from, g_free);
      g_clear_pointer (to, g_free);
    }
  return is_readable;
}

static void
show_state (SpanFilter *self)
{
  g_autofree char *from = NULL;
  g_autofree char *to = NULL;
  gboolean is_readable = find_ends (self, &from, &to);

  if (from != NULL || to != NULL)
    gtk_widget_add_css_class (GTK_WIDGET (self), "active");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "active");
  if (is_readable)
    gtk_widget_remove_css_class (GTK_WIDGET (self->entry), "error");
  else
    gtk_widget_add_css_class (GTK_WIDGET (self->entry), "error");
  gtk_entry_set_icon_from_icon_name (self->entry, GTK_ENTRY_ICON_SECONDARY,
                                     is_readable ? NULL : "dialog-warning-symbolic");
  gtk_accessible_update_state (GTK_ACCESSIBLE (self->entry), GTK_ACCESSIBLE_STATE_INVALID,
                               is_readable ? GTK_ACCESSIBLE_INVALID_FALSE : GTK_ACCESSIBLE_INVALID_TRUE, -1);
}

static void
settle (SpanFilter *self)
{
  const char *typed = gtk_editable_get_text (GTK_EDITABLE (self->entry));

  show_state (self);
  if (g_strcmp0 (typed, self->told) == 0)
    return;
  g_free (self->told);
  self->told = g_strdup (typed);
  g_signal_emit (self, signals[SIGNAL_CHOSEN], 0);
}

/* Emptied, it shows everything at once; a half typed span would only make the list jump. */
static void
changed_cb (SpanFilter *self)
{
  gtk_widget_remove_css_class (GTK_WIDGET (self->entry), "error");
  if (!self->is_setting && gtk_editable_get_text (GTK_EDITABLE (self->entry))[0] == '\0')
    settle (self);
}

static gboolean
span_filter_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (MANDALI_SPAN_FILTER (widget)->entry));
}

static void
span_filter_dispose (GObject *object)
{
  SpanFilter *self = MANDALI_SPAN_FILTER (object);

  if (self->entry != NULL)
    gtk_widget_unparent (GTK_WIDGET (self->entry));
  self->entry = NULL;
  G_OBJECT_CLASS (span_filter_parent_class)->dispose (object);
}

static void
span_filter_finalize (GObject *object)
{
  g_free (MANDALI_SPAN_FILTER (object)->told);
  G_OBJECT_CLASS (span_filter_parent_class)->finalize (object);
}

static void
span_filter_class_init (SpanFilterClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = span_filter_dispose;
  G_OBJECT_CLASS (klass)->finalize = span_filter_finalize;
  widget_class->grab_focus = span_filter_grab_focus;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "filter");
  signals[SIGNAL_CHOSEN] = g_signal_new ("chosen", TYPE_SPAN_FILTER, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                         G_TYPE_NONE, 0);
}

static void
span_filter_init (SpanFilter *self)
{
  GtkEventController *focus = gtk_event_controller_focus_new ();

  self->told = g_strdup ("");
  self->entry = GTK_ENTRY (gtk_entry_new ());
  gtk_editable_set_width_chars (GTK_EDITABLE (self->entry), LETTERS);
  gtk_editable_set_max_width_chars (GTK_EDITABLE (self->entry), LETTERS);
  gtk_widget_set_parent (GTK_WIDGET (self->entry), GTK_WIDGET (self));
  g_signal_connect_object (self->entry, "activate", G_CALLBACK (settle), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->entry, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_swapped (focus, "leave", G_CALLBACK (settle), self);
  gtk_widget_add_controller (GTK_WIDGET (self->entry), focus);
}

GtkWidget *
span_filter_new (SpanFilterKind kind, const char *title, const char *all)
{
  SpanFilter *self;

  g_return_val_if_fail (title != NULL && all != NULL, NULL);

  self = g_object_new (TYPE_SPAN_FILTER, NULL);
  self->kind = kind;
  gtk_entry_set_placeholder_text (self->entry, all);
  widgets_name (GTK_WIDGET (self->entry), title);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self), kind == SPAN_FILTER_DAYS
                                                    ? _("One day, or from..to: 5/11 or 5/11..15/11")
                                                    : _("One amount, or from..to: 500 or 500..2000"));
  return GTK_WIDGET (self);
}

void
span_filter_set_today (SpanFilter *filter, BaseDay today)
{
  g_return_if_fail (MANDALI_IS_SPAN_FILTER (filter));

  if (filter->today == today)
    return;
  filter->today = today;
  /* Short days are others now. */
  if (filter->kind == SPAN_FILTER_DAYS && filter->told[0] != '\0')
    {
      show_state (filter);
      g_signal_emit (filter, signals[SIGNAL_CHOSEN], 0);
    }
}

void
span_filter_set_text (SpanFilter *filter, const char *text)
{
  g_return_if_fail (MANDALI_IS_SPAN_FILTER (filter));

  g_free (filter->told);
  filter->told = g_strdup (text != NULL ? text : "");
  /* An entry that is written is empty for a moment. */
  filter->is_setting = TRUE;
  gtk_editable_set_text (GTK_EDITABLE (filter->entry), filter->told);
  filter->is_setting = FALSE;
  show_state (filter);
}

void
span_filter_dup_ends (SpanFilter *filter, char **from, char **to)
{
  g_return_if_fail (MANDALI_IS_SPAN_FILTER (filter) && from != NULL && to != NULL);

  find_ends (filter, from, to);
}
