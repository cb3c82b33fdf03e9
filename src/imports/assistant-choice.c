/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * One of many words. The drop-down of GTK 4.8 leaves its search without the keyboard and finds only beginnings. */
#define G_LOG_DOMAIN "assistant-choice"

#include "assistant-choice.h"

#include <glib/gi18n.h>
#include <string.h>

#include "widgets.h"

#define WORDS_WITHOUT_SEARCH 8
#define LIST_HEIGHT_MAX 300
#define LINES_A_PAGE 8

struct _AssistantChoice
{
  GtkWidget          parent_instance;
  GtkMenuButton     *button;
  GtkLabel          *label;
  GtkPopover        *popover;
  GtkEditable       *search;
  GtkListBox        *list;
  GtkScrolledWindow *scroller;
  char              *name;
  GStrv              words;
  guint              chosen;
};

enum { SIGNAL_CHOSEN, N_SIGNALS };

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (AssistantChoice, assistant_choice, GTK_TYPE_WIDGET)

static gboolean
is_like (AssistantChoice *self, guint place)
{
  g_autofree char *typed = g_utf8_casefold (gtk_editable_get_text (self->search), -1);
  g_autofree char *word = g_utf8_casefold (self->words[place], -1);

  return strstr (word, g_strstrip (typed)) != NULL;
}

static gboolean
filter_cb (GtkListBoxRow *row, gpointer data)
{
  return is_like (data, (guint) gtk_list_box_row_get_index (row));
}

/* Brings the marked line into sight, once it is known where it stands. */
static void
show_marked (AssistantChoice *self)
{
  GtkListBoxRow *row = gtk_list_box_get_selected_row (self->list);
  graphene_rect_t bounds;

  if (row != NULL && gtk_widget_compute_bounds (GTK_WIDGET (row), GTK_WIDGET (self->list), &bounds))
    gtk_adjustment_clamp_page (gtk_scrolled_window_get_vadjustment (self->scroller), bounds.origin.y,
                               bounds.origin.y + bounds.size.height);
}

/* Marks the next line in this direction that is like what is typed; stays where there is none. */
static void
move_mark (AssistantChoice *self, gint step)
{
  GtkListBoxRow *row = gtk_list_box_get_selected_row (self->list);
  gint n_words = (gint) g_strv_length (self->words);
  gint place = row != NULL ? gtk_list_box_row_get_index (row) : -1;

  for (gint left = ABS (step); left > 0 && place + (step > 0 ? 1 : -1) < n_words; )
    {
      place += step > 0 ? 1 : -1;
      if (place < 0)
        break;
      if (!is_like (self, (guint) place))
        continue;
      gtk_list_box_select_row (self->list, gtk_list_box_get_row_at_index (self->list, place));
      left--;
    }
  show_marked (self);
}

/* Of the words that are like what is typed the first that begins so, else the first. */
static void
typed_cb (AssistantChoice *self)
{
  g_autofree char *typed = g_utf8_casefold (gtk_editable_get_text (self->search), -1);
  gint found = -1;

  gtk_list_box_invalidate_filter (self->list);
  for (guint i = 0; self->words[i] != NULL; i++)
    {
      g_autofree char *word = g_utf8_casefold (self->words[i], -1);
      gboolean is_first = g_str_has_prefix (word, typed);

      if (is_like (self, i) && (found < 0 || is_first))
        found = (gint) i;
      if (found >= 0 && is_first)
        break;
    }
  gtk_list_box_select_row (self->list, found >= 0 ? gtk_list_box_get_row_at_index (self->list, found) : NULL);
}

static void
take (AssistantChoice *self, GtkListBoxRow *row)
{
  guint place;

  if (row == NULL)
    return;
  place = (guint) gtk_list_box_row_get_index (row);
  gtk_popover_popdown (self->popover);
  if (place == self->chosen)
    return;
  assistant_choice_set_chosen (self, place);
  g_signal_emit (self, signals[SIGNAL_CHOSEN], 0);
}

static void
row_activated_cb (AssistantChoice *self, GtkListBoxRow *row)
{
  take (self, row);
}

static void
search_activated_cb (AssistantChoice *self)
{
  take (self, gtk_list_box_get_selected_row (self->list));
}

/* Lines are made when they are first wanted: a file has many columns, and each of them many words. */
static void
fill (AssistantChoice *self)
{
  for (guint i = 0; self->words[i] != NULL; i++)
    {
      GtkWidget *row = gtk_list_box_row_new ();

      gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), widgets_label_new (self->words[i], NULL));
      gtk_widget_set_focusable (row, FALSE);
      gtk_list_box_append (self->list, row);
    }
}

