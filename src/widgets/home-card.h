/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A card of the first page: a sign, what it is, a big number, a few words; it opens what it tells of. */
#pragma once

#include <gtk/gtk.h>

/* `target` (taken when floating) is what the action win.open opens: {'page': 'meetings'}. A screen reader says title,
 * number and words. `second` (NULL or "": none) says the title once more, in another language. */
GtkWidget *home_card_new (const char *icon, const char *title, const char *second, const char *number,
                          const char *words, GVariant *target);
/* What does not fit goes on in the next line, up to so many: a number that is a sentence, words on a narrow card. */
void home_card_let_wrap (GtkWidget *card, int lines);
