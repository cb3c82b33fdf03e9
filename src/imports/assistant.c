/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The window of the assistant: which file, what its columns mean, what becomes of its rows. */
#define G_LOG_DOMAIN "assistant"

#include "assistant.h"

#include <glib/gi18n.h>

#include "assistant-private.h"
#include "base-money.h"

#define WIDTH_MIN 1240
#define HEIGHT_MIN 700

enum { SIGNAL_DONE, N_SIGNALS };

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (Assistant, assistant, ADW_TYPE_WINDOW)

/* What is shown */

static void
show_head (Assistant *self)
{
  static const char *const places[] = {
    [AT_FILE] = N_("Which file is it?"),
    [AT_COLUMNS] = N_("What do the columns mean?"),
    [AT_ROWS] = N_("What becomes of the rows?"),
    [AT_DONE] = N_("Brought in"),
  };
  g_autofree char *name = self->step->job != NULL ? g_path_get_basename (self->step->path) : NULL;
  g_autofree char *words = name != NULL ? g_strdup_printf ("%s · %s", name, _(places[self->place]))
                                        : g_strdup (_(places[self->place]));

  adw_window_title_set_subtitle (self->head, words);
}

static void
show_next (Assistant *self)
{
  g_autofree char *count = base_number_dup_text ((gint64) self->step->tally.n_brought_in);
  g_autofree char *words = NULL;

  if (self->place == AT_COLUMNS)
    words = g_strdup (_("_Look at the Rows"));
  else if (self->place == AT_ROWS && self->is_stale)
    words = g_strdup (_("_Look at the Rows Again"));
  else if (self->place == AT_ROWS)
    words = g_strdup_printf (ngettext ("_Bring In %s Row", "_Bring In %s Rows",
                                       (gulong) self->step->tally.n_brought_in), count);
  else
    words = g_strdup (_("_Close"));
  gtk_button_set_label (self->next_button, words);
  gtk_widget_set_visible (GTK_WIDGET (self->next_button), self->place != AT_FILE);
}

static void
show_about (Assistant *self)
{
  const ImportLook *look = import_job_get_look (self->step->job);
  g_autofree char *rows = base_number_dup_text (look->n_rows);
  g_autofree char *words = g_strdup_printf (ngettext ("%s row in the sheet", "%s rows in the sheet", look->n_rows),
                                            rows);
  g_autofree char *heading = NULL;
  g_autofree char *part = NULL;
  g_autofree char *all = NULL;

  if (self->place == AT_COLUMNS && look->first_header > 0)
    heading = g_strdup_printf (_("headings in row %u"), look->last_header);
  if (self->step->rows->len < look->n_rows)
    {
      g_autofree char *shown = base_number_dup_text (self->step->rows->len);

      part = g_strdup_printf (self->place == AT_ROWS ? _("the first %s and all refused ones are shown")
                                                     : _("the first %s are shown"), shown);
    }
  all = g_strjoin (" · ", words, heading != NULL ? heading : part, heading != NULL ? part : NULL, NULL);
  gtk_label_set_label (self->about, all);
}

static void
set_enabled (Assistant *self, const char *name, gboolean is_enabled)
{
  gtk_widget_action_set_enabled (GTK_WIDGET (self), name, is_enabled);
}

