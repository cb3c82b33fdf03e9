/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What the fields of the shareholder forms choose from: members, places, fixed words. */
#define G_LOG_DOMAIN "shareholder-choice"

#include "shareholder-choice.h"

#include <glib/gi18n.h>

#include "photo-avatar.h"
#include "report.h"
#include "shareholder.h"

#define MEMBERS_SHOWN "10"

const FormItem shareholder_choice_relations[] = {
  { "husband", N_("Husband's name") },
  { "father", N_("Father's name") },
  { NULL, NULL },
};

const FormItem shareholder_choice_sexes[] = {
  { "female", N_("Woman") },
  { "male", N_("Man") },
  { "other", N_("Other") },
  { NULL, NULL },
};

const FormItem shareholder_choice_classes[] = {
  { "ordinary", N_("Ordinary: holds shares and votes") },
  { "nominal", N_("Nominal: no shares, no vote") },
  { "associate", N_("Associate") },
  { "sympathiser", N_("Sympathiser: no shares, no vote") },
  { NULL, NULL },
};

const FormItem shareholder_choice_languages[] = {
  { "gu", "ગુજરાતી" },
  { "hi", "हिन्दी" },
  { "en", "English" },
  { NULL, NULL },
};

static char *
dup_member_id (PgRow *row)
{
  return g_strdup (pg_row_get_words (row, FOUND_ID));
}

/* An applicant has no number yet. */
static char *
dup_member_title (PgRow *row)
{
  if (pg_row_is_null (row, FOUND_NUMBER))
    return g_strdup_printf ("%s · %s", pg_row_get_words (row, FOUND_NAME),
                            report_state_word (pg_row_get_words (row, FOUND_STATE)));
  return g_strdup_printf ("%s · %s", pg_row_get_words (row, FOUND_NUMBER),
                          pg_row_get_words (row, FOUND_NAME));
}

static char *
dup_member_detail (PgRow *row)
{
  gint64 count = pg_row_get_int (row, FOUND_SHARE_COUNT);
  g_autofree char *shares = shareholder_dup_share_words (count);

  return g_strdup_printf ("%s · %s · %s", pg_row_get_words (row, FOUND_NAME_GU),
                          pg_row_get_words (row, FOUND_PLACE), shares);
}

static GtkWidget *
make_member_picture (PgRow *row, DeskList *list)
{
  return photo_avatar_new (desk_list_get_session (list), pg_row_get_int (row, FOUND_PHOTO_ID),
                           pg_row_get_words (row, FOUND_NAME), PHOTO_AVATAR_SMALL);
}

const FormChooserSource shareholder_choice_members = {
  .search = "search",
  .dup_value = dup_member_id,
  .dup_title = dup_member_title,
  .dup_detail = dup_member_detail,
  .make_picture = make_member_picture,
  .takes_first = TRUE,
};

static char *
dup_place_name (PgRow *row)
{
  return g_strdup (pg_row_get_words (row, PLACE_NAME));
}

static char *
dup_place_detail (PgRow *row)
{
  const char *parts[] = { pg_row_get_words (row, PLACE_NAME_GU), pg_row_get_words (row, PLACE_TALUKA),
                          pg_row_get_words (row, PLACE_DISTRICT) };
  GString *detail = g_string_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    shareholder_add_part (detail, parts[i]);
  return g_string_free (detail, FALSE);
}

const FormChooserSource shareholder_choice_places = {
  .dup_value = dup_place_name,
  .dup_title = dup_place_name,
  .dup_detail = dup_place_detail,
};

DeskList *
shareholder_choice_members_new (DeskSession *session)
{
  DeskList *list = desk_list_new (session, &shareholder_found);
  g_autofree char *today = base_day_dup_iso (desk_session_get_today (session));

  desk_list_set (list, "as_on", today);
  desk_list_set (list, "state", "active");
  desk_list_set (list, "row_limit", MEMBERS_SHOWN);
  return list;
}

typedef struct
{
  FormField *taluka;
  FormField *district;
} PlaceFields;

static void
place_chosen_cb (FormChooser *place, PgRow *row, PlaceFields *fields)
{
  form_field_set_text (fields->taluka, pg_row_get_words (row, PLACE_TALUKA));
  form_field_set_text (fields->district, pg_row_get_words (row, PLACE_DISTRICT));
}

static void
place_fields_free (gpointer data, GClosure *closure)
{
  g_free (data);
}

void
shareholder_choice_follow_place (FormChooser *place, FormField *taluka, FormField *district)
{
  PlaceFields *fields = g_new0 (PlaceFields, 1);

  g_return_if_fail (FORM_IS_CHOOSER (place) && FORM_IS_FIELD (taluka) && FORM_IS_FIELD (district));

  fields->taluka = taluka;
  fields->district = district;
  g_signal_connect_data (place, "chosen", G_CALLBACK (place_chosen_cb), fields, place_fields_free, 0);
}
