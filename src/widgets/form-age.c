/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * When somebody was born, as well as it is known: the day, the year, or about how old. */
#define G_LOG_DOMAIN "form-age"

#include "form-age.h"

#include <glib/gi18n.h>
#include <string.h>

#include "base-money.h"
#include "form-guard.h"

#define AGE_MAX 120

typedef enum { AGE_DAY, AGE_YEAR, AGE_ABOUT, N_AGES } AgeKind;

static const struct
{
  const char *code;      /* in texts: "year:1976" */
  const char *argument;
  const char *words;
  const char *example;
} kinds[N_AGES] = {
  { "day", "born_on", N_("Born on (day)"), N_("dd-mm-yyyy") },
  { "year", "birth_year", N_("Born in (year)"), N_("1976") },
  { "about", "age_said", N_("About (age)"), N_("50") },
};

struct _FormAge
{
  FormField    parent_instance;
  GtkWidget   *kind_choice;
  GtkWidget   *entry;
  DeskSession *session;
};

G_DEFINE_FINAL_TYPE (FormAge, form_age, FORM_TYPE_FIELD)

static AgeKind
get_kind (FormAge *self)
{
  return (AgeKind) MIN (gtk_drop_down_get_selected (GTK_DROP_DOWN (self->kind_choice)), N_AGES - 1);
}

static BaseDay
get_today (FormAge *self)
{
  return self->session != NULL ? desk_session_get_today (self->session) : base_day_from_parts (2026, 1, 1);
}

static gint
get_this_year (FormAge *self)
{
  gint year;

  base_day_get_parts (get_today (self), &year, NULL, NULL);
  return year;
}

static BaseDay
get_day (FormAge *self)
{
  return base_day_parse (gtk_editable_get_text (GTK_EDITABLE (self->entry)), get_today (self));
}

static gint64
get_number (FormAge *self)
{
  gint64 number = 0;

  return base_number_parse (gtk_editable_get_text (GTK_EDITABLE (self->entry)), &number) ? number : 0;
}

/* Full years from `day` to today. */
static gint
get_years_since (FormAge *self, BaseDay day)
{
  gint year, month, month_day, this_year, this_month, this_day;

  base_day_get_parts (day, &year, &month, &month_day);
  base_day_get_parts (get_today (self), &this_year, &this_month, &this_day);
  return this_year - year - (this_month * 100 + this_day < month * 100 + month_day ? 1 : 0);
}

/* How old she is now, said back, so that a slip of the pen is seen. */
static void
show_age (FormAge *self)
{
  g_autofree char *fault = form_field_is_empty (FORM_FIELD (self))
                             ? g_strdup ("") : FORM_FIELD_GET_CLASS (self)->dup_fault (FORM_FIELD (self));
  g_autofree char *note = NULL;
  gint year, age = 0;

  if (fault == NULL && get_kind (self) == AGE_DAY)
    age = get_years_since (self, get_day (self));
  else if (fault == NULL && get_kind (self) == AGE_YEAR)
    age = get_this_year (self) - (gint) get_number (self);
  year = get_this_year (self) - (gint) get_number (self);
  if (fault == NULL && get_kind (self) == AGE_ABOUT)
    note = g_strdup_printf (_("So she was born about %d."), year);
  else if (fault == NULL)
    note = g_strdup_printf (ngettext ("%d year old", "%d years old", (gulong) age), age);
  form_field_set_note (FORM_FIELD (self), note);
}

static void
entry_changed_cb (FormAge *self)
{
  show_age (self);
}

static void
kind_chosen_cb (FormAge *self)
{
  gtk_entry_set_placeholder_text (GTK_ENTRY (self->entry), _(kinds[get_kind (self)].example));
  form_field_emit_changed (FORM_FIELD (self));
  show_age (self);
}

static char *
form_age_dup_text (FormField *field)
{
  FormAge *self = FORM_AGE (field);
  const char *typed = gtk_editable_get_text (GTK_EDITABLE (self->entry));

  return typed[0] != '\0' ? g_strdup_printf ("%s:%s", kinds[get_kind (self)].code, typed) : g_strdup ("");
}

static void
form_age_set_text (FormField *field, const char *text)
{
  FormAge *self = FORM_AGE (field);
  const char *colon = strchr (text, ':');

  for (guint i = 0; colon != NULL && i < N_AGES; i++)
    if (strlen (kinds[i].code) == (gsize) (colon - text) && g_str_has_prefix (text, kinds[i].code))
      gtk_drop_down_set_selected (GTK_DROP_DOWN (self->kind_choice), i);
  gtk_editable_set_text (GTK_EDITABLE (self->entry), colon != NULL ? colon + 1 : "");
}

static char *
form_age_dup_words (FormField *field, const char *text)
{
  const char *colon = strchr (text, ':');

  for (guint i = 0; colon != NULL && i < N_AGES; i++)
    if (strlen (kinds[i].code) == (gsize) (colon - text) && g_str_has_prefix (text, kinds[i].code))
      return g_strdup_printf ("%s: %s", _(kinds[i].words), colon + 1);
  return g_strdup (text);
}

