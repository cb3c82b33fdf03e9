/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The elections, with the stages of one at its side: what is over, what is now, and what stands in the way of the
 * next. */
#define G_LOG_DOMAIN "election-page"

#include "election-page.h"

#include <glib/gi18n.h>

#include "base-money.h"
#include "desk-language.h"
#include "election-word.h"
#include "election.h"
#include "list-page.h"
#include "pane-parts.h"
#include "widgets.h"

#define BLOCKERS_SHOWN 5

#define TYPE_ELECTION_PAGE (election_page_get_type ())
G_DECLARE_FINAL_TYPE (ElectionPage, election_page, MANDALI, ELECTION_PAGE, ListPage)

struct _ElectionPage
{
  ListPage   parent_instance;
  AdwFlap   *flap;
  DataView  *view;
  GtkWidget *close_button;
  GtkLabel  *number, *what;
  StatePill *state;
  GtkBox    *blockers, *buttons, *stages, *facts;
  DeskList  *stages_of, *blockers_of; /* the election that is chosen */
};

G_DEFINE_FINAL_TYPE (ElectionPage, election_page, TYPE_LIST_PAGE)

static const DataColumn latin_columns[] = {
  { .name = "number", .letters = 13 },
  { .name = "name", .below = "name_gu", .is_wide = TRUE, .letters = 16 },
  { .name = "poll_on", .letters = 10 },
  { .name = "state", .letters = 22, .tone_of = election_word_get_tone },
  { .name = "seat_count", .letters = 6 },
  { .name = "voter_count", .letters = 7 },
  { .name = "candidate_count", .letters = 10 },
  { NULL },
};

static const DataColumn gujarati_columns[] = {
  { .name = "number", .letters = 13 },
  { .name = "name_gu", .title = N_("Name"), .below = "name", .is_wide = TRUE, .letters = 16 },
  { .name = "poll_on", .letters = 10 },
  { .name = "state", .letters = 22, .tone_of = election_word_get_tone },
  { .name = "seat_count", .letters = 6 },
  { .name = "voter_count", .letters = 7 },
  { .name = "candidate_count", .letters = 10 },
  { NULL },
};

/* In the order of the buttons; each is seen only by whom and where it can be done. */
static const struct
{
  const char *label;
  const char *action;
} acts[] = {
  { N_("Draw the Voters' Roll…"), "win.draw-voters-roll" },
  { N_("Enter a Nomination…"), "win.enter-candidate" },
  { N_("Add a Booth…"), "win.add-booth" },
  { N_("Name the Scrutineers…"), "win.name-scrutineers" },
  { N_("Record a Complaint…"), "win.record-complaint" },
  { N_("End the Stage…"), "win.end-election-stage" },
  { N_("Move a Day…"), "win.move-election-day" },
  { N_("Call It Off…"), "win.cancel-election" },
};

/* "✓ 1. Voters' roll   21-11-2024", and under it why its day was moved. Only what is now has a pill. */
static GtkWidget *
stage_new (PgRow *row)
{
  gboolean is_over = !pg_row_is_null (row, STAGE_ENDED_ON);
  const char *state = pg_row_get_words (row, STAGE_STATE);
  g_autofree char *day = base_day_dup_text (pg_row_get_day (row, is_over ? STAGE_ENDED_ON : STAGE_DUE_ON));
  g_autofree char *name = g_strdup_printf ("%s%s. %s", is_over ? "✓ " : "", pg_row_get_words (row, STAGE_ORDINAL),
                                           election_word (row, STAGE_NAME));
  const char *words = pg_row_get_words (row, STAGE_WORDS);
  GtkWidget *line = pane_parts_line_new (name, words[0] != '\0' ? words : NULL, day);

  if (g_str_equal (state, "stage_now") || g_str_equal (state, "stage_late"))
    {
      GtkWidget *pill = state_pill_new ();

      state_pill_set (MANDALI_STATE_PILL (pill), election_word_get_tone (state), report_state_word (state));
      gtk_box_append (GTK_BOX (line), pill);
    }
  return line;
}

static void
stages_known_cb (ElectionPage *self)
{
  GListModel *rows = G_LIST_MODEL (desk_list_get_table (self->stages_of));

  widgets_box_clear (self->stages);
  for (guint i = 0; i < g_list_model_get_n_items (rows); i++)
    {
      g_autoptr (PgRow) row = g_list_model_get_item (rows, i);

      gtk_box_append (self->stages, stage_new (row));
    }
}

/* What stands in the way of the next stage, or why it was called off, is the first thing in the pane; many do not push
 * the acts out of sight. */
