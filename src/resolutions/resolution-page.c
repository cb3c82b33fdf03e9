/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The register of resolutions, with the full words of one at its side. */
#define G_LOG_DOMAIN "resolution-page"

#include "resolution-page.h"

#include <glib/gi18n.h>

#include "base-limits.h"
#include "base-money.h"
#include "data-view.h"
#include "desk-language.h"
#include "pane-parts.h"
#include "resolution.h"
#include "widgets.h"

struct _ResolutionPage
{
  ListPage   parent_instance;
  AdwFlap   *flap;
  DataView  *view;
  GtkWidget *close_button;
  StatePill *body;
  GtkLabel  *number, *passed, *words, *words_gu, *acts;
  GtkBox    *facts;
  gboolean   was_filled;
};

G_DEFINE_FINAL_TYPE (ResolutionPage, resolution_page, TYPE_LIST_PAGE)

static PillTone
outcome_tone_get (const char *outcome)
{
  return g_str_equal (outcome, "passed") ? PILL_GOOD : PILL_PAST;
}

static const DataColumn latin_columns[] = {
  { .name = "number", .letters = 15 },
  { .name = "passed_on", .letters = 10 },
  { .name = "body", .letters = 15 },
  { .name = "words", .below = "words_gu", .is_wide = TRUE, .letters = 24 },
  { .name = "outcome", .letters = 10, .tone_of = outcome_tone_get },
  { .name = "act_count", .letters = 6 },
  { NULL },
};

static const DataColumn gujarati_columns[] = {
  { .name = "number", .letters = 15 },
  { .name = "passed_on", .letters = 10 },
  { .name = "body", .letters = 15 },
  { .name = "words_gu", .title = N_("Resolution"), .below = "words", .is_wide = TRUE, .letters = 24 },
  { .name = "outcome", .letters = 10, .tone_of = outcome_tone_get },
  { .name = "act_count", .letters = 6 },
  { NULL },
};

/* The name of the kind in the language in use. */
static guint
get_kind_column (void)
{
  const char *language = desk_language_get ();

  return g_str_equal (language, "gu") ? RESOLUTION_KIND_NAME_GU
         : g_str_equal (language, "hi") ? RESOLUTION_KIND_NAME_HI : RESOLUTION_KIND_NAME;
}

static void
show_one (ResolutionPage *self)
{
  PgRow *row = data_view_get_selected (self->view);
  g_autofree char *day = NULL;
  g_autofree char *count = NULL;
  g_autofree char *acts = NULL;
  gint64 act_count;

  if (row == NULL)
    return;
  act_count = pg_row_get_int (row, RESOLUTION_ACT_COUNT);
  day = base_day_dup_text (pg_row_get_day (row, RESOLUTION_PASSED_ON));
  count = base_number_dup_text (act_count);
  acts = act_count == 0 ? g_strdup (_("Nothing has been done by this resolution yet."))
                        : g_strdup_printf (ngettext ("%s act stands on it.", "%s acts stand on it.",
                                                     (gulong) act_count), count);
  gtk_label_set_label (self->number, pg_row_get_words (row, RESOLUTION_NUMBER));
  state_pill_set (self->body, PILL_PLAIN, report_state_word (pg_row_get_words (row, RESOLUTION_BODY)));
  gtk_label_set_label (self->passed, day);
  gtk_label_set_label (self->words_gu, pg_row_get_words (row, RESOLUTION_WORDS_GU));
  gtk_widget_set_visible (GTK_WIDGET (self->words_gu), pg_row_get_words (row, RESOLUTION_WORDS_GU)[0] != '\0');
  gtk_label_set_label (self->words, pg_row_get_words (row, RESOLUTION_WORDS));
  gtk_label_set_label (self->acts, acts);
  widgets_box_clear (self->facts);
  pane_parts_add_fact (self->facts, _("What it is about"), pg_row_get_text (row, get_kind_column ()));
  pane_parts_add_fact (self->facts, _("Outcome"), report_state_word (pg_row_get_words (row, RESOLUTION_OUTCOME)));
  if (g_str_equal (pg_row_get_words (row, RESOLUTION_QUORUM), "no_quorum"))
    pane_parts_add_words (self->facts, _("There was no quorum: nothing can stand on it."));
  if (g_str_equal (pg_row_get_words (row, RESOLUTION_QUORUM), "from_paper"))
    pane_parts_add_words (self->facts, _("It was entered from paper: its vote and its quorum are not kept here."));
  pane_parts_add_fact (self->facts, _("Meeting"), pg_row_get_text (row, RESOLUTION_MEETING));
}

