/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * One woman's record: what she holds and since when, her nominees, her papers, and everything that happened. */
#pragma once

#include <adwaita.h>

#include "desk-session.h"

/* Who she is stands beside it, in the pane. */
#define TYPE_SHAREHOLDER_RECORD (shareholder_record_get_type ())
G_DECLARE_FINAL_TYPE (ShareholderRecord, shareholder_record, MANDALI, SHAREHOLDER_RECORD, AdwBin)

void shareholder_record_bind (ShareholderRecord *record, DeskSession *session);
/* Shows this woman as on a day; 0: nobody. */
void shareholder_record_show (ShareholderRecord *record, gint64 member_id, BaseDay as_on);
