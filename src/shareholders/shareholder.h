/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The feature on one screen: what is read about shareholders, what can be done, what is printed. */
#pragma once

#include "desk-export.h"
#include "pg-call.h"
#include "pg-relation.h"

/* The list of women as on a day; parameters as_on, state, place, search, sort, row_limit. */
#define SHAREHOLDER_LIST_COLUMNS(X)                       \
  X (SHAREHOLDER_ID,          member_id,     PG_INT)   \
  X (SHAREHOLDER_NUMBER,      member_number, PG_INT)   \
  X (SHAREHOLDER_NAME,        name,          PG_TEXT)  \
  X (SHAREHOLDER_NAME_GU,     name_gu,       PG_TEXT)  \
  X (SHAREHOLDER_PLACE,       place,         PG_TEXT)  \
  X (SHAREHOLDER_STATE,       state,         PG_TEXT)  \
  X (SHAREHOLDER_JOINED_ON,   joined_on,     PG_DAY)   \
  X (SHAREHOLDER_SHARE_COUNT, share_count,   PG_INT)   \
  X (SHAREHOLDER_PAID_PAISE,  paid_paise,    PG_MONEY)
PG_DECLARE_RELATION (shareholder_list, SHAREHOLDER_LIST_COLUMNS)
/* The same women while a name is typed, the likeliest first, with what shows their faces; parameters search, as_on,
 * state, row_limit. */
#define SHAREHOLDER_FOUND_COLUMNS(X)                   \
  X (FOUND_ID,          member_id,     PG_INT)   \
  X (FOUND_NUMBER,      member_number, PG_INT)   \
  X (FOUND_NAME,        name,          PG_TEXT)  \
  X (FOUND_NAME_GU,     name_gu,       PG_TEXT)  \
  X (FOUND_PLACE,       place,         PG_TEXT)  \
  X (FOUND_STATE,       state,         PG_TEXT)  \
  X (FOUND_JOINED_ON,   joined_on,     PG_DAY)   \
  X (FOUND_SHARE_COUNT, share_count,   PG_INT)   \
  X (FOUND_PAID_PAISE,  paid_paise,    PG_MONEY) \
  X (FOUND_PHOTO_ID,    photo_id,      PG_INT)
PG_DECLARE_RELATION (shareholder_found, SHAREHOLDER_FOUND_COLUMNS)

/* Count and sums of the same list, whole. */
#define SHAREHOLDER_TOTALS_COLUMNS(X)             \
  X (TOTALS_ROW_COUNT,   row_count,   PG_INT) \
  X (TOTALS_SHARE_COUNT, share_count, PG_INT) \
  X (TOTALS_PAID_PAISE,  paid_paise,  PG_MONEY)
PG_DECLARE_RELATION (shareholder_totals, SHAREHOLDER_TOTALS_COLUMNS)