static void
opened_cb (AssistantChoice *self)
{
  gboolean has_search = g_strv_length (self->words) > WORDS_WITHOUT_SEARCH;

  if (gtk_list_box_get_row_at_index (self->list, 0) == NULL)
    fill (self);
  gtk_editable_set_text (self->search, "");
  gtk_widget_set_visible (GTK_WIDGET (self->search), has_search);
  gtk_widget_set_focusable (GTK_WIDGET (self->list), !has_search);
  gtk_widget_set_size_request (GTK_WIDGET (self->scroller), gtk_widget_get_width (GTK_WIDGET (self)) - 12, -1);
  gtk_list_box_select_row (self->list, gtk_list_box_get_row_at_index (self->list, (gint) self->chosen));
  gtk_widget_grab_focus (has_search ? GTK_WIDGET (self->search) : GTK_WIDGET (self->list));
}

static void
closed_cb (AssistantChoice *self)
{
  gtk_widget_grab_focus (GTK_WIDGET (self->button));
}

static void
stopped_cb (AssistantChoice *self)
{
  gtk_popover_popdown (self->popover);
}

static gboolean
list_key_cb (AssistantChoice *self, guint key)
{
  switch (key)
    {
    case GDK_KEY_Down: case GDK_KEY_KP_Down:
      move_mark (self, 1);
      return GDK_EVENT_STOP;
    case GDK_KEY_Up: case GDK_KEY_KP_Up:
      move_mark (self, -1);
      return GDK_EVENT_STOP;
    case GDK_KEY_Page_Down: case GDK_KEY_KP_Page_Down:
      move_mark (self, LINES_A_PAGE);
      return GDK_EVENT_STOP;
    case GDK_KEY_Page_Up: case GDK_KEY_KP_Page_Up:
      move_mark (self, -LINES_A_PAGE);
      return GDK_EVENT_STOP;
    case GDK_KEY_Return: case GDK_KEY_KP_Enter: case GDK_KEY_ISO_Enter:
      if (gtk_widget_get_visible (GTK_WIDGET (self->search)))
        return GDK_EVENT_PROPAGATE; /* what is still being composed comes first */
      search_activated_cb (self);
      return GDK_EVENT_STOP;
    default:
      return GDK_EVENT_PROPAGATE;
    }
}

static gboolean
button_key_cb (AssistantChoice *self, guint key)
{
  if ((key != GDK_KEY_Down && key != GDK_KEY_KP_Down) || gtk_widget_get_visible (GTK_WIDGET (self->popover)))
    return GDK_EVENT_PROPAGATE;
  gtk_menu_button_popup (self->button);
  return GDK_EVENT_STOP;
}

static gboolean
assistant_choice_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (MANDALI_ASSISTANT_CHOICE (widget)->button));
}

static gboolean
assistant_choice_focus (GtkWidget *widget, GtkDirectionType direction)
{
  return !widgets_is_left_backwards (widget, direction)
         && GTK_WIDGET_CLASS (assistant_choice_parent_class)->focus (widget, direction);
}

static void
assistant_choice_dispose (GObject *object)
{
  AssistantChoice *self = MANDALI_ASSISTANT_CHOICE (object);

  if (self->button != NULL)
    gtk_widget_unparent (GTK_WIDGET (self->button));
  self->button = NULL;
  G_OBJECT_CLASS (assistant_choice_parent_class)->dispose (object);
}

static void
assistant_choice_finalize (GObject *object)
{
  g_strfreev (MANDALI_ASSISTANT_CHOICE (object)->words);
  g_free (MANDALI_ASSISTANT_CHOICE (object)->name);
  G_OBJECT_CLASS (assistant_choice_parent_class)->finalize (object);
}

static void
assistant_choice_class_init (AssistantChoiceClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = assistant_choice_dispose;
  G_OBJECT_CLASS (klass)->finalize = assistant_choice_finalize;
  widget_class->grab_focus = assistant_choice_grab_focus;
  widget_class->focus = assistant_choice_focus;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "choice");
  signals[SIGNAL_CHOSEN] = g_signal_new ("chosen", TYPE_ASSISTANT_CHOICE, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                         G_TYPE_NONE, 0);
}

