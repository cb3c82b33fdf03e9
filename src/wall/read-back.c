/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What a meeting decided, read back to it before it ends. */
#define G_LOG_DOMAIN "read-back"

#include "read-back.h"

#include <glib/gi18n.h>
#include <string.h>

#include "act-now.h"
#include "meeting-calls.h"
#include "wall-keys.h"
#include "wall-rows.h"
#include "wall-view.h"

#define WINDOW_WIDTH 1024
#define WINDOW_HEIGHT 700

struct _ReadBack
{
  GtkWindow  parent_instance;
  WallShow  *show;
  WallView  *view;
  GtkWidget *back_button, *agree_button, *next_button;
  GtkLabel  *left;
  gboolean   has_begun; /* it stands at the first that is not agreed yet */
};

G_DEFINE_FINAL_TYPE (ReadBack, read_back, GTK_TYPE_WINDOW)

static const WallSlide *
get_slide (ReadBack *self)
{
  const WallDeck *deck = wall_show_get_deck (self->show);

  return deck != NULL ? wall_deck_get (deck, wall_show_get_position (self->show)) : NULL;
}

static guint
get_page_count (ReadBack *self)
{
  WallLayout *layout = wall_show_get_layout (self->show);

  return layout != NULL ? wall_layout_get_page_count (layout) : 1;
}

/* The next one after `from`, then from the beginning, that is not agreed yet; `from` when all are. */
static guint
find_open (const WallDeck *deck, guint from)
{
  for (guint i = 1; i <= deck->slides->len; i++)
    if (!wall_deck_get (deck, (from + i) % deck->slides->len)->is_agreed)
      return (from + i) % deck->slides->len;
  return from;
}

static void
show_all (ReadBack *self)
{
  const WallDeck *deck = wall_show_get_deck (self->show);
  const WallSlide *slide = get_slide (self);
  guint left = read_back_get_left (self), page;
  g_autofree char *words = NULL;

  if (slide != NULL && !self->has_begun)
    {
      self->has_begun = TRUE;
      wall_show_go (self->show, find_open (deck, deck->slides->len - 1)); /* tells again */
      return;
    }
  if (deck == NULL)
    words = g_strdup ("");
  else if (slide == NULL)
    words = g_strdup (_("Nothing was decided in this meeting yet."));
  else if (left == 0)
    words = g_strdup (_("All decisions are read and agreed."));
  else
    words = g_strdup_printf (ngettext ("Decision %u of %u. %u is left.", "Decision %u of %u. %u are left.", left),
                             wall_show_get_position (self->show) + 1, deck->slides->len, left);
  if (slide != NULL && slide->notes != NULL)
    {
      g_autofree char *counted = g_steal_pointer (&words);

      words = g_strconcat (counted, "\n", slide->notes, NULL);
    }
  gtk_label_set_label (self->left, words);
  gtk_widget_set_sensitive (self->back_button, slide != NULL && (wall_show_get_position (self->show) > 0
                                                                 || wall_show_get_page (self->show) > 0));
  gtk_widget_set_sensitive (self->next_button, wall_show_get_next (self->show, &page) != NULL);
  gtk_widget_set_sensitive (self->agree_button,
                            slide != NULL && !slide->is_agreed
                              && wall_show_get_page (self->show) + 1 == get_page_count (self)
                              && desk_session_may (wall_show_get_session (self->show), "mark_read_back"));
}

static void
back_cb (ReadBack *self)
{
  wall_show_step (self->show, FALSE);
}

static void
next_cb (ReadBack *self)
{
  wall_show_step (self->show, TRUE);
}

/* What others are told comes back as the rows of the meeting; who reads aloud goes on. */
static void
agreed_cb (GtkWidget *from, gint64 record_id, const char *number)
{
  ReadBack *self = WALL_READ_BACK_WINDOW (from);
  const WallDeck *deck = wall_show_get_deck (self->show);
  g_autofree char *key = g_strdup_printf ("motion:%" G_GINT64_FORMAT, record_id);

  if (get_slide (self) != NULL && g_str_equal (get_slide (self)->key, key))
    wall_show_go (self->show, find_open (deck, wall_show_get_position (self->show)));
}

