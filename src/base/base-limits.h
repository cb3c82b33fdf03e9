/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Every upper bound of the program, in one place. */
#pragma once

#include <glib.h>

/* Rows that a list on the screen asks the server for; beyond it the page says so. */
#define LIST_ROWS_MAX 2000

/* Rows of a file that the assistant shows before they are judged, and afterwards; refused ones it shows beyond that. */
#define ASSISTANT_ROWS_LOOKED_AT 500
#define ASSISTANT_ROWS_KEPT 20000

/* Runs of changed rows that a list tells one by one; above it one wide run is told. */
#define TABLE_RUNS_MAX 64

/* A request that has had no answer for this long is "not known yet". */
#define REQUEST_DEADLINE_MS 10000

/* A lookup of an act that met a busy server is made again after this time. */
#define LOOKUP_WAIT_MS 250

/* A read that is to stop and has not is told so again after this time. */
#define STOP_AGAIN_MS 20

/* News that arrive within this time refresh the lists once. */
#define NEWS_GATHER_MS 150

/* Without any news a client looks for itself this often. */
#define NEWS_POLL_MS 45000

/* Waiting times between attempts to connect again. */
#define RECONNECT_MS_MIN 250
#define RECONNECT_MS_MAX 5000

/* Attempts of one act after a refusal that is worth repeating (40001, 40P01, 55P03). */
#define ACT_ATTEMPTS_MAX 5

/* What is typed into a form is on the disk after at most this time. */
#define DRAFT_WAIT_MS 1500

/* Keys that are about lines on their way wait for them no longer than this. */
#define KEYS_WAIT_MS 3000

/* Waiting shorter than this shows no spinner. */
#define SPINNER_WAIT_MS 500

/* Times that a form merges with what others changed before it asks a person. */
#define MERGES_MAX 3

/* Letters a clerk may type into one field. */
#define FIELD_LETTERS_MAX 400

/* Letters that a password has at least; NIST SP 800-63B asks for eight. */
#define PASSWORD_LETTERS_MIN 8

/* Sentences about tampering that are printed one by one; the rest is counted. */
#define VERIFY_SENTENCES_MAX 50

/* Letters of a noted hash that are enough to know it by: 64 bits. */
#define VERIFY_HASH_LETTERS_MIN 16

/* Lines that a voucher typed in a form has at most. */
#define VOUCHER_LINES_MAX 200

/* A photograph as stored, bytes. */
#define PHOTO_BYTES_MAX (512 * 1024)

/* Rows that an Excel sheet can hold, without its headings. */
#define SHEET_ROWS_MAX 1000000

/* Accounts that get a sheet each in a workbook of the year; when there are more, all lines stand on one sheet. */
#define WORKBOOK_LEDGERS_MAX 200

/* What a file that is brought in may have: its size, and of a workbook the size of all that is unpacked of it. */
#define SHEET_FILE_BYTES_MAX (200 * 1024 * 1024)
#define SHEET_UNPACKED_BYTES_MAX (G_GUINT64_CONSTANT (2) * 1024 * 1024 * 1024)
#define SHEET_ENTRIES_MAX 2000
#define SHEET_SHEETS_MAX 200
/* Rows as Excel has them at most; columns, bytes of a cell and merged cells far above what a register needs. */
#define SHEET_READ_ROWS_MAX 1048576
#define SHEET_COLUMNS_MAX 512
#define SHEET_CELL_BYTES_MAX (32 * 1024)
#define SHEET_MERGES_MAX 20000

G_STATIC_ASSERT (LIST_ROWS_MAX < SHEET_ROWS_MAX);
G_STATIC_ASSERT (RECONNECT_MS_MIN < RECONNECT_MS_MAX);
