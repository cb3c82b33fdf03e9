/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The wall in a real office: driven from the foot of the window, shown by a window for the projector, read back. */
#include <string.h>

#include "read-back.h"
#include "tap.h"
#include "wall-keys.h"
#include "wall-office.h"
#include "wall-strip.h"
#include "wall-view.h"
#include "wall-window.h"
#include "window-place.h"
#include "window.h"
#include "workshop.h"

static gint64 meeting_id;

static int
set_up (void)
{
  if (window_place_set_up () != 0)
    return 1;
  meeting_id = wall_office_meet (window_place_get_scratch ());
  return 0;
}

static Window *
open_window (void)
{
  Window *window = window_new (window_place_get_application (), "resolutions");

  gtk_window_present (GTK_WINDOW (window));
  window_place_let_answers_come ();
  return window;
}

static gboolean
is_filled (gpointer show)
{
  const WallDeck *deck = wall_show_get_deck (show);

  return deck != NULL && deck->slides->len > 8 && wall_deck_find (deck, "figures", NULL) > 0;
}

/* The strip that win.wall puts at the foot; the test ends when there is none. */
static WallStrip *
open_strip (Window *window)
{
  GtkWidget *place = GTK_WIDGET (gtk_widget_get_template_child (GTK_WIDGET (window), TYPE_WINDOW, "wall_place"));
  GtkWidget *strip;

  g_action_group_activate_action (G_ACTION_GROUP (window), "wall", g_variant_new_int64 (meeting_id));
  strip = gtk_widget_get_first_child (place);
  CU_ASSERT_TRUE_FATAL (WALL_IS_STRIP (strip));
  CU_ASSERT_TRUE_FATAL (workshop_wait (is_filled, wall_strip_get_show (WALL_STRIP (strip)), WINDOW_PLACE_WAIT_MS));
  return WALL_STRIP (strip);
}

static const WallSlide *
get_slide (WallShow *show)
{
  return wall_deck_get (wall_show_get_deck (show), wall_show_get_position (show));
}

static void
go (WallShow *show, const char *key)
{
  wall_show_go (show, wall_deck_find (wall_show_get_deck (show), key, NULL));
  CU_ASSERT_STRING_EQUAL (get_slide (show)->key, key);
}

typedef struct
{
  WallShow *show;
  int       width, height;
} Shape;

static gboolean
has_shape (gpointer data)
{
  const Shape *shape = data;
  double width, height;

  wall_show_get_shape (shape->show, &width, &height);
  return width == shape->width && height == shape->height;
}

/* The projector's window, painted as large as it was asked to be. */
static WallView *
open_wall (Window *window, WallStrip *strip, int width, int height)
{
  Shape shape = { wall_strip_get_show (strip), width, height };
  GtkWindow *wall;

  g_action_group_activate_action (G_ACTION_GROUP (window), "wall-projector", NULL);
  wall = wall_strip_get_wall (strip);
  CU_ASSERT_PTR_NOT_NULL_FATAL (wall);
  gtk_window_set_decorated (wall, FALSE);
  gtk_window_set_default_size (wall, width, height);
  CU_ASSERT_TRUE (workshop_wait (has_shape, &shape, WINDOW_PLACE_WAIT_MS));
  window_place_let_paint (GTK_WIDGET (wall));
  return WALL_VIEW (gtk_window_get_child (wall));
}

static void
close_window (Window *window)
{
  gtk_window_destroy (GTK_WINDOW (window));
  window_place_let_answers_come ();
}

/* What stands on the wall has letters of a twentieth of it and lies within it, on every slide and page. */
static void
expect_large_and_whole (WallShow *show, WallView *view)
{
  double width = gtk_widget_get_width (GTK_WIDGET (view)), height = gtk_widget_get_height (GTK_WIDGET (view));
  guint small = 0, cut = 0, seen = 0;

  wall_show_go (show, 0);
  do
    {
      WallSheet *sheet = wall_layout_get_sheet (wall_show_get_layout (show));

      for (guint i = 0; i < wall_sheet_get_count (sheet); i++)
        {
          const WallMark *mark = wall_sheet_get (sheet, i);

          if (mark->page != wall_show_get_page (show))
            continue;
          seen++;
          small += mark->kind == WALL_MARK_WORDS && !mark->is_small && mark->letters < height / 20 - 0.01;
          cut += mark->x < -1 || mark->y < -1 || mark->x + mark->width > width + 1
                 || mark->y + mark->height > height + 1;
        }
    }
  while (wall_show_step (show, TRUE));
  CU_ASSERT_TRUE (seen > 50);
  CU_ASSERT_EQUAL (small, 0);
  CU_ASSERT_EQUAL (cut, 0);
}

static void
the_projector_shows_it_large (void)
{
  Window *window = open_window ();
  WallStrip *strip = open_strip (window);
  WallView *view = open_wall (window, strip, 1024, 768);

  expect_large_and_whole (wall_strip_get_show (strip), view);
  g_action_group_activate_action (G_ACTION_GROUP (window), "wall-projector", NULL);
  CU_ASSERT_PTR_NULL (wall_strip_get_wall (strip));
  view = open_wall (window, strip, 800, 450);
  expect_large_and_whole (wall_strip_get_show (strip), view);
  close_window (window);
  CU_ASSERT_EQUAL (window_place_count_complaints (), 0);
}

