/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The list of women with one of them at its side. */
#define G_LOG_DOMAIN "shareholder-page"

#include "shareholder-page.h"

#include <glib/gi18n.h>

#include "base-money.h"
#include "data-view.h"
#include "day-choice.h"
#include "desk-language.h"
#include "filter-choice.h"
#include "place-filter.h"
#include "shareholder-pane.h"
#include "shareholder-record.h"
#include "shareholder.h"

struct _ShareholderPage
{
  Page             parent_instance;
  DeskSession     *session;
  AdwFlap         *flap;
  DataView        *view;
  ShareholderPane *pane;
  GtkStack        *stack;  /* the list, or her record in its place */
  ShareholderRecord *record;
  FilterChoice    *state, *place;
  DayChoice       *day;
  gboolean         is_sought; /* the next answer is to another search: its first row is looked at */
};

G_DEFINE_FINAL_TYPE (ShareholderPage, shareholder_page, TYPE_PAGE)

static PillTone
get_row_tone (PgRow *row)
{
  return shareholder_pane_get_tone (pg_row_get_words (row, SHAREHOLDER_STATE));
}

/* The spoken script comes first, the other one under it. */
static const DataColumn latin_columns[] = {
  { .name = "member_number", .sort = "number", .letters = 5 },
  { .name = "name", .sort = "name", .below = "name_gu", .is_wide = TRUE, .letters = 27 },
  { .name = "place", .sort = "place", .is_wide = TRUE, .letters = 16 },
  { .name = "state", .sort = "state", .letters = 12, .tone = get_row_tone },
  { .name = "joined_on", .sort = "joined", .letters = 10 },
  { .name = "share_count", .sort = "shares", .letters = 7 },
  { .name = "paid_paise", .sort = "paid", .letters = 11 },
  { NULL },
};

static const DataColumn gujarati_columns[] = {
  { .name = "member_number", .sort = "number", .letters = 5 },
  { .name = "name_gu", .title = N_("Name"), .sort = "name", .below = "name", .is_wide = TRUE, .letters = 27 },
  { .name = "place", .sort = "place", .is_wide = TRUE, .letters = 16 },
  { .name = "state", .sort = "state", .letters = 13, .tone = get_row_tone },
  { .name = "joined_on", .sort = "joined", .letters = 10 },
  { .name = "share_count", .sort = "shares", .letters = 7 },
  { .name = "paid_paise", .sort = "paid", .letters = 11 },
  { NULL },
};

static const char *const states[] = {
  "active", "applied", "late", "joined", "resigning", "left", "unsettled", "ceased", "refused", NULL,
};

static BaseDay
get_day (ShareholderPage *self)
{
  BaseDay day = day_choice_get_day (self->day);

  return day != BASE_DAY_NONE ? day : desk_session_get_today (self->session);
}

static gboolean
shows_record (ShareholderPage *self)
{
  return gtk_stack_get_visible_child (self->stack) == GTK_WIDGET (self->record);
}

/* The pane shows her, and so does the record while it is open. */
static void
show_her (ShareholderPage *self, gint64 member_id)
{
  shareholder_pane_show (self->pane, member_id, get_day (self));
  if (shows_record (self))
    shareholder_record_show (self->record, member_id, get_day (self));
}

static void
set_day (ShareholderPage *self)
{
  g_autofree char *iso = base_day_dup_iso (get_day (self));

  data_view_set (self->view, "as_on", iso, FALSE);
  show_her (self, shareholder_pane_get_member (self->pane));
}

/* The count is that of the whole list, also beyond the rows that were asked for. */
static void
show_title (ShareholderPage *self)
{
  guint64 count = data_view_get_row_count (self->view);
  g_autofree char *number = base_number_dup_text ((gint64) count);
  g_autofree char *day = base_day_dup_text (get_day (self));
  g_autofree char *women = g_strdup_printf (ngettext ("%s woman", "%s women", (gulong) count), number);
  const char *state = filter_choice_get_value (self->state);
  /* Translators: a count of women and a day, as in "1,812 women · as on 31-03-2026" */
  g_autofree char *plain = g_strdup_printf (_("%s · as on %s"), women, day);
  g_autofree char *narrowed = state != NULL ? g_strdup_printf ("%s · %s", report_state_word (state), plain) : NULL;

  page_set_title (MANDALI_PAGE (self), _("Shareholders"), narrowed != NULL ? narrowed : plain);
  data_view_set_caption (self->view, women);
}

