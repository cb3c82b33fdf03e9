/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Beside the rows that were judged: counts, totals, and the chosen row. */
#define G_LOG_DOMAIN "assistant-verdicts"

#include "assistant-verdicts.h"

#include <glib/gi18n.h>

#include "assistant-columns.h"
#include "assistant-facts.h"
#include "base-money.h"
#include "desk-list.h"
#include "import-given.h"
#include "import-words.h"
#include "imported.h"
#include "pane-parts.h"
#include "report.h"
#include "widgets.h"

struct _AssistantVerdicts
{
  GtkWidget     parent_instance;
  GtkWidget    *scroller;
  GtkBox       *figures, *notes, *facts, *other_facts;
  GtkLabel     *row_title, *reason, *other_title;
  GtkWidget    *row_box, *other_box, *out_button, *answer_button;
  ImportJob    *job;   /* lent */
  DeskSession  *session;
  DeskList     *other; /* who may be the same woman */
  AssistantRow *row;
};

enum { SIGNAL_WISHED, N_SIGNALS };

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (AssistantVerdicts, assistant_verdicts, GTK_TYPE_WIDGET)

static void
add_figure (AssistantVerdicts *self, gint64 count, const char *word)
{
  g_autofree char *number = base_number_dup_text (count);

  pane_parts_add_figure (self->figures, number, word);
}

static void
add_note (AssistantVerdicts *self, const char *words, const char *css)
{
  GtkWidget *label;

  if (words == NULL)
    return;
  label = widgets_label_new (words, "numeric");
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_NONE);
  gtk_widget_add_css_class (label, css);
  gtk_box_append (self->notes, label);
}

void
assistant_verdicts_set_job (AssistantVerdicts *verdicts, DeskSession *session, ImportJob *job, guint row_count,
                            const ImportTally *tally)
{
  const ImportLook *look;
  g_autofree char *sums = NULL;
  g_autofree char *words = NULL;
  g_autofree char *hidden = NULL;
  g_autofree char *masked = NULL;
  g_autofree char *unused = NULL;

  g_return_if_fail (MANDALI_IS_ASSISTANT_VERDICTS (verdicts) && job != NULL);

  look = import_job_get_look (job);
  verdicts->job = job;
  g_set_object (&verdicts->session, session);
  widgets_box_clear (verdicts->figures);
  widgets_box_clear (verdicts->notes);
  add_figure (verdicts, row_count, _("rows read"));
  add_figure (verdicts, (gint64) tally->n_brought_in, _("come in"));
  add_figure (verdicts, (gint64) tally->n_refused, _("refused"));
  add_figure (verdicts, (gint64) tally->n_skipped, _("skipped"));
  sums = import_job_dup_sums (job, tally);
  words = sums != NULL ? g_strdup_printf (_("What comes in adds up to: %s."), sums) : NULL;
  add_note (verdicts, words, "note-good");
  for (guint i = 0; i < look->columns->len; i++)
    {
      gboolean agrees = FALSE;
      g_autofree char *total = import_words_dup_total (look, import_job_get_map (job), i, &agrees);

      g_autofree char *dittos = import_words_dup_dittos (look, import_job_get_map (job), i);

      add_note (verdicts, total, agrees ? "note-good" : "note-wait");
      add_note (verdicts, dittos, "note");
    }
  for (guint g = 0; g < IMPORT_GIVENS_MAX; g++)
    {
      g_autofree char *given = import_given_dup_words (&import_job_get_map (job)->kind->givens[g], tally->n_given[g]);

      add_note (verdicts, given, "note");
    }
  hidden = import_words_dup_hidden (look);
  masked = import_words_dup_masked (look, import_job_get_map (job));
  unused = assistant_columns_dup_unused (job);
  add_note (verdicts, unused, "note");
  add_note (verdicts, hidden, "note");
  add_note (verdicts, masked, "note");
}

static void
add_other (AssistantVerdicts *self, const char *name, const char *fact)
{
  assistant_facts_add (self->other_facts, name, fact, NULL, TRUE);
}

