/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A meeting of the board that is going on in an invented cooperative. */
#include "wall-office.h"

#define ID "gen_random_uuid ()"

static const char meet[] =
  "do $$\n"
  "declare meeting bigint; item bigint; motion bigint; vote bigint; who bigint[];\n"
  "begin\n"
  "  meeting := (api.draft_meeting (" ID ", 'board', 'ordinary', api.today (), '11:00', 'Office', 'કચેરી', null,\n"
  "                                 null)).record_id;\n"
  "  who := array (select e.member_id from api.entitled_in (meeting) e order by 1);\n"
  "  item := (api.add_agenda_item (" ID ", meeting, null, 'decision', 'A camp', 'શિબિર', 10)).record_id;\n"
  "  perform api.issue_notice (" ID ", meeting, 'hand', api.today (), 'It waits for nobody');\n"
  "  perform api.record_arrival (" ID ", meeting, w, null, 'name') from unnest (who) w;\n"
  "  perform api.open_meeting (" ID ", meeting, who[1], null);\n"
  "  perform api.take_up_item (" ID ", item);\n"
  "  motion := (api.propose (" ID ", item, 'plan', 'Resolved to hold a camp.', 'શિબિર કરવાનું ઠરાવ્યું.', who[1],\n"
  "                          who[2], null)).record_id;\n"
  "  vote := (api.open_vote (" ID ", motion, 'hands', null)).record_id;\n"
  "  perform api.close_vote (" ID ", vote, cardinality (who), 0, 0, 0, null);\n"
  "  motion := (api.propose (" ID ", item, 'plan', 'Resolved to hold two.', 'બે શિબિર કરવાનું ઠરાવ્યું.', who[1],\n"
  "                          who[2], null)).record_id;\n"
  "  vote := (api.open_vote (" ID ", motion, 'hands', null)).record_id;\n"
  "  perform api.close_vote (" ID ", vote, 1, cardinality (who) - 1, 0, 0, null);\n"
  "  perform api.add_agenda_item (" ID ", meeting, null, 'other', 'A letter of ' || p.name,\n"
  "                               p.name_gu || 'નો કાગળ', 5)\n"
  "     from api.member m join api.person p using (person_id)\n"
  "    where m.member_id <> all (who) order by m.member_id limit 1;\n"
  "end\n"
  "$$";

static void
tell (Scratch *scratch, const char *text, const char *const *values, int n_values)
{
  PGconn *connection = scratch_connect (scratch, "test_officer");
  PGresult *answer = PQexecParams (connection, text, n_values, NULL, values, NULL, NULL, 0);
  ExecStatusType status = PQresultStatus (answer);

  if (status != PGRES_COMMAND_OK && status != PGRES_TUPLES_OK)
    g_error ("%s", PQresultErrorMessage (answer));
  PQclear (answer);
  PQfinish (connection);
}

gint64
wall_office_meet (Scratch *scratch)
{
  tell (scratch, meet, NULL, 0);
  return scratch_get_number (scratch, "select max (meeting_id) from core.meeting where state = 'open'");
}

char *
wall_office_dup_slide (Scratch *scratch, gint64 meeting_id)
{
  g_autofree char *text = g_strdup_printf ("select slide || case when is_blank then ' blank' else '' end"
                                           "  from core.wall where meeting_id = %" G_GINT64_FORMAT, meeting_id);

  return scratch_dup_value (scratch, text);
}

void
wall_office_show (Scratch *scratch, gint64 meeting_id, const char *slide, gboolean is_blank)
{
  g_autofree char *id = g_strdup_printf ("%" G_GINT64_FORMAT, meeting_id);

  tell (scratch, "select api.show_on_wall (gen_random_uuid (), $1, $2, 0, $3)",
        (const char *const[]){ id, slide, is_blank ? "t" : "f" }, 3);
}
