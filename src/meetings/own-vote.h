/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The vote of who is signed in, when she is on the roll and does not keep it: who she is, what is voted on, what she
 * can choose, what she chose. All of it large, with a sign that does not rest on colour, in Gujarati first (rule U16).
 */
#pragma once

#include <gtk/gtk.h>

#include "desk-list.h"

/* Seen only while there is a vote that is hers to cast; the keyboard comes to it when one opens, unless she is typing.
 * Its keys are those of the roll: F, A, N and I. None of its buttons has the keyboard at first, so that Enter chooses
 * nothing by mistake. Signal "opened": a vote opened, which comes before her if the signal's end finds this on the
 * screen; "closed": it had the keyboard, and there is nothing to choose any more. */
#define TYPE_OWN_VOTE (own_vote_get_type ())
G_DECLARE_FINAL_TYPE (OwnVote, own_vote, MANDALI, OWN_VOTE, GtkBox)

/* `roll` has the rows of motion_roll; kept. */
GtkWidget *own_vote_new (DeskSession *session, DeskList *roll);
/* `motion` is a row of motion_list; NULL: none. `is_voting`: its vote is being taken. When that is no roll-call she can
 * only say that she has an interest. */
void own_vote_set (OwnVote *vote, PgRow *motion, gboolean is_voting);
/* FALSE when nothing is hers to choose. */
gboolean own_vote_is_open (OwnVote *vote);
/* Gives it the keyboard; FALSE when nothing is hers to choose. */
gboolean own_vote_focus (OwnVote *vote);
/* As if she had pressed its button; FALSE when it cannot be chosen now. */
gboolean own_vote_choose (OwnVote *vote, const char *choice);

/* The sign of a choice (the `state` of a row of motion_roll), the same wherever it means this. */
const char *own_vote_get_sign (const char *choice);
/* What she chose, or that she did not yet, as a sentence: in Gujarati, or in the language of the window; newly
 * allocated. */
char *own_vote_dup_said (const char *choice, gboolean is_gujarati);
