/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * How a sheet of A4 looks: its columns and each part that is drawn on it; private to this storey. */
#pragma once

#include <cairo.h>

#include "report.h"

typedef struct _ReportPaper ReportPaper;

/* Measures fonts and shares the width among the columns. All sizes are points. */
ReportPaper *report_paper_new (const Report *report, const ReportHeading *heading);
void report_paper_free (ReportPaper *paper);

void report_paper_get_size (const ReportPaper *paper, double *width, double *height);

/* Where the first part of a page begins, and where the last has to end. */
double report_paper_get_top (const ReportPaper *paper);
double report_paper_get_bottom (const ReportPaper *paper);

/* Each draws its part with its upper edge at `y` and returns its height. With a NULL `cairo` they only
 * measure, so that what is measured and what is drawn cannot differ. */
double report_paper_letterhead (ReportPaper *paper, cairo_t *cairo, double y);
double report_paper_running_head (ReportPaper *paper, cairo_t *cairo, double y);
double report_paper_header (ReportPaper *paper, cairo_t *cairo, double y);
/* `texts` holds one text for each column of the report, as a reader sees it. */
double report_paper_row (ReportPaper *paper, cairo_t *cairo, double y, const char *const *texts);
/* Nothing at all when the report adds up nothing. */
double report_paper_sums (ReportPaper *paper, cairo_t *cairo, double y, const char *label, const gint64 *totals);
/* The sums at the end with the number of rows. */
double report_paper_totals (ReportPaper *paper, cairo_t *cairo, double y, const gint64 *totals, guint64 row_count);
double report_paper_signatures (ReportPaper *paper, cairo_t *cairo, double y);

/* Stands at the foot of each page; `n` from 0. */
void report_paper_foot (ReportPaper *paper, cairo_t *cairo, guint n, guint page_count);
