/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The lists of one election; what can be done with a row stands above its list. */
#define G_LOG_DOMAIN "election-lists-page"

#include "election-lists-page.h"

#include <glib/gi18n.h>

#include "ballot-paper.h"
#include "desk-language.h"
#include "election-act-form.h"
#include "election-word.h"
#include "election.h"
#include "filter-choice.h"
#include "pane-parts.h"
#include "register-page.h"

#define TYPE_ELECTION_LISTS_PAGE (election_lists_page_get_type ())
G_DECLARE_FINAL_TYPE (ElectionListsPage, election_lists_page, MANDALI, ELECTION_LISTS_PAGE, RegisterPage)

struct _ElectionListsPage
{
  RegisterPage        parent_instance;
  FilterChoice       *choice;      /* of the list that is shown */
  DeskList           *elections;
  char               *election_id; /* stays when another list is chosen; NULL until they are known */
  GSimpleActionGroup *actions;
};

G_DEFINE_FINAL_TYPE (ElectionListsPage, election_lists_page, TYPE_REGISTER_PAGE)

/* What stands above each list: acts on the row that is chosen, or of the election itself ("election."). */
static const struct
{
  const PgRelation *list;
  const char       *label;
  const char       *action;
} acts[] = {
  { &voters_roll, N_("Objection…"), "win.object-to-roll" },
  { &roll_objections, N_("Decide…"), "win.decide-roll-objection" },
  { &election_nominations, N_("Enter a Nomination… (Ctrl+I)"), "election.enter-candidate" },
  { &election_nominations, N_("Decide…"), "win.scrutinise-candidate" },
  { &election_nominations, N_("Withdraw…"), "win.withdraw-candidate" },
  { &election_nominations, N_("Take the Withdrawal Back…"), "win.take-back-withdrawal" },
  { &contest_list, N_("Place and Picture…"), "win.set-ballot-place" },
  { &ballot_account, N_("Add a Booth…"), "election.add-booth" },
  { &ballot_account, N_("Account for Papers…"), "win.record-ballots" },
  { &ballot_account, N_("Type My Count…"), "win.enter-count" },
  { &election_result, N_("The Lot Fell on Her…"), "win.record-lot" },
  { &election_result, N_("It Did Not Fall on Her…"), "win.take-back-lot" },
  { &election_complaints, N_("Record a Complaint…"), "election.record-complaint" },
  { &election_complaints, N_("Set a Seat Aside…"), "win.set-aside-seat" },
  { &election_complaints, N_("Decide…"), "win.decide-complaint" },
};

/* Acts of the election that are offered above a list, and the stages at which they are. */
static const struct
{
  const char *form;
  const char *permission;
  const char *states;
} of_election[] = {
  { "enter-candidate", "enter_candidate", "at_nominations" },
  { "add-booth", "add_booth",
    "at_roll at_objections at_final_roll at_nominations at_scrutiny at_withdrawals at_contest" },
  { "record-complaint", "record_complaint", "at_complaints" },
};

static PgRow *
find_election (ElectionListsPage *self)
{
  return self->election_id != NULL ? pg_table_find (desk_list_get_table (self->elections), self->election_id, NULL)
                                   : NULL;
}

static const char *
get_stage (ElectionListsPage *self)
{
  PgRow *row = find_election (self);

  return row != NULL ? pg_row_get_words (row, ELECTION_STATE) : "";
}

static void
form_activated_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  ElectionListsPage *self = data;

  election_act_form_open (g_action_get_name (G_ACTION (action)), GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (self))),
                          register_page_get_session (MANDALI_REGISTER_PAGE (self)),
                          g_ascii_strtoll (self->election_id, NULL, 10));
}

static void
update_actions (ElectionListsPage *self)
{
  DeskSession *session = register_page_get_session (MANDALI_REGISTER_PAGE (self));

  for (guint i = 0; i < G_N_ELEMENTS (of_election); i++)
    {
      g_auto (GStrv) states = g_strsplit (of_election[i].states, " ", -1);
      GAction *action = g_action_map_lookup_action (G_ACTION_MAP (self->actions), of_election[i].form);

      g_simple_action_set_enabled (G_SIMPLE_ACTION (action),
                                   desk_session_may (session, of_election[i].permission)
                                     && g_strv_contains ((const char *const *) states, get_stage (self)));
    }
}

static void
ask (ElectionListsPage *self)
{
  data_view_set (register_page_get_view (MANDALI_REGISTER_PAGE (self)), "election_id", self->election_id, FALSE);
  update_actions (self);
}

static void
choose (ElectionListsPage *self, const char *election_id)
{
  char *chosen = g_strdup (election_id);

  g_free (self->election_id);
  self->election_id = chosen;
  if (self->choice != NULL)
    filter_choice_set_value (self->choice, election_id);
  ask (self);
}

