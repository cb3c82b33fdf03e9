/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The private PostgreSQL cluster of a user.
 *
 *   folder/            XDG data folder; lock files of the programs
 *     server/          belongs to whoever runs the server
 *       data/          PGDATA, made as data.new and renamed when whole
 *       run/           the socket (or a short folder in /tmp when the path is too long for one)
 *       log            what the server says
 *
 * Each program that uses the cluster holds a shared lock on folder/users.lock. Who can turn it into
 * an exclusive one is the last and stops the server. The kernel frees the lock of a killed program. */
#define G_LOG_DOMAIN "desk-local"

#include "desk-local.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gi18n.h>
#include <glib/gstdio.h>
#include <sys/file.h>
#include <sys/un.h>
#include <unistd.h>

#include "desk-server.h"

struct _DeskLocal
{
  GObject     parent_instance;
  char       *folder;
  char       *server; /* folder/server */
  char       *data;
  char       *run;
  DeskServer *programs;
  int         users_fd; /* -1: not a user */
};

G_DEFINE_FINAL_TYPE (DeskLocal, desk_local, G_TYPE_OBJECT)

static char *
dup_xdg_folder (void)
{
  const char *name = g_getenv ("MANDALI_COOPERATIVE");
  g_autofree char *own = name != NULL && *name != '\0' ? g_strconcat ("mandali-", name, NULL)
                                                       : g_strdup ("mandali");

  g_strdelimit (own, "/.", '_');
  return g_build_filename (g_get_user_data_dir (), own, NULL);
}

/* Root's own folders are closed to the system user that has to run the server. */
static char *
dup_folder (DeskServer *programs)
{
  g_autofree char *wanted = dup_xdg_folder ();
  g_autofree char *hash = NULL;

  if (desk_server_can_reach (programs, wanted))
    return g_steal_pointer (&wanted);
  hash = g_compute_checksum_for_string (G_CHECKSUM_SHA256, wanted, -1);
  hash[12] = '\0';
  return g_build_filename ("/var/lib/mandali", hash, NULL);
}

/* A socket's path must fit into sockaddr_un. */
static char *
dup_run_folder (const char *server)
{
  const gsize room = sizeof (((struct sockaddr_un *) NULL)->sun_path) - sizeof "/.s.PGSQL.5432.lock";
  g_autofree char *wanted = g_build_filename (server, "run", NULL);
  g_autofree char *hash = NULL;

  if (strlen (wanted) < room)
    return g_steal_pointer (&wanted);
  hash = g_compute_checksum_for_string (G_CHECKSUM_SHA256, server, -1);
  hash[12] = '\0';
  return g_strdup_printf ("/tmp/mandali-%s", hash);
}

static char *
dup_mark (DeskLocal *self, const char *name)
{
  return g_build_filename (self->folder, name, NULL);
}

static void
set_mark (DeskLocal *self, const char *name, gboolean is_set)
{
  g_autofree char *path = dup_mark (self, name);

  if (is_set)
    g_file_set_contents (path, "", 0, NULL);
  else
    g_unlink (path);
}

static gboolean
has_mark (DeskLocal *self, const char *name)
{
  g_autofree char *path = dup_mark (self, name);

  return g_file_test (path, G_FILE_TEST_EXISTS);
}

/* An open and locked file of the folder, or -1. */
static int
lock_file (DeskLocal *self, const char *name, int how)
{
  g_autofree char *path = dup_mark (self, name);
  int fd = g_open (path, O_RDWR | O_CREAT | O_CLOEXEC, 0600);

  if (fd < 0 || flock (fd, how) == 0)
    return fd;
  close (fd);
  return -1;
}

/* In whatever step it failed, a person can do the same about it. */
static gboolean
fail_to_make (GError **error, const char *folder, const char *reason)
{
  g_set_error (error, G_IO_ERROR, G_IO_ERROR_FAILED,
               _("The data folder %s cannot be made: %s. Free some space or choose another folder "
                 "with XDG_DATA_HOME."),
               folder, reason);
  return FALSE;
}

static gboolean
make_folders (DeskLocal *self, GError **error)
{
  if (g_mkdir_with_parents (self->folder, desk_server_is_other_user (self->programs) ? 0755 : 0700) < 0
      || !desk_server_make_folder (self->programs, self->server)
      || !desk_server_make_folder (self->programs, self->run))
    return fail_to_make (error, self->folder, g_strerror (errno));
  return TRUE;
}

