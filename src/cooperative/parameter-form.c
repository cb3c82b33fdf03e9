/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The form that gives a rule a new value from a day on. */
#define G_LOG_DOMAIN "parameter-form"

#include "parameter-form.h"

#include <glib/gi18n.h>

#include "cooperative-value.h"
#include "cooperative.h"
#include "form-choice.h"
#include "form-day.h"
#include "form-registry.h"
#include "form-text.h"
#include "form.h"

#define ID "set-parameter"

#define TYPE_PARAMETER_FORM (parameter_form_get_type ())
G_DECLARE_FINAL_TYPE (ParameterForm, parameter_form, MANDALI, PARAMETER_FORM, Form)

struct _ParameterForm
{
  Form        parent_instance;
  GtkLabel   *rule_title;
  GtkLabel   *rule_now;
  FormText   *value;
  FormChoice *words; /* for values that are words */
  FormDay    *valid_from;
  FormField  *resolution_number;
  DeskList   *rules;
  char       *name;
  char       *title; /* of the rule, in the language in use; NULL: not known yet */
};

G_DEFINE_FINAL_TYPE (ParameterForm, parameter_form, FORM_TYPE_FORM)

static const FormItem yes_no_items[] = {
  { "1", N_("Yes") },
  { "0", N_("No") },
  { NULL, NULL },
};

static const struct
{
  const char *unit;
  const char *hint;
} hints[] = {
  { "paise", N_("In rupees.") },
  { "days", N_("In days.") },
  { "months", N_("In months.") },
  { "years", N_("In years.") },
  { "shares", N_("Shares.") },
  { "members", N_("Members.") },
  { "one_part_in", N_("5 means one part in five; 0 that none is asked for.") },
  { "percent", N_("In percent.") },
  { "minutes", N_("In minutes.") },
  { "meetings", N_("Meetings.") },
};

/* The words of a unit whose values are no numbers for people; NULL: they are numbers. */
static const FormItem *
find_words (const char *unit)
{
  if (g_str_equal (unit, "yes_no"))
    return yes_no_items;
  if (g_str_equal (unit, "fraction"))
    return cooperative_value_fractions;
  return g_str_equal (unit, "vote_base") ? cooperative_value_bases : NULL;
}

/* One of two fields asks the value. */
static void
ask_in_unit (ParameterForm *self, const char *unit)
{
  const FormItem *words = find_words (unit);

  gtk_widget_set_visible (GTK_WIDGET (self->value), words == NULL);
  gtk_widget_set_visible (GTK_WIDGET (self->words), words != NULL);
  g_object_set (self->value, "field", words != NULL ? NULL : "value", "required", words == NULL, "kind",
                g_str_equal (unit, "paise") ? FORM_TEXT_MONEY : FORM_TEXT_NUMBER, NULL);
  g_object_set (self->words, "field", words != NULL ? "value" : NULL, NULL);
  if (words != NULL)
    form_choice_set_items (self->words, words);
  for (guint i = 0; i < G_N_ELEMENTS (hints); i++)
    if (g_str_equal (unit, hints[i].unit))
      g_object_set (self->value, "hint", _(hints[i].hint), NULL);
}

static void
rules_known_cb (ParameterForm *self)
{
  GListModel *rows = G_LIST_MODEL (desk_list_get_table (self->rules));

  for (guint i = 0; i < g_list_model_get_n_items (rows); i++)
    {
      g_autoptr (PgRow) row = g_list_model_get_item (rows, i);
      g_autofree char *value = NULL;
      g_autofree char *since = NULL;
      g_autofree char *now = NULL;

      if (!g_str_equal (pg_row_get_words (row, PARAMETER_NAME), self->name)
          || !pg_row_get_bool (row, PARAMETER_IS_NOW))
        continue;
      value = cooperative_value_dup (row);
      since = base_day_dup_text (pg_row_get_day (row, PARAMETER_VALID_FROM));
      /* Translators: the value of a rule, since when, where it is written */
      now = g_strdup_printf (_("Now: %s, since %s (%s)"), value, since, pg_row_get_words (row, PARAMETER_SOURCE));
      if (self->title == NULL)
        ask_in_unit (self, pg_row_get_words (row, PARAMETER_UNIT));
      g_free (self->title);
      self->title = cooperative_value_dup_title (row);
      gtk_label_set_label (self->rule_title, self->title);
      gtk_label_set_label (self->rule_now, now);
      form_set_subject (FORM_FORM (self), self->title);
    }
}

