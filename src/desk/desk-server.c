/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * PostgreSQL's own programs (initdb, pg_ctl), run as a user that they accept. */
#define G_LOG_DOMAIN "desk-server"

#include "desk-server.h"

#include <errno.h>
#include <glib/gi18n.h>
#include <glib/gstdio.h>
#include <grp.h>
#include <pwd.h>
#include <sys/stat.h>
#include <unistd.h>

#define SERVER_FOLDER "/usr/lib/postgresql"
#define SERVER_VERSION_MIN 15
#define SYSTEM_USER "postgres"
#define GROUPS_MAX 32

struct _DeskServer
{
  char    *programs; /* folder of initdb and pg_ctl; NULL when there is none */
  char    *user;
  gboolean is_other;
  uid_t    uid;
  gid_t    gid;
  gid_t    groups[GROUPS_MAX];
  int      n_groups;
};

static char *
dup_newest_programs (void)
{
  g_autoptr (GDir) folder = g_dir_open (SERVER_FOLDER, 0, NULL);
  const char *name;
  guint64 newest = 0;
  char *found = NULL;

  while (folder != NULL && (name = g_dir_read_name (folder)) != NULL)
    {
      guint64 version = g_ascii_strtoull (name, NULL, 10);
      g_autofree char *initdb = g_build_filename (SERVER_FOLDER, name, "bin", "initdb", NULL);

      if (version < SERVER_VERSION_MIN || version <= newest || !g_file_test (initdb, G_FILE_TEST_IS_EXECUTABLE))
        continue;
      newest = version;
      g_free (found);
      found = g_path_get_dirname (initdb);
    }
  return found;
}

/* Everything the child needs is looked up here: between fork and exec nothing may allocate. */
static void
find_system_user (DeskServer *self)
{
  struct passwd *entry = getpwnam (SYSTEM_USER);

  self->is_other = TRUE;
  self->user = g_strdup (SYSTEM_USER);
  if (entry == NULL)
    return;
  self->uid = entry->pw_uid;
  self->gid = entry->pw_gid;
  self->n_groups = GROUPS_MAX;
  if (getgrouplist (SYSTEM_USER, self->gid, self->groups, &self->n_groups) < 0)
    self->n_groups = 0;
}

static void
become_server_user (gpointer data)
{
  DeskServer *self = data;

  umask (0077);
  setsid ();
  if (self->is_other
      && (setgroups ((size_t) self->n_groups, self->groups) != 0 || setgid (self->gid) != 0
          || setuid (self->uid) != 0))
    _exit (126);
}

/* A user of the office may have PG* variables that mean another server. */
static char **
dup_environment (void)
{
  char **environment = g_get_environ ();
  g_auto (GStrv) names = g_listenv ();

  for (guint i = 0; names[i] != NULL; i++)
    if (g_str_has_prefix (names[i], "PG") || g_str_has_prefix (names[i], "LC_")
        || g_str_has_prefix (names[i], "LD_"))
      environment = g_environ_unsetenv (environment, names[i]);
  return g_environ_setenv (environment, "LC_ALL", "C.UTF-8", TRUE);
}

DeskServer *
desk_server_new (void)
{
  DeskServer *self = g_new0 (DeskServer, 1);

  self->programs = dup_newest_programs ();
  if (geteuid () == 0)
    find_system_user (self);
  else
    self->user = g_strdup (g_get_user_name ());
  return self;
}

void
desk_server_free (DeskServer *server)
{
  g_free (server->programs);
  g_free (server->user);
  g_free (server);
}

gboolean
desk_server_is_complete (DeskServer *server, GError **error)
{
  g_return_val_if_fail (server != NULL, FALSE);

  if (server->programs != NULL && (!server->is_other || server->uid != 0))
    return TRUE;
  g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND,
                       _("PostgreSQL 15 or later is not installed. Install it with: "
                         "apt-get install postgresql"));
  return FALSE;
}

gboolean
desk_server_run (DeskServer *server, const char *const *words, GError **error)
{
  g_autoptr (GPtrArray) command = g_ptr_array_new_with_free_func (g_free);
  g_auto (GStrv) environment = dup_environment ();
  g_autofree char *complaint = NULL;
  gboolean is_control = words != NULL && g_strcmp0 (words[0], "pg_ctl") == 0;
  int status = 0;

  g_return_val_if_fail (server != NULL && words != NULL && words[0] != NULL, FALSE);

  g_ptr_array_add (command, g_path_is_absolute (words[0]) ? g_strdup (words[0])
                                                          : g_build_filename (server->programs, words[0], NULL));
  for (guint i = 1; words[i] != NULL; i++)
    g_ptr_array_add (command, g_strdup (words[i]));
  g_ptr_array_add (command, NULL);
  /* pg_ctl leaves the server with our pipes unless they are closed: it gets /dev/null instead. */
  if (!g_spawn_sync ("/", (char **) command->pdata, environment,
                     G_SPAWN_STDOUT_TO_DEV_NULL | (is_control ? G_SPAWN_STDERR_TO_DEV_NULL : 0), become_server_user,
                     server, NULL, is_control ? NULL : &complaint, &status, error))
    return FALSE;
  if (g_spawn_check_wait_status (status, NULL))
    return TRUE;
  g_set_error (error, G_IO_ERROR, G_IO_ERROR_FAILED, "%s: %s", words[0],
               complaint != NULL ? g_strstrip (complaint) : "");
  return FALSE;
}

gboolean
desk_server_is_other_user (DeskServer *server)
{
  return server->is_other;
}

const char *
desk_server_get_user (DeskServer *server)
{
  return server->user;
}

gboolean
desk_server_can_reach (DeskServer *server, const char *path)
{
  g_autofree char *parent = NULL;
  struct stat facts;

  if (!server->is_other || g_str_equal (path, "/"))
    return TRUE;
  parent = g_path_get_dirname (path);
  if (!desk_server_can_reach (server, parent))
    return FALSE;
  if (stat (path, &facts) != 0)
    return errno == ENOENT;
  return (facts.st_mode & S_IXOTH) != 0 || (facts.st_uid == server->uid && (facts.st_mode & S_IXUSR) != 0);
}

gboolean
desk_server_make_folder (DeskServer *server, const char *path)
{
  if (g_mkdir (path, 0700) < 0 && errno != EEXIST)
    return FALSE;
  return desk_server_give (server, path);
}

gboolean
desk_server_give (DeskServer *server, const char *path)
{
  return !server->is_other || chown (path, server->uid, server->gid) == 0;
}

char *
desk_server_dup_program (DeskServer *server, const char *name)
{
  g_autofree char *path = server->programs != NULL ? g_build_filename (server->programs, name, NULL) : NULL;

  if (path != NULL && g_file_test (path, G_FILE_TEST_IS_EXECUTABLE))
    return g_steal_pointer (&path);
  return g_find_program_in_path (name);
}
