/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Text that goes on from page to page of A4: minutes, notices. Like every paper it is laid out once and drawn by
 * preview, printer and PDF alike. */
#pragma once

#include "report-document.h"
#include "report-parts.h"

typedef struct _Flow Flow;

/* What all pages have around the text. */
typedef struct
{
  const char *running;    /* over each page but the first, such as the name of the minute book */
  guint       first_page; /* the number of the first page in its book; 0: pages are counted from 1, "1 / 3" */
  const char *stamp;      /* pale words across each page; NULL: none */
} FlowFrame;

/* `heading` and `frame` are copied. The first page begins with the letterhead of the cooperative. */
Flow *flow_new (const ReportHeading *heading, const FlowFrame *frame);
void  flow_free (Flow *flow);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (Flow, flow_free)

/* What the paper is, in both languages, centred. Either may be NULL. */
void flow_add_title (Flow *flow, const char *gujarati, const char *english);

/* A paragraph; "" is an empty line. What is of a heading's style stays on the page of the line after it. */
void flow_add_text (Flow *flow, ReportInkStyle style, const char *text);

/* A paragraph beside its number, which stands in the margin: "2.1". `depth` 0 is not set in. */
void flow_add_item (Flow *flow, const char *number, const char *text, guint depth);

/* Room to sign: a line for each of `who` (ended by NULL), and a box for a thumb when `has_thumb`. Never parted. */
void flow_add_signatures (Flow *flow, const char *const *who, gboolean has_thumb);

/* What follows begins on a new page, under a letterhead of its own. */
void flow_begin_page (Flow *flow);

/* The pages, called `title`; `flow` is swallowed. The caller owns the document. */
ReportDocument *flow_take_document (Flow *flow, const char *title);
