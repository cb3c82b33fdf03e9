/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * One record out of many, found while typing. */
#define G_LOG_DOMAIN "form-chooser"

#include "form-chooser.h"

#include <glib/gi18n.h>
#include <string.h>

#include "base-limits.h"
#include "base-text.h"
#include "form-chooser-line.h"
#include "form-guard.h"
#include "form-keys.h"

#define LINES_MAX 10

typedef struct
{
  GtkWidget               *box;
  GtkWidget               *entry;
  GtkWidget               *popover;
  GtkWidget               *lines;
  DeskList                *list;
  const FormChooserSource *source;
  char                    *value;     /* NULL: nothing taken */
  gboolean                 takes_any;
  gboolean                 is_taking; /* the entry is written by us */
  gboolean                 is_asking; /* lines are wanted */
  gboolean                 shows_all; /* asked for without typing */
  gboolean                 is_left;   /* gone on before the answer to what is typed was there */
  guint                    waiting_id; /* keys wait for the lines */
} FormChooserPrivate;

enum { PROP_TAKES_ANY = 1, PROP_PLACEHOLDER, N_PROPS };
enum { SIGNAL_CHOSEN, N_SIGNALS };

static GParamSpec *properties[N_PROPS];
static guint signals[N_SIGNALS];

G_DEFINE_TYPE_WITH_PRIVATE (FormChooser, form_chooser, FORM_TYPE_FIELD)

#define PRIVATE(self) ((FormChooserPrivate *) form_chooser_get_instance_private (self))

static const char *
get_typed (FormChooser *self)
{
  return gtk_editable_get_text (GTK_EDITABLE (PRIVATE (self)->entry));
}

static void
show_lines (FormChooser *self)
{
  FormChooserPrivate *priv = PRIVATE (self);
  g_autofree char *typed = base_text_dup_clean (get_typed (self));
  GListModel *rows = G_LIST_MODEL (desk_list_get_table (priv->list));
  GtkWidget *child;
  guint n_shown = 0;

  while ((child = gtk_widget_get_first_child (priv->lines)) != NULL)
    gtk_list_box_remove (GTK_LIST_BOX (priv->lines), child);
  for (guint i = 0; i < g_list_model_get_n_items (rows) && n_shown < LINES_MAX; i++)
    {
      g_autoptr (PgRow) row = g_list_model_get_item (rows, i);

      if (priv->source->search == NULL && typed != NULL && !priv->shows_all
          && !form_chooser_line_is_like (priv->source, row, typed))
        continue;
      gtk_list_box_append (GTK_LIST_BOX (priv->lines), form_chooser_line_new (priv->source, row, priv->list));
      n_shown++;
    }
  if (priv->source->takes_first && n_shown > 0)
    gtk_list_box_select_row (GTK_LIST_BOX (priv->lines),
                             gtk_list_box_get_row_at_index (GTK_LIST_BOX (priv->lines), 0));
  if (n_shown == 0 || !gtk_widget_get_mapped (priv->entry))
    gtk_popover_popdown (GTK_POPOVER (priv->popover));
  else
    {
      gtk_widget_set_size_request (priv->lines, gtk_widget_get_width (priv->entry) - 12, -1);
      gtk_popover_popup (GTK_POPOVER (priv->popover));
    }
}

static void
stop_asking (FormChooser *self)
{
  FormChooserPrivate *priv = PRIVATE (self);

  priv->is_asking = FALSE;
  priv->shows_all = FALSE;
  gtk_popover_popdown (GTK_POPOVER (priv->popover));
}

static void
ask (FormChooser *self, gboolean shows_all)
{
  FormChooserPrivate *priv = PRIVATE (self);
  g_autofree char *typed = base_text_dup_clean (get_typed (self));

  if (priv->list == NULL)
    return;
  priv->is_asking = TRUE;
  priv->shows_all = shows_all;
  if (priv->source->search != NULL)
    desk_list_set (priv->list, priv->source->search, shows_all ? NULL : typed);
  if (priv->source->search == NULL || (desk_list_is_filled (priv->list) && !desk_list_is_busy (priv->list)))
    show_lines (self);
}

static void
take_row (FormChooser *self, PgRow *row)
{
  FormChooserPrivate *priv = PRIVATE (self);
  g_autofree char *value = priv->source->dup_value (row);
  g_autofree char *title = priv->source->dup_title (row);
  g_autoptr (PgRow) kept = g_object_ref (row);

  form_chooser_take (self, value, title);
  g_signal_emit (self, signals[SIGNAL_CHOSEN], 0, kept);
}

