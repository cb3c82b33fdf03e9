/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * While a woman is typed: who of the register she may be, and the answer that she is. */
#define G_LOG_DOMAIN "likely-field"

#include "likely-field.h"

#include <glib/gi18n.h>

#include "desk-list.h"
#include "desk-rules.h"
#include "form-guard.h"
#include "likely-words.h"
#include "pg-error.h"
#include "shareholder.h"
#include "widgets.h"

#define LINES_SHOWN "3"
#define LINE_CHARS 30 /* no line widens the form */
#define KEY_ROW "likely-row"

/* What the register is asked by, and the field of the form that knows it. */
static const struct
{
  const char *parameter;
  const char *field;
} evidence[] = {
  { "own_name", "own_name" },       { "middle_name", "middle_name" },       { "surname", "surname" },
  { "own_name_gu", "own_name_gu" }, { "middle_name_gu", "middle_name_gu" }, { "surname_gu", "surname_gu" },
  { "born_on", "age" },             { "birth_year", "age" },                { "phone", "phone" },
  { "place", "place" },             { "sewa_number", "sewa_number" },       { "aadhaar_last4", "aadhaar_last4" },
  { "as_on", "applied_on" },
};

/* What she is known by, which an application does not change; the rest may be newer than the register. */
static const char *const known_by[] = { "own_name", "middle_name", "surname", "own_name_gu", "middle_name_gu",
                                        "surname_gu", "middle_relation", "sex", "age" };
static const char *const may_change[] = { "phone", "house", "place", "taluka", "district", "pin", "occupation",
                                          "sewa_number", "aadhaar_last4" };

struct _LikelyField
{
  FormField   parent_instance;
  GtkWidget  *lines; /* the women, one under the other; or her who was taken */
  GtkWidget  *taken;
  GtkWidget  *taken_label;
  GtkWidget  *again;
  DeskList   *list;
  /* Who was taken: her key, the words for her, what is locked, and the rule with its details by which an application of
   * hers would be refused; NULL: nobody. As they stand in drafts. */
  char      **who;
  GHashTable *typed;  /* field → what stood there before she was taken, */
  GHashTable *filled; /* and what stands there since */
  gboolean    is_filling;
  const char *noted;  /* the field under which she is told of too; NULL: none */
  GtkWidget  *held;   /* has the keyboard, and stays where it is on the screen while lines come and go; weak */
  float       held_y;
};

enum { WHO_PERSON, WHO_WORDS, WHO_LOCKED, WHO_RULE, WHO_DETAILS, N_WHO };

G_DEFINE_FINAL_TYPE (LikelyField, likely_field, FORM_TYPE_FIELD)

static Form *
get_form (LikelyField *self)
{
  return FORM_FORM (gtk_widget_get_root (GTK_WIDGET (self)));
}

/* The place of what has the keyboard */

static GtkWidget *
get_scroller (LikelyField *self)
{
  return gtk_widget_get_ancestor (GTK_WIDGET (self), GTK_TYPE_SCROLLED_WINDOW);
}

static gboolean
get_y (LikelyField *self, GtkWidget *widget, float *y)
{
  graphene_point_t point;

  if (!gtk_widget_compute_point (widget, get_scroller (self), &GRAPHENE_POINT_INIT (0, 0), &point))
    return FALSE;
  *y = point.y;
  return TRUE;
}

/* Between layout and painting, so that nothing is ever seen in another place. */
static void
laid_out_cb (LikelyField *self, GdkFrameClock *clock)
{
  GtkAdjustment *adjustment = gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (get_scroller (self)));
  float y;

  g_signal_handlers_disconnect_by_func (clock, laid_out_cb, self);
  if (self->held != NULL && get_y (self, self->held, &y) && y != self->held_y)
    gtk_adjustment_set_value (adjustment, gtk_adjustment_get_value (adjustment) + (double) (y - self->held_y));
  g_clear_weak_pointer (&self->held);
}

/* Before lines come or go. */
static void
hold_place (LikelyField *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *scroller = get_scroller (self);
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  if (focus == NULL || self->held != NULL || scroller == NULL || !gtk_widget_get_mapped (scroller)
      || !gtk_widget_is_ancestor (focus, scroller) || !get_y (self, focus, &self->held_y))
    return;
  g_set_weak_pointer (&self->held, focus);
  g_signal_connect_object (gtk_widget_get_frame_clock (scroller), "layout", G_CALLBACK (laid_out_cb), self,
                           G_CONNECT_SWAPPED | G_CONNECT_AFTER);
}

