/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The vouchers, and what waits to become one, with the lines of one at its side. */
#pragma once

#include "page.h"

/* Filters: "kind", "state", "from_on", "to_on". The key of a draft is below nothing. */
Page *voucher_page_new (DeskSession *session);
