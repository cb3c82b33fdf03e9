/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What the wall shows, or will show next, in whatever room there is: the same picture large and small. */
#pragma once

#include <gtk/gtk.h>

#include "wall-show.h"

typedef enum
{
  WALL_VIEW_LEADING, /* the wall itself: its size is the size for which slides are laid out */
  WALL_VIEW_NOW,     /* a picture of it */
  WALL_VIEW_NEXT,    /* what a step forward would show */
} WallViewKind;

#define WALL_TYPE_VIEW (wall_view_get_type ())
G_DECLARE_FINAL_TYPE (WallView, wall_view, WALL, VIEW, GtkWidget)

/* Once. Keeps `show`. */
void wall_view_bind (WallView *view, WallShow *show, WallViewKind kind);

/* The words on it, as a screen reader says them; newly allocated, "" while it shows nothing. */
char *wall_view_dup_words (WallView *view);
