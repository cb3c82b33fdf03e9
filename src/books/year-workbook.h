/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The books of a year as one Excel file whose formulas live: statements work out from the trial balance, this from the
 * ledgers, and a sheet of controls says whether everything ties. */
#pragma once

#include "desk-export.h"

extern const Report year_workbook_report;

/* Arguments from_on (the 1st of April before to_on when it is missing) and to_on. Read in one transaction, so that what
 * is posted meanwhile stands on no sheet. As DeskExportWrite. */
gboolean year_workbook_write (const DeskExportWork *work, GError **error);
