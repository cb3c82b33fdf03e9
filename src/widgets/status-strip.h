/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A strip that says that the connection is lost and of which minute the facts on the screen are. */
#pragma once

#include <gtk/gtk.h>

#include "desk-session.h"

#define TYPE_STATUS_STRIP (status_strip_get_type ())
G_DECLARE_FINAL_TYPE (StatusStrip, status_strip, MANDALI, STATUS_STRIP, GtkWidget)

/* Watches `session` from now on; the strip is unseen while the connection is up. Once only. */
void status_strip_bind (StatusStrip *strip, DeskSession *session);
