/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Says which voucher or act a row belongs to, and what is wrong with it. */
#define G_LOG_DOMAIN "verify-finding"

#include "verify-finding.h"

#include <glib/gi18n.h>

#include "base-day.h"
#include "base-limits.h"
#include "base-money.h"

typedef struct
{
  gint64 position;
  char  *subject;
  char  *sentence;
} Finding;

struct _VerifyFindings
{
  VerifyState *state;
  GPtrArray   *list;
};

static void
finding_free (Finding *finding)
{
  g_free (finding->subject);
  g_free (finding->sentence);
  g_free (finding);
}

VerifyFindings *
verify_findings_new (VerifyState *state)
{
  VerifyFindings *findings = g_new0 (VerifyFindings, 1);

  findings->state = state;
  findings->list = g_ptr_array_new_with_free_func ((GDestroyNotify) finding_free);
  return findings;
}

void
verify_findings_free (VerifyFindings *findings)
{
  g_ptr_array_unref (findings->list);
  g_free (findings);
}

/* "Voucher NUMBER of DAY", or an act, from its own row. */
static char *
dup_numbered (gboolean is_voucher, JsonObject *fields, const char *day)
{
  g_autofree char *number = verify_field_dup_text (fields, "number");
  g_autofree char *iso = verify_field_dup_text (fields, day);
  g_autofree char *text = base_day_dup_text (base_day_from_iso (iso));

  return is_voucher ? g_strdup_printf (_("Voucher %s of %s"), number, text)
                    : g_strdup_printf (_("Act %s of %s"), number, text);
}

char *
verify_subject_dup (VerifyState *state, const char *relation, const char *key, JsonObject *fields)
{
  g_autofree char *voucher_id = verify_field_dup_text (fields, "voucher_id");
  g_autofree char *act_id = verify_field_dup_text (fields, "act_id");
  g_autofree char *number = verify_field_dup_text (fields, "number");
  const VerifyRow *voucher = verify_state_find (state, "core.voucher", voucher_id);
  const VerifyRow *act = verify_state_find (state, "core.act", act_id);

  if (g_str_equal (relation, "core.voucher") && number[0] != '\0')
    return dup_numbered (TRUE, fields, "dated_on");
  if (voucher != NULL)
    return dup_numbered (TRUE, voucher->fields, "dated_on");
  if (g_str_equal (relation, "core.act") && number[0] != '\0')
    return dup_numbered (FALSE, fields, "value_on");
  if (act != NULL)
    return dup_numbered (FALSE, act->fields, "value_on");
  return g_strdup_printf (_("Row %s of %s"), key != NULL ? key : "?", relation);
}

void
verify_findings_add (VerifyFindings *findings, gint64 position, const char *subject, char *sentence)
{
  Finding *finding = g_new0 (Finding, 1);

  finding->position = position;
  finding->subject = g_strdup (subject);
  finding->sentence = sentence;
  g_ptr_array_add (findings->list, finding);
}

/* What stands in a column, for people: rupees for paise, a dash for nothing. */
static char *
dup_value (const char *column, const char *value)
{
  if (value == NULL || value[0] == '\0')
    return g_strdup ("–");
  if (g_str_has_suffix (column, "_paise"))
    {
      g_autofree char *text = base_money_dup_text (g_ascii_strtoll (value, NULL, 10));

      return g_strconcat ("₹", text, NULL);
    }
  return g_strdup (value);
}

void
verify_findings_add_change (VerifyFindings *findings, gint64 position, const char *subject, const char *column,
                            const char *was, const char *is)
{
  g_autofree char *before = dup_value (column, was);
  g_autofree char *now = dup_value (column, is);

  verify_findings_add (findings, position, subject,
                       g_strdup_printf (_("%s: “%s” was %s and is %s."), subject, column, before, now));
}

void
verify_findings_add_row (VerifyFault fault, const char *relation, const VerifyRow *row, JsonObject *fields,
                         const char *column, const char *was, const char *is, gpointer data)
{
  VerifyFindings *findings = data;
  g_autofree char *subject = verify_subject_dup (findings->state, relation, row != NULL ? row->key : NULL, fields);
  g_autofree char *voucher_id = verify_field_dup_text (fields, "voucher_id");
  const VerifyRow *voucher = verify_state_find (findings->state, "core.voucher", voucher_id);
  gint64 position = row != NULL ? row->position : voucher != NULL ? voucher->position : G_MAXINT64;

  if (fault == VERIFY_CHANGED)
    verify_findings_add_change (findings, position, subject, column, was, is);
  else if (fault == VERIFY_GONE)
    verify_findings_add (findings, position, subject,
                         g_strdup_printf (_("%s: a row of %s was taken away."), subject, relation));
  else
    verify_findings_add (
      findings, position, subject,
      g_strdup_printf (_("%s: a row of %s was never entered through the trail."), subject, relation));
}

static int
compare_findings (gconstpointer a, gconstpointer b)
{
  const Finding *one = *(Finding *const *) a, *other = *(Finding *const *) b;

  if (one->position != other->position)
    return one->position < other->position ? -1 : 1;
  return g_strcmp0 (one->sentence, other->sentence);
}

guint
verify_findings_print (VerifyFindings *findings)
{
  guint n = findings->list->len;

  g_ptr_array_sort (findings->list, compare_findings);
  for (guint i = 0; i < MIN (n, VERIFY_SENTENCES_MAX); i++)
    g_print ("%s\n", ((Finding *) g_ptr_array_index (findings->list, i))->sentence);
  if (n > VERIFY_SENTENCES_MAX)
    g_print (ngettext ("… and %u more.\n", "… and %u more.\n", n - VERIFY_SENTENCES_MAX), n - VERIFY_SENTENCES_MAX);
  if (n > 0)
    g_print (_("The first that was tampered with: %s.\n"),
             ((Finding *) g_ptr_array_index (findings->list, 0))->subject);
  return n;
}
