/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What an error means for a person: rule name → sentence and field. The names are those of constraints and
 * of core.refuse in sql/; the contract test holds both sides together. */
#define G_LOG_DOMAIN "desk-rules"

#include "desk-rules-words.h"

#include <glib/gi18n.h>
#include <string.h>

#include "base-day.h"
#include "base-money.h"
#include "report.h"

static const DeskRuleWords *const tables[] = { desk_rules_words, desk_rules_of_board, desk_rules_of_meetings,
                                              desk_rules_of_elections };

static const DeskRuleWords *
find_rule (const GError *error)
{
  const char *name = pg_error_get_rule (error);

  for (guint t = 0; t < G_N_ELEMENTS (tables); t++)
    for (const DeskRuleWords *w = tables[t]; w->name != NULL; w++)
      if (g_str_equal (w->name, name))
        return w;
  return NULL;
}

/* "2026-03-31" → "31-03-2026"; "paise:50000" → "₹ 500"; "state:open" → its word; "text:5001" → "5001"; whole numbers
   in Indian grouping; all else as it is. */
static char *
dup_detail (const char *detail)
{
  BaseDay day = base_day_from_iso (detail);
  gint64 number;

  if (day != BASE_DAY_NONE)
    return base_day_dup_text (day);
  if (g_str_has_prefix (detail, "paise:") && base_number_parse (detail + strlen ("paise:"), &number))
    return base_money_dup_short (number);
  if (g_str_has_prefix (detail, "state:"))
    return g_strdup (report_state_word (detail + strlen ("state:")));
  if (g_str_has_prefix (detail, "text:"))
    return g_strdup (detail + strlen ("text:"));
  if (strspn (detail, "0123456789") == strlen (detail) && base_number_parse (detail, &number))
    return base_number_dup_text (number);
  return g_strdup (detail);
}

static char *
dup_filled (const char *sentence, const char *details)
{
  g_auto (GStrv) parts = g_strsplit (details, "|", -1);
  GString *filled = g_string_new (sentence);

  for (guint i = 0; parts[i] != NULL; i++)
    {
      g_autofree char *place = g_strdup_printf ("{%u}", i + 1);
      g_autofree char *words = dup_detail (parts[i]);

      g_string_replace (filled, place, words, 0);
    }
  return g_string_free (filled, FALSE);
}

static const char *
find_sentence_of_code (const GError *error)
{
  switch ((PgError) error->code)
    {
    case PG_ERROR_LOST:
      return N_("The connection to the database broke. Nothing was saved; please send it again when it is back.");
    case PG_ERROR_RULE:
    case PG_ERROR_BUG:
      return NULL;
    case PG_ERROR_STALE:
      return N_("Somebody else changed this in the meantime. Look at the newest state and make your change again.");
    case PG_ERROR_FORBIDDEN:
      return N_("Your role may not do this. Ask somebody whose role may.");
    case PG_ERROR_BUSY:
      return N_("The database is busy with other work just now. Nothing was saved; please send it again.");
    case PG_ERROR_FULL:
      return N_("The database has no room left. Nothing was saved; please tell the technician.");
    case PG_ERROR_LOGIN:
      return N_("The database does not let you in. Please check the name, the password and the service.");
    }
  g_assert_not_reached ();
}

char *
desk_rules_dup_sentence (const GError *error)
{
  const DeskRuleWords *rule;
  const char *sentence;

  g_return_val_if_fail (error != NULL, g_strdup ("?"));

  if (error->domain != PG_ERROR)
    return g_strdup (error->message);
  rule = find_rule (error);
  if (rule != NULL)
    return dup_filled (_(rule->sentence), pg_error_get_details (error));
  sentence = find_sentence_of_code (error);
  if (sentence != NULL)
    return g_strdup (_(sentence));
  g_warning ("%s", error->message);
  return g_strdup_printf (_("This did not work, and it is a mistake of the program. Nothing was saved. "
                            "Please tell the technician this code: %s"), pg_error_get_state (error));
}

const char *
desk_rules_get_field (const GError *error)
{
  const DeskRuleWords *rule;

  g_return_val_if_fail (error != NULL, "");

  if (error->domain != PG_ERROR)
    return "";
  rule = find_rule (error);
  /* A constraint of a table names its own column, which need not be an argument: only core.refuse is heard. */
  if (g_str_has_prefix (pg_error_get_state (error), "MN") && *pg_error_get_column (error) != '\0')
    return pg_error_get_column (error);
  return rule != NULL && rule->field != NULL ? rule->field : "";
}

const char *const *
desk_rules_get_names (void)
{
  static gsize all;

  if (g_once_init_enter (&all))
    {
      GPtrArray *names = g_ptr_array_new ();

      for (guint t = 0; t < G_N_ELEMENTS (tables); t++)
        for (const DeskRuleWords *w = tables[t]; w->name != NULL; w++)
          g_ptr_array_add (names, (gpointer) w->name);
      g_ptr_array_add (names, NULL);
      g_once_init_leave (&all, (gsize) g_ptr_array_free (names, FALSE));
    }
  return (const char *const *) all;
}
