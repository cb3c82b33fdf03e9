/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The minutes of a meeting as text.

 * What is typed and not saved is kept as a draft of this meeting and language, and stands there again after a crash. */
#define G_LOG_DOMAIN "minutes-pane"

#include "minutes-pane.h"

#include <glib/gi18n.h>

#include "desk-language.h"
#include "filter-choice.h"
#include "form-draft.h"
#include "form-guard.h"
#include "meeting-calls.h"
#include "meeting-name.h"
#include "meeting.h"
#include "motion.h"
#include "pane-parts.h"
#include "widgets.h"

#define DRAFT_WAIT_MS 1000
#define SIDE_WIDTH 300

struct _MinutesPane
{
  MeetingPane      parent_instance;
  DeskList        *versions; /* of the language that is shown */
  FilterChoice    *version;
  GtkToggleButton *languages[2];
  GtkTextView     *text;
  GtkTextBuffer   *buffer;
  GtkStack        *stack;
  GtkLabel        *unsaved;
  GtkBox          *facts;
  FormDraft       *draft; /* of this meeting and language; NULL: none is shown */
  guint            draft_id;
  gboolean         is_filling, is_dirty;
  gboolean         wants_focus; /* the keyboard comes as soon as there is a text */
};

G_DEFINE_FINAL_TYPE (MinutesPane, minutes_pane, TYPE_MEETING_PANE)

static const MeetingPaneAct acts[] = {
  { N_("Save the Text (Ctrl+S)"), "pane.save" },
  { N_("Back to the Saved Text"), "pane.forget", TRUE },
};

static const struct
{
  const char *code;
  const char *name; /* in itself */
} languages[] = { { "en", "English" }, { "gu", "ગુજરાતી" } };

static const char *
get_language (MinutesPane *self)
{
  return languages[gtk_toggle_button_get_active (self->languages[1]) ? 1 : 0].code;
}

static char *
dup_text (MinutesPane *self)
{
  GtkTextIter start, end;

  gtk_text_buffer_get_bounds (self->buffer, &start, &end);
  return gtk_text_buffer_get_text (self->buffer, &start, &end, FALSE);
}

/* Lines that begin with # are headings. */
static void
show_headings (MinutesPane *self)
{
  GtkTextIter start, end;

  gtk_text_buffer_get_bounds (self->buffer, &start, &end);
  gtk_text_buffer_remove_tag_by_name (self->buffer, "heading", &start, &end);
  while (!gtk_text_iter_is_end (&start))
    {
      GtkTextIter stop = start;

      if (!gtk_text_iter_ends_line (&stop))
        gtk_text_iter_forward_to_line_end (&stop);
      if (gtk_text_iter_get_char (&start) == '#')
        gtk_text_buffer_apply_tag_by_name (self->buffer, "heading", &start, &stop);
      if (!gtk_text_iter_forward_line (&start))
        break;
    }
}

static void
set_dirty (MinutesPane *self, gboolean is_dirty)
{
  self->is_dirty = is_dirty;
  gtk_widget_set_visible (GTK_WIDGET (self->unsaved), is_dirty);
  meeting_pane_update (MANDALI_MEETING_PANE (self));
}

static void
fill (MinutesPane *self, const char *words)
{
  self->is_filling = TRUE;
  gtk_text_buffer_set_text (self->buffer, words, -1);
  self->is_filling = FALSE;
  show_headings (self);
}

/* The draft */

static gboolean
write_draft_cb (gpointer data)
{
  MinutesPane *self = data;
  g_autofree char *text = dup_text (self);
  GVariantBuilder content;

  self->draft_id = 0;
  if (self->draft == NULL || !self->is_dirty)
    return G_SOURCE_REMOVE;
  g_variant_builder_init (&content, G_VARIANT_TYPE ("a{ss}"));
  g_variant_builder_add (&content, "{ss}", "words", text);
  form_draft_write (self->draft, g_variant_builder_end (&content));
  return G_SOURCE_REMOVE;
}

static void
write_draft_now (MinutesPane *self)
{
  if (self->draft_id == 0)
    return;
  g_clear_handle_id (&self->draft_id, g_source_remove);
  write_draft_cb (self);
}

static void
changed_cb (MinutesPane *self)
{
  g_autofree char *text = NULL;
  g_autofree char *cleared = NULL;

  if (self->is_filling)
    return;
  text = dup_text (self);
  cleared = form_guard_dup_cleared (text);
  if (cleared != NULL)
    {
      fill (self, cleared);
      meeting_pane_say (GTK_WIDGET (self), form_guard_get_words ());
    }
  show_headings (self);
  set_dirty (self, TRUE);
  if (self->draft_id == 0)
    self->draft_id = g_timeout_add (DRAFT_WAIT_MS, write_draft_cb, self);
}

