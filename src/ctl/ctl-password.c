/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A password typed at the terminal. */
#define G_LOG_DOMAIN "ctl-password"

#include "ctl-password.h"

#include <gio/gio.h>
#include <glib/gi18n.h>
#include <stdio.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

#include "base-limits.h"
#include "base-text.h"

#define LINE_BYTES_MAX 1024

/* One line of the input without its end. */
static char *
read_line (void)
{
  char line[LINE_BYTES_MAX];
  char *text = NULL;
  char *read;

  /* Without a buffer of the library's own nothing stays behind. */
  setvbuf (stdin, NULL, _IONBF, 0);
  read = fgets (line, sizeof line, stdin);
  if (read != NULL)
    {
      line[strcspn (line, "\r\n")] = '\0';
      text = g_strdup (line);
    }
  explicit_bzero (line, sizeof line);
  return text;
}

/* With what is typed not shown; the terminal is as before afterwards. */
static char *
ask (const char *question)
{
  struct termios shown, hidden;
  char *text;

  /* Hidden before it is asked for: a quick hand would be shown, or lost. */
  tcgetattr (STDIN_FILENO, &shown);
  hidden = shown;
  hidden.c_lflag &= ~(tcflag_t) ECHO;
  tcsetattr (STDIN_FILENO, TCSAFLUSH, &hidden);
  g_printerr ("%s ", question);
  text = read_line ();
  tcsetattr (STDIN_FILENO, TCSAFLUSH, &shown);
  g_printerr ("\n");
  return text;
}

static gboolean
fail (GError **error, const char *sentence)
{
  g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_INVALID_ARGUMENT, sentence);
  return FALSE;
}

static gboolean
is_good (const char *password, GError **error)
{
  if (password == NULL || password[0] == '\0')
    return fail (error, _("No password was given. Nothing was changed."));
  if (!g_utf8_validate (password, -1, NULL) || g_utf8_strlen (password, -1) < PASSWORD_LETTERS_MIN)
    {
      g_set_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_ARGUMENT,
                   _("A password has at least %d letters. Three or four words in a row are easy to remember and hard "
                     "to guess. Nothing was changed."), PASSWORD_LETTERS_MIN);
      return FALSE;
    }
  return TRUE;
}

char *
ctl_password_dup (const char *login, GError **error)
{
  gboolean is_terminal = isatty (STDIN_FILENO) == 1;
  g_autofree char *question = g_strdup_printf (_("Password of %s:"), login);
  char *password = is_terminal ? ask (question) : read_line ();
  char *again = NULL;
  gboolean is_taken = is_good (password, error);

  if (is_taken && is_terminal)
    {
      again = ask (_("The same once more:"));
      is_taken = g_strcmp0 (password, again) == 0
                 || fail (error, _("The two were not the same. Nothing was changed."));
      base_text_wipe (again);
      g_free (again);
    }
  if (is_taken)
    return password;
  base_text_wipe (password);
  g_free (password);
  return NULL;
}
