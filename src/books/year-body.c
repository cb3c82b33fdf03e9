/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The sheet of what lies between us and other bodies in a year's workbook: what comes of its rows is a formula, and so
 * is what the controls hold against the trial balance and the day book. */
#define G_LOG_DOMAIN "year-body"

#include <glib/gi18n.h>

#include "body.h"
#include "year-parts.h"

#define BODY_KIND "B"
#define BODY_DEBIT "C"
#define BODY_CREDIT "D"

enum { BODY_COLUMN_NAME, BODY_COLUMN_KIND, BODY_COLUMN_DEBIT, BODY_COLUMN_CREDIT, BODY_COLUMN_STATE, N_BODY };

/* The rows of one body: where each part begins, and where it ends with what is left; 0: not yet, or not at all. */
typedef struct
{
  char *key; /* of body and part */
  guint first_line;
  guint account_line, work_line;
} Body;

/* One side of what is left of the rows from `first_line` until before `line`. */
static char *
dup_left (const char *more, const char *less, guint first_line, guint line)
{
  return g_strdup_printf ("=MAX(0,ROUND(SUM(%s%u:%s%u)-SUM(%s%u:%s%u),2))", more, first_line, more, line - 1, less,
                          first_line, less, line - 1);
}

/* One side of what lies between us: its account, and the work that was not charged, if that has a row. */
static char *
dup_all (const char *more, const char *less, const Body *body)
{
  g_autofree char *work = body->work_line != 0
                            ? g_strdup_printf ("+%s%u-%s%u", more, body->work_line, less, body->work_line)
                            : g_strdup ("");

  return g_strdup_printf ("=MAX(0,ROUND(%s%u-%s%u%s,2))", more, body->account_line, less, body->account_line, work);
}

static gboolean
is_any (const char *kind, const char *one, const char *other)
{
  return g_str_equal (kind, one) || g_str_equal (kind, other);
}

static void
set_formulas (Body *body, const char *kind, guint line, char **debit, char **credit)
{
  gboolean is_account = g_str_equal (kind, "body_after");

  if (g_str_equal (kind, "body_all"))
    {
      *debit = dup_all (BODY_DEBIT, BODY_CREDIT, body);
      *credit = dup_all (BODY_CREDIT, BODY_DEBIT, body);
      return;
    }
  if (!is_account && !is_any (kind, "work_uncharged", "work_held"))
    return;
  if (is_account)
    body->account_line = line;
  else
    body->work_line = line;
  if (body->first_line == line)
    return;
  *debit = dup_left (BODY_DEBIT, BODY_CREDIT, body->first_line, line);
  *credit = dup_left (BODY_CREDIT, BODY_DEBIT, body->first_line, line);
}

/* What the controls hold against other sheets. */
static void
count_row (Year *year, const char *kind, gint64 paise)
{
  if (g_str_equal (kind, "body_after"))
    year->body_account_paise += paise;
  else if (is_any (kind, "work_spent", "work_earned") || g_str_equal (kind, "work_charged"))
    year->body_work_paise += paise;
}

static gboolean
add_body_row (Year *year, Body *body, PgResult *result, guint row, GError **error)
{
  const char *part = pg_result_get_text (result, row, BETWEEN_BODIES_PART);
  const char *kind = pg_result_get_text (result, row, BETWEEN_BODIES_KIND);
  gint64 debit_paise = year_get_paise (pg_result_get_text (result, row, BETWEEN_BODIES_DEBIT));
  gint64 credit_paise = year_get_paise (pg_result_get_text (result, row, BETWEEN_BODIES_CREDIT));
  g_autofree char *key = g_strconcat (pg_result_get_text (result, row, BETWEEN_BODIES_NAME), "/", part, NULL);
  g_autofree char *debit_text = year_dup_paise (debit_paise);
  g_autofree char *credit_text = year_dup_paise (credit_paise);
  g_autofree char *debit = NULL;
  g_autofree char *credit = NULL;
  guint line = report_tab_get_next_line (year->bodies);
  const char *cells[N_BODY] = { pg_result_get_text (result, row, BETWEEN_BODIES_NAME), kind,
                                pg_result_get_text (result, row, BETWEEN_BODIES_DEBIT),
                                pg_result_get_text (result, row, BETWEEN_BODIES_CREDIT),
                                pg_result_get_text (result, row, BETWEEN_BODIES_STATE) };

  if (g_strcmp0 (body->key, key) != 0)
    {
      g_free (body->key);
      body->key = g_steal_pointer (&key);
      body->first_line = line;
    }
  set_formulas (body, kind, line, &debit, &credit);
  if (debit != NULL)
    {
      cells[BODY_COLUMN_DEBIT] = debit_text;
      cells[BODY_COLUMN_CREDIT] = credit_text;
    }
  if (part == NULL)
    body->account_line = body->work_line = 0;
  count_row (year, kind, debit_paise - credit_paise);
  return report_tab_add_row (year->bodies, cells,
                             (const char *const[N_BODY]){ [BODY_COLUMN_DEBIT] = debit, [BODY_COLUMN_CREDIT] = credit },
                             0, error)
         && year_count_row (year, error);
}

