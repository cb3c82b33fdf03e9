/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A picture of a window, drawn by the program itself. */
#define G_LOG_DOMAIN "picture"

#include "picture.h"

#include <glib/gi18n.h>

/* A window is calm when this many looks, one every LOOK_MS, showed the same picture. */
#define LOOK_MS 150
#define CALM_LOOKS 6
#define LOOKS_MAX 400

typedef struct
{
  GtkWindow *window;
  char      *path;
  char      *last; /* checksum of the last look */
  guint      calm, looks;
} Watch;

static GdkTexture *
draw (GtkWindow *window)
{
  g_autoptr (GdkPaintable) paintable = gtk_widget_paintable_new (GTK_WIDGET (window));
  GskRenderer *renderer = gtk_native_get_renderer (GTK_NATIVE (window));
  int width = gdk_paintable_get_intrinsic_width (paintable);
  int height = gdk_paintable_get_intrinsic_height (paintable);
  g_autoptr (GtkSnapshot) snapshot = gtk_snapshot_new ();
  g_autoptr (GskRenderNode) node = NULL;

  if (renderer == NULL || width == 0 || height == 0)
    return NULL;
  gdk_paintable_snapshot (paintable, GDK_SNAPSHOT (snapshot), width, height);
  node = gtk_snapshot_free_to_node (g_steal_pointer (&snapshot));
  return node != NULL ? gsk_renderer_render_texture (renderer, node, NULL) : NULL;
}

static char *
dup_checksum (GdkTexture *texture)
{
  g_autoptr (GBytes) bytes = gdk_texture_save_to_png_bytes (texture);

  return g_compute_checksum_for_bytes (G_CHECKSUM_MD5, bytes);
}

static void
watch_free (gpointer data)
{
  Watch *watch = data;

  g_object_unref (watch->window);
  g_free (watch->path);
  g_free (watch->last);
  g_free (watch);
}

static gboolean
look_cb (gpointer data)
{
  Watch *watch = data;
  g_autoptr (GdkTexture) texture = draw (watch->window);
  g_autofree char *now = texture != NULL ? dup_checksum (texture) : NULL;

  watch->looks++;
  watch->calm = now != NULL && g_strcmp0 (now, watch->last) == 0 ? watch->calm + 1 : 0;
  g_free (watch->last);
  watch->last = g_steal_pointer (&now);
  if (watch->calm < CALM_LOOKS && watch->looks < LOOKS_MAX)
    return G_SOURCE_CONTINUE;
  if (texture == NULL || !gdk_texture_save_to_png (texture, watch->path))
    g_printerr (_("No picture could be written to %s\n"), watch->path);
  gtk_window_destroy (watch->window);
  return G_SOURCE_REMOVE;
}

void
picture_take_when_calm (GtkWindow *window, const char *path)
{
  Watch *watch;

  g_return_if_fail (GTK_IS_WINDOW (window) && path != NULL);

  watch = g_new0 (Watch, 1);
  watch->window = g_object_ref (window);
  watch->path = g_strdup (path);
  g_timeout_add_full (G_PRIORITY_LOW, LOOK_MS, look_cb, watch, watch_free);
}
