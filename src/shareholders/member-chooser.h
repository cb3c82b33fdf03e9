/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The field in which an act names a member. Other features use it by its name. */
#pragma once

#include "form-chooser.h"

/* By number, or by name in any script, with her face beside it; the act receives her member_id. */
#define MEMBER_TYPE_CHOOSER (member_chooser_get_type ())
G_DECLARE_FINAL_TYPE (MemberChooser, member_chooser, MEMBER, CHOOSER, FormChooser)
