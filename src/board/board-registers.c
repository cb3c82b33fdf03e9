/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The registers of the board as on any day; some of their rows can be acted on. */
#define G_LOG_DOMAIN "board-registers"

#include "board-registers.h"

#include <glib/gi18n.h>

#include "board-tone.h"
#include "board.h"
#include "filter-choice.h"
#include "pane-parts.h"
#include "register-page.h"

#define TYPE_BOARD_REGISTERS (board_registers_get_type ())
G_DECLARE_FINAL_TYPE (BoardRegisters, board_registers, MANDALI, BOARD_REGISTERS, RegisterPage)

struct _BoardRegisters
{
  RegisterPage  parent_instance;
  FilterChoice *state; /* NULL: the register has none */
};

G_DEFINE_FINAL_TYPE (BoardRegisters, board_registers, TYPE_REGISTER_PAGE)

static const char *const director_states[] = { "sitting", "ended", "kept_off", NULL };
static const char *const hand_over_states[] = { "to_hand_over", "handed_over", "missing", "not_there", NULL };

static void
state_chosen_cb (BoardRegisters *self)
{
  data_view_set (register_page_get_view (MANDALI_REGISTER_PAGE (self)), "state",
                 filter_choice_get_value (self->state), TRUE);
}

static void
add_state_filter (BoardRegisters *self, const char *const *states)
{
  self->state = MANDALI_FILTER_CHOICE (filter_choice_new ("state", _("State"), _("All states")));
  filter_choice_set_codes (self->state, states);
  g_signal_connect_object (self->state, "chosen", G_CALLBACK (state_chosen_cb), self, G_CONNECT_SWAPPED);
  data_view_add_filter (register_page_get_view (MANDALI_REGISTER_PAGE (self)), GTK_WIDGET (self->state));
}

static void
add_button (BoardRegisters *self, const char *label, const char *action)
{
  data_view_add_filter (register_page_get_view (MANDALI_REGISTER_PAGE (self)), pane_parts_button_new (label, action));
}

static void
board_registers_add_filters (RegisterPage *page)
{
  BoardRegisters *self = MANDALI_BOARD_REGISTERS (page);
  const PgRelation *relation = register_page_get_register (page)->paper.relation;

  self->state = NULL;
  if (relation == &director_register)
    add_state_filter (self, director_states);
  else if (relation == &hand_over_list)
    {
      add_state_filter (self, hand_over_states);
      add_button (self, _("What Became of It…"), "win.hand-over");
    }
  else
    {
      add_button (self, _("Keep off the Board…"), "win.bar-member");
      add_button (self, _("Let Her Sit Again…"), "win.lift-bar");
    }
}

static void
board_registers_filter (RegisterPage *page, const char *name, const char *value)
{
  BoardRegisters *self = MANDALI_BOARD_REGISTERS (page);

  if (self->state == NULL || (name != NULL && !g_str_equal (name, "state")))
    return;
  filter_choice_set_value (self->state, value);
  state_chosen_cb (self);
}

/* Goes to the woman; a thing is handed over there and then. */
static void
board_registers_open_row (RegisterPage *page, PgRow *row)
{
  const PgRelation *relation = register_page_get_register (page)->paper.relation;
  gint member = pg_relation_find_column (relation, "member_id");

  if (relation == &hand_over_list)
    gtk_widget_activate_action (GTK_WIDGET (page), "win.hand-over", NULL);
  else if (member >= 0)
    gtk_widget_activate_action (GTK_WIDGET (page), "win.show", "(sx)", "shareholders",
                                pg_row_get_int (row, (guint) member));
}

/* A bar is lifted and a thing handed over; directors are acted on where their seats stand. */
static char *
board_registers_dup_selected (Page *page, const char **state)
{
  RegisterPage *self = MANDALI_REGISTER_PAGE (page);
  PgRow *row = data_view_get_selected (register_page_get_view (self));
  const PgRelation *relation = register_page_get_register (self)->paper.relation;

  *state = "";
  if (row == NULL || relation == &director_register)
    return NULL;
  *state = relation == &hand_over_list ? "thing" : pg_row_get_words (row, BAR_STATE);
  return g_strdup (pg_row_get_words (row, relation == &hand_over_list ? (guint) HAND_OVER_KEY : (guint) BAR_ID));
}

static void
board_registers_class_init (BoardRegistersClass *klass)
{
  RegisterPageClass *page_class = MANDALI_REGISTER_PAGE_CLASS (klass);

  MANDALI_PAGE_CLASS (klass)->dup_selected = board_registers_dup_selected;
  page_class->add_filters = board_registers_add_filters;
  page_class->filter = board_registers_filter;
  page_class->open_row = board_registers_open_row;
  page_class->get_tone = board_tone_get;
}

static void
board_registers_init (BoardRegisters *self)
{
}

Page *
board_registers_new (DeskSession *session)
{
  BoardRegisters *self = g_object_new (TYPE_BOARD_REGISTERS, NULL);

  page_set_search_hint (MANDALI_PAGE (self), _("Name in any script, number, place"));
  register_page_begin (MANDALI_REGISTER_PAGE (self), session, board_registers);
  return MANDALI_PAGE (self);
}
