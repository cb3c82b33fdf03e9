/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * One woman: who she is, what she holds and how it came to her. */
#define G_LOG_DOMAIN "shareholder-pane"

#include "shareholder-pane.h"

#include <glib/gi18n.h>

#include "base-money.h"
#include "desk-language.h"
#include "desk-list.h"
#include "pane-parts.h"
#include "report.h"
#include "shareholder-heading.h"
#include "shareholder-movement.h"
#include "shareholder.h"
#include "widgets.h"

struct _ShareholderPane
{
  AdwBin          parent_instance;
  DeskSession    *session;
  DeskList       *one, *moves;
  gint64          member_id;
  BaseDay         as_on;
  GtkStack       *stack;
  AdwAvatar      *avatar;
  GtkLabel       *name_gu, *name, *number, *office;
  StatePill      *state;
  GtkWidget      *close_button, *acts_button;
  GMenuModel     *acts; /* the template's */
  GtkBox         *figures, *clock, *movements, *details, *address;
  GtkLabel       *clock_label;
  GtkProgressBar *clock_bar;
  GtkWidget      *shares, *admit_button, *allot_button, *transfer_button, *photo_button, *details_button;
  GtkWidget      *address_button;
};

enum { SIGNAL_SHOWN, N_SIGNALS };

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (ShareholderPane, shareholder_pane, ADW_TYPE_BIN)

PillTone
shareholder_pane_get_tone (const char *state)
{
  static const char *const waiting[] = { "applied", "under_check", "resigning", NULL };

  if (g_strcmp0 (state, "active") == 0)
    return PILL_GOOD;
  return state != NULL && g_strv_contains (waiting, state) ? PILL_WAIT : PILL_PAST;
}

static gboolean
is_applicant (const char *state)
{
  return g_str_equal (state, "applied") || g_str_equal (state, "under_check");
}

static gboolean
is_member (const char *state)
{
  return g_str_equal (state, "active") || g_str_equal (state, "resigning");
}

static PgRow *
get_row (ShareholderPane *self)
{
  return self->one != NULL ? desk_list_get_first (self->one) : NULL;
}

static void
show_photo (ShareholderPane *self, PgRow *row)
{
  g_autoptr (GBytes) bytes = pg_row_dup_bytes (row, ONE_PHOTO);
  g_autoptr (GdkTexture) photo = bytes != NULL ? gdk_texture_new_from_bytes (bytes, NULL) : NULL;

  adw_avatar_set_text (self->avatar, pg_row_get_words (row, ONE_NAME));
  adw_avatar_set_custom_image (self->avatar, GDK_PAINTABLE (photo));
  adw_avatar_set_show_initials (self->avatar, photo == NULL);
}

/* "No. 412 · Health worker (sevika)", or the application that has no number yet. */
static char *
dup_number_words (PgRow *row)
{
  g_autofree char *number = shareholder_heading_dup_number (row);
  const char *category = pg_row_get_words (row, ONE_CATEGORY);

  if (category[0] == '\0')
    return g_steal_pointer (&number);
  return g_strdup_printf ("%s · %s", number, report_state_word (category));
}

static void
show_head (ShareholderPane *self, PgRow *row)
{
  g_autofree char *number = dup_number_words (row);
  g_autofree char *since = base_day_dup_text (pg_row_get_day (row, ONE_OFFICE_SINCE));
  g_autofree char *office = NULL;
  const char *state = pg_row_get_words (row, ONE_STATE);
  const char *name_gu = pg_row_get_words (row, ONE_NAME_GU);

  gtk_label_set_label (self->name_gu, name_gu[0] != '\0' ? name_gu : pg_row_get_words (row, ONE_NAME));
  gtk_label_set_label (self->name, pg_row_get_words (row, ONE_NAME));
  gtk_widget_set_visible (GTK_WIDGET (self->name), name_gu[0] != '\0');
  state_pill_set (self->state, shareholder_pane_get_tone (state),
                  state[0] != '\0' ? report_state_word (state) : "");
  gtk_label_set_label (self->number, number);
  if (!pg_row_is_null (row, ONE_OFFICE))
    /* Translators: an office and a day, as in "Chairperson since 01-04-2024" */
    office = g_strdup_printf (_("%s since %s"), report_state_word (pg_row_get_words (row, ONE_OFFICE)), since);
  gtk_label_set_label (self->office, office != NULL ? office : "");
  gtk_widget_set_visible (GTK_WIDGET (self->office), office != NULL);
  show_photo (self, row);
}

