/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A wall on a real server: it follows what others decide, tells them what is decided here, and goes on alone when the
 * line is gone. */
#include <string.h>

#include "proxy.h"
#include "tap.h"
#include "wall-office.h"
#include "wall-show.h"
#include "workshop.h"

#define LONG_MS 15000
#define WOMEN 60

static Scratch *scratch;
static Proxy *proxy;
static gint64 meeting_id;

static int
set_up (void)
{
  scratch = scratch_new ();
  scratch_fill (scratch, WOMEN);
  meeting_id = wall_office_meet (scratch);
  proxy = proxy_new (scratch_get_host (scratch));
  return 0;
}

static int
tear_down (void)
{
  g_clear_pointer (&proxy, proxy_free);
  g_clear_pointer (&scratch, scratch_free);
  return 0;
}

/* A wall and where it has to come to. */
typedef struct
{
  WallShow   *show;
  const char *key;
  gboolean    is_blank;
} Wanted;

static const char *
get_key (WallShow *show)
{
  const WallDeck *deck = wall_show_get_deck (show);
  const WallSlide *slide = deck != NULL ? wall_deck_get (deck, wall_show_get_position (show)) : NULL;

  return slide != NULL ? slide->key : "";
}

static gboolean
is_there (gpointer data)
{
  const Wanted *wanted = data;

  return g_str_equal (get_key (wanted->show), wanted->key) && wall_show_is_blank (wanted->show) == wanted->is_blank;
}

static void
expect (WallShow *show, const char *key, gboolean is_blank)
{
  Wanted wanted = { show, key, is_blank };

  if (!workshop_wait (is_there, &wanted, LONG_MS))
    {
      tap_note ("it shows %s instead of %s", get_key (show), key);
      CU_FAIL ("the wall shows something else");
    }
}

static gboolean
is_told (gpointer data)
{
  g_autofree char *slide = wall_office_dup_slide (scratch, meeting_id);

  return g_str_equal (slide, data);
}

static guint
find (WallShow *show, const char *key)
{
  return wall_deck_find (wall_show_get_deck (show), key, NULL);
}

/* Goes to slide `key` and waits until the office knows. */
static void
go (WallShow *show, const char *key)
{
  wall_show_go (show, find (show, key));
  CU_ASSERT_STRING_EQUAL (get_key (show), key);
  CU_ASSERT_TRUE (workshop_wait (is_told, (gpointer) key, LONG_MS));
}

static gboolean
is_filled (gpointer show)
{
  const WallDeck *deck = wall_show_get_deck (show);

  gboolean has_motion = FALSE;

  /* motions and figures come by themselves */
  for (guint i = 0; deck != NULL && i < deck->slides->len; i++)
    has_motion = has_motion || g_str_has_prefix (((WallSlide *) g_ptr_array_index (deck->slides, i))->key, "motion:");
  return has_motion && find (show, "figures") > 0 && find (show, "agenda") > 0;
}

static WallShow *
open_show (DeskSession *session)
{
  WallShow *show = wall_show_new (session, meeting_id, WALL_SHOW_MEETING);

  CU_ASSERT_TRUE_FATAL (workshop_wait (is_filled, show, LONG_MS));
  return show;
}

/* Where the meeting is when somebody opens its wall. */
static void
it_begins_where_the_meeting_is (void)
{
  g_auto (OpenSession) session = workshop_open (scratch_target (scratch, "test_officer", NULL));
  g_autoptr (WallShow) show = open_show (session);
  g_autofree char *slide = wall_office_dup_slide (scratch, meeting_id);

  CU_ASSERT_TRUE (g_str_has_prefix (slide, "result:"));
  expect (show, slide, FALSE);
}

static void
walls_follow_each_other (void)
{
  g_auto (OpenSession) hers = workshop_open (scratch_target (scratch, "test_officer", NULL));
  g_auto (OpenSession) theirs = workshop_open (scratch_target (scratch, "test_director", NULL));
  g_autoptr (WallShow) driven = open_show (hers);
  g_autoptr (WallShow) followed = open_show (theirs);

  go (driven, "agenda");
  expect (followed, "agenda", FALSE);
  wall_show_zoom (followed, 1);
  wall_show_set_blank (driven, TRUE);
  expect (followed, "agenda", TRUE);
  wall_show_set_blank (driven, FALSE);
  expect (followed, "agenda", FALSE);
  wall_office_show (scratch, meeting_id, "figures", FALSE);
  expect (driven, "figures", FALSE);
  expect (followed, "figures", FALSE);
  CU_ASSERT_TRUE (wall_show_get_zoom (followed) > 1);
  CU_ASSERT_EQUAL (wall_show_get_zoom (driven), 1);
}

