/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A form of no feature, for tests: three fields and a record. */
#pragma once

#include "form.h"

#define CHANGE_NOTE(X, T)    \
  X (T, TEXT, request_id)    \
  X (T, INT,  note_id)       \
  X (T, INT,  row_version)   \
  X (T, TEXT, own_name)      \
  X (T, TEXT, phone)         \
  X (T, DAY,  noted_on)
PG_DECLARE_CALL (ChangeNote, change_note, CHANGE_NOTE)

#define NOTE_COLUMNS(X)                 \
  X (NOTE_ID,      note_id,     PG_INT)  \
  X (NOTE_VERSION, row_version, PG_INT)  \
  X (NOTE_NAME,    own_name,    PG_TEXT) \
  X (NOTE_PHONE,   phone,       PG_TEXT)
PG_DECLARE_RELATION (note_one, NOTE_COLUMNS)

/* Note 7 at version 1, about a record of its own, so that no draft of another case is offered; `content` as
 * form_begin. */
Form *note_form_open (GVariant *content);
/* The same about this record. */
Form *note_form_open_about (gint64 record_id, GVariant *content);

/* The same over a record; rows come by note_form_answer. */
Form *note_form_open_record (DeskList **list);
void note_form_answer (DeskList *list, const char *version, const char *own_name, const char *phone);

void note_form_type (Form *form, const char *field, const char *text);
/* Everything that "done" said, as "12: words"; newly allocated when it comes. */
void note_form_watch (Form *form, char **done);