static void
show_figures (ShareholderPane *self, PgRow *row)
{
  gint64 count = pg_row_get_int (row, ONE_SHARE_COUNT);
  g_autofree char *shares = base_number_dup_text (count);
  g_autofree char *paid = base_money_dup_short (pg_row_get_int (row, ONE_PAID_PAISE));
  BaseDay joined_on = pg_row_get_day (row, ONE_JOINED_ON);
  g_autofree char *joined = NULL;
  gint year;

  widgets_box_clear (self->figures);
  gtk_widget_set_visible (GTK_WIDGET (self->figures), joined_on != BASE_DAY_NONE);
  if (joined_on == BASE_DAY_NONE)
    return;
  base_day_get_parts (joined_on, &year, NULL, NULL);
  joined = g_strdup_printf ("%d", year);
  pane_parts_add_figure (self->figures, shares, ngettext ("share", "shares", (gulong) count));
  pane_parts_add_figure (self->figures, paid, _("paid up"));
  pane_parts_add_figure (self->figures, joined, _("member since"));
}

/* The time in which an application must be decided, and what is left of it. */
static void
show_clock (ShareholderPane *self, PgRow *row)
{
  BaseDay applied_on = pg_row_get_day (row, ONE_APPLIED_ON);
  BaseDay decide_by = pg_row_get_day (row, ONE_DECIDE_BY);
  gboolean is_running = is_applicant (pg_row_get_words (row, ONE_STATE)) && applied_on != BASE_DAY_NONE
                        && decide_by > applied_on;
  g_autofree char *applied = base_day_dup_text (applied_on);
  g_autofree char *decide = base_day_dup_text (decide_by);
  g_autofree char *words = NULL;
  gint left = (gint) decide_by - (gint) self->as_on;

  gtk_widget_set_visible (GTK_WIDGET (self->clock), is_running);
  if (!is_running)
    return;
  if (left >= 0)
    words = g_strdup_printf (ngettext ("Applied on %s. To be decided by %s: %d day is left.",
                                       "Applied on %s. To be decided by %s: %d days are left.", (gulong) left),
                             applied, decide, left);
  else
    words = g_strdup_printf (ngettext ("Applied on %s. Should have been decided by %s, %d day ago.",
                                       "Applied on %s. Should have been decided by %s, %d days ago.",
                                       (gulong) -left),
                             applied, decide, -left);
  gtk_label_set_label (self->clock_label, words);
  pane_parts_set_progress (self->clock_bar, (gint64) self->as_on - applied_on, decide_by - applied_on);
  if (self->as_on < pg_row_get_day (row, ONE_WARN_ON))
    gtk_widget_add_css_class (GTK_WIDGET (self->clock), "calm");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self->clock), "calm");
}

static char *
dup_age_words (PgRow *row)
{
  g_autofree char *born = base_day_dup_text (pg_row_get_day (row, ONE_BORN_ON));
  gint64 age = pg_row_get_int (row, ONE_AGE_YEARS);

  if (pg_row_is_null (row, ONE_AGE_YEARS))
    return NULL;
  if (!pg_row_is_null (row, ONE_BORN_ON))
    return g_strdup_printf (_("%d, born on %s"), (gint) age, born);
  if (!pg_row_is_null (row, ONE_BIRTH_YEAR))
    return g_strdup_printf (_("%d, born in %s"), (gint) age, pg_row_get_words (row, ONE_BIRTH_YEAR));
  return g_strdup_printf (_("about %d"), (gint) age);
}

static const char *
get_occupation (PgRow *row)
{
  const char *language = desk_language_get ();
  const char *word = NULL;

  if (g_str_equal (language, "gu"))
    word = pg_row_get_text (row, ONE_OCCUPATION_GU);
  if (g_str_equal (language, "hi"))
    word = pg_row_get_text (row, ONE_OCCUPATION_HI);
  return word != NULL ? word : pg_row_get_text (row, ONE_OCCUPATION_NAME);
}

