/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Numbers on cards, how a vote went as a bar, and what was decided. */
#define DASH_PART 0.16 /* how thick a dash is, of its length */
#define G_LOG_DOMAIN "wall-outcome"

#include "wall-plan.h"

/* In parts of the least letters. */
#define VALUE_MOST 2.4
#define VALUE_LEAST 1.3
#define VALUE_PART 1.3 /* times the letters of the text */
#define VALUE_STEP 0.1
#define BAR_GAP 0.08
#define LABEL_MOST 1.2
#define DETAIL_MOST 1.2
#define VERDICT_MOST 1.6

#define COLUMNS_MOST 4

typedef struct
{
  guint     columns, rows;
  double    card_width, inner, pad, gap;
  double    value_height, gu_height, row_height, bar, height;
  gboolean  is_short; /* both names of a number find room in one line */
  WallStyle value, label, english;
} Cards;

static const WallInk tone_inks[] = {
  [WALL_PLAIN] = WALL_INK_TEXT,
  [WALL_GOOD] = WALL_INK_GOOD,
  [WALL_BAD] = WALL_INK_BAD,
  [WALL_QUIET] = WALL_INK_QUIET,
};

static char *
dup_label (const Cards *cards, const WallFigure *figure)
{
  return cards->is_short ? g_strconcat (figure->gu, " · ", figure->en, NULL) : g_strdup (figure->gu);
}

/* Heights for letters of the values of so many parts; FALSE when a word would be broken. */
static gboolean
measure_cards (WallPlan *plan, Cards *cards, double parts)
{
  double en_height = 0;
  gboolean fits = TRUE;

  cards->value = wall_plan_make_style (plan, parts, TRUE, WALL_INK_TEXT, WALL_INK_CARD);
  cards->value_height = cards->gu_height = 0;
  for (guint i = 0; i < plan->slide->figures->len; i++)
    {
      const WallFigure *figure = g_ptr_array_index (plan->slide->figures, i);
      g_autofree char *label = dup_label (cards, figure);

      fits = fits && wall_sheet_keeps_words (plan->sheet, &cards->value, figure->value, cards->inner)
             && wall_sheet_keeps_words (plan->sheet, &cards->label, figure->gu, cards->inner)
             && wall_sheet_keeps_words (plan->sheet, &cards->english, figure->en, cards->inner);
      cards->value_height = MAX (cards->value_height, wall_sheet_measure (plan->sheet, &cards->value, figure->value,
                                                                          cards->inner, NULL));
      cards->gu_height = MAX (cards->gu_height,
                              wall_sheet_measure (plan->sheet, &cards->label, label, cards->inner, NULL));
      if (!cards->is_short)
        en_height = MAX (en_height, wall_sheet_measure (plan->sheet, &cards->english, figure->en, cards->inner, NULL));
    }
  cards->row_height = 2 * cards->pad + cards->value_height + cards->gu_height + en_height;
  cards->height = cards->rows * cards->row_height + (cards->rows - 1) * cards->gap
                  + (plan->slide->has_bar ? cards->bar + cards->gap / 2 : 0);
  return fits;
}

/* So many side by side, all alike; FALSE when that breaks a word or is higher than a page. */
static gboolean
plan_columns (WallPlan *plan, Cards *cards, guint columns)
{
  guint count = plan->slide->figures->len;
  double parts = CLAMP (plan->scale * VALUE_PART, VALUE_LEAST, VALUE_MOST), width;
  gboolean fits;

  cards->columns = columns;
  cards->rows = (count + columns - 1) / columns;
  cards->card_width = (wall_plan_get_room (plan) - (columns - 1) * cards->gap) / columns;
  cards->inner = cards->card_width - 2 * cards->pad;
  cards->is_short = TRUE;
  for (guint i = 0; i < count; i++)
    {
      g_autofree char *label = dup_label (cards, g_ptr_array_index (plan->slide->figures, i));

      wall_sheet_measure (plan->sheet, &cards->label, label, plan->width * 4, &width);
      if (width > cards->inner)
        {
          cards->is_short = FALSE;
          break;
        }
    }
  do
    {
      fits = measure_cards (plan, cards, parts) && cards->height <= plan->flow.bottom - plan->flow.top;
      parts -= VALUE_STEP;
    }
  while (!fits && parts > 1);
  return fits;
}

