/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The whole program on a base of its own, for tests of its windows. */
#pragma once

#include <CUnit/CUnit.h>

#include "application.h"
#include "scratch.h"
#include "window.h"

/* What a suite begins and ends with: a filled base, and the program connected to it as one who may do everything. */
int window_place_open (void);
int window_place_close (void);
Scratch *window_place_get_scratch (void);
Application *window_place_get_application (void);

/* Lets all answers come that were asked for: questions are answered in their order. */
void window_place_settle (void);
/* Lets `window` be painted. */
void window_place_paint (GtkWidget *window);
/* `weak` becomes NULL: nobody holds what was called `name` any more. */
void window_place_expect_gone (const char *name, gpointer *weak);
/* Neither GLib nor GTK nor the program has complained so far. */
void window_place_expect_no_complaint (void);

/* What main does. */
int window_place_run (CU_SuiteInfo *suites);
