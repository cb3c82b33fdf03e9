/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * How many pages the minutes of a meeting fill: counted on the paper itself, shown and never typed. */
#define G_LOG_DOMAIN "pages-field"

#include "pages-field.h"

#include <glib/gi18n.h>

#include "base-money.h"
#include "desk-rules.h"
#include "meeting-papers.h"
#include "motion.h"

#define NUMBER "%" G_GINT64_FORMAT

struct _PagesField
{
  FormField     parent_instance;
  GtkLabel     *label;
  DeskList     *versions;
  GCancellable *counting; /* NULL: nothing is laid out now */
  gint64        minutes_id, page_count; /* 0: not known */
  char         *trouble;  /* why they could not be counted */
};

G_DEFINE_FINAL_TYPE (PagesField, pages_field, FORM_TYPE_FIELD)

static char *
pages_field_dup_text (FormField *field)
{
  return g_strdup_printf (NUMBER, MANDALI_PAGES_FIELD (field)->page_count);
}

/* What was counted once is counted anew when the form is opened again. */
static void
pages_field_set_text (FormField *field, const char *text)
{
}

static char *
pages_field_dup_fault (FormField *field)
{
  PagesField *self = MANDALI_PAGES_FIELD (field);

  if (self->page_count > 0)
    return NULL;
  return g_strdup (self->trouble != NULL ? self->trouble : _("The pages are still being counted. Wait a moment."));
}

static gboolean
pages_field_get_value (FormField *field, const char *argument, char **value)
{
  PagesField *self = MANDALI_PAGES_FIELD (field);

  if (g_str_equal (argument, "minutes_id"))
    *value = g_strdup_printf (NUMBER, self->minutes_id);
  else if (g_strcmp0 (argument, form_field_get_name (field)) == 0)
    *value = g_strdup_printf (NUMBER, self->page_count);
  else
    return FALSE;
  return TRUE;
}

/* Nobody typed it, so that nothing is lost with it. */
static void
show (PagesField *self, const char *words)
{
  g_autofree char *text = pages_field_dup_text (FORM_FIELD (self));

  gtk_label_set_label (self->label, words);
  form_field_set_base (FORM_FIELD (self), text);
  form_field_set_fault (FORM_FIELD (self), self->trouble);
  form_field_emit_changed (FORM_FIELD (self));
}

static void
laid_out_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (PagesField) self = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (ReportDocument) document = desk_export_lay_out_finish (result, &error);
  g_autofree char *words = NULL;

  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED) || self->versions == NULL)
    return;
  g_clear_object (&self->counting);
  if (document != NULL)
    {
      self->page_count = report_document_get_page_count (document);
      words = base_number_dup_text (self->page_count);
    }
  else
    {
      g_autofree char *sentence = desk_rules_dup_sentence (error);

      self->trouble = g_strdup_printf (_("The pages could not be counted. %s"), sentence);
    }
  show (self, words != NULL ? words : "—");
}

static void
stop (PagesField *self)
{
  if (self->counting != NULL)
    g_cancellable_cancel (self->counting);
  g_clear_object (&self->counting);
  g_clear_pointer (&self->trouble, g_free);
  self->minutes_id = 0;
  self->page_count = 0;
}

static void
count (PagesField *self, gint64 minutes_id)
{
  DeskSession *session = desk_list_get_session (self->versions);
  const PgArgument arguments[] = { { "meeting_id", desk_list_get (self->versions, "meeting_id") },
                                   { "language", desk_list_get (self->versions, "language") }, { NULL, NULL } };

  stop (self);
  self->minutes_id = minutes_id;
  self->counting = g_cancellable_new ();
  show (self, _("Counting the pages…"));
  desk_export_lay_out_async (desk_session_get_target (session), &meeting_papers[MEETING_PAPER_MINUTES], arguments, NULL,
                             NULL, self->counting, laid_out_cb, g_object_ref (self));
}

/* News of a meeting are seldom of its text. */
static void
versions_known_cb (PagesField *self)
{
  PgRow *row = desk_list_get_first (self->versions);

  if (row == NULL || desk_list_get (self->versions, "language") == NULL || desk_list_is_busy (self->versions))
    return;
  if (self->trouble != NULL || pg_row_get_int (row, MINUTES_ID) != self->minutes_id)
    count (self, pg_row_get_int (row, MINUTES_ID));
}

static void
pages_field_dispose (GObject *object)
{
  PagesField *self = MANDALI_PAGES_FIELD (object);

  stop (self);
  g_clear_object (&self->versions);
  G_OBJECT_CLASS (pages_field_parent_class)->dispose (object);
}

static void
pages_field_class_init (PagesFieldClass *klass)
{
  FormFieldClass *field_class = FORM_FIELD_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = pages_field_dispose;
  field_class->dup_text = pages_field_dup_text;
  field_class->set_text = pages_field_set_text;
  field_class->dup_fault = pages_field_dup_fault;
  field_class->get_value = pages_field_get_value;
}

static void
pages_field_init (PagesField *self)
{
  self->label = g_object_new (GTK_TYPE_LABEL, "label", _("Counting the pages…"), "xalign", 0.0, "wrap", TRUE, NULL);
  gtk_widget_add_css_class (GTK_WIDGET (self->label), "counted");
  form_field_set_control (FORM_FIELD (self), GTK_WIDGET (self->label), GTK_WIDGET (self->label));
  form_field_set_base (FORM_FIELD (self), "0");
}

GtkWidget *
pages_field_new (DeskList *versions)
{
  PagesField *self;

  g_return_val_if_fail (DESK_IS_LIST (versions), NULL);

  self = g_object_new (TYPE_PAGES_FIELD, NULL);
  self->versions = g_object_ref (versions);
  g_signal_connect_object (versions, "refreshed", G_CALLBACK (versions_known_cb), self, G_CONNECT_SWAPPED);
  return GTK_WIDGET (self);
}

void
pages_field_set_language (PagesField *field, const char *language)
{
  g_return_if_fail (MANDALI_IS_PAGES_FIELD (field) && language != NULL);

  if (g_strcmp0 (desk_list_get (field->versions, "language"), language) == 0)
    return;
  stop (field);
  gtk_label_set_label (field->label, _("Counting the pages…"));
  desk_list_set (field->versions, "language", language);
}
