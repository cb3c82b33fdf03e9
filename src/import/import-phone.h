/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Numbers of phones as people write them in registers, often two in one cell. */
#pragma once

#include <glib.h>

/* The first number of a mobile phone in the text as ten digits, from "98250 12345", "+91-9825012345", "૯૮૨૫૦૧૨૩૪૫",
 * "079-26581234 / 9825012345"; `has_more` when there is another number beside it. FALSE when there is none. */
gboolean import_phone_parse (const char *text, char mobile[11], gboolean *has_more);
