/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * How the columns of a report look on the screen when nothing special is said of them. */
#define G_LOG_DOMAIN "data-looks"

#include "data-looks.h"

#include <string.h>

#include "desk-language.h"

#define WIDE_LETTERS 22 /* text of this width and more takes the room that is left, or a second line */
#define DAY_LETTERS 10
#define PILL_LETTERS 13 /* the least for a state: a pill has an icon and edges */

/* Paper is generous, since it cannot be made wider; a column on the screen can, and wide ones take what is left. */
static guint
count_letters (const ReportColumn *column)
{
  switch (column->kind)
    {
    case REPORT_DAY:
      return DAY_LETTERS;
    case REPORT_NUMBER:
    case REPORT_COUNT:
      return column->width - 1;
    case REPORT_MONEY:
      return column->width - 3;
    case REPORT_TEXT:
      return column->width >= WIDE_LETTERS ? column->width - 1 : column->width;
    case REPORT_STATE:
      return column->width;
    }
  g_assert_not_reached ();
}

/* The column of the query that says the same in Gujarati ("_gu") or Hindi ("_hi"); NULL when there is none. */
static const char *
find_other (const PgRelation *relation, const ReportColumn *column, const char *suffix)
{
  g_autofree char *name = g_strconcat (column->name, suffix, NULL);
  gint index = pg_relation_find_column (relation, name);

  return index >= 0 ? relation->columns[index].name : NULL;
}

static DataColumn
make_look (const ReportColumn *column, const char *in_gu, PillTone (*tone_of) (const char *code))
{
  gboolean is_state = g_str_equal (column->name, "state");
  gboolean is_words = column->kind == REPORT_TEXT || (column->kind == REPORT_STATE && !is_state);
  gboolean is_wide = is_words && column->width >= WIDE_LETTERS;
  gboolean is_gujarati = g_str_equal (desk_language_get (), "gu");

  return (DataColumn){
    .name = column->name,
    .in_gu = in_gu,
    .below = in_gu != NULL && is_gujarati ? column->name : in_gu,
    .sort = column->sort,
    .is_wide = is_wide,
    .is_long = is_wide && (in_gu == NULL || column->kind == REPORT_STATE),
    .letters = is_state ? MAX (column->width, PILL_LETTERS) : count_letters (column),
    .tone_of = is_state ? tone_of : NULL,
  };
}

/* A name in Gujarati or Hindi stands with the one in English. */
static gboolean
is_other_half (const Report *report, const ReportColumn *column)
{
  gsize length = strlen (column->name);

  if (!g_str_has_suffix (column->name, "_gu") && !g_str_has_suffix (column->name, "_hi"))
    return FALSE;
  for (guint i = 0; i < report->n_columns; i++)
    if (strlen (report->columns[i].name) == length - strlen ("_gu")
        && g_str_has_prefix (column->name, report->columns[i].name))
      return TRUE;
  return FALSE;
}

DataColumn *
data_looks_new (const Report *report, const PgRelation *relation, PillTone (*tone_of) (const char *code),
                gboolean is_dense)
{
  DataColumn *looks;
  guint n = 0;

  g_return_val_if_fail (report != NULL && relation != NULL && tone_of != NULL, NULL);

  looks = g_new0 (DataColumn, report->n_columns + 1);
  for (guint i = 0; i < report->n_columns; i++)
    if (!is_other_half (report, &report->columns[i]))
      {
        looks[n] = make_look (&report->columns[i], find_other (relation, &report->columns[i], "_gu"), tone_of);
        looks[n].in_hi = find_other (relation, &report->columns[i], "_hi");
        if (is_dense)
          looks[n].below = NULL;
        n++;
      }
  return looks;
}
