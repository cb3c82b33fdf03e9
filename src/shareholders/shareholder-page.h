/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The list of women with one of them at its side. */
#pragma once

#include "page.h"

#define TYPE_SHAREHOLDER_PAGE (shareholder_page_get_type ())
G_DECLARE_FINAL_TYPE (ShareholderPage, shareholder_page, MANDALI, SHAREHOLDER_PAGE, Page)

Page *shareholder_page_new (DeskSession *session);