static const char *
get_word (PgRow *row, guint column)
{
  return pg_row_is_null (row, column) ? NULL : report_state_word (pg_row_get_text (row, column));
}

/* What s. 28A asks of every member is shown, and no more than that. */
static char *
dup_meetings_words (PgRow *row)
{
  g_autofree char *came = base_number_dup_text (pg_row_get_int (row, ONE_MEETINGS_CAME));
  g_autofree char *held = base_number_dup_text (pg_row_get_int (row, ONE_MEETINGS_HELD));
  g_autofree char *asked = base_number_dup_text (pg_row_get_int (row, ONE_MEETINGS_ASKED));

  if (pg_row_get_int (row, ONE_MEETINGS_HELD) == 0)
    return NULL;
  /* Translators: general meetings she came to, of how many, and how many the Act asks for */
  return g_strdup_printf (_("came to %s of %s (%s are asked for)"), came, held, asked);
}

static void
show_details (ShareholderPane *self, PgRow *row)
{
  g_autofree char *meetings = dup_meetings_words (row);
  g_autofree char *age = dup_age_words (row);
  g_autofree char *joined = base_day_dup_text (pg_row_get_day (row, ONE_JOINED_ON));
  g_autofree char *ceased = base_day_dup_text (pg_row_get_day (row, ONE_CEASED_ON));
  g_autofree char *aadhaar = pg_row_is_null (row, ONE_AADHAAR_LAST4)
                               ? NULL : g_strdup_printf ("•••• •••• %s", pg_row_get_text (row, ONE_AADHAAR_LAST4));
  g_autofree char *admitted = joined[0] == '\0' ? NULL
                              : g_strjoin (" · ", joined, pg_row_get_text (row, ONE_JOINED_BY), NULL);
  g_autofree char *left = ceased[0] == '\0' ? NULL
                          : g_strjoin (" · ", ceased, get_word (row, ONE_CEASED_REASON), NULL);

  widgets_box_clear (self->details);
  pane_parts_add_fact (self->details, _("Age"), age);
  pane_parts_add_fact (self->details, _("Phone"), pg_row_get_text (row, ONE_PHONE));
  pane_parts_add_fact (self->details, _("Occupation"), get_occupation (row));
  pane_parts_add_fact (self->details, _("Class"), get_word (row, ONE_CLASS));
  pane_parts_add_fact (self->details, _("Admitted"), admitted);
  pane_parts_add_fact (self->details, _("Ceased"), left);
  pane_parts_add_fact (self->details, _("General meetings"), meetings);
  pane_parts_add_fact (self->details, _("Application"), pg_row_get_text (row, ONE_APPLICATION));
  pane_parts_add_fact (self->details, _("SEWA number"), pg_row_get_text (row, ONE_SEWA_NUMBER));
  pane_parts_add_fact (self->details, _("Aadhaar"), aadhaar);
}

static void
show_address (ShareholderPane *self, PgRow *row)
{
  widgets_box_clear (self->address);
  pane_parts_add_fact (self->address, _("House"), pg_row_get_text (row, ONE_HOUSE));
  pane_parts_add_fact (self->address, _("Place"), pg_row_get_text (row, ONE_PLACE));
  pane_parts_add_fact (self->address, _("Taluka"), pg_row_get_text (row, ONE_TALUKA));
  pane_parts_add_fact (self->address, _("District"), pg_row_get_text (row, ONE_DISTRICT));
  pane_parts_add_fact (self->address, _("PIN"), pg_row_get_text (row, ONE_PIN));
  if (gtk_widget_get_first_child (GTK_WIDGET (self->address)) == NULL)
    pane_parts_add_words (self->address, _("No address is known yet."));
}