typedef struct
{
  WallShow *show;
  guint     page;
} WantedPage;

static gboolean
is_on_page (gpointer data)
{
  const WantedPage *wanted = data;

  return wall_show_get_page (wanted->show) == wanted->page;
}

static void
expect_page (WallShow *show, guint page)
{
  WantedPage wanted = { show, page };

  if (!workshop_wait (is_on_page, &wanted, LONG_MS))
    {
      tap_note ("it shows page %u instead of %u", wall_show_get_page (show), page);
      CU_FAIL ("the wall shows another page");
    }
}

/* The last proposal is so many times as long: of some pages, and short again. */
static void
make_long (const char *times)
{
  g_autofree char *text = g_strdup_printf ("update core.motion set words_gu = repeat ('શિબિર કરવાનું ઠરાવ્યું. ', %s)"
                                           " where motion_id = (select max (motion_id) from core.motion) returning 1",
                                           times);

  g_free (scratch_dup_value (scratch, text));
}

/* The office shows this slide from where it begins. */
static void
begin_again (const char *key)
{
  g_autofree char *text = g_strdup_printf ("update core.wall set slide = '%s', page = 0 returning 1", key);

  g_free (scratch_dup_value (scratch, text));
}

/* Whoever turns a page of a long slide turns it on every wall, and one that is opened later comes to the same page. */
static void
walls_follow_page_by_page (void)
{
  g_auto (OpenSession) hers = workshop_open (scratch_target (scratch, "test_officer", NULL));
  g_auto (OpenSession) theirs = workshop_open (scratch_target (scratch, "test_director", NULL));
  g_autoptr (WallShow) driven = NULL;
  g_autoptr (WallShow) followed = NULL;
  g_autoptr (WallShow) late = NULL;
  g_autofree char *key = scratch_dup_value (scratch, "select 'motion:' || max (motion_id) from core.motion");

  make_long ("70");
  driven = open_show (hers);
  followed = open_show (theirs);
  go (driven, key);
  expect (followed, key, FALSE);
  CU_ASSERT_TRUE_FATAL (wall_layout_get_page_count (wall_show_get_layout (driven)) > 2);
  expect_page (followed, 0);
  wall_show_step (driven, TRUE);
  wall_show_step (driven, TRUE);
  CU_ASSERT_EQUAL (wall_show_get_page (driven), 2);
  expect_page (followed, 2);
  wall_show_step (driven, FALSE);
  expect_page (followed, 1);
  late = open_show (theirs);
  expect (late, key, FALSE);
  expect_page (late, 1);
  /* whoever opens a vote leads all walls to where its proposal begins */
  begin_again (key);
  expect_page (followed, 0);
  expect_page (late, 0);
  go (driven, "agenda");
  expect (followed, "agenda", FALSE);
  go (driven, key);
  expect (followed, key, FALSE);
  expect_page (followed, 0);
  make_long ("1");
}

/* Of ten presses of a key the office hears at least the last. */
static void
the_last_of_many_steps_is_told (void)
{
  g_auto (OpenSession) session = workshop_open (scratch_target (scratch, "test_officer", NULL));
  g_autoptr (WallShow) show = open_show (session);

  go (show, "title");
  while (wall_show_step (show, TRUE))
    ;
  CU_ASSERT_STRING_EQUAL (get_key (show), "end");
  CU_ASSERT_TRUE (workshop_wait (is_told, (gpointer) "end", LONG_MS));
  expect (show, "end", FALSE);
}

/* The last step counts, too, when she closes her wall at once; what is on its way takes nobody back. */
static void
what_is_on_its_way_is_not_lost (void)
{
  g_auto (OpenSession) session = workshop_open (scratch_target (scratch, "test_officer", NULL));
  WallShow *show = open_show (session);

  go (show, "title");
  wall_show_set_blank (show, TRUE);
  wall_show_step (show, TRUE);
  wall_show_step (show, TRUE);
  wall_show_set_blank (show, FALSE);
  g_object_unref (show);
  CU_ASSERT_TRUE (workshop_wait (is_told, (gpointer) "agenda", LONG_MS));
}

