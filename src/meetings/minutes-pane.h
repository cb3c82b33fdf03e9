/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The minutes of a meeting as text, in English or Gujarati, with their earlier versions. */
#pragma once

#include "meeting-pane.h"

#define TYPE_MINUTES_PANE (minutes_pane_get_type ())
G_DECLARE_FINAL_TYPE (MinutesPane, minutes_pane, MANDALI, MINUTES_PANE, MeetingPane)

MeetingPane *minutes_pane_new (DeskSession *session);

/* Whether there are words that the server does not have yet. */
gboolean minutes_pane_is_unsaved (MinutesPane *self);