/* Only what she may do here and what her state allows is offered. */
static void
show_buttons (ShareholderPane *self, PgRow *row)
{
  const char *state = pg_row_get_words (row, ONE_STATE);
  gboolean is_active = is_member (state);
  gboolean is_here = is_active || is_applicant (state);

  gtk_widget_set_visible (self->admit_button, desk_session_may (self->session, "admit_member"));
  gtk_widget_set_visible (self->allot_button, is_active && desk_session_may (self->session, "allot_shares"));
  gtk_widget_set_visible (self->transfer_button, is_active && pg_row_get_int (row, ONE_SHARE_COUNT) > 0
                                                   && desk_session_may (self->session, "transfer_shares"));
  gtk_widget_set_visible (self->photo_button, is_here && desk_session_may (self->session, "change_photo"));
  gtk_widget_set_visible (self->details_button, is_here && desk_session_may (self->session, "change_person"));
  gtk_widget_set_visible (self->address_button, is_here && desk_session_may (self->session, "change_address"));
  gtk_widget_set_visible (self->shares, pg_row_get_day (row, ONE_JOINED_ON) != BASE_DAY_NONE);
}

static void
refreshed_cb (ShareholderPane *self)
{
  PgRow *row = self->member_id != 0 ? get_row (self) : NULL;

  gtk_stack_set_visible_child_name (self->stack, row != NULL ? "one" : "nobody");
  if (row != NULL)
    {
      show_head (self, row);
      show_figures (self, row);
      show_clock (self, row);
      show_details (self, row);
      show_address (self, row);
      show_buttons (self, row);
    }
  g_signal_emit (self, signals[SIGNAL_SHOWN], 0);
}

static void
moves_refreshed_cb (ShareholderPane *self)
{
  GListModel *rows = G_LIST_MODEL (desk_list_get_table (self->moves));

  widgets_box_clear (self->movements);
  for (guint i = 0; i < g_list_model_get_n_items (rows); i++)
    {
      g_autoptr (PgRow) row = g_list_model_get_item (rows, i);

      gtk_box_append (self->movements, shareholder_movement_new (row));
    }
  if (g_list_model_get_n_items (rows) == 0)
    pane_parts_add_words (self->movements, _("She holds no shares yet."));
}

/* Made anew each time: in a menu that is kept, GTK 4.8 puts the keyboard on the line that came last. */
static void
make_acts_cb (GtkMenuButton *button, gpointer acts)
{
  gtk_menu_button_set_popover (button, gtk_popover_menu_new_from_model (acts));
}

static void
shareholder_pane_dispose (GObject *object)
{
  ShareholderPane *self = MANDALI_SHAREHOLDER_PANE (object);

  g_clear_object (&self->session);
  g_clear_object (&self->one);
  g_clear_object (&self->moves);
  G_OBJECT_CLASS (shareholder_pane_parent_class)->dispose (object);
}

static void
shareholder_pane_class_init (ShareholderPaneClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = shareholder_pane_dispose;
  signals[SIGNAL_SHOWN] = g_signal_new ("shown", TYPE_SHAREHOLDER_PANE, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                        G_TYPE_NONE, 0);
  g_type_ensure (TYPE_STATE_PILL);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/mandali/Mandali/ui/shareholders/shareholder-pane.ui");
  gtk_widget_class_bind_template_child (widget_class, ShareholderPane, stack);
  gtk_widget_class_bind_template_child (widget_class, ShareholderPane, avatar);
  gtk_widget_class_bind_template_child (widget_class, ShareholderPane, name_gu);
  gtk_widget_class_bind_template_child (widget_class, ShareholderPane, name);
  gtk_widget_class_bind_template_child (widget_class, ShareholderPane, number);
  gtk_widget_class_bind_template_child (widget_class, ShareholderPane, office);
  gtk_widget_class_bind_template_child (widget_class, ShareholderPane, state);
  gtk_widget_class_bind_template_child (widget_class, ShareholderPane, close_button);
  gtk_widget_class_bind_template_child (widget_class, ShareholderPane, acts);
  gtk_widget_class_bind_template_child (widget_class, ShareholderPane, acts_button);
  gtk_widget_class_bind_template_child (widget_class, ShareholderPane, figures);
  gtk_widget_class_bind_template_child (widget_class, ShareholderPane, clock);
  gtk_widget_class_bind_template_child (widget_class, ShareholderPane, clock_label);
  gtk_widget_class_bind_template_child (widget_class, ShareholderPane, clock_bar);
  gtk_widget_class_bind_template_child (widget_class, ShareholderPane, shares);
  gtk_widget_class_bind_template_child (widget_class, ShareholderPane, movements);
  gtk_widget_class_bind_template_child (widget_class, ShareholderPane, details);
  gtk_widget_class_bind_template_child (widget_class, ShareholderPane, address);
  gtk_widget_class_bind_template_child (widget_class, ShareholderPane, admit_button);
  gtk_widget_class_bind_template_child (widget_class, ShareholderPane, allot_button);
  gtk_widget_class_bind_template_child (widget_class, ShareholderPane, transfer_button);
  gtk_widget_class_bind_template_child (widget_class, ShareholderPane, photo_button);
  gtk_widget_class_bind_template_child (widget_class, ShareholderPane, details_button);
  gtk_widget_class_bind_template_child (widget_class, ShareholderPane, address_button);
}

