/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * How a sheet of Excel looks: headings, header row, number formats, totals, page; private to this storey. */
#define G_LOG_DOMAIN "report-sheet"

#include "report-sheet.h"

#include <glib/gi18n.h>
#include <string.h>

#define NAME_LETTERS_MAX LXW_SHEETNAME_MAX
#define FOOTER_BYTES_MAX 240

/* Row heights in points. They are said for every row of more than one line, because a spreadsheet that reads the
 * file does not make them fit. */
#define ROW_POINTS 17.0
#define LINE_POINTS 15.0
#define TITLE_POINTS 22.0
#define ROW_POINTS_MAX 400.0

gboolean
report_sheet_has_gujarati (const char *text)
{
  /* The block U+0A80 to U+0AFF is E0 AA 80 to E0 AB BF in UTF-8. */
  for (const char *at = strchr (text, '\xE0'); at != NULL; at = strchr (at + 1, '\xE0'))
    if ((guchar) at[1] == 0xAA || (guchar) at[1] == 0xAB)
      return TRUE;
  return FALSE;
}

double
report_sheet_rupees (gint64 paise)
{
  return (double) paise / 100.0;
}

char *
report_sheet_dup_name (const char *title, guint index)
{
  g_autofree char *suffix = index > 1 ? g_strdup_printf (" %u", index) : g_strdup ("");
  g_autoptr (GString) name = g_string_new (NULL);
  glong letters_left = NAME_LETTERS_MAX - (glong) strlen (suffix);

  for (const char *at = title; *at != '\0' && letters_left > 0; at = g_utf8_next_char (at))
    {
      gunichar letter = g_utf8_get_char (at);

      if (g_unichar_iscntrl (letter) || (letter < 0x80 && strchr ("[]:*?/\\", (int) letter) != NULL))
        letter = '-';
      /* Excel counts in UTF-16. */
      letters_left -= letter > 0xFFFF ? 2 : 1;
      if (letters_left >= 0)
        g_string_append_unichar (name, letter);
    }
  g_strstrip (name->str);
  g_string_truncate (name, strlen (name->str));
  while (name->len > 0 && name->str[0] == '\'')
    g_string_erase (name, 0, 1);
  while (name->len > 0 && name->str[name->len - 1] == '\'')
    g_string_truncate (name, name->len - 1);
  /* Excel keeps this one for itself. */
  if (name->len == 0 || g_ascii_strcasecmp (name->str, "History") == 0)
    g_string_assign (name, "Sheet");
  return g_strconcat (name->str, suffix, NULL);
}

char *
report_sheet_dup_quoted (const char *name)
{
  g_auto (GStrv) parts = g_strsplit (name, "'", -1);
  g_autofree char *doubled = g_strjoinv ("''", parts);

  return g_strdup_printf ("'%s'", doubled);
}

static lxw_format *
get_header_format (const ReportSheetFormats *formats, ReportKind kind)
{
  switch (kind)
    {
    case REPORT_TEXT:
    case REPORT_STATE:
      return formats->header;
    case REPORT_DAY:
      return formats->header_centre;
    case REPORT_NUMBER:
    case REPORT_COUNT:
    case REPORT_MONEY:
    default:
      return formats->header_right;
    }
}

/* Width of the column in letters, as the spreadsheet counts them; proportional fonts hold about as many. */
static guint
get_letters (const ReportColumn *column)
{
  return MAX (column->width, 6) + 3;
}

/* How wide a letter is, in tenths of a digit, in the proportional fonts that spreadsheets use. */
static guint
get_weight (gunichar letter)
{
  switch (letter)
    {
    case 'm': case 'w': case 'M': case 'W': case '@': case '%':
      return 16;
    case 'i': case 'l': case 'j': case 't': case 'f': case 'r': case 'I': case ' ': case '.': case ',':
    case ':': case ';': case '-': case '\'': case '(': case ')': case '/':
      return 7;
    case 'A' ... 'H': case 'J' ... 'L': case 'N' ... 'V': case 'X' ... 'Z':
      return 12;
    default:
      if (letter < 0x80)
        return 10;
      return g_unichar_ismark (letter) || g_unichar_iszerowidth (letter) ? 0 : 11;
    }
}

