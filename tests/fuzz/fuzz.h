/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What a fuzz target offers: libFuzzer calls it with ever new bytes, the replay with those of the corpus. */
#pragma once

#include <glib.h>

/* Eats `size` bytes; whatever they are it answers 0 and leaves nothing behind. Ends the process when something is
 * wrong. */
int LLVMFuzzerTestOneInput (const guint8 *data, gsize size);