void
assistant_show (Assistant *self, AssistantPlace place)
{
  gboolean is_busy = self->cancellable != NULL;
  gboolean is_judged = self->step->verdicts != NULL && !self->is_stale;

  self->place = place;
  gtk_stack_set_visible_child_name (self->stack, place == AT_FILE ? "file" : place == AT_DONE ? "done" : "sheet");
  gtk_stack_set_visible_child_name (self->side, place == AT_ROWS ? "rows" : "columns");
  gtk_widget_set_visible (self->show_choice, place == AT_ROWS);
  gtk_widget_set_visible (self->sheet_choice, place == AT_COLUMNS
                          && sheet_file_get_count (import_job_get_file (self->step->job)) > 1);
  /* a sheet that could not be looked at is not the chosen one */
  if (place == AT_COLUMNS && !is_busy)
    gtk_drop_down_set_selected (GTK_DROP_DOWN (self->sheet_choice), import_job_get_sheet (self->step->job));
  gtk_widget_set_sensitive (GTK_WIDGET (self->stack), !is_busy);
  set_enabled (self, "assistant.back", !is_busy && (place == AT_COLUMNS || place == AT_ROWS));
  set_enabled (self, "assistant.next", !is_busy && place != AT_FILE
               && !(place == AT_ROWS && !self->is_stale && self->step->tally.n_brought_in == 0));
  set_enabled (self, "assistant.save-refused", !is_busy && is_judged && (place == AT_ROWS || place == AT_DONE)
               && self->step->tally.n_refused > 0);
  set_enabled (self, "assistant.choose-file", !is_busy && place == AT_FILE);
  set_enabled (self, "assistant.resume", !is_busy && place == AT_FILE);
  set_enabled (self, "assistant.afresh", !is_busy && place == AT_COLUMNS);
  set_enabled (self, "assistant.cancel", is_busy);
  gtk_widget_set_visible (self->back_button, place == AT_COLUMNS || place == AT_ROWS);
  show_head (self);
  show_next (self);
  if (place == AT_COLUMNS || place == AT_ROWS)
    show_about (self);
}

/* The sheets of the file, hidden ones too, for whoever looks for something. */
static void
fill_sheets (Assistant *self)
{
  SheetFile *file = import_job_get_file (self->step->job);
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);

  for (guint i = 0; i < sheet_file_get_count (file); i++)
    {
      const char *name = sheet_file_get_name (file, i);
      g_autofree char *hidden = sheet_file_is_hidden (file, i) ? g_strdup_printf (_("%s (hidden)"), name) : NULL;

      gtk_string_list_append (names, hidden != NULL ? hidden : name);
    }
  self->is_filling = TRUE;
  gtk_drop_down_set_model (GTK_DROP_DOWN (self->sheet_choice), G_LIST_MODEL (names));
  self->is_filling = FALSE;
  gtk_drop_down_set_selected (GTK_DROP_DOWN (self->sheet_choice), import_job_get_sheet (self->step->job));
}

/* Which rows can be shown, with how many they are; the refused ones first, if there are any. */
static void
fill_shows (Assistant *self)
{
  static const char *const words[] = {
    [ASSISTANT_SHOW_ALL] = N_("All rows"),
    [ASSISTANT_SHOW_REFUSED] = N_("Refused"),
    [ASSISTANT_SHOW_DOUBTFUL] = N_("Come in, to be looked at"),
    [ASSISTANT_SHOW_IN] = N_("Come in"),
    [ASSISTANT_SHOW_SKIPPED] = N_("Skipped"),
  };
  g_autoptr (GtkStringList) list = gtk_string_list_new (NULL);
  guint shown = assistant_sheet_count (self->sheet, ASSISTANT_SHOW_REFUSED) > 0 ? ASSISTANT_SHOW_REFUSED
                                                                                : ASSISTANT_SHOW_ALL;

  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    {
      g_autofree char *count = base_number_dup_text (assistant_sheet_count (self->sheet, (AssistantShow) i));
      g_autofree char *item = g_strdup_printf ("%s: %s", _(words[i]), count);

      gtk_string_list_append (list, item);
    }
  gtk_drop_down_set_model (GTK_DROP_DOWN (self->show_choice), G_LIST_MODEL (list));
  gtk_drop_down_set_selected (GTK_DROP_DOWN (self->show_choice), shown);
}

