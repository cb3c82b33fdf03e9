/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The program: one session, some windows. */
#pragma once

#include <adwaita.h>

#include "desk-session.h"

#define TYPE_APPLICATION (application_get_type ())
G_DECLARE_FINAL_TYPE (Application, application, MANDALI, APPLICATION, AdwApplication)

Application *application_new (void);
DeskSession *application_get_session (Application *application);
