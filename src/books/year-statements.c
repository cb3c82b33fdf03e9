/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The statements of a year's workbook: each figure is a formula over the ledgers or the trial balance. */
#define G_LOG_DOMAIN "year-statements"

#include <glib/gi18n.h>

#include "book.h"
#include "year-parts.h"

enum { TRIAL_COLUMN_SHEET, TRIAL_COLUMN_GROUP, TRIAL_COLUMN_NAME, TRIAL_COLUMN_BEFORE_DEBIT,
       TRIAL_COLUMN_BEFORE_CREDIT, TRIAL_COLUMN_DEBIT, TRIAL_COLUMN_CREDIT, TRIAL_COLUMN_AFTER_DEBIT,
       TRIAL_COLUMN_AFTER_CREDIT, TRIAL_COLUMN_HOLDS, N_TRIAL };

static const ReportColumn trial_columns[N_TRIAL] = {
  { "sheet", N_("Stands in"), REPORT_STATE, 16 },
  { "group_name", N_("Head"), REPORT_TEXT, 22 },
  { "name", N_("Account"), REPORT_TEXT, 26 },
  { "before_debit_paise", N_("Opening Dr (₹)"), REPORT_MONEY, 15, .total = TRUE },
  { "before_credit_paise", N_("Opening Cr (₹)"), REPORT_MONEY, 15, .total = TRUE },
  { "debit_paise", N_("Debit (₹)"), REPORT_MONEY, 15, .total = TRUE },
  { "credit_paise", N_("Credit (₹)"), REPORT_MONEY, 15, .total = TRUE },
  { "after_debit_paise", N_("Closing Dr (₹)"), REPORT_MONEY, 15, .total = TRUE },
  { "after_credit_paise", N_("Closing Cr (₹)"), REPORT_MONEY, 15, .total = TRUE },
  { "holds", N_("As its ledger"), REPORT_TEXT, 9 },
};

const Report year_trial_report = {
  .id = "year-trial-balance", .title = N_("Trial balance"), .columns = trial_columns, .n_columns = N_TRIAL,
};

/* Rows under one head, which is added up below them. */
typedef struct
{
  ReportTab *tab;
  guint      label_column;
  char      *name;
  guint      first_line;
} Group;

static gboolean
end_group (Group *group, GError **error)
{
  g_autofree char *name = g_steal_pointer (&group->name);
  g_autofree char *label = name != NULL ? g_strdup_printf (_("Total: %s"), name) : NULL;

  return name == NULL || report_tab_add_group (group->tab, group->label_column, label, group->first_line, error);
}

/* Before each row: ends the group above when `name` is another; NULL is none. */
static gboolean
step_group (Group *group, const char *name, GError **error)
{
  if (g_strcmp0 (group->name, name) == 0)
    return TRUE;
  if (!end_group (group, error))
    return FALSE;
  group->name = g_strdup (name);
  group->first_line = report_tab_get_next_line (group->tab);
  return TRUE;
}

/* "=MAX(0,ROUND(a-b,2))": one side of a balance. */
static char *
dup_side (const char *more, const char *less)
{
  return g_strdup_printf ("=MAX(0,ROUND(%s-(%s),2))", more, less);
}

/* The formulas of an account's row of the trial balance; `texts` owns them. */
static void
fill_trial_formulas (Year *year, YearAccount *account, const char **formulas, GPtrArray *texts)
{
  guint line = account->trial_line;
  g_autofree char *debit = year_dup_movement (year, account, TRUE, FALSE);
  g_autofree char *credit = year_dup_movement (year, account, FALSE, FALSE);
  g_autofree char *on_debit = g_strdup_printf ("D%u+F%u", line, line);
  g_autofree char *on_credit = g_strdup_printf ("E%u+G%u", line, line);

  formulas[TRIAL_COLUMN_DEBIT] = g_strconcat ("=", debit, NULL);
  formulas[TRIAL_COLUMN_CREDIT] = g_strconcat ("=", credit, NULL);
  formulas[TRIAL_COLUMN_AFTER_DEBIT] = dup_side (on_debit, on_credit);
  formulas[TRIAL_COLUMN_AFTER_CREDIT] = dup_side (on_credit, on_debit);
  if (account->tab != NULL)
    {
      const char *prefix = report_tab_get_prefix (account->tab);
      guint first = report_tab_get_first_line (account->tab), last = account->next_line - 1;

      formulas[TRIAL_COLUMN_BEFORE_DEBIT] = g_strdup_printf ("=%s" LEDGER_DEBIT "%u", prefix, first);
      formulas[TRIAL_COLUMN_BEFORE_CREDIT] = g_strdup_printf ("=%s" LEDGER_CREDIT "%u", prefix, first);
      formulas[TRIAL_COLUMN_HOLDS] = g_strdup_printf ("=ROUND(H%u-I%u-%sG%u+%sH%u,2)=0", line, line, prefix, last,
                                                      prefix, last);
    }
  for (guint i = 0; i < N_TRIAL; i++)
    if (formulas[i] != NULL)
      g_ptr_array_add (texts, (gpointer) formulas[i]);
}

