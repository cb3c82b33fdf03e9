/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Forms for acts about one woman that differ only in their fields and words. */
#define G_LOG_DOMAIN "act-form"

#include "act-form.h"

#include <glib/gi18n.h>

#include "form-day.h"
#include "form-registry.h"

#define TYPE_ACT_FORM (act_form_get_type ())
G_DECLARE_DERIVABLE_TYPE (ActForm, act_form, MANDALI, ACT_FORM, ShareholderForm)

struct _ActFormClass
{
  ShareholderFormClass parent_class;
  const ActFormKind   *kind; /* of each class below this one */
};

typedef struct
{
  DeskList *preview; /* NULL: nothing asked yet */
} ActFormPrivate;

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (ActForm, act_form, SHAREHOLDER_TYPE_FORM)

static const ActFormKind *
get_kind (gpointer form)
{
  return MANDALI_ACT_FORM_GET_CLASS (form)->kind;
}

static GObject *
get_child (gpointer form, const char *name)
{
  return gtk_widget_get_template_child (form, G_OBJECT_TYPE (form), name);
}

/* Asked only once there is something to ask: half a question has half an answer. */
static DeskList *
get_preview (ActForm *self)
{
  ActFormPrivate *priv = act_form_get_instance_private (self);
  const ActFormKind *kind = get_kind (self);
  g_autofree char *id = NULL;

  if (priv->preview != NULL)
    return priv->preview;
  id = g_strdup_printf ("%" G_GINT64_FORMAT, shareholder_form_get_member_id (SHAREHOLDER_FORM (self)));
  priv->preview = desk_list_new (form_get_session (FORM_FORM (self)), kind->preview);
  desk_list_set (priv->preview, "member_id", id);
  form_outcome_set_list (FORM_OUTCOME (get_child (self, "outcome")), priv->preview, kind->dup_outcome, self);
  return priv->preview;
}

static void
ask_preview (ActForm *self)
{
  const ActFormKind *kind = get_kind (self);
  FormOutcome *outcome = FORM_OUTCOME (get_child (self, "outcome"));

  for (guint i = 0; kind->asks[i] != NULL; i++)
    {
      g_autofree char *fault = form_field_dup_fault (form_find_field (FORM_FORM (self), kind->asks[i]));

      if (fault == NULL)
        continue;
      form_outcome_set_missing (outcome, _(kind->missing));
      return;
    }
  for (guint i = 0; kind->asks[i] != NULL; i++)
    {
      g_autofree char *value = NULL;

      form_field_get_value (form_find_field (FORM_FORM (self), kind->asks[i]), kind->asks[i], &value);
      desk_list_set (get_preview (self), kind->asks[i], value);
    }
  form_outcome_set_missing (outcome, NULL);
}

static void
act_form_changed (Form *form, FormField *field)
{
  const ActFormKind *kind = get_kind (form);

  if (kind->day != NULL)
    {
      FormField *day = form_find_field (form, kind->day);
      g_autofree char *iso = base_day_dup_iso (form_day_get (FORM_DAY (day)));

      g_object_set (form_find_field (form, "resolution_number"), "day", iso, NULL);
    }
  if (kind->preview != NULL)
    ask_preview (MANDALI_ACT_FORM (form));
  if (kind->changed != NULL)
    kind->changed (form, field);
}

static char *
act_form_dup_verb (Form *form)
{
  const ActFormKind *kind = get_kind (form);

  return kind->dup_verb != NULL ? kind->dup_verb (form) : g_strdup (_(kind->verb));
}

/* The words are those of the kinds, each read by a person: two %s, the name and the number. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wformat-nonliteral"
static char *
act_form_dup_done_words (Form *form, const char *number)
{
  return g_strdup_printf (_(get_kind (form)->done), shareholder_form_get_name (SHAREHOLDER_FORM (form)), number);
}
#pragma GCC diagnostic pop

static void
act_form_prepare (ShareholderForm *form, DeskSession *session)
{
  const ActFormKind *kind = get_kind (form);
  gint64 member_id = shareholder_form_get_member_id (form);

  if (kind->member != NULL)
    form_set_fixed_number (FORM_FORM (form), kind->member, member_id);
  for (const ActFormSource *s = kind->sources; s != NULL && s->field != NULL; s++)
    s->fill (FORM_FIELD (get_child (form, s->field)), session, member_id, s->data);
}

static void
act_form_dispose (GObject *object)
{
  ActFormPrivate *priv = act_form_get_instance_private (MANDALI_ACT_FORM (object));

  g_clear_object (&priv->preview);
  G_OBJECT_CLASS (act_form_parent_class)->dispose (object);
}

static void
act_form_class_init (ActFormClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = act_form_dispose;
  FORM_FORM_CLASS (klass)->changed = act_form_changed;
  FORM_FORM_CLASS (klass)->dup_verb = act_form_dup_verb;
  FORM_FORM_CLASS (klass)->dup_done_words = act_form_dup_done_words;
  SHAREHOLDER_FORM_CLASS (klass)->prepare = act_form_prepare;
}

static void
act_form_init (ActForm *self)
{
}

/* Each kind is a class of its own below this one, since GTK knows templates by class. */
static void
kind_class_init (gpointer klass, gpointer data)
{
  const ActFormKind *kind = data;

  MANDALI_ACT_FORM_CLASS (klass)->kind = kind;
  gtk_widget_class_set_template_from_resource (GTK_WIDGET_CLASS (klass), kind->template);
  for (const ActFormSource *s = kind->sources; s != NULL && s->field != NULL; s++)
    gtk_widget_class_bind_template_child_full (GTK_WIDGET_CLASS (klass), s->field, FALSE, 0);
  if (kind->preview != NULL)
    gtk_widget_class_bind_template_child_full (GTK_WIDGET_CLASS (klass), "outcome", FALSE, 0);
}

static void
kind_init (GTypeInstance *instance, gpointer klass)
{
  const ActFormKind *kind = MANDALI_ACT_FORM_CLASS (klass)->kind;

  gtk_widget_init_template (GTK_WIDGET (instance));
  form_set_act (FORM_FORM (instance), kind->id, kind->call);
}

static GHashTable *types; /* id → the name of the class */

static GType
find_type (const char *id)
{
  const char *name = types != NULL ? g_hash_table_lookup (types, id) : NULL;

  return name != NULL ? g_type_from_name (name) : G_TYPE_INVALID;
}

static GtkWindow *
open_again (const char *form, GtkWindow *parent, DeskSession *session, GVariant *content)
{
  return shareholder_form_open_again (find_type (form), parent, session, content);
}

void
act_form_register (const ActFormKind *kind)
{
  GTypeInfo info = {
    .class_size = sizeof (ActFormClass),
    .class_init = kind_class_init,
    .class_data = kind,
    .instance_size = sizeof (ActForm),
    .instance_init = kind_init,
  };

  g_return_if_fail (kind != NULL && g_type_from_name (kind->type) == G_TYPE_INVALID);

  g_type_register_static (TYPE_ACT_FORM, kind->type, &info, G_TYPE_FLAG_FINAL);
  if (types == NULL)
    types = g_hash_table_new (g_str_hash, g_str_equal);
  g_hash_table_insert (types, (gpointer) kind->id, (gpointer) kind->type);
  form_registry_add (kind->id, open_again);
}

GtkWindow *
act_form_open (const char *id, GtkWindow *parent, DeskSession *session, gint64 member_id)
{
  g_return_val_if_fail (id != NULL && find_type (id) != G_TYPE_INVALID, NULL);

  return shareholder_form_open (find_type (id), parent, session, member_id);
}
