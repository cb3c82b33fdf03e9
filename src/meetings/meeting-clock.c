/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Meetings that have a last day, as Home shows them. */
#define G_LOG_DOMAIN "meeting-clock"

#include "meeting-clock.h"

#include <glib/gi18n.h>

#include "base-money.h"
#include "desk-list.h"
#include "meeting-name.h"
#include "meeting.h"
#include "report.h"
#include "widgets.h"

/* So many days before its last day a meeting that is not called is somebody's work. */
#define NEAR_DAYS 45

static const struct
{
  const char *what;
  const char *words; /* NULL: the name of the body */
} titles[] = {
  { "annual", N_("Annual general meeting") },
  { "annual_before", N_("Annual general meeting of the year before") },
  { "asked", N_("Special meeting that members asked for on {4}") },
  { "board", NULL },
};

/* {1} is the day of the meeting, {2} its last day, {3} that of its notice, {4} when it was asked for, {5} how often the
 * body met and {6} how often it has to. */
static const struct
{
  const char *state;
  const char *words;
  const char *without; /* while no meeting is called or prepared; NULL: the same */
} sentences[] = {
  { "held_in_time", N_("Held on {1}."), NULL },
  { "held_late", N_("Held on {1}; its last day was {2}."), NULL },
  { "overdue", N_("Its last day was {2}. It is now called for {1}."),
    N_("Its last day was {2}. It is not called yet.") },
  { "called_late", N_("Called for {1}, which is after its last day, {2}."), NULL },
  { "called", N_("Called for {1}. Its last day is {2}."), NULL },
  { "prepared", N_("Being prepared for {1}: the notice goes out by {3}. Its last day is {2}."), NULL },
  { "to_call", N_("Not called yet: the notice goes out by {3}. Its last day is {2}."), NULL },
  { "still_to_come", N_("Met {5} of {6} times this year. The next meeting is on {1}."),
    N_("Met {5} of {6} times this year. No meeting is called.") },
  { "enough", N_("Met {5} times this year; the rules ask for {6}."), NULL },
};

static gboolean
is_state (PgRow *row, const char *state)
{
  return g_str_equal (pg_row_get_words (row, MEETING_CLOCK_STATE), state);
}

static gboolean
is_over (PgRow *row)
{
  return is_state (row, "held_in_time") || is_state (row, "held_late") || is_state (row, "enough");
}

static char *
dup_filled (const char *words, PgRow *row)
{
  static const guint days[] = { MEETING_CLOCK_HELD_ON, MEETING_CLOCK_UNTIL, MEETING_CLOCK_NOTICE_UNTIL,
                                MEETING_CLOCK_ASKED_ON };
  GString *filled = g_string_new (words);
  g_autofree char *held = base_number_dup_text (pg_row_get_int (row, MEETING_CLOCK_HELD_COUNT));
  g_autofree char *needed = base_number_dup_text (pg_row_get_int (row, MEETING_CLOCK_NEEDED_COUNT));

  for (guint i = 0; i < G_N_ELEMENTS (days); i++)
    {
      g_autofree char *place = g_strdup_printf ("{%u}", i + 1);
      g_autofree char *day = base_day_dup_text (pg_row_is_null (row, days[i]) ? BASE_DAY_NONE
                                                                              : pg_row_get_day (row, days[i]));

      g_string_replace (filled, place, day, 0);
    }
  g_string_replace (filled, "{5}", held, 0);
  g_string_replace (filled, "{6}", needed, 0);
  return g_string_free (filled, FALSE);
}

static char *
dup_title (PgRow *row)
{
  for (guint i = 0; i < G_N_ELEMENTS (titles); i++)
    if (g_str_equal (titles[i].what, pg_row_get_words (row, MEETING_CLOCK_WHAT)) && titles[i].words != NULL)
      return dup_filled (_(titles[i].words), row);
  return g_strdup (meeting_name_get (row, MEETING_CLOCK_BODY_NAME));
}

static char *
dup_sentence (PgRow *row)
{
  for (guint i = 0; i < G_N_ELEMENTS (sentences); i++)
    if (is_state (row, sentences[i].state))
      return dup_filled (pg_row_is_null (row, MEETING_CLOCK_MEETING_ID) && sentences[i].without != NULL
                           ? _(sentences[i].without) : _(sentences[i].words), row);
  return g_strdup ("");
}

/* How many days are left, or how late it is. */
static char *
dup_pill_words (PgRow *row)
{
  gint64 left = pg_row_get_int (row, MEETING_CLOCK_DAYS_LEFT);
  g_autofree char *number = base_number_dup_text (ABS (left));

  if (is_over (row))
    return g_strdup (report_state_word (pg_row_get_words (row, MEETING_CLOCK_STATE)));
  if (left == 0)
    return g_strdup (_("Today is the last day"));
  if (left > 0)
    return g_strdup_printf (ngettext ("%s day left", "%s days left", (gulong) left), number);
  return g_strdup_printf (ngettext ("%s day late", "%s days late", (gulong) -left), number);
}

