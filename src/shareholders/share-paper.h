/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The papers of the share register, and its words on them. */
#pragma once

#include "paper.h"

/* A code of the register ("ordinary", "transfer_in", "cash") in both languages, lent; itself when it is strange, ""
 * for NULL. */
const char *share_paper_word (const char *code);

/* The papers. Each is a DeskDocumentMake. */
ReportDocument *certificate_paper_make (const ReportHeading *heading, PgResult *const *results);
ReportDocument *passbook_paper_make (const ReportHeading *heading, PgResult *const *results);
ReportDocument *application_paper_make (const ReportHeading *heading, PgResult *const *results);
ReportDocument *receipt_paper_make (const ReportHeading *heading, PgResult *const *results);
ReportDocument *copy_paper_make (const ReportHeading *heading, PgResult *const *results);
