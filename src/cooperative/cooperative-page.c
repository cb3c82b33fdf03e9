/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The cooperative's name and address, and the rules that it goes by with their days. */
#define G_LOG_DOMAIN "cooperative-page"

#include "cooperative-page.h"

#include <glib/gi18n.h>

#include "cooperative-value.h"
#include "cooperative.h"
#include "data-view.h"
#include "desk-language.h"
#include "desk-state.h"
#include "filter-choice.h"

struct _CooperativePage
{
  Page         parent_instance;
  DeskSession *session;
  DeskList    *state;
  DataView    *view;
  FilterChoice *area;
  GtkLabel    *name, *other_name, *registration, *address;
  GtkWidget   *change_button;
};

G_DEFINE_FINAL_TYPE (CooperativePage, cooperative_page, TYPE_PAGE)

static BaseDay
get_local_today (void)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();

  return base_day_from_parts (g_date_time_get_year (now), g_date_time_get_month (now),
                              g_date_time_get_day_of_month (now));
}

static char *
dup_force (PgRow *row)
{
  if (pg_row_get_bool (row, PARAMETER_IS_NOW))
    return g_strdup (_("In force"));
  return g_strdup (pg_row_get_day (row, PARAMETER_VALID_FROM) > get_local_today () ? _("To come") : _("Earlier"));
}

static PillTone
get_force_tone (PgRow *row)
{
  if (pg_row_get_bool (row, PARAMETER_IS_NOW))
    return PILL_GOOD;
  return pg_row_get_day (row, PARAMETER_VALID_FROM) > get_local_today () ? PILL_WAIT : PILL_PAST;
}

static const DataColumn columns[] = {
  { .name = "title", .in_gu = "title_gu", .in_hi = "title_hi", .is_wide = TRUE, .is_long = TRUE, .letters = 28 },
  { .name = "value", .letters = 13, .dup_text = cooperative_value_dup },
  { .name = "unit", .title = N_("In force"), .letters = 12, .tone = get_force_tone, .dup_text = dup_force },
  { .name = "valid_from", .letters = 11 },
  { .name = "area", .letters = 16 },
  { .name = "source", .is_wide = TRUE, .is_long = TRUE, .letters = 38 },
  { .name = "resolution_number", .letters = 15 },
  { NULL },
};

static void
show_line (GtkLabel *label, const char *words)
{
  gtk_label_set_label (label, words);
  gtk_widget_set_visible (GTK_WIDGET (label), words[0] != '\0');
}

static void
state_refreshed_cb (CooperativePage *self)
{
  PgRow *row = desk_list_get_first (self->state);
  gboolean is_gujarati = g_str_equal (desk_language_get (), "gu");
  const char *latin, *gujarati, *address = "";
  g_autofree char *registration = NULL;

  if (row == NULL)
    return;
  latin = pg_row_get_words (row, DESK_STATE_SOCIETY);
  gujarati = pg_row_get_words (row, DESK_STATE_SOCIETY_GU);
  if (is_gujarati)
    address = pg_row_get_words (row, DESK_STATE_ADDRESS_GU);
  if (address[0] == '\0')
    address = pg_row_get_words (row, DESK_STATE_ADDRESS);
  if (latin[0] == '\0' && gujarati[0] == '\0')
    latin = _("The cooperative has no name yet");
  if (!pg_row_is_null (row, DESK_STATE_REGISTRATION))
    registration = g_strdup_printf (_("Registration %s"), pg_row_get_words (row, DESK_STATE_REGISTRATION));
  show_line (self->name, is_gujarati && gujarati[0] != '\0' ? gujarati : latin);
  show_line (self->other_name, is_gujarati && gujarati[0] != '\0' ? latin : gujarati);
  show_line (self->registration, registration != NULL ? registration : "");
  show_line (self->address, address);
  gtk_widget_set_visible (self->change_button, desk_session_may (self->session, "change_cooperative"));
}

static void
selected_cb (CooperativePage *self)
{
  page_tell_selection (MANDALI_PAGE (self));
}

static void
opened_cb (CooperativePage *self)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "win.set-rule", NULL);
}

static void
refreshed_cb (CooperativePage *self)
{
  GListModel *rows = G_LIST_MODEL (desk_list_get_table (data_view_get_list (self->view)));
  guint in_force = 0;
  g_autofree char *words = NULL;

  for (guint i = 0; i < g_list_model_get_n_items (rows); i++)
    {
      g_autoptr (PgRow) row = g_list_model_get_item (rows, i);

      in_force += pg_row_get_bool (row, PARAMETER_IS_NOW) ? 1 : 0;
    }
  words = g_strdup_printf (ngettext ("%u rule in force", "%u rules in force", in_force), in_force);
  page_set_title (MANDALI_PAGE (self), _("Rules"), words);
  data_view_select_first (self->view);
}

static void
area_chosen_cb (CooperativePage *self)
{
  data_view_set (self->view, "area", filter_choice_get_value (self->area), TRUE);
}

static void
reset_cb (CooperativePage *self)
{
  page_filter (MANDALI_PAGE (self), NULL, NULL);
  page_search (MANDALI_PAGE (self), "");
  page_tell_reset (MANDALI_PAGE (self));
}

static void
cooperative_page_search (Page *page, const char *text)
{
  data_view_set (MANDALI_COOPERATIVE_PAGE (page)->view, "search", text[0] != '\0' ? text : NULL, TRUE);
}

