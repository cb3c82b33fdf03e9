/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * One of a few words: from a fixed list, or from a list of the server with words in three languages. */
#pragma once

#include "desk-list.h"
#include "form-field.h"

/* The act receives the code, people read the word. Property "none-words": the first item, for not
 * saying; none when NULL. Space or Alt+Down opens it, Enter goes on. */
#define FORM_TYPE_CHOICE (form_choice_get_type ())
G_DECLARE_FINAL_TYPE (FormChoice, form_choice, FORM, CHOICE, FormField)

typedef struct
{
  const char *code;
  const char *words; /* N_() */
} FormItem;

/* A fixed list, ended by a NULL code; copied. The first is chosen when there are no words for none. */
void form_choice_set_items (FormChoice *choice, const FormItem *items);

/* A living list whose relation has columns code, name, name_gu and name_hi. */
void form_choice_set_list (FormChoice *choice, DeskList *list);

/* Where its list has only one word besides none it is chosen without asking; before the list is set. */
void form_choice_take_only (FormChoice *choice);

/* The code chosen, lent until the choice changes; "" for none. */
const char *form_choice_get_code (FormChoice *choice);
