/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The registers of members and shares in the window. */
#pragma once

#include "page.h"

/* Filters as RegisterPage has them, and "place". Enter on a row opens the woman in the area "shareholders". */
Page *member_registers_new (DeskSession *session);