/* Whether the lines are those of what is typed now; while an answer is on its way they are those of earlier letters. */
static gboolean
is_answered (FormChooserPrivate *priv)
{
  return priv->source->search == NULL || !desk_list_is_busy (priv->list);
}

/* Who goes on before the answer is there has seen no line: only the one that nothing else is like can be meant. */
static void
take_the_only_one (FormChooser *self)
{
  FormChooserPrivate *priv = PRIVATE (self);
  GListModel *rows = G_LIST_MODEL (desk_list_get_table (priv->list));
  g_autoptr (PgRow) row = g_list_model_get_n_items (rows) == 1 ? g_list_model_get_item (rows, 0) : NULL;
  g_autofree char *fault = NULL;

  priv->is_left = FALSE;
  if (row != NULL)
    take_row (self, row);
  fault = form_field_dup_fault (FORM_FIELD (self));
  form_field_set_fault (FORM_FIELD (self), fault);
}

static void
stop_waiting (FormChooser *self)
{
  FormChooserPrivate *priv = PRIVATE (self);

  if (priv->waiting_id == 0)
    return;
  g_clear_handle_id (&priv->waiting_id, g_source_remove);
  form_keys_release (GTK_WIDGET (self));
}

static gboolean
waited_cb (gpointer data)
{
  stop_waiting (data);
  return G_SOURCE_REMOVE;
}

/* A key that means the lines, or leaves them, before they are those of what is typed; letters go on being typed. */
static gboolean
is_too_early (FormChooser *self, guint key, GdkModifierType modifiers)
{
  FormChooserPrivate *priv = PRIVATE (self);
  const guint keys[] = { GDK_KEY_Return, GDK_KEY_KP_Enter, GDK_KEY_Tab, GDK_KEY_ISO_Left_Tab, GDK_KEY_Down,
                         GDK_KEY_Up };
  gboolean is_about_lines = (modifiers & (GDK_CONTROL_MASK | GDK_ALT_MASK)) != 0;

  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    is_about_lines = is_about_lines || key == keys[i];
  return is_about_lines && priv->source != NULL && priv->source->waits && priv->is_asking && !is_answered (priv);
}

static void
list_refreshed_cb (FormChooser *self)
{
  FormChooserPrivate *priv = PRIVATE (self);

  if (priv->is_left && is_answered (priv))
    take_the_only_one (self);
  else if (priv->is_asking)
    show_lines (self);
  if (is_answered (priv))
    stop_waiting (self);
}

static void
line_activated_cb (FormChooser *self, GtkListBoxRow *line)
{
  take_row (self, form_chooser_line_get_row (line));
  gtk_widget_grab_focus (PRIVATE (self)->entry);
}

/* Before the field goes on. */
static void
entry_activated_cb (FormChooser *self)
{
  FormChooserPrivate *priv = PRIVATE (self);
  GtkListBoxRow *line = gtk_list_box_get_selected_row (GTK_LIST_BOX (priv->lines));

  if (line != NULL && gtk_widget_get_visible (priv->popover) && is_answered (priv))
    take_row (self, form_chooser_line_get_row (line));
}

static void
entry_changed_cb (FormChooser *self)
{
  FormChooserPrivate *priv = PRIVATE (self);

  if (priv->is_taking)
    return;
  g_clear_pointer (&priv->value, g_free);
  priv->is_left = FALSE;
  if (get_typed (self)[0] == '\0')
    stop_asking (self);
  else
    ask (self, FALSE);
}

static void
icon_pressed_cb (FormChooser *self)
{
  gtk_widget_grab_focus (PRIVATE (self)->entry);
  ask (self, TRUE);
}

static gboolean
key_pressed_cb (GtkEventController *controller, guint key, guint code, GdkModifierType modifiers, FormChooser *self)
{
  FormChooserPrivate *priv = PRIVATE (self);
  GtkListBox *lines = GTK_LIST_BOX (priv->lines);
  gboolean is_open = gtk_widget_get_visible (priv->popover);
  GtkListBoxRow *line = gtk_list_box_get_selected_row (lines);
  gint position = line != NULL ? gtk_list_box_row_get_index (line) : -1;

  if (priv->waiting_id == 0 && is_too_early (self, key, modifiers))
    {
      form_keys_hold_from (GTK_WIDGET (self), controller);
      priv->waiting_id = g_timeout_add (KEYS_WAIT_MS, waited_cb, self);
      return GDK_EVENT_STOP;
    }
  if (key == GDK_KEY_Escape && is_open)
    {
      stop_asking (self);
      return GDK_EVENT_STOP;
    }
  if (key != GDK_KEY_Down && key != GDK_KEY_Up)
    return GDK_EVENT_PROPAGATE;
  if (!is_open)
    ask (self, TRUE);
  else
    {
      line = gtk_list_box_get_row_at_index (lines, position + (key == GDK_KEY_Down ? 1 : -1));
      if (line != NULL)
        gtk_list_box_select_row (lines, line);
    }
  return GDK_EVENT_STOP;
}

