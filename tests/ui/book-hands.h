/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What tests of the books do again and again: ask the server, type in a form, send it and leave it. */
#pragma once

#include "form-private.h"

/* What the server answers to `text`, newly allocated; NULL for nothing. */
char *dup_said (const char *text);
/* Fails unless the server answers this. */
void server_says (const char *text, const char *expected);
gint64 number_of (const char *text);

/* The form of a window that was just opened, painted. */
Form *begin (GtkWindow *window);
void type (Form *form, const char *field, const char *words);
/* The last day of the invented books, which may be long over. */
void type_last_day (Form *form);
/* A form for a voucher of this kind, on the last day of the invented books. */
Form *open_voucher (const char *kind);
/* For workshop_wait. */
gboolean is_refused (gpointer form);
/* Sends, and waits until it is saved and the form has gone. */
void save (Form *form);
/* Closes the form without a draft of it. */
void leave (Form *form);
