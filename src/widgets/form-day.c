/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A day, typed as a clerk writes it, or picked from a month. */
#define G_LOG_DOMAIN "form-day"

#include "form-day.h"

#include <glib/gi18n.h>

#include "form-guard.h"

#define DAY_CHARS 13

struct _FormDay
{
  FormField    parent_instance;
  GtkWidget   *entry;
  GtkWidget   *month;    /* popover */
  GtkWidget   *calendar; /* made when first asked for */
  DeskSession *session;
  gboolean     is_today_first;
};

enum { PROP_TODAY_FIRST = 1, N_PROPS };

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (FormDay, form_day, FORM_TYPE_FIELD)

static BaseDay
get_today (FormDay *self)
{
  g_autoptr (GDateTime) now = NULL;

  if (self->session != NULL)
    return desk_session_get_today (self->session);
  now = g_date_time_new_now_local ();
  return base_day_from_parts (g_date_time_get_year (now), g_date_time_get_month (now),
                              g_date_time_get_day_of_month (now));
}

/* The same day of the month `months` on, or its last when it is shorter. */
static BaseDay
move_months (BaseDay day, gint months)
{
  gint year, month, month_day, all;
  BaseDay moved = BASE_DAY_NONE;

  base_day_get_parts (day, &year, &month, &month_day);
  all = year * 12 + month - 1 + months;
  for (; moved == BASE_DAY_NONE && month_day > 0; month_day--)
    moved = base_day_from_parts (all / 12, all % 12 + 1, month_day);
  return moved != BASE_DAY_NONE ? moved : day;
}

/* TRUE when a key would not add to a day that is being typed: nothing is there, all is marked, or the day
 * stands settled with the cursor behind it. */
static gboolean
is_between_days (FormDay *self)
{
  const char *typed = gtk_editable_get_text (GTK_EDITABLE (self->entry));
  BaseDay day = form_day_get (self);
  g_autofree char *settled = base_day_dup_text (day);
  gint start, end;

  if (typed[0] == '\0')
    return TRUE;
  if (gtk_editable_get_selection_bounds (GTK_EDITABLE (self->entry), &start, &end)
      && end - start == (gint) g_utf8_strlen (typed, -1))
    return TRUE;
  return g_str_equal (typed, settled);
}

static gboolean
key_pressed_cb (FormDay *self, guint key, guint code, GdkModifierType modifiers)
{
  BaseDay day = form_day_get (self);

  if ((modifiers & (GDK_CONTROL_MASK | GDK_ALT_MASK)) != 0)
    return GDK_EVENT_PROPAGATE;
  if (day == BASE_DAY_NONE)
    day = get_today (self);
  switch (key)
    {
    case GDK_KEY_plus:
    case GDK_KEY_KP_Add:
    case GDK_KEY_Up:
      day += 1;
      break;
    case GDK_KEY_minus:
    case GDK_KEY_KP_Subtract:
      if (!is_between_days (self))
        return GDK_EVENT_PROPAGATE;
      day -= 1;
      break;
    case GDK_KEY_Down:
      day -= 1;
      break;
    case GDK_KEY_Page_Up:
    case GDK_KEY_KP_Page_Up:
      day = move_months (day, -1);
      break;
    case GDK_KEY_Page_Down:
    case GDK_KEY_KP_Page_Down:
      day = move_months (day, 1);
      break;
    case GDK_KEY_t:
    case GDK_KEY_T:
      day = get_today (self);
      break;
    default:
      return GDK_EVENT_PROPAGATE;
    }
  form_day_set (self, day);
  gtk_editable_set_position (GTK_EDITABLE (self->entry), -1);
  return GDK_EVENT_STOP;
}

static void
day_selected_cb (FormDay *self)
{
  g_autoptr (GDateTime) date = gtk_calendar_get_date (GTK_CALENDAR (self->calendar));

  form_day_set (self, base_day_from_parts (g_date_time_get_year (date), g_date_time_get_month (date),
                                           g_date_time_get_day_of_month (date)));
  gtk_popover_popdown (GTK_POPOVER (self->month));
  gtk_widget_grab_focus (self->entry);
}

static void
month_asked_cb (FormDay *self)
{
  BaseDay day = form_day_get (self);
  g_autoptr (GDateTime) date = NULL;
  gint year, month, month_day;

  if (self->month == NULL)
    {
      self->month = gtk_popover_new ();
      self->calendar = gtk_calendar_new ();
      gtk_popover_set_child (GTK_POPOVER (self->month), self->calendar);
      gtk_widget_set_parent (self->month, self->entry);
    }
  base_day_get_parts (day != BASE_DAY_NONE ? day : get_today (self), &year, &month, &month_day);
  date = g_date_time_new_local (year, month, month_day, 12, 0, 0);
  g_signal_handlers_disconnect_by_func (self->calendar, day_selected_cb, self);
  gtk_calendar_select_day (GTK_CALENDAR (self->calendar), date);
  g_signal_connect_swapped (self->calendar, "day-selected", G_CALLBACK (day_selected_cb), self);
  gtk_popover_popup (GTK_POPOVER (self->month));
}

