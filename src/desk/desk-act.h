/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * One business act from the press of a button to a certain outcome: saved, not saved, or not known
 * yet and being looked up. */
#pragma once

#include "desk-journal.h"
#include "desk-session.h"

#define DESK_TYPE_ACT (desk_act_get_type ())
G_DECLARE_FINAL_TYPE (DeskAct, desk_act, DESK, ACT, GObject)

/* Signals, exactly one of "saved" and "refused" in the end:
 * "saved" (gint64 record_id, const char *number)
 * "refused" (GError *): nothing was written. PG_ERROR; BUSY after ACT_ATTEMPTS_MAX attempts; PG_ERROR_LOST means
 *   that the connection broke and the server has confirmed that nothing was and will be written.
 * "unknown" (): the connection broke before the answer; the act looks it up by its id when the connection
 *   is back. May come before either. */

/* Sends `call`. `arguments` is the struct of `call`; its request_id must be `entry->request_id`. The entry
 * (copied) is on disk before anything is sent, and forgotten when the outcome is certain. The act keeps
 * itself alive until then. */
DeskAct *desk_act_send (DeskSession *session, const PgCall *call, gconstpointer arguments,
                        const DeskJournalEntry *entry);

/* Looks up what became of an entry of an earlier run of the program. */
DeskAct *desk_act_resolve (DeskSession *session, const DeskJournalEntry *entry);

/* TRUE while the person who did it works here. In another's name an act is neither sent nor looked up: it waits until
 * she is back, and is her business alone. */
gboolean desk_act_is_hers (DeskAct *act);

const DeskJournalEntry *desk_act_get_entry (DeskAct *act);
