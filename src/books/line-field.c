/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The lines of a voucher, one under the other; together they are one field. */
#define G_LOG_DOMAIN "line-field"

#include "line-field.h"

#include <glib/gi18n.h>

#include "account-chooser.h"
#include "base-limits.h"
#include "base-money.h"
#include "book.h"
#include "form-choice.h"
#include "form-lines.h"
#include "form-text.h"
#include "widgets.h"

enum { ACCOUNT, DEBIT, CREDIT, WORK_AREA, CARRIER, BILL, WORDS, N_CELLS };

/* In the order of the keyboard; the names are those of the lines that the act takes. */
static const struct
{
  const char *name;
  const char *label;
  guint       letters; /* 0: takes what is left */
} cells[N_CELLS] = {
  { "account_id", N_("Account"), 0 },
  { "debit_paise", N_("Debit (₹)"), 11 },
  { "credit_paise", N_("Credit (₹)"), 11 },
  { "work_area", N_("Work"), 0 },
  { "carrier", N_("Carried by"), 0 },
  { "bill", N_("Bill"), 7 },
  { "words", N_("Cheque, remark"), 11 },
};

typedef struct
{
  FormField *fields[N_CELLS];
} Line;

struct _LineField
{
  FormField    parent_instance;
  GtkGrid     *grid; /* headings, then a row for each line */
  GPtrArray   *lines;
  DeskSession *session;
  DeskList    *work_areas, *carriers;
  gboolean     is_filling;
};

G_DEFINE_FINAL_TYPE (LineField, line_field, FORM_TYPE_FIELD)

static Line *
get_line (LineField *self, guint i)
{
  return g_ptr_array_index (self->lines, i);
}

/* What only says where a line belongs does not make a line. */
static gboolean
is_blank (Line *line)
{
  return form_field_is_empty (line->fields[ACCOUNT]) && form_field_is_empty (line->fields[DEBIT])
         && form_field_is_empty (line->fields[CREDIT]) && form_field_is_empty (line->fields[BILL])
         && form_field_is_empty (line->fields[WORDS]);
}

static gint64
add_up (LineField *self, guint side)
{
  gint64 sum = 0;

  for (guint i = 0; i < self->lines->len; i++)
    base_money_add (sum, form_text_get_number (FORM_TEXT (get_line (self, i)->fields[side])), &sum);
  return sum;
}

/* Always in sight: what the sides come to and what is missing. */
static void
show_difference (LineField *self)
{
  gint64 debit = add_up (self, DEBIT);
  gint64 credit = add_up (self, CREDIT);
  g_autofree char *debit_words = base_money_dup_text (debit);
  g_autofree char *credit_words = base_money_dup_text (credit);
  g_autofree char *missing = base_money_dup_text (ABS (debit - credit));
  g_autofree char *words = NULL;

  if (debit == credit)
    words = g_strdup_printf (_("Debit %s · Credit %s · both sides agree"), debit_words, credit_words);
  else if (debit > credit)
    words = g_strdup_printf (_("Debit %s · Credit %s · %s is missing in credit"), debit_words, credit_words, missing);
  else
    words = g_strdup_printf (_("Debit %s · Credit %s · %s is missing in debit"), debit_words, credit_words, missing);
  form_field_set_note (FORM_FIELD (self), debit + credit > 0 ? words : NULL);
}

static gboolean
find_cell (LineField *self, FormField *field, guint *line, guint *cell)
{
  for (guint i = 0; i < self->lines->len; i++)
    for (guint c = 0; c < N_CELLS; c++)
      if (get_line (self, i)->fields[c] == field)
        {
          *line = i;
          *cell = c;
          return TRUE;
        }
  return FALSE;
}

static void
cell_changed_cb (LineField *self, FormField *field)
{
  if (self->is_filling)
    return;
  form_field_set_fault (field, NULL);
  show_difference (self);
  form_field_emit_changed (FORM_FIELD (self));
}

static void add_line (LineField *self);

/* A new line's amount is what is still missing; typing replaces it. */
static void
propose_amount (LineField *self, Line *line)
{
  gint64 difference = line_field_get_difference (self);
  g_autofree char *amount = base_money_dup_text (ABS (difference));

  if (difference == 0 || !form_field_is_empty (line->fields[DEBIT]) || !form_field_is_empty (line->fields[CREDIT]))
    return;
  form_field_set_text (line->fields[difference > 0 ? CREDIT : DEBIT], amount);
}

