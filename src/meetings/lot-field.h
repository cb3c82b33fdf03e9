/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Applicants and the shares that a proposal would allot to them, line by line; together they are one field. */
#pragma once

#include "form-field.h"

/* As text and as value a JSON list of {"member_id": …, "share_count": …}; empty when no line says anything. Enter after
 * the shares goes to the next line, Enter on an empty line goes on. */
#define TYPE_LOT_FIELD (lot_field_get_type ())
G_DECLARE_FINAL_TYPE (LotField, lot_field, MANDALI, LOT_FIELD, FormField)
