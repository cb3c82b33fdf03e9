/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A line between client and server that breaks where a test wants it to: one thread, one poll loop. */
#define _GNU_SOURCE /* memmem */
#include "proxy.h"

#include <glib/gstdio.h>
#include <poll.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#define LINES_MAX 32
#define CHUNK_BYTES 65536
#define UNLIMITED G_MAXUINT

typedef struct
{
  int      client, server; /* -1: cut */
  gboolean is_losing_reply;
} Line;

struct _Proxy
{
  GThread   *thread;
  GMutex     mutex; /* of all below */
  GCond      released;
  char      *folder, *path, *server_path;
  char      *pattern;
  ProxyFault fault;
  guint      bytes_left;
  gboolean   has_fired, is_refusing, is_cutting, is_releasing, is_ending;
  GByteArray *held;
  int        held_server; /* the server's end of the line that is held */
  int        listener;
  int        wake[2];
  Line       lines[LINES_MAX];
};

static gboolean
fill_address (struct sockaddr_un *address, const char *path)
{
  memset (address, 0, sizeof *address);
  address->sun_family = AF_UNIX;
  return g_strlcpy (address->sun_path, path, sizeof address->sun_path) < sizeof address->sun_path;
}

static void
hang_up (int *fd)
{
  if (*fd < 0)
    return;
  shutdown (*fd, SHUT_RDWR);
  close (*fd);
  *fd = -1;
}

static void
cut_line (Line *line)
{
  hang_up (&line->client);
  hang_up (&line->server);
  line->is_losing_reply = FALSE;
}

