/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The books in the window: chart of accounts, trial balance, day book, ledgers. */
#pragma once

#include "page.h"

/* Filters as RegisterPage has them, and "account_id" for the ledger. Enter on an account opens its ledger, on a line
 * its voucher in the area "vouchers". */
Page *book_page_new (DeskSession *session);
