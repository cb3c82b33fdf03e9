/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A square that a telephone reads. */
#define G_LOG_DOMAIN "report-qr"

#include "report-qr.h"

#include <qrencode.h>

/* Blank modules around it, which readers need (ISO/IEC 18004). */
#define QUIET 4

gboolean
report_qr_draw (cairo_t *cairo, const char *text, double x, double y, double size)
{
  QRcode *code;
  double module;

  g_return_val_if_fail (cairo != NULL && text != NULL && size > 0, FALSE);

  code = QRcode_encodeString (text, 0, QR_ECLEVEL_Q, QR_MODE_8, 1);
  if (code == NULL)
    return FALSE;
  module = size / (code->width + 2 * QUIET);
  cairo_save (cairo);
  cairo_set_source_rgb (cairo, 1, 1, 1);
  cairo_rectangle (cairo, x, y, size, size);
  cairo_fill (cairo);
  cairo_set_source_rgb (cairo, 0, 0, 0);
  /* Modules of a row that touch are one bar, so that no hairline shows between them. */
  for (int row = 0; row < code->width; row++)
    for (int start = 0, end; start < code->width; start = end + 1)
      {
        for (end = start; end < code->width && code->data[row * code->width + end] & 1; end++)
          ;
        if (end > start)
          cairo_rectangle (cairo, x + (QUIET + start) * module, y + (QUIET + row) * module, (end - start) * module,
                           module * 1.01);
      }
  cairo_fill (cairo);
  cairo_restore (cairo);
  QRcode_free (code);
  return TRUE;
}
