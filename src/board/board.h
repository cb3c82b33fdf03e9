/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Bodies, their seats, who holds them and in which office: what is read and what is done. */
#pragma once

#include "desk-register.h"
#include "pg-call.h"
#include "pg-relation.h"

/* Every seat on a day, vacant ones too; the key is that of the seat. Parameters as_on, body, state, search,
 * row_limit. */
#define SEAT_LIST_COLUMNS(X)                                  \
  X (SEAT_KEY,             key,               PG_INT)   \
  X (SEAT_PLACE_ID,        place_id,          PG_INT)   \
  X (SEAT_BODY,            body,              PG_TEXT)  \
  X (SEAT_BODY_KIND,       body_kind,         PG_TEXT)  \
  X (SEAT_BODY_NAME,       body_name,         PG_TEXT)  \
  X (SEAT_BODY_NAME_GU,    body_name_gu,      PG_TEXT)  \
  X (SEAT_BODY_NAME_HI,    body_name_hi,      PG_TEXT)  \
  X (SEAT_ORDINAL,         ordinal,           PG_INT)   \
  X (SEAT_CATEGORY,        category,          PG_TEXT)  \
  X (SEAT_ID,              seat_id,           PG_INT)   \
  X (SEAT_MEMBER_ID,       member_id,         PG_INT)   \
  X (SEAT_MEMBER_NUMBER,   member_number,     PG_INT)   \
  X (SEAT_NAME,            name,              PG_TEXT)  \
  X (SEAT_NAME_GU,         name_gu,           PG_TEXT)  \
  X (SEAT_PHOTO_ID,        photo_id,          PG_INT)   \
  X (SEAT_OFFICE,          office,            PG_TEXT)  \
  X (SEAT_OFFICE_ID,       office_id,         PG_INT)   \
  X (SEAT_OFFICE_FROM_ON,  office_from_on,    PG_DAY)   \
  X (SEAT_OFFICE_LIMIT_ON, office_limit_on,   PG_DAY)   \
  X (SEAT_FROM_ON,         from_on,           PG_DAY)   \
  X (SEAT_TERM_ENDS_ON,    term_ends_on,      PG_DAY)   \
  X (SEAT_WAY,             way,               PG_TEXT)  \
  X (SEAT_CAME_WORDS,      came_words,        PG_TEXT)  \
  X (SEAT_RESOLUTION,      resolution_number, PG_TEXT)  \
  X (SEAT_VACANT_SINCE,    vacant_since,      PG_DAY)   \
  X (SEAT_HELD,            held_count,        PG_INT)   \
  X (SEAT_ATTENDED,        attended_count,    PG_INT)   \
  X (SEAT_MISSED,          missed_count,      PG_INT)   \
  X (SEAT_IS_WARNED,       is_warned,         PG_BOOL)  \
  X (SEAT_STATE,           state,             PG_TEXT)  \
  X (SEAT_ACTS,            acts,              PG_TEXT)
PG_DECLARE_RELATION (seat_list, SEAT_LIST_COLUMNS)

/* How many seats there are, how many are held, how many wait for an act. */
#define SEAT_TOTALS_COLUMNS(X)                            \
  X (SEAT_TOTALS_ROW_COUNT, row_count,     PG_INT)  \
  X (SEAT_TOTALS_HELD,      held_count,    PG_INT)  \
  X (SEAT_TOTALS_WAITING,   waiting_count, PG_INT)
PG_DECLARE_RELATION (seat_list_totals, SEAT_TOTALS_COLUMNS)

/* What an act on a seat is about, today; parameter key. */
#define SEAT_ONE_COLUMNS(X)                             \
  X (SEAT_ONE_KEY,          key,          PG_INT)  \
  X (SEAT_ONE_PLACE_ID,     place_id,     PG_INT)  \
  X (SEAT_ONE_BODY,         body,         PG_TEXT) \
  X (SEAT_ONE_BODY_NAME,    body_name,    PG_TEXT) \
  X (SEAT_ONE_BODY_NAME_GU, body_name_gu, PG_TEXT) \
  X (SEAT_ONE_BODY_NAME_HI, body_name_hi, PG_TEXT) \
  X (SEAT_ONE_ORDINAL,      ordinal,      PG_INT)  \
  X (SEAT_ONE_SEAT_ID,      seat_id,      PG_INT)  \
  X (SEAT_ONE_OFFICE_ID,    office_id,    PG_INT)  \
  X (SEAT_ONE_OFFICE,       office,       PG_TEXT) \
  X (SEAT_ONE_NAME,         name,         PG_TEXT) \
  X (SEAT_ONE_NAME_GU,      name_gu,      PG_TEXT) \
  X (SEAT_ONE_REASON,       reason,       PG_TEXT)
