/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The meetings of all bodies, and one of them opened in their place. */
#pragma once

#include "desk-session.h"
#include "page.h"

/* Filters (page_filter): "body", "state", "year"; "meeting" opens the one of this id, and "tab" a side of it. */
Page *meeting_page_new (DeskSession *session);
