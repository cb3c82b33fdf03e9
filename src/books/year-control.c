/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The sheet of controls of a year's workbook: what must be equal, worked out anew from the other sheets. */
#define G_LOG_DOMAIN "year-control"

#include <glib/gi18n.h>

#include "year-parts.h"

enum { CONTROL_WORDS, CONTROL_LEFT, CONTROL_RIGHT, CONTROL_DIFFERENCE, CONTROL_HOLDS, N_CONTROL };

static const ReportColumn control_columns[N_CONTROL] = {
  { "words", N_("What must be equal"), REPORT_TEXT, 60 },
  { "left_paise", N_("This (₹)"), REPORT_MONEY, 18 },
  { "right_paise", N_("And that (₹)"), REPORT_MONEY, 18 },
  { "difference_paise", N_("Difference (₹)"), REPORT_MONEY, 16 },
  { "holds", N_("Holds true"), REPORT_TEXT, 10 },
};

const Report year_control_report = {
  .id = "year-control", .title = N_("Controls"), .columns = control_columns, .n_columns = N_CONTROL,
};

/* One side of a control: what it comes to now, and the formula without "=", or NULL for what the program says. */
typedef struct
{
  gint64 paise;
  char  *formula;
} Side;

/* Adds the control and frees the formulas. */
static gboolean
add_control (Year *year, const char *words, Side left, Side right, GError **error)
{
  guint line = report_tab_get_next_line (year->control);
  g_autofree char *left_paise = year_dup_paise (left.paise);
  g_autofree char *right_paise = year_dup_paise (right.paise);
  g_autofree char *difference = year_dup_paise (left.paise - right.paise);
  g_autofree char *left_formula = left.formula != NULL ? g_strconcat ("=", left.formula, NULL) : NULL;
  g_autofree char *right_formula = right.formula != NULL ? g_strconcat ("=", right.formula, NULL) : NULL;
  g_autofree char *difference_formula = g_strdup_printf ("=ROUND(B%u-C%u,2)", line, line);
  g_autofree char *holds_formula = g_strdup_printf ("=D%u=0", line);
  const char *cells[N_CONTROL] = { words, left_paise, right_paise, difference,
                                   left.paise == right.paise ? "TRUE" : "FALSE" };
  const char *formulas[N_CONTROL] = { NULL, left_formula, right_formula, difference_formula, holds_formula };

  year->is_whole = year->is_whole && left.paise == right.paise;
  g_free (left.formula);
  g_free (right.formula);
  return report_tab_add_row (year->control, cells, formulas, 0, error);
}

/* The sum of a column of a statement; rows that add up groups have an empty first column. */
static Side
sum_statement (ReportTab *tab, const char *column, guint index)
{
  guint first = report_tab_get_first_line (tab), next = report_tab_get_next_line (tab);
  g_autofree char *amounts = NULL;
  g_autofree char *names = NULL;

  if (first == next)
    return (Side){ 0, g_strdup ("0") };
  amounts = year_dup_range (tab, column, first, next);
  names = year_dup_range (tab, "A", first, next);
  return (Side){ report_tab_get_total (tab, index), g_strdup_printf ("SUMIFS(%s,%s,\"<>\")", amounts, names) };
}

/* The sum of a column of a sheet without groups. */
static Side
sum_column (ReportTab *tab, const char *column, guint index)
{
  guint first = report_tab_get_first_line (tab), next = report_tab_get_next_line (tab);
  g_autofree char *amounts = first < next ? year_dup_range (tab, column, first, next) : g_strdup ("0");

  return (Side){ report_tab_get_total (tab, index), g_strdup_printf ("SUM(%s)", amounts) };
}

/* What is left over closes the smaller side and stands under no head: the sums need that row too. */
static Side
sum_income (Year *year, const char *column, guint index)
{
  Side side = sum_statement (year->income, column, index);
  g_autofree char *heads = NULL;

  if (year->left_over_line == 0)
    return side;
  heads = side.formula;
  side.formula = g_strdup_printf ("%s+%s%s%u", heads, report_tab_get_prefix (year->income), column,
                                  year->left_over_line);
  return side;
}

