/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A filter that offers the places where people live. */
#pragma once

#include "desk-session.h"
#include "filter-choice.h"

/* For the parameter `place`; those of most members come first, and new ones appear by themselves. */
GtkWidget *place_filter_new (DeskSession *session);
