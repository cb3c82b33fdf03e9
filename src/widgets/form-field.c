/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * One thing that is asked in a form: its label above, its control, and under it a hint or what is wrong. */
#define G_LOG_DOMAIN "form-field"

#include "form-field.h"

#include <glib/gi18n.h>

#include "base-text.h"

typedef struct
{
  char      *name;
  char      *column;
  char      *label;
  char      *hint;
  char      *note;
  char      *fault;
  char      *base;
  gboolean   is_required;
  gboolean   is_aside;
  gboolean   is_tabbing;
  GtkWidget *heading;     /* label and star */
  GtkWidget *label_widget;
  GtkWidget *star;
  GtkWidget *control;
  GtkWidget *focus;
  GtkWidget *message;     /* sign and sentence */
  GtkWidget *message_sign;
  GtkWidget *message_label;
} FormFieldPrivate;

enum { PROP_FIELD = 1, PROP_COLUMN, PROP_LABEL, PROP_HINT, PROP_REQUIRED, PROP_ASIDE, N_PROPS };
enum { SIGNAL_CHANGED, SIGNAL_GO_ON, N_SIGNALS };

static GParamSpec *properties[N_PROPS];
static guint signals[N_SIGNALS];

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (FormField, form_field, GTK_TYPE_WIDGET)

#define PRIVATE(self) ((FormFieldPrivate *) form_field_get_instance_private (self))

static void
show_message (FormField *self)
{
  FormFieldPrivate *priv = PRIVATE (self);
  gboolean is_wrong = priv->fault != NULL;
  const char *words = is_wrong ? priv->fault : priv->note != NULL ? priv->note : priv->hint;

  gtk_label_set_label (GTK_LABEL (priv->message_label), words != NULL ? words : "");
  gtk_widget_set_visible (priv->message, words != NULL && words[0] != '\0');
  gtk_widget_set_visible (priv->message_sign, is_wrong);
  if (is_wrong)
    gtk_widget_add_css_class (GTK_WIDGET (self), "error");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "error");
  if (priv->focus == NULL)
    return;
  if (is_wrong)
    gtk_widget_add_css_class (priv->focus, "error");
  else
    gtk_widget_remove_css_class (priv->focus, "error");
  gtk_accessible_update_property (GTK_ACCESSIBLE (priv->focus), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  words != NULL ? words : "", -1);
  gtk_accessible_update_state (GTK_ACCESSIBLE (priv->focus), GTK_ACCESSIBLE_STATE_INVALID,
                               is_wrong ? GTK_ACCESSIBLE_INVALID_TRUE : GTK_ACCESSIBLE_INVALID_FALSE, -1);
}

static void
focus_left_cb (GtkEventController *controller, FormField *self)
{
  form_field_settle (self);
}

static char *
form_field_real_dup_words (FormField *self, const char *text)
{
  return g_strdup (text);
}

static char *
form_field_real_dup_fault (FormField *self)
{
  return NULL;
}

static gboolean
form_field_real_get_value (FormField *self, const char *argument, char **value)
{
  g_autofree char *text = NULL;

  if (g_strcmp0 (argument, PRIVATE (self)->name) != 0)
    return FALSE;
  text = form_field_dup_text (self);
  *value = base_text_dup_clean (text);
  return TRUE;
}

static GBytes *
form_field_real_dup_bytes (FormField *self)
{
  return NULL;
}

static char *
form_field_real_dup_record_text (FormField *self, PgRow *row, const PgRelation *relation)
{
  FormFieldPrivate *priv = PRIVATE (self);
  const char *name = priv->column != NULL ? priv->column : priv->name;
  gint column = name != NULL ? pg_relation_find_column (relation, name) : -1;

  return column >= 0 ? g_strdup (pg_row_get_words (row, (guint) column)) : NULL;
}

static void
form_field_real_ignore (FormField *self)
{
}

static void
form_field_real_set_session (FormField *self, DeskSession *session)
{
}

static gboolean
form_field_grab_focus (GtkWidget *widget)
{
  FormFieldPrivate *priv = PRIVATE (FORM_FIELD (widget));

  return !priv->is_tabbing && priv->focus != NULL && gtk_widget_grab_focus (priv->focus);
}

