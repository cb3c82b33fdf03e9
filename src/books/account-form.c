/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The form that opens an account of the books under its head, or changes one. */
#define G_LOG_DOMAIN "account-form"

#include "account-form.h"

#include <glib/gi18n.h>

#include "book.h"
#include "form-choice.h"
#include "form-registry.h"
#include "form-switch.h"
#include "form.h"

#define OPEN "open-account"
#define CHANGE "change-account"

#define TYPE_ACCOUNT_FORM (account_form_get_type ())
G_DECLARE_FINAL_TYPE (AccountForm, account_form, MANDALI, ACCOUNT_FORM, Form)

struct _AccountForm
{
  Form        parent_instance;
  FormChoice *group_code, *tds;
  GtkWidget  *bank;      /* what is asked of bank accounts only */
  GtkWidget  *is_closed; /* what is asked of one that is there already */
  gboolean    is_change;
};

G_DEFINE_FINAL_TYPE (AccountForm, account_form, FORM_TYPE_FORM)

static void
account_form_changed (Form *form, FormField *field)
{
  AccountForm *self = MANDALI_ACCOUNT_FORM (form);

  gtk_widget_set_visible (self->bank, g_str_equal (form_choice_get_code (self->group_code), "bank_accounts"));
}

static char *
account_form_dup_verb (Form *form)
{
  return g_strdup (MANDALI_ACCOUNT_FORM (form)->is_change ? _("Save the account") : _("Open the account"));
}

static char *
account_form_dup_done_words (Form *form, const char *number)
{
  if (MANDALI_ACCOUNT_FORM (form)->is_change)
    return g_strdup_printf (_("Saved: %s"), number != NULL ? number : "");
  return g_strdup_printf (_("Opened: %s"), number != NULL ? number : "");
}

static void
account_form_class_init (AccountFormClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  FORM_FORM_CLASS (klass)->changed = account_form_changed;
  FORM_FORM_CLASS (klass)->dup_verb = account_form_dup_verb;
  FORM_FORM_CLASS (klass)->dup_done_words = account_form_dup_done_words;
  gtk_widget_class_set_template_from_resource (widget_class, "/org/mandali/Mandali/ui/books/account-form.ui");
  gtk_widget_class_bind_template_child (widget_class, AccountForm, group_code);
  gtk_widget_class_bind_template_child (widget_class, AccountForm, tds);
  gtk_widget_class_bind_template_child (widget_class, AccountForm, bank);
  gtk_widget_class_bind_template_child (widget_class, AccountForm, is_closed);
}

static void
account_form_init (AccountForm *self)
{
  g_type_ensure (FORM_TYPE_SWITCH);
  gtk_widget_init_template (GTK_WIDGET (self));
}

/* `account_id` 0: another one. */
static GtkWindow *
open_form (GtkWindow *parent, DeskSession *session, gint64 account_id, GVariant *content)
{
  AccountForm *self = g_object_new (TYPE_ACCOUNT_FORM, "transient-for", parent, NULL);
  g_autoptr (DeskList) groups = desk_list_new (session, &account_group_list);
  g_autoptr (DeskList) natures = desk_list_new (session, &tds_nature_list);

  self->is_change = account_id != 0;
  form_set_act (FORM_FORM (self), self->is_change ? CHANGE : OPEN,
                self->is_change ? &change_account_call : &open_account_call);
  form_choice_set_list (self->group_code, groups);
  form_choice_set_list (self->tds, natures);
  gtk_widget_set_visible (self->is_closed, self->is_change);
  if (self->is_change)
    {
      g_autofree char *key = g_strdup_printf ("%" G_GINT64_FORMAT, account_id);
      g_autoptr (DeskList) account = desk_list_new (session, &account_one);

      gtk_window_set_title (GTK_WINDOW (self), _("Change an account"));
      form_set_about (FORM_FORM (self), account_id);
      desk_list_set (account, "key", key);
      form_set_record (FORM_FORM (self), account, "row_version");
    }
  form_begin (FORM_FORM (self), session, content);
  return GTK_WINDOW (self);
}

static GtkWindow *
open_again (const char *form, GtkWindow *parent, DeskSession *session, GVariant *content)
{
  return open_form (parent, session, form_registry_get_number (content, FORM_ABOUT), content);
}

GtkWindow *
account_form_open (GtkWindow *parent, DeskSession *session)
{
  g_return_val_if_fail (DESK_IS_SESSION (session), NULL);

  return open_form (parent, session, 0, NULL);
}

/* The first letter of Gujarati or Devanagari says in which script a name is. */
static const char *
find_name_field (const char *name)
{
  for (const char *at = name; *at != '\0'; at = g_utf8_next_char (at))
    {
      GUnicodeScript script = g_unichar_get_script (g_utf8_get_char (at));

      if (script == G_UNICODE_SCRIPT_GUJARATI)
        return "name_gu";
      if (script == G_UNICODE_SCRIPT_DEVANAGARI)
        return "name_hi";
    }
  return "name";
}

GtkWindow *
account_form_open_named (GtkWindow *parent, DeskSession *session, const char *name)
{
  GtkWindow *form;

  g_return_val_if_fail (DESK_IS_SESSION (session) && name != NULL, NULL);

  form = open_form (parent, session, 0, NULL);
  if (name[0] != '\0')
    form_field_set_text (form_find_field (FORM_FORM (form), find_name_field (name)), name);
  return form;
}

GtkWindow *
account_form_open_change (GtkWindow *parent, DeskSession *session, gint64 account_id)
{
  g_return_val_if_fail (DESK_IS_SESSION (session) && account_id > 0, NULL);

  return open_form (parent, session, account_id, NULL);
}

void
account_forms_init (void)
{
  form_registry_add (OPEN, open_again);
  form_registry_add (CHANGE, open_again);
}
