/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What the wall shows at one time, as plain texts: Gujarati first, English under it, whatever language the window
 * has. Nothing of one member stands on it, and no name but that of the cooperative and its bodies. */
#pragma once

#include <glib.h>

typedef enum
{
  WALL_TITLE,   /* which meeting this is */
  WALL_QUORUM,  /* who is here, as numbers */
  WALL_AGENDA,
  WALL_ITEM,
  WALL_MOTION,  /* what is proposed */
  WALL_RESULT,  /* how the vote went */
  WALL_READ_BACK, /* what was decided, as it is read aloud */
  WALL_FIGURES, /* the cooperative in numbers */
  WALL_CLOSING,
} WallKind;

typedef enum
{
  WALL_PLAIN,
  WALL_GOOD,  /* for, passed, enough */
  WALL_BAD,   /* against, lost, not enough */
  WALL_QUIET, /* neither */
} WallTone;

/* A big number with its name. */
typedef struct
{
  char    *value;
  char    *gu, *en;
  WallTone tone;
  gint64   count; /* its part of the bar under the numbers */
} WallFigure;

/* A line of the agenda. */
typedef struct
{
  char    *number;
  char    *gu, *en; /* `en` may be NULL */
  guint    depth;
  gboolean is_current, is_done;
} WallLine;

typedef struct
{
  WallKind   kind;
  char      *key;     /* "motion:7": the same for as long as the meeting lasts */
  char      *over;    /* a line above the text, or NULL */
  char      *gu, *en; /* the text; either may be NULL */
  GPtrArray *lines;   /* WallLine */
  GPtrArray *figures; /* WallFigure */
  gboolean   has_bar; /* the counts of the figures are drawn as one bar */
  char      *detail;  /* a line under the figures, or NULL */
  char      *verdict; /* "ઠરાવ પસાર · BRD/26-27/014", or NULL */
  gboolean   is_good; /* of the verdict */
  gboolean   is_aside; /* it says neither yes nor no: put off, referred, taken back */
  gboolean   is_agreed; /* read back aloud and agreed */
  char      *notes;   /* for who drives the wall, and never on it; or NULL */
} WallSlide;

/* An empty slide; `key` is copied. */
WallSlide *wall_slide_new (WallKind kind, const char *key);
void wall_slide_free (WallSlide *slide);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (WallSlide, wall_slide_free)

/* Take what they are given; `gu` and `en` are copied. */
void wall_slide_add_figure (WallSlide *slide, char *value, const char *gu, const char *en, WallTone tone, gint64 count);
WallLine *wall_slide_add_line (WallSlide *slide, const char *number, const char *gu, const char *en);

/* What stands at the top of every slide. */
typedef struct
{
  char    *body;   /* "સંચાલક મંડળ" */
  char    *quorum; /* "હાજર ૧૨ · કોરમ ૮"; NULL while nobody has been counted */
  gboolean is_quorum;
} WallHead;

/* All slides of a meeting in their order, and their head. */
typedef struct
{
  WallHead   head;
  GPtrArray *slides; /* WallSlide */
} WallDeck;

WallDeck *wall_deck_new (void);
void wall_deck_free (WallDeck *deck);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (WallDeck, wall_deck_free)

/* Where the slide with this key stands. When there is none any more: where the slide before it stood in `former`, the
 * deck in which it was last seen (NULL: the beginning), so that nobody is thrown back to the first. */
guint wall_deck_find (const WallDeck *deck, const char *key, const WallDeck *former);
/* The `n`-th slide, lent; NULL beyond the last. */
const WallSlide *wall_deck_get (const WallDeck *deck, guint n);