/* What is shown */

static PgRow *
find_version (MinutesPane *self)
{
  const char *chosen = filter_choice_get_value (self->version);
  PgRow *row = chosen != NULL ? pg_table_find (desk_list_get_table (self->versions), chosen, NULL) : NULL;

  return row != NULL ? row : desk_list_get_first (self->versions);
}

static gboolean
may_write (MinutesPane *self)
{
  return meeting_pane_is_in (MANDALI_MEETING_PANE (self), "minuted circulated")
         && filter_choice_get_value (self->version) == NULL
         && desk_session_may (meeting_pane_get_session (MANDALI_MEETING_PANE (self)), "write_minutes");
}

static void
minutes_pane_focus (MeetingPane *pane)
{
  MinutesPane *self = MANDALI_MINUTES_PANE (pane);

  self->wants_focus = find_version (self) == NULL;
  gtk_widget_grab_focus (GTK_WIDGET (self->text));
}

static void
show_text (MinutesPane *self)
{
  PgRow *row = find_version (self);
  g_autoptr (GVariant) typed = NULL;
  const char *words = NULL;

  gtk_stack_set_visible_child_name (self->stack, row != NULL ? "text" : "empty");
  gtk_text_view_set_editable (self->text, row != NULL && may_write (self));
  if (row != NULL && self->wants_focus && gtk_widget_get_mapped (GTK_WIDGET (self)))
    minutes_pane_focus (MANDALI_MEETING_PANE (self));
  if (row == NULL || (self->is_dirty && may_write (self)))
    return;
  typed = self->draft != NULL && may_write (self) ? form_draft_dup_content (self->draft, NULL) : NULL;
  if (typed == NULL || !g_variant_lookup (typed, "words", "&s", &words))
    words = pg_row_get_words (row, MINUTES_WORDS);
  fill (self, words);
  set_dirty (self, typed != NULL);
}

/* "Version 2 · 12-07-2026 · asha" */
static char *
dup_version_words (PgRow *row)
{
  g_autofree char *iso = g_strndup (pg_row_get_words (row, MINUTES_ENTERED_AT), 10);
  g_autofree char *day = base_day_dup_text (base_day_from_iso (iso));

  /* Translators: the number of a version, its day, and who wrote it */
  return g_strdup_printf (_("Version %s · %s · %s"), pg_row_get_words (row, MINUTES_VERSION), day,
                          pg_row_get_words (row, MINUTES_ENTERED_BY));
}

static void
versions_known_cb (MinutesPane *self)
{
  GListModel *rows = G_LIST_MODEL (desk_list_get_table (self->versions));
  g_autoptr (GPtrArray) values = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GPtrArray) words = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < g_list_model_get_n_items (rows); i++)
    {
      g_autoptr (PgRow) row = g_list_model_get_item (rows, i);

      g_ptr_array_add (values, g_strdup (pg_row_get_words (row, MINUTES_ID)));
      g_ptr_array_add (words, dup_version_words (row));
    }
  g_ptr_array_add (values, NULL);
  g_ptr_array_add (words, NULL);
  filter_choice_set_values (self->version, (const char *const *) values->pdata, (const char *const *) words->pdata,
                            FALSE);
  show_text (self);
}

static void
show_facts (MinutesPane *self)
{
  PgRow *meeting = meeting_pane_get_meeting (MANDALI_MEETING_PANE (self));
  g_autofree char *signed_on = NULL;

  widgets_box_clear (self->facts);
  if (meeting == NULL)
    return;
  if (!pg_row_is_null (meeting, MEETING_ONE_SIGNED_ON))
    signed_on = base_day_dup_text (pg_row_get_day (meeting, MEETING_ONE_SIGNED_ON));
  pane_parts_add_fact (self->facts, _("State"), report_state_word (pg_row_get_words (meeting, MEETING_ONE_STATE)));
  pane_parts_add_fact (self->facts, _("Confirmed by"), pg_row_get_text (meeting, MEETING_ONE_CONFIRMED_IN));
  pane_parts_add_fact (self->facts, _("Signed by"), meeting_words_get (meeting, MEETING_ONE_SIGNER));
  pane_parts_add_fact (self->facts, _("Signed on"), signed_on);
  pane_parts_add_fact (self->facts, _("First page in the minute book"),
                       pg_row_get_text (meeting, MEETING_ONE_FIRST_PAGE));
  pane_parts_add_fact (self->facts, _("Pages"), pg_row_get_text (meeting, MEETING_ONE_PAGE_COUNT));
  if (!pg_row_is_null (meeting, MEETING_ONE_CORRECTIONS))
    {
      gtk_box_append (self->facts, widgets_label_new (_("What was corrected"), "pane-heading"));
      pane_parts_add_words (self->facts, pg_row_get_words (meeting, MEETING_ONE_CORRECTIONS));
    }
}

