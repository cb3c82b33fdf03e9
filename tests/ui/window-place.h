/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The whole program in the process of a test, over a base of its own. */
#pragma once

#include <CUnit/CUnit.h>

#include "application.h"
#include "scratch.h"

#define WINDOW_PLACE_WAIT_MS 15000
#define WOMEN 60

/* For a suite: an invented cooperative of WOMEN, and the program as somebody who may do everything. */
int window_place_set_up (void);
/* The same as `login`, a role of the server. */
int window_place_set_up_as (const char *login);
int window_place_tear_down (void);
/* What main returns: runs the suites with the program's language and log. */
int window_place_run (CU_SuiteInfo *suites);

/* Both are lent until the suite ends. */
Application *window_place_get_application (void);
Scratch *window_place_get_scratch (void);

/* Waits until all that was asked of the server is answered. */
void window_place_let_answers_come (void);
/* Waits until the window has been painted. */
void window_place_let_paint (GtkWidget *window);
/* Fails the case unless the object behind the weak pointer goes in time; `name` is for people. */
void window_place_must_be_gone (const char *name, gpointer *weak);
/* How often GLib, GTK and we ourselves complained so far. */
guint window_place_count_complaints (void);
/* The first woman who is in this state today. */
gint64 window_place_find_member (const char *state);
