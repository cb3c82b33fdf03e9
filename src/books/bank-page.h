/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The bank's statement beside our books. */
#pragma once

#include "page.h"

/* Filters: "account_id", "as_on", "state" (none: all but what is matched).
 * Keys: Enter does what a line asks for: confirms what is likely one, writes the voucher of what only the bank has,
 * opens what our books have. Ctrl+Shift+Enter confirms all that is sure, Ctrl+M matches by hand, Ctrl+U undoes a
 * match. */
Page *bank_page_new (DeskSession *session);
