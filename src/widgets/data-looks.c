/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * How the columns of a report look on the screen when nothing special is said of them. */
#define G_LOG_DOMAIN "data-looks"

#include "data-looks.h"

#include "desk-language.h"

#define WIDE_LETTERS 22 /* text of this width and more takes the room that is left */
#define LONG_LETTERS 30 /* and of this width may run on into a second line */
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

/* The column that holds the same as `column` in the other script; NULL when there is none. */
static const ReportColumn *
find_other_script (const Report *report, const ReportColumn *column)
{
  g_autofree char *other = g_str_has_suffix (column->name, "_gu")
                             ? g_strndup (column->name, strlen (column->name) - strlen ("_gu"))
                             : g_strconcat (column->name, "_gu", NULL);

  for (guint i = 0; i < report->n_columns; i++)
    if (g_str_equal (report->columns[i].name, other))
      return &report->columns[i];
  return NULL;
}

static DataColumn
make_look (const ReportColumn *column, const ReportColumn *other, PillTone (*tone_of) (const char *code))
{
  gboolean is_text = column->kind == REPORT_TEXT;
  gboolean is_state = g_str_equal (column->name, "state");
  gboolean is_swapped = other != NULL && g_str_equal (desk_language_get (), "gu");

  return (DataColumn){
    .name = is_swapped ? other->name : column->name,
    .below = is_swapped ? column->name : other != NULL ? other->name : NULL,
    .title = column->title,
    .sort = column->sort,
    .is_wide = is_text && column->width >= WIDE_LETTERS,
    .is_long = is_text && other == NULL && column->width >= LONG_LETTERS,
    .letters = is_state ? MAX (column->width, PILL_LETTERS) : count_letters (column),
    .tone_of = is_state ? tone_of : NULL,
  };
}

DataColumn *
data_looks_new (const Report *report, PillTone (*tone_of) (const char *code))
{
  DataColumn *looks;
  guint n = 0;

  g_return_val_if_fail (report != NULL && tone_of != NULL, NULL);

  looks = g_new0 (DataColumn, report->n_columns + 1);
  for (guint i = 0; i < report->n_columns; i++)
    {
      const ReportColumn *column = &report->columns[i];
      const ReportColumn *other = find_other_script (report, column);

      if (other == NULL || !g_str_has_suffix (column->name, "_gu"))
        looks[n++] = make_look (column, other, tone_of);
    }
  return looks;
}