/* As many side by side as leave their words whole. */
static void
plan_cards (WallPlan *plan, Cards *cards)
{
  guint columns = MIN (plan->slide->figures->len, COLUMNS_MOST);

  cards->gap = plan->least * WALL_GAP;
  cards->pad = plan->least * WALL_PAD;
  cards->bar = plan->least * WALL_GAP;
  cards->label = wall_plan_make_style (plan, MIN (plan->scale, LABEL_MOST), FALSE, WALL_INK_TEXT, WALL_INK_CARD);
  cards->english = wall_plan_make_style (plan, 1, FALSE, WALL_INK_SOFT, WALL_INK_CARD);
  /* the next number of columns that needs another number of rows: 4, 2 and 1, not 3 and one left over */
  while (!plan_columns (plan, cards, columns) && columns > 1)
    columns = (plan->slide->figures->len + cards->rows) / (cards->rows + 1);
}

static void
add_card (WallPlan *plan, const Cards *cards, const WallFigure *figure, double x, double y)
{
  WallStyle value = cards->value, gu = cards->label, en = cards->english;
  g_autofree char *label = dup_label (cards, figure);
  guint page = plan->flow.page;

  value.align = gu.align = en.align = WALL_CENTRE;
  value.ink = tone_inks[figure->tone];
  wall_sheet_add (plan->sheet, WALL_MARK_BOX, page, x, y, cards->card_width, cards->row_height, WALL_INK_CARD,
                  WALL_INK_GROUND, cards->pad);
  x += cards->pad;
  y += cards->pad;
  wall_sheet_write (plan->sheet, &value, figure->value, page, x, y, cards->inner);
  y += cards->value_height;
  wall_sheet_write (plan->sheet, &gu, label, page, x, y, cards->inner);
  if (!cards->is_short)
    wall_sheet_write (plan->sheet, &en, figure->en, page, x, y + cards->gu_height, cards->inner);
}

/* The counts side by side as one bar, in the order of the cards. */
static void
add_bar (WallPlan *plan, const Cards *cards)
{
  double x = plan->margin, room = wall_plan_get_room (plan), part = plan->least * BAR_GAP;
  gint64 sum = 0;

  for (guint i = 0; i < plan->slide->figures->len; i++)
    sum += ((WallFigure *) g_ptr_array_index (plan->slide->figures, i))->count;
  for (guint i = 0; i < plan->slide->figures->len && sum > 0; i++)
    {
      const WallFigure *figure = g_ptr_array_index (plan->slide->figures, i);
      double width = room * (double) figure->count / (double) sum;

      if (figure->count > 0)
        wall_sheet_add (plan->sheet, WALL_MARK_BOX, plan->flow.page, x, plan->flow.y, MAX (width - part, 1), cards->bar,
                        tone_inks[figure->tone], WALL_INK_GROUND, cards->bar / 4);
      x += width;
    }
  plan->flow.y += cards->bar;
}

static void
add_figures (WallPlan *plan, const Cards *cards)
{
  for (guint i = 0; i < plan->slide->figures->len; i++)
    add_card (plan, cards, g_ptr_array_index (plan->slide->figures, i),
              plan->margin + (i % cards->columns) * (cards->card_width + cards->gap),
              plan->flow.y + (i / cards->columns) * (cards->row_height + cards->gap));
  plan->flow.y += cards->rows * cards->row_height + (cards->rows - 1) * cards->gap;
  if (plan->slide->has_bar)
    {
      plan->flow.y += cards->gap / 2;
      add_bar (plan, cards);
    }
  plan->flow.y += cards->gap;
}

/* In one line, as large as it can be there; in several only when the least letters are too large. */
static WallStyle
make_verdict_style (WallPlan *plan, WallInk ink, WallInk ground)
{
  double parts = MIN (plan->scale, VERDICT_MOST), width, room;
  WallStyle style;

  do
    {
      style = wall_plan_make_style (plan, parts, TRUE, ink, ground);
      room = wall_plan_get_room (plan) - 3 * plan->least * WALL_PAD - style.letters * WALL_MARK_ROOM;
      wall_sheet_measure (plan->sheet, &style, plan->slide->verdict, plan->width * 4, &width);
      parts -= VALUE_STEP;
    }
  while (width > room && parts > 1);
  return style;
}