gboolean
year_write_bodies (Year *year, GError **error)
{
  g_autoptr (PgResult) result = year_ask (year, &between_bodies, error);
  Body body = { 0 };
  gboolean is_done = result != NULL;

  if (is_done)
    year->bodies = report_workbook_add_tab (year->workbook, &between_bodies_report, _("Other bodies"), NULL, error);
  is_done = is_done && year->bodies != NULL;
  for (guint i = 0; is_done && i < pg_result_get_row_count (result); i++)
    is_done = add_body_row (year, &body, result, i, error);
  g_free (body.key);
  return is_done && report_tab_end (year->bodies, error);
}

char *
year_dup_bodies (Year *year, const char *const *kinds)
{
  g_autoptr (GString) formula = g_string_new ("0");
  guint first = report_tab_get_first_line (year->bodies), next = report_tab_get_next_line (year->bodies);
  g_autofree char *debits = year_dup_range (year->bodies, BODY_DEBIT, first, next);
  g_autofree char *credits = year_dup_range (year->bodies, BODY_CREDIT, first, next);
  g_autofree char *column = year_dup_range (year->bodies, BODY_KIND, first, next);

  for (guint i = 0; first < next && kinds[i] != NULL; i++)
    {
      g_autofree char *word = year_dup_word (report_state_word (kinds[i]));

      g_string_append_printf (formula, "+SUMIFS(%s,%s,%s)-SUMIFS(%s,%s,%s)", debits, column, word, credits, column,
                              word);
    }
  return g_string_free (g_steal_pointer (&formula), FALSE);
}

char *
year_dup_carried (Year *year)
{
  guint first = report_tab_get_first_line (year->postings), next = report_tab_get_next_line (year->postings);
  g_autofree char *not_sheet = g_strconcat ("<>", report_state_word ("balance_sheet"), NULL);
  g_autofree char *not_kind = g_strconcat ("<>", report_state_word ("closing"), NULL);
  g_autofree char *not_own = g_strconcat ("<>", year->own_carrier, NULL);
  g_autofree char *sheet = year_dup_word (not_sheet);
  g_autofree char *kind = year_dup_word (not_kind);
  g_autofree char *own = year_dup_word (not_own);
  g_autofree char *debits = NULL;
  g_autofree char *credits = NULL;
  g_autofree char *sheets = NULL;
  g_autofree char *kinds = NULL;
  g_autofree char *carriers = NULL;
  g_autofree char *where = NULL;

  if (first == next)
    return g_strdup ("0");
  debits = year_dup_range (year->postings, DAY_DEBIT, first, next);
  credits = year_dup_range (year->postings, DAY_CREDIT, first, next);
  sheets = year_dup_range (year->postings, DAY_SHEET, first, next);
  kinds = year_dup_range (year->postings, DAY_KIND, first, next);
  carriers = year_dup_range (year->postings, DAY_CARRIER, first, next);
  where = g_strjoin (",", carriers, own, sheets, sheet, kinds, kind, NULL);
  return g_strdup_printf ("SUMIFS(%s,%s)-SUMIFS(%s,%s)", debits, where, credits, where);
}