static void
filter_chosen_cb (ShareholderPage *self, FilterChoice *choice)
{
  self->is_sought = TRUE;
  data_view_set (self->view, filter_choice_get_name (choice), filter_choice_get_value (choice), TRUE);
  show_title (self);
}

static void
day_chosen_cb (ShareholderPage *self)
{
  set_day (self);
  show_title (self);
}

/* After a night, or a connection that came back, today may be another day. */
static void
news_cb (ShareholderPage *self, const char *topic)
{
  if (topic != NULL)
    return;
  day_choice_set_today (self->day, desk_session_get_today (self->session));
  day_chosen_cb (self);
}

static void
selected_cb (ShareholderPage *self)
{
  PgRow *row = data_view_get_selected (self->view);

  if (row == NULL)
    return; /* she has left the list; her facts stay until another is chosen */
  show_her (self, pg_row_get_int (row, SHAREHOLDER_ID));
  if (!adw_flap_get_folded (self->flap))
    adw_flap_set_reveal_flap (self->flap, TRUE);
}

/* Enter on a row: her record takes the place of the list. */
static void
open_record (ShareholderPage *self)
{
  if (shareholder_pane_get_member (self->pane) == 0)
    return;
  gtk_stack_set_visible_child (self->stack, GTK_WIDGET (self->record));
  show_her (self, shareholder_pane_get_member (self->pane));
  if (!adw_flap_get_folded (self->flap))
    adw_flap_set_reveal_flap (self->flap, TRUE);
  gtk_widget_child_focus (GTK_WIDGET (self->record), GTK_DIR_TAB_FORWARD);
}

static void
close_record (ShareholderPage *self)
{
  if (!shows_record (self))
    return;
  gtk_stack_set_visible_child (self->stack, GTK_WIDGET (self->view));
  data_view_focus (self->view);
}

static gboolean
record_key_cb (ShareholderPage *self, guint key)
{
  if (key != GDK_KEY_Escape)
    return GDK_EVENT_PROPAGATE;
  close_record (self);
  return GDK_EVENT_STOP;
}

/* At first, and after another search or filter that she is not in, the pane shows the first of the list, or nobody. */
static void
refreshed_cb (ShareholderPage *self)
{
  DeskList *list = data_view_get_list (self->view);

  show_title (self);
  if (!self->is_sought || desk_list_is_busy (list) || !desk_list_is_filled (list))
    return;
  self->is_sought = FALSE;
  data_view_select_first (self->view);
  if (data_view_get_selected (self->view) == NULL)
    show_her (self, 0);
}

static void
shown_cb (ShareholderPage *self)
{
  page_tell_selection (MANDALI_PAGE (self));
}

static void
folded_cb (ShareholderPage *self)
{
  gboolean is_folded = adw_flap_get_folded (self->flap);

  shareholder_pane_set_folded (self->pane, is_folded);
  adw_flap_set_reveal_flap (self->flap, !is_folded && shareholder_pane_get_member (self->pane) != 0);
}

static void
pane_activated_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  ShareholderPage *self = data;

  adw_flap_set_reveal_flap (self->flap, !adw_flap_get_reveal_flap (self->flap));
  if (!adw_flap_get_reveal_flap (self->flap))
    data_view_focus (self->view);
}

/* Everything that can be done about her, also where the pane is put away. */
static void
acts_activated_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  ShareholderPage *self = data;

  adw_flap_set_reveal_flap (self->flap, TRUE);
  shareholder_pane_open_acts (self->pane);
}

static void
record_activated_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  open_record (data);
}

static void
list_activated_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  close_record (data);
}

static void
shareholder_page_search (Page *page, const char *text)
{
  ShareholderPage *self = MANDALI_SHAREHOLDER_PAGE (page);
  const char *search = text[0] != '\0' ? text : NULL;

  if (g_strcmp0 (search, desk_list_get (data_view_get_list (self->view), "search")) == 0)
    return;
  self->is_sought = TRUE;
  close_record (self);
  data_view_set (self->view, "search", search, TRUE);
}

static void
filter_by (ShareholderPage *self, FilterChoice *choice, const char *value)
{
  filter_choice_set_value (choice, value);
  filter_chosen_cb (self, choice);
}

