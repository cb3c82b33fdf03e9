/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The first page of one who only reads and votes. */
#define G_LOG_DOMAIN "director-home"

#include "director-home.h"

#include <glib/gi18n.h>
#include <string.h>

#include "base-money.h"
#include "desk-language.h"
#include "desk-list.h"
#include "home-card.h"
#include "meeting-name.h"
#include "meeting.h"
#include "own-vote.h"
#include "photo-avatar.h"
#include "widgets.h"

#define PHOTO_SIZE 72
#define WORDS_LINES 3 /* of what is voted on; the meeting has all of it */

enum { CARD_VOTE, CARD_NEXT, CARD_TASKS, CARD_DECIDED, CARD_ATTENDED, N_CARDS };

struct _DirectorHome
{
  GtkBox       parent_instance;
  DeskSession *session;
  DeskList    *list;
  GtkBox      *her, *large, *small;
  GtkWidget   *cards[N_CARDS]; /* NULL: not there now */
};

G_DEFINE_FINAL_TYPE (DirectorHome, director_home, GTK_TYPE_BOX)

/* A page of the window, and up to two things to be seen on it. */
static GVariant *
target_new (const char *page, const char *name, const char *value, const char *tab)
{
  GVariantBuilder builder;

  g_variant_builder_init (&builder, G_VARIANT_TYPE ("a{ss}"));
  g_variant_builder_add (&builder, "{ss}", "page", page);
  if (name != NULL && value != NULL)
    {
      g_variant_builder_add (&builder, "{ss}", name, value);
      if (tab != NULL)
        g_variant_builder_add (&builder, "{ss}", "tab", tab);
    }
  return g_variant_builder_end (&builder);
}

/* Gujarati first; beside it the same in the language of the window. */
static void
add (DirectorHome *self, guint card, const char *icon, const char *gujarati, const char *title, const char *number,
     const char *words, GVariant *target)
{
  gboolean is_gujarati = g_str_equal (desk_language_get (), "gu");

  self->cards[card] = home_card_new (icon, gujarati, is_gujarati ? NULL : title, number, words, target);
  home_card_let_wrap (self->cards[card], WORDS_LINES);
  gtk_widget_set_hexpand (self->cards[card], TRUE);
  gtk_box_append (card == CARD_VOTE || card == CARD_NEXT ? self->large : self->small, self->cards[card]);
}

static void
add_vote (DirectorHome *self, PgRow *row)
{
  const char *choice = pg_row_get_words (row, DIRECTOR_HOME_CHOICE);
  const char *gujarati = pg_row_get_words (row, DIRECTOR_HOME_WORDS_GU);
  gboolean is_gujarati = g_str_equal (desk_language_get (), "gu");
  g_autofree char *said = own_vote_dup_said (choice, TRUE);
  g_autofree char *other = own_vote_dup_said (choice, FALSE);
  g_autofree char *words = g_strconcat (said, is_gujarati ? NULL : " · ", other, NULL);

  if (pg_row_is_null (row, DIRECTOR_HOME_VOTE_IN))
    return;
  add (self, CARD_VOTE, own_vote_get_sign (choice), "મતદાન ચાલુ છે", _("A vote is open"),
       gujarati[0] != '\0' ? gujarati : pg_row_get_words (row, DIRECTOR_HOME_WORDS), words,
       target_new ("meetings", "meeting", pg_row_get_text (row, DIRECTOR_HOME_VOTE_IN), "decisions"));
  gtk_widget_add_css_class (self->cards[CARD_VOTE], "open-vote");
}

