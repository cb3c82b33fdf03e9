/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Every page and every form of the program, opened on a real base in each language, light and dark, looked at until
 * it is painted, left, and gone for good; and none of them makes the libraries complain. */
#include <string.h>

#include "application.h"
#include "data-view.h"
#include "desk-language.h"
#include "form.h"
#include "register.h"
#include "scratch.h"
#include "shareholder-record.h"
#include "tap.h"
#include "window-forms.h"
#include "window.h"
#include "workshop.h"

#define LONG_MS 15000
#define WOMEN 60

static Scratch *scratch;
static Application *application;
static guint complaint_count;

/* Everything of weight that GLib, GTK and we ourselves say. */
static GLogWriterOutput
log_writer (GLogLevelFlags level, const GLogField *fields, gsize n_fields, gpointer data)
{
  const char *words = "", *domain = "";

  if ((level & (G_LOG_LEVEL_ERROR | G_LOG_LEVEL_CRITICAL | G_LOG_LEVEL_WARNING)) == 0)
    return G_LOG_WRITER_HANDLED;
  for (gsize i = 0; i < n_fields; i++)
    {
      if (strcmp (fields[i].key, "MESSAGE") == 0)
        words = fields[i].value;
      else if (strcmp (fields[i].key, "GLIB_DOMAIN") == 0)
        domain = fields[i].value;
    }
  /* GTK 4.8 says this of every text field that loses the focus to a new window. */
  if (strstr (words, "did not receive a focus-out event") != NULL)
    return G_LOG_WRITER_HANDLED;
  tap_note ("%s: %s", domain, words);
  complaint_count++;
  return G_LOG_WRITER_HANDLED;
}

static gboolean
is_up (gpointer data)
{
  return desk_session_get_condition (application_get_session (application)) == DESK_SESSION_UP;
}

static int
set_up (void)
{
  scratch = scratch_new ();
  scratch_fill (scratch, WOMEN);
  g_setenv ("PGHOST", scratch_get_host (scratch), TRUE);
  g_setenv ("PGDATABASE", scratch_get_name (scratch), TRUE);
  g_setenv ("PGUSER", "postgres", TRUE); /* who may open every form */
  application = application_new ();
  g_application_set_flags (G_APPLICATION (application), G_APPLICATION_NON_UNIQUE);
  g_application_register (G_APPLICATION (application), NULL, NULL);
  return workshop_wait (is_up, NULL, LONG_MS) ? 0 : 1;
}

static int
tear_down (void)
{
  desk_session_close (application_get_session (application));
  g_clear_object (&application);
  g_clear_pointer (&scratch, scratch_free);
  return 0;
}

static gboolean
is_true (gpointer data)
{
  return *(gboolean *) data;
}

static void
answered_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (PgResult) answer = pg_link_finish (PG_LINK (source), result, NULL);

  *(gboolean *) data = answer != NULL;
}

/* Questions are answered in their order: when this one is, all that were asked before are. */
static void
let_answers_come (void)
{
  for (guint i = 0; i < 3; i++)
    {
      gboolean is_answered = FALSE;

      pg_link_query_async (desk_session_get_link (application_get_session (application)), "desk-state", NULL, NULL,
                           answered_cb, &is_answered);
      CU_ASSERT_TRUE (workshop_wait (is_true, &is_answered, LONG_MS));
      while (g_main_context_iteration (NULL, FALSE))
        ;
    }
}

static void
painted_cb (GdkFrameClock *clock, guint *frame_count)
{
  (*frame_count)++;
}

static gboolean
has_frames (gpointer data)
{
  return *(guint *) data >= 2;
}

static void
let_paint (GtkWidget *window)
{
  GdkFrameClock *clock = gtk_widget_get_frame_clock (window);
  guint frame_count = 0;
  gulong handler;

  CU_ASSERT_PTR_NOT_NULL (clock);
  if (clock == NULL)
    return;
  handler = g_signal_connect (clock, "after-paint", G_CALLBACK (painted_cb), &frame_count);
  gtk_widget_queue_draw (window);
  gdk_frame_clock_begin_updating (clock);
  CU_ASSERT_TRUE (workshop_wait (has_frames, &frame_count, LONG_MS));
  gdk_frame_clock_end_updating (clock);
  g_signal_handler_disconnect (clock, handler);
}

