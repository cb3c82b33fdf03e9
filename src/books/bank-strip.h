/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The reconciliation of a bank account in one line: from the balance by our books to that by the bank. */
#pragma once

#include <gtk/gtk.h>

#include "pg-row.h"

#define TYPE_BANK_STRIP (bank_strip_get_type ())
G_DECLARE_FINAL_TYPE (BankStrip, bank_strip, MANDALI, BANK_STRIP, GtkWidget)

/* `position` is a row of bank_position; NULL: there is no statement of the account yet. */
void bank_strip_set (BankStrip *strip, PgRow *position);
