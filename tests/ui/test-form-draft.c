/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What was typed outlives a crash, and nothing else does. */
#include "fake-act.h"
#include "form-draft.h"
#include "note-form.h"
#include "ui-place.h"

static char *
dup_folder (void)
{
  return g_build_filename (g_get_user_state_dir (), "mandali", "drafts", NULL);
}

/* All that stands in the folder of drafts, joined; "" when nothing does. */
static char *
dup_drafts (void)
{
  g_autofree char *folder = dup_folder ();
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  GString *all = g_string_new (NULL);
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);
      g_autofree char *text = NULL;

      if (g_str_has_suffix (name, ".keys") && g_file_get_contents (path, &text, NULL, NULL))
        g_string_append (all, text);
    }
  return g_string_free (all, FALSE);
}

static gboolean
holds_name (gpointer name)
{
  g_autofree char *all = dup_drafts ();

  return strstr (all, name) != NULL;
}

static gboolean
holds_nothing (gpointer data)
{
  g_autofree char *all = dup_drafts ();

  return all[0] == '\0';
}

/* As after a crash: the window goes without being left. */
static void
crash (Form *form)
{
  gtk_window_destroy (GTK_WINDOW (form));
  ui_place_settle ();
}

static gboolean
strip_is_gone (gpointer form)
{
  return form_get_strip_words (FORM_FORM (form)) == NULL;
}

static void
what_was_typed_is_offered_again (void)
{
  Form *form;
  g_autofree char *text = NULL;

  if (!ui_place_has_display ())
    return;
  fake_act_install ();
  form = note_form_open_about (7, NULL);
  CU_ASSERT_PTR_NULL (form_get_strip_words (form));
  note_form_type (form, "own_name", "રંજનબેન");
  gtk_widget_grab_focus (GTK_WIDGET (form_find_field (form, "phone")));
  note_form_type (form, "phone", "98250");
  gtk_editable_set_position (ui_place_get_entry (form_find_field (form, "phone")), 2);
  CU_ASSERT_TRUE (ui_place_wait (holds_name, "રંજનબેન"));
  crash (form);
  form = note_form_open_about (7, NULL);
  CU_ASSERT_PTR_NOT_NULL (form_get_strip_words (form));
  /* Until the question is answered nothing is typed over it. */
  CU_ASSERT_FALSE (gtk_widget_is_sensitive (GTK_WIDGET (form_find_field (form, "own_name"))));
  gtk_widget_activate (gtk_window_get_focus (GTK_WINDOW (form)));
  CU_ASSERT_TRUE (ui_place_wait (strip_is_gone, form));
  text = form_field_dup_text (form_find_field (form, "own_name"));
  CU_ASSERT_STRING_EQUAL (text, "રંજનબેન");
  CU_ASSERT_TRUE (ui_place_is_focused (GTK_WIDGET (form_find_field (form, "phone"))));
  CU_ASSERT_EQUAL (gtk_editable_get_position (ui_place_get_entry (form_find_field (form, "phone"))), 2);
  form_field_set_text (form_find_field (form, "phone"), "");
  form_send (form);
  CU_ASSERT_STRING_EQUAL (fake_act_get_argument ("own_name"), "રંજનબેન");
  fake_act_save (1, "N/1");
  CU_ASSERT_TRUE (ui_place_wait (holds_nothing, NULL));
}

static void
what_was_thrown_away_is_not_offered (void)
{
  Form *form;

  if (!ui_place_has_display ())
    return;
  fake_act_install ();
  form = note_form_open_about (7, NULL);
  note_form_type (form, "own_name", "Hansaben");
  CU_ASSERT_TRUE (ui_place_wait (holds_name, "Hansaben"));
  note_form_type (form, "own_name", "");
  CU_ASSERT_TRUE (ui_place_wait (holds_nothing, NULL));
  crash (form);
  form = note_form_open_about (7, NULL);
  CU_ASSERT_PTR_NULL (form_get_strip_words (form));
  crash (form);
}

