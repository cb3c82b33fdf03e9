/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Each kind of field: what may be typed, what the act receives, what is refused on the spot. */
#include <glib/gstdio.h>

#include "base-limits.h"
#include "form-age.h"
#include "form-choice.h"
#include "form-chooser.h"
#include "form-day.h"
#include "form-guard.h"
#include "form-photo.h"
#include "form-switch.h"
#include "form-text.h"
#include "form-words.h"
#include "note-form.h"
#include "rows.h"
#include "ui-place.h"

/* Carries the right check digit and belongs to nobody. */
#define AADHAAR "2341 2341 2346"

static FormField *
field_new (GType type)
{
  FormField *field = g_object_ref_sink (g_object_new (type, "field", "it", "label", "It", NULL));

  form_field_set_session (field, ui_place_get_session ());
  return field;
}

/* What the act receives when `typed` stands in the field; "" for null. */
static char *
dup_value_of (FormField *field, const char *typed, const char *argument)
{
  char *value = NULL;

  form_field_set_text (field, typed);
  CU_ASSERT_TRUE (form_field_get_value (field, argument, &value));
  return value != NULL ? value : g_strdup ("");
}

#define ASSERT_VALUE(field, typed, expected)                         \
  G_STMT_START {                                                     \
    g_autofree char *value_ = dup_value_of (field, typed, "it");     \
    CU_ASSERT_STRING_EQUAL (value_, expected);                       \
  } G_STMT_END

#define ASSERT_FAULT(field, typed, is_wrong)                         \
  G_STMT_START {                                                     \
    g_autofree char *fault_ = NULL;                                  \
    form_field_set_text (field, typed);                              \
    fault_ = form_field_dup_fault (field);                           \
    CU_ASSERT_EQUAL (fault_ != NULL, is_wrong);                      \
  } G_STMT_END

static void
text_takes_what_people_write (void)
{
  g_autoptr (FormField) field = NULL;

  if (!ui_place_has_display ())
    return;
  field = field_new (FORM_TYPE_TEXT);
  ASSERT_VALUE (field, "  Ranjan\u00A0ben  ", "Ranjan ben");
  g_object_set (field, "kind", FORM_TEXT_NUMBER, NULL);
  ASSERT_VALUE (field, "૧૨", "12");
  ASSERT_FAULT (field, "0", TRUE);
  ASSERT_FAULT (field, "five", TRUE);
  ASSERT_FAULT (field, "", FALSE);
  ASSERT_VALUE (field, "five", "");
  g_object_set (field, "takes-zero", TRUE, NULL);
  ASSERT_FAULT (field, "0", FALSE);
  g_object_set (field, "kind", FORM_TEXT_MONEY, NULL);
  ASSERT_VALUE (field, "₹ 1,23,456.50", "12345650");
  ASSERT_FAULT (field, "1.234", TRUE);
  g_object_set (field, "kind", FORM_TEXT_PHONE, NULL);
  ASSERT_VALUE (field, "+91 98250-12345", "9825012345");
  ASSERT_FAULT (field, "12345", TRUE);
  g_object_set (field, "kind", FORM_TEXT_DIGITS, "digits", 6, NULL);
  ASSERT_VALUE (field, "380 006", "380006");
  ASSERT_FAULT (field, "38000", TRUE);
}

static void
settled_text_stands_in_the_manner_of_the_house (void)
{
  g_autoptr (FormField) field = NULL;
  g_autofree char *money = NULL;
  g_autofree char *day = NULL;
  g_autoptr (FormField) other = NULL;

  if (!ui_place_has_display ())
    return;
  field = field_new (FORM_TYPE_TEXT);
  g_object_set (field, "kind", FORM_TEXT_MONEY, NULL);
  form_field_set_text (field, "123456");
  form_field_settle (field);
  money = form_field_dup_text (field);
  CU_ASSERT_STRING_EQUAL (money, "1,23,456.00");
  other = field_new (FORM_TYPE_DAY);
  form_field_set_text (other, "5.11.25");
  form_field_settle (other);
  day = form_field_dup_text (other);
  CU_ASSERT_STRING_EQUAL (day, "05-11-2025");
  form_field_set_text (other, "31-2-2025");
  form_field_settle (other);
  CU_ASSERT_PTR_NOT_NULL (form_field_get_fault (other));
}

