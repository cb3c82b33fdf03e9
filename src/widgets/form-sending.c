/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A form between the press of its button and a certain outcome: one request id a content, three outcomes,
 * and the merge with what others changed. */
#define G_LOG_DOMAIN "form"

#include "form-private.h"

#include <glib/gi18n.h>

#include "base-limits.h"
#include "desk-rules.h"
#include "form-call.h"
#include "form-clash.h"

/* Room under a field that is shown for its sentence. */
#define REVEAL_MARGIN 12

static GObject *
send_act (DeskSession *session, const PgCall *call, gconstpointer arguments, const DeskJournalEntry *entry)
{
  return G_OBJECT (desk_act_send (session, call, arguments, entry));
}

static FormSendFunc send_func = send_act;

void
form_set_send_func (FormSendFunc func)
{
  send_func = func != NULL ? func : send_act;
}

/* What no field gives: the id, what the opener fixed, what the record said. */
static gboolean
find_argument (const char *argument, const char **value, gpointer data)
{
  FormPrivate *priv = form_get_private (data);
  const char *fixed = g_hash_table_lookup (priv->fixed, argument);
  gboolean is_version = g_str_equal (argument, "row_version");

  if (g_str_equal (argument, "request_id"))
    *value = priv->request_id;
  else if (fixed != NULL)
    *value = fixed[0] != '\0' ? fixed : NULL;
  else
    return priv->record != NULL
           && form_record_get_seen (priv->record, is_version ? priv->version_column : argument, value);
  return TRUE;
}

GVariant *
form_dup_content (Form *form)
{
  FormPrivate *priv;
  GVariantBuilder builder;

  g_return_val_if_fail (FORM_IS_FORM (form), NULL);

  priv = form_get_private (form);
  g_variant_builder_init (&builder, G_VARIANT_TYPE ("a{ss}"));
  for (guint i = 0; i < priv->call->n_parameters; i++)
    {
      const char *name = priv->call->parameters[i].name;
      const char *value = NULL;

      if (!g_str_equal (name, "request_id") && form_call_find_field (priv->fields, name) == NULL
          && find_argument (name, &value, form) && value != NULL)
        g_variant_builder_add (&builder, "{ss}", name, value);
    }
  for (guint i = 0; i < priv->fields->len; i++)
    {
      FormField *field = g_ptr_array_index (priv->fields, i);
      g_autofree char *text = form_field_dup_text (field);

      /* A field without a name is not asked now. */
      if (form_field_get_name (field) == NULL)
        continue;
      /* Of a record only what was changed: the rest is read afresh when the form comes back. */
      if (priv->record != NULL ? form_field_is_touched (field) : text[0] != '\0')
        g_variant_builder_add (&builder, "{ss}", form_field_get_name (field), text);
    }
  /* What the form is about and no argument says: kept to open it again. */
  if (g_hash_table_contains (priv->fixed, FORM_ABOUT))
    g_variant_builder_add (&builder, "{ss}", FORM_ABOUT, g_hash_table_lookup (priv->fixed, FORM_ABOUT));
  return g_variant_ref_sink (g_variant_builder_end (&builder));
}

static void
saved_cb (Form *self, gint64 record_id, const char *number)
{
  FormPrivate *priv = form_get_private (self);
  g_autofree char *words = NULL;

  priv->number = g_strdup (number);
  form_set_state (self, FORM_SAVED);
  form_forget_draft (self);
  for (guint i = 0; i < priv->fields->len; i++)
    form_field_remember (g_ptr_array_index (priv->fields, i));
  words = FORM_FORM_GET_CLASS (self)->dup_done_words (self, number);
  form_emit_done (self, record_id, words);
}

/* The keyboard alone shows the control; the sentence under it is what has to be read. It has its place only
 * after the next layout, so two frames are waited for. */
static gboolean
reveal_cb (GtkWidget *field, GdkFrameClock *clock, gpointer data)
{
  FormPrivate *priv = form_get_private (data);
  GtkAdjustment *adjustment = gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (priv->scroller));
  graphene_rect_t bounds;

  if (priv->reveal_frames-- > 0)
    return G_SOURCE_CONTINUE;
  if (gtk_widget_compute_bounds (field, priv->column, &bounds))
    gtk_adjustment_clamp_page (adjustment, bounds.origin.y, bounds.origin.y + bounds.size.height + REVEAL_MARGIN);
  return G_SOURCE_REMOVE;
}

static void
go_to_field (Form *self, FormField *field)
{
  gtk_widget_grab_focus (GTK_WIDGET (field));
  form_get_private (self)->reveal_frames = 2;
  gtk_widget_add_tick_callback (GTK_WIDGET (field), reveal_cb, self, NULL);
}