static gboolean
add_trial_row (Year *year, YearAccount *account, GError **error)
{
  g_autoptr (GPtrArray) texts = g_ptr_array_new_with_free_func (g_free);
  gint64 after = year_account_get_after (account);
  const char *formulas[N_TRIAL] = { NULL };
  const char *cells[N_TRIAL] = {
    [TRIAL_COLUMN_SHEET] = account->sheet, [TRIAL_COLUMN_GROUP] = account->group, [TRIAL_COLUMN_NAME] = account->name,
    [TRIAL_COLUMN_HOLDS] = account->tab != NULL ? "TRUE" : NULL,
  };
  const gint64 sides[] = { MAX (account->before, 0), MAX (-account->before, 0), account->debit, account->credit,
                           MAX (after, 0), MAX (-after, 0) };

  for (guint i = 0; i < G_N_ELEMENTS (sides); i++)
    {
      char *text = year_dup_paise (sides[i]);

      g_ptr_array_add (texts, text);
      cells[TRIAL_COLUMN_BEFORE_DEBIT + i] = text;
    }
  account->trial_line = report_tab_get_next_line (year->trial);
  fill_trial_formulas (year, account, formulas, texts);
  if (account->tab != NULL)
    report_tab_link_next (year->trial, TRIAL_COLUMN_NAME, account->tab);
  return report_tab_add_row (year->trial, cells, formulas, 1, error) && year_count_row (year, error);
}

gboolean
year_write_trial_balance (Year *year, GError **error)
{
  Group group = { .tab = year->trial, .label_column = TRIAL_COLUMN_NAME };

  for (guint i = 0; i < year->accounts->len; i++)
    {
      YearAccount *account = g_ptr_array_index (year->accounts, i);

      if (!step_group (&group, account->group, error) || !add_trial_row (year, account, error))
        {
          g_free (group.name);
          return FALSE;
        }
    }
  return end_group (&group, error) && report_tab_end (year->trial, error);
}

static const char *
or_nothing (const char *paise)
{
  return paise != NULL ? paise : "0";
}

/* Rows that add up groups have no statement. */
char *
year_dup_earned_so_far (Year *year, const char *column)
{
  guint first = report_tab_get_first_line (year->trial), next = report_tab_get_next_line (year->trial);
  g_autofree char *amounts = year_dup_range (year->trial, column, first, next);
  g_autofree char *sheets = year_dup_range (year->trial, TRIAL_SHEET, first, next);
  g_autofree char *other = g_strconcat ("<>", report_state_word ("balance_sheet"), NULL);
  g_autofree char *word = year_dup_word (other);

  return g_strdup_printf ("SUMIFS(%s,%s,%s,%s,\"<>\")", amounts, sheets, word, sheets);
}

/* What is owed and what is owned, as SetFormulas. */
static void
set_balance_formulas (Year *year, gint64 account_id, char **liability, char **asset)
{
  const YearAccount *account = g_hash_table_lookup (year->by_id, &account_id);
  const char *trial = report_tab_get_prefix (year->trial);

  if (account != NULL)
    {
      *liability = g_strdup_printf ("=%s" TRIAL_AFTER_CREDIT "%u", trial, account->trial_line);
      *asset = g_strdup_printf ("=%s" TRIAL_AFTER_DEBIT "%u", trial, account->trial_line);
    }
  else if (account_id == 0)
    {
      g_autofree char *income = year_dup_earned_so_far (year, TRIAL_AFTER_CREDIT);
      g_autofree char *expenditure = year_dup_earned_so_far (year, TRIAL_AFTER_DEBIT);

      *liability = dup_side (income, expenditure);
      *asset = dup_side (expenditure, income);
    }
}

/* The two formulas of a row whose account is given; 0 is what is left over. */
typedef void (*SetFormulas) (Year *year, gint64 account_id, char **one, char **other);