static void
full_aadhaar_is_wiped_everywhere (void)
{
  const GType types[] = { FORM_TYPE_TEXT, FORM_TYPE_DAY, FORM_TYPE_AGE, FORM_TYPE_CHOOSER };
  g_autoptr (FormField) words = NULL;
  g_autofree char *text = NULL;

  if (!ui_place_has_display ())
    return;
  for (guint i = 0; i < G_N_ELEMENTS (types); i++)
    {
      g_autoptr (FormField) field = field_new (types[i]);

      gtk_editable_set_text (ui_place_get_entry (field), AADHAAR);
      CU_ASSERT_STRING_EQUAL (gtk_editable_get_text (ui_place_get_entry (field)), "");
      CU_ASSERT_PTR_NOT_NULL (form_field_get_fault (field));
    }
  words = field_new (FORM_TYPE_WORDS);
  form_field_set_text (words, "her card ૨૩૪૧૨૩૪૧૨૩૪૬ lies here");
  text = form_field_dup_text (words);
  CU_ASSERT_PTR_NULL (strstr (text, "૨૩૪૧"));
  CU_ASSERT_PTR_NULL (strstr (text, "2341"));
  CU_ASSERT_PTR_NOT_NULL (strstr (text, "lies here"));
}

static void
more_than_four_digits_are_wiped_at_once (void)
{
  g_autoptr (FormField) field = NULL;
  GtkEditable *entry;

  if (!ui_place_has_display ())
    return;
  field = field_new (FORM_TYPE_TEXT);
  g_object_set (field, "kind", FORM_TEXT_DIGITS, "digits", 4, "secret-beyond", TRUE, NULL);
  entry = ui_place_get_entry (field);
  gtk_editable_set_text (entry, "2346");
  CU_ASSERT_STRING_EQUAL (gtk_editable_get_text (entry), "2346");
  CU_ASSERT_PTR_NULL (form_field_get_fault (field));
  gtk_editable_set_text (entry, "23412");
  CU_ASSERT_STRING_EQUAL (gtk_editable_get_text (entry), "");
  CU_ASSERT_PTR_NOT_NULL (form_field_get_fault (field));
}

static void
a_telephone_number_is_no_aadhaar (void)
{
  /* +91 and ten digits are twelve; whichever pass the check digit by chance must stay. */
  for (guint i = 0; i < 200; i++)
    {
      g_autofree char *phone = g_strdup_printf ("+91 98250 %05u", 10000 + i);

      CU_ASSERT_PTR_NULL (form_guard_dup_cleared (phone));
    }
}

static void
days_are_typed_as_clerks_write_them (void)
{
  g_autoptr (FormField) field = NULL;
  gint year, month;
  g_autofree char *fifth = NULL;

  if (!ui_place_has_display ())
    return;
  field = field_new (FORM_TYPE_DAY);
  ASSERT_VALUE (field, "5-11-2025", "2025-11-05");
  ASSERT_VALUE (field, "૫/૧૧/૨૦૨૫", "2025-11-05");
  ASSERT_VALUE (field, "2025-11-05", "2025-11-05");
  ASSERT_VALUE (field, "soon", "");
  ASSERT_FAULT (field, "soon", TRUE);
  base_day_get_parts (desk_session_get_today (ui_place_get_session ()), &year, &month, NULL);
  fifth = base_day_dup_iso (base_day_from_parts (year, month, 5));
  ASSERT_VALUE (field, "5", fifth);
}

static void
age_fills_one_of_three_arguments (void)
{
  static const struct { const char *typed; const char *born_on; const char *year; const char *age; } cases[] = {
    { "day:2-5-1976", "1976-05-02", "", "" },
    { "year:1976", "", "1976", "" },
    { "about:૫૦", "", "", "50" },
    { "", "", "", "" },
  };
  g_autoptr (FormField) field = NULL;

  if (!ui_place_has_display ())
    return;
  field = field_new (FORM_TYPE_AGE);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *born_on = dup_value_of (field, cases[i].typed, "born_on");
      g_autofree char *year = dup_value_of (field, cases[i].typed, "birth_year");
      g_autofree char *age = dup_value_of (field, cases[i].typed, "age_said");

      CU_ASSERT_STRING_EQUAL (born_on, cases[i].born_on);
      CU_ASSERT_STRING_EQUAL (year, cases[i].year);
      CU_ASSERT_STRING_EQUAL (age, cases[i].age);
    }
  ASSERT_FAULT (field, "year:76", TRUE);
  ASSERT_FAULT (field, "about:500", TRUE);
  ASSERT_FAULT (field, "day:1-1-2190", TRUE);
}

