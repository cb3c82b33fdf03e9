/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The registers of an area, as on any day or between any two.
 *
 * Only the register that is looked at is kept: its table is made when it is chosen and goes when another is, so
 * that nothing is asked of the server for what nobody sees. */
#define G_LOG_DOMAIN "register-page"

#include "register-page.h"

#include <glib/gi18n.h>

#include "base-money.h"
#include "data-looks.h"
#include "day-choice.h"
#include "pane-parts.h"
#include "widgets.h"

enum { AS_ON, FROM_ON, TO_ON, N_DAYS };

static const char *const day_names[N_DAYS] = { "as_on", "from_on", "to_on" };

typedef struct
{
  DeskSession        *session;
  const DeskRegister *registers;
  GtkListBox         *list;
  GtkWidget          *side;
  AdwBin             *holder;
  const DeskRegister *reg;
  DataView           *view;
  DayChoice          *choices[N_DAYS]; /* NULL: the register does not ask for that day */
  BaseDay             days[N_DAYS];    /* BASE_DAY_NONE: the usual one */
  char               *search;
} RegisterPagePrivate;

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (RegisterPage, register_page, TYPE_PAGE)

static RegisterPagePrivate *
get (RegisterPage *self)
{
  return register_page_get_instance_private (self);
}

static char *
dup_day_words (RegisterPage *self, guint which)
{
  return base_day_dup_text (day_choice_get_shown (get (self)->choices[which]));
}

static char *
dup_subtitle (RegisterPage *self, const char *entries)
{
  g_autofree char *from = NULL;
  g_autofree char *to = NULL;

  if (get (self)->choices[AS_ON] != NULL)
    {
      g_autofree char *day = dup_day_words (self, AS_ON);

      /* Translators: a count and a day, as in "1,812 women · as on 31-03-2026" */
      return g_strdup_printf (_("%s · as on %s"), entries, day);
    }
  if (get (self)->choices[TO_ON] == NULL)
    return g_strdup (entries);
  from = dup_day_words (self, FROM_ON);
  to = dup_day_words (self, TO_ON);
  /* Translators: a count and two days, as in "12 entries · from 01-04-2026 until 31-03-2027" */
  return g_strdup_printf (_("%s · from %s until %s"), entries, from, to);
}

/* The count is that of the whole register, also beyond the rows that were asked for; none before it is known. */
static void
show_title (RegisterPage *self)
{
  guint64 count = data_view_get_row_count (get (self)->view);
  g_autofree char *number = base_number_dup_text ((gint64) count);
  g_autofree char *entries = g_strdup_printf (ngettext ("%s entry", "%s entries", (gulong) count), number);
  g_autofree char *subtitle = NULL;

  if (desk_list_is_filled (data_view_get_totals (get (self)->view)))
    subtitle = dup_subtitle (self, entries);
  page_set_title (MANDALI_PAGE (self), _(get (self)->reg->paper.report->title), subtitle);
  data_view_set_caption (get (self)->view, entries);
}

static void
set_day (RegisterPage *self, guint which)
{
  g_autofree char *iso = NULL;

  if (get (self)->choices[which] == NULL)
    return;
  iso = base_day_dup_iso (day_choice_get_shown (get (self)->choices[which]));
  data_view_set (get (self)->view, day_names[which], iso, FALSE);
}

/* Without a first day the financial year of the last one is shown. */
static void
use_days (RegisterPage *self)
{
  if (get (self)->choices[FROM_ON] != NULL)
    day_choice_set_usual (get (self)->choices[FROM_ON],
                          base_day_year_began (day_choice_get_shown (get (self)->choices[TO_ON])));
  for (guint i = 0; i < N_DAYS; i++)
    set_day (self, i);
  show_title (self);
}

static void
choose_day (RegisterPage *self, guint which, BaseDay day)
{
  get (self)->days[which] = day;
  if (get (self)->choices[which] != NULL)
    day_choice_set_day (get (self)->choices[which], day);
}

/* Between two days that stand the wrong way round lies nothing: the other one becomes the usual one again. */
static void
day_chosen_cb (RegisterPage *self, DayChoice *choice)
{
  for (guint i = 0; i < N_DAYS; i++)
    if (get (self)->choices[i] == choice)
      get (self)->days[i] = day_choice_get_day (choice);
  if (get (self)->choices[FROM_ON] != NULL
      && day_choice_get_shown (get (self)->choices[FROM_ON]) > day_choice_get_shown (get (self)->choices[TO_ON]))
    choose_day (self, choice == get (self)->choices[FROM_ON] ? TO_ON : FROM_ON, BASE_DAY_NONE);
  use_days (self);
}

