/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Wires an entry to its field, and wipes a full Aadhaar number before anything can keep it. */
#define G_LOG_DOMAIN "form-guard"

#include "form-guard.h"

#include <glib/gi18n.h>
#include <string.h>

#include "base-aadhaar.h"
#include "base-limits.h"
#include "base-text.h"

char *
form_guard_dup_cleared (const char *typed)
{
  g_autofree char *digits = NULL;
  GString *kept;
  gsize done = 0; /* of the digits */

  g_return_val_if_fail (typed != NULL, NULL);

  digits = base_text_dup_latin_digits (typed);
  /* +91 and a mobile number are twelve digits too. */
  if (!base_text_has_aadhaar (digits) || (strchr (digits, '+') != NULL && base_text_is_mobile (digits, NULL)))
    return NULL;
  kept = g_string_new (NULL);
  for (gsize start, end; base_aadhaar_find (digits + done, 0, &start, &end, NULL); done += end)
    g_string_append_len (kept, digits + done, (gssize) start);
  g_string_append (kept, digits + done);
  /* A number whose parts only count together is not left to chance. */
  if (base_text_has_aadhaar (kept->str))
    g_string_truncate (kept, 0);
  return g_string_free (kept, FALSE);
}

const char *
form_guard_get_words (void)
{
  return _("A full Aadhaar number may not be kept. It has been wiped; the last four digits are enough.");
}

static void
entry_activated_cb (FormField *self)
{
  form_field_emit_go_on (self);
}

static void
entry_changed_cb (FormField *self, GtkEditable *entry)
{
  g_autofree char *cleared = form_guard_dup_cleared (gtk_editable_get_text (entry));

  if (cleared == NULL)
    {
      form_field_emit_changed (self);
      return;
    }
  /* Undo would bring the number back: its memory is emptied too. */
  gtk_editable_set_enable_undo (entry, FALSE);
  gtk_editable_set_text (entry, cleared);
  gtk_editable_set_enable_undo (entry, TRUE);
  gtk_editable_set_position (entry, -1);
  form_field_set_fault (self, form_guard_get_words ());
}

void
form_guard_entry (FormField *self, GtkEditable *entry)
{
  g_return_if_fail (FORM_IS_FIELD (self) && GTK_IS_EDITABLE (entry));

  if (GTK_IS_ENTRY (entry))
    gtk_entry_set_max_length (GTK_ENTRY (entry), FIELD_LETTERS_MAX);
  g_signal_connect_swapped (entry, "changed", G_CALLBACK (entry_changed_cb), self);
  g_signal_connect_swapped (entry, "activate", G_CALLBACK (entry_activated_cb), self);
}

static gboolean
key_pressed_cb (FormField *self, guint key, guint code, GdkModifierType modifiers)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  if ((key != GDK_KEY_Return && key != GDK_KEY_KP_Enter) || (modifiers & GDK_CONTROL_MASK) != 0
      || (focus != NULL && gtk_widget_get_ancestor (focus, GTK_TYPE_POPOVER) != NULL))
    return GDK_EVENT_PROPAGATE;
  form_field_emit_go_on (self);
  return GDK_EVENT_STOP;
}

void
form_guard_enter (FormField *self, GtkWidget *control)
{
  GtkEventController *keys = gtk_event_controller_key_new ();

  g_return_if_fail (FORM_IS_FIELD (self) && GTK_IS_WIDGET (control));

  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_swapped (keys, "key-pressed", G_CALLBACK (key_pressed_cb), self);
  gtk_widget_add_controller (control, keys);
}
