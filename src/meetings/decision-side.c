/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * One proposal whole, and while it is voted on, the roll. */
#define G_LOG_DOMAIN "decision-side"

#include "decision-side.h"

#include <glib/gi18n.h>

#include "act-now.h"
#include "base-money.h"
#include "data-view.h"
#include "desk-language.h"
#include "meeting-calls.h"
#include "meeting-name.h"
#include "meeting.h"
#include "motion.h"
#include "pane-parts.h"
#include "widgets.h"

#define ROLL_HEIGHT 260

struct _DecisionSide
{
  GtkBox       parent_instance;
  DeskSession *session;
  GtkLabel    *words, *other_words;
  StatePill   *state;
  GtkBox      *facts, *lots;
  GtkWidget   *lot_heading;
  GtkWidget   *roll_box, *roll_hint;
  OwnVote     *own;
  DataView    *roll;
  DeskList    *lots_of;
  gboolean     is_voting, is_roll_call;
};

G_DEFINE_FINAL_TYPE (DecisionSide, decision_side, GTK_TYPE_BOX)

static const DataColumn roll_columns[] = {
  { .name = "name", .in_gu = "name_gu", .is_wide = TRUE, .letters = 14 },
  { .name = "state", .letters = 13, .tone_of = meeting_tone_get },
  { NULL },
};

static const ActNow choose = { "record-choice", N_("Mark how she votes"), N_("This was not marked"),
                               &record_choice_call, NULL };

/* What each key says; the first three only in a roll-call. */
static const struct
{
  guint       key;
  const char *choice; /* "" takes it back */
  gboolean    is_of_roll_call;
} keys[] = {
  { GDK_KEY_f, "for", TRUE },
  { GDK_KEY_a, "against", TRUE },
  { GDK_KEY_n, "abstain", TRUE },
  { GDK_KEY_i, "interest", FALSE },
  { GDK_KEY_Delete, "", FALSE },
};

/* After a choice the next woman is called. */
static void
go_to_next (DecisionSide *self, PgRow *row)
{
  PgTable *table = desk_list_get_table (data_view_get_list (self->roll));
  guint position;

  if (pg_table_find (table, pg_row_get_words (row, MOTION_ROLL_ID), &position) != NULL)
    {
      g_autoptr (PgRow) next = g_list_model_get_item (G_LIST_MODEL (table), position + 1);

      if (next != NULL)
        data_view_select (self->roll, pg_row_get_words (next, MOTION_ROLL_ID));
    }
}

/* Who does not keep the roll, a director, votes for herself alone. */
static gboolean
mark (DecisionSide *self, const char *choice)
{
  PgRow *row = data_view_get_selected (self->roll);
  GVariantBuilder content;

  if (own_vote_is_open (self->own))
    return own_vote_choose (self->own, choice);
  if (row == NULL || !desk_session_may (self->session, "record_choice"))
    return GDK_EVENT_PROPAGATE;
  g_variant_builder_init (&content, G_VARIANT_TYPE ("a{ss}"));
  g_variant_builder_add (&content, "{ss}", "vote_id", pg_row_get_words (row, MOTION_ROLL_VOTE_ID));
  g_variant_builder_add (&content, "{ss}", "member_id", pg_row_get_words (row, MOTION_ROLL_MEMBER_ID));
  g_variant_builder_add (&content, "{ss}", "choice", choice);
  act_now_send (GTK_WIDGET (self), self->session, &choose, g_variant_builder_end (&content));
  go_to_next (self, row);
  return GDK_EVENT_STOP;
}

static gboolean
key_pressed_cb (DecisionSide *self, guint key, guint code, GdkModifierType modifiers)
{
  if (!self->is_voting || (modifiers & (GDK_CONTROL_MASK | GDK_ALT_MASK)) != 0)
    return GDK_EVENT_PROPAGATE;
  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    if (gdk_keyval_to_lower (key) == keys[i].key && (self->is_roll_call || !keys[i].is_of_roll_call))
      return mark (self, keys[i].choice);
  return GDK_EVENT_PROPAGATE;
}

static void
lots_known_cb (DecisionSide *self)
{
  GListModel *rows = G_LIST_MODEL (desk_list_get_table (self->lots_of));

  widgets_box_clear (self->lots);
  gtk_widget_set_visible (self->lot_heading, g_list_model_get_n_items (rows) > 0);
  gtk_widget_set_visible (GTK_WIDGET (self->lots), g_list_model_get_n_items (rows) > 0);
  for (guint i = 0; i < g_list_model_get_n_items (rows); i++)
    {
      g_autoptr (PgRow) row = g_list_model_get_item (rows, i);
      gboolean is_done = pg_row_get_bool (row, MOTION_LOT_IS_DONE);
      g_autofree char *shares = base_number_dup_text (pg_row_get_int (row, MOTION_LOT_COUNT));
      GtkWidget *line = pane_parts_line_new (meeting_words_get (row, MOTION_LOT_NAME),
                                             pg_row_get_words (row, MOTION_LOT_APPLICATION), shares);
      GtkWidget *pill = state_pill_new ();

      state_pill_set (MANDALI_STATE_PILL (pill), is_done ? PILL_GOOD : PILL_PLAIN,
                      is_done ? report_state_word ("admitted") : NULL);
      gtk_widget_set_valign (pill, GTK_ALIGN_CENTER);
      gtk_box_append (GTK_BOX (line), pill);
      gtk_box_append (self->lots, line);
    }
}

