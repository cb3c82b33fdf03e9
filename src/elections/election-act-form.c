/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The forms for the acts of elections. All are made of the same fields; what each asks stands in
 * election-act-kind.c. */
#define G_LOG_DOMAIN "election-act-form"

#include "election-act-form.h"

#include <glib/gi18n.h>

#include "count-field.h"
#include "election-act-kind.h"
#include "election-word.h"
#include "election.h"
#include "form-choice.h"
#include "form-chooser.h"
#include "form-day.h"
#include "form-registry.h"
#include "form-switch.h"
#include "form-text.h"
#include "form.h"
#include "widgets.h"

#define SIGNERS_SHOWN "10"

#define TYPE_ELECTION_ACT_FORM (election_act_form_get_type ())
G_DECLARE_FINAL_TYPE (ElectionActForm, election_act_form, MANDALI, ELECTION_ACT_FORM, Form)

struct _ElectionActForm
{
  Form                   parent_instance;
  const ElectionActKind *kind;
  DeskList              *part;     /* what it is about; NULL: nothing yet */
  DeskList              *blockers; /* NULL: they are not shown */
  GtkLabel              *subject;  /* which record it is about */
  GtkLabel              *note;     /* what the registers say of it, or what stands in its way */
  GPtrArray             *lists;    /* DeskList: those of its choices that are of one election */
  CountField            *count;    /* NULL: no votes are typed */
};

G_DEFINE_FINAL_TYPE (ElectionActForm, election_act_form, FORM_TYPE_FORM)

static const FormItem bodies[] = {
  { "board", N_("Board") },
  { "committee", N_("Committee") },
  { NULL, NULL },
};

static const FormItem decisions[] = {
  { "true", N_("Accept") },
  { "false", N_("Reject") },
  { NULL, NULL },
};

static const FormItem judgements[] = {
  { "true", N_("Upheld") },
  { "false", N_("Dismissed") },
  { NULL, NULL },
};

static char *
dup_signer_id (PgRow *row)
{
  return g_strdup (pg_row_get_words (row, SIGNER_ID));
}

static char *
dup_signer_title (PgRow *row)
{
  return g_strdup_printf ("%s · %s", pg_row_get_words (row, SIGNER_NUMBER), pg_row_get_words (row, SIGNER_NAME));
}

static char *
dup_signer_detail (PgRow *row)
{
  return g_strdup_printf ("%s · %s", pg_row_get_words (row, SIGNER_NAME_GU), pg_row_get_words (row, SIGNER_PLACE));
}

static const FormChooserSource signers = {
  .search = "search",
  .dup_value = dup_signer_id,
  .dup_title = dup_signer_title,
  .dup_detail = dup_signer_detail,
  .takes_first = TRUE,
};

static char *
election_act_form_dup_verb (Form *form)
{
  const ElectionActKind *kind = MANDALI_ELECTION_ACT_FORM (form)->kind;

  return g_strdup (kind != NULL ? _(kind->verb) : "");
}

static char *
election_act_form_dup_done_words (Form *form, const char *number)
{
  return g_strdup_printf ("%s: %s", _(MANDALI_ELECTION_ACT_FORM (form)->kind->done), number != NULL ? number : "");
}

static void
election_act_form_dispose (GObject *object)
{
  ElectionActForm *self = MANDALI_ELECTION_ACT_FORM (object);

  g_clear_object (&self->part);
  g_clear_object (&self->blockers);
  g_clear_pointer (&self->lists, g_ptr_array_unref);
  G_OBJECT_CLASS (election_act_form_parent_class)->dispose (object);
}

static void
election_act_form_class_init (ElectionActFormClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = election_act_form_dispose;
  FORM_FORM_CLASS (klass)->dup_verb = election_act_form_dup_verb;
  FORM_FORM_CLASS (klass)->dup_done_words = election_act_form_dup_done_words;
}

static void
election_act_form_init (ElectionActForm *self)
{
  self->lists = g_ptr_array_new_with_free_func (g_object_unref);
}

/* One field */

static FormField *
text_new (const ElectionField *asked)
{
  FormTextKind kind = asked->asks == ELECTION_ASKS_NUMBER     ? FORM_TEXT_NUMBER
                      : asked->asks == ELECTION_ASKS_GUJARATI ? FORM_TEXT_GUJARATI
                                                              : FORM_TEXT_WORDS;

  return g_object_new (FORM_TYPE_TEXT, "kind", kind, "takes-zero", kind == FORM_TEXT_NUMBER, NULL);
}

