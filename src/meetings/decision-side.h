/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * One proposal whole: its words, who made it, how it was voted, whom it names; and while it is voted on, the roll. */
#pragma once

#include <gtk/gtk.h>

#include "desk-session.h"
#include "own-vote.h"
#include "pg-row.h"

/* In a roll-call the keys F, A and N on a woman of the roll say how she votes (for, against, abstaining); I in every
 * vote that she abstains for an interest, and Delete takes it back. */
#define TYPE_DECISION_SIDE (decision_side_get_type ())
G_DECLARE_FINAL_TYPE (DecisionSide, decision_side, MANDALI, DECISION_SIDE, GtkBox)

GtkWidget *decision_side_new (DeskSession *session);
/* `motion` is a row of motion_list; NULL: none. `is_voting`: choices can be marked now. */
void decision_side_set (DecisionSide *side, PgRow *motion, gboolean is_voting);
/* The keyboard goes to the roll, or to the vote of who is signed in when that alone is hers to give. */
void decision_side_focus_roll (DecisionSide *side);
/* The vote of who is signed in, for the pane to place; lent. */
OwnVote *decision_side_get_own_vote (DecisionSide *side);
