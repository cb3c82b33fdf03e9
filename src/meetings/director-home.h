/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The first page of one who only reads and votes: at most five large cards, in Gujarati first (rule U16). */
#pragma once

#include <gtk/gtk.h>

#include "desk-session.h"

/* The vote that is open for her, the next meeting, her tasks, what was decided since the last meeting, the meetings she
 * came to. A card opens what it tells of. */
#define TYPE_DIRECTOR_HOME (director_home_get_type ())
G_DECLARE_FINAL_TYPE (DirectorHome, director_home, MANDALI, DIRECTOR_HOME, GtkBox)

GtkWidget *director_home_new (DeskSession *session);
/* Asks again: some of it is counted from today. */
void director_home_refresh (DirectorHome *home);
/* The keyboard to the first card, which is the vote when one is open; nothing while there is none. */
void director_home_focus (DirectorHome *home);
