/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A photograph on paper. */
#define G_LOG_DOMAIN "report-picture"

#include "report-picture.h"

#include <gdk-pixbuf/gdk-pixbuf.h>

/* The pixels of `pixbuf` as cairo keeps them: one word each, what lies under transparent ones white like paper. */
static cairo_surface_t *
copy_pixels (GdkPixbuf *pixbuf)
{
  int width = gdk_pixbuf_get_width (pixbuf), height = gdk_pixbuf_get_height (pixbuf);
  int n_channels = gdk_pixbuf_get_n_channels (pixbuf);
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, width, height);
  unsigned char *to = cairo_image_surface_get_data (surface);
  const guchar *from = gdk_pixbuf_read_pixels (pixbuf);

  for (int row = 0; to != NULL && row < height; row++)
    for (int column = 0; column < width; column++)
      {
        const guchar *pixel = from + (gsize) row * (gsize) gdk_pixbuf_get_rowstride (pixbuf) + column * n_channels;
        guint alpha = n_channels == 4 ? pixel[3] : 255;
        guint32 word = 0;

        for (guint i = 0; i < 3; i++)
          word = word << 8 | (pixel[i] * alpha + 255 * (255 - alpha)) / 255;
        ((guint32 *) (gpointer) (to + (gsize) row * (gsize) cairo_image_surface_get_stride (surface)))[column] = word;
      }
  cairo_surface_mark_dirty (surface);
  return surface;
}

cairo_surface_t *
report_picture_new (GBytes *bytes)
{
  g_autoptr (GdkPixbufLoader) loader = NULL;
  GdkPixbuf *pixbuf;
  gboolean is_read;

  if (bytes == NULL)
    return NULL;
  loader = gdk_pixbuf_loader_new ();
  is_read = gdk_pixbuf_loader_write_bytes (loader, bytes, NULL);
  is_read = gdk_pixbuf_loader_close (loader, NULL) && is_read;
  pixbuf = is_read ? gdk_pixbuf_loader_get_pixbuf (loader) : NULL;
  return pixbuf != NULL ? copy_pixels (pixbuf) : NULL;
}

void
report_picture_draw (cairo_t *cairo, cairo_surface_t *picture, double x, double y, double width, double height)
{
  double pixels_wide, pixels_high, scale;

  g_return_if_fail (cairo != NULL);

  if (picture == NULL)
    return;
  pixels_wide = cairo_image_surface_get_width (picture);
  pixels_high = cairo_image_surface_get_height (picture);
  scale = MAX (width / pixels_wide, height / pixels_high);
  cairo_save (cairo);
  cairo_rectangle (cairo, x, y, width, height);
  cairo_clip (cairo);
  cairo_translate (cairo, x + (width - pixels_wide * scale) / 2, y + (height - pixels_high * scale) / 2);
  cairo_scale (cairo, scale, scale);
  cairo_set_source_surface (cairo, picture, 0, 0);
  cairo_pattern_set_filter (cairo_get_source (cairo), CAIRO_FILTER_BILINEAR);
  cairo_paint (cairo);
  cairo_restore (cairo);
}
