/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The place where tests of widgets stand: a display, a session without a server, a state folder of their
 * own, and waiting with a bound. */
#pragma once

#include <adwaita.h>

#include "desk-session.h"
#include "form-field.h"
#include "tap.h"

#define UI_WAIT_MS 5000

/* First thing in main: folders of this process alone. */
void ui_place_start (void);

/* FALSE, and the running case is skipped, when there is no display. */
gboolean ui_place_has_display (void);

/* A session that never connects; lent for ever. */
DeskSession *ui_place_get_session (void);

/* Runs the loop until `condition` holds; FALSE when it does not within UI_WAIT_MS. */
gboolean ui_place_wait (gboolean (*condition) (gpointer data), gpointer data);
/* Runs what is ready to run. */
void ui_place_settle (void);

/* Destroys `window` and waits; TRUE when nothing holds it any more. Swallows no reference. */
gboolean ui_place_is_finalized (GtkWindow *window);

/* `widget` or the first below it that is of `type`, lent; NULL when there is none. */
GtkWidget *ui_place_find (GtkWidget *widget, GType type);

/* TRUE when a label at or below `widget` that is on the screen has these words. */
gboolean ui_place_reads (GtkWidget *widget, const char *words);

/* The one editable in `field`. */
GtkEditable *ui_place_get_entry (FormField *field);
/* TRUE when the keyboard is in `widget`. */
gboolean ui_place_is_focused (GtkWidget *widget);
