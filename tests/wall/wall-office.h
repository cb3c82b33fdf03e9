/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A meeting of the board that is going on in an invented cooperative, made by the acts themselves. */
#pragma once

#include "scratch.h"

/* Today: all directors are here, the second item is on, one proposal was passed by all and one was lost; an
 * item that waits names a member. Its id.
 * The cooperative has to be filled. */
gint64 wall_office_meet (Scratch *scratch);

/* What the office says the wall of the meeting shows: "agenda", or "agenda blank". */
char *wall_office_dup_slide (Scratch *scratch, gint64 meeting_id);
/* Another officer shows `slide`. */
void wall_office_show (Scratch *scratch, gint64 meeting_id, const char *slide, gboolean is_blank);
