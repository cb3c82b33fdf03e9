/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What tells a woman apart who is likely the one being typed. */
#define G_LOG_DOMAIN "likely-words"

#include "likely-words.h"

#include <glib/gi18n.h>
#include <string.h>

#include "report.h"
#include "shareholder.h"

static const struct
{
  const char *reason;
  const char *words;
  const char *field; /* beside the name; where it is said too, since her names may be out of sight by then */
} reasons[] = {
  { "sewa_number_and_name", N_("The same name and SEWA number"), "sewa_number" },
  { "phone_and_name", N_("The same name and phone"), "phone" },
  { "birth_and_name", N_("The same name and birth"), NULL },
  { "aadhaar_and_name", N_("The same name and last digits of Aadhaar"), "aadhaar_last4" },
  { "place_and_name", N_("The same name and village"), "place" },
  { "sewa_number", N_("The same SEWA number"), "sewa_number" },
  { "name", N_("The same name"), NULL },
  { "phone", N_("The same phone"), "phone" },
};

char *
likely_words_dup_number (PgRow *row)
{
  g_return_val_if_fail (PG_IS_ROW (row), NULL);

  return shareholder_dup_number_words (row, LIKELY_NUMBER, LIKELY_APPLICATION);
}

char *
likely_words_dup_title (PgRow *row)
{
  g_autofree char *number = likely_words_dup_number (row);
  const char *name = pg_row_get_words (row, LIKELY_NAME);
  const char *spoken = shareholder_get_spoken_name (row, LIKELY_NAME, LIKELY_NAME_GU);
  GString *title = g_string_new (number);

  /* The spoken script comes first, as in the lists. */
  shareholder_add_part (title, spoken);
  shareholder_add_part (title, spoken == name ? pg_row_get_words (row, LIKELY_NAME_GU) : name);
  return g_string_free (title, FALSE);
}

char *
likely_words_dup_detail (PgRow *row)
{
  gint age = (gint) pg_row_get_int (row, LIKELY_AGE_YEARS);
  const char *phone = pg_row_get_words (row, LIKELY_PHONE);
  const char *relation = pg_row_get_words (row, LIKELY_MIDDLE_RELATION);
  const char *name = shareholder_get_spoken_name (row, LIKELY_MIDDLE_NAME, LIKELY_MIDDLE_NAME_GU);
  g_autofree char *whose = relation[0] == '\0' || name[0] == '\0' ? NULL
                           : g_strdup_printf ("%s: %s", report_state_word (relation), name);
  g_autofree char *years = pg_row_is_null (row, LIKELY_AGE_YEARS) ? NULL
                           : g_strdup_printf (ngettext ("%d year old", "%d years old", (gulong) age), age);
  /* Translators: the last four digits of her phone */
  g_autofree char *digits = strlen (phone) < 4 ? NULL
                            : g_strdup_printf (_("phone ends in %s"), phone + strlen (phone) - 4);
  GString *detail = g_string_new (report_state_word (pg_row_get_words (row, LIKELY_STATE)));

  shareholder_add_part (detail, whose);
  shareholder_add_part (detail, pg_row_get_words (row, LIKELY_PLACE));
  shareholder_add_part (detail, years);
  shareholder_add_part (detail, digits);
  return g_string_free (detail, FALSE);
}

static guint
find_reason (PgRow *row)
{
  guint i = 0;

  while (i < G_N_ELEMENTS (reasons) - 1 && !g_str_equal (reasons[i].reason, pg_row_get_words (row, LIKELY_REASON)))
    i++;
  return i;
}

const char *
likely_words_get_reason (PgRow *row)
{
  g_return_val_if_fail (PG_IS_ROW (row), "");

  return _(reasons[find_reason (row)].words);
}

const char *
likely_words_get_field (PgRow *row)
{
  g_return_val_if_fail (PG_IS_ROW (row), NULL);

  return reasons[find_reason (row)].field;
}
