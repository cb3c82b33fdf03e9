/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A strip that tells one who only reads and votes, while she is at something else, that a vote is open for her. */
#pragma once

#include <gtk/gtk.h>

#include "desk-session.h"

/* Seen until she has voted, or the vote is closed. Its button leads to the vote. */
#define TYPE_VOTE_STRIP (vote_strip_get_type ())
G_DECLARE_FINAL_TYPE (VoteStrip, vote_strip, MANDALI, VOTE_STRIP, GtkBox)

GtkWidget *vote_strip_new (DeskSession *session);
/* Where she is: at Home, which tells her itself, or in a meeting, which does so of its own votes; NULL: in none. */
void vote_strip_set_place (VoteStrip *strip, gboolean is_at_home, const char *meeting);