void
assistant_show_rows (Assistant *self, AssistantPlace place)
{
  AssistantStep *step = self->step;

  if (place == AT_ROWS)
    assistant_verdicts_set_job (self->verdicts, self->session, step->job, pg_result_get_row_count (step->verdicts),
                                &step->tally);
  else
    {
      assistant_use_choices (self);
      assistant_columns_set_job (self->columns, step->job);
    }
  self->is_stale = FALSE;
  assistant_show (self, place);
  assistant_sheet_set_rows (self->sheet, step->rows, import_job_get_look (step->job), import_job_get_map (step->job),
                            place == AT_ROWS);
  if (place == AT_ROWS)
    fill_shows (self);
  else
    {
      assistant_sheet_set_show (self->sheet, ASSISTANT_SHOW_ALL);
      fill_sheets (self);
    }
  assistant_focus (self);
}

void
assistant_focus (Assistant *self)
{
  switch (self->place)
    {
    case AT_FILE:
      gtk_widget_grab_focus (gtk_widget_get_visible (self->resume_button) ? self->resume_button : self->choose_button);
      break;
    case AT_COLUMNS:
      assistant_columns_focus (self->columns);
      break;
    case AT_ROWS:
      assistant_sheet_focus (self->sheet);
      break;
    case AT_DONE:
      gtk_widget_grab_focus (GTK_WIDGET (self->next_button));
      break;
    }
}

/* What a person does */

static void
next_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  Assistant *self = MANDALI_ASSISTANT (widget);

  if (self->place == AT_DONE)
    gtk_window_close (GTK_WINDOW (self));
  else if (self->place == AT_COLUMNS || self->is_stale)
    assistant_check (self);
  else
    assistant_bring (self);
}

static void
back_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  Assistant *self = MANDALI_ASSISTANT (widget);

  assistant_say_nothing (self);
  if (self->place == AT_ROWS)
    assistant_show_rows (self, AT_COLUMNS);
  else
    {
      assistant_show (self, AT_FILE);
      assistant_offer_resume (self);
      assistant_focus (self);
    }
}

static void
cancel_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  Assistant *self = MANDALI_ASSISTANT (widget);

  if (self->cancellable != NULL)
    g_cancellable_cancel (self->cancellable);
}

/* Esc stops what is on its way; else it leaves. What was said of the file is kept. */
static void
leave_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  if (MANDALI_ASSISTANT (widget)->cancellable != NULL)
    cancel_cb (widget, NULL, NULL);
  else
    gtk_window_close (GTK_WINDOW (widget));
}

static void
columns_changed_cb (Assistant *self)
{
  assistant_say_nothing (self);
  assistant_sheet_show_map (self->sheet, import_job_get_map (self->step->job));
  assistant_keep (self);
}

static void
column_taken_cb (Assistant *self, const char *words)
{
  assistant_say (self, ASSISTANT_QUESTION, words);
}

static void
column_entered_cb (Assistant *self, guint column)
{
  assistant_sheet_show_column (self->sheet, column);
}

static void
row_selected_cb (Assistant *self)
{
  AssistantRow *row = assistant_sheet_get_selected (self->sheet);

  if (self->place == AT_ROWS || (row != NULL && row->verdict != ASSISTANT_VERDICT_NONE))
    assistant_verdicts_show_row (self->verdicts, row, row != NULL && row->twin != 0
                                                        ? assistant_sheet_find (self->sheet, row->twin) : NULL);
}

static void
wished_cb (Assistant *self, int wish)
{
  AssistantRow *row = assistant_sheet_get_selected (self->sheet);
  ImportMap *map = import_job_get_map (self->step->job);

  if (row == NULL)
    return;
  g_hash_table_remove (map->left_out, GUINT_TO_POINTER (row->number));
  g_hash_table_remove (map->answered, GUINT_TO_POINTER (row->number));
  if (wish == ASSISTANT_WISH_LEAVE_OUT)
    g_hash_table_add (map->left_out, GUINT_TO_POINTER (row->number));
  else if (wish == ASSISTANT_WISH_ANSWER)
    g_hash_table_add (map->answered, GUINT_TO_POINTER (row->number));
  assistant_row_set_wish (row, (AssistantWish) wish);
  self->is_stale = TRUE;
  assistant_keep (self);
  assistant_show (self, AT_ROWS);
}

