/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Stands where forms send their acts: keeps what was sent, and says the outcome that a test wants. */
#pragma once

#include "form.h"

/* From now on forms send here. Forgets what was sent before. */
void fake_act_install (void);

/* How many acts were sent, and the newest: id, form, title, content (lent), and one argument as text ("" for
 * null), lent. */
guint fake_act_get_count (void);
const DeskJournalEntry *fake_act_get_entry (void);
const char *fake_act_get_argument (const char *name);

/* Outcomes of the newest act. `error` is swallowed. */
void fake_act_save (gint64 record_id, const char *number);
void fake_act_refuse (GError *error);
void fake_act_lose (void);
