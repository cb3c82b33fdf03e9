/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Days as people write them in registers. */
#pragma once

#include "base-day.h"

typedef enum
{
  IMPORT_DAYS_UNKNOWN,
  IMPORT_DAY_FIRST,   /* 14/07/1998 */
  IMPORT_MONTH_FIRST, /* 07/14/1998 */
} ImportDayOrder;

/* What the cells of one column say about their order. Start from zeros. */
typedef struct
{
  guint day_first;   /* cells that can only be read with the day first, or say so though they are no day: 30/02/2002 */
  guint month_first; /* with the month first */
  guint either;      /* either way */
  guint clear;       /* days whose order needs no deciding */
  guint other;       /* no days */
} ImportDayCount;

/* Adds what one cell says. */
void import_day_count (ImportDayCount *count, const char *text);

/* The order of a column: one cell with a number above twelve settles it. IMPORT_DAYS_UNKNOWN when it cannot be told,
 * or when cells contradict each other; then a person is asked. Day first when there is nothing to decide. */
ImportDayOrder import_day_decide (const ImportDayCount *count);

/* What most of the cells say, where a person is asked; day first when they say nothing. */
ImportDayOrder import_day_propose (const ImportDayCount *count);

/* A day from "14/07/1998", "3.4.99", "31-Dec-19", "1st April 1999", "1998-07-14", "૧૪/૭/૯૮", "14 જુલાઈ 1998", with or
 * without a time behind it. `newest`: two-digit years lie within the hundred years up to it (today: neither a birth
 * nor an entry in a register is to come). BASE_DAY_NONE when it is no day, or when it can be read in two ways and
 * `order` is unknown. */
BaseDay import_day_parse (const char *text, ImportDayOrder order, BaseDay newest);