guint
report_sheet_count_lines (const ReportColumn *column, const char *text)
{
  guint room = (get_letters (column) - 1) * 10, lines = 1, filled = 0, word = 0;

  /* Even the widest letters have room: many cells end here. */
  if (strlen (text) * 16 <= room && strchr (text, '\n') == NULL)
    return 1;
  for (const char *at = text;; at = g_utf8_next_char (at))
    {
      gunichar letter = g_utf8_get_char (at);

      if (letter != ' ' && letter != '\n' && letter != '\0')
        {
          word += get_weight (letter);
          continue;
        }
      if (filled > 0 && filled + get_weight (' ') + word > room)
        {
          lines++;
          filled = 0;
        }
      filled += word + (filled > 0 ? get_weight (' ') : 0);
      if (filled > room)
        {
          lines += (filled - 1) / room;
          filled = (filled - 1) % room + 1;
        }
      word = 0;
      if (letter == '\0')
        return lines;
      if (letter == '\n')
        {
          lines++;
          filled = 0;
        }
    }
}

lxw_error
report_sheet_set_lines (ReportSheet *sheet, lxw_row_t row, guint lines, guint level)
{
  double points = ROW_POINTS + (lines - 1) * LINE_POINTS;
  lxw_row_col_options options = { .level = (guint8) level };

  if (lines < 2 && level == 0)
    return LXW_NO_ERROR;
  return worksheet_set_row_opt (sheet->worksheet, row, MIN (points, ROW_POINTS_MAX), NULL,
                                level > 0 ? &options : NULL);
}

/* Keeps the first mistake of several. */
static void
note (lxw_error *first, lxw_error code)
{
  if (*first == LXW_NO_ERROR)
    *first = code;
}

static void
write_line (ReportSheet *sheet, lxw_error *first, const char *text, lxw_format *format, double points)
{
  if (text == NULL || *text == '\0')
    return;
  if (points > ROW_POINTS)
    note (first, worksheet_set_row (sheet->worksheet, sheet->header_row, points, NULL));
  note (first, worksheet_write_string (sheet->worksheet, sheet->header_row, 0, text, format));
  sheet->header_row++;
}

static char *
dup_made (const ReportHeading *heading)
{
  return g_strdup_printf (_("Made by %s on %s with %s"), heading->made_by != NULL ? heading->made_by : "",
                          heading->made_at != NULL ? heading->made_at : "",
                          heading->program != NULL ? heading->program : "");
}

/* Few lines, because they stay in sight above the rows. */
static void
write_heading (ReportSheet *sheet, lxw_error *first, const ReportSheetFormats *formats, const Report *report,
               const ReportHeading *heading)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) about = NULL;
  g_autofree char *about_line = NULL;
  g_autofree char *filters = heading->filters != NULL ? g_strjoinv (" · ", (char **) heading->filters) : NULL;
  g_autofree char *title = g_strconcat (_(report->title), filters != NULL && *filters != '\0' ? " · " : "",
                                        filters, NULL);
  g_autofree char *made = dup_made (heading);

  if (heading->registration != NULL && *heading->registration != '\0')
    {
      g_autofree char *registration = g_strdup_printf (_("Registration No. %s"), heading->registration);

      g_strv_builder_add (builder, registration);
    }
  if (heading->address != NULL && *heading->address != '\0')
    g_strv_builder_add (builder, heading->address);
  about = g_strv_builder_end (builder);
  about_line = g_strjoinv (" · ", about);
  write_line (sheet, first, heading->society_gu, formats->title_gu, TITLE_POINTS);
  write_line (sheet, first, heading->society, formats->title, TITLE_POINTS);
  write_line (sheet, first, about_line, formats->note, ROW_POINTS);
  write_line (sheet, first, title, formats->title, TITLE_POINTS);
  write_line (sheet, first, made, formats->note, ROW_POINTS);
}

