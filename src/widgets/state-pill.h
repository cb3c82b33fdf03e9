/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A state as a pill: an icon and a word, never colour alone. */
#pragma once

#include <gtk/gtk.h>

typedef enum
{
  PILL_PLAIN, /* only the word */
  PILL_GOOD,  /* as it should be */
  PILL_WAIT,  /* somebody has to do something */
  PILL_PAST,  /* over */
} PillTone;

#define TYPE_STATE_PILL (state_pill_get_type ())
G_DECLARE_FINAL_TYPE (StatePill, state_pill, MANDALI, STATE_PILL, GtkWidget)

GtkWidget *state_pill_new (void);

/* Shows `word`; an empty one hides the pill. */
void state_pill_set (StatePill *pill, PillTone tone, const char *word);
