/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Numbers of members that come in faster than the server says whose they are.
 *
 * A scanner types a number and Enter within half a second and does not look at the list. Each number is asked for by
 * itself, one after the other, so that the next one never takes the place of one that is not answered yet. */
#define G_LOG_DOMAIN "card-queue"

#include "card-queue.h"

#include "desk-list.h"
#include "meeting.h"

/* More than the members of any cooperative who would have the same beginning of a number. */
#define ROWS_ASKED "2000"

struct _CardQueue
{
  GObject   parent_instance;
  DeskList *asked;
  GQueue   *numbers; /* of char *; the first is being asked for */
};

enum { SIGNAL_FOUND, SIGNAL_LOST, N_SIGNALS };

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (CardQueue, card_queue, G_TYPE_OBJECT)

static void
ask (CardQueue *self)
{
  const char *number = g_queue_peek_head (self->numbers);

  if (number == NULL)
    return;
  if (g_strcmp0 (desk_list_get (self->asked, "search"), number) == 0)
    desk_list_refresh (self->asked);
  else
    desk_list_set (self->asked, "search", number);
}

static PgRow *
dup_answer (CardQueue *self, const char *number)
{
  GListModel *rows = G_LIST_MODEL (desk_list_get_table (self->asked));

  for (guint i = 0; i < g_list_model_get_n_items (rows); i++)
    {
      g_autoptr (PgRow) row = g_list_model_get_item (rows, i);

      if (g_str_equal (pg_row_get_words (row, ATTENDANCE_NUMBER), number))
        return g_steal_pointer (&row);
    }
  return NULL;
}

static void
tell_first (CardQueue *self, PgRow *row)
{
  g_autofree char *number = g_queue_pop_head (self->numbers);

  ask (self);
  if (row != NULL)
    g_signal_emit (self, signals[SIGNAL_FOUND], 0, row);
  else
    g_signal_emit (self, signals[SIGNAL_LOST], 0, number);
}

/* News of who came bring the same answer once more; then nobody waits for it. */
static void
refreshed_cb (CardQueue *self)
{
  const char *number = g_queue_peek_head (self->numbers);
  g_autoptr (PgRow) row = NULL;

  if (number == NULL || desk_list_is_busy (self->asked)
      || g_strcmp0 (desk_list_get (self->asked, "search"), number) != 0)
    return;
  row = dup_answer (self, number);
  tell_first (self, row);
}

static void
failed_cb (CardQueue *self)
{
  if (!g_queue_is_empty (self->numbers))
    tell_first (self, NULL);
}

static void
card_queue_dispose (GObject *object)
{
  g_clear_object (&MANDALI_CARD_QUEUE (object)->asked);
  G_OBJECT_CLASS (card_queue_parent_class)->dispose (object);
}

static void
card_queue_finalize (GObject *object)
{
  g_queue_free_full (MANDALI_CARD_QUEUE (object)->numbers, g_free);
  G_OBJECT_CLASS (card_queue_parent_class)->finalize (object);
}

static void
card_queue_class_init (CardQueueClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = card_queue_dispose;
  G_OBJECT_CLASS (klass)->finalize = card_queue_finalize;
  signals[SIGNAL_FOUND] = g_signal_new ("found", TYPE_CARD_QUEUE, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE,
                                        1, PG_TYPE_ROW);
  signals[SIGNAL_LOST] = g_signal_new ("lost", TYPE_CARD_QUEUE, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1,
                                       G_TYPE_STRING);
}

static void
card_queue_init (CardQueue *self)
{
  self->numbers = g_queue_new ();
}

CardQueue *
card_queue_new (DeskSession *session)
{
  CardQueue *self = g_object_new (TYPE_CARD_QUEUE, NULL);

  g_return_val_if_fail (DESK_IS_SESSION (session), NULL);

  self->asked = desk_list_new (session, &attendance_list);
  desk_list_set (self->asked, "row_limit", ROWS_ASKED);
  g_signal_connect_object (self->asked, "refreshed", G_CALLBACK (refreshed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->asked, "failed", G_CALLBACK (failed_cb), self, G_CONNECT_SWAPPED);
  return self;
}

void
card_queue_set_meeting (CardQueue *queue, const char *meeting_id)
{
  g_return_if_fail (MANDALI_IS_CARD_QUEUE (queue));

  if (g_strcmp0 (desk_list_get (queue->asked, "meeting_id"), meeting_id) == 0)
    return;
  g_queue_clear_full (queue->numbers, g_free);
  desk_list_set (queue->asked, "search", "");
  desk_list_set (queue->asked, "meeting_id", meeting_id);
}

void
card_queue_add (CardQueue *queue, const char *number)
{
  g_return_if_fail (MANDALI_IS_CARD_QUEUE (queue) && number != NULL);

  while (number[0] == '0' && number[1] != '\0')
    number++;
  g_queue_push_tail (queue->numbers, g_strdup (number));
  if (g_queue_get_length (queue->numbers) == 1)
    ask (queue);
}
