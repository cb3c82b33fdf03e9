/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Applicants and the shares that a proposal would allot to them, line by line; together they are one field. */
#define G_LOG_DOMAIN "lot-field"

#include "lot-field.h"

#include <glib/gi18n.h>

#include "form-chooser.h"
#include "form-lines.h"
#include "form-text.h"
#include "meeting-name.h"
#include "motion.h"
#include "widgets.h"

#define LINES_MAX 200
#define APPLICANTS_SHOWN "10"
#define COUNT_LETTERS 8

enum { APPLICANT, COUNT, N_CELLS };

/* The names are those of the lines that the act takes. */
static const struct
{
  const char *name;
  const char *label;
} cells[N_CELLS] = {
  { "member_id", N_("Applicant") },
  { "share_count", N_("Shares") },
};

typedef struct
{
  FormField *fields[N_CELLS];
} Line;

struct _LotField
{
  FormField    parent_instance;
  GtkGrid     *grid; /* headings, then a row for each line */
  GPtrArray   *lines;
  DeskSession *session;
  gboolean     is_filling;
};

G_DEFINE_FINAL_TYPE (LotField, lot_field, FORM_TYPE_FIELD)

static char *
dup_id (PgRow *row)
{
  return g_strdup (pg_row_get_words (row, MOTION_APPLICANT_ID));
}

static char *
dup_name (PgRow *row)
{
  return g_strdup_printf ("%s · %s", pg_row_get_words (row, MOTION_APPLICANT_NUMBER),
                          meeting_words_get (row, MOTION_APPLICANT_NAME));
}

static char *
dup_place (PgRow *row)
{
  return g_strdup (pg_row_get_words (row, MOTION_APPLICANT_PLACE));
}

static const FormChooserSource source = {
  .search = "search",
  .dup_value = dup_id,
  .dup_title = dup_name,
  .dup_detail = dup_place,
  .takes_first = TRUE,
  .waits = TRUE,
};

static Line *
get_line (LotField *self, guint i)
{
  return g_ptr_array_index (self->lines, i);
}

static gboolean
is_blank (Line *line)
{
  return form_field_is_empty (line->fields[APPLICANT]) && form_field_is_empty (line->fields[COUNT]);
}

/* Always in sight: how many women and shares that is. */
static void
show_sum (LotField *self)
{
  gint64 shares = 0;
  guint women = 0;
  g_autofree char *words = NULL;

  for (guint i = 0; i < self->lines->len; i++)
    if (!is_blank (get_line (self, i)))
      {
        women++;
        shares += form_text_get_number (FORM_TEXT (get_line (self, i)->fields[COUNT]));
      }
  words = g_strdup_printf (_("Applicants: %u · shares: %d"), women, (int) shares);
  form_field_set_note (FORM_FIELD (self), women > 0 ? words : NULL);
}

static void
cell_changed_cb (LotField *self, FormField *cell)
{
  if (self->is_filling)
    return;
  form_field_set_fault (cell, NULL);
  show_sum (self);
  form_field_emit_changed (FORM_FIELD (self));
}

static void add_line (LotField *self);

static void
cell_gone_on_cb (LotField *self, FormField *cell)
{
  for (guint i = 0; i < self->lines->len; i++)
    {
      Line *line = get_line (self, i);

      if (line->fields[APPLICANT] == cell)
        {
          if (form_field_is_empty (cell))
            form_field_emit_go_on (FORM_FIELD (self));
          else
            gtk_widget_grab_focus (GTK_WIDGET (line->fields[COUNT]));
          return;
        }
      if (line->fields[COUNT] != cell)
        continue;
      if (i + 1 == self->lines->len)
        add_line (self);
      if (i + 1 < self->lines->len)
        gtk_widget_grab_focus (GTK_WIDGET (get_line (self, i + 1)->fields[APPLICANT]));
      return;
    }
}

