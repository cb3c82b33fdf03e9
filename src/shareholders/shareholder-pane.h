/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * One woman: who she is, what she holds and how it came to her. */
#pragma once

#include <adwaita.h>

#include "desk-session.h"
#include "state-pill.h"

#define TYPE_SHAREHOLDER_PANE (shareholder_pane_get_type ())
G_DECLARE_FINAL_TYPE (ShareholderPane, shareholder_pane, MANDALI, SHAREHOLDER_PANE, AdwBin)

/* Signal "shown" (): another woman, or newer facts of the same. */

void shareholder_pane_bind (ShareholderPane *pane, DeskSession *session);
/* 0: nobody. `as_on` must be a day. */
void shareholder_pane_show (ShareholderPane *pane, gint64 member_id, BaseDay as_on);
gint64 shareholder_pane_get_member (ShareholderPane *pane);
/* "active"; "" while nobody is shown. Lent until the next "shown". */
const char *shareholder_pane_get_state (ShareholderPane *pane);
/* Opens the menu of what can be done about her. */
void shareholder_pane_open_acts (ShareholderPane *pane);
/* On a narrow window the pane lies over the list and can be put away. */
void shareholder_pane_set_folded (ShareholderPane *pane, gboolean is_folded);

/* How a state looks, here and in the list. */
PillTone shareholder_pane_get_tone (const char *state);