static void
shareholder_page_filter (Page *page, const char *name, const char *value)
{
  ShareholderPage *self = MANDALI_SHAREHOLDER_PAGE (page);

  if (name == NULL || g_str_equal (name, "state"))
    filter_by (self, self->state, value);
  if (name == NULL || g_str_equal (name, "place"))
    filter_by (self, self->place, value);
  if (name == NULL || g_str_equal (name, "as_on"))
    {
      BaseDay day = value != NULL ? base_day_from_iso (value) : BASE_DAY_NONE;

      day_choice_set_day (self->day, day == desk_session_get_today (self->session) ? BASE_DAY_NONE : day);
      day_chosen_cb (self);
    }
}

static void
reset_cb (ShareholderPage *self)
{
  shareholder_page_filter (MANDALI_PAGE (self), NULL, NULL);
  page_tell_reset (MANDALI_PAGE (self));
}

static void
shareholder_page_select (Page *page, gint64 record_id)
{
  ShareholderPage *self = MANDALI_SHAREHOLDER_PAGE (page);
  g_autofree char *key = g_strdup_printf ("%" G_GINT64_FORMAT, record_id);

  self->is_sought = FALSE; /* she is looked at, also when the list leaves her out */
  show_her (self, record_id);
  adw_flap_set_reveal_flap (self->flap, TRUE);
  data_view_select (self->view, key);
}

static void
shareholder_page_refresh (Page *page)
{
  ShareholderPage *self = MANDALI_SHAREHOLDER_PAGE (page);

  desk_list_refresh (data_view_get_list (self->view));
  desk_list_refresh (data_view_get_totals (self->view));
  show_her (self, shareholder_pane_get_member (self->pane));
}

static void
shareholder_page_focus (Page *page)
{
  close_record (MANDALI_SHAREHOLDER_PAGE (page));
  data_view_focus (MANDALI_SHAREHOLDER_PAGE (page)->view);
}

static GtkWidget *
shareholder_page_get_list (Page *page)
{
  return GTK_WIDGET (MANDALI_SHAREHOLDER_PAGE (page)->view);
}

static PgArgument *
shareholder_page_dup_arguments (Page *page)
{
  return desk_list_dup_arguments (data_view_get_list (MANDALI_SHAREHOLDER_PAGE (page)->view));
}

static guint64
shareholder_page_get_row_count (Page *page)
{
  return data_view_get_row_count (MANDALI_SHAREHOLDER_PAGE (page)->view);
}

static char *
shareholder_page_dup_selected (Page *page, const char **state)
{
  ShareholderPane *pane = MANDALI_SHAREHOLDER_PAGE (page)->pane;
  gint64 member_id = shareholder_pane_get_member (pane);

  *state = shareholder_pane_get_state (pane);
  return member_id != 0 ? g_strdup_printf ("%" G_GINT64_FORMAT, member_id) : NULL;
}

static void
shareholder_page_dispose (GObject *object)
{
  ShareholderPage *self = MANDALI_SHAREHOLDER_PAGE (object);

  g_clear_object (&self->session);
  G_OBJECT_CLASS (shareholder_page_parent_class)->dispose (object);
}

static void
shareholder_page_class_init (ShareholderPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  PageClass *page_class = MANDALI_PAGE_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = shareholder_page_dispose;
  page_class->search = shareholder_page_search;
  page_class->filter = shareholder_page_filter;
  page_class->select = shareholder_page_select;
  page_class->refresh = shareholder_page_refresh;
  page_class->focus = shareholder_page_focus;
  page_class->get_list = shareholder_page_get_list;
  page_class->dup_arguments = shareholder_page_dup_arguments;
  page_class->get_row_count = shareholder_page_get_row_count;
  page_class->dup_selected = shareholder_page_dup_selected;
  g_type_ensure (TYPE_DATA_VIEW);
  g_type_ensure (TYPE_SHAREHOLDER_PANE);
  g_type_ensure (TYPE_SHAREHOLDER_RECORD);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/mandali/Mandali/ui/shareholders/shareholder-page.ui");
  gtk_widget_class_bind_template_child (widget_class, ShareholderPage, flap);
  gtk_widget_class_bind_template_child (widget_class, ShareholderPage, view);
  gtk_widget_class_bind_template_child (widget_class, ShareholderPage, pane);
  gtk_widget_class_bind_template_child (widget_class, ShareholderPage, stack);
  gtk_widget_class_bind_template_child (widget_class, ShareholderPage, record);
  gtk_widget_class_bind_template_callback (widget_class, selected_cb);
  gtk_widget_class_bind_template_callback (widget_class, open_record);
  gtk_widget_class_bind_template_callback (widget_class, refreshed_cb);
  gtk_widget_class_bind_template_callback (widget_class, reset_cb);
  gtk_widget_class_bind_template_callback (widget_class, shown_cb);
  gtk_widget_class_bind_template_callback (widget_class, record_key_cb);
}

