/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * One of many words: a button that opens a list, in which a person types to find what she means. */
#pragma once

#include <gtk/gtk.h>

#define TYPE_ASSISTANT_CHOICE (assistant_choice_get_type ())
G_DECLARE_FINAL_TYPE (AssistantChoice, assistant_choice, MANDALI, ASSISTANT_CHOICE, GtkWidget)

/* Keys: Space, Enter and Down open the list; typing narrows it, Up and Down move in it, Enter takes, Esc closes it.
 * Signal "chosen" (): a person has taken another word; ask assistant_choice_get_chosen. */

/* `name` is what a screen reader says before the word. */
AssistantChoice *assistant_choice_new (const char *name);

/* The words to choose from, ended by NULL and translated; copied. The first one is chosen. */
void assistant_choice_set_words (AssistantChoice *choice, const char *const *words);

/* Shows the word at `place`, from 0, without telling it. */
void assistant_choice_set_chosen (AssistantChoice *choice, guint place);
guint assistant_choice_get_chosen (AssistantChoice *choice);