/* One woman as on a day; parameters member_id, as_on. */
#define SHAREHOLDER_ONE_COLUMNS(X)                          \
  X (ONE_MEMBER_ID,        member_id,          PG_INT)   \
  X (ONE_PERSON_ID,        person_id,          PG_INT)   \
  X (ONE_ROW_VERSION,      row_version,        PG_INT)   \
  X (ONE_NUMBER,           member_number,      PG_INT)   \
  X (ONE_APPLICATION,      application_number, PG_TEXT)  \
  X (ONE_NAME,             name,               PG_TEXT)  \
  X (ONE_NAME_GU,          name_gu,            PG_TEXT)  \
  X (ONE_OWN_NAME,         own_name,           PG_TEXT)  \
  X (ONE_MIDDLE_NAME,      middle_name,        PG_TEXT)  \
  X (ONE_MIDDLE_RELATION,  middle_relation,    PG_TEXT)  \
  X (ONE_SURNAME,          surname,            PG_TEXT)  \
  X (ONE_OWN_NAME_GU,      own_name_gu,        PG_TEXT)  \
  X (ONE_MIDDLE_NAME_GU,   middle_name_gu,     PG_TEXT)  \
  X (ONE_SURNAME_GU,       surname_gu,         PG_TEXT)  \
  X (ONE_BORN_ON,          born_on,            PG_DAY)   \
  X (ONE_BIRTH_YEAR,       birth_year,         PG_INT)   \
  X (ONE_AGE_SAID,         age_said,           PG_INT)   \
  X (ONE_AGE_SAID_IN,      age_said_in,        PG_INT)   \
  X (ONE_AGE_YEARS,        age_years,          PG_INT)   \
  X (ONE_SEX,              sex,                PG_TEXT)  \
  X (ONE_PHONE,            phone,              PG_TEXT)  \
  X (ONE_OCCUPATION,       occupation,         PG_TEXT)  \
  X (ONE_OCCUPATION_NAME,  occupation_name,    PG_TEXT)  \
  X (ONE_OCCUPATION_GU,    occupation_name_gu, PG_TEXT)  \
  X (ONE_OCCUPATION_HI,    occupation_name_hi, PG_TEXT)  \
  X (ONE_CATEGORY,         category,           PG_TEXT)  \
  X (ONE_CLASS,            class,              PG_TEXT)  \
  X (ONE_SEWA_NUMBER,      sewa_number,        PG_TEXT)  \
  X (ONE_AADHAAR_LAST4,    aadhaar_last4,      PG_TEXT)  \
  X (ONE_HOUSE,            house,              PG_TEXT)  \
  X (ONE_PLACE,            place,              PG_TEXT)  \
  X (ONE_TALUKA,           taluka,             PG_TEXT)  \
  X (ONE_DISTRICT,         district,           PG_TEXT)  \
  X (ONE_PIN,              pin,                PG_TEXT)  \
  X (ONE_STATE,            state,              PG_TEXT)  \
  X (ONE_APPLIED_ON,       applied_on,         PG_DAY)   \
  X (ONE_DECIDE_BY,        decide_by,          PG_DAY)   \
  X (ONE_WARN_ON,          warn_on,            PG_DAY)   \
  X (ONE_JOINED_ON,        joined_on,          PG_DAY)   \
  X (ONE_JOINED_BY,        joined_resolution,  PG_TEXT)  \
  X (ONE_CEASED_ON,        ceased_on,          PG_DAY)   \
  X (ONE_CEASED_REASON,    ceased_reason,      PG_TEXT)  \
  X (ONE_SHARE_COUNT,      share_count,        PG_INT)   \
  X (ONE_PAID_PAISE,       paid_paise,         PG_MONEY) \
  X (ONE_OFFICE,           office,             PG_TEXT)  \
  X (ONE_OFFICE_SINCE,     office_since,       PG_DAY)   \
  X (ONE_MEETINGS_HELD,    meetings_held,      PG_INT)   \
  X (ONE_MEETINGS_CAME,    meetings_attended,  PG_INT)   \
  X (ONE_MEETINGS_ASKED,   meetings_asked,     PG_INT)   \
  X (ONE_PHOTO,            photo,              PG_BYTES)
PG_DECLARE_RELATION (shareholder_one, SHAREHOLDER_ONE_COLUMNS)

/* Who of the register is likely the woman being typed, the likeliest first; parameters as the columns of her name,
 * phone, born_on, birth_year, place, sewa_number, aadhaar_last4, and as_on (the day of application), row_limit.
 * `reason` is a code; `rule` and `details` name what an application of hers would be refused by, or are null. */
