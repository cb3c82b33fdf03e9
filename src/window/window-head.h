/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The head of a window: title, true count, search, the one primary act, and papers of the page below. */
#pragma once

#include <adwaita.h>

#include "desk-session.h"
#include "page.h"

typedef struct _WindowHead WindowHead;

/* `window` is of a template that holds the parts of the head; they are lent by it. */
WindowHead *window_head_new (GtkWidget *window, DeskSession *session);
/* On a narrow window icons stand for words. */
void window_head_set_narrow (WindowHead *head, gboolean is_narrow);
void window_head_free (WindowHead *head);

/* Shows what `page` has; NULL: nothing yet. */
void window_head_show (WindowHead *head, Page *page);
