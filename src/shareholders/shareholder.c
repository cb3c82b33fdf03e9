/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What is read about shareholders, what can be done, what is printed: the definitions. */
#include "shareholder.h"

#include <glib/gi18n.h>

#include "base-money.h"
#include "desk-language.h"

PG_DEFINE_RELATION (shareholder_list, "shareholder-list", SHAREHOLDER_ID, SHAREHOLDER_LIST_COLUMNS,
                    "person", "member", "share", "act")
PG_DEFINE_RELATION (shareholder_found, "shareholder-found", FOUND_ID, SHAREHOLDER_FOUND_COLUMNS,
                    "person", "member", "share", "act", "resolution")
PG_DEFINE_RELATION (shareholder_totals, "shareholder-totals", TOTALS_ROW_COUNT, SHAREHOLDER_TOTALS_COLUMNS,
                    "person", "member", "share", "act")
PG_DEFINE_RELATION (shareholder_one, "shareholder-one", ONE_MEMBER_ID, SHAREHOLDER_ONE_COLUMNS,
                    "person", "member", "share", "resolution", "act", "parameter", "board",
                    "meeting")
PG_DEFINE_RELATION (likely_double, "likely-double", LIKELY_MEMBER_ID, LIKELY_DOUBLE_COLUMNS,
                    "person", "member", "share", "act")
PG_DEFINE_RELATION (movement_of, "movement-of", MOVEMENT_ID, MOVEMENT_OF_COLUMNS,
                    "person", "share", "resolution", "act", "member")
PG_DEFINE_RELATION (allotment_preview, "allotment-preview", ALLOTMENT_FIRST_NUMBER, ALLOTMENT_PREVIEW_COLUMNS,
                    "share", "parameter")
PG_DEFINE_RELATION (transfer_preview, "transfer-preview", TRANSFER_FROM_KEEPS, TRANSFER_PREVIEW_COLUMNS, "share",
                    "parameter")
PG_DEFINE_RELATION (share_register, "share-register", SHARE_REGISTER_ID, SHARE_REGISTER_COLUMNS,
                    "person", "member", "share", "act")
PG_DEFINE_RELATION (member_register, "member-register", MEMBER_REGISTER_ID, MEMBER_REGISTER_COLUMNS,
                    "person", "member", "share", "resolution", "act")
PG_DEFINE_RELATION (place_list, "place-list", PLACE_NAME, PLACE_LIST_COLUMNS, "person", "member")
PG_DEFINE_RELATION (occupation_list, "occupation-list", WORD_CODE, WORD_LIST_COLUMNS, NULL)
PG_DEFINE_RELATION (category_list, "category-list", WORD_CODE, WORD_LIST_COLUMNS, NULL)
PG_DEFINE_RELATION (home_cards, "home-cards", HOME_ACTIVE, HOME_CARDS_COLUMNS,
                    "member", "share", "resolution", "parameter", "act")

PG_DEFINE_CALL (ApplyForMembership, apply_for_membership, APPLY_FOR_MEMBERSHIP)
PG_DEFINE_CALL (AdmitMember, admit_member, ADMIT_MEMBER)
PG_DEFINE_CALL (AllotShares, allot_shares, ALLOT_SHARES)
PG_DEFINE_CALL (TransferShares, transfer_shares, TRANSFER_SHARES)
PG_DEFINE_CALL (ChangePerson, change_person, CHANGE_PERSON)
PG_DEFINE_CALL (ChangeAddress, change_address, CHANGE_ADDRESS)
PG_DEFINE_CALL (ChangePhoto, change_photo, CHANGE_PHOTO)

static const ReportParameter register_parameters[] = {
  { "as_on", N_("As on"), REPORT_PARAMETER_DAY, "today" },
  { "place", N_("Place"), REPORT_PARAMETER_TEXT, NULL },
  { "search", N_("Search"), REPORT_PARAMETER_TEXT, NULL },
  { "sort", N_("Sorted by"), REPORT_PARAMETER_ORDER, NULL },
};

static const ReportParameter list_parameters[] = {
  { "as_on", N_("As on"), REPORT_PARAMETER_DAY, "today" },
  { "state", N_("State"), REPORT_PARAMETER_STATE, NULL },
  { "place", N_("Place"), REPORT_PARAMETER_TEXT, NULL },
  { "search", N_("Search"), REPORT_PARAMETER_TEXT, NULL },
  { "sort", N_("Sorted by"), REPORT_PARAMETER_ORDER, NULL },
};