static void
opened_cb (RegisterPage *self)
{
  PgRow *row = data_view_get_selected (get (self)->view);

  if (row != NULL && MANDALI_REGISTER_PAGE_GET_CLASS (self)->open_row != NULL)
    MANDALI_REGISTER_PAGE_GET_CLASS (self)->open_row (self, row);
}

static void
reset_cb (RegisterPage *self)
{
  if (MANDALI_REGISTER_PAGE_GET_CLASS (self)->filter != NULL)
    MANDALI_REGISTER_PAGE_GET_CLASS (self)->filter (self, NULL, NULL);
  page_search (MANDALI_PAGE (self), "");
  page_tell_reset (MANDALI_PAGE (self));
}

static void
add_day (RegisterPage *self, guint which, DayChoiceKind kind)
{
  GtkWidget *choice;

  if (!desk_register_takes (get (self)->reg, day_names[which]))
    return;
  choice = day_choice_new_of_kind (kind);
  get (self)->choices[which] = MANDALI_DAY_CHOICE (choice);
  day_choice_set_today (get (self)->choices[which], desk_session_get_today (get (self)->session));
  day_choice_set_day (get (self)->choices[which], get (self)->days[which]);
  g_signal_connect_object (choice, "chosen", G_CALLBACK (day_chosen_cb), self, G_CONNECT_SWAPPED);
  data_view_add_filter (get (self)->view, choice);
}

static void
add_filters (RegisterPage *self)
{
  add_day (self, AS_ON, get (self)->reg->is_cut_off ? DAY_CHOICE_CUT_OFF : DAY_CHOICE_AS_ON);
  add_day (self, FROM_ON, DAY_CHOICE_FROM);
  add_day (self, TO_ON, DAY_CHOICE_UNTIL);
  if (MANDALI_REGISTER_PAGE_GET_CLASS (self)->add_filters != NULL)
    MANDALI_REGISTER_PAGE_GET_CLASS (self)->add_filters (self);
}

