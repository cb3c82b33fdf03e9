/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What the wall shows at one time, as plain texts. */
#define G_LOG_DOMAIN "wall-slide"

#include "wall-slide.h"

static void
figure_free (gpointer data)
{
  WallFigure *figure = data;

  g_free (figure->value);
  g_free (figure->gu);
  g_free (figure->en);
  g_free (figure);
}

static void
line_free (gpointer data)
{
  WallLine *line = data;

  g_free (line->number);
  g_free (line->gu);
  g_free (line->en);
  g_free (line);
}

WallSlide *
wall_slide_new (WallKind kind, const char *key)
{
  WallSlide *slide = g_new0 (WallSlide, 1);

  slide->kind = kind;
  slide->key = g_strdup (key);
  slide->lines = g_ptr_array_new_with_free_func (line_free);
  slide->figures = g_ptr_array_new_with_free_func (figure_free);
  return slide;
}

void
wall_slide_free (WallSlide *slide)
{
  if (slide == NULL)
    return;
  g_free (slide->key);
  g_free (slide->over);
  g_free (slide->gu);
  g_free (slide->en);
  g_ptr_array_unref (slide->lines);
  g_ptr_array_unref (slide->figures);
  g_free (slide->detail);
  g_free (slide->verdict);
  g_free (slide->notes);
  g_free (slide);
}

void
wall_slide_add_figure (WallSlide *slide, char *value, const char *gu, const char *en, WallTone tone, gint64 count)
{
  WallFigure *figure;

  g_return_if_fail (slide != NULL && value != NULL);

  figure = g_new0 (WallFigure, 1);
  *figure = (WallFigure){ value, g_strdup (gu), g_strdup (en), tone, count };
  g_ptr_array_add (slide->figures, figure);
}

WallLine *
wall_slide_add_line (WallSlide *slide, const char *number, const char *gu, const char *en)
{
  WallLine *line;

  g_return_val_if_fail (slide != NULL, NULL);

  line = g_new0 (WallLine, 1);
  line->number = g_strdup (number);
  line->gu = g_strdup (gu);
  line->en = g_strdup (en);
  g_ptr_array_add (slide->lines, line);
  return line;
}

WallDeck *
wall_deck_new (void)
{
  WallDeck *deck = g_new0 (WallDeck, 1);

  deck->slides = g_ptr_array_new_with_free_func ((GDestroyNotify) wall_slide_free);
  return deck;
}

void
wall_deck_free (WallDeck *deck)
{
  if (deck == NULL)
    return;
  g_free (deck->head.body);
  g_free (deck->head.quorum);
  g_ptr_array_unref (deck->slides);
  g_free (deck);
}

static gboolean
find_exactly (const WallDeck *deck, const char *key, guint *n)
{
  for (guint i = 0; i < deck->slides->len; i++)
    if (g_strcmp0 (wall_deck_get (deck, i)->key, key) == 0)
      {
        *n = i;
        return TRUE;
      }
  return FALSE;
}

guint
wall_deck_find (const WallDeck *deck, const char *key, const WallDeck *former)
{
  guint n = 0, stood;

  g_return_val_if_fail (deck != NULL, 0);

  if (find_exactly (deck, key, &n) || former == NULL || !find_exactly (former, key, &stood))
    return n;
  while (stood-- > 0)
    if (find_exactly (deck, wall_deck_get (former, stood)->key, &n))
      return n;
  return 0;
}

const WallSlide *
wall_deck_get (const WallDeck *deck, guint n)
{
  g_return_val_if_fail (deck != NULL, NULL);

  return n < deck->slides->len ? g_ptr_array_index (deck->slides, n) : NULL;
}
