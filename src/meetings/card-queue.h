/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Numbers of members that come in faster than the server says whose they are: typed, or read from cards. */
#pragma once

#include "desk-session.h"
#include "pg-row.h"

#define TYPE_CARD_QUEUE (card_queue_get_type ())
G_DECLARE_FINAL_TYPE (CardQueue, card_queue, MANDALI, CARD_QUEUE, GObject)

/* Signals, one for each number, in the order in which they came
 * "found" (PgRow *row): a row of attendance_list, lent.
 * "lost" (const char *number): nobody who may vote in the meeting has it. */

CardQueue *card_queue_new (DeskSession *session);

/* Whose numbers they are from now on; those of another meeting are forgotten. */
void card_queue_set_meeting (CardQueue *queue, const char *meeting_id);

/* Takes a number in Latin digits; zeros before it count for nothing. */
void card_queue_add (CardQueue *queue, const char *number);