static void
sheet_chosen_cb (Assistant *self)
{
  guint sheet = gtk_drop_down_get_selected (GTK_DROP_DOWN (self->sheet_choice));

  if (!self->is_filling && self->step != NULL && self->step->job != NULL && sheet != GTK_INVALID_LIST_POSITION
      && sheet != import_job_get_sheet (self->step->job))
    assistant_look_at_sheet (self, sheet);
}

static void
show_chosen_cb (Assistant *self)
{
  guint show = gtk_drop_down_get_selected (GTK_DROP_DOWN (self->show_choice));

  if (self->sheet != NULL && show != GTK_INVALID_LIST_POSITION)
    assistant_sheet_set_show (self->sheet, (AssistantShow) show);
}

/* Somebody else works here from now on: what was said of the file is kept for the one who said it. */
static void
person_changed_cb (Assistant *self)
{
  gtk_window_destroy (GTK_WINDOW (self));
}

static gboolean
dropped_cb (GtkDropTarget *target, const GValue *value, double x, double y, Assistant *self)
{
  g_autofree char *path = G_VALUE_HOLDS (value, G_TYPE_FILE) ? g_file_get_path (g_value_get_object (value)) : NULL;

  if (path == NULL || self->place != AT_FILE || self->cancellable != NULL)
    return FALSE;
  assistant_take_file (self, path);
  return TRUE;
}

static void
assistant_dispose (GObject *object)
{
  Assistant *self = MANDALI_ASSISTANT (object);

  self->is_gone = TRUE;
  g_clear_handle_id (&self->quiet_id, g_source_remove);
  g_clear_handle_id (&self->progress_id, g_source_remove);
  if (self->cancellable != NULL)
    g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->chooser);
  gtk_widget_dispose_template (GTK_WIDGET (self), TYPE_ASSISTANT);
  G_OBJECT_CLASS (assistant_parent_class)->dispose (object);
}

static void
assistant_finalize (GObject *object)
{
  Assistant *self = MANDALI_ASSISTANT (object);

  g_clear_object (&self->cancellable);
  g_clear_object (&self->draft);
  g_clear_object (&self->file_draft);
  g_clear_pointer (&self->kinds, g_ptr_array_unref);
  g_clear_object (&self->choices);
  g_clear_pointer (&self->maps, g_hash_table_unref);
  g_clear_object (&self->session);
  g_clear_pointer (&self->entry, desk_journal_entry_free);
  g_clear_pointer (&self->step, assistant_step_free);
  g_clear_pointer (&self->kinds, g_free);
  G_OBJECT_CLASS (assistant_parent_class)->finalize (object);
}

static void
add_keys (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "assistant.next", NULL, next_cb);
  gtk_widget_class_install_action (widget_class, "assistant.back", NULL, back_cb);
  gtk_widget_class_install_action (widget_class, "assistant.cancel", NULL, cancel_cb);
  gtk_widget_class_install_action (widget_class, "assistant.leave", NULL, leave_cb);
  gtk_widget_class_install_action (widget_class, "assistant.resume", NULL, assistant_resume_cb);
  gtk_widget_class_install_action (widget_class, "assistant.afresh", NULL, assistant_afresh_cb);
  gtk_widget_class_install_action (widget_class, "assistant.choose-file", NULL, assistant_choose_file_cb);
  gtk_widget_class_install_action (widget_class, "assistant.save-refused", NULL, assistant_save_refused_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Return, GDK_CONTROL_MASK, "assistant.next", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_KP_Enter, GDK_CONTROL_MASK, "assistant.next", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Left, GDK_ALT_MASK, "assistant.back", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "assistant.leave", NULL);
}