static void
accept_client (Proxy *self)
{
  int client = accept (self->listener, NULL, NULL);
  int server = socket (AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
  struct sockaddr_un address;

  fill_address (&address, self->server_path);
  for (guint i = 0; !self->is_refusing && i < LINES_MAX; i++)
    if (self->lines[i].client < 0 && self->lines[i].server < 0)
      {
        if (connect (server, (struct sockaddr *) &address, sizeof address) != 0)
          break;
        self->lines[i] = (Line){ client, server, FALSE };
        return;
      }
  hang_up (&client);
  hang_up (&server);
}

static gboolean
write_all (int fd, const guint8 *bytes, gsize n)
{
  while (n > 0)
    {
      gssize written = send (fd, bytes, n, MSG_NOSIGNAL);

      if (written <= 0)
        return FALSE;
      bytes += written;
      n -= (gsize) written;
    }
  return TRUE;
}

/* The server says ReadyForQuery ('Z', length 5, state) when a request is done and over. */
static gboolean
ends_with_ready (const guint8 *bytes, gsize n)
{
  return n >= 6 && memcmp (bytes + n - 6, "Z\0\0\0\5", 5) == 0;
}

static gboolean
contains (const guint8 *bytes, gsize n, const char *pattern)
{
  return pattern != NULL && memmem (bytes, n, pattern, strlen (pattern)) != NULL;
}

/* Passes bytes on as far as the limit allows; FALSE when the line has to be cut. */
static gboolean
pass (Proxy *self, int to, const guint8 *bytes, gsize n)
{
  gsize allowed = MIN (n, self->bytes_left);

  if (!write_all (to, bytes, allowed))
    return FALSE;
  if (self->bytes_left == UNLIMITED)
    return TRUE;
  self->bytes_left -= (guint) allowed;
  if (self->bytes_left > 0)
    return TRUE;
  self->bytes_left = UNLIMITED;
  self->has_fired = TRUE;
  return FALSE;
}

static void
take_from_client (Proxy *self, Line *line)
{
  guint8 bytes[CHUNK_BYTES];
  gssize n = recv (line->client, bytes, sizeof bytes, 0);
  ProxyFault fault = PROXY_PASS;

  if (n > 0 && self->fault != PROXY_PASS && contains (bytes, (gsize) n, self->pattern))
    {
      fault = self->fault;
      self->fault = PROXY_PASS;
      self->has_fired = TRUE;
    }
  if (n <= 0 || fault == PROXY_LOSE_REQUEST)
    cut_line (line);
  else if (fault == PROXY_HOLD)
    {
      self->held = g_byte_array_append (g_byte_array_new (), bytes, (guint) n);
      self->held_server = line->server;
      line->server = -1;
      cut_line (line);
    }
  else
    {
      line->is_losing_reply |= fault == PROXY_LOSE_REPLY;
      if (!pass (self, line->server, bytes, (gsize) n))
        cut_line (line);
    }
}

static void
take_from_server (Proxy *self, Line *line)
{
  guint8 bytes[CHUNK_BYTES];
  gssize n = recv (line->server, bytes, sizeof bytes, 0);

  if (n <= 0)
    cut_line (line);
  else if (line->is_losing_reply)
    {
      if (ends_with_ready (bytes, (gsize) n))
        cut_line (line);
    }
  else if (!pass (self, line->client, bytes, (gsize) n))
    cut_line (line);
}

/* The late twin arrives; what the server answers goes nowhere. */
static void
release_held (Proxy *self)
{
  guint8 bytes[CHUNK_BYTES];
  gssize n;

  if (self->held != NULL && write_all (self->held_server, self->held->data, self->held->len))
    do
      n = recv (self->held_server, bytes, sizeof bytes, 0);
    while (n > 0 && !ends_with_ready (bytes, (gsize) n));
  g_clear_pointer (&self->held, g_byte_array_unref);
  hang_up (&self->held_server);
  self->is_releasing = FALSE;
  g_cond_signal (&self->released);
}

static void
obey (Proxy *self)
{
  char byte;

  G_GNUC_UNUSED gssize n = read (self->wake[0], &byte, 1);
  if (self->is_cutting || self->is_ending)
    for (guint i = 0; i < LINES_MAX; i++)
      cut_line (&self->lines[i]);
  self->is_cutting = FALSE;
  if (self->is_releasing)
    release_held (self);
}

static gpointer
proxy_thread (gpointer data)
{
  Proxy *self = data;
  struct pollfd watched[2 + 2 * LINES_MAX];

  g_mutex_lock (&self->mutex);
  while (!self->is_ending)
    {
      watched[0] = (struct pollfd){ self->wake[0], POLLIN, 0 };
      watched[1] = (struct pollfd){ self->listener, POLLIN, 0 };
      for (guint i = 0; i < LINES_MAX; i++)
        {
          watched[2 + 2 * i] = (struct pollfd){ self->lines[i].client, POLLIN, 0 };
          watched[3 + 2 * i] = (struct pollfd){ self->lines[i].server, POLLIN, 0 };
        }
      g_mutex_unlock (&self->mutex);
      poll (watched, G_N_ELEMENTS (watched), -1);
      g_mutex_lock (&self->mutex);
      for (guint i = 0; i < LINES_MAX; i++)
        {
          if (watched[2 + 2 * i].revents != 0 && self->lines[i].client >= 0)
            take_from_client (self, &self->lines[i]);
          if (watched[3 + 2 * i].revents != 0 && self->lines[i].server >= 0)
            take_from_server (self, &self->lines[i]);
        }
      if (watched[1].revents != 0)
        accept_client (self);
      if (watched[0].revents != 0)
        obey (self);
    }
  g_mutex_unlock (&self->mutex);
  return NULL;
}

static void
wake_up (Proxy *self)
{
  G_GNUC_UNUSED gssize n = write (self->wake[1], "!", 1);
}

Proxy *
proxy_new (const char *host)
{
  Proxy *self = g_new0 (Proxy, 1);
  struct sockaddr_un address;

  self->folder = g_dir_make_tmp ("mandali-line-XXXXXX", NULL);
  self->path = g_build_filename (self->folder, ".s.PGSQL.5432", NULL);
  self->server_path = g_build_filename (host, ".s.PGSQL.5432", NULL);
  self->bytes_left = UNLIMITED;
  self->held_server = -1;
  for (guint i = 0; i < LINES_MAX; i++)
    self->lines[i] = (Line){ -1, -1, FALSE };
  g_assert (pipe (self->wake) == 0);
  self->listener = socket (AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
  g_assert (fill_address (&address, self->path));
  g_assert (bind (self->listener, (struct sockaddr *) &address, sizeof address) == 0);
  g_assert (listen (self->listener, LINES_MAX) == 0);
  self->thread = g_thread_new ("proxy", proxy_thread, self);
  return self;
}

void
proxy_free (Proxy *proxy)
{
  g_mutex_lock (&proxy->mutex);
  proxy->is_ending = TRUE;
  wake_up (proxy);
  g_mutex_unlock (&proxy->mutex);
  g_thread_join (proxy->thread);
  for (guint i = 0; i < LINES_MAX; i++)
    cut_line (&proxy->lines[i]);
  hang_up (&proxy->held_server);
  g_clear_pointer (&proxy->held, g_byte_array_unref);
  close (proxy->listener);
  close (proxy->wake[0]);
  close (proxy->wake[1]);
  g_unlink (proxy->path);
  g_rmdir (proxy->folder);
  g_free (proxy->folder);
  g_free (proxy->path);
  g_free (proxy->server_path);
  g_free (proxy->pattern);
  g_mutex_clear (&proxy->mutex);
  g_cond_clear (&proxy->released);
  g_free (proxy);
}

const char *
proxy_get_host (Proxy *proxy)
{
  return proxy->folder;
}

void
proxy_arm (Proxy *proxy, ProxyFault fault, const char *pattern)
{
  g_mutex_lock (&proxy->mutex);
  g_free (proxy->pattern);
  proxy->pattern = g_strdup (pattern);
  proxy->fault = fault;
  proxy->has_fired = FALSE;
  g_mutex_unlock (&proxy->mutex);
}

gboolean
proxy_has_fired (Proxy *proxy)
{
  gboolean answer;

  g_mutex_lock (&proxy->mutex);
  answer = proxy->has_fired;
  g_mutex_unlock (&proxy->mutex);
  return answer;
}

void
proxy_cut_after (Proxy *proxy, guint byte_count)
{
  g_mutex_lock (&proxy->mutex);
  proxy->bytes_left = byte_count;
  proxy->has_fired = FALSE;
  g_mutex_unlock (&proxy->mutex);
}

void
proxy_release (Proxy *proxy)
{
  g_mutex_lock (&proxy->mutex);
  proxy->is_releasing = TRUE;
  wake_up (proxy);
  while (proxy->is_releasing)
    g_cond_wait (&proxy->released, &proxy->mutex);
  g_mutex_unlock (&proxy->mutex);
}

void
proxy_cut (Proxy *proxy)
{
  g_mutex_lock (&proxy->mutex);
  proxy->is_cutting = TRUE;
  wake_up (proxy);
  g_mutex_unlock (&proxy->mutex);
}

void
proxy_refuse (Proxy *proxy, gboolean is_refusing)
{
  g_mutex_lock (&proxy->mutex);
  proxy->is_refusing = is_refusing;
  g_mutex_unlock (&proxy->mutex);
}
