/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Gives all forms one width. */
#pragma once

#include <gtk/gtk.h>

/* Holds one child (property "child") and says how high it is at that width, so that the window around it is
 * as high as its lines really need: a label that wraps does not tell its height before it knows its width. */
#define FORM_TYPE_WIDTH (form_width_get_type ())
G_DECLARE_FINAL_TYPE (FormWidth, form_width, FORM, WIDTH, GtkWidget)
