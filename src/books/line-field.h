/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The lines of a voucher, one under the other; together they are one field. */
#pragma once

#include "form-field.h"

/* LineField
 *
 *   Account              Debit        Credit      Work      Carried by   Remark
 *   [Cash            ▾]  [ 500.00 ]   [        ]  [    ▾]   [Mandali ▾]  [        ]
 *   [Entrance fees   ▾]  [        ]   [ 500.00 ]  …
 *   Debit 500.00 · Credit 500.00 · the two sides agree
 *
 * Enter goes from the account to its amount and on to the next line, whose amount is what is still missing; when both
 * sides agree, or on an empty account, it leaves the lines. Tab goes through all cells. The act receives JSON as
 * api.post_voucher takes it. */
#define LINE_TYPE_FIELD (line_field_get_type ())
G_DECLARE_FINAL_TYPE (LineField, line_field, LINE, FIELD, FormField)

/* Debit less credit of all lines, paise. */
gint64 line_field_get_difference (LineField *field);
/* What stands in debit, paise. */
gint64 line_field_get_total (LineField *field);
