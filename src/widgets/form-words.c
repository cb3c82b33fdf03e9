/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A field of several lines. Enter makes a new line there, Tab goes on. */
#define G_LOG_DOMAIN "form-words"

#include "form-words.h"

#include "base-text.h"
#include "form-guard.h"

#define LINES_HEIGHT 68 /* three lines */

struct _FormWords
{
  FormField      parent_instance;
  GtkTextView   *view;
  GtkTextBuffer *buffer; /* the view's */
};

G_DEFINE_FINAL_TYPE (FormWords, form_words, FORM_TYPE_FIELD)

static char *
form_words_dup_text (FormField *field)
{
  GtkTextIter start, end;

  gtk_text_buffer_get_bounds (FORM_WORDS (field)->buffer, &start, &end);
  return gtk_text_buffer_get_text (FORM_WORDS (field)->buffer, &start, &end, FALSE);
}

static void
form_words_set_text (FormField *field, const char *text)
{
  g_autofree char *cleared = form_guard_dup_cleared (text);

  gtk_text_buffer_set_text (FORM_WORDS (field)->buffer, cleared != NULL ? cleared : text, -1);
}

/* Lines stay lines; each of them is cleaned. */
static gboolean
form_words_get_value (FormField *field, const char *argument, char **value)
{
  g_autofree char *text = NULL;
  g_auto (GStrv) lines = NULL;
  g_autoptr (GString) clean = g_string_new (NULL);

  if (g_strcmp0 (argument, form_field_get_name (field)) != 0)
    return FALSE;
  text = form_words_dup_text (field);
  lines = g_strsplit (text, "\n", -1);
  for (guint i = 0; lines[i] != NULL; i++)
    {
      g_autofree char *line = base_text_dup_clean (lines[i]);

      if (line != NULL)
        g_string_append_printf (clean, "%s%s", clean->len > 0 ? "\n" : "", line);
    }
  *value = clean->len > 0 ? g_strdup (clean->str) : NULL;
  return TRUE;
}

static void
buffer_changed_cb (FormWords *self)
{
  g_autofree char *text = form_words_dup_text (FORM_FIELD (self));
  g_autofree char *cleared = form_guard_dup_cleared (text);

  if (cleared == NULL)
    {
      form_field_emit_changed (FORM_FIELD (self));
      return;
    }
  /* An irreversible action empties the memory of undo. */
  gtk_text_buffer_begin_irreversible_action (self->buffer);
  gtk_text_buffer_set_text (self->buffer, cleared, -1);
  gtk_text_buffer_end_irreversible_action (self->buffer);
  form_field_set_fault (FORM_FIELD (self), form_guard_get_words ());
}

/* The view would take Ctrl+Enter for a new line. */
static gboolean
key_pressed_cb (FormWords *self, guint key, guint code, GdkModifierType modifiers)
{
  if ((key == GDK_KEY_Return || key == GDK_KEY_KP_Enter) && (modifiers & GDK_CONTROL_MASK) != 0)
    return gtk_widget_activate_action (GTK_WIDGET (self), "form.send", NULL);
  return GDK_EVENT_PROPAGATE;
}

static void
form_words_class_init (FormWordsClass *klass)
{
  FormFieldClass *field_class = FORM_FIELD_CLASS (klass);

  field_class->dup_text = form_words_dup_text;
  field_class->set_text = form_words_set_text;
  field_class->get_value = form_words_get_value;
}

static void
form_words_init (FormWords *self)
{
  GtkWidget *scroller = gtk_scrolled_window_new ();
  GtkEventController *keys = gtk_event_controller_key_new ();

  self->view = g_object_new (GTK_TYPE_TEXT_VIEW, "wrap-mode", GTK_WRAP_WORD_CHAR, "accepts-tab", FALSE,
                             "left-margin", 8, "right-margin", 8, "top-margin", 6, "bottom-margin", 6, NULL);
  self->buffer = gtk_text_view_get_buffer (self->view);
  g_object_set (scroller, "child", self->view, "min-content-height", LINES_HEIGHT, "max-content-height",
                2 * LINES_HEIGHT, "propagate-natural-height", TRUE, "hscrollbar-policy", GTK_POLICY_NEVER, NULL);
  gtk_widget_add_css_class (scroller, "field-lines");
  form_field_set_control (FORM_FIELD (self), scroller, GTK_WIDGET (self->view));
  g_signal_connect_object (self->buffer, "changed", G_CALLBACK (buffer_changed_cb), self, G_CONNECT_SWAPPED);
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_swapped (keys, "key-pressed", G_CALLBACK (key_pressed_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self->view), keys);
}
