/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The registers of an area in the window, as on any day or between any two. */
#pragma once

#include "data-view.h"
#include "desk-register.h"
#include "page.h"

/* RegisterPage
 *
 *   Shares      | As on 31-03-2026 ▾  filters of the area
 *   Members     | table of the register that is chosen
 *   …           |
 *
 * Filters (page_filter): "register" (the id of its report), "as_on", "from_on", "to_on" and those of the area; days
 * stay when another register is chosen. */
#define TYPE_REGISTER_PAGE (register_page_get_type ())
G_DECLARE_DERIVABLE_TYPE (RegisterPage, register_page, MANDALI, REGISTER_PAGE, Page)

struct _RegisterPageClass
{
  PageClass parent_class;

  /* Each may be NULL.
   * Filters of the area above a table that was just made. */
  void (*add_filters) (RegisterPage *self);
  /* A filter of the area; as in page_filter. */
  void (*filter) (RegisterPage *self, const char *name, const char *value);
  /* Enter or a double click on a row. */
  void (*open_row) (RegisterPage *self, PgRow *row);
  /* How the codes of a column "state" look. */
  PillTone (*get_tone) (const char *state);
  /* What else can be written to a file for the same days, ended by NULL; kept. */
  const DeskReport *const *others;
  /* Names stand in the language in use only, on one line: more rows on the screen. */
  gboolean is_dense;
};

/* Once, for the class below: `registers` (those of a day first, ended by a NULL report) is kept. Shows the first. */
void register_page_begin (RegisterPage *self, DeskSession *session, const DeskRegister *registers);

/* Lent: the register that is shown, its table, who is here. */
const DeskRegister *register_page_get_register (RegisterPage *self);
DataView *register_page_get_view (RegisterPage *self);
DeskSession *register_page_get_session (RegisterPage *self);