static gboolean
is_gone (gpointer data)
{
  return *(gpointer *) data == NULL;
}

/* Leaves no trace: nobody holds it any more. */
static void
must_be_gone (const char *name, gpointer *weak)
{
  gboolean is_there = !workshop_wait (is_gone, weak, LONG_MS);

  if (is_there)
    tap_note ("%s is still held by somebody", name);
  CU_ASSERT_FALSE (is_there);
}

static void
open_page (const char *name)
{
  Window *window = window_new (application, name);

  gtk_window_present (GTK_WINDOW (window));
  let_answers_come ();
  let_paint (GTK_WIDGET (window));
  CU_ASSERT_STRING_EQUAL (window_get_page (window), name);
  CU_ASSERT_PTR_NOT_NULL (window_get_current (window));
  CU_ASSERT_STRING_NOT_EQUAL (page_get_title (window_get_current (window)), "");
  g_object_add_weak_pointer (G_OBJECT (window), (gpointer *) &window);
  gtk_window_destroy (GTK_WINDOW (window));
  must_be_gone (name, (gpointer *) &window);
}

static void
each_page_in_each_language (void)
{
  static const char *const names[] = { "home", "shareholders", "registers", "resolutions", "rules" };
  static const AdwColorScheme schemes[] = { ADW_COLOR_SCHEME_FORCE_LIGHT, ADW_COLOR_SCHEME_FORCE_DARK };

  for (const DeskLanguage *language = desk_languages; language->code != NULL; language++)
    for (guint s = 0; s < G_N_ELEMENTS (schemes); s++)
      {
        desk_language_use (language->code);
        adw_style_manager_set_color_scheme (adw_style_manager_get_default (), schemes[s]);
        for (guint i = 0; i < G_N_ELEMENTS (names); i++)
          open_page (names[i]);
      }
  desk_language_use ("en");
  CU_ASSERT_EQUAL (complaint_count, 0);
}

static DataView *
get_view (Window *window)
{
  return MANDALI_DATA_VIEW (adw_bin_get_child (ADW_BIN (page_get_list (window_get_current (window)))));
}

static GListModel *
get_rows (Window *window)
{
  return G_LIST_MODEL (desk_list_get_table (data_view_get_list (get_view (window))));
}

static guint
count_rows (Window *window)
{
  return g_list_model_get_n_items (get_rows (window));
}

static gboolean
is_written (gpointer path)
{
  return g_file_test (path, G_FILE_TEST_EXISTS);
}

/* Cells of one line of a paper for other programs; the invented cooperative has no quotation marks. */
static GStrv
dup_cells (const char *line)
{
  g_autoptr (GString) plain = g_string_new (NULL);
  gboolean is_quoted = FALSE;

  for (const char *c = line; *c != '\0'; c++)
    if (*c == '"')
      is_quoted = !is_quoted;
    else
      g_string_append_c (plain, *c == ',' && !is_quoted ? '\t' : *c);
  return g_strsplit (plain->str, "\t", -1);
}

/* "-1500.00" as paise, "15" as itself. */
static gint64
read_number (const char *cell)
{
  g_auto (GStrv) parts = g_strsplit (cell, ".", 2);
  g_autofree char *digits = g_strjoinv ("", parts);

  return g_ascii_strtoll (digits, NULL, 10);
}

static gint64
add_up (GStrv lines, guint column)
{
  gint64 sum = 0;

  for (guint i = 1; lines[i] != NULL && lines[i][0] != '\0'; i++)
    {
      g_auto (GStrv) cells = dup_cells (lines[i]);

      CU_ASSERT_TRUE (column < g_strv_length (cells));
      if (column < g_strv_length (cells))
        sum += read_number (cells[column]);
    }
  return sum;
}

/* Words, numbers and days stand in such a paper as the server sends them. */
static void
line_agrees (const char *line, const DeskReport *paper, PgRow *row)
{
  g_auto (GStrv) cells = dup_cells (line);

  for (guint i = 0; i < paper->report->n_columns && i < g_strv_length (cells); i++)
    {
      gint column = pg_relation_find_column (paper->relation, paper->report->columns[i].name);

      if (paper->report->columns[i].kind != REPORT_MONEY)
        CU_ASSERT_STRING_EQUAL (cells[i], pg_row_get_words (row, (guint) column));
    }
}

