/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What was brought in from files, and what became of it. */
#pragma once

#include "list-page.h"

#define TYPE_IMPORTS_PAGE (imports_page_get_type ())
G_DECLARE_FINAL_TYPE (ImportsPage, imports_page, MANDALI, IMPORTS_PAGE, ListPage)

Page *imports_page_new (DeskSession *session);