static void
show_title (ResolutionPage *self)
{
  guint64 count = data_view_get_row_count (self->view);
  g_autofree char *number = base_number_dup_text ((gint64) count);
  g_autofree char *words = g_strdup_printf (ngettext ("%s resolution", "%s resolutions", (gulong) count), number);

  page_set_title (MANDALI_PAGE (self), _("Resolutions"), count < LIST_ROWS_MAX ? words : NULL);
}

static void
refreshed_cb (ResolutionPage *self)
{
  show_title (self);
  show_one (self);
  if (self->was_filled || data_view_get_row_count (self->view) == 0)
    return;
  self->was_filled = TRUE;
  data_view_select_first (self->view);
}

static void
resolution_page_class_init (ResolutionPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  g_type_ensure (TYPE_STATE_PILL);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/mandali/Mandali/ui/resolutions/resolution-page.ui");
  gtk_widget_class_bind_template_child (widget_class, ResolutionPage, flap);
  gtk_widget_class_bind_template_child (widget_class, ResolutionPage, view);
  gtk_widget_class_bind_template_child (widget_class, ResolutionPage, close_button);
  gtk_widget_class_bind_template_child (widget_class, ResolutionPage, body);
  gtk_widget_class_bind_template_child (widget_class, ResolutionPage, number);
  gtk_widget_class_bind_template_child (widget_class, ResolutionPage, passed);
  gtk_widget_class_bind_template_child (widget_class, ResolutionPage, words);
  gtk_widget_class_bind_template_child (widget_class, ResolutionPage, words_gu);
  gtk_widget_class_bind_template_child (widget_class, ResolutionPage, acts);
  gtk_widget_class_bind_template_child (widget_class, ResolutionPage, facts);
  gtk_widget_class_bind_template_callback (widget_class, show_one);
  gtk_widget_class_bind_template_callback (widget_class, refreshed_cb);
}

static void
resolution_page_init (ResolutionPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  list_page_begin (MANDALI_LIST_PAGE (self), self->view, RESOLUTION_ID, LIST_PAGE_NO_ACTS);
  list_page_set_pane (MANDALI_LIST_PAGE (self), self->flap, self->close_button);
  data_view_set_empty (self->view, "resolution-symbolic", _("No resolution is recorded yet"),
                       _("Admissions, allotments and transfers stand on resolutions of the board or of a general "
                         "meeting. Record the first one."),
                       _("Record a Resolution"), "win.record-resolution");
}

Page *
resolution_page_new (DeskSession *session)
{
  ResolutionPage *self = g_object_new (TYPE_RESOLUTION_PAGE, NULL);
  g_autoptr (DeskList) list = desk_list_new (session, &resolution_list);
  gboolean is_gujarati = g_str_equal (desk_language_get (), "gu");

  data_view_bind (self->view, &resolution_list_report, is_gujarati ? gujarati_columns : latin_columns, list, NULL);
  page_set_search_hint (MANDALI_PAGE (self), _("Number or words of a resolution"));
  page_set_primary (MANDALI_PAGE (self), _("Record a Resolution"), "win.record-resolution", "record_resolution");
  page_set_reports (MANDALI_PAGE (self), &resolution_reports[0], NULL);
  show_title (self);
  return MANDALI_PAGE (self);
}
