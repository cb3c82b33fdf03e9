/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The objections of the auditor, with all that was said of one at its side. */
#pragma once

#include "desk-session.h"
#include "page.h"

/* Filters (page_filter): "state". */
Page *objection_page_new (DeskSession *session);