/* FALSE without an error when errno says why. */
static gboolean
write_text (DeskLocal *self, const char *folder, const char *name, const char *text, GError **error)
{
  g_autofree char *path = g_build_filename (folder, name, NULL);

  return g_file_set_contents_full (path, text, -1, G_FILE_SET_CONTENTS_CONSISTENT, 0600, error)
         && desk_server_give (self->programs, path);
}

/* Who is let in. The keeper, and the office as long as nobody is named, by the kernel's word on who asks: that is the
 * account of the computer which owns the cluster. Named people by their password. Nobody over the network. */
#define ACCESS                                   \
  "local all " DESK_LOCAL_KEEPER " peer map=office\n" \
  "local all " DESK_LOCAL_LOGIN " peer map=office\n"  \
  "local all all scram-sha-256\n"

/* What releases before the named people wrote in its place. */
#define ACCESS_EARLIER "local all all peer map=office\n"

static gboolean
write_access (DeskLocal *self, const char *data, GError **error)
{
  const char *me = g_get_user_name ();
  g_autofree char *users = g_strdup_printf ("office %s %s\noffice %s %s\noffice %s %s\n", me,
                                            DESK_LOCAL_KEEPER, me, DESK_LOCAL_LOGIN,
                                            desk_server_get_user (self->programs), DESK_LOCAL_KEEPER);

  return write_text (self, data, "pg_hba.conf", ACCESS, error)
         && write_text (self, data, "pg_ident.conf", users, error)
         && write_text (self, data, "postgresql.auto.conf",
                        "listen_addresses = ''\n"
                        "unix_socket_permissions = 0700\n"
                        "max_connections = 40\n"
                        "timezone = 'Asia/Kolkata'\n"
                        "log_timezone = 'Asia/Kolkata'\n"
                        "jit = off\n"
                        "log_line_prefix = '%m [%p] %u %a '\n",
                        error);
}

static gboolean
make_cluster (DeskLocal *self, GError **error)
{
  g_autofree char *fresh = g_strconcat (self->data, ".new", NULL);
  const char *const words[] = { "initdb", "-D", fresh, "-U", DESK_LOCAL_KEEPER, "-A", "peer",
                                "--auth-host=reject", "--data-checksums", "--encoding=UTF8",
                                "--locale-provider=icu", "--icu-locale=en-IN", "--locale=C.UTF-8", NULL };
  const char *const clean[] = { "/bin/rm", "-rf", fresh, NULL };
  g_autoptr (GError) inner = NULL;

  if (desk_server_run (self->programs, clean, &inner) && desk_server_run (self->programs, words, &inner)
      && write_access (self, fresh, &inner) && g_rename (fresh, self->data) == 0)
    return TRUE;
  return fail_to_make (error, self->data, inner != NULL ? inner->message : g_strerror (errno));
}

static gboolean
start_server (DeskLocal *self, GError **error)
{
  g_autofree char *log = g_build_filename (self->server, "log", NULL);
  g_autofree char *options = g_strdup_printf ("-k '%s'", self->run);
  const char *const words[] = { "pg_ctl", "-D", self->data, "-l", log, "-o", options, "-w", "-t", "60",
                                "start", NULL };
  g_autoptr (GError) inner = NULL;

  if (desk_server_run (self->programs, words, &inner))
    return TRUE;
  g_set_error (error, G_IO_ERROR, G_IO_ERROR_FAILED,
               _("The database of this office could not be started. What it says stands in %s."), log);
  g_debug ("%s", inner->message);
  return FALSE;
}

/* A cluster of an earlier release lets named people in too; lines that a technician added stay. A server that
 * runs reads the file again. */
static gboolean
renew_access (DeskLocal *self, GError **error)
{
  const char *const words[] = { "pg_ctl", "-D", self->data, "reload", NULL };
  g_autofree char *path = g_build_filename (self->data, "pg_hba.conf", NULL);
  g_autofree char *text = NULL;
  g_autoptr (GString) renewed = NULL;

  if (!g_file_get_contents (path, &text, NULL, error))
    return FALSE;
  renewed = g_string_new (text);
  if (g_string_replace (renewed, ACCESS_EARLIER, ACCESS, 1) == 0)
    return TRUE;
  return write_text (self, self->data, "pg_hba.conf", renewed->str, error)
         && (desk_local_get_state (self) != DESK_LOCAL_RUNNING || desk_server_run (self->programs, words, error));
}

static gboolean
stop_server (DeskLocal *self, GError **error)
{
  const char *const words[] = { "pg_ctl", "-D", self->data, "-m", "fast", "-w", "stop", NULL };

  return desk_local_get_state (self) != DESK_LOCAL_RUNNING
         || desk_server_run (self->programs, words, error);
}

