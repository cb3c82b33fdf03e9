/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The first page: the office in numbers, each of which opens the list behind it; or, while there is nothing
 * to count, the steps that a new cooperative takes. */
#define G_LOG_DOMAIN "home-page"

#include "home-page.h"

#include <glib/gi18n.h>

#include "base-money.h"
#include "day-choice.h"
#include "desk-language.h"
#include "desk-list.h"
#include "desk-state.h"
#include "director-home.h"
#include "home-card.h"
#include "meeting-clock.h"
#include "shareholder.h"
#include "widgets.h"

struct _HomePage
{
  Page         parent_instance;
  DeskSession *session;
  DeskList    *numbers, *state;
  DayChoice   *day;
  GtkLabel    *name, *other_name;
  GtkBox      *day_row, *steps, *clock_place, *director_place;
  GtkWidget   *director; /* NULL: nobody who only reads and votes was here */
  GtkFlowBox  *cards;
  GtkWidget   *first, *clock;
  BaseDay      shown_on; /* the day of the cards */
  gboolean     is_stale; /* they say what was */
};

G_DEFINE_FINAL_TYPE (HomePage, home_page, TYPE_PAGE)

/* A number and the list that it is the length (or the sum) of. */
typedef struct
{
  guint       column;
  gboolean    is_money;
  const char *title;
  const char *words; /* under the title */
  const char *icon;
  const char *page;
  const char *state; /* filter of that page; NULL: none */
} Card;

static const Card card_list[] = {
  { HOME_ACTIVE, FALSE, N_("Active members"), N_("women who are shareholders"), "people-symbolic", "shareholders",
    "active" },
  { HOME_PAID, TRUE, N_("Share capital"), NULL, "rupee-symbolic", "shareholders", NULL },
  { HOME_APPLIED, FALSE, N_("Applications"), N_("wait for a resolution"), "application-symbolic", "shareholders",
    "applied" },
  { HOME_JOINED, FALSE, N_("Joined"), N_("since 1 April"), "joined-symbolic", "shareholders", "joined" },
  { HOME_LEFT, FALSE, N_("Left"), N_("since 1 April"), "left-symbolic", "shareholders", "left" },
  { HOME_RESOLUTIONS, FALSE, N_("Resolutions"), N_("on record"), "resolution-symbolic", "resolutions", NULL },
};

static BaseDay
get_day (HomePage *self)
{
  BaseDay day = day_choice_get_day (self->day);

  return day != BASE_DAY_NONE ? day : desk_session_get_today (self->session);
}

/* What stands under a card's title; the late applications say so. */
static char *
dup_card_words (const Card *card, PgRow *row)
{
  if (card->column == HOME_PAID)
    return shareholder_dup_share_words (pg_row_get_int (row, HOME_SHARES));
  if (card->column == HOME_APPLIED && pg_row_get_int (row, HOME_APPLIED_LATE) > 0)
    {
      gint64 late = pg_row_get_int (row, HOME_APPLIED_LATE);
      g_autofree char *number = base_number_dup_text (late);

      return g_strdup_printf (ngettext ("%s has waited too long", "%s have waited too long", (gulong) late),
                              number);
    }
  return g_strdup (_(card->words));
}

static GVariant *
card_target_new (HomePage *self, const Card *card, PgRow *row)
{
  GVariantBuilder builder;
  BaseDay day = day_choice_get_day (self->day);
  g_autofree char *iso = day != BASE_DAY_NONE ? base_day_dup_iso (day) : NULL;

  g_variant_builder_init (&builder, G_VARIANT_TYPE ("a{ss}"));
  g_variant_builder_add (&builder, "{ss}", "page", card->page);
  if (card->state != NULL)
    g_variant_builder_add (&builder, "{ss}", "state", card->state);
  if (iso != NULL)
    g_variant_builder_add (&builder, "{ss}", "as_on", iso);
  return g_variant_builder_end (&builder);
}

static GtkWidget *
card_new (HomePage *self, const Card *card, PgRow *row)
{
  gint64 value = pg_row_get_int (row, card->column);
  g_autofree char *number = card->is_money ? base_money_dup_short (value) : base_number_dup_text (value);
  g_autofree char *words = dup_card_words (card, row);
  GtkWidget *button = home_card_new (card->icon, _(card->title), NULL, number, words,
                                     card_target_new (self, card, row));

  if (card->column == HOME_APPLIED && pg_row_get_int (row, HOME_APPLIED_LATE) > 0)
    gtk_widget_add_css_class (button, "wait");
  return button;
}

