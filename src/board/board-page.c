/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The seats as on a day, with the pane of the one that is chosen. */
#define G_LOG_DOMAIN "board-page"

#include "board-page.h"

#include <glib/gi18n.h>

#include "base-money.h"
#include "board-pane.h"
#include "board-tone.h"
#include "board.h"
#include "day-choice.h"
#include "desk-language.h"
#include "filter-choice.h"
#include "list-page.h"
#include "pane-parts.h"
#include "spoken-name.h"

#define TYPE_BOARD_PAGE (board_page_get_type ())
G_DECLARE_FINAL_TYPE (BoardPage, board_page, MANDALI, BOARD_PAGE, ListPage)

struct _BoardPage
{
  ListPage      parent_instance;
  DeskSession  *session;
  AdwFlap      *flap;
  DataView     *view;
  BoardPane    *pane;
  GtkBox       *bar;
  DayChoice    *day;
  FilterChoice *body_filter, *state_filter;
  DeskList     *bodies;
  char         *body; /* NULL: all */
};

G_DEFINE_FINAL_TYPE (BoardPage, board_page, TYPE_LIST_PAGE)

/* A vacant seat says so where her name would stand. */
static char *
dup_name (PgRow *row)
{
  return g_strdup (pg_row_is_null (row, SEAT_NAME) ? _("Nobody") : pg_row_get_words (row, SEAT_NAME));
}

static char *
dup_name_gu (PgRow *row)
{
  return pg_row_is_null (row, SEAT_NAME_GU) ? dup_name (row) : g_strdup (pg_row_get_words (row, SEAT_NAME_GU));
}

#define COLUMNS_BEHIND_THE_NAME                                                                      \
  { .name = "office", .letters = 15 }, { .name = "category", .letters = 17 },                        \
  { .name = "state", .letters = 13, .tone_of = board_tone_get },                                     \
  { .name = "body_name", .in_gu = "body_name_gu", .in_hi = "body_name_hi", .letters = 11 }, { NULL }

static const DataColumn latin_columns[] = {
  { .name = "ordinal", .letters = 5 },
  { .name = "name", .below = "name_gu", .is_wide = TRUE, .letters = 18, .dup_text = dup_name },
  COLUMNS_BEHIND_THE_NAME,
};

static const DataColumn gujarati_columns[] = {
  { .name = "ordinal", .letters = 5 },
  { .name = "name_gu", .title = N_("Name"), .below = "name", .is_wide = TRUE, .letters = 18, .dup_text = dup_name_gu },
  COLUMNS_BEHIND_THE_NAME,
};

static const char *const states[] = { "vacant", "to_be_ended", "term_over", "sitting", NULL };

/* What else can be written to a file for the same day. */
static const DeskReport *const beside[] = { &board_reports[1], &board_reports[2], &board_reports[3], NULL };

/* What is done about no one seat. */
static const struct
{
  const char *label;
  const char *action;
} acts[] = {
  { N_("New Seats…"), "win.add-seats" },
  { N_("New Committee…"), "win.open-body" },
  { N_("Keep off the Board…"), "win.bar-member" },
};

static BaseDay
get_day (BoardPage *self)
{
  BaseDay day = day_choice_get_day (self->day);

  return day != BASE_DAY_NONE ? day : desk_session_get_today (self->session);
}

static void
show_one (BoardPage *self)
{
  board_pane_show (self->pane, data_view_get_selected (self->view), get_day (self));
}

/* "15 seats · 1 vacant · 2 wait for an act" */
static void
show_title (BoardPage *self)
{
  PgRow *row = desk_list_get_first (data_view_get_totals (self->view));
  GString *words = g_string_new (NULL);
  gint64 count, vacant, waiting;
  g_autofree char *number = NULL;

  if (row != NULL)
    {
      count = pg_row_get_int (row, SEAT_TOTALS_ROW_COUNT);
      vacant = count - pg_row_get_int (row, SEAT_TOTALS_HELD);
      waiting = pg_row_get_int (row, SEAT_TOTALS_WAITING);
      number = base_number_dup_text (count);
      g_string_append_printf (words, ngettext ("%s seat", "%s seats", (gulong) count), number);
      if (vacant > 0)
        /* Translators: goes on after a count of seats; a number of vacant ones */
        g_string_append_printf (words, _(" · %d vacant"), (int) vacant);
      if (waiting > 0)
        /* Translators: goes on after a count of seats; a number of those whose term is over or that are to be ended */
        g_string_append_printf (words, _(" · %d to be ended"), (int) waiting);
    }
  page_set_title (MANDALI_PAGE (self), _("Board"), words->len > 0 ? words->str : NULL);
  g_string_free (words, TRUE);
}

static void
refreshed_cb (BoardPage *self)
{
  show_title (self);
  data_view_select_first (self->view);
  show_one (self);
}

static void
set_day (BoardPage *self)
{
  g_autofree char *iso = base_day_dup_iso (get_day (self));

  data_view_set (self->view, "as_on", iso, FALSE);
}

/* After a night, or a connection that came back, today may be another day. */
static void
news_cb (BoardPage *self, const char *topic)
{
  if (topic != NULL)
    return;
  day_choice_set_today (self->day, desk_session_get_today (self->session));
  set_day (self);
}

static void
body_chosen_cb (BoardPage *self)
{
  g_free (self->body);
  self->body = g_strdup (filter_choice_get_value (self->body_filter));
  data_view_set (self->view, "body", self->body, TRUE);
}

static void
bodies_known_cb (BoardPage *self)
{
  spoken_name_fill_choice (self->body_filter, self->bodies, BOARD_CODE, BOARD_CODE_NAME, self->body);
  filter_choice_set_value (self->body_filter, self->body);
}