static const GActionEntry entries[] = {
  { .name = "pane", .activate = pane_activated_cb },
  { .name = "acts", .activate = acts_activated_cb },
  { .name = "record", .activate = record_activated_cb },
  { .name = "list", .activate = list_activated_cb },
};

static void
shareholder_page_init (ShareholderPage *self)
{
  g_autoptr (GSimpleActionGroup) actions = g_simple_action_group_new ();

  gtk_widget_init_template (GTK_WIDGET (self));
  g_action_map_add_action_entries (G_ACTION_MAP (actions), entries, G_N_ELEMENTS (entries), self);
  gtk_widget_insert_action_group (GTK_WIDGET (self), "page", G_ACTION_GROUP (actions));
  data_view_set_empty (self->view, "people-symbolic", _("Nobody is here yet"),
                       _("Everyone who applies for membership appears in this list."), _("New Application"),
                       "win.apply");
  g_signal_connect_object (self->flap, "notify::folded", G_CALLBACK (folded_cb), self, G_CONNECT_SWAPPED);
}

static void
add_filters (ShareholderPage *self)
{
  const char *words[G_N_ELEMENTS (states)];

  self->state = MANDALI_FILTER_CHOICE (filter_choice_new ("state", _("State"), _("All states")));
  self->place = MANDALI_FILTER_CHOICE (place_filter_new (self->session));
  self->day = MANDALI_DAY_CHOICE (day_choice_new ());
  for (guint i = 0; i < G_N_ELEMENTS (states); i++)
    words[i] = states[i] != NULL ? report_state_word (states[i]) : NULL;
  filter_choice_set_values (self->state, states, words, FALSE);
  data_view_add_filter (self->view, GTK_WIDGET (self->state));
  data_view_add_filter (self->view, GTK_WIDGET (self->place));
  data_view_add_filter (self->view, GTK_WIDGET (self->day));
  g_signal_connect_object (self->state, "chosen", G_CALLBACK (filter_chosen_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->place, "chosen", G_CALLBACK (filter_chosen_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->day, "chosen", G_CALLBACK (day_chosen_cb), self, G_CONNECT_SWAPPED);
}

Page *
shareholder_page_new (DeskSession *session)
{
  static const DeskReport *const registers[] = { &shareholder_reports[0], &shareholder_reports[1], NULL };
  ShareholderPage *self = g_object_new (TYPE_SHAREHOLDER_PAGE, NULL);
  g_autoptr (DeskList) list = desk_list_new (session, &shareholder_list);
  g_autoptr (DeskList) totals = desk_list_new (session, &shareholder_totals);
  gboolean is_gujarati = g_str_equal (desk_language_get (), "gu");

  self->session = g_object_ref (session);
  self->is_sought = TRUE;
  add_filters (self);
  shareholder_pane_bind (self->pane, session);
  shareholder_record_bind (self->record, session);
  day_choice_set_today (self->day, desk_session_get_today (session));
  data_view_bind (self->view, &shareholder_list_report, is_gujarati ? gujarati_columns : latin_columns, list,
                  totals);
  set_day (self);
  g_signal_connect_object (session, "news", G_CALLBACK (news_cb), self, G_CONNECT_SWAPPED);
  page_set_search_hint (MANDALI_PAGE (self), _("Name in any script, number, place"));
  page_set_primary (MANDALI_PAGE (self), _("New Application"), "win.apply", "apply_for_membership");
  page_set_reports (MANDALI_PAGE (self), &shareholder_reports[2], registers);
  show_title (self);
  return MANDALI_PAGE (self);
}
