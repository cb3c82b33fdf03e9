/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The books of a year as one Excel file: what is read, and in which order the sheets are written. */
#define G_LOG_DOMAIN "year-workbook"

#include "year-workbook.h"

#include <glib/gi18n.h>
#include <string.h>

#include "base-limits.h"
#include "book.h"
#include "pg-wait.h"
#include "year-parts.h"
#include "year-rows.h"

#define PROGRESS_ROWS 250

PG_DEFINE_RELATION (year_span, "year-span", YEAR_SPAN_FROM, YEAR_SPAN_COLUMNS, "period", "share", "act", "login")
PG_DEFINE_RELATION (year_account, "year-account", YEAR_ACCOUNT_ID, YEAR_ACCOUNT_COLUMNS, "account", "voucher", "login")
PG_DEFINE_RELATION (year_line, "year-line", YEAR_LINE_ACCOUNT_ID, YEAR_LINE_COLUMNS, "account", "voucher", "login")

static const ReportParameter of_a_year[] = {
  { "from_on", N_("From"), REPORT_PARAMETER_DAY, NULL },
  { "to_on", N_("Until"), REPORT_PARAMETER_DAY, "today" },
};

const Report year_workbook_report = {
  .id = "year-workbook", .title = N_("Workbook of the year"), .query = "year-span", .parameters = of_a_year,
  .n_parameters = G_N_ELEMENTS (of_a_year), .ending = ".xlsx",
};

static const ReportColumn posting_columns[] = {
  { "dated_on", N_("Day"), REPORT_DAY, 11 },
  { "number", N_("Voucher"), REPORT_TEXT, 16 },
  { "kind", N_("Kind"), REPORT_STATE, 12 },
  { "account_id", N_("Account no."), REPORT_NUMBER, 8 },
  { "sheet", N_("Stands in"), REPORT_STATE, 16 },
  { "group_name", N_("Head"), REPORT_TEXT, 20 },
  { "name", N_("Account"), REPORT_TEXT, 24 },
  { "debit_paise", N_("Debit (₹)"), REPORT_MONEY, 14, .total = TRUE },
  { "credit_paise", N_("Credit (₹)"), REPORT_MONEY, 14, .total = TRUE },
  { "party", N_("From or to"), REPORT_TEXT, 20 },
  { "narration", N_("What for"), REPORT_TEXT, 26 },
  { "bill", N_("Bill"), REPORT_TEXT, 12 },
  { "words", N_("Cheque, remark"), REPORT_TEXT, 14 },
  { "carrier", N_("Carried by"), REPORT_TEXT, 14 },
  { "work_area", N_("Area of work"), REPORT_TEXT, 14 },
  { "moves", N_("Moves money"), REPORT_STATE, 8 },
};

/* Where in the list of all postings the cells of a row stand. */
static const guint posting_cells[] = {
  POSTING_DATED_ON, POSTING_NUMBER, POSTING_KIND, POSTING_ACCOUNT_ID, POSTING_SHEET, POSTING_GROUP, POSTING_NAME,
  POSTING_DEBIT, POSTING_CREDIT, POSTING_PARTY, POSTING_NARRATION, POSTING_BILL, POSTING_WORDS, POSTING_CARRIER,
  POSTING_WORK, POSTING_MOVES,
};
G_STATIC_ASSERT (G_N_ELEMENTS (posting_cells) == G_N_ELEMENTS (posting_columns));

static const Report posting_report = {
  .id = "year-posting", .title = N_("Day book"), .columns = posting_columns,
  .n_columns = G_N_ELEMENTS (posting_columns),
};

enum { LINE_DAY, LINE_PARTICULARS, LINE_KIND, LINE_NUMBER, LINE_DEBIT, LINE_CREDIT, LINE_BALANCE_DEBIT,
       LINE_BALANCE_CREDIT, N_LINE };

static void
account_free (gpointer data)
{
  YearAccount *account = data;

  g_free (account->id);
  g_free (account->sheet);
  g_free (account->group);
  g_free (account->name);
  g_free (account);
}

const DeskReport *
year_find_report (const char *id)
{
  for (const DeskReport *report = book_reports; report->report != NULL; report++)
    if (g_str_equal (report->report->id, id))
      return report;
  g_assert_not_reached ();
}

gint64
year_account_get_after (const YearAccount *account)
{
  return account->before + account->debit - account->credit;
}

char *
year_dup_paise (gint64 paise)
{
  return g_strdup_printf ("%" G_GINT64_FORMAT, paise);
}

