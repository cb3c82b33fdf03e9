/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What the program tells in passing, in the toast of a window. */
#pragma once

#include <adwaita.h>

/* Long enough to read two lines aloud. */
#define MESSAGE_LINE_MS 8000

typedef struct MessageLine MessageLine;

/* Over `overlay`, which outlives it; a message can be read for `milliseconds`, and longer while the pointer or the
 * keyboard is on it. */
MessageLine *message_line_new (AdwToastOverlay *overlay, guint milliseconds);
void         message_line_free (MessageLine *line);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (MessageLine, message_line_free)

/* Says `words` (plain) in the place of what it said before, for its own whole time. `label` and `action` (detailed) are
 * of a button, or NULL. */
void message_line_say (MessageLine *line, const char *words, const char *label, const char *action);
