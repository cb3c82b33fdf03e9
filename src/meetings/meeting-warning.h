/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What the secretary should know before a notice goes out. */
#pragma once

#include <gtk/gtk.h>

#include "desk-session.h"

/* The warnings about one meeting, a sentence each; unseen while there are none. */
GtkWidget *meeting_warnings_new (DeskSession *session, gint64 meeting_id);
