/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Who works in a window: the page that asks for her, and her name at the foot of the sidebar. */
#pragma once

#include "window.h"

/* Shows the page that asks for name and password; `words` say why she is asked again, or nothing. */
void window_person_ask (Window *window, const char *words);

/* Her name at the foot, from the session's state. */
void window_person_show (Window *window, PgRow *state);
