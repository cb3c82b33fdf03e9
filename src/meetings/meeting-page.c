/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The meetings of all bodies, and one of them opened in their place. */
#define G_LOG_DOMAIN "meeting-page"

#include "meeting-page.h"

#include <glib/gi18n.h>

#include "base-limits.h"
#include "base-money.h"
#include "filter-choice.h"
#include "list-page.h"
#include "meeting-name.h"
#include "meeting-papers.h"
#include "meeting-view.h"
#include "meeting.h"

#define TYPE_MEETING_PAGE (meeting_page_get_type ())
G_DECLARE_FINAL_TYPE (MeetingPage, meeting_page, MANDALI, MEETING_PAGE, ListPage)

struct _MeetingPage
{
  ListPage      parent_instance;
  GtkStack     *stack;
  DataView     *view;
  MeetingView  *one;
  FilterChoice *body, *state, *year;
  DeskList     *bodies, *years;
};

G_DEFINE_FINAL_TYPE (MeetingPage, meeting_page, TYPE_LIST_PAGE)

static const DataColumn columns[] = {
  { .name = "held_on", .letters = 10 },
  { .name = "begins", .letters = 7 },
  { .name = "number", .letters = 16 },
  { .name = "body_name", .in_gu = "body_name_gu", .in_hi = "body_name_hi", .letters = 18 },
  { .name = "kind", .letters = 11 },
  { .name = "place", .in_gu = "place_gu", .is_wide = TRUE, .letters = 12 },
  { .name = "item_count", .letters = 6 },
  { .name = "passed_count", .letters = 7 },
  { .name = "state", .letters = 21, .tone_of = meeting_tone_get },
  { NULL },
};

static const char *const states[] = { "draft", "noticed", "in_session", "adjourned", "closed", "minuted", "circulated",
                                      "confirmed", "signed", "cancelled", NULL };

/* Which report is of which side; those of the meeting that is open. */
static const struct
{
  const char *tab;
  guint       report;
} papers[] = {
  { "agenda", MEETING_REPORT_AGENDA },
  { "attendance", MEETING_REPORT_ATTENDANCE },
  { "decisions", MEETING_REPORT_DECISIONS },
  { "tasks", MEETING_REPORT_ACTIONS },
  { "minutes", MEETING_REPORT_AGENDA },
};

static const DeskReport *const papers_of_all[] = { &meeting_reports[MEETING_REPORT_HELD],
                                                   &meeting_reports[MEETING_REPORT_ACTIONS], NULL };
static const DeskReport *const papers_of_one[] = { &meeting_reports[MEETING_REPORT_AGENDA],
                                                   &meeting_reports[MEETING_REPORT_ATTENDANCE],
                                                   &meeting_reports[MEETING_REPORT_NOTICE_COPIES],
                                                   &meeting_reports[MEETING_REPORT_DECISIONS], NULL };

static gboolean
is_opened (MeetingPage *self)
{
  return gtk_stack_get_visible_child (self->stack) == GTK_WIDGET (self->one);
}

static void
show_title (MeetingPage *self)
{
  guint64 count = data_view_get_row_count (self->view);
  g_autofree char *number = base_number_dup_text ((gint64) count);
  g_autofree char *words = g_strdup_printf (ngettext ("%s meeting", "%s meetings", (gulong) count), number);
  PgRow *meeting = is_opened (self) ? meeting_view_get_meeting (self->one) : NULL;

  page_set_title (MANDALI_PAGE (self), _("Meetings"),
                  meeting != NULL ? pg_row_get_words (meeting, MEETING_ONE_NUMBER)
                  : count < LIST_ROWS_MAX ? words : NULL);
}

static void
show_papers (MeetingPage *self)
{
  guint report = MEETING_REPORT_LIST;

  for (guint i = 0; is_opened (self) && i < G_N_ELEMENTS (papers); i++)
    if (g_str_equal (papers[i].tab, meeting_view_get_tab (self->one)))
      report = papers[i].report;
  page_set_reports (MANDALI_PAGE (self), &meeting_reports[report], is_opened (self) ? papers_of_one : papers_of_all);
  page_set_paper (MANDALI_PAGE (self), &meeting_papers[is_opened (self)
                                                         && g_str_equal (meeting_view_get_tab (self->one), "minutes")
                                                         ? MEETING_PAPER_MINUTES : MEETING_PAPER_NOTICE]);
}

static void
one_changed_cb (MeetingPage *self)
{
  show_title (self);
  show_papers (self);
  page_tell_selection (MANDALI_PAGE (self));
}

static void
open_one (MeetingPage *self, gint64 meeting_id)
{
  meeting_view_set_meeting (self->one, meeting_id);
  gtk_stack_set_visible_child (self->stack, GTK_WIDGET (self->one));
  meeting_view_focus (self->one);
  one_changed_cb (self);
}

