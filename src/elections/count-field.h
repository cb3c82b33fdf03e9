/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The votes that a scrutineer counted in one box, candidate under candidate as on the ballot; together one field. */
#pragma once

#include "form-field.h"

/* What it holds is a JSON list of objects with category, nomination_id (none: invalid papers) and votes, as enter_count
 * (election-act.h) takes it. Every line has to be filled, with 0 too. */
#define TYPE_COUNT_FIELD (count_field_get_type ())
G_DECLARE_FINAL_TYPE (CountField, count_field, MANDALI, COUNT_FIELD, FormField)

/* Whose ballot it is. The lines appear when they are known; asking again for the same changes nothing. */
void count_field_ask (CountField *field, DeskSession *session, const char *election_id);
