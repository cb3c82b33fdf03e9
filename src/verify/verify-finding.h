/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What was found, in sentences, in the order in which the rows were entered. */
#pragma once

#include "verify-row.h"

typedef struct _VerifyFindings VerifyFindings;

/* `state` is asked for numbers and days of vouchers and acts, and must live longer. */
VerifyFindings *verify_findings_new (VerifyState *state);
void verify_findings_free (VerifyFindings *findings);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (VerifyFindings, verify_findings_free)

/* "Voucher PAY/26-27/00012 of 14-06-2026", "Act SHR/26-27/00003 of …", or "Row 12 of core.person": what a row of
 * `relation` is a part of. `key` may be NULL. Newly allocated. */
char *verify_subject_dup (VerifyState *state, const char *relation, const char *key, JsonObject *fields);

/* A VerifyRowFunc; `data` is the VerifyFindings. */
void verify_findings_add_row (VerifyFault fault, const char *relation, const VerifyRow *row, JsonObject *fields,
                              const char *column, const char *was, const char *is, gpointer data);
/* "column was … and is …" of a subject that was entered at `position`; money in rupees. */
void verify_findings_add_change (VerifyFindings *findings, gint64 position, const char *subject, const char *column,
                                 const char *was, const char *is);
/* A sentence of `subject`, which is swallowed. */
void verify_findings_add (VerifyFindings *findings, gint64 position, const char *subject, char *sentence);

/* Prints them and names the first voucher or act; the number of sentences. */
guint verify_findings_print (VerifyFindings *findings);