static void
show_refusal (Form *self, const GError *error)
{
  FormPrivate *priv = form_get_private (self);
  const char *name = desk_rules_get_field (error);
  FormField *field = name[0] != '\0' ? form_call_find_field (priv->fields, name) : NULL;
  g_autofree char *sentence = desk_rules_dup_sentence (error);

  form_set_state (self, FORM_REFUSED);
  if (field == NULL)
    {
      form_show_strip (self, FORM_STRIP_REFUSED, sentence);
      gtk_widget_grab_focus (priv->send_button);
      return;
    }
  form_show_strip (self, FORM_STRIP_NONE, NULL);
  form_field_set_fault (field, sentence);
  go_to_field (self, field);
}

static void
refused_cb (Form *self, GError *error)
{
  FormPrivate *priv = form_get_private (self);
  guint n_lost = form_lose_keys (self);

  g_signal_handlers_disconnect_by_data (priv->act, self);
  g_clear_object (&priv->act);
  /* Looked up and not found: the server has barred this id for ever. The same content goes under a fresh
   * one, and only now. */
  if (g_error_matches (error, PG_ERROR, PG_ERROR_LOST)
      || g_str_equal (pg_error_get_rule (error), "request_was_given_up"))
    g_clear_pointer (&priv->request_id, g_free);
  if (g_error_matches (error, PG_ERROR, PG_ERROR_STALE) && priv->record != NULL)
    {
      form_set_state (self, FORM_REFUSED);
      form_show_strip (self, FORM_STRIP_CALM, _("Somebody else changed this in the meantime. Looking at it…"));
      form_record_merge (priv->record);
      return;
    }
  show_refusal (self, error);
  if (n_lost > 0 && priv->strip_kind == FORM_STRIP_NONE)
    form_show_strip (self, FORM_STRIP_CALM, _("This one is not saved yet. What you typed after it was not taken."));
}

static void
unknown_cb (Form *self)
{
  form_lose_keys (self);
  form_set_state (self, FORM_UNKNOWN);
  form_show_strip (self, FORM_STRIP_CALM,
                   _("Not known yet whether it was saved. Checking… You need not do anything; sending it again "
                     "is not needed."));
}

static void
begin_sending (Form *self, GVariant *content)
{
  FormPrivate *priv = form_get_private (self);
  const char *server = desk_target_get_key (desk_session_get_target (priv->session));
  g_autofree char *title = NULL;
  g_autoptr (DeskJournalEntry) entry = NULL;
  g_autoptr (FormCall) call = NULL;

  title = g_strjoin (" · ", gtk_window_get_title (GTK_WINDOW (self)), priv->subject, NULL);
  entry = desk_journal_entry_new (priv->id, title, server, content);
  if (priv->request_id == NULL || priv->sent_content == NULL || !g_variant_equal (content, priv->sent_content))
    {
      g_free (priv->request_id);
      priv->request_id = g_strdup (entry->request_id);
      g_clear_pointer (&priv->sent_content, g_variant_unref);
      priv->sent_content = g_variant_ref (content);
    }
  g_free (entry->request_id);
  entry->request_id = g_strdup (priv->request_id);
  call = form_call_new (priv->call, priv->fields, find_argument, self);
  form_show_strip (self, FORM_STRIP_NONE, NULL);
  form_set_state (self, FORM_SENDING);
  form_keep_keys (self);
  priv->act = send_func (priv->session, priv->call, form_call_get_arguments (call), entry);
  g_signal_connect_swapped (priv->act, "saved", G_CALLBACK (saved_cb), self);
  g_signal_connect_swapped (priv->act, "refused", G_CALLBACK (refused_cb), self);
  g_signal_connect_swapped (priv->act, "unknown", G_CALLBACK (unknown_cb), self);
}

/* Marks every field that is amiss and goes to the first. */
static gboolean
is_sound (Form *self)
{
  FormPrivate *priv = form_get_private (self);
  FormField *first = NULL;

  for (guint i = 0; i < priv->fields->len; i++)
    {
      FormField *field = g_ptr_array_index (priv->fields, i);
      g_autofree char *fault = NULL;

      form_field_settle (field);
      fault = form_field_dup_fault (field);
      form_field_set_fault (field, fault);
      if (fault != NULL && first == NULL)
        first = field;
    }
  if (first != NULL)
    go_to_field (self, first);
  return first == NULL;
}

void
form_send (Form *form)
{
  FormPrivate *priv;
  g_autoptr (GVariant) content = NULL;

  g_return_if_fail (FORM_IS_FORM (form));

  priv = form_get_private (form);
  if (!g_action_get_enabled (G_ACTION (priv->send_action)) || !is_sound (form))
    return;
  /* Without a connection nothing is on its way: no outcome has to be looked up. */
  if (send_func == send_act && desk_session_get_condition (priv->session) != DESK_SESSION_UP)
    {
      form_set_state (form, FORM_REFUSED);
      form_show_strip (form, FORM_STRIP_REFUSED,
                       _("No connection to the database just now. What you typed stays here; send it when the "
                         "connection is back."));
      return;
    }
  content = form_dup_content (form);
  begin_sending (form, content);
}

