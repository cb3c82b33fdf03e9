/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What a sheet says beside its cells: notes that count for the rows below them, fonts from before Unicode. */
#include "import-font.h"
#include "import-line.h"
#include "import-note.h"
#include "shareholder-import.h"
#include "tap.h"

static const ImportField fields[] = {
  { "name", "Name", IMPORT_NAME, "name" },
  { "place", "Place", IMPORT_TEXT, "village|ward|ગામ", .is_noted = TRUE },
  { "taluka", "Taluka", IMPORT_TEXT, "taluka|તાલુકો", .is_noted = TRUE },
  { "remarks", "Remarks", IMPORT_TEXT, "remarks" },
};

static const ImportKind kind = { "women", "Women", fields, G_N_ELEMENTS (fields) };

enum { NAME, PLACE, TALUKA };

static void
notes_name_a_field (void)
{
  static const struct
  {
    const char *text;
    gint        field;
    const char *value;
  } cases[] = {
    { "Ward: Naroda", PLACE, "Naroda" },
    { "Ward : Naroda ", PLACE, "Naroda" },
    { "VILLAGE – Sanand", PLACE, "Sanand" },
    { "ગામ: સાણંદ", PLACE, "સાણંદ" },
    { "ગામઃ સાણંદ", PLACE, "સાણંદ" },
    { "ગામ :- સાણંદ", PLACE, "સાણંદ" },
    { "તાલુકો - દસક્રોઈ", TALUKA, "દસક્રોઈ" },
    { "મોજે કોઠ", PLACE, "કોઠ" },
    { "મોજે : કોઠ", PLACE, "કોઠ" },
    { "Moje Koth", PLACE, "Koth" },
    { "મુ. કોઠ", PLACE, "કોઠ" },
    { "મુકામ કોઠ", PLACE, "કોઠ" },
    { "ગામ કોઠ", PLACE, "કોઠ" },
    { "કોઠ ગામ", PLACE, "કોઠ" },
    { "At & Po. Nava Koth", PLACE, "Nava Koth" },
    { "Koth village", PLACE, "Koth" },
    { "At the office", -1, NULL },
    { "કોઠ", -1, NULL },
    { "Koth.", -1, NULL },
    { "મોજે ૧૨ શેર", -1, NULL },
    { "મોજે કોઠના બધા શેર ભરાઈ ગયા", -1, NULL },
    { "Ward:", -1, NULL },
    { "Ward", -1, NULL },
    { "Ward office: closed", -1, NULL },
    { "Remarks: none", -1, NULL },
    { "Name: Ushaben", -1, NULL },
    { "Checked by the secretary", -1, NULL },
    { "", -1, NULL },
    { ": Naroda", -1, NULL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *value = NULL;
      gint field = import_note_parse (&kind, cases[i].text, &value);

      if (field != cases[i].field || g_strcmp0 (value, cases[i].value) != 0)
        tap_note ("“%s”: %d, %s", cases[i].text, field, value);
      CU_ASSERT_EQUAL (field, cases[i].field);
      CU_ASSERT_EQUAL (g_strcmp0 (value, cases[i].value), 0);
    }
}

static void
notes_count_until_others_come (void)
{
  static const struct
  {
    const char   *text;
    ImportRowKind what;
    const char   *place; /* as the notes say it from this row on */
    const char   *taluka;
  } rows[] = {
    { "Ushaben", IMPORT_ROW_DATA, NULL, NULL },
    { "Taluka: Sanand", IMPORT_ROW_NOTE, NULL, "Sanand" },
    { "Village: Moraiya", IMPORT_ROW_NOTE, "Moraiya", "Sanand" },
    { "Ilaben", IMPORT_ROW_DATA, "Moraiya", "Sanand" },
    { "Village: Godhavi", IMPORT_ROW_NOTE, "Godhavi", "Sanand" },
    { "Paid in cash", IMPORT_ROW_NOTE, "Godhavi", "Sanand" },
    { "Ujiben", IMPORT_ROW_DATA, "Godhavi", "Sanand" },
    { "Taluka: Bavla", IMPORT_ROW_NOTE, NULL, "Bavla" }, /* Godhavi does not lie there */
    { "Jiviben", IMPORT_ROW_DATA, NULL, "Bavla" },
    { "Village: Kerala", IMPORT_ROW_NOTE, "Kerala", "Bavla" },
    { "Taluka: Bavla", IMPORT_ROW_NOTE, "Kerala", "Bavla" }, /* of the same block, whichever comes first */
    { "", IMPORT_ROW_BLANK, "Kerala", "Bavla" },
    { "Maniben", IMPORT_ROW_DATA, "Kerala", "Bavla" },
    { "Total", IMPORT_ROW_TOTAL, NULL, NULL },
    { "Hiraben", IMPORT_ROW_DATA, NULL, NULL },
    { "Viramgam", IMPORT_ROW_NOTE, NULL, NULL },
    { "Hansaben", IMPORT_ROW_DATA, NULL, NULL },
  };
  g_autoptr (ImportNotes) notes = import_notes_new (&kind, FALSE);

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      SheetCell cell = { SHEET_TEXT, rows[i].text, FALSE, FALSE, 1 };
      SheetRow row = { i + 1, FALSE, 1, &cell };

      import_notes_take (notes, &row, rows[i].what);
      if (g_strcmp0 (import_notes_get (notes, PLACE), rows[i].place) != 0)
        tap_note ("row %u: %s", i + 1, import_notes_get (notes, PLACE));
      CU_ASSERT_EQUAL (g_strcmp0 (import_notes_get (notes, PLACE), rows[i].place), 0);
      CU_ASSERT_EQUAL (g_strcmp0 (import_notes_get (notes, TALUKA), rows[i].taluka), 0);
      CU_ASSERT_PTR_NULL (import_notes_get (notes, NAME));
    }
}

