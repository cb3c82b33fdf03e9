/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The form that closes a vote: the counts, what they leave as not voting, and the casting vote of a tie. */
#define G_LOG_DOMAIN "vote-form"

#include "vote-form.h"

#include <glib/gi18n.h>

#include "base-money.h"
#include "desk-list.h"
#include "form-choice.h"
#include "form-registry.h"
#include "form-text.h"
#include "form.h"
#include "meeting-calls.h"
#include "motion.h"

#define ID "close-vote"

enum { FOR, AGAINST, ABSTAIN, INVALID, N_COUNTS };

/* In the order of the keyboard. */
static const struct
{
  const char *name;
  const char *label;
  guint       roll; /* the count of a roll-call */
} counts[N_COUNTS] = {
  { "for_count", N_("In favour"), MOTION_ONE_ROLL_FOR },
  { "against_count", N_("Against"), MOTION_ONE_ROLL_AGAINST },
  { "abstain_count", N_("Abstain"), MOTION_ONE_ROLL_ABSTAIN },
  { "invalid_count", N_("Invalid papers"), 0 },
};

static const FormItem castings[] = {
  { "for", N_("In favour") },
  { "against", N_("Against") },
  { NULL, NULL },
};

#define TYPE_VOTE_FORM (vote_form_get_type ())
G_DECLARE_FINAL_TYPE (VoteForm, vote_form, MANDALI, VOTE_FORM, Form)

struct _VoteForm
{
  Form       parent_instance;
  DeskList  *record;
  FormField *fields[N_COUNTS];
  FormField *casting;
  GtkLabel  *sum;
};

G_DEFINE_FINAL_TYPE (VoteForm, vote_form, FORM_TYPE_FORM)

static gint64
get_count (VoteForm *self, guint i)
{
  return form_text_get_number (FORM_TEXT (self->fields[i]));
}

/* Always in sight: what was counted, and what is left of those present. */
static void
show_sum (VoteForm *self, PgRow *row)
{
  gint64 present = pg_row_get_int (row, MOTION_ONE_PRESENT);
  gint64 counted = 0;
  gint64 left;
  g_autofree char *present_words = base_number_dup_text (present);
  g_autofree char *counted_words = NULL;
  g_autofree char *left_words = NULL;
  g_autofree char *words = NULL;

  for (guint i = 0; i < N_COUNTS; i++)
    counted += get_count (self, i);
  left = present - counted;
  counted_words = base_number_dup_text (counted);
  left_words = base_number_dup_text (ABS (left));
  if (left >= 0)
    words = g_strdup_printf (_("Present %s · counted %s · not voting %s"), present_words, counted_words, left_words);
  else
    words = g_strdup_printf (_("Present %s · counted %s · %s too many"), present_words, counted_words, left_words);
  gtk_label_set_label (self->sum, words);
}

/* Whoever said that she has an interest abstains: their number stands there at first, and fewer is told at once. */
static void
know_interest (VoteForm *self, PgRow *row)
{
  gint64 interest = pg_row_get_int (row, MOTION_ONE_ROLL_INTEREST);
  g_autofree char *number = base_number_dup_text (interest);
  g_autofree char *note = g_strdup_printf (ngettext ("%s has an interest in it.", "%s have an interest in it.",
                                                     (gulong) interest), number);

  form_field_set_note (self->fields[ABSTAIN], interest > 0 ? note : NULL);
  if (form_field_is_touched (self->fields[ABSTAIN]))
    return;
  form_field_set_text (self->fields[ABSTAIN], interest > 0 ? number : "");
  form_field_set_base (self->fields[ABSTAIN], interest > 0 ? number : "");
}

static void
tell_too_few (VoteForm *self, PgRow *row)
{
  gint64 interest = pg_row_get_int (row, MOTION_ONE_ROLL_INTEREST);
  gboolean is_too_few = !form_field_is_empty (self->fields[ABSTAIN]) && get_count (self, ABSTAIN) < interest;
  g_autofree char *number = base_number_dup_text (interest);
  g_autofree char *words = g_strdup_printf (ngettext ("At least %s abstains: she has an interest in it.",
                                                      "At least %s abstain: they have an interest in it.",
                                                      (gulong) interest), number);

  form_field_set_fault (self->fields[ABSTAIN], is_too_few ? words : NULL);
}

static void
vote_form_changed (Form *form, FormField *field)
{
  VoteForm *self = MANDALI_VOTE_FORM (form);
  PgRow *row = self->record != NULL ? desk_list_get_first (self->record) : NULL;

  if (row == NULL)
    return;
  show_sum (self, row);
  if (field == self->fields[ABSTAIN])
    tell_too_few (self, row);
  gtk_widget_set_visible (GTK_WIDGET (self->casting),
                          get_count (self, FOR) == get_count (self, AGAINST) && get_count (self, FOR) > 0);
}

static char *
vote_form_dup_verb (Form *form)
{
  return g_strdup (_("Close the vote"));
}