/* How many colours a widget shows. */
static guint
count_colours (GtkWidget *widget)
{
  g_autoptr (GdkPaintable) paintable = gtk_widget_paintable_new (widget);
  int width = gdk_paintable_get_intrinsic_width (paintable), height = gdk_paintable_get_intrinsic_height (paintable);
  g_autoptr (GtkSnapshot) snapshot = gtk_snapshot_new ();
  g_autoptr (GskRenderNode) node = NULL;
  g_autoptr (GdkTexture) texture = NULL;
  g_autoptr (GHashTable) colours = g_hash_table_new (NULL, NULL);
  g_autofree guint32 *dots = g_new (guint32, (gsize) width * (gsize) height);

  gdk_paintable_snapshot (paintable, GDK_SNAPSHOT (snapshot), width, height);
  node = gtk_snapshot_free_to_node (g_steal_pointer (&snapshot));
  texture = gsk_renderer_render_texture (gtk_native_get_renderer (gtk_widget_get_native (widget)), node, NULL);
  gdk_texture_download (texture, (guchar *) dots, (gsize) width * sizeof (guint32));
  for (gsize i = 0; i < (gsize) width * (gsize) height; i++)
    g_hash_table_add (colours, GUINT_TO_POINTER (dots[i]));
  return g_hash_table_size (colours);
}

/* No pointer, no message, no button: the slide, and when it is blank not even that. */
static void
nothing_else_is_on_it (void)
{
  Window *window = open_window ();
  WallStrip *strip = open_strip (window);
  WallShow *show = wall_strip_get_show (strip);
  WallView *view = open_wall (window, strip, 800, 450);
  g_autofree char *words = NULL;

  CU_ASSERT_PTR_NULL (gtk_widget_get_first_child (GTK_WIDGET (view)));
  CU_ASSERT_STRING_EQUAL (gdk_cursor_get_name (gtk_widget_get_cursor (GTK_WIDGET (view))), "none");
  go (show, "agenda");
  window_place_let_paint (GTK_WIDGET (view));
  CU_ASSERT_TRUE (count_colours (GTK_WIDGET (view)) > 3);
  g_action_group_activate_action (G_ACTION_GROUP (window), "wall-blank", NULL);
  CU_ASSERT_TRUE (wall_show_is_blank (show));
  window_place_let_paint (GTK_WIDGET (view));
  CU_ASSERT_EQUAL (count_colours (GTK_WIDGET (view)), 1);
  words = wall_view_dup_words (view);
  CU_ASSERT_STRING_EQUAL (words, "");
  g_action_group_activate_action (G_ACTION_GROUP (window), "wall-blank", NULL);
  CU_ASSERT_FALSE (wall_show_is_blank (show));
  close_window (window);
}

static GtkLabel *
get_notes (WallStrip *strip)
{
  return GTK_LABEL (gtk_widget_get_template_child (GTK_WIDGET (strip), WALL_TYPE_STRIP, "notes"));
}

/* The strip knows what comes next, and what nobody else is to read. */
static void
the_strip_knows_more_than_the_wall (void)
{
  Window *window = open_window ();
  WallStrip *strip = open_strip (window);
  WallShow *show = wall_strip_get_show (strip);
  WallView *view = open_wall (window, strip, 800, 450);
  WallView *after = WALL_VIEW (gtk_widget_get_template_child (GTK_WIDGET (strip), WALL_TYPE_STRIP, "after"));
  g_autofree char *next = NULL;
  g_autofree char *words = NULL;

  go (show, "agenda");
  while (get_slide (show)->kind != WALL_RESULT)
    CU_ASSERT_TRUE_FATAL (wall_show_step (show, TRUE));
  wall_show_step (show, FALSE);
  words = wall_view_dup_words (view);
  CU_ASSERT_STRING_EQUAL (gtk_label_get_label (get_notes (strip)), "10 minutes are planned.");
  CU_ASSERT_PTR_NULL (strstr (words, "minutes"));
  next = wall_view_dup_words (after);
  CU_ASSERT_PTR_NOT_NULL (strstr (next, "સર્વાનુમતે પસાર"));
  CU_ASSERT_PTR_NULL (strstr (words, "સર્વાનુમતે પસાર"));
  g_action_group_activate_action (G_ACTION_GROUP (window), "wall-next", NULL);
  g_free (words);
  words = wall_view_dup_words (view);
  CU_ASSERT_STRING_EQUAL (words, next);
  close_window (window);
}

