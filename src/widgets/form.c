/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A dialog that enters data: the window, its fields, its keys. What happens between the press of the button
 * and a certain outcome stands in form-sending.c, drafts and leaving in form-leaving.c. */
#define G_LOG_DOMAIN "form"

#include "form.h"

#include <glib/gi18n.h>

#include "base-limits.h"
#include "desk-language.h"
#include "form-age.h"
#include "form-choice.h"
#include "form-chooser.h"
#include "form-day.h"
#include "form-keys.h"
#include "form-outcome.h"
#include "form-photo.h"
#include "form-private.h"
#include "form-switch.h"
#include "form-text.h"
#include "form-width.h"
#include "form-words.h"

/* What a desktop keeps for itself above and below a window. */
#define SCREEN_MARGIN 190
#define HEIGHT_MIN 320

static void form_buildable_init (GtkBuildableIface *iface);
static GtkBuildableIface *parent_buildable;

G_DEFINE_ABSTRACT_TYPE_WITH_CODE (Form, form, ADW_TYPE_WINDOW,
                                  G_ADD_PRIVATE (Form)
                                  G_IMPLEMENT_INTERFACE (GTK_TYPE_BUILDABLE, form_buildable_init))

enum { SIGNAL_DONE, N_SIGNALS };

static guint signals[N_SIGNALS];

FormPrivate *
form_get_private (Form *form)
{
  return form_get_instance_private (form);
}

/* Strip */

void
form_show_strip (Form *self, FormStripKind kind, const char *words)
{
  FormPrivate *priv = form_get_private (self);

  priv->strip_kind = kind;
  gtk_widget_set_visible (priv->strip, kind != FORM_STRIP_NONE);
  gtk_label_set_label (GTK_LABEL (priv->strip_label), words != NULL ? words : "");
  gtk_widget_set_visible (priv->strip_sign, kind == FORM_STRIP_REFUSED);
  gtk_image_set_from_icon_name (GTK_IMAGE (priv->strip_sign), "dialog-warning-symbolic");
  gtk_widget_set_visible (priv->strip_first, kind == FORM_STRIP_DRAFT);
  gtk_widget_set_visible (priv->strip_second, kind == FORM_STRIP_DRAFT);
  if (kind == FORM_STRIP_REFUSED)
    gtk_widget_add_css_class (priv->strip, "refused");
  else
    gtk_widget_remove_css_class (priv->strip, "refused");
}

/* State */

static gboolean
is_busy (FormPrivate *priv)
{
  return priv->state == FORM_SENDING || priv->state == FORM_UNKNOWN || priv->state == FORM_SAVED;
}

