/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The first page: the office in numbers, each of which opens the list behind it. */
#pragma once

#include "page.h"

#define TYPE_HOME_PAGE (home_page_get_type ())
G_DECLARE_FINAL_TYPE (HomePage, home_page, MANDALI, HOME_PAGE, Page)

Page *home_page_new (DeskSession *session);