/* In a footer "&" begins a command of Excel. */
static char *
dup_footer (const ReportHeading *heading)
{
  g_autofree char *made = dup_made (heading);
  g_auto (GStrv) parts = g_strsplit (made, "&", -1);
  g_autofree char *doubled = g_strjoinv ("&&", parts);
  g_autofree char *page = g_strdup_printf (_("Page %s of %s"), "&P", "&N");

  if (strlen (doubled) + strlen (page) > FOOTER_BYTES_MAX)
    doubled[0] = '\0';
  return g_strdup_printf ("&L&8%s&R&8%s", doubled, page);
}

static void
set_up_page (ReportSheet *sheet, lxw_error *first, const Report *report, const ReportHeading *heading)
{
  lxw_worksheet *worksheet = sheet->worksheet;
  g_autofree char *footer = dup_footer (heading);

  worksheet_set_paper (worksheet, 9); /* A4 */
  worksheet_set_landscape (worksheet);
  worksheet_fit_to_pages (worksheet, 1, 0);
  worksheet_set_margins (worksheet, 0.5, 0.5, 0.5, 0.7);
  note (first, worksheet_repeat_rows (worksheet, sheet->header_row, sheet->header_row));
  note (first, worksheet_set_footer (worksheet, footer));
  worksheet_freeze_panes (worksheet, sheet->header_row + 1, 0);
}

lxw_error
report_sheet_begin (ReportSheet *sheet, const ReportSheetFormats *formats, const Report *report,
                    const ReportHeading *heading)
{
  lxw_error first = LXW_NO_ERROR;
  guint lines = 1;

  for (guint i = 0; i < report->n_columns; i++)
    note (&first, worksheet_set_column (sheet->worksheet, (lxw_col_t) i, (lxw_col_t) i,
                                        get_letters (&report->columns[i]), NULL));
  worksheet_set_default_row (sheet->worksheet, ROW_POINTS, LXW_FALSE);
  write_heading (sheet, &first, formats, report, heading);
  for (guint i = 0; i < report->n_columns; i++)
    lines = MAX (lines, report_sheet_count_lines (&report->columns[i], _(report->columns[i].title)));
  note (&first, report_sheet_set_lines (sheet, sheet->header_row, lines, 0));
  for (guint i = 0; i < report->n_columns; i++)
    note (&first, worksheet_write_string (sheet->worksheet, sheet->header_row, (lxw_col_t) i,
                                          _(report->columns[i].title),
                                          get_header_format (formats, report->columns[i].kind)));
  set_up_page (sheet, &first, report, heading);
  return first;
}

/* Neither Excel nor LibreOffice has a number format that groups by lakh and crore and keeps the minus:
 * so three conditions choose among three formats. */
static void
group_column (ReportSheet *sheet, lxw_error *first, const ReportSheetFormats *formats, ReportKind kind,
              lxw_col_t column, lxw_row_t last_row)
{
  static const double bounds[] = { 1e9, 1e7, 1e5 };

  for (guint i = 0; i < G_N_ELEMENTS (bounds); i++)
    {
      double most = kind == REPORT_MONEY ? bounds[i] - 0.005 : bounds[i] - 1;
      lxw_conditional_format condition = {
        .type = LXW_CONDITIONAL_TYPE_CELL,
        .criteria = LXW_CONDITIONAL_CRITERIA_NOT_BETWEEN,
        .min_value = -most,
        .max_value = most,
        .format = kind == REPORT_MONEY ? formats->money_tiers[i] : formats->count_tiers[i],
        .stop_if_true = LXW_TRUE,
      };

      note (first, worksheet_conditional_format_range (sheet->worksheet, sheet->header_row + 1, column, last_row,
                                                       column, &condition));
    }
}

