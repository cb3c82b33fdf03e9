/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The agenda of a meeting: put together before it, gone through while it is open. */
#pragma once

#include "meeting-pane.h"

#define TYPE_AGENDA_PANE (agenda_pane_get_type ())
G_DECLARE_FINAL_TYPE (AgendaPane, agenda_pane, MANDALI, AGENDA_PANE, MeetingPane)

MeetingPane *agenda_pane_new (DeskSession *session);
