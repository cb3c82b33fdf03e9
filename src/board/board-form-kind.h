/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What each form of the board asks, in its order. */
#pragma once

#include "form-choice.h"
#include "pg-call.h"
#include "pg-relation.h"

#define BOARD_FIELDS_MAX 8

typedef struct
{
  const char       *field;  /* argument of the act; NULL ends the list */
  const char       *label;  /* N_() */
  const char       *type;   /* name of the class of the field: features lend each other fields by it */
  const FormItem   *items;  /* of a FormChoice; NULL: from `list` */
  const PgRelation *list;   /* of codes and their names */
  const char       *hint;   /* N_(); NULL: none */
  gboolean          is_optional;
  gboolean          is_number;
} BoardField;

typedef struct
{
  const char       *id;
  const PgCall     *call;
  const PgRelation *about;  /* of the record that it is about; NULL: of none */
  const char       *title;  /* N_() */
  const char       *hint;   /* N_(): what follows from it */
  const char       *verb;   /* N_() */
  const char       *done;   /* N_(), before what it is about */
  BoardField        fields[BOARD_FIELDS_MAX];
} BoardFormKind;

extern const BoardFormKind board_form_kinds[]; /* ended by a NULL id */
