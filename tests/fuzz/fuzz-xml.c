/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Any bytes as the XML of a sheet, put into a sound workbook: a mere file hardly gets past the checksums of the zip. */
#include <glib/gstdio.h>
#include <string.h>
#include <unistd.h>
#include <zip.h>

#include "fuzz.h"
#include "sheet.h"

#define RELS "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
#define TYPE "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"

static const SheetLimits small = { 1 << 20, 4 << 20, 100, 10, 20000, 64, 4096, 200 };

static const char *const parts[][2] = {
  { "_rels/.rels", RELS "<Relationship Id='a' Type='" TYPE "officeDocument' Target='book.xml'/></Relationships>" },
  { "book.xml", "<workbook xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'>"
                "<sheets><sheet name='One' r:id='a'/></sheets></workbook>" },
  { "_rels/book.xml.rels", RELS "<Relationship Id='a' Type='" TYPE "worksheet' Target='one.xml'/>"
                           "<Relationship Id='b' Type='" TYPE "sharedStrings' Target='strings.xml'/>"
                           "<Relationship Id='c' Type='" TYPE "styles' Target='styles.xml'/></Relationships>" },
  { "strings.xml", "<sst><si><t>Ranjan</t></si></sst>" },
  { "styles.xml", "<styleSheet><cellXfs><xf numFmtId='0'/><xf numFmtId='14'/></cellXfs></styleSheet>" },
};

static void
add_part (zip_t *zip, const char *name, const void *bytes, gsize size)
{
  zip_int64_t place = zip_file_add (zip, name, zip_source_buffer (zip, bytes, size, 0), 0);

  g_assert (place >= 0 && zip_set_file_compression (zip, (zip_uint64_t) place, ZIP_CM_STORE, 0) == 0);
}

/* What each row promises. */
static gboolean
row_cb (const SheetRow *row, gpointer data, GError **error)
{
  guint *last = data;

  g_assert (row->number == *last + 1 && row->n_cells <= small.columns);
  *last = row->number;
  for (guint i = 0; i < row->n_cells; i++)
    {
      const SheetCell *cell = &row->cells[i];

      g_assert (g_utf8_validate (cell->text, -1, NULL) && cell->span >= 1);
      g_assert ((cell->kind == SHEET_EMPTY) == (cell->text[0] == '\0'));
      g_assert (cell->kind != SHEET_NUMBER || strspn (cell->text, "-.0123456789") == strlen (cell->text));
      g_assert (cell->kind != SHEET_DAY || strlen (cell->text) == 10 || strlen (cell->text) == 16);
    }
  return TRUE;
}

int
LLVMFuzzerTestOneInput (const guint8 *data, gsize size)
{
  static char path[64];
  g_autoptr (GError) error = NULL;
  g_autoptr (SheetFile) file = NULL;
  guint last = 0;
  zip_t *zip;

  if (path[0] == '\0')
    g_snprintf (path, sizeof path, "/dev/shm/mandali-fuzz-xml-%d", (int) getpid ());
  zip = zip_open (path, ZIP_CREATE | ZIP_TRUNCATE, NULL);
  g_assert (zip != NULL);
  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    add_part (zip, parts[i][0], parts[i][1], strlen (parts[i][1]));
  add_part (zip, "one.xml", data, size);
  g_assert (zip_close (zip) == 0);
  file = sheet_file_open (path, &small, &error);
  g_assert (file != NULL);
  g_assert (sheet_file_read (file, 0, row_cb, &last, NULL, &error) == (error == NULL));
  g_unlink (path);
  return 0;
}
