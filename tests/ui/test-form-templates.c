/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Every form is made, fills every argument of its act, names every field, and is gone when it is closed. */
#include "act-form.h"
#include "address-form.h"
#include "admission-form.h"
#include "allotment-form.h"
#include "application-form.h"
#include "call-form.h"
#include "cooperative-form.h"
#include "form-call.h"
#include "fake-act.h"
#include "form-private.h"
#include "form.h"
#include "parameter-form.h"
#include "person-form.h"
#include "photo-form.h"
#include "resolution-form.h"
#include "shareholder-forms.h"
#include "transfer-form.h"
#include "ui-place.h"

static GtkWindow *
open_address (DeskSession *session)
{
  return address_form_open (NULL, session, 87);
}

static GtkWindow *
open_admission (DeskSession *session)
{
  return admission_form_open (NULL, session, 87);
}

static GtkWindow *
open_allotment (DeskSession *session)
{
  return allotment_form_open (NULL, session, 87);
}

static GtkWindow *
open_application (DeskSession *session)
{
  return application_form_open (NULL, session);
}

static GtkWindow *
open_call (DeskSession *session)
{
  return call_form_open (NULL, session);
}

static GtkWindow *
open_cooperative (DeskSession *session)
{
  return cooperative_form_open (NULL, session);
}

static GtkWindow *
open_parameter (DeskSession *session)
{
  return parameter_form_open (NULL, session, "share_value");
}

static GtkWindow *
open_person (DeskSession *session)
{
  return person_form_open (NULL, session, 87);
}

static GtkWindow *
open_photo (DeskSession *session)
{
  return photo_form_open (NULL, session, 87);
}

static GtkWindow *
open_resolution (DeskSession *session)
{
  return resolution_form_open (NULL, session);
}

static GtkWindow *
open_transfer (DeskSession *session)
{
  return transfer_form_open (NULL, session, 87);
}

static GtkWindow *(*const openers[]) (DeskSession *session) = {
  open_address, open_admission, open_allotment, open_application, open_call, open_cooperative,
  open_parameter, open_person, open_photo, open_resolution, open_transfer,
};

static const char *const acts[] = {
  "check-application", "refuse-application", "withdraw-application", "record-signature", "receive-money",
  "record-nomination", "resign", "cease-member", "issue-certificate", "reprint-certificate", "undo-act",
  "issue-certified-copy", "same-woman",
  "surrender-shares", "forfeit-shares", "transmit-shares", "pay-out",
};

#define N_FORMS (G_N_ELEMENTS (openers) + G_N_ELEMENTS (acts))

static GtkWindow *
open_form (guint i)
{
  return i < G_N_ELEMENTS (openers) ? openers[i] (ui_place_get_session ())
         : act_form_open (acts[i - G_N_ELEMENTS (openers)], NULL, ui_place_get_session (), 87);
}

static void
every_form_is_gone_when_it_is_closed (void)
{
  if (!ui_place_has_display ())
    return;
  for (guint i = 0; i < N_FORMS; i++)
    CU_ASSERT_TRUE (ui_place_is_finalized (open_form (i)));
}

/* Arguments that come from the record it corrects: known by their columns, once it is read. */
static gboolean
comes_from_a_record (const char *argument)
{
  return g_str_equal (argument, "person_id") || g_str_equal (argument, "row_version");
}

static void
every_argument_has_its_field (void)
{
  if (!ui_place_has_display ())
    return;
  for (guint i = 0; i < N_FORMS; i++)
    {
      Form *form = FORM_FORM (open_form (i));
      FormPrivate *priv = form_get_private (form);

      for (guint p = 0; p < priv->call->n_parameters; p++)
        {
          const char *name = priv->call->parameters[p].name;
          gboolean is_known = g_str_equal (name, "request_id") || g_hash_table_contains (priv->fixed, name)
                              || form_call_find_field (priv->fields, name) != NULL
                              || (priv->record != NULL && comes_from_a_record (name));

          CU_ASSERT_TRUE (is_known);
          if (!is_known)
            g_printerr ("# %s has nothing for %s\n", priv->id, name);
        }
      gtk_window_destroy (GTK_WINDOW (form));
    }
}