static PillTone
get_tone (PgRow *row)
{
  if (is_over (row))
    return is_state (row, "held_late") ? PILL_PLAIN : PILL_GOOD;
  if (is_state (row, "called"))
    return PILL_GOOD;
  if (is_state (row, "still_to_come") && !pg_row_is_null (row, MEETING_CLOCK_MEETING_ID))
    return PILL_PLAIN;
  return is_state (row, "called_late") || pg_row_get_int (row, MEETING_CLOCK_DAYS_LEFT) <= NEAR_DAYS ? PILL_WAIT
                                                                                                     : PILL_PLAIN;
}

/* The meeting, or those of the body, among which it is missing. */
static GVariant *
target_new (PgRow *row)
{
  GVariantBuilder builder;

  g_variant_builder_init (&builder, G_VARIANT_TYPE ("a{ss}"));
  g_variant_builder_add (&builder, "{ss}", "page", "meetings");
  if (pg_row_is_null (row, MEETING_CLOCK_MEETING_ID))
    g_variant_builder_add (&builder, "{ss}", "body", pg_row_get_words (row, MEETING_CLOCK_BODY));
  else
    g_variant_builder_add (&builder, "{ss}", "meeting", pg_row_get_words (row, MEETING_CLOCK_MEETING_ID));
  return g_variant_builder_end (&builder);
}

static GtkWidget *
line_new (PgRow *row)
{
  GtkWidget *button = gtk_button_new ();
  GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 14);
  GtkWidget *text = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2);
  GtkWidget *pill = state_pill_new ();
  g_autofree char *title = dup_title (row);
  g_autofree char *sentence = dup_sentence (row);
  g_autofree char *pill_words = dup_pill_words (row);
  g_autofree char *spoken = g_strdup_printf ("%s: %s %s", title, sentence, pill_words);
  GtkWidget *second = widgets_label_new (sentence, "second");

  gtk_label_set_ellipsize (GTK_LABEL (second), PANGO_ELLIPSIZE_NONE);
  gtk_label_set_wrap (GTK_LABEL (second), TRUE);
  gtk_widget_set_hexpand (text, TRUE);
  gtk_widget_set_valign (pill, GTK_ALIGN_CENTER);
  state_pill_set (MANDALI_STATE_PILL (pill), get_tone (row), pill_words);
  gtk_box_append (GTK_BOX (text), widgets_label_new (title, "title"));
  gtk_box_append (GTK_BOX (text), second);
  gtk_box_append (GTK_BOX (line), text);
  gtk_box_append (GTK_BOX (line), pill);
  gtk_button_set_child (GTK_BUTTON (button), line);
  gtk_widget_add_css_class (button, "line");
  gtk_actionable_set_action_target_value (GTK_ACTIONABLE (button), target_new (row));
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "win.open");
  widgets_name (button, spoken);
  return button;
}

/* Only when something differs: lines that stay keep the keyboard. */
static void
changed_cb (GtkBox *lines, guint position, guint removed, guint added, GListModel *rows)
{
  widgets_box_clear (lines);
  gtk_widget_set_visible (gtk_widget_get_parent (GTK_WIDGET (lines)), g_list_model_get_n_items (rows) > 0);
  for (guint i = 0; i < g_list_model_get_n_items (rows); i++)
    {
      g_autoptr (PgRow) row = g_list_model_get_item (rows, i);

      gtk_box_append (lines, line_new (row));
    }
}

GtkWidget *
meeting_clock_new (DeskSession *session)
{
  GtkWidget *clock = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *held = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);
  GtkWidget *lines = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  DeskList *list;

  g_return_val_if_fail (DESK_IS_SESSION (session), NULL);

  list = desk_list_new (session, &meeting_clock);
  gtk_widget_add_css_class (lines, "box");
  gtk_widget_set_visible (held, FALSE);
  gtk_box_append (GTK_BOX (held), widgets_label_new (_("Meetings that have a last day"), "title-3"));
  gtk_box_append (GTK_BOX (held), lines);
  gtk_box_append (GTK_BOX (clock), held);
  g_signal_connect_object (desk_list_get_table (list), "items-changed", G_CALLBACK (changed_cb), lines,
                           G_CONNECT_SWAPPED);
  g_object_set_data_full (G_OBJECT (clock), "list", list, g_object_unref);
  return clock;
}

void
meeting_clock_refresh (GtkWidget *clock)
{
  g_return_if_fail (GTK_IS_BOX (clock));

  desk_list_refresh (g_object_get_data (G_OBJECT (clock), "list"));
}
