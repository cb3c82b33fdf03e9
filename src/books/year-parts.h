/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What the sheets of a year's workbook share; private to the workbook. */
#pragma once

#include "desk-export.h"
#include "report-workbook.h"

typedef struct
{
  gint64     account_id;
  char      *id;    /* the same as text */
  char      *sheet; /* balance_sheet, trading or result */
  char      *group;
  char      *name;
  gboolean   is_money;
  gboolean   is_of_body; /* with other bodies */
  gint64     before;  /* paise, debit above nothing */
  gint64     debit, credit;
  guint      trial_line; /* its row in the trial balance, counted from 1 */
  ReportTab *tab;        /* its ledger; NULL: accounts are too many for a sheet each */
  guint      first_line, next_line; /* of its lines there, without what was brought forward */
} YearAccount;

typedef struct
{
  const DeskExportWork *work;
  PgArgument            days[3]; /* from_on, to_on */
  ReportWorkbook       *workbook;
  char                 *head;     /* of the trail, whole, in words */
  GPtrArray            *accounts; /* YearAccount, in the order of the sheets */
  GHashTable           *by_id;    /* gint64 → YearAccount */
  ReportTab            *control, *balance, *income, *money, *trial, *postings, *cash, *bank, *bodies;
  gint64                posted_paise; /* what all postings come to on each side */
  /* Credits above nothing: what income and expenditure leave over, and what the entry that ends a year put into their
   * accounts. */
  gint64                left_over_paise, closed_paise;
  /* Debits above nothing: what is spent less what is earned for work that other bodies carry, by the postings and by
   * the sheet of other bodies; and what stands in their accounts by that sheet. */
  gint64                carried_paise, body_work_paise, body_account_paise;
  char                 *own_carrier;  /* the cooperative's name among those who carry */
  gboolean              has_begun;    /* the books reach its last day */
  gint64                paid_paise;   /* what the register of shares says then */
  gint64                capital_id;
  guint                 left_over_line; /* of what income and expenditure leave over; 0: nothing */
  gboolean              is_whole; /* all controls hold */
  guint64               row_count;
} Year;

/* Letters of the columns, as formulas name them: a ledger's and those of the sheet of all postings. */
#define LEDGER_KIND "C"
#define LEDGER_DEBIT "E"
#define LEDGER_CREDIT "F"
#define DAY_KIND "C"
#define DAY_ACCOUNT "D"
#define DAY_SHEET "E"
#define DAY_DEBIT "H"
#define DAY_CREDIT "I"
#define DAY_CARRIER "N"
#define DAY_MOVES "P"
/* Of the trial balance. */
#define TRIAL_SHEET "A"
#define TRIAL_GROUP "B"
#define TRIAL_BEFORE_DEBIT "D"
#define TRIAL_BEFORE_CREDIT "E"
#define TRIAL_DEBIT "F"
#define TRIAL_CREDIT "G"
#define TRIAL_AFTER_DEBIT "H"
#define TRIAL_AFTER_CREDIT "I"

/* A report of the books by its id, which is there. */
const DeskReport *year_find_report (const char *id);

/* What stands in an account at the end, paise, debit above nothing. */
gint64 year_account_get_after (const YearAccount *account);

/* Paise as a cell takes them, newly allocated; "0" for nothing. */
char *year_dup_paise (gint64 paise);

/* The number that the server wrote; NULL is 0. */
gint64 year_get_paise (const char *text);

/* A word as a text within a formula, quoted; newly allocated. */
char *year_dup_word (const char *word);

/* "'Day book'!H7:H90": the cells of a column from one row to the one before another, newly allocated. */
char *year_dup_range (ReportTab *tab, const char *column, guint first_line, guint next_line);

/* The formula, without "=", of what a column of a ledger adds up to in the days of the workbook; `is_earned`: without
 * the entry that ends a year. Newly allocated. */
char *year_dup_movement (Year *year, const YearAccount *account, gboolean is_debit, gboolean is_earned);

/* The formula, without "=", of what stands in a column of the trial balance but for the accounts of the balance sheet;
 * newly allocated. */
char *year_dup_earned_so_far (Year *year, const char *column);

/* Reads the rows of a relation of the books with the days of the workbook; NULL with the error. */
PgResult *year_ask (Year *year, const PgRelation *relation, GError **error);

/* Tells how far the work is, and FALSE with G_IO_ERROR_CANCELLED when it is to end. */
gboolean year_count_row (Year *year, GError **error);

/* The sheets of statements, in year-statements.c. */
gboolean year_write_trial_balance (Year *year, GError **error);
gboolean year_write_balance_sheet (Year *year, GError **error);
gboolean year_write_income (Year *year, GError **error);
gboolean year_write_money (Year *year, GError **error);

/* The sheet of what lies between us and other bodies, in year-body.c. */
gboolean year_write_bodies (Year *year, GError **error);

/* The formula, without "=", of what its rows of these kinds (ended by NULL) come to, debit above nothing; newly
 * allocated. */
char *year_dup_bodies (Year *year, const char *const *kinds);

/* The same of what the day book spends and earns for work that others carry, but for the entry that ends a year. */
char *year_dup_carried (Year *year);

/* The sheet of controls, in year-control.c; after all others. */
gboolean year_write_control (Year *year, GError **error);
extern const Report year_control_report, year_trial_report;
