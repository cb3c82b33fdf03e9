/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The print preview in a real window on a real base: each paper is shown, printed as it is written, and left. */
#include <glib/gi18n.h>
#include <glib/gstdio.h>
#include <string.h>

#include "outside.h"
#include "print-preview.h"
#include "tap.h"
#include "window-place.h"
#include "window.h"
#include "workshop.h"

static PrintPreview *
find_preview (void)
{
  GListModel *windows = gtk_window_get_toplevels ();

  for (guint i = 0; i < g_list_model_get_n_items (windows); i++)
    {
      g_autoptr (GtkWindow) window = g_list_model_get_item (windows, i);

      if (MANDALI_IS_PRINT_PREVIEW (window))
        return MANDALI_PRINT_PREVIEW (window);
    }
  return NULL;
}

static gboolean
is_settled (gpointer preview)
{
  return print_preview_get_document (preview) != NULL || print_preview_get_trouble (preview) != NULL;
}

/* The preview that `action` opens, once it shows its paper or says why not; the test ends when there is none. */
static PrintPreview *
open_preview (Window *window, const char *action, GVariant *parameter)
{
  PrintPreview *preview;

  g_action_group_activate_action (G_ACTION_GROUP (window), action, parameter);
  preview = find_preview ();
  CU_ASSERT_PTR_NOT_NULL_FATAL (preview);
  CU_ASSERT_TRUE (workshop_wait (is_settled, preview, WINDOW_PLACE_WAIT_MS));
  window_place_let_paint (GTK_WIDGET (preview));
  return preview;
}

static void
close_preview (PrintPreview *preview)
{
  g_object_add_weak_pointer (G_OBJECT (preview), (gpointer *) &preview);
  gtk_widget_activate_action (GTK_WIDGET (preview), "window.close", NULL);
  window_place_must_be_gone ("the preview", (gpointer *) &preview);
}

/* What the printer gets is what the PDF holds. */
static void
expect_printed_alike (PrintPreview *preview)
{
  g_autofree char *folder = g_dir_make_tmp ("mandali-print-XXXXXX", NULL);
  g_autofree char *printed = g_build_filename (folder, "printed.pdf", NULL);
  g_autofree char *written = g_build_filename (folder, "written.pdf", NULL);
  g_autofree char *printed_text = NULL;
  g_autofree char *written_text = NULL;

  CU_ASSERT_TRUE (print_preview_print_to (preview, printed, NULL));
  CU_ASSERT_TRUE (report_document_write (print_preview_get_document (preview), written, NULL));
  if (outside_has ("pdftotext"))
    {
      printed_text = outside_dup_page (printed, 0);
      written_text = outside_dup_page (written, 0);
      CU_ASSERT_TRUE (strlen (written_text) > 200);
      CU_ASSERT_STRING_EQUAL (printed_text, written_text);
    }
  g_unlink (printed);
  g_unlink (written);
  g_rmdir (folder);
}

/* Each paper about one record, by the action that the buttons of a woman's page have. */
static void
each_paper_has_a_preview (void)
{
  static const struct { const char *id, *record; } papers[] = {
    { "share-certificate", "select min (act_id) from core.certificate" },
    { "receipt", "select min (act_id) from core.receipt" },
    { "passbook", "select min (member_id) from core.share_movement" },
    { "application-form", "select min (member_id) from core.member" },
    { "member-statement", "select min (member_id) from core.share_movement" },
  };
  Window *window = window_new (window_place_get_application (), "shareholders");

  gtk_window_present (GTK_WINDOW (window));
  window_place_let_answers_come ();
  for (guint i = 0; i < G_N_ELEMENTS (papers); i++)
    {
      gint64 record = scratch_get_number (window_place_get_scratch (), papers[i].record);
      PrintPreview *preview = open_preview (window, "show-paper", g_variant_new ("(sx)", papers[i].id, record));

      if (print_preview_get_trouble (preview) != NULL)
        tap_note ("%s: %s", papers[i].id, print_preview_get_trouble (preview));
      CU_ASSERT_PTR_NOT_NULL_FATAL (print_preview_get_document (preview));
      CU_ASSERT_EQUAL (report_document_get_page_count (print_preview_get_document (preview)), 1);
      expect_printed_alike (preview);
      close_preview (preview);
    }
  gtk_window_destroy (GTK_WINDOW (window));
  CU_ASSERT_EQUAL (window_place_count_complaints (), 0);
}