static void
go_back (MeetingPage *self)
{
  if (!is_opened (self))
    return;
  gtk_stack_set_visible_child (self->stack, GTK_WIDGET (self->view));
  one_changed_cb (self);
}

static void
back_cb (MeetingPage *self)
{
  go_back (self);
  data_view_focus (self->view);
}

static void
opened_cb (MeetingPage *self)
{
  PgRow *row = data_view_get_selected (self->view);

  if (row != NULL)
    open_one (self, pg_row_get_int (row, MEETING_ID));
}

static void
refreshed_cb (MeetingPage *self)
{
  show_title (self);
  data_view_select_first (self->view);
}

static void
filter_chosen_cb (MeetingPage *self, FilterChoice *choice)
{
  data_view_set (self->view, filter_choice_get_name (choice), filter_choice_get_value (choice), TRUE);
}

/* What a filter chooses from, out of a list with codes and their names. */
static void
fill_choice (FilterChoice *choice, DeskList *list, guint code, guint name, gboolean has_languages)
{
  GListModel *rows = G_LIST_MODEL (desk_list_get_table (list));
  g_autoptr (GPtrArray) values = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GPtrArray) words = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < g_list_model_get_n_items (rows); i++)
    {
      g_autoptr (PgRow) row = g_list_model_get_item (rows, i);

      g_ptr_array_add (values, g_strdup (pg_row_get_words (row, code)));
      g_ptr_array_add (words, g_strdup (has_languages ? meeting_name_get (row, name) : pg_row_get_words (row, name)));
    }
  g_ptr_array_add (values, NULL);
  g_ptr_array_add (words, NULL);
  filter_choice_set_values (choice, (const char *const *) values->pdata, (const char *const *) words->pdata, FALSE);
}

static void
bodies_known_cb (MeetingPage *self)
{
  fill_choice (self->body, self->bodies, MEETING_CODE, MEETING_CODE_NAME, TRUE);
}

static void
years_known_cb (MeetingPage *self)
{
  fill_choice (self->year, self->years, MEETING_YEAR_CODE, MEETING_YEAR_NAME, FALSE);
}

/* The page */

static void
meeting_page_search (Page *page, const char *text)
{
  if (text[0] != '\0')
    go_back (MANDALI_MEETING_PAGE (page));
  MANDALI_PAGE_CLASS (meeting_page_parent_class)->search (page, text);
}

static void
meeting_page_filter (Page *page, const char *name, const char *value)
{
  MeetingPage *self = MANDALI_MEETING_PAGE (page);
  FilterChoice *filters[] = { self->body, self->state, self->year };

  if (g_strcmp0 (name, "meeting") == 0 && value != NULL)
    {
      page_select (page, g_ascii_strtoll (value, NULL, 10));
      /* It stands in the place of the list that had the keyboard. */
      meeting_view_focus (self->one);
      return;
    }
  if (g_strcmp0 (name, "tab") == 0 && value != NULL)
    {
      meeting_view_set_tab (self->one, value);
      return;
    }
  go_back (self);
  for (guint i = 0; i < G_N_ELEMENTS (filters); i++)
    if (name == NULL || g_str_equal (name, filter_choice_get_name (filters[i])))
      {
        filter_choice_set_value (filters[i], value);
        filter_chosen_cb (self, filters[i]);
      }
}

static void
meeting_page_select (Page *page, gint64 record_id)
{
  MANDALI_PAGE_CLASS (meeting_page_parent_class)->select (page, record_id);
  open_one (MANDALI_MEETING_PAGE (page), record_id);
}

static void
meeting_page_refresh (Page *page)
{
  MANDALI_PAGE_CLASS (meeting_page_parent_class)->refresh (page);
  meeting_view_refresh (MANDALI_MEETING_PAGE (page)->one);
}

static void
meeting_page_focus (Page *page)
{
  MeetingPage *self = MANDALI_MEETING_PAGE (page);

  if (is_opened (self))
    meeting_view_focus (self->one);
  else
    data_view_focus (self->view);
}

static PgArgument *
meeting_page_dup_arguments (Page *page)
{
  MeetingPage *self = MANDALI_MEETING_PAGE (page);
  PgRow *meeting = is_opened (self) ? meeting_view_get_meeting (self->one) : NULL;
  PgArgument *arguments;

  if (meeting == NULL)
    return MANDALI_PAGE_CLASS (meeting_page_parent_class)->dup_arguments (page);
  arguments = g_new0 (PgArgument, 2);
  arguments[0] = (PgArgument){ "meeting_id", pg_row_get_text (meeting, MEETING_ONE_ID) };
  return arguments;
}

static guint64
meeting_page_get_row_count (Page *page)
{
  return is_opened (MANDALI_MEETING_PAGE (page))
           ? 0 : MANDALI_PAGE_CLASS (meeting_page_parent_class)->get_row_count (page);
}

