/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The forms for nominees, the end of a membership, certificates and undoing. */
#define G_LOG_DOMAIN "membership-acts"

#include "membership-acts.h"

#include <glib/gi18n.h>

#include "act-form.h"
#include "act-source.h"
#include "membership.h"
#include "nominee-field.h"
#include "papers.h"

#define TEMPLATE(name) "/org/mandali/Mandali/ui/shareholders/" name ".ui"

/* Nominees */

/* A new nomination takes the place of the whole old one, so it begins with what that said. */
static void
show_present (FormField *field, DeskSession *session, gint64 member_id, gconstpointer data)
{
  g_autoptr (DeskList) list = act_source_list_new (session, &nominee_of, member_id);

  nominee_field_begin_with (NOMINEE_FIELD (field), list);
}

static const ActFormSource nomination_sources[] = { { "nominees", show_present, NULL }, { NULL } };

static const ActFormKind nomination = {
  .id = "record-nomination", .type = "NominationForm", .template = TEMPLATE ("nomination-form"),
  .call = &record_nomination_call, .member = "member_id", .day = "recorded_on",
  .verb = N_("Record the nominees"),
  .done = N_("Saved: nominees of %s (%s)"),
  .sources = nomination_sources,
};

/* The end of a membership */

static const ActFormSource resignation_sources[] = { { "reason", act_source_reasons, "resign" }, { NULL } };

static const ActFormKind resignation = {
  .id = "resign", .type = "ResignationForm", .template = TEMPLATE ("resignation-form"),
  .call = &resign_call, .member = "member_id",
  .verb = N_("Note her resignation"),
  .done = N_("Saved: %s has handed in her resignation (%s)"),
  .sources = resignation_sources,
};

static const FormItem endings[] = {
  { "resigned", N_("Her resignation is accepted") },
  { "deceased", N_("She has died") },
  { "transferred_all", N_("She has transferred all her shares") },
  { "expelled", N_("She is expelled") },
  { "other", N_("Another reason") },
  { NULL, NULL },
};

static const ActFormSource cessation_sources[] = { { "reason", act_source_items, endings }, { NULL } };

static const ActFormKind cessation = {
  .id = "cease-member", .type = "CessationForm", .template = TEMPLATE ("cessation-form"),
  .call = &cease_member_call, .member = "member_id", .day = "ceased_on",
  .verb = N_("End the membership"),
  .done = N_("Saved: the membership of %s has ended (%s)"),
  .sources = cessation_sources,
};

/* Certificates */

static const ActFormKind certificate = {
  .id = "issue-certificate", .type = "CertificateForm", .template = TEMPLATE ("certificate-form"),
  .call = &issue_certificate_call, .member = "member_id",
  .verb = N_("Issue the certificate"),
  .done = N_("Saved: %s has certificate No. %s"),
};

static char *
dup_certificate_act (PgRow *row)
{
  return g_strdup (pg_row_get_words (row, CERTIFICATE_ACT_ID));
}

static char *
dup_certificate_title (PgRow *row)
{
  g_autofree char *shares = shareholder_dup_share_words (pg_row_get_int (row, CERTIFICATE_SHARE_COUNT));

  /* Translators: number of a certificate, and how many shares: "Certificate 1021 · 15 shares" */
  return g_strdup_printf (_("Certificate %s · %s"), pg_row_get_words (row, CERTIFICATE_CERTIFICATE_NUMBER), shares);
}

static char *
dup_certificate_detail (PgRow *row)
{
  g_autofree char *day = base_day_dup_text (pg_row_get_day (row, CERTIFICATE_ISSUED_ON));

  return g_strdup_printf ("%s · %s", day, pg_row_get_words (row, CERTIFICATE_NUMBERS));
}

static const ActSourceRecords certificates = {
  &certificate_of, { .dup_value = dup_certificate_act, .dup_title = dup_certificate_title,
                     .dup_detail = dup_certificate_detail, .takes_first = TRUE },
  N_("She has no certificate yet."),
};

static const ActFormSource reprint_sources[] = { { "act_id", act_source_records, &certificates }, { NULL } };

static const ActFormKind reprint = {
  .id = "reprint-certificate", .type = "ReprintForm", .template = TEMPLATE ("reprint-form"),
  .call = &reprint_certificate_call,
  .verb = N_("Print it again"),
  .done = N_("Saved: a duplicate for %s of certificate No. %s"),
  .sources = reprint_sources,
};

