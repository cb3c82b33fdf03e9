/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What can be brought in, as a description: its fields, how they are called in files, and what they hold. A feature
 * declares its kinds; a new kind is a description, not a new importer. */
#pragma once

#include <glib.h>

#include "pg-relation.h"

typedef enum
{
  IMPORT_TEXT,
  IMPORT_NAME,   /* a whole name in one cell: split into own_name, middle_name, middle_relation, surname, place */
  IMPORT_ADDRESS, /* a whole address in one cell: split into house, place, taluka, district, pin */
  IMPORT_PART,   /* a part of a name; written in Gujarati or Hindi it also fills the field `beside` */
  IMPORT_DAY,
  IMPORT_BIRTH,  /* a day that is never to come */
  IMPORT_YEAR,
  IMPORT_MONEY,  /* rupees; paise when brought in */
  IMPORT_COUNT,  /* a whole number: how many, how old, which number */
  IMPORT_SPANS,  /* "1-5, 21-30" */
  IMPORT_PHONE,
  IMPORT_PIN,
  IMPORT_LAST4,  /* the last digits of Aadhaar */
  IMPORT_CODE,   /* one of `codes` */
  IMPORT_YES,
} ImportValueKind;

/* A code and a word for it as files write it, in small letters. */
typedef struct
{
  const char *code;
  const char *word;
} ImportCode;

typedef struct
{
  const char        *name;   /* what the database calls it */
  const char        *title;  /* N_() */
  ImportValueKind    kind;
  /* Headings in small letters, parted by '|': English, Gujarati, Hindi. One behind '=' must be the whole heading. */
  const char        *words;
  gboolean           is_added;  /* has a sum over the rows; a sheet may have a total of it */
  gboolean           is_credit; /* money that stands on the Cr side, as share capital does: there Dr is negative */
  gboolean           is_anchor; /* a row in which it says something is no total, whatever its other cells say */
  gboolean           is_noted;  /* a note above rows may say it of them all; the narrower of such fields stands first */
  gboolean           is_titled; /* a title above the headings may say it of all rows, as the number of an account */
  gboolean           is_soft;   /* a cell that cannot be read is left out and told, the row comes in all the same */
  gboolean           is_common; /* can be the same in every row of a file, as its village or its resolution */
  const char        *more;   /* N_(), of a phone and a name: what a cell says beyond that which is kept; of an amount
                              * beside shares: that it is blank, and what it is taken for */
  /* Of a part of a name: the field for Gujarati letters. Of a code: the field for words that are none of `codes`; the
   * code then is "other". */
  const char        *beside;
  gboolean           is_code;  /* a number before which letters may stand: "M00601" */
  const char        *within; /* of a text: the field that brackets at its end say: "Dineshbhai (son)" */
  const ImportCode  *codes;  /* ended by a NULL code */
  /* Where it is said of the whole file it is one of the names that this answers (columns name, name_gu, name_hi; no
   * parameters); NULL: whatever is typed. One field of a kind has such. */
  const PgRelation  *choices;
} ImportField;

/* Numbers that the register gives by itself to rows that name none. */
typedef struct
{
  const char *fields; /* that name them, parted by '|' */
  const char *count;  /* how many the row has; it needs none when it has none. NULL: every row needs one */
  const char *words;  /* N_(): that {1} rows are given some */
} ImportGiven;

#define IMPORT_GIVENS_MAX 2

typedef struct
{
  const char        *id;     /* "shareholders": the command line, the database */
  const char        *title;  /* N_() */
  const ImportField *fields;
  guint              n_fields;
  const char        *others; /* words of headings that name none of the fields, such as serial numbers; or NULL */
  const char        *answer; /* the field of IMPORT_YES by which a person lets in a row that may stand there already */
  ImportGiven        givens[IMPORT_GIVENS_MAX]; /* `fields` NULL: no more */
  const char        *act;    /* who may do this by hand may bring such a file in, as core.import_kind has it */
  const char        *twin;   /* N_(): that row {1} looks like the earlier row {2} */
  const char        *nearly; /* N_(): the same where they are alike but for a letter; NULL: `twin` */
} ImportKind;

/* TRUE when a ditto mark in a cell of the field means what stands above it: words, days, amounts and how many. A number
 * of its own, such as that of a member or a share, or a birthday, is nobody else's. */
gboolean import_field_has_dittos (const ImportField *field);

/* The place of the field called `name`, or -1. */
gint import_kind_find (const ImportKind *kind, const char *name);
