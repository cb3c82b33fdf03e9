/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The rows that the trail says there must be, and those that are there. */
#pragma once

#include <json-glib/json-glib.h>

#include "verify-chain.h"

/* A row as the trail has it. */
typedef struct
{
  const char *relation; /* lent for ever: one of verify_relations */
  char       *key;
  gint64      position; /* of the entry that it was entered by */
  JsonObject *fields;
  gboolean    is_seen;
} VerifyRow;

typedef struct
{
  const char *relation;
  const char *key; /* the column by which the trail names its rows */
} VerifyRelation;

/* The tables under the trail as sql/core/audit.sql names them, ended by a NULL relation. */
extern const VerifyRelation verify_relations[];

typedef struct
{
  GHashTable *rows;   /* private: relation and key → GPtrArray of VerifyRow */
  GHashTable *firsts; /* private: relation → the smallest key that was ever entered, or none */
} VerifyState;

/* Plays all entries of `chain` one after the other. */
VerifyState *verify_state_new (VerifyChain *chain);
void verify_state_free (VerifyState *state);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (VerifyState, verify_state_free)

/* The first row of a relation under a key, lent; NULL when the trail has none. */
const VerifyRow *verify_state_find (VerifyState *state, const char *relation, const char *key);

/* The first row that was entered at a position, or NULL. */
const VerifyRow *verify_state_find_entered (VerifyState *state, gint64 position);

typedef enum
{
  VERIFY_CHANGED, /* `column` was `was` and is `is` */
  VERIFY_GONE,
  VERIFY_STRANGE, /* stands in the table, and the trail never entered it */
} VerifyFault;

/* Called for each row that is not as the trail has it; everything is lent for the call. `row` is NULL for a strange
 * one, `fields` then has its cells as texts. */
typedef void (*VerifyRowFunc) (VerifyFault fault, const char *relation, const VerifyRow *row, JsonObject *fields,
                               const char *column, const char *was, const char *is, gpointer data);

/* Holds the tables of the dump against the rows. Once only. */
void verify_state_compare (VerifyState *state, VerifyDump *dump, VerifyRowFunc func, gpointer data);

/* A field as a text for people; "" for nothing. Newly allocated. */
char *verify_field_dup_text (JsonObject *fields, const char *name);