static void
bind_view (RegisterPage *self)
{
  const Report *report = get (self)->reg->paper.report;
  g_autoptr (DeskList) list = desk_list_new (get (self)->session, get (self)->reg->paper.relation);
  g_autoptr (DeskList) totals = desk_list_new (get (self)->session, get (self)->reg->totals);
  RegisterPageClass *klass = MANDALI_REGISTER_PAGE_GET_CLASS (self);
  DataColumn *looks = data_looks_new (report, get (self)->reg->paper.relation, klass->get_tone, klass->is_dense);

  g_object_set_data_full (G_OBJECT (get (self)->view), "looks", looks, g_free);
  data_view_bind (get (self)->view, report, looks, list, totals);
  data_view_set_empty (get (self)->view, "register-symbolic", _("Nothing is written here"),
                       !desk_register_takes (get (self)->reg, "as_on")
                           && !desk_register_takes (get (self)->reg, "from_on")
                         ? _("It fills by itself with the work of the office.")
                       : desk_register_takes (get (self)->reg, "as_on")
                         ? _("On this day there was nothing for this register yet. It fills by itself with the work "
                             "of the office.")
                         : _("Between these two days there was nothing for this register. It fills by itself with "
                             "the work of the office."),
                       NULL, NULL);
  g_signal_connect_object (get (self)->view, "refreshed", G_CALLBACK (show_title), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (get (self)->view, "selected", G_CALLBACK (page_tell_selection), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (get (self)->view, "opened", G_CALLBACK (opened_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (get (self)->view, "reset", G_CALLBACK (reset_cb), self, G_CONNECT_SWAPPED);
}

static void
show_register (RegisterPage *self, const DeskRegister *reg)
{
  if (get (self)->reg == reg)
    return;
  get (self)->reg = reg;
  for (guint i = 0; i < N_DAYS; i++)
    get (self)->choices[i] = NULL;
  get (self)->view = g_object_new (TYPE_DATA_VIEW, NULL);
  bind_view (self);
  add_filters (self);
  data_view_set (get (self)->view, "search", get (self)->search, TRUE);
  use_days (self);
  adw_bin_set_child (get (self)->holder, GTK_WIDGET (get (self)->view));
  page_set_reports (MANDALI_PAGE (self), &reg->paper, MANDALI_REGISTER_PAGE_GET_CLASS (self)->others);
}

static const DeskRegister *
at_row (RegisterPage *self, GtkListBoxRow *row)
{
  return &get (self)->registers[gtk_list_box_row_get_index (row)];
}

static void
row_selected_cb (RegisterPage *self, GtkListBoxRow *row)
{
  if (row != NULL && get (self)->session != NULL)
    show_register (self, at_row (self, row));
}

static void
row_activated_cb (RegisterPage *self)
{
  data_view_focus (get (self)->view);
}

/* A list of GTK 4.8 walks its rows on Tab, and each would be chosen on the way; arrows do that. */
static gboolean
tab_cb (GtkWidget *widget, GVariant *arguments, gpointer data)
{
  RegisterPage *self = MANDALI_REGISTER_PAGE (widget);

  if ((gtk_widget_get_state_flags (GTK_WIDGET (get (self)->list)) & GTK_STATE_FLAG_FOCUS_WITHIN) == 0)
    return FALSE;
  return gtk_widget_child_focus (GTK_WIDGET (get (self)->holder), GTK_DIR_TAB_FORWARD);
}

static void
side_activated_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  RegisterPage *self = data;
  gboolean is_shown = gtk_widget_get_visible (get (self)->side);

  gtk_widget_set_visible (get (self)->side, !is_shown);
  if (is_shown)
    data_view_focus (get (self)->view);
}

/* The acts stand above the table. */
static void
acts_activated_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  RegisterPage *self = data;

  pane_parts_focus_acts (GTK_WIDGET (get (self)->view));
}

static const GActionEntry own_actions[] = {
  { .name = "pane", .activate = side_activated_cb },
  { .name = "acts", .activate = acts_activated_cb },
};

static void
register_page_search (Page *page, const char *text)
{
  RegisterPage *self = MANDALI_REGISTER_PAGE (page);

  g_free (get (self)->search);
  get (self)->search = text[0] != '\0' ? g_strdup (text) : NULL;
  data_view_set (get (self)->view, "search", get (self)->search, TRUE);
}

static void
select_row (RegisterPage *self, const char *id)
{
  const DeskRegister *reg = desk_register_find (get (self)->registers, id);

  if (reg != NULL)
    gtk_list_box_select_row (get (self)->list, gtk_list_box_get_row_at_index (get (self)->list,
                                                                              (int) (reg - get (self)->registers)));
}

static gboolean
is_offered (RegisterPage *self, const DeskRegister *reg)
{
  return reg->needs == NULL || desk_session_may (get (self)->session, reg->needs);
}

/* Who is here now may be another than before: what is not for her is neither listed nor shown any more. */
static void
offer_registers (RegisterPage *self)
{
  for (guint i = 0; get (self)->registers[i].paper.report != NULL; i++)
    gtk_widget_set_visible (GTK_WIDGET (gtk_list_box_get_row_at_index (get (self)->list, (int) i)),
                            is_offered (self, &get (self)->registers[i]));
  if (get (self)->reg != NULL && !is_offered (self, get (self)->reg))
    select_row (self, get (self)->registers[0].paper.report->id);
}

/* After a night, or a connection that came back, today may be another day. */
static void
news_cb (RegisterPage *self, const char *topic)
{
  if (topic != NULL)
    return;
  for (guint i = 0; i < N_DAYS; i++)
    if (get (self)->choices[i] != NULL)
      day_choice_set_today (get (self)->choices[i], desk_session_get_today (get (self)->session));
  offer_registers (self);
  use_days (self);
}

static void
register_page_filter (Page *page, const char *name, const char *value)
{
  RegisterPage *self = MANDALI_REGISTER_PAGE (page);

  if (g_strcmp0 (name, "register") == 0 && value != NULL)
    select_row (self, value);
  for (guint i = 0; i < N_DAYS; i++)
    if (name == NULL || g_str_equal (name, day_names[i]))
      choose_day (self, i, value != NULL ? base_day_from_iso (value) : BASE_DAY_NONE);
  if (MANDALI_REGISTER_PAGE_GET_CLASS (self)->filter != NULL)
    MANDALI_REGISTER_PAGE_GET_CLASS (self)->filter (self, name, value);
  use_days (self);
}

static void
register_page_refresh (Page *page)
{
  RegisterPage *self = MANDALI_REGISTER_PAGE (page);

  desk_list_refresh (data_view_get_list (get (self)->view));
  desk_list_refresh (data_view_get_totals (get (self)->view));
}

static void
register_page_focus (Page *page)
{
  data_view_focus (get (MANDALI_REGISTER_PAGE (page))->view);
}

/* What holds the table stays when the table is another. */
static GtkWidget *
register_page_get_list (Page *page)
{
  return GTK_WIDGET (get (MANDALI_REGISTER_PAGE (page))->holder);
}

static PgArgument *
register_page_dup_arguments (Page *page)
{
  return desk_list_dup_arguments (data_view_get_list (get (MANDALI_REGISTER_PAGE (page))->view));
}

static guint64
register_page_get_row_count (Page *page)
{
  return data_view_get_row_count (get (MANDALI_REGISTER_PAGE (page))->view);
}

static void
register_page_dispose (GObject *object)
{
  g_clear_object (&get (MANDALI_REGISTER_PAGE (object))->session);
  G_OBJECT_CLASS (register_page_parent_class)->dispose (object);
}

static void
register_page_finalize (GObject *object)
{
  g_free (get (MANDALI_REGISTER_PAGE (object))->search);
  G_OBJECT_CLASS (register_page_parent_class)->finalize (object);
}

static void
register_page_class_init (RegisterPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  PageClass *page_class = MANDALI_PAGE_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = register_page_dispose;
  G_OBJECT_CLASS (klass)->finalize = register_page_finalize;
  page_class->search = register_page_search;
  page_class->filter = register_page_filter;
  page_class->refresh = register_page_refresh;
  page_class->focus = register_page_focus;
  page_class->get_list = register_page_get_list;
  page_class->dup_arguments = register_page_dup_arguments;
  page_class->get_row_count = register_page_get_row_count;
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/mandali/Mandali/ui/widgets/register-page.ui");
  gtk_widget_class_bind_template_child_private (widget_class, RegisterPage, list);
  gtk_widget_class_bind_template_child_private (widget_class, RegisterPage, side);
  gtk_widget_class_bind_template_child_private (widget_class, RegisterPage, holder);
  gtk_widget_class_bind_template_callback (widget_class, row_selected_cb);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Tab, 0, tab_cb, NULL);
}

/* The list is as wide as its longest word, in each language. */
static GtkWidget *
label_new (const char *words, const char *css)
{
  GtkWidget *label = widgets_label_new (words, css);

  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_NONE);
  return label;
}

