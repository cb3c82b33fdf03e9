/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The months of the books: each is opened, closed, audited, locked. */
#define G_LOG_DOMAIN "period-page"

#include "period-page.h"

#include <glib/gi18n.h>

#include "book.h"
#include "list-page.h"
#include "pane-parts.h"
#include "voucher-tone.h"

#define TYPE_PERIOD_PAGE (period_page_get_type ())
G_DECLARE_FINAL_TYPE (PeriodPage, period_page, MANDALI, PERIOD_PAGE, ListPage)

struct _PeriodPage
{
  ListPage parent_instance;
};

G_DEFINE_FINAL_TYPE (PeriodPage, period_page, TYPE_LIST_PAGE)

static const DataColumn columns[] = {
  { .name = "first_on", .letters = 11 },
  { .name = "last_on", .letters = 11 },
  { .name = "year", .letters = 8 },
  { .name = "state", .letters = 24, .tone_of = voucher_tone_get },
  { .name = "draft_count", .letters = 10 },
  { .name = "entered_by", .letters = 14 },
  { .name = "words", .is_wide = TRUE, .letters = 20 },
  { NULL },
};

/* What can be done with a month; each is seen only where it can be done. */
static const struct
{
  const char *label;
  const char *action;
} acts[] = {
  { N_("End the Year…"), "win.end-year" },
  { N_("Close the Month…"), "win.close-period" },
  { N_("Open It Again…"), "win.reopen-period" },
  { N_("It Is Audited…"), "win.audit-period" },
  { N_("Lock It for Good…"), "win.lock-period" },
};

static void
refreshed_cb (PeriodPage *self)
{
  data_view_select_first (list_page_get_view (MANDALI_LIST_PAGE (self)));
}

static void
period_page_class_init (PeriodPageClass *klass)
{
}

static void
period_page_init (PeriodPage *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *bar = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  DataView *view = g_object_new (TYPE_DATA_VIEW, "vexpand", TRUE, NULL);

  gtk_widget_add_css_class (bar, "acts-bar");
  for (guint i = 0; i < G_N_ELEMENTS (acts); i++)
    gtk_box_append (GTK_BOX (bar), pane_parts_button_new (_(acts[i].label), acts[i].action));
  gtk_box_append (GTK_BOX (box), bar);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (view));
  adw_bin_set_child (ADW_BIN (self), box);
  data_view_set_empty (view, "register-symbolic", _("No year of the books is open yet"),
                       _("Open the year in which these books begin. Each month is then closed when its vouchers are "
                         "complete, and locked when the auditor has seen it."),
                       _("Open a Year"), "win.open-year");
  list_page_begin (MANDALI_LIST_PAGE (self), view, PERIOD_ID, PERIOD_STATE);
  g_signal_connect_object (view, "refreshed", G_CALLBACK (refreshed_cb), self, G_CONNECT_SWAPPED);
}

Page *
period_page_new (DeskSession *session)
{
  PeriodPage *self = g_object_new (TYPE_PERIOD_PAGE, NULL);
  const DeskReport *report = &book_reports[BOOK_REPORT_PERIODS];
  g_autoptr (DeskList) list = desk_list_new (session, report->relation);

  data_view_bind (list_page_get_view (MANDALI_LIST_PAGE (self)), report->report, columns, list, NULL);
  page_set_primary (MANDALI_PAGE (self), _("Open a Year"), "win.open-year", "open_year");
  page_set_reports (MANDALI_PAGE (self), report, NULL);
  page_set_title (MANDALI_PAGE (self), _("Months of the Books"), NULL);
  return MANDALI_PAGE (self);
}
