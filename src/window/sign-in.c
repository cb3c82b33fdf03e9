/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Who is here: name, password, and one button. */
#define G_LOG_DOMAIN "sign-in"

#include "sign-in.h"

#include <glib/gi18n.h>
#include <string.h>

#include "base-text.h"
#include "desk-settings.h"
#include "desk-sign-in.h"
#include "keyring.h"

#define SETTING_PERSON "person" /* who signed in last on this computer */
#define DIALOG_WIDTH 480

struct _SignIn
{
  GtkBox        parent_instance;
  DeskSession  *session;
  GCancellable *trying;   /* NULL: nothing is under way */
  GCancellable *asking;   /* the keyring, about the name that stands there now */
  gboolean      is_dialog;
  gboolean      is_filling;
  gboolean      is_kept;  /* the keyring holds a password of this name */
  GtkWidget    *emblem, *strip, *remember_row;
  GtkLabel     *title, *hint, *words;
  AdwComboRow  *choice;
  GtkEditable  *entry, *password;
  GtkSwitch    *remember;
  GtkButton    *button;
};

enum { SIGNAL_DONE, N_SIGNALS };

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (SignIn, sign_in, GTK_TYPE_BOX)

/* The name that stands there, cleaned; newly allocated, NULL for none. */
static char *
dup_login (SignIn *self)
{
  PgResult *people = desk_session_get_people (self->session);
  guint selected = adw_combo_row_get_selected (self->choice);

  if (people == NULL)
    return base_text_dup_clean (gtk_editable_get_text (self->entry));
  return selected < pg_result_get_row_count (people)
           ? g_strdup (pg_result_get_text (people, selected, DESK_PERSON_LOGIN)) : NULL;
}

static void
update_button (SignIn *self)
{
  g_autofree char *login = dup_login (self);

  gtk_widget_set_sensitive (GTK_WIDGET (self->button), self->trying == NULL && login != NULL
                                                         && gtk_editable_get_text (self->password)[0] != '\0');
}

/* What she is told, and what the button is for. */
static void
show_words (SignIn *self, const char *words, gboolean is_again)
{
  gtk_label_set_label (self->words, words);
  gtk_widget_set_visible (self->strip, words[0] != '\0');
  gtk_button_set_label (self->button, is_again ? _("_Try Again") : _("_Sign In"));
}

static void
looked_up_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (SignIn) self = data;
  char *password = keyring_look_up_finish (result);

  /* Only into an empty field, and only for the name that is still asked about. */
  if (password != NULL && self->asking != NULL && !g_cancellable_is_cancelled (self->asking)
      && gtk_editable_get_text (self->password)[0] == '\0')
    {
      self->is_kept = TRUE;
      gtk_editable_set_text (self->password, password);
      gtk_switch_set_active (self->remember, TRUE);
    }
  base_text_wipe (password);
  g_free (password);
}

static void
stop_asking (SignIn *self)
{
  if (self->asking != NULL)
    g_cancellable_cancel (self->asking);
  g_clear_object (&self->asking);
}

static void
look_up (SignIn *self)
{
  g_autofree char *login = dup_login (self);

  stop_asking (self);
  self->is_kept = FALSE;
  gtk_switch_set_active (self->remember, FALSE);
  if (login == NULL || !gtk_widget_get_visible (self->remember_row))
    return;
  self->asking = g_cancellable_new ();
  keyring_look_up_async (desk_target_get_office (desk_session_get_target (self->session)), login, self->asking,
                         looked_up_cb, g_object_ref (self));
}

static void
keyring_found_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (SignIn) self = data;

  if (self->session == NULL)
    return;
  gtk_widget_set_visible (self->remember_row, keyring_is_there_finish (result));
  look_up (self);
}

static void
focus_next (SignIn *self)
{
  g_autofree char *login = dup_login (self);

  if (login != NULL)
    gtk_widget_grab_focus (GTK_WIDGET (self->password));
  else
    gtk_widget_grab_focus (GTK_WIDGET (self->entry));
}

static void
name_changed_cb (SignIn *self)
{
  if (self->is_filling || self->session == NULL)
    return;
  gtk_editable_set_text (self->password, "");
  look_up (self);
  update_button (self);
}

static void
name_entered_cb (SignIn *self)
{
  focus_next (self);
}

