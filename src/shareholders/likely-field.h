/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * While a woman is typed: who of the register she may be, and the answer that she is. */
#pragma once

#include "form.h"

/*   Perhaps she is already here:
 *   No. 412 · Ranjanben Kanubhai Patel · રંજનબેન કનુભાઈ પટેલ                  [It is she]
 *   Active · Husband: Kanubhai · Jalalpur · 50 years old · phone ends in 2345
 *   The same name and phone
 *
 * Not seen while nobody is like her; never takes the keyboard by itself, and keeps what is below it where it is on the
 * screen. "It is she" fills the fields of a person in the form from the register and locks those she is known by; what
 * is empty of the rest is filled too. "No, another woman" gives back what was typed. Its value is the key of the
 * person, null for a new one. */
#define LIKELY_TYPE_FIELD (likely_field_get_type ())
G_DECLARE_FINAL_TYPE (LikelyField, likely_field, LIKELY, FIELD, FormField)

/* Something in the form it stands in has changed: asks who that is like. */
void likely_field_ask (LikelyField *field);
