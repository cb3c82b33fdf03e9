/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What a form keeps of itself: the draft that outlives a crash, and the question before
 * something would be lost. */
#define G_LOG_DOMAIN "form"

#include "form-private.h"

#include <glib/gi18n.h>

#include "base-limits.h"
#include "form-cursor.h"
#include "sent-watch.h"

#define CURSOR "cursor" /* in a draft, beside the fields */

gboolean
form_is_touched (Form *form)
{
  FormPrivate *priv = form_get_private (form);

  for (guint i = 0; i < priv->fields->len; i++)
    if (form_field_is_touched (g_ptr_array_index (priv->fields, i)))
      return TRUE;
  return FALSE;
}

/* Draft */

/* What is entered, and where she stands in it. */
static GVariant *
dup_draft (Form *self)
{
  g_autoptr (GVariant) content = form_dup_content (self);
  g_autofree char *cursor = form_cursor_dup (self);
  GVariantBuilder draft;
  GVariantIter iter;
  const char *name, *text;

  g_variant_builder_init (&draft, G_VARIANT_TYPE ("a{ss}"));
  g_variant_iter_init (&iter, content);
  while (g_variant_iter_loop (&iter, "{&s&s}", &name, &text))
    g_variant_builder_add (&draft, "{ss}", name, text);
  if (cursor != NULL)
    g_variant_builder_add (&draft, "{ss}", CURSOR, cursor);
  return g_variant_ref_sink (g_variant_builder_end (&draft));
}

static gboolean
write_draft_cb (gpointer data)
{
  FormPrivate *priv = form_get_private (data);
  g_autoptr (GVariant) content = NULL;

  priv->draft_id = 0;
  /* The earlier draft stays until the person has chosen. */
  if (priv->is_offering)
    return G_SOURCE_REMOVE;
  if (!form_is_touched (data))
    form_draft_remove (priv->draft);
  else
    {
      content = dup_draft (data);
      form_draft_write (priv->draft, content);
    }
  return G_SOURCE_REMOVE;
}

/* Not put off by further keys: what is typed is on the disk in time however long she goes on. */
void
form_write_draft_soon (Form *self)
{
  FormPrivate *priv = form_get_private (self);

  if (priv->draft_id == 0)
    priv->draft_id = g_timeout_add (DRAFT_WAIT_MS, write_draft_cb, self);
}

/* The window goes without having been left: what is not on the disk yet goes there now. */
void
form_write_draft_now (Form *self)
{
  FormPrivate *priv = form_get_private (self);

  if (priv->draft_id == 0 || priv->is_leaving)
    return;
  g_clear_handle_id (&priv->draft_id, g_source_remove);
  write_draft_cb (self);
}

void
form_forget_draft (Form *self)
{
  FormPrivate *priv = form_get_private (self);

  g_clear_handle_id (&priv->draft_id, g_source_remove);
  if (priv->draft != NULL)
    form_draft_remove (priv->draft);
}

void
form_focus_first (Form *self)
{
  FormPrivate *priv = form_get_private (self);

  if (priv->fields->len > 0)
    gtk_widget_grab_focus (g_ptr_array_index (priv->fields, 0));
}

void
form_fill (Form *self, GVariant *content)
{
  FormPrivate *priv = form_get_private (self);
  const char *text;

  /* Once the record is there: it would write over what is filled in now. */
  if (priv->record != NULL && !form_record_is_loaded (priv->record))
    {
      g_clear_pointer (&priv->pending, g_variant_unref);
      priv->pending = g_variant_ref (content);
      return;
    }
  for (guint i = 0; i < priv->fields->len; i++)
    {
      FormField *field = g_ptr_array_index (priv->fields, i);
      const char *name = form_field_get_name (field);

      if (name != NULL && g_variant_lookup (content, name, "&s", &text))
        form_field_set_text (field, text);
    }
  if (g_variant_lookup (content, CURSOR, "&s", &text))
    form_cursor_restore (self, text);
}

static void
end_offer (Form *self)
{
  FormPrivate *priv = form_get_private (self);

  priv->is_offering = FALSE;
  g_clear_pointer (&priv->offered, g_variant_unref);
  form_show_strip (self, FORM_STRIP_NONE, NULL);
  form_update_sensitivity (self);
  form_focus_first (self);
}

void
form_go_on_with_draft (Form *self)
{
  FormPrivate *priv = form_get_private (self);
  g_autoptr (GVariant) content = g_variant_ref (priv->offered);

  end_offer (self);
  form_fill (self, content);
}

void
form_start_anew (Form *self)
{
  form_forget_draft (self);
  end_offer (self);
}

