/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Statements that a bank gives of an account, as files. */
#pragma once

#include "import-kind.h"

extern const ImportKind statement_import;