#define LIKELY_DOUBLE_COLUMNS(X)                            \
  X (LIKELY_MEMBER_ID,       member_id,          PG_INT)  \
  X (LIKELY_PERSON_ID,       person_id,          PG_INT)  \
  X (LIKELY_NUMBER,          member_number,      PG_INT)  \
  X (LIKELY_APPLICATION,     application_number, PG_TEXT) \
  X (LIKELY_NAME,            name,               PG_TEXT) \
  X (LIKELY_NAME_GU,         name_gu,            PG_TEXT) \
  X (LIKELY_OWN_NAME,        own_name,           PG_TEXT) \
  X (LIKELY_MIDDLE_NAME,     middle_name,        PG_TEXT) \
  X (LIKELY_MIDDLE_RELATION, middle_relation,    PG_TEXT) \
  X (LIKELY_SURNAME,         surname,            PG_TEXT) \
  X (LIKELY_OWN_NAME_GU,     own_name_gu,        PG_TEXT) \
  X (LIKELY_MIDDLE_NAME_GU,  middle_name_gu,     PG_TEXT) \
  X (LIKELY_SURNAME_GU,      surname_gu,         PG_TEXT) \
  X (LIKELY_BORN_ON,         born_on,            PG_DAY)  \
  X (LIKELY_BIRTH_YEAR,      birth_year,         PG_INT)  \
  X (LIKELY_AGE_SAID,        age_said,           PG_INT)  \
  X (LIKELY_AGE_YEARS,       age_years,          PG_INT)  \
  X (LIKELY_SEX,             sex,                PG_TEXT) \
  X (LIKELY_PHONE,           phone,              PG_TEXT) \
  X (LIKELY_OCCUPATION,      occupation,         PG_TEXT) \
  X (LIKELY_SEWA_NUMBER,     sewa_number,        PG_TEXT) \
  X (LIKELY_AADHAAR_LAST4,   aadhaar_last4,      PG_TEXT) \
  X (LIKELY_HOUSE,           house,              PG_TEXT) \
  X (LIKELY_PLACE,           place,              PG_TEXT) \
  X (LIKELY_TALUKA,          taluka,             PG_TEXT) \
  X (LIKELY_DISTRICT,        district,           PG_TEXT) \
  X (LIKELY_PIN,             pin,                PG_TEXT) \
  X (LIKELY_STATE,           state,              PG_TEXT) \
  X (LIKELY_REASON,          reason,             PG_TEXT) \
  X (LIKELY_RULE,            rule,               PG_TEXT) \
  X (LIKELY_DETAILS,         details,            PG_TEXT)
PG_DECLARE_RELATION (likely_double, LIKELY_DOUBLE_COLUMNS)

/* Her share movements up to a day, newest last; parameters member_id, as_on. */
#define MOVEMENT_OF_COLUMNS(X)                                \
  X (MOVEMENT_ID,          movement_id,         PG_INT)   \
  X (MOVEMENT_ACT,         act_number,          PG_TEXT)  \
  X (MOVEMENT_KIND,        kind,                PG_TEXT)  \
  X (MOVEMENT_COUNT,       share_count,         PG_INT)   \
  X (MOVEMENT_PAID,        paid_paise,          PG_MONEY) \
  X (MOVEMENT_VALUE_ON,    value_on,            PG_DAY)   \
  X (MOVEMENT_NUMBERS,     numbers,             PG_TEXT)  \
  X (MOVEMENT_RESOLUTION,  resolution_number,   PG_TEXT)  \
  X (MOVEMENT_OTHER_NUMBER, counterpart_number, PG_INT)   \
  X (MOVEMENT_OTHER_NAME,  counterpart_name,    PG_TEXT)  \
  X (MOVEMENT_ENTERED_AT,  entered_at,          PG_TIME)  \
  X (MOVEMENT_ENTERED_BY,  entered_by,          PG_TEXT)
PG_DECLARE_RELATION (movement_of, MOVEMENT_OF_COLUMNS)

