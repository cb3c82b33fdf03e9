/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * An act of the cooperative (an api function) as a C struct of arguments. */
#pragma once

#include <gio/gio.h>

#include "base-day.h"

typedef enum
{
  PG_CALL_TEXT,  /* const char *; NULL travels as null */
  PG_CALL_INT,   /* gint64; 0 travels as null */
  PG_CALL_COUNT, /* gint64; 0 is a number, what is below it travels as null */
  PG_CALL_DAY,   /* BaseDay; BASE_DAY_NONE travels as null */
  PG_CALL_BOOL,  /* gboolean */
  PG_CALL_BYTES, /* GBytes *; NULL travels as null */
} PgCallKind;

typedef struct
{
  const char *name;
  PgCallKind  kind;
  gsize       offset;
} PgCallParameter;

typedef struct
{
  const char            *name; /* of the function in schema api */
  const PgCallParameter *parameters;
  guint                  n_parameters;
} PgCall;

/* One list declares all:
 *
 *   #define ALLOT_SHARES(X, T)        \
 *     X (T, TEXT, request_id)         \
 *     X (T, INT,  share_count)
 *   PG_DECLARE_CALL (AllotShares, allot_shares, ALLOT_SHARES)    in the header
 *   PG_DEFINE_CALL (AllotShares, allot_shares, ALLOT_SHARES)     in one .c file
 *
 * gives `struct AllotShares { const char *request_id; gint64 share_count; }` and
 * `const PgCall allot_shares_call`. Named notation is used on the way, so the order of arguments
 * cannot be wrong. */
#define PG_CALL_TYPE_TEXT const char *
#define PG_CALL_TYPE_INT gint64
#define PG_CALL_TYPE_COUNT gint64
#define PG_CALL_TYPE_DAY BaseDay
#define PG_CALL_TYPE_BOOL gboolean
#define PG_CALL_TYPE_BYTES GBytes *
#define PG_CALL_MEMBER(T, KIND, name) PG_CALL_TYPE_##KIND name;
#define PG_CALL_ROW(T, KIND, name) { #name, PG_CALL_##KIND, G_STRUCT_OFFSET (T, name) },
#define PG_DECLARE_CALL(Type, function, PARAMETERS)              \
  typedef struct { PARAMETERS (PG_CALL_MEMBER, Type) } Type;     \
  extern const PgCall function##_call;
#define PG_DEFINE_CALL(Type, function, PARAMETERS)                                              \
  static const PgCallParameter function##_parameters[] = { PARAMETERS (PG_CALL_ROW, Type) };    \
  const PgCall function##_call = { #function, function##_parameters,                            \
                                   G_N_ELEMENTS (function##_parameters) };

/* "select * from api.allot_shares (request_id => $1, …)", newly allocated. */
char *pg_call_dup_text (const PgCall *call);

/* The values of `arguments` (the struct that belongs to `call`) as texts in the order of the
 * parameters, NULL for null: call->n_parameters entries, each to be freed with the array by
 * pg_call_values_free. */
char **pg_call_dup_values (const PgCall *call, gconstpointer arguments);
void pg_call_values_free (char **values, guint n_values);
