/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The field in which a line of a voucher names its account. */
#pragma once

#include "form-chooser.h"

/* Found while typing in any script; each line tells its head and what stands in it. Alt+C opens an account that is not
 * there yet, with the name that is typed, and comes back with it chosen. */
#define ACCOUNT_TYPE_CHOOSER (account_chooser_get_type ())
G_DECLARE_FINAL_TYPE (AccountChooser, account_chooser, ACCOUNT, CHOOSER, FormChooser)