void
form_offer_draft (Form *self)
{
  FormPrivate *priv = form_get_private (self);
  g_autoptr (GDateTime) typed_at = NULL;
  g_autofree char *when = NULL;
  g_autofree char *words = NULL;

  priv->offered = form_draft_dup_content (priv->draft, &typed_at);
  if (priv->offered == NULL)
    return;
  when = g_date_time_format (typed_at, "%d-%m-%Y %H:%M");
  /* Translators: %s is a day and time, such as 24-11-2026 11:42 */
  words = g_strdup_printf (_("Go on with what you typed on %s?"), when);
  priv->is_offering = TRUE;
  form_show_strip (self, FORM_STRIP_DRAFT, words);
  form_update_sensitivity (self);
  gtk_widget_grab_focus (priv->strip_first);
}

/* Leaving */

void
form_close_for_good (Form *self)
{
  GtkWindow *parent = gtk_window_get_transient_for (GTK_WINDOW (self));

  form_get_private (self)->is_leaving = TRUE;
  gtk_window_destroy (GTK_WINDOW (self));
  /* Where a question went together with the form, nobody else gives the keyboard back. */
  if (parent != NULL && gtk_widget_get_visible (GTK_WIDGET (parent)))
    gtk_window_present (parent);
}

static void
leave_answered_cb (Form *self, const char *response, GtkWindow *dialog)
{
  if (g_str_equal (response, "stay"))
    return;
  /* The dialog outlives the form by a moment: the keyboard goes back to the window under both. */
  gtk_window_set_transient_for (dialog, gtk_window_get_transient_for (GTK_WINDOW (self)));
  if (g_str_equal (response, "keep"))
    {
      g_clear_handle_id (&form_get_private (self)->draft_id, g_source_remove);
      write_draft_cb (self);
      form_close_for_good (self);
    }
  else if (g_str_equal (response, "drop"))
    {
      form_forget_draft (self);
      form_close_for_good (self);
    }
}

static void
ask_before_leaving (Form *self)
{
  GtkWidget *dialog = adw_message_dialog_new (GTK_WINDOW (self), _("Leave this form?"),
                                              _("What you typed has not been saved."));

  adw_message_dialog_add_responses (ADW_MESSAGE_DIALOG (dialog), "drop", _("_Throw It Away"), "keep",
                                    _("_Keep for Later"), "stay", _("_Go On Typing"), NULL);
  adw_message_dialog_set_response_appearance (ADW_MESSAGE_DIALOG (dialog), "drop", ADW_RESPONSE_DESTRUCTIVE);
  adw_message_dialog_set_response_appearance (ADW_MESSAGE_DIALOG (dialog), "stay", ADW_RESPONSE_SUGGESTED);
  adw_message_dialog_set_default_response (ADW_MESSAGE_DIALOG (dialog), "stay");
  adw_message_dialog_set_close_response (ADW_MESSAGE_DIALOG (dialog), "stay");
  g_signal_connect_object (dialog, "response", G_CALLBACK (leave_answered_cb), self, G_CONNECT_SWAPPED);
  gtk_window_present (GTK_WINDOW (dialog));
}

void
form_leave (Form *form)
{
  FormPrivate *priv;

  g_return_if_fail (FORM_IS_FORM (form));

  priv = form_get_private (form);
  if (priv->state == FORM_SENDING)
    return; /* it ends within REQUEST_DEADLINE_MS, one way or another */
  if (priv->state == FORM_UNKNOWN)
    {
      /* The journal holds what was typed; the strip of the window goes on telling. */
      form_forget_draft (form);
      if (DESK_IS_ACT (priv->act))
        sent_watch_follow (DESK_ACT (priv->act));
      form_close_for_good (form);
    }
  else if (form_is_touched (form))
    ask_before_leaving (form);
  else
    {
      if (!priv->is_offering)
        form_forget_draft (form);
      form_close_for_good (form);
    }
}

static void
put_away (Form *self)
{
  FormPrivate *priv = form_get_private (self);

  if (priv->state == FORM_SENDING || priv->state == FORM_UNKNOWN)
    {
      form_forget_draft (self);
      if (DESK_IS_ACT (priv->act))
        sent_watch_follow (DESK_ACT (priv->act));
    }
  else if (priv->state != FORM_SAVED)
    {
      g_clear_handle_id (&priv->draft_id, g_source_remove);
      write_draft_cb (self);
    }
  form_close_for_good (self);
}

void
form_put_away_all (void)
{
  GList *windows = gtk_window_list_toplevels ();

  for (GList *l = windows; l != NULL; l = l->next)
    g_object_ref (l->data);
  /* Questions and choosers go first: they stand on a form. */
  for (GList *l = windows; l != NULL; l = l->next)
    if (FORM_IS_FORM (gtk_window_get_transient_for (l->data)))
      gtk_window_destroy (l->data);
  for (GList *l = windows; l != NULL; l = l->next)
    if (FORM_IS_FORM (l->data) && form_get_private (l->data)->draft != NULL)
      put_away (l->data);
  g_list_free_full (windows, g_object_unref);
}