PG_DECLARE_RELATION (seat_one, SEAT_ONE_COLUMNS)
/* The same of an end that may have been entered by mistake: who held the vacant seat last, or the office that she has
 * no more; parameter key. */
extern const PgRelation seat_end_one;

/* Who takes the seat next (kind next), others who held it (seat), of its holder her other seats (hers), her offices
 * (office) and what barred her (bar), and ends that were taken back (back); parameters place_id, seat_id, member_id,
 * as_on. */
#define SEAT_HISTORY_COLUMNS(X)                             \
  X (SEAT_HISTORY_ID,           line_id,      PG_INT)  \
  X (SEAT_HISTORY_KIND,         kind,         PG_TEXT) \
  X (SEAT_HISTORY_WHAT,         what,         PG_TEXT) \
  X (SEAT_HISTORY_NAME,         name,         PG_TEXT) \
  X (SEAT_HISTORY_NAME_GU,      name_gu,      PG_TEXT) \
  X (SEAT_HISTORY_BODY_NAME,    body_name,    PG_TEXT) \
  X (SEAT_HISTORY_BODY_NAME_GU, body_name_gu, PG_TEXT) \
  X (SEAT_HISTORY_BODY_NAME_HI, body_name_hi, PG_TEXT) \
  X (SEAT_HISTORY_FROM_ON,      from_on,      PG_DAY)  \
  X (SEAT_HISTORY_UNTIL_ON,     until_on,     PG_DAY)  \
  X (SEAT_HISTORY_CAME_WORDS,   came_words,   PG_TEXT) \
  X (SEAT_HISTORY_END_REASON,   end_reason,   PG_TEXT) \
  X (SEAT_HISTORY_END_WORDS,    end_words,    PG_TEXT) \
  X (SEAT_HISTORY_END_SOURCE,   end_source,   PG_TEXT)
PG_DECLARE_RELATION (seat_history, SEAT_HISTORY_COLUMNS)

/* Everyone who had taken a seat by a day; parameters as_on, state, search, row_limit. */
#define DIRECTOR_REGISTER_COLUMNS(X)                                        \
  X (DIRECTOR_SEAT_ID,        seat_id,               PG_INT)  \
  X (DIRECTOR_BODY_NAME,      body_name,             PG_TEXT) \
  X (DIRECTOR_BODY_NAME_GU,   body_name_gu,          PG_TEXT) \
  X (DIRECTOR_BODY_NAME_HI,   body_name_hi,          PG_TEXT) \
  X (DIRECTOR_ORDINAL,        ordinal,               PG_INT)  \
  X (DIRECTOR_CATEGORY,       category,              PG_TEXT) \
  X (DIRECTOR_MEMBER_ID,      member_id,             PG_INT)  \
  X (DIRECTOR_MEMBER_NUMBER,  member_number,         PG_INT)  \
  X (DIRECTOR_NAME,           name,                  PG_TEXT) \
  X (DIRECTOR_NAME_GU,        name_gu,               PG_TEXT) \
  X (DIRECTOR_OFFICE,         office,                PG_TEXT) \
  X (DIRECTOR_FROM_ON,        from_on,               PG_DAY)  \
  X (DIRECTOR_UNTIL_ON,       until_on,              PG_DAY)  \
  X (DIRECTOR_TERM_ENDS_ON,   term_ends_on,          PG_DAY)  \
  X (DIRECTOR_WAY,            way,                   PG_TEXT) \
  X (DIRECTOR_RESOLUTION,     resolution_number,     PG_TEXT) \
  X (DIRECTOR_END_REASON,     end_reason,            PG_TEXT) \
  X (DIRECTOR_END_WORDS,      end_words,             PG_TEXT) \
  X (DIRECTOR_END_RESOLUTION, end_resolution_number, PG_TEXT) \
  X (DIRECTOR_ATTENDANCE,     attendance,            PG_TEXT) \
  X (DIRECTOR_MISSED,         missed_count,          PG_INT)  \
  X (DIRECTOR_STATE,          state,                 PG_TEXT)
PG_DECLARE_RELATION (director_register, DIRECTOR_REGISTER_COLUMNS)

/* Who may not sit on the board, and who was kept off it once; parameters as_on, search, row_limit. */
#define BAR_REGISTER_COLUMNS(X)                                \
  X (BAR_ID,            bar_id,            PG_INT)  \
  X (BAR_MEMBER_ID,     member_id,         PG_INT)  \
  X (BAR_MEMBER_NUMBER, member_number,     PG_INT)  \
  X (BAR_NAME,          name,              PG_TEXT) \
  X (BAR_NAME_GU,       name_gu,           PG_TEXT) \
  X (BAR_GROUND,        ground,            PG_TEXT) \
  X (BAR_WORDS,         words,             PG_TEXT) \
  X (BAR_FROM_ON,       from_on,           PG_DAY)  \
  X (BAR_UNTIL_ON,      until_on,          PG_DAY)  \
  X (BAR_RESOLUTION,    resolution_number, PG_TEXT) \
  X (BAR_LIFTED_ON,     lifted_on,         PG_DAY)  \
  X (BAR_LIFTED_WORDS,  lifted_words,      PG_TEXT) \
  X (BAR_STATE,         state,             PG_TEXT)
