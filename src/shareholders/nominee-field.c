/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The nominees of one nomination, one under the other; together they are one field. */
#define G_LOG_DOMAIN "nominee-field"

#include "nominee-field.h"

#include <glib/gi18n.h>

#include "base-money.h"
#include "form-day.h"
#include "form-lines.h"
#include "form-text.h"
#include "membership.h"
#include "widgets.h"

/* What is asked about each nominee, in the order of the keyboard; `line` is where it stands. */
static const struct
{
  const char  *name;
  const char  *label;
  gint         column; /* of nominee_of */
  FormTextKind kind;
  gboolean     is_day;
  gboolean     is_required;
  guint        line;
} parts[] = {
  { "name", N_("Name"), NOMINEE_NAME, FORM_TEXT_WORDS, FALSE, TRUE, 0 },
  { "name_gu", N_("Name in Gujarati"), NOMINEE_NAME_GU, FORM_TEXT_GUJARATI, FALSE, FALSE, 0 },
  { "relation", N_("What she or he is to her"), NOMINEE_RELATION, FORM_TEXT_WORDS, FALSE, FALSE, 1 },
  { "percent", N_("Part of a hundred (%)"), NOMINEE_PERCENT, FORM_TEXT_NUMBER, FALSE, TRUE, 1 },
  { "born_on", N_("Born, if a minor"), NOMINEE_BORN_ON, FORM_TEXT_WORDS, TRUE, FALSE, 1 },
  { "guardian", N_("Guardian of the minor"), NOMINEE_GUARDIAN, FORM_TEXT_WORDS, FALSE, FALSE, 2 },
  { "address", N_("Address"), NOMINEE_ADDRESS, FORM_TEXT_WORDS, FALSE, FALSE, 2 },
};

#define N_PARTS G_N_ELEMENTS (parts)
#define N_LINES 3

typedef struct
{
  GtkWidget *widget;
  FormField *fields[N_PARTS];
} Card;

struct _NomineeField
{
  FormField    parent_instance;
  GtkWidget   *column; /* the cards, and under them the button */
  GtkWidget   *add;
  GPtrArray   *cards;
  DeskSession *session;
  gboolean     is_filling;
};

G_DEFINE_FINAL_TYPE (NomineeField, nominee_field, FORM_TYPE_FIELD)

static Card *
get_card (NomineeField *self, guint i)
{
  return g_ptr_array_index (self->cards, i);
}

static gboolean
is_blank (Card *card)
{
  for (guint i = 0; i < N_PARTS; i++)
    if (!form_field_is_empty (card->fields[i]))
      return FALSE;
  return TRUE;
}

/* Under the nominees stands what their parts come to. */
static void
show_sum (NomineeField *self)
{
  gint64 sum = 0;
  g_autofree char *number = NULL;
  g_autofree char *words = NULL;

  for (guint i = 0; i < self->cards->len; i++)
    for (guint p = 0; p < N_PARTS; p++)
      if (parts[p].kind == FORM_TEXT_NUMBER)
        sum += form_text_get_number (FORM_TEXT (get_card (self, i)->fields[p]));
  number = base_number_dup_text (sum);
  words = g_strdup_printf (_("Together %s of a hundred."), number);
  form_field_set_note (FORM_FIELD (self), sum > 0 ? words : NULL);
}

static void
part_changed_cb (NomineeField *self, FormField *field)
{
  if (self->is_filling)
    return;
  form_field_set_fault (field, NULL);
  show_sum (self);
  form_field_emit_changed (FORM_FIELD (self));
}

/* Enter goes through all parts of all nominees, then out. */
static void
part_gone_on_cb (NomineeField *self, FormField *field)
{
  gboolean is_next = FALSE;

  for (guint i = 0; i < self->cards->len; i++)
    for (guint p = 0; p < N_PARTS; p++)
      {
        if (is_next)
          {
            gtk_widget_grab_focus (GTK_WIDGET (get_card (self, i)->fields[p]));
            return;
          }
        is_next = get_card (self, i)->fields[p] == field;
      }
  form_field_emit_go_on (FORM_FIELD (self));
}

static void
remove_clicked_cb (NomineeField *self, GtkWidget *button)
{
  for (guint i = 0; i < self->cards->len; i++)
    if (gtk_widget_is_ancestor (button, get_card (self, i)->widget))
      {
        gtk_box_remove (GTK_BOX (self->column), get_card (self, i)->widget);
        g_ptr_array_remove_index (self->cards, i);
        break;
      }
  gtk_widget_grab_focus (self->add);
  show_sum (self);
  form_field_emit_changed (FORM_FIELD (self));
}

