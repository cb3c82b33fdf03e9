/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The assistant that brings in a file, as tests use it. */
#include "assistant-place.h"

#include "catalogue.h"
#include "window-place.h"
#include "workshop.h"

static gboolean
is_calm (gpointer data)
{
  return ((Assistant *) data)->cancellable == NULL;
}

void
assistant_place_let_end (Assistant *assistant)
{
  CU_ASSERT_TRUE (workshop_wait (is_calm, assistant, WINDOW_PLACE_WAIT_MS));
}

void
assistant_place_press (Assistant *assistant, const char *action)
{
  CU_ASSERT_TRUE (gtk_widget_activate_action (GTK_WIDGET (assistant), action, NULL));
}

Assistant *
assistant_place_open (void)
{
  return MANDALI_ASSISTANT (assistant_open (NULL, application_get_session (window_place_get_application ()),
                                            catalogue_imports, NULL));
}

Assistant *
assistant_place_open_file (const char *name, const char *text)
{
  g_autofree char *path = g_build_filename (g_get_tmp_dir (), name, NULL);
  Assistant *assistant = assistant_place_open ();

  CU_ASSERT_TRUE (g_file_set_contents (path, text, -1, NULL));
  assistant_take_file (assistant, path);
  assistant_place_let_end (assistant);
  return assistant;
}

void
assistant_place_close (Assistant *assistant)
{
  g_object_add_weak_pointer (G_OBJECT (assistant), (gpointer *) &assistant);
  gtk_window_destroy (GTK_WINDOW (assistant));
  window_place_must_be_gone ("assistant", (gpointer *) &assistant);
}

gboolean
assistant_place_is_kept (gpointer data)
{
  Assistant *assistant = data;

  return !form_draft_is_writing (assistant->draft) && !form_draft_is_writing (assistant->file_draft);
}
