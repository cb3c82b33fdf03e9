/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A strip that tells of a vote that is open for her. */
#define G_LOG_DOMAIN "vote-strip"

#include "vote-strip.h"

#include <glib/gi18n.h>

#include "desk-language.h"
#include "desk-list.h"
#include "meeting.h"
#include "own-vote.h"
#include "widgets.h"

struct _VoteStrip
{
  GtkBox       parent_instance;
  DeskSession *session;
  DeskList    *list; /* NULL: nobody was here whom it concerns */
  GtkWidget   *button;
  gboolean     is_at_home;
  char        *meeting; /* that stands open before her; NULL: none */
};

G_DEFINE_FINAL_TYPE (VoteStrip, vote_strip, GTK_TYPE_BOX)

static void
show (VoteStrip *self)
{
  PgRow *row = self->list != NULL && desk_session_is_voter (self->session) ? desk_list_get_first (self->list) : NULL;
  gboolean is_open = row != NULL && !pg_row_is_null (row, DIRECTOR_HOME_VOTE_IN)
                     && g_str_equal (pg_row_get_words (row, DIRECTOR_HOME_CHOICE), "no_choice");
  GVariantBuilder target;

  gtk_widget_set_visible (GTK_WIDGET (self),
                          is_open && !self->is_at_home
                            && g_strcmp0 (self->meeting, pg_row_get_text (row, DIRECTOR_HOME_VOTE_IN)) != 0);
  if (!is_open)
    return;
  g_variant_builder_init (&target, G_VARIANT_TYPE ("a{ss}"));
  g_variant_builder_add (&target, "{ss}", "page", "meetings");
  g_variant_builder_add (&target, "{ss}", "meeting", pg_row_get_words (row, DIRECTOR_HOME_VOTE_IN));
  g_variant_builder_add (&target, "{ss}", "tab", "decisions");
  gtk_actionable_set_action_target_value (GTK_ACTIONABLE (self->button), g_variant_builder_end (&target));
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self->button), "win.open");
}

static void
condition_changed_cb (VoteStrip *self)
{
  if (self->list == NULL && desk_session_is_voter (self->session))
    {
      self->list = desk_list_new (self->session, &director_home);
      g_signal_connect_object (self->list, "refreshed", G_CALLBACK (show), self, G_CONNECT_SWAPPED);
    }
  show (self);
}

static void
vote_strip_dispose (GObject *object)
{
  g_clear_object (&MANDALI_VOTE_STRIP (object)->list);
  g_clear_object (&MANDALI_VOTE_STRIP (object)->session);
  G_OBJECT_CLASS (vote_strip_parent_class)->dispose (object);
}

static void
vote_strip_finalize (GObject *object)
{
  g_free (MANDALI_VOTE_STRIP (object)->meeting);
  G_OBJECT_CLASS (vote_strip_parent_class)->finalize (object);
}

static void
vote_strip_class_init (VoteStripClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = vote_strip_dispose;
  G_OBJECT_CLASS (klass)->finalize = vote_strip_finalize;
}

static void
vote_strip_init (VoteStrip *self)
{
  const char *other = g_str_equal (desk_language_get (), "gu") ? "" : _("A vote is open");
  GtkWidget *words = widgets_label_new ("મતદાન ચાલુ છે", "vote-word");

  gtk_box_set_spacing (GTK_BOX (self), 12);
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
  gtk_widget_add_css_class (GTK_WIDGET (self), "vote-strip");
  self->button = gtk_button_new_with_label (_("Go to the Vote"));
  gtk_widget_add_css_class (self->button, "suggested-action");
  gtk_box_append (GTK_BOX (self), gtk_image_new_from_icon_name (own_vote_get_sign (NULL)));
  gtk_box_append (GTK_BOX (self), words);
  gtk_box_append (GTK_BOX (self), widgets_label_new (other, NULL));
  gtk_box_append (GTK_BOX (self), self->button);
}

GtkWidget *
vote_strip_new (DeskSession *session)
{
  VoteStrip *self = g_object_new (TYPE_VOTE_STRIP, "accessible-role", GTK_ACCESSIBLE_ROLE_STATUS, NULL);

  g_return_val_if_fail (DESK_IS_SESSION (session), NULL);

  self->session = g_object_ref (session);
  g_signal_connect_object (session, "condition-changed", G_CALLBACK (condition_changed_cb), self, G_CONNECT_SWAPPED);
  condition_changed_cb (self);
  return GTK_WIDGET (self);
}

void
vote_strip_set_place (VoteStrip *strip, gboolean is_at_home, const char *meeting)
{
  g_return_if_fail (MANDALI_IS_VOTE_STRIP (strip));

  strip->is_at_home = is_at_home;
  g_free (strip->meeting);
  strip->meeting = g_strdup (meeting);
  show (strip);
}