static gboolean
key_pressed_cb (ReadBack *self, guint key, guint code, GdkModifierType modifiers)
{
  switch (key)
    {
    case GDK_KEY_space: case GDK_KEY_Return: case GDK_KEY_KP_Enter:
      read_back_agree (self);
      return TRUE;
    case GDK_KEY_Escape:
      gtk_window_close (GTK_WINDOW (self));
      return TRUE;
    case GDK_KEY_F11:
      wall_keys_turn_full (GTK_WINDOW (self));
      return TRUE;
    default:
      return wall_keys_press (self->show, key, code, modifiers);
    }
}

static void
read_back_dispose (GObject *object)
{
  g_clear_object (&WALL_READ_BACK_WINDOW (object)->show);
  G_OBJECT_CLASS (read_back_parent_class)->dispose (object);
}

static void
read_back_class_init (ReadBackClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  g_type_ensure (WALL_TYPE_VIEW);
  G_OBJECT_CLASS (klass)->dispose = read_back_dispose;
  gtk_widget_class_set_template_from_resource (widget_class, "/org/mandali/Mandali/ui/wall/read-back.ui");
  gtk_widget_class_bind_template_child (widget_class, ReadBack, view);
  gtk_widget_class_bind_template_child (widget_class, ReadBack, left);
  gtk_widget_class_bind_template_child (widget_class, ReadBack, back_button);
  gtk_widget_class_bind_template_child (widget_class, ReadBack, agree_button);
  gtk_widget_class_bind_template_child (widget_class, ReadBack, next_button);
  gtk_widget_class_bind_template_callback (widget_class, back_cb);
  gtk_widget_class_bind_template_callback (widget_class, next_cb);
  gtk_widget_class_bind_template_callback (widget_class, read_back_agree);
}

static void
read_back_init (ReadBack *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();

  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_window_set_default_size (GTK_WINDOW (self), WINDOW_WIDTH, WINDOW_HEIGHT);
  /* before a button that has the keyboard takes Space for itself */
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_object (keys, "key-pressed", G_CALLBACK (key_pressed_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
}

ReadBack *
read_back_open (GtkWindow *parent, DeskSession *session, gint64 meeting_id)
{
  ReadBack *self;

  g_return_val_if_fail (DESK_IS_SESSION (session), NULL);

  self = g_object_new (WALL_TYPE_READ_BACK, "transient-for", parent, NULL);
  self->show = wall_show_new (session, meeting_id, WALL_SHOW_READ_BACK);
  wall_view_bind (self->view, self->show, WALL_VIEW_LEADING);
  g_signal_connect_object (self->show, "changed", G_CALLBACK (show_all), self, G_CONNECT_SWAPPED);
  show_all (self);
  gtk_window_present (GTK_WINDOW (self));
  return self;
}

WallShow *
read_back_get_show (ReadBack *read_back)
{
  g_return_val_if_fail (WALL_IS_READ_BACK_WINDOW (read_back), NULL);

  return read_back->show;
}

guint
read_back_get_left (ReadBack *read_back)
{
  const WallDeck *deck;
  guint left = 0;

  g_return_val_if_fail (WALL_IS_READ_BACK_WINDOW (read_back), 0);

  deck = wall_show_get_deck (read_back->show);
  for (guint i = 0; deck != NULL && i < deck->slides->len; i++)
    left += wall_deck_get (deck, i)->is_agreed ? 0 : 1;
  return left;
}

void
read_back_agree (ReadBack *read_back)
{
  static const ActNow act = { .id = "mark-read-back", .title = N_("Read and agreed"),
                              .refusal = N_("This could not be noted"), .call = &mark_read_back_call,
                              .saved = agreed_cb };
  const WallSlide *slide;
  g_autofree char *number = NULL;

  g_return_if_fail (WALL_IS_READ_BACK_WINDOW (read_back));

  /* what goes on on the next page is read first */
  if (wall_show_get_page (read_back->show) + 1 < get_page_count (read_back))
    {
      wall_show_step (read_back->show, TRUE);
      return;
    }
  if (!gtk_widget_is_sensitive (read_back->agree_button))
    return;
  slide = get_slide (read_back);
  number = g_strdup (strchr (slide->key, ':') + 1);
  act_now_send (GTK_WIDGET (read_back), wall_show_get_session (read_back->show), &act,
                g_variant_new_parsed ("{'motion_id': %s}", number));
}