gint64
year_get_paise (const char *text)
{
  return text != NULL ? g_ascii_strtoll (text, NULL, 10) : 0;
}

char *
year_dup_word (const char *word)
{
  g_auto (GStrv) parts = g_strsplit (word, "\"", -1);
  g_autofree char *doubled = g_strjoinv ("\"\"", parts);

  return g_strdup_printf ("\"%s\"", doubled);
}

char *
year_dup_range (ReportTab *tab, const char *column, guint first_line, guint next_line)
{
  return g_strdup_printf ("%s%s%u:%s%u", report_tab_get_prefix (tab), column, first_line, column, next_line - 1);
}

/* The condition of SUMIFS that leaves the entry out that ends a year. */
static char *
dup_not_closing (ReportTab *tab, const char *kind_column, guint first_line, guint next_line)
{
  g_autofree char *kinds = year_dup_range (tab, kind_column, first_line, next_line);
  g_autofree char *not_closing = g_strconcat ("<>", report_state_word ("closing"), NULL);
  g_autofree char *word = year_dup_word (not_closing);

  return g_strdup_printf (",%s,%s", kinds, word);
}

char *
year_dup_movement (Year *year, const YearAccount *account, gboolean is_debit, gboolean is_earned)
{
  ReportTab *tab = account->tab != NULL ? account->tab : year->postings;
  guint first_line = account->tab != NULL ? account->first_line : report_tab_get_first_line (tab);
  guint next_line = account->tab != NULL ? account->next_line : report_tab_get_next_line (tab);
  g_autofree char *sums = NULL;
  g_autofree char *not_closing = NULL;
  g_autofree char *accounts = NULL;

  if (first_line == next_line)
    return g_strdup ("0");
  if (account->tab != NULL)
    {
      sums = year_dup_range (tab, is_debit ? LEDGER_DEBIT : LEDGER_CREDIT, first_line, next_line);
      not_closing = dup_not_closing (tab, LEDGER_KIND, first_line, next_line);
      return is_earned ? g_strdup_printf ("SUMIFS(%s%s)", sums, not_closing) : g_strdup_printf ("SUM(%s)", sums);
    }
  sums = year_dup_range (tab, is_debit ? DAY_DEBIT : DAY_CREDIT, first_line, next_line);
  accounts = year_dup_range (tab, DAY_ACCOUNT, first_line, next_line);
  not_closing = dup_not_closing (tab, DAY_KIND, first_line, next_line);
  return g_strdup_printf ("SUMIFS(%s,%s,%s%s)", sums, accounts, account->id, is_earned ? not_closing : "");
}

PgResult *
year_ask (Year *year, const PgRelation *relation, GError **error)
{
  const char *until = year->days[1].value;
  PgArgument arguments[] = { year->days[0], year->days[1], { "as_on", until }, { NULL, NULL } };

  return pg_wait_query (year->work->link, relation->query, arguments, year->work->cancellable, error);
}

gboolean
year_count_row (Year *year, GError **error)
{
  year->row_count++;
  if (year->work->progress != NULL && year->row_count % PROGRESS_ROWS == 0)
    year->work->progress (year->row_count, year->work->progress_data);
  return !g_cancellable_set_error_if_cancelled (year->work->cancellable, error);
}

static gint64
get_number (PgResult *result, guint row, guint column)
{
  return year_get_paise (pg_result_get_text (result, row, column));
}

static gboolean
read_accounts (Year *year, GError **error)
{
  g_autoptr (PgResult) result = year_ask (year, &year_account, error);

  for (guint i = 0; result != NULL && i < pg_result_get_row_count (result); i++)
    {
      YearAccount *account = g_new0 (YearAccount, 1);

      account->account_id = get_number (result, i, YEAR_ACCOUNT_ID);
      account->id = g_strdup (pg_result_get_text (result, i, YEAR_ACCOUNT_ID));
      account->sheet = g_strdup (pg_result_get_text (result, i, YEAR_ACCOUNT_SHEET));
      account->group = g_strdup (pg_result_get_text (result, i, YEAR_ACCOUNT_GROUP));
      account->name = g_strdup (pg_result_get_text (result, i, YEAR_ACCOUNT_NAME));
      account->is_money = g_strcmp0 (pg_result_get_text (result, i, YEAR_ACCOUNT_IS_MONEY), "t") == 0;
      account->is_of_body = g_strcmp0 (pg_result_get_text (result, i, YEAR_ACCOUNT_OF_BODY), "t") == 0;
      account->before = get_number (result, i, YEAR_ACCOUNT_BEFORE);
      account->debit = get_number (result, i, YEAR_ACCOUNT_DEBIT);
      account->credit = get_number (result, i, YEAR_ACCOUNT_CREDIT);
      year->posted_paise += account->debit;
      g_ptr_array_add (year->accounts, account);
      g_hash_table_insert (year->by_id, &account->account_id, account);
    }
  return result != NULL;
}