/* A row of a statement of two sides with the year before; one under no head is what is left over. */
static gboolean
add_two_sided_row (Year *year, ReportTab *tab, PgResult *result, guint row, SetFormulas set_formulas, GError **error)
{
  const char *head = pg_result_get_text (result, row, BALANCE_SHEET_GROUP_NAME);
  const char *cells[] = { head, pg_result_get_text (result, row, BALANCE_SHEET_NAME),
                          or_nothing (pg_result_get_text (result, row, BALANCE_SHEET_LIABILITY)),
                          or_nothing (pg_result_get_text (result, row, BALANCE_SHEET_ASSET)),
                          pg_result_get_text (result, row, BALANCE_SHEET_LIABILITY_LAST),
                          pg_result_get_text (result, row, BALANCE_SHEET_ASSET_LAST) };
  g_autofree char *one = NULL;
  g_autofree char *other = NULL;

  if (head == NULL)
    {
      year->left_over_line = report_tab_get_next_line (tab);
      year->left_over_paise = year_get_paise (cells[2]) - year_get_paise (cells[3]);
    }
  set_formulas (year, year_get_paise (pg_result_get_text (result, row, BALANCE_SHEET_ACCOUNT_ID)), &one, &other);
  return report_tab_add_row (tab, cells, (const char *const[]){ NULL, NULL, one, other, NULL, NULL }, head != NULL,
                             error)
         && year_count_row (year, error);
}

/* Both statements of two sides are read in columns of the same order. */
G_STATIC_ASSERT ((int) BALANCE_SHEET_GROUP_NAME == (int) INCOME_GROUP_NAME
                 && (int) BALANCE_SHEET_LIABILITY == (int) INCOME_EXPENDITURE
                 && (int) BALANCE_SHEET_ASSET_LAST == (int) INCOME_INCOME_LAST);

static gboolean
write_two_sided (Year *year, ReportTab *tab, const PgRelation *relation, SetFormulas set_formulas, GError **error)
{
  g_autoptr (PgResult) result = year_ask (year, relation, error);
  Group group = { .tab = tab, .label_column = 1 };
  gboolean is_done = result != NULL;

  for (guint i = 0; is_done && i < pg_result_get_row_count (result); i++)
    is_done = step_group (&group, pg_result_get_text (result, i, BALANCE_SHEET_GROUP_NAME), error)
              && add_two_sided_row (year, tab, result, i, set_formulas, error);
  is_done = is_done && end_group (&group, error) && report_tab_end (tab, error);
  g_free (group.name);
  return is_done;
}

gboolean
year_write_balance_sheet (Year *year, GError **error)
{
  return write_two_sided (year, year->balance, &balance_sheet, set_balance_formulas, error);
}

/* As SetFormulas; what is left over closes the smaller side. */
static void
set_income_formulas (Year *year, gint64 account_id, char **expenditure, char **income)
{
  const YearAccount *account = g_hash_table_lookup (year->by_id, &account_id);
  g_autofree char *more = NULL;
  g_autofree char *less = NULL;

  if (account != NULL)
    {
      more = year_dup_movement (year, account, TRUE, TRUE);
      less = year_dup_movement (year, account, FALSE, TRUE);
    }
  else if (account_id == 0)
    {
      guint first = report_tab_get_first_line (year->income), last = report_tab_get_next_line (year->income) - 1;

      more = g_strdup_printf ("SUMIFS(D%u:D%u,A%u:A%u,\"<>\")", first, last, first, last);
      less = g_strdup_printf ("SUMIFS(C%u:C%u,A%u:A%u,\"<>\")", first, last, first, last);
    }
  else
    return;
  *expenditure = dup_side (more, less);
  *income = dup_side (less, more);
}

gboolean
year_write_income (Year *year, GError **error)
{
  return write_two_sided (year, year->income, &income_expenditure, set_income_formulas, error);
}

