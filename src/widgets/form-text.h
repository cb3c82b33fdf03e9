/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A field of one line: words, a number, an amount, a telephone number, so many digits. */
#pragma once

#include "form-field.h"

typedef enum
{
  FORM_TEXT_WORDS,
  FORM_TEXT_GUJARATI,
  FORM_TEXT_NUMBER, /* a whole number above 0, or from 0 with "takes-zero"; digits of all three scripts */
  FORM_TEXT_MONEY,  /* an amount or a small sum, "1200*12+5%"; the act receives paise */
  FORM_TEXT_PHONE,  /* an Indian mobile number; the act receives ten digits */
  FORM_TEXT_DIGITS, /* exactly "digits" of them */
} FormTextKind;
GType form_text_kind_get_type (void);
#define FORM_TYPE_TEXT_KIND (form_text_kind_get_type ())

/* Properties: "kind", "digits" (for FORM_TEXT_DIGITS), "secret-beyond" (more digits than asked are wiped at
 * once, since they are not ours to keep), "takes-zero", "width-chars" (0: as wide as the form). */
#define FORM_TYPE_TEXT (form_text_get_type ())
G_DECLARE_FINAL_TYPE (FormText, form_text, FORM, TEXT, FormField)

/* The whole number typed, or the amount in paise; 0 when it is none. */
gint64 form_text_get_number (FormText *text);
