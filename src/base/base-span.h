/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * From one thing to another, as people type it. */
#pragma once

#include <glib.h>

/* Takes "5/11..15/11", "5-11 – 15-11", "5-11 - 15-11", "500.." and "..500" apart at the dots, the long line or a hyphen
 * between spaces; `takes_hyphen`: at any hyphen too, as in "500-2000". What has no such mark is from itself to itself.
 * Both receive newly allocated words without space around them, NULL for an open end; both NULL when nothing is
 * typed. */
void base_span_split (const char *typed, gboolean takes_hyphen, char **from, char **to);
