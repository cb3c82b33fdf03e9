/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A message can be read for its whole time, whatever was said before it. */
#include "message-line.h"
#include "ui-place.h"

/* Two thirds of it twice are more than it; the last third is left for a slow computer. */
#define SHORT_MS 3000

typedef struct
{
  GtkWindow       *window;
  AdwToastOverlay *overlay;
  MessageLine     *line;
} Place;

static void
place_init (Place *place, guint milliseconds)
{
  place->window = GTK_WINDOW (gtk_window_new ());
  place->overlay = ADW_TOAST_OVERLAY (adw_toast_overlay_new ());
  adw_toast_overlay_set_child (place->overlay, gtk_label_new ("The page"));
  gtk_window_set_child (place->window, GTK_WIDGET (place->overlay));
  gtk_window_present (place->window);
  ui_place_settle ();
  place->line = message_line_new (place->overlay, milliseconds);
}

static void
place_clear (Place *place)
{
  message_line_free (place->line);
  gtk_window_destroy (place->window);
}

static gboolean
shows (GtkWidget *widget, const char *words)
{
  if (GTK_IS_LABEL (widget) && g_str_equal (gtk_label_get_label (GTK_LABEL (widget)), words))
    return TRUE;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (shows (child, words))
      return TRUE;
  return FALSE;
}

static gboolean
is_gone (gpointer data)
{
  Place *place = data;

  return !shows (GTK_WIDGET (place->overlay), "The second");
}

static gboolean
over_cb (gpointer data)
{
  *(gboolean *) data = TRUE;
  return G_SOURCE_REMOVE;
}

static gboolean
is_over (gpointer data)
{
  return *(gboolean *) data;
}

static void
let_pass (guint milliseconds)
{
  gboolean over = FALSE;

  g_timeout_add (milliseconds, over_cb, &over);
  ui_place_wait (is_over, &over);
}

/* Said when the first is nearly over, the second is not taken away with it. */
static void
the_second_has_its_own_time (void)
{
  Place place;

  if (!ui_place_has_display ())
    return;
  place_init (&place, SHORT_MS);
  message_line_say (place.line, "The first", NULL, NULL);
  let_pass (SHORT_MS * 2 / 3);
  CU_ASSERT_TRUE (shows (GTK_WIDGET (place.overlay), "The first"));
  message_line_say (place.line, "The second", NULL, NULL);
  let_pass (SHORT_MS * 2 / 3);
  CU_ASSERT_FALSE (shows (GTK_WIDGET (place.overlay), "The first"));
  CU_ASSERT_FALSE (is_gone (&place));
  CU_ASSERT_TRUE (ui_place_wait (is_gone, &place));
  message_line_say (place.line, "The third", NULL, NULL);
  CU_ASSERT_TRUE (shows (GTK_WIDGET (place.overlay), "The third"));
  place_clear (&place);
}

/* A line that is gone before its message leaves nothing behind that would call it. */
static void
a_line_may_go_first (void)
{
  Place place;

  if (!ui_place_has_display ())
    return;
  place_init (&place, 50);
  message_line_say (place.line, "The first", NULL, NULL);
  g_clear_pointer (&place.line, message_line_free);
  let_pass (200);
  CU_ASSERT_TRUE (shows (GTK_WIDGET (place.overlay), "The first"));
  place_clear (&place);
}

static CU_TestInfo cases[] = {
  { "the second message has its own time", the_second_has_its_own_time },
  { "a line may go before its message", a_line_may_go_first },
  CU_TEST_INFO_NULL,
};

int
main (void)
{
  CU_SuiteInfo suites[] = { { .pName = "message-line", .pTests = cases }, CU_SUITE_INFO_NULL };

  ui_place_start ();
  return tap_run (suites);
}