PG_DECLARE_RELATION (bar_register, BAR_REGISTER_COLUMNS)

#define BAR_ONE_COLUMNS(X)                   \
  X (BAR_ONE_ID,      bar_id,  PG_INT)  \
  X (BAR_ONE_NAME,    name,    PG_TEXT) \
  X (BAR_ONE_NAME_GU, name_gu, PG_TEXT)
PG_DECLARE_RELATION (bar_one, BAR_ONE_COLUMNS)

/* What goes with an office, from her who had it to her who has it; parameters as_on, state, search, row_limit. */
#define HAND_OVER_LIST_COLUMNS(X)                            \
  X (HAND_OVER_KEY,           key,           PG_INT)  \
  X (HAND_OVER_OFFICE_ID,     office_id,     PG_INT)  \
  X (HAND_OVER_BODY,          body,          PG_TEXT) \
  X (HAND_OVER_OFFICE,        office,        PG_TEXT) \
  X (HAND_OVER_FROM_NAME,     from_name,     PG_TEXT) \
  X (HAND_OVER_FROM_NAME_GU,  from_name_gu,  PG_TEXT) \
  X (HAND_OVER_UNTIL_ON,      until_on,      PG_DAY)  \
  X (HAND_OVER_TO_NAME,       to_name,       PG_TEXT) \
  X (HAND_OVER_TO_NAME_GU,    to_name_gu,    PG_TEXT) \
  X (HAND_OVER_THING,         thing,         PG_TEXT) \
  X (HAND_OVER_ORDINAL,       ordinal,       PG_INT)  \
  X (HAND_OVER_THING_NAME,    thing_name,    PG_TEXT) \
  X (HAND_OVER_THING_NAME_GU, thing_name_gu, PG_TEXT) \
  X (HAND_OVER_THING_NAME_HI, thing_name_hi, PG_TEXT) \
  X (HAND_OVER_STATE,         state,         PG_TEXT) \
  X (HAND_OVER_WORDS,         words,         PG_TEXT) \
  X (HAND_OVER_SAID_ON,       said_on,       PG_DAY)  \
  X (HAND_OVER_ENTERED_BY,    entered_by,    PG_TEXT)
PG_DECLARE_RELATION (hand_over_list, HAND_OVER_LIST_COLUMNS)

#define HAND_OVER_ONE_COLUMNS(X)                                   \
  X (HAND_OVER_ONE_KEY,           key,           PG_INT)  \
  X (HAND_OVER_ONE_OFFICE_ID,     office_id,     PG_INT)  \
  X (HAND_OVER_ONE_THING,         thing,         PG_TEXT) \
  X (HAND_OVER_ONE_THING_NAME,    thing_name,    PG_TEXT) \
  X (HAND_OVER_ONE_THING_NAME_GU, thing_name_gu, PG_TEXT) \
  X (HAND_OVER_ONE_THING_NAME_HI, thing_name_hi, PG_TEXT)
PG_DECLARE_RELATION (hand_over_one, HAND_OVER_ONE_COLUMNS)

#define BOARD_COUNT_COLUMNS(X) \
  X (BOARD_ROW_COUNT, row_count, PG_INT)
PG_DECLARE_RELATION (director_register_totals, BOARD_COUNT_COLUMNS)
extern const PgRelation bar_register_totals, hand_over_list_totals;

/* Bodies with seats, kinds of seats, why one ends and why somebody may hold none have one shape. */
#define BOARD_CODE_COLUMNS(X)                \
  X (BOARD_CODE,         code,    PG_TEXT) \
  X (BOARD_CODE_NAME,    name,    PG_TEXT) \
  X (BOARD_CODE_NAME_GU, name_gu, PG_TEXT) \
  X (BOARD_CODE_NAME_HI, name_hi, PG_TEXT)
PG_DECLARE_RELATION (body_list, BOARD_CODE_COLUMNS)
extern const PgRelation seat_category_list, seat_end_reason_list, bar_ground_list;

/* Acts ------------------------------------------------------------------------------------------------------------ */

#define OPEN_BODY(X, T)             \
  X (T, TEXT, request_id)         \
  X (T, TEXT, name)               \
  X (T, TEXT, name_gu)            \
  X (T, TEXT, name_hi)            \
  X (T, TEXT, prefix)             \
  X (T, INT,  seat_count)         \
  X (T, DAY,  opened_on)          \
  X (T, TEXT, resolution_number)