#define WORDS(X)                 \
  X (W_CODE, code, PG_TEXT)      \
  X (W_NAME, name, PG_TEXT)      \
  X (W_GU,   name_gu, PG_TEXT)   \
  X (W_HI,   name_hi, PG_TEXT)
PG_DECLARE_RELATION (words, WORDS)
PG_DEFINE_RELATION (words, "words", W_CODE, WORDS, NULL)

static void
a_choice_keeps_what_was_wanted_until_its_list_is_there (void)
{
  const char *cells[] = { "a", "First", "એક", "एक", "b", "Second", "બે", "दो" };
  g_autoptr (DeskList) list = NULL;
  g_autoptr (PgResult) rows = rows_new (&words, 2, cells);
  g_autoptr (FormField) field = NULL;
  g_autofree char *shown = NULL;

  if (!ui_place_has_display ())
    return;
  field = field_new (FORM_TYPE_CHOICE);
  list = desk_list_new (ui_place_get_session (), &words);
  form_choice_set_list (FORM_CHOICE (field), list);
  ASSERT_VALUE (field, "b", "b");
  pg_table_take_result (desk_list_get_table (list), rows);
  g_signal_emit_by_name (list, "refreshed");
  CU_ASSERT_STRING_EQUAL (form_choice_get_code (FORM_CHOICE (field)), "b");
  shown = form_field_dup_words (field, "b");
  CU_ASSERT_STRING_EQUAL (shown, "Second");
}

static void
the_first_word_of_a_list_is_no_change (void)
{
  const char *cells[] = { "a", "First", "એક", "एक" };
  g_autoptr (DeskList) list = NULL;
  g_autoptr (PgResult) rows = rows_new (&words, 1, cells);
  g_autoptr (FormField) field = NULL;

  if (!ui_place_has_display ())
    return;
  field = field_new (FORM_TYPE_CHOICE);
  list = desk_list_new (ui_place_get_session (), &words);
  form_choice_set_list (FORM_CHOICE (field), list);
  pg_table_take_result (desk_list_get_table (list), rows);
  g_signal_emit_by_name (list, "refreshed");
  CU_ASSERT_STRING_EQUAL (form_choice_get_code (FORM_CHOICE (field)), "a");
  CU_ASSERT_FALSE (form_field_is_touched (field));
}

/* As a key that is pressed while the choice is closed and has the keyboard. */
static void
press (FormField *field, guint key)
{
  GtkWidget *button = gtk_widget_get_first_child (ui_place_find (GTK_WIDGET (field), GTK_TYPE_DROP_DOWN));
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (button);

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);
      gboolean is_taken = FALSE;

      if (GTK_IS_EVENT_CONTROLLER_KEY (controller))
        g_signal_emit_by_name (controller, "key-pressed", key, 0, 0, &is_taken);
    }
}

static void
a_choice_is_made_by_arrows_and_letters (void)
{
  static const FormItem items[] = { { "a", "Accept" }, { "r", "Reject" }, { "w", "Return" }, { NULL } };
  static const struct { guint key; const char *code; } keys[] = {
    { GDK_KEY_Up, "" }, { GDK_KEY_Down, "a" }, { GDK_KEY_Down, "r" }, { GDK_KEY_Up, "a" }, { GDK_KEY_r, "r" },
    { GDK_KEY_R, "w" }, { GDK_KEY_r, "r" }, { GDK_KEY_x, "r" }, { GDK_KEY_Down, "w" }, { GDK_KEY_Down, "w" },
  };
  g_autoptr (FormField) field = NULL;

  if (!ui_place_has_display ())
    return;
  field = field_new (FORM_TYPE_CHOICE);
  g_object_set (field, "none-words", "–", NULL);
  form_choice_set_items (FORM_CHOICE (field), items);
  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    {
      press (field, keys[i].key);
      CU_ASSERT_STRING_EQUAL (form_choice_get_code (FORM_CHOICE (field)), keys[i].code);
    }
}

static char *
dup_cell (PgRow *row)
{
  return g_strdup (pg_row_get_words (row, NOTE_NAME));
}

static char *
dup_key (PgRow *row)
{
  return g_strdup (pg_row_get_words (row, NOTE_ID));
}

static const FormChooserSource people = {
  .search = "search", .dup_value = dup_key, .dup_title = dup_cell, .takes_first = TRUE,
};