static gboolean
control_sides (Year *year, GError **error)
{
  Side postings = sum_column (year->postings, DAY_DEBIT, 7);

  return add_control (year, _("Trial balance: opening debits and credits"),
                      sum_statement (year->trial, TRIAL_BEFORE_DEBIT, 3),
                      sum_statement (year->trial, TRIAL_BEFORE_CREDIT, 4), error)
         && add_control (year, _("Trial balance: debits and credits of these days"),
                         sum_statement (year->trial, TRIAL_DEBIT, 5), sum_statement (year->trial, TRIAL_CREDIT, 6),
                         error)
         && add_control (year, _("Trial balance: closing debits and credits"),
                         sum_statement (year->trial, TRIAL_AFTER_DEBIT, 7),
                         sum_statement (year->trial, TRIAL_AFTER_CREDIT, 8), error)
         && add_control (year, _("Day book: debits and credits"), postings,
                         sum_column (year->postings, DAY_CREDIT, 8), error)
         && add_control (year, _("Trial balance and day book: debits"), sum_statement (year->trial, TRIAL_DEBIT, 5),
                         sum_column (year->postings, DAY_DEBIT, 7), error)
         && add_control (year, _("Day book: debits, and what the program adds up"),
                         sum_column (year->postings, DAY_DEBIT, 7), (Side){ year->posted_paise, NULL }, error);
}

static gboolean
control_statements (Year *year, GError **error)
{
  return add_control (year, _("Balance sheet: liabilities and assets"), sum_statement (year->balance, "C", 2),
                      sum_statement (year->balance, "D", 3), error)
         && add_control (year, _("Income and expenditure: both sides"), sum_income (year, "C", 2),
                         sum_income (year, "D", 3), error)
         && add_control (year, _("Receipts and payments: both sides"), sum_statement (year->money, "C", 2),
                         sum_statement (year->money, "D", 3), error)
         && add_control (year, _("Cash book: receipts and payments"), sum_column (year->cash, "E", 4),
                         sum_column (year->cash, "F", 5), error)
         && add_control (year, _("Bank book: receipts and payments"), sum_column (year->bank, "F", 5),
                         sum_column (year->bank, "G", 6), error);
}

static gboolean
is_money (const YearAccount *account)
{
  return account->is_money;
}

static gboolean
is_of_body (const YearAccount *account)
{
  return account->is_of_body;
}

/* Some accounts at the end in the trial balance, one by one: they are few. */
static Side
sum_accounts (Year *year, gboolean (*is_chosen) (const YearAccount *account))
{
  g_autoptr (GString) formula = g_string_new ("0");
  const char *trial = report_tab_get_prefix (year->trial);
  gint64 paise = 0;

  for (guint i = 0; i < year->accounts->len; i++)
    {
      const YearAccount *account = g_ptr_array_index (year->accounts, i);

      if (!is_chosen (account))
        continue;
      g_string_append_printf (formula, "+%s" TRIAL_AFTER_DEBIT "%u-%s" TRIAL_AFTER_CREDIT "%u", trial,
                              account->trial_line, trial, account->trial_line);
      paise += year_account_get_after (account);
    }
  return (Side){ paise, g_string_free (g_steal_pointer (&formula), FALSE) };
}

static Side
sum_money_left (Year *year, gint64 paise)
{
  guint first = report_tab_get_first_line (year->money), next = report_tab_get_next_line (year->money);
  g_autofree char *payments = NULL;
  g_autofree char *receipts = NULL;
  g_autofree char *kinds = NULL;
  g_autofree char *after = year_dup_word (report_state_word ("after"));

  if (first == next)
    return (Side){ 0, g_strdup ("0") };
  payments = year_dup_range (year->money, "D", first, next);
  receipts = year_dup_range (year->money, "C", first, next);
  kinds = year_dup_range (year->money, "A", first, next);
  return (Side){ paise, g_strdup_printf ("SUMIFS(%s,%s,%s)-SUMIFS(%s,%s,%s)", payments, kinds, after, receipts, kinds,
                                         after) };
}

/* The entry that ends a year, as far as it empties income and expenditure. */
static char *
dup_closed (Year *year)
{
  guint first = report_tab_get_first_line (year->postings), next = report_tab_get_next_line (year->postings);
  g_autofree char *debits = NULL;
  g_autofree char *credits = NULL;
  g_autofree char *kinds = NULL;
  g_autofree char *sheets = NULL;
  g_autofree char *kind = year_dup_word (report_state_word ("closing"));
  g_autofree char *not_sheet = g_strconcat ("<>", report_state_word ("balance_sheet"), NULL);
  g_autofree char *sheet = year_dup_word (not_sheet);

  if (first == next)
    return g_strdup ("0");
  debits = year_dup_range (year->postings, DAY_DEBIT, first, next);
  credits = year_dup_range (year->postings, DAY_CREDIT, first, next);
  kinds = year_dup_range (year->postings, DAY_KIND, first, next);
  sheets = year_dup_range (year->postings, DAY_SHEET, first, next);
  return g_strdup_printf ("SUMIFS(%s,%s,%s,%s,%s)-SUMIFS(%s,%s,%s,%s,%s)", credits, kinds, kind, sheets, sheet, debits,
                          kinds, kind, sheets, sheet);
}

/* What stands in the accounts of income and expenditure at the end is what stood there, what the statement leaves over,
 * and what the entry that ends a year moved. */
