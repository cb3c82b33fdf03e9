/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The register of resolutions, with the full words of one at its side. */
#pragma once

#include "list-page.h"

#define TYPE_RESOLUTION_PAGE (resolution_page_get_type ())
G_DECLARE_FINAL_TYPE (ResolutionPage, resolution_page, MANDALI, RESOLUTION_PAGE, ListPage)

Page *resolution_page_new (DeskSession *session);
