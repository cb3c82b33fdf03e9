/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A password typed at the terminal. */
#pragma once

#include <glib.h>

/* Asks twice, unseen, when the input is a terminal; else reads one line. Newly allocated, to be wiped (base_text_wipe);
 * NULL with a sentence (G_IO_ERROR) when nothing was typed, when it is too short (PASSWORD_LETTERS_MIN), or when the
 * second time differs from the first. */
char *ctl_password_dup (const char *login, GError **error);