/* Another meeting or language: what was typed is kept under its own name, and that of the other comes. */
static void
change_text (MinutesPane *self)
{
  const char *key = meeting_pane_get_key (MANDALI_MEETING_PANE (self));
  DeskSession *session = meeting_pane_get_session (MANDALI_MEETING_PANE (self));
  g_autofree char *subject = g_strdup_printf ("%s-%s", key != NULL ? key : "", get_language (self));

  write_draft_now (self);
  g_clear_object (&self->draft);
  self->is_dirty = FALSE;
  if (key != NULL)
    self->draft = form_draft_new ("write-minutes", subject, desk_target_get_key (desk_session_get_target (session)));
  filter_choice_set_value (self->version, NULL);
  desk_list_set (self->versions, "meeting_id", key);
  desk_list_set (self->versions, "language", get_language (self));
}

static void
language_chosen_cb (MinutesPane *self, GParamSpec *pspec, GtkToggleButton *button)
{
  if (gtk_toggle_button_get_active (button))
    change_text (self);
}

static void
minutes_pane_show (MeetingPane *pane)
{
  MinutesPane *self = MANDALI_MINUTES_PANE (pane);

  if (g_strcmp0 (desk_list_get (self->versions, "meeting_id"), meeting_pane_get_key (pane)) != 0)
    change_text (self);
  else
    show_text (self);
  show_facts (self);
}

static void
minutes_pane_update (MeetingPane *pane)
{
  MinutesPane *self = MANDALI_MINUTES_PANE (pane);

  meeting_pane_allow (pane, "save", "write_minutes", self->is_dirty && may_write (self));
  meeting_pane_allow (pane, "forget", NULL, self->is_dirty);
}

static void
forget_draft (MinutesPane *self)
{
  g_clear_handle_id (&self->draft_id, g_source_remove);
  if (self->draft != NULL)
    form_draft_remove (self->draft);
  set_dirty (self, FALSE);
}

static void
saved (GtkWidget *pane, gint64 record_id, const char *number)
{
  forget_draft (MANDALI_MINUTES_PANE (pane));
  meeting_pane_say (pane, _("The text of the minutes is saved."));
}

static const ActNow write_text = { "write-minutes", N_("Save the text of the minutes"), N_("The text was not saved"),
                                   &write_minutes_call, saved };

static void
save_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  MinutesPane *self = data;
  g_autofree char *text = dup_text (self);

  write_draft_now (self);
  meeting_pane_send (data, &write_text, "meeting_id", meeting_pane_get_key (data), "language", get_language (self),
                     "words", text, NULL);
}

static void
forget_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  forget_draft (data);
  show_text (data);
}

static const GActionEntry entries[] = {
  { .name = "save", .activate = save_cb },
  { .name = "forget", .activate = forget_cb },
};

static void
minutes_pane_dispose (GObject *object)
{
  MinutesPane *self = MANDALI_MINUTES_PANE (object);

  write_draft_now (self);
  g_clear_object (&self->draft);
  g_clear_object (&self->versions);
  G_OBJECT_CLASS (minutes_pane_parent_class)->dispose (object);
}

static void
minutes_pane_class_init (MinutesPaneClass *klass)
{
  MeetingPaneClass *pane_class = MANDALI_MEETING_PANE_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = minutes_pane_dispose;
  pane_class->show = minutes_pane_show;
  pane_class->update = minutes_pane_update;
  pane_class->focus = minutes_pane_focus;
  gtk_widget_class_add_binding_action (GTK_WIDGET_CLASS (klass), GDK_KEY_s, GDK_CONTROL_MASK, "pane.save", NULL);
}

static void
minutes_pane_init (MinutesPane *self)
{
}

