/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The steps of the assistant: begun, shown while they last, and what follows. */
#define G_LOG_DOMAIN "assistant-work"

#include <glib/gi18n.h>

#include "assistant-private.h"
#include "base-limits.h"
#include "base-money.h"
#include "desk-rules.h"
#include "desk-state.h"
#include "sent-watch.h"

#define PROGRESS_MS 120

/* The strip */

static void
show_strip (Assistant *self, gint tone, const char *sentence, gboolean is_going_on)
{
  static const struct { const char *css, *icon; } looks[] = {
    [ASSISTANT_NOTICE] = { "notice", NULL },
    [ASSISTANT_GOOD] = { "good", "pill-good-symbolic" },
    [ASSISTANT_QUESTION] = { "wait", "pill-wait-symbolic" },
    [ASSISTANT_REFUSAL] = { "refused", "dialog-warning-symbolic" },
  };

  for (gint i = 0; i < (gint) G_N_ELEMENTS (looks); i++)
    if (i == tone)
      gtk_widget_add_css_class (self->strip, looks[i].css);
    else
      gtk_widget_remove_css_class (self->strip, looks[i].css);
  gtk_image_set_from_icon_name (self->strip_sign, looks[tone].icon);
  gtk_widget_set_visible (GTK_WIDGET (self->strip_sign), looks[tone].icon != NULL);
  gtk_label_set_label (self->strip_label, sentence);
  gtk_widget_set_visible (self->afresh_button, FALSE);
  gtk_widget_set_visible (self->bar, is_going_on);
  gtk_widget_set_visible (self->cancel_button, is_going_on);
  gtk_widget_set_visible (self->strip, sentence[0] != '\0');
}

void
assistant_say (Assistant *self, AssistantTone tone, const char *sentence)
{
  show_strip (self, (gint) tone, sentence, FALSE);
}

void
assistant_say_nothing (Assistant *self)
{
  show_strip (self, ASSISTANT_NOTICE, "", FALSE);
}

static gboolean
progress_cb (gpointer data)
{
  Assistant *self = data;
  double progress = self->work == ASSISTANT_CHECK ? assistant_step_get_progress (self->step) : -1;

  if (progress >= 0)
    gtk_progress_bar_set_fraction (GTK_PROGRESS_BAR (self->bar), progress);
  else
    gtk_progress_bar_pulse (GTK_PROGRESS_BAR (self->bar));
  return G_SOURCE_CONTINUE;
}

/* A quick step shows no bar. */
static gboolean
quiet_over_cb (gpointer data)
{
  static const char *const words[] = {
    [ASSISTANT_LOOK] = N_("Looking through the file…"),
    [ASSISTANT_CHECK] = N_("Reading the rows and holding them against the register…"),
    [ASSISTANT_BRING] = N_("Bringing in the rows: all of them, or none…"),
    [ASSISTANT_REFUSED] = N_("Writing the refused rows…"),
  };
  Assistant *self = data;

  self->quiet_id = 0;
  show_strip (self, ASSISTANT_NOTICE, _(words[self->work]), TRUE);
  self->progress_id = g_timeout_add (PROGRESS_MS, progress_cb, self);
  return G_SOURCE_REMOVE;
}

/* Steps */

static void step_done_cb (GObject *source, GAsyncResult *result, gpointer data);

static void
begin (Assistant *self, AssistantWork work)
{
  assistant_say_nothing (self);
  self->work = work;
  self->cancellable = g_cancellable_new ();
  self->quiet_id = g_timeout_add (SPINNER_WAIT_MS, quiet_over_cb, self);
  assistant_show (self, self->place);
  assistant_step_run_async (self->step, work, self->cancellable, step_done_cb, g_object_ref (self));
}

void
assistant_look (Assistant *self, const char *path, gint sheet, const char *map_text)
{
  if (self->cancellable != NULL)
    return;
  if (path != self->step->path)
    {
      g_free (self->step->path);
      self->step->path = g_strdup (path);
    }
  g_free (self->step->map_text);
  self->step->map_text = g_strdup (map_text);
  self->step->sheet = sheet;
  begin (self, ASSISTANT_LOOK);
}

void
assistant_check (Assistant *self)
{
  if (self->cancellable != NULL)
    return;
  if (assistant_columns_ask (self->columns))
    {
      assistant_say (self, ASSISTANT_QUESTION,
                     _("The days of a column can be read in two ways. Please say which is first: the day or the "
                       "month."));
      return;
    }
  self->step->today = desk_session_get_today (self->session);
  begin (self, ASSISTANT_CHECK);
}

void
assistant_write_refused (Assistant *self, const char *path)
{
  if (self->cancellable != NULL)
    return;
  g_free (self->step->refused_path);
  self->step->refused_path = g_strdup (path);
  begin (self, ASSISTANT_REFUSED);
}

static void
journal_written_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (Assistant) self = data;
  g_autoptr (GError) error = NULL;

  if (!desk_journal_write_finish (result, &error))
    g_warning ("this computer keeps no journal: %s", error->message);
  if (self->is_gone || g_cancellable_is_cancelled (self->cancellable))
    {
      /* nothing was sent yet */
      desk_journal_forget (self->entry->request_id);
      g_clear_pointer (&self->entry, desk_journal_entry_free);
      g_clear_object (&self->cancellable);
      g_clear_handle_id (&self->quiet_id, g_source_remove);
      if (!self->is_gone)
        {
          assistant_show (self, self->place);
          assistant_focus (self);
        }
      return;
    }
  assistant_step_run_async (self->step, ASSISTANT_BRING, self->cancellable, step_done_cb, g_object_ref (self));
}