static void
blockers_known_cb (ElectionPage *self)
{
  GListModel *rows = G_LIST_MODEL (desk_list_get_table (self->blockers_of));
  guint n = g_list_model_get_n_items (rows);
  PgRow *election = data_view_get_selected (self->view);

  widgets_box_clear (self->blockers);
  if (election != NULL && !pg_row_is_null (election, ELECTION_WORDS))
    pane_parts_add_words (self->blockers, pg_row_get_words (election, ELECTION_WORDS));
  if (election == NULL || !g_str_has_prefix (pg_row_get_words (election, ELECTION_STATE), "at_"))
    return;
  for (guint i = 0; i < MIN (n, BLOCKERS_SHOWN); i++)
    {
      g_autoptr (PgRow) row = g_list_model_get_item (rows, i);
      g_autofree char *words = election_word_dup_blocker (row);

      pane_parts_add_words (self->blockers, words);
    }
  if (n > BLOCKERS_SHOWN)
    {
      g_autofree char *number = base_number_dup_text (n - BLOCKERS_SHOWN);
      /* Translators: how many sentences like those above are not shown */
      g_autofree char *more = g_strdup_printf (_("… and %s more"), number);

      pane_parts_add_words (self->blockers, more);
    }
  if (!election_word_has_bar (rows))
    pane_parts_add_words (self->blockers, _("Nothing stands in the way: the stage can end."));
}

static void
add_count (ElectionPage *self, const char *name, PgRow *row, guint column)
{
  g_autofree char *number = base_number_dup_text (pg_row_get_int (row, column));

  pane_parts_add_fact (self->facts, name, number);
}

static void
add_day (ElectionPage *self, const char *name, PgRow *row, guint column)
{
  g_autofree char *day = base_day_dup_text (pg_row_get_day (row, column));

  pane_parts_add_fact (self->facts, name, day);
}

/* In pieces of eight, which can be compared with what is printed. */
static void
add_seal (ElectionPage *self, PgRow *row)
{
  const char *digest = pg_row_get_words (row, ELECTION_ROLL_DIGEST);
  g_autoptr (GString) words = g_string_new (NULL);

  for (gsize i = 0; digest[i] != '\0'; i++)
    g_string_append_printf (words, "%s%c", i > 0 && i % 8 == 0 ? " " : "", digest[i]);
  pane_parts_add_fact (self->facts, _("Seal of the roll"), report_state_word (pg_row_get_words (row, ELECTION_SEAL)));
  pane_parts_add_words (self->facts, words->str);
}

static void
show_facts (ElectionPage *self, PgRow *row)
{
  widgets_box_clear (self->facts);
  pane_parts_add_fact (self->facts, _("Election of"), election_word (row, ELECTION_BODY_NAME));
  add_day (self, _("Cut-off day"), row, ELECTION_CUT_OFF_ON);
  add_day (self, _("First day of the new term"), row, ELECTION_SEATS_FROM_ON);
  pane_parts_add_fact (self->facts, _("By resolution"), pg_row_get_text (row, ELECTION_RESOLUTION));
  add_count (self, _("Seats"), row, ELECTION_SEAT_COUNT);
  add_count (self, _("Voters"), row, ELECTION_VOTER_COUNT);
  add_count (self, _("Candidates"), row, ELECTION_CANDIDATE_COUNT);
  if (pg_row_get_int (row, ELECTION_ELECTED_COUNT) > 0)
    add_count (self, _("Elected"), row, ELECTION_ELECTED_COUNT);
  pane_parts_add_fact (self->facts, _("Scrutineers"), pg_row_get_text (row, ELECTION_SCRUTINEERS));
  if (!pg_row_is_null (row, ELECTION_SEAL))
    add_seal (self, row);
}

static void
show_one (ElectionPage *self)
{
  PgRow *row = data_view_get_selected (self->view);
  gboolean is_gu = g_str_equal (desk_language_get (), "gu");
  const char *state;

  if (row == NULL)
    return;
  state = pg_row_get_words (row, ELECTION_STATE);
  gtk_label_set_label (self->number, is_gu && !pg_row_is_null (row, ELECTION_NAME_GU)
                                       ? pg_row_get_words (row, ELECTION_NAME_GU)
                                       : pg_row_get_words (row, ELECTION_NAME));
  gtk_label_set_label (self->what, pg_row_get_words (row, ELECTION_NUMBER));
  state_pill_set (self->state, election_word_get_tone (state), report_state_word (state));
  show_facts (self, row);
  desk_list_set (self->stages_of, "election_id", pg_row_get_words (row, ELECTION_ID));
  desk_list_set (self->blockers_of, "election_id", pg_row_get_words (row, ELECTION_ID));
}

static void
refreshed_cb (ElectionPage *self)
{
  guint64 count = data_view_get_row_count (self->view);
  g_autofree char *number = base_number_dup_text ((gint64) count);
  g_autofree char *words = g_strdup_printf (ngettext ("%s election", "%s elections", (gulong) count), number);

  page_set_title (MANDALI_PAGE (self), _("Elections"), words);
  data_view_select_first (self->view);
  show_one (self);
}

/* The list on which the work of each stage is done. */
static const struct
{
  const char *state;
  const char *list;
} lists[] = {
  { "at_roll", "voters-roll" },
  { "at_objections", "voters-roll" },
  { "at_final_roll", "roll-objections" },
  { "at_nominations", "election-nominations" },
  { "at_scrutiny", "election-nominations" },
  { "at_withdrawals", "election-nominations" },
  { "at_contest", "contest-list" },
  { "at_poll", "ballot-account" },
  { "at_count", "ballot-account" },
  { "at_declaration", "election-result" },
  { "at_complaints", "election-complaints" },
  { "election_over", "election-result" },
  { "election_called_off", "voters-roll" },
};