static const ActFormKind copy = {
  .id = "issue-certified-copy", .type = "CopyForm", .template = TEMPLATE ("copy-form"),
  .call = &issue_certified_copy_call, .member = "member_id",
  .verb = N_("Issue the copy"),
  .done = N_("Saved: a certified copy of the entry of %s (%s)"),
};

/* One woman who was entered twice */

/* "Ranjanben Patel · Jalalpur · 50 years old · 9825012345" */
static char *
dup_who (PgRow *row, const char *name, guint place_column, guint age_column, guint phone_column)
{
  gint age = (gint) pg_row_get_int (row, age_column);
  g_autofree char *years = g_strdup_printf (ngettext ("%d year old", "%d years old", (gulong) age), age);
  g_autoptr (GString) who = g_string_new (name);

  shareholder_add_part (who, pg_row_get_words (row, place_column));
  shareholder_add_part (who, pg_row_is_null (row, age_column) ? NULL : years);
  shareholder_add_part (who, pg_row_get_words (row, phone_column));
  return g_markup_escape_text (who->str, -1);
}

static char *
dup_same_woman_outcome (PgRow *row, gpointer form)
{
  g_autofree char *number = shareholder_dup_number_words (row, SAME_NUMBER, SAME_APPLICATION);
  g_autofree char *other_number = shareholder_dup_number_words (row, SAME_OTHER_NUMBER, SAME_OTHER_APPLICATION);
  g_autofree char *kept = dup_who (row, shareholder_get_spoken_name (row, SAME_NAME, SAME_NAME_GU), SAME_PLACE,
                                   SAME_AGE, SAME_PHONE);
  g_autofree char *other = dup_who (row, shareholder_get_spoken_name (row, SAME_OTHER_NAME, SAME_OTHER_NAME_GU),
                                    SAME_OTHER_PLACE, SAME_OTHER_AGE, SAME_OTHER_PHONE);

  /* Translators: two numbers, then what stands of two women: name, village, age, phone; the <b> stay */
  return g_strdup_printf (_("%s and %s will be memberships of one woman.\nShown for both: <b>%s</b>\n"
                            "Kept, and no longer shown: %s"),
                          number, other_number, kept, other);
}

static const char *const same_woman_asks[] = { "other_member_id", NULL };

static const ActFormSource same_woman_sources[] = { { "other_member_id", act_source_members, "" }, { NULL } };

static const ActFormKind same_woman = {
  .id = "same-woman", .type = "SameWomanForm", .template = TEMPLATE ("same-woman-form"),
  .call = &same_woman_call, .member = "member_id",
  .verb = N_("They are one woman"),
  .done = N_("Saved: both memberships are of %s (%s)"),
  .sources = same_woman_sources,
  .preview = &same_woman_preview, .asks = same_woman_asks,
  .missing = N_("Choose the other membership, and it is shown here what that leads to."),
  .dup_outcome = dup_same_woman_outcome,
};

/* Undoing */

static char *
dup_undo_act (PgRow *row)
{
  return g_strdup (pg_row_get_words (row, UNDO_CHOICE_ACT_ID));
}

static char *
dup_undo_title (PgRow *row)
{
  return g_strdup_printf ("%s · %s", pg_row_get_words (row, UNDO_CHOICE_NUMBER),
                          report_state_word (pg_row_get_words (row, UNDO_CHOICE_KIND)));
}

static char *
dup_undo_detail (PgRow *row)
{
  g_autofree char *day = base_day_dup_text (pg_row_get_day (row, UNDO_CHOICE_VALUE_ON));

  return g_strdup_printf ("%s %s", day, pg_row_get_words (row, UNDO_CHOICE_WORDS));
}

static const ActSourceRecords undoable = {
  &undo_choice, { .dup_value = dup_undo_act, .dup_title = dup_undo_title, .dup_detail = dup_undo_detail,
                  .takes_first = TRUE },
  N_("There is no act that can be undone."),
};

static const ActFormSource undo_sources[] = { { "act_id", act_source_records, &undoable }, { NULL } };

static const ActFormKind undo = {
  .id = "undo-act", .type = "UndoForm", .template = TEMPLATE ("undo-form"),
  .call = &undo_act_call,
  .verb = N_("Undo it"),
  .done = N_("Undone, for %s: %s"),
  .sources = undo_sources,
};

void
membership_acts_register (void)
{
  g_type_ensure (NOMINEE_TYPE_FIELD);
  act_form_register (&nomination);
  act_form_register (&resignation);
  act_form_register (&cessation);
  act_form_register (&certificate);
  act_form_register (&reprint);
  act_form_register (&copy);
  act_form_register (&same_woman);
  act_form_register (&undo);
}
