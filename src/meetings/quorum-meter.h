/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * How many are in the room, how many may vote and how many have to be there: large, with a sign and words. */
#pragma once

#include <gtk/gtk.h>

#define TYPE_QUORUM_METER (quorum_meter_get_type ())
G_DECLARE_FINAL_TYPE (QuorumMeter, quorum_meter, MANDALI, QUORUM_METER, GtkBox)

/* In heads. `is_met` is the server's word for it. */
void quorum_meter_set (QuorumMeter *meter, gint64 present, gint64 entitled, gint64 needed, gboolean is_met);
