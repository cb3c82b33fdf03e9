/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A field of several lines. Enter makes a new line there, Tab goes on. */
#pragma once

#include "form-field.h"

#define FORM_TYPE_WORDS (form_words_get_type ())
G_DECLARE_FINAL_TYPE (FormWords, form_words, FORM, WORDS, FormField)