/* The sheets in the order of their tabs; they are written in another. */
static gboolean
add_tabs (Year *year, GError **error)
{
  struct
  {
    ReportTab   **tab;
    const Report *report;
    const char   *name;
  } tabs[] = {
    { &year->control, &year_control_report, year_control_report.title },
    { &year->balance, year_find_report ("balance-sheet")->report, N_("Balance sheet") },
    { &year->income, year_find_report ("income-expenditure")->report, N_("Income, expenditure") },
    { &year->money, year_find_report ("receipts-payments")->report, N_("Receipts, payments") },
    { &year->trial, &year_trial_report, year_trial_report.title },
    { &year->postings, &posting_report, posting_report.title },
    { &year->cash, year_find_report ("cash-book")->report, N_("Cash book") },
    { &year->bank, year_find_report ("bank-book")->report, N_("Bank book") },
  };

  for (guint i = 0; i < G_N_ELEMENTS (tabs); i++)
    {
      *tabs[i].tab = report_workbook_add_tab (year->workbook, tabs[i].report, _(tabs[i].name), NULL, error);
      if (*tabs[i].tab == NULL)
        return FALSE;
    }
  return TRUE;
}

/* What the closing entry and the work of other bodies come to, for the controls. */
static void
count_posting (Year *year, const char *const *cells)
{
  gint64 paise = year_get_paise (cells[POSTING_DEBIT]) - year_get_paise (cells[POSTING_CREDIT]);

  if (g_str_equal (cells[POSTING_SHEET], "balance_sheet"))
    return;
  if (g_str_equal (cells[POSTING_KIND], "closing"))
    year->closed_paise -= paise;
  else if (!g_str_equal (cells[POSTING_CARRIER], year->own_carrier))
    year->carried_paise += paise;
}

/* Those of cancelled vouchers stand without amounts. */
static gboolean
posting_cb (const char *const *cells, guint n_cells, gpointer data, GError **error)
{
  Year *year = data;
  gboolean is_cancelled = g_str_equal (cells[POSTING_STATE], "cancelled");
  const char *row[G_N_ELEMENTS (posting_cells)];

  for (guint i = 0; i < G_N_ELEMENTS (row); i++)
    {
      guint cell = posting_cells[i];

      if (is_cancelled && cell == POSTING_KIND)
        cell = POSTING_STATE;
      row[i] = is_cancelled && (cell == POSTING_DEBIT || cell == POSTING_CREDIT) ? NULL : cells[cell];
    }
  if (!is_cancelled)
    count_posting (year, cells);
  return report_tab_add_row (year->postings, row, NULL, 0, error) && year_count_row (year, error);
}

static gboolean
write_postings (Year *year, GError **error)
{
  return pg_wait_stream (year->work->link, posting_list.query, year->days, posting_cb, year, year->work->cancellable,
                         error) >= 0
         && report_tab_end (year->postings, error);
}

/* The ledgers while they are written: the account whose lines come, and what stands in it. */
typedef struct
{
  Year  *year;
  guint  index; /* of the account whose ledger is begun next */
  YearAccount *account;
  gint64 balance;
} Ledgers;

/* A line with the balance after it, which the sheet works out from the line above. */
static gboolean
add_line (Ledgers *ledgers, const char **cells, gint64 debit, gint64 credit, GError **error)
{
  ReportTab *tab = ledgers->account->tab;
  guint line = report_tab_get_next_line (tab);
  gboolean is_first = line == report_tab_get_first_line (tab);
  g_autofree char *before = is_first ? g_strdup ("") : g_strdup_printf ("G%u-H%u+", line - 1, line - 1);
  g_autofree char *before_turned = is_first ? g_strdup ("") : g_strdup_printf ("H%u-G%u+", line - 1, line - 1);
  g_autofree char *debit_formula = g_strdup_printf ("=MAX(0,ROUND(%sE%u-F%u,2))", before, line, line);
  g_autofree char *credit_formula = g_strdup_printf ("=MAX(0,ROUND(%sF%u-E%u,2))", before_turned, line, line);
  const char *formulas[N_LINE] = { [LINE_BALANCE_DEBIT] = debit_formula, [LINE_BALANCE_CREDIT] = credit_formula };
  g_autofree char *balance_debit = NULL;
  g_autofree char *balance_credit = NULL;

  ledgers->balance += debit - credit;
  balance_debit = year_dup_paise (MAX (ledgers->balance, 0));
  balance_credit = year_dup_paise (MAX (-ledgers->balance, 0));
  cells[LINE_BALANCE_DEBIT] = balance_debit;
  cells[LINE_BALANCE_CREDIT] = balance_credit;
  return report_tab_add_row (tab, cells, formulas, 0, error) && year_count_row (ledgers->year, error);
}

