/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A file that is laid beside an item of an agenda. */
#pragma once

#include "form-field.h"

/* The longest file that the server takes. */
#define PAPER_BYTES_MAX (10 * 1024 * 1024)

/* Chosen as a file; as text it is its path. Gives the arguments "name" and, as bytes, its own. */
#define TYPE_PAPER_FIELD (paper_field_get_type ())
G_DECLARE_FINAL_TYPE (PaperField, paper_field, MANDALI, PAPER_FIELD, FormField)