/* A tick or a cross besides the colour; a dash where it is neither. */
static void
add_verdict_mark (WallPlan *plan, double mark, double pad, WallInk ink, WallInk ground)
{
  const WallSlide *slide = plan->slide;
  double x = plan->margin + pad * 1.5, y = plan->flow.y + pad / 2 + mark * 0.2;

  if (slide->is_aside)
    wall_sheet_add (plan->sheet, WALL_MARK_BOX, plan->flow.page, x, y + mark * 0.4, mark, mark * DASH_PART, ink, ground,
                    0);
  else
    wall_sheet_add (plan->sheet, slide->is_good ? WALL_MARK_TICK : WALL_MARK_CROSS, plan->flow.page, x, y, mark, mark,
                    ink, ground, 0);
}

/* What was decided, on a ground of its own. Only measures when not drawn. */
static double
add_verdict (WallPlan *plan, gboolean is_drawn)
{
  WallInk ground = plan->slide->is_aside ? WALL_INK_CARD : plan->slide->is_good ? WALL_INK_PILL : WALL_INK_PILL_BAD;
  WallInk ink = plan->slide->is_aside ? WALL_INK_TEXT : WALL_INK_DARK;
  WallStyle style = make_verdict_style (plan, ink, ground);
  double pad = plan->least * WALL_PAD, mark = style.letters;
  double room = wall_plan_get_room (plan) - 3 * pad - mark * WALL_MARK_ROOM;
  double width, height = wall_sheet_measure (plan->sheet, &style, plan->slide->verdict, room, &width);

  if (!is_drawn)
    return height + pad;
  wall_sheet_add (plan->sheet, WALL_MARK_BOX, plan->flow.page, plan->margin, plan->flow.y,
                  width + mark * WALL_MARK_ROOM + 3 * pad, height + pad, ground, WALL_INK_GROUND, pad);
  add_verdict_mark (plan, mark, pad, ink, ground);
  wall_sheet_write (plan->sheet, &style, plan->slide->verdict, plan->flow.page,
                    plan->margin + pad * 1.5 + mark * WALL_MARK_ROOM, plan->flow.y + pad / 2, room);
  plan->flow.y += height + pad;
  return height + pad;
}

double
wall_plan_add_outcome (WallPlan *plan)
{
  WallStyle style
    = wall_plan_make_style (plan, MIN (plan->scale, DETAIL_MOST), FALSE, WALL_INK_SOFT, WALL_INK_GROUND);
  double gap = plan->least * WALL_GAP, figures = 0, detail = 0, verdict = 0, whole;
  Cards cards;

  if (plan->slide->figures->len > 0)
    {
      plan_cards (plan, &cards);
      figures = cards.height + gap;
    }
  if (plan->slide->detail != NULL)
    detail = wall_sheet_measure (plan->sheet, &style, plan->slide->detail, wall_plan_get_room (plan), NULL) + gap;
  if (plan->slide->verdict != NULL)
    verdict = add_verdict (plan, FALSE) + gap;
  whole = figures + detail + verdict;
  if (whole == 0)
    return 0;
  /* each part ends with a gap, the last one with the edge of the page */
  plan->flow.y += plan->flow.y > plan->flow.top ? gap : 0;
  wall_plan_make_room (plan, whole - gap);
  plan->flow.y = MAX (plan->flow.y, plan->flow.bottom - whole + gap);
  if (figures > 0)
    add_figures (plan, &cards);
  if (detail > 0)
    {
      wall_plan_make_room (plan, detail - gap);
      plan->flow.y += gap + wall_sheet_write (plan->sheet, &style, plan->slide->detail, plan->flow.page, plan->margin,
                                              plan->flow.y, wall_plan_get_room (plan));
    }
  if (verdict > 0)
    {
      wall_plan_make_room (plan, verdict - gap);
      add_verdict (plan, TRUE);
    }
  return whole;
}