static char *
form_day_dup_text (FormField *field)
{
  return g_strdup (gtk_editable_get_text (GTK_EDITABLE (FORM_DAY (field)->entry)));
}

/* Takes ISO texts of records too. */
static void
form_day_set_text (FormField *field, const char *text)
{
  FormDay *self = FORM_DAY (field);
  BaseDay day = base_day_from_iso (text);

  if (day != BASE_DAY_NONE)
    form_day_set (self, day);
  else
    gtk_editable_set_text (GTK_EDITABLE (self->entry), text);
}

static char *
form_day_dup_record_text (FormField *field, PgRow *row, const PgRelation *relation)
{
  g_autofree char *iso = FORM_FIELD_CLASS (form_day_parent_class)->dup_record_text (field, row, relation);

  return iso != NULL ? base_day_dup_text (base_day_from_iso (iso)) : NULL;
}

static char *
form_day_dup_fault (FormField *field)
{
  return form_day_get (FORM_DAY (field)) != BASE_DAY_NONE
           ? NULL : g_strdup (_("This is no day. Write day, month and year, such as 5-11-2026."));
}

static gboolean
form_day_get_value (FormField *field, const char *argument, char **value)
{
  if (g_strcmp0 (argument, form_field_get_name (field)) != 0)
    return FALSE;
  *value = base_day_dup_iso (form_day_get (FORM_DAY (field)));
  return TRUE;
}

static void
form_day_set_session (FormField *field, DeskSession *session)
{
  FormDay *self = FORM_DAY (field);

  g_set_object (&self->session, session);
  if (self->is_today_first && form_field_is_empty (field))
    form_day_set (self, get_today (self));
}

static void
form_day_settle (FormField *field)
{
  FormDay *self = FORM_DAY (field);
  BaseDay day = form_day_get (self);

  if (day != BASE_DAY_NONE)
    form_day_set (self, day);
  else if (!form_field_is_empty (field))
    {
      g_autofree char *fault = form_day_dup_fault (field);

      form_field_set_fault (field, fault);
    }
}

static void
form_day_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  g_value_set_boolean (value, FORM_DAY (object)->is_today_first);
}

static void
form_day_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  FORM_DAY (object)->is_today_first = g_value_get_boolean (value);
}

static void
form_day_dispose (GObject *object)
{
  FormDay *self = FORM_DAY (object);

  g_clear_pointer (&self->month, gtk_widget_unparent);
  g_clear_object (&self->session);
  G_OBJECT_CLASS (form_day_parent_class)->dispose (object);
}

static void
form_day_class_init (FormDayClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  FormFieldClass *field_class = FORM_FIELD_CLASS (klass);

  object_class->get_property = form_day_get_property;
  object_class->set_property = form_day_set_property;
  object_class->dispose = form_day_dispose;
  field_class->dup_text = form_day_dup_text;
  field_class->set_text = form_day_set_text;
  field_class->dup_record_text = form_day_dup_record_text;
  field_class->dup_fault = form_day_dup_fault;
  field_class->get_value = form_day_get_value;
  field_class->set_session = form_day_set_session;
  field_class->settle = form_day_settle;
  properties[PROP_TODAY_FIRST] = g_param_spec_boolean ("today-first", NULL, NULL, FALSE,
                                                       G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
form_day_init (FormDay *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();

  self->entry = gtk_entry_new ();
  gtk_widget_add_css_class (self->entry, "numeric");
  gtk_widget_set_halign (self->entry, GTK_ALIGN_START);
  gtk_editable_set_width_chars (GTK_EDITABLE (self->entry), DAY_CHARS);
  gtk_entry_set_placeholder_text (GTK_ENTRY (self->entry), _("dd-mm-yyyy"));
  gtk_entry_set_icon_from_icon_name (GTK_ENTRY (self->entry), GTK_ENTRY_ICON_SECONDARY,
                                     "x-office-calendar-symbolic");
  gtk_entry_set_icon_tooltip_text (GTK_ENTRY (self->entry), GTK_ENTRY_ICON_SECONDARY, _("Show the month"));
  g_signal_connect_swapped (self->entry, "icon-press", G_CALLBACK (month_asked_cb), self);
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_swapped (keys, "key-pressed", G_CALLBACK (key_pressed_cb), self);
  gtk_widget_add_controller (self->entry, keys);
  form_field_set_control (FORM_FIELD (self), self->entry, self->entry);
  form_guard_entry (FORM_FIELD (self), GTK_EDITABLE (self->entry));
}

BaseDay
form_day_get (FormDay *field)
{
  g_return_val_if_fail (FORM_IS_DAY (field), BASE_DAY_NONE);

  return base_day_parse (gtk_editable_get_text (GTK_EDITABLE (field->entry)), get_today (field));
}

void
form_day_set (FormDay *field, BaseDay day)
{
  g_autofree char *text = NULL;

  g_return_if_fail (FORM_IS_DAY (field));

  text = base_day_dup_text (day);
  if (!g_str_equal (text, gtk_editable_get_text (GTK_EDITABLE (field->entry))))
    gtk_editable_set_text (GTK_EDITABLE (field->entry), text);
}
