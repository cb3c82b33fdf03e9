/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The reconciliation of a bank account in one line. */
#define G_LOG_DOMAIN "bank-strip"

#include "bank-strip.h"

#include <glib/gi18n.h>

#include "bank.h"
#include "base-money.h"
#include "widgets.h"

/* In the order in which they are added up. */
static const struct
{
  guint       column;
  const char *sign;
  const char *words;
} figures[] = {
  { BANK_POSITION_BOOK, "", N_("Balance by our books") },
  { BANK_POSITION_NOT_PRESENTED, "+ ", N_("Paid, not yet at the bank") },
  { BANK_POSITION_NOT_CREDITED, "− ", N_("Deposited, not yet at the bank") },
  { BANK_POSITION_BANK_IN, "+ ", N_("Only the bank put in") },
  { BANK_POSITION_BANK_OUT, "− ", N_("Only the bank took out") },
  { BANK_POSITION_UNEXPLAINED, "+ ", N_("Not explained") },
  { BANK_POSITION_BANK, "= ", N_("Balance by the bank") },
};

struct _BankStrip
{
  GtkWidget  parent_instance;
  GtkStack  *stack; /* "figures", or "none" */
  GtkLabel  *numbers[G_N_ELEMENTS (figures)];
  GtkWidget *boxes[G_N_ELEMENTS (figures)];
};

G_DEFINE_FINAL_TYPE (BankStrip, bank_strip, GTK_TYPE_WIDGET)

static void
bank_strip_dispose (GObject *object)
{
  GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (object));

  if (child != NULL)
    gtk_widget_unparent (child);
  G_OBJECT_CLASS (bank_strip_parent_class)->dispose (object);
}

static void
bank_strip_class_init (BankStripClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = bank_strip_dispose;
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);
}

static GtkWidget *
figure_new (BankStrip *self, guint i)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *number = widgets_label_new ("", "number");
  GtkWidget *words = widgets_label_new (_(figures[i].words), "word");

  gtk_widget_add_css_class (box, "bank-figure");
  gtk_widget_add_css_class (number, "numeric");
  gtk_label_set_ellipsize (GTK_LABEL (number), PANGO_ELLIPSIZE_NONE);
  gtk_label_set_ellipsize (GTK_LABEL (words), PANGO_ELLIPSIZE_NONE);
  gtk_label_set_wrap (GTK_LABEL (words), TRUE);
  gtk_label_set_lines (GTK_LABEL (words), 2);
  gtk_widget_set_valign (words, GTK_ALIGN_START);
  gtk_box_append (GTK_BOX (box), number);
  gtk_box_append (GTK_BOX (box), words);
  self->numbers[i] = GTK_LABEL (number);
  self->boxes[i] = box;
  return box;
}

static void
bank_strip_init (BankStrip *self)
{
  GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *none = widgets_label_new (_("No statement of this account was brought in yet. Bring one in: then every "
                                         "line of the bank stands here beside our books."), "second");

  gtk_box_set_homogeneous (GTK_BOX (line), TRUE);
  for (guint i = 0; i < G_N_ELEMENTS (figures); i++)
    gtk_box_append (GTK_BOX (line), figure_new (self, i));
  gtk_label_set_wrap (GTK_LABEL (none), TRUE);
  gtk_label_set_ellipsize (GTK_LABEL (none), PANGO_ELLIPSIZE_NONE);
  self->stack = GTK_STACK (gtk_stack_new ());
  gtk_stack_set_vhomogeneous (self->stack, FALSE);
  gtk_stack_add_named (self->stack, none, "none");
  gtk_stack_add_named (self->stack, line, "figures");
  gtk_widget_add_css_class (GTK_WIDGET (self->stack), "acts-bar");
  gtk_widget_set_parent (GTK_WIDGET (self->stack), GTK_WIDGET (self));
}

/* What is not explained stands out, and says of what it consists. */
static void
show_unexplained (BankStrip *self, guint i, PgRow *position)
{
  g_autofree char *before = base_money_dup_text (pg_row_get_int (position, BANK_POSITION_BEFORE));
  g_autofree char *gap = base_money_dup_text (pg_row_get_int (position, BANK_POSITION_GAP));
  g_autofree char *words = g_strdup_printf (_("Difference before the first statement: %s. Missing in the statement: "
                                              "%s."), before, gap);

  if (pg_row_get_int (position, BANK_POSITION_UNEXPLAINED) != 0)
    gtk_widget_add_css_class (self->boxes[i], "wait");
  else
    gtk_widget_remove_css_class (self->boxes[i], "wait");
  gtk_widget_set_tooltip_text (self->boxes[i], words);
}

void
bank_strip_set (BankStrip *strip, PgRow *position)
{
  g_return_if_fail (MANDALI_IS_BANK_STRIP (strip));

  gtk_stack_set_visible_child_name (strip->stack, position != NULL ? "figures" : "none");
  for (guint i = 0; position != NULL && i < G_N_ELEMENTS (figures); i++)
    {
      gint64 paise = pg_row_get_int (position, figures[i].column);
      g_autofree char *amount = base_money_dup_text (figures[i].column == BANK_POSITION_UNEXPLAINED ? ABS (paise)
                                                                                                      : paise);
      const char *sign = figures[i].column == BANK_POSITION_UNEXPLAINED && paise < 0 ? "− " : figures[i].sign;
      g_autofree char *number = g_strconcat (sign, amount, NULL);
      g_autofree char *said = g_strdup_printf ("%s: %s", _(figures[i].words), number);

      gtk_label_set_label (strip->numbers[i], number);
      widgets_name (strip->boxes[i], said);
      if (figures[i].column == BANK_POSITION_UNEXPLAINED)
        show_unexplained (strip, i, position);
    }
}