/* Votes that are equal are decided where the result stands. */
static const char *
find_list (ElectionPage *self, const char *state)
{
  GListModel *blockers = G_LIST_MODEL (desk_list_get_table (self->blockers_of));
  g_autoptr (PgRow) first = g_list_model_get_item (blockers, 0);

  if (first != NULL && g_str_equal (pg_row_get_words (first, ELECTION_BLOCKER_WHAT), "lot_has_to_fall"))
    return "election-result";
  for (guint i = 0; i < G_N_ELEMENTS (lists); i++)
    if (g_str_equal (lists[i].state, state))
      return lists[i].list;
  return lists[0].list;
}

static void
opened_cb (ElectionPage *self)
{
  PgRow *row = data_view_get_selected (self->view);
  GVariantBuilder wishes;

  if (row == NULL)
    return;
  g_variant_builder_init (&wishes, G_VARIANT_TYPE ("a{ss}"));
  g_variant_builder_add (&wishes, "{ss}", "page", "election-lists");
  g_variant_builder_add (&wishes, "{ss}", "register", find_list (self, pg_row_get_words (row, ELECTION_STATE)));
  g_variant_builder_add (&wishes, "{ss}", "election_id", pg_row_get_words (row, ELECTION_ID));
  gtk_widget_activate_action_variant (GTK_WIDGET (self), "win.open", g_variant_builder_end (&wishes));
}

static void
election_page_dispose (GObject *object)
{
  g_clear_object (&MANDALI_ELECTION_PAGE (object)->stages_of);
  g_clear_object (&MANDALI_ELECTION_PAGE (object)->blockers_of);
  G_OBJECT_CLASS (election_page_parent_class)->dispose (object);
}

static void
election_page_class_init (ElectionPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = election_page_dispose;
  g_type_ensure (TYPE_STATE_PILL);
  gtk_widget_class_set_template_from_resource (widget_class, "/org/mandali/Mandali/ui/elections/election-page.ui");
  gtk_widget_class_bind_template_child (widget_class, ElectionPage, flap);
  gtk_widget_class_bind_template_child (widget_class, ElectionPage, view);
  gtk_widget_class_bind_template_child (widget_class, ElectionPage, close_button);
  gtk_widget_class_bind_template_child (widget_class, ElectionPage, number);
  gtk_widget_class_bind_template_child (widget_class, ElectionPage, what);
  gtk_widget_class_bind_template_child (widget_class, ElectionPage, state);
  gtk_widget_class_bind_template_child (widget_class, ElectionPage, blockers);
  gtk_widget_class_bind_template_child (widget_class, ElectionPage, buttons);
  gtk_widget_class_bind_template_child (widget_class, ElectionPage, stages);
  gtk_widget_class_bind_template_child (widget_class, ElectionPage, facts);
  gtk_widget_class_bind_template_callback (widget_class, show_one);
  gtk_widget_class_bind_template_callback (widget_class, refreshed_cb);
  gtk_widget_class_bind_template_callback (widget_class, opened_cb);
}

static void
election_page_init (ElectionPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  for (guint i = 0; i < G_N_ELEMENTS (acts); i++)
    gtk_box_append (self->buttons, pane_parts_button_new (_(acts[i].label), acts[i].action));
  list_page_begin (MANDALI_LIST_PAGE (self), self->view, ELECTION_ID, ELECTION_STATE);
  list_page_set_pane (MANDALI_LIST_PAGE (self), self->flap, self->close_button);
  data_view_set_empty (self->view, "ballot-symbolic", _("No election yet"),
                       _("An election goes from the voters' roll to its declaration, stage by stage. The board calls "
                         "it by a resolution."),
                       _("Call an Election"), "win.call-election");
}

Page *
election_page_new (DeskSession *session)
{
  ElectionPage *self = g_object_new (TYPE_ELECTION_PAGE, NULL);
  g_autoptr (DeskList) list = desk_list_new (session, &election_list);
  gboolean is_gujarati = g_str_equal (desk_language_get (), "gu");

  self->stages_of = desk_list_new (session, &election_stage_of);
  self->blockers_of = desk_list_new (session, &election_blocker_of);
  g_signal_connect_object (self->stages_of, "refreshed", G_CALLBACK (stages_known_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->blockers_of, "refreshed", G_CALLBACK (blockers_known_cb), self, G_CONNECT_SWAPPED);
  data_view_bind (self->view, election_reports[0].report, is_gujarati ? gujarati_columns : latin_columns, list, NULL);
  page_set_search_hint (MANDALI_PAGE (self), _("Number or name of an election"));
  page_set_primary (MANDALI_PAGE (self), _("Call an Election"), "win.call-election", "call_election");
  page_set_reports (MANDALI_PAGE (self), &election_reports[0], NULL);
  page_set_title (MANDALI_PAGE (self), _("Elections"), NULL);
  return MANDALI_PAGE (self);
}