/* What was there before, and what the opening voucher says was there, when its day is one of these. */
static char *
dup_opened_formula (Year *year, const YearAccount *account, gboolean is_debit)
{
  const char *trial = report_tab_get_prefix (year->trial);
  guint first = report_tab_get_first_line (year->postings), next = report_tab_get_next_line (year->postings);
  g_autofree char *debits = year_dup_range (year->postings, DAY_DEBIT, first, next);
  g_autofree char *credits = year_dup_range (year->postings, DAY_CREDIT, first, next);
  g_autofree char *accounts = year_dup_range (year->postings, DAY_ACCOUNT, first, next);
  g_autofree char *kinds = year_dup_range (year->postings, DAY_KIND, first, next);
  g_autofree char *opening = year_dup_word (report_state_word ("opening"));
  g_autofree char *where = g_strdup_printf ("%s,%s,%s,%s", accounts, account->id, kinds, opening);
  g_autofree char *debit = g_strdup_printf ("%s" TRIAL_BEFORE_DEBIT "%u+SUMIFS(%s,%s)", trial, account->trial_line,
                                            debits, where);
  g_autofree char *credit = g_strdup_printf ("%s" TRIAL_BEFORE_CREDIT "%u+SUMIFS(%s,%s)", trial, account->trial_line,
                                             credits, where);

  return dup_side (is_debit ? debit : credit, is_debit ? credit : debit);
}

/* What a row of receipts and payments works out from; the money before and after stands in the trial balance. */
static char *
dup_money_formula (Year *year, const YearAccount *account, const char *kind, gboolean is_receipt)
{
  const char *trial = report_tab_get_prefix (year->trial);
  guint first = report_tab_get_first_line (year->postings), next = report_tab_get_next_line (year->postings);
  g_autofree char *amounts = year_dup_range (year->postings, is_receipt ? DAY_CREDIT : DAY_DEBIT, first, next);
  g_autofree char *accounts = year_dup_range (year->postings, DAY_ACCOUNT, first, next);
  g_autofree char *moves = year_dup_range (year->postings, DAY_MOVES, first, next);
  g_autofree char *yes = year_dup_word (report_state_word ("yes"));

  if (g_str_equal (kind, "before"))
    return dup_opened_formula (year, account, is_receipt);
  if (g_str_equal (kind, "after"))
    return g_strdup_printf ("=%s%s%u", trial, is_receipt ? TRIAL_AFTER_CREDIT : TRIAL_AFTER_DEBIT,
                            account->trial_line);
  if (is_receipt != g_str_equal (kind, "received"))
    return NULL;
  return g_strdup_printf ("=SUMIFS(%s,%s,%s,%s,%s)", amounts, accounts, account->id, moves, yes);
}

/* The account of a row, whose key counts its four kinds (api.money_between). */
static const YearAccount *
find_money_account (Year *year, const char *key)
{
  gint64 account_id = g_ascii_strtoll (key, NULL, 10) / 4;

  return g_hash_table_lookup (year->by_id, &account_id);
}

gboolean
year_write_money (Year *year, GError **error)
{
  g_autoptr (PgResult) result = year_ask (year, &receipts_payments, error);
  Group group = { .tab = year->money, .label_column = 1 };
  gboolean is_done = result != NULL;

  for (guint i = 0; is_done && i < pg_result_get_row_count (result); i++)
    {
      const char *kind = pg_result_get_text (result, i, RECEIPTS_PAYMENTS_KIND);
      const YearAccount *account = find_money_account (year, pg_result_get_text (result, i, RECEIPTS_PAYMENTS_KEY));
      g_autofree char *receipt = account != NULL ? dup_money_formula (year, account, kind, TRUE) : NULL;
      g_autofree char *payment = account != NULL ? dup_money_formula (year, account, kind, FALSE) : NULL;
      const char *cells[] = { kind, pg_result_get_text (result, i, RECEIPTS_PAYMENTS_NAME),
                              receipt == NULL ? pg_result_get_text (result, i, RECEIPTS_PAYMENTS_RECEIPT)
                                              : or_nothing (pg_result_get_text (result, i, RECEIPTS_PAYMENTS_RECEIPT)),
                              payment == NULL ? pg_result_get_text (result, i, RECEIPTS_PAYMENTS_PAYMENT)
                                              : or_nothing (pg_result_get_text (result, i, RECEIPTS_PAYMENTS_PAYMENT)),
                              pg_result_get_text (result, i, RECEIPTS_PAYMENTS_RECEIPT_LAST),
                              pg_result_get_text (result, i, RECEIPTS_PAYMENTS_PAYMENT_LAST) };

      is_done = step_group (&group, report_state_word (kind), error)
                && report_tab_add_row (year->money, cells,
                                       (const char *const[]){ NULL, NULL, receipt, payment, NULL, NULL }, 1, error)
                && year_count_row (year, error);
    }
  is_done = is_done && end_group (&group, error) && report_tab_end (year->money, error);
  g_free (group.name);
  return is_done;
}
