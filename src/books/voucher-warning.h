/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What is said of a voucher while it is being typed. */
#pragma once

#include "pg-row.h"

/* What a row of voucher_warning warns of, a sentence a line, as markup; newly allocated, NULL for nothing. Warned,
 * never refused: the person decides. */
char *voucher_warning_dup_words (PgRow *row);
