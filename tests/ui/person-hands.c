/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What a test of several people does again and again: sign in, and take over from another. */
#include "person-hands.h"

#include "window-place.h"
#include "workshop.h"

#define SECRET "four words in a row"

typedef struct
{
  Window     *window;
  const char *login;
} Taken;

SignIn *
find_sign_in (GtkWidget *widget)
{
  SignIn *found = MANDALI_IS_SIGN_IN (widget) ? MANDALI_SIGN_IN (widget) : NULL;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    if (gtk_widget_get_child_visible (child))
      found = find_sign_in (child);
  return found;
}

gpointer
part_of (SignIn *sign_in, const char *name)
{
  return gtk_widget_get_template_child (GTK_WIDGET (sign_in), TYPE_SIGN_IN, name);
}

void
type_login (SignIn *sign_in, const char *login)
{
  gtk_editable_set_text (GTK_EDITABLE (part_of (sign_in, "entry")), login);
  gtk_editable_set_text (GTK_EDITABLE (part_of (sign_in, "password")), SECRET);
}

void
press_enter (SignIn *sign_in)
{
  g_signal_emit_by_name (part_of (sign_in, "password"), "entry-activated");
}

gboolean
has_ended (gpointer sign_in)
{
  return gtk_editable_get_editable (GTK_EDITABLE (part_of (sign_in, "password")));
}

static gboolean
is_hers (gpointer data)
{
  Taken *taken = data;
  DeskSession *session = window_get_session (taken->window);
  PgRow *state = desk_session_get_state (session);
  GObject *who = gtk_widget_get_template_child (GTK_WIDGET (taken->window), TYPE_WINDOW, "who");
  const char *name;

  if (desk_session_get_condition (session) != DESK_SESSION_UP || state == NULL
      || !g_str_equal (pg_row_get_text (state, DESK_STATE_LOGIN), taken->login))
    return FALSE;
  name = pg_row_get_words (state, DESK_STATE_FULL_NAME);
  return g_str_has_prefix (gtk_label_get_label (GTK_LABEL (who)), name[0] != '\0' ? name : taken->login);
}

void
window_is_hers (Window *window, const char *login)
{
  Taken taken = { window, login };

  CU_ASSERT_TRUE (workshop_wait (is_hers, &taken, WINDOW_PLACE_WAIT_MS));
}

SignIn *
open_dialog (Window *window)
{
  GListModel *toplevels = gtk_window_get_toplevels ();

  g_action_group_activate_action (G_ACTION_GROUP (gtk_window_get_application (GTK_WINDOW (window))), "change-person",
                                  NULL);
  for (guint i = 0; i < g_list_model_get_n_items (toplevels); i++)
    {
      g_autoptr (GtkWidget) toplevel = g_list_model_get_item (toplevels, i);

      if (!MANDALI_IS_WINDOW (toplevel) && find_sign_in (toplevel) != NULL)
        return find_sign_in (toplevel);
    }
  return NULL;
}

static gboolean
is_gone (gpointer weak)
{
  return *(gpointer *) weak == NULL;
}

void
change_to (Window *window, const char *login)
{
  SignIn *sign_in = open_dialog (window);
  gpointer dialog = sign_in != NULL ? gtk_widget_get_root (GTK_WIDGET (sign_in)) : NULL;

  CU_ASSERT_PTR_NOT_NULL (dialog);
  if (dialog == NULL)
    return;
  g_object_add_weak_pointer (dialog, &dialog);
  type_login (sign_in, login);
  press_enter (sign_in);
  CU_ASSERT_TRUE (workshop_wait (is_gone, &dialog, WINDOW_PLACE_WAIT_MS));
  window_is_hers (window, login);
}
