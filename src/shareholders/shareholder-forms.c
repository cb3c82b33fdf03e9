/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * All forms of this feature. */
#define G_LOG_DOMAIN "shareholder-forms"

#include "shareholder-forms.h"

#include "address-form.h"
#include "admission-form.h"
#include "allotment-form.h"
#include "application-acts.h"
#include "application-form.h"
#include "call-form.h"
#include "member-chooser.h"
#include "membership-acts.h"
#include "person-form.h"
#include "photo-form.h"
#include "share-acts.h"
#include "transfer-form.h"

void
shareholder_forms_init (void)
{
  g_type_ensure (MEMBER_TYPE_CHOOSER);
  address_form_register ();
  admission_form_register ();
  allotment_form_register ();
  application_acts_register ();
  application_form_register ();
  call_form_register ();
  membership_acts_register ();
  person_form_register ();
  photo_form_register ();
  share_acts_register ();
  transfer_form_register ();
}