/* What an allotment would lead to; parameters member_id, share_count, value_on. */
#define ALLOTMENT_PREVIEW_COLUMNS(X)                      \
  X (ALLOTMENT_WOULD_HOLD,   would_hold,    PG_INT)   \
  X (ALLOTMENT_FIRST_NUMBER, first_number,  PG_INT)   \
  X (ALLOTMENT_LAST_NUMBER,  last_number,   PG_INT)   \
  X (ALLOTMENT_TO_PAY,       to_pay_paise,  PG_MONEY) \
  X (ALLOTMENT_CAPITAL,      capital_paise, PG_MONEY)
PG_DECLARE_RELATION (allotment_preview, ALLOTMENT_PREVIEW_COLUMNS)

/* What a transfer would lead to; parameters from_member_id, to_member_id, share_count, value_on. */
#define TRANSFER_PREVIEW_COLUMNS(X)                \
  X (TRANSFER_FROM_KEEPS,  from_keeps,  PG_INT)  \
  X (TRANSFER_TO_HOLDS,    to_holds,    PG_INT)  \
  X (TRANSFER_NUMBERS,     numbers,     PG_TEXT) \
  X (TRANSFER_POSSIBLE_ON, possible_on, PG_DAY)
PG_DECLARE_RELATION (transfer_preview, TRANSFER_PREVIEW_COLUMNS)

/* Who holds shares on a day; the paper of that name. Parameters as_on, place, search, sort, row_limit. */
#define SHARE_REGISTER_COLUMNS(X)                              \
  X (SHARE_REGISTER_ID,          member_id,     PG_INT)    \
  X (SHARE_REGISTER_NUMBER,      member_number, PG_INT)    \
  X (SHARE_REGISTER_NAME,        name,          PG_TEXT)   \
  X (SHARE_REGISTER_NAME_GU,     name_gu,       PG_TEXT)   \
  X (SHARE_REGISTER_PLACE,       place,         PG_TEXT)   \
  X (SHARE_REGISTER_SHARE_COUNT, share_count,   PG_INT)    \
  X (SHARE_REGISTER_NUMBERS,     numbers,       PG_TEXT)   \
  X (SHARE_REGISTER_PAID_PAISE,  paid_paise,    PG_MONEY)  \
  X (SHARE_REGISTER_FIRST_ON,    first_on,      PG_DAY)    \
  X (SHARE_REGISTER_LAST_ON,     last_on,       PG_DAY)
PG_DECLARE_RELATION (share_register, SHARE_REGISTER_COLUMNS)

/* Everyone ever admitted by a day (GCS Act 1961 s. 39); the paper of that name. Parameters as above. */
#define MEMBER_REGISTER_COLUMNS(X)                                      \
  X (MEMBER_REGISTER_ID,               member_id,        PG_INT)    \
  X (MEMBER_REGISTER_NUMBER,           member_number,    PG_INT)    \
  X (MEMBER_REGISTER_NAME,             name,             PG_TEXT)   \
  X (MEMBER_REGISTER_NAME_GU,          name_gu,          PG_TEXT)   \
  X (MEMBER_REGISTER_MIDDLE_NAME,      middle_name,      PG_TEXT)   \
  X (MEMBER_REGISTER_ADDRESS,          address,          PG_TEXT)   \
  X (MEMBER_REGISTER_OCCUPATION,       occupation,       PG_TEXT)   \
  X (MEMBER_REGISTER_AGE_AT_ADMISSION, age_at_admission, PG_INT)    \
  X (MEMBER_REGISTER_CLASS,            class,            PG_TEXT)   \
  X (MEMBER_REGISTER_CATEGORY,         category,         PG_TEXT)   \
  X (MEMBER_REGISTER_ADMITTED_ON,      admitted_on,      PG_DAY)    \
  X (MEMBER_REGISTER_ADMITTED_BY,      admitted_by,      PG_TEXT)   \
  X (MEMBER_REGISTER_SHARE_COUNT,      share_count,      PG_INT)    \
  X (MEMBER_REGISTER_PAID_PAISE,       paid_paise,       PG_MONEY)  \
  X (MEMBER_REGISTER_CEASED_ON,        ceased_on,        PG_DAY)    \
  X (MEMBER_REGISTER_CEASED_REASON,    ceased_reason,    PG_TEXT)