static char *
form_age_dup_fault (FormField *field)
{
  FormAge *self = FORM_AGE (field);
  gint64 number = get_number (self);
  gint this_year = get_this_year (self);

  switch (get_kind (self))
    {
    case AGE_DAY:
      if (get_day (self) == BASE_DAY_NONE)
        return g_strdup (_("This is no day. Write day, month and year, such as 5-11-1976."));
      return get_day (self) <= get_today (self) ? NULL : g_strdup (_("This day is still to come."));
    case AGE_YEAR:
      return number >= this_year - AGE_MAX && number <= this_year
               ? NULL : g_strdup (_("Write the year with four digits, such as 1976."));
    case AGE_ABOUT:
      return number > 0 && number <= AGE_MAX ? NULL : g_strdup (_("Write her age in years, such as 50."));
    case N_AGES:
      break;
    }
  g_assert_not_reached ();
}

static gboolean
form_age_get_value (FormField *field, const char *argument, char **value)
{
  FormAge *self = FORM_AGE (field);
  AgeKind kind = get_kind (self);
  gboolean is_mine = FALSE;

  for (guint i = 0; i < N_AGES; i++)
    is_mine = is_mine || g_str_equal (argument, kinds[i].argument);
  if (!is_mine || !g_str_equal (argument, kinds[kind].argument))
    return is_mine;
  if (kind == AGE_DAY)
    *value = base_day_dup_iso (get_day (self));
  else if (get_number (self) > 0)
    *value = g_strdup_printf ("%" G_GINT64_FORMAT, get_number (self));
  return TRUE;
}

static char *
form_age_dup_record_text (FormField *field, PgRow *row, const PgRelation *relation)
{
  gboolean is_told = FALSE;

  for (guint i = 0; i < N_AGES; i++)
    {
      gint column = pg_relation_find_column (relation, kinds[i].argument);
      const char *words = column >= 0 ? pg_row_get_words (row, (guint) column) : "";
      g_autofree char *day = i == AGE_DAY ? base_day_dup_text (base_day_from_iso (words)) : g_strdup (words);

      is_told = is_told || column >= 0;
      if (words[0] != '\0')
        return g_strdup_printf ("%s:%s", kinds[i].code, day);
    }
  return is_told ? g_strdup ("") : NULL;
}

static void
form_age_set_session (FormField *field, DeskSession *session)
{
  g_set_object (&FORM_AGE (field)->session, session);
}

static void
form_age_settle (FormField *field)
{
  FormAge *self = FORM_AGE (field);
  g_autofree char *fault = form_field_is_empty (field) ? NULL : form_age_dup_fault (field);
  g_autofree char *settled = NULL;

  if (fault != NULL)
    {
      form_field_set_fault (field, fault);
      return;
    }
  settled = get_kind (self) == AGE_DAY ? base_day_dup_text (get_day (self)) : NULL;
  if (settled != NULL && !g_str_equal (settled, gtk_editable_get_text (GTK_EDITABLE (self->entry))))
    gtk_editable_set_text (GTK_EDITABLE (self->entry), settled);
}

static void
form_age_dispose (GObject *object)
{
  g_clear_object (&FORM_AGE (object)->session);
  G_OBJECT_CLASS (form_age_parent_class)->dispose (object);
}

static void
form_age_class_init (FormAgeClass *klass)
{
  FormFieldClass *field_class = FORM_FIELD_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = form_age_dispose;
  field_class->dup_text = form_age_dup_text;
  field_class->set_text = form_age_set_text;
  field_class->dup_words = form_age_dup_words;
  field_class->dup_fault = form_age_dup_fault;
  field_class->get_value = form_age_get_value;
  field_class->dup_record_text = form_age_dup_record_text;
  field_class->set_session = form_age_set_session;
  field_class->settle = form_age_settle;
}

static void
form_age_init (FormAge *self)
{
  GtkWidget *row = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  g_autoptr (GtkStringList) words = gtk_string_list_new (NULL);

  for (guint i = 0; i < N_AGES; i++)
    gtk_string_list_append (words, _(kinds[i].words));
  self->kind_choice = gtk_drop_down_new (g_object_ref (G_LIST_MODEL (words)), NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->kind_choice), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("What is known"), -1);
  self->entry = gtk_entry_new ();
  gtk_editable_set_width_chars (GTK_EDITABLE (self->entry), 11);
  gtk_widget_set_hexpand (self->entry, TRUE);
  gtk_box_append (GTK_BOX (row), self->kind_choice);
  gtk_box_append (GTK_BOX (row), self->entry);
  form_field_set_control (FORM_FIELD (self), row, self->entry);
  form_guard_entry (FORM_FIELD (self), GTK_EDITABLE (self->entry));
  form_guard_enter (FORM_FIELD (self), self->kind_choice);
  g_signal_connect_object (self->entry, "changed", G_CALLBACK (entry_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->kind_choice, "notify::selected", G_CALLBACK (kind_chosen_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_entry_set_placeholder_text (GTK_ENTRY (self->entry), _(kinds[AGE_DAY].example));
}
