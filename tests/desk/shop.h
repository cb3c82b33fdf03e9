/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A print shop for tests: an office with women in it, whose papers are written and read back. In texts of questions #
 * stands for a number. */
#pragma once

#include "desk-target.h"

/* What a suite begins and ends with. */
int shop_open (void);
int shop_close (void);
/* The office, as a reader. */
DeskTarget *shop_get_target (void);
/* A file in a folder of its own; newly allocated. */
char *shop_dup_path (const char *name);

/* What an officer does; the first cell of the answer, newly allocated. The running case fails when she is refused. */
char *shop_act (const char *text);
char *shop_act_on (const char *format, gint64 number);

/* What the base holds. */
gint64 shop_number (const char *text);
char *shop_value_on (const char *format, gint64 number);
char *shop_dup_name_gu (gint64 member_id);
/* A woman whose shares came in two allotments. */
gint64 shop_find_holder (void);

/* The paper about one record as a PDF; its path, newly allocated, NULL when it cannot be written. */
char *shop_write (const char *id, gint64 record_id);
/* All its text without white space; the file is gone afterwards. */
char *shop_read (const char *id, gint64 record_id);
/* The running case fails unless `page` holds `text`, both without white space. */
void shop_expect (const char *page, const char *text);
