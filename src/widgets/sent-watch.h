/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Looks up what became of acts whose answer never came, and says so in strips above the foot of a window. */
#pragma once

#include <gtk/gtk.h>

#include "desk-act.h"

#define SENT_TYPE_WATCH (sent_watch_get_type ())
G_DECLARE_FINAL_TYPE (SentWatch, sent_watch, SENT, WATCH, GtkWidget)

/* Empty and unseen as long as nothing is in doubt. When the session comes up for the first time it takes
 * what an earlier run of the program left in the journal. */
GtkWidget *sent_watch_new (DeskSession *session);

/* A form was left while its act was not known: every watch shows what becomes of it. */
void sent_watch_follow (DeskAct *act);

/* How many strips stand there. */
guint sent_watch_get_count (SentWatch *watch);
