/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What each act of elections asks; private to the form. */
#pragma once

#include "pg-call.h"
#include "pg-relation.h"

typedef enum
{
  ELECTION_ASKS_DAY,
  ELECTION_ASKS_TEXT,
  ELECTION_ASKS_GUJARATI,
  ELECTION_ASKS_NUMBER,
  ELECTION_ASKS_YES,      /* a switch */
  ELECTION_ASKS_DECISION, /* for it or against it */
  ELECTION_ASKS_UPHELD,     /* upheld or dismissed */
  ELECTION_ASKS_CODE,     /* out of `list` */
  ELECTION_ASKS_BODY,
  ELECTION_ASKS_MEMBER,
  ELECTION_ASKS_RESOLUTION,
  ELECTION_ASKS_COUNT,
} ElectionAsks;

typedef struct
{
  const char       *name; /* of the argument */
  ElectionAsks      asks;
  const char       *label;
  const char       *hint;
  gboolean          may_be_empty;
  const PgRelation *list;
  gboolean          is_of_election; /* the list takes election_id */
} ElectionField;

typedef struct
{
  const char          *id;
  const PgCall        *call;
  const char          *what; /* it is about, as election-part.sql says; NULL: nothing that is there yet */
  const char          *title;
  const char          *hint; /* what follows from it */
  const char          *verb;
  const char          *done;
  const ElectionField *fields;          /* ended by a NULL name */
  gboolean             shows_blockers;  /* what stands in its way is shown above the fields */
  const char          *clear;           /* said when the registers say nothing of it; NULL: nothing */
} ElectionActKind;

extern const ElectionActKind election_act_kinds[]; /* ended by a NULL id */