/* The record */

static void
clash_decided_cb (Form *self)
{
  FormPrivate *priv = form_get_private (self);

  gtk_box_remove (GTK_BOX (priv->column), priv->clash_view);
  priv->clash_view = NULL;
  form_set_state (self, FORM_DIRTY);
  form_record_shown (self);
  gtk_widget_grab_focus (priv->send_button);
}

static void
record_merged_cb (Form *self, GPtrArray *clashes)
{
  FormPrivate *priv = form_get_private (self);

  form_record_shown (self);
  form_show_strip (self, FORM_STRIP_NONE, NULL);
  if (clashes->len == 0 && priv->merge_count < MERGES_MAX)
    {
      priv->merge_count++;
      form_send (self);
      return;
    }
  if (clashes->len == 0)
    {
      form_show_strip (self, FORM_STRIP_CALM,
                       _("Others change this at the same time. Look at it once more, then save it."));
      return;
    }
  priv->merge_count = 0;
  priv->clash_view = form_clash_view_new (clashes);
  gtk_box_prepend (GTK_BOX (priv->column), priv->clash_view);
  g_signal_connect_object (priv->clash_view, "decided", G_CALLBACK (clash_decided_cb), self, G_CONNECT_SWAPPED);
  form_update_sensitivity (self);
}

void
form_set_record (Form *form, DeskList *list, const char *version_column)
{
  FormPrivate *priv;

  g_return_if_fail (FORM_IS_FORM (form) && DESK_IS_LIST (list) && version_column != NULL);

  priv = form_get_private (form);
  g_return_if_fail (priv->record == NULL);

  priv->version_column = version_column;
  priv->record = form_record_new (list, priv->fields);
  g_signal_connect_object (priv->record, "loaded", G_CALLBACK (form_record_shown), form, G_CONNECT_SWAPPED);
  g_signal_connect_object (priv->record, "merged", G_CALLBACK (record_merged_cb), form, G_CONNECT_SWAPPED);
}

/* What is asked about a form */

void
form_set_act (Form *form, const char *id, const PgCall *call)
{
  FormPrivate *priv;

  g_return_if_fail (FORM_IS_FORM (form) && id != NULL && call != NULL);

  priv = form_get_private (form);
  g_free (priv->id);
  priv->id = g_strdup (id);
  priv->call = call;
}

void
form_set_fixed (Form *form, const char *argument, const char *value)
{
  g_return_if_fail (FORM_IS_FORM (form) && argument != NULL);

  g_hash_table_insert (form_get_private (form)->fixed, g_strdup (argument), g_strdup (value != NULL ? value : ""));
}

void
form_set_fixed_number (Form *form, const char *argument, gint64 number)
{
  g_autofree char *text = g_strdup_printf ("%" G_GINT64_FORMAT, number);

  form_set_fixed (form, argument, text);
}

void
form_set_about (Form *form, gint64 record_id)
{
  form_set_fixed_number (form, FORM_ABOUT, record_id);
}

const char *
form_get_draft_subject (Form *form)
{
  return g_hash_table_lookup (form_get_private (form)->fixed, FORM_ABOUT);
}

void
form_set_subject (Form *form, const char *subject)
{
  FormPrivate *priv;

  g_return_if_fail (FORM_IS_FORM (form));

  priv = form_get_private (form);
  g_free (priv->subject);
  priv->subject = g_strdup (subject);
}

FormState
form_get_state (Form *form)
{
  g_return_val_if_fail (FORM_IS_FORM (form), FORM_CLEAN);

  return form_get_private (form)->state;
}

DeskSession *
form_get_session (Form *form)
{
  g_return_val_if_fail (FORM_IS_FORM (form), NULL);

  return form_get_private (form)->session;
}

FormField *
form_find_field (Form *form, const char *name)
{
  FormPrivate *priv;

  g_return_val_if_fail (FORM_IS_FORM (form) && name != NULL, NULL);

  priv = form_get_private (form);
  for (guint i = 0; i < priv->fields->len; i++)
    if (g_strcmp0 (form_field_get_name (g_ptr_array_index (priv->fields, i)), name) == 0)
      return g_ptr_array_index (priv->fields, i);
  return NULL;
}

const char *
form_get_number (Form *form)
{
  g_return_val_if_fail (FORM_IS_FORM (form), NULL);

  return form_get_private (form)->number;
}

const char *
form_get_strip_words (Form *form)
{
  FormPrivate *priv;

  g_return_val_if_fail (FORM_IS_FORM (form), NULL);

  priv = form_get_private (form);
  return priv->strip_kind != FORM_STRIP_NONE ? gtk_label_get_label (GTK_LABEL (priv->strip_label)) : NULL;
}
