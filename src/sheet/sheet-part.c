/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Unpacks entries of a zip archive and reads them as XML. Sizes in the archive are claims: what counts is counted. */
#include "sheet-part.h"

#include <glib/gi18n.h>
#include <string.h>
#include <zip.h>

struct _SheetArchive
{
  zip_t             *zip;
  const SheetLimits *limits;
  guint64           *unpacked;       /* of each entry: how far it was read */
  guint64            unpacked_bytes; /* of all */
};

struct _SheetPart
{
  SheetArchive *archive;
  zip_uint64_t  place;
  zip_file_t   *entry;
  guint64       read_bytes;
  guint64       claimed_bytes;
  GCancellable *cancellable;
  GError       *error; /* of a read inside the XML reader */
};

static void
set_damaged (GError **error)
{
  g_set_error_literal (error, SHEET_ERROR, SHEET_ERROR_DAMAGED,
                       _("This workbook is damaged. Open it in Excel or LibreOffice, save it anew, and choose that."));
}

SheetArchive *
sheet_archive_open (const char *path, const SheetLimits *limits, GError **error)
{
  SheetArchive *archive;
  int code;
  zip_t *zip = zip_open (path, ZIP_RDONLY, &code);

  if (zip == NULL)
    {
      set_damaged (error);
      return NULL;
    }
  if (zip_get_num_entries (zip, 0) > (zip_int64_t) limits->entries)
    {
      g_set_error (error, SHEET_ERROR, SHEET_ERROR_LIMIT, _("A workbook may have %u parts at most."), limits->entries);
      zip_discard (zip);
      return NULL;
    }
  archive = g_new0 (SheetArchive, 1);
  archive->zip = zip;
  archive->limits = limits;
  archive->unpacked = g_new0 (guint64, (gsize) zip_get_num_entries (zip, 0) + 1);
  return archive;
}

void
sheet_archive_close (SheetArchive *archive)
{
  zip_discard (archive->zip);
  g_free (archive->unpacked);
  g_free (archive);
}

SheetPart *
sheet_part_open (SheetArchive *archive, const char *name, GError **error)
{
  const char *plain = name[0] == '/' ? name + 1 : name;
  zip_int64_t place = zip_name_locate (archive->zip, plain, ZIP_FL_NOCASE);
  zip_file_t *entry = place >= 0 ? zip_fopen_index (archive->zip, (zip_uint64_t) place, 0) : NULL;
  zip_stat_t stat;
  SheetPart *part;

  if (entry == NULL)
    {
      set_damaged (error);
      return NULL;
    }
  part = g_new0 (SheetPart, 1);
  part->archive = archive;
  part->place = (zip_uint64_t) place;
  part->entry = entry;
  if (zip_stat_index (archive->zip, (zip_uint64_t) place, 0, &stat) == 0 && (stat.valid & ZIP_STAT_SIZE) != 0)
    part->claimed_bytes = stat.size;
  return part;
}

void
sheet_part_close (SheetPart *part)
{
  zip_fclose (part->entry);
  g_clear_object (&part->cancellable);
  g_clear_error (&part->error);
  g_free (part);
}

void
sheet_part_set_cancellable (SheetPart *part, GCancellable *cancellable)
{
  g_set_object (&part->cancellable, cancellable);
}

/* What is read of a part once more was counted before. */
static gboolean
count_unpacked (SheetPart *part, GError **error)
{
  SheetArchive *archive = part->archive;
  g_autofree char *size = NULL;

  if (part->read_bytes > archive->unpacked[part->place])
    {
      archive->unpacked_bytes += part->read_bytes - archive->unpacked[part->place];
      archive->unpacked[part->place] = part->read_bytes;
    }
  if (archive->unpacked_bytes <= archive->limits->unpacked_bytes)
    return TRUE;
  size = g_format_size (archive->limits->unpacked_bytes);
  g_set_error (error, SHEET_ERROR, SHEET_ERROR_LIMIT, _("This workbook unpacks to more than %s."), size);
  return FALSE;
}

gssize
sheet_part_read (SheetPart *part, char *buffer, gsize n, GError **error)
{
  zip_int64_t got;

  if (g_cancellable_set_error_if_cancelled (part->cancellable, error))
    return -1;
  got = zip_fread (part->entry, buffer, n);
  if (got < 0)
    {
      set_damaged (error);
      return -1;
    }
  part->read_bytes += (guint64) got;
  return count_unpacked (part, error) ? (gssize) got : -1;
}

double
sheet_part_get_progress (SheetPart *part)
{
  return part->claimed_bytes > 0 ? MIN ((double) part->read_bytes / (double) part->claimed_bytes, 1) : 0;
}

static int
read_cb (void *data, char *buffer, int n)
{
  SheetPart *part = data;

  return part->error != NULL ? -1 : (int) sheet_part_read (part, buffer, (gsize) n, &part->error);
}

static void
silence_cb (void *data, xmlErrorPtr error)
{
}

xmlTextReaderPtr
sheet_part_new_reader (SheetPart *part)
{
  xmlTextReaderPtr reader = xmlReaderForIO (read_cb, NULL, part, NULL, NULL, XML_PARSE_NONET | XML_PARSE_COMPACT);

  if (reader != NULL)
    xmlTextReaderSetStructuredErrorHandler (reader, silence_cb, NULL);
  return reader;
}

int
sheet_part_step (SheetPart *part, xmlTextReaderPtr reader, GError **error)
{
  int step = xmlTextReaderRead (reader);

  if (part->error != NULL)
    {
      g_propagate_error (error, g_steal_pointer (&part->error));
      return -1;
    }
  if (step < 0)
    {
      set_damaged (error);
      return -1;
    }
  if (step == 1 && xmlTextReaderNodeType (reader) == XML_READER_TYPE_DOCUMENT_TYPE)
    {
      g_set_error_literal (error, SHEET_ERROR, SHEET_ERROR_KIND,
                           _("This workbook holds a document type, which no workbook needs. It is not read."));
      return -1;
    }
  return step;
}

gboolean
sheet_reader_is_at (xmlTextReaderPtr reader, const char *name)
{
  return xmlTextReaderNodeType (reader) == XML_READER_TYPE_ELEMENT
         && strcmp ((const char *) xmlTextReaderConstLocalName (reader), name) == 0;
}

char *
sheet_reader_dup (xmlTextReaderPtr reader, const char *attribute)
{
  xmlChar *value = xmlTextReaderGetAttribute (reader, (const xmlChar *) attribute);
  char *copy = g_strdup ((const char *) value);

  xmlFree (value);
  return copy;
}

gint64
sheet_reader_get_int (xmlTextReaderPtr reader, const char *attribute, gint64 fallback)
{
  g_autofree char *value = sheet_reader_dup (reader, attribute);
  gint64 number;

  if (value == NULL || !g_ascii_string_to_signed (value, 10, G_MININT32, G_MAXUINT32, &number, NULL))
    return fallback;
  return number;
}