/* When a person says that bare words are villages, those that can be none still are none. */
static void
bare_words_may_be_villages (void)
{
  static const struct
  {
    const char *text;
    const char *place; /* as the notes say it from this row on */
  } rows[] = {
    { "Viramgam", "Viramgam" },        { "Paid 500 in cash", "Viramgam" }, { "સાણંદ", "સાણંદ" },
    { "Checked by Ilaben", "સાણંદ" },  { "Secretary", "સાણંદ" },
    { "Nava Naroda (East)", "Nava Naroda (East)" },
    { "Village: Bavla", "Bavla" },     { "all of these women paid in cash", "Bavla" },
  };
  g_autoptr (ImportNotes) notes = import_notes_new (&kind, TRUE);

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      SheetCell cell = { SHEET_TEXT, rows[i].text, FALSE, FALSE, 1 };
      SheetRow row = { i + 1, FALSE, 1, &cell };

      import_notes_take (notes, &row, IMPORT_ROW_NOTE);
      if (g_strcmp0 (import_notes_get (notes, PLACE), rows[i].place) != 0)
        tap_note ("“%s”: %s", rows[i].text, import_notes_get (notes, PLACE));
      CU_ASSERT_EQUAL (g_strcmp0 (import_notes_get (notes, PLACE), rows[i].place), 0);
    }
}