static void
assistant_class_init (AssistantClass *klass)
{
  static const struct { const char *name; gssize offset; } children[] = {
#define CHILD(name) { #name, G_STRUCT_OFFSET (Assistant, name) }
    CHILD (head), CHILD (back_button), CHILD (next_button), CHILD (strip), CHILD (strip_sign),
    CHILD (strip_label), CHILD (afresh_button), CHILD (choose_button), CHILD (bar),
    CHILD (cancel_button), CHILD (stack), CHILD (side), CHILD (kind_choice), CHILD (resume_button),
    CHILD (sheet_choice), CHILD (show_choice), CHILD (about), CHILD (done), CHILD (columns), CHILD (verdicts),
    CHILD (sheet),
#undef CHILD
  };
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = assistant_dispose;
  G_OBJECT_CLASS (klass)->finalize = assistant_finalize;
  signals[SIGNAL_DONE] = g_signal_new ("done", TYPE_ASSISTANT, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 2,
                                       G_TYPE_INT64, G_TYPE_STRING);
  g_type_ensure (TYPE_ASSISTANT_COLUMNS);
  g_type_ensure (TYPE_ASSISTANT_VERDICTS);
  g_type_ensure (TYPE_ASSISTANT_SHEET);
  gtk_widget_class_set_template_from_resource (widget_class, "/org/mandali/Mandali/ui/imports/assistant.ui");
  for (guint i = 0; i < G_N_ELEMENTS (children); i++)
    gtk_widget_class_bind_template_child_full (widget_class, children[i].name, FALSE, children[i].offset);
  gtk_widget_class_bind_template_callback (widget_class, columns_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, column_entered_cb);
  gtk_widget_class_bind_template_callback (widget_class, column_taken_cb);
  gtk_widget_class_bind_template_callback (widget_class, row_selected_cb);
  gtk_widget_class_bind_template_callback (widget_class, wished_cb);
  gtk_widget_class_bind_template_callback (widget_class, sheet_chosen_cb);
  gtk_widget_class_bind_template_callback (widget_class, show_chosen_cb);
  add_keys (widget_class);
}

static void
assistant_init (Assistant *self)
{
  GtkDropTarget *target = gtk_drop_target_new (G_TYPE_FILE, GDK_ACTION_COPY);

  gtk_widget_init_template (GTK_WIDGET (self));
  self->kinds = g_ptr_array_new ();
  self->maps = g_hash_table_new_full (NULL, NULL, NULL, g_free);
  g_signal_connect_object (target, "drop", G_CALLBACK (dropped_cb), self, 0);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (target));
}

/* A register is wide: on a large screen most of it is the assistant's. */
static void
use_size_of (Assistant *self, GtkWindow *parent)
{
  gtk_window_set_default_size (GTK_WINDOW (self), MAX (gtk_widget_get_width (GTK_WIDGET (parent)) * 9 / 10, WIDTH_MIN),
                               MAX (gtk_widget_get_height (GTK_WIDGET (parent)) * 9 / 10, HEIGHT_MIN));
}

GtkWindow *
assistant_open (GtkWindow *parent, DeskSession *session, const ImportKind *const *kinds, const ImportKind *first)
{
  Assistant *self;

  g_return_val_if_fail (DESK_IS_SESSION (session) && kinds != NULL && kinds[0] != NULL, NULL);

  self = g_object_new (TYPE_ASSISTANT, "transient-for", parent, NULL);
  self->session = g_object_ref (session);
  self->step = assistant_step_new (desk_session_get_target (session));
  self->draft = form_draft_new ("bring-in", NULL, desk_target_get_key (desk_session_get_target (session)));
  assistant_fill_kinds (self, kinds, first);
  if (parent != NULL)
    use_size_of (self, parent);
  g_signal_connect_object (session, "person-changed", G_CALLBACK (person_changed_cb), self, G_CONNECT_SWAPPED);
  assistant_show (self, AT_FILE);
  assistant_offer_resume (self);
  gtk_window_present (GTK_WINDOW (self));
  assistant_focus (self);
  return GTK_WINDOW (self);
}