static GtkWidget *
row_new (const DeskRegister *reg)
{
  GtkWidget *row = gtk_list_box_row_new ();

  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), label_new (_(reg->name), NULL));
  widgets_name (row, _(reg->name));
  return row;
}

static void
head_row_cb (GtkListBoxRow *row, GtkListBoxRow *before, gpointer data)
{
  RegisterPage *self = data;
  gboolean is_between = desk_register_takes (at_row (self, row), "from_on");
  gboolean was_between = before != NULL && desk_register_takes (at_row (self, before), "from_on");

  if (!is_between && !desk_register_takes (at_row (self, row), "as_on"))
    return;
  if ((before == NULL || is_between != was_between) && gtk_list_box_row_get_header (row) == NULL)
    gtk_list_box_row_set_header (row, label_new (is_between ? _("BETWEEN TWO DAYS") : _("ON A DAY"),
                                                 "sidebar-group"));
}

static void
register_page_init (RegisterPage *self)
{
  g_autoptr (GSimpleActionGroup) actions = g_simple_action_group_new ();

  gtk_widget_init_template (GTK_WIDGET (self));
  g_action_map_add_action_entries (G_ACTION_MAP (actions), own_actions, G_N_ELEMENTS (own_actions), self);
  gtk_widget_insert_action_group (GTK_WIDGET (self), "page", G_ACTION_GROUP (actions));
}

void
register_page_begin (RegisterPage *self, DeskSession *session, const DeskRegister *registers)
{
  g_return_if_fail (MANDALI_IS_REGISTER_PAGE (self) && DESK_IS_SESSION (session) && registers != NULL);

  get (self)->session = g_object_ref (session);
  get (self)->registers = registers;
  for (const DeskRegister *reg = registers; reg->paper.report != NULL; reg++)
    gtk_list_box_append (get (self)->list, row_new (reg));
  gtk_list_box_set_header_func (get (self)->list, head_row_cb, self, NULL);
  g_signal_connect_object (session, "news", G_CALLBACK (news_cb), self, G_CONNECT_SWAPPED);
  offer_registers (self);
  select_row (self, registers[0].paper.report->id);
}

const DeskRegister *
register_page_get_register (RegisterPage *self)
{
  g_return_val_if_fail (MANDALI_IS_REGISTER_PAGE (self), NULL);

  return get (self)->reg;
}

DataView *
register_page_get_view (RegisterPage *self)
{
  g_return_val_if_fail (MANDALI_IS_REGISTER_PAGE (self), NULL);

  return get (self)->view;
}

DeskSession *
register_page_get_session (RegisterPage *self)
{
  g_return_val_if_fail (MANDALI_IS_REGISTER_PAGE (self), NULL);

  return get (self)->session;
}
