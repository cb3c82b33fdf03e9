/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Forms for acts on one voucher, month or objection that ask a reason or a day at most. */
#define G_LOG_DOMAIN "book-act-form"

#include "book-act-form.h"

#include <glib/gi18n.h>

#include "bank.h"
#include "book.h"
#include "form-day.h"
#include "form-registry.h"
#include "form-text.h"
#include "form.h"
#include "objection.h"

typedef struct
{
  const char       *id;
  const PgCall     *call;
  const PgRelation *relation; /* of the record that it is about */
  const char       *title;
  const char       *hint;  /* what follows from it */
  const char       *day;   /* label of dated_on; NULL: no day is asked */
  const char       *words; /* label of the reason; NULL: none is asked */
  const char       *verb;
  const char       *done;  /* before the number */
  const char       *action; /* label of what was done about it; NULL: it is not asked */
} Kind;

static const Kind kinds[] = {
  { "check-voucher", &check_voucher_call, &voucher_one, N_("Check a voucher"),
    N_("You have looked at its lines and its papers. It gets its number and counts from now on."), NULL, NULL,
    N_("Post the voucher"), N_("Posted") },
  { "send-back-voucher", &send_back_voucher_call, &voucher_one, N_("Send a voucher back"),
    N_("Who wrote it sees your reason and can write it again."), NULL, N_("Why it goes back"), N_("Send it back"),
    N_("Sent back") },
  { "throw-away-draft", &throw_away_draft_call, &voucher_one, N_("Throw a draft away"),
    N_("It was never posted, so nothing in the books changes."), NULL, N_("Why"), N_("Throw it away"),
    N_("Thrown away") },
  { "cancel-voucher", &cancel_voucher_call, &voucher_one, N_("Cancel a voucher"),
    N_("It keeps its number and counts nothing. Only on the day on which it was entered; later it is reversed."), NULL,
    N_("Why it is cancelled"), N_("Cancel the voucher"), N_("Cancelled") },
  { "reverse-voucher", &reverse_voucher_call, &voucher_one, N_("Reverse a voucher"),
    N_("Another voucher with a number of its own takes back what this one did. Both stay in the books."),
    N_("Day of the reversal"), N_("Why it is reversed"), N_("Reverse the voucher"), N_("Reversal") },
  { "undo-bank-match", &undo_bank_match_call, &bank_line_one, N_("Undo a match"),
    N_("The line of the bank and the voucher stand by themselves again. That they were matched stays known."), NULL,
    N_("Why it is undone"), N_("Undo the match"), N_("No longer matched") },
  { "end-year", &end_year_call, &period_one, N_("End a year"),
    N_("Income and expenditure of the year go to profit and loss by a closing entry, and the next year begins at "
       "nothing. Do it when all vouchers of the year are in; March is still open then."), NULL, NULL,
    N_("End the year"), N_("Ended by") },
  { "close-period", &close_period_call, &period_one, N_("Close a month"),
    N_("From now on an entry in this month needs a reason, and an officer lets it in."), NULL, NULL,
    N_("Close the month"), N_("Closed") },
  { "reopen-period", &reopen_period_call, &period_one, N_("Open a month again"), NULL, NULL, N_("Why it is opened"),
    N_("Open the month"), N_("Open again") },
  { "audit-period", &audit_period_call, &period_one, N_("Month is audited"),
    N_("You have seen the books of this month. It takes no more entries."), NULL, NULL, N_("It is audited"),
    N_("Audited") },
  { "lock-period", &lock_period_call, &period_one, N_("Lock a month"),
    N_("An audited month is locked for good. Nobody can open it again."), NULL, NULL, N_("Lock it for good"),
    N_("Locked") },
  { "reply-to-objection", &reply_to_objection_call, &objection_one, N_("Reply to an objection"),
    N_("The auditor accepts it, or keeps the objection open. Earlier replies stay."), NULL,
    N_("What the office explains"), N_("Send the reply"), N_("Replied"), N_("What was done about it") },
  { "settle-objection", &settle_objection_call, &objection_one, N_("Accept a reply"),
    N_("You accept the reply of the office. Nothing follows any more."), NULL, N_("What you have seen"),
    N_("Accept the reply"), N_("Accepted") },
  { "keep-objection-open", &keep_objection_open_call, &objection_one, N_("Keep an objection open"),
    N_("The office reads your reason and answers again."), NULL, N_("Why it stays open"), N_("Keep it open"),
    N_("Stays open") },
  { "reword-objection", &reword_objection_call, &objection_one, N_("Word an objection anew"),
    N_("The earlier wording stays beside it."), NULL, N_("What you object to"), N_("Save the wording"),
    N_("Worded anew") },
};

#define TYPE_BOOK_ACT_FORM (book_act_form_get_type ())
G_DECLARE_FINAL_TYPE (BookActForm, book_act_form, MANDALI, BOOK_ACT_FORM, Form)

