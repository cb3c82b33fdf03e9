/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The areas of the office that exist, in the order of the sidebar. */
#define G_LOG_DOMAIN "window-areas"

#include "window-areas.h"

#include <glib/gi18n.h>

#include "bank-page.h"
#include "board-page.h"
#include "board-registers.h"
#include "book-page.h"
#include "cooperative-page.h"
#include "election-lists-page.h"
#include "election-page.h"
#include "home-page.h"
#include "imports-page.h"
#include "meeting-page.h"
#include "member-registers.h"
#include "objection-page.h"
#include "period-page.h"
#include "resolution-page.h"
#include "shareholder-page.h"
#include "voucher-page.h"

static const WindowArea areas[] = {
  { "home", N_("Home"), "home-symbolic", NULL, 1, home_page_new, TRUE },
  { "shareholders", N_("Shareholders"), "people-symbolic", N_("MEMBERS"), 2, shareholder_page_new },
  { "registers", N_("Registers"), "register-symbolic", NULL, 3, member_registers_new },
  { "meetings", N_("Meetings"), "meeting-symbolic", N_("BOARD"), 11, meeting_page_new, TRUE },
  { "resolutions", N_("Resolutions"), "resolution-symbolic", NULL, 4, resolution_page_new, TRUE },
  { "board", N_("Board"), "seat-symbolic", NULL, 12, board_page_new, TRUE },
  { "directors", N_("Directors"), "register-symbolic", NULL, 0, board_registers_new },
  { "elections", N_("Elections"), "ballot-symbolic", NULL, 13, election_page_new },
  { "election-lists", N_("Roll and Count"), "register-symbolic", NULL, 0, election_lists_page_new },
  { "rules", N_("Rules"), "rules-symbolic", N_("COOPERATIVE"), 5, cooperative_page_new },
  { "imports", N_("From Files"), "file-symbolic", NULL, 6, imports_page_new },
  { "vouchers", N_("Vouchers"), "rupee-symbolic", N_("ACCOUNTS"), 7, voucher_page_new },
  { "books", N_("Books"), "book-symbolic", NULL, 8, book_page_new },
  { "periods", N_("Months"), "month-symbolic", NULL, 9, period_page_new },
  { "bank", N_("Bank"), "bank-symbolic", NULL, 10, bank_page_new },
  { "objections", N_("Objections"), "application-symbolic", NULL, 0, objection_page_new },
};

const WindowArea *
window_area_find (const char *name)
{
  for (guint i = 0; i < G_N_ELEMENTS (areas); i++)
    if (g_strcmp0 (areas[i].name, name) == 0)
      return &areas[i];
  return &areas[0];
}

const WindowArea *
window_area_of_key (guint key)
{
  for (guint i = 0; key != 0 && i < G_N_ELEMENTS (areas); i++)
    if (areas[i].key == key)
      return &areas[i];
  return NULL;
}

const WindowArea *
window_area_at (guint index)
{
  return index < G_N_ELEMENTS (areas) ? &areas[index] : NULL;
}