void
form_update_sensitivity (Form *self)
{
  FormPrivate *priv = form_get_private (self);
  gboolean is_open = !is_busy (priv) && !priv->is_offering
                     && (priv->record == NULL || form_record_is_loaded (priv->record));

  /* The keyboard is taken away in order before its entry goes grey under it. */
  if (!is_open && gtk_widget_get_focus_child (priv->column) != NULL)
    gtk_window_set_focus (GTK_WINDOW (self), NULL);
  for (GtkWidget *child = gtk_widget_get_first_child (priv->column); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    gtk_widget_set_sensitive (child, child == priv->clash_view || (is_open && priv->clash_view == NULL));
  g_simple_action_set_enabled (priv->send_action, is_open && priv->clash_view == NULL);
}

static gboolean
show_spinner_cb (gpointer data)
{
  FormPrivate *priv = form_get_private (data);

  priv->spinner_id = 0;
  gtk_widget_set_visible (priv->spinner, TRUE);
  gtk_spinner_start (GTK_SPINNER (priv->spinner));
  return G_SOURCE_REMOVE;
}

void
form_set_state (Form *self, FormState state)
{
  FormPrivate *priv = form_get_private (self);

  priv->state = state;
  g_clear_handle_id (&priv->spinner_id, g_source_remove);
  if (state == FORM_SENDING)
    priv->spinner_id = g_timeout_add (SPINNER_WAIT_MS, show_spinner_cb, self);
  else if (state == FORM_UNKNOWN)
    show_spinner_cb (self);
  else
    {
      gtk_spinner_stop (GTK_SPINNER (priv->spinner));
      gtk_widget_set_visible (priv->spinner, FALSE);
    }
  form_update_sensitivity (self);
}

/* Fields */

static void
show_verb (Form *self)
{
  g_autofree char *verb = FORM_FORM_GET_CLASS (self)->dup_verb (self);

  gtk_button_set_label (GTK_BUTTON (form_get_private (self)->send_button), verb);
}

static void
field_changed_cb (Form *self, FormField *field)
{
  FormPrivate *priv = form_get_private (self);

  if (!priv->is_ready)
    return;
  if (priv->strip_kind == FORM_STRIP_REFUSED)
    form_show_strip (self, FORM_STRIP_NONE, NULL);
  FORM_FORM_GET_CLASS (self)->changed (self, field);
  show_verb (self);
  if (!is_busy (priv))
    form_set_state (self, form_is_touched (self) ? FORM_DIRTY : FORM_CLEAN);
  form_write_draft_soon (self);
}

static void
field_gone_on_cb (Form *self, FormField *field)
{
  FormPrivate *priv = form_get_private (self);
  guint position = 0;

  g_ptr_array_find (priv->fields, field, &position);
  for (guint i = position + 1; i < priv->fields->len; i++)
    {
      GtkWidget *next = g_ptr_array_index (priv->fields, i);

      if (!form_field_is_aside (FORM_FIELD (next)) && gtk_widget_is_sensitive (next) && gtk_widget_get_mapped (next)
          && gtk_widget_grab_focus (next))
        return;
    }
  gtk_widget_grab_focus (priv->send_button);
}

static void
collect_fields (Form *self, GtkWidget *widget)
{
  FormPrivate *priv = form_get_private (self);

  if (FORM_IS_FIELD (widget))
    {
      g_ptr_array_add (priv->fields, widget);
      g_signal_connect_object (widget, "changed", G_CALLBACK (field_changed_cb), self, G_CONNECT_SWAPPED);
      g_signal_connect_object (widget, "go-on", G_CALLBACK (field_gone_on_cb), self, G_CONNECT_SWAPPED);
      return;
    }
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    collect_fields (self, child);
}

static gboolean
form_close_request (GtkWindow *window)
{
  if (form_get_private (FORM_FORM (window))->is_leaving)
    return GDK_EVENT_PROPAGATE;
  form_leave (FORM_FORM (window));
  return GDK_EVENT_STOP;
}

static void
send_activated_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  form_send (data);
}

static void
cancel_activated_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  form_leave (data);
}

static gboolean
key_pressed_cb (Form *self, guint key, guint code, GdkModifierType modifiers)
{
  if ((key == GDK_KEY_Return || key == GDK_KEY_KP_Enter) && (modifiers & GDK_CONTROL_MASK) != 0)
    form_send (self);
  else if (key == GDK_KEY_Escape)
    form_leave (self);
  else
    return GDK_EVENT_PROPAGATE;
  return GDK_EVENT_STOP;
}

/* GTK shows a button pressed for a quarter of a second before it does anything. */
static gboolean
button_key_pressed_cb (Form *self, guint key, guint code, GdkModifierType modifiers)
{
  if (key != GDK_KEY_Return && key != GDK_KEY_KP_Enter)
    return GDK_EVENT_PROPAGATE;
  form_send (self);
  return GDK_EVENT_STOP;
}

/* The whole form stands on the screen, or scrolls. */
static void
form_realize (GtkWidget *widget)
{
  FormPrivate *priv = form_get_private (FORM_FORM (widget));
  GdkMonitor *monitor;
  GdkRectangle area = { 0, 0, 1366, 768 };

  GTK_WIDGET_CLASS (form_parent_class)->realize (widget);
  monitor = gdk_display_get_monitor_at_surface (gtk_widget_get_display (widget),
                                                gtk_native_get_surface (GTK_NATIVE (widget)));
  if (monitor != NULL)
    gdk_monitor_get_geometry (monitor, &area);
  gtk_scrolled_window_set_max_content_height (GTK_SCROLLED_WINDOW (priv->scroller),
                                              MAX (HEIGHT_MIN, area.height - SCREEN_MARGIN));
}

static char *
form_real_dup_verb (Form *self)
{
  return g_strdup (_("Save"));
}

static char *
form_real_dup_done_words (Form *self, const char *number)
{
  return g_strdup_printf (_("Saved: %s"), number != NULL ? number : "");
}

static void
form_real_changed (Form *self, FormField *field)
{
}

static void
form_real_begun_again (Form *self)
{
}

void
form_add (Form *form, GtkWidget *widget)
{
  g_return_if_fail (FORM_IS_FORM (form) && GTK_IS_WIDGET (widget));

  gtk_box_append (GTK_BOX (form_get_private (form)->column), widget);
}

