/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The field in which an act names its resolution. Other features use it by its name in their templates. */
#pragma once

#include "form-chooser.h"

/* Property "day" (ISO): only resolutions passed by then are offered. Property "act": the function that is to stand on
 * it ("allot_shares"); those of a kind on which it may come first. What was lost or had no quorum is not offered. Where
 * one is required, the one used last stands in it at first. A button beside it records a resolution that is not in the
 * register yet and comes back with it. */
#define RESOLUTION_TYPE_CHOOSER (resolution_chooser_get_type ())
G_DECLARE_FINAL_TYPE (ResolutionChooser, resolution_chooser, RESOLUTION, CHOOSER, FormChooser)
