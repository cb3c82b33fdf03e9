/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * All forms of the books, made known to the program. */
#define G_LOG_DOMAIN "book-forms"

#include "book-forms.h"

#include "account-form.h"
#include "bank-match-form.h"
#include "book-act-form.h"
#include "objection-form.h"
#include "voucher-form.h"
#include "year-form.h"

void
book_forms_init (void)
{
  account_forms_init ();
  bank_match_forms_init ();
  book_act_forms_init ();
  objection_forms_init ();
  voucher_forms_init ();
  year_forms_init ();
}
