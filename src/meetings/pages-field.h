/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * How many pages the minutes of a meeting fill: counted on the paper itself, shown and never typed. */
#pragma once

#include "desk-list.h"
#include "form-field.h"

/* Lays the newest text out on a thread of its own and says so meanwhile; counts again when there is a newer one. As
 * text the number of pages, "0" until it is known; set_text is not heard. Gives its own argument and "minutes_id", the
 * text whose pages these are. That id is read before the text is laid out, so that the base, which takes the newest
 * only, refuses the pages of any other. */
#define TYPE_PAGES_FIELD (pages_field_get_type ())
G_DECLARE_FINAL_TYPE (PagesField, pages_field, MANDALI, PAGES_FIELD, FormField)

/* `versions` is of minutes_list; it has its meeting_id as soon as the meeting is known. */
GtkWidget *pages_field_new (DeskList *versions);

/* Of which text, "gu" or "en"; nothing is counted before. */
void pages_field_set_language (PagesField *field, const char *language);