/* Only when something differs: cards that stay keep the keyboard. */
static void
show_cards (HomePage *self, PgRow *row)
{
  GtkWidget *child;

  if (!self->is_stale && day_choice_get_day (self->day) == self->shown_on)
    return;
  self->is_stale = FALSE;
  self->shown_on = day_choice_get_day (self->day);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->cards))) != NULL)
    gtk_flow_box_remove (self->cards, child);
  for (guint i = 0; i < G_N_ELEMENTS (card_list); i++)
    {
      gtk_flow_box_insert (self->cards, card_new (self, &card_list[i], row), -1);
      /* The button is what takes the keyboard, not the place around it. */
      gtk_widget_set_focusable (GTK_WIDGET (gtk_flow_box_get_child_at_index (self->cards, (int) i)), FALSE);
    }
}

static void
add_step (HomePage *self, gboolean is_done, const char *title, const char *words, const char *label,
          const char *action)
{
  GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 14);
  GtkWidget *text = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2);
  GtkWidget *second = widgets_label_new (words, "second");

  gtk_label_set_ellipsize (GTK_LABEL (second), PANGO_ELLIPSIZE_NONE);
  gtk_label_set_wrap (GTK_LABEL (second), TRUE);
  gtk_widget_add_css_class (line, "line");
  gtk_widget_add_css_class (line, "step");
  gtk_widget_set_hexpand (text, TRUE);
  gtk_box_append (GTK_BOX (text), widgets_label_new (title, "title"));
  gtk_box_append (GTK_BOX (text), second);
  gtk_box_append (GTK_BOX (line), gtk_image_new_from_icon_name (is_done ? "pill-good-symbolic" : "step-symbolic"));
  gtk_box_append (GTK_BOX (line), text);
  if (is_done)
    gtk_widget_add_css_class (line, "done");
  else
    {
      GtkWidget *button = gtk_button_new_with_label (label);

      gtk_actionable_set_detailed_action_name (GTK_ACTIONABLE (button), action);
      gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
      gtk_box_append (GTK_BOX (line), button);
    }
  gtk_box_append (self->steps, line);
}

/* What is done already keeps its tick; admission and allotment are done at the woman, in her list. */
static void
show_steps (HomePage *self, PgRow *row, gboolean has_name)
{
  gint64 active = pg_row_get_int (row, HOME_ACTIVE);
  gint64 applied = pg_row_get_int (row, HOME_APPLIED);

  widgets_box_clear (self->steps);
  add_step (self, has_name, _("Name the cooperative"),
            _("Its name, address and registration stand on every paper."), _("Name…"), "win.change-cooperative");
  add_step (self, pg_row_get_int (row, HOME_RESOLUTIONS) > 0, _("Record a resolution"),
            _("Admissions and allotments stand on a resolution of the board."), _("Record…"),
            "win.record-resolution");
  add_step (self, FALSE, _("Bring in the registers that stand in Excel files"),
            _("Women, shares and days as they were; you see every row before it counts."), _("File…"), "win.bring-in");
  add_step (self, active + applied > 0, _("Take an application"),
            _("Who she is, where she lives and from which day she applies."), _("Apply…"), "win.apply");
  add_step (self, active > 0, _("Admit the applicant"), _("The resolution makes her a member with a number."),
            _("Applications"), "win.open({'page': 'shareholders', 'state': 'applied'})");
  add_step (self, pg_row_get_int (row, HOME_SHARES) > 0, _("Allot her shares"),
            _("Numbers, day and resolution are kept with every share."), _("Members"),
            "win.open({'page': 'shareholders', 'state': 'active'})");
}

static void
show_names (HomePage *self, PgRow *row)
{
  gboolean is_gujarati = g_str_equal (desk_language_get (), "gu") || desk_session_is_voter (self->session);
  const char *latin = pg_row_get_words (row, DESK_STATE_SOCIETY);
  const char *gujarati = pg_row_get_words (row, DESK_STATE_SOCIETY_GU);
  const char *first = is_gujarati && gujarati[0] != '\0' ? gujarati : latin;
  const char *second = first == gujarati ? latin : gujarati;

  gtk_label_set_label (self->name, first[0] != '\0' ? first : _("A new cooperative"));
  gtk_label_set_label (self->other_name, second);
  gtk_widget_set_visible (GTK_WIDGET (self->other_name), second[0] != '\0');
}

static void
numbers_changed_cb (HomePage *self)
{
  self->is_stale = TRUE;
}

/* The steps stay until the first shares are allotted. */
static void
refreshed_cb (HomePage *self)
{
  PgRow *row = desk_list_get_first (self->numbers);
  PgRow *state = desk_list_get_first (self->state);
  gboolean is_new, is_voter;

  if (row == NULL || state == NULL)
    return;
  show_names (self, state);
  is_voter = desk_session_is_voter (self->session);
  if (is_voter && self->director == NULL)
    {
      self->director = director_home_new (self->session);
      gtk_box_append (self->director_place, self->director);
    }
  gtk_widget_set_visible (GTK_WIDGET (self->director_place), is_voter);
  is_new = pg_row_get_int (row, HOME_SHARES) == 0 && day_choice_get_day (self->day) == BASE_DAY_NONE;
  if (is_new)
    show_steps (self, row, pg_row_get_int (state, DESK_STATE_COOPERATIVE_VERSION) > 1);
  else
    show_cards (self, row);
  gtk_widget_set_visible (self->first, is_new && !is_voter);
  gtk_widget_set_visible (GTK_WIDGET (self->cards), !is_new && !is_voter);
  gtk_widget_set_visible (GTK_WIDGET (self->day_row), !is_new && !is_voter);
  /* Days are left from today only. */
  gtk_widget_set_visible (GTK_WIDGET (self->clock_place),
                          !is_new && !is_voter && day_choice_get_day (self->day) == BASE_DAY_NONE);
}

