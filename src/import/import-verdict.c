/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What the verdicts on the rows of a file say, in the words of a person. */
#define G_LOG_DOMAIN "import-verdict"

#include <glib/gi18n.h>
#include <string.h>

#include "base-money.h"
#include "desk-rules.h"
#include "import-job.h"
#include "import-line.h"
#include "import-told.h"

/* What a person calls the field; NULL when the kind does not know it. */
static const char *
find_title (ImportJob *job, const char *name)
{
  const ImportKind *kind = import_job_get_map (job)->kind;
  gint field = name != NULL ? import_kind_find (kind, name) : -1;

  return field >= 0 ? _(kind->fields[field].title) : NULL;
}

/* What a person calls that which is left out: a field, or what its cell says beyond the one thing that is kept. */
static const char *
find_left_out (ImportJob *job, const char *name)
{
  const ImportKind *kind = import_job_get_map (job)->kind;

  if (g_str_has_suffix (name, IMPORT_TOLD_LATE))
    return _("Her death (perhaps she has died: enter it afterwards)");
  for (guint i = 0; i < kind->n_fields; i++)
    {
      gsize n = strlen (kind->fields[i].name);

      if (kind->fields[i].more != NULL && g_str_has_prefix (name, kind->fields[i].name)
          && g_str_equal (name + n, IMPORT_LINE_MORE))
        return _(kind->fields[i].more);
    }
  return find_title (job, name);
}

char *
import_job_dup_reason (ImportJob *job, PgResult *verdicts, guint row)
{
  const char *rule = pg_result_get_text (verdicts, row, VERDICT_RULE);
  const char *field = pg_result_get_text (verdicts, row, VERDICT_FIELD);
  const char *details = pg_result_get_text (verdicts, row, VERDICT_DETAILS);
  const char *title = find_title (job, field);
  g_autoptr (GError) error = NULL;
  g_autofree char *sentence = NULL;

  if (rule == NULL || rule[0] == '\0')
    return g_strdup ("");
  error = pg_error_new_rule (rule, field != NULL ? field : "", details != NULL ? details : "");
  sentence = desk_rules_dup_sentence (error);
  return title != NULL ? g_strconcat (title, ": ", sentence, NULL) : g_steal_pointer (&sentence);
}

char *
import_job_dup_left_out (ImportJob *job, PgResult *verdicts, guint row)
{
  const char *names = pg_result_get_text (verdicts, row, VERDICT_LEFT_OUT);
  g_auto (GStrv) fields = names != NULL ? g_strsplit (names, "|", -1) : NULL;
  GString *titles = g_string_new (NULL);

  for (guint i = 0; fields != NULL && fields[i] != NULL; i++)
    if (find_left_out (job, fields[i]) != NULL)
      g_string_append_printf (titles, "%s%s", titles->len > 0 ? ", " : "", find_left_out (job, fields[i]));
  return g_string_free (titles, titles->len == 0);
}

char *
import_job_dup_sums (ImportJob *job, const ImportTally *tally)
{
  const ImportKind *kind = import_job_get_map (job)->kind;
  GString *sums = g_string_new (NULL);
  guint n = 0;

  for (guint i = 0; i < kind->n_fields && n < IMPORT_ADDED_MAX; i++)
    if (kind->fields[i].is_added)
      {
        gint64 sum = tally->sums[n++];
        g_autofree char *text = kind->fields[i].kind == IMPORT_MONEY ? base_money_dup_short (sum)
                                                                     : base_number_dup_text (sum);

        g_string_append_printf (sums, "%s%s %s", sums->len > 0 ? ", " : "", _(kind->fields[i].title), text);
      }
  return g_string_free (sums, sums->len == 0);
}

char *
import_job_dup_twin (ImportJob *job, PgResult *verdicts, guint row)
{
  const char *verdict = pg_result_get_text (verdicts, row, VERDICT_VERDICT);
  const char *twin = pg_result_get_text (verdicts, row, VERDICT_TWIN_ROW);
  const char *details = pg_result_get_text (verdicts, row, VERDICT_DETAILS);
  const ImportKind *kind = import_job_get_map (job)->kind;
  GString *sentence;

  if (twin == NULL || !g_str_equal (verdict, "brought_in"))
    return NULL;
  sentence = g_string_new (_(kind->nearly != NULL && g_strcmp0 (details, "nearly") == 0 ? kind->nearly : kind->twin));
  g_string_replace (sentence, "{1}", pg_result_get_text (verdicts, row, VERDICT_ROW_NUMBER), 0);
  g_string_replace (sentence, "{2}", twin, 0);
  return g_string_free (sentence, FALSE);
}