static void
words_of_old_fonts_are_known (void)
{
  static const struct
  {
    const char *text;
    gboolean    is_likely;
    gboolean    hides;
  } cases[] = {
    { "ZD[XEF. 58[,", TRUE, TRUE },
    { "U]HZFT", TRUE, TRUE },
    { "rm[SBie pT[l", TRUE, TRUE },
    { "g&jrit", TRUE, TRUE },
    { "jes'kHkkbZ iVsy", TRUE, TRUE },
    { "Ushaben Rameshbhai Patel", FALSE, TRUE },
    { "PATEL USHABEN", FALSE, TRUE },
    { "RanjanBen MaganBhai", FALSE, TRUE },
    { "Smt. Ranjan ben W/o Maganbhai (late)", FALSE, TRUE },
    { "B-12/A, Rohit Vas, Nr. S.T. Stand", FALSE, TRUE },
    { "Patel,Usha [Vadod]", FALSE, TRUE },
    { "રંજનબેન પરમાર", FALSE, FALSE },
    { "14/07/1998", FALSE, FALSE },
    { "1,234.50", FALSE, FALSE },
    { "", FALSE, FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      if (import_font_is_likely (cases[i].text) != cases[i].is_likely
          || import_font_hides (cases[i].text) != cases[i].hides)
        tap_note ("“%s”: %d, %d", cases[i].text, import_font_is_likely (cases[i].text),
                  import_font_hides (cases[i].text));
      CU_ASSERT_EQUAL (import_font_is_likely (cases[i].text), cases[i].is_likely);
      CU_ASSERT_EQUAL (import_font_hides (cases[i].text), cases[i].hides);
    }
}

/* Why the first cell of a row is not read as the place, as it travels to the database; "" when it is. */
static char *
dup_unread (ImportFonts fonts, const SheetCell *cell)
{
  ImportMapColumn column = { .field = PLACE, .fonts = fonts };
  g_autoptr (GHashTable) same = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GHashTable) left_out = g_hash_table_new (NULL, NULL);
  ImportMap map = { .kind = &kind, .n_columns = 1, .columns = &column, .same = same, .left_out = left_out };
  g_autoptr (ImportNotes) notes = import_notes_new (&kind, FALSE);
  g_autoptr (JsonBuilder) lines = json_builder_new ();
  g_autoptr (JsonNode) root = NULL;
  SheetRow row = { 1, FALSE, 1, cell };
  JsonNode *unread;

  import_line_add (lines, &map, notes, &row, IMPORT_ROW_DATA, base_day_from_parts (2026, 11, 26));
  root = json_builder_get_root (lines);
  unread = json_array_get_element (json_node_get_array (root), 5);
  return g_strdup (JSON_NODE_HOLDS_NULL (unread) ? ""
                                                 : json_array_get_string_element (json_node_get_array (unread), 0));
}

