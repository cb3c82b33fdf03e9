/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The wall as who drives it sees it. */
#define G_LOG_DOMAIN "wall-strip"

#include "wall-strip.h"

#include <glib/gi18n.h>

#include "wall-keys.h"
#include "wall-places.h"
#include "wall-view.h"
#include "wall-window.h"
#include "widgets.h"

/* Small enough for a narrow window, large enough to see which slide it is. */
#define NOW_HEIGHT 108
#define AFTER_HEIGHT 72

struct _WallStrip
{
  GtkWidget        parent_instance;
  WallShow        *show;
  WallWindow      *wall; /* NULL: closed */
  GtkWidget       *row;
  WallView        *now, *after;
  GtkLabel        *where, *after_label, *notes;
  GtkWidget       *back_button, *next_button, *smaller_button, *larger_button;
  GtkToggleButton *blank_button, *wall_button;
  GtkButton       *usual_button;
  GtkDropDown     *place, *slides;
  gboolean         is_showing; /* widgets are being told, nobody chooses */
};

enum { SIGNAL_CLOSED, N_SIGNALS };

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (WallStrip, wall_strip, GTK_TYPE_WIDGET)

static const char *const kind_words[] = {
  [WALL_TITLE] = N_("Title"),
  [WALL_QUORUM] = N_("Quorum"),
  [WALL_AGENDA] = N_("Agenda"),
  [WALL_ITEM] = N_("Item"),
  [WALL_MOTION] = N_("Proposal"),
  [WALL_RESULT] = N_("Vote"),
  [WALL_READ_BACK] = N_("Decision"),
  [WALL_FIGURES] = N_("Figures"),
  [WALL_CLOSING] = N_("End"),
};

/* "Vote · ૪. નવા સભાસદોને શેર ફાળવણી" */
static char *
dup_name (const WallSlide *slide)
{
  gboolean is_of_item = slide->kind == WALL_MOTION || slide->kind == WALL_RESULT;
  const char *what = is_of_item ? slide->over : slide->kind == WALL_ITEM ? slide->gu : NULL;

  return what != NULL ? g_strconcat (_(kind_words[slide->kind]), " · ", what, NULL)
                      : g_strdup (_(kind_words[slide->kind]));
}

static gboolean
is_named (GListModel *names, const WallDeck *deck)
{
  if (names == NULL || g_list_model_get_n_items (names) != deck->slides->len)
    return FALSE;
  for (guint i = 0; i < deck->slides->len; i++)
    {
      g_autofree char *name = dup_name (wall_deck_get (deck, i));

      if (!g_str_equal (gtk_string_list_get_string (GTK_STRING_LIST (names), i), name))
        return FALSE;
    }
  return TRUE;
}

static void
show_slides (WallStrip *self, const WallDeck *deck)
{
  if (!is_named (gtk_drop_down_get_model (self->slides), deck))
    {
      g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);

      for (guint i = 0; i < deck->slides->len; i++)
        gtk_string_list_take (names, dup_name (wall_deck_get (deck, i)));
      gtk_drop_down_set_model (self->slides, G_LIST_MODEL (names));
    }
  gtk_drop_down_set_selected (self->slides, wall_show_get_position (self->show));
}

static void
show_where (WallStrip *self, const WallDeck *deck)
{
  WallLayout *layout = wall_show_get_layout (self->show);
  guint page_count = layout != NULL ? wall_layout_get_page_count (layout) : 1;
  g_autofree char *words = NULL;

  if (page_count > 1)
    /* Translators: slide 3 of 18, page 1 of 2 of it */
    words = g_strdup_printf (_("%u of %u, page %u of %u"), wall_show_get_position (self->show) + 1, deck->slides->len,
                             wall_show_get_page (self->show) + 1, page_count);
  else
    /* Translators: slide 3 of 18 */
    words = g_strdup_printf (_("%u of %u"), wall_show_get_position (self->show) + 1, deck->slides->len);
  gtk_label_set_label (self->where, words);
}

/* Pictures of the wall have its shape. */
static void
show_shape (WallStrip *self)
{
  double width, height;

  wall_show_get_shape (self->show, &width, &height);
  gtk_widget_set_size_request (GTK_WIDGET (self->now), (int) (NOW_HEIGHT * width / height), NOW_HEIGHT);
  gtk_widget_set_size_request (GTK_WIDGET (self->after), (int) (AFTER_HEIGHT * width / height), AFTER_HEIGHT);
}

static gboolean
may_drive (WallStrip *self)
{
  return desk_session_may (wall_show_get_session (self->show), "show_on_wall");
}

