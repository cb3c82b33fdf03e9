/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * All forms of this feature. */
#define G_LOG_DOMAIN "shareholder-forms"

#include "shareholder-forms.h"

#include "address-form.h"
#include "admission-form.h"
#include "allotment-form.h"
#include "application-form.h"
#include "person-form.h"
#include "photo-form.h"
#include "transfer-form.h"

void
shareholder_forms_init (void)
{
  address_form_register ();
  admission_form_register ();
  allotment_form_register ();
  application_form_register ();
  person_form_register ();
  photo_form_register ();
  transfer_form_register ();
}
