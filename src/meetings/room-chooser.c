/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The field in which a form names somebody who is in the room, or may be. */
#define G_LOG_DOMAIN "room-chooser"

#include "room-chooser.h"

#include "meeting-name.h"
#include "meeting.h"
#include "report.h"

#define MEMBERS_SHOWN "10"

static char *
dup_id (PgRow *row)
{
  return g_strdup (pg_row_get_words (row, ATTENDANCE_MEMBER_ID));
}

static char *
dup_number_and_name (PgRow *row)
{
  return g_strdup_printf ("%s · %s", pg_row_get_words (row, ATTENDANCE_NUMBER),
                          meeting_words_get (row, ATTENDANCE_NAME));
}

static char *
dup_office (PgRow *row)
{
  const char *office = pg_row_get_words (row, ATTENDANCE_OFFICE);

  return g_strdup (office[0] != '\0' ? report_state_word (office) : "");
}

static const FormChooserSource source = {
  .search = "search",
  .dup_value = dup_id,
  .dup_title = dup_number_and_name,
  .dup_detail = dup_office,
  .takes_first = TRUE,
  .waits = TRUE,
};

GtkWidget *
room_chooser_new (DeskList *list, gboolean is_here)
{
  FormChooser *chooser;

  g_return_val_if_fail (DESK_IS_LIST (list), NULL);

  chooser = g_object_new (FORM_TYPE_CHOOSER, NULL);
  desk_list_set (list, "row_limit", MEMBERS_SHOWN);
  if (is_here)
    desk_list_set (list, "state", "here");
  form_chooser_set_source (chooser, list, &source);
  return GTK_WIDGET (chooser);
}
