/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Gives all forms one width. */
#define G_LOG_DOMAIN "form-width"

#include "form-width.h"

#define WIDTH 620

struct _FormWidth
{
  GtkWidget  parent_instance;
  GtkWidget *child;
};

enum { PROP_CHILD = 1, N_PROPS };

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (FormWidth, form_width, GTK_TYPE_WIDGET)

static void
form_width_measure (GtkWidget *widget, GtkOrientation orientation, int for_size, int *minimum, int *natural,
                    int *minimum_baseline, int *natural_baseline)
{
  FormWidth *self = FORM_WIDTH (widget);
  int least = 0;

  gtk_widget_measure (self->child, GTK_ORIENTATION_HORIZONTAL, -1, &least, NULL, NULL, NULL);
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    *minimum = *natural = MAX (least, WIDTH);
  else
    gtk_widget_measure (self->child, GTK_ORIENTATION_VERTICAL, for_size >= 0 ? for_size : MAX (least, WIDTH),
                        minimum, natural, NULL, NULL);
}

static void
form_width_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  gtk_widget_allocate (FORM_WIDTH (widget)->child, width, height, baseline, NULL);
}

static GtkSizeRequestMode
form_width_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
form_width_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  g_value_set_object (value, FORM_WIDTH (object)->child);
}

static void
form_width_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  FormWidth *self = FORM_WIDTH (object);

  g_clear_pointer (&self->child, gtk_widget_unparent);
  self->child = g_value_get_object (value);
  gtk_widget_set_parent (self->child, GTK_WIDGET (self));
}

static void
form_width_dispose (GObject *object)
{
  g_clear_pointer (&FORM_WIDTH (object)->child, gtk_widget_unparent);
  G_OBJECT_CLASS (form_width_parent_class)->dispose (object);
}

static void
form_width_class_init (FormWidthClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = form_width_get_property;
  object_class->set_property = form_width_set_property;
  object_class->dispose = form_width_dispose;
  widget_class->measure = form_width_measure;
  widget_class->size_allocate = form_width_size_allocate;
  widget_class->get_request_mode = form_width_get_request_mode;
  properties[PROP_CHILD] = g_param_spec_object ("child", NULL, NULL, GTK_TYPE_WIDGET,
                                                G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
form_width_init (FormWidth *self)
{
}
