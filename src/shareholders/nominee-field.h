/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The nominees of one nomination, one under the other; together they are one field. */
#pragma once

#include "desk-list.h"
#include "form-field.h"

/* What it holds is a JSON list of objects with name, name_gu, relation, percent, born_on, guardian, address, all texts,
 * as record_nomination (membership.h) takes it. A nominee of whom nothing is written does not count. */
#define NOMINEE_TYPE_FIELD (nominee_field_get_type ())
G_DECLARE_FINAL_TYPE (NomineeField, nominee_field, NOMINEE, FIELD, FormField)

/* The nominees of `list`, which is of nominee_of, stand in it at first. */
void nominee_field_begin_with (NomineeField *field, DeskList *list);