static void
a_chooser_takes_only_what_is_in_its_list (void)
{
  const char *cells[] = { "7", "1", "Ranjanben Patel", "" };
  g_autoptr (DeskList) list = NULL;
  g_autoptr (PgResult) rows = rows_new (&note_one, 1, cells);
  g_autoptr (PgRow) row = NULL;
  g_autoptr (FormField) field = NULL;
  g_autofree char *text = NULL;
  GtkEditable *entry;

  if (!ui_place_has_display ())
    return;
  field = field_new (FORM_TYPE_CHOOSER);
  list = desk_list_new (ui_place_get_session (), &note_one);
  form_chooser_set_source (FORM_CHOOSER (field), list, &people);
  entry = ui_place_get_entry (field);
  gtk_editable_set_text (entry, "ranj");
  CU_ASSERT_STRING_EQUAL (desk_list_get (list, "search"), "ranj");
  CU_ASSERT_PTR_NULL (form_chooser_get_value (FORM_CHOOSER (field)));
  text = form_field_dup_fault (field);
  CU_ASSERT_PTR_NOT_NULL (text);
  pg_table_take_result (desk_list_get_table (list), rows);
  form_chooser_take (FORM_CHOOSER (field), "7", "Ranjanben Patel");
  ASSERT_VALUE (field, "7\tRanjanben Patel", "7");
  CU_ASSERT_STRING_EQUAL (gtk_editable_get_text (entry), "Ranjanben Patel");
  /* What was taken counts no more once another word stands there. */
  gtk_editable_set_text (entry, "Ranjanben");
  CU_ASSERT_PTR_NULL (form_chooser_get_value (FORM_CHOOSER (field)));
}

static void
answer (DeskList *list, guint n_rows, const char *const *cells)
{
  g_autoptr (PgResult) rows = rows_new (&note_one, n_rows, cells);

  ui_place_settle (); /* the question is on its way */
  pg_table_take_result (desk_list_get_table (list), rows);
  g_signal_emit_by_name (list, "refreshed");
}

/* Fast fingers are ahead of the server: what its older answer says is not what was typed. */
static void
a_chooser_waits_for_the_answer_to_what_was_typed (void)
{
  const char *first[] = { "7", "1", "Ranjanben Patel", "", "8", "1", "Ranjuben Shah", "" };
  const char *second[] = { "9", "1", "Kokilaben Shah", "" };
  g_autoptr (DeskList) list = NULL;
  GtkWindow *window;
  FormField *field;
  GtkEditable *entry;

  if (!ui_place_has_display ())
    return;
  window = GTK_WINDOW (gtk_window_new ());
  field = g_object_new (FORM_TYPE_CHOOSER, "field", "it", "label", "It", NULL);
  list = desk_list_new (ui_place_get_session (), &note_one);
  form_chooser_set_source (FORM_CHOOSER (field), list, &people);
  gtk_window_set_child (window, GTK_WIDGET (field));
  gtk_window_present (window);
  ui_place_settle ();
  entry = ui_place_get_entry (field);
  gtk_editable_set_text (entry, "ranj");
  answer (list, 2, first);
  gtk_editable_set_text (entry, "kokila");
  g_signal_emit_by_name (entry, "activate");
  CU_ASSERT_PTR_NULL (form_chooser_get_value (FORM_CHOOSER (field)));
  form_field_settle (field);
  CU_ASSERT_PTR_NULL (form_chooser_get_value (FORM_CHOOSER (field)));
  CU_ASSERT_PTR_NULL (form_field_get_fault (field));
  answer (list, 1, second);
  CU_ASSERT_PTR_NOT_NULL_FATAL (form_chooser_get_value (FORM_CHOOSER (field)));
  CU_ASSERT_STRING_EQUAL (form_chooser_get_value (FORM_CHOOSER (field)), "9");
  /* Of two that are like it none was meant. */
  gtk_editable_set_text (entry, "ran");
  form_field_settle (field);
  answer (list, 2, first);
  CU_ASSERT_PTR_NULL (form_chooser_get_value (FORM_CHOOSER (field)));
  CU_ASSERT_PTR_NOT_NULL (form_field_get_fault (field));
  gtk_window_destroy (window);
}

static gboolean
has_bytes (gpointer field)
{
  g_autoptr (GBytes) bytes = form_field_dup_bytes (field);

  return bytes != NULL;
}