/* As a presenter's remote control sends them. */
static void
keys_drive_it (void)
{
  Window *window = open_window ();
  WallStrip *strip = open_strip (window);
  WallShow *show = wall_strip_get_show (strip);

  CU_ASSERT_TRUE (wall_keys_press (show, GDK_KEY_Home, 0, 0));
  CU_ASSERT_STRING_EQUAL (get_slide (show)->key, "title");
  CU_ASSERT_TRUE (wall_keys_press (show, GDK_KEY_Page_Down, 0, 0));
  CU_ASSERT_STRING_EQUAL (get_slide (show)->key, "quorum");
  CU_ASSERT_TRUE (wall_keys_press (show, GDK_KEY_Left, 0, 0));
  CU_ASSERT_STRING_EQUAL (get_slide (show)->key, "title");
  CU_ASSERT_TRUE (wall_keys_press (show, GDK_KEY_b, 0, 0));
  CU_ASSERT_TRUE (wall_show_is_blank (show));
  CU_ASSERT_TRUE (wall_keys_press (show, GDK_KEY_b, 0, 0));
  CU_ASSERT_TRUE (wall_keys_press (show, GDK_KEY_plus, 0, GDK_CONTROL_MASK));
  CU_ASSERT_TRUE (wall_show_get_zoom (show) > 1);
  CU_ASSERT_TRUE (wall_keys_press (show, GDK_KEY_End, 0, 0));
  CU_ASSERT_STRING_EQUAL (get_slide (show)->key, "end");
  CU_ASSERT_TRUE (wall_show_get_zoom (show) > 1);
  CU_ASSERT_TRUE (wall_keys_press (show, GDK_KEY_0, 0, GDK_CONTROL_MASK));
  CU_ASSERT_EQUAL (wall_show_get_zoom (show), 1);
  CU_ASSERT_FALSE (wall_keys_press (show, GDK_KEY_x, 0, 0));
  close_window (window);
}

/* Put away, it takes the projector's window along; so does the office's window. */
static void
it_leaves_nothing_behind (void)
{
  Window *window = open_window ();
  WallStrip *strip = open_strip (window);
  gpointer wall, kept = strip;

  open_wall (window, strip, 800, 450);
  wall = wall_strip_get_wall (strip);
  g_object_add_weak_pointer (wall, &wall);
  g_object_add_weak_pointer (kept, &kept);
  g_signal_emit_by_name (strip, "closed");
  window_place_must_be_gone ("the strip", &kept);
  window_place_must_be_gone ("the projector's window", &wall);
  strip = open_strip (window);
  open_wall (window, strip, 800, 450);
  wall = wall_strip_get_wall (strip);
  g_object_add_weak_pointer (wall, &wall);
  close_window (window);
  window_place_must_be_gone ("the projector's window", &wall);
}

typedef struct
{
  ReadBack *read_back;
  guint     left;
} Left;

static gboolean
has_left (gpointer data)
{
  const Left *left = data;

  return wall_show_get_deck (read_back_get_show (left->read_back)) != NULL
         && wall_show_get_deck (read_back_get_show (left->read_back))->slides->len > 0
         && read_back_get_left (left->read_back) == left->left;
}

static gint64
count_read (void)
{
  g_autofree char *text = g_strdup_printf ("select count (*) from core.motion where read_back_at is not null"
                                           " and meeting_id = %" G_GINT64_FORMAT, meeting_id);

  return scratch_get_number (window_place_get_scratch (), text);
}

/* One decision a screen, until all are read and agreed to. */
static void
decisions_are_read_back (void)
{
  Window *window = open_window ();
  ReadBack *read_back = read_back_open (GTK_WINDOW (window),
                                        application_get_session (window_place_get_application ()), meeting_id);
  Left left = { read_back, 2 };
  WallShow *show = read_back_get_show (read_back);

  CU_ASSERT_TRUE_FATAL (workshop_wait (has_left, &left, WINDOW_PLACE_WAIT_MS));
  CU_ASSERT_EQUAL (wall_show_get_deck (show)->slides->len, 2);
  CU_ASSERT_EQUAL (wall_show_get_position (show), 0);
  CU_ASSERT_EQUAL (count_read (), 0);
  read_back_agree (read_back);
  left.left = 1;
  CU_ASSERT_TRUE (workshop_wait (has_left, &left, WINDOW_PLACE_WAIT_MS));
  CU_ASSERT_EQUAL (count_read (), 1);
  CU_ASSERT_EQUAL (wall_show_get_position (show), 1);
  read_back_agree (read_back);
  left.left = 0;
  CU_ASSERT_TRUE (workshop_wait (has_left, &left, WINDOW_PLACE_WAIT_MS));
  CU_ASSERT_EQUAL (count_read (), 2);
  gtk_window_destroy (GTK_WINDOW (read_back));
  close_window (window);
  CU_ASSERT_EQUAL (window_place_count_complaints (), 0);
}

int
main (int argc, char **argv)
{
  CU_TestInfo cases[] = {
    { "the projector shows it large", the_projector_shows_it_large },
    { "nothing else is on it", nothing_else_is_on_it },
    { "the strip knows more than the wall", the_strip_knows_more_than_the_wall },
    { "keys drive it", keys_drive_it },
    { "it leaves nothing behind", it_leaves_nothing_behind },
    { "decisions are read back", decisions_are_read_back },
    CU_TEST_INFO_NULL,
  };
  CU_SuiteInfo suites[] = { { "wall", set_up, window_place_tear_down, NULL, NULL, cases }, CU_SUITE_INFO_NULL };

  return window_place_run (suites);
}