static void
aadhaar_reaches_no_disk (void)
{
  Form *form;
  g_autofree char *all = NULL;
  g_autofree char *text = NULL;

  if (!ui_place_has_display ())
    return;
  fake_act_install ();
  form = note_form_open_about (7, NULL);
  note_form_type (form, "phone", "98250");
  /* 2341 2341 2346 carries the right check digit and belongs to nobody. */
  gtk_editable_set_text (ui_place_get_entry (form_find_field (form, "own_name")), "Savitaben 2341 2341 2346");
  CU_ASSERT_PTR_NOT_NULL (form_field_get_fault (form_find_field (form, "own_name")));
  text = form_field_dup_text (form_find_field (form, "own_name"));
  CU_ASSERT_PTR_NULL (strstr (text, "2341"));
  CU_ASSERT_TRUE (ui_place_wait (holds_name, "98250"));
  all = dup_drafts ();
  CU_ASSERT_PTR_NOT_NULL (strstr (all, "Savitaben"));
  CU_ASSERT_PTR_NULL (strstr (all, "2341"));
  crash (form);
}

static gboolean
is_written (gpointer draft)
{
  return !form_draft_is_writing (draft);
}

static void
drafts_are_told_apart_and_written_whole (void)
{
  g_autoptr (FormDraft) one = form_draft_new ("allot-shares", "412", "this computer");
  g_autoptr (FormDraft) other = form_draft_new ("allot-shares", "413", "this computer");
  g_autoptr (FormDraft) elsewhere = form_draft_new ("allot-shares", "412", "office");
  g_autoptr (GDateTime) typed_at = NULL;
  g_autoptr (GVariant) read = NULL;
  const char *value = NULL;

  for (guint i = 0; i <= 20; i++)
    {
      g_autofree char *count = g_strdup_printf ("%u", i);
      GVariantBuilder builder;

      g_variant_builder_init (&builder, G_VARIANT_TYPE ("a{ss}"));
      g_variant_builder_add (&builder, "{ss}", "share_count", count);
      g_variant_builder_add (&builder, "{ss}", "words", "two\nlines = [and] signs ; ");
      form_draft_write (one, g_variant_builder_end (&builder));
    }
  CU_ASSERT_TRUE (ui_place_wait (is_written, one));
  CU_ASSERT_PTR_NULL (form_draft_dup_content (other, NULL));
  CU_ASSERT_PTR_NULL (form_draft_dup_content (elsewhere, NULL));
  read = form_draft_dup_content (one, &typed_at);
  CU_ASSERT_PTR_NOT_NULL_FATAL (read);
  CU_ASSERT_TRUE (g_variant_lookup (read, "share_count", "&s", &value));
  CU_ASSERT_STRING_EQUAL (value, "20");
  CU_ASSERT_TRUE (g_variant_lookup (read, "words", "&s", &value));
  CU_ASSERT_STRING_EQUAL (value, "two\nlines = [and] signs ; ");
  CU_ASSERT_PTR_NOT_NULL (typed_at);
  /* Taken away while it is being written, it does not come back. */
  form_draft_write (one, read);
  form_draft_remove (one);
  CU_ASSERT_TRUE (ui_place_wait (is_written, one));
  CU_ASSERT_PTR_NULL (form_draft_dup_content (one, NULL));
}

static CU_TestInfo cases[] = {
  { "what was typed is offered again", what_was_typed_is_offered_again },
  { "what was thrown away is not offered", what_was_thrown_away_is_not_offered },
  { "a full Aadhaar number reaches no disk", aadhaar_reaches_no_disk },
  { "drafts are told apart and written whole", drafts_are_told_apart_and_written_whole },
  CU_TEST_INFO_NULL,
};

int
main (void)
{
  CU_SuiteInfo suites[] = { { .pName = "form-draft", .pTests = cases }, CU_SUITE_INFO_NULL };

  ui_place_start ();
  return tap_run (suites);
}