static void
password_changed_cb (SignIn *self)
{
  if (self->session != NULL)
    update_button (self);
}

/* Nothing is typed over what is being tried. The fields keep the keyboard: GTK 4.8 stumbles over a text that goes dead
 * under the cursor. */
static void
set_trying (SignIn *self, GCancellable *trying)
{
  g_set_object (&self->trying, trying);
  gtk_widget_set_sensitive (GTK_WIDGET (self->choice), trying == NULL);
  gtk_editable_set_editable (self->entry, trying == NULL);
  gtk_editable_set_editable (self->password, trying == NULL);
  update_button (self);
}

static void
remember (SignIn *self, const char *login, const char *password)
{
  const char *office = desk_target_get_office (desk_session_get_target (self->session));

  desk_settings_set (SETTING_PERSON, login);
  if (!gtk_widget_get_visible (self->remember_row))
    return;
  if (gtk_switch_get_active (self->remember))
    keyring_keep (office, login, password);
  else if (self->is_kept)
    keyring_forget (office, login);
}

static void
tried_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (SignIn) self = data;
  g_autofree char *login = NULL;
  g_autofree char *sentence = NULL;
  g_autoptr (GError) error = NULL;
  gboolean is_in = desk_sign_in_finish (DESK_SESSION (source), result, &error);

  if (self->session == NULL || g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;
  set_trying (self, NULL);
  if (is_in)
    {
      login = dup_login (self);
      remember (self, login, gtk_editable_get_text (self->password));
    }
  else
    sentence = desk_sign_in_dup_sentence (error);
  /* A password that the server never saw need not be typed again. */
  if (!g_error_matches (error, PG_ERROR, PG_ERROR_LOST))
    gtk_editable_set_text (self->password, "");
  show_words (self, sentence != NULL ? sentence : "", g_error_matches (error, PG_ERROR, PG_ERROR_LOST));
  if (is_in)
    g_signal_emit (self, signals[SIGNAL_DONE], 0);
  else
    gtk_widget_grab_focus (GTK_WIDGET (self->password));
}

static void
sign_in_clicked_cb (SignIn *self)
{
  g_autofree char *login = dup_login (self);
  g_autoptr (GCancellable) trying = g_cancellable_new ();

  if (!gtk_widget_get_sensitive (GTK_WIDGET (self->button)))
    return;
  stop_asking (self);
  set_trying (self, trying);
  desk_sign_in_async (self->session, login, gtk_editable_get_text (self->password), self->trying, tried_cb,
                      g_object_ref (self));
}

static void
sign_in_dispose (GObject *object)
{
  SignIn *self = MANDALI_SIGN_IN (object);

  stop_asking (self);
  if (self->trying != NULL)
    g_cancellable_cancel (self->trying);
  g_clear_object (&self->trying);
  g_clear_object (&self->session);
  gtk_widget_dispose_template (GTK_WIDGET (self), TYPE_SIGN_IN);
  G_OBJECT_CLASS (sign_in_parent_class)->dispose (object);
}