static void
shareholder_pane_init (ShareholderPane *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_menu_button_set_create_popup_func (GTK_MENU_BUTTON (self->acts_button), make_acts_cb, self->acts, NULL);
}

void
shareholder_pane_bind (ShareholderPane *pane, DeskSession *session)
{
  g_return_if_fail (MANDALI_IS_SHAREHOLDER_PANE (pane) && DESK_IS_SESSION (session) && pane->session == NULL);

  pane->session = g_object_ref (session);
}

/* The lists are made with the first woman, so that nothing is asked about nobody. */
static void
make_lists (ShareholderPane *self)
{
  self->one = desk_list_new (self->session, &shareholder_one);
  self->moves = desk_list_new (self->session, &movement_of);
  g_signal_connect_object (self->one, "refreshed", G_CALLBACK (refreshed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->moves, "refreshed", G_CALLBACK (moves_refreshed_cb), self, G_CONNECT_SWAPPED);
}

void
shareholder_pane_show (ShareholderPane *pane, gint64 member_id, BaseDay as_on)
{
  g_autofree char *key = g_strdup_printf ("%" G_GINT64_FORMAT, member_id);
  g_autofree char *day = base_day_dup_iso (as_on);
  DeskList *lists[2];

  g_return_if_fail (MANDALI_IS_SHAREHOLDER_PANE (pane) && as_on != BASE_DAY_NONE);

  pane->member_id = member_id;
  pane->as_on = as_on;
  if (member_id == 0 && pane->one != NULL)
    refreshed_cb (pane);
  if (member_id == 0)
    return;
  if (pane->one == NULL)
    make_lists (pane);
  lists[0] = pane->one;
  lists[1] = pane->moves;
  for (guint i = 0; i < G_N_ELEMENTS (lists); i++)
    {
      desk_list_set (lists[i], "member_id", key);
      desk_list_set (lists[i], "as_on", day);
    }
}

gint64
shareholder_pane_get_member (ShareholderPane *pane)
{
  g_return_val_if_fail (MANDALI_IS_SHAREHOLDER_PANE (pane), 0);

  return pane->member_id;
}

const char *
shareholder_pane_get_state (ShareholderPane *pane)
{
  PgRow *row;

  g_return_val_if_fail (MANDALI_IS_SHAREHOLDER_PANE (pane), "");

  row = get_row (pane);
  if (row == NULL || pg_row_get_int (row, ONE_MEMBER_ID) != pane->member_id)
    return "";
  return pg_row_get_words (row, ONE_STATE);
}

void
shareholder_pane_open_acts (ShareholderPane *pane)
{
  g_return_if_fail (MANDALI_IS_SHAREHOLDER_PANE (pane));

  if (gtk_widget_get_mapped (pane->acts_button))
    gtk_menu_button_popup (GTK_MENU_BUTTON (pane->acts_button));
}

void
shareholder_pane_set_folded (ShareholderPane *pane, gboolean is_folded)
{
  g_return_if_fail (MANDALI_IS_SHAREHOLDER_PANE (pane));

  gtk_widget_set_visible (pane->close_button, is_folded);
}