static void
add_next (DirectorHome *self, PgRow *row)
{
  gboolean is_none = pg_row_is_null (row, DIRECTOR_HOME_NEXT_ID);
  gboolean is_open = g_str_equal (pg_row_get_words (row, DIRECTOR_HOME_NEXT_STATE), "open");
  g_autofree char *day = base_day_dup_text (is_none ? BASE_DAY_NONE : pg_row_get_day (row, DIRECTOR_HOME_HELD_ON));
  g_autofree char *number = is_none ? g_strdup ("–")
                                    : g_strconcat (day, " · ", pg_row_get_words (row, DIRECTOR_HOME_BEGINS), NULL);
  g_autofree char *words = is_none ? g_strdup (_("No meeting is called"))
                                   : g_strconcat (meeting_name_get (row, DIRECTOR_HOME_BODY_NAME), " · ",
                                                  meeting_words_get (row, DIRECTOR_HOME_PLACE), NULL);

  add (self, CARD_NEXT, "meeting-symbolic", is_open ? "સભા ચાલુ છે" : "આગામી સભા",
       is_open ? _("The meeting is being held") : _("Next meeting"), number, words,
       target_new ("meetings", "meeting", pg_row_get_text (row, DIRECTOR_HOME_NEXT_ID), NULL));
}

/* They stand with the meeting that comes, or with the one that was last. */
static void
add_tasks (DirectorHome *self, PgRow *row)
{
  gint64 late = pg_row_get_int (row, DIRECTOR_HOME_LATE);
  g_autofree char *number = base_number_dup_text (pg_row_get_int (row, DIRECTOR_HOME_TASKS));
  g_autofree char *late_number = base_number_dup_text (late);
  g_autofree char *words = late > 0
                             ? g_strdup_printf (ngettext ("%s is late", "%s are late", (gulong) late), late_number)
                             : g_strdup (_("asked of you by meetings"));
  const char *meeting = pg_row_get_text (row, DIRECTOR_HOME_NEXT_ID);

  add (self, CARD_TASKS, "step-symbolic", "તમારાં કામ", _("Your tasks"), number, words,
       target_new ("meetings", "meeting", meeting != NULL ? meeting : pg_row_get_text (row, DIRECTOR_HOME_LAST_ID),
                   "tasks"));
  if (late > 0)
    gtk_widget_add_css_class (self->cards[CARD_TASKS], "wait");
}

static void
add_decided (DirectorHome *self, PgRow *row)
{
  gboolean is_none = pg_row_is_null (row, DIRECTOR_HOME_LAST_ON);
  g_autofree char *number = base_number_dup_text (pg_row_get_int (row, DIRECTOR_HOME_DECIDED));
  g_autofree char *day = base_day_dup_text (is_none ? BASE_DAY_NONE : pg_row_get_day (row, DIRECTOR_HOME_LAST_ON));
  g_autofree char *words = is_none ? g_strdup (_("no meeting was held yet"))
                                   : g_strdup_printf (_("since the meeting of %s"), day);

  add (self, CARD_DECIDED, "resolution-symbolic", "નિર્ણયો", _("Decisions"), number, words,
       target_new ("resolutions", NULL, NULL, NULL));
}

static void
add_attended (DirectorHome *self, PgRow *row)
{
  g_autofree char *held = base_number_dup_text (pg_row_get_int (row, DIRECTOR_HOME_HELD));
  g_autofree char *attended = base_number_dup_text (pg_row_get_int (row, DIRECTOR_HOME_ATTENDED));
  g_autofree char *number = g_strdup_printf ("%s / %s", attended, held);

  add (self, CARD_ATTENDED, "seat-symbolic", "તમારી હાજરી", _("You came"), number,
       _("to so many meetings of those held"), target_new ("directors", "register", "director-register", NULL));
}

static GtkWidget *
get_focus (DirectorHome *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));

  return root != NULL ? gtk_root_get_focus (root) : NULL;
}

/* Which card has the keyboard; N_CARDS: none. */
static guint
find_focused (DirectorHome *self)
{
  GtkWidget *focus = get_focus (self);
  guint card = 0;

  while (card < N_CARDS && (focus == NULL || focus != self->cards[card]))
    card++;
  return card;
}

static void
show_her (DirectorHome *self, PgRow *row)
{
  const char *latin = pg_row_get_words (row, DIRECTOR_HOME_NAME);
  const char *gujarati = pg_row_get_words (row, DIRECTOR_HOME_NAME_GU);
  GtkWidget *text = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2);

  widgets_box_clear (self->her);
  gtk_widget_set_visible (GTK_WIDGET (self->her), latin[0] != '\0');
  gtk_widget_set_valign (text, GTK_ALIGN_CENTER);
  gtk_box_append (GTK_BOX (text), widgets_label_new (gujarati[0] != '\0' ? gujarati : latin, "vote-word"));
  if (gujarati[0] != '\0')
    gtk_box_append (GTK_BOX (text), widgets_label_new (latin, "second"));
  gtk_box_append (self->her, photo_avatar_new (self->session, pg_row_get_int (row, DIRECTOR_HOME_PHOTO_ID), latin,
                                               PHOTO_SIZE));
  gtk_box_append (self->her, text);
  gtk_box_append (self->her, widgets_label_new (pg_row_get_words (row, DIRECTOR_HOME_NUMBER), "quorum-number"));
}