static void
ask (HomePage *self)
{
  g_autofree char *iso = base_day_dup_iso (get_day (self));

  desk_list_set (self->numbers, "as_on", iso);
}

/* After a night, or a connection that came back, today may be another day. */
static void
news_cb (HomePage *self, const char *topic)
{
  if (topic != NULL)
    return;
  day_choice_set_today (self->day, desk_session_get_today (self->session));
  ask (self);
}

static void
home_page_filter (Page *page, const char *name, const char *value)
{
  HomePage *self = MANDALI_HOME_PAGE (page);

  if (name != NULL && !g_str_equal (name, "as_on"))
    return;
  day_choice_set_day (self->day, value != NULL ? base_day_from_iso (value) : BASE_DAY_NONE);
  ask (self);
}

static void
home_page_refresh (Page *page)
{
  desk_list_refresh (MANDALI_HOME_PAGE (page)->numbers);
  desk_list_refresh (MANDALI_HOME_PAGE (page)->state);
  meeting_clock_refresh (MANDALI_HOME_PAGE (page)->clock);
  if (MANDALI_HOME_PAGE (page)->director != NULL)
    director_home_refresh (MANDALI_DIRECTOR_HOME (MANDALI_HOME_PAGE (page)->director));
}

static void
home_page_focus (Page *page)
{
  HomePage *self = MANDALI_HOME_PAGE (page);

  if (self->director != NULL && gtk_widget_get_visible (GTK_WIDGET (self->director_place)))
    director_home_focus (MANDALI_DIRECTOR_HOME (self->director));
}

static void
home_page_dispose (GObject *object)
{
  HomePage *self = MANDALI_HOME_PAGE (object);

  g_clear_object (&self->session);
  g_clear_object (&self->numbers);
  g_clear_object (&self->state);
  G_OBJECT_CLASS (home_page_parent_class)->dispose (object);
}

static void
home_page_class_init (HomePageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = home_page_dispose;
  MANDALI_PAGE_CLASS (klass)->filter = home_page_filter;
  MANDALI_PAGE_CLASS (klass)->refresh = home_page_refresh;
  MANDALI_PAGE_CLASS (klass)->focus = home_page_focus;
  gtk_widget_class_set_template_from_resource (widget_class, "/org/mandali/Mandali/ui/window/home-page.ui");
  gtk_widget_class_bind_template_child (widget_class, HomePage, name);
  gtk_widget_class_bind_template_child (widget_class, HomePage, other_name);
  gtk_widget_class_bind_template_child (widget_class, HomePage, day_row);
  gtk_widget_class_bind_template_child (widget_class, HomePage, steps);
  gtk_widget_class_bind_template_child (widget_class, HomePage, cards);
  gtk_widget_class_bind_template_child (widget_class, HomePage, clock_place);
  gtk_widget_class_bind_template_child (widget_class, HomePage, director_place);
  gtk_widget_class_bind_template_child (widget_class, HomePage, first);
}

static void
home_page_init (HomePage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->day = MANDALI_DAY_CHOICE (day_choice_new ());
  gtk_box_append (self->day_row, GTK_WIDGET (self->day));
  g_signal_connect_object (self->day, "chosen", G_CALLBACK (ask), self, G_CONNECT_SWAPPED);
}

Page *
home_page_new (DeskSession *session)
{
  HomePage *self = g_object_new (TYPE_HOME_PAGE, NULL);

  self->session = g_object_ref (session);
  day_choice_set_today (self->day, desk_session_get_today (session));
  self->numbers = desk_list_new (session, &home_cards);
  self->state = desk_list_new (session, &desk_state);
  self->clock = meeting_clock_new (session);
  gtk_box_append (self->clock_place, self->clock);
  g_signal_connect_object (desk_list_get_table (self->numbers), "items-changed", G_CALLBACK (numbers_changed_cb),
                           self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->numbers, "refreshed", G_CALLBACK (refreshed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (session, "news", G_CALLBACK (news_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->state, "refreshed", G_CALLBACK (refreshed_cb), self, G_CONNECT_SWAPPED);
  ask (self);
  page_set_title (MANDALI_PAGE (self), _("Home"), NULL);
  return MANDALI_PAGE (self);
}