/* What is written to a file is what stands on the screen: the same rows, the same totals. */
static void
paper_agrees (Window *window, const Register *reg)
{
  const Report *report = reg->paper.report;
  g_autofree char *path = g_strdup_printf ("%s/%s.csv", g_get_user_state_dir (), report->id);
  g_autofree char *text = NULL;
  g_auto (GStrv) lines = NULL;
  PgRow *totals = desk_list_get_first (data_view_get_totals (get_view (window)));

  window_export (window, NULL, REPORT_FORMAT_CSV, path);
  CU_ASSERT_TRUE_FATAL (workshop_wait (is_written, path, LONG_MS));
  CU_ASSERT_TRUE_FATAL (g_file_get_contents (path, &text, NULL, NULL));
  lines = g_strsplit (text, "\r\n", -1);
  CU_ASSERT_EQUAL (g_strv_length (lines), count_rows (window) + 2); /* titles, and what follows the last line */
  for (guint i = 0; i < count_rows (window); i++)
    {
      g_autoptr (PgRow) row = g_list_model_get_item (get_rows (window), i);

      line_agrees (lines[i + 1], &reg->paper, row);
    }
  CU_ASSERT_PTR_NOT_NULL_FATAL (totals);
  for (guint i = 0; i < report->n_columns; i++)
    {
      gint column = pg_relation_find_column (reg->totals, report->columns[i].name);

      CU_ASSERT_EQUAL (column >= 0, report->columns[i].total);
      if (column < 0)
        continue;
      if (add_up (lines, i) != pg_row_get_int (totals, (guint) column))
        tap_note ("%s: %s", report->id, report->columns[i].name);
      CU_ASSERT_EQUAL (add_up (lines, i), pg_row_get_int (totals, (guint) column));
    }
}

static void
look_at_register (Window *window, const Register *reg, gboolean is_filled)
{
  page_filter (window_get_current (window), "register", reg->paper.report->id);
  let_answers_come ();
  let_paint (GTK_WIDGET (window));
  if ((count_rows (window) > 0) != is_filled || data_view_get_row_count (get_view (window)) != count_rows (window))
    tap_note ("%s: %u rows, counted are %u", reg->paper.report->id, count_rows (window),
              (guint) data_view_get_row_count (get_view (window)));
  CU_ASSERT_EQUAL (count_rows (window) > 0, is_filled);
  CU_ASSERT_EQUAL (data_view_get_row_count (get_view (window)), count_rows (window));
}

static void
each_register_agrees_with_its_paper (void)
{
  Window *window = window_new (application, "registers");
  Page *page;

  gtk_window_present (GTK_WINDOW (window));
  let_answers_come ();
  page = window_get_current (window);
  page_filter (page, "from_on", "1990-01-01");
  for (const Register *reg = registers; reg->paper.report != NULL; reg++)
    {
      look_at_register (window, reg, TRUE);
      paper_agrees (window, reg);
    }
  page_search (page, "nobody is called like this");
  for (const Register *reg = registers; reg->paper.report != NULL; reg++)
    look_at_register (window, reg, FALSE);
  gtk_window_destroy (GTK_WINDOW (window));
  CU_ASSERT_EQUAL (complaint_count, 0);
}

/* Enter on a row leads to the woman whom it is about, in each register. */
static void
each_register_leads_to_the_woman (void)
{
  Window *window = window_new (application, "registers");

  gtk_window_present (GTK_WINDOW (window));
  let_answers_come ();
  page_filter (window_get_current (window), "from_on", "1990-01-01");
  for (const Register *reg = registers; reg->paper.report != NULL; reg++)
    {
      gint column = pg_relation_find_column (reg->paper.relation, "member_id");
      g_autofree char *wanted = NULL;
      g_autofree char *found = NULL;
      const char *state;

      look_at_register (window, reg, TRUE);
      data_view_select_first (get_view (window));
      CU_ASSERT_TRUE_FATAL (column >= 0);
      wanted = g_strdup (pg_row_get_text (data_view_get_selected (get_view (window)), (guint) column));
      g_signal_emit_by_name (get_view (window), "opened");
      CU_ASSERT_STRING_EQUAL (window_get_page (window), "shareholders");
      found = page_dup_selected (window_get_current (window), &state);
      CU_ASSERT_PTR_NOT_NULL (wanted);
      CU_ASSERT_STRING_EQUAL (found, wanted);
      window_show_page (window, "registers");
    }
  let_answers_come ();
  gtk_window_destroy (GTK_WINDOW (window));
  CU_ASSERT_EQUAL (complaint_count, 0);
}

