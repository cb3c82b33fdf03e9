/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A day, typed as a clerk writes it: "5" is the 5th of this month, "5/11" this year's. */
#pragma once

#include "base-day.h"
#include "form-field.h"

/* Keys in it: + and - or Up and Down a day, Page Up and Page Down a month, t today. Digits of all three
 * scripts. After leaving it shows dd-mm-yyyy. Property "today-first": today stands in it at first. */
#define FORM_TYPE_DAY (form_day_get_type ())
G_DECLARE_FINAL_TYPE (FormDay, form_day, FORM, DAY, FormField)

/* The day, or BASE_DAY_NONE while there is none. */
BaseDay form_day_get (FormDay *field);
void form_day_set (FormDay *field, BaseDay day);
