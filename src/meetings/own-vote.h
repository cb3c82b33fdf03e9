/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The vote of who is signed in, when she is on the roll and does not keep it: what she can choose, what she chose. */
#pragma once

#include <gtk/gtk.h>

#include "desk-list.h"

/* Seen only while there is a vote that is hers to cast. Its keys are those of the roll: F, A, N and I. */
#define TYPE_OWN_VOTE (own_vote_get_type ())
G_DECLARE_FINAL_TYPE (OwnVote, own_vote, MANDALI, OWN_VOTE, GtkBox)

/* `roll` has the rows of motion_roll; kept. */
GtkWidget *own_vote_new (DeskSession *session, DeskList *roll);
/* Whether a vote is being taken, and whether by roll-call: otherwise she can only say that she has an interest. */
void own_vote_set (OwnVote *vote, gboolean is_voting, gboolean is_roll_call);
/* FALSE when nothing is hers to choose. */
gboolean own_vote_is_open (OwnVote *vote);
/* As if she had pressed its button; FALSE when it cannot be chosen now. */
gboolean own_vote_choose (OwnVote *vote, const char *choice);