static void
cells_in_old_fonts_are_not_read (void)
{
  static const struct
  {
    ImportFonts fonts;
    const char *old_font;
    const char *text;
    const char *unread;
  } cases[] = {
    { IMPORT_FONTS_OF_CELLS, "LMG-Arun", "Ul", "cell_is_in_an_old_font" },
    { IMPORT_FONTS_OF_CELLS, "LMG-Arun", "ગામ", "" },
    { IMPORT_FONTS_OF_CELLS, "LMG-Arun", "12", "" },
    { IMPORT_FONTS_OF_CELLS, NULL, "Naroda", "" },
    { IMPORT_FONTS_OLD, NULL, "GZM0F", "cell_is_in_an_old_font" },
    { IMPORT_FONTS_READABLE, "LMG-Arun", "Naroda", "" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      SheetCell cell = { .kind = SHEET_TEXT, .text = cases[i].text, .span = 1, .old_font = cases[i].old_font };
      g_autofree char *unread = dup_unread (cases[i].fonts, &cell);

      CU_ASSERT_STRING_EQUAL (unread, cases[i].unread);
    }
}

/* What three rows of one column below each other are read as, and what is told of the last. */
static void
read_last (gint field, const char *const *texts, char **value, char **told)
{
  const gint shares = import_kind_find (&shareholder_import, "share_count");
  ImportMapColumn columns[2] = { { .field = shares }, { .field = field } };
  g_autoptr (GHashTable) same = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GHashTable) left_out = g_hash_table_new (NULL, NULL);
  g_autoptr (GHashTable) answered = g_hash_table_new (NULL, NULL);
  ImportMap map = { .kind = &shareholder_import, .n_columns = 2, .columns = columns, .same = same,
                    .left_out = left_out, .answered = answered };
  g_autoptr (ImportNotes) notes = import_notes_new (&shareholder_import, FALSE);
  g_autoptr (JsonNode) root = NULL;
  JsonArray *line;
  JsonObject *values;
  const char *name = shareholder_import.fields[field].name;

  for (guint i = 0; i < 3; i++)
    {
      g_autoptr (JsonBuilder) lines = json_builder_new ();
      SheetCell cells[2] = { { SHEET_NUMBER, "5", FALSE, FALSE, 1 },
                             { texts[i][0] != '\0' ? SHEET_TEXT : SHEET_EMPTY, texts[i], FALSE, FALSE, 1 } };
      SheetRow row = { i + 1, FALSE, 2, cells };

      import_notes_take (notes, &row, IMPORT_ROW_DATA);
      import_line_add (lines, &map, notes, &row, IMPORT_ROW_DATA, base_day_from_parts (2026, 11, 26));
      g_clear_pointer (&root, json_node_unref);
      root = json_builder_get_root (lines);
    }
  line = json_node_get_array (root);
  values = json_array_get_object_element (line, 3);
  *value = !json_object_has_member (values, name) ? g_strdup ("")
           : json_node_get_value_type (json_object_get_member (values, name)) == G_TYPE_STRING
             ? g_strdup (json_object_get_string_member (values, name))
             : g_strdup_printf ("%" G_GINT64_FORMAT, json_object_get_int_member (values, name));
  if (json_object_has_member (values, "middle_relation"))
    {
      char *all = g_strconcat (*value, ", ", json_object_get_string_member (values, "middle_relation"), NULL);

      g_free (*value);
      *value = all;
    }
  /* what is left out, or else the rule by which the cell is refused */
  *told = g_strdup ("");
  for (guint i = 4; i < 6 && (*told)[0] == '\0'; i++)
    if (!JSON_NODE_HOLDS_NULL (json_array_get_element (line, i)))
      {
        g_free (*told);
        *told = g_strdup (json_array_get_string_element (json_array_get_array_element (line, i), 0));
      }
}

