/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The desktop program. */
#include "application.h"
#include "desk-language.h"

int
main (int argc, char **argv)
{
  g_autoptr (Application) application = NULL;

  /* Without a graphics card GTK would load a software one that doubles memory and start-up time for
   * nothing: plain drawing is as quick here. A desktop that wants otherwise says so. */
  g_setenv ("GDK_DEBUG", "gl-disable", FALSE);
  g_setenv ("GSK_RENDERER", "cairo", FALSE);
  g_set_prgname ("mandali");
  desk_language_start (LOCALE_FOLDER);
  application = application_new ();
  return g_application_run (G_APPLICATION (application), argc, argv);
}