/* Going backwards GTK offers the keyboard to the field itself once its control let it go; taking it would
 * hand it back to the control, and Shift+Tab would never leave. */
static gboolean
form_field_focus (GtkWidget *widget, GtkDirectionType direction)
{
  FormFieldPrivate *priv = PRIVATE (FORM_FIELD (widget));
  gboolean is_moved;

  priv->is_tabbing = gtk_widget_get_focus_child (widget) != NULL;
  is_moved = GTK_WIDGET_CLASS (form_field_parent_class)->focus (widget, direction);
  priv->is_tabbing = FALSE;
  return is_moved;
}

static void
form_field_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  FormFieldPrivate *priv = PRIVATE (FORM_FIELD (object));

  switch (id)
    {
    case PROP_FIELD:
      g_free (priv->name);
      priv->name = g_value_dup_string (value);
      break;
    case PROP_COLUMN:
      g_free (priv->column);
      priv->column = g_value_dup_string (value);
      break;
    case PROP_LABEL:
      g_free (priv->label);
      priv->label = g_value_dup_string (value);
      gtk_label_set_label (GTK_LABEL (priv->label_widget), priv->label != NULL ? priv->label : "");
      gtk_widget_set_visible (priv->heading, priv->label != NULL);
      break;
    case PROP_HINT:
      g_free (priv->hint);
      priv->hint = g_value_dup_string (value);
      show_message (FORM_FIELD (object));
      break;
    case PROP_REQUIRED:
      priv->is_required = g_value_get_boolean (value);
      gtk_widget_set_visible (priv->star, priv->is_required);
      break;
    case PROP_ASIDE:
      priv->is_aside = g_value_get_boolean (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
form_field_dispose (GObject *object)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL)
    gtk_widget_unparent (child);
  PRIVATE (FORM_FIELD (object))->focus = NULL;
  G_OBJECT_CLASS (form_field_parent_class)->dispose (object);
}

static void
form_field_finalize (GObject *object)
{
  FormFieldPrivate *priv = PRIVATE (FORM_FIELD (object));

  g_free (priv->name);
  g_free (priv->column);
  g_free (priv->label);
  g_free (priv->hint);
  g_free (priv->note);
  g_free (priv->fault);
  g_free (priv->base);
  G_OBJECT_CLASS (form_field_parent_class)->finalize (object);
}

static void
form_field_class_init (FormFieldClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_WRITABLE | G_PARAM_STATIC_STRINGS;

  object_class->set_property = form_field_set_property;
  object_class->dispose = form_field_dispose;
  object_class->finalize = form_field_finalize;
  widget_class->grab_focus = form_field_grab_focus;
  widget_class->focus = form_field_focus;
  klass->dup_words = form_field_real_dup_words;
  klass->dup_fault = form_field_real_dup_fault;
  klass->get_value = form_field_real_get_value;
  klass->dup_bytes = form_field_real_dup_bytes;
  klass->dup_record_text = form_field_real_dup_record_text;
  klass->set_session = form_field_real_set_session;
  klass->settle = form_field_real_ignore;
  klass->remember = form_field_real_ignore;

  properties[PROP_FIELD] = g_param_spec_string ("field", NULL, NULL, NULL, flags);
  properties[PROP_COLUMN] = g_param_spec_string ("column", NULL, NULL, NULL, flags);
  properties[PROP_LABEL] = g_param_spec_string ("label", NULL, NULL, NULL, flags);
  properties[PROP_HINT] = g_param_spec_string ("hint", NULL, NULL, NULL, flags);
  properties[PROP_REQUIRED] = g_param_spec_boolean ("required", NULL, NULL, FALSE, flags);
  properties[PROP_ASIDE] = g_param_spec_boolean ("aside", NULL, NULL, FALSE, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);
  signals[SIGNAL_CHANGED] = g_signal_new ("changed", FORM_TYPE_FIELD, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                          G_TYPE_NONE, 0);
  signals[SIGNAL_GO_ON] = g_signal_new ("go-on", FORM_TYPE_FIELD, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                        G_TYPE_NONE, 0);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "formfield");
}