static void
add_keys (AssistantChoice *self, gpointer widget, GCallback pressed)
{
  GtkEventController *keys = gtk_event_controller_key_new ();

  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_object (keys, "key-pressed", pressed, self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (widget, keys);
}

static void
make_list (AssistantChoice *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);

  self->search = GTK_EDITABLE (gtk_search_entry_new ());
  self->list = GTK_LIST_BOX (gtk_list_box_new ());
  self->scroller = GTK_SCROLLED_WINDOW (gtk_scrolled_window_new ());
  self->popover = g_object_new (GTK_TYPE_POPOVER, "has-arrow", FALSE, "position", GTK_POS_BOTTOM, "halign",
                                GTK_ALIGN_START, "child", box, NULL);
  gtk_list_box_set_selection_mode (self->list, GTK_SELECTION_BROWSE);
  gtk_list_box_set_filter_func (self->list, filter_cb, self, NULL);
  gtk_list_box_set_placeholder (self->list, widgets_label_new (_("Nothing found"), "second"));
  gtk_scrolled_window_set_policy (self->scroller, GTK_POLICY_NEVER, GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_propagate_natural_height (self->scroller, TRUE);
  gtk_scrolled_window_set_max_content_height (self->scroller, LIST_HEIGHT_MAX);
  gtk_scrolled_window_set_child (self->scroller, GTK_WIDGET (self->list));
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->search));
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->scroller));
  widgets_name (self->search, _("Search"));
  g_signal_connect_object (self->popover, "show", G_CALLBACK (opened_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->popover, "closed", G_CALLBACK (closed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->search, "changed", G_CALLBACK (typed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->search, "activate", G_CALLBACK (search_activated_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->search, "stop-search", G_CALLBACK (stopped_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->list, "row-activated", G_CALLBACK (row_activated_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (gtk_scrolled_window_get_vadjustment (self->scroller), "changed", G_CALLBACK (show_marked),
                           self, G_CONNECT_SWAPPED);
  add_keys (self, self->popover, G_CALLBACK (list_key_cb));
}

static void
assistant_choice_init (AssistantChoice *self)
{
  self->words = g_new0 (char *, 1);
  self->label = GTK_LABEL (widgets_label_new ("", NULL));
  make_list (self);
  self->button = GTK_MENU_BUTTON (gtk_menu_button_new ());
  gtk_widget_set_hexpand (GTK_WIDGET (self->label), TRUE);
  gtk_menu_button_set_child (self->button, GTK_WIDGET (self->label));
  /* the word at the left, the arrow at the right */
  gtk_widget_set_halign (gtk_widget_get_parent (GTK_WIDGET (self->label)), GTK_ALIGN_FILL);
  gtk_menu_button_set_always_show_arrow (self->button, TRUE);
  gtk_menu_button_set_popover (self->button, GTK_WIDGET (self->popover));
  gtk_widget_set_parent (GTK_WIDGET (self->button), GTK_WIDGET (self));
  add_keys (self, self->button, G_CALLBACK (button_key_cb));
}

AssistantChoice *
assistant_choice_new (const char *name)
{
  AssistantChoice *self = g_object_new (TYPE_ASSISTANT_CHOICE, NULL);

  self->name = g_strdup (name);
  return self;
}

void
assistant_choice_set_words (AssistantChoice *choice, const char *const *words)
{
  GtkListBoxRow *row;

  g_return_if_fail (MANDALI_IS_ASSISTANT_CHOICE (choice) && words != NULL && words[0] != NULL);

  while ((row = gtk_list_box_get_row_at_index (choice->list, 0)) != NULL)
    gtk_list_box_remove (choice->list, GTK_WIDGET (row));
  g_strfreev (choice->words);
  choice->words = g_strdupv ((GStrv) words);
  assistant_choice_set_chosen (choice, 0);
}

void
assistant_choice_set_chosen (AssistantChoice *choice, guint place)
{
  g_autofree char *both = NULL;

  g_return_if_fail (MANDALI_IS_ASSISTANT_CHOICE (choice) && place < g_strv_length (choice->words));

  choice->chosen = place;
  gtk_label_set_label (choice->label, choice->words[place]);
  gtk_widget_set_tooltip_text (GTK_WIDGET (choice), choice->words[place]);
  /* what has the keyboard is the button within */
  both = g_strdup_printf ("%s: %s", choice->name, choice->words[place]);
  widgets_name (gtk_widget_get_first_child (GTK_WIDGET (choice->button)), both);
}

guint
assistant_choice_get_chosen (AssistantChoice *choice)
{
  g_return_val_if_fail (MANDALI_IS_ASSISTANT_CHOICE (choice), 0);

  return choice->chosen;
}
