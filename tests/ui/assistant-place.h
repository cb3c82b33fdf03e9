/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The assistant that brings in a file, as tests use it: in a real window, over the base of window-place. */
#pragma once

#include "assistant-private.h"

Assistant *assistant_place_open (void);
/* A file of this text, taken by an assistant that has looked through it. */
Assistant *assistant_place_open_file (const char *name, const char *text);
/* Fails the case unless nobody holds it afterwards. */
void assistant_place_close (Assistant *assistant);

/* Waits until what was begun is done. */
void assistant_place_let_end (Assistant *assistant);
void assistant_place_press (Assistant *assistant, const char *action);
/* TRUE when nothing is on its way to the disk; for workshop_wait. */
gboolean assistant_place_is_kept (gpointer assistant);
