/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The registers of the cooperative, as on any day or between any two. */
#pragma once

#include "page.h"

#define TYPE_REGISTER_PAGE (register_page_get_type ())
G_DECLARE_FINAL_TYPE (RegisterPage, register_page, MANDALI, REGISTER_PAGE, Page)

/* Filters: "register" (the id of its report), "as_on", "from_on", "to_on" and "place"; days stay when another
 * register is chosen. Enter on a row opens the woman in the area "shareholders". */
Page *register_page_new (DeskSession *session);
