/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The form that closes a vote: the counts, what they leave as not voting, and the casting vote of a tie. */
#pragma once

#include <gtk/gtk.h>

#include "desk-session.h"

/* About a proposal that is voted on, presented; signal "done" as form.h says. In a roll-call the counts are those of
 * the roll and cannot be typed. */
GtkWindow *vote_form_open (GtkWindow *parent, DeskSession *session, gint64 motion_id);

/* Once, so that what was typed can be opened again. */
void vote_forms_init (void);
