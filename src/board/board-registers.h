/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The registers of the board in the window: directors, who is kept off, what is handed over with an office. */
#pragma once

#include "page.h"

Page *board_registers_new (DeskSession *session);
