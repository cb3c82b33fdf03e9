/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The registers of members and shares: where the women live narrows them, and each row leads to the woman. */
#define G_LOG_DOMAIN "member-registers"

#include "member-registers.h"

#include <glib/gi18n.h>

#include "place-filter.h"
#include "register-page.h"
#include "register.h"
#include "shareholder-pane.h"

#define TYPE_MEMBER_REGISTERS (member_registers_get_type ())
G_DECLARE_FINAL_TYPE (MemberRegisters, member_registers, MANDALI, MEMBER_REGISTERS, RegisterPage)

struct _MemberRegisters
{
  RegisterPage  parent_instance;
  FilterChoice *place; /* NULL: the register has none */
};

G_DEFINE_FINAL_TYPE (MemberRegisters, member_registers, TYPE_REGISTER_PAGE)

/* What is worth something, what waits, what is over; certificates have states of their own. */
static PillTone
get_tone (const char *state)
{
  return g_str_equal (state, "valid") ? PILL_GOOD : shareholder_pane_get_tone (state);
}

static void
place_chosen_cb (MemberRegisters *self)
{
  data_view_set (register_page_get_view (MANDALI_REGISTER_PAGE (self)), "place",
                 filter_choice_get_value (self->place), TRUE);
}

static void
member_registers_add_filters (RegisterPage *page)
{
  MemberRegisters *self = MANDALI_MEMBER_REGISTERS (page);

  self->place = NULL;
  if (!desk_register_takes (register_page_get_register (page), "place"))
    return;
  self->place = MANDALI_FILTER_CHOICE (place_filter_new (register_page_get_session (page)));
  g_signal_connect_object (self->place, "chosen", G_CALLBACK (place_chosen_cb), self, G_CONNECT_SWAPPED);
  data_view_add_filter (register_page_get_view (page), GTK_WIDGET (self->place));
}

static void
member_registers_filter (RegisterPage *page, const char *name, const char *value)
{
  MemberRegisters *self = MANDALI_MEMBER_REGISTERS (page);

  if (self->place == NULL || (name != NULL && !g_str_equal (name, "place")))
    return;
  filter_choice_set_value (self->place, value);
  place_chosen_cb (self);
}

/* Goes to the woman of the chosen row. */
static void
member_registers_open_row (RegisterPage *page, PgRow *row)
{
  gint column = pg_relation_find_column (register_page_get_register (page)->paper.relation, "member_id");
  gint64 member_id = column >= 0 ? pg_row_get_int (row, (guint) column) : 0;

  if (member_id == 0)
    return;
  gtk_widget_activate_action (GTK_WIDGET (page), "win.show", "(sx)", "shareholders", member_id);
  gtk_widget_activate_action (GTK_WIDGET (page), "win.record", NULL);
}

static void
member_registers_class_init (MemberRegistersClass *klass)
{
  RegisterPageClass *page_class = MANDALI_REGISTER_PAGE_CLASS (klass);

  page_class->add_filters = member_registers_add_filters;
  page_class->filter = member_registers_filter;
  page_class->open_row = member_registers_open_row;
  page_class->get_tone = get_tone;
}

static void
member_registers_init (MemberRegisters *self)
{
}

Page *
member_registers_new (DeskSession *session)
{
  MemberRegisters *self = g_object_new (TYPE_MEMBER_REGISTERS, NULL);

  page_set_search_hint (MANDALI_PAGE (self), _("Name in any script, number, place"));
  register_page_begin (MANDALI_REGISTER_PAGE (self), session, registers);
  return MANDALI_PAGE (self);
}
