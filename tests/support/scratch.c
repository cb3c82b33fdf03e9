/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Bases for tests on a real server. The cluster is a script that lives as long as its standard input, so
 * that nothing stays behind when a test is killed. */
#include "scratch.h"

#include <glib/gstdio.h>
#include <unistd.h>

#define TEMPLATE "mandali_template"
#define KEEPER_WAIT_US (10 * G_USEC_PER_SEC)

typedef struct
{
  GSubprocess *script; /* NULL: that of ./check */
  char        *host;
} Cluster;

struct _Scratch
{
  Cluster *cluster;
  gboolean is_alone;
  char    *name;
  PGconn  *keeper; /* as superuser, made when first needed */
};

static Cluster *shared;
static guint scratch_count;
static char *service_file;

/* tests/support/cluster and mandalictl: named by the build. */
static GSubprocess *
start_script (const char *verb, const char *folder)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GSubprocessLauncher) launcher
    = g_subprocess_launcher_new (G_SUBPROCESS_FLAGS_STDIN_PIPE | G_SUBPROCESS_FLAGS_STDOUT_PIPE);
  GSubprocess *script;

  /* The memory checkers are meant for us and not for the server's own programs. */
  g_subprocess_launcher_unsetenv (launcher, "LD_PRELOAD");
  script = g_subprocess_launcher_spawn (launcher, &error, CLUSTER_SCRIPT, verb, folder, NULL);
  if (script == NULL)
    g_error ("no cluster: %s", error->message);
  return script;
}

static char *
read_line (GInputStream *stream)
{
  g_autoptr (GDataInputStream) lines = g_data_input_stream_new (stream);

  return g_data_input_stream_read_line_utf8 (lines, NULL, NULL, NULL);
}

static Cluster *
cluster_new (void)
{
  Cluster *cluster = g_new0 (Cluster, 1);

  cluster->script = start_script (MANDALICTL, NULL);
  cluster->host = read_line (g_subprocess_get_stdout_pipe (cluster->script));
  if (cluster->host == NULL)
    g_error ("the scratch cluster did not start; what it says stands above");
  return cluster;
}

static void
cluster_free (Cluster *cluster)
{
  if (cluster->script != NULL)
    {
      g_output_stream_close (g_subprocess_get_stdin_pipe (cluster->script), NULL, NULL);
      g_subprocess_wait (cluster->script, NULL, NULL);
      g_object_unref (cluster->script);
    }
  g_free (cluster->host);
  g_free (cluster);
}

static void
forget_shared (void)
{
  g_clear_pointer (&shared, cluster_free);
}

static void
forget_services (void)
{
  g_unlink (service_file);
  g_clear_pointer (&service_file, g_free);
}

static Cluster *
get_shared (void)
{
  if (shared != NULL)
    return shared;
  if (g_getenv ("TEST_CLUSTER") != NULL)
    {
      shared = g_new0 (Cluster, 1);
      shared->host = g_strdup (g_getenv ("TEST_CLUSTER"));
    }
  else
    shared = cluster_new ();
  atexit (forget_shared);
  return shared;
}

/* What a server that is crashed on purpose says of it. */
static void
noticed_cb (void *data, const char *words)
{
  g_debug ("%s", words);
}

static PGconn *
connect_to (const char *host, const char *base, const char *login)
{
  const char *names[] = { "host", "dbname", "user", "application_name", "client_encoding", NULL };
  const char *values[] = { host, base, login, "test", "UTF8", NULL };
  PGconn *connection = PQconnectdbParams (names, values, 0);

  if (PQstatus (connection) != CONNECTION_OK)
    g_error ("%s", PQerrorMessage (connection));
  PQsetNoticeProcessor (connection, noticed_cb, NULL);
  return connection;
}

static void command (Cluster *cluster, const char *format, ...) G_GNUC_PRINTF (2, 3);

/* One statement outside every transaction, in base `postgres`. */
static void
command (Cluster *cluster, const char *format, ...)
{
  PGconn *connection = connect_to (cluster->host, "postgres", "postgres");
  g_autofree char *text = NULL;
  PGresult *result;
  va_list arguments;

  va_start (arguments, format);
  text = g_strdup_vprintf (format, arguments);
  va_end (arguments);
  result = PQexec (connection, text);

  if (PQresultStatus (result) != PGRES_COMMAND_OK)
    g_error ("%s: %s", text, PQerrorMessage (connection));
  PQclear (result);
  PQfinish (connection);
}

static Scratch *
new_on (Cluster *cluster, gboolean is_alone)
{
  Scratch *scratch = g_new0 (Scratch, 1);

  scratch->cluster = cluster;
  scratch->is_alone = is_alone;
  scratch->name = g_strdup_printf ("test_%d_%u", (int) getpid (), scratch_count++);
  command (cluster, "create database %s template " TEMPLATE " strategy file_copy", scratch->name);
  /* What roles.sql sets on a base is not copied from the template. */
  command (cluster, "alter database %s set timezone = 'Asia/Kolkata'", scratch->name);
  command (cluster, "revoke all on database %s from public", scratch->name);
  command (cluster, "grant connect on database %s to mandali_reader", scratch->name);
  command (cluster, "grant connect, create, temporary on database %s to mandali_owner", scratch->name);
  return scratch;
}

Scratch *
scratch_new (void)
{
  return new_on (get_shared (), FALSE);
}

Scratch *
scratch_new_alone (void)
{
  return new_on (cluster_new (), TRUE);
}

