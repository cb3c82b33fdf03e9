/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Keys that come while a window cannot take them: kept in their order, and given to it once it can. */
#define G_LOG_DOMAIN "form-keys"

#include "form-keys.h"

#define KEY_KEPT "form-keys"

typedef struct
{
  GtkWidget *window;
  GQueue     kept;   /* GdkEvent, the oldest first */
  GdkEvent  *flying; /* on its way back to the window; NULL: none */
  guint      holds;
  gboolean   is_unwanted; /* what is flying was dropped */
  gboolean   takes_strays;
} Kept;

static void
kept_free (gpointer data)
{
  Kept *kept = data;

  g_queue_clear_full (&kept->kept, (GDestroyNotify) gdk_event_unref);
  g_clear_pointer (&kept->flying, gdk_event_unref);
  g_free (kept);
}

/* One at a time: the one before may begin a hold. */
static void
let_one_go (Kept *kept)
{
  if (kept->holds > 0 || kept->flying != NULL || g_queue_is_empty (&kept->kept))
    return;
  kept->flying = g_queue_pop_head (&kept->kept);
  gdk_display_put_event (gtk_widget_get_display (kept->window), kept->flying);
}

/* While a modal window comes up GTK hands it the keys of the window below, but not to its field. */
static gboolean
take_stray (Kept *kept, GtkEventController *controller, GdkEvent *event)
{
  GdkSurface *own = gtk_native_get_surface (GTK_NATIVE (kept->window));

  if (!kept->takes_strays || gdk_event_get_surface (event) == own)
    return GDK_EVENT_PROPAGATE;
  for (GtkWidget *at = gtk_window_get_focus (GTK_WINDOW (kept->window)); at != NULL && at != kept->window;
       at = gtk_widget_get_parent (at))
    if (gtk_event_controller_key_forward (GTK_EVENT_CONTROLLER_KEY (controller), at))
      return GDK_EVENT_STOP;
  return GDK_EVENT_PROPAGATE;
}

static gboolean
key_pressed_cb (GtkEventController *controller, guint key, guint code, GdkModifierType modifiers, gpointer data)
{
  Kept *kept = data;
  GdkEvent *event = gtk_event_controller_get_current_event (controller);
  gboolean is_back = event == kept->flying;
  gboolean is_unwanted = is_back && kept->is_unwanted;

  if (!is_back && kept->holds == 0 && kept->flying == NULL && g_queue_is_empty (&kept->kept))
    return take_stray (kept, controller, event);
  if (is_back)
    {
      kept->is_unwanted = FALSE;
      g_clear_pointer (&kept->flying, gdk_event_unref);
      let_one_go (kept);
    }
  if (is_unwanted)
    return GDK_EVENT_STOP;
  if (is_back && kept->holds == 0)
    return take_stray (kept, controller, event);
  if (is_back)
    g_queue_push_head (&kept->kept, gdk_event_ref (event));
  else
    g_queue_push_tail (&kept->kept, gdk_event_ref (event));
  return GDK_EVENT_STOP;
}

/* NULL: the widget is in no window. */
static Kept *
get_kept (GtkWidget *widget)
{
  GtkWidget *window = GTK_WIDGET (gtk_widget_get_root (widget));
  GtkEventController *keys;
  Kept *kept;

  if (window == NULL)
    return NULL;
  kept = g_object_get_data (G_OBJECT (window), KEY_KEPT);
  if (kept != NULL)
    return kept;
  kept = g_new0 (Kept, 1);
  kept->window = window;
  g_object_set_data_full (G_OBJECT (window), KEY_KEPT, kept, kept_free);
  keys = gtk_event_controller_key_new ();
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect (keys, "key-pressed", G_CALLBACK (key_pressed_cb), kept);
  gtk_widget_add_controller (window, keys);
  return kept;
}

void
form_keys_take_strays (GtkWindow *window)
{
  g_return_if_fail (GTK_IS_WINDOW (window));

  get_kept (GTK_WIDGET (window))->takes_strays = TRUE;
}

void
form_keys_hold (GtkWidget *widget)
{
  Kept *kept;

  g_return_if_fail (GTK_IS_WIDGET (widget));

  kept = get_kept (widget);
  if (kept != NULL)
    kept->holds++;
}

void
form_keys_hold_from (GtkWidget *widget, GtkEventController *controller)
{
  Kept *kept;

  g_return_if_fail (GTK_IS_WIDGET (widget) && GTK_IS_EVENT_CONTROLLER (controller));

  kept = get_kept (widget);
  if (kept == NULL)
    return;
  kept->holds++;
  g_queue_push_head (&kept->kept, gdk_event_ref (gtk_event_controller_get_current_event (controller)));
}

void
form_keys_release (GtkWidget *widget)
{
  Kept *kept;

  g_return_if_fail (GTK_IS_WIDGET (widget));

  kept = get_kept (widget);
  if (kept == NULL || kept->holds == 0)
    return;
  kept->holds--;
  let_one_go (kept);
}

guint
form_keys_drop (GtkWidget *widget)
{
  Kept *kept;
  guint n;

  g_return_val_if_fail (GTK_IS_WIDGET (widget), 0);

  kept = get_kept (widget);
  if (kept == NULL)
    return 0;
  n = g_queue_get_length (&kept->kept) + (kept->flying != NULL ? 1 : 0);
  kept->is_unwanted = kept->flying != NULL;
  g_queue_clear_full (&kept->kept, (GDestroyNotify) gdk_event_unref);
  return n;
}
