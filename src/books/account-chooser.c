/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The field in which a line of a voucher names its account. */
#define G_LOG_DOMAIN "account-chooser"

#include "account-chooser.h"

#include <glib/gi18n.h>

#include "account-form.h"
#include "base-money.h"
#include "book.h"
#include "form.h"
#include "spoken-name.h"

struct _AccountChooser
{
  FormChooser  parent_instance;
  DeskSession *session;
};

G_DEFINE_FINAL_TYPE (AccountChooser, account_chooser, FORM_TYPE_CHOOSER)

static char *
dup_id (PgRow *row)
{
  return g_strdup (pg_row_get_words (row, ACCOUNT_CHOICE_ID));
}

static char *
dup_name (PgRow *row)
{
  return g_strdup (spoken_name_get (row, ACCOUNT_CHOICE_NAME));
}

/* "Cash in hand · 12,500.00 Dr" */
static char *
dup_head_and_balance (PgRow *row)
{
  gint64 balance = pg_row_get_int (row, ACCOUNT_CHOICE_BALANCE);
  g_autofree char *amount = base_money_dup_text (ABS (balance));
  const char *head = spoken_name_get (row, ACCOUNT_CHOICE_GROUP_NAME);

  if (balance == 0)
    return g_strdup (head);
  /* Translators: the head of an account and its balance in debit, then in credit */
  return balance > 0 ? g_strdup_printf (_("%s · %s Dr"), head, amount)
                     : g_strdup_printf (_("%s · %s Cr"), head, amount);
}

static const FormChooserSource source = {
  .search = "search",
  .dup_value = dup_id,
  .dup_title = dup_name,
  .dup_detail = dup_head_and_balance,
  .takes_first = TRUE,
  .waits = TRUE,
};

static void
opened_cb (AccountChooser *self, gint64 account_id, const char *words, Form *form)
{
  g_autofree char *value = g_strdup_printf ("%" G_GINT64_FORMAT, account_id);

  form_chooser_take (FORM_CHOOSER (self), value, form_get_number (form));
  gtk_widget_grab_focus (GTK_WIDGET (self));
}

static void
open_account (AccountChooser *self)
{
  g_autofree char *typed = form_field_dup_text (FORM_FIELD (self));
  g_autofree char *name = form_field_dup_words (FORM_FIELD (self), typed);
  GtkWindow *form;

  if (form_chooser_get_value (FORM_CHOOSER (self)) != NULL)
    name[0] = '\0'; /* it is there already */
  form = account_form_open_named (GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (self))), self->session, name);
  g_signal_connect_object (form, "done", G_CALLBACK (opened_cb), self, G_CONNECT_SWAPPED);
}

static gboolean
key_pressed_cb (AccountChooser *self, guint key, guint code, GdkModifierType modifiers)
{
  if (gdk_keyval_to_lower (key) != GDK_KEY_c || (modifiers & GDK_ALT_MASK) == 0
      || !desk_session_may (self->session, "open_account"))
    return GDK_EVENT_PROPAGATE;
  open_account (self);
  return GDK_EVENT_STOP;
}

static void
account_chooser_set_session (FormField *field, DeskSession *session)
{
  g_autoptr (DeskList) list = desk_list_new (session, &account_choice);

  g_set_object (&ACCOUNT_CHOOSER (field)->session, session);
  desk_list_set (list, "row_limit", "10");
  form_chooser_set_source (FORM_CHOOSER (field), list, &source);
}

static void
account_chooser_dispose (GObject *object)
{
  g_clear_object (&ACCOUNT_CHOOSER (object)->session);
  G_OBJECT_CLASS (account_chooser_parent_class)->dispose (object);
}

static void
account_chooser_class_init (AccountChooserClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = account_chooser_dispose;
  FORM_FIELD_CLASS (klass)->set_session = account_chooser_set_session;
}

static void
account_chooser_init (AccountChooser *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();

  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_swapped (keys, "key-pressed", G_CALLBACK (key_pressed_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
}