static gboolean
end_ledger (Ledgers *ledgers, GError **error)
{
  YearAccount *account = ledgers->account;

  if (account == NULL)
    return TRUE;
  account->next_line = report_tab_get_next_line (account->tab);
  return report_tab_end (account->tab, error);
}

static gboolean
begin_ledger (Ledgers *ledgers, GError **error)
{
  Year *year = ledgers->year;
  YearAccount *account = g_ptr_array_index (year->accounts, ledgers->index++);
  g_autofree char *about = g_strdup_printf ("%s · %s", account->group, account->name);
  g_autofree char *debit = year_dup_paise (MAX (account->before, 0));
  g_autofree char *credit = year_dup_paise (MAX (-account->before, 0));
  const char *cells[N_LINE] = {
    [LINE_DAY] = year->days[0].value, [LINE_KIND] = "brought_forward", [LINE_DEBIT] = debit, [LINE_CREDIT] = credit,
  };

  ledgers->account = account;
  ledgers->balance = 0;
  account->tab = report_workbook_add_tab (year->workbook, year_find_report ("ledger")->report, account->name, about,
                                          error);
  if (account->tab == NULL || !add_line (ledgers, cells, MAX (account->before, 0), MAX (-account->before, 0), error))
    return FALSE;
  account->first_line = report_tab_get_next_line (account->tab);
  return TRUE;
}

static gboolean
line_cb (const char *const *cells, guint n_cells, gpointer data, GError **error)
{
  Ledgers *ledgers = data;
  gint64 account_id = g_ascii_strtoll (cells[YEAR_LINE_ACCOUNT_ID], NULL, 10);
  const char *line[N_LINE] = {
    [LINE_DAY] = cells[YEAR_LINE_DATED_ON], [LINE_PARTICULARS] = cells[YEAR_LINE_PARTICULARS],
    [LINE_KIND] = cells[YEAR_LINE_KIND], [LINE_NUMBER] = cells[YEAR_LINE_NUMBER],
    [LINE_DEBIT] = cells[YEAR_LINE_DEBIT], [LINE_CREDIT] = cells[YEAR_LINE_CREDIT],
  };

  while (ledgers->account == NULL || ledgers->account->account_id != account_id)
    if (!end_ledger (ledgers, error) || !begin_ledger (ledgers, error))
      return FALSE;
  return add_line (ledgers, line, year_get_paise (line[LINE_DEBIT]), year_get_paise (line[LINE_CREDIT]), error);
}

static gboolean
write_ledgers (Year *year, GError **error)
{
  Ledgers ledgers = { .year = year };

  if (pg_wait_stream (year->work->link, year_line.query, year->days, line_cb, &ledgers, year->work->cancellable,
                      error) < 0)
    return FALSE;
  while (ledgers.index < year->accounts->len)
    if (!end_ledger (&ledgers, error) || !begin_ledger (&ledgers, error))
      return FALSE;
  return end_ledger (&ledgers, error);
}

typedef struct
{
  Year            *year;
  ReportTab       *tab;
  const DeskReport *report;
} Copying;

static gboolean
copy_cb (const char *const *cells, guint n_cells, gpointer data, GError **error)
{
  Copying *copying = data;
  const Report *report = copying->report->report;
  g_autofree const char **ordered = g_new (const char *, report->n_columns);

  for (guint i = 0; i < report->n_columns; i++)
    ordered[i] = cells[pg_relation_find_column (copying->report->relation, report->columns[i].name)];
  return report_tab_add_row (copying->tab, ordered, NULL, 0, error) && year_count_row (copying->year, error);
}