static FormField *
cell_new (LotField *self, guint cell)
{
  FormField *field;

  if (cell == APPLICANT)
    {
      g_autoptr (DeskList) list = self->session != NULL ? desk_list_new (self->session, &motion_applicant_list) : NULL;

      field = g_object_new (FORM_TYPE_CHOOSER, "field", cells[cell].name, NULL);
      if (list != NULL)
        {
          desk_list_set (list, "row_limit", APPLICANTS_SHOWN);
          form_chooser_set_source (FORM_CHOOSER (field), list, &source);
        }
    }
  else
    field = g_object_new (FORM_TYPE_TEXT, "field", cells[cell].name, "kind", FORM_TEXT_NUMBER, "width-chars",
                          COUNT_LETTERS, NULL);
  gtk_widget_set_hexpand (GTK_WIDGET (field), cell == APPLICANT);
  widgets_name (field, _(cells[cell].label));
  g_signal_connect_object (field, "changed", G_CALLBACK (cell_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (field, "go-on", G_CALLBACK (cell_gone_on_cb), self, G_CONNECT_SWAPPED);
  return field;
}

static void
add_line (LotField *self)
{
  Line *line;

  if (self->lines->len >= LINES_MAX)
    return;
  line = g_new0 (Line, 1);
  g_ptr_array_add (self->lines, line);
  for (guint c = 0; c < N_CELLS; c++)
    {
      line->fields[c] = cell_new (self, c);
      gtk_grid_attach (self->grid, GTK_WIDGET (line->fields[c]), (int) c, (int) self->lines->len, 1, 1);
    }
}

static void
begin_with (LotField *self, guint n)
{
  while (self->lines->len > 0)
    {
      gtk_grid_remove_row (self->grid, (int) self->lines->len);
      g_ptr_array_set_size (self->lines, self->lines->len - 1);
    }
  while (self->lines->len < MAX (n, 1))
    add_line (self);
}

/* The lines as JSON: as they were typed, or as the server reads them. "" when there are none. */
static char *
dup_json (LotField *self, gboolean is_typed)
{
  g_autoptr (JsonArray) list = json_array_new ();

  for (guint i = 0; i < self->lines->len; i++)
    if (!is_blank (get_line (self, i)))
      form_lines_add (list, get_line (self, i)->fields, N_CELLS, is_typed);
  return form_lines_dup_text (list);
}

static char *
lot_field_dup_text (FormField *field)
{
  return dup_json (MANDALI_LOT_FIELD (field), TRUE);
}

static void
lot_field_set_text (FormField *field, const char *text)
{
  LotField *self = MANDALI_LOT_FIELD (field);
  g_autoptr (JsonArray) list = form_lines_read (text);
  guint n = json_array_get_length (list);

  self->is_filling = TRUE;
  begin_with (self, n);
  for (guint i = 0; i < n && i < self->lines->len; i++)
    form_lines_fill (list, i, get_line (self, i)->fields, N_CELLS);
  self->is_filling = FALSE;
  show_sum (self);
  form_field_emit_changed (field);
}

static gboolean
lot_field_get_value (FormField *field, const char *argument, char **value)
{
  return form_lines_take_value (field, argument, dup_json (MANDALI_LOT_FIELD (field), FALSE), value);
}

/* Each cell says itself what is wrong with it; what is missing in a line is for the server to say. */
static char *
lot_field_dup_fault (FormField *field)
{
  LotField *self = MANDALI_LOT_FIELD (field);
  gboolean is_wrong = FALSE;

  for (guint i = 0; i < self->lines->len; i++)
    is_wrong = form_lines_mark_faults (get_line (self, i)->fields, N_CELLS) || is_wrong;
  return is_wrong ? g_strdup (_("Something in a line cannot be read.")) : NULL;
}

static void
lot_field_set_session (FormField *field, DeskSession *session)
{
  LotField *self = MANDALI_LOT_FIELD (field);

  g_set_object (&self->session, session);
  self->is_filling = TRUE;
  begin_with (self, 1);
  self->is_filling = FALSE;
}

static gboolean
lot_field_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (get_line (MANDALI_LOT_FIELD (widget), 0)->fields[APPLICANT]));
}

static void
lot_field_dispose (GObject *object)
{
  g_clear_object (&MANDALI_LOT_FIELD (object)->session);
  G_OBJECT_CLASS (lot_field_parent_class)->dispose (object);
}

static void
lot_field_finalize (GObject *object)
{
  g_ptr_array_unref (MANDALI_LOT_FIELD (object)->lines);
  G_OBJECT_CLASS (lot_field_parent_class)->finalize (object);
}

static void
lot_field_class_init (LotFieldClass *klass)
{
  FormFieldClass *field_class = FORM_FIELD_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = lot_field_dispose;
  G_OBJECT_CLASS (klass)->finalize = lot_field_finalize;
  GTK_WIDGET_CLASS (klass)->grab_focus = lot_field_grab_focus;
  field_class->dup_text = lot_field_dup_text;
  field_class->set_text = lot_field_set_text;
  field_class->get_value = lot_field_get_value;
  field_class->dup_fault = lot_field_dup_fault;
  field_class->set_session = lot_field_set_session;
}

static void
lot_field_init (LotField *self)
{
  self->lines = g_ptr_array_new_with_free_func (g_free);
  self->grid = GTK_GRID (gtk_grid_new ());
  gtk_grid_set_column_spacing (self->grid, 6);
  gtk_grid_set_row_spacing (self->grid, 4);
  for (guint c = 0; c < N_CELLS; c++)
    gtk_grid_attach (self->grid, widgets_label_new (_(cells[c].label), "field-label"), (int) c, 0, 1, 1);
  form_field_set_control (FORM_FIELD (self), GTK_WIDGET (self->grid), GTK_WIDGET (self->grid));
  begin_with (self, 1);
}
