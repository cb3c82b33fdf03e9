/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The question that a person answers when two wrote different things into one field. */
#define G_LOG_DOMAIN "form-clash"

#include "form-clash.h"

#include <glib/gi18n.h>

struct _FormClashView
{
  GtkWidget  parent_instance;
  GtkWidget *box;
  GPtrArray *clashes; /* FormClash */
  GPtrArray *theirs;  /* one check button a clash */
  GPtrArray *mine;
};

enum { SIGNAL_DECIDED, N_SIGNALS };

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (FormClashView, form_clash_view, GTK_TYPE_WIDGET)

static GtkWidget *
label_new (const char *words, const char *css)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "label", words, "xalign", 0.0, "wrap", TRUE, NULL);

  if (css != NULL)
    gtk_widget_add_css_class (label, css);
  return label;
}

static char *
dup_words (FormField *field, const char *text)
{
  char *words = form_field_dup_words (field, text);

  if (words[0] != '\0')
    return words;
  g_free (words);
  return g_strdup (_("nothing"));
}

static GtkWidget *
choice_new (const char *format, FormField *field, const char *text, GtkWidget *group)
{
  g_autofree char *value = dup_words (field, text);
  g_autofree char *words = g_strdup_printf ("%s: %s", format, value);
  GtkWidget *button = gtk_check_button_new_with_label (words);

  if (group != NULL)
    gtk_check_button_set_group (GTK_CHECK_BUTTON (button), GTK_CHECK_BUTTON (group));
  return button;
}

static void
add_clash (FormClashView *self, const FormClash *clash)
{
  g_autofree char *was = dup_words (clash->field, clash->base);
  g_autofree char *words = NULL;
  GtkWidget *mine = choice_new (_("Yours"), clash->field, clash->mine, NULL);
  GtkWidget *theirs = choice_new (_("Theirs"), clash->field, clash->theirs, mine);

  /* Translators: a field and what it held before: "Phone (was 98250 12345)" */
  words = g_strdup_printf (_("%s (was: %s)"), form_field_get_label (clash->field), was);
  gtk_check_button_set_active (GTK_CHECK_BUTTON (mine), TRUE);
  gtk_box_append (GTK_BOX (self->box), label_new (words, "form-group"));
  gtk_box_append (GTK_BOX (self->box), mine);
  gtk_box_append (GTK_BOX (self->box), theirs);
  g_ptr_array_add (self->mine, mine);
  g_ptr_array_add (self->theirs, theirs);
}

static void
form_clash_view_dispose (GObject *object)
{
  FormClashView *self = FORM_CLASH_VIEW (object);

  g_clear_pointer (&self->box, gtk_widget_unparent);
  G_OBJECT_CLASS (form_clash_view_parent_class)->dispose (object);
}

static void
form_clash_view_finalize (GObject *object)
{
  FormClashView *self = FORM_CLASH_VIEW (object);

  g_ptr_array_unref (self->clashes);
  g_ptr_array_unref (self->theirs);
  g_ptr_array_unref (self->mine);
  G_OBJECT_CLASS (form_clash_view_parent_class)->finalize (object);
}

static void
form_clash_view_class_init (FormClashViewClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = form_clash_view_dispose;
  G_OBJECT_CLASS (klass)->finalize = form_clash_view_finalize;
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);
  signals[SIGNAL_DECIDED] = g_signal_new ("decided", FORM_TYPE_CLASH_VIEW, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                          G_TYPE_NONE, 0);
}

static void
form_clash_view_init (FormClashView *self)
{
  self->theirs = g_ptr_array_new ();
  self->mine = g_ptr_array_new ();
  self->box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  gtk_widget_set_parent (self->box, GTK_WIDGET (self));
  gtk_widget_add_css_class (GTK_WIDGET (self), "form-clash");
}

GtkWidget *
form_clash_view_new (GPtrArray *clashes)
{
  FormClashView *self;
  GtkWidget *go_on;

  g_return_val_if_fail (clashes != NULL && clashes->len > 0, NULL);

  self = g_object_new (FORM_TYPE_CLASH_VIEW, NULL);
  self->clashes = g_ptr_array_ref (clashes);
  gtk_box_append (GTK_BOX (self->box),
                  label_new (_("Somebody else changed the same at the same time. Choose what shall count:"),
                             NULL));
  for (guint i = 0; i < clashes->len; i++)
    add_clash (self, g_ptr_array_index (clashes, i));
  go_on = gtk_button_new_with_mnemonic (_("_Go On with These"));
  gtk_widget_set_halign (go_on, GTK_ALIGN_START);
  gtk_widget_set_margin_top (go_on, 6);
  g_signal_connect_object (go_on, "clicked", G_CALLBACK (form_clash_view_decide), self, G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (self->box), go_on);
  return GTK_WIDGET (self);
}

void
form_clash_view_choose (FormClashView *view, guint position, gboolean takes_theirs)
{
  g_return_if_fail (FORM_IS_CLASH_VIEW (view) && position < view->clashes->len);

  gtk_check_button_set_active (g_ptr_array_index (takes_theirs ? view->theirs : view->mine, position), TRUE);
}

void
form_clash_view_decide (FormClashView *view)
{
  g_return_if_fail (FORM_IS_CLASH_VIEW (view));

  for (guint i = 0; i < view->clashes->len; i++)
    {
      const FormClash *clash = g_ptr_array_index (view->clashes, i);
      gboolean takes_theirs = gtk_check_button_get_active (g_ptr_array_index (view->theirs, i));

      form_field_set_text (clash->field, takes_theirs ? clash->theirs : clash->mine);
    }
  g_signal_emit (view, signals[SIGNAL_DECIDED], 0);
}