static void
form_buildable_add_child (GtkBuildable *buildable, GtkBuilder *builder, GObject *child, const char *type)
{
  FormPrivate *priv = form_get_private (FORM_FORM (buildable));

  if (priv->column != NULL && type == NULL && GTK_IS_WIDGET (child))
    form_add (FORM_FORM (buildable), GTK_WIDGET (child));
  else
    parent_buildable->add_child (buildable, builder, child, type);
}

static void
form_buildable_init (GtkBuildableIface *iface)
{
  parent_buildable = g_type_interface_peek_parent (iface);
  iface->add_child = form_buildable_add_child;
}

static void
form_dispose (GObject *object)
{
  FormPrivate *priv = form_get_private (FORM_FORM (object));

  if (priv->is_ready)
    form_write_draft_now (FORM_FORM (object));
  priv->is_ready = FALSE;
  g_clear_handle_id (&priv->draft_id, g_source_remove);
  g_clear_handle_id (&priv->spinner_id, g_source_remove);
  if (priv->act != NULL)
    g_signal_handlers_disconnect_by_data (priv->act, object);
  g_clear_object (&priv->act);
  g_clear_object (&priv->record);
  g_ptr_array_set_size (priv->fields, 0);
  G_OBJECT_CLASS (form_parent_class)->dispose (object);
}

static void
form_finalize (GObject *object)
{
  FormPrivate *priv = form_get_private (FORM_FORM (object));

  g_clear_object (&priv->session);
  g_clear_object (&priv->draft);
  g_clear_object (&priv->send_action);
  g_ptr_array_unref (priv->fields);
  g_hash_table_unref (priv->fixed);
  g_clear_pointer (&priv->sent_content, g_variant_unref);
  g_clear_pointer (&priv->offered, g_variant_unref);
  g_clear_pointer (&priv->pending, g_variant_unref);
  g_free (priv->id);
  g_free (priv->subject);
  g_free (priv->request_id);
  g_free (priv->number);
  G_OBJECT_CLASS (form_parent_class)->finalize (object);
}

/* Templates of forms name these. */
static void
ensure_types (void)
{
  g_type_ensure (FORM_TYPE_AGE);
  g_type_ensure (FORM_TYPE_CHOICE);
  g_type_ensure (FORM_TYPE_CHOOSER);
  g_type_ensure (FORM_TYPE_DAY);
  g_type_ensure (FORM_TYPE_OUTCOME);
  g_type_ensure (FORM_TYPE_PHOTO);
  g_type_ensure (FORM_TYPE_SWITCH);
  g_type_ensure (FORM_TYPE_TEXT);
  g_type_ensure (FORM_TYPE_WIDTH);
  g_type_ensure (FORM_TYPE_WORDS);
}

static void
load_style (void)
{
  static gsize is_loaded;
  g_autoptr (GtkCssProvider) provider = NULL;

  if (!g_once_init_enter (&is_loaded))
    return;
  provider = gtk_css_provider_new ();
  gtk_css_provider_load_from_resource (provider, "/org/mandali/Mandali/form.css");
  gtk_style_context_add_provider_for_display (gdk_display_get_default (), GTK_STYLE_PROVIDER (provider),
                                              GTK_STYLE_PROVIDER_PRIORITY_APPLICATION);
  g_once_init_leave (&is_loaded, 1);
}

static void
form_class_init (FormClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = form_dispose;
  G_OBJECT_CLASS (klass)->finalize = form_finalize;
  widget_class->realize = form_realize;
  GTK_WINDOW_CLASS (klass)->close_request = form_close_request;
  ensure_types ();
  klass->dup_verb = form_real_dup_verb;
  klass->dup_done_words = form_real_dup_done_words;
  klass->changed = form_real_changed;
  klass->begun_again = form_real_begun_again;
  signals[SIGNAL_DONE] = g_signal_new ("done", FORM_TYPE_FORM, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE,
                                       2, G_TYPE_INT64, G_TYPE_STRING);
  gtk_widget_class_set_template_from_resource (widget_class, "/org/mandali/Mandali/ui/widgets/form.ui");
  gtk_widget_class_bind_template_child_private (widget_class, Form, title_widget);
  gtk_widget_class_bind_template_child_private (widget_class, Form, send_button);
  gtk_widget_class_bind_template_child_private (widget_class, Form, spinner);
  gtk_widget_class_bind_template_child_private (widget_class, Form, strip);
  gtk_widget_class_bind_template_child_private (widget_class, Form, strip_sign);
  gtk_widget_class_bind_template_child_private (widget_class, Form, strip_label);
  gtk_widget_class_bind_template_child_private (widget_class, Form, strip_first);
  gtk_widget_class_bind_template_child_private (widget_class, Form, strip_second);
  gtk_widget_class_bind_template_child_private (widget_class, Form, scroller);
  gtk_widget_class_bind_template_child_private (widget_class, Form, column);
  gtk_widget_class_bind_template_callback_full (widget_class, "go_on_clicked_cb",
                                                G_CALLBACK (form_go_on_with_draft));
  gtk_widget_class_bind_template_callback_full (widget_class, "start_anew_clicked_cb",
                                                G_CALLBACK (form_start_anew));
}

