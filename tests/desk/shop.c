/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A print shop for tests: an office with women in it, whose papers are written and read back. */
#include "shop.h"

#include <glib/gstdio.h>
#include <string.h>

#include "catalogue.h"
#include "outside.h"
#include "scratch.h"
#include "tap.h"

#define WOMEN 120

static Scratch *scratch;
static DeskTarget *target;
static char *folder;
static PGconn *officer;

int
shop_open (void)
{
  scratch = scratch_new ();
  scratch_fill (scratch, WOMEN);
  target = scratch_target (scratch, "test_auditor", NULL);
  officer = scratch_connect (scratch, "test_officer");
  folder = g_dir_make_tmp ("mandali-papers-XXXXXX", NULL);
  return 0;
}

int
shop_close (void)
{
  PQfinish (officer);
  g_clear_object (&target);
  g_clear_pointer (&scratch, scratch_free);
  g_rmdir (folder);
  g_clear_pointer (&folder, g_free);
  return 0;
}

/* What an officer does; the first cell of the answer. */
char *
shop_act (const char *text)
{
  PGresult *answer = PQexec (officer, text);
  char *cell = NULL;

  if (PQresultStatus (answer) != PGRES_TUPLES_OK)
    tap_note ("%s", PQresultErrorMessage (answer));
  CU_ASSERT_EQUAL (PQresultStatus (answer), PGRES_TUPLES_OK);
  if (PQntuples (answer) > 0)
    cell = g_strdup (PQgetvalue (answer, 0, 0));
  PQclear (answer);
  return cell;
}

/* `format` with the one number in it. */
char *
shop_act_on (const char *format, gint64 number)
{
  g_autofree char *id = g_strdup_printf ("%" G_GINT64_FORMAT, number);
  g_auto (GStrv) parts = g_strsplit (format, "#", -1);
  g_autofree char *text = g_strjoinv (id, parts);

  return shop_act (text);
}

gint64
shop_number (const char *text)
{
  return scratch_get_number (scratch, text);
}

char *
shop_value_on (const char *format, gint64 number)
{
  g_autofree char *id = g_strdup_printf ("%" G_GINT64_FORMAT, number);
  g_auto (GStrv) parts = g_strsplit (format, "#", -1);
  g_autofree char *text = g_strjoinv (id, parts);

  return scratch_dup_value (scratch, text);
}

/* The paper about one record, written and left in the folder; NULL when it cannot be. */
char *
shop_write (const char *id, gint64 record_id)
{
  const DeskReport *report = catalogue_find_report (id);
  g_autofree char *record = g_strdup_printf ("%" G_GINT64_FORMAT, record_id);
  g_autofree char *path = g_strdup_printf ("%s/%s.pdf", folder, id);
  g_autoptr (GError) error = NULL;
  PgArgument arguments[] = { { NULL, record }, { NULL, NULL } };

  CU_ASSERT_PTR_NOT_NULL_FATAL (report);
  arguments[0].name = report_get_record_parameter (report->report);
  CU_ASSERT_PTR_NOT_NULL_FATAL (arguments[0].name);
  if (desk_export_run (target, report, arguments, path, NULL, NULL, NULL, &error))
    return g_steal_pointer (&path);
  tap_note ("%s: %s", id, error->message);
  return NULL;
}

/* All its text without white space; the file is gone afterwards. */
char *
shop_read (const char *id, gint64 record_id)
{
  g_autofree char *path = shop_write (id, record_id);
  char *text;

  CU_ASSERT_PTR_NOT_NULL_FATAL (path);
  text = outside_dup_page (path, 0);
  g_unlink (path);
  return text;
}

static char *
dup_dense (const char *text)
{
  g_auto (GStrv) parts = g_strsplit_set (text, " \n", -1);

  return g_strjoinv ("", parts);
}

void
shop_expect (const char *page, const char *text)
{
  g_autofree char *dense = dup_dense (text);

  outside_expect (page, dense);
}

/* A woman with two groups of shares and no newer act, so that a certificate is for several numbers. */
gint64
shop_find_holder (void)
{
  return shop_number ("select m.member_id from core.share_movement m"
                    " join api.member_on (core.today ()) o on o.member_id = m.member_id and o.state = 'active'"
                    " group by 1 having count (*) = 2 and bool_and (m.kind = 'allot') order by 1 limit 1");
}

char *
shop_dup_name_gu (gint64 member_id)
{
  return shop_value_on ("select p.name_gu from api.member m join api.person p using (person_id) where m.member_id = #",
                   member_id);
}

DeskTarget *
shop_get_target (void)
{
  return target;
}

char *
shop_dup_path (const char *name)
{
  return g_build_filename (folder, name, NULL);
}
