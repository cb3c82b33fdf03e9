/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What meetings asked somebody to do: of this one, and what earlier ones left to it. */
#pragma once

#include "meeting-pane.h"

#define TYPE_ACTION_PANE (action_pane_get_type ())
G_DECLARE_FINAL_TYPE (ActionPane, action_pane, MANDALI, ACTION_PANE, MeetingPane)

MeetingPane *action_pane_new (DeskSession *session);