static void
other_known_cb (AssistantVerdicts *self)
{
  PgRow *row = desk_list_get_first (self->other);
  g_autofree char *since = NULL;
  g_autofree char *age = NULL;
  g_autofree char *shares = NULL;

  widgets_box_clear (self->other_facts);
  if (row == NULL)
    return;
  since = base_day_dup_text (pg_row_get_day (row, IMPORTED_OTHER_SINCE));
  shares = base_number_dup_text (pg_row_get_int (row, IMPORTED_OTHER_SHARES));
  if (!pg_row_is_null (row, IMPORTED_OTHER_AGE))
    age = g_strdup (pg_row_get_text (row, IMPORTED_OTHER_AGE));
  add_other (self, _("Member No."), pg_row_get_text (row, IMPORTED_OTHER_NUMBER));
  add_other (self, _("Name"), pg_row_get_text (row, IMPORTED_OTHER_NAME));
  add_other (self, _("Name in Gujarati"), pg_row_get_text (row, IMPORTED_OTHER_NAME_GU));
  add_other (self, _("Village or ward"), pg_row_get_text (row, IMPORTED_OTHER_PLACE));
  add_other (self, _("Age"), age);
  add_other (self, _("Mobile number"), pg_row_get_text (row, IMPORTED_OTHER_PHONE));
  add_other (self, _("State"), report_state_word (pg_row_get_words (row, IMPORTED_OTHER_STATE)));
  add_other (self, _("Member since"), since);
  add_other (self, _("Shares"), shares);
}

/* Whom the row may stand for: a woman of the register, or an earlier row. */
static void
show_other (AssistantVerdicts *self, AssistantRow *twin)
{
  g_clear_object (&self->other);
  widgets_box_clear (self->other_facts);
  gtk_widget_set_visible (self->other_box, self->row->other_member_id != 0 || twin != NULL);
  if (self->row->other_member_id != 0)
    {
      g_autofree char *member_id = g_strdup_printf ("%" G_GINT64_FORMAT, self->row->other_member_id);

      gtk_label_set_label (self->other_title, _("In the register already"));
      self->other = desk_list_new (self->session, &imported_other);
      g_signal_connect_object (self->other, "refreshed", G_CALLBACK (other_known_cb), self, G_CONNECT_SWAPPED);
      desk_list_set (self->other, "member_id", member_id);
    }
  else if (twin != NULL)
    {
      g_autofree char *title = g_strdup_printf (_("Row %u of the file"), twin->number);

      gtk_label_set_label (self->other_title, title);
      assistant_facts_show (self->other_facts, twin, self->job, TRUE);
    }
}

static void
show_buttons (AssistantVerdicts *self)
{
  const ImportKind *kind = import_job_get_map (self->job)->kind;
  gboolean is_out = self->row->wish == ASSISTANT_WISH_LEAVE_OUT
                    || (self->row->kind == IMPORT_ROW_DATA && self->row->wish == ASSISTANT_WISH_NONE
                        && g_hash_table_contains (import_job_get_map (self->job)->left_out,
                                                  GUINT_TO_POINTER (self->row->number)));
  gboolean is_answered = g_hash_table_contains (import_job_get_map (self->job)->answered,
                                                GUINT_TO_POINTER (self->row->number));

  gtk_widget_set_visible (self->out_button, self->row->kind == IMPORT_ROW_DATA);
  gtk_button_set_label (GTK_BUTTON (self->out_button), is_out ? _("_Take This Row After All")
                                                              : _("Leave This Row _Out"));
  gtk_widget_set_visible (self->answer_button, kind->answer != NULL && self->row->other_member_id != 0 && !is_out
                                                 && (is_answered || self->row->verdict == ASSISTANT_VERDICT_REFUSED));
  gtk_button_set_label (GTK_BUTTON (self->answer_button), is_answered ? _("She Is the Sa_me After All")
                                                                      : _("_Another Woman: Bring Her In"));
}

