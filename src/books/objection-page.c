/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The objections of the auditor, with all that was said of one at its side. */
#define G_LOG_DOMAIN "objection-page"

#include "objection-page.h"

#include <glib/gi18n.h>

#include "base-money.h"
#include "filter-choice.h"
#include "list-page.h"
#include "objection.h"
#include "pane-parts.h"
#include "spoken-name.h"
#include "voucher-tone.h"
#include "widgets.h"

#define TYPE_OBJECTION_PAGE (objection_page_get_type ())
G_DECLARE_FINAL_TYPE (ObjectionPage, objection_page, MANDALI, OBJECTION_PAGE, ListPage)

struct _ObjectionPage
{
  ListPage      parent_instance;
  AdwFlap      *flap;
  DataView     *view;
  GtkWidget    *close_button;
  GtkLabel     *number, *what;
  StatePill    *state;
  GtkBox       *facts, *steps, *buttons;
  FilterChoice *state_filter;
  DeskList     *steps_of; /* the objection that is chosen */
};

G_DEFINE_FINAL_TYPE (ObjectionPage, objection_page, TYPE_LIST_PAGE)

static const DataColumn columns[] = {
  { .name = "number", .letters = 13 },
  { .name = "report_on", .letters = 10 },
  { .name = "cited", .is_wide = TRUE, .letters = 11 },
  { .name = "words", .is_wide = TRUE, .letters = 14 },
  { .name = "amount_paise", .letters = 11 },
  { .name = "due_on", .letters = 10 },
  { .name = "state", .letters = 14, .tone_of = voucher_tone_get },
  { NULL },
};

static const char *const states[] = { "overdue", "to_answer", "replied", "kept_open", "accepted", NULL };

/* In the order of the buttons; each is seen only by whom and where it can be done. */
static const struct
{
  const char *label;
  const char *action;
} acts[] = {
  { N_("Reply…"), "win.reply-to-objection" },
  { N_("Accept the Reply…"), "win.settle-objection" },
  { N_("Keep It Open…"), "win.keep-objection-open" },
  { N_("Word It Anew…"), "win.reword-objection" },
};

/* "Replied · Asha Parmar" and the day, over what was said and done, whole. */
static void
add_step (GtkBox *box, PgRow *row)
{
  const char *action = pg_row_get_words (row, OBJECTION_STEP_ACTION);
  g_autofree char *iso = g_strndup (pg_row_get_words (row, OBJECTION_STEP_ENTERED_AT), 10);
  g_autofree char *day = base_day_dup_text (base_day_from_iso (iso));
  g_autofree char *who = g_strdup_printf ("%s · %s", report_state_word (pg_row_get_words (row, OBJECTION_STEP_KIND)),
                                          pg_row_get_words (row, OBJECTION_STEP_ENTERED_BY));
  g_autofree char *said = g_strconcat (pg_row_get_words (row, OBJECTION_STEP_WORDS), action[0] != '\0' ? "\n→ " : "",
                                       action, NULL);

  gtk_box_append (box, pane_parts_line_new (who, NULL, day));
  pane_parts_add_words (box, said);
}

static void
steps_known_cb (ObjectionPage *self)
{
  GListModel *rows = G_LIST_MODEL (desk_list_get_table (self->steps_of));

  widgets_box_clear (self->steps);
  for (guint i = 0; i < g_list_model_get_n_items (rows); i++)
    {
      g_autoptr (PgRow) row = g_list_model_get_item (rows, i);

      add_step (self->steps, row);
    }
}

static void
show_one (ObjectionPage *self)
{
  PgRow *row = data_view_get_selected (self->view);
  g_autofree char *report = NULL;
  g_autofree char *due = NULL;
  g_autofree char *amount = NULL;
  g_autofree char *age = NULL;

  if (row == NULL)
    return;
  report = base_day_dup_text (pg_row_get_day (row, OBJECTION_REPORT_ON));
  due = base_day_dup_text (pg_row_get_day (row, OBJECTION_DUE_ON));
  age = base_number_dup_text (pg_row_get_int (row, OBJECTION_AGE));
  if (pg_row_get_int (row, OBJECTION_AMOUNT) != 0)
    amount = base_money_dup_text (pg_row_get_int (row, OBJECTION_AMOUNT));
  gtk_label_set_label (self->number, pg_row_get_words (row, OBJECTION_NUMBER));
  gtk_label_set_label (self->what, report);
  state_pill_set (self->state, voucher_tone_get (pg_row_get_words (row, OBJECTION_STATE)),
                  report_state_word (pg_row_get_words (row, OBJECTION_STATE)));
  widgets_box_clear (self->facts);
  pane_parts_add_fact (self->facts, _("Kind"), spoken_name_get (row, OBJECTION_CLASS_NAME));
  pane_parts_add_fact (self->facts, _("About"), pg_row_get_text (row, OBJECTION_CITED));
  pane_parts_add_fact (self->facts, _("Amount (₹)"), amount);
  pane_parts_add_fact (self->facts, _("Due"), due);
  pane_parts_add_fact (self->facts, _("Days since the report"), age);
  desk_list_set (self->steps_of, "objection_id", pg_row_get_text (row, OBJECTION_ID));
}