static void
every_field_has_a_label_and_an_argument (void)
{
  if (!ui_place_has_display ())
    return;
  for (guint i = 0; i < N_FORMS; i++)
    {
      Form *form = FORM_FORM (open_form (i));
      FormPrivate *priv = form_get_private (form);

      for (guint f = 0; f < priv->fields->len; f++)
        {
          FormField *field = g_ptr_array_index (priv->fields, f);
          gboolean is_used = form_field_get_name (field) == NULL;

          CU_ASSERT_PTR_NOT_NULL (form_field_get_label (field));
          for (guint p = 0; p < priv->call->n_parameters && !is_used; p++)
            {
              g_autofree char *value = NULL;

              is_used = form_field_get_value (field, priv->call->parameters[p].name, &value);
            }
          CU_ASSERT_TRUE (is_used);
        }
      gtk_window_destroy (GTK_WINDOW (form));
    }
}

static gboolean
has_a_fault (FormPrivate *priv)
{
  for (guint f = 0; f < priv->fields->len; f++)
    if (form_field_get_fault (g_ptr_array_index (priv->fields, f)) != NULL)
      return TRUE;
  return FALSE;
}

/* Forms in which all that must be known stands there when they open. */
static const char *const ready[] = {
  "check-application", "withdraw-application", "record-signature", "receive-money", "issue-certificate", NULL,
};

/* A form that corrects a record says why by waiting for it: there is no server here that could answer. */
static void
empty_forms_send_nothing_and_say_why (void)
{
  if (!ui_place_has_display ())
    return;
  fake_act_install ();
  for (guint i = 0; i < N_FORMS; i++)
    {
      Form *form = FORM_FORM (open_form (i));
      FormPrivate *priv = form_get_private (form);

      if (g_strv_contains (ready, priv->id))
        {
          gtk_window_destroy (GTK_WINDOW (form));
          continue;
        }
      form_send (form);
      CU_ASSERT_NOT_EQUAL (form_get_state (form), FORM_SENDING);
      CU_ASSERT_TRUE (has_a_fault (priv) || (priv->record != NULL && !form_record_is_loaded (priv->record)));
      gtk_window_destroy (GTK_WINDOW (form));
    }
  CU_ASSERT_EQUAL (fake_act_get_count (), 0);
}

static void
forms_with_all_they_need_are_sent_as_they_open (void)
{
  guint n_before = fake_act_get_count ();

  if (!ui_place_has_display ())
    return;
  fake_act_install ();
  for (guint i = 0; ready[i] != NULL; i++)
    {
      Form *form = FORM_FORM (act_form_open (ready[i], NULL, ui_place_get_session (), 87));

      form_send (form);
      CU_ASSERT_EQUAL (form_get_state (form), FORM_SENDING);
      gtk_window_destroy (GTK_WINDOW (form));
    }
  CU_ASSERT_EQUAL (fake_act_get_count (), n_before + g_strv_length ((char **) ready));
}

static CU_TestInfo cases[] = {
  { "every form is gone when it is closed", every_form_is_gone_when_it_is_closed },
  { "every argument has its field", every_argument_has_its_field },
  { "every field has a label and an argument", every_field_has_a_label_and_an_argument },
  { "empty forms send nothing and say why", empty_forms_send_nothing_and_say_why },
  { "forms with all they need are sent as they open", forms_with_all_they_need_are_sent_as_they_open },
  CU_TEST_INFO_NULL,
};

int
main (void)
{
  CU_SuiteInfo suites[] = { { .pName = "form-templates", .pTests = cases }, CU_SUITE_INFO_NULL };

  ui_place_start ();
  resolution_forms_init ();
  shareholder_forms_init ();
  cooperative_forms_init ();
  return tap_run (suites);
}