static void
add_count (DecisionSide *self, const char *name, PgRow *motion, guint column)
{
  g_autofree char *words = base_number_dup_text (pg_row_get_int (motion, column));

  pane_parts_add_fact (self->facts, name, words);
}

static void
add_counts (DecisionSide *self, PgRow *motion)
{
  add_count (self, _("In favour"), motion, MOTION_FOR);
  add_count (self, _("Against"), motion, MOTION_AGAINST);
  add_count (self, _("Abstain"), motion, MOTION_ABSTAIN);
  if (pg_row_get_int (motion, MOTION_INVALID) > 0)
    add_count (self, _("Invalid papers"), motion, MOTION_INVALID);
  add_count (self, _("Not voting"), motion, MOTION_NOT_VOTING);
  add_count (self, _("Present"), motion, MOTION_PRESENT);
  if (!pg_row_is_null (motion, MOTION_CASTING))
    pane_parts_add_fact (self->facts, _("Casting vote of the chair"),
                         report_state_word (pg_row_get_words (motion, MOTION_CASTING)));
  if (!pg_row_get_bool (motion, MOTION_HAD_QUORUM))
    pane_parts_add_words (self->facts, _("There was no quorum: nothing can stand on it."));
  else if (pg_row_get_bool (motion, MOTION_IS_UNANIMOUS))
    pane_parts_add_words (self->facts, _("Passed unanimously."));
}

static void
show_facts (DecisionSide *self, PgRow *motion)
{
  widgets_box_clear (self->facts);
  pane_parts_add_fact (self->facts, _("Resolution"), pg_row_get_text (motion, MOTION_NUMBER));
  pane_parts_add_fact (self->facts, _("What it is about"), meeting_name_get (motion, MOTION_KIND_NAME));
  pane_parts_add_fact (self->facts, _("Proposed by"), meeting_words_get (motion, MOTION_PROPOSER));
  pane_parts_add_fact (self->facts, _("Seconded by"), meeting_words_get (motion, MOTION_SECONDER));
  if (!pg_row_is_null (motion, MOTION_WAY))
    pane_parts_add_fact (self->facts, _("How they vote"), report_state_word (pg_row_get_words (motion, MOTION_WAY)));
  if (!pg_row_is_null (motion, MOTION_FOR))
    add_counts (self, motion);
  pane_parts_add_fact (self->facts, _("Referred to"), meeting_name_get (motion, MOTION_REFERRED_TO));
  pane_parts_add_fact (self->facts, _("Why"), pg_row_get_text (motion, MOTION_STATE_WORDS));
  pane_parts_add_fact (self->facts, _("A vote was stopped"), pg_row_get_text (motion, MOTION_STOP_WORDS));
  if (!pg_row_is_null (motion, MOTION_READ_BACK_AT))
    pane_parts_add_words (self->facts, _("It was read aloud and agreed to."));
}

/* In the language of the window, and whole: over the buttons of her own vote long words are cut, so that a director has
 * the Gujarati ones here too. */
static void
show_words (DecisionSide *self, PgRow *motion)
{
  gboolean is_gujarati = g_str_equal (desk_language_get (), "gu");
  const char *words = meeting_words_get (motion, MOTION_WORDS);
  const char *other = pg_row_get_words (motion, desk_session_is_voter (self->session) && !is_gujarati ? MOTION_WORDS_GU
                                                                                                    : MOTION_WORDS);

  gtk_label_set_label (self->words, words);
  gtk_label_set_label (self->other_words, other);
  gtk_widget_set_visible (GTK_WIDGET (self->other_words), other[0] != '\0' && !g_str_equal (words, other));
}

static void
decision_side_dispose (GObject *object)
{
  g_clear_object (&MANDALI_DECISION_SIDE (object)->session);
  g_clear_object (&MANDALI_DECISION_SIDE (object)->own);
  g_clear_object (&MANDALI_DECISION_SIDE (object)->lots_of);
  G_OBJECT_CLASS (decision_side_parent_class)->dispose (object);
}

static void
decision_side_class_init (DecisionSideClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = decision_side_dispose;
}

static GtkLabel *
add_wrapped_label (DecisionSide *self, const char *css)
{
  GtkLabel *label = GTK_LABEL (widgets_label_new ("", css));

  gtk_label_set_wrap (label, TRUE);
  gtk_label_set_ellipsize (label, PANGO_ELLIPSIZE_NONE);
  gtk_box_append (GTK_BOX (self), GTK_WIDGET (label));
  return label;
}

