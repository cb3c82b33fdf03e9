/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The two lines over a form that say which woman it is about. */
#pragma once

#include <gtk/gtk.h>

#include "desk-list.h"

/*   Ranjanben Kanubhai Patel · No. 412
 *   રંજનબેન કનુભાઈ પટેલ · Pathan-ni-Chali · 15 shares */
#define SHAREHOLDER_TYPE_HEADING (shareholder_heading_get_type ())
G_DECLARE_FINAL_TYPE (ShareholderHeading, shareholder_heading, SHAREHOLDER, HEADING, GtkWidget)

/* Follows `list`, which is of shareholder_one. */
void shareholder_heading_set_list (ShareholderHeading *heading, DeskList *list);

/* One woman as on today: a list of shareholder_one, owned by the caller. */
DeskList *shareholder_heading_list_new (DeskSession *session, gint64 member_id);

/* Her name, lent; "" while it is not known. */
const char *shareholder_heading_get_name (ShareholderHeading *heading);

/* "No. 412" or the number of her application; newly allocated. */
char *shareholder_heading_dup_number (PgRow *row);
