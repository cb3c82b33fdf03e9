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

GtkWidget *day_choice_new (void);
/* The office's today. */
void day_choice_set_today (DayChoice *choice, BaseDay today);
/* BASE_DAY_NONE: today, whatever day it is. */
BaseDay day_choice_get_day (DayChoice *choice);
void day_choice_set_day (DayChoice *choice, BaseDay day);
