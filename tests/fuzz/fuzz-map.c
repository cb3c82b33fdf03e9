/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Any text as a map that a person gives with a sheet. */
#include "fuzz.h"
#include "import-map.h"
#include "shareholder-import.h"

int
LLVMFuzzerTestOneInput (const guint8 *data, gsize size)
{
  g_autofree char *text = g_utf8_make_valid ((const char *) data, (gssize) size);
  ImportColumn columns[3] = { { .title = (char *) "Name" }, { .title = (char *) "Name" }, { .title = (char *) "" } };
  g_autoptr (GPtrArray) list = g_ptr_array_new ();
  ImportLook look = { .columns = list };
  g_autoptr (ImportMap) map = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *written = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (columns); i++)
    g_ptr_array_add (list, &columns[i]);
  map = import_map_new (&shareholder_import, &look);
  g_assert (import_map_take_text (map, &look, text, &error) == (error == NULL));
  written = import_map_dup_text (map, &look);
  g_assert (written != NULL);
  return 0;
}