static gboolean
has_fault (gpointer field)
{
  return form_field_get_fault (field) != NULL;
}

static void
photographs_are_made_small (void)
{
  g_autoptr (FormField) field = NULL;
  g_autoptr (GdkPixbuf) large = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GdkTexture) small = NULL;
  g_autofree char *path = g_build_filename (g_get_user_state_dir (), "large.png", NULL);
  g_autofree char *other = g_build_filename (g_get_user_state_dir (), "letter.png", NULL);

  if (!ui_place_has_display ())
    return;
  large = gdk_pixbuf_new (GDK_COLORSPACE_RGB, FALSE, 8, 1600, 1200);
  gdk_pixbuf_fill (large, 0x0b6e69ff);
  gdk_pixbuf_save (large, path, "png", NULL, NULL);
  field = field_new (FORM_TYPE_PHOTO);
  form_field_set_text (field, path);
  CU_ASSERT_TRUE (ui_place_wait (has_bytes, field));
  bytes = form_field_dup_bytes (field);
  CU_ASSERT_TRUE (g_bytes_get_size (bytes) <= PHOTO_BYTES_MAX);
  small = gdk_texture_new_from_bytes (bytes, NULL);
  CU_ASSERT_EQUAL (gdk_texture_get_width (small), FORM_PHOTO_PIXELS_MAX);
  CU_ASSERT_EQUAL (gdk_texture_get_height (small), FORM_PHOTO_PIXELS_MAX * 3 / 4);
  g_file_set_contents (other, "Dear Ranjanben", -1, NULL);
  form_field_set_text (field, other);
  CU_ASSERT_TRUE (ui_place_wait (has_fault, field));
  CU_ASSERT_FALSE (has_bytes (field));
}

static void
what_is_wrong_is_told_to_those_who_hear_it (void)
{
  g_autoptr (FormField) field = NULL;
  GtkEditable *entry;

  if (!ui_place_has_display ())
    return;
  field = field_new (FORM_TYPE_TEXT);
  entry = ui_place_get_entry (field);
  CU_ASSERT_TRUE (gtk_test_accessible_has_relation (GTK_ACCESSIBLE (entry), GTK_ACCESSIBLE_RELATION_LABELLED_BY));
  form_field_set_fault (field, "Not so.");
  CU_ASSERT_TRUE (gtk_test_accessible_has_property (GTK_ACCESSIBLE (entry), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION));
  CU_ASSERT_TRUE (gtk_test_accessible_has_state (GTK_ACCESSIBLE (entry), GTK_ACCESSIBLE_STATE_INVALID));
  CU_ASSERT_TRUE (gtk_widget_has_css_class (GTK_WIDGET (entry), "error"));
  form_field_set_fault (field, NULL);
  CU_ASSERT_FALSE (gtk_widget_has_css_class (GTK_WIDGET (entry), "error"));
}

static CU_TestInfo cases[] = {
  { "text takes what people write", text_takes_what_people_write },
  { "settled text stands in the manner of the house", settled_text_stands_in_the_manner_of_the_house },
  { "a full Aadhaar number is wiped everywhere", full_aadhaar_is_wiped_everywhere },
  { "more than four digits are wiped at once", more_than_four_digits_are_wiped_at_once },
  { "a telephone number is no Aadhaar number", a_telephone_number_is_no_aadhaar },
  { "days are typed as clerks write them", days_are_typed_as_clerks_write_them },
  { "age fills one of three arguments", age_fills_one_of_three_arguments },
  { "a choice keeps what was wanted", a_choice_keeps_what_was_wanted_until_its_list_is_there },
  { "the first word of a list is no change", the_first_word_of_a_list_is_no_change },
  { "a choice is made by arrows and letters", a_choice_is_made_by_arrows_and_letters },
  { "a chooser takes only what is in its list", a_chooser_takes_only_what_is_in_its_list },
  { "a chooser waits for the answer to what was typed", a_chooser_waits_for_the_answer_to_what_was_typed },
  { "photographs are made small", photographs_are_made_small },
  { "what is wrong is told to those who hear it", what_is_wrong_is_told_to_those_who_hear_it },
  CU_TEST_INFO_NULL,
};

int
main (void)
{
  CU_SuiteInfo suites[] = { { .pName = "form-field", .pTests = cases }, CU_SUITE_INFO_NULL };

  ui_place_start ();
  return tap_run (suites);
}
