/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Everything that the features declare, in one place: what the command line lists and the contract
 * tests hold against the schema. A new feature adds itself here. */
#pragma once

#include "desk-export.h"
#include "import-kind.h"
#include "pg-call.h"

/* Every report, in the order in which it is listed, ended by NULL. */
const DeskReport *const *catalogue_get_reports (void);
/* The report of this id, or NULL. */
const DeskReport *catalogue_find_report (const char *id);

/* Every relation and every act that C declares, ended by NULL. */
extern const PgRelation *const catalogue_relations[];
extern const PgCall *const catalogue_calls[];

/* Everything that can be brought in from files, ended by NULL. */
extern const ImportKind *const catalogue_imports[];
