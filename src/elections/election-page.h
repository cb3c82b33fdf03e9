/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The elections, with the stages of one at its side. */
#pragma once

#include "page.h"

/* Owned by the caller, floating. Filter "state". */
Page *election_page_new (DeskSession *session);
