/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The seats of the board and its committees as on any day, and what is behind the one that is chosen. */
#pragma once

#include "page.h"

Page *board_page_new (DeskSession *session);
