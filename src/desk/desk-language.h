/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The language of the program, switchable while it runs. */
#pragma once

#include <glib.h>

typedef struct
{
  const char *code; /* "gu" */
  const char *name; /* in itself: "ગુજરાતી" */
} DeskLanguage;

/* All languages, ended by a NULL code. */
extern const DeskLanguage desk_languages[];

/* First thing in main: locale, catalogues (beside the program when it runs from its build folder, else
 * `locale_folder`), and the language chosen last time (or of the desktop). */
void desk_language_start (const char *locale_folder);

/* Speaks `code` from now on; windows made before keep their words. */
void desk_language_use (const char *code);
/* The code in use, lent. */
const char *desk_language_get (void);
