/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * One area of the office in the window: what the window's header shows and asks of it. */
#pragma once

#include <adwaita.h>

#include "desk-export.h"
#include "desk-session.h"

#define TYPE_PAGE (page_get_type ())
G_DECLARE_DERIVABLE_TYPE (Page, page, MANDALI, PAGE, AdwBin)

/* Signals
 * "changed" (): the header should look again.
 * "selection-changed" (): another record is chosen, or another state of it.
 * "reset" (): the page has forgotten search and filters; the window clears its search. */

struct _PageClass
{
  AdwBinClass parent_class;

  /* Each may be NULL: the page cannot do that. */
  void        (*search) (Page *page, const char *text);
  /* A value of NULL: everything; a name of NULL: all filters. */
  void        (*filter) (Page *page, const char *name, const char *value);
  void        (*select) (Page *page, gint64 record_id);
  void        (*refresh) (Page *page);
  void        (*focus) (Page *page);              /* the keyboard into the list */
  GtkWidget  *(*get_list) (Page *page);           /* typing here goes to the search; lent */
  PgArgument *(*dup_arguments) (Page *page);      /* of what is shown; the texts are lent */
  guint64     (*get_row_count) (Page *page);      /* 0: not known */
  /* The key of the chosen record (newly allocated, NULL: none) and its state (lent, "" when it has none). */
  char       *(*dup_selected) (Page *page, const char **state);
};

/* The header. Texts are copied; NULL for what there is not. */
void page_set_title (Page *page, const char *title, const char *subtitle);
void page_set_search_hint (Page *page, const char *hint);
void page_set_primary (Page *page, const char *label, const char *action, const char *permission);
/* What can be written to a file: `shown` first, then `others` (ended by a NULL report). Kept, not copied. */
void page_set_reports (Page *page, const DeskReport *shown, const DeskReport *const *others);

/* The paper about the record that is chosen, which one key shows. Kept, not copied. */
void page_set_paper (Page *page, const DeskReport *paper);
const DeskReport *page_get_paper (Page *page); /* NULL: its records have none */

const char *page_get_title (Page *page);
const char *page_get_subtitle (Page *page);
const char *page_get_search_hint (Page *page);
const char *page_get_primary_label (Page *page);
const char *page_get_primary_action (Page *page);
const char *page_get_primary_permission (Page *page);
const DeskReport *page_get_report (Page *page);
const DeskReport *const *page_get_other_reports (Page *page); /* NULL: none */

/* Calls of the class, safe when the page cannot. */
void page_search (Page *page, const char *text);
void page_filter (Page *page, const char *name, const char *value);
void page_select (Page *page, gint64 record_id);
void page_refresh (Page *page);
void page_focus (Page *page);
GtkWidget *page_get_list (Page *page);
/* Without row_limit: a paper is whole, only the screen stops after some rows. */
PgArgument *page_dup_arguments (Page *page);
guint64 page_get_row_count (Page *page);
char *page_dup_selected (Page *page, const char **state);

/* For the pages themselves. */
void page_tell_selection (Page *page);
void page_tell_reset (Page *page);