/* Taking her, and giving her back */

static gboolean
is_taken (LikelyField *self)
{
  return self->who != NULL;
}

static void
lock (LikelyField *self, gboolean is_locked)
{
  g_auto (GStrv) names = g_strsplit (self->who[WHO_LOCKED], ",", -1);

  for (guint i = 0; names[i] != NULL; i++)
    {
      FormField *field = form_find_field (get_form (self), names[i]);

      if (field != NULL)
        gtk_widget_set_sensitive (GTK_WIDGET (field), !is_locked);
    }
}

static void show_lines (LikelyField *self);

/* Swallows `who`. */
static void
set_who (LikelyField *self, char **who)
{
  g_autoptr (GError) refusal = NULL;
  g_autofree char *sentence = NULL;

  if (is_taken (self))
    lock (self, FALSE);
  g_clear_pointer (&self->who, g_strfreev);
  self->who = who;
  if (who != NULL)
    lock (self, TRUE);
  show_lines (self);
  form_field_emit_changed (FORM_FIELD (self));
  if (who == NULL || who[WHO_RULE][0] == '\0')
    return;
  refusal = pg_error_new_rule (who[WHO_RULE], "", who[WHO_DETAILS]);
  sentence = desk_rules_dup_sentence (refusal);
  form_field_set_fault (FORM_FIELD (self), sentence);
}

/* What the register says about one field takes the place of what was typed; FALSE when it says nothing. */
static gboolean
fill (LikelyField *self, PgRow *row, const char *name, gboolean only_if_empty)
{
  FormField *field = form_find_field (get_form (self), name);
  g_autofree char *text = field != NULL ? form_field_dup_record_text (field, row, &likely_double) : NULL;

  if (text == NULL || text[0] == '\0' || (only_if_empty && !form_field_is_empty (field)))
    return FALSE;
  g_hash_table_insert (self->typed, g_strdup (name), form_field_dup_text (field));
  form_field_set_text (field, text);
  g_hash_table_insert (self->filled, g_strdup (name), form_field_dup_text (field));
  return TRUE;
}

static void
take_cb (GtkButton *button, LikelyField *self)
{
  g_autoptr (PgRow) row = g_object_ref (g_object_get_data (G_OBJECT (button), KEY_ROW));
  g_autoptr (GString) locked = g_string_new (NULL);
  char **who = g_new0 (char *, N_WHO + 1);

  g_hash_table_remove_all (self->typed);
  g_hash_table_remove_all (self->filled);
  self->is_filling = TRUE;
  for (guint i = 0; i < G_N_ELEMENTS (known_by); i++)
    if (fill (self, row, known_by[i], FALSE))
      g_string_append_printf (locked, "%s%s", locked->len > 0 ? "," : "", known_by[i]);
  for (guint i = 0; i < G_N_ELEMENTS (may_change); i++)
    fill (self, row, may_change[i], TRUE);
  self->is_filling = FALSE;
  who[WHO_PERSON] = g_strdup (pg_row_get_words (row, LIKELY_PERSON_ID));
  who[WHO_WORDS] = likely_words_dup_title (row);
  who[WHO_LOCKED] = g_strdup (locked->str);
  who[WHO_RULE] = g_strdup (pg_row_get_words (row, LIKELY_RULE));
  who[WHO_DETAILS] = g_strdup (pg_row_get_words (row, LIKELY_DETAILS));
  set_who (self, who);
  gtk_widget_grab_focus (self->again);
}

/* What was filled in and changed since stays. */
static void
again_cb (LikelyField *self)
{
  GHashTableIter iter;
  gpointer name, text;

  set_who (self, NULL);
  self->is_filling = TRUE;
  g_hash_table_iter_init (&iter, self->typed);
  while (g_hash_table_iter_next (&iter, &name, &text))
    {
      FormField *field = form_find_field (get_form (self), name);
      g_autofree char *now = form_field_dup_text (field);

      if (g_strcmp0 (now, g_hash_table_lookup (self->filled, name)) == 0)
        form_field_set_text (field, text);
    }
  self->is_filling = FALSE;
  g_hash_table_remove_all (self->typed);
  gtk_widget_grab_focus (GTK_WIDGET (form_find_field (get_form (self), "own_name")));
  likely_field_ask (self);
}

