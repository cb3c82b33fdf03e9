/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A woman's face in a list, or the first letters of her name. */
#pragma once

#include <gtk/gtk.h>

#include "desk-session.h"

/* Sizes in lines of a list, and at the side of one. */
#define PHOTO_AVATAR_SMALL 36
#define PHOTO_AVATAR_LARGE 56

/* A round picture, `size` pixels wide. The photograph is read when it is first asked for and then remembered; until it
 * is there, and for `photo_id` 0, the letters of `name` stand in its place. */
GtkWidget *photo_avatar_new (DeskSession *session, gint64 photo_id, const char *name, int size);