static GtkWidget *
bar_new (MinutesPane *self)
{
  GtkWidget *bar = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *linked = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);

  gtk_widget_add_css_class (bar, "filter-bar");
  gtk_widget_add_css_class (linked, "linked");
  for (guint i = 0; i < G_N_ELEMENTS (languages); i++)
    {
      self->languages[i] = GTK_TOGGLE_BUTTON (gtk_toggle_button_new_with_label (languages[i].name));
      if (i > 0)
        gtk_toggle_button_set_group (self->languages[i], self->languages[0]);
      gtk_box_append (GTK_BOX (linked), GTK_WIDGET (self->languages[i]));
    }
  gtk_toggle_button_set_active (self->languages[g_str_equal (desk_language_get (), "gu") ? 1 : 0], TRUE);
  for (guint i = 0; i < G_N_ELEMENTS (languages); i++)
    g_signal_connect_object (self->languages[i], "notify::active", G_CALLBACK (language_chosen_cb), self,
                             G_CONNECT_SWAPPED);
  self->version = MANDALI_FILTER_CHOICE (filter_choice_new ("version", _("Version"), _("The newest text")));
  g_signal_connect_object (self->version, "chosen", G_CALLBACK (show_text), self, G_CONNECT_SWAPPED);
  self->unsaved = GTK_LABEL (widgets_label_new (_("Not saved yet"), "second"));
  gtk_widget_set_visible (GTK_WIDGET (self->unsaved), FALSE);
  gtk_box_append (GTK_BOX (bar), linked);
  gtk_box_append (GTK_BOX (bar), GTK_WIDGET (self->version));
  gtk_box_append (GTK_BOX (bar), GTK_WIDGET (self->unsaved));
  return bar;
}

static GtkWidget *
text_new (MinutesPane *self)
{
  GtkWidget *scroller = gtk_scrolled_window_new ();

  self->text = g_object_new (GTK_TYPE_TEXT_VIEW, "wrap-mode", GTK_WRAP_WORD_CHAR, "accepts-tab", FALSE, "left-margin",
                             24, "right-margin", 24, "top-margin", 18, "bottom-margin", 24, NULL);
  self->buffer = gtk_text_view_get_buffer (self->text);
  gtk_text_buffer_create_tag (self->buffer, "heading", "weight", PANGO_WEIGHT_BOLD, "scale", 1.1, NULL);
  gtk_widget_add_css_class (GTK_WIDGET (self->text), "minutes-text");
  widgets_name (self->text, _("Text of the minutes"));
  g_object_set (scroller, "child", self->text, "hexpand", TRUE, "vexpand", TRUE, NULL);
  g_signal_connect_object (self->buffer, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  return scroller;
}

MeetingPane *
minutes_pane_new (DeskSession *session)
{
  MinutesPane *self = g_object_new (TYPE_MINUTES_PANE, NULL);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  GtkWidget *empty = adw_status_page_new ();

  meeting_pane_begin (MANDALI_MEETING_PANE (self), session, entries, G_N_ELEMENTS (entries), acts,
                      G_N_ELEMENTS (acts));
  self->versions = desk_list_new (session, &minutes_list);
  g_signal_connect_object (self->versions, "refreshed", G_CALLBACK (versions_known_cb), self, G_CONNECT_SWAPPED);
  self->stack = GTK_STACK (gtk_stack_new ());
  self->facts = GTK_BOX (gtk_box_new (GTK_ORIENTATION_VERTICAL, 4));
  gtk_widget_add_css_class (GTK_WIDGET (self->facts), "pane-body");
  gtk_widget_set_size_request (GTK_WIDGET (self->facts), SIDE_WIDTH, -1);
  gtk_widget_set_hexpand (GTK_WIDGET (self->facts), FALSE);
  g_object_set (empty, "icon-name", "register-symbolic", "title", _("No minutes yet"), "description",
                _("When the meeting is over, its minutes are drafted from what was recorded, in both languages. Then "
                  "they can be mended here."), NULL);
  gtk_box_append (GTK_BOX (box), bar_new (self));
  gtk_box_append (GTK_BOX (line), text_new (self));
  gtk_box_append (GTK_BOX (line), gtk_separator_new (GTK_ORIENTATION_VERTICAL));
  gtk_box_append (GTK_BOX (line), GTK_WIDGET (self->facts));
  gtk_box_append (GTK_BOX (box), line);
  gtk_stack_add_named (self->stack, empty, "empty");
  gtk_stack_add_named (self->stack, box, "text");
  meeting_pane_set_child (MANDALI_MEETING_PANE (self), GTK_WIDGET (self->stack));
  return MANDALI_MEETING_PANE (self);
}

gboolean
minutes_pane_is_unsaved (MinutesPane *self)
{
  g_return_val_if_fail (MANDALI_IS_MINUTES_PANE (self), FALSE);

  return self->is_dirty;
}