static void
form_init (Form *self)
{
  FormPrivate *priv = form_get_private (self);
  g_autoptr (GSimpleActionGroup) actions = g_simple_action_group_new ();
  g_autoptr (GSimpleAction) cancel = g_simple_action_new ("cancel", NULL);
  GtkEventController *keys = gtk_event_controller_key_new ();
  GtkEventController *button_keys = gtk_event_controller_key_new ();

  load_style ();
  if (!g_str_equal (desk_language_get (), "en"))
    gtk_widget_add_css_class (GTK_WIDGET (self), "indic-words");
  priv->fields = g_ptr_array_new ();
  priv->fixed = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  priv->send_action = g_simple_action_new ("send", NULL);
  g_signal_connect (priv->send_action, "activate", G_CALLBACK (send_activated_cb), self);
  g_signal_connect (cancel, "activate", G_CALLBACK (cancel_activated_cb), self);
  g_action_map_add_action (G_ACTION_MAP (actions), G_ACTION (priv->send_action));
  g_action_map_add_action (G_ACTION_MAP (actions), G_ACTION (cancel));
  gtk_widget_insert_action_group (GTK_WIDGET (self), "form", G_ACTION_GROUP (actions));
  gtk_widget_init_template (GTK_WIDGET (self));
  form_keys_take_strays (GTK_WINDOW (self));
  g_signal_connect_swapped (keys, "key-pressed", G_CALLBACK (key_pressed_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
  gtk_event_controller_set_propagation_phase (button_keys, GTK_PHASE_CAPTURE);
  g_signal_connect_swapped (button_keys, "key-pressed", G_CALLBACK (button_key_pressed_cb), self);
  gtk_widget_add_controller (priv->send_button, button_keys);
}

void
form_emit_done (Form *self, gint64 record_id, const char *words)
{
  g_signal_emit (self, signals[SIGNAL_DONE], 0, record_id, words);
  if (form_get_private (self)->is_staying)
    form_begin_again (self, words);
  else
    form_close_for_good (self);
}

/* A record was read or merged: its fields are the state to measure changes against. */
void
form_record_shown (Form *self)
{
  FormPrivate *priv = form_get_private (self);

  if (priv->pending != NULL && (priv->record == NULL || form_record_is_loaded (priv->record)))
    {
      g_autoptr (GVariant) content = g_steal_pointer (&priv->pending);

      form_fill (self, content);
    }
  if (!is_busy (priv))
    form_set_state (self, form_is_touched (self) ? FORM_DIRTY : FORM_CLEAN);
  FORM_FORM_GET_CLASS (self)->changed (self, NULL);
  show_verb (self);
  /* A form that waited for its record had nothing to write in until now. */
  if (priv->record != NULL && !priv->is_shown && form_record_is_loaded (priv->record) && !priv->is_offering)
    form_focus_first (self);
  priv->is_shown = priv->record == NULL || form_record_is_loaded (priv->record);
}

void
form_begin (Form *form, DeskSession *session, GVariant *content)
{
  FormPrivate *priv;
  const char *server;

  g_return_if_fail (FORM_IS_FORM (form) && DESK_IS_SESSION (session));

  priv = form_get_private (form);
  g_return_if_fail (priv->id != NULL && priv->session == NULL);

  priv->session = g_object_ref (session);
  server = desk_target_get_key (desk_session_get_target (session));
  priv->draft = form_draft_new (priv->id, form_get_draft_subject (form), server);
  collect_fields (form, priv->column);
  for (guint i = 0; i < priv->fields->len; i++)
    {
      FormField *field = g_ptr_array_index (priv->fields, i);
      g_autofree char *text = NULL;

      form_field_set_session (field, session);
      text = form_field_dup_text (field);
      form_field_set_base (field, text);
    }
  priv->is_ready = TRUE;
  adw_window_title_set_title (ADW_WINDOW_TITLE (priv->title_widget), gtk_window_get_title (GTK_WINDOW (form)));
  form_record_shown (form);
  gtk_window_present (GTK_WINDOW (form));
  if (content != NULL)
    form_fill (form, content);
  else
    form_offer_draft (form);
  if (!priv->is_offering)
    form_focus_first (form);
}
