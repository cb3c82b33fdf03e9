/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What the tables and columns of the database are called in the edit log. */
#pragma once

#include <glib.h>

/* The word for a table ("core.voucher") or for a column of a table ("draft.narration"), in the language in use; NULL
 * when there is none. Kept. */
const char *report_log_word (const char *code);