typedef struct
{
  const char *name;
  GtkWindow *(*plain) (GtkWindow *parent, DeskSession *session);
  GtkWindow *(*member) (GtkWindow *parent, DeskSession *session, gint64 member_id);
  GtkWindow *(*named) (GtkWindow *parent, DeskSession *session, const char *name);
  const char *state; /* of the member it is about */
  gboolean    is_act; /* a form that act_form_open knows by this name */
} Opening;

static const Opening openings[] = {
  { "application", .plain = application_form_open },
  { "admission", .member = admission_form_open, .state = "applied" },
  { "allotment", .member = allotment_form_open, .state = "active" },
  { "transfer", .member = transfer_form_open, .state = "active" },
  { "person", .member = person_form_open, .state = "active" },
  { "address", .member = address_form_open, .state = "active" },
  { "photo", .member = photo_form_open, .state = "active" },
  { "resolution", .plain = resolution_form_open },
  { "cooperative", .plain = cooperative_form_open },
  { "parameter", .named = parameter_form_open },
  { "call", .plain = call_form_open },
  { "check-application", .state = "applied", .is_act = TRUE },
  { "refuse-application", .state = "applied", .is_act = TRUE },
  { "withdraw-application", .state = "applied", .is_act = TRUE },
  { "record-signature", .state = "applied", .is_act = TRUE },
  { "receive-money", .state = "applied", .is_act = TRUE },
  { "record-nomination", .state = "active", .is_act = TRUE },
  { "resign", .state = "active", .is_act = TRUE },
  { "cease-member", .state = "resigning", .is_act = TRUE },
  { "issue-certificate", .state = "active", .is_act = TRUE },
  { "reprint-certificate", .state = "active", .is_act = TRUE },
  { "undo-act", .state = "active", .is_act = TRUE },
  { "surrender-shares", .state = "active", .is_act = TRUE },
  { "forfeit-shares", .state = "active", .is_act = TRUE },
  { "transmit-shares", .state = "ceased", .is_act = TRUE },
  { "pay-out", .state = "ceased", .is_act = TRUE },
};

static gint64
find_member (const char *state)
{
  g_autofree char *text = g_strdup_printf ("select member_id from api.member_on (core.today ()) where state = '%s'"
                                           " order by member_id limit 1", state);

  return scratch_get_number (scratch, text);
}

static GtkWindow *
open_form (const Opening *opening, GtkWindow *parent)
{
  DeskSession *session = application_get_session (application);

  if (opening->plain != NULL)
    return opening->plain (parent, session);
  if (opening->member != NULL)
    return opening->member (parent, session, find_member (opening->state));
  if (opening->is_act)
    return act_form_open (opening->name, parent, session, find_member (opening->state));
  return opening->named (parent, session, "share_value");
}

/* An untouched form lets go at once, without a question: nothing would be lost. */
static void
open_and_leave (const Opening *opening, GtkWindow *parent)
{
  GtkWindow *form = open_form (opening, parent);
  gboolean is_asking;

  CU_ASSERT_PTR_NOT_NULL (form);
  if (form == NULL)
    return;
  let_answers_come ();
  let_paint (GTK_WIDGET (form));
  if (form_get_state (FORM_FORM (form)) != FORM_CLEAN)
    tap_note ("%s: nobody has typed, yet it counts as changed", opening->name);
  CU_ASSERT_EQUAL (form_get_state (FORM_FORM (form)), FORM_CLEAN);
  g_object_add_weak_pointer (G_OBJECT (form), (gpointer *) &form);
  form_leave (FORM_FORM (form));
  while (g_main_context_iteration (NULL, FALSE))
    ;
  is_asking = form != NULL && gtk_widget_get_visible (GTK_WIDGET (form));
  if (is_asking)
    tap_note ("%s: asks before it lets an untouched form go", opening->name);
  CU_ASSERT_FALSE (is_asking);
  if (form != NULL)
    gtk_window_destroy (form);
  must_be_gone (opening->name, (gpointer *) &form);
}