static void
show_all (WallStrip *self)
{
  const WallDeck *deck = wall_show_get_deck (self->show);
  const WallSlide *slide = deck != NULL ? wall_deck_get (deck, wall_show_get_position (self->show)) : NULL;
  const char *notes = slide != NULL && slide->notes != NULL ? slide->notes : "";
  g_autofree char *zoom = g_strdup_printf ("%.0f %%", wall_show_get_zoom (self->show) * 100);
  gboolean may = may_drive (self);
  guint page;

  self->is_showing = TRUE;
  /* at the ends, too: a button that goes grey would let go of the keyboard */
  gtk_widget_set_sensitive (self->back_button, may && slide != NULL);
  gtk_widget_set_sensitive (self->next_button, may && slide != NULL);
  gtk_label_set_label (self->after_label,
                       wall_show_get_next (self->show, &page) != NULL ? _("Next") : _("The last one"));
  gtk_widget_set_sensitive (GTK_WIDGET (self->blank_button), may && slide != NULL);
  gtk_widget_set_sensitive (GTK_WIDGET (self->slides), may && slide != NULL);
  gtk_toggle_button_set_active (self->blank_button, wall_show_is_blank (self->show));
  gtk_button_set_label (self->usual_button, zoom);
  gtk_label_set_label (self->notes, notes);
  gtk_widget_set_visible (GTK_WIDGET (self->notes), notes[0] != '\0');
  show_shape (self);
  if (slide != NULL)
    {
      show_slides (self, deck);
      show_where (self, deck);
    }
  self->is_showing = FALSE;
}

/* Names of slides are long: as much as there is room for. */
static void
name_made_cb (GtkSignalListItemFactory *factory, GtkListItem *item)
{
  gtk_list_item_set_child (item, widgets_label_new ("", NULL));
}

static void
name_bound_cb (GtkSignalListItemFactory *factory, GtkListItem *item)
{
  gtk_label_set_label (GTK_LABEL (gtk_list_item_get_child (item)),
                       gtk_string_object_get_string (GTK_STRING_OBJECT (gtk_list_item_get_item (item))));
}

static void
shorten_names (GtkDropDown *names)
{
  g_autoptr (GtkListItemFactory) factory = gtk_signal_list_item_factory_new ();

  g_signal_connect (factory, "setup", G_CALLBACK (name_made_cb), NULL);
  g_signal_connect (factory, "bind", G_CALLBACK (name_bound_cb), NULL);
  gtk_drop_down_set_factory (names, factory);
}

/* What she does ------------------------------------------------------------------------------------------------- */

static void
back_clicked_cb (WallStrip *self)
{
  wall_show_step (self->show, FALSE);
}

static void
next_clicked_cb (WallStrip *self)
{
  wall_show_step (self->show, TRUE);
}

static void
blank_toggled_cb (WallStrip *self)
{
  if (!self->is_showing)
    wall_show_set_blank (self->show, gtk_toggle_button_get_active (self->blank_button));
}

static void
smaller_clicked_cb (WallStrip *self)
{
  wall_show_zoom (self->show, -1);
}

static void
usual_clicked_cb (WallStrip *self)
{
  wall_show_zoom (self->show, 0);
}

static void
larger_clicked_cb (WallStrip *self)
{
  wall_show_zoom (self->show, 1);
}

static void
slide_chosen_cb (WallStrip *self)
{
  guint n = gtk_drop_down_get_selected (self->slides);

  if (!self->is_showing && n != GTK_INVALID_LIST_POSITION && n != wall_show_get_position (self->show))
    wall_show_go (self->show, n);
}

static void
wall_gone_cb (WallStrip *self)
{
  self->wall = NULL;
  gtk_toggle_button_set_active (self->wall_button, FALSE);
}

static void
wall_toggled_cb (WallStrip *self)
{
  wall_strip_set_wall (self, gtk_toggle_button_get_active (self->wall_button));
}

static void
close_clicked_cb (WallStrip *self)
{
  g_signal_emit (self, signals[SIGNAL_CLOSED], 0);
}

/* What the buttons have no use for. */
static gboolean
key_pressed_cb (WallStrip *self, guint key, guint code, GdkModifierType modifiers)
{
  return may_drive (self) && wall_keys_press (self->show, key, code, modifiers);
}

