/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The vote of who is signed in: who she is, what is voted on, what she can choose, and what she chose. */
#define G_LOG_DOMAIN "own-vote"

#include "own-vote.h"

#include <glib/gi18n.h>

#include "act-now.h"
#include "desk-language.h"
#include "meeting-calls.h"
#include "motion.h"
#include "room-face.h"
#include "widgets.h"

#define WORDS_LINES 4 /* longer ones stand whole at the side */
#define SIGN_SIZE 40
#define FACE_WIDTH 190

/* Gujarati is large whatever language the window speaks. */
static const struct
{
  const char *choice;
  const char *gu;
  const char *label;
  const char *sign; /* the same wherever it means this */
  const char *letter;
  guint       key;
  gboolean    is_of_roll_call;
} choices[] = {
  { "for", "તરફેણમાં", N_("In favour"), "pill-good-symbolic", "F", GDK_KEY_f, TRUE },
  { "against", "વિરુદ્ધ", N_("Against"), "vote-against-symbolic", "A", GDK_KEY_a, TRUE },
  { "abstain", "તટસ્થ", N_("Abstain"), "vote-abstain-symbolic", "N", GDK_KEY_n, TRUE },
  { "interest", "મારું હિત છે", N_("I have an interest in it"), "vote-interest-symbolic", "I", GDK_KEY_i, FALSE },
};

struct _OwnVote
{
  GtkBox       parent_instance;
  DeskSession *session;
  DeskList    *roll;
  RoomFace    *face;
  GtkLabel    *words, *other_words;
  GtkWidget   *buttons[G_N_ELEMENTS (choices)];
  GtkImage    *sign;
  GtkLabel    *said, *other_said;
  char        *vote_id; /* of the proposal that is shown; NULL: it has none */
  gint64       newest;  /* the last vote that took the keyboard, */
  gint64       whose;   /* and the member whose it was */
  gboolean     is_voting, is_roll_call;
};

enum { SIGNAL_OPENED, SIGNAL_CLOSED, N_SIGNALS };

static guint signals[N_SIGNALS];

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

      if (pg_row_get_bool (row, MOTION_ROLL_IS_HERS)
          && g_strcmp0 (pg_row_get_text (row, MOTION_ROLL_VOTE_ID), self->vote_id) == 0)
        return g_steal_pointer (&row);
    }
  return NULL;
}

/* Words in the language of the window under the Gujarati ones, unless they are the same. */
static void
show_other (GtkLabel *label, const char *words)
{
  gtk_label_set_label (label, words);
  gtk_widget_set_visible (GTK_WIDGET (label), words[0] != '\0' && !g_str_equal (desk_language_get (), "gu"));
}

/* What she chose is said with its sign and in words, and stands out among the buttons by more than its colour. */
static void
show_choice (OwnVote *self, const char *choice)
{
  g_autofree char *said = own_vote_dup_said (choice, TRUE);
  g_autofree char *other = own_vote_dup_said (choice, FALSE);

  for (guint i = 0; i < G_N_ELEMENTS (choices); i++)
    {
      gboolean is_chosen = g_str_equal (choice, choices[i].choice);

      if (is_chosen)
        gtk_widget_add_css_class (self->buttons[i], "suggested-action");
      else
        gtk_widget_remove_css_class (self->buttons[i], "suggested-action");
      widgets_name (self->buttons[i], is_chosen ? other : _(choices[i].label));
      gtk_widget_set_visible (self->buttons[i], self->is_roll_call || !choices[i].is_of_roll_call);
    }
  gtk_image_set_from_icon_name (self->sign, own_vote_get_sign (choice));
  gtk_label_set_label (self->said, said);
  show_other (self->other_said, other);
}

static GtkWidget *
get_focus (OwnVote *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));

  return root != NULL ? gtk_root_get_focus (root) : NULL;
}

/* Who is typing goes on typing; the vote comes forward when it is told of the next time. */
static void
come_forward (OwnVote *self, PgRow *hers)
{
  GtkWidget *focus = get_focus (self);
  gint64 vote_id = pg_row_get_int (hers, MOTION_ROLL_VOTE_ID);
  gboolean is_typing = focus != NULL && gtk_widget_get_mapped (focus)
                       && (GTK_IS_TEXT_VIEW (focus)
                           || (GTK_IS_EDITABLE (focus) && gtk_editable_get_text (GTK_EDITABLE (focus))[0] != '\0'));

  if ((vote_id <= self->newest && pg_row_get_int (hers, MOTION_ROLL_MEMBER_ID) == self->whose) || is_typing)
    return;
  g_signal_emit (self, signals[SIGNAL_OPENED], 0);
  if (!gtk_widget_get_mapped (GTK_WIDGET (self)))
    return;
  self->newest = vote_id;
  self->whose = pg_row_get_int (hers, MOTION_ROLL_MEMBER_ID);
  own_vote_focus (self);
}

