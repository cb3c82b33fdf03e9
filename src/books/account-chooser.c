/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The field in which a line of a voucher names its account. */
#define G_LOG_DOMAIN "account-chooser"

#include "account-chooser.h"

#include <glib/gi18n.h>

#include "base-money.h"
#include "book-name.h"
#include "book.h"

struct _AccountChooser
{
  FormChooser parent_instance;
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
  return g_strdup (book_name_get (row, ACCOUNT_CHOICE_NAME));
}

/* "Cash in hand · 12,500.00 Dr" */
static char *
dup_head_and_balance (PgRow *row)
{
  gint64 balance = pg_row_get_int (row, ACCOUNT_CHOICE_BALANCE);
  g_autofree char *amount = base_money_dup_text (ABS (balance));
  const char *head = book_name_get (row, ACCOUNT_CHOICE_GROUP_NAME);

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
account_chooser_set_session (FormField *field, DeskSession *session)
{
  g_autoptr (DeskList) list = desk_list_new (session, &account_choice);

  desk_list_set (list, "row_limit", "10");
  form_chooser_set_source (FORM_CHOOSER (field), list, &source);
}

static void
account_chooser_class_init (AccountChooserClass *klass)
{
  FORM_FIELD_CLASS (klass)->set_session = account_chooser_set_session;
}

static void
account_chooser_init (AccountChooser *self)
{
}