static FormField *
choice_new (ElectionActForm *self, const ElectionField *asked, DeskSession *session)
{
  FormField *field = g_object_new (FORM_TYPE_CHOICE, "none-words", asked->asks == ELECTION_ASKS_BODY ? NULL : "–",
                                   NULL);

  if (asked->asks == ELECTION_ASKS_CODE)
    {
      g_autoptr (DeskList) list = desk_list_new (session, asked->list);

      if (!asked->may_be_empty)
        form_choice_take_only (FORM_CHOICE (field));
      form_choice_set_list (FORM_CHOICE (field), list);
      if (asked->is_of_election)
        g_ptr_array_add (self->lists, g_object_ref (list));
    }
  else
    form_choice_set_items (FORM_CHOICE (field), asked->asks == ELECTION_ASKS_BODY     ? bodies
                                                : asked->asks == ELECTION_ASKS_UPHELD ? judgements
                                                                                      : decisions);
  return field;
}

static FormField *
member_new (DeskSession *session)
{
  FormField *field = g_object_new (FORM_TYPE_CHOOSER, "placeholder", _("Number or name"), NULL);
  g_autoptr (DeskList) list = desk_list_new (session, &signer_choice);

  desk_list_set (list, "row_limit", SIGNERS_SHOWN);
  form_chooser_set_source (FORM_CHOOSER (field), list, &signers);
  return field;
}

static FormField *
field_new (ElectionActForm *self, const ElectionField *asked, DeskSession *session)
{
  switch (asked->asks)
    {
    case ELECTION_ASKS_DAY:
      return g_object_new (FORM_TYPE_DAY, "today-first", self->kind->what != NULL, NULL);
    case ELECTION_ASKS_TEXT:
    case ELECTION_ASKS_GUJARATI:
    case ELECTION_ASKS_NUMBER:
      return text_new (asked);
    case ELECTION_ASKS_YES:
      return g_object_new (FORM_TYPE_SWITCH, NULL);
    case ELECTION_ASKS_DECISION:
    case ELECTION_ASKS_UPHELD:
    case ELECTION_ASKS_CODE:
    case ELECTION_ASKS_BODY:
      return choice_new (self, asked, session);
    case ELECTION_ASKS_MEMBER:
      return member_new (session);
    case ELECTION_ASKS_RESOLUTION:
      /* The field belongs to another feature, which is told by its name. */
      return g_object_new (g_type_from_name ("ResolutionChooser"), NULL);
    case ELECTION_ASKS_COUNT:
      self->count = g_object_new (TYPE_COUNT_FIELD, NULL);
      return FORM_FIELD (self->count);
    }
  g_assert_not_reached ();
}

static GtkWidget *
words_new (const char *words)
{
  return g_object_new (GTK_TYPE_LABEL, "label", words, "xalign", 0.0, "wrap", TRUE, "css-classes",
                       (const char *[]){ "form-subject-detail", NULL }, NULL);
}

static void
add_fields (ElectionActForm *self, DeskSession *session)
{
  GtkWidget *note = words_new (NULL);

  self->subject = GTK_LABEL (widgets_label_new (NULL, "form-subject"));
  gtk_widget_set_visible (GTK_WIDGET (self->subject), self->kind->what != NULL);
  form_add (FORM_FORM (self), GTK_WIDGET (self->subject));
  if (self->kind->hint != NULL)
    form_add (FORM_FORM (self), words_new (_(self->kind->hint)));
  self->note = GTK_LABEL (note);
  gtk_widget_set_visible (note, FALSE);
  form_add (FORM_FORM (self), note);
  for (const ElectionField *asked = self->kind->fields; asked->name != NULL; asked++)
    {
      FormField *field = field_new (self, asked, session);

      g_object_set (field, "field", asked->name, "label", _(asked->label), "required",
                    !asked->may_be_empty && asked->asks != ELECTION_ASKS_YES, NULL);
      if (asked->hint != NULL)
        g_object_set (field, "hint", _(asked->hint), NULL);
      form_add (FORM_FORM (self), GTK_WIDGET (field));
    }
}

/* What it is about */

static void
set_note (ElectionActForm *self, const char *words)
{
  if (words[0] == '\0' && self->kind->clear != NULL)
    words = _(self->kind->clear);
  gtk_label_set_label (self->note, words);
  gtk_widget_set_visible (GTK_WIDGET (self->note), words[0] != '\0');
}

