/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A filter above a table that is typed: from one day to another, or from one amount to another. */
#pragma once

#include <gtk/gtk.h>

#include "base-day.h"

#define TYPE_SPAN_FILTER (span_filter_get_type ())
G_DECLARE_FINAL_TYPE (SpanFilter, span_filter, MANDALI, SPAN_FILTER, GtkWidget)

/* Signal "chosen" (): a person typed another span and went on, or took it away. */

typedef enum
{
  SPAN_FILTER_DAYS,
  SPAN_FILTER_MONEY,
} SpanFilterKind;

/* `title` is what a screen reader calls it, `all` stands in it while nothing is typed ("All days"). */
GtkWidget *span_filter_new (SpanFilterKind kind, const char *title, const char *all);
/* The office's today, to which short days belong; "chosen" when that makes others of those that are typed. */
void span_filter_set_today (SpanFilter *filter, BaseDay today);

/* As it is typed ("5/11..15/11", "500-2000"); NULL: everything. Setting does not emit "chosen". */
void span_filter_set_text (SpanFilter *filter, const char *text);
/* The two ends as queries take them: a day as "2026-11-05", an amount as "500.00"; newly allocated, NULL: open. Both
 * are NULL while what is typed cannot be read. */
void span_filter_dup_ends (SpanFilter *filter, char **from, char **to);
