/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * One of a few words: from a fixed list, or from a list of the server with words in three languages. */
#define G_LOG_DOMAIN "form-choice"

#include "form-choice.h"

#include <glib/gi18n.h>

#include "desk-language.h"
#include "form-guard.h"

struct _FormChoice
{
  FormField  parent_instance;
  GtkWidget *drop_down;
  GPtrArray *codes;  /* one an item of the drop-down; "" for none */
  GPtrArray *words;
  char      *wanted; /* a code that was set before its list had it */
  char      *none_words;
  DeskList  *list;
  gboolean   is_filling;
  gboolean   takes_only; /* what has only one answer is answered */
};

enum { PROP_NONE_WORDS = 1, N_PROPS };

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (FormChoice, form_choice, FORM_TYPE_FIELD)

static void
begin (FormChoice *self)
{
  g_ptr_array_set_size (self->codes, 0);
  g_ptr_array_set_size (self->words, 0);
  if (self->none_words == NULL)
    return;
  g_ptr_array_add (self->codes, g_strdup (""));
  g_ptr_array_add (self->words, g_strdup (self->none_words));
}

static guint
find_code (FormChoice *self, const char *code)
{
  for (guint i = 0; i < self->codes->len; i++)
    if (g_str_equal (g_ptr_array_index (self->codes, i), code))
      return i;
  return GTK_INVALID_LIST_POSITION;
}

/* Puts the gathered items in, and chooses what was chosen or wanted before. */
static void
end (FormChoice *self)
{
  g_autoptr (GtkStringList) strings = gtk_string_list_new (NULL);
  guint position = find_code (self, self->wanted);

  for (guint i = 0; i < self->words->len; i++)
    gtk_string_list_append (strings, g_ptr_array_index (self->words, i));
  if (self->wanted[0] == '\0' && self->codes->len > 0)
    position = self->takes_only && self->none_words != NULL && self->codes->len == 2 ? 1 : 0;
  self->is_filling = TRUE;
  gtk_drop_down_set_model (GTK_DROP_DOWN (self->drop_down), G_LIST_MODEL (strings));
  gtk_drop_down_set_selected (GTK_DROP_DOWN (self->drop_down), position);
  self->is_filling = FALSE;
}

static char *form_choice_dup_text (FormField *field);

static void
list_refreshed_cb (FormChoice *self)
{
  PgTable *table = desk_list_get_table (self->list);
  const PgRelation *relation = pg_table_get_relation (table);
  const char *language = desk_language_get ();
  const char *name = g_str_equal (language, "gu") ? "name_gu" : g_str_equal (language, "hi") ? "name_hi" : "name";
  gint code_column = pg_relation_find_column (relation, "code");
  gint name_column = pg_relation_find_column (relation, name);
  gint plain_column = pg_relation_find_column (relation, "name");

  gboolean is_touched = form_field_is_touched (FORM_FIELD (self));
  g_autofree char *text = NULL;

  g_return_if_fail (code_column >= 0 && name_column >= 0 && plain_column >= 0);

  begin (self);
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (table)); i++)
    {
      g_autoptr (PgRow) row = g_list_model_get_item (G_LIST_MODEL (table), i);
      const char *words = pg_row_get_words (row, (guint) name_column);

      g_ptr_array_add (self->codes, g_strdup (pg_row_get_words (row, (guint) code_column)));
      g_ptr_array_add (self->words,
                       g_strdup (words[0] != '\0' ? words : pg_row_get_words (row, (guint) plain_column)));
    }
  end (self);
  /* The first word that stands there by itself was chosen by nobody. */
  text = form_choice_dup_text (FORM_FIELD (self));
  if (!is_touched)
    form_field_set_base (FORM_FIELD (self), text);
}

static void
selected_cb (FormChoice *self)
{
  if (self->is_filling)
    return;
  g_free (self->wanted);
  self->wanted = g_strdup (form_choice_get_code (self));
  form_field_emit_changed (FORM_FIELD (self));
}

/* What is wanted counts, also while the list that has it is still on its way. */
static char *
form_choice_dup_text (FormField *field)
{
  return g_strdup (FORM_CHOICE (field)->wanted[0] != '\0' ? FORM_CHOICE (field)->wanted
                                                          : form_choice_get_code (FORM_CHOICE (field)));
}

static void
form_choice_set_text (FormField *field, const char *text)
{
  FormChoice *self = FORM_CHOICE (field);
  guint position = find_code (self, text);
  gboolean is_other = !g_str_equal (self->wanted, text);

  g_free (self->wanted);
  self->wanted = g_strdup (text);
  self->is_filling = TRUE;
  gtk_drop_down_set_selected (GTK_DROP_DOWN (self->drop_down), position);
  self->is_filling = FALSE;
  if (is_other)
    form_field_emit_changed (field);
}

static char *
form_choice_dup_words (FormField *field, const char *text)
{
  FormChoice *self = FORM_CHOICE (field);
  guint position = find_code (self, text);

  return g_strdup (position != GTK_INVALID_LIST_POSITION ? g_ptr_array_index (self->words, position) : text);
}

/* As in every office program: while it is closed an arrow takes the next word, a letter the next one that begins so.
 * Answers whether the key was one of these. */
