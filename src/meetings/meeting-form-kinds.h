/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Which forms there are about meetings, and what each of them asks. */
#pragma once

#include "form-choice.h"
#include "pg-call.h"

typedef enum
{
  MEETING_FIELD_END,
  MEETING_FIELD_TEXT,       /* one line */
  MEETING_FIELD_GUJARATI,
  MEETING_FIELD_WORDS,      /* several lines */
  MEETING_FIELD_NUMBER,
  MEETING_FIELD_COUNT,      /* the same, from nought */
  MEETING_FIELD_DAY,
  MEETING_FIELD_TODAY,      /* a day, today at first */
  MEETING_FIELD_CHOICE,     /* `from` are FormItems */
  MEETING_FIELD_LIST,       /* `from` is a relation of MEETING_CODE_COLUMNS */
  MEETING_FIELD_HERE,       /* who is in the room */
  MEETING_FIELD_ENTITLED,   /* who may vote */
  MEETING_FIELD_APPLICANTS, /* who is to be admitted, and how many shares */
  MEETING_FIELD_PAPER,      /* a file */
  MEETING_FIELD_SWITCH,
  MEETING_FIELD_PAGES,      /* how many the minutes fill, in the language of the choice `language` */
} MeetingFieldKind;

typedef struct
{
  MeetingFieldKind kind;
  const char      *name;  /* argument of the act */
  const char      *label; /* N_() */
  const char      *hint;  /* N_() or NULL */
  gconstpointer    from;
  const char      *none;  /* N_() words for choosing nothing; NULL: something is chosen */
  gboolean         is_required, is_aside;
  gboolean         is_beside; /* stands beside the one before */
  const char      *only_for;  /* asked while the choice `state` is this; NULL: always */
} MeetingField;

#define MEETING_FIELDS_MAX 10

typedef struct
{
  const char       *id;
  const PgCall     *call;
  const PgRelation *relation; /* of the record that it is about; NULL: of none yet */
  const char       *title;    /* N_() */
  const char       *hint;     /* N_() what follows from it, or NULL */
  const char       *verb;     /* N_() */
  const char       *done;     /* N_() before what the act answered */
  gboolean          is_change; /* the fields begin with what the record says */
  const char       *null_argument; /* travels as null; or NULL */
  MeetingField      fields[MEETING_FIELDS_MAX];
} MeetingFormKind;

/* NULL when there is none of this id. */
const MeetingFormKind *meeting_form_kind_find (const char *id);
/* The kinds in turn; NULL after the last. */
const MeetingFormKind *meeting_form_kind_at (guint index);