static const struct
{
  const char *field;
  const char *texts[3];
  const char *value;
  const char *told;
} meanings[] = {
  { "place", { "Sanand", "\"", "\"" }, "Sanand", "" },
  { "place", { "Sanand", "Bavla", "do" }, "Bavla", "" },
  { "place", { "Sanand", "-", "-do-" }, "", "" },
  { "place", { "Sanand", "", "\"" }, "", "" },
  { "place", { "", "", "Ditto" }, "", "" },
  { "place", { "Sanand", "ઉપર મુજબ", "એજન" }, "Sanand", "" },
  { "taluka", { "", "Daskroi", ",," }, "Daskroi", "" },
  { "district", { "", "Ahmedabad", "''" }, "Ahmedabad", "" },
  { "surname", { "", "Patel", "〃" }, "Patel", "" },
  { "surname", { "", "Patel", "”" }, "Patel", "" },
  { "surname", { "", "Patel", "–" }, "", "" },
  { "occupation", { "", "Farming", "उपरोक्त" }, "Farming", "" },
  { "occupation", { "", "Farming", "ऊपर जैसा" }, "Farming", "" },
  { "nominee", { "", "Ilaben", "N/A" }, "", "" },
  { "nominee", { "", "Ilaben", "NIL" }, "", "" },
  { "nominee", { "", "2345.6789.0124", "do" }, "XXXX XXXX 0124", "" },
  /* a day and an amount are said by the mark too; a number is nobody else's */
  { "admitted_on", { "14-07-1998", "\"", "do" }, "1998-07-14", "" },
  { "admitted_on", { "14-07-1998", "15-07-1998", "ઉપર મુજબ" }, "1998-07-15", "" },
  { "admitted_on", { "14-07-1998", "", "\"" }, "", "" },
  { "paid_paise", { "", "500", "\"" }, "50000", "" },
  { "paid_paise", { "500", "nil", "\"" }, "0", "" },
  { "first_number", { "", "6", "\"" }, "", "cell_is_a_whole_number" },
  { "member_number", { "", "6", "\"" }, "", "cell_is_a_whole_number" },
  { "born_on", { "", "14-07-1970", "do" }, "", "cell_is_a_day" },
  { "member_number", { "", "", "M00601" }, "601", "" },
  { "first_number", { "", "", "M00601" }, "", "cell_is_a_whole_number" },
  { "nominee", { "", "", "Dineshbhai (son)" }, "Dineshbhai", "" },
  { "nominee", { "", "", "NULL" }, "", "" },
  { "phone", { "", "", "0" }, "", "" },
  { "pin", { "", "", "NULL" }, "", "" },
  { "pin", { "", "", "38001" }, "", "pin" },
  { "place", { "", "", "Sanand." }, "Sanand", "" },
  { "place", { "", "", "Sanand ," }, "Sanand", "" },
  { "place", { "", "", "At & Po. Sanand" }, "Sanand", "" },
  { "place", { "", "", "At.Po. Sanand" }, "Sanand", "" },
  { "place", { "", "", "At. Sanand" }, "Sanand", "" },
  { "place", { "", "", "At Post Sanand" }, "Sanand", "" },
  { "place", { "", "", "મુ. સાણંદ" }, "સાણંદ", "" },
  { "place", { "", "", "મુ.પો. સાણંદ" }, "સાણંદ", "" },
  { "place", { "", "", "मु. सानंद" }, "सानंद", "" },
  { "place", { "", "", "Atladara" }, "Atladara", "" },
  { "place", { "", "", "Mundra" }, "Mundra", "" },
  { "place", { "", "", "મુંદ્રા" }, "મુંદ્રા", "" },
  { "middle_name", { "", "", "Shri Mohanlal" }, "Mohanlal", "" },
  { "middle_name", { "", "", "Sva Dinesh" }, "Dinesh", "" },
  { "middle_name", { "", "", "Late Kalubhai" }, "Kalubhai", "" },
  { "middle_name", { "", "", "Kalubhai (Late)" }, "Kalubhai", "" },
  { "middle_name", { "", "", "W/o Kalubhai" }, "Kalubhai, husband", "" },
  { "middle_name", { "", "", "W/o. Late Kalubhai" }, "Kalubhai, husband", "" },
  { "middle_name", { "", "", "Wife of Shri Kalubhai" }, "Kalubhai, husband", "" },
  { "middle_name", { "", "", "D/o Kalubhai" }, "Kalubhai, father", "" },
  { "middle_name", { "", "", "Mr. Kalubhai" }, "Kalubhai", "" },
  { "middle_name", { "", "", "Mr.Kalubhai" }, "Kalubhai", "" },
  { "middle_name", { "", "", "Patni Ramlal" }, "Ramlal, husband", "" },
  { "middle_name", { "", "", "સ્વ. કાળુભાઈ" }, "Kalubhai", "" },
  { "middle_name", { "", "", "Kalu bhai" }, "Kalu bhai", "" },
  { "own_name", { "", "", "Smt. Ushaben" }, "Ushaben", "" },
  { "own_name", { "", "", "Kumari" }, "Kumari", "" },
  { "own_name", { "", "", "Late Ushaben" }, "Ushaben", "own_name_late" },
  { "own_name", { "", "", "સ્વ. ઉષાબેન" }, "Ushaben", "own_name_late" },
  { "own_name", { "", "", "ગં. સ્વ. ઉષાબેન" }, "Ushaben", "" },
  { "own_name", { "", "", "Swati" }, "Swati", "" },
  { "paid_paise", { "", "", "nil" }, "0", "" },
  { "paid_paise", { "", "", "NIL" }, "0", "" },
  { "paid_paise", { "", "", "-" }, "0", "" },
  { "paid_paise", { "", "", "—" }, "0", "" },
  { "paid_paise", { "", "", "શૂન્ય" }, "0", "" },
  { "paid_paise", { "", "", "शून्य" }, "0", "" },
  { "paid_paise", { "", "", "500" }, "50000", "" },
  { "paid_paise", { "", "", "" }, "", "paid_paise_more" },
};

