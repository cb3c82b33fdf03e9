/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The slides of a meeting, made of its rows and of nothing else. */
#pragma once

#include <gio/gio.h>

#include "pg-row.h"
#include "wall-slide.h"

/* Title, quorum, agenda, each item with what was proposed under it and how the votes went, the cooperative in numbers,
 * an end. `meeting` is a row of wall_meeting; the lists are of wall_item, wall_motion and wall_figure. */
WallDeck *wall_meeting_make_deck (PgRow *meeting, GListModel *items, GListModel *motions, GListModel *figures);

/* What was decided, one a slide, to be read aloud before the meeting ends: keys "motion:7". */
WallDeck *wall_meeting_make_read_back (PgRow *meeting, GListModel *items, GListModel *motions);
