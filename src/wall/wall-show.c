/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A meeting on the wall: its slides as they are now, which of them is shown, and on which page. */
#define G_LOG_DOMAIN "wall-show"

#include "wall-show.h"

#include <glib/gi18n.h>

#include "base-text.h"
#include "desk-act.h"
#include "desk-list.h"
#include "wall-meeting.h"
#include "wall-rows.h"

#define USUAL_WIDTH 1920
#define USUAL_HEIGHT 1080
#define WHERE_IT_BEGINS (G_MAXUINT - 1) /* a page to come */
#define AS_OF "%s સુધીની માહિતી · as of %s"

enum { MEETING, ITEMS, MOTIONS, FIGURES, N_LISTS };

static const PgRelation *const relations[N_LISTS] = { &wall_meeting, &wall_item, &wall_motion, &wall_figure };
static const double zooms[] = { 0.75, 1, 1.15, 1.3, 1.5, 1.75, 2, 2.5 };
#define ZOOM_USUAL 1

struct _WallShow
{
  GObject       parent_instance;
  DeskSession  *session;
  gint64        meeting_id;
  WallShowKind  kind;
  DeskList     *lists[N_LISTS];
  PangoContext *context;
  WallDeck     *deck;
  char         *key; /* of the slide that is wanted: it may come later */
  guint         position, page, zoom;
  guint         page_to_come; /* of that slide; G_MAXUINT: none is wanted */
  double        width, height;
  gboolean      is_blank;
  WallLayout   *layout, *next; /* NULL: not laid out yet */
  char         *as_of;
  gboolean      was_up;
  guint         idle_id;
  /* what the office knows of this wall */
  char         *seen;
  gint64        seen_page; /* from 1; 0: where the slide begins */
  gboolean      seen_blank;
  gboolean      is_sending, has_more;
};

enum { SIGNAL_CHANGED, N_SIGNALS };

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (WallShow, wall_show, G_TYPE_OBJECT)

