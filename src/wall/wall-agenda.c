/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The agenda on the wall: what is done has a tick, where the meeting is has a ground of its own. */
#define G_LOG_DOMAIN "wall-agenda"

#include "wall-plan.h"

/* In parts of the letters of a line. */
#define NUMBER_LEAST 1.1
#define NUMBER_GAP 0.5
#define COLUMN_GAP 1.0
#define LINE_MOST 1.4 /* of the least letters */
#define EDGE 0.6 /* of what stands around a line */
/* Of the width. */
#define GUJARATI_PART 0.54

typedef struct
{
  double    letters, pad, right; /* where the writing has to end */
  gboolean  is_table; /* English stands beside the Gujarati, from `english` on; else under it */
  double    gu_end, english;
  WallStyle number, gu, en;
} Agenda;

/* Where the number and the words of a line begin. */
static double
get_left (const WallPlan *plan, const Agenda *agenda, const WallLine *line)
{
  return plan->margin + agenda->pad + agenda->letters * (double) line->depth;
}

static double
get_text (WallPlan *plan, const Agenda *agenda, const WallLine *line)
{
  double width;

  wall_sheet_measure (plan->sheet, &agenda->number, line->number, wall_plan_get_room (plan), &width);
  return get_left (plan, agenda, line) + MAX (width, agenda->letters * NUMBER_LEAST) + agenda->letters * NUMBER_GAP;
}

static double
measure_line (WallPlan *plan, const Agenda *agenda, const WallLine *line, double *gu_height)
{
  double x = get_text (plan, agenda, line), en_height = 0;
  WallStyle gu = agenda->gu;

  gu.is_bold = line->is_current;
  *gu_height = wall_sheet_measure (plan->sheet, &gu, line->gu, (agenda->is_table ? agenda->gu_end : agenda->right) - x,
                                   NULL);
  if (line->en != NULL)
    en_height = wall_sheet_measure (plan->sheet, &agenda->en, line->en,
                                    agenda->right - (agenda->is_table ? agenda->english : x), NULL);
  return agenda->is_table ? MAX (*gu_height, en_height) : *gu_height + en_height;
}

static double
measure_all (WallPlan *plan, const Agenda *agenda)
{
  double height = 0, gu_height;

  for (guint i = 0; i < plan->slide->lines->len; i++)
    height += measure_line (plan, agenda, g_ptr_array_index (plan->slide->lines, i), &gu_height);
  return height;
}

/* Where the Gujarati column ends: at the longest line, but not beyond its share of the width. */
static double
find_end (WallPlan *plan, const Agenda *agenda)
{
  double end = 0;

  for (guint i = 0; i < plan->slide->lines->len; i++)
    {
      const WallLine *line = g_ptr_array_index (plan->slide->lines, i);
      WallStyle gu = agenda->gu;
      double width;

      gu.is_bold = line->is_current;
      wall_sheet_measure (plan->sheet, &gu, line->gu, plan->width * 4, &width);
      end = MAX (end, get_text (plan, agenda, line) + width);
    }
  return MIN (end, plan->margin + wall_plan_get_room (plan) * GUJARATI_PART);
}

/* Both languages stand side by side where that takes less room than one under the other. */
static void
plan_agenda (WallPlan *plan, Agenda *agenda)
{
  double parts = MIN (plan->scale, LINE_MOST), beside;

  agenda->number = wall_plan_make_style (plan, parts, TRUE, WALL_INK_GOOD, WALL_INK_GROUND);
  agenda->gu = wall_plan_make_style (plan, parts, FALSE, WALL_INK_TEXT, WALL_INK_GROUND);
  agenda->en = wall_plan_make_style (plan, 1, FALSE, WALL_INK_SOFT, WALL_INK_GROUND);
  agenda->letters = agenda->gu.letters;
  agenda->pad = plan->least * WALL_PAD;
  agenda->right = plan->width - plan->margin - agenda->pad - agenda->letters * WALL_MARK_ROOM;
  agenda->gu_end = find_end (plan, agenda);
  agenda->english = agenda->gu_end + agenda->letters * COLUMN_GAP;
  agenda->is_table = TRUE;
  beside = measure_all (plan, agenda);
  agenda->is_table = FALSE;
  agenda->is_table = beside < measure_all (plan, agenda);
}

static void
add_ground (WallPlan *plan, const Agenda *agenda, double height)
{
  double y = plan->flow.y - agenda->pad / 2;

  plan->current_page = plan->flow.page;
  wall_sheet_add (plan->sheet, WALL_MARK_BOX, plan->flow.page, plan->margin, y, wall_plan_get_room (plan),
                  height + agenda->pad, WALL_INK_CARD, WALL_INK_GROUND, agenda->pad);
  wall_sheet_add (plan->sheet, WALL_MARK_BOX, plan->flow.page, plan->margin - agenda->pad, y, agenda->pad * EDGE,
                  height + agenda->pad, WALL_INK_GOOD, WALL_INK_GROUND, agenda->pad);
}

static void
add_line (WallPlan *plan, const Agenda *agenda, const WallLine *line)
{
  WallStyle number = agenda->number, gu = agenda->gu, en = agenda->en;
  double left = get_left (plan, agenda, line), x = get_text (plan, agenda, line), y, gu_height;
  double room = (agenda->is_table ? agenda->gu_end : agenda->right) - x;
  double height = measure_line (plan, agenda, line, &gu_height);

  gu.is_bold = line->is_current;
  number.ground = gu.ground = en.ground = line->is_current ? WALL_INK_CARD : WALL_INK_GROUND;
  wall_plan_make_room (plan, height + agenda->pad);
  if (line->is_current)
    add_ground (plan, agenda, height);
  y = plan->flow.y;
  if (line->is_done)
    wall_sheet_add (plan->sheet, WALL_MARK_TICK, plan->flow.page,
                    plan->width - plan->margin - agenda->pad - agenda->letters, y + agenda->letters * 0.2,
                    agenda->letters, agenda->letters, WALL_INK_GOOD, number.ground, 0);
  wall_sheet_write (plan->sheet, &number, line->number, plan->flow.page, left, y, x - left);
  wall_sheet_write (plan->sheet, &gu, line->gu, plan->flow.page, x, y, room);
  if (line->en != NULL && agenda->is_table)
    wall_sheet_write (plan->sheet, &en, line->en, plan->flow.page, agenda->english,
                      y + (agenda->letters - en.letters), agenda->right - agenda->english);
  else if (line->en != NULL)
    wall_sheet_write (plan->sheet, &en, line->en, plan->flow.page, x, y + gu_height, room);
  plan->flow.y += height + agenda->pad * (agenda->is_table ? 1 : 1.4);
}

void
wall_plan_add_agenda (WallPlan *plan)
{
  Agenda agenda;

  if (plan->slide->lines->len == 0)
    return;
  plan_agenda (plan, &agenda);
  plan->flow.y += agenda.pad;
  for (guint i = 0; i < plan->slide->lines->len && !(plan->is_trial && plan->flow.page > 0); i++)
    add_line (plan, &agenda, g_ptr_array_index (plan->slide->lines, i));
}