static void
chosen_cb (ElectionListsPage *self)
{
  choose (self, filter_choice_get_value (self->choice));
}

/* "ELE/26-27/001 · Board 2026" in the language in use; newly allocated. */
static char *
dup_election (PgRow *row)
{
  gboolean is_gu = g_str_equal (desk_language_get (), "gu") && !pg_row_is_null (row, ELECTION_NAME_GU);

  return g_strdup_printf ("%s · %s", pg_row_get_words (row, ELECTION_NUMBER),
                          pg_row_get_words (row, is_gu ? ELECTION_NAME_GU : ELECTION_NAME));
}

static void
elections_known_cb (ElectionListsPage *self)
{
  GListModel *rows = G_LIST_MODEL (desk_list_get_table (self->elections));
  g_autoptr (GPtrArray) values = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GPtrArray) words = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < g_list_model_get_n_items (rows); i++)
    {
      g_autoptr (PgRow) row = g_list_model_get_item (rows, i);

      g_ptr_array_add (values, g_strdup (pg_row_get_words (row, ELECTION_ID)));
      g_ptr_array_add (words, dup_election (row));
    }
  g_ptr_array_add (values, NULL);
  g_ptr_array_add (words, NULL);
  filter_choice_set_values (self->choice, (const char *const *) values->pdata, (const char *const *) words->pdata,
                            TRUE);
  if (self->election_id == NULL && values->len > 1)
    choose (self, g_ptr_array_index (values, 0));
  else
    filter_choice_set_value (self->choice, self->election_id);
  update_actions (self);
  page_tell_selection (MANDALI_PAGE (self));
}

static void
election_lists_page_add_filters (RegisterPage *page)
{
  ElectionListsPage *self = MANDALI_ELECTION_LISTS_PAGE (page);
  DataView *view = register_page_get_view (page);
  const PgRelation *list = register_page_get_register (page)->paper.relation;

  self->choice = MANDALI_FILTER_CHOICE (filter_choice_new ("election_id", _("Election"), _("Choose an election")));
  g_signal_connect_object (self->choice, "chosen", G_CALLBACK (chosen_cb), self, G_CONNECT_SWAPPED);
  data_view_add_filter (view, GTK_WIDGET (self->choice));
  /* what can be done with a row changes with its election */
  g_signal_connect_object (view, "refreshed", G_CALLBACK (page_tell_selection), self, G_CONNECT_SWAPPED);
  for (guint i = 0; i < G_N_ELEMENTS (acts); i++)
    if (acts[i].list == list)
      data_view_add_filter (view, pane_parts_button_new (_(acts[i].label), acts[i].action));
  if (self->elections == NULL)
    {
      self->elections = desk_list_new (register_page_get_session (page), &election_list);
      g_signal_connect_object (self->elections, "refreshed", G_CALLBACK (elections_known_cb), self, G_CONNECT_SWAPPED);
    }
  else
    elections_known_cb (self);
  ask (self);
}

static void
election_lists_page_filter (RegisterPage *page, const char *name, const char *value)
{
  if (g_strcmp0 (name, "election_id") == 0 && value != NULL)
    choose (MANDALI_ELECTION_LISTS_PAGE (page), value);
}

/* What was decided can be changed while its stage lasts. */
static const struct
{
  const PgRelation *list;
  const char       *state; /* of the row */
  const char       *stages;
  const char       *open_state; /* what can be done with it then */
} open_states[] = {
  { &roll_objections, "roll_follows", "at_objections at_final_roll", "objection_decided" },
  { &roll_objections, "roll_stays", "at_objections at_final_roll", "objection_decided" },
  { &election_nominations, "nomination_accepted", "at_scrutiny", "nomination_decided" },
  { &election_nominations, "nomination_rejected", "at_scrutiny", "nomination_refused" },
  { &election_nominations, "nomination_withdrawn", "at_nominations at_scrutiny at_withdrawals", "nomination_back" },
  { &election_complaints, "complaint_dismissed", "at_complaints", "complaint_decided" },
  { &election_complaints, "complaint_upheld", "at_complaints", "complaint_granted" },
  { &election_result, "elected_by_lot", "at_count", "lot_fell" },
};

static const char *
get_row_state (ElectionListsPage *self, const PgRelation *list, const char *state)
{
  for (guint i = 0; i < G_N_ELEMENTS (open_states); i++)
    if (open_states[i].list == list && g_str_equal (open_states[i].state, state))
      {
        g_auto (GStrv) stages = g_strsplit (open_states[i].stages, " ", -1);

        if (g_strv_contains ((const char *const *) stages, get_stage (self)))
          return open_states[i].open_state;
      }
  return state;
}