/* Under the start lock, so that two programs that start at once make one cluster. */
static gboolean
ensure_locked (DeskLocal *self, GError **error)
{
  switch (desk_local_get_state (self))
    {
    case DESK_LOCAL_ABSENT:
      return make_cluster (self, error) && start_server (self, error);
    case DESK_LOCAL_STOPPED:
      return renew_access (self, error) && start_server (self, error);
    case DESK_LOCAL_RUNNING:
      return renew_access (self, error);
    }
  g_assert_not_reached ();
}

static void
desk_local_finalize (GObject *object)
{
  DeskLocal *self = DESK_LOCAL (object);

  if (self->users_fd >= 0)
    close (self->users_fd);
  g_clear_pointer (&self->programs, desk_server_free);
  g_free (self->folder);
  g_free (self->server);
  g_free (self->data);
  g_free (self->run);
  G_OBJECT_CLASS (desk_local_parent_class)->finalize (object);
}

static void
desk_local_class_init (DeskLocalClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = desk_local_finalize;
}

static void
desk_local_init (DeskLocal *self)
{
  self->users_fd = -1;
  self->programs = desk_server_new ();
  self->folder = dup_folder (self->programs);
  self->server = g_build_filename (self->folder, "server", NULL);
  self->data = g_build_filename (self->server, "data", NULL);
  self->run = dup_run_folder (self->server);
}

DeskLocal *
desk_local_new (void)
{
  return g_object_new (DESK_TYPE_LOCAL, NULL);
}

const char *
desk_local_get_folder (DeskLocal *local)
{
  g_return_val_if_fail (DESK_IS_LOCAL (local), NULL);

  return local->folder;
}

const char *
desk_local_get_socket_folder (DeskLocal *local)
{
  g_return_val_if_fail (DESK_IS_LOCAL (local), NULL);

  return local->run;
}

DeskLocalState
desk_local_get_state (DeskLocal *local)
{
  const char *const words[] = { "pg_ctl", "-D", NULL, "status", NULL };
  const char *asked[G_N_ELEMENTS (words)];
  g_autofree char *version = NULL;

  g_return_val_if_fail (DESK_IS_LOCAL (local), DESK_LOCAL_ABSENT);

  version = g_build_filename (local->data, "PG_VERSION", NULL);
  if (!g_file_test (version, G_FILE_TEST_EXISTS))
    return DESK_LOCAL_ABSENT;
  memcpy (asked, words, sizeof words);
  asked[2] = local->data;
  return desk_server_run (local->programs, asked, NULL) ? DESK_LOCAL_RUNNING : DESK_LOCAL_STOPPED;
}

gboolean
desk_local_ensure (DeskLocal *local, GError **error)
{
  int start_fd;
  gboolean is_up;

  g_return_val_if_fail (DESK_IS_LOCAL (local), FALSE);

  if (!desk_server_is_complete (local->programs, error) || !make_folders (local, error))
    return FALSE;
  start_fd = lock_file (local, "start.lock", LOCK_EX);
  if (local->users_fd < 0)
    local->users_fd = lock_file (local, "users.lock", LOCK_SH);
  is_up = ensure_locked (local, error);
  if (is_up)
    set_mark (local, "halted", FALSE);
  if (start_fd >= 0)
    close (start_fd);
  return is_up;
}

void
desk_local_release (DeskLocal *local)
{
  int start_fd;

  g_return_if_fail (DESK_IS_LOCAL (local));

  if (local->users_fd < 0)
    return;
  start_fd = lock_file (local, "start.lock", LOCK_EX);
  if (!has_mark (local, "kept") && flock (local->users_fd, LOCK_EX | LOCK_NB) == 0)
    stop_server (local, NULL);
  close (local->users_fd);
  local->users_fd = -1;
  if (start_fd >= 0)
    close (start_fd);
}

gboolean
desk_local_start (DeskLocal *local, GError **error)
{
  g_return_val_if_fail (DESK_IS_LOCAL (local), FALSE);

  if (!desk_local_ensure (local, error))
    return FALSE;
  set_mark (local, "kept", TRUE);
  return TRUE;
}

gboolean
desk_local_stop (DeskLocal *local, GError **error)
{
  g_return_val_if_fail (DESK_IS_LOCAL (local), FALSE);

  if (desk_local_get_state (local) == DESK_LOCAL_ABSENT)
    return TRUE;
  set_mark (local, "kept", FALSE);
  set_mark (local, "halted", TRUE);
  return stop_server (local, error);
}

gboolean
desk_local_is_halted (DeskLocal *local)
{
  g_return_val_if_fail (DESK_IS_LOCAL (local), FALSE);

  return has_mark (local, "halted");
}
