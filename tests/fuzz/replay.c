/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Runs a fuzz target over the files of its corpus: what once was found stays found. */
#include <stdio.h>

#include "fuzz.h"

int
main (int argc, char **argv)
{
  g_autoptr (GDir) folder = argc == 2 ? g_dir_open (argv[1], 0, NULL) : NULL;
  const char *name;
  guint n = 0;

  while (folder != NULL && (name = g_dir_read_name (folder)) != NULL)
    {
      g_autofree char *path = g_build_filename (argv[1], name, NULL);
      g_autofree char *bytes = NULL;
      gsize size;

      if (g_file_get_contents (path, &bytes, &size, NULL))
        {
          LLVMFuzzerTestOneInput ((const guint8 *) bytes, size);
          printf ("ok %u - %s\n", ++n, name);
        }
    }
  printf ("1..%u\n", n);
  return n == 0;
}
