/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What was typed into a form and not sent, kept on this computer's disk through a crash. */
#pragma once

#include <gio/gio.h>

#define FORM_TYPE_DRAFT (form_draft_get_type ())
G_DECLARE_FINAL_TYPE (FormDraft, form_draft, FORM, DRAFT, GObject)

/* One file in $XDG_STATE_HOME/mandali/drafts, closed to others, for a form ("allot-shares"), about one
 * record ("412", or NULL) of the office at `server`. */
FormDraft *form_draft_new (const char *form, const char *subject, const char *server);

/* What lies there of an earlier run: an a{ss}, sunk, and when it was typed; NULL when nothing does. */
GVariant *form_draft_dup_content (FormDraft *draft, GDateTime **typed_at);

/* Writes on a thread: temporary file, fsync, rename, fsync of the folder. Several in a row write the last.
 * A disk that refuses is logged and costs the draft, never the form. */
void form_draft_write (FormDraft *draft, GVariant *content);

/* Takes it away, also what is still being written. */
void form_draft_remove (FormDraft *draft);

/* TRUE while a write is under way. */
gboolean form_draft_is_writing (FormDraft *draft);