struct _BookActForm
{
  Form        parent_instance;
  const Kind *kind;
  DeskList   *record;
};

G_DEFINE_FINAL_TYPE (BookActForm, book_act_form, FORM_TYPE_FORM)

static char *
book_act_form_dup_verb (Form *form)
{
  const Kind *kind = MANDALI_BOOK_ACT_FORM (form)->kind;

  return g_strdup (kind != NULL ? _(kind->verb) : "");
}

static char *
book_act_form_dup_done_words (Form *form, const char *number)
{
  return g_strdup_printf ("%s: %s", _(MANDALI_BOOK_ACT_FORM (form)->kind->done), number != NULL ? number : "");
}

static void
book_act_form_dispose (GObject *object)
{
  g_clear_object (&MANDALI_BOOK_ACT_FORM (object)->record);
  G_OBJECT_CLASS (book_act_form_parent_class)->dispose (object);
}

static void
book_act_form_class_init (BookActFormClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = book_act_form_dispose;
  FORM_FORM_CLASS (klass)->dup_verb = book_act_form_dup_verb;
  FORM_FORM_CLASS (klass)->dup_done_words = book_act_form_dup_done_words;
}

static void
book_act_form_init (BookActForm *self)
{
}

static void
add_fields (BookActForm *self)
{
  const Kind *kind = self->kind;

  if (kind->hint != NULL)
    form_add (FORM_FORM (self), g_object_new (GTK_TYPE_LABEL, "label", _(kind->hint), "xalign", 0.0, "wrap", TRUE,
                                              "css-classes", (const char *[]){ "form-subject-detail", NULL }, NULL));
  if (kind->day != NULL)
    form_add (FORM_FORM (self), g_object_new (FORM_TYPE_DAY, "field", "dated_on", "label", _(kind->day), "required",
                                              TRUE, "today-first", TRUE, NULL));
  if (kind->words != NULL)
    form_add (FORM_FORM (self), g_object_new (FORM_TYPE_TEXT, "field", "words", "label", _(kind->words), "required",
                                              TRUE, NULL));
  if (kind->action != NULL)
    form_add (FORM_FORM (self), g_object_new (FORM_TYPE_TEXT, "field", "action", "label", _(kind->action), NULL));
  if (kind->day != NULL)
    form_add (FORM_FORM (self), g_object_new (FORM_TYPE_TEXT, "field", "late_words", "label", _("Why it comes late"),
                                              "hint", _("Only for a month that is closed."), NULL));
}

/* Which voucher, month or objection it is stands in the title as soon as it is known. */
static void
record_known_cb (BookActForm *self)
{
  PgRow *row = desk_list_get_first (self->record);
  gint number = pg_relation_find_column (self->kind->relation, "number");
  g_autofree char *title = NULL;

  if (row == NULL)
    return;
  title = g_strdup_printf ("%s · %s", _(self->kind->title), pg_row_get_words (row, (guint) number));
  gtk_window_set_title (GTK_WINDOW (self), title);
  form_set_subject (FORM_FORM (self), pg_row_get_words (row, (guint) number));
}

static GtkWindow *
open_form (const Kind *kind, GtkWindow *parent, DeskSession *session, gint64 record_id, GVariant *content)
{
  BookActForm *self = g_object_new (TYPE_BOOK_ACT_FORM, "transient-for", parent, "title", _(kind->title), NULL);
  g_autofree char *key = g_strdup_printf ("%" G_GINT64_FORMAT, record_id);

  self->kind = kind;
  form_set_act (FORM_FORM (self), kind->id, kind->call);
  add_fields (self);
  form_set_about (FORM_FORM (self), record_id);
  self->record = desk_list_new (session, kind->relation);
  desk_list_set (self->record, "key", key);
  g_signal_connect_object (self->record, "refreshed", G_CALLBACK (record_known_cb), self, G_CONNECT_SWAPPED);
  form_set_record (FORM_FORM (self), self->record, "row_version");
  form_begin (FORM_FORM (self), session, content);
  return GTK_WINDOW (self);
}

static const Kind *
find_kind (const char *id)
{
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    if (g_str_equal (kinds[i].id, id))
      return &kinds[i];
  return NULL;
}

static GtkWindow *
open_again (const char *form, GtkWindow *parent, DeskSession *session, GVariant *content)
{
  return open_form (find_kind (form), parent, session, form_registry_get_number (content, FORM_ABOUT), content);
}

GtkWindow *
book_act_form_open (const char *id, GtkWindow *parent, DeskSession *session, gint64 record_id)
{
  const Kind *kind = find_kind (id);

  g_return_val_if_fail (DESK_IS_SESSION (session) && kind != NULL, NULL);

  return open_form (kind, parent, session, record_id, NULL);
}

void
book_act_forms_init (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    form_registry_add (kinds[i].id, open_again);
}