/* The lines */

/* A name is never cut: the end of it may be what tells two women apart. */
static GtkWidget *
words_new (const char *text, const char *css)
{
  GtkWidget *label = widgets_label_new (text, css);

  g_object_set (label, "ellipsize", PANGO_ELLIPSIZE_NONE, "wrap", TRUE, "max-width-chars", LINE_CHARS, NULL);
  return label;
}

static GtkWidget *
line_new (LikelyField *self, PgRow *row)
{
  g_autofree char *title = likely_words_dup_title (row);
  g_autofree char *detail = likely_words_dup_detail (row);
  g_autofree char *name = g_strdup_printf (_("It is she: %s"), title);
  GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *words = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *button = gtk_button_new_with_label (_("It is she"));

  gtk_widget_set_hexpand (words, TRUE);
  gtk_box_append (GTK_BOX (words), words_new (title, "likely-title"));
  gtk_box_append (GTK_BOX (words), words_new (detail, "likely-detail"));
  gtk_box_append (GTK_BOX (words), words_new (likely_words_get_reason (row), "likely-detail"));
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  widgets_name (button, name);
  g_object_set_data_full (G_OBJECT (button), KEY_ROW, g_object_ref (row), g_object_unref);
  g_signal_connect_object (button, "clicked", G_CALLBACK (take_cb), self, 0);
  form_guard_enter (FORM_FIELD (self), button);
  gtk_box_append (GTK_BOX (line), words);
  gtk_box_append (GTK_BOX (line), button);
  return line;
}

/* Under the field that gave her away, which may stand where the lines are out of sight. */
static void
show_note (LikelyField *self, PgRow *row)
{
  const char *name = row != NULL ? likely_words_get_field (row) : NULL;
  g_autofree char *number = NULL;
  g_autofree char *note = NULL;

  if (self->noted != NULL)
    form_field_set_note (form_find_field (get_form (self), self->noted), NULL);
  self->noted = name;
  if (name == NULL)
    return;
  number = likely_words_dup_number (row);
  /* Translators: %s is a member number or the number of an application */
  note = g_strdup_printf (_("Perhaps she is already here: %s, see above."), number);
  form_field_set_note (form_find_field (get_form (self), name), note);
}

static void
show_lines (LikelyField *self)
{
  GListModel *rows = G_LIST_MODEL (desk_list_get_table (self->list));
  guint n = is_taken (self) ? 0 : g_list_model_get_n_items (rows);

  hold_place (self);
  widgets_box_clear (GTK_BOX (self->lines));
  for (guint i = 0; i < n; i++)
    {
      g_autoptr (PgRow) row = g_list_model_get_item (rows, i);

      gtk_box_append (GTK_BOX (self->lines), line_new (self, row));
    }
  show_note (self, n > 0 ? desk_list_get_first (self->list) : NULL);
  gtk_label_set_label (GTK_LABEL (self->taken_label), is_taken (self) ? self->who[WHO_WORDS] : "");
  gtk_widget_set_visible (self->taken, is_taken (self));
  gtk_widget_set_visible (self->lines, n > 0);
  gtk_widget_set_visible (GTK_WIDGET (self), n > 0 || is_taken (self));
  g_object_set (self, "label", is_taken (self) ? _("This application is hers:") : _("Perhaps she is already here:"),
                NULL);
}

/* While the keyboard is in them the lines stay. */
static void
refreshed_cb (LikelyField *self)
{
  if (gtk_widget_get_root (GTK_WIDGET (self)) != NULL && gtk_widget_get_focus_child (GTK_WIDGET (self)) == NULL)
    show_lines (self);
}

static char *
likely_field_dup_text (FormField *field)
{
  LikelyField *self = LIKELY_FIELD (field);

  return is_taken (self) ? g_strjoinv ("\t", self->who) : g_strdup ("");
}

static void
likely_field_set_text (FormField *field, const char *text)
{
  g_auto (GStrv) parts = g_strsplit (text, "\t", -1);

  set_who (LIKELY_FIELD (field), g_strv_length (parts) == N_WHO ? g_steal_pointer (&parts) : NULL);
}

static char *
likely_field_dup_words (FormField *field, const char *text)
{
  g_auto (GStrv) parts = g_strsplit (text, "\t", -1);

  return g_strdup (g_strv_length (parts) == N_WHO ? parts[WHO_WORDS] : text);
}

