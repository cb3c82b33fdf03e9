/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * One seat at the side of the list. */
#define G_LOG_DOMAIN "board-pane"

#include "board-pane.h"

#include <glib/gi18n.h>

#include "base-money.h"
#include "board-tone.h"
#include "board.h"
#include "desk-language.h"
#include "pane-parts.h"
#include "photo-avatar.h"
#include "report.h"
#include "spoken-name.h"
#include "widgets.h"

struct _BoardPane
{
  AdwBin       parent_instance;
  DeskSession *session;
  DeskList    *lines; /* what was before */
  AdwBin      *face;
  GtkWidget   *close_button;
  GtkLabel    *name, *other_name, *what;
  StatePill   *state;
  GtkBox      *facts, *history, *buttons;
};

G_DEFINE_FINAL_TYPE (BoardPane, board_pane, ADW_TYPE_BIN)

/* In the order of the buttons; each is seen only by whom and where it can be done. */
static const struct
{
  const char *label;
  const char *action;
} acts[] = {
  { N_("Fill the Seat…"), "win.fill-seat" },
  { N_("Give an Office…"), "win.give-office" },
  { N_("End the Office…"), "win.end-office" },
  { N_("End the Seat…"), "win.end-seat" },
  { N_("Filled by Mistake…"), "win.take-back-seat" },
  { N_("Ended by Mistake…"), "win.take-back-seat-end" },
  { N_("Office Ended by Mistake…"), "win.take-back-office-end" },
  { N_("Take the Seat Off…"), "win.end-place" },
  { N_("Close the Committee…"), "win.close-body" },
};

/* What stands over lines of each kind. */
static const struct
{
  const char *kind;
  const char *title;
} heads[] = {
  { "next", N_("Who takes it next") },
  { "bar", N_("Kept off the board") },
  { "office", N_("Her offices") },
  { "hers", N_("Her other seats") },
  { "back", N_("Ends that were taken back") },
  { "seat", N_("Who held this seat") },
};

static void
add_day_fact (BoardPane *self, const char *name, PgRow *row, guint column)
{
  g_autofree char *day = base_day_dup_text (pg_row_get_day (row, column));

  pane_parts_add_fact (self->facts, name, day);
}

static void
add_word_fact (BoardPane *self, const char *name, PgRow *row, guint column)
{
  if (!pg_row_is_null (row, column))
    pane_parts_add_fact (self->facts, name, report_state_word (pg_row_get_words (row, column)));
}

static void
show_head (BoardPane *self, PgRow *row)
{
  gboolean is_vacant = pg_row_is_null (row, SEAT_ID);
  const char *name = pg_row_get_words (row, SEAT_NAME);
  const char *name_gu = pg_row_get_words (row, SEAT_NAME_GU);
  const char *state = pg_row_get_words (row, SEAT_STATE);
  const char *body = spoken_name_get (row, SEAT_BODY_NAME);
  g_autofree char *what = pg_row_is_null (row, SEAT_ORDINAL)
                            ? g_strdup (body)
                            : g_strdup_printf (_("%s · Seat %s"), body, pg_row_get_words (row, SEAT_ORDINAL));

  adw_bin_set_child (self->face, photo_avatar_new (self->session, pg_row_get_int (row, SEAT_PHOTO_ID), name,
                                                   PHOTO_AVATAR_LARGE));
  gtk_widget_set_visible (GTK_WIDGET (self->face), !is_vacant);
  gtk_label_set_label (self->name, is_vacant ? _("Nobody") : name_gu[0] != '\0' ? name_gu : name);
  gtk_label_set_label (self->other_name, name);
  gtk_widget_set_visible (GTK_WIDGET (self->other_name), name_gu[0] != '\0');
  gtk_label_set_label (self->what, what);
  state_pill_set (self->state, board_tone_get (state), report_state_word (state));
}

/* "8 of 10", and how many she missed last when they are many. */
static void
add_attendance (BoardPane *self, PgRow *row)
{
  gint64 missed = pg_row_get_int (row, SEAT_MISSED);
  g_autofree char *number = base_number_dup_text (missed);
  g_autofree char *words = NULL;

  if (pg_row_get_int (row, SEAT_HELD) == 0)
    return;
  /* Translators: meetings that she attended, and how many there were */
  words = g_strdup_printf (_("%s of %s"), pg_row_get_words (row, SEAT_ATTENDED), pg_row_get_words (row, SEAT_HELD));
  pane_parts_add_fact (self->facts, _("Meetings attended"), words);
  if (pg_row_get_bool (row, SEAT_IS_WARNED))
    pane_parts_add_fact (self->facts, _("Missed in a row"), number);
}