static FormField *
part_new (NomineeField *self, guint p)
{
  FormField *field = g_object_new (parts[p].is_day ? FORM_TYPE_DAY : FORM_TYPE_TEXT, "field", parts[p].name,
                                   "label", _(parts[p].label), "required", parts[p].is_required, NULL);

  if (!parts[p].is_day)
    g_object_set (field, "kind", parts[p].kind, NULL);
  if (self->session != NULL)
    form_field_set_session (field, self->session);
  g_signal_connect_object (field, "changed", G_CALLBACK (part_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (field, "go-on", G_CALLBACK (part_gone_on_cb), self, G_CONNECT_SWAPPED);
  return field;
}

static Card *
add_card (NomineeField *self)
{
  Card *card = g_new0 (Card, 1);
  GtkWidget *lines[N_LINES];
  GtkWidget *remove = gtk_button_new_with_label (_("Leave out"));

  card->widget = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  gtk_widget_add_css_class (card->widget, "form-card");
  for (guint l = 0; l < N_LINES; l++)
    {
      lines[l] = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
      gtk_box_set_homogeneous (GTK_BOX (lines[l]), l < N_LINES - 1);
      gtk_box_append (GTK_BOX (card->widget), lines[l]);
    }
  for (guint p = 0; p < N_PARTS; p++)
    {
      card->fields[p] = part_new (self, p);
      gtk_widget_set_hexpand (GTK_WIDGET (card->fields[p]), TRUE);
      gtk_box_append (GTK_BOX (lines[parts[p].line]), GTK_WIDGET (card->fields[p]));
    }
  gtk_widget_set_valign (remove, GTK_ALIGN_END);
  gtk_box_append (GTK_BOX (lines[N_LINES - 1]), remove);
  g_signal_connect_object (remove, "clicked", G_CALLBACK (remove_clicked_cb), self, G_CONNECT_SWAPPED);
  g_ptr_array_add (self->cards, card);
  gtk_box_insert_child_after (GTK_BOX (self->column), card->widget, gtk_widget_get_prev_sibling (self->add));
  return card;
}

static void
add_clicked_cb (NomineeField *self)
{
  gtk_widget_grab_focus (GTK_WIDGET (add_card (self)->fields[0]));
  form_field_emit_changed (FORM_FIELD (self));
}

static void
clear (NomineeField *self)
{
  for (guint i = 0; i < self->cards->len; i++)
    gtk_box_remove (GTK_BOX (self->column), get_card (self, i)->widget);
  g_ptr_array_set_size (self->cards, 0);
}

/* The list as JSON: as it was typed, or as the server reads it. "" when nobody is named. */
static char *
dup_json (NomineeField *self, gboolean is_typed)
{
  g_autoptr (JsonArray) list = json_array_new ();

  for (guint i = 0; i < self->cards->len; i++)
    if (!is_blank (get_card (self, i)))
      form_lines_add (list, get_card (self, i)->fields, N_PARTS, is_typed);
  return form_lines_dup_text (list);
}

static char *
nominee_field_dup_text (FormField *field)
{
  return dup_json (NOMINEE_FIELD (field), TRUE);
}

static void
nominee_field_set_text (FormField *field, const char *text)
{
  NomineeField *self = NOMINEE_FIELD (field);
  g_autoptr (JsonArray) list = form_lines_read (text);

  self->is_filling = TRUE;
  clear (self);
  for (guint i = 0; i < json_array_get_length (list); i++)
    form_lines_fill (list, i, add_card (self)->fields, N_PARTS);
  if (self->cards->len == 0)
    add_card (self);
  self->is_filling = FALSE;
  show_sum (self);
  form_field_emit_changed (field);
}

/* "Hetalben Patel (60), Kiranben Patel (40)" */
static char *
nominee_field_dup_words (FormField *field, const char *text)
{
  g_autoptr (JsonArray) list = form_lines_read (text);
  GString *words = g_string_new (NULL);

  for (guint i = 0; i < json_array_get_length (list); i++)
    g_string_append_printf (words, "%s%s (%s)", i > 0 ? ", " : "", form_lines_get (list, i, "name"),
                            form_lines_get (list, i, "percent"));
  return g_string_free (words, FALSE);
}

static gboolean
nominee_field_get_value (FormField *field, const char *argument, char **value)
{
  return form_lines_take_value (field, argument, dup_json (NOMINEE_FIELD (field), FALSE), value);
}

/* Each part says itself what is wrong with it; the whole says where to look. */
static char *
nominee_field_dup_fault (FormField *field)
{
  NomineeField *self = NOMINEE_FIELD (field);
  gboolean is_wrong = FALSE;

  for (guint i = 0; i < self->cards->len; i++)
    for (guint p = 0; p < N_PARTS && !is_blank (get_card (self, i)); p++)
      {
        g_autofree char *fault = form_field_dup_fault (get_card (self, i)->fields[p]);

        form_field_set_fault (get_card (self, i)->fields[p], fault);
        is_wrong = is_wrong || fault != NULL;
      }
  return is_wrong ? g_strdup (_("Something is missing about a nominee.")) : NULL;
}

static void
nominee_field_set_session (FormField *field, DeskSession *session)
{
  NomineeField *self = NOMINEE_FIELD (field);

  self->session = g_object_ref (session);
  for (guint i = 0; i < self->cards->len; i++)
    for (guint p = 0; p < N_PARTS; p++)
      form_field_set_session (get_card (self, i)->fields[p], session);
}

static gboolean
nominee_field_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (get_card (NOMINEE_FIELD (widget), 0)->fields[0]));
}

