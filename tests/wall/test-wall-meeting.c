/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The slides that the rows of a meeting make. */
#include <string.h>

#include "tap.h"
#include "wall-meeting.h"
#include "wall-rows-place.h"
#include "wall-rows.h"

static WallDeck *
make_deck (WallRows *rows)
{
  return wall_meeting_make_deck (wall_rows_get_meeting (rows), G_LIST_MODEL (rows->items),
                                 G_LIST_MODEL (rows->motions), G_LIST_MODEL (rows->figures));
}

static const WallSlide *
find (const WallDeck *deck, const char *key)
{
  for (guint i = 0; i < deck->slides->len; i++)
    if (g_str_equal (wall_deck_get (deck, i)->key, key))
      return wall_deck_get (deck, i);
  tap_note ("there is no slide %s", key);
  CU_FAIL_FATAL ("a slide is missing");
  return NULL;
}

static const WallFigure *
get_figure (const WallSlide *slide, guint n)
{
  CU_ASSERT_TRUE_FATAL (n < slide->figures->len);
  return g_ptr_array_index (slide->figures, n);
}

/* A vote has its slide once it is over; what was dropped has none. */
static void
slides_follow_the_agenda (void)
{
  static const char *const keys[] = {
    "title", "quorum", "agenda", "item:1", "item:2", "item:3", "item:4", "motion:71", "result:71", "item:5",
    "motion:72", "result:72", "motion:73", "result:73", "item:6", "motion:74", "item:7", "motion:75",
    "result:75", "figures", "end",
  };
  g_autoptr (WallRows) rows = wall_rows_new ("12");
  g_autoptr (WallDeck) deck = make_deck (rows);

  CU_ASSERT_EQUAL_FATAL (deck->slides->len, G_N_ELEMENTS (keys));
  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    CU_ASSERT_STRING_EQUAL (wall_deck_get (deck, i)->key, keys[i]);
}

static void
the_head_counts_who_is_here (void)
{
  g_autoptr (WallRows) enough = wall_rows_new ("8");
  g_autoptr (WallRows) few = wall_rows_new ("7");
  g_autoptr (WallRows) uncounted = wall_rows_new (NULL);
  g_autoptr (WallDeck) deck = make_deck (enough);
  g_autoptr (WallDeck) deck_of_few = make_deck (few);
  g_autoptr (WallDeck) deck_uncounted = make_deck (uncounted);

  CU_ASSERT_STRING_EQUAL (deck->head.body, "સંચાલક મંડળ");
  CU_ASSERT_STRING_EQUAL (deck->head.quorum, "હાજર ૮ · કોરમ ૮");
  CU_ASSERT_TRUE (deck->head.is_quorum);
  CU_ASSERT_TRUE (find (deck, "quorum")->is_good);
  CU_ASSERT_FALSE (deck_of_few->head.is_quorum);
  CU_ASSERT_FALSE (find (deck_of_few, "quorum")->is_good);
  CU_ASSERT_PTR_NULL (deck_uncounted->head.quorum);
  CU_ASSERT_STRING_EQUAL (wall_deck_get (deck_uncounted, 1)->key, "agenda");
}

static void
a_result_has_its_counts_and_number (void)
{
  g_autoptr (WallRows) rows = wall_rows_new ("12");
  g_autoptr (WallDeck) deck = make_deck (rows);
  const WallSlide *passed = find (deck, "result:71"), *by_all = find (deck, "result:72"),
                  *lost = find (deck, "result:73");

  CU_ASSERT_STRING_EQUAL (passed->over, "૩.૧. દસ નવા સભાસદોને શેર ફાળવણી");
  CU_ASSERT_STRING_EQUAL (passed->verdict, "ઠરાવ પસાર · Passed · BRD/26-27/014");
  CU_ASSERT_TRUE (passed->is_good);
  CU_ASSERT_EQUAL (passed->figures->len, 3);
  CU_ASSERT_STRING_EQUAL (get_figure (passed, 0)->value, "૧૧");
  CU_ASSERT_STRING_EQUAL (get_figure (passed, 1)->value, "૦");
  CU_ASSERT_STRING_EQUAL (get_figure (passed, 2)->value, "૧");
  CU_ASSERT_STRING_EQUAL (by_all->verdict, "સર્વાનુમતે પસાર · Passed by all · BRD/26-27/015");
  CU_ASSERT_STRING_EQUAL (lost->verdict, "ઠરાવ નામંજૂર · Not passed · BRD/26-27/016");
  CU_ASSERT_FALSE (lost->is_good);
  CU_ASSERT_EQUAL (lost->figures->len, 3);
  CU_ASSERT_STRING_EQUAL (lost->detail, "રદ મત ૧ (invalid) · મત ન આપ્યો ૧ (no vote)");
  CU_ASSERT_PTR_NULL (passed->detail);
  CU_ASSERT_FALSE (passed->is_aside || lost->is_aside);
  /* what is referred is neither */
  CU_ASSERT_STRING_EQUAL (find (deck, "result:75")->verdict, "વિચારણા માટે સોંપાયો · Referred");
  CU_ASSERT_TRUE (find (deck, "result:75")->is_aside && !find (deck, "result:75")->is_good);
  /* English stands large where there is no Gujarati */
  CU_ASSERT_STRING_EQUAL (lost->gu, "Resolved to raise the entry fee to twenty rupees.");
  CU_ASSERT_PTR_NULL (lost->en);
}

