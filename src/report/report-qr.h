/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A square that a telephone reads. */
#pragma once

#include <cairo.h>
#include <glib.h>

/* Draws `text` (UTF-8) as a QR code of `size` points, its quiet edge included, with its upper left corner at `x`, `y`.
 * It is read back even when a fold or a stain covers a sixth of it. FALSE, with nothing drawn, when `text` is too long
 * for one. */
gboolean report_qr_draw (cairo_t *cairo, const char *text, double x, double y, double size);