static void
write_total (ReportSheet *sheet, lxw_error *first, const ReportSheetFormats *formats, const ReportColumn *column,
             lxw_row_t row, lxw_col_t place, const char *formula, gint64 total)
{
  gboolean is_money = column->kind == REPORT_MONEY;
  double value = is_money ? report_sheet_rupees (total) : (double) total;
  lxw_format *format = is_money ? formats->total_money : formats->total_count;

  if (sheet->row_count == 0)
    note (first, worksheet_write_number (sheet->worksheet, row, place, value, format));
  else
    note (first, worksheet_write_formula_num (sheet->worksheet, row, place, formula, format, value));
}

static gboolean
has_totals (const Report *report)
{
  for (guint i = 0; i < report->n_columns; i++)
    if (report->columns[i].total)
      return TRUE;
  return FALSE;
}

/* The cell of a totals row that is not a total: the words in the first, a rule through the others. */
static void
write_total_label (ReportSheet *sheet, lxw_error *first, const ReportSheetFormats *formats, lxw_row_t row,
                   lxw_col_t place, const char *label)
{
  if (place == 0)
    note (first, worksheet_write_string (sheet->worksheet, row, place, label, formats->total));
  else
    note (first, worksheet_write_blank (sheet->worksheet, row, place, formats->total));
}

lxw_error
report_sheet_end (ReportSheet *sheet, const ReportSheetFormats *formats, const Report *report,
                  const gint64 *totals, gboolean has_more)
{
  lxw_error first = LXW_NO_ERROR;
  lxw_row_t last_row = sheet->header_row + sheet->row_count;
  lxw_row_t total_row = last_row + 1;
  lxw_col_t last_column = (lxw_col_t) (report->n_columns - 1);

  /* Before the totals: in constant memory the library refuses a range that ends above the row in work. */
  note (&first, worksheet_autofilter (sheet->worksheet, sheet->header_row, 0,
                                      MAX (last_row, sheet->header_row + 1), last_column));
  for (lxw_col_t i = 0; has_totals (report) && i <= last_column; i++)
    {
      char range[LXW_MAX_CELL_RANGE_LENGTH];
      g_autofree char *formula = NULL;

      lxw_rowcol_to_range (range, sheet->header_row + 1, i, last_row, i);
      formula = g_strdup_printf ("=SUBTOTAL(109,%s)", range);
      if (report->columns[i].total)
        write_total (sheet, &first, formats, &report->columns[i], total_row, i, formula, totals[i]);
      else
        write_total_label (sheet, &first, formats, total_row, i, has_more ? _("Total of this sheet") : _("Total"));
    }
  for (lxw_col_t i = 0; i <= last_column; i++)
    if (report->columns[i].kind == REPORT_COUNT || report->columns[i].kind == REPORT_MONEY)
      group_column (sheet, &first, formats, report->columns[i].kind, i, total_row + 1);
  return first;
}

lxw_error
report_sheet_add_grand_total (ReportSheet *sheet, const ReportSheetFormats *formats, const Report *report,
                              const gint64 *totals, GPtrArray *quoted_names, guint rows_max)
{
  lxw_error first = LXW_NO_ERROR;
  lxw_row_t row = sheet->header_row + sheet->row_count + 2;

  for (lxw_col_t i = 0; has_totals (report) && i < report->n_columns; i++)
    {
      g_autoptr (GString) formula = g_string_new ("=");

      if (!report->columns[i].total)
        {
          write_total_label (sheet, &first, formats, row, i, _("Total of all sheets"));
          continue;
        }
      for (guint n = 0; n < quoted_names->len; n++)
        {
          char range[LXW_MAX_CELL_RANGE_LENGTH];
          guint row_count = n + 1 < quoted_names->len ? rows_max : sheet->row_count;

          lxw_rowcol_to_range (range, sheet->header_row + 1, i, sheet->header_row + row_count, i);
          g_string_append_printf (formula, "%sSUBTOTAL(109,%s!%s)", n > 0 ? "+" : "",
                                  (const char *) g_ptr_array_index (quoted_names, n), range);
        }
      write_total (sheet, &first, formats, &report->columns[i], row, i, formula->str, totals[i]);
    }
  return first;
}
