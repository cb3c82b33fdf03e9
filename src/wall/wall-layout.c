/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A slide laid out for a wall of some size. */
#define G_LOG_DOMAIN "wall-layout"

#include "wall-layout.h"

#include "base-text.h"
#include "wall-plan.h"

/* In parts of the least letters. */
#define OVER_MOST 1.25
#define ENGLISH_PART 0.72
#define TEXT_MOST 2.0
#define TITLE_MOST 2.5
/* A last line shorter than this part of the width is a stray word; letters may be this much smaller to avoid it. */
#define STRAY_PART 0.12
#define STRAY_SCALE 0.8
#define SMALL_LINE 1.6 /* room for the lower edge, in its letters */
/* Of the height of the wall. */
#define MARGIN_PART 0.05
/* How much of the free room stands above a text that does not fill its page. */
#define ABOVE_PART 0.42

struct _WallLayout
{
  WallSheet *sheet;
  guint      page_count, current_page;
};

double
wall_plan_get_room (const WallPlan *plan)
{
  return plan->width - 2 * plan->margin;
}

WallStyle
wall_plan_make_style (const WallPlan *plan, double parts, gboolean is_bold, WallInk ink, WallInk ground)
{
  return (WallStyle){ .letters = plan->least * MAX (parts, 1), .is_bold = is_bold, .ink = ink, .ground = ground };
}

void
wall_plan_make_room (WallPlan *plan, double height)
{
  if (plan->flow.y + height <= plan->flow.bottom + WALL_NEARLY || plan->flow.y <= plan->flow.top)
    return;
  plan->flow.page++;
  plan->flow.y = plan->flow.top;
}

/* The head: which body, and whether there are enough. In two lines when one is too short. Returns the height. */
static double
add_head (WallPlan *plan, guint page)
{
  WallInk ink = plan->head->is_quorum ? WALL_INK_GOOD : WALL_INK_BAD;
  WallStyle left = wall_plan_make_style (plan, 1, FALSE, WALL_INK_SOFT, WALL_INK_GROUND);
  WallStyle right = wall_plan_make_style (plan, 1, TRUE, ink, WALL_INK_GROUND);
  const char *body = plan->head->body != NULL ? plan->head->body : "";
  double left_width, right_width = 0, mark = plan->least, room = wall_plan_get_room (plan), y = plan->margin, height;

  height = wall_sheet_measure (plan->sheet, &left, body, room, &left_width);
  wall_sheet_write (plan->sheet, &left, body, page, plan->margin, y, room);
  if (plan->head->quorum == NULL)
    return height;
  wall_sheet_measure (plan->sheet, &right, plan->head->quorum, room - mark * WALL_MARK_ROOM, &right_width);
  right.align = WALL_RIGHT;
  if (left_width + right_width + mark * (WALL_MARK_ROOM + 1) > room)
    {
      y += height;
      right.align = WALL_LEFT;
    }
  height = y - plan->margin;
  height += wall_sheet_write (plan->sheet, &right, plan->head->quorum, page,
                              plan->margin + (right.align == WALL_LEFT ? mark * WALL_MARK_ROOM : 0), y,
                              room - mark * WALL_MARK_ROOM);
  wall_sheet_add (plan->sheet, plan->head->is_quorum ? WALL_MARK_TICK : WALL_MARK_CROSS, page,
                  right.align == WALL_LEFT ? plan->margin : plan->width - plan->margin - mark, y + mark * 0.2, mark,
                  mark, ink, WALL_INK_GROUND, 0);
  return height;
}

/* At the lower edge: of which minute the facts are, and which page this is. */
static void
add_foot (WallPlan *plan, guint page, guint page_count)
{
  WallStyle style = { .letters = plan->height * WALL_SMALL_PART, .is_small = TRUE, .ink = WALL_INK_BAD };
  g_autofree char *latin = g_strdup_printf ("%u / %u", page + 1, page_count);
  g_autofree char *number = base_text_dup_gujarati_digits (latin);
  double y = plan->flow.bottom, room = wall_plan_get_room (plan) / 2;

  if (plan->as_of != NULL)
    wall_sheet_write (plan->sheet, &style, plan->as_of, page, plan->margin, y, wall_plan_get_room (plan) * 0.8);
  style.ink = WALL_INK_SOFT;
  style.align = WALL_RIGHT;
  if (page_count > 1)
    wall_sheet_write (plan->sheet, &style, number, page, plan->width - plan->margin - room, y, room);
}

static void
add_text (WallPlan *plan)
{
  WallStyle gu = wall_plan_make_style (plan, plan->scale, TRUE, WALL_INK_TEXT, WALL_INK_GROUND);
  WallStyle en = wall_plan_make_style (plan, plan->scale * ENGLISH_PART, FALSE, WALL_INK_SOFT, WALL_INK_GROUND);

  if (plan->slide->gu != NULL)
    {
      guint first = wall_sheet_get_count (plan->sheet), last;

      wall_sheet_flow (plan->sheet, &gu, plan->slide->gu, &plan->flow, plan->margin, wall_plan_get_room (plan));
      last = wall_sheet_get_count (plan->sheet) - 1;
      plan->has_stray = last > first
                        && wall_sheet_get (plan->sheet, last)->width < wall_plan_get_room (plan) * STRAY_PART;
    }
  if (plan->slide->en == NULL)
    return;
  if (plan->slide->gu != NULL)
    plan->flow.y += plan->least * WALL_GAP;
  wall_sheet_flow (plan->sheet, &en, plan->slide->en, &plan->flow, plan->margin, wall_plan_get_room (plan));
}