/* A menu does not know who is chosen; the page does. */
static void
the_chosen_woman_has_her_papers (void)
{
  gint64 member_id
    = scratch_get_number (window_place_get_scratch (), "select max (member_id) from core.share_movement");
  Window *window = window_new (window_place_get_application (), "shareholders");
  PrintPreview *preview;
  g_autofree char *folder = g_dir_make_tmp ("mandali-print-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, "passbook.pdf", NULL);
  g_autofree char *question = g_strdup_printf ("select p.name from core.member m join core.person p using (person_id)"
                                               " where m.member_id = %" G_GINT64_FORMAT, member_id);
  g_autofree char *name = scratch_dup_value (window_place_get_scratch (), question);
  g_autofree char *text = NULL;
  g_auto (GStrv) parts = g_strsplit (name, " ", -1);
  g_autofree char *dense = g_strjoinv ("", parts);

  gtk_window_present (GTK_WINDOW (window));
  window_place_let_answers_come ();
  page_select (window_get_current (window), member_id);
  window_place_let_answers_come ();
  preview = open_preview (window, "show-paper", g_variant_new ("(sx)", "passbook", G_GINT64_CONSTANT (0)));
  CU_ASSERT_PTR_NOT_NULL_FATAL (print_preview_get_document (preview));
  CU_ASSERT_TRUE (report_document_write (print_preview_get_document (preview), path, NULL));
  if (outside_has ("pdftotext"))
    {
      text = outside_dup_page (path, 1);
      outside_expect (text, dense);
    }
  g_unlink (path);
  g_rmdir (folder);
  close_preview (preview);
  gtk_window_destroy (GTK_WINDOW (window));
}

/* Ctrl+P: the list of the page, with as many pages as its PDF has. */
static void
the_list_has_a_preview_of_all_its_pages (void)
{
  Window *window = window_new (window_place_get_application (), "shareholders");
  PrintPreview *preview;
  guint page_count;

  gtk_window_present (GTK_WINDOW (window));
  window_place_let_answers_come ();
  preview = open_preview (window, "print", NULL);
  CU_ASSERT_PTR_NOT_NULL_FATAL (print_preview_get_document (preview));
  page_count = report_document_get_page_count (print_preview_get_document (preview));
  CU_ASSERT_TRUE (page_count > 1);
  for (guint n = 1; n < page_count; n++)
    {
      gtk_widget_activate_action (GTK_WIDGET (preview), "preview.next", NULL);
      CU_ASSERT_EQUAL (print_preview_get_page (preview), n);
    }
  window_place_let_paint (GTK_WIDGET (preview));
  CU_ASSERT_FALSE (gtk_widget_activate_action (GTK_WIDGET (preview), "preview.next", NULL)
                   && print_preview_get_page (preview) != page_count - 1);
  gtk_widget_activate_action (GTK_WIDGET (preview), "preview.zoom", "s", "whole");
  window_place_let_paint (GTK_WIDGET (preview));
  gtk_widget_activate_action (GTK_WIDGET (preview), "preview.before", NULL);
  CU_ASSERT_EQUAL (print_preview_get_page (preview), page_count - 2);
  expect_printed_alike (preview);
  close_preview (preview);
  gtk_window_destroy (GTK_WINDOW (window));
  CU_ASSERT_EQUAL (window_place_count_complaints (), 0);
}

static void
a_paper_that_cannot_be_shown_is_told (void)
{
  Window *window = window_new (window_place_get_application (), "home");
  PrintPreview *preview;

  gtk_window_present (GTK_WINDOW (window));
  window_place_let_answers_come ();
  preview = open_preview (window, "show-paper", g_variant_new ("(sx)", "receipt", G_GINT64_CONSTANT (99999999)));
  CU_ASSERT_PTR_NULL (print_preview_get_document (preview));
  CU_ASSERT_STRING_EQUAL (print_preview_get_trouble (preview), _("There is nothing in the register to print here."));
  close_preview (preview);
  gtk_window_destroy (GTK_WINDOW (window));
  CU_ASSERT_EQUAL (window_place_count_complaints (), 0);
}

int
main (void)
{
  CU_TestInfo cases[] = {
    { "each paper about one record has a preview, and is printed as it is written", each_paper_has_a_preview },
    { "the woman who is chosen has her papers", the_chosen_woman_has_her_papers },
    { "the list has a preview of all its pages", the_list_has_a_preview_of_all_its_pages },
    { "a paper that cannot be shown is told", a_paper_that_cannot_be_shown_is_told },
    CU_TEST_INFO_NULL,
  };
  CU_SuiteInfo suites[] = { { "previews", window_place_set_up, window_place_tear_down, NULL, NULL, cases },
                            CU_SUITE_INFO_NULL };

  return window_place_run (suites);
}