PG_DECLARE_RELATION (member_register, MEMBER_REGISTER_COLUMNS)

/* Small lists that forms and filters offer. */
#define PLACE_LIST_COLUMNS(X)                    \
  X (PLACE_NAME,         name,         PG_TEXT) \
  X (PLACE_NAME_GU,      name_gu,      PG_TEXT) \
  X (PLACE_TALUKA,       taluka,       PG_TEXT) \
  X (PLACE_DISTRICT,     district,     PG_TEXT) \
  X (PLACE_KIND,         kind,         PG_TEXT) \
  X (PLACE_MEMBER_COUNT, member_count, PG_INT)
PG_DECLARE_RELATION (place_list, PLACE_LIST_COLUMNS)

#define WORD_LIST_COLUMNS(X)            \
  X (WORD_CODE,    code,    PG_TEXT)  \
  X (WORD_NAME,    name,    PG_TEXT)  \
  X (WORD_NAME_GU, name_gu, PG_TEXT)  \
  X (WORD_NAME_HI, name_hi, PG_TEXT)
PG_DECLARE_RELATION (occupation_list, WORD_LIST_COLUMNS)
extern const PgRelation category_list;

/* What Home shows; parameter as_on. */
#define HOME_CARDS_COLUMNS(X)                          \
  X (HOME_ACTIVE,       active_count,       PG_INT)   \
  X (HOME_SHARES,       share_count,        PG_INT)   \
  X (HOME_PAID,         paid_paise,         PG_MONEY) \
  X (HOME_APPLIED,      applied_count,      PG_INT)   \
  X (HOME_APPLIED_LATE, applied_late_count, PG_INT)   \
  X (HOME_JOINED,       joined_this_year,   PG_INT)   \
  X (HOME_LEFT,         left_this_year,     PG_INT)   \
  X (HOME_RESOLUTIONS,  resolution_count,   PG_INT)
PG_DECLARE_RELATION (home_cards, HOME_CARDS_COLUMNS)

/* Acts. Each answers desk_answer (desk-state.h). */
#define APPLY_FOR_MEMBERSHIP(X, T)   \
  X (T, TEXT,  request_id)         \
  X (T, TEXT,  own_name)           \
  X (T, TEXT,  middle_name)        \
  X (T, TEXT,  middle_relation)    \
  X (T, TEXT,  surname)            \
  X (T, TEXT,  own_name_gu)        \
  X (T, TEXT,  middle_name_gu)     \
  X (T, TEXT,  surname_gu)         \
  X (T, DAY,   born_on)            \
  X (T, INT,   birth_year)         \
  X (T, INT,   age_said)           \
  X (T, TEXT,  sex)                \
  X (T, TEXT,  phone)              \
  X (T, TEXT,  house)              \
  X (T, TEXT,  place)              \
  X (T, TEXT,  taluka)             \
  X (T, TEXT,  district)           \
  X (T, TEXT,  pin)                \
  X (T, TEXT,  occupation)         \
  X (T, TEXT,  category)           \
  X (T, TEXT,  class)              \
  X (T, TEXT,  sewa_number)        \
  X (T, TEXT,  aadhaar_last4)      \
  X (T, BYTES, photo)              \
  X (T, BOOL,  consent_given)      \
  X (T, TEXT,  consent_language)   \
  X (T, DAY,   applied_on)         \
  X (T, TEXT,  joining_reason)     \
  X (T, TEXT,  joining_words)      \
  X (T, INT,   heir_of_member_id)  \
  X (T, INT,   person_id)
PG_DECLARE_CALL (ApplyForMembership, apply_for_membership, APPLY_FOR_MEMBERSHIP)

