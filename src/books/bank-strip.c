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

#define WORDS_LETTERS 16

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
  GtkWidget *line, *none; /* one of them is seen */
  GtkLabel  *numbers[G_N_ELEMENTS (figures)];
  GtkWidget *boxes[G_N_ELEMENTS (figures)];
};

G_DEFINE_FINAL_TYPE (BankStrip, bank_strip, GTK_TYPE_WIDGET)

static void
bank_strip_dispose (GObject *object)
{
  BankStrip *self = MANDALI_BANK_STRIP (object);

  g_clear_pointer (&self->line, gtk_widget_unparent);
  g_clear_pointer (&self->none, gtk_widget_unparent);
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
  /* seven stand side by side on a usual screen */
  gtk_label_set_max_width_chars (GTK_LABEL (words), WORDS_LETTERS);
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
  /* on a narrow window in two rows */
  self->line = g_object_new (GTK_TYPE_FLOW_BOX, "selection-mode", GTK_SELECTION_NONE, "homogeneous", TRUE,
                             "min-children-per-line", 3, "max-children-per-line", (guint) G_N_ELEMENTS (figures),
                             "column-spacing", 6, "row-spacing", 6, NULL);
  self->none = widgets_label_new (_("No statement of this account was brought in yet. Bring one in: then every line of "
                                    "the bank stands here beside our books."), "second");
  for (guint i = 0; i < G_N_ELEMENTS (figures); i++)
    {
      GtkWidget *child = gtk_flow_box_child_new ();

      gtk_flow_box_child_set_child (GTK_FLOW_BOX_CHILD (child), figure_new (self, i));
      gtk_widget_set_focusable (child, FALSE);
      gtk_flow_box_append (GTK_FLOW_BOX (self->line), child);
    }
  gtk_label_set_wrap (GTK_LABEL (self->none), TRUE);
  gtk_label_set_ellipsize (GTK_LABEL (self->none), PANGO_ELLIPSIZE_NONE);
  gtk_widget_set_visible (self->none, FALSE);
  gtk_widget_add_css_class (self->line, "acts-bar");
  gtk_widget_add_css_class (self->none, "acts-bar");
  gtk_widget_set_parent (self->line, GTK_WIDGET (self));
  gtk_widget_set_parent (self->none, GTK_WIDGET (self));
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

  gtk_widget_set_visible (strip->line, position != NULL);
  gtk_widget_set_visible (strip->none, position == NULL);
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
