/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A row of a file as it stands there, and what becomes of it. */
#pragma once

#include <glib-object.h>

#include "import-job.h"
#include "import-note.h"

typedef enum
{
  ASSISTANT_VERDICT_NONE, /* not judged yet */
  ASSISTANT_VERDICT_IN,
  ASSISTANT_VERDICT_REFUSED,
  ASSISTANT_VERDICT_SKIPPED,
} AssistantVerdict;

/* What a person said of a row that is still to be judged anew. */
typedef enum
{
  ASSISTANT_WISH_NONE,
  ASSISTANT_WISH_LEAVE_OUT,
  ASSISTANT_WISH_ANSWER, /* she is another woman: bring her in */
  ASSISTANT_WISH_TAKE,   /* neither, after all */
} AssistantWish;

/* Property "wish" tells when it changes. The rest is set once by who makes it. */
#define TYPE_ASSISTANT_ROW (assistant_row_get_type ())
G_DECLARE_FINAL_TYPE (AssistantRow, assistant_row, MANDALI, ASSISTANT_ROW, GObject)

struct _AssistantRow
{
  GObject          parent_instance;
  guint            number; /* in the sheet, from 1 */
  ImportRowKind    kind;
  char           **cells;  /* full Aadhaar numbers masked */
  char            *read;   /* what its cells were read as: JSON of field names and values; NULL: not judged */
  AssistantVerdict verdict;
  char            *reason;   /* a sentence; "" when there is none */
  char            *left_out; /* fields that are not kept, for people; NULL: none */
  guint            twin;     /* an earlier row that looks like it; 0: none */
  char            *twin_words; /* that, as a sentence; NULL: none, or the row does not come in */
  gint64           other_member_id; /* who may be the same woman; 0: nobody */
  AssistantWish    wish;
};

/* A row that is not judged; `row` is copied, as the columns are read now. */
AssistantRow *assistant_row_new (const SheetRow *row, ImportRowKind kind, const ImportMap *map);

/* Masks what is an Aadhaar number since its column is read as one; TRUE when there was any. */
gboolean assistant_row_mask (AssistantRow *row, const ImportMap *map);

/* Keeps what its cells are read as; `notes` have taken this row and all before it. */
void assistant_row_read (AssistantRow *row, ImportJob *job, const ImportNotes *notes, const SheetRow *cells);

/* What the server says of it; `index` is that of its verdict. */
void assistant_row_judge (AssistantRow *row, ImportJob *job, PgResult *verdicts, guint index);

void assistant_row_set_wish (AssistantRow *row, AssistantWish wish);

/* The text of a column from 0; lent, "" beyond the last. */
const char *assistant_row_get_cell (AssistantRow *row, guint column);

/* TRUE when a person should look at a row that comes in: perhaps a double, or not all of it can be kept. */
gboolean assistant_row_wants_eyes (AssistantRow *row);
