/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What a program asks of the base whatever it is about: the definitions. */
#include "desk-state.h"

PG_DEFINE_RELATION (desk_state, "desk-state", DESK_STATE_LOGIN, DESK_STATE_COLUMNS, "cooperative", "login")
PG_DEFINE_RELATION (desk_permission, "permission-list", DESK_PERMISSION_WHAT, DESK_PERMISSION_COLUMNS, NULL)
PG_DEFINE_RELATION (desk_answer, "request-outcome", DESK_ANSWER_RECORD, DESK_ANSWER_COLUMNS, NULL)
PG_DEFINE_RELATION (desk_news, "news-since", DESK_NEWS_HEAD, DESK_NEWS_COLUMNS, NULL)
PG_DEFINE_RELATION (desk_person, "login-choice", DESK_PERSON_LOGIN, DESK_PERSON_COLUMNS, "login")
PG_DEFINE_RELATION (desk_login, "login-list", DESK_LOGIN_LOGIN, DESK_LOGIN_COLUMNS, "login")
PG_DEFINE_RELATION (photo_image, "photo-image", PHOTO_ID, PHOTO_IMAGE_COLUMNS, "person")