static gboolean
control_left_over (Year *year, GError **error)
{
  g_autofree char *before_credit = year_dup_earned_so_far (year, TRIAL_BEFORE_CREDIT);
  g_autofree char *before_debit = year_dup_earned_so_far (year, TRIAL_BEFORE_DEBIT);
  g_autofree char *after_credit = year_dup_earned_so_far (year, TRIAL_AFTER_CREDIT);
  g_autofree char *after_debit = year_dup_earned_so_far (year, TRIAL_AFTER_DEBIT);
  g_autofree char *closed = dup_closed (year);
  g_autofree char *left_over = g_strdup ("0");
  Side books = { 0, g_strdup_printf ("%s-%s", after_credit, after_debit) };
  Side statement = { year->left_over_paise + year->closed_paise, NULL };

  for (guint i = 0; i < year->accounts->len; i++)
    {
      const YearAccount *account = g_ptr_array_index (year->accounts, i);

      if (g_str_equal (account->sheet, "balance_sheet"))
        continue;
      books.paise -= year_account_get_after (account);
      statement.paise -= account->before;
    }
  if (year->left_over_line != 0)
    {
      const char *prefix = report_tab_get_prefix (year->income);

      g_free (left_over);
      left_over = g_strdup_printf ("%sC%u-%sD%u", prefix, year->left_over_line, prefix, year->left_over_line);
    }
  statement.formula = g_strdup_printf ("%s-%s+%s+%s", before_credit, before_debit, left_over, closed);
  return add_control (year, _("Accounts of income and expenditure: trial balance, and what the statement leaves over"),
                      books, statement, error);
}

static gboolean
control_bodies (Year *year, GError **error)
{
  static const char *const after[] = { "body_after", NULL };
  static const char *const work[] = { "work_spent", "work_earned", "work_charged", NULL };

  return add_control (year, _("Accounts with other bodies: trial balance, and the sheet of other bodies"),
                      sum_accounts (year, is_of_body),
                      (Side){ year->body_account_paise, year_dup_bodies (year, after) }, error)
         && add_control (year, _("Work that other bodies carry: day book, and the sheet of other bodies"),
                         (Side){ year->carried_paise, year_dup_carried (year) },
                         (Side){ year->body_work_paise, year_dup_bodies (year, work) }, error);
}

static gboolean
control_capital (Year *year, GError **error)
{
  const YearAccount *capital = g_hash_table_lookup (year->by_id, &year->capital_id);
  const char *trial = report_tab_get_prefix (year->trial);
  Side books = { 0, NULL };

  if (!year->has_begun)
    return TRUE;
  if (capital != NULL)
    {
      books = (Side){ -year_account_get_after (capital),
                      g_strdup_printf ("%s" TRIAL_AFTER_CREDIT "%u-%s" TRIAL_AFTER_DEBIT "%u", trial,
                                       capital->trial_line, trial, capital->trial_line) };
    }
  return add_control (year, _("Share capital in the books, and what the register of shares says"), books,
                      (Side){ year->paid_paise, NULL }, error);
}

/* How many ledgers end otherwise than the trial balance says. */
static gboolean
control_ledgers (Year *year, GError **error)
{
  g_autofree char *holds = NULL;
  guint first = report_tab_get_first_line (year->trial), next = report_tab_get_next_line (year->trial);

  if (year->accounts->len == 0 || ((YearAccount *) g_ptr_array_index (year->accounts, 0))->tab == NULL)
    return TRUE;
  holds = year_dup_range (year->trial, "J", first, next);
  return add_control (year, _("Ledgers that end otherwise than in the trial balance: none"),
                      (Side){ 0, g_strdup_printf ("COUNTIF(%s,FALSE)", holds) }, (Side){ 0, NULL }, error);
}

gboolean
year_write_control (Year *year, GError **error)
{
  Side money = sum_accounts (year, is_money);
  gint64 held = money.paise;
  g_autofree char *all = NULL;

  year->is_whole = TRUE;
  if (!control_sides (year, error) || !control_statements (year, error)
      || !add_control (year, _("Cash and banks at the end: trial balance, and receipts and payments"), money,
                       sum_money_left (year, held), error)
      || !control_left_over (year, error) || !control_bodies (year, error) || !control_ledgers (year, error)
      || !control_capital (year, error))
    return FALSE;
  all = g_strdup_printf ("=AND(%sE%u:E%u)", report_tab_get_prefix (year->control),
                         report_tab_get_first_line (year->control), report_tab_get_next_line (year->control) - 1);
  report_tab_set_words (year->control, year->head);
  report_tab_set_answer (year->control, all, year->is_whole ? "TRUE" : "FALSE");
  return report_tab_end (year->control, error);
}
