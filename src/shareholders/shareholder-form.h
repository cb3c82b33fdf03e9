/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What every form about one woman has: her heading, her row, and the way back to it. */
#pragma once

#include "form.h"

/* The heading stands over the fields of a subclass's template by itself. */
#define SHAREHOLDER_TYPE_FORM (shareholder_form_get_type ())
G_DECLARE_DERIVABLE_TYPE (ShareholderForm, shareholder_form, SHAREHOLDER, FORM, Form)

struct _ShareholderFormClass
{
  FormClass parent_class;

  /* She and the session are known, nothing is presented yet: give the fields their sources and the act the
   * arguments that nobody types. Nothing if not overridden. */
  void (*prepare) (ShareholderForm *self, DeskSession *session);
  /* Her row (columns of shareholder_one) arrived or changed. Nothing if not overridden. */
  void (*known) (ShareholderForm *self, PgRow *row);
};

/* Her row as on today, a list of shareholder_one; lent. */
DeskList *shareholder_form_get_list (ShareholderForm *self);
gint64 shareholder_form_get_member_id (ShareholderForm *self);
/* Her name, lent; "" while it is not known. */
const char *shareholder_form_get_name (ShareholderForm *self);

/* A new form of `type` about this member or applicant, presented. */
GtkWindow *shareholder_form_open (GType type, GtkWindow *parent, DeskSession *session, gint64 member_id);
/* The same with what was typed earlier; whom it is about stands in `content` (FORM_ABOUT). */
GtkWindow *shareholder_form_open_again (GType type, GtkWindow *parent, DeskSession *session, GVariant *content);
