/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A photograph: chosen as a file or dropped, made small on a thread of its own. */
#pragma once

#include "form-field.h"

/* The longer side of what is kept. */
#define FORM_PHOTO_PIXELS_MAX 480

/* As text it is the path of the file, so that a form that comes back finds it again. */
#define FORM_TYPE_PHOTO (form_photo_get_type ())
G_DECLARE_FINAL_TYPE (FormPhoto, form_photo, FORM, PHOTO, FormField)

/* Shows a picture that is there already; it is not what the field holds. NULL: none. */
void form_photo_show (FormPhoto *photo, GBytes *bytes);

/* A JPEG of at most FORM_PHOTO_PIXELS_MAX and PHOTO_BYTES_MAX from the picture at `path`; may block, for
 * threads. NULL with an error of GdkPixbuf or GIO when the file is no picture. */
GBytes *form_photo_make_small (const char *path, GError **error);
