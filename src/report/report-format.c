/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The formats of a workbook's cells; private to this storey. */
#define G_LOG_DOMAIN "report-format"

#include "report-sheet.h"

/* Spreadsheets left to themselves take a poor font for it. */
#define GUJARATI_FONT "Noto Sans Gujarati"
#define GUJARATI_POINTS 12

static lxw_format *
make_format (lxw_workbook *workbook, const char *number_format)
{
  lxw_format *format = workbook_add_format (workbook);

  format_set_align (format, LXW_ALIGN_VERTICAL_TOP);
  if (number_format != NULL)
    format_set_num_format (format, number_format);
  return format;
}

/* Set in a little, so that it does not touch the number to its left. */
static lxw_format *
make_text (lxw_workbook *workbook)
{
  lxw_format *format = make_format (workbook, NULL);

  format_set_text_wrap (format);
  format_set_indent (format, 1);
  return format;
}

static void
set_gujarati (lxw_format *format)
{
  format_set_font_name (format, GUJARATI_FONT);
  format_set_font_size (format, GUJARATI_POINTS);
}

static lxw_format *
make_link (lxw_workbook *workbook)
{
  lxw_format *format = make_text (workbook);

  format_set_font_color (format, 0x0B57D0);
  format_set_underline (format, LXW_UNDERLINE_SINGLE);
  return format;
}

static lxw_format *
make_bold (lxw_workbook *workbook, double size, const char *number_format)
{
  lxw_format *format = make_format (workbook, number_format);

  format_set_bold (format);
  format_set_font_size (format, size);
  return format;
}

static lxw_format *
make_header (lxw_workbook *workbook, guint8 align)
{
  lxw_format *format = make_bold (workbook, 11, NULL);

  format_set_align (format, align);
  format_set_align (format, LXW_ALIGN_VERTICAL_BOTTOM);
  format_set_text_wrap (format);
  format_set_bg_color (format, 0xEEEEEE);
  format_set_bottom (format, LXW_BORDER_THIN);
  return format;
}

static lxw_format *
make_total (lxw_workbook *workbook, const char *number_format)
{
  lxw_format *format = make_bold (workbook, 11, number_format);

  format_set_top (format, LXW_BORDER_THIN);
  format_set_bottom (format, LXW_BORDER_DOUBLE);
  return format;
}

static lxw_format *
make_tier (lxw_workbook *workbook, const char *digits)
{
  lxw_format *format = workbook_add_format (workbook);
  g_autofree char *both = g_strdup_printf ("%s;-%s", digits, digits);

  format_set_num_format (format, both);
  return format;
}

void
report_sheet_make_formats (ReportSheetFormats *formats, lxw_workbook *workbook)
{
  static const char *const tiers[] = { "##\\,##\\,##\\,##\\,##0", "##\\,##\\,##\\,##0", "##\\,##\\,##0" };

  formats->text = make_text (workbook);
  formats->text_gu = make_text (workbook);
  set_gujarati (formats->text_gu);
  formats->day = make_format (workbook, "dd\\-mm\\-yyyy");
  format_set_align (formats->day, LXW_ALIGN_CENTER);
  formats->number = make_format (workbook, "0");
  formats->count = make_format (workbook, "#,##0");
  formats->money = make_format (workbook, "#,##0.00");
  formats->money_or_nothing = make_format (workbook, "#,##0.00;-#,##0.00;");
  formats->answer = make_format (workbook, NULL);
  format_set_align (formats->answer, LXW_ALIGN_CENTER);
  formats->link = make_link (workbook);
  formats->link_gu = make_link (workbook);
  set_gujarati (formats->link_gu);
  formats->group = make_bold (workbook, 11, NULL);
  format_set_indent (formats->group, 1);
  format_set_text_wrap (formats->group);
  formats->group_money = make_bold (workbook, 11, "#,##0.00;-#,##0.00;");
  formats->title = make_bold (workbook, 14, NULL);
  formats->title_gu = make_bold (workbook, 14, NULL);
  format_set_font_name (formats->title_gu, GUJARATI_FONT);
  formats->note = make_format (workbook, NULL);
  formats->header = make_header (workbook, LXW_ALIGN_LEFT);
  format_set_indent (formats->header, 1);
  formats->header_centre = make_header (workbook, LXW_ALIGN_CENTER);
  formats->header_right = make_header (workbook, LXW_ALIGN_RIGHT);
  formats->total = make_total (workbook, NULL);
  formats->total_count = make_total (workbook, "#,##0");
  formats->total_money = make_total (workbook, "#,##0.00");
  for (guint i = 0; i < G_N_ELEMENTS (tiers); i++)
    {
      g_autofree char *decimals = g_strconcat (tiers[i], ".00", NULL);

      formats->count_tiers[i] = make_tier (workbook, tiers[i]);
      formats->money_tiers[i] = make_tier (workbook, decimals);
    }
}