static const ReportColumn list_columns[] = {
  { "member_number", N_("No."), REPORT_NUMBER, 6 },
  { "name", N_("Name"), REPORT_TEXT, 30 },
  { "name_gu", N_("Name in Gujarati"), REPORT_TEXT, 28 },
  { "place", N_("Place"), REPORT_TEXT, 18 },
  { "state", N_("State"), REPORT_STATE, 12 },
  { "joined_on", N_("Joined"), REPORT_DAY, 11 },
  { "share_count", N_("Shares"), REPORT_COUNT, 8, .total = TRUE },
  { "paid_paise", N_("Paid (₹)"), REPORT_MONEY, 14, .total = TRUE },
};

static const ReportColumn share_paper_columns[] = {
  { "member_number", N_("No."), REPORT_NUMBER, 6, .sort = "number" },
  { "name", N_("Name"), REPORT_TEXT, 28, .sort = "name" },
  { "name_gu", N_("Name in Gujarati"), REPORT_TEXT, 26 },
  { "place", N_("Place"), REPORT_TEXT, 18, .sort = "place" },
  { "share_count", N_("Shares"), REPORT_COUNT, 8, .total = TRUE, .sort = "shares" },
  { "numbers", N_("Share numbers"), REPORT_TEXT, 22 },
  { "paid_paise", N_("Paid (₹)"), REPORT_MONEY, 14, .total = TRUE, .sort = "paid" },
  { "first_on", N_("Holds since"), REPORT_DAY, 11 },
  { "last_on", N_("Last change"), REPORT_DAY, 11 },
};

static const ReportColumn member_paper_columns[] = {
  { "member_number", N_("No."), REPORT_NUMBER, 6, .sort = "number" },
  { "admitted_on", N_("Admitted"), REPORT_DAY, 11, .sort = "joined" },
  { "name", N_("Name"), REPORT_TEXT, 26, .sort = "name" },
  { "name_gu", N_("Name in Gujarati"), REPORT_TEXT, 24 },
  { "address", N_("Address"), REPORT_TEXT, 30 },
  { "occupation", N_("Occupation"), REPORT_TEXT, 16 },
  { "age_at_admission", N_("Age at admission"), REPORT_NUMBER, 6 },
  { "class", N_("Class"), REPORT_STATE, 10 },
  { "share_count", N_("Shares"), REPORT_COUNT, 8, .total = TRUE, .sort = "shares" },
  { "paid_paise", N_("Paid (₹)"), REPORT_MONEY, 14, .total = TRUE, .sort = "paid" },
  { "admitted_by", N_("Resolution"), REPORT_TEXT, 15 },
  { "ceased_on", N_("Ceased"), REPORT_DAY, 11 },
  { "ceased_reason", N_("Reason"), REPORT_STATE, 11 },
};

#define PARAMETERS(list) .parameters = list, .n_parameters = G_N_ELEMENTS (list)
#define COLUMNS(list) .columns = list, .n_columns = G_N_ELEMENTS (list)

const Report shareholder_list_report = {
  .id = "shareholders", .title = N_("Shareholders"), .query = "shareholder-list",
  COLUMNS (list_columns), PARAMETERS (list_parameters), .is_landscape = TRUE,
};

const Report share_register_report = {
  .id = "share-register", .title = N_("Register of shares"), .query = "share-register",
  COLUMNS (share_paper_columns), PARAMETERS (register_parameters), .is_landscape = TRUE,
};

const Report member_register_report = {
  .id = "member-register", .title = N_("Register of members"), .query = "member-register",
  COLUMNS (member_paper_columns), PARAMETERS (register_parameters), .is_landscape = TRUE,
};

const DeskReport shareholder_reports[] = {
  { &share_register_report, &share_register },
  { &member_register_report, &member_register },
  { &shareholder_list_report, &shareholder_list },
  { NULL, NULL },
};

char *
shareholder_dup_number_words (PgRow *row, guint number_column, guint application_column)
{
  g_return_val_if_fail (PG_IS_ROW (row), NULL);

  if (pg_row_is_null (row, number_column))
    return g_strdup (pg_row_get_words (row, application_column));
  /* Translators: the number of a member, "No. 412" */
  return g_strdup_printf (_("No. %s"), pg_row_get_words (row, number_column));
}

const char *
shareholder_get_spoken_name (PgRow *row, guint name_column, guint name_gu_column)
{
  g_return_val_if_fail (PG_IS_ROW (row), "");

  if (g_str_equal (desk_language_get (), "gu") && pg_row_get_words (row, name_gu_column)[0] != '\0')
    return pg_row_get_words (row, name_gu_column);
  return pg_row_get_words (row, name_column);
}

void
shareholder_add_part (GString *words, const char *part)
{
  g_return_if_fail (words != NULL);

  if (part != NULL && part[0] != '\0')
    g_string_append_printf (words, "%s%s", words->len > 0 ? " · " : "", part);
}

char *
shareholder_dup_share_words (gint64 share_count)
{
  g_autofree char *number = base_number_dup_text (share_count);

  return g_strdup_printf (ngettext ("%s share", "%s shares", (gulong) share_count), number);
}