static void
show (OwnVote *self)
{
  g_autoptr (PgRow) hers = dup_hers (self);
  gboolean is_open = self->is_voting && hers != NULL && desk_session_may (self->session, "cast_vote")
                     && !desk_session_may (self->session, "record_choice");
  GtkWidget *focus = get_focus (self);
  gboolean had_focus = focus != NULL
                       && (focus == GTK_WIDGET (self) || gtk_widget_is_ancestor (focus, GTK_WIDGET (self)));

  if (is_open)
    {
      room_face_set_voter (self->face, hers);
      show_choice (self, pg_row_get_words (hers, MOTION_ROLL_STATE));
    }
  gtk_widget_set_visible (GTK_WIDGET (self), is_open);
  if (is_open)
    come_forward (self, hers);
  else if (had_focus)
    g_signal_emit (self, signals[SIGNAL_CLOSED], 0);
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
own_vote_finalize (GObject *object)
{
  g_free (MANDALI_OWN_VOTE (object)->vote_id);
  G_OBJECT_CLASS (own_vote_parent_class)->finalize (object);
}

static void
own_vote_class_init (OwnVoteClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = own_vote_dispose;
  G_OBJECT_CLASS (klass)->finalize = own_vote_finalize;
  signals[SIGNAL_OPENED] = g_signal_new ("opened", TYPE_OWN_VOTE, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE,
                                         0);
  signals[SIGNAL_CLOSED] = g_signal_new ("closed", TYPE_OWN_VOTE, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE,
                                         0);
  gtk_widget_class_set_css_name (GTK_WIDGET_CLASS (klass), "ownvote");
}

static GtkLabel *
add_label (GtkWidget *box, const char *words, const char *css, gboolean is_centred)
{
  GtkWidget *label = widgets_label_new (words, css);

  g_object_set (label, "ellipsize", PANGO_ELLIPSIZE_NONE, "wrap", TRUE, NULL);
  if (is_centred)
    g_object_set (label, "xalign", 0.5, "justify", GTK_JUSTIFY_CENTER, NULL);
  gtk_box_append (GTK_BOX (box), label);
  return GTK_LABEL (label);
}

static GtkWidget *
button_new (OwnVote *self, guint n)
{
  GtkWidget *button = gtk_button_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 4);
  GtkWidget *sign = gtk_image_new_from_icon_name (choices[n].sign);

  gtk_image_set_pixel_size (GTK_IMAGE (sign), SIGN_SIZE);
  gtk_box_append (GTK_BOX (box), sign);
  add_label (box, choices[n].gu, "vote-word", TRUE);
  show_other (add_label (box, "", NULL, TRUE), _(choices[n].label));
  add_label (box, choices[n].letter, "second", TRUE);
  gtk_button_set_child (GTK_BUTTON (button), box);
  gtk_widget_add_css_class (button, "vote-choice");
  g_signal_connect_object (button, "clicked", G_CALLBACK (clicked_cb), self, G_CONNECT_SWAPPED);
  return button;
}

static GtkWidget *
said_new (OwnVote *self)
{
  GtkWidget *line = g_object_new (GTK_TYPE_BOX, "spacing", 12, "accessible-role", GTK_ACCESSIBLE_ROLE_STATUS, NULL);
  GtkWidget *text = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  self->sign = GTK_IMAGE (gtk_image_new ());
  gtk_image_set_pixel_size (self->sign, SIGN_SIZE);
  self->said = add_label (text, "", "vote-word", FALSE);
  self->other_said = add_label (text, "", "second", FALSE);
  gtk_widget_set_valign (text, GTK_ALIGN_CENTER);
  gtk_box_append (GTK_BOX (line), GTK_WIDGET (self->sign));
  gtk_box_append (GTK_BOX (line), text);
  gtk_widget_add_css_class (line, "vote-said");
  return line;
}