static char *
vote_form_dup_done_words (Form *form, const char *number)
{
  return g_strdup_printf (_("Decided: %s"), number != NULL ? number : "");
}

static void
vote_form_dispose (GObject *object)
{
  g_clear_object (&MANDALI_VOTE_FORM (object)->record);
  G_OBJECT_CLASS (vote_form_parent_class)->dispose (object);
}

static void
vote_form_class_init (VoteFormClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = vote_form_dispose;
  FORM_FORM_CLASS (klass)->changed = vote_form_changed;
  FORM_FORM_CLASS (klass)->dup_verb = vote_form_dup_verb;
  FORM_FORM_CLASS (klass)->dup_done_words = vote_form_dup_done_words;
}

static void
vote_form_init (VoteForm *self)
{
  GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);

  self->sum = GTK_LABEL (gtk_label_new (NULL));
  g_object_set (self->sum, "xalign", 0.0, "wrap", TRUE, NULL);
  gtk_widget_add_css_class (GTK_WIDGET (self->sum), "vote-sum");
  gtk_box_set_homogeneous (GTK_BOX (line), TRUE);
  for (guint i = 0; i < N_COUNTS; i++)
    {
      self->fields[i] = g_object_new (FORM_TYPE_TEXT, "field", counts[i].name, "label", _(counts[i].label), "kind",
                                      FORM_TEXT_NUMBER, "takes-zero", TRUE, "width-chars", 6, NULL);
      gtk_box_append (GTK_BOX (line), GTK_WIDGET (self->fields[i]));
    }
  self->casting = g_object_new (FORM_TYPE_CHOICE, "field", "casting", "label", _("Casting vote of the chair"), "hint",
                                _("Both sides are equal (Gujarat Co-operative Societies Act 1961, s. 28)."),
                                "none-words", _("None is given"), NULL);
  form_choice_set_items (FORM_CHOICE (self->casting), castings);
  gtk_widget_set_visible (GTK_WIDGET (self->casting), FALSE);
  form_add (FORM_FORM (self), line);
  form_add (FORM_FORM (self), GTK_WIDGET (self->sum));
  form_add (FORM_FORM (self), GTK_WIDGET (self->casting));
  form_set_act (FORM_FORM (self), ID, &close_vote_call);
}

/* Papers alone are invalid, and a roll-call counts itself. */
static void
record_known_cb (VoteForm *self)
{
  PgRow *row = desk_list_get_first (self->record);
  gboolean is_roll_call;
  g_autofree char *title = NULL;

  if (row == NULL)
    return;
  is_roll_call = g_str_equal (pg_row_get_words (row, MOTION_ONE_WAY), "roll_call");
  title = g_strdup_printf ("%s · %s", _("Close the vote"), pg_row_get_words (row, MOTION_ONE_NUMBER));
  gtk_window_set_title (GTK_WINDOW (self), title);
  form_set_subject (FORM_FORM (self), pg_row_get_words (row, MOTION_ONE_NUMBER));
  gtk_widget_set_visible (GTK_WIDGET (self->fields[INVALID]),
                          g_str_equal (pg_row_get_words (row, MOTION_ONE_WAY), "paper"));
  for (guint i = 0; i < N_COUNTS; i++)
    {
      gtk_widget_set_sensitive (GTK_WIDGET (self->fields[i]), !is_roll_call);
      if (is_roll_call && counts[i].roll != 0)
        form_field_set_text (self->fields[i], pg_row_get_words (row, counts[i].roll));
    }
  if (!is_roll_call)
    know_interest (self, row);
  vote_form_changed (FORM_FORM (self), NULL);
}

static GtkWindow *
open_form (GtkWindow *parent, DeskSession *session, gint64 motion_id, GVariant *content)
{
  VoteForm *self = g_object_new (TYPE_VOTE_FORM, "transient-for", parent, "title", _("Close the vote"), NULL);
  g_autofree char *key = g_strdup_printf ("%" G_GINT64_FORMAT, motion_id);

  form_set_about (FORM_FORM (self), motion_id);
  self->record = desk_list_new (session, &motion_one);
  desk_list_set (self->record, "key", key);
  form_set_record (FORM_FORM (self), self->record, "row_version");
  g_signal_connect_object (self->record, "refreshed", G_CALLBACK (record_known_cb), self, G_CONNECT_SWAPPED);
  form_begin (FORM_FORM (self), session, content);
  return GTK_WINDOW (self);
}

static GtkWindow *
open_again (const char *form, GtkWindow *parent, DeskSession *session, GVariant *content)
{
  return open_form (parent, session, form_registry_get_number (content, FORM_ABOUT), content);
}

GtkWindow *
vote_form_open (GtkWindow *parent, DeskSession *session, gint64 motion_id)
{
  g_return_val_if_fail (DESK_IS_SESSION (session) && motion_id > 0, NULL);

  return open_form (parent, session, motion_id, NULL);
}

void
vote_forms_init (void)
{
  form_registry_add (ID, open_again);
}
