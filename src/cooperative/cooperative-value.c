/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What a rule and its value read like for people. */
#define G_LOG_DOMAIN "cooperative-value"

#include "cooperative-value.h"

#include <glib/gi18n.h>

#include "base-money.h"
#include "cooperative.h"
#include "desk-language.h"

/* "90 days"; a unit that is not known here stands as it is. */
static char *
dup_counted (const char *unit, gint64 value)
{
  g_autofree char *number = base_number_dup_text (value);
  gulong count = (gulong) value;

  if (g_str_equal (unit, "days"))
    return g_strdup_printf (ngettext ("%s day", "%s days", count), number);
  if (g_str_equal (unit, "months"))
    return g_strdup_printf (ngettext ("%s month", "%s months", count), number);
  if (g_str_equal (unit, "years"))
    return g_strdup_printf (ngettext ("%s year", "%s years", count), number);
  if (g_str_equal (unit, "shares"))
    return g_strdup_printf (ngettext ("%s share", "%s shares", count), number);
  if (g_str_equal (unit, "minutes"))
    return g_strdup_printf (ngettext ("%s minute", "%s minutes", count), number);
  if (g_str_equal (unit, "meetings"))
    return g_strdup_printf (ngettext ("%s meeting", "%s meetings", count), number);
  if (g_str_equal (unit, "members"))
    return g_strdup_printf (ngettext ("%s member", "%s members", count), number);
  return g_strdup_printf ("%s %s", number, report_state_word (unit));
}

const FormItem cooperative_value_bases[] = {
  { "1", N_("Of those who vote") },
  { "2", N_("Of those present") },
  { "3", N_("Of all who are entitled") },
  { NULL, NULL },
};

const FormItem cooperative_value_fractions[] = {
  { "102", "1/2" }, { "305", "3/5" }, { "203", "2/3" }, { "304", "3/4" }, { "405", "4/5" }, { "101", "1/1" },
  { NULL, NULL },
};

static char *
dup_item_words (const FormItem *items, gint64 value)
{
  for (; items->code != NULL; items++)
    if (g_ascii_strtoll (items->code, NULL, 10) == value)
      return g_strdup (_(items->words));
  return g_strdup_printf ("%" G_GINT64_FORMAT, value);
}

char *
cooperative_value_dup (PgRow *row)
{
  const char *unit;
  gint64 value;

  g_return_val_if_fail (PG_IS_ROW (row), NULL);

  unit = pg_row_get_words (row, PARAMETER_UNIT);
  value = pg_row_get_int (row, PARAMETER_VALUE);
  if (g_str_equal (unit, "paise"))
    return base_money_dup_short (value);
  if (g_str_equal (unit, "yes_no"))
    return g_strdup (value != 0 ? _("Yes") : _("No"));
  if (g_str_equal (unit, "one_part_in"))
    return value == 0 ? g_strdup (_("None")) : g_strdup_printf ("1/%" G_GINT64_FORMAT, value);
  if (g_str_equal (unit, "fraction"))
    return g_strdup_printf ("%" G_GINT64_FORMAT "/%" G_GINT64_FORMAT, value / 100, value % 100);
  if (g_str_equal (unit, "vote_base"))
    return dup_item_words (cooperative_value_bases, value);
  return dup_counted (unit, value);
}

char *
cooperative_value_dup_title (PgRow *row)
{
  const char *language = desk_language_get ();
  guint column = g_str_equal (language, "gu")   ? PARAMETER_TITLE_GU
                 : g_str_equal (language, "hi") ? PARAMETER_TITLE_HI
                                                : PARAMETER_TITLE;

  g_return_val_if_fail (PG_IS_ROW (row), NULL);

  return g_strdup (pg_row_get_words (row, pg_row_is_null (row, column) ? PARAMETER_TITLE : column));
}
