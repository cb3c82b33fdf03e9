/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The months of the books in the window, and how far each is. */
#pragma once

#include "page.h"

Page *period_page_new (DeskSession *session);
