/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What the fields of the act forms choose from. */
#define G_LOG_DOMAIN "act-source"

#include "act-source.h"

#include <glib/gi18n.h>

#include "membership.h"
#include "shareholder-choice.h"

const FormItem act_source_ways[] = {
  { "cash", N_("Cash") },
  { "bank", N_("Bank") },
  { NULL, NULL },
};

void
act_source_items (FormField *field, DeskSession *session, gint64 member_id, gconstpointer data)
{
  form_choice_set_items (FORM_CHOICE (field), data);
}

void
act_source_reasons (FormField *field, DeskSession *session, gint64 member_id, gconstpointer data)
{
  g_autoptr (DeskList) reasons = desk_list_new (session, &reason_list);

  desk_list_set (reasons, "occasion", data);
  form_choice_set_list (FORM_CHOICE (field), reasons);
}

void
act_source_members (FormField *field, DeskSession *session, gint64 member_id, gconstpointer data)
{
  g_autoptr (DeskList) members = shareholder_choice_members_new (session);

  if (data != NULL)
    desk_list_set (members, "state", *(const char *) data != '\0' ? data : NULL);
  form_chooser_set_source (FORM_CHOOSER (field), members, &shareholder_choice_members);
}

/* What is most likely meant stands there at once; nobody typed it, so leaving loses nothing. */
static void
refreshed_cb (FormField *field, DeskList *list)
{
  const ActSourceRecords *records = g_object_get_data (G_OBJECT (field), "records");
  PgRow *row = desk_list_get_first (list);
  g_autofree char *value = NULL;
  g_autofree char *title = NULL;
  g_autofree char *text = NULL;

  form_field_set_note (field, row == NULL ? _(records->none) : NULL);
  if (row == NULL || form_field_is_touched (field) || !form_field_is_empty (field))
    return;
  value = records->source.dup_value (row);
  title = records->source.dup_title (row);
  form_chooser_take (FORM_CHOOSER (field), value, title);
  text = form_field_dup_text (field);
  form_field_set_base (field, text);
  form_field_emit_changed (field); /* measured against the new base, nothing has changed */
}

DeskList *
act_source_list_new (DeskSession *session, const PgRelation *relation, gint64 member_id)
{
  DeskList *list = desk_list_new (session, relation);
  g_autofree char *id = g_strdup_printf ("%" G_GINT64_FORMAT, member_id);
  g_autofree char *today = base_day_dup_iso (desk_session_get_today (session));

  desk_list_set (list, "member_id", id);
  desk_list_set (list, "as_on", today);
  return list;
}

void
act_source_records (FormField *field, DeskSession *session, gint64 member_id, gconstpointer data)
{
  const ActSourceRecords *records = data;
  g_autoptr (DeskList) list = act_source_list_new (session, records->relation, member_id);

  g_object_set_data (G_OBJECT (field), "records", (gpointer) records);
  form_chooser_set_source (FORM_CHOOSER (field), list, &records->source);
  g_signal_connect_object (list, "refreshed", G_CALLBACK (refreshed_cb), field, G_CONNECT_SWAPPED);
}