static void
decision_side_init (DecisionSide *self)
{
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (GTK_BOX (self), 12);
  self->state = MANDALI_STATE_PILL (state_pill_new ());
  gtk_widget_set_halign (GTK_WIDGET (self->state), GTK_ALIGN_START);
  gtk_box_append (GTK_BOX (self), GTK_WIDGET (self->state));
  self->words = add_wrapped_label (self, "resolved-words");
  self->other_words = add_wrapped_label (self, "second");
  self->facts = GTK_BOX (gtk_box_new (GTK_ORIENTATION_VERTICAL, 4));
  self->lot_heading = widgets_label_new (_("Applicants and shares"), "pane-heading");
  self->lots = GTK_BOX (gtk_box_new (GTK_ORIENTATION_VERTICAL, 0));
  gtk_widget_add_css_class (GTK_WIDGET (self->lots), "box");
}

static void
add_roll (DecisionSide *self, DeskSession *session)
{
  g_autoptr (DeskList) list = desk_list_new (session, &motion_roll);
  GtkEventController *pressed = gtk_event_controller_key_new ();

  self->roll_box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  self->roll_hint = GTK_WIDGET (widgets_label_new ("", "second"));
  gtk_label_set_wrap (GTK_LABEL (self->roll_hint), TRUE);
  gtk_label_set_ellipsize (GTK_LABEL (self->roll_hint), PANGO_ELLIPSIZE_NONE);
  self->roll = g_object_new (TYPE_DATA_VIEW, "height-request", ROLL_HEIGHT, NULL);
  data_view_bind (self->roll, meeting_reports[MEETING_REPORT_ROLL].report, roll_columns, list, NULL);
  gtk_event_controller_set_propagation_phase (pressed, GTK_PHASE_CAPTURE);
  g_signal_connect_swapped (pressed, "key-pressed", G_CALLBACK (key_pressed_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self->roll), pressed);
  g_signal_connect_object (self->roll, "refreshed", G_CALLBACK (data_view_select_first), self->roll,
                           G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (self->roll_box), widgets_label_new (_("Who was in the room at the vote"), "pane-heading"));
  gtk_box_append (GTK_BOX (self->roll_box), self->roll_hint);
  gtk_box_append (GTK_BOX (self->roll_box), GTK_WIDGET (self->roll));
}

GtkWidget *
decision_side_new (DeskSession *session)
{
  DecisionSide *self = g_object_new (TYPE_DECISION_SIDE, NULL);

  g_return_val_if_fail (DESK_IS_SESSION (session), NULL);

  self->session = g_object_ref (session);
  self->lots_of = desk_list_new (session, &motion_share_list);
  g_signal_connect_object (self->lots_of, "refreshed", G_CALLBACK (lots_known_cb), self, G_CONNECT_SWAPPED);
  add_roll (self, session);
  self->own = g_object_ref_sink (MANDALI_OWN_VOTE (own_vote_new (session, data_view_get_list (self->roll))));
  gtk_box_append (GTK_BOX (self), self->roll_box);
  gtk_box_append (GTK_BOX (self), GTK_WIDGET (self->facts));
  gtk_box_append (GTK_BOX (self), self->lot_heading);
  gtk_box_append (GTK_BOX (self), GTK_WIDGET (self->lots));
  decision_side_set (self, NULL, FALSE);
  return GTK_WIDGET (self);
}

void
decision_side_set (DecisionSide *side, PgRow *motion, gboolean is_voting)
{
  const char *key = motion != NULL ? pg_row_get_text (motion, MOTION_ID) : NULL;

  g_return_if_fail (MANDALI_IS_DECISION_SIDE (side));

  gtk_widget_set_visible (GTK_WIDGET (side), motion != NULL);
  data_view_set (side->roll, "motion_id", key, FALSE);
  desk_list_set (side->lots_of, "motion_id", key);
  side->is_voting = is_voting;
  if (motion == NULL)
    {
      own_vote_set (side->own, NULL, FALSE);
      return;
    }
  side->is_roll_call = g_str_equal (pg_row_get_words (motion, MOTION_WAY), "roll_call");
  show_words (side, motion);
  state_pill_set (side->state, meeting_tone_get (pg_row_get_words (motion, MOTION_STATE)),
                  report_state_word (pg_row_get_words (motion, MOTION_STATE)));
  gtk_widget_set_visible (side->roll_box, !pg_row_is_null (motion, MOTION_VOTE_ID));
  gtk_widget_set_visible (side->roll_hint, is_voting && desk_session_may (side->session, "record_choice"));
  gtk_label_set_label (GTK_LABEL (side->roll_hint),
                       side->is_roll_call ? _("F for, A against, N abstaining, I abstaining for an interest, Delete "
                                              "takes it back.")
                                          : _("I: she abstains for an interest. Delete takes it back."));
  own_vote_set (side->own, motion, is_voting);
  show_facts (side, motion);
}

void
decision_side_focus_roll (DecisionSide *side)
{
  g_return_if_fail (MANDALI_IS_DECISION_SIDE (side));

  if (!own_vote_focus (side->own))
    data_view_focus (side->roll);
}

OwnVote *
decision_side_get_own_vote (DecisionSide *side)
{
  g_return_val_if_fail (MANDALI_IS_DECISION_SIDE (side), NULL);

  return side->own;
}
