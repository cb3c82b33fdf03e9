/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The lists of one election: roll, objections, nominations, ballot, boxes, counts, result, complaints. */
#pragma once

#include "page.h"

/* Owned by the caller, floating. Filters "election_id" and "register". */
Page *election_lists_page_new (DeskSession *session);
