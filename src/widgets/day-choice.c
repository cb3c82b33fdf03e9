/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The day that a page speaks of: today, or any other.
 *
 * Today is no fixed day: a page that is left open overnight shows the next day's facts. */
#define G_LOG_DOMAIN "day-choice"

#include "day-choice.h"

#include <glib/gi18n.h>

#include "widgets.h"

struct _DayChoice
{
  GtkWidget      parent_instance;
  GtkMenuButton *button;
  GtkPopover    *popover;
  GtkEntry      *entry;
  GtkLabel      *hint;
  GtkCalendar   *calendar;
  GtkButton     *first_button, *second_button;
  DayChoiceKind  kind;
  BaseDay        today, day;
  BaseDay        usual; /* BASE_DAY_NONE: today */
  gboolean       is_showing;
};

enum { SIGNAL_CHOSEN, N_SIGNALS };

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (DayChoice, day_choice, GTK_TYPE_WIDGET)

static BaseDay
get_usual (DayChoice *self)
{
  return self->usual != BASE_DAY_NONE ? self->usual : self->today;
}

/* The other day for which offices are asked most: 31 March before today; of a first day the one a year earlier. */
static BaseDay
find_second (DayChoice *self)
{
  BaseDay began = base_day_year_began (get_usual (self));

  return self->kind == DAY_CHOICE_FROM ? base_day_year_began (began - 1) : began - 1;
}

static char *
dup_words (DayChoiceKind kind, BaseDay day)
{
  g_autofree char *text = base_day_dup_text (day);

  switch (kind)
    {
    case DAY_CHOICE_AS_ON:
      /* Translators: a day, as in "As on 31-03-2026" */
      return g_strdup_printf (_("As on %s"), text);
    case DAY_CHOICE_FROM:
      /* Translators: the first of two days, as in "From 01-04-2026" */
      return g_strdup_printf (_("From %s"), text);
    case DAY_CHOICE_UNTIL:
      /* Translators: the last of two days, as in "Until 31-03-2026" */
      return g_strdup_printf (_("Until %s"), text);
    case DAY_CHOICE_CUT_OFF:
      /* Translators: the day by which voters must be members, as in "Cut-off day 31-03-2026" */
      return g_strdup_printf (_("Cut-off day %s"), text);
    }
  g_assert_not_reached ();
}

static void
show_buttons (DayChoice *self)
{
  g_autofree char *year_end = base_day_dup_text (find_second (self));
  g_autofree char *first = NULL;
  g_autofree char *second = NULL;

  if (self->kind == DAY_CHOICE_FROM)
    {
      first = dup_words (self->kind, get_usual (self));
      second = dup_words (self->kind, find_second (self));
    }
  else
    /* Translators: a day, as in "Year end 31-03-2026" */
    second = g_strdup_printf (_("Year end %s"), year_end);
  gtk_button_set_label (self->first_button, first != NULL ? first : _("Today"));
  gtk_button_set_label (self->second_button, second);
}

static void
show_day (DayChoice *self)
{
  BaseDay shown = day_choice_get_shown (self);
  g_autofree char *text = base_day_dup_text (shown);
  g_autofree char *words = NULL;
  g_autoptr (GDateTime) date = NULL;
  gint year, month, month_day;

  if (shown == BASE_DAY_NONE)
    return;
  words = dup_words (self->kind, shown);
  gtk_menu_button_set_label (self->button, words);
  widgets_name (self->button, words);
  gtk_editable_set_text (GTK_EDITABLE (self->entry), text);
  base_day_get_parts (shown, &year, &month, &month_day);
  date = g_date_time_new_utc (year, month, month_day, 0, 0, 0);
  self->is_showing = TRUE;
  gtk_calendar_select_day (self->calendar, date);
  self->is_showing = FALSE;
  if (self->day != BASE_DAY_NONE)
    gtk_widget_add_css_class (GTK_WIDGET (self), "active");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "active");
}

static void
choose (DayChoice *self, BaseDay day)
{
  BaseDay chosen = day == get_usual (self) ? BASE_DAY_NONE : day;

  gtk_popover_popdown (self->popover);
  if (chosen == self->day)
    return;
  day_choice_set_day (self, chosen);
  g_signal_emit (self, signals[SIGNAL_CHOSEN], 0);
}