static void
tell (WallShow *self)
{
  g_clear_pointer (&self->layout, wall_layout_free);
  g_clear_pointer (&self->next, wall_layout_free);
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

static WallLayout *
lay_out (WallShow *self, guint n)
{
  return wall_layout_new (self->context, &self->deck->head, wall_deck_get (self->deck, n), self->as_of, self->width,
                          self->height, zooms[self->zoom]);
}

/* What others decided ------------------------------------------------------------------------------------------- */

static void
take_key (WallShow *self, const char *key)
{
  g_autofree char *copy = g_strdup (key);

  g_free (self->key);
  self->key = g_steal_pointer (&copy);
}

/* What was decided here and is on its way goes before what the office still says: the line answers in the order in
 * which it was asked, so that this is looked at when the answer comes and not later. */
static void
follow (WallShow *self)
{
  g_autoptr (PgRow) meeting = g_list_model_get_item (G_LIST_MODEL (desk_list_get_table (self->lists[MEETING])), 0);
  const char *slide = meeting != NULL ? pg_row_get_text (meeting, WALL_MEETING_SLIDE) : NULL;
  gboolean is_blank = meeting != NULL && pg_row_get_bool (meeting, WALL_MEETING_IS_BLANK);
  gint64 page = meeting != NULL ? pg_row_get_int (meeting, WALL_MEETING_PAGE) : 0;

  if (self->kind != WALL_SHOW_MEETING || slide == NULL
      || (g_strcmp0 (slide, self->seen) == 0 && page == self->seen_page && is_blank == self->seen_blank))
    return;
  g_free (self->seen);
  self->seen = g_strdup (slide);
  self->seen_page = page;
  self->seen_blank = is_blank;
  if (self->is_sending)
    return;
  self->is_blank = is_blank;
  self->page_to_come = page > 0 ? (guint) MIN (page - 1, G_MAXINT) : G_MAXUINT;
  if (g_strcmp0 (self->key, slide) == 0)
    {
      if (page == 0)
        self->page_to_come = WHERE_IT_BEGINS;
      return;
    }
  take_key (self, slide);
  self->page = G_MAXUINT;
}

/* Where an agenda of several pages begins is where the meeting is. */
static void
settle_page (WallShow *self)
{
  if (self->deck->slides->len == 0)
    return;
  if (self->layout == NULL)
    self->layout = lay_out (self, self->position);
  if (self->page == G_MAXUINT)
    self->page = wall_layout_get_current_page (self->layout);
  self->page = MIN (self->page, wall_layout_get_page_count (self->layout) - 1);
}

static gboolean
rebuild_cb (gpointer data)
{
  WallShow *self = data;
  GListModel *models[N_LISTS];
  g_autoptr (PgRow) meeting = NULL;
  WallDeck *former = self->deck;
  const WallSlide *slide;

  self->idle_id = 0;
  for (guint i = 0; i < N_LISTS; i++)
    models[i] = G_LIST_MODEL (desk_list_get_table (self->lists[i]));
  meeting = g_list_model_get_item (models[MEETING], 0);
  if (meeting == NULL)
    return G_SOURCE_REMOVE;
  self->deck = self->kind == WALL_SHOW_MEETING
                 ? wall_meeting_make_deck (meeting, models[ITEMS], models[MOTIONS], models[FIGURES])
                 : wall_meeting_make_read_back (meeting, models[ITEMS], models[MOTIONS]);
  self->position = wall_deck_find (self->deck, self->key, former);
  slide = wall_deck_get (self->deck, self->position);
  /* a slide that was there and went is not waited for */
  if (slide != NULL && (self->key == NULL || self->position > 0) && g_strcmp0 (slide->key, self->key) != 0)
    take_key (self, slide->key);
  wall_deck_free (former);
  g_clear_pointer (&self->layout, wall_layout_free);
  if (self->page_to_come != G_MAXUINT && slide != NULL && g_strcmp0 (slide->key, self->key) == 0)
    {
      self->page = self->page_to_come == WHERE_IT_BEGINS ? G_MAXUINT : self->page_to_come;
      self->page_to_come = G_MAXUINT;
    }
  settle_page (self);
  g_clear_pointer (&self->next, wall_layout_free);
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
  return G_SOURCE_REMOVE;
}

static void
rows_changed_cb (WallShow *self)
{
  follow (self);
  if (self->idle_id == 0)
    self->idle_id = g_idle_add (rebuild_cb, self);
}

/* What is decided here ------------------------------------------------------------------------------------------ */

static void send (WallShow *self);

static void
answered_cb (WallShow *self)
{
  self->is_sending = FALSE;
  if (self->has_more)
    send (self);
}

/* One at a time: of those who pressed a key ten times only the last place is told. Without a connection, or for who may
 * not, the wall here goes on alone; a refusal is no business of those who look at a wall. */
static void
send (WallShow *self)
{
  g_autoptr (DeskJournalEntry) entry = NULL;
  g_autoptr (DeskAct) act = NULL;
  ShowOnWall arguments = { .meeting_id = self->meeting_id, .slide = self->key, .is_blank = self->is_blank,
                           .page = self->page == G_MAXUINT ? 0 : (gint64) self->page + 1 };

  self->has_more = self->is_sending;
  if (self->is_sending || self->kind != WALL_SHOW_MEETING || self->key == NULL
      || desk_session_get_condition (self->session) != DESK_SESSION_UP
      || !desk_session_may (self->session, "show_on_wall"))
    return;
  entry = desk_journal_entry_new ("show-on-wall", _("Show on the wall"),
                                  desk_target_get_key (desk_session_get_target (self->session)),
                                  g_variant_new ("a{ss}", NULL));
  arguments.request_id = entry->request_id;
  self->is_sending = TRUE;
  act = desk_act_send (self->session, &show_on_wall_call, &arguments, entry);
  g_signal_connect_object (act, "saved", G_CALLBACK (answered_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (act, "refused", G_CALLBACK (answered_cb), self, G_CONNECT_SWAPPED);
}

static void
condition_changed_cb (WallShow *self)
{
  gboolean is_up = desk_session_get_condition (self->session) == DESK_SESSION_UP;

  if (is_up == (self->as_of == NULL) && is_up == self->was_up)
    return;
  if (is_up)
    g_clear_pointer (&self->as_of, g_free);
  else if (self->was_up)
    {
      g_autoptr (GDateTime) now = g_date_time_new_now_local ();
      g_autofree char *latin = g_date_time_format (now, "%H:%M");
      g_autofree char *gujarati = base_text_dup_gujarati_digits (latin);

      g_free (self->as_of);
      self->as_of = g_strdup_printf (AS_OF, gujarati, latin);
    }
  self->was_up = is_up;
  tell (self);
}

static void
wall_show_dispose (GObject *object)
{
  WallShow *self = WALL_SHOW (object);

  /* she closes it with her last step still to be told */
  if (self->has_more && self->session != NULL)
    answered_cb (self);
  g_clear_handle_id (&self->idle_id, g_source_remove);
  for (guint i = 0; i < N_LISTS; i++)
    g_clear_object (&self->lists[i]);
  g_clear_object (&self->session);
  g_clear_object (&self->context);
  G_OBJECT_CLASS (wall_show_parent_class)->dispose (object);
}

static void
wall_show_finalize (GObject *object)
{
  WallShow *self = WALL_SHOW (object);

  g_clear_pointer (&self->layout, wall_layout_free);
  g_clear_pointer (&self->next, wall_layout_free);
  wall_deck_free (self->deck);
  g_free (self->key);
  g_free (self->seen);
  g_free (self->as_of);
  G_OBJECT_CLASS (wall_show_parent_class)->finalize (object);
}

static void
wall_show_class_init (WallShowClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = wall_show_dispose;
  G_OBJECT_CLASS (klass)->finalize = wall_show_finalize;
  signals[SIGNAL_CHANGED] = g_signal_new ("changed", WALL_TYPE_SHOW, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                          G_TYPE_NONE, 0);
}

static void
wall_show_init (WallShow *self)
{
  self->width = USUAL_WIDTH;
  self->height = USUAL_HEIGHT;
  self->zoom = ZOOM_USUAL;
  self->page = self->page_to_come = G_MAXUINT;
  /* The same lines on the wall and in the small pictures of it: letters stand where they stand in any size. */
  self->context = pango_font_map_create_context (pango_cairo_font_map_get_default ());
  pango_context_set_round_glyph_positions (self->context, FALSE);
}

WallShow *
wall_show_new (DeskSession *session, gint64 meeting_id, WallShowKind kind)
{
  WallShow *self;
  g_autofree char *id = g_strdup_printf ("%" G_GINT64_FORMAT, meeting_id);

  g_return_val_if_fail (DESK_IS_SESSION (session), NULL);

  self = g_object_new (WALL_TYPE_SHOW, NULL);
  self->session = g_object_ref (session);
  self->meeting_id = meeting_id;
  self->kind = kind;
  for (guint i = 0; i < N_LISTS; i++)
    {
      self->lists[i] = desk_list_new (session, relations[i]);
      g_signal_connect_object (desk_list_get_table (self->lists[i]), "items-changed", G_CALLBACK (rows_changed_cb),
                               self, G_CONNECT_SWAPPED);
      if (i != FIGURES)
        desk_list_set (self->lists[i], "meeting_id", id);
    }
  g_signal_connect_object (session, "condition-changed", G_CALLBACK (condition_changed_cb), self, G_CONNECT_SWAPPED);
  self->was_up = desk_session_get_condition (session) == DESK_SESSION_UP;
  return self;
}

DeskSession *
wall_show_get_session (WallShow *show)
{
  g_return_val_if_fail (WALL_IS_SHOW (show), NULL);

  return show->session;
}

const WallDeck *
wall_show_get_deck (WallShow *show)
{
  g_return_val_if_fail (WALL_IS_SHOW (show), NULL);

  return show->deck;
}

guint
wall_show_get_position (WallShow *show)
{
  g_return_val_if_fail (WALL_IS_SHOW (show), 0);

  return show->position;
}

guint
wall_show_get_page (WallShow *show)
{
  g_return_val_if_fail (WALL_IS_SHOW (show), 0);

  return wall_show_get_layout (show) != NULL ? show->page : 0;
}

static gboolean
has_slides (WallShow *show)
{
  return show->deck != NULL && show->deck->slides->len > 0;
}

WallLayout *
wall_show_get_layout (WallShow *show)
{
  g_return_val_if_fail (WALL_IS_SHOW (show), NULL);

  if (has_slides (show))
    settle_page (show);
  return show->layout;
}

WallLayout *
wall_show_get_next (WallShow *show, guint *page)
{
  g_return_val_if_fail (WALL_IS_SHOW (show) && page != NULL, NULL);

  if (wall_show_get_layout (show) == NULL)
    return NULL;
  *page = show->page + 1;
  if (*page < wall_layout_get_page_count (show->layout))
    return show->layout;
  if (show->next == NULL && wall_deck_get (show->deck, show->position + 1) != NULL)
    show->next = lay_out (show, show->position + 1);
  *page = show->next != NULL ? wall_layout_get_current_page (show->next) : 0;
  return show->next;
}

void
wall_show_set_shape (WallShow *show, double width, double height)
{
  g_return_if_fail (WALL_IS_SHOW (show) && width > 0 && height > 0);

  if (show->width == width && show->height == height)
    return;
  show->width = width;
  show->height = height;
  tell (show);
}

void
wall_show_get_shape (WallShow *show, double *width, double *height)
{
  g_return_if_fail (WALL_IS_SHOW (show));

  *width = show->width;
  *height = show->height;
}

gboolean
wall_show_step (WallShow *show, gboolean is_forward)
{
  g_return_val_if_fail (WALL_IS_SHOW (show), FALSE);

  if (wall_show_get_layout (show) == NULL)
    return FALSE;
  if (is_forward ? show->page + 1 < wall_layout_get_page_count (show->layout) : show->page > 0)
    {
      show->page = is_forward ? show->page + 1 : show->page - 1;
      show->page_to_come = G_MAXUINT;
      g_clear_pointer (&show->next, wall_layout_free);
      g_signal_emit (show, signals[SIGNAL_CHANGED], 0);
      send (show);
      return TRUE;
    }
  if (is_forward ? show->position + 1 >= show->deck->slides->len : show->position == 0)
    return FALSE;
  wall_show_go (show, is_forward ? show->position + 1 : show->position - 1);
  return TRUE;
}

void
wall_show_go (WallShow *show, guint n)
{
  g_return_if_fail (WALL_IS_SHOW (show));

  if (show->deck == NULL || wall_deck_get (show->deck, n) == NULL)
    return;
  show->position = n;
  show->page = show->page_to_come = G_MAXUINT;
  take_key (show, wall_deck_get (show->deck, n)->key);
  tell (show);
  send (show);
}

void
wall_show_set_blank (WallShow *show, gboolean is_blank)
{
  g_return_if_fail (WALL_IS_SHOW (show));

  if (show->is_blank == is_blank)
    return;
  show->is_blank = is_blank;
  tell (show);
  send (show);
}

gboolean
wall_show_is_blank (WallShow *show)
{
  g_return_val_if_fail (WALL_IS_SHOW (show), FALSE);

  return show->is_blank;
}

void
wall_show_zoom (WallShow *show, int step)
{
  g_return_if_fail (WALL_IS_SHOW (show));

  show->zoom = step == 0 ? ZOOM_USUAL : (guint) CLAMP ((int) show->zoom + step, 0, (int) G_N_ELEMENTS (zooms) - 1);
  tell (show);
}

double
wall_show_get_zoom (WallShow *show)
{
  g_return_val_if_fail (WALL_IS_SHOW (show), 1);

  return zooms[show->zoom];
}

const char *
wall_show_get_as_of (WallShow *show)
{
  g_return_val_if_fail (WALL_IS_SHOW (show), NULL);

  return show->as_of;
}

PgTable *
wall_show_get_table (WallShow *show, const PgRelation *relation)
{
  g_return_val_if_fail (WALL_IS_SHOW (show), NULL);

  for (guint i = 0; i < N_LISTS; i++)
    if (relations[i] == relation)
      return desk_list_get_table (show->lists[i]);
  return NULL;
}