static void
sign_in_class_init (SignInClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sign_in_dispose;
  signals[SIGNAL_DONE] = g_signal_new ("done", TYPE_SIGN_IN, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  gtk_widget_class_set_template_from_resource (widget_class, "/org/mandali/Mandali/ui/window/sign-in.ui");
  gtk_widget_class_bind_template_child (widget_class, SignIn, emblem);
  gtk_widget_class_bind_template_child (widget_class, SignIn, title);
  gtk_widget_class_bind_template_child (widget_class, SignIn, hint);
  gtk_widget_class_bind_template_child (widget_class, SignIn, strip);
  gtk_widget_class_bind_template_child (widget_class, SignIn, words);
  gtk_widget_class_bind_template_child (widget_class, SignIn, choice);
  gtk_widget_class_bind_template_child (widget_class, SignIn, entry);
  gtk_widget_class_bind_template_child (widget_class, SignIn, password);
  gtk_widget_class_bind_template_child (widget_class, SignIn, remember_row);
  gtk_widget_class_bind_template_child (widget_class, SignIn, remember);
  gtk_widget_class_bind_template_child (widget_class, SignIn, button);
  gtk_widget_class_bind_template_callback (widget_class, name_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, name_entered_cb);
  gtk_widget_class_bind_template_callback (widget_class, password_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, sign_in_clicked_cb);
}

static void
sign_in_init (SignIn *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/* The people there are, with the one on top who signed in last; a field to type in where they are not known yet. */
static void
fill_names (SignIn *self)
{
  PgResult *people = desk_session_get_people (self->session);
  const char *here = desk_target_get_person (desk_session_get_target (self->session));
  g_autofree char *last = desk_settings_dup (SETTING_PERSON, "");
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);
  guint chosen = 0;

  gtk_widget_set_visible (GTK_WIDGET (self->choice), people != NULL);
  gtk_widget_set_visible (GTK_WIDGET (self->entry), people == NULL);
  for (guint i = 0; people != NULL && i < pg_result_get_row_count (people); i++)
    {
      const char *login = pg_result_get_text (people, i, DESK_PERSON_LOGIN);
      const char *full_name = pg_result_get_text (people, i, DESK_PERSON_FULL_NAME);
      g_autofree char *both = g_strdup_printf ("%s (%s)", full_name, login);

      gtk_string_list_append (names, g_str_equal (full_name, login) ? login : both);
      /* Who takes over is another than who is here. */
      if (here != NULL ? !g_str_equal (login, here) && chosen == 0 : g_str_equal (login, last))
        chosen = i;
    }
  adw_combo_row_set_model (self->choice, G_LIST_MODEL (names));
  adw_combo_row_set_selected (self->choice, chosen);
  if (here == NULL)
    gtk_editable_set_text (self->entry, last);
}

void
sign_in_begin (SignIn *sign_in, const char *words)
{
  g_return_if_fail (MANDALI_IS_SIGN_IN (sign_in) && words != NULL);

  sign_in->is_filling = TRUE;
  fill_names (sign_in);
  gtk_editable_set_text (sign_in->password, "");
  sign_in->is_filling = FALSE;
  show_words (sign_in, words, FALSE);
  update_button (sign_in);
  keyring_is_there_async (NULL, keyring_found_cb, g_object_ref (sign_in));
  focus_next (sign_in);
}

GtkWidget *
sign_in_new (DeskSession *session, gboolean is_dialog)
{
  SignIn *self;

  g_return_val_if_fail (DESK_IS_SESSION (session), NULL);

  self = g_object_new (TYPE_SIGN_IN, NULL);
  self->session = g_object_ref (session);
  gtk_widget_set_visible (self->emblem, !is_dialog);
  gtk_widget_set_visible (GTK_WIDGET (self->title), !is_dialog);
  if (is_dialog)
    gtk_label_set_label (self->hint, _("What has been typed and not saved is kept for the one who typed it."));
  return GTK_WIDGET (self);
}

GtkWindow *
sign_in_open (GtkWindow *parent, DeskSession *session)
{
  GtkWidget *sign_in = sign_in_new (session, TRUE);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *head = adw_header_bar_new ();
  GtkWindow *window = g_object_new (ADW_TYPE_WINDOW, "modal", TRUE, "transient-for", parent, "destroy-with-parent",
                                    TRUE, "default-width", DIALOG_WIDTH, "resizable", FALSE,
                                    "title", _("Change Person"), NULL);
  GtkWidget *cancel = gtk_button_new_with_mnemonic (_("_Cancel"));
  GtkEventController *keys = gtk_shortcut_controller_new ();

  adw_header_bar_set_show_end_title_buttons (ADW_HEADER_BAR (head), FALSE);
  adw_header_bar_pack_start (ADW_HEADER_BAR (head), cancel);
  gtk_shortcut_controller_add_shortcut (GTK_SHORTCUT_CONTROLLER (keys),
                                        gtk_shortcut_new (gtk_keyval_trigger_new (GDK_KEY_Escape, 0),
                                                          gtk_named_action_new ("window.close")));
  gtk_widget_add_controller (GTK_WIDGET (window), keys);
  gtk_box_append (GTK_BOX (box), head);
  gtk_box_append (GTK_BOX (box), sign_in);
  adw_window_set_content (ADW_WINDOW (window), box);
  g_signal_connect_swapped (cancel, "clicked", G_CALLBACK (gtk_window_close), window);
  g_signal_connect_object (sign_in, "done", G_CALLBACK (gtk_window_destroy), window, G_CONNECT_SWAPPED);
  gtk_window_present (window);
  sign_in_begin (MANDALI_SIGN_IN (sign_in), "");
  return window;
}
