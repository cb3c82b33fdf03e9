/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What an error means for a person: a sentence in her language, and the field that it is about. */
#pragma once

#include "pg-error.h"

/* A sentence for a person that says what is wrong and how to mend it, in the language in use; newly
 * allocated, never empty. PG_ERROR of code RULE is looked up by the name of the rule; other codes have
 * one sentence each; other domains answer with their own message. */
char *desk_rules_dup_sentence (const GError *error);

/* The argument of the act ("value_on") that the rule is about, lent; "" when it is about the whole form
 * or no rule is named. What the server names wins over what the table says. */
const char *desk_rules_get_field (const GError *error);

/* Names of all rules that have a sentence, ended by NULL; lent for ever. For the contract test. */
const char *const *desk_rules_get_names (void);