static void
cells_mean_what_registers_mean (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (meanings); i++)
    {
      g_autofree char *value = NULL;
      g_autofree char *told = NULL;

      read_last (import_kind_find (&shareholder_import, meanings[i].field), meanings[i].texts, &value, &told);
      if (!g_str_equal (value, meanings[i].value) || !g_str_equal (told, meanings[i].told))
        tap_note ("%s “%s”: “%s” %s", meanings[i].field, meanings[i].texts[2], value, told);
      CU_ASSERT_STRING_EQUAL (value, meanings[i].value);
      CU_ASSERT_STRING_EQUAL (told, meanings[i].told);
    }
}

/* A formula that was saved without its result says something in the sheet, and nothing here. */
static void
lost_results_are_told (void)
{
  const char *const names[] = { "place", "own_name", "share_count" };
  ImportMapColumn columns[G_N_ELEMENTS (names)];
  g_autoptr (GHashTable) same = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GHashTable) left_out = g_hash_table_new (NULL, NULL);
  g_autoptr (GHashTable) answered = g_hash_table_new (NULL, NULL);
  ImportMap map = { .kind = &shareholder_import, .n_columns = G_N_ELEMENTS (names), .columns = columns, .same = same,
                    .left_out = left_out, .answered = answered };
  g_autoptr (ImportNotes) notes = import_notes_new (&shareholder_import, FALSE);
  g_autoptr (JsonBuilder) lines = json_builder_new ();
  g_autoptr (JsonNode) root = NULL;
  SheetCell cells[G_N_ELEMENTS (names)] = { { SHEET_EMPTY, "", TRUE, FALSE, 1 },
                                            { SHEET_TEXT, "Ushaben", TRUE, FALSE, 1 },
                                            { SHEET_EMPTY, "", FALSE, FALSE, 1 } };
  SheetRow row = { 1, FALSE, G_N_ELEMENTS (cells), cells };
  JsonArray *told;

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    columns[i] = (ImportMapColumn){ .field = import_kind_find (&shareholder_import, names[i]) };
  import_line_add (lines, &map, notes, &row, IMPORT_ROW_DATA, base_day_from_parts (2026, 11, 26));
  root = json_builder_get_root (lines);
  told = json_array_get_array_element (json_node_get_array (root), 4);
  CU_ASSERT_EQUAL_FATAL (json_array_get_length (told), 1);
  CU_ASSERT_STRING_EQUAL (json_array_get_string_element (told, 0), "place");
}

int
main (void)
{
  CU_TestInfo cases[] = {
    { "a note names a field and says something of it", notes_name_a_field },
    { "it counts for the rows below, until another comes", notes_count_until_others_come },
    { "a bare word counts when a person says so", bare_words_may_be_villages },
    { "words that were typed for old fonts are known", words_of_old_fonts_are_known },
    { "cells in old fonts are not read", cells_in_old_fonts_are_not_read },
    { "ditto marks, dashes, titles and nil are read for what they mean", cells_mean_what_registers_mean },
    { "a formula without a result is told", lost_results_are_told },
    CU_TEST_INFO_NULL,
  };
  CU_SuiteInfo suites[] = { { "import-sheets", NULL, NULL, NULL, NULL, cases }, CU_SUITE_INFO_NULL };

  return tap_run (suites);
}