static void
the_agenda_marks_where_we_are (void)
{
  g_autoptr (WallRows) rows = wall_rows_new ("12");
  g_autoptr (WallDeck) deck = make_deck (rows);
  const WallSlide *agenda = find (deck, "agenda");
  const WallLine *first, *current, *last;

  CU_ASSERT_EQUAL_FATAL (agenda->lines->len, 7);
  first = g_ptr_array_index (agenda->lines, 0);
  current = g_ptr_array_index (agenda->lines, 3);
  last = g_ptr_array_index (agenda->lines, 6);
  CU_ASSERT_TRUE (first->is_done && !first->is_current);
  CU_ASSERT_TRUE (current->is_current && !current->is_done);
  CU_ASSERT_EQUAL (current->depth, 1);
  CU_ASSERT_STRING_EQUAL (current->number, "૩.૧");
  CU_ASSERT_STRING_EQUAL (last->gu, "Any other business");
  CU_ASSERT_PTR_NULL (last->en);
}

static void
notes_are_for_who_drives_the_wall (void)
{
  g_autoptr (WallRows) rows = wall_rows_new ("12");
  g_autoptr (WallDeck) deck = make_deck (rows);

  CU_ASSERT_STRING_EQUAL (find (deck, "item:4")->notes, "The forms lie with the treasurer. · 10 minutes are planned.");
  CU_ASSERT_STRING_EQUAL (find (deck, "result:71")->notes, find (deck, "item:4")->notes);
}

/* Who drives the wall is told why; where nobody is named there is nothing to tell. */
static void
a_name_gives_way_to_the_kind_of_business (void)
{
  g_autoptr (WallRows) rows = wall_rows_new ("12");
  g_autoptr (WallDeck) plain = make_deck (rows);
  g_autoptr (WallDeck) deck = NULL;
  g_autoptr (WallDeck) read_back = NULL;
  const WallLine *line;

  CU_ASSERT_PTR_NULL (find (plain, "agenda")->notes);
  wall_rows_name_members (rows);
  deck = make_deck (rows);
  line = g_ptr_array_index (find (deck, "agenda")->lines, 1);
  CU_ASSERT_STRING_EQUAL (line->gu, "સભાસદ દાખલ કરવા: ૯");
  CU_ASSERT_STRING_EQUAL (line->en, "Admission of members: 9");
  CU_ASSERT_STRING_EQUAL (find (deck, "agenda")->notes,
                          "A title names a member: the wall shows what kind of business it is.");
  CU_ASSERT_STRING_EQUAL (find (deck, "item:5")->gu, "સભાસદ દાખલ કરવા: ૯");
  CU_ASSERT_TRUE (g_str_has_prefix (find (deck, "item:5")->notes, "This title names a member"));
  CU_ASSERT_STRING_EQUAL (find (deck, "motion:72")->over, "૨. સભાસદ દાખલ કરવા: ૯");
  CU_ASSERT_STRING_EQUAL (find (deck, "motion:72")->en, "Admission of members: 9");
  CU_ASSERT_TRUE (g_str_has_prefix (find (deck, "motion:72")->notes, "This proposal names a member"));
  CU_ASSERT_STRING_EQUAL (find (deck, "result:72")->gu, "સભાસદ દાખલ કરવા: ૯");
  CU_ASSERT_PTR_NULL (find (deck, "result:72")->en);
  CU_ASSERT_STRING_EQUAL (find (deck, "item:7")->gu, "જાણ માટે");
  CU_ASSERT_STRING_EQUAL (find (deck, "item:7")->en, "To hear");
  CU_ASSERT_TRUE (g_str_has_suffix (find (deck, "item:7")->notes, "Her letter lies here."));
  CU_ASSERT_STRING_EQUAL (find (deck, "motion:73")->gu, "ઠરાવ");
  CU_ASSERT_STRING_EQUAL (find (deck, "motion:74")->gu, "સભાસદની હકાલપટ્ટી");
  CU_ASSERT_STRING_EQUAL (find (deck, "motion:74")->en, "Expulsion of a member");
  read_back = wall_meeting_make_read_back (wall_rows_get_meeting (rows), G_LIST_MODEL (rows->items),
                                           G_LIST_MODEL (rows->motions));
  CU_ASSERT_STRING_EQUAL (wall_deck_get (read_back, 0)->gu, "સભાસદ દાખલ કરવા: ૯");
  CU_ASSERT_TRUE (g_str_has_prefix (wall_deck_get (read_back, 0)->notes, "This proposal names a member"));
}

