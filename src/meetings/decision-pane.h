/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What a meeting is asked to resolve, how it votes, and what is done by it at once. */
#pragma once

#include "meeting-pane.h"

#define TYPE_DECISION_PANE (decision_pane_get_type ())
G_DECLARE_FINAL_TYPE (DecisionPane, decision_pane, MANDALI, DECISION_PANE, MeetingPane)

MeetingPane *decision_pane_new (DeskSession *session);