void
scratch_free (Scratch *scratch)
{
  g_clear_pointer (&scratch->keeper, PQfinish);
  if (scratch->is_alone)
    cluster_free (scratch->cluster);
  else
    command (scratch->cluster, "drop database %s with (force)", scratch->name);
  g_free (scratch->name);
  g_free (scratch);
}

const char *
scratch_get_host (Scratch *scratch)
{
  return scratch->cluster->host;
}

const char *
scratch_get_name (Scratch *scratch)
{
  return scratch->name;
}

DeskTarget *
scratch_target (Scratch *scratch, const char *login, const char *host)
{
  static guint count;
  g_autofree char *name = g_strdup_printf ("scratch-%u", count++);
  g_autofree char *section = g_strdup_printf ("[%s]\nhost=%s\ndbname=%s\nuser=%s\n", name,
                                              host != NULL ? host : scratch->cluster->host, scratch->name, login);
  g_autofree char *before = NULL;
  g_autofree char *text = NULL;

  if (service_file == NULL)
    {
      service_file = g_strdup_printf ("%s/mandali-services-%d", g_get_tmp_dir (), (int) getpid ());
      atexit (forget_services);
      g_setenv ("PGSERVICEFILE", service_file, TRUE);
      g_file_set_contents (service_file, "", 0, NULL);
    }
  g_file_get_contents (service_file, &before, NULL, NULL);
  text = g_strconcat (before, section, NULL);
  g_assert (g_file_set_contents (service_file, text, -1, NULL));
  return desk_target_new (name);
}

PGconn *
scratch_connect (Scratch *scratch, const char *login)
{
  return connect_to (scratch->cluster->host, scratch->name, login);
}

/* As superuser; waits while the server recovers from what a test did to it. */
static PGconn *
get_keeper (Scratch *scratch)
{
  gint64 until = g_get_monotonic_time () + KEEPER_WAIT_US;

  while (PQstatus (scratch->keeper) != CONNECTION_OK)
    {
      const char *names[] = { "host", "dbname", "user", NULL };
      const char *values[] = { scratch->cluster->host, scratch->name, "postgres", NULL };

      PQfinish (scratch->keeper);
      scratch->keeper = PQconnectdbParams (names, values, 0);
      PQsetNoticeProcessor (scratch->keeper, noticed_cb, NULL);
      if (PQstatus (scratch->keeper) != CONNECTION_OK && g_get_monotonic_time () > until)
        g_error ("%s", PQerrorMessage (scratch->keeper));
      g_usleep (PQstatus (scratch->keeper) != CONNECTION_OK ? 10000 : 0);
    }
  return scratch->keeper;
}

static gboolean
is_lost (PGconn *connection, PGresult *result)
{
  const char *state = PQresultErrorField (result, PG_DIAG_SQLSTATE);

  return PQstatus (connection) != CONNECTION_OK
         || (PQresultStatus (result) == PGRES_FATAL_ERROR && (state == NULL || g_str_has_prefix (state, "57P")));
}

char *
scratch_dup_value (Scratch *scratch, const char *text)
{
  gint64 until = g_get_monotonic_time () + KEEPER_WAIT_US;
  PGresult *result = PQexec (get_keeper (scratch), text);
  char *value = NULL;

  while (is_lost (scratch->keeper, result) && g_get_monotonic_time () < until)
    {
      PQclear (result);
      g_clear_pointer (&scratch->keeper, PQfinish);
      result = PQexec (get_keeper (scratch), text);
    }
  if (PQresultStatus (result) != PGRES_TUPLES_OK && PQresultStatus (result) != PGRES_COMMAND_OK)
    g_error ("%s: %s", text, PQerrorMessage (scratch->keeper));
  if (PQntuples (result) > 0 && PQnfields (result) > 0 && !PQgetisnull (result, 0, 0))
    value = g_strdup (PQgetvalue (result, 0, 0));
  PQclear (result);
  return value;
}

gint64
scratch_get_number (Scratch *scratch, const char *text)
{
  g_autofree char *value = scratch_dup_value (scratch, text);

  return value != NULL ? g_ascii_strtoll (value, NULL, 10) : 0;
}

static void
run_script (Scratch *scratch, const char *verb)
{
  g_autoptr (GSubprocess) script = start_script (verb, scratch->cluster->host);

  g_assert (scratch->is_alone);
  if (!g_subprocess_wait_check (script, NULL, NULL))
    g_error ("cluster %s failed", verb);
}

void
scratch_crash (Scratch *scratch)
{
  g_clear_pointer (&scratch->keeper, PQfinish);
  run_script (scratch, "--crash");
}

void
scratch_start (Scratch *scratch)
{
  run_script (scratch, "--start");
}

void
scratch_fill (Scratch *scratch, guint shareholder_count)
{
  g_autofree char *count = g_strdup_printf ("%u", shareholder_count);
  g_autoptr (GSubprocessLauncher) launcher = g_subprocess_launcher_new (G_SUBPROCESS_FLAGS_STDOUT_SILENCE);
  g_autoptr (GSubprocess) program = NULL;
  g_autoptr (GError) error = NULL;

  g_subprocess_launcher_unsetenv (launcher, "PGSERVICE");
  g_subprocess_launcher_setenv (launcher, "PGHOST", scratch->cluster->host, TRUE);
  g_subprocess_launcher_setenv (launcher, "PGDATABASE", scratch->name, TRUE);
  g_subprocess_launcher_setenv (launcher, "PGUSER", "postgres", TRUE);
  program = g_subprocess_launcher_spawn (launcher, &error, MANDALICTL, "demo", "--shareholders", count, "--until",
                                         "2026-03-31", NULL);
  if (program == NULL || !g_subprocess_wait_check (program, NULL, &error))
    g_error ("no demo: %s", error->message);
}
