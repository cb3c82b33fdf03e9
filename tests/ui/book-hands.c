/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What tests of the books do again and again. */
#include "book-hands.h"

#include "tap.h"
#include "window-forms.h"
#include "window-place.h"
#include "workshop.h"

char *
dup_said (const char *text)
{
  return scratch_dup_value (window_place_get_scratch (), text);
}

void
server_says (const char *text, const char *expected)
{
  g_autofree char *value = dup_said (text);

  CU_ASSERT_EQUAL (g_strcmp0 (value, expected), 0);
  if (g_strcmp0 (value, expected) != 0)
    tap_note ("%s: %s", text, value != NULL ? value : "nothing");
}

gint64
number_of (const char *text)
{
  g_autofree char *value = dup_said (text);

  return value != NULL ? g_ascii_strtoll (value, NULL, 10) : 0;
}

Form *
begin (GtkWindow *window)
{
  window_place_let_answers_come ();
  window_place_let_paint (GTK_WIDGET (window));
  return FORM_FORM (window);
}

void
type (Form *form, const char *field, const char *words)
{
  form_field_set_text (form_find_field (form, field), words);
}

void
type_last_day (Form *form)
{
  g_autofree char *day = dup_said ("select to_char (least (max (last_on), core.today ()), 'DD-MM-YYYY')"
                                   " from api.period");

  type (form, "dated_on", day);
}

Form *
open_voucher (const char *kind)
{
  DeskSession *session = application_get_session (window_place_get_application ());
  Form *form = begin (voucher_form_open (NULL, session, kind));

  type_last_day (form);
  return form;
}

static gboolean
is_gone (gpointer weak)
{
  return *(gpointer *) weak == NULL;
}

gboolean
is_refused (gpointer form)
{
  return form_get_state (form) == FORM_REFUSED;
}

void
save (Form *form)
{
  Form *weak = form;

  g_object_add_weak_pointer (G_OBJECT (form), (gpointer *) &weak);
  form_send (form);
  CU_ASSERT_TRUE (workshop_wait (is_gone, &weak, WINDOW_PLACE_WAIT_MS));
  window_place_let_answers_come ();
}

void
leave (Form *form)
{
  form_forget_draft (form);
  gtk_window_destroy (GTK_WINDOW (form));
}
