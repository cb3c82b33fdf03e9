/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A field of one line: words, a number, an amount, a telephone number, so many digits. */
#define G_LOG_DOMAIN "form-text"

#include "form-text.h"

#include <glib/gi18n.h>
#include <string.h>

#include "base-money.h"
#include "base-sum.h"
#include "base-text.h"
#include "form-guard.h"

struct _FormText
{
  FormField    parent_instance;
  GtkWidget   *entry;
  FormTextKind kind;
  guint        digits;
  gboolean     is_secret_beyond;
  gboolean     takes_zero;
};

enum { PROP_KIND = 1, PROP_DIGITS, PROP_SECRET_BEYOND, PROP_TAKES_ZERO, PROP_WIDTH_CHARS, N_PROPS };

static GParamSpec *properties[N_PROPS];

G_DEFINE_ENUM_TYPE (FormTextKind, form_text_kind,
                    G_DEFINE_ENUM_VALUE (FORM_TEXT_WORDS, "words"),
                    G_DEFINE_ENUM_VALUE (FORM_TEXT_GUJARATI, "gujarati"),
                    G_DEFINE_ENUM_VALUE (FORM_TEXT_NUMBER, "number"),
                    G_DEFINE_ENUM_VALUE (FORM_TEXT_MONEY, "money"),
                    G_DEFINE_ENUM_VALUE (FORM_TEXT_PHONE, "phone"),
                    G_DEFINE_ENUM_VALUE (FORM_TEXT_DIGITS, "digits"))

G_DEFINE_FINAL_TYPE (FormText, form_text, FORM_TYPE_FIELD)

/* The digits of what is typed, without blanks and hyphens; newly allocated. */
static char *
dup_digits (const char *typed)
{
  g_autofree char *latin = base_text_dup_latin_digits (typed);
  GString *digits = g_string_new (NULL);

  for (const char *at = latin; *at != '\0'; at++)
    if (*at != ' ' && *at != '-')
      g_string_append_c (digits, *at);
  return g_string_free (digits, FALSE);
}

static gboolean
is_all_digits (const char *text)
{
  return text[0] != '\0' && strspn (text, "0123456789") == strlen (text);
}

static void
wipe_what_is_not_asked (FormText *self)
{
  g_autofree char *digits = dup_digits (gtk_editable_get_text (GTK_EDITABLE (self->entry)));

  if (!self->is_secret_beyond || strlen (digits) <= self->digits)
    return;
  gtk_editable_set_enable_undo (GTK_EDITABLE (self->entry), FALSE);
  gtk_editable_set_text (GTK_EDITABLE (self->entry), "");
  gtk_editable_set_enable_undo (GTK_EDITABLE (self->entry), TRUE);
  form_field_set_fault (FORM_FIELD (self), form_guard_get_words ());
}

static char *
form_text_dup_text (FormField *field)
{
  return g_strdup (gtk_editable_get_text (GTK_EDITABLE (FORM_TEXT (field)->entry)));
}

static void
form_text_set_text (FormField *field, const char *text)
{
  FormText *self = FORM_TEXT (field);
  g_autofree char *cleared = form_guard_dup_cleared (text);

  gtk_editable_set_text (GTK_EDITABLE (self->entry), cleared != NULL ? cleared : text);
}

static char *
form_text_dup_fault (FormField *field)
{
  FormText *self = FORM_TEXT (field);
  const char *typed = gtk_editable_get_text (GTK_EDITABLE (self->entry));
  g_autofree char *digits = NULL;
  gint64 number = 0;

  switch (self->kind)
    {
    case FORM_TEXT_WORDS:
    case FORM_TEXT_GUJARATI:
      return NULL;
    case FORM_TEXT_NUMBER:
      if (base_number_parse (typed, &number) && number >= (self->takes_zero ? 0 : 1))
        return NULL;
      return g_strdup (self->takes_zero ? _("Write a whole number, such as 5.")
                                        : _("Write a whole number above 0, such as 5."));
    case FORM_TEXT_MONEY:
      return base_sum_parse (typed, &number)
               ? NULL : g_strdup (_("Write an amount in rupees, such as 1,500 or 1,500.50."));
    case FORM_TEXT_PHONE:
      return base_text_is_mobile (typed, NULL)
               ? NULL : g_strdup (_("A mobile number has ten digits and begins with 6, 7, 8 or 9."));
    case FORM_TEXT_DIGITS:
      digits = dup_digits (typed);
      return is_all_digits (digits) && strlen (digits) == self->digits
               ? NULL
               : g_strdup_printf (ngettext ("Write %u digit.", "Write %u digits.", self->digits), self->digits);
    }
  g_assert_not_reached ();
}

static gboolean
form_text_get_value (FormField *field, const char *argument, char **value)
{
  FormText *self = FORM_TEXT (field);
  g_autofree char *text = NULL;
  char mobile[11];
  gint64 number;

  if (!FORM_FIELD_CLASS (form_text_parent_class)->get_value (field, argument, &text))
    return FALSE;
  if (text == NULL)
    return TRUE;
  /* What is no number is no value either; the form does not send it. */
  if (self->kind == FORM_TEXT_NUMBER || self->kind == FORM_TEXT_MONEY)
    {
      if (self->kind == FORM_TEXT_NUMBER ? base_number_parse (text, &number) : base_sum_parse (text, &number))
        *value = g_strdup_printf ("%" G_GINT64_FORMAT, number);
    }
  else if (self->kind == FORM_TEXT_PHONE && base_text_is_mobile (text, mobile))
    *value = g_strdup (mobile);
  else if (self->kind == FORM_TEXT_DIGITS)
    *value = dup_digits (text);
  else
    *value = g_steal_pointer (&text);
  return TRUE;
}

