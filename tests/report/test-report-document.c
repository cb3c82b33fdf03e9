/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Documents: a table laid out is the PDF that would be written, a square is read back, a picture keeps its colours, and
 * what cannot be written leaves nothing behind. */
#include <cairo.h>
#include <gdk-pixbuf/gdk-pixbuf.h>
#include <glib/gstdio.h>
#include <string.h>

#include "outside.h"
#include "papers.h"
#include "report-document.h"
#include "report-parts.h"
#include "report-picture.h"
#include "report-qr.h"
#include "tap.h"

static ReportDocument *
lay_out (guint row_count)
{
  g_autoptr (ReportWriter) writer = report_writer_new_layout (&papers_report, &papers_heading);

  for (guint i = 1; i <= row_count; i++)
    {
      g_autofree char *number = g_strdup_printf ("%u", i);
      const char *const cells[] = { number, "Ranjanben Patel", "active", "2026-01-01", "5", "50000" };

      CU_ASSERT_TRUE (report_writer_add_row (writer, cells, NULL));
    }
  CU_ASSERT_TRUE (report_writer_finish (writer, NULL));
  return report_writer_take_document (writer);
}

/* The preview shows what the printer gets: byte by byte the same file. */
static void
a_table_laid_out_is_the_pdf_of_it (void)
{
  g_autoptr (ReportDocument) document = lay_out (150);
  g_autofree char *written = papers_write_many ("written.pdf", 150);
  g_autofree char *path = papers_dup_path ("laid-out.pdf");
  g_autofree char *first = NULL;
  g_autofree char *second = NULL;
  gsize first_length = 0, second_length = 1;

  CU_ASSERT_TRUE (report_document_write (document, path, NULL));
  CU_ASSERT_TRUE (g_file_get_contents (written, &first, &first_length, NULL));
  CU_ASSERT_TRUE (g_file_get_contents (path, &second, &second_length, NULL));
  CU_ASSERT_TRUE (first_length == second_length && memcmp (first, second, first_length) == 0);
  CU_ASSERT_TRUE (report_document_get_page_count (document) >= 3);
  CU_ASSERT_STRING_EQUAL (report_document_get_title (document), papers_report.title);
}

static void
leaves_nothing_half (void)
{
  g_autoptr (ReportDocument) document = lay_out (3);
  g_autofree char *path = papers_dup_path ("missing/folder.pdf");
  g_autofree char *taken = papers_dup_path ("taken.pdf");
  g_autofree char *part = g_strconcat (taken, ".part", NULL);
  g_autoptr (GError) error = NULL;

  CU_ASSERT_FALSE (report_document_write (document, path, &error));
  CU_ASSERT_TRUE (error != NULL && strstr (error->message, "folder.pdf") != NULL);
  g_clear_error (&error);
  /* A folder in the place of the file: written beside it, it cannot be put there. */
  CU_ASSERT_EQUAL (g_mkdir (taken, 0700), 0);
  CU_ASSERT_FALSE (report_document_write (document, taken, &error));
  CU_ASSERT_PTR_NOT_NULL (error);
  CU_ASSERT_FALSE (g_file_test (part, G_FILE_TEST_EXISTS));
}

typedef struct
{
  gint     drawing; /* atomic: how many draw just now */
  gboolean met;     /* two met */
} Meeting;

static void
draw_slowly (gpointer content, guint n, cairo_t *cairo)
{
  Meeting *meeting = content;

  if (g_atomic_int_add (&meeting->drawing, 1) != 0)
    meeting->met = TRUE;
  for (guint i = 0; i < 100; i++)
    g_thread_yield ();
  g_atomic_int_add (&meeting->drawing, -1);
}

static gpointer
draw_often (gpointer document)
{
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, 10, 10);
  cairo_t *cairo = cairo_create (surface);

  for (guint i = 0; i < 200; i++)
    report_document_draw (document, 0, cairo);
  cairo_destroy (cairo);
  cairo_surface_destroy (surface);
  return NULL;
}

/* The window draws while a thread writes. */
static void
two_pages_are_not_drawn_at_once (void)
{
  Meeting meeting = { 0 };
  const ReportDrawing drawing = { .width = 10, .height = 10, .page_count = 1, .draw = draw_slowly };
  g_autoptr (ReportDocument) document = report_document_new ("Meeting", &papers_heading, &drawing, &meeting);
  GThread *thread = g_thread_new ("writer", draw_often, document);

  draw_often (document);
  g_thread_join (thread);
  CU_ASSERT_FALSE (meeting.met);
  CU_ASSERT_EQUAL (meeting.drawing, 0);
}

static void
a_square_is_read_back (void)
{
  static const char *const texts[] = {
    "Demo Mandali\nShare certificate 7\nCheck code 0A1B2C3D", "લોક સ્વાસ્થ્ય મંડળી",
  };
  g_autofree char *path = papers_dup_path ("square.png");

  if (!outside_has ("zbarimg"))
    return;
  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, 400, 400);
      cairo_t *cairo = cairo_create (surface);
      g_autofree char *read = NULL;

      CU_ASSERT_TRUE (report_qr_draw (cairo, texts[i], 20, 20, 300));
      cairo_destroy (cairo);
      CU_ASSERT_EQUAL (cairo_surface_write_to_png (surface, path), CAIRO_STATUS_SUCCESS);
      cairo_surface_destroy (surface);
      read = outside_run ((const char *[]){ "zbarimg", "--quiet", "--raw", "--oneshot", "-Sbinary", path, NULL });
      if (read != NULL)
        g_strchomp (read);
      CU_ASSERT_STRING_EQUAL (read != NULL ? read : "", texts[i]);
    }
}

