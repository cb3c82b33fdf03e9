/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What a person chose for her own window: $XDG_CONFIG_HOME/mandali/settings.ini. Nothing of the office. */
#pragma once

#include <glib.h>

/* The value as text, newly allocated; a copy of `fallback` when nothing was chosen. */
char *desk_settings_dup (const char *name, const char *fallback);

/* Keeps a choice; NULL forgets it. A disk that refuses loses the choice, never the work. */
void desk_settings_set (const char *name, const char *value);
