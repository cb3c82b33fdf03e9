/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The plain pictures that stand beside names on a ballot. None is that of a party. */
#pragma once

#include <cairo.h>

/* Draws the picture called `code` (core.election_symbol) in black lines into a square of `size` points. An unknown one
 * is a blank. */
void ballot_symbol_draw (cairo_t *cairo, const char *code, double x, double y, double size);