static void
show_facts (BoardPane *self, PgRow *row)
{
  widgets_box_clear (self->facts);
  add_word_fact (self, _("Office"), row, SEAT_OFFICE);
  add_day_fact (self, _("Has it since"), row, SEAT_OFFICE_FROM_ON);
  add_day_fact (self, _("May have it until"), row, SEAT_OFFICE_LIMIT_ON);
  add_word_fact (self, _("Kind of seat"), row, SEAT_CATEGORY);
  pane_parts_add_fact (self->facts, _("Member No."), pg_row_get_text (row, SEAT_MEMBER_NUMBER));
  add_word_fact (self, _("How she came"), row, SEAT_WAY);
  pane_parts_add_fact (self->facts, _("Paper seen"), pg_row_get_text (row, SEAT_CAME_WORDS));
  add_day_fact (self, _("Since"), row, SEAT_FROM_ON);
  add_day_fact (self, _("Term until"), row, SEAT_TERM_ENDS_ON);
  add_attendance (self, row);
  pane_parts_add_fact (self->facts, _("Resolution"), pg_row_get_text (row, SEAT_RESOLUTION));
  add_day_fact (self, _("Vacant since"), row, SEAT_VACANT_SINCE);
}

/* "20-09-2018 – 20-09-2023 · Term over" */
static char *
dup_time_words (PgRow *row)
{
  g_autofree char *from = base_day_dup_text (pg_row_get_day (row, SEAT_HISTORY_FROM_ON));
  g_autofree char *until = base_day_dup_text (pg_row_get_day (row, SEAT_HISTORY_UNTIL_ON));
  const char *reason = pg_row_get_words (row, SEAT_HISTORY_END_REASON);
  gboolean has_sat = pg_row_is_null (row, SEAT_HISTORY_UNTIL_ON)
                     || pg_row_get_day (row, SEAT_HISTORY_UNTIL_ON) > pg_row_get_day (row, SEAT_HISTORY_FROM_ON);
  g_autofree char *span = has_sat ? g_strdup_printf ("%s – %s", from, until) : g_strdup (from);

  if (g_str_equal (pg_row_get_words (row, SEAT_HISTORY_KIND), "back"))
    /* Translators: the day of an end that was entered by mistake, why it was said to end, when that was taken back */
    return g_strdup_printf (_("%s · %s, taken back on %s"), until, report_state_word (reason), from);
  if (reason[0] == '\0')
    return g_steal_pointer (&span);
  return g_strdup_printf ("%s · %s", span, report_state_word (reason));
}

/* Which paper was seen when she took it, why it ended in words, and the resolution or complaint that ended it; NULL
 * when nothing is written. */
static char *
dup_words (PgRow *row)
{
  const guint columns[] = { SEAT_HISTORY_CAME_WORDS, SEAT_HISTORY_END_WORDS, SEAT_HISTORY_END_SOURCE };
  const char *parts[G_N_ELEMENTS (columns) + 1] = { NULL };
  guint count = 0;

  for (guint i = 0; i < G_N_ELEMENTS (columns); i++)
    if (pg_row_get_words (row, columns[i])[0] != '\0')
      parts[count++] = pg_row_get_words (row, columns[i]);
  return count > 0 ? g_strjoinv (" · ", (char **) parts) : NULL;
}

/* A woman has no name in Hindi: there the one in English stands. */
static const char *
get_woman (PgRow *row)
{
  gboolean is_gujarati = g_str_equal (desk_language_get (), "gu") && !pg_row_is_null (row, SEAT_HISTORY_NAME_GU);

  return pg_row_get_words (row, is_gujarati ? SEAT_HISTORY_NAME_GU : SEAT_HISTORY_NAME);
}