/* What can be done with a box: accounted for at the poll, then counted by those who are named for it. */
static const char *
get_booth_state (ElectionListsPage *self, PgRow *row)
{
  if (g_str_equal (get_stage (self), "at_poll"))
    return "booth_at_poll";
  return g_str_equal (get_stage (self), "at_count") && pg_row_get_bool (row, BOOTH_IS_MINE)
           ? pg_row_get_words (row, BOOTH_STATE) : "";
}

/* Of the roll a row can be objected to while objections are taken; elsewhere the state of the row tells. */
static char *
election_lists_page_dup_selected (Page *page, const char **state)
{
  RegisterPage *self = MANDALI_REGISTER_PAGE (page);
  const PgRelation *list = register_page_get_register (self)->paper.relation;
  PgRow *row = data_view_get_selected (register_page_get_view (self));
  gint column = pg_relation_find_column (list, "state");

  *state = "";
  if (row == NULL || list == &recount_sheet)
    return NULL;
  if (list == &voters_roll)
    *state = g_str_equal (get_stage (MANDALI_ELECTION_LISTS_PAGE (page)), "at_objections") ? "roll_is_open" : "";
  else if (list == &contest_list)
    *state = g_str_equal (get_stage (MANDALI_ELECTION_LISTS_PAGE (page)), "at_contest") ? "ballot_place" : "";
  else if (list == &ballot_account)
    *state = get_booth_state (MANDALI_ELECTION_LISTS_PAGE (page), row);
  else
    *state = get_row_state (MANDALI_ELECTION_LISTS_PAGE (page), list, pg_row_get_words (row, (guint) column));
  return g_strdup (pg_row_get_words (row, list->key));
}

/* Enter does the first of what is offered for the row. */
static void
election_lists_page_open_row (RegisterPage *page, PgRow *row)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (page));
  const PgRelation *list = register_page_get_register (page)->paper.relation;

  for (guint i = 0; i < G_N_ELEMENTS (acts); i++)
    if (acts[i].list == list && g_str_has_prefix (acts[i].action, "win.") && G_IS_ACTION_MAP (root))
      {
        GAction *action = g_action_map_lookup_action (G_ACTION_MAP (root), acts[i].action + strlen ("win."));

        if (action == NULL || !g_action_get_enabled (action))
          continue;
        g_action_activate (action, NULL);
        return;
      }
}

static void
election_lists_page_dispose (GObject *object)
{
  g_clear_object (&MANDALI_ELECTION_LISTS_PAGE (object)->elections);
  g_clear_object (&MANDALI_ELECTION_LISTS_PAGE (object)->actions);
  G_OBJECT_CLASS (election_lists_page_parent_class)->dispose (object);
}

static void
election_lists_page_finalize (GObject *object)
{
  g_free (MANDALI_ELECTION_LISTS_PAGE (object)->election_id);
  G_OBJECT_CLASS (election_lists_page_parent_class)->finalize (object);
}

static const DeskReport *const ballots[] = { &ballot_reports[0], &ballot_reports[1], NULL };

static void
election_lists_page_class_init (ElectionListsPageClass *klass)
{
  RegisterPageClass *page_class = MANDALI_REGISTER_PAGE_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = election_lists_page_dispose;
  G_OBJECT_CLASS (klass)->finalize = election_lists_page_finalize;
  MANDALI_PAGE_CLASS (klass)->dup_selected = election_lists_page_dup_selected;
  page_class->add_filters = election_lists_page_add_filters;
  page_class->filter = election_lists_page_filter;
  page_class->open_row = election_lists_page_open_row;
  page_class->get_tone = election_word_get_tone;
  page_class->others = ballots;
  page_class->is_dense = TRUE;
  gtk_widget_class_add_binding_action (GTK_WIDGET_CLASS (klass), GDK_KEY_i, GDK_CONTROL_MASK,
                                       "election.enter-candidate", NULL);
}

static void
election_lists_page_init (ElectionListsPage *self)
{
  self->actions = g_simple_action_group_new ();
  for (guint i = 0; i < G_N_ELEMENTS (of_election); i++)
    {
      g_autoptr (GSimpleAction) action = g_simple_action_new (of_election[i].form, NULL);

      g_signal_connect_object (action, "activate", G_CALLBACK (form_activated_cb), self, 0);
      g_simple_action_set_enabled (action, FALSE);
      g_action_map_add_action (G_ACTION_MAP (self->actions), G_ACTION (action));
    }
  gtk_widget_insert_action_group (GTK_WIDGET (self), "election", G_ACTION_GROUP (self->actions));
}

Page *
election_lists_page_new (DeskSession *session)
{
  ElectionListsPage *self = g_object_new (TYPE_ELECTION_LISTS_PAGE, NULL);

  page_set_search_hint (MANDALI_PAGE (self), _("Number, name or place"));
  register_page_begin (MANDALI_REGISTER_PAGE (self), session, election_registers);
  return MANDALI_PAGE (self);
}