/* The act is on the disk of this computer before it is sent, as any other. */
void
assistant_bring (Assistant *self)
{
  g_autofree char *name = NULL;
  g_autofree char *title = NULL;

  if (self->cancellable != NULL)
    return;
  name = g_path_get_basename (self->step->path);
  title = g_strdup_printf (_("Bring in %s"), name);
  g_clear_pointer (&self->entry, desk_journal_entry_free);
  self->entry = desk_journal_entry_new ("bring-in", title,
                                        desk_target_get_key (desk_session_get_target (self->session)),
                                        g_variant_new ("a{ss}", NULL));
  g_free (self->step->request_id);
  self->step->request_id = g_strdup (self->entry->request_id);
  assistant_say_nothing (self);
  self->work = ASSISTANT_BRING;
  self->cancellable = g_cancellable_new ();
  self->quiet_id = g_timeout_add (SPINNER_WAIT_MS, quiet_over_cb, self);
  assistant_show (self, self->place);
  desk_journal_write_async (self->entry, journal_written_cb, g_object_ref (self));
}

/* What follows */

static void
show_brought_in (Assistant *self, gint64 record_id, const char *number)
{
  const ImportTally *tally = &self->step->tally;
  g_autofree char *in = base_number_dup_text ((gint64) tally->n_brought_in);
  g_autofree char *refused = base_number_dup_text ((gint64) tally->n_refused);
  g_autofree char *skipped = base_number_dup_text ((gint64) tally->n_skipped);
  g_autofree char *read = base_number_dup_text (pg_result_get_row_count (self->step->verdicts));
  g_autofree char *title = g_strdup_printf (ngettext ("%s row is brought in", "%s rows are brought in",
                                                      (gulong) tally->n_brought_in), in);
  g_autofree char *words = g_strdup_printf (_("%s: %s read = %s brought in + %s refused + %s skipped. All of it can "
                                              "be taken back while nothing is built on it."),
                                            number, read, in, refused, skipped);
  g_autofree char *done = g_strdup_printf (_("Saved: %s (%s)"), title, number);

  assistant_forget (self);
  adw_status_page_set_title (self->done, title);
  adw_status_page_set_description (self->done, words);
  assistant_show (self, AT_DONE);
  assistant_focus (self);
  g_signal_emit_by_name (self, "done", record_id, done);
}

static void
brought_cb (Assistant *self, gint64 record_id, const char *number)
{
  g_clear_object (&self->cancellable);
  show_brought_in (self, record_id, number);
}

static void
not_brought_cb (Assistant *self, GError *error)
{
  g_clear_object (&self->cancellable);
  assistant_say (self, ASSISTANT_NOTICE, _("Nothing was brought in."));
  assistant_show (self, AT_ROWS);
  assistant_focus (self);
}

/* Stopped, or the line broke: what became of it is looked up by its id. */
static void
look_up (Assistant *self)
{
  g_autoptr (DeskAct) act = desk_act_resolve (self->session, self->entry);

  if (self->is_gone)
    {
      sent_watch_follow (act);
      return;
    }
  assistant_say (self, ASSISTANT_NOTICE, _("Not known yet whether it was brought in. Checking…"));
  g_signal_connect_object (act, "saved", G_CALLBACK (brought_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (act, "refused", G_CALLBACK (not_brought_cb), self, G_CONNECT_SWAPPED);
}

static void
bring_done (Assistant *self, GError *error)
{
  PgResult *answer = self->step->answer;

  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED) || g_error_matches (error, PG_ERROR, PG_ERROR_LOST))
    {
      look_up (self);
      return;
    }
  desk_journal_forget (self->entry->request_id);
  g_clear_object (&self->cancellable);
  if (self->is_gone)
    return;
  if (error == NULL)
    show_brought_in (self, g_ascii_strtoll (pg_result_get_text (answer, 0, DESK_ANSWER_RECORD), NULL, 10),
                     pg_result_get_text (answer, 0, DESK_ANSWER_NUMBER));
  else
    {
      g_autofree char *sentence = desk_rules_dup_sentence (error);

      assistant_say (self, ASSISTANT_REFUSAL, sentence);
      assistant_show (self, AT_ROWS);
      assistant_focus (self);
    }
}

static void
step_done_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (Assistant) self = data;
  g_autoptr (GError) error = NULL;
  gboolean is_done = assistant_step_run_finish (result, &error);

  g_clear_handle_id (&self->quiet_id, g_source_remove);
  g_clear_handle_id (&self->progress_id, g_source_remove);
  if (!self->is_gone)
    assistant_say_nothing (self);
  if (self->work == ASSISTANT_BRING)
    {
      bring_done (self, error);
      return;
    }
  g_clear_object (&self->cancellable);
  if (self->is_gone)
    return;
  if (!is_done)
    {
      g_autofree char *sentence = desk_rules_dup_sentence (error);

      if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
        assistant_say (self, ASSISTANT_REFUSAL, sentence);
      assistant_show (self, self->place);
      assistant_focus (self);
    }
  else if (self->work == ASSISTANT_LOOK)
    {
      assistant_show_rows (self, AT_COLUMNS);
      assistant_keep (self);
      if (self->step->is_said)
        {
          assistant_say (self, ASSISTANT_NOTICE, _("What was said of this sheet earlier stands here again."));
          gtk_widget_set_visible (self->afresh_button, TRUE);
        }
    }
  else if (self->work == ASSISTANT_CHECK)
    assistant_show_rows (self, AT_ROWS);
  else
    {
      g_autofree char *name = g_path_get_basename (self->step->refused_path);
      g_autofree char *words = g_strdup_printf (_("%s is written. Mend the rows there and bring the file in again."),
                                                name);

      assistant_say (self, ASSISTANT_GOOD, words);
      assistant_show (self, self->place);
      assistant_focus (self);
    }
}
