/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Books that stand in files: a chart of accounts, opening balances, and the lines of vouchers. */
#pragma once

#include "import-kind.h"

extern const ImportKind account_import;
extern const ImportKind opening_import;
extern const ImportKind posting_import;
