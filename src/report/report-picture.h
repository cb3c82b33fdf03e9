/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A photograph on paper. */
#pragma once

#include <cairo.h>
#include <glib.h>

/* The picture (JPEG or PNG) as something to draw; NULL when `bytes` is NULL or no picture. Ended with
 * cairo_surface_destroy. */
cairo_surface_t *report_picture_new (GBytes *bytes);

/* Fills the rectangle with `picture`, cut to its shape about the middle. Nothing for NULL. */
void report_picture_draw (cairo_t *cairo, cairo_surface_t *picture, double x, double y, double width, double height);
