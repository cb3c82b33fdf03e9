/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A slide laid out for a wall of some size: as large as there is room for, on several pages when it has to be, nothing
 * ever cut. What the room reads has letters of at least a twentieth of the height; the number of the page and the
 * minute of the facts, which stand at the lower edge, of a twenty-eighth. */
#pragma once

#include "wall-sheet.h"
#include "wall-slide.h"

#define WALL_LEAST_PART (1.0 / 20)
#define WALL_SMALL_PART (1.0 / 28)

typedef struct _WallLayout WallLayout;

/* `zoom` 1 is the size that fills the wall; letters never become smaller than the least. `as_of` (NULL: now) says of
 * which minute the facts are. Nothing of what is given is kept but `context`. */
WallLayout *wall_layout_new (PangoContext *context, const WallHead *head, const WallSlide *slide, const char *as_of,
                             double width, double height, double zoom);
void wall_layout_free (WallLayout *layout);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (WallLayout, wall_layout_free)

guint wall_layout_get_page_count (WallLayout *layout);
/* The page on which the line of the agenda stands that is on; 0 when none is. */
guint wall_layout_get_current_page (WallLayout *layout);

/* Lent. */
WallSheet *wall_layout_get_sheet (WallLayout *layout);
