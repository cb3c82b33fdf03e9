/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The two lines over a form that say which woman it is about. */
#define G_LOG_DOMAIN "shareholder-heading"

#include "shareholder-heading.h"

#include "desk-language.h"
#include "shareholder.h"
#include "widgets.h"

struct _ShareholderHeading
{
  GtkWidget  parent_instance;
  GtkWidget *who;
  GtkWidget *detail;
  DeskList  *list;
  char      *name;
};

G_DEFINE_FINAL_TYPE (ShareholderHeading, shareholder_heading, GTK_TYPE_WIDGET)

char *
shareholder_heading_dup_number (PgRow *row)
{
  g_return_val_if_fail (PG_IS_ROW (row), NULL);

  return shareholder_dup_number_words (row, ONE_NUMBER, ONE_APPLICATION);
}

static void
show (ShareholderHeading *self)
{
  PgRow *row = desk_list_get_first (self->list);
  const char *name, *name_gu;
  gboolean is_gujarati;
  g_autoptr (GString) detail = g_string_new (NULL);
  g_autofree char *number = NULL;
  g_autofree char *who = NULL;
  g_autofree char *shares = NULL;

  if (row == NULL)
    return;
  name = pg_row_get_words (row, ONE_NAME);
  name_gu = pg_row_get_words (row, ONE_NAME_GU);
  /* The spoken script comes first, as in the lists. */
  is_gujarati = name_gu[0] != '\0' && g_str_equal (desk_language_get (), "gu");
  g_free (self->name);
  self->name = g_strdup (is_gujarati ? name_gu : name);
  number = shareholder_heading_dup_number (row);
  who = g_strdup_printf ("%s · %s", self->name, number);
  shareholder_add_part (detail, is_gujarati ? name : name_gu);
  shareholder_add_part (detail, pg_row_get_words (row, ONE_PLACE));
  if (!pg_row_is_null (row, ONE_NUMBER))
    {
      gint64 count = pg_row_get_int (row, ONE_SHARE_COUNT);

      shares = shareholder_dup_share_words (count);
      shareholder_add_part (detail, shares);
    }
  gtk_label_set_label (GTK_LABEL (self->who), who);
  gtk_label_set_label (GTK_LABEL (self->detail), detail->str);
}

static void
shareholder_heading_dispose (GObject *object)
{
  ShareholderHeading *self = SHAREHOLDER_HEADING (object);
  GtkWidget *child;

  g_clear_object (&self->list);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL)
    gtk_widget_unparent (child);
  G_OBJECT_CLASS (shareholder_heading_parent_class)->dispose (object);
}

static void
shareholder_heading_finalize (GObject *object)
{
  g_free (SHAREHOLDER_HEADING (object)->name);
  G_OBJECT_CLASS (shareholder_heading_parent_class)->finalize (object);
}

static void
shareholder_heading_class_init (ShareholderHeadingClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = shareholder_heading_dispose;
  G_OBJECT_CLASS (klass)->finalize = shareholder_heading_finalize;
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BOX_LAYOUT);
}

static void
shareholder_heading_init (ShareholderHeading *self)
{
  GtkLayoutManager *layout = gtk_widget_get_layout_manager (GTK_WIDGET (self));

  gtk_orientable_set_orientation (GTK_ORIENTABLE (layout), GTK_ORIENTATION_VERTICAL);
  /* A blank keeps the height while the name is on its way. */
  self->who = widgets_label_new (" ", "form-subject");
  self->detail = widgets_label_new (" ", "form-subject-detail");
  gtk_widget_set_parent (self->who, GTK_WIDGET (self));
  gtk_widget_set_parent (self->detail, GTK_WIDGET (self));
}

void
shareholder_heading_set_list (ShareholderHeading *heading, DeskList *list)
{
  g_return_if_fail (SHAREHOLDER_IS_HEADING (heading) && DESK_IS_LIST (list) && heading->list == NULL);

  heading->list = g_object_ref (list);
  g_signal_connect_object (list, "refreshed", G_CALLBACK (show), heading, G_CONNECT_SWAPPED);
  show (heading);
}

DeskList *
shareholder_heading_list_new (DeskSession *session, gint64 member_id)
{
  DeskList *list = desk_list_new (session, &shareholder_one);
  g_autofree char *id = g_strdup_printf ("%" G_GINT64_FORMAT, member_id);
  g_autofree char *today = base_day_dup_iso (desk_session_get_today (session));

  desk_list_set (list, "member_id", id);
  desk_list_set (list, "as_on", today);
  return list;
}

const char *
shareholder_heading_get_name (ShareholderHeading *heading)
{
  g_return_val_if_fail (SHAREHOLDER_IS_HEADING (heading), "");

  return heading->name != NULL ? heading->name : "";
}
