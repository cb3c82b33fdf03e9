/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The areas of the office that exist, in the order of the sidebar. */
#pragma once

#include "page.h"

typedef struct
{
  const char *name;
  const char *title;
  const char *icon;
  const char *group; /* NULL: as the one before */
  guint       key;   /* of the action win.go, which keys call: the same in every release; 0: none */
  Page     *(*create) (DeskSession *session);
  gboolean    is_of_voters; /* is before one who only reads and votes at once; the others stand under “More” */
} WindowArea;

/* The area of this name; of NULL or a strange name the first one, which is home. */
const WindowArea *window_area_find (const char *name);
/* The area whose key this is, or NULL. */
const WindowArea *window_area_of_key (guint key);
/* In the order of the sidebar; NULL beyond the last. */
const WindowArea *window_area_at (guint index);
