/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * One woman's record: sections of lines, each over a list of its own. */
#define G_LOG_DOMAIN "shareholder-record"

#include "shareholder-record.h"

#include <glib/gi18n.h>

#include "act-source.h"
#include "form-width.h"
#include "membership.h"
#include "pane-parts.h"
#include "record-line.h"
#include "widgets.h"

typedef struct
{
  const char *label;
  const char *action;
} Button;

typedef struct
{
  const PgRelation *relation;
  const char       *title;
  const char       *step;   /* its title after a death, as a step to take; NULL: not one of them */
  const char       *empty;  /* what to say without lines; NULL: then the section is not there */
  GtkWidget      *(*line_new) (PgRow *row);
  Button            buttons[3];
} Section;

/* In the order in which things are done: after a death from top to bottom. */
static const Section sections[] = {
  { &blocker_of, N_("What the application waits for"), NULL, NULL, record_line_blocker_new,
    { { N_("Begin the check…"), "win.check" } } },
  { &nominee_of, N_("Nominees"), N_("1. Who shall have her shares"), N_("Nobody is named."), record_line_nominee_new,
    { { N_("Change…"), "win.nominate" } } },
  { &heir_of, N_("Heirs who applied"), N_("2. The heir becomes a member"), NULL, record_line_heir_new,
    { { N_("Take her application…"), "win.apply" } } },
  { &lot_of, N_("Shares held"), N_("3. Her shares pass to the heir, or are taken back"), N_("She holds no shares."),
    record_line_lot_new,
    { { N_("Pass to the heir…"), "win.transmit" }, { N_("Surrender…"), "win.surrender" } } },
  { &payout_list, N_("To be paid out"), N_("4. What is due is paid out"), NULL, record_line_payout_new,
    { { N_("Pay out…"), "win.pay-out" } } },
  { &certificate_of, N_("Share certificates"), NULL, N_("No certificate has been issued."), record_line_certificate_new,
    { { N_("Issue…"), "win.certify" }, { N_("Print again…"), "win.reprint" } } },
  { &membership_of, N_("Her other memberships"), NULL, NULL, record_line_membership_new, { { NULL, NULL } } },
  { &receipt_of, N_("Receipts"), NULL, N_("No money has been received."), record_line_receipt_new,
    { { N_("Receive…"), "win.receive" } } },
};

#define N_SECTIONS G_N_ELEMENTS (sections)

typedef struct
{
  const Section *section;
  GtkWidget     *widget;
  GtkWidget     *title;
  GtkBox        *lines;
  DeskList      *list; /* NULL: nobody was shown yet */
} Shown;

struct _ShareholderRecord
{
  AdwBin       parent_instance;
  DeskSession *session;
  DeskList    *one, *acts;
  GtkBox      *left;
  GtkWidget   *death;
  GtkListBox  *history;
  Shown        shown[N_SECTIONS];
  gint64       member_id;
};

G_DEFINE_FINAL_TYPE (ShareholderRecord, shareholder_record, ADW_TYPE_BIN)

static gboolean
is_state (ShareholderRecord *self, const char *const *states)
{
  PgRow *row = self->one != NULL ? desk_list_get_first (self->one) : NULL;

  return row != NULL && g_strv_contains (states, pg_row_get_words (row, ONE_STATE));
}

static gboolean
is_settling (ShareholderRecord *self)
{
  PgRow *row = self->one != NULL ? desk_list_get_first (self->one) : NULL;

  return row != NULL && g_str_equal (pg_row_get_words (row, ONE_STATE), "ceased")
         && g_str_equal (pg_row_get_words (row, ONE_CEASED_REASON), "deceased");
}

/* A section without lines is there when it has something to say or to do: a step always has. */
static void
show_section (ShareholderRecord *self, Shown *shown)
{
  static const char *const applicants[] = { "applied", "under_check", NULL };
  GListModel *rows = G_LIST_MODEL (desk_list_get_table (shown->list));
  guint n = g_list_model_get_n_items (rows);
  gboolean is_step = is_settling (self) && shown->section->step != NULL;
  gboolean is_wanted = n > 0 || shown->section->empty != NULL || is_step;

  widgets_box_clear (shown->lines);
  for (guint i = 0; i < n; i++)
    {
      g_autoptr (PgRow) row = g_list_model_get_item (rows, i);

      gtk_box_append (shown->lines, shown->section->line_new (row));
    }
  if (n == 0)
    pane_parts_add_words (shown->lines, _(shown->section->empty != NULL ? shown->section->empty : N_("Nothing yet.")));
  gtk_label_set_label (GTK_LABEL (shown->title), _(is_step ? shown->section->step : shown->section->title));
  if (shown->section->relation == &blocker_of)
    is_wanted = is_state (self, applicants);
  gtk_widget_set_visible (shown->widget, is_wanted);
}

static void
section_refreshed_cb (ShareholderRecord *self, DeskList *list)
{
  for (guint i = 0; i < N_SECTIONS; i++)
    if (self->shown[i].list == list)
      show_section (self, &self->shown[i]);
}