void
assistant_verdicts_show_row (AssistantVerdicts *verdicts, AssistantRow *row, AssistantRow *twin)
{
  g_autofree char *title = NULL;
  g_autofree char *left_out = NULL;

  g_return_if_fail (MANDALI_IS_ASSISTANT_VERDICTS (verdicts));

  g_set_object (&verdicts->row, row);
  gtk_widget_set_visible (verdicts->row_box, row != NULL);
  if (row == NULL)
    return;
  title = g_strdup_printf (_("Row %u"), row->number);
  gtk_label_set_label (verdicts->row_title, title);
  if (row->reason[0] == '\0' && row->left_out != NULL)
    left_out = g_strdup_printf (_("Comes in without: %s"), row->left_out);
  gtk_label_set_label (verdicts->reason, left_out != NULL ? left_out : row->reason);
  gtk_widget_set_visible (GTK_WIDGET (verdicts->reason), left_out != NULL || row->reason[0] != '\0');
  assistant_facts_show (verdicts->facts, row, verdicts->job, row->other_member_id != 0 || twin != NULL);
  show_other (verdicts, twin);
  show_buttons (verdicts);
}

static void
wish (AssistantVerdicts *self, GHashTable *rows, AssistantWish wish)
{
  if (self->row == NULL)
    return;
  if (g_hash_table_contains (rows, GUINT_TO_POINTER (self->row->number)))
    wish = ASSISTANT_WISH_TAKE;
  g_signal_emit (self, signals[SIGNAL_WISHED], 0, (int) wish);
  show_buttons (self);
}

static void
out_clicked_cb (AssistantVerdicts *self)
{
  wish (self, import_job_get_map (self->job)->left_out, ASSISTANT_WISH_LEAVE_OUT);
}

static void
answer_clicked_cb (AssistantVerdicts *self)
{
  wish (self, import_job_get_map (self->job)->answered, ASSISTANT_WISH_ANSWER);
}

static void
assistant_verdicts_dispose (GObject *object)
{
  AssistantVerdicts *self = MANDALI_ASSISTANT_VERDICTS (object);

  g_clear_object (&self->row);
  g_clear_object (&self->other);
  g_clear_object (&self->session);
  gtk_widget_dispose_template (GTK_WIDGET (self), TYPE_ASSISTANT_VERDICTS);
  G_OBJECT_CLASS (assistant_verdicts_parent_class)->dispose (object);
}

static void
assistant_verdicts_class_init (AssistantVerdictsClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = assistant_verdicts_dispose;
  signals[SIGNAL_WISHED] = g_signal_new ("wished", TYPE_ASSISTANT_VERDICTS, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                         G_TYPE_NONE, 1, G_TYPE_INT);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/mandali/Mandali/ui/imports/assistant-verdicts.ui");
  gtk_widget_class_bind_template_child (widget_class, AssistantVerdicts, scroller);
  gtk_widget_class_bind_template_child (widget_class, AssistantVerdicts, figures);
  gtk_widget_class_bind_template_child (widget_class, AssistantVerdicts, notes);
  gtk_widget_class_bind_template_child (widget_class, AssistantVerdicts, row_box);
  gtk_widget_class_bind_template_child (widget_class, AssistantVerdicts, row_title);
  gtk_widget_class_bind_template_child (widget_class, AssistantVerdicts, reason);
  gtk_widget_class_bind_template_child (widget_class, AssistantVerdicts, facts);
  gtk_widget_class_bind_template_child (widget_class, AssistantVerdicts, other_box);
  gtk_widget_class_bind_template_child (widget_class, AssistantVerdicts, other_title);
  gtk_widget_class_bind_template_child (widget_class, AssistantVerdicts, other_facts);
  gtk_widget_class_bind_template_child (widget_class, AssistantVerdicts, out_button);
  gtk_widget_class_bind_template_child (widget_class, AssistantVerdicts, answer_button);
  gtk_widget_class_bind_template_callback (widget_class, out_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, answer_clicked_cb);
}

static void
assistant_verdicts_init (AssistantVerdicts *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
