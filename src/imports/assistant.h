/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The assistant that brings in a register from a file: the file as it stands, what its columns mean, what becomes of
 * each row, and only then the register. */
#pragma once

#include <adwaita.h>

#include "desk-session.h"
#include "import-kind.h"

/* Assistant
 *
 *   file ──→ columns ⇄ rows ──→ done
 *                       │
 *                       └─ a row is left out, or she is another woman: looked at again
 *
 * What was said of the columns is on the disk and offered again after a crash. Nothing is in any register before the
 * last step, which is one act: whole, or not at all.
 * Keys: Ctrl+Enter goes on, Alt+Left goes back, Esc leaves.
 * Signal "done" (gint64 record_id, const char *words): it is brought in. */
#define TYPE_ASSISTANT (assistant_get_type ())
G_DECLARE_FINAL_TYPE (Assistant, assistant, MANDALI, ASSISTANT, AdwWindow)

/* Chooses what the next file holds, by the id of its kind; nothing when it is none of those offered. */
void assistant_choose_kind (Assistant *assistant, const char *id);

/* The presented window. `kinds` (ended by NULL) are static; those are offered that the person may bring in, `first` of
 * them chosen (NULL: any). */
GtkWindow *assistant_open (GtkWindow *parent, DeskSession *session, const ImportKind *const *kinds,
                           const ImportKind *first);

/* As if a person had chosen this file. */
void assistant_take_file (Assistant *assistant, const char *path);