/* A director looks at a wall of her own without moving that of the meeting. */
static void
who_may_not_drive_moves_only_her_own (void)
{
  g_auto (OpenSession) hers = workshop_open (scratch_target (scratch, "test_director", NULL));
  g_auto (OpenSession) his = workshop_open (scratch_target (scratch, "test_officer", NULL));
  g_autoptr (WallShow) show = open_show (hers);
  g_autoptr (WallShow) driven = open_show (his);

  go (driven, "title");
  expect (show, "title", FALSE);
  wall_show_go (show, find (show, "figures"));
  CU_ASSERT_STRING_EQUAL (get_key (show), "figures");
  go (driven, "agenda");
  expect (show, "agenda", FALSE);
}

static gboolean
is_now (gpointer show)
{
  return wall_show_get_as_of (show) == NULL;
}

static gboolean
says (WallShow *show, const char *words)
{
  WallSheet *sheet = wall_layout_get_sheet (wall_show_get_layout (show));

  for (guint i = 0; i < wall_sheet_get_count (sheet); i++)
    {
      const WallMark *mark = wall_sheet_get (sheet, i);

      if (mark->layout != NULL && strstr (pango_layout_get_text (mark->layout), words) != NULL)
        return TRUE;
    }
  return FALSE;
}

/* The last slide stays, says of when it is, and the meeting can go on with what is known. */
static void
it_goes_on_without_the_server (void)
{
  g_auto (OpenSession) session
    = workshop_open (scratch_target (scratch, "test_officer", proxy_get_host (proxy)));
  g_autoptr (WallShow) show = open_show (session);

  go (show, "agenda");
  CU_ASSERT_PTR_NULL (wall_show_get_as_of (show));
  CU_ASSERT_FALSE (says (show, "as of"));
  proxy_refuse (proxy, TRUE);
  proxy_cut (proxy);
  CU_ASSERT_TRUE (workshop_wait_for (session, DESK_SESSION_LOST, LONG_MS));
  CU_ASSERT_STRING_EQUAL (get_key (show), "agenda");
  CU_ASSERT_PTR_NOT_NULL (wall_show_get_as_of (show));
  CU_ASSERT_TRUE (says (show, "as of"));
  CU_ASSERT_TRUE (wall_show_step (show, TRUE));
  CU_ASSERT_TRUE (says (show, "as of"));
  proxy_refuse (proxy, FALSE);
  CU_ASSERT_TRUE (workshop_wait (is_now, show, LONG_MS));
  CU_ASSERT_FALSE (says (show, "as of"));
}

/* Nobody is named on a wall: neither who is here nor who proposed what. */
static void
nobody_is_named (void)
{
  g_auto (OpenSession) session = workshop_open (scratch_target (scratch, "test_officer", NULL));
  g_autoptr (WallShow) show = open_show (session);
  g_autofree char *all = scratch_dup_value (scratch,
    "select string_agg (distinct n, '|')"
    "  from core.person p, unnest (array[p.name, p.surname, p.name_gu, p.surname_gu]) n where length (n) > 3");
  g_auto (GStrv) names = g_strsplit (all, "|", -1);

  CU_ASSERT_TRUE (g_strv_length (names) > WOMEN);
  wall_show_go (show, 0);
  do
    for (guint i = 0; names[i] != NULL; i++)
      {
        if (!says (show, names[i]))
          continue;
        tap_note ("%s names %s", get_key (show), names[i]);
        CU_FAIL ("somebody is named");
      }
  while (wall_show_step (show, TRUE));
}

static CU_TestInfo cases[] = {
  { "it begins where the meeting is", it_begins_where_the_meeting_is },
  { "walls follow each other", walls_follow_each_other },
  { "walls follow page by page", walls_follow_page_by_page },
  { "the last of many steps is told", the_last_of_many_steps_is_told },
  { "what is on its way is not lost", what_is_on_its_way_is_not_lost },
  { "who may not drive moves only her own", who_may_not_drive_moves_only_her_own },
  { "it goes on without the server", it_goes_on_without_the_server },
  { "nobody is named", nobody_is_named },
  CU_TEST_INFO_NULL,
};

int
main (void)
{
  CU_SuiteInfo suites[] = { { "wall-show", set_up, tear_down, NULL, NULL, cases }, CU_SUITE_INFO_NULL };

  workshop_begin ();
  return workshop_end (tap_run (suites));
}
