/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Who works in a window: the page that asks for her, and her name at the foot of the sidebar. */
#define G_LOG_DOMAIN "window-person"

#include "window-person.h"

#include <glib/gi18n.h>

#include "sign-in.h"

#define PAGE "sign-in"
#define PAGE_WIDTH 520

static gpointer
find (Window *window, const char *name)
{
  GObject *part = gtk_widget_get_template_child (GTK_WIDGET (window), TYPE_WINDOW, name);

  g_assert (part != NULL);
  return part;
}

/* The stack lends its child: a page that scrolls where the window is low. */
static SignIn *
make_page (Window *window)
{
  GtkWidget *sign_in = sign_in_new (window_get_session (window), FALSE);
  GtkWidget *clamp = g_object_new (ADW_TYPE_CLAMP, "maximum-size", PAGE_WIDTH, "child", sign_in, NULL);
  GtkWidget *scrolled = g_object_new (GTK_TYPE_SCROLLED_WINDOW, "hscrollbar-policy", GTK_POLICY_NEVER, "child", clamp,
                                      NULL);

  gtk_stack_add_named (find (window, "pages"), scrolled, PAGE);
  g_object_set_data (G_OBJECT (scrolled), PAGE, sign_in);
  return MANDALI_SIGN_IN (sign_in);
}

void
window_person_ask (Window *window, const char *words)
{
  GtkStack *pages = find (window, "pages");
  GtkWidget *page = gtk_stack_get_child_by_name (pages, PAGE);
  gboolean is_shown = g_strcmp0 (gtk_stack_get_visible_child_name (pages), PAGE) == 0;
  SignIn *sign_in = page != NULL ? g_object_get_data (G_OBJECT (page), PAGE) : make_page (window);

  /* What she is typing stays when there is nothing new to be said. */
  if (is_shown && words[0] == '\0')
    return;
  gtk_stack_set_visible_child_name (pages, PAGE);
  sign_in_begin (sign_in, words);
}

void
window_person_show (Window *window, PgRow *state)
{
  DeskSession *session = window_get_session (window);
  const char *name = pg_row_get_words (state, DESK_STATE_FULL_NAME);
  GtkLabel *who = find (window, "who");
  g_autofree char *words = NULL;
  g_autofree char *first = base_day_dup_text (pg_row_get_day (state, DESK_STATE_AUDITED_FROM_ON));
  g_autofree char *last = base_day_dup_text (pg_row_get_day (state, DESK_STATE_AUDITED_UNTIL_ON));

  if (name[0] == '\0')
    name = pg_row_get_words (state, DESK_STATE_LOGIN);
  /* a bounded auditor is told what she does not see */
  words = g_strdup_printf ("%s · %s%s%s%s%s", name, desk_target_get_words (desk_session_get_target (session)),
                           first[0] != '\0' ? " · " : "", first, first[0] != '\0' ? " – " : "", last);
  gtk_label_set_label (who, words);
  gtk_widget_set_tooltip_text (GTK_WIDGET (who), pg_row_get_words (state, DESK_STATE_ROLES));
}