static void
wall_strip_dispose (GObject *object)
{
  WallStrip *self = WALL_STRIP (object);
  WallWindow *wall = g_steal_pointer (&self->wall);

  if (wall != NULL)
    {
      g_signal_handlers_disconnect_by_data (wall, self);
      gtk_window_destroy (GTK_WINDOW (wall));
    }
  g_clear_object (&self->show);
  gtk_widget_dispose_template (GTK_WIDGET (self), WALL_TYPE_STRIP);
  G_OBJECT_CLASS (wall_strip_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class, "/org/mandali/Mandali/ui/wall/wall-strip.ui");
  gtk_widget_class_bind_template_child (widget_class, WallStrip, row);
  gtk_widget_class_bind_template_child (widget_class, WallStrip, now);
  gtk_widget_class_bind_template_child (widget_class, WallStrip, after);
  gtk_widget_class_bind_template_child (widget_class, WallStrip, where);
  gtk_widget_class_bind_template_child (widget_class, WallStrip, after_label);
  gtk_widget_class_bind_template_child (widget_class, WallStrip, notes);
  gtk_widget_class_bind_template_child (widget_class, WallStrip, back_button);
  gtk_widget_class_bind_template_child (widget_class, WallStrip, next_button);
  gtk_widget_class_bind_template_child (widget_class, WallStrip, smaller_button);
  gtk_widget_class_bind_template_child (widget_class, WallStrip, larger_button);
  gtk_widget_class_bind_template_child (widget_class, WallStrip, blank_button);
  gtk_widget_class_bind_template_child (widget_class, WallStrip, wall_button);
  gtk_widget_class_bind_template_child (widget_class, WallStrip, usual_button);
  gtk_widget_class_bind_template_child (widget_class, WallStrip, place);
  gtk_widget_class_bind_template_child (widget_class, WallStrip, slides);
  gtk_widget_class_bind_template_callback (widget_class, back_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, next_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, blank_toggled_cb);
  gtk_widget_class_bind_template_callback (widget_class, smaller_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, usual_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, larger_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, slide_chosen_cb);
  gtk_widget_class_bind_template_callback (widget_class, wall_toggled_cb);
  gtk_widget_class_bind_template_callback (widget_class, close_clicked_cb);
}

static void
wall_strip_class_init (WallStripClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  g_type_ensure (WALL_TYPE_VIEW);
  G_OBJECT_CLASS (klass)->dispose = wall_strip_dispose;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  bind_template (widget_class);
  signals[SIGNAL_CLOSED] = g_signal_new ("closed", WALL_TYPE_STRIP, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                         G_TYPE_NONE, 0);
}

static void
wall_strip_init (WallStrip *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();

  gtk_widget_init_template (GTK_WIDGET (self));
  shorten_names (self->slides);
  shorten_names (self->place);
  g_signal_connect_object (keys, "key-pressed", G_CALLBACK (key_pressed_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
}

GtkWidget *
wall_strip_new (DeskSession *session, gint64 meeting_id)
{
  WallStrip *self;

  g_return_val_if_fail (DESK_IS_SESSION (session), NULL);

  self = g_object_new (WALL_TYPE_STRIP, NULL);
  self->show = wall_show_new (session, meeting_id, WALL_SHOW_MEETING);
  wall_view_bind (self->now, self->show, WALL_VIEW_NOW);
  wall_view_bind (self->after, self->show, WALL_VIEW_NEXT);
  wall_places_bind (self->place);
  g_signal_connect_object (self->show, "changed", G_CALLBACK (show_all), self, G_CONNECT_SWAPPED);
  show_all (self);
  return GTK_WIDGET (self);
}

WallShow *
wall_strip_get_show (WallStrip *strip)
{
  g_return_val_if_fail (WALL_IS_STRIP (strip), NULL);

  return strip->show;
}

GtkWindow *
wall_strip_get_wall (WallStrip *strip)
{
  g_return_val_if_fail (WALL_IS_STRIP (strip), NULL);

  return strip->wall != NULL ? GTK_WINDOW (strip->wall) : NULL;
}

void
wall_strip_set_wall (WallStrip *strip, gboolean is_open)
{
  g_return_if_fail (WALL_IS_STRIP (strip));

  if (is_open == (strip->wall != NULL))
    return;
  if (!is_open)
    {
      gtk_window_destroy (GTK_WINDOW (strip->wall));
      return;
    }
  strip->wall = wall_window_open (strip->show, wall_places_get (strip->place));
  g_signal_connect_object (strip->wall, "destroy", G_CALLBACK (wall_gone_cb), strip, G_CONNECT_SWAPPED);
  gtk_toggle_button_set_active (strip->wall_button, TRUE);
}

void
wall_strip_step (WallStrip *strip, gboolean is_forward)
{
  g_return_if_fail (WALL_IS_STRIP (strip));

  if (may_drive (strip))
    wall_show_step (strip->show, is_forward);
}

void
wall_strip_blank (WallStrip *strip)
{
  g_return_if_fail (WALL_IS_STRIP (strip));

  if (may_drive (strip))
    wall_show_set_blank (strip->show, !wall_show_is_blank (strip->show));
}

void
wall_strip_focus (WallStrip *strip)
{
  g_return_if_fail (WALL_IS_STRIP (strip));

  gtk_widget_grab_focus (GTK_WIDGET (strip->wall_button));
}