static void
focus_cell (LineField *self, guint line, guint cell)
{
  gtk_widget_grab_focus (GTK_WIDGET (get_line (self, line)->fields[cell]));
}

/* After an amount comes the next line; Tab goes to what else may be said of this one. */
static void
go_to_next_line (LineField *self, guint line)
{
  if (line + 1 == self->lines->len && line_field_get_difference (self) == 0)
    {
      form_field_emit_go_on (FORM_FIELD (self));
      return;
    }
  if (line + 1 == self->lines->len)
    add_line (self);
  if (line + 1 < self->lines->len)
    focus_cell (self, line + 1, ACCOUNT);
}

static void
cell_gone_on_cb (LineField *self, FormField *field)
{
  guint line, cell;
  Line *at;

  if (!find_cell (self, field, &line, &cell))
    return;
  at = get_line (self, line);
  if (cell == ACCOUNT && form_field_is_empty (field) && line > 0)
    form_field_emit_go_on (FORM_FIELD (self));
  else if (cell == ACCOUNT)
    {
      propose_amount (self, at);
      focus_cell (self, line, form_field_is_empty (at->fields[DEBIT]) && !form_field_is_empty (at->fields[CREDIT])
                                ? CREDIT : DEBIT);
    }
  else if (cell == DEBIT && form_field_is_empty (field))
    focus_cell (self, line, CREDIT);
  else if (cell == DEBIT || cell == CREDIT || cell == WORDS)
    go_to_next_line (self, line);
  else
    focus_cell (self, line, cell + 1);
}

static FormField *
cell_new (LineField *self, guint cell)
{
  FormField *field;

  if (cell == ACCOUNT)
    field = g_object_new (ACCOUNT_TYPE_CHOOSER, "field", cells[cell].name, NULL);
  else if (cell == WORK_AREA)
    field = g_object_new (FORM_TYPE_CHOICE, "field", cells[cell].name, "none-words", "–", NULL);
  else if (cell == CARRIER)
    field = g_object_new (FORM_TYPE_CHOICE, "field", cells[cell].name, NULL);
  else
    field = g_object_new (FORM_TYPE_TEXT, "field", cells[cell].name, "kind",
                          cell == DEBIT || cell == CREDIT ? FORM_TEXT_MONEY : FORM_TEXT_WORDS,
                          "width-chars", cells[cell].letters, NULL);
  gtk_widget_set_hexpand (GTK_WIDGET (field), cell == ACCOUNT);
  gtk_widget_set_size_request (GTK_WIDGET (field), cell == ACCOUNT ? 210 : -1, -1);
  widgets_name (GTK_WIDGET (field), _(cells[cell].label));
  if (self->session != NULL)
    form_field_set_session (field, self->session);
  if (cell == WORK_AREA && self->work_areas != NULL)
    form_choice_set_list (FORM_CHOICE (field), self->work_areas);
  if (cell == CARRIER && self->carriers != NULL)
    form_choice_set_list (FORM_CHOICE (field), self->carriers);
  g_signal_connect_object (field, "changed", G_CALLBACK (cell_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (field, "go-on", G_CALLBACK (cell_gone_on_cb), self, G_CONNECT_SWAPPED);
  return field;
}

static void
add_line (LineField *self)
{
  Line *line = g_new0 (Line, 1);

  if (self->lines->len >= VOUCHER_LINES_MAX)
    {
      g_free (line);
      return;
    }
  g_ptr_array_add (self->lines, line);
  for (guint c = 0; c < N_CELLS; c++)
    {
      line->fields[c] = cell_new (self, c);
      gtk_grid_attach (self->grid, GTK_WIDGET (line->fields[c]), (int) c, (int) self->lines->len, 1, 1);
    }
}

/* Back to `n` lines. */
static void
keep_lines (LineField *self, guint n)
{
  while (self->lines->len > n)
    {
      gtk_grid_remove_row (self->grid, (int) self->lines->len);
      g_ptr_array_set_size (self->lines, self->lines->len - 1);
    }
  while (self->lines->len < n)
    add_line (self);
}

/* The lines as JSON: as they were typed, or as the server reads them. "" when there are none. */
static char *
dup_json (LineField *self, gboolean is_typed)
{
  g_autoptr (JsonArray) list = json_array_new ();

  for (guint i = 0; i < self->lines->len; i++)
    if (!is_blank (get_line (self, i)))
      form_lines_add (list, get_line (self, i)->fields, N_CELLS, is_typed);
  return form_lines_dup_text (list);
}

static char *
line_field_dup_text (FormField *field)
{
  return dup_json (LINE_FIELD (field), TRUE);
}

static void
line_field_set_text (FormField *field, const char *text)
{
  LineField *self = LINE_FIELD (field);
  g_autoptr (JsonArray) list = form_lines_read (text);
  guint n = json_array_get_length (list);

  self->is_filling = TRUE;
  keep_lines (self, 0);
  keep_lines (self, MAX (n, 2));
  for (guint i = 0; i < n && i < self->lines->len; i++)
    form_lines_fill (list, i, get_line (self, i)->fields, N_CELLS);
  self->is_filling = FALSE;
  show_difference (self);
  form_field_emit_changed (field);
}

static char *
line_field_dup_words (FormField *field, const char *text)
{
  g_autoptr (JsonArray) list = form_lines_read (text);
  guint n = json_array_get_length (list);

  return g_strdup_printf (ngettext ("%u line", "%u lines", n), n);
}

static gboolean
line_field_get_value (FormField *field, const char *argument, char **value)
{
  return form_lines_take_value (field, argument, dup_json (LINE_FIELD (field), FALSE), value);
}

/* Each cell says itself what is wrong with it; the whole says where to look. Whether the sides agree is for the server
 * to say, which knows drafts too. */
static char *
line_field_dup_fault (FormField *field)
{
  LineField *self = LINE_FIELD (field);
  gboolean is_wrong = FALSE;

  for (guint i = 0; i < self->lines->len; i++)
    if (!is_blank (get_line (self, i)))
      is_wrong = form_lines_mark_faults (get_line (self, i)->fields, N_CELLS) || is_wrong;
  return is_wrong ? g_strdup (_("Something in a line cannot be read.")) : NULL;
}

static void
line_field_set_session (FormField *field, DeskSession *session)
{
  LineField *self = LINE_FIELD (field);
  guint n = self->lines->len;

  g_set_object (&self->session, session);
  self->work_areas = desk_list_new (session, &work_area_list);
  self->carriers = desk_list_new (session, &carrier_list);
  self->is_filling = TRUE;
  keep_lines (self, 0);
  keep_lines (self, n);
  self->is_filling = FALSE;
}

static gboolean
line_field_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (get_line (LINE_FIELD (widget), 0)->fields[ACCOUNT]));
}