/* What is voted on, what she can choose, what she chose. */
static GtkWidget *
column_new (OwnVote *self)
{
  GtkWidget *column = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);
  GtkWidget *words = gtk_box_new (GTK_ORIENTATION_VERTICAL, 4);
  GtkWidget *row = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 10);

  self->words = add_label (words, "", "vote-words", FALSE);
  self->other_words = add_label (words, "", NULL, FALSE);
  g_object_set (self->words, "lines", WORDS_LINES, "ellipsize", PANGO_ELLIPSIZE_END, NULL);
  g_object_set (self->other_words, "lines", WORDS_LINES, "ellipsize", PANGO_ELLIPSIZE_END, NULL);
  gtk_box_set_homogeneous (GTK_BOX (row), TRUE);
  for (guint i = 0; i < G_N_ELEMENTS (choices); i++)
    {
      self->buttons[i] = button_new (self, i);
      gtk_box_append (GTK_BOX (row), self->buttons[i]);
    }
  gtk_box_append (GTK_BOX (column), words);
  gtk_box_append (GTK_BOX (column), row);
  gtk_box_append (GTK_BOX (column), said_new (self));
  gtk_widget_set_hexpand (column, TRUE);
  return column;
}

static void
own_vote_init (OwnVote *self)
{
  GtkEventController *pressed = gtk_event_controller_key_new ();

  gtk_box_set_spacing (GTK_BOX (self), 24);
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
  widgets_name (self, _("Your own vote"));
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
  self->face = MANDALI_ROOM_FACE (room_face_new (session));
  g_object_set (self->face, "width-request", FACE_WIDTH, "hexpand", FALSE, NULL);
  gtk_box_append (GTK_BOX (self), GTK_WIDGET (self->face));
  gtk_box_append (GTK_BOX (self), column_new (self));
  g_signal_connect_object (roll, "refreshed", G_CALLBACK (show), self, G_CONNECT_SWAPPED);
  return GTK_WIDGET (self);
}

void
own_vote_set (OwnVote *vote, PgRow *motion, gboolean is_voting)
{
  const char *gujarati, *plain;

  g_return_if_fail (MANDALI_IS_OWN_VOTE (vote));

  vote->is_voting = motion != NULL && is_voting;
  g_free (vote->vote_id);
  vote->vote_id = motion != NULL ? g_strdup (pg_row_get_text (motion, MOTION_VOTE_ID)) : NULL;
  if (motion != NULL)
    {
      gujarati = pg_row_get_words (motion, MOTION_WORDS_GU);
      plain = pg_row_get_words (motion, MOTION_WORDS);
      vote->is_roll_call = g_str_equal (pg_row_get_words (motion, MOTION_WAY), "roll_call");
      gtk_label_set_label (vote->words, gujarati[0] != '\0' ? gujarati : plain);
      show_other (vote->other_words, gujarati[0] != '\0' ? plain : "");
    }
  show (vote);
}

gboolean
own_vote_is_open (OwnVote *vote)
{
  g_return_val_if_fail (MANDALI_IS_OWN_VOTE (vote), FALSE);

  return gtk_widget_get_visible (GTK_WIDGET (vote));
}

gboolean
own_vote_focus (OwnVote *vote)
{
  GtkRoot *root;

  g_return_val_if_fail (MANDALI_IS_OWN_VOTE (vote), FALSE);

  root = gtk_widget_get_root (GTK_WIDGET (vote));
  if (root == NULL || !own_vote_is_open (vote))
    return FALSE;
  gtk_root_set_focus (root, GTK_WIDGET (vote));
  return TRUE;
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

static int
find_choice (const char *choice)
{
  for (guint i = 0; i < G_N_ELEMENTS (choices); i++)
    if (g_strcmp0 (choice, choices[i].choice) == 0)
      return (int) i;
  return -1;
}

const char *
own_vote_get_sign (const char *choice)
{
  int n = find_choice (choice);

  return n >= 0 ? choices[n].sign : "pill-wait-symbolic";
}

char *
own_vote_dup_said (const char *choice, gboolean is_gujarati)
{
  int n = find_choice (choice);

  if (g_strcmp0 (choice, "here") == 0)
    return g_strdup (is_gujarati ? "મત સભામાં લેવાય છે; અહીં ફક્ત હિત જણાવી શકાય"
                                 : _("The vote is taken in the room; here you can only say that you have an interest "
                                     "in it"));
  if (n < 0)
    return g_strdup (is_gujarati ? "તમે હજી મત આપ્યો નથી" : _("You have not voted yet"));
  return is_gujarati ? g_strdup_printf ("તમારો મત: %s", choices[n].gu)
                     : g_strdup_printf (_("You voted: %s"), _(choices[n].label));
}