static gboolean
key_pressed_cb (FormChoice *self, guint key, guint code, GdkModifierType modifiers)
{
  guint count = self->words->len;
  guint position = gtk_drop_down_get_selected (GTK_DROP_DOWN (self->drop_down));
  gunichar letter = g_unichar_tolower (gdk_keyval_to_unicode (key));

  if (count == 0 || (modifiers & (GDK_CONTROL_MASK | GDK_ALT_MASK)) != 0)
    return GDK_EVENT_PROPAGATE;
  if (key == GDK_KEY_Down || key == GDK_KEY_Up)
    {
      guint wanted = key == GDK_KEY_Down ? position + 1 : position - 1;

      /* From nothing, which is the highest number, Down leads to the first. */
      if (wanted < count)
        gtk_drop_down_set_selected (GTK_DROP_DOWN (self->drop_down), wanted);
      return GDK_EVENT_STOP;
    }
  for (guint i = 1; letter > ' ' && i <= count; i++)
    {
      guint next = (position + i) % count;

      if (g_unichar_tolower (g_utf8_get_char (g_ptr_array_index (self->words, next))) != letter)
        continue;
      gtk_drop_down_set_selected (GTK_DROP_DOWN (self->drop_down), next);
      return GDK_EVENT_STOP;
    }
  return GDK_EVENT_PROPAGATE;
}

static void
form_choice_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  g_value_set_string (value, FORM_CHOICE (object)->none_words);
}

static void
form_choice_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  FormChoice *self = FORM_CHOICE (object);

  g_free (self->none_words);
  self->none_words = g_value_dup_string (value);
  begin (self);
  end (self);
}

static void
form_choice_dispose (GObject *object)
{
  FormChoice *self = FORM_CHOICE (object);

  g_clear_object (&self->list);
  G_OBJECT_CLASS (form_choice_parent_class)->dispose (object);
}

static void
form_choice_finalize (GObject *object)
{
  FormChoice *self = FORM_CHOICE (object);

  g_ptr_array_unref (self->codes);
  g_ptr_array_unref (self->words);
  g_free (self->wanted);
  g_free (self->none_words);
  G_OBJECT_CLASS (form_choice_parent_class)->finalize (object);
}

static void
form_choice_class_init (FormChoiceClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  FormFieldClass *field_class = FORM_FIELD_CLASS (klass);

  object_class->get_property = form_choice_get_property;
  object_class->set_property = form_choice_set_property;
  object_class->dispose = form_choice_dispose;
  object_class->finalize = form_choice_finalize;
  field_class->dup_text = form_choice_dup_text;
  field_class->set_text = form_choice_set_text;
  field_class->dup_words = form_choice_dup_words;
  properties[PROP_NONE_WORDS] = g_param_spec_string ("none-words", NULL, NULL, NULL,
                                                     G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

/* On the button, not on what it opens: there the keys belong to the list. */
static void
watch_keys (FormChoice *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();

  g_signal_connect_swapped (keys, "key-pressed", G_CALLBACK (key_pressed_cb), self);
  gtk_widget_add_controller (gtk_widget_get_first_child (self->drop_down), keys);
}

static void
form_choice_init (FormChoice *self)
{
  self->codes = g_ptr_array_new_with_free_func (g_free);
  self->words = g_ptr_array_new_with_free_func (g_free);
  self->wanted = g_strdup ("");
  self->drop_down = gtk_drop_down_new (NULL, NULL);
  form_field_set_control (FORM_FIELD (self), self->drop_down, self->drop_down);
  g_signal_connect_object (self->drop_down, "notify::selected", G_CALLBACK (selected_cb), self, G_CONNECT_SWAPPED);
  form_guard_enter (FORM_FIELD (self), self->drop_down);
  watch_keys (self);
}

void
form_choice_set_items (FormChoice *choice, const FormItem *items)
{
  g_return_if_fail (FORM_IS_CHOICE (choice) && items != NULL);

  begin (choice);
  for (const FormItem *item = items; item->code != NULL; item++)
    {
      g_ptr_array_add (choice->codes, g_strdup (item->code));
      g_ptr_array_add (choice->words, g_strdup (_(item->words)));
    }
  end (choice);
}

void
form_choice_set_list (FormChoice *choice, DeskList *list)
{
  g_return_if_fail (FORM_IS_CHOICE (choice) && DESK_IS_LIST (list) && choice->list == NULL);

  choice->list = g_object_ref (list);
  g_signal_connect_object (list, "refreshed", G_CALLBACK (list_refreshed_cb), choice, G_CONNECT_SWAPPED);
  if (desk_list_is_filled (list))
    list_refreshed_cb (choice);
}

const char *
form_choice_get_code (FormChoice *choice)
{
  guint position;

  g_return_val_if_fail (FORM_IS_CHOICE (choice), "");

  position = gtk_drop_down_get_selected (GTK_DROP_DOWN (choice->drop_down));
  return position < choice->codes->len ? g_ptr_array_index (choice->codes, position) : "";
}

void
form_choice_take_only (FormChoice *choice)
{
  g_return_if_fail (FORM_IS_CHOICE (choice));

  choice->takes_only = TRUE;
}
