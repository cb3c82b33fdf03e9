/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Addresses in one cell, as offices in Gujarat write them: "12, Rohit Vas, At Vadod, Tal. Anand, Dist. Anand 388001",
 * "મુ. વડોદ, તા. આણંદ, જિ. આણંદ". */
#pragma once

#include <glib.h>

typedef struct
{
  char *house;
  char *place;
  char *taluka;
  char *district;
  char *pin;
} ImportAddress; /* strings may be NULL */

/* Parts an address by the words that name its parts. One without any of them is all `house`, unless it is a single word
 * or two without a comma or a digit and `may_be_place`: then it is the place. */
void import_address_split (const char *text, gboolean may_be_place, ImportAddress *address);
void import_address_clear (ImportAddress *address);
