/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Slides laid out for walls of several sizes: every line is large enough, whole, stands out, and lies on no other. */
#include <cairo.h>
#include <math.h>
#include <string.h>

#include "tap.h"
#include "wall-layout.h"
#include "wall-meeting.h"
#include "wall-rows-place.h"
#include "wall-rows.h"

static const struct { double width, height; } walls[] = {
  { 1024, 768 }, { 1920, 1080 }, { 1280, 720 }, { 800, 600 }, { 480, 270 },
};
static const double zooms[] = { 1, 2.5, 0.5 };

static PangoContext *context;

static int
set_up (void)
{
  context = pango_font_map_create_context (pango_cairo_font_map_get_default ());
  pango_context_set_round_glyph_positions (context, FALSE);
  return 0;
}

static int
tear_down (void)
{
  g_clear_object (&context);
  return 0;
}

static WallDeck *
make_deck (const char *present, guint times)
{
  g_autoptr (WallRows) rows = wall_rows_new (present);

  if (times > 1)
    wall_rows_make_long (rows, times);
  return wall_meeting_make_deck (wall_rows_get_meeting (rows), G_LIST_MODEL (rows->items),
                                 G_LIST_MODEL (rows->motions), G_LIST_MODEL (rows->figures));
}

static gboolean
lies_within (const WallMark *mark, double width, double height)
{
  return mark->x >= -WALL_NEARLY && mark->y >= -WALL_NEARLY && mark->x + mark->width <= width + WALL_NEARLY
         && mark->y + mark->height <= height + WALL_NEARLY;
}

/* Marks above and below the letters of two lines may reach into the space between them, not onto each other. */
static gboolean
overlap (const WallMark *one, const WallMark *other)
{
  double x = MIN (one->x + one->width, other->x + other->width) - MAX (one->x, other->x);
  double y = MIN (one->y + one->height, other->y + other->height) - MAX (one->y, other->y);

  return one->page == other->page && x > WALL_NEARLY && y > MIN (one->letters, other->letters) * 0.12;
}

/* Says what is wrong with it; NULL when all is well. */
static const char *
find_fault (WallSheet *sheet, const WallMark *mark, double width, double height)
{
  double least = height * (mark->is_small ? WALL_SMALL_PART : WALL_LEAST_PART);

  if (!lies_within (mark, width, height))
    return "is cut";
  if (mark->kind != WALL_MARK_BOX && wall_ink_contrast (mark->ink, mark->ground) < WALL_CONTRAST_LEAST)
    return "does not stand out";
  if (mark->kind != WALL_MARK_WORDS)
    return NULL;
  if (mark->letters < least - 0.01)
    return "is too small";
  for (guint i = 0; i < wall_sheet_get_count (sheet); i++)
    {
      const WallMark *other = wall_sheet_get (sheet, i);

      if (other != mark && other->kind == WALL_MARK_WORDS && overlap (mark, other))
        return "lies on another line";
    }
  return NULL;
}

static void
expect_faultless (WallLayout *layout, const WallSlide *slide, double width, double height)
{
  WallSheet *sheet = wall_layout_get_sheet (layout);

  for (guint i = 0; i < wall_sheet_get_count (sheet); i++)
    {
      const WallMark *mark = wall_sheet_get (sheet, i);
      const char *fault = find_fault (sheet, mark, width, height);

      if (fault == NULL)
        continue;
      tap_note ("%s on %.0f × %.0f, page %u: “%s” %s", slide->key, width, height, mark->page,
                mark->layout != NULL ? pango_layout_get_text (mark->layout) : "a mark", fault);
      CU_FAIL ("a line of the wall has a fault");
    }
}

/* All that belongs to the slide stands somewhere, and all of it. */
static void
expect_whole (WallLayout *layout, const char *text)
{
  WallSheet *sheet = wall_layout_get_sheet (layout);
  gsize written = 0;

  for (guint i = 0; i < wall_sheet_get_count (sheet); i++)
    {
      const WallMark *mark = wall_sheet_get (sheet, i);

      if (mark->layout != NULL && mark->page < wall_layout_get_page_count (layout)
          && g_str_equal (pango_layout_get_text (mark->layout), text))
        {
          CU_ASSERT_FALSE (pango_layout_is_ellipsized (mark->layout));
          CU_ASSERT_EQUAL (pango_layout_get_unknown_glyphs_count (mark->layout), 0);
          written += (gsize) mark->line->length;
        }
    }
  if (written < strlen (text) * 95 / 100)
    tap_note ("of “%s” only %zu bytes are written", text, written);
  CU_ASSERT_TRUE (written >= strlen (text) * 95 / 100); /* blanks at the ends of lines are no loss */
}

static void
try_slide (const WallDeck *deck, const WallSlide *slide, double width, double height, double zoom)
{
  g_autoptr (WallLayout) layout
    = wall_layout_new (context, &deck->head, slide, "૧૧:૪૨ સુધીની માહિતી · as of 11:42", width, height, zoom);

  expect_faultless (layout, slide, width, height);
  if (slide->gu != NULL)
    expect_whole (layout, slide->gu);
  if (slide->en != NULL)
    expect_whole (layout, slide->en);
  if (slide->verdict != NULL)
    expect_whole (layout, slide->verdict);
}

