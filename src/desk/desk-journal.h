/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What was sent and not answered yet, on this computer's disk before it is sent. */
#pragma once

#include <gio/gio.h>

typedef struct
{
  char     *request_id; /* UUID */
  char     *form;       /* which form: "allot-shares" */
  char     *title;      /* words for people: "Allot shares · No. 412" */
  char     *server;     /* key of the target it was sent to */
  GVariant *content;    /* a{ss}: field → what was typed */
} DeskJournalEntry;

DeskJournalEntry *desk_journal_entry_new (const char *form, const char *title, const char *server,
                                          GVariant *content);
DeskJournalEntry *desk_journal_entry_copy (const DeskJournalEntry *entry);
void desk_journal_entry_free (DeskJournalEntry *entry);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (DeskJournalEntry, desk_journal_entry_free)

/* Writes the entry to disk: temporary file, fsync, rename, fsync of the folder, on a thread. The folder is
 * $XDG_STATE_HOME/mandali/sent, closed to others. A disk that refuses is told by the error; the act may be
 * sent all the same. */
void desk_journal_write_async (const DeskJournalEntry *entry, GAsyncReadyCallback callback, gpointer data);
gboolean desk_journal_write_finish (GAsyncResult *result, GError **error);

/* Forgets an entry whose outcome is known. Missing is fine. */
void desk_journal_forget (const char *request_id);

/* Everything unresolved that was sent to `server`: a GPtrArray of DeskJournalEntry, oldest first.
 * Unreadable files are left where they are. */
GPtrArray *desk_journal_dup_unresolved (const char *server);