/* Numbers, amounts and telephone numbers stand in the manner of the house once the person went on. */
static void
form_text_settle (FormField *field)
{
  FormText *self = FORM_TEXT (field);
  const char *typed = gtk_editable_get_text (GTK_EDITABLE (self->entry));
  g_autofree char *settled = NULL;
  gint64 number;

  if (self->kind == FORM_TEXT_NUMBER && base_number_parse (typed, &number))
    settled = g_strdup_printf ("%" G_GINT64_FORMAT, number);
  else if (self->kind == FORM_TEXT_MONEY && base_sum_parse (typed, &number))
    settled = base_money_dup_text (number);
  if (settled != NULL && !g_str_equal (settled, typed))
    gtk_editable_set_text (GTK_EDITABLE (self->entry), settled);
  else if (settled == NULL && !form_field_is_empty (field) && form_field_get_fault (field) == NULL)
    {
      g_autofree char *fault = form_text_dup_fault (field);

      form_field_set_fault (field, fault);
    }
}

static void
form_text_set_kind (FormText *self, FormTextKind kind)
{
  self->kind = kind;
  if (kind == FORM_TEXT_GUJARATI)
    gtk_widget_add_css_class (self->entry, "gujarati");
  gtk_entry_set_input_purpose (GTK_ENTRY (self->entry),
                               kind == FORM_TEXT_PHONE    ? GTK_INPUT_PURPOSE_PHONE
                               : kind == FORM_TEXT_NUMBER ? GTK_INPUT_PURPOSE_NUMBER
                                                          : GTK_INPUT_PURPOSE_FREE_FORM);
}

static void
form_text_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  FormText *self = FORM_TEXT (object);

  switch (id)
    {
    case PROP_KIND:
      g_value_set_enum (value, (gint) self->kind);
      break;
    case PROP_DIGITS:
      g_value_set_uint (value, self->digits);
      break;
    case PROP_SECRET_BEYOND:
      g_value_set_boolean (value, self->is_secret_beyond);
      break;
    case PROP_TAKES_ZERO:
      g_value_set_boolean (value, self->takes_zero);
      break;
    case PROP_WIDTH_CHARS:
      g_value_set_uint (value, (guint) MAX (0, gtk_editable_get_width_chars (GTK_EDITABLE (self->entry))));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
form_text_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  FormText *self = FORM_TEXT (object);

  switch (id)
    {
    case PROP_KIND:
      form_text_set_kind (self, (FormTextKind) g_value_get_enum (value));
      break;
    case PROP_DIGITS:
      self->digits = g_value_get_uint (value);
      break;
    case PROP_SECRET_BEYOND:
      self->is_secret_beyond = g_value_get_boolean (value);
      break;
    case PROP_TAKES_ZERO:
      self->takes_zero = g_value_get_boolean (value);
      break;
    case PROP_WIDTH_CHARS:
      gtk_editable_set_width_chars (GTK_EDITABLE (self->entry), (gint) g_value_get_uint (value));
      gtk_widget_set_halign (self->entry, g_value_get_uint (value) > 0 ? GTK_ALIGN_START : GTK_ALIGN_FILL);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
form_text_class_init (FormTextClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  FormFieldClass *field_class = FORM_FIELD_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS;

  object_class->get_property = form_text_get_property;
  object_class->set_property = form_text_set_property;
  field_class->dup_text = form_text_dup_text;
  field_class->set_text = form_text_set_text;
  field_class->dup_fault = form_text_dup_fault;
  field_class->get_value = form_text_get_value;
  field_class->settle = form_text_settle;
  properties[PROP_KIND] = g_param_spec_enum ("kind", NULL, NULL, FORM_TYPE_TEXT_KIND, FORM_TEXT_WORDS, flags);
  properties[PROP_DIGITS] = g_param_spec_uint ("digits", NULL, NULL, 0, 20, 0, flags);
  properties[PROP_SECRET_BEYOND] = g_param_spec_boolean ("secret-beyond", NULL, NULL, FALSE, flags);
  properties[PROP_TAKES_ZERO] = g_param_spec_boolean ("takes-zero", NULL, NULL, FALSE, flags);
  properties[PROP_WIDTH_CHARS] = g_param_spec_uint ("width-chars", NULL, NULL, 0, 80, 0, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
form_text_init (FormText *self)
{
  self->entry = gtk_entry_new ();
  form_field_set_control (FORM_FIELD (self), self->entry, self->entry);
  form_guard_entry (FORM_FIELD (self), GTK_EDITABLE (self->entry));
  g_signal_connect_swapped (self->entry, "changed", G_CALLBACK (wipe_what_is_not_asked), self);
}

gint64
form_text_get_number (FormText *text)
{
  gint64 number = 0;

  g_return_val_if_fail (FORM_IS_TEXT (text), 0);

  if (text->kind == FORM_TEXT_MONEY)
    return base_sum_parse (gtk_editable_get_text (GTK_EDITABLE (text->entry)), &number) ? number : 0;
  return base_number_parse (gtk_editable_get_text (GTK_EDITABLE (text->entry)), &number) ? number : 0;
}