static void
refreshed_cb (ObjectionPage *self)
{
  guint64 count = data_view_get_row_count (self->view);
  g_autofree char *number = base_number_dup_text ((gint64) count);
  g_autofree char *words = g_strdup_printf (ngettext ("%s objection", "%s objections", (gulong) count), number);

  page_set_title (MANDALI_PAGE (self), _("Audit Objections"), words);
  data_view_select_first (self->view);
  show_one (self);
}

static void
filter_chosen_cb (ObjectionPage *self)
{
  data_view_set (self->view, "state", filter_choice_get_value (self->state_filter), TRUE);
}

/* The voucher that it is about. */
static void
opened_cb (ObjectionPage *self)
{
  PgRow *row = data_view_get_selected (self->view);

  if (row != NULL && pg_row_get_int (row, OBJECTION_VOUCHER_ID) != 0)
    gtk_widget_activate_action (GTK_WIDGET (self), "win.show", "(sx)", "vouchers",
                                pg_row_get_int (row, OBJECTION_VOUCHER_ID));
}

static void
objection_page_filter (Page *page, const char *name, const char *value)
{
  ObjectionPage *self = MANDALI_OBJECTION_PAGE (page);

  if (name != NULL && !g_str_equal (name, "state"))
    return;
  filter_choice_set_value (self->state_filter, value);
  filter_chosen_cb (self);
}

static void
objection_page_dispose (GObject *object)
{
  g_clear_object (&MANDALI_OBJECTION_PAGE (object)->steps_of);
  G_OBJECT_CLASS (objection_page_parent_class)->dispose (object);
}

static void
objection_page_class_init (ObjectionPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = objection_page_dispose;
  MANDALI_PAGE_CLASS (klass)->filter = objection_page_filter;
  g_type_ensure (TYPE_STATE_PILL);
  gtk_widget_class_set_template_from_resource (widget_class, "/org/mandali/Mandali/ui/books/objection-page.ui");
  gtk_widget_class_bind_template_child (widget_class, ObjectionPage, flap);
  gtk_widget_class_bind_template_child (widget_class, ObjectionPage, view);
  gtk_widget_class_bind_template_child (widget_class, ObjectionPage, close_button);
  gtk_widget_class_bind_template_child (widget_class, ObjectionPage, number);
  gtk_widget_class_bind_template_child (widget_class, ObjectionPage, what);
  gtk_widget_class_bind_template_child (widget_class, ObjectionPage, state);
  gtk_widget_class_bind_template_child (widget_class, ObjectionPage, facts);
  gtk_widget_class_bind_template_child (widget_class, ObjectionPage, steps);
  gtk_widget_class_bind_template_child (widget_class, ObjectionPage, buttons);
  gtk_widget_class_bind_template_callback (widget_class, show_one);
  gtk_widget_class_bind_template_callback (widget_class, refreshed_cb);
  gtk_widget_class_bind_template_callback (widget_class, opened_cb);
}

static void
objection_page_init (ObjectionPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  for (guint i = 0; i < G_N_ELEMENTS (acts); i++)
    gtk_box_append (self->buttons, pane_parts_button_new (_(acts[i].label), acts[i].action));
  list_page_begin (MANDALI_LIST_PAGE (self), self->view, OBJECTION_ID, OBJECTION_STATE);
  list_page_set_pane (MANDALI_LIST_PAGE (self), self->flap, self->close_button);
  data_view_set_empty (self->view, "application-symbolic", _("No objection stands here"),
                       _("What an auditor objects to stands here with its number, what the office replied and did, and "
                         "until when."),
                       _("Raise an Objection"), "win.raise-objection");
  self->state_filter = MANDALI_FILTER_CHOICE (filter_choice_new ("state", _("State"), _("All states")));
  filter_choice_set_codes (self->state_filter, states);
  g_signal_connect_object (self->state_filter, "chosen", G_CALLBACK (filter_chosen_cb), self, G_CONNECT_SWAPPED);
  data_view_add_filter (self->view, GTK_WIDGET (self->state_filter));
}

Page *
objection_page_new (DeskSession *session)
{
  ObjectionPage *self = g_object_new (TYPE_OBJECTION_PAGE, NULL);
  g_autoptr (DeskList) list = desk_list_new (session, &audit_objections);
  g_autoptr (DeskList) totals = desk_list_new (session, &audit_objections_totals);

  self->steps_of = desk_list_new (session, &objection_step_of);
  g_signal_connect_object (self->steps_of, "refreshed", G_CALLBACK (steps_known_cb), self, G_CONNECT_SWAPPED);
  data_view_bind (self->view, objection_reports[0].report, columns, list, totals);
  page_set_search_hint (MANDALI_PAGE (self), _("Number, words or amount of an objection"));
  page_set_primary (MANDALI_PAGE (self), _("Raise an Objection"), "win.raise-objection", "raise_objection");
  page_set_reports (MANDALI_PAGE (self), &objection_reports[0], NULL);
  page_set_title (MANDALI_PAGE (self), _("Audit Objections"), NULL);
  return MANDALI_PAGE (self);
}
