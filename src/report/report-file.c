/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A file that stands at its path whole or not at all. */
#define G_LOG_DOMAIN "report-file"

#include "report-file.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gi18n.h>
#include <glib/gstdio.h>
#include <unistd.h>

gboolean
report_fail (GError **error, const char *path, int saved_errno)
{
  g_set_error (error, G_IO_ERROR, (gint) g_io_error_from_errno (saved_errno), _("“%s” could not be written: %s"),
               path, g_strerror (saved_errno));
  return FALSE;
}

char *
report_file_begin (const char *path, GError **error)
{
  g_autofree char *part_path = g_strconcat (path, ".part", NULL);
  int fd;

  /* What a crash left is removed first, so that nobody's link is written through. */
  g_unlink (part_path);
  fd = g_open (part_path, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0666);
  if (fd < 0)
    {
      report_fail (error, path, errno);
      return NULL;
    }
  close (fd);
  return g_steal_pointer (&part_path);
}

gboolean
report_file_settle (const char *part_path, const char *path, GError **error)
{
  int fd = g_open (part_path, O_RDONLY | O_CLOEXEC, 0);
  gboolean is_done = fd >= 0 && fsync (fd) == 0;
  int saved_errno = errno;

  if (fd >= 0)
    close (fd);
  if (is_done && g_rename (part_path, path) == 0)
    return TRUE;
  return report_fail (error, path, is_done ? errno : saved_errno);
}