static void
nominee_field_dispose (GObject *object)
{
  g_clear_object (&NOMINEE_FIELD (object)->session);
  G_OBJECT_CLASS (nominee_field_parent_class)->dispose (object);
}

static void
nominee_field_finalize (GObject *object)
{
  g_ptr_array_unref (NOMINEE_FIELD (object)->cards);
  G_OBJECT_CLASS (nominee_field_parent_class)->finalize (object);
}

static void
nominee_field_class_init (NomineeFieldClass *klass)
{
  FormFieldClass *field_class = FORM_FIELD_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = nominee_field_dispose;
  G_OBJECT_CLASS (klass)->finalize = nominee_field_finalize;
  GTK_WIDGET_CLASS (klass)->grab_focus = nominee_field_grab_focus;
  field_class->dup_text = nominee_field_dup_text;
  field_class->set_text = nominee_field_set_text;
  field_class->dup_words = nominee_field_dup_words;
  field_class->get_value = nominee_field_get_value;
  field_class->dup_fault = nominee_field_dup_fault;
  field_class->set_session = nominee_field_set_session;
}

static void
nominee_field_init (NomineeField *self)
{
  self->cards = g_ptr_array_new_with_free_func (g_free);
  self->column = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);
  self->add = gtk_button_new_with_label (_("Another nominee"));
  gtk_widget_set_halign (self->add, GTK_ALIGN_START);
  gtk_box_append (GTK_BOX (self->column), self->add);
  g_signal_connect_object (self->add, "clicked", G_CALLBACK (add_clicked_cb), self, G_CONNECT_SWAPPED);
  form_field_set_control (FORM_FIELD (self), self->column, self->column);
  add_card (self);
}

/* What is recorded now stands there at once; nobody typed it, so leaving loses nothing. */
static void
refreshed_cb (NomineeField *self, DeskList *list)
{
  GListModel *rows = G_LIST_MODEL (desk_list_get_table (list));
  g_autofree char *text = NULL;

  if (form_field_is_touched (FORM_FIELD (self)) || g_list_model_get_n_items (rows) == 0)
    return;
  self->is_filling = TRUE;
  clear (self);
  for (guint i = 0; i < g_list_model_get_n_items (rows); i++)
    {
      g_autoptr (PgRow) row = g_list_model_get_item (rows, i);
      Card *card = add_card (self);

      for (guint p = 0; p < N_PARTS; p++)
        {
          g_autofree char *day = base_day_dup_text (parts[p].is_day ? pg_row_get_day (row, (guint) parts[p].column)
                                                                    : BASE_DAY_NONE);

          form_field_set_text (card->fields[p],
                               parts[p].is_day ? day : pg_row_get_words (row, (guint) parts[p].column));
        }
    }
  self->is_filling = FALSE;
  text = form_field_dup_text (FORM_FIELD (self));
  form_field_set_base (FORM_FIELD (self), text);
  show_sum (self);
  form_field_emit_changed (FORM_FIELD (self));
}

void
nominee_field_begin_with (NomineeField *field, DeskList *list)
{
  g_return_if_fail (NOMINEE_IS_FIELD (field) && DESK_IS_LIST (list));

  g_object_set_data_full (G_OBJECT (field), "present", g_object_ref (list), g_object_unref);
  g_signal_connect_object (list, "refreshed", G_CALLBACK (refreshed_cb), field, G_CONNECT_SWAPPED);
}
