/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What a program asks of the base whatever it is about: before it does anything, and to show people. */
#pragma once

#include "pg-relation.h"

#define DESK_STATE_COLUMNS(X)                              \
  X (DESK_STATE_LOGIN,         login,                PG_TEXT) \
  X (DESK_STATE_ROLES,         roles,                PG_TEXT) \
  X (DESK_STATE_TODAY,         today,                PG_DAY)  \
  X (DESK_STATE_NOW,           now,                  PG_TIME) \
  X (DESK_STATE_RELEASE,       release,              PG_INT)  \
  X (DESK_STATE_DIGEST,        api_digest,           PG_TEXT) \
  X (DESK_STATE_HEAD,          head_position,        PG_INT)  \
  X (DESK_STATE_SOCIETY,       society,              PG_TEXT) \
  X (DESK_STATE_SOCIETY_GU,    society_gu,           PG_TEXT) \
  X (DESK_STATE_SHORT_NAME,    short_name,           PG_TEXT) \
  X (DESK_STATE_REGISTRATION,  registration_number,  PG_TEXT) \
  X (DESK_STATE_ADDRESS,       address,              PG_TEXT) \
  X (DESK_STATE_ADDRESS_GU,    address_gu,           PG_TEXT) \
  X (DESK_STATE_COOPERATIVE_VERSION, cooperative_version, PG_INT) \
  X (DESK_STATE_SERVER,        server_version,       PG_TEXT) \
  X (DESK_STATE_FULL_NAME,     full_name,            PG_TEXT) \
  X (DESK_STATE_AUDITED_FROM_ON,  audited_from_on,   PG_DAY)  \
  X (DESK_STATE_AUDITED_UNTIL_ON, audited_until_on,  PG_DAY)
PG_DECLARE_RELATION (desk_state, DESK_STATE_COLUMNS)

#define DESK_PERMISSION_COLUMNS(X)                            \
  X (DESK_PERMISSION_WHAT,         what,         PG_TEXT) \
  X (DESK_PERMISSION_IS_OF_OFFICE, is_of_office, PG_BOOL)
PG_DECLARE_RELATION (desk_permission, DESK_PERMISSION_COLUMNS)

/* Whom the page at the start offers; it carries nothing else. */
#define DESK_PERSON_COLUMNS(X)                    \
  X (DESK_PERSON_LOGIN,     login,     PG_TEXT) \
  X (DESK_PERSON_FULL_NAME, full_name, PG_TEXT)
PG_DECLARE_RELATION (desk_person, DESK_PERSON_COLUMNS)

/* The named people as those see them who look after them. */
#define DESK_LOGIN_COLUMNS(X)                               \
  X (DESK_LOGIN_LOGIN,       login,           PG_TEXT) \
  X (DESK_LOGIN_FULL_NAME,   full_name,       PG_TEXT) \
  X (DESK_LOGIN_ROLES,       roles,           PG_TEXT) \
  X (DESK_LOGIN_IS_DISABLED, is_disabled,     PG_BOOL) \
  X (DESK_LOGIN_IS_OPEN,     is_open,         PG_BOOL) \
  X (DESK_LOGIN_LAST_ACT_AT, last_act_at,     PG_TIME) \
  X (DESK_LOGIN_AUDITED_FROM_ON,  audited_from_on,  PG_DAY) \
  X (DESK_LOGIN_AUDITED_UNTIL_ON, audited_until_on, PG_DAY) \
  X (DESK_LOGIN_MEMBER_NUMBER, member_number, PG_INT)
PG_DECLARE_RELATION (desk_login, DESK_LOGIN_COLUMNS)

/* What an act answers (api.answer). */
#define DESK_ANSWER_COLUMNS(X)                        \
  X (DESK_ANSWER_RECORD,      record_id,   PG_INT)  \
  X (DESK_ANSWER_NUMBER,      number,      PG_TEXT) \
  X (DESK_ANSWER_RECORDED_AT, recorded_at, PG_TIME)
PG_DECLARE_RELATION (desk_answer, DESK_ANSWER_COLUMNS)

/* What has changed since a position of the audit trail, and today. */
#define DESK_NEWS_COLUMNS(X)                         \
  X (DESK_NEWS_HEAD,   head_position, PG_INT)  \
  X (DESK_NEWS_TODAY,  today,         PG_DAY)  \
  X (DESK_NEWS_TOPICS, topics,        PG_TEXT)
PG_DECLARE_RELATION (desk_news, DESK_NEWS_COLUMNS)

/* One photograph; parameter photo_id. */
#define PHOTO_IMAGE_COLUMNS(X)      \
  X (PHOTO_ID,    photo_id, PG_INT) \
  X (PHOTO_IMAGE, image,    PG_BYTES)
PG_DECLARE_RELATION (photo_image, PHOTO_IMAGE_COLUMNS)