static void
figures_are_whole_rupees (void)
{
  g_autoptr (WallRows) rows = wall_rows_new ("12");
  g_autoptr (WallDeck) deck = make_deck (rows);
  const WallSlide *figures = find (deck, "figures");

  CU_ASSERT_STRING_EQUAL (get_figure (figures, 0)->value, "૧,૮૧૨");
  CU_ASSERT_STRING_EQUAL (get_figure (figures, 3)->value, "₹\302\240૧૨,૩૪,૫૬૭");
}

/* When a slide goes, the wall stays near to where it was. */
static void
a_slide_that_goes_leaves_the_wall_where_it_was (void)
{
  g_autoptr (WallRows) rows = wall_rows_new ("12");
  g_autoptr (WallDeck) former = make_deck (rows);
  g_autoptr (WallDeck) deck = make_deck (rows);
  guint n = wall_deck_find (deck, "result:72", NULL);

  g_ptr_array_remove_index (deck->slides, n);
  CU_ASSERT_STRING_EQUAL (wall_deck_get (deck, wall_deck_find (deck, "result:72", former))->key, "motion:72");
  CU_ASSERT_EQUAL (wall_deck_find (deck, "result:72", NULL), 0);
  CU_ASSERT_EQUAL (wall_deck_find (deck, "end", former), deck->slides->len - 1);
}

static void
decisions_are_read_back_one_by_one (void)
{
  g_autoptr (WallRows) rows = wall_rows_new ("12");
  g_autoptr (WallDeck) deck = wall_meeting_make_read_back (wall_rows_get_meeting (rows), G_LIST_MODEL (rows->items),
                                                           G_LIST_MODEL (rows->motions));

  CU_ASSERT_EQUAL_FATAL (deck->slides->len, 4);
  CU_ASSERT_STRING_EQUAL (wall_deck_get (deck, 0)->key, "motion:71");
  CU_ASSERT_FALSE (wall_deck_get (deck, 0)->is_agreed);
  CU_ASSERT_STRING_EQUAL (wall_deck_get (deck, 0)->detail, "તરફેણ ૧૧ · વિરોધ ૦ · તટસ્થ ૧");
  CU_ASSERT_EQUAL (wall_deck_get (deck, 0)->figures->len, 0);
  CU_ASSERT_TRUE (wall_deck_get (deck, 1)->is_agreed);
  CU_ASSERT_STRING_EQUAL (wall_deck_get (deck, 1)->detail,
                          "તરફેણ ૧૨ · વિરોધ ૦ · તટસ્થ ૦ · વંચાયું અને મંજૂર (agreed)");
  CU_ASSERT_STRING_EQUAL (wall_deck_get (deck, 2)->verdict, "ઠરાવ નામંજૂર · Not passed · BRD/26-27/016");
  CU_ASSERT_TRUE (wall_deck_get (deck, 3)->is_aside);
}

static CU_TestInfo cases[] = {
  { "slides follow the agenda", slides_follow_the_agenda },
  { "the head counts who is here", the_head_counts_who_is_here },
  { "a result has its counts and number", a_result_has_its_counts_and_number },
  { "the agenda marks where we are", the_agenda_marks_where_we_are },
  { "notes are for who drives the wall", notes_are_for_who_drives_the_wall },
  { "a name gives way to the kind of business", a_name_gives_way_to_the_kind_of_business },
  { "figures are whole rupees", figures_are_whole_rupees },
  { "a slide that goes leaves the wall where it was", a_slide_that_goes_leaves_the_wall_where_it_was },
  { "decisions are read back one by one", decisions_are_read_back_one_by_one },
  CU_TEST_INFO_NULL,
};

int
main (void)
{
  CU_SuiteInfo suites[] = { { .pName = "wall-meeting", .pTests = cases }, CU_SUITE_INFO_NULL };

  return tap_run (suites);
}
