/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The program itself, from its start to the first frame in which a list with rows has been painted. The start is
 * told by BENCH_BEGAN_US (the monotonic clock); prints milliseconds and the resident memory then, and leaves. */
#include <string.h>

#include "application.h"
#include "desk-language.h"

static gint64 began_us;

/* The list model of the first table with rows that is on the screen; NULL while there is none. */
static GListModel *
find_rows (GtkWidget *widget)
{
  GListModel *found = NULL;

  if (!gtk_widget_get_mapped (widget))
    return NULL;
  if (GTK_IS_COLUMN_VIEW (widget))
    {
      GListModel *model = G_LIST_MODEL (gtk_column_view_get_model (GTK_COLUMN_VIEW (widget)));

      return model != NULL && g_list_model_get_n_items (model) > 0 ? model : NULL;
    }
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find_rows (child);
  return found;
}

static glong
get_resident_kib (void)
{
  g_autofree char *status = NULL;
  const char *line;

  g_file_get_contents ("/proc/self/status", &status, NULL, NULL);
  line = status != NULL ? g_strstr_len (status, -1, "VmRSS:") : NULL;
  return line != NULL ? (glong) g_ascii_strtoll (line + 6 + strspn (line + 6, " \t"), NULL, 10) : 0;
}

/* The frame after the one in which the rows came has them on the screen. */
static void
painted_cb (GdkFrameClock *clock, GtkWindow *window)
{
  static guint frames_with_rows;

  if (find_rows (GTK_WIDGET (window)) == NULL)
    return;
  if (++frames_with_rows < 2)
    {
      gtk_widget_queue_draw (GTK_WIDGET (window));
      return;
    }
  g_print ("%.0f %ld\n", (double) (g_get_monotonic_time () - began_us) / 1000, get_resident_kib ());
  g_signal_handlers_disconnect_by_func (clock, painted_cb, window);
  gtk_window_destroy (window);
}

static void
realized_cb (GtkWidget *window)
{
  g_signal_connect_object (gtk_widget_get_frame_clock (window), "after-paint", G_CALLBACK (painted_cb), window, 0);
}

static void
window_added_cb (GtkApplication *application, GtkWindow *window)
{
  if (gtk_widget_get_realized (GTK_WIDGET (window)))
    realized_cb (GTK_WIDGET (window));
  else
    g_signal_connect (window, "realize", G_CALLBACK (realized_cb), NULL);
}

int
main (int argc, char **argv)
{
  g_autoptr (Application) application = NULL;
  const char *began = g_getenv ("BENCH_BEGAN_US");

  began_us = began != NULL ? g_ascii_strtoll (began, NULL, 10) : g_get_monotonic_time ();
  g_setenv ("GDK_DEBUG", "gl-disable", FALSE);
  g_setenv ("GSK_RENDERER", "cairo", FALSE);
  g_set_prgname ("mandali");
  desk_language_start (LOCALE_FOLDER);
  application = application_new ();
  g_application_set_flags (G_APPLICATION (application),
                           g_application_get_flags (G_APPLICATION (application)) | G_APPLICATION_NON_UNIQUE);
  g_signal_connect (application, "window-added", G_CALLBACK (window_added_cb), NULL);
  return g_application_run (G_APPLICATION (application), argc, argv);
}