static void
form_field_init (FormField *self)
{
  FormFieldPrivate *priv = PRIVATE (self);
  GtkLayoutManager *layout = gtk_widget_get_layout_manager (GTK_WIDGET (self));
  GtkEventController *focus = gtk_event_controller_focus_new ();

  gtk_orientable_set_orientation (GTK_ORIENTABLE (layout), GTK_ORIENTATION_VERTICAL);
  gtk_box_layout_set_spacing (GTK_BOX_LAYOUT (layout), 4);
  gtk_widget_set_hexpand (GTK_WIDGET (self), TRUE);
  gtk_widget_set_valign (GTK_WIDGET (self), GTK_ALIGN_START);

  priv->base = g_strdup ("");
  priv->label_widget = g_object_new (GTK_TYPE_LABEL, "xalign", 0.0, "ellipsize", PANGO_ELLIPSIZE_END, NULL);
  priv->star = g_object_new (GTK_TYPE_LABEL, "label", "*", "visible", FALSE, "accessible-role",
                             GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL);
  gtk_widget_add_css_class (priv->label_widget, "field-label");
  gtk_widget_add_css_class (priv->star, "field-star");
  priv->heading = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 3);
  gtk_widget_set_visible (priv->heading, FALSE); /* until there is a label: cells of a table have none */
  gtk_box_append (GTK_BOX (priv->heading), priv->label_widget);
  gtk_box_append (GTK_BOX (priv->heading), priv->star);
  gtk_widget_set_parent (priv->heading, GTK_WIDGET (self));

  priv->message_sign = g_object_new (GTK_TYPE_IMAGE, "icon-name", "dialog-warning-symbolic", "pixel-size", 14,
                                     "valign", GTK_ALIGN_START, "visible", FALSE, NULL);
  priv->message_label = g_object_new (GTK_TYPE_LABEL, "xalign", 0.0, "wrap", TRUE, "hexpand", TRUE, NULL);
  priv->message = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  gtk_widget_add_css_class (priv->message, "field-message");
  gtk_widget_set_visible (priv->message, FALSE);
  gtk_box_append (GTK_BOX (priv->message), priv->message_sign);
  gtk_box_append (GTK_BOX (priv->message), priv->message_label);
  gtk_widget_set_parent (priv->message, GTK_WIDGET (self));

  g_signal_connect (focus, "leave", G_CALLBACK (focus_left_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), focus);
}

const char *
form_field_get_name (FormField *self)
{
  g_return_val_if_fail (FORM_IS_FIELD (self), NULL);

  return PRIVATE (self)->name;
}

const char *
form_field_get_label (FormField *self)
{
  g_return_val_if_fail (FORM_IS_FIELD (self), NULL);

  return PRIVATE (self)->label;
}

gboolean
form_field_is_aside (FormField *self)
{
  g_return_val_if_fail (FORM_IS_FIELD (self), FALSE);

  return PRIVATE (self)->is_aside;
}

char *
form_field_dup_text (FormField *self)
{
  g_return_val_if_fail (FORM_IS_FIELD (self), NULL);

  return FORM_FIELD_GET_CLASS (self)->dup_text (self);
}

void
form_field_set_text (FormField *self, const char *text)
{
  g_return_if_fail (FORM_IS_FIELD (self));

  FORM_FIELD_GET_CLASS (self)->set_text (self, text != NULL ? text : "");
}

char *
form_field_dup_words (FormField *self, const char *text)
{
  g_return_val_if_fail (FORM_IS_FIELD (self) && text != NULL, NULL);

  return FORM_FIELD_GET_CLASS (self)->dup_words (self, text);
}

gboolean
form_field_is_empty (FormField *self)
{
  g_autofree char *text = form_field_dup_text (self);
  g_autofree char *clean = base_text_dup_clean (text);

  return clean == NULL;
}

char *
form_field_dup_fault (FormField *self)
{
  g_return_val_if_fail (FORM_IS_FIELD (self), NULL);

  if (form_field_is_empty (self))
    return PRIVATE (self)->is_required ? g_strdup (_("This is needed. Fill it in.")) : NULL;
  return FORM_FIELD_GET_CLASS (self)->dup_fault (self);
}

