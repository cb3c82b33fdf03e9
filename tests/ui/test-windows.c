/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Every page and every form of the program, opened on a real base in each language, light and dark, looked at until
 * it is painted, left, and gone for good; and none of them makes the libraries complain. */
#include "desk-language.h"
#include "form.h"
#include "tap.h"
#include "window-forms.h"
#include "window-place.h"

static void
open_page (const char *name)
{
  Window *window = window_new (window_place_get_application (), name);

  gtk_window_present (GTK_WINDOW (window));
  window_place_settle ();
  window_place_paint (GTK_WIDGET (window));
  CU_ASSERT_STRING_EQUAL (window_get_page (window), name);
  CU_ASSERT_PTR_NOT_NULL (window_get_current (window));
  CU_ASSERT_STRING_NOT_EQUAL (page_get_title (window_get_current (window)), "");
  g_object_add_weak_pointer (G_OBJECT (window), (gpointer *) &window);
  gtk_window_destroy (GTK_WINDOW (window));
  window_place_expect_gone (name, (gpointer *) &window);
}

static void
each_page_in_each_language (void)
{
  static const char *const names[] = { "home", "shareholders", "resolutions", "rules" };
  static const AdwColorScheme schemes[] = { ADW_COLOR_SCHEME_FORCE_LIGHT, ADW_COLOR_SCHEME_FORCE_DARK };

  for (const DeskLanguage *language = desk_languages; language->code != NULL; language++)
    for (guint s = 0; s < G_N_ELEMENTS (schemes); s++)
      {
        desk_language_use (language->code);
        adw_style_manager_set_color_scheme (adw_style_manager_get_default (), schemes[s]);
        for (guint i = 0; i < G_N_ELEMENTS (names); i++)
          open_page (names[i]);
      }
  desk_language_use ("en");
  window_place_expect_no_complaint ();
}

typedef struct
{
  const char *name;
  GtkWindow *(*plain) (GtkWindow *parent, DeskSession *session);
  GtkWindow *(*member) (GtkWindow *parent, DeskSession *session, gint64 member_id);
  GtkWindow *(*named) (GtkWindow *parent, DeskSession *session, const char *name);
  const char *state; /* of the member it is about */
} Opening;

static const Opening openings[] = {
  { "application", .plain = application_form_open },
  { "admission", .member = admission_form_open, .state = "applied" },
  { "allotment", .member = allotment_form_open, .state = "active" },
  { "transfer", .member = transfer_form_open, .state = "active" },
  { "person", .member = person_form_open, .state = "active" },
  { "address", .member = address_form_open, .state = "active" },
  { "photo", .member = photo_form_open, .state = "active" },
  { "resolution", .plain = resolution_form_open },
  { "cooperative", .plain = cooperative_form_open },
  { "parameter", .named = parameter_form_open },
};

static gint64
find_member (const char *state)
{
  g_autofree char *text = g_strdup_printf ("select member_id from api.member_on (core.today ()) where state = '%s'"
                                           " order by member_id limit 1", state);

  return scratch_get_number (window_place_get_scratch (), text);
}

static GtkWindow *
open_form (const Opening *opening, GtkWindow *parent)
{
  DeskSession *session = application_get_session (window_place_get_application ());

  if (opening->plain != NULL)
    return opening->plain (parent, session);
  if (opening->member != NULL)
    return opening->member (parent, session, find_member (opening->state));
  return opening->named (parent, session, "share_value");
}

/* An untouched form lets go at once, without a question: nothing would be lost. */
static void
open_and_leave (const Opening *opening, GtkWindow *parent)
{
  GtkWindow *form = open_form (opening, parent);
  gboolean is_asking;

  CU_ASSERT_PTR_NOT_NULL (form);
  if (form == NULL)
    return;
  window_place_settle ();
  window_place_paint (GTK_WIDGET (form));
  if (form_get_state (FORM_FORM (form)) != FORM_CLEAN)
    tap_note ("%s: nobody has typed, yet it counts as changed", opening->name);
  CU_ASSERT_EQUAL (form_get_state (FORM_FORM (form)), FORM_CLEAN);
  g_object_add_weak_pointer (G_OBJECT (form), (gpointer *) &form);
  form_leave (FORM_FORM (form));
  while (g_main_context_iteration (NULL, FALSE))
    ;
  is_asking = form != NULL && gtk_widget_get_visible (GTK_WIDGET (form));
  if (is_asking)
    tap_note ("%s: asks before it lets an untouched form go", opening->name);
  CU_ASSERT_FALSE (is_asking);
  if (form != NULL)
    gtk_window_destroy (form);
  window_place_expect_gone (opening->name, (gpointer *) &form);
}

static void
each_form_in_each_language (void)
{
  Window *window = window_new (window_place_get_application (), "shareholders");

  gtk_window_present (GTK_WINDOW (window));
  window_place_settle ();
  for (const DeskLanguage *language = desk_languages; language->code != NULL; language++)
    {
      desk_language_use (language->code);
      for (guint i = 0; i < G_N_ELEMENTS (openings); i++)
        open_and_leave (&openings[i], GTK_WINDOW (window));
    }
  desk_language_use ("en");
  gtk_window_destroy (GTK_WINDOW (window));
  window_place_expect_no_complaint ();
}

int
main (void)
{
  CU_TestInfo cases[] = {
    { "each page opens and goes, in each language, light and dark", each_page_in_each_language },
    { "each form opens, lets go untouched and goes, in each language", each_form_in_each_language },
    CU_TEST_INFO_NULL,
  };
  CU_SuiteInfo suites[] = { { "windows", window_place_open, window_place_close, NULL, NULL, cases },
                            CU_SUITE_INFO_NULL };

  return window_place_run (suites);
}
