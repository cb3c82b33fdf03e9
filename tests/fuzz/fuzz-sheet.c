/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Any bytes as a file that is brought in: a text, or a workbook with its zip and XML. Nothing may go wrong but a
 * refusal with a sentence. */
#include <glib/gstdio.h>
#include <unistd.h>

#include "fuzz.h"
#include "import-look.h"
#include "shareholder-import.h"
#include "sheet.h"

static const SheetLimits small = { 1 << 20, 4 << 20, 100, 10, 20000, 64, 4096, 200 };

int
LLVMFuzzerTestOneInput (const guint8 *data, gsize size)
{
  static char path[64];
  g_autoptr (GError) error = NULL;
  g_autoptr (SheetFile) file = NULL;
  g_autoptr (ImportLook) look = NULL;

  if (path[0] == '\0')
    g_snprintf (path, sizeof path, "/dev/shm/mandali-fuzz-%d", (int) getpid ());
  if (!g_file_set_contents_full (path, (const char *) data, (gssize) size, G_FILE_SET_CONTENTS_NONE, 0600, NULL))
    return 0;
  file = sheet_file_open (path, &small, &error);
  if (file != NULL)
    look = import_look_new (file, sheet_file_get_count (file) - 1, &shareholder_import, NULL, &error);
  g_assert ((look != NULL) == (error == NULL));
  g_unlink (path);
  return 0;
}