static char *
meeting_page_dup_selected (Page *page, const char **state)
{
  MeetingPage *self = MANDALI_MEETING_PAGE (page);
  PgRow *meeting = is_opened (self) ? meeting_view_get_meeting (self->one) : NULL;

  if (meeting == NULL)
    return MANDALI_PAGE_CLASS (meeting_page_parent_class)->dup_selected (page, state);
  *state = pg_row_get_words (meeting, MEETING_ONE_STATE);
  return g_strdup (pg_row_get_text (meeting, MEETING_ONE_ID));
}

static void
meeting_page_dispose (GObject *object)
{
  g_clear_object (&MANDALI_MEETING_PAGE (object)->bodies);
  g_clear_object (&MANDALI_MEETING_PAGE (object)->years);
  G_OBJECT_CLASS (meeting_page_parent_class)->dispose (object);
}

static void
meeting_page_class_init (MeetingPageClass *klass)
{
  PageClass *page_class = MANDALI_PAGE_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = meeting_page_dispose;
  page_class->search = meeting_page_search;
  page_class->filter = meeting_page_filter;
  page_class->select = meeting_page_select;
  page_class->refresh = meeting_page_refresh;
  page_class->focus = meeting_page_focus;
  page_class->dup_arguments = meeting_page_dup_arguments;
  page_class->get_row_count = meeting_page_get_row_count;
  page_class->dup_selected = meeting_page_dup_selected;
}

static void
meeting_page_init (MeetingPage *self)
{
  self->stack = GTK_STACK (gtk_stack_new ());
  self->view = g_object_new (TYPE_DATA_VIEW, "hexpand", TRUE, "vexpand", TRUE, NULL);
  gtk_stack_add_named (self->stack, GTK_WIDGET (self->view), "list");
  adw_bin_set_child (ADW_BIN (self), GTK_WIDGET (self->stack));
  list_page_begin (MANDALI_LIST_PAGE (self), self->view, MEETING_ID, MEETING_STATE);
  data_view_set_empty (self->view, "people-symbolic", _("No meeting was called yet"),
                       _("The board, the committees and all members together meet here: agenda, notice, who came, what "
                         "was decided, minutes. Call the first one."),
                       _("Call a Meeting"), "win.draft-meeting");
  g_signal_connect_object (self->view, "refreshed", G_CALLBACK (refreshed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->view, "opened", G_CALLBACK (opened_cb), self, G_CONNECT_SWAPPED);
}

static FilterChoice *
add_filter (MeetingPage *self, const char *name, const char *title, const char *all)
{
  FilterChoice *choice = MANDALI_FILTER_CHOICE (filter_choice_new (name, title, all));

  g_signal_connect_object (choice, "chosen", G_CALLBACK (filter_chosen_cb), self, G_CONNECT_SWAPPED);
  data_view_add_filter (self->view, GTK_WIDGET (choice));
  return choice;
}

static void
add_filters (MeetingPage *self, DeskSession *session)
{
  const char *words[G_N_ELEMENTS (states)] = { NULL };

  for (guint i = 0; states[i] != NULL; i++)
    words[i] = report_state_word (states[i]);
  self->body = add_filter (self, "body", _("Who meets"), _("All bodies"));
  self->state = add_filter (self, "state", _("State"), _("All states"));
  self->year = add_filter (self, "year", _("Year"), _("All years"));
  filter_choice_set_values (self->state, states, words, FALSE);
  self->bodies = desk_list_new (session, &meeting_body_list);
  self->years = desk_list_new (session, &meeting_year_list);
  g_signal_connect_object (self->bodies, "refreshed", G_CALLBACK (bodies_known_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->years, "refreshed", G_CALLBACK (years_known_cb), self, G_CONNECT_SWAPPED);
}

Page *
meeting_page_new (DeskSession *session)
{
  MeetingPage *self = g_object_new (TYPE_MEETING_PAGE, NULL);
  g_autoptr (DeskList) list = desk_list_new (session, &meeting_list);

  data_view_bind (self->view, meeting_reports[MEETING_REPORT_LIST].report, columns, list, NULL);
  add_filters (self, session);
  self->one = MANDALI_MEETING_VIEW (meeting_view_new (session));
  gtk_stack_add_named (self->stack, GTK_WIDGET (self->one), "one");
  g_signal_connect_object (self->one, "back", G_CALLBACK (back_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->one, "changed", G_CALLBACK (one_changed_cb), self, G_CONNECT_SWAPPED);
  page_set_search_hint (MANDALI_PAGE (self), _("Number, day or place of a meeting"));
  page_set_primary (MANDALI_PAGE (self), _("Call a Meeting"), "win.draft-meeting", "draft_meeting");
  show_title (self);
  show_papers (self);
  return MANDALI_PAGE (self);
}
