/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A small register with nasty cells, written to a folder that is thrown away. */
#pragma once

#include "report.h"

/* number, name, state, day, count (total), paid (total) */
#define PAPERS_COLUMNS 6
extern const Report papers_report;
extern const ReportHeading papers_heading;

/* Rows that have broken other programs; each PAPERS_COLUMNS cells. */
extern const char *const papers_nasty[][PAPERS_COLUMNS];
extern const guint papers_nasty_count;

/* A folder for this test run; removed with all in it by papers_clean. */
const char *papers_get_folder (void);
void papers_clean (void);

/* "folder/name", newly allocated. */
char *papers_dup_path (const char *name);

/* Writes the nasty rows and one of 10,000 letters to `name`; returns the path, NULL when it failed. */
char *papers_write (const char *name);

/* `count` rows whose member numbers run from 1, each of 5 shares and ₹ 500. */
char *papers_write_many (const char *name, guint count);