/* A book as it stands on other papers too, with its totals alive. */
static gboolean
copy_book (Year *year, const char *id, ReportTab *tab, GError **error)
{
  Copying copying = { year, tab, year_find_report (id) };
  PgArgument arguments[] = { year->days[0], year->days[1], { "as_on", year->days[1].value }, { NULL, NULL } };

  if (tab == NULL)
    copying.tab = report_workbook_add_tab (year->workbook, copying.report->report, _(copying.report->report->title),
                                           NULL, error);
  return copying.tab != NULL
         && pg_wait_stream (year->work->link, copying.report->report->query, arguments, copy_cb, &copying,
                            year->work->cancellable, error) >= 0
         && report_tab_end (copying.tab, error);
}

static gboolean
write_sheets (Year *year, GError **error)
{
  if (!read_accounts (year, error) || !add_tabs (year, error) || !write_postings (year, error)
      || !copy_book (year, "carried-by", NULL, error)
      || !year_write_bodies (year, error) || !copy_book (year, "bill-wise", NULL, error))
    return FALSE;
  if (year->accounts->len <= WORKBOOK_LEDGERS_MAX && !write_ledgers (year, error))
    return FALSE;
  return year_write_trial_balance (year, error) && year_write_balance_sheet (year, error)
         && year_write_income (year, error) && year_write_money (year, error)
         && copy_book (year, "cash-book", year->cash, error) && copy_book (year, "bank-book", year->bank, error)
         && year_write_control (year, error) && report_workbook_finish (year->workbook, error);
}

/* "From: 01-04-2025", "Until: 31-03-2026", and the head of the trail, which proves later what was there. */
static GStrv
dup_filters (PgResult *span, PgResult *head)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_autofree char *from_on = base_day_dup_text (base_day_from_iso (pg_result_get_text (span, 0, YEAR_SPAN_FROM)));
  g_autofree char *to_on = base_day_dup_text (base_day_from_iso (pg_result_get_text (span, 0, YEAR_SPAN_TO)));
  g_autofree char *from = g_strdup_printf ("%s: %s", _("From"), from_on);
  g_autofree char *until = g_strdup_printf ("%s: %s", _("Until"), to_on);
  g_autofree char *short_head = g_strdup_printf ("%s: %s", _("Head of the trail"),
                                                 pg_result_get_text (head, 0, CHAIN_HEAD_SHORT_WORDS));

  g_strv_builder_add_many (builder, from, until, short_head, NULL);
  return g_strv_builder_end (builder);
}

static gboolean
write_year (Year *year, GError **error)
{
  g_autoptr (PgResult) span = pg_wait_query (year->work->link, year_span.query, year->work->arguments,
                                             year->work->cancellable, error);
  g_autoptr (PgResult) head = NULL;
  g_auto (GStrv) filters = NULL;
  ReportHeading heading = *year->work->heading;

  if (span == NULL)
    return FALSE;
  year->days[0] = (PgArgument){ "from_on", pg_result_get_text (span, 0, YEAR_SPAN_FROM) };
  year->days[1] = (PgArgument){ "to_on", pg_result_get_text (span, 0, YEAR_SPAN_TO) };
  head = year_ask (year, &chain_head, error);
  if (head == NULL)
    return FALSE;
  filters = dup_filters (span, head);
  heading.filters = (const char *const *) filters;
  year->has_begun = pg_result_get_text (span, 0, YEAR_SPAN_PAID) != NULL;
  year->paid_paise = get_number (span, 0, YEAR_SPAN_PAID);
  year->capital_id = get_number (span, 0, YEAR_SPAN_CAPITAL_ID);
  year->own_carrier = g_strdup (pg_result_get_text (span, 0, YEAR_SPAN_OWN_CARRIER));
  year->workbook = report_workbook_new (&year_workbook_report, &heading, year->work->path, error);
  year->head = g_strdup_printf ("%s: %s", _("Head of the trail"), pg_result_get_text (head, 0, CHAIN_HEAD_WORDS));
  return year->workbook != NULL && write_sheets (year, error);
}

gboolean
year_workbook_write (const DeskExportWork *work, GError **error)
{
  static const char begin[] = "begin transaction isolation level repeatable read, read only";
  Year year = { .work = work, .accounts = g_ptr_array_new_with_free_func (account_free),
                .by_id = g_hash_table_new (g_int64_hash, g_int64_equal) };
  g_autoptr (PgResult) begun = pg_wait_ask (work->link, begin, NULL, 0, work->cancellable, error);
  gboolean is_done = begun != NULL && write_year (&year, error);

  g_clear_pointer (&year.workbook, report_workbook_free);
  g_free (year.head);
  g_free (year.own_carrier);
  g_hash_table_unref (year.by_id);
  g_ptr_array_unref (year.accounts);
  return is_done;
}
