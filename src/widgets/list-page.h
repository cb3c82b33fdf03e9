/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A page that is one table of records, of which one is chosen. */
#pragma once

#include <adwaita.h>

#include "data-view.h"
#include "page.h"

/* Searching, selecting, refreshing, papers and the keyboard go to the table. The class below says which table, and
 * overrides what it does otherwise. */
#define TYPE_LIST_PAGE (list_page_get_type ())
G_DECLARE_DERIVABLE_TYPE (ListPage, list_page, MANDALI, LIST_PAGE, Page)

struct _ListPageClass
{
  PageClass parent_class;
};

/* Once. `view` is lent; `key` and `state` are columns of its relation: what an act on the chosen record is told, and
 * what decides which acts there are. `state` may be LIST_PAGE_NO_ACTS: nothing is done with one of these records. */
void list_page_begin (ListPage *self, DataView *view, guint key, guint state);
#define LIST_PAGE_NO_ACTS G_MAXUINT

/* After it: the chosen record is shown beside the table, or over it where that is narrow; then `close_button` is seen.
 * page.pane shows and hides it. Both are lent. */
void list_page_set_pane (ListPage *self, AdwFlap *pane, GtkWidget *close_button);

DataView *list_page_get_view (ListPage *self);
/* The row that is chosen, lent; NULL when none is. */
PgRow *list_page_get_selected (ListPage *self);
