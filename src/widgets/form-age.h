/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * When somebody was born, as well as it is known: the day, the year, or about how old. */
#pragma once

#include "form-field.h"

/* One row: a small choice and what is typed for it. It fills the arguments born_on, birth_year and age_said,
 * of which at most one is not null, and reads the columns of these names. */
#define FORM_TYPE_AGE (form_age_get_type ())
G_DECLARE_FINAL_TYPE (FormAge, form_age, FORM, AGE, FormField)
