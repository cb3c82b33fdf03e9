/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A window on the office: areas at the side, one page, strips for what a person should know. */
#pragma once

#include "application.h"
#include "page.h"

#define TYPE_WINDOW (window_get_type ())
G_DECLARE_FINAL_TYPE (Window, window, MANDALI, WINDOW, AdwApplicationWindow)

/* `page` is the name of an area, as in window-areas.c; NULL or a strange one: home. */
Window *window_new (Application *application, const char *page);
/* The name of the area that is shown, lent. */
const char *window_get_page (Window *window);
/* The page itself, lent; NULL until the database is there. */
Page *window_get_current (Window *window);
DeskSession *window_get_session (Window *window);

void window_show_page (Window *window, const char *name);
/* A toast; `words` are plain. `label` and `action` (detailed) may be NULL. */
void window_say (Window *window, const char *words, const char *label, const char *action);
/* Writes a report of the current page to a file: `path` or, when that is NULL, one that is asked for. */
void window_export (Window *window, const char *report_id, ReportFormat format, const char *path);
