/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A woman's face in a list, or the first letters of her name. */
#define G_LOG_DOMAIN "photo-avatar"

#include "photo-avatar.h"

#include <adwaita.h>

#include "desk-state.h"

#define AVATAR_PIXELS 112 /* enough for the largest, on a screen with small dots too */
#define REMEMBERED_MAX 400

static GHashTable *remembered; /* photo id (gint64 *) → GdkTexture; a photograph never changes, it gets a new id */

static void
show (AdwAvatar *avatar, GdkTexture *texture)
{
  adw_avatar_set_custom_image (avatar, GDK_PAINTABLE (texture));
  adw_avatar_set_show_initials (avatar, FALSE);
}

static void
remember (gint64 photo_id, GdkTexture *texture)
{
  if (g_hash_table_size (remembered) >= REMEMBERED_MAX)
    g_hash_table_remove_all (remembered);
  g_hash_table_insert (remembered, g_memdup2 (&photo_id, sizeof photo_id), g_object_ref (texture));
}

/* Small at once: ten large ones would be a lot to keep for ten small faces. */
static GdkTexture *
texture_new (GBytes *bytes)
{
  g_autoptr (GInputStream) stream = g_memory_input_stream_new_from_bytes (bytes);
  g_autoptr (GdkPixbuf) small = gdk_pixbuf_new_from_stream_at_scale (stream, AVATAR_PIXELS, AVATAR_PIXELS, TRUE, NULL,
                                                                     NULL);

  return small != NULL ? gdk_texture_new_for_pixbuf (small) : NULL;
}

static void
answered_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (AdwAvatar) avatar = data;
  g_autoptr (PgResult) answer = pg_link_finish (PG_LINK (source), result, NULL);
  g_autoptr (PgRow) row = answer != NULL && pg_result_get_row_count (answer) == 1 ? pg_row_new (answer, 0) : NULL;
  g_autoptr (GBytes) bytes = row != NULL ? pg_row_dup_bytes (row, PHOTO_IMAGE) : NULL;
  g_autoptr (GdkTexture) texture = bytes != NULL ? texture_new (bytes) : NULL;

  if (texture == NULL)
    return;
  remember (pg_row_get_int (row, PHOTO_ID), texture);
  show (avatar, texture);
}

GtkWidget *
photo_avatar_new (DeskSession *session, gint64 photo_id, const char *name, int size)
{
  GtkWidget *avatar = adw_avatar_new (size, name, TRUE);
  GdkTexture *texture;

  g_return_val_if_fail (DESK_IS_SESSION (session), avatar);

  if (remembered == NULL)
    remembered = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, g_object_unref);
  texture = g_hash_table_lookup (remembered, &photo_id);
  if (texture != NULL)
    show (ADW_AVATAR (avatar), texture);
  else if (photo_id != 0)
    {
      g_autofree char *id = g_strdup_printf ("%" G_GINT64_FORMAT, photo_id);

      pg_link_query_async (desk_session_get_link (session), photo_image.query,
                           (PgArgument[]){ { "photo_id", id }, { NULL, NULL } }, NULL, answered_cb,
                           g_object_ref_sink (avatar));
    }
  return avatar;
}