gboolean
form_field_get_value (FormField *self, const char *argument, char **value)
{
  g_return_val_if_fail (FORM_IS_FIELD (self) && argument != NULL && value != NULL, FALSE);

  *value = NULL;
  return FORM_FIELD_GET_CLASS (self)->get_value (self, argument, value);
}

GBytes *
form_field_dup_bytes (FormField *self)
{
  g_return_val_if_fail (FORM_IS_FIELD (self), NULL);

  return FORM_FIELD_GET_CLASS (self)->dup_bytes (self);
}

char *
form_field_dup_record_text (FormField *self, PgRow *row, const PgRelation *relation)
{
  g_return_val_if_fail (FORM_IS_FIELD (self) && PG_IS_ROW (row) && relation != NULL, NULL);

  return FORM_FIELD_GET_CLASS (self)->dup_record_text (self, row, relation);
}

void
form_field_set_session (FormField *self, DeskSession *session)
{
  g_return_if_fail (FORM_IS_FIELD (self) && DESK_IS_SESSION (session));

  FORM_FIELD_GET_CLASS (self)->set_session (self, session);
}

void
form_field_settle (FormField *self)
{
  g_return_if_fail (FORM_IS_FIELD (self));

  FORM_FIELD_GET_CLASS (self)->settle (self);
}

void
form_field_remember (FormField *self)
{
  g_return_if_fail (FORM_IS_FIELD (self));

  FORM_FIELD_GET_CLASS (self)->remember (self);
}

void
form_field_set_base (FormField *self, const char *text)
{
  FormFieldPrivate *priv = PRIVATE (self);

  g_return_if_fail (FORM_IS_FIELD (self) && text != NULL);

  g_free (priv->base);
  priv->base = g_strdup (text);
}

const char *
form_field_get_base (FormField *self)
{
  g_return_val_if_fail (FORM_IS_FIELD (self), NULL);

  return PRIVATE (self)->base;
}

gboolean
form_field_is_touched (FormField *self)
{
  g_autofree char *text = form_field_dup_text (self);

  return g_strcmp0 (text, PRIVATE (self)->base) != 0;
}

void
form_field_set_fault (FormField *self, const char *sentence)
{
  FormFieldPrivate *priv = PRIVATE (self);

  g_return_if_fail (FORM_IS_FIELD (self));

  if (g_strcmp0 (priv->fault, sentence) == 0)
    return;
  g_free (priv->fault);
  priv->fault = g_strdup (sentence);
  show_message (self);
}

const char *
form_field_get_fault (FormField *self)
{
  g_return_val_if_fail (FORM_IS_FIELD (self), NULL);

  return PRIVATE (self)->fault;
}

void
form_field_set_note (FormField *self, const char *sentence)
{
  FormFieldPrivate *priv = PRIVATE (self);

  g_return_if_fail (FORM_IS_FIELD (self));

  if (g_strcmp0 (priv->note, sentence) == 0)
    return;
  g_free (priv->note);
  priv->note = g_strdup (sentence);
  show_message (self);
}

void
form_field_set_control (FormField *self, GtkWidget *control, GtkWidget *focus)
{
  FormFieldPrivate *priv = PRIVATE (self);

  g_return_if_fail (FORM_IS_FIELD (self) && GTK_IS_WIDGET (control) && GTK_IS_WIDGET (focus));
  g_return_if_fail (priv->control == NULL);

  priv->control = control;
  priv->focus = focus;
  gtk_widget_insert_after (control, GTK_WIDGET (self), priv->heading);
  gtk_accessible_update_relation (GTK_ACCESSIBLE (focus), GTK_ACCESSIBLE_RELATION_LABELLED_BY, priv->label_widget,
                                  NULL, -1);
}

void
form_field_emit_changed (FormField *self)
{
  g_return_if_fail (FORM_IS_FIELD (self));

  /* What was said about the former content is about another thing now. */
  form_field_set_fault (self, NULL);
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

void
form_field_emit_go_on (FormField *self)
{
  g_return_if_fail (FORM_IS_FIELD (self));

  g_signal_emit (self, signals[SIGNAL_GO_ON], 0);
}