static gboolean
likely_field_get_value (FormField *field, const char *argument, char **value)
{
  LikelyField *self = LIKELY_FIELD (field);

  if (g_strcmp0 (argument, form_field_get_name (field)) != 0)
    return FALSE;
  *value = is_taken (self) ? g_strdup (self->who[WHO_PERSON]) : NULL;
  return TRUE;
}

/* What is not seen must not take the keyboard: nobody would find it again. */
static gboolean
likely_field_grab_focus (GtkWidget *widget)
{
  return is_taken (LIKELY_FIELD (widget)) && GTK_WIDGET_CLASS (likely_field_parent_class)->grab_focus (widget);
}

static void
likely_field_set_session (FormField *field, DeskSession *session)
{
  LikelyField *self = LIKELY_FIELD (field);
  g_autofree char *today = base_day_dup_iso (desk_session_get_today (session));

  self->list = desk_list_new (session, &likely_double);
  desk_list_set (self->list, "row_limit", LINES_SHOWN);
  desk_list_set (self->list, "as_on", today);
  g_signal_connect_object (self->list, "refreshed", G_CALLBACK (refreshed_cb), self, G_CONNECT_SWAPPED);
}

static void
likely_field_dispose (GObject *object)
{
  LikelyField *self = LIKELY_FIELD (object);

  g_clear_weak_pointer (&self->held);
  g_clear_object (&self->list);
  G_OBJECT_CLASS (likely_field_parent_class)->dispose (object);
}

static void
likely_field_finalize (GObject *object)
{
  LikelyField *self = LIKELY_FIELD (object);

  g_strfreev (self->who);
  g_hash_table_unref (self->typed);
  g_hash_table_unref (self->filled);
  G_OBJECT_CLASS (likely_field_parent_class)->finalize (object);
}

static void
likely_field_class_init (LikelyFieldClass *klass)
{
  FormFieldClass *field_class = FORM_FIELD_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = likely_field_dispose;
  G_OBJECT_CLASS (klass)->finalize = likely_field_finalize;
  GTK_WIDGET_CLASS (klass)->grab_focus = likely_field_grab_focus;
  field_class->dup_text = likely_field_dup_text;
  field_class->set_text = likely_field_set_text;
  field_class->dup_words = likely_field_dup_words;
  field_class->get_value = likely_field_get_value;
  field_class->set_session = likely_field_set_session;
}

static void
likely_field_init (LikelyField *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);

  self->typed = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  self->filled = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  self->lines = gtk_box_new (GTK_ORIENTATION_VERTICAL, 10);
  self->taken = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  self->taken_label = words_new ("", "likely-title");
  self->again = gtk_button_new_with_label (_("No, another woman"));
  gtk_widget_set_hexpand (self->taken_label, TRUE);
  gtk_widget_set_valign (self->again, GTK_ALIGN_CENTER);
  gtk_box_append (GTK_BOX (self->taken), self->taken_label);
  gtk_box_append (GTK_BOX (self->taken), self->again);
  gtk_box_append (GTK_BOX (box), self->lines);
  gtk_box_append (GTK_BOX (box), self->taken);
  gtk_widget_add_css_class (box, "form-likely");
  g_signal_connect_object (self->again, "clicked", G_CALLBACK (again_cb), self, G_CONNECT_SWAPPED);
  form_guard_enter (FORM_FIELD (self), self->again);
  /* When the form hands on the keyboard it goes to her who was taken; the lines are reached by Tab. */
  form_field_set_control (FORM_FIELD (self), box, self->again);
  gtk_accessible_reset_relation (GTK_ACCESSIBLE (self->again), GTK_ACCESSIBLE_RELATION_LABELLED_BY);
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
}

void
likely_field_ask (LikelyField *self)
{
  g_return_if_fail (LIKELY_IS_FIELD (self));

  if (self->is_filling || is_taken (self) || self->list == NULL)
    return;
  for (guint i = 0; i < G_N_ELEMENTS (evidence); i++)
    {
      FormField *field = form_find_field (get_form (self), evidence[i].field);
      g_autofree char *fault = form_field_dup_fault (field);
      g_autofree char *value = NULL;

      if (fault == NULL)
        form_field_get_value (field, evidence[i].parameter, &value);
      /* Without a day of application that of today stays. */
      if (value != NULL || !g_str_equal (evidence[i].parameter, "as_on"))
        desk_list_set (self->list, evidence[i].parameter, value);
    }
}