static void
a_text_too_long_is_no_square (void)
{
  cairo_surface_t *surface = cairo_recording_surface_create (CAIRO_CONTENT_ALPHA, NULL);
  cairo_t *cairo = cairo_create (surface);
  g_autofree char *text = g_strnfill (3000, 'w');
  cairo_rectangle_t ink;

  CU_ASSERT_FALSE (report_qr_draw (cairo, text, 0, 0, 100));
  cairo_recording_surface_ink_extents (surface, &ink.x, &ink.y, &ink.width, &ink.height);
  CU_ASSERT_EQUAL (ink.width, 0);
  cairo_destroy (cairo);
  cairo_surface_destroy (surface);
}

static guint32
pixel_of (cairo_surface_t *surface, int x, int y)
{
  const unsigned char *data = cairo_image_surface_get_data (surface);

  return ((const guint32 *) (gconstpointer) (data + y * cairo_image_surface_get_stride (surface)))[x] & 0xFFFFFF;
}

/* A wide picture, red at the left, green in the middle, blue at the right, in a narrow place: the middle is kept. */
static void
a_picture_keeps_its_colours_and_its_middle (void)
{
  g_autoptr (GdkPixbuf) pixbuf = gdk_pixbuf_new (GDK_COLORSPACE_RGB, TRUE, 8, 300, 100);
  g_autoptr (GdkPixbuf) middle = gdk_pixbuf_new_subpixbuf (pixbuf, 100, 0, 100, 100);
  char *png = NULL;
  gsize length = 0;
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GBytes) noise = g_bytes_new_static ("no picture", 10);
  cairo_surface_t *picture, *surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, 60, 60);
  cairo_t *cairo = cairo_create (surface);

  gdk_pixbuf_fill (pixbuf, 0xFF0000FF);
  gdk_pixbuf_fill (middle, 0x00FF00FF);
  CU_ASSERT_TRUE (gdk_pixbuf_save_to_buffer (pixbuf, &png, &length, "png", NULL, NULL));
  bytes = g_bytes_new_take (png, length);
  CU_ASSERT_PTR_NULL (report_picture_new (NULL));
  CU_ASSERT_PTR_NULL (report_picture_new (noise));
  picture = report_picture_new (bytes);
  CU_ASSERT_PTR_NOT_NULL_FATAL (picture);
  report_picture_draw (cairo, picture, 10, 10, 40, 40);
  cairo_surface_flush (surface);
  CU_ASSERT_EQUAL (pixel_of (surface, 30, 30), 0x00FF00);
  CU_ASSERT_EQUAL (pixel_of (surface, 14, 14), 0x00FF00);
  CU_ASSERT_EQUAL (pixel_of (surface, 55, 55), 0x000000);
  cairo_destroy (cairo);
  cairo_surface_destroy (surface);
  cairo_surface_destroy (picture);
}

/* With nothing to draw on a field answers the height that it takes when it is drawn. */
static void
a_field_measures_as_it_draws (void)
{
  static const char *const values[] = { NULL, "", "Ranjanben", "રંજનબેન કનુભાઈ પટેલ · Ranjanben Kanubhai Patel" };
  ReportInk *ink = report_ink_new (9);
  cairo_surface_t *surface = cairo_recording_surface_create (CAIRO_CONTENT_ALPHA, NULL);
  cairo_t *cairo = cairo_create (surface);

  for (guint i = 0; i < G_N_ELEMENTS (values); i++)
    for (double width = 60; width < 400; width += 31)
      CU_ASSERT_EQUAL (report_field (ink, NULL, "નામ · Name", values[i], 0, 0, width),
                       report_field (ink, cairo, "નામ · Name", values[i], 0, 0, width));
  CU_ASSERT_TRUE (report_letterhead (ink, NULL, &papers_heading, 0, 0, 500)
                  == report_letterhead (ink, cairo, &papers_heading, 0, 0, 500));
  cairo_destroy (cairo);
  cairo_surface_destroy (surface);
  report_ink_free (ink);
}

int
main (void)
{
  CU_TestInfo cases[] = {
    { "a table laid out is byte by byte its PDF", a_table_laid_out_is_the_pdf_of_it },
    { "a document that cannot be written leaves nothing behind", leaves_nothing_half },
    { "two pages of a document are not drawn at once", two_pages_are_not_drawn_at_once },
    { "a square is read back by another program", a_square_is_read_back },
    { "a text that is too long is no square", a_text_too_long_is_no_square },
    { "a picture keeps its colours and its middle", a_picture_keeps_its_colours_and_its_middle },
    { "a field measures as it draws", a_field_measures_as_it_draws },
    CU_TEST_INFO_NULL,
  };
  CU_SuiteInfo suites[] = { { "report-document", NULL, NULL, NULL, NULL, cases }, CU_SUITE_INFO_NULL };
  int result = tap_run (suites);

  papers_clean ();
  return result;
}
