/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The form that opens an account of the books under its head. */
#define G_LOG_DOMAIN "account-form"

#include "account-form.h"

#include <glib/gi18n.h>

#include "book.h"
#include "form-choice.h"
#include "form-registry.h"
#include "form.h"

#define ID "open-account"

#define TYPE_ACCOUNT_FORM (account_form_get_type ())
G_DECLARE_FINAL_TYPE (AccountForm, account_form, MANDALI, ACCOUNT_FORM, Form)

struct _AccountForm
{
  Form        parent_instance;
  FormChoice *group_code;
  GtkWidget  *bank; /* what is asked of bank accounts only */
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
  return g_strdup (_("Open the account"));
}

static char *
account_form_dup_done_words (Form *form, const char *number)
{
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
  gtk_widget_class_bind_template_child (widget_class, AccountForm, bank);
}

static void
account_form_init (AccountForm *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  form_set_act (FORM_FORM (self), ID, &open_account_call);
}

static GtkWindow *
open_form (const char *form, GtkWindow *parent, DeskSession *session, GVariant *content)
{
  AccountForm *self = g_object_new (TYPE_ACCOUNT_FORM, "transient-for", parent, NULL);
  g_autoptr (DeskList) groups = desk_list_new (session, &account_group_list);

  form_choice_set_list (self->group_code, groups);
  form_begin (FORM_FORM (self), session, content);
  return GTK_WINDOW (self);
}

GtkWindow *
account_form_open (GtkWindow *parent, DeskSession *session)
{
  g_return_val_if_fail (DESK_IS_SESSION (session), NULL);

  return open_form (ID, parent, session, NULL);
}

void
account_forms_init (void)
{
  form_registry_add (ID, open_form);
}