static void
every_line_is_whole_and_large_on_every_wall (void)
{
  static const guint lengths[] = { 1, 8 };

  for (guint length = 0; length < G_N_ELEMENTS (lengths); length++)
    {
      g_autoptr (WallDeck) deck = make_deck (length == 0 ? "5" : "12", lengths[length]);

      for (guint wall = 0; wall < G_N_ELEMENTS (walls); wall++)
        for (guint zoom = 0; zoom < G_N_ELEMENTS (zooms); zoom++)
          for (guint n = 0; n < deck->slides->len; n++)
            try_slide (deck, wall_deck_get (deck, n), walls[wall].width, walls[wall].height, zooms[zoom]);
    }
}

static guint
count_pages (guint times, double zoom)
{
  g_autoptr (WallDeck) deck = make_deck ("12", times);
  g_autoptr (WallLayout) layout
    = wall_layout_new (context, &deck->head, wall_deck_get (deck, wall_deck_find (deck, "motion:71", NULL)), NULL, 1024,
                       768, zoom);

  return wall_layout_get_page_count (layout);
}

/* What is long goes on on the next page; what is short has one, until somebody wants it larger. */
static void
long_texts_have_pages (void)
{
  CU_ASSERT_EQUAL (count_pages (1, 1), 1);
  CU_ASSERT_TRUE (count_pages (6, 1) > 1);
  CU_ASSERT_TRUE (count_pages (1, 2.5) > 1);
}

static double
measure_largest (const char *key, double zoom)
{
  g_autoptr (WallDeck) deck = make_deck ("12", 1);
  g_autoptr (WallLayout) layout = wall_layout_new (
    context, &deck->head, wall_deck_get (deck, wall_deck_find (deck, key, NULL)), NULL, 1024, 768, zoom);
  double largest = 0;

  for (guint i = 0; i < wall_sheet_get_count (wall_layout_get_sheet (layout)); i++)
    largest = MAX (largest, wall_sheet_get (wall_layout_get_sheet (layout), i)->letters);
  return largest;
}

static void
zoom_makes_letters_larger (void)
{
  CU_ASSERT_TRUE (measure_largest ("title", 1) > 768 / 20.0 * 1.5);
  CU_ASSERT_DOUBLE_EQUAL (measure_largest ("motion:71", 1.5), measure_largest ("motion:71", 1) * 1.5, 0.1);
}

/* An agenda of several pages opens where the meeting is. */
static void
the_agenda_knows_where_the_meeting_is (void)
{
  g_autoptr (WallDeck) deck = make_deck ("12", 1);
  g_autoptr (WallLayout) layout = wall_layout_new (
    context, &deck->head, wall_deck_get (deck, wall_deck_find (deck, "agenda", NULL)), NULL, 1024, 768, 1);
  WallSheet *sheet = wall_layout_get_sheet (layout);
  guint page = G_MAXUINT;

  for (guint i = 0; i < wall_sheet_get_count (sheet); i++)
    {
      const WallMark *mark = wall_sheet_get (sheet, i);

      if (mark->kind == WALL_MARK_BOX && mark->ink == WALL_INK_CARD)
        page = mark->page;
    }
  CU_ASSERT_TRUE (wall_layout_get_page_count (layout) > 1);
  CU_ASSERT_EQUAL (wall_layout_get_current_page (layout), page);
}

/* The parts of the bar are as the counts are to each other. */
static void
the_bar_is_as_long_as_the_counts (void)
{
  g_autoptr (WallDeck) deck = make_deck ("12", 1);
  g_autoptr (WallLayout) layout = wall_layout_new (
    context, &deck->head, wall_deck_get (deck, wall_deck_find (deck, "result:73", NULL)), NULL, 1920, 1080, 1);
  WallSheet *sheet = wall_layout_get_sheet (layout);
  double for_width = 0, against_width = 0;

  for (guint i = 0; i < wall_sheet_get_count (sheet); i++)
    {
      const WallMark *mark = wall_sheet_get (sheet, i);

      if (mark->kind == WALL_MARK_BOX && mark->ink == WALL_INK_GOOD)
        for_width = mark->width;
      if (mark->kind == WALL_MARK_BOX && mark->ink == WALL_INK_BAD)
        against_width = mark->width;
    }
  CU_ASSERT_TRUE (for_width > 0);
  CU_ASSERT_DOUBLE_EQUAL ((against_width + 1080 / 20 * 0.08) / (for_width + 1080 / 20 * 0.08), 5.0 / 4, 0.01);
}

static CU_TestInfo cases[] = {
  { "every line is whole and large on every wall", every_line_is_whole_and_large_on_every_wall },
  { "long texts have pages", long_texts_have_pages },
  { "zoom makes letters larger", zoom_makes_letters_larger },
  { "the agenda knows where the meeting is", the_agenda_knows_where_the_meeting_is },
  { "the bar is as long as the counts", the_bar_is_as_long_as_the_counts },
  CU_TEST_INFO_NULL,
};

int
main (void)
{
  CU_SuiteInfo suites[] = { { "wall-layout", set_up, tear_down, NULL, NULL, cases }, CU_SUITE_INFO_NULL };

  return tap_run (suites);
}