static void
one_refreshed_cb (ShareholderRecord *self)
{
  gtk_widget_set_visible (self->death, is_settling (self));
  for (guint i = 0; i < N_SECTIONS; i++)
    show_section (self, &self->shown[i]);
}

static void
acts_refreshed_cb (ShareholderRecord *self)
{
  GListModel *rows = G_LIST_MODEL (desk_list_get_table (self->acts));
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->history))) != NULL)
    gtk_list_box_remove (self->history, child);
  for (guint i = 0; i < g_list_model_get_n_items (rows); i++)
    {
      g_autoptr (PgRow) row = g_list_model_get_item (rows, i);

      gtk_list_box_append (self->history, record_line_act_new (row));
    }
}

static void
act_activated_cb (ShareholderRecord *self, GtkListBoxRow *line)
{
  record_line_toggle (line);
}

static void
add_section (ShareholderRecord *self, Shown *shown, const Section *section)
{
  GtkWidget *head = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);

  shown->section = section;
  shown->widget = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  shown->title = widgets_label_new (_(section->title), "pane-heading");
  shown->lines = GTK_BOX (gtk_box_new (GTK_ORIENTATION_VERTICAL, 0));
  gtk_widget_add_css_class (head, "pane-heading-row");
  gtk_widget_add_css_class (GTK_WIDGET (shown->lines), "box");
  gtk_widget_set_hexpand (shown->title, TRUE);
  gtk_box_append (GTK_BOX (head), shown->title);
  for (guint i = 0; i < G_N_ELEMENTS (section->buttons) && section->buttons[i].label != NULL; i++)
    gtk_box_append (GTK_BOX (head), pane_parts_button_new (_(section->buttons[i].label), section->buttons[i].action));
  gtk_box_append (GTK_BOX (shown->widget), head);
  gtk_box_append (GTK_BOX (shown->widget), GTK_WIDGET (shown->lines));
  gtk_widget_set_visible (shown->widget, FALSE);
  gtk_box_append (self->left, shown->widget);
}

static void
shareholder_record_dispose (GObject *object)
{
  ShareholderRecord *self = MANDALI_SHAREHOLDER_RECORD (object);

  g_clear_object (&self->session);
  g_clear_object (&self->one);
  g_clear_object (&self->acts);
  for (guint i = 0; i < N_SECTIONS; i++)
    g_clear_object (&self->shown[i].list);
  G_OBJECT_CLASS (shareholder_record_parent_class)->dispose (object);
}

static void
shareholder_record_class_init (ShareholderRecordClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = shareholder_record_dispose;
  g_type_ensure (FORM_TYPE_WIDTH); /* as wide as a form, whatever its lines say, so that the pane stays beside it */
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/mandali/Mandali/ui/shareholders/shareholder-record.ui");
  gtk_widget_class_bind_template_child (widget_class, ShareholderRecord, left);
  gtk_widget_class_bind_template_child (widget_class, ShareholderRecord, death);
  gtk_widget_class_bind_template_child (widget_class, ShareholderRecord, history);
  gtk_widget_class_bind_template_callback (widget_class, act_activated_cb);
}

static void
shareholder_record_init (ShareholderRecord *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  for (guint i = 0; i < N_SECTIONS; i++)
    add_section (self, &self->shown[i], &sections[i]);
}

void
shareholder_record_bind (ShareholderRecord *record, DeskSession *session)
{
  g_return_if_fail (MANDALI_IS_SHAREHOLDER_RECORD (record) && DESK_IS_SESSION (session) && record->session == NULL);

  record->session = g_object_ref (session);
}

/* The lists are made with the first woman, so that nothing is asked about nobody. */
static void
make_lists (ShareholderRecord *self)
{
  self->one = desk_list_new (self->session, &shareholder_one);
  self->acts = desk_list_new (self->session, &act_of);
  g_signal_connect_object (self->one, "refreshed", G_CALLBACK (one_refreshed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->acts, "refreshed", G_CALLBACK (acts_refreshed_cb), self, G_CONNECT_SWAPPED);
  for (guint i = 0; i < N_SECTIONS; i++)
    {
      self->shown[i].list = desk_list_new (self->session, sections[i].relation);
      g_signal_connect_object (self->shown[i].list, "refreshed", G_CALLBACK (section_refreshed_cb), self,
                               G_CONNECT_SWAPPED);
    }
}

static void
ask (DeskList *list, const char *member_id, const char *as_on)
{
  desk_list_set (list, "member_id", member_id);
  desk_list_set (list, "as_on", as_on);
}

void
shareholder_record_show (ShareholderRecord *record, gint64 member_id, BaseDay as_on)
{
  g_autofree char *id = g_strdup_printf ("%" G_GINT64_FORMAT, member_id);
  g_autofree char *day = base_day_dup_iso (as_on);

  g_return_if_fail (MANDALI_IS_SHAREHOLDER_RECORD (record) && as_on != BASE_DAY_NONE);

  if (member_id == 0)
    return;
  if (record->one == NULL)
    make_lists (record);
  record->member_id = member_id;
  ask (record->one, id, day);
  ask (record->acts, id, day);
  for (guint i = 0; i < N_SECTIONS; i++)
    ask (record->shown[i].list, id, day);
}
