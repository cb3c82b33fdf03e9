/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The cooperative's name and address, and the rules that it goes by with their days. */
#pragma once

#include "page.h"

#define TYPE_COOPERATIVE_PAGE (cooperative_page_get_type ())
G_DECLARE_FINAL_TYPE (CooperativePage, cooperative_page, MANDALI, COOPERATIVE_PAGE, Page)

Page *cooperative_page_new (DeskSession *session);