static void
state_chosen_cb (BoardPage *self)
{
  data_view_set (self->view, "state", filter_choice_get_value (self->state_filter), TRUE);
}

/* The woman who holds it. */
static void
opened_cb (BoardPage *self)
{
  PgRow *row = data_view_get_selected (self->view);

  if (row != NULL && !pg_row_is_null (row, SEAT_MEMBER_ID))
    gtk_widget_activate_action (GTK_WIDGET (self), "win.show", "(sx)", "shareholders",
                                pg_row_get_int (row, SEAT_MEMBER_ID));
}

static void
board_page_filter (Page *page, const char *name, const char *value)
{
  BoardPage *self = MANDALI_BOARD_PAGE (page);

  if (name == NULL || g_str_equal (name, "state"))
    {
      filter_choice_set_value (self->state_filter, value);
      state_chosen_cb (self);
    }
  if (name == NULL || g_str_equal (name, "body"))
    {
      filter_choice_set_value (self->body_filter, value);
      body_chosen_cb (self);
    }
  if (name == NULL || g_str_equal (name, "as_on"))
    {
      day_choice_set_day (self->day, value != NULL ? base_day_from_iso (value) : BASE_DAY_NONE);
      set_day (self);
    }
}

static void
board_page_dispose (GObject *object)
{
  g_clear_object (&MANDALI_BOARD_PAGE (object)->session);
  g_clear_object (&MANDALI_BOARD_PAGE (object)->bodies);
  G_OBJECT_CLASS (board_page_parent_class)->dispose (object);
}

static void
board_page_finalize (GObject *object)
{
  g_free (MANDALI_BOARD_PAGE (object)->body);
  G_OBJECT_CLASS (board_page_parent_class)->finalize (object);
}

static void
board_page_class_init (BoardPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = board_page_dispose;
  G_OBJECT_CLASS (klass)->finalize = board_page_finalize;
  MANDALI_PAGE_CLASS (klass)->filter = board_page_filter;
  g_type_ensure (TYPE_BOARD_PANE);
  gtk_widget_class_set_template_from_resource (widget_class, "/org/mandali/Mandali/ui/board/board-page.ui");
  gtk_widget_class_bind_template_child (widget_class, BoardPage, flap);
  gtk_widget_class_bind_template_child (widget_class, BoardPage, view);
  gtk_widget_class_bind_template_child (widget_class, BoardPage, pane);
  gtk_widget_class_bind_template_child (widget_class, BoardPage, bar);
  gtk_widget_class_bind_template_callback (widget_class, show_one);
  gtk_widget_class_bind_template_callback (widget_class, refreshed_cb);
  gtk_widget_class_bind_template_callback (widget_class, opened_cb);
}

static void
add_filters (BoardPage *self)
{
  self->day = MANDALI_DAY_CHOICE (day_choice_new ());
  self->body_filter = MANDALI_FILTER_CHOICE (filter_choice_new ("body", _("Board or committee"), _("All bodies")));
  self->state_filter = MANDALI_FILTER_CHOICE (filter_choice_new ("state", _("State"), _("All states")));
  filter_choice_set_codes (self->state_filter, states);
  g_signal_connect_object (self->day, "chosen", G_CALLBACK (set_day), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->body_filter, "chosen", G_CALLBACK (body_chosen_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->state_filter, "chosen", G_CALLBACK (state_chosen_cb), self, G_CONNECT_SWAPPED);
  data_view_add_filter (self->view, GTK_WIDGET (self->day));
  data_view_add_filter (self->view, GTK_WIDGET (self->body_filter));
  data_view_add_filter (self->view, GTK_WIDGET (self->state_filter));
}

static void
board_page_init (BoardPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  for (guint i = 0; i < G_N_ELEMENTS (acts); i++)
    gtk_box_append (self->bar, pane_parts_button_new (_(acts[i].label), acts[i].action));
  list_page_begin (MANDALI_LIST_PAGE (self), self->view, SEAT_KEY, SEAT_ACTS);
  list_page_set_pane (MANDALI_LIST_PAGE (self), self->flap, board_pane_get_close_button (self->pane));
  data_view_set_empty (self->view, "people-symbolic", _("There was no seat on that day"),
                       _("The seats of the board and of committees stand here, each with the woman who holds it. Seats "
                         "are made by a resolution."),
                       _("New Seats"), "win.add-seats");
  add_filters (self);
}

Page *
board_page_new (DeskSession *session)
{
  BoardPage *self = g_object_new (TYPE_BOARD_PAGE, NULL);
  g_autoptr (DeskList) list = desk_list_new (session, &seat_list);
  g_autoptr (DeskList) totals = desk_list_new (session, &seat_list_totals);
  gboolean is_gujarati = g_str_equal (desk_language_get (), "gu");

  self->session = g_object_ref (session);
  board_pane_begin (self->pane, session);
  day_choice_set_today (self->day, desk_session_get_today (session));
  data_view_bind (self->view, board_reports[0].report, is_gujarati ? gujarati_columns : latin_columns, list, totals);
  set_day (self);
  self->bodies = desk_list_new (session, &body_list);
  g_signal_connect_object (self->bodies, "refreshed", G_CALLBACK (bodies_known_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (session, "news", G_CALLBACK (news_cb), self, G_CONNECT_SWAPPED);
  page_set_search_hint (MANDALI_PAGE (self), _("Name in any script, number, place"));
  page_set_primary (MANDALI_PAGE (self), _("Fill the Seat"), "win.fill-seat", "fill_seat");
  page_set_reports (MANDALI_PAGE (self), &board_reports[0], beside);
  show_title (self);
  return MANDALI_PAGE (self);
}