static GtkWidget *
history_line_new (PgRow *row)
{
  const char *kind = pg_row_get_words (row, SEAT_HISTORY_KIND);
  g_autofree char *time = dup_time_words (row);
  const char *word = report_state_word (pg_row_get_words (row, SEAT_HISTORY_WHAT));
  const char *what = g_str_equal (kind, "seat") || g_str_equal (kind, "next") || g_str_equal (kind, "back")
                       ? get_woman (row)
                     : g_str_equal (kind, "hers") ? spoken_name_get (row, SEAT_HISTORY_BODY_NAME)
                                                  : word;
  g_autofree char *words = dup_words (row);
  g_autofree char *office = g_str_equal (kind, "back") && !pg_row_is_null (row, SEAT_HISTORY_WHAT)
                              ? g_strdup_printf ("%s · %s", what, word) : NULL;
  GtkWidget *line = pane_parts_line_new (office != NULL ? office : what, time, NULL);
  GtkWidget *label;

  if (words == NULL)
    return line;
  label = widgets_label_new (words, "second");
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_NONE);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_box_append (GTK_BOX (gtk_widget_get_first_child (line)), label);
  return line;
}

static void
lines_known_cb (BoardPane *self)
{
  GListModel *rows = G_LIST_MODEL (desk_list_get_table (self->lines));

  widgets_box_clear (self->history);
  for (guint h = 0; h < G_N_ELEMENTS (heads); h++)
    {
      gboolean has_head = FALSE;

      for (guint i = 0; i < g_list_model_get_n_items (rows); i++)
        {
          g_autoptr (PgRow) row = g_list_model_get_item (rows, i);

          if (!g_str_equal (pg_row_get_words (row, SEAT_HISTORY_KIND), heads[h].kind))
            continue;
          if (!has_head)
            gtk_box_append (self->history, widgets_label_new (_(heads[h].title), "pane-heading"));
          has_head = TRUE;
          gtk_box_append (self->history, history_line_new (row));
        }
    }
}

static void
board_pane_dispose (GObject *object)
{
  BoardPane *self = MANDALI_BOARD_PANE (object);

  g_clear_object (&self->session);
  g_clear_object (&self->lines);
  G_OBJECT_CLASS (board_pane_parent_class)->dispose (object);
}

static void
board_pane_class_init (BoardPaneClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = board_pane_dispose;
  g_type_ensure (TYPE_STATE_PILL);
  gtk_widget_class_set_template_from_resource (widget_class, "/org/mandali/Mandali/ui/board/board-pane.ui");
  gtk_widget_class_bind_template_child (widget_class, BoardPane, face);
  gtk_widget_class_bind_template_child (widget_class, BoardPane, close_button);
  gtk_widget_class_bind_template_child (widget_class, BoardPane, name);
  gtk_widget_class_bind_template_child (widget_class, BoardPane, other_name);
  gtk_widget_class_bind_template_child (widget_class, BoardPane, what);
  gtk_widget_class_bind_template_child (widget_class, BoardPane, state);
  gtk_widget_class_bind_template_child (widget_class, BoardPane, facts);
  gtk_widget_class_bind_template_child (widget_class, BoardPane, history);
  gtk_widget_class_bind_template_child (widget_class, BoardPane, buttons);
}

static void
board_pane_init (BoardPane *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  for (guint i = 0; i < G_N_ELEMENTS (acts); i++)
    gtk_box_append (self->buttons, pane_parts_button_new (_(acts[i].label), acts[i].action));
}

void
board_pane_begin (BoardPane *pane, DeskSession *session)
{
  g_return_if_fail (MANDALI_IS_BOARD_PANE (pane) && pane->session == NULL);

  pane->session = g_object_ref (session);
  pane->lines = desk_list_new (session, &seat_history);
  g_signal_connect_object (pane->lines, "refreshed", G_CALLBACK (lines_known_cb), pane, G_CONNECT_SWAPPED);
}

void
board_pane_show (BoardPane *pane, PgRow *row, BaseDay day)
{
  g_autofree char *iso = base_day_dup_iso (day);

  g_return_if_fail (MANDALI_IS_BOARD_PANE (pane));

  if (row == NULL)
    return;
  show_head (pane, row);
  show_facts (pane, row);
  desk_list_set (pane->lines, "as_on", iso);
  desk_list_set (pane->lines, "place_id", pg_row_get_text (row, SEAT_PLACE_ID));
  desk_list_set (pane->lines, "seat_id", pg_row_get_text (row, SEAT_ID));
  desk_list_set (pane->lines, "member_id", pg_row_get_text (row, SEAT_MEMBER_ID));
}

GtkWidget *
board_pane_get_close_button (BoardPane *pane)
{
  g_return_val_if_fail (MANDALI_IS_BOARD_PANE (pane), NULL);

  return pane->close_button;
}
