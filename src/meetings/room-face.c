/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Who is meant: the photograph of somebody who may vote, large, with her name. */
#define G_LOG_DOMAIN "room-face"

#include "room-face.h"

#include <adwaita.h>
#include <glib/gi18n.h>

#include "desk-list.h"
#include "meeting-name.h"
#include "meeting.h"
#include "motion.h"
#include "pane-parts.h"
#include "report.h"
#include "widgets.h"

#define FACE_SIZE 128

struct _RoomFace
{
  GtkBox     parent_instance;
  AdwAvatar *avatar;
  GtkLabel  *name;
  GtkBox    *facts;
  DeskList  *photo; /* hers, once it is known */
};

G_DEFINE_FINAL_TYPE (RoomFace, room_face, GTK_TYPE_BOX)

static void
photo_known_cb (RoomFace *self)
{
  PgRow *row = desk_list_get_first (self->photo);
  g_autoptr (GBytes) bytes = row != NULL ? pg_row_dup_bytes (row, ATTENDANCE_IMAGE_IMAGE) : NULL;
  g_autoptr (GdkTexture) texture = bytes != NULL ? gdk_texture_new_from_bytes (bytes, NULL) : NULL;

  adw_avatar_set_custom_image (self->avatar, texture != NULL ? GDK_PAINTABLE (texture) : NULL);
}

static void
room_face_dispose (GObject *object)
{
  g_clear_object (&MANDALI_ROOM_FACE (object)->photo);
  G_OBJECT_CLASS (room_face_parent_class)->dispose (object);
}

static void
room_face_class_init (RoomFaceClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = room_face_dispose;
}

static void
room_face_init (RoomFace *self)
{
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (GTK_BOX (self), 12);
  self->avatar = ADW_AVATAR (adw_avatar_new (FACE_SIZE, NULL, TRUE));
  self->name = GTK_LABEL (widgets_label_new ("", "pane-name"));
  gtk_label_set_wrap (self->name, TRUE);
  gtk_label_set_ellipsize (self->name, PANGO_ELLIPSIZE_NONE);
  gtk_label_set_justify (self->name, GTK_JUSTIFY_CENTER);
  gtk_label_set_xalign (self->name, 0.5);
  self->facts = GTK_BOX (gtk_box_new (GTK_ORIENTATION_VERTICAL, 4));
  gtk_box_append (GTK_BOX (self), GTK_WIDGET (self->avatar));
  gtk_box_append (GTK_BOX (self), GTK_WIDGET (self->name));
  gtk_box_append (GTK_BOX (self), GTK_WIDGET (self->facts));
}

GtkWidget *
room_face_new (DeskSession *session)
{
  RoomFace *self = g_object_new (TYPE_ROOM_FACE, NULL);

  g_return_val_if_fail (DESK_IS_SESSION (session), NULL);

  self->photo = desk_list_new (session, &attendance_photo);
  g_signal_connect_object (self->photo, "refreshed", G_CALLBACK (photo_known_cb), self, G_CONNECT_SWAPPED);
  return GTK_WIDGET (self);
}

static void
show_who (RoomFace *self, const char *name, const char *latin, const char *photo_id)
{
  gtk_label_set_label (self->name, name);
  adw_avatar_set_text (self->avatar, latin);
  desk_list_set (self->photo, "photo_id", photo_id);
}

void
room_face_set (RoomFace *face, PgRow *row)
{
  const char *office;

  g_return_if_fail (MANDALI_IS_ROOM_FACE (face));

  gtk_widget_set_visible (GTK_WIDGET (face), row != NULL);
  widgets_box_clear (face->facts);
  if (row == NULL)
    return;
  office = pg_row_get_words (row, ATTENDANCE_OFFICE);
  show_who (face, meeting_words_get (row, ATTENDANCE_NAME), pg_row_get_words (row, ATTENDANCE_NAME),
            pg_row_get_text (row, ATTENDANCE_PHOTO_ID));
  pane_parts_add_fact (face->facts, _("No."), pg_row_get_text (row, ATTENDANCE_NUMBER));
  pane_parts_add_fact (face->facts, _("Office"), office[0] != '\0' ? report_state_word (office) : NULL);
  pane_parts_add_fact (face->facts, _("Came at"), pg_row_get_text (row, ATTENDANCE_CAME));
  pane_parts_add_fact (face->facts, _("Left at"), pg_row_get_text (row, ATTENDANCE_WENT));
}

void
room_face_set_voter (RoomFace *face, PgRow *row)
{
  const char *latin, *gujarati;
  GtkWidget *other, *number;

  g_return_if_fail (MANDALI_IS_ROOM_FACE (face) && PG_IS_ROW (row));

  latin = pg_row_get_words (row, MOTION_ROLL_NAME);
  gujarati = pg_row_get_words (row, MOTION_ROLL_NAME_GU);
  show_who (face, gujarati[0] != '\0' ? gujarati : latin, latin, pg_row_get_text (row, MOTION_ROLL_PHOTO_ID));
  other = widgets_label_new (gujarati[0] != '\0' ? latin : "", "second");
  number = widgets_label_new (pg_row_get_words (row, MOTION_ROLL_NUMBER), "quorum-number");
  widgets_box_clear (face->facts);
  gtk_label_set_wrap (GTK_LABEL (other), TRUE);
  gtk_label_set_justify (GTK_LABEL (other), GTK_JUSTIFY_CENTER);
  g_object_set (other, "ellipsize", PANGO_ELLIPSIZE_NONE, "xalign", 0.5, NULL);
  g_object_set (number, "xalign", 0.5, NULL);
  gtk_box_append (face->facts, other);
  gtk_box_append (face->facts, number);
}
