/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Registers of resolutions that stand in files. */
#pragma once

#include "import-kind.h"

extern const ImportKind resolution_import;