#define ADMIT_MEMBER(X, T)           \
  X (T, TEXT, request_id)          \
  X (T, INT,  member_id)           \
  X (T, TEXT, resolution_number)   \
  X (T, DAY,  admitted_on)         \
  X (T, INT,  member_number)
PG_DECLARE_CALL (AdmitMember, admit_member, ADMIT_MEMBER)

/* paid_per_share_paise 0: fully paid; a first payment of nothing is not offered. */
#define ALLOT_SHARES(X, T)           \
  X (T, TEXT, request_id)          \
  X (T, INT,  member_id)           \
  X (T, INT,  share_count)         \
  X (T, DAY,  value_on)            \
  X (T, TEXT, resolution_number)   \
  X (T, INT,  first_number)        \
  X (T, INT,  paid_per_share_paise)
PG_DECLARE_CALL (AllotShares, allot_shares, ALLOT_SHARES)

#define TRANSFER_SHARES(X, T)        \
  X (T, TEXT, request_id)          \
  X (T, INT,  from_member_id)      \
  X (T, INT,  to_member_id)        \
  X (T, INT,  share_count)         \
  X (T, DAY,  value_on)            \
  X (T, TEXT, resolution_number)   \
  X (T, INT,  first_number)
PG_DECLARE_CALL (TransferShares, transfer_shares, TRANSFER_SHARES)

#define CHANGE_PERSON(X, T)          \
  X (T, TEXT, request_id)          \
  X (T, INT,  person_id)           \
  X (T, INT,  row_version)         \
  X (T, TEXT, own_name)            \
  X (T, TEXT, middle_name)         \
  X (T, TEXT, middle_relation)     \
  X (T, TEXT, surname)             \
  X (T, TEXT, own_name_gu)         \
  X (T, TEXT, middle_name_gu)      \
  X (T, TEXT, surname_gu)          \
  X (T, DAY,  born_on)             \
  X (T, INT,  birth_year)          \
  X (T, INT,  age_said)            \
  X (T, TEXT, sex)                 \
  X (T, TEXT, phone)               \
  X (T, TEXT, occupation)          \
  X (T, TEXT, category)            \
  X (T, TEXT, sewa_number)         \
  X (T, TEXT, aadhaar_last4)
PG_DECLARE_CALL (ChangePerson, change_person, CHANGE_PERSON)

#define CHANGE_ADDRESS(X, T)         \
  X (T, TEXT, request_id)          \
  X (T, INT,  person_id)           \
  X (T, INT,  row_version)         \
  X (T, DAY,  from_on)             \
  X (T, TEXT, house)               \
  X (T, TEXT, place)               \
  X (T, TEXT, taluka)              \
  X (T, TEXT, district)            \
  X (T, TEXT, pin)
PG_DECLARE_CALL (ChangeAddress, change_address, CHANGE_ADDRESS)

#define CHANGE_PHOTO(X, T)           \
  X (T, TEXT,  request_id)         \
  X (T, INT,   person_id)          \
  X (T, INT,   row_version)        \
  X (T, BYTES, photo)
PG_DECLARE_CALL (ChangePhoto, change_photo, CHANGE_PHOTO)

/* "No. 412", or the number of the application of a woman who has none; newly allocated. The columns are those of
 * `row` in which the two stand. */
char *shareholder_dup_number_words (PgRow *row, guint number_column, guint application_column);
/* Her name in the script that is spoken at the desk: in Gujarati when it is known and the window speaks it; lent. */
const char *shareholder_get_spoken_name (PgRow *row, guint name_column, guint name_gu_column);
/* Adds a part to words like "Active · Jalalpur · 50 years old"; nothing for NULL and "". */
void shareholder_add_part (GString *words, const char *part);
/* "1 share", "1,200 shares"; newly allocated. */
char *shareholder_dup_share_words (gint64 share_count);

/* Papers, and the same descriptions for the screen. */
extern const Report shareholder_list_report, share_register_report, member_register_report;
extern const DeskReport shareholder_reports[]; /* ended by a NULL report */