static void
each_form_in_each_language (void)
{
  Window *window = window_new (application, "shareholders");

  gtk_window_present (GTK_WINDOW (window));
  let_answers_come ();
  for (const DeskLanguage *language = desk_languages; language->code != NULL; language++)
    {
      desk_language_use (language->code);
      for (guint i = 0; i < G_N_ELEMENTS (openings); i++)
        open_and_leave (&openings[i], GTK_WINDOW (window));
    }
  desk_language_use ("en");
  gtk_window_destroy (GTK_WINDOW (window));
  CU_ASSERT_EQUAL (complaint_count, 0);
}

static GtkWidget *
find_by_type (GtkWidget *widget, GType type)
{
  if (G_TYPE_CHECK_INSTANCE_TYPE (widget, type))
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_by_type (child, type);

      if (found != NULL)
        return found;
    }
  return NULL;
}

static guint
count_lines (GtkListBox *list)
{
  guint n = 0;

  while (gtk_list_box_get_row_at_index (list, (int) n) != NULL)
    n++;
  return n;
}

/* Her record has a line for each act, and each line opens. */
static void
look_at_record (GtkWidget *window, const char *state)
{
  gint64 member_id = find_member (state);
  g_autofree char *text = g_strdup_printf ("select count (*) from api.act where member_id = %" G_GINT64_FORMAT
                                           " or other_member_id = %" G_GINT64_FORMAT, member_id, member_id);
  GtkWidget *record;
  GtkListBox *history;

  page_select (window_get_current (MANDALI_WINDOW (window)), member_id);
  gtk_widget_activate_action (window, "win.record", NULL);
  let_answers_come ();
  let_paint (window);
  record = find_by_type (window, TYPE_SHAREHOLDER_RECORD);
  CU_ASSERT_TRUE (record != NULL && gtk_widget_get_mapped (record));
  if (record == NULL)
    return;
  history = GTK_LIST_BOX (gtk_widget_get_template_child (record, TYPE_SHAREHOLDER_RECORD, "history"));
  CU_ASSERT_EQUAL (count_lines (history), scratch_get_number (scratch, text));
  for (int i = 0; gtk_list_box_get_row_at_index (history, i) != NULL; i++)
    g_signal_emit_by_name (history, "row-activated", gtk_list_box_get_row_at_index (history, i));
  let_paint (window);
  gtk_widget_activate_action (GTK_WIDGET (window_get_current (MANDALI_WINDOW (window))), "page.list", NULL);
  CU_ASSERT_FALSE (gtk_widget_get_mapped (record));
}

static void
the_record_of_each_state (void)
{
  static const char *const states[] = { "applied", "active", "resigning", "ceased", "settled" };
  Window *window = window_new (application, "shareholders");

  gtk_window_present (GTK_WINDOW (window));
  let_answers_come ();
  for (guint i = 0; i < G_N_ELEMENTS (states); i++)
    look_at_record (GTK_WIDGET (window), states[i]);
  g_object_add_weak_pointer (G_OBJECT (window), (gpointer *) &window);
  gtk_window_destroy (GTK_WINDOW (window));
  must_be_gone ("the record", (gpointer *) &window);
  CU_ASSERT_EQUAL (complaint_count, 0);
}

int
main (int argc, char **argv)
{
  CU_TestInfo cases[] = {
    { "each page opens and goes, in each language, light and dark", each_page_in_each_language },
    { "each register agrees with its paper", each_register_agrees_with_its_paper },
    { "each register leads to the woman", each_register_leads_to_the_woman },
    { "each form opens, lets go untouched and goes, in each language", each_form_in_each_language },
    { "the record of each state opens, with all that happened, and goes", the_record_of_each_state },
    CU_TEST_INFO_NULL,
  };
  CU_SuiteInfo suites[] = { { "windows", set_up, tear_down, NULL, NULL, cases }, CU_SUITE_INFO_NULL };

  g_setenv ("GDK_DEBUG", "gl-disable", FALSE);
  g_setenv ("GSK_RENDERER", "cairo", FALSE);
  workshop_begin ();
  desk_language_start (LOCALE_FOLDER);
  desk_language_use ("en");
  g_log_set_writer_func (log_writer, NULL, NULL);
  return workshop_end (tap_run (suites));
}
