/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The field in which an act names its resolution. */
#define G_LOG_DOMAIN "resolution-chooser"

#include "resolution-chooser.h"

#include <glib/gi18n.h>

#include "desk-language.h"
#include "form.h"
#include "resolution-form.h"
#include "resolution.h"

struct _ResolutionChooser
{
  FormChooser  parent_instance;
  DeskSession *session;
  DeskList    *list;
  GtkWidget   *record;
  char        *act; /* the function that stands on it; NULL: any */
};

enum { PROP_DAY = 1, PROP_ACT, N_PROPS };

static GParamSpec *properties[N_PROPS];

/* The one that this person used last; for as long as the program runs. */
static char *last_number;

G_DEFINE_FINAL_TYPE (ResolutionChooser, resolution_chooser, FORM_TYPE_CHOOSER)

static char *
dup_number (PgRow *row)
{
  return g_strdup (pg_row_get_words (row, CHOICE_NUMBER));
}

/* "24-11-2026 · from paper · Resolved to admit …" in the language in use. */
static char *
dup_day_and_words (PgRow *row)
{
  const char *words_gu = pg_row_get_words (row, CHOICE_WORDS_GU);
  gboolean is_gu = g_str_equal (desk_language_get (), "gu") && words_gu[0] != '\0';
  g_autofree char *day = base_day_dup_text (pg_row_get_day (row, CHOICE_PASSED_ON));

  return g_strdup_printf ("%s · %s%s%s", day, pg_row_get_bool (row, CHOICE_IS_FROM_PAPER) ? _("from paper") : "",
                          pg_row_get_bool (row, CHOICE_IS_FROM_PAPER) ? " · " : "",
                          is_gu ? words_gu : pg_row_get_words (row, CHOICE_WORDS));
}

static const FormChooserSource source = {
  .search = "search",
  .dup_value = dup_number,
  .dup_title = dup_number,
  .dup_detail = dup_day_and_words,
  .takes_first = TRUE,
};

/* Under the field stands what the number means, so that a wrong one is seen before it is cited. */
static void
show_meaning (ResolutionChooser *self)
{
  g_autofree char *typed = form_field_dup_text (FORM_FIELD (self));
  PgRow *row = self->list != NULL && typed[0] != '\0'
                 ? pg_table_find (desk_list_get_table (self->list), typed, NULL) : NULL;
  g_autofree char *words = row != NULL ? dup_day_and_words (row) : NULL;

  form_field_set_note (FORM_FIELD (self), words);
}

static void
recorded_cb (ResolutionChooser *self, gint64 record_id, const char *words, Form *form)
{
  const char *number = form_get_number (form);

  form_chooser_take (FORM_CHOOSER (self), number, number);
  desk_list_set (self->list, "search", number);
  gtk_widget_grab_focus (GTK_WIDGET (self));
}

static void
record_clicked_cb (ResolutionChooser *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWindow *form = resolution_form_open (GTK_WINDOW (root), self->session);

  g_signal_connect_object (form, "done", G_CALLBACK (recorded_cb), self, G_CONNECT_SWAPPED);
}

static void
resolution_chooser_set_session (FormField *field, DeskSession *session)
{
  ResolutionChooser *self = RESOLUTION_CHOOSER (field);
  g_autofree char *fault = NULL;

  g_return_if_fail (self->session == NULL);

  self->session = g_object_ref (session);
  self->list = desk_list_new (session, &resolution_choice);
  desk_list_set (self->list, "act", self->act);
  form_chooser_set_source (FORM_CHOOSER (self), self->list, &source);
  g_signal_connect_object (self->list, "refreshed", G_CALLBACK (show_meaning), self, G_CONNECT_SWAPPED);
  gtk_widget_set_visible (self->record, desk_session_may (session, "record_resolution"));
  /* an empty field is at fault where one is required */
  fault = form_field_dup_fault (field);
  if (fault != NULL && last_number != NULL && form_field_is_empty (field))
    form_chooser_take (FORM_CHOOSER (self), last_number, last_number);
}

static void
resolution_chooser_remember (FormField *field)
{
  g_free (last_number);
  last_number = form_field_dup_text (field);
}

static void
resolution_chooser_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  ResolutionChooser *self = RESOLUTION_CHOOSER (object);

  if (id == PROP_ACT)
    g_value_set_string (value, self->act);
  else
    g_value_set_string (value, self->list != NULL ? desk_list_get (self->list, "day") : NULL);
}

static void
resolution_chooser_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  ResolutionChooser *self = RESOLUTION_CHOOSER (object);

  if (id == PROP_ACT)
    {
      g_free (self->act);
      self->act = g_value_dup_string (value);
    }
  else if (self->list != NULL)
    desk_list_set (self->list, "day", g_value_get_string (value));
}

static void
resolution_chooser_dispose (GObject *object)
{
  ResolutionChooser *self = RESOLUTION_CHOOSER (object);

  g_clear_object (&self->session);
  g_clear_object (&self->list);
  G_OBJECT_CLASS (resolution_chooser_parent_class)->dispose (object);
}

static void
resolution_chooser_finalize (GObject *object)
{
  g_free (RESOLUTION_CHOOSER (object)->act);
  G_OBJECT_CLASS (resolution_chooser_parent_class)->finalize (object);
}

static void
resolution_chooser_class_init (ResolutionChooserClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = resolution_chooser_get_property;
  object_class->set_property = resolution_chooser_set_property;
  object_class->dispose = resolution_chooser_dispose;
  object_class->finalize = resolution_chooser_finalize;
  FORM_FIELD_CLASS (klass)->set_session = resolution_chooser_set_session;
  FORM_FIELD_CLASS (klass)->remember = resolution_chooser_remember;
  properties[PROP_DAY] = g_param_spec_string ("day", NULL, NULL, NULL, G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  properties[PROP_ACT] = g_param_spec_string ("act", NULL, NULL, NULL, G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
resolution_chooser_init (ResolutionChooser *self)
{
  /* A number that is not offered goes to the server all the same, which knows why it is not. */
  g_object_set (self, "takes-any", TRUE, "placeholder", _("Number or words of the resolution"), NULL);
  self->record = gtk_button_new_with_label (_("Record a resolution…"));
  g_signal_connect_object (self->record, "clicked", G_CALLBACK (record_clicked_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect (self, "changed", G_CALLBACK (show_meaning), NULL);
  form_chooser_add_button (FORM_CHOOSER (self), self->record);
}