/* "87\t412 · Ranjanben Patel": the value and the words for it. */
static char *
form_chooser_dup_text (FormField *field)
{
  FormChooserPrivate *priv = PRIVATE (FORM_CHOOSER (field));
  const char *typed = get_typed (FORM_CHOOSER (field));

  if (priv->takes_any || typed[0] == '\0')
    return g_strdup (typed);
  return g_strdup_printf ("%s\t%s", priv->value != NULL ? priv->value : "", typed);
}

static void
form_chooser_set_text (FormField *field, const char *text)
{
  const char *tab = strchr (text, '\t');
  g_autofree char *value = tab != NULL && tab > text ? g_strndup (text, (gsize) (tab - text)) : NULL;

  form_chooser_take (FORM_CHOOSER (field), value, tab != NULL ? tab + 1 : text);
}

static char *
form_chooser_dup_words (FormField *field, const char *text)
{
  const char *tab = strchr (text, '\t');

  return g_strdup (tab != NULL ? tab + 1 : text);
}

static char *
form_chooser_dup_fault (FormField *field)
{
  FormChooserPrivate *priv = PRIVATE (FORM_CHOOSER (field));

  if (priv->takes_any || priv->value != NULL)
    return NULL;
  return g_strdup (_("Choose one of the lines that appear while you type."));
}

static gboolean
form_chooser_get_field_value (FormField *field, const char *argument, char **value)
{
  FormChooserPrivate *priv = PRIVATE (FORM_CHOOSER (field));

  if (g_strcmp0 (argument, form_field_get_name (field)) != 0)
    return FALSE;
  *value = priv->takes_any ? base_text_dup_clean (get_typed (FORM_CHOOSER (field))) : g_strdup (priv->value);
  return TRUE;
}

/* Gone on without taking a line: the only one that is like what was typed is meant. */
static void
form_chooser_settle (FormField *field)
{
  FormChooser *self = FORM_CHOOSER (field);
  FormChooserPrivate *priv = PRIVATE (self);
  GtkListBoxRow *only = gtk_list_box_get_row_at_index (GTK_LIST_BOX (priv->lines), 0);

  if (!priv->takes_any && priv->value == NULL && priv->is_asking && !is_answered (priv))
    {
      stop_asking (self);
      priv->is_left = TRUE;
      return;
    }
  if (!priv->takes_any && priv->value == NULL && priv->is_asking && !priv->shows_all && get_typed (self)[0] != '\0'
      && gtk_widget_get_visible (priv->popover) && only != NULL
      && gtk_list_box_get_row_at_index (GTK_LIST_BOX (priv->lines), 1) == NULL)
    take_row (self, form_chooser_line_get_row (only));
  stop_asking (self);
  if (!form_field_is_empty (field) && form_field_get_fault (field) == NULL)
    {
      g_autofree char *fault = form_chooser_dup_fault (field);

      form_field_set_fault (field, fault);
    }
}

static void
form_chooser_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  FormChooserPrivate *priv = PRIVATE (FORM_CHOOSER (object));

  if (id == PROP_TAKES_ANY)
    g_value_set_boolean (value, priv->takes_any);
  else
    g_value_set_string (value, gtk_entry_get_placeholder_text (GTK_ENTRY (priv->entry)));
}

static void
form_chooser_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  FormChooserPrivate *priv = PRIVATE (FORM_CHOOSER (object));

  if (id == PROP_TAKES_ANY)
    priv->takes_any = g_value_get_boolean (value);
  else
    gtk_entry_set_placeholder_text (GTK_ENTRY (priv->entry), g_value_get_string (value));
}

static void
form_chooser_dispose (GObject *object)
{
  FormChooserPrivate *priv = PRIVATE (FORM_CHOOSER (object));

  stop_waiting (FORM_CHOOSER (object));
  g_clear_object (&priv->list);
  g_clear_pointer (&priv->popover, gtk_widget_unparent);
  G_OBJECT_CLASS (form_chooser_parent_class)->dispose (object);
}

static void
form_chooser_finalize (GObject *object)
{
  g_free (PRIVATE (FORM_CHOOSER (object))->value);
  G_OBJECT_CLASS (form_chooser_parent_class)->finalize (object);
}