/* What still stands in the way is read before the button is pressed. */
static void
blockers_known_cb (ElectionActForm *self)
{
  GListModel *rows = G_LIST_MODEL (desk_list_get_table (self->blockers));
  g_autoptr (GString) words = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (rows); i++)
    {
      g_autoptr (PgRow) row = g_list_model_get_item (rows, i);
      g_autofree char *line = election_word_dup_blocker (row);

      g_string_append_printf (words, "%s• %s", i > 0 ? "\n" : "", line);
    }
  if (words->len > 0 && self->kind->clear != NULL && !election_word_has_bar (rows))
    g_string_append_printf (words, "\n%s", _(self->kind->clear));
  set_note (self, words->str);
}

static void
ask_of_election (ElectionActForm *self, const char *election_id)
{
  for (guint i = 0; i < self->lists->len; i++)
    desk_list_set (g_ptr_array_index (self->lists, i), "election_id", election_id);
  if (self->blockers != NULL)
    desk_list_set (self->blockers, "election_id", election_id);
  if (self->count != NULL)
    count_field_ask (self->count, form_get_session (FORM_FORM (self)), election_id);
}

static void
part_known_cb (ElectionActForm *self)
{
  PgRow *row = desk_list_get_first (self->part);
  gboolean is_election = g_str_equal (self->kind->what, "election");
  g_autofree char *subject = NULL;

  if (row == NULL)
    return;
  subject = is_election ? g_strdup_printf ("%s · %s", pg_row_get_words (row, PART_NUMBER),
                                           election_word (row, PART_NOTE))
                        : g_strdup (election_word (row, PART_NUMBER));
  gtk_label_set_label (self->subject, subject);
  form_set_subject (FORM_FORM (self), subject);
  if (!is_election)
    set_note (self, election_word (row, PART_NOTE));
  ask_of_election (self, pg_row_get_words (row, PART_ELECTION_ID));
}

static void
set_part (ElectionActForm *self, DeskSession *session, gint64 record_id)
{
  g_autofree char *key = g_strdup_printf ("%" G_GINT64_FORMAT, record_id);

  form_set_about (FORM_FORM (self), record_id);
  if (self->kind->shows_blockers)
    {
      self->blockers = desk_list_new (session, &election_blocker_of);
      g_signal_connect_object (self->blockers, "refreshed", G_CALLBACK (blockers_known_cb), self, G_CONNECT_SWAPPED);
    }
  self->part = desk_list_new (session, &election_part);
  desk_list_set (self->part, "what", self->kind->what);
  desk_list_set (self->part, "key", key);
  g_signal_connect_object (self->part, "refreshed", G_CALLBACK (part_known_cb), self, G_CONNECT_SWAPPED);
  form_set_record (FORM_FORM (self), self->part, "row_version");
}

static GtkWindow *
open_form (const ElectionActKind *kind, GtkWindow *parent, DeskSession *session, gint64 record_id, GVariant *content)
{
  ElectionActForm *self
    = g_object_new (TYPE_ELECTION_ACT_FORM, "transient-for", parent, "title", _(kind->title), NULL);

  self->kind = kind;
  form_set_act (FORM_FORM (self), kind->id, kind->call);
  add_fields (self, session);
  if (kind->what != NULL)
    set_part (self, session, record_id);
  form_begin (FORM_FORM (self), session, content);
  return GTK_WINDOW (self);
}

static const ElectionActKind *
find_kind (const char *id)
{
  for (const ElectionActKind *kind = election_act_kinds; kind->id != NULL; kind++)
    if (g_str_equal (kind->id, id))
      return kind;
  return NULL;
}

static GtkWindow *
open_again (const char *form, GtkWindow *parent, DeskSession *session, GVariant *content)
{
  return open_form (find_kind (form), parent, session, form_registry_get_number (content, FORM_ABOUT), content);
}

GtkWindow *
election_act_form_open (const char *id, GtkWindow *parent, DeskSession *session, gint64 record_id)
{
  const ElectionActKind *kind = find_kind (id);

  g_return_val_if_fail (DESK_IS_SESSION (session) && kind != NULL, NULL);

  return open_form (kind, parent, session, record_id, NULL);
}

void
election_forms_init (void)
{
  for (const ElectionActKind *kind = election_act_kinds; kind->id != NULL; kind++)
    form_registry_add (kind->id, open_again);
}
