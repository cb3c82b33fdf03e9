/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What the fields of the shareholder forms choose from: members, places, fixed words. */
#pragma once

#include "form-choice.h"
#include "form-chooser.h"

/* A member by number or name in any script; value: member_id. Lines over shareholder_list. */
extern const FormChooserSource shareholder_choice_members;
/* A ward, village or town; value: its name. Lines over place_list. */
extern const FormChooserSource shareholder_choice_places;

extern const FormItem shareholder_choice_relations[]; /* whose name the middle one is */
extern const FormItem shareholder_choice_sexes[];
extern const FormItem shareholder_choice_classes[];
extern const FormItem shareholder_choice_languages[];

/* Members on a day, `rows` at most; owned by the caller. */
DeskList *shareholder_choice_members_new (DeskSession *session);

/* Choosing a place fills the fields of its taluka and district. */
void shareholder_choice_follow_place (FormChooser *place, FormField *taluka, FormField *district);
