/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Which form has which id, so that what was typed can be opened again without knowing the feature. */
#pragma once

#include <gtk/gtk.h>

#include "desk-session.h"

/* Opens the form `form` with `content` (a{ss}, what was typed and what it is about) in its fields. */
typedef GtkWindow *(*FormOpenFunc) (const char *form, GtkWindow *parent, DeskSession *session, GVariant *content);

/* `form` is a literal. */
void form_registry_add (const char *form, FormOpenFunc func);

/* The window, presented; NULL when no form has this id. */
GtkWindow *form_registry_open (const char *form, GtkWindow *parent, DeskSession *session, GVariant *content);

/* TRUE when a form of this id can be opened. */
gboolean form_registry_has (const char *form);

/* A whole number in `content`; 0 when it is not there. */
gint64 form_registry_get_number (GVariant *content, const char *name);
