/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The day that a page speaks of: today, or any other. */
#pragma once

#include <gtk/gtk.h>

#include "base-day.h"

#define TYPE_DAY_CHOICE (day_choice_get_type ())
G_DECLARE_FINAL_TYPE (DayChoice, day_choice, MANDALI, DAY_CHOICE, GtkWidget)

/* Signal "chosen" (): a person chose another day. */

typedef enum
{
  DAY_CHOICE_AS_ON,   /* what stood at the end of a day */
  DAY_CHOICE_FROM,    /* the first of two days */
  DAY_CHOICE_UNTIL,   /* the last of two days */
  DAY_CHOICE_CUT_OFF, /* who counts by a day */
} DayChoiceKind;

/* Of the kind DAY_CHOICE_AS_ON. */
GtkWidget *day_choice_new (void);
GtkWidget *day_choice_new_of_kind (DayChoiceKind kind);
/* The office's today. */
void day_choice_set_today (DayChoice *choice, BaseDay today);
/* The day that counts while none is chosen; BASE_DAY_NONE, as at first: today. */
void day_choice_set_usual (DayChoice *choice, BaseDay usual);
/* BASE_DAY_NONE: the usual one, whatever day it is. */
BaseDay day_choice_get_day (DayChoice *choice);
/* The chosen day, or the usual one. */
BaseDay day_choice_get_shown (DayChoice *choice);
void day_choice_set_day (DayChoice *choice, BaseDay day);