/* The whole ----------------------------------------------------------------------------------------------------- */

/* The text, and the agenda under it. */
static void
add_words (WallPlan *plan)
{
  add_text (plan);
  wall_plan_add_agenda (plan);
}

/* What stands under the head on one page or more: the text and, at the foot, what came of it. */
static void
add_body (WallPlan *plan, guint first)
{
  double text_end, outcome;
  guint text_last;

  if (plan->is_outcome_first)
    {
      wall_plan_add_outcome (plan);
      plan->outcome_pages = plan->flow.page + 1;
      plan->flow.page++;
      plan->flow.y = plan->flow.top;
      add_words (plan);
      return;
    }
  add_words (plan);
  if (plan->is_trial && plan->flow.page > 0)
    return;
  text_end = plan->flow.y;
  text_last = wall_sheet_get_count (plan->sheet);
  outcome = wall_plan_add_outcome (plan);
  if (plan->flow.page == 0)
    wall_sheet_move (plan->sheet, first, text_last, MAX (plan->flow.bottom - outcome - text_end, 0) * ABOVE_PART);
}

/* All of the slide with letters of this scale; returns the number of pages. */
static guint
arrange (WallPlan *plan, PangoContext *context, double scale)
{
  WallStyle over;
  double over_height = 0;
  guint first, page_count;

  g_clear_pointer (&plan->sheet, wall_sheet_free);
  plan->sheet = wall_sheet_new (context);
  plan->scale = scale;
  plan->current_page = 0;
  over = wall_plan_make_style (plan, MIN (plan->scale, OVER_MOST), TRUE, WALL_INK_GOOD, WALL_INK_GROUND);
  plan->flow.bottom = plan->height - plan->height * WALL_SMALL_PART * SMALL_LINE;
  plan->flow.page = 0;
  plan->flow.y = plan->flow.top = plan->margin + add_head (plan, 0) + plan->least * WALL_GAP;
  first = wall_sheet_get_count (plan->sheet);
  if (plan->slide->over != NULL)
    over_height = plan->least * WALL_GAP / 2 + wall_sheet_write (plan->sheet, &over, plan->slide->over, 0, plan->margin,
                                                            plan->flow.y, wall_plan_get_room (plan));
  plan->flow.y += over_height;
  plan->flow.top += over_height;
  add_body (plan, first);
  page_count = plan->flow.page + 1;
  for (guint page = 1; page < page_count; page++)
    {
      add_head (plan, page);
      if (plan->slide->over != NULL)
        wall_sheet_write (plan->sheet, &over, plan->slide->over, page, plan->margin,
                          plan->flow.top - over_height, wall_plan_get_room (plan));
    }
  for (guint page = 0; page < page_count; page++)
    add_foot (plan, page, page_count);
  return page_count;
}

/* The largest letters with which one page is enough, or the least; somewhat smaller ones when they bring home a word
 * that would stand alone in the last line. */
static guint
arrange_largest (WallPlan *plan, PangoContext *context)
{
  static const double scales[] = { 2.5, 2.25, 2.0, 1.85, 1.7, 1.55, 1.4, 1.3, 1.2, 1.1, 1.0 };
  gboolean is_title = plan->slide->kind == WALL_TITLE || plan->slide->kind == WALL_CLOSING;
  double largest = 0;

  for (guint i = 0; i < G_N_ELEMENTS (scales); i++)
    {
      guint page_count;

      if (scales[i] > (is_title ? TITLE_MOST : TEXT_MOST))
        continue;
      if (largest > 0 && scales[i] < largest * STRAY_SCALE)
        break;
      plan->is_trial = scales[i] > 1;
      page_count = arrange (plan, context, scales[i]);
      if (plan->is_outcome_first ? plan->outcome_pages > 1 : page_count > 1)
        continue;
      if (!plan->has_stray || plan->is_outcome_first)
        return page_count;
      largest = MAX (largest, scales[i]);
    }
  plan->is_trial = FALSE;
  return arrange (plan, context, largest > 0 ? largest : 1);
}

WallLayout *
wall_layout_new (PangoContext *context, const WallHead *head, const WallSlide *slide, const char *as_of, double width,
                 double height, double zoom)
{
  WallPlan plan = { .head = head, .slide = slide, .as_of = as_of, .width = width, .height = height,
                .margin = height * MARGIN_PART, .least = height * WALL_LEAST_PART };
  WallLayout *layout = g_new0 (WallLayout, 1);

  layout->page_count = arrange_largest (&plan, context);
  /* a result that needs more begins with what came of the vote, because that is what everybody waits for */
  if (layout->page_count > 1 && slide->kind == WALL_RESULT)
    {
      plan.is_outcome_first = TRUE;
      layout->page_count = arrange_largest (&plan, context);
    }
  plan.is_trial = FALSE;
  if (zoom != 1)
    layout->page_count = arrange (&plan, context, MAX (plan.scale * zoom, 1));
  layout->sheet = plan.sheet;
  layout->current_page = plan.current_page;
  return layout;
}

void
wall_layout_free (WallLayout *layout)
{
  if (layout == NULL)
    return;
  wall_sheet_free (layout->sheet);
  g_free (layout);
}

guint
wall_layout_get_page_count (WallLayout *layout)
{
  return layout->page_count;
}

guint
wall_layout_get_current_page (WallLayout *layout)
{
  return layout->current_page;
}

WallSheet *
wall_layout_get_sheet (WallLayout *layout)
{
  return layout->sheet;
}
