/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Fonts from before Unicode: their Gujarati and Hindi letters are drawn in the places of Latin ones. */
#pragma once

#include <glib.h>

/* TRUE when what is written in the font of this name is other letters than the file says. */
gboolean sheet_font_is_old (const char *name);