static void
entry_activated_cb (DayChoice *self)
{
  BaseDay day = base_day_parse (gtk_editable_get_text (GTK_EDITABLE (self->entry)), self->today);

  gtk_widget_set_visible (GTK_WIDGET (self->hint), day == BASE_DAY_NONE);
  if (day == BASE_DAY_NONE)
    gtk_widget_add_css_class (GTK_WIDGET (self->entry), "error");
  else
    choose (self, day);
}

static void
entry_changed_cb (DayChoice *self)
{
  gtk_widget_remove_css_class (GTK_WIDGET (self->entry), "error");
  gtk_widget_set_visible (GTK_WIDGET (self->hint), FALSE);
}

static void
calendar_selected_cb (DayChoice *self)
{
  g_autoptr (GDateTime) date = gtk_calendar_get_date (self->calendar);

  if (!self->is_showing)
    choose (self, base_day_from_parts (g_date_time_get_year (date), g_date_time_get_month (date),
                                       g_date_time_get_day_of_month (date)));
}

static void
first_clicked_cb (DayChoice *self)
{
  choose (self, get_usual (self));
}

static void
second_clicked_cb (DayChoice *self)
{
  choose (self, find_second (self));
}

static gboolean
day_choice_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (MANDALI_DAY_CHOICE (widget)->button));
}

static gboolean
day_choice_focus (GtkWidget *widget, GtkDirectionType direction)
{
  return !widgets_is_left_backwards (widget, direction)
         && GTK_WIDGET_CLASS (day_choice_parent_class)->focus (widget, direction);
}

static void
day_choice_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), TYPE_DAY_CHOICE);
  G_OBJECT_CLASS (day_choice_parent_class)->dispose (object);
}

static void
day_choice_class_init (DayChoiceClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = day_choice_dispose;
  widget_class->grab_focus = day_choice_grab_focus;
  widget_class->focus = day_choice_focus;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "filter");
  signals[SIGNAL_CHOSEN] = g_signal_new ("chosen", TYPE_DAY_CHOICE, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                         G_TYPE_NONE, 0);
  gtk_widget_class_set_template_from_resource (widget_class, "/org/mandali/Mandali/ui/widgets/day-choice.ui");
  gtk_widget_class_bind_template_child (widget_class, DayChoice, button);
  gtk_widget_class_bind_template_child (widget_class, DayChoice, popover);
  gtk_widget_class_bind_template_child (widget_class, DayChoice, entry);
  gtk_widget_class_bind_template_child (widget_class, DayChoice, hint);
  gtk_widget_class_bind_template_child (widget_class, DayChoice, calendar);
  gtk_widget_class_bind_template_child (widget_class, DayChoice, first_button);
  gtk_widget_class_bind_template_child (widget_class, DayChoice, second_button);
  gtk_widget_class_bind_template_callback (widget_class, entry_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, entry_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, calendar_selected_cb);
  gtk_widget_class_bind_template_callback (widget_class, first_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, second_clicked_cb);
}

static void
day_choice_init (DayChoice *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
day_choice_new (void)
{
  return day_choice_new_of_kind (DAY_CHOICE_AS_ON);
}

GtkWidget *
day_choice_new_of_kind (DayChoiceKind kind)
{
  DayChoice *self = g_object_new (TYPE_DAY_CHOICE, NULL);

  self->kind = kind;
  return GTK_WIDGET (self);
}

void
day_choice_set_today (DayChoice *choice, BaseDay today)
{
  g_return_if_fail (MANDALI_IS_DAY_CHOICE (choice) && today != BASE_DAY_NONE);

  if (choice->today == today)
    return;
  choice->today = today;
  show_buttons (choice);
  show_day (choice);
}

void
day_choice_set_usual (DayChoice *choice, BaseDay usual)
{
  g_return_if_fail (MANDALI_IS_DAY_CHOICE (choice) && choice->today != BASE_DAY_NONE);

  if (choice->usual == usual)
    return;
  choice->usual = usual;
  show_buttons (choice);
  show_day (choice);
}

BaseDay
day_choice_get_day (DayChoice *choice)
{
  g_return_val_if_fail (MANDALI_IS_DAY_CHOICE (choice), BASE_DAY_NONE);

  return choice->day;
}

BaseDay
day_choice_get_shown (DayChoice *choice)
{
  g_return_val_if_fail (MANDALI_IS_DAY_CHOICE (choice), BASE_DAY_NONE);

  return choice->day != BASE_DAY_NONE ? choice->day : get_usual (choice);
}

void
day_choice_set_day (DayChoice *choice, BaseDay day)
{
  g_return_if_fail (MANDALI_IS_DAY_CHOICE (choice));

  choice->day = day;
  show_day (choice);
}