static void
parameter_form_changed (Form *form, FormField *field)
{
  ParameterForm *self = MANDALI_PARAMETER_FORM (form);
  g_autofree char *day = base_day_dup_iso (form_day_get (self->valid_from));

  g_object_set (self->resolution_number, "day", day, NULL);
}

static char *
parameter_form_dup_verb (Form *form)
{
  return g_strdup (_("Set the new value"));
}

static char *
parameter_form_dup_done_words (Form *form, const char *number)
{
  const char *title = MANDALI_PARAMETER_FORM (form)->title;

  return g_strdup_printf (_("Saved: %s"), title != NULL ? title : number);
}

static void
parameter_form_dispose (GObject *object)
{
  g_clear_object (&MANDALI_PARAMETER_FORM (object)->rules);
  G_OBJECT_CLASS (parameter_form_parent_class)->dispose (object);
}

static void
parameter_form_finalize (GObject *object)
{
  ParameterForm *self = MANDALI_PARAMETER_FORM (object);

  g_free (self->name);
  g_free (self->title);
  G_OBJECT_CLASS (parameter_form_parent_class)->finalize (object);
}

static void
parameter_form_class_init (ParameterFormClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  FormClass *form_class = FORM_FORM_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = parameter_form_dispose;
  G_OBJECT_CLASS (klass)->finalize = parameter_form_finalize;
  form_class->changed = parameter_form_changed;
  form_class->dup_verb = parameter_form_dup_verb;
  form_class->dup_done_words = parameter_form_dup_done_words;
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/mandali/Mandali/ui/cooperative/parameter-form.ui");
  gtk_widget_class_bind_template_child (widget_class, ParameterForm, rule_title);
  gtk_widget_class_bind_template_child (widget_class, ParameterForm, rule_now);
  gtk_widget_class_bind_template_child (widget_class, ParameterForm, value);
  gtk_widget_class_bind_template_child (widget_class, ParameterForm, words);
  gtk_widget_class_bind_template_child (widget_class, ParameterForm, valid_from);
  gtk_widget_class_bind_template_child (widget_class, ParameterForm, resolution_number);
}

static void
parameter_form_init (ParameterForm *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  form_set_act (FORM_FORM (self), ID, &set_parameter_call);
}

static GtkWindow *
open_form (GtkWindow *parent, DeskSession *session, const char *name, GVariant *content)
{
  ParameterForm *self = g_object_new (TYPE_PARAMETER_FORM, "transient-for", parent, NULL);

  self->name = g_strdup (name);
  self->rules = desk_list_new (session, &parameter_list);
  g_signal_connect_object (self->rules, "refreshed", G_CALLBACK (rules_known_cb), self, G_CONNECT_SWAPPED);
  form_set_fixed (FORM_FORM (self), "name", name);
  form_set_fixed (FORM_FORM (self), FORM_ABOUT, name);
  form_begin (FORM_FORM (self), session, content);
  return GTK_WINDOW (self);
}

static GtkWindow *
open_again (const char *form, GtkWindow *parent, DeskSession *session, GVariant *content)
{
  const char *name = "";

  g_variant_lookup (content, "name", "&s", &name);
  return open_form (parent, session, name, content);
}

GtkWindow *
parameter_form_open (GtkWindow *parent, DeskSession *session, const char *name)
{
  g_return_val_if_fail (DESK_IS_SESSION (session) && name != NULL, NULL);

  return open_form (parent, session, name, NULL);
}

void
parameter_form_register (void)
{
  form_registry_add (ID, open_again);
}