static void
cooperative_page_filter (Page *page, const char *name, const char *value)
{
  CooperativePage *self = MANDALI_COOPERATIVE_PAGE (page);

  if (name != NULL && !g_str_equal (name, "area"))
    return;
  filter_choice_set_value (self->area, value);
  area_chosen_cb (self);
}

static PgArgument *
cooperative_page_dup_arguments (Page *page)
{
  return desk_list_dup_arguments (data_view_get_list (MANDALI_COOPERATIVE_PAGE (page)->view));
}

static void
cooperative_page_select (Page *page, gint64 record_id)
{
  g_autofree char *key = g_strdup_printf ("%" G_GINT64_FORMAT, record_id);

  data_view_select (MANDALI_COOPERATIVE_PAGE (page)->view, key);
}

static void
cooperative_page_refresh (Page *page)
{
  desk_list_refresh (data_view_get_list (MANDALI_COOPERATIVE_PAGE (page)->view));
  desk_list_refresh (MANDALI_COOPERATIVE_PAGE (page)->state);
}

static void
cooperative_page_focus (Page *page)
{
  data_view_focus (MANDALI_COOPERATIVE_PAGE (page)->view);
}

static guint64
cooperative_page_get_row_count (Page *page)
{
  return data_view_get_row_count (MANDALI_COOPERATIVE_PAGE (page)->view);
}

/* A new value is set for a rule, whichever of its values is chosen. */
static char *
cooperative_page_dup_selected (Page *page, const char **state)
{
  PgRow *row = data_view_get_selected (MANDALI_COOPERATIVE_PAGE (page)->view);

  *state = row != NULL ? "rule" : "";
  return row != NULL ? g_strdup (pg_row_get_text (row, PARAMETER_NAME)) : NULL;
}

static void
cooperative_page_dispose (GObject *object)
{
  CooperativePage *self = MANDALI_COOPERATIVE_PAGE (object);

  g_clear_object (&self->session);
  g_clear_object (&self->state);
  G_OBJECT_CLASS (cooperative_page_parent_class)->dispose (object);
}

static void
cooperative_page_class_init (CooperativePageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  PageClass *page_class = MANDALI_PAGE_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = cooperative_page_dispose;
  page_class->search = cooperative_page_search;
  page_class->filter = cooperative_page_filter;
  page_class->dup_arguments = cooperative_page_dup_arguments;
  page_class->select = cooperative_page_select;
  page_class->refresh = cooperative_page_refresh;
  page_class->focus = cooperative_page_focus;
  page_class->get_row_count = cooperative_page_get_row_count;
  page_class->dup_selected = cooperative_page_dup_selected;
  g_type_ensure (TYPE_DATA_VIEW);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/mandali/Mandali/ui/cooperative/cooperative-page.ui");
  gtk_widget_class_bind_template_child (widget_class, CooperativePage, view);
  gtk_widget_class_bind_template_child (widget_class, CooperativePage, name);
  gtk_widget_class_bind_template_child (widget_class, CooperativePage, other_name);
  gtk_widget_class_bind_template_child (widget_class, CooperativePage, registration);
  gtk_widget_class_bind_template_child (widget_class, CooperativePage, address);
  gtk_widget_class_bind_template_child (widget_class, CooperativePage, change_button);
  gtk_widget_class_bind_template_callback (widget_class, selected_cb);
  gtk_widget_class_bind_template_callback (widget_class, opened_cb);
  gtk_widget_class_bind_template_callback (widget_class, refreshed_cb);
}

static void
add_area_filter (CooperativePage *self)
{
  static const char *const areas[] = { "membership", "meetings", "seats", "accounts", NULL };
  self->area = MANDALI_FILTER_CHOICE (filter_choice_new ("area", _("About"), _("All rules")));
  filter_choice_set_codes (self->area, areas);
  g_signal_connect_object (self->area, "chosen", G_CALLBACK (area_chosen_cb), self, G_CONNECT_SWAPPED);
  data_view_add_filter (self->view, GTK_WIDGET (self->area));
}

static void
cooperative_page_init (CooperativePage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  add_area_filter (self);
  g_signal_connect_object (self->view, "reset", G_CALLBACK (reset_cb), self, G_CONNECT_SWAPPED);
  data_view_set_empty (self->view, "rules-symbolic", _("No rules are set"),
                       _("The numbers of law and bye-laws stand here, each with the day from which it counts."),
                       NULL, NULL);
}

Page *
cooperative_page_new (DeskSession *session)
{
  CooperativePage *self = g_object_new (TYPE_COOPERATIVE_PAGE, NULL);
  g_autoptr (DeskList) list = desk_list_new (session, &parameter_list);

  self->session = g_object_ref (session);
  data_view_bind (self->view, cooperative_reports[0].report, columns, list, NULL);
  self->state = desk_list_new (session, &desk_state);
  g_signal_connect_object (self->state, "refreshed", G_CALLBACK (state_refreshed_cb), self, G_CONNECT_SWAPPED);
  page_set_search_hint (MANDALI_PAGE (self), _("Words of a rule, or where it is written"));
  page_set_primary (MANDALI_PAGE (self), _("New Value"), "win.set-rule", "set_parameter");
  page_set_reports (MANDALI_PAGE (self), &cooperative_reports[0], NULL);
  page_set_title (MANDALI_PAGE (self), _("Rules"), NULL);
  return MANDALI_PAGE (self);
}
