/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The vote of who is signed in: what she can choose, and what she chose. */
#define G_LOG_DOMAIN "own-vote"

#include "own-vote.h"

#include <glib/gi18n.h>

#include "act-now.h"
#include "meeting-calls.h"
#include "motion.h"
#include "pane-parts.h"
#include "widgets.h"

static const struct
{
  const char *choice;
  const char *label;
  guint       key;
  gboolean    is_of_roll_call;
} choices[] = {
  { "for", N_("In favour (F)"), GDK_KEY_f, TRUE },
  { "against", N_("Against (A)"), GDK_KEY_a, TRUE },
  { "abstain", N_("Abstain (N)"), GDK_KEY_n, TRUE },
  { "interest", N_("I have an interest in it (I)"), GDK_KEY_i, FALSE },
};

struct _OwnVote
{
  GtkBox       parent_instance;
  DeskSession *session;
  DeskList    *roll;
  GtkWidget   *buttons[G_N_ELEMENTS (choices)];
  gboolean     is_voting, is_roll_call;
};

G_DEFINE_FINAL_TYPE (OwnVote, own_vote, GTK_TYPE_BOX)

static const ActNow cast = { "cast-vote", N_("Cast your vote"), N_("Your vote was not kept"), &cast_vote_call, NULL };

/* Her place on the roll; NULL: she was not in the room, or her login is nobody's. */
static PgRow *
dup_hers (OwnVote *self)
{
  GListModel *rows = G_LIST_MODEL (desk_list_get_table (self->roll));

  for (guint i = 0; i < g_list_model_get_n_items (rows); i++)
    {
      g_autoptr (PgRow) row = g_list_model_get_item (rows, i);

      if (pg_row_get_bool (row, MOTION_ROLL_IS_HERS))
        return g_steal_pointer (&row);
    }
  return NULL;
}

/* What she chose stands out, and not by its colour alone. */
static void
show (OwnVote *self)
{
  g_autoptr (PgRow) hers = dup_hers (self);

  gtk_widget_set_visible (GTK_WIDGET (self), self->is_voting && hers != NULL
                                               && desk_session_may (self->session, "cast_vote")
                                               && !desk_session_may (self->session, "record_choice"));
  for (guint i = 0; hers != NULL && i < G_N_ELEMENTS (choices); i++)
    {
      gboolean is_chosen = g_str_equal (pg_row_get_words (hers, MOTION_ROLL_STATE), choices[i].choice);
      g_autofree char *label = g_strconcat (is_chosen ? "✓ " : "", _(choices[i].label), NULL);

      gtk_button_set_label (GTK_BUTTON (self->buttons[i]), label);
      if (is_chosen)
        gtk_widget_add_css_class (self->buttons[i], "suggested-action");
      else
        gtk_widget_remove_css_class (self->buttons[i], "suggested-action");
      gtk_widget_set_visible (self->buttons[i], self->is_roll_call || !choices[i].is_of_roll_call);
    }
}

static void
clicked_cb (OwnVote *self, GtkWidget *button)
{
  for (guint i = 0; i < G_N_ELEMENTS (choices); i++)
    if (self->buttons[i] == button)
      own_vote_choose (self, choices[i].choice);
}

static gboolean
key_pressed_cb (OwnVote *self, guint key, guint code, GdkModifierType modifiers)
{
  if ((modifiers & (GDK_CONTROL_MASK | GDK_ALT_MASK)) != 0)
    return GDK_EVENT_PROPAGATE;
  for (guint i = 0; i < G_N_ELEMENTS (choices); i++)
    if (gdk_keyval_to_lower (key) == choices[i].key)
      return own_vote_choose (self, choices[i].choice);
  return GDK_EVENT_PROPAGATE;
}

static void
own_vote_dispose (GObject *object)
{
  g_clear_object (&MANDALI_OWN_VOTE (object)->session);
  g_clear_object (&MANDALI_OWN_VOTE (object)->roll);
  G_OBJECT_CLASS (own_vote_parent_class)->dispose (object);
}

static void
own_vote_class_init (OwnVoteClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = own_vote_dispose;
}

static void
own_vote_init (OwnVote *self)
{
  GtkEventController *pressed = gtk_event_controller_key_new ();

  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (GTK_BOX (self), 6);
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
  gtk_box_append (GTK_BOX (self), widgets_label_new (_("Your own vote"), "pane-heading"));
  for (guint i = 0; i < G_N_ELEMENTS (choices); i++)
    {
      self->buttons[i] = gtk_button_new ();
      g_signal_connect_object (self->buttons[i], "clicked", G_CALLBACK (clicked_cb), self, G_CONNECT_SWAPPED);
      gtk_box_append (GTK_BOX (self), self->buttons[i]);
    }
  g_signal_connect_swapped (pressed, "key-pressed", G_CALLBACK (key_pressed_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), pressed);
}

GtkWidget *
own_vote_new (DeskSession *session, DeskList *roll)
{
  OwnVote *self = g_object_new (TYPE_OWN_VOTE, NULL);

  g_return_val_if_fail (DESK_IS_SESSION (session) && DESK_IS_LIST (roll), NULL);

  self->session = g_object_ref (session);
  self->roll = g_object_ref (roll);
  g_signal_connect_object (roll, "refreshed", G_CALLBACK (show), self, G_CONNECT_SWAPPED);
  return GTK_WIDGET (self);
}

void
own_vote_set (OwnVote *vote, gboolean is_voting, gboolean is_roll_call)
{
  g_return_if_fail (MANDALI_IS_OWN_VOTE (vote));

  vote->is_voting = is_voting;
  vote->is_roll_call = is_roll_call;
  show (vote);
}

gboolean
own_vote_is_open (OwnVote *vote)
{
  g_return_val_if_fail (MANDALI_IS_OWN_VOTE (vote), FALSE);

  return gtk_widget_get_visible (GTK_WIDGET (vote));
}

gboolean
own_vote_choose (OwnVote *vote, const char *choice)
{
  g_autoptr (PgRow) hers = NULL;
  GVariantBuilder content;

  g_return_val_if_fail (MANDALI_IS_OWN_VOTE (vote) && choice != NULL, FALSE);

  hers = dup_hers (vote);
  if (hers == NULL || !own_vote_is_open (vote) || (!vote->is_roll_call && !g_str_equal (choice, "interest")))
    return FALSE;
  g_variant_builder_init (&content, G_VARIANT_TYPE ("a{ss}"));
  g_variant_builder_add (&content, "{ss}", "vote_id", pg_row_get_words (hers, MOTION_ROLL_VOTE_ID));
  g_variant_builder_add (&content, "{ss}", "choice", choice);
  act_now_send (GTK_WIDGET (vote), vote->session, &cast, g_variant_builder_end (&content));
  return TRUE;
}