static void
line_field_dispose (GObject *object)
{
  LineField *self = LINE_FIELD (object);

  g_clear_object (&self->session);
  g_clear_object (&self->work_areas);
  g_clear_object (&self->carriers);
  G_OBJECT_CLASS (line_field_parent_class)->dispose (object);
}

static void
line_field_finalize (GObject *object)
{
  g_ptr_array_unref (LINE_FIELD (object)->lines);
  G_OBJECT_CLASS (line_field_parent_class)->finalize (object);
}

static void
line_field_class_init (LineFieldClass *klass)
{
  FormFieldClass *field_class = FORM_FIELD_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = line_field_dispose;
  G_OBJECT_CLASS (klass)->finalize = line_field_finalize;
  GTK_WIDGET_CLASS (klass)->grab_focus = line_field_grab_focus;
  field_class->dup_text = line_field_dup_text;
  field_class->set_text = line_field_set_text;
  field_class->dup_words = line_field_dup_words;
  field_class->get_value = line_field_get_value;
  field_class->dup_fault = line_field_dup_fault;
  field_class->set_session = line_field_set_session;
}

static void
line_field_init (LineField *self)
{
  self->lines = g_ptr_array_new_with_free_func (g_free);
  self->grid = GTK_GRID (gtk_grid_new ());
  gtk_grid_set_column_spacing (self->grid, 6);
  gtk_grid_set_row_spacing (self->grid, 4);
  for (guint c = 0; c < N_CELLS; c++)
    gtk_grid_attach (self->grid, widgets_label_new (_(cells[c].label), "field-label"), (int) c, 0, 1, 1);
  form_field_set_control (FORM_FIELD (self), GTK_WIDGET (self->grid), GTK_WIDGET (self->grid));
  keep_lines (self, 2);
}

gint64
line_field_get_difference (LineField *field)
{
  g_return_val_if_fail (LINE_IS_FIELD (field), 0);

  return add_up (field, DEBIT) - add_up (field, CREDIT);
}

gint64
line_field_get_total (LineField *field)
{
  g_return_val_if_fail (LINE_IS_FIELD (field), 0);

  return add_up (field, DEBIT);
}
