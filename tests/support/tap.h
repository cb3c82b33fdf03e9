/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * CUnit suites that speak TAP, so that Meson names each case. */
#pragma once

#include <CUnit/CUnit.h>

/* Runs all of `suites` (ended by CU_SUITE_INFO_NULL) and prints one TAP line a case.
 * Returns the exit code for main: 0 when every assertion held, 1 otherwise. */
int tap_run (CU_SuiteInfo *suites);

/* Marks the running case as skipped, with the reason that is printed. */
void tap_skip (const char *reason);

/* Words about the running case, printed under its line: what was found, so that a red line explains itself. */
void tap_note (const char *format, ...) __attribute__ ((format (printf, 1, 2)));

/* A seed for random tests, printed so that a red run can be played again: TEST_SEED when it is set,
 * else a fresh one. */
unsigned tap_seed (void);