/* Only when something differs: cards that stay keep the keyboard. It stays with what it was on, and goes to a vote that
 * opens. The first time it comes here as it comes to every page: unless she stands in the list of areas, or types. */
static void
changed_cb (DirectorHome *self)
{
  PgRow *row = desk_list_get_first (self->list);
  GtkWidget *focus = get_focus (self);
  gboolean is_first = self->cards[CARD_NEXT] == NULL;
  gboolean is_free = focus == NULL
                     || (!GTK_IS_EDITABLE (focus) && gtk_widget_get_ancestor (focus, GTK_TYPE_LIST_BOX) == NULL);
  gboolean had_vote = self->cards[CARD_VOTE] != NULL;
  guint had = find_focused (self);

  widgets_box_clear (self->large);
  widgets_box_clear (self->small);
  memset (self->cards, 0, sizeof self->cards);
  if (row == NULL)
    return;
  show_her (self, row);
  add_vote (self, row);
  add_next (self, row);
  add_tasks (self, row);
  add_decided (self, row);
  add_attended (self, row);
  if (!gtk_widget_get_mapped (GTK_WIDGET (self)) || (had == N_CARDS && !(is_first && is_free)))
    return;
  if (had == N_CARDS || self->cards[had] == NULL || (!had_vote && self->cards[CARD_VOTE] != NULL))
    director_home_focus (self);
  else
    gtk_widget_grab_focus (self->cards[had]);
}

static void
director_home_dispose (GObject *object)
{
  g_clear_object (&MANDALI_DIRECTOR_HOME (object)->list);
  g_clear_object (&MANDALI_DIRECTOR_HOME (object)->session);
  G_OBJECT_CLASS (director_home_parent_class)->dispose (object);
}

static void
director_home_class_init (DirectorHomeClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = director_home_dispose;
}

static void
director_home_init (DirectorHome *self)
{
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (GTK_BOX (self), 16);
  gtk_widget_add_css_class (GTK_WIDGET (self), "calm");
  self->her = GTK_BOX (gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 16));
  self->large = GTK_BOX (gtk_box_new (GTK_ORIENTATION_VERTICAL, 16));
  self->small = GTK_BOX (gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 16));
  gtk_box_set_homogeneous (self->small, TRUE);
  gtk_box_append (GTK_BOX (self), GTK_WIDGET (self->her));
  gtk_box_append (GTK_BOX (self), GTK_WIDGET (self->large));
  gtk_box_append (GTK_BOX (self), GTK_WIDGET (self->small));
}

GtkWidget *
director_home_new (DeskSession *session)
{
  DirectorHome *self = g_object_new (TYPE_DIRECTOR_HOME, NULL);

  g_return_val_if_fail (DESK_IS_SESSION (session), NULL);

  self->session = g_object_ref (session);
  self->list = desk_list_new (session, &director_home);
  g_signal_connect_object (desk_list_get_table (self->list), "items-changed", G_CALLBACK (changed_cb), self,
                           G_CONNECT_SWAPPED);
  return GTK_WIDGET (self);
}

void
director_home_refresh (DirectorHome *home)
{
  g_return_if_fail (MANDALI_IS_DIRECTOR_HOME (home));

  desk_list_refresh (home->list);
}

void
director_home_focus (DirectorHome *home)
{
  GtkWidget *first;

  g_return_if_fail (MANDALI_IS_DIRECTOR_HOME (home));

  first = home->cards[CARD_VOTE] != NULL ? home->cards[CARD_VOTE] : home->cards[CARD_NEXT];
  if (first != NULL)
    gtk_widget_grab_focus (first);
}