static void
form_chooser_class_init (FormChooserClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  FormFieldClass *field_class = FORM_FIELD_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS;

  object_class->get_property = form_chooser_get_property;
  object_class->set_property = form_chooser_set_property;
  object_class->dispose = form_chooser_dispose;
  object_class->finalize = form_chooser_finalize;
  field_class->dup_text = form_chooser_dup_text;
  field_class->set_text = form_chooser_set_text;
  field_class->dup_words = form_chooser_dup_words;
  field_class->dup_fault = form_chooser_dup_fault;
  field_class->get_value = form_chooser_get_field_value;
  field_class->settle = form_chooser_settle;
  properties[PROP_TAKES_ANY] = g_param_spec_boolean ("takes-any", NULL, NULL, FALSE, flags);
  properties[PROP_PLACEHOLDER] = g_param_spec_string ("placeholder", NULL, NULL, NULL, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);
  signals[SIGNAL_CHOSEN] = g_signal_new ("chosen", FORM_TYPE_CHOOSER, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                         G_TYPE_NONE, 1, PG_TYPE_ROW);
}

static void
form_chooser_init (FormChooser *self)
{
  FormChooserPrivate *priv = PRIVATE (self);
  GtkEventController *keys = gtk_event_controller_key_new ();

  priv->entry = gtk_entry_new ();
  gtk_widget_set_hexpand (priv->entry, TRUE);
  gtk_entry_set_icon_from_icon_name (GTK_ENTRY (priv->entry), GTK_ENTRY_ICON_SECONDARY, "pan-down-symbolic");
  gtk_entry_set_icon_tooltip_text (GTK_ENTRY (priv->entry), GTK_ENTRY_ICON_SECONDARY, _("Show the list"));
  priv->box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  gtk_box_append (GTK_BOX (priv->box), priv->entry);

  priv->lines = gtk_list_box_new ();
  gtk_widget_add_css_class (priv->lines, "chooser-lines");
  gtk_widget_set_focusable (priv->lines, FALSE);
  priv->popover = g_object_new (GTK_TYPE_POPOVER, "autohide", FALSE, "has-arrow", FALSE, "position",
                                GTK_POS_BOTTOM, "halign", GTK_ALIGN_START, "child", priv->lines,
                                "can-focus", FALSE, NULL);
  gtk_widget_add_css_class (priv->popover, "chooser");
  gtk_widget_set_parent (priv->popover, priv->box);

  g_signal_connect_object (priv->entry, "activate", G_CALLBACK (entry_activated_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (priv->entry, "changed", G_CALLBACK (entry_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (priv->entry, "icon-press", G_CALLBACK (icon_pressed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (priv->lines, "row-activated", G_CALLBACK (line_activated_cb), self, G_CONNECT_SWAPPED);
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect (keys, "key-pressed", G_CALLBACK (key_pressed_cb), self);
  gtk_widget_add_controller (priv->entry, keys);
  form_field_set_control (FORM_FIELD (self), priv->box, priv->entry);
  form_guard_entry (FORM_FIELD (self), GTK_EDITABLE (priv->entry));
}

void
form_chooser_set_source (FormChooser *self, DeskList *list, const FormChooserSource *source)
{
  FormChooserPrivate *priv = PRIVATE (self);

  g_return_if_fail (FORM_IS_CHOOSER (self) && DESK_IS_LIST (list) && source != NULL && priv->list == NULL);

  priv->list = g_object_ref (list);
  priv->source = source;
  g_signal_connect_object (list, "refreshed", G_CALLBACK (list_refreshed_cb), self, G_CONNECT_SWAPPED);
}

const char *
form_chooser_get_value (FormChooser *self)
{
  g_return_val_if_fail (FORM_IS_CHOOSER (self), NULL);

  return PRIVATE (self)->value;
}

void
form_chooser_take (FormChooser *self, const char *value, const char *title)
{
  FormChooserPrivate *priv = PRIVATE (self);

  g_return_if_fail (FORM_IS_CHOOSER (self) && title != NULL);

  g_free (priv->value);
  priv->value = g_strdup (value);
  priv->is_taking = TRUE;
  /* Also when the words stay the same: what is taken is another. */
  if (g_str_equal (title, get_typed (self)))
    form_field_emit_changed (FORM_FIELD (self));
  else
    gtk_editable_set_text (GTK_EDITABLE (priv->entry), title);
  priv->is_taking = FALSE;
  gtk_editable_set_position (GTK_EDITABLE (priv->entry), -1);
  stop_asking (self);
}

void
form_chooser_add_button (FormChooser *self, GtkWidget *button)
{
  g_return_if_fail (FORM_IS_CHOOSER (self) && GTK_IS_WIDGET (button));

  gtk_box_append (GTK_BOX (PRIVATE (self)->box), button);
}