PG_DECLARE_CALL (OpenBody, open_body, OPEN_BODY)

#define CLOSE_BODY(X, T)            \
  X (T, TEXT, request_id)         \
  X (T, TEXT, body)               \
  X (T, DAY,  closed_on)          \
  X (T, TEXT, resolution_number)
PG_DECLARE_CALL (CloseBody, close_body, CLOSE_BODY)

#define ADD_SEATS(X, T)             \
  X (T, TEXT, request_id)         \
  X (T, TEXT, body)               \
  X (T, TEXT, category)           \
  X (T, INT,  seat_count)         \
  X (T, DAY,  from_on)            \
  X (T, TEXT, resolution_number)
PG_DECLARE_CALL (AddSeats, add_seats, ADD_SEATS)

#define END_PLACE(X, T)             \
  X (T, TEXT, request_id)         \
  X (T, INT,  place_id)           \
  X (T, DAY,  until_on)           \
  X (T, TEXT, resolution_number)
PG_DECLARE_CALL (EndPlace, end_place, END_PLACE)

#define FILL_SEAT(X, T)             \
  X (T, TEXT, request_id)         \
  X (T, INT,  place_id)           \
  X (T, INT,  member_id)          \
  X (T, TEXT, way)                \
  X (T, DAY,  from_on)            \
  X (T, TEXT, resolution_number)  \
  X (T, TEXT, words)
PG_DECLARE_CALL (FillSeat, fill_seat, FILL_SEAT)

#define END_SEAT(X, T)              \
  X (T, TEXT, request_id)         \
  X (T, INT,  seat_id)            \
  X (T, DAY,  until_on)           \
  X (T, TEXT, reason)             \
  X (T, TEXT, words)              \
  X (T, TEXT, resolution_number)
PG_DECLARE_CALL (EndSeat, end_seat, END_SEAT)

/* She was put there by mistake: on no day did she sit. */
#define TAKE_BACK_SEAT(X, T)        \
  X (T, TEXT, request_id)         \
  X (T, INT,  seat_id)            \
  X (T, TEXT, words)
PG_DECLARE_CALL (TakeBackSeat, take_back_seat, TAKE_BACK_SEAT)

/* Its end was entered by mistake: she sits as before. */
#define TAKE_BACK_SEAT_END(X, T)    \
  X (T, TEXT, request_id)         \
  X (T, INT,  seat_id)            \
  X (T, TEXT, words)
PG_DECLARE_CALL (TakeBackSeatEnd, take_back_seat_end, TAKE_BACK_SEAT_END)

#define GIVE_OFFICE(X, T)           \
  X (T, TEXT, request_id)         \
  X (T, INT,  seat_id)            \
  X (T, TEXT, office)             \
  X (T, DAY,  from_on)            \
  X (T, TEXT, resolution_number)
PG_DECLARE_CALL (GiveOffice, give_office, GIVE_OFFICE)

#define END_OFFICE(X, T)            \
  X (T, TEXT, request_id)         \
  X (T, INT,  office_id)          \
  X (T, DAY,  until_on)           \
  X (T, TEXT, reason)             \
  X (T, TEXT, resolution_number)
PG_DECLARE_CALL (EndOffice, end_office, END_OFFICE)

#define TAKE_BACK_OFFICE_END(X, T)  \
  X (T, TEXT, request_id)         \
  X (T, INT,  office_id)          \
  X (T, TEXT, words)
PG_DECLARE_CALL (TakeBackOfficeEnd, take_back_office_end, TAKE_BACK_OFFICE_END)

#define BAR_MEMBER(X, T)            \
  X (T, TEXT, request_id)         \
  X (T, INT,  member_id)          \
  X (T, TEXT, ground)             \
  X (T, DAY,  from_on)            \
  X (T, DAY,  until_on)           \
  X (T, TEXT, words)              \
  X (T, TEXT, resolution_number)
PG_DECLARE_CALL (BarMember, bar_member, BAR_MEMBER)

#define LIFT_BAR(X, T)              \
  X (T, TEXT, request_id)         \
  X (T, INT,  bar_id)             \
  X (T, DAY,  lifted_on)          \
  X (T, TEXT, words)
PG_DECLARE_CALL (LiftBar, lift_bar, LIFT_BAR)

#define HAND_OVER(X, T)             \
  X (T, TEXT, request_id)         \
  X (T, INT,  office_id)          \
  X (T, TEXT, thing)              \
  X (T, TEXT, outcome)            \
  X (T, TEXT, words)
PG_DECLARE_CALL (HandOver, hand_over, HAND_OVER)

/* The seats as they stand, ended by a NULL report. */
extern const DeskReport board_reports[];
/* Registers of the board: directors, who may not sit, what is handed over; ended by a NULL report. */
extern const DeskRegister board_registers[];
