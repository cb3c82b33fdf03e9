/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A register of shareholders as a whole: what its headings mean, and which of its rows are women. */
#include <glib/gstdio.h>
#include <string.h>

#include "import-heading.h"
#include "import-note.h"
#include "shareholder-import.h"
#include "tap.h"

/* The sheet with this text; its file is gone when the test has ended. */
static SheetFile *
sheet_new (const char *content)
{
  g_autofree char *path = NULL;
  gint handle = g_file_open_tmp ("register-XXXXXX.csv", &path, NULL);
  SheetFile *file;

  g_assert (handle >= 0 && g_close (handle, NULL) && g_file_set_contents (path, content, -1, NULL));
  file = sheet_file_open (path, NULL, NULL);
  g_assert (file != NULL);
  return file;
}

static void
sheet_free (SheetFile *file)
{
  g_autofree char *path = g_strconcat (g_get_tmp_dir (), "/", sheet_file_get_name (file, 0), NULL);

  g_unlink (path);
  sheet_file_close (file);
}

static const struct
{
  const char *heading;
  const char *field; /* "" for none */
} headings[] = {
  { "Memb. No", "member_number" },
  { "Membership No.", "member_number" },
  { "No.", "member_number" },
  { "સભ્ય નં.", "member_number" },
  { "સભાસદ નંબર", "member_number" },
  { "सदस्य क्र.", "member_number" },
  { "Member No. / સભ્ય નં.", "member_number" },
  /* serial numbers are numbers of nobody */
  { "Sr. No.", "" },
  { "Sr.No", "" },
  { "S. No.", "" },
  { "Sl No", "" },
  { "Serial Number", "" },
  { "ક્રમ", "" },
  { "ક્રમ નંબર", "" },
  { "અ.નં.", "" },
  { "અનુક્રમ નંબર", "" },
  { "क्र. सं.", "" },
  { "क्रमांक", "" },
  { "ક્રમ / Sr. No.", "" },
  /* names */
  { "Name", "name" },
  { "Name of Lady Member", "name" },
  { "Shareholder's Name", "name" },
  { "નામ / Name", "name" },
  { "સભાસદનું પૂરું નામ", "name" },
  { "Father/Husband", "middle_name" },
  { "Father's / Husband's Name", "middle_name" },
  { "Husband", "middle_name" },
  { "Husband's Full Name", "middle_name" },
  { "Name of Father or Husband", "middle_name" },
  { "W/o D/o", "middle_name" },
  { "પિતા/પતિનું નામ", "middle_name" },
  { "पति/पिता का नाम", "middle_name" },
  { "Surname", "surname" },
  { "અટક (Surname)", "surname" },
  /* where she lives */
  { "Name of Village", "place" },
  { "ગામનું નામ", "place" },
  { "Address", "house" },
  { "Full Address", "house" },
  { "Address / Taluka", "taluka" },
  { "Address / Village", "place" },
  { "સરનામું / તાલુકો", "taluka" },
  { "પૂરું સરનામું", "house" },
  { "ફોન નંબર", "phone" },
  { "Mob. No.", "phone" },
  { "Email address", "" },
  /* days and numbers of hers */
  { "D.O.B.", "born_on" },
  { "Place of birth", "" },
  { "Date", "admitted_on" },
  { "Date (dd/mm/yyyy)", "admitted_on" },
  { "DOB (dd/mm/yyyy)", "born_on" },
  { "Name (in block letters)", "name" },
  { "Name (Husband)", "middle_name" },
  { "સભાસદ થયાની તારીખ", "admitted_on" },
  { "Resolution No.", "resolution_number" },
  { "Date of Resolution", "" },
  { "આધાર કાર્ડ નંબર", "aadhaar_last4" },
  /* shares */
  { "Share", "share_count" },
  { "No. of Shares", "share_count" },
  { "Shares / No. of shares", "share_count" },
  { "કુલ શેર", "share_count" },
  { "શેરની સંખ્યા", "share_count" },
  { "Share Rs.", "paid_paise" },
  { "Shares / Rs.", "paid_paise" },
  { "Share Amt", "paid_paise" },
  { "Amount (Rs.)", "paid_paise" },
  { "શેર રૂ.", "paid_paise" },
  { "શેર ફાળો", "paid_paise" },
  { "शेयर राशि", "paid_paise" },
  { "Share / From", "first_number" },
  { "Shares / From", "first_number" },
  { "Distinctive Nos. / From", "first_number" },
  { "શેર નં. થી", "first_number" },
  { "શેર નંબર / થી", "first_number" },
  { "Share / To", "last_number" },
  { "શેર નં. સુધી", "last_number" },
  { "अंश सं. / तक", "last_number" },
  /* short, as accountants and programs write them */
  { "MEM_CODE", "member_number" },
  { "MEM_NAME", "name" },
  { "Particulars", "name" },
  { "FH_NAME", "middle_name" },
  { "FH_FLAG", "middle_relation" },
  { "Vill.", "place" },
  { "VILL_CD", "" },
  { "ADD1", "house" },
  { "DOJ", "admitted_on" },
  { "Dt. of Adm.", "admitted_on" },
  { "No. of Sh.", "share_count" },
  { "SH_QTY", "share_count" },
  { "SH_FROM", "first_number" },
  { "SH_TO", "last_number" },
  { "SH_AMT", "paid_paise" },
  { "STATUS", "" },
  { "NOM_NAME", "nominee" },
  { "NOM_REL", "nominee_relation" },
  { "L.F.", "" },
  { "નંગ", "share_count" },
  { "શેર / નંગ", "share_count" },
  { "શેર નંગ", "share_count" },
  { "From No.", "first_number" },
  { "To No.", "last_number" },
  { "નંબરથી", "first_number" },
  { "શેર / નંબરથી", "first_number" },
  { "નંબર થી", "first_number" },
  { "નંબર સુધી", "last_number" },
  { "થી", "first_number" },
  { "સુધી", "last_number" },
  { "Share Nos.", "numbers" },
  { "Distinctive Nos. From - To", "numbers" },
  { "Share Certificate No.", "" },
  { "શેર સર્ટી નં.", "" },
  { "Certificate / From", "" },
  { "Share Balance", "" },
  { "Face Value", "" },
  /* of somebody or something else */
  { "Entrance Fee Amount", "" },
  { "પ્રવેશ ફી", "" },
  { "Receipt / No.", "" },
  { "Receipt / Date", "" },
  { "Bank A/c No.", "" },
  { "Nominee", "nominee" },
  { "Nominee / Name", "nominee" },
  { "Nominee / Relation", "nominee_relation" },
  { "Nominee / Address", "" },
  { "Nominee's Age", "" },
  { "વારસદારનું સરનામું", "" },
  { "વારસદારનું નામ", "nominee" },
};

static void
headings_name_fields (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (headings); i++)
    {
      gint field = import_heading_find (&shareholder_import, headings[i].heading, NULL);
      const char *name = field >= 0 ? shareholder_import.fields[field].name : "";

      if (!g_str_equal (name, headings[i].field))
        tap_note ("“%s”: %s, wanted %s", headings[i].heading, name, headings[i].field);
      CU_ASSERT_STRING_EQUAL (name, headings[i].field);
    }
}

static void
headings_say_whose_name_it_is (void)
{
  static const struct
  {
    const char *heading;
    const char *relation; /* "" for none */
  } cases[] = {
    { "Husband's name", "husband" }, { "Husband", "husband" }, { "Name (Husband)", "husband" },
    { "Husbands name", "husband" },  { "W/o", "husband" },     { "પતિનું નામ", "husband" },
    { "પતિ", "husband" },             { "पति का नाम", "husband" }, { "pati nu nam", "husband" },
    { "Father's name", "father" },   { "D/o", "father" },      { "પિતાનું નામ", "father" },
    { "पिता का नाम", "father" },      { "pita nu nam", "father" },
    { "Father/Husband", "" },        { "પતિ / પિતાનું નામ", "" }, { "W/o D/o", "" },
    { "Middle name", "" },           { "Name", "" },           { "", "" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      const char *relation = import_heading_find_relation (&shareholder_import, cases[i].heading);

      if (g_strcmp0 (relation != NULL ? relation : "", cases[i].relation) != 0)
        tap_note ("“%s”: %s", cases[i].heading, relation);
      CU_ASSERT_STRING_EQUAL (relation != NULL ? relation : "", cases[i].relation);
    }
}

/* What each column of a sheet is read as. */
static void
columns_of_sheets_are_mapped (void)
{
  static const struct
  {
    const char *content;
    const char *fields; /* parted by ',', "-" for none */
  } cases[] = {
    { "Sr. No.,Name,Village\n1,Ushaben Rana,Vadod\n", "-,name,place" },
    { "Sr.No.,Memb. No,Name,Father/Husband,Surname\n1,11,Ushaben,Rameshbhai,Rana\n",
      "-,member_number,name,middle_name,surname" },
    /* two rows of headings without merged cells */
    { "Memb. No,Name,Share,,,,Address,\n,,Nos,From,To,Rs.,Village,Taluka\n1,Ushaben Rana,5,1,5,500,Vadod,Anand\n",
      "member_number,name,share_count,first_number,last_number,paid_paise,place,taluka" },
    { "Member No,Name,Share Nos,From,To\n1,Ushaben Rana,5,1,5\n",
      "member_number,name,share_count,first_number,last_number" },
    { "Member No,Name,વારસદાર / સંબંધ\n1,Ushaben Rana,Dineshbhai (son)\n", "member_number,name,nominee" },
    { "Member No,Name,Nominee relation\n1,Ushaben Rana,son\n", "member_number,name,nominee_relation" },
    /* a column of names without endings shows what it is by titles and markers */
    { "No,Party,Village\n1,Smt. Savita Parmar,Vadod\n2,Hetal D/o Natubhai,Vadod\n3,Rehana Bano Pathan,Vadod\n",
      "member_number,name,place" },
    { "ક્રમ,નામ,નંગ,નંબરથી,નંબર સુધી,રકમ\n૧,ઉષાબેન રાણા,૫,૧,૫,૫૦૦\n",
      "-,name,share_count,first_number,last_number,paid_paise" },
    /* "No." of a share is no number of a member */
    { "Memb.No.,Name,નંગ,નંબર થી,સુધી\n1,Ushaben Rana,5,1,5\n",
      "member_number,name,share_count,first_number,last_number" },
    { "Member No,Name,Shares,From No.,To No.\n1,Ushaben Rana,5,1,5\n",
      "member_number,name,share_count,first_number,last_number" },
    { "Member No,Name,Share Nos\n1,Ushaben Rana,5\n2,Ilaben Rana,5\n", "member_number,name,share_count" },
    { "Member No,Name,Share Nos\n1,Ushaben Rana,1-5\n2,Ilaben Rana,6-10\n", "member_number,name,numbers" },
    { "Member No,Name,Share Nos\n1,Ushaben Rana,101\n2,Ilaben Rana,102\n", "member_number,name,numbers" },
    { "Member No,Name,Amount,Amount\n1,Ushaben Rana,500,20\n", "member_number,name,paid_paise,-" },
    /* a day of which the heading says little is taken when it is the only one */
    { "Member No,Name,Date of Regn.\n1,Ushaben Rana,14-07-1998\n", "member_number,name,admitted_on" },
    { "Member No,Name,Date of Regn.,Date of File\n1,Ushaben Rana,14-07-1998,14-07-1998\n", "member_number,name,-,-" },
    { "Member No,Name,Resolution Date\n1,Ushaben Rana,14-07-1998\n", "member_number,name,-" },
    { "Member No,Name,Date of Regn.,Admitted on\n1,Ushaben Rana,14-07-1998,15-07-1998\n",
      "member_number,name,-,admitted_on" },
    { "1,Ushaben Rana,Ward 5,by bank\n2,Ilaben Rana,Ward 6,by receipt\n", "-,name,-,-" },
    { "સભ્ય નં.,ક્રમ,નામ,ગામ\n૧,૧,ઉષાબેન રાણા,વડોદ\n", "member_number,-,name,place" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      SheetFile *file = sheet_new (cases[i].content);
      g_autoptr (ImportLook) look = import_look_new (file, 0, &shareholder_import, NULL, NULL);
      g_autoptr (ImportMap) map = import_map_new (&shareholder_import, look);
      g_autoptr (GString) fields = g_string_new (NULL);

      for (guint c = 0; c < map->n_columns; c++)
        g_string_append_printf (fields, "%s%s", c > 0 ? "," : "",
                                map->columns[c].field >= 0 ? map->kind->fields[map->columns[c].field].name : "-");
      if (!g_str_equal (fields->str, cases[i].fields))
        tap_note ("%s%s", cases[i].content, fields->str);
      CU_ASSERT_STRING_EQUAL (fields->str, cases[i].fields);
      sheet_free (file);
    }
}

static void
no_two_columns_are_one_field (void)
{
  SheetFile *file = sheet_new ("Member No,Name,Called\n1,Ushaben Rana,Usha\n");
  g_autoptr (ImportLook) look = import_look_new (file, 0, &shareholder_import, NULL, NULL);
  g_autoptr (ImportMap) map = import_map_new (&shareholder_import, look);
  gint name = import_kind_find (&shareholder_import, "name");
  g_autoptr (GError) error = NULL;

  CU_ASSERT_EQUAL (map->columns[1].field, name);
  CU_ASSERT_TRUE (import_map_take_text (map, look, "[columns]\nCalled=name\n", NULL));
  CU_ASSERT_EQUAL (map->columns[1].field, -1);
  CU_ASSERT_EQUAL (map->columns[2].field, name);
  CU_ASSERT_FALSE (import_map_take_text (map, look, "[columns]\nName=name\nCalled=name\n", &error));
  CU_ASSERT_TRUE (g_error_matches (error, G_KEY_FILE_ERROR, G_KEY_FILE_ERROR_INVALID_VALUE));
  sheet_free (file);
}

static void
what_is_no_table_is_known (void)
{
  static const struct
  {
    const char *content;
    gboolean    is_table;
  } cases[] = {
    { "", FALSE },
    { "\n\n", FALSE },
    { "Dear Sir,\nplease find enclosed the register.\n", FALSE },
    { "Ahmedabad, 14-07-1998\nTo Ushaben Patel, please send the name, the village and the date of each woman.\n"
      "With thanks, the secretary\n", FALSE },
    { "માનનીય બહેન,\nઆ સાથે રજિસ્ટર, સભાસદનું નામ અને ગામ મોકલ્યાં છે.\n", FALSE },
    { "Name,Village\nUshaben Rana,Vadod\n", TRUE },
    { "Member No,Name\n", TRUE },
    { "Ushaben Rana,Vadod\nIlaben Rana,Bavla\n", TRUE },
    { "a,b\n1,2\n2,3\n", TRUE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      SheetFile *file = sheet_new (cases[i].content);
      g_autoptr (ImportLook) look = import_look_new (file, 0, &shareholder_import, NULL, NULL);

      if (look->is_table != cases[i].is_table)
        tap_note ("%s", cases[i].content);
      CU_ASSERT_EQUAL (look->is_table, cases[i].is_table);
      sheet_free (file);
    }
}

typedef struct
{
  const ImportLook *look;
  GString          *kinds;
} Judging;

static gboolean
judge_cb (const SheetRow *row, gpointer data, GError **error)
{
  Judging *judging = data;
  ImportRowKind kind = import_look_judge (judging->look, row);

  g_string_append_printf (judging->kinds, "%s%s", judging->kinds->len > 0 ? " " : "",
                          kind == IMPORT_ROW_CARRIED ? "carried" : import_row_kind_name (kind));
  return TRUE;
}

static const struct
{
  const char *row;
  const char *kind;
} judged[] = {
  { ",,Total,,65,6500,", "total" },
  { "Grand Total,,,,65,6500,", "total" },
  { "G.Total,,,,65,6500,", "total" },
  { ",,Vadod total,,65,6500,", "total" },
  { ",,એકંદર કુલ,,65,6500,", "total" },
  { ",,કુલ સરવાળો,,65,6500,", "total" },
  { ",,કુલ શેર,,65,6500,", "total" },
  { "કુલ,,૨૫ બહેનો,,65,6500,", "total" },
  { ",,एकुण,,65,6500,", "total" },
  { ",,महायोग,,65,6500,", "total" },
  { ",,कुल जोड़ :,,65,6500,", "total" },
  { "Page total,,,,65,6500,", "carried" },
  { ",,પાન સરવાળો,,65,6500,", "carried" },
  { ",,આગળથી લાવ્યા,,65,6500,", "carried" },
  { ",,Brought forward,,65,6500,", "carried" },
  { ",,B/F,,65,6500,", "carried" },
  { ",,Total c/f,,65,6500,", "carried" },
  { ",,C/F,,65,6500,", "carried" },
  { ",,By Balance b/d,,65,6500,", "carried" },
  { ",,Opening Balance,,,6500,", "carried" },
  { ",,ખૂલતી બાકી,,,6500,", "carried" },
  { ",,Carried forward to page 3,,65,6500,", "carried" },
  { ",,आगे ले गए,,65,6500,", "carried" },
  /* women */
  { "4,14,Kulsumbibi Shaikh,Vadod,5,500,", "data" },
  { "4,14,Totalben Rana,Vadod,5,500,", "data" },
  { "4,14,કુલ દેવીબેન,Vadod,5,500,", "data" },
  { "4,14,Jyotsna Solanki,Vadod,5,500,Total paid", "data" },
  { "4,14,Jyotsna Solanki,Kul,5,500,", "data" },
  { ",,Ushaben Solanki,ગુરુ કુલ,5,500,કુલ ૫ શેર", "data" },
  { "4,14,Jyotsna Solanki,Vadod,5,500,B/F", "data" },
  { ",,,,5,500,", "total" },
  { ",,,,65,6500,", "data" }, /* more shares of the woman above, perhaps */
  { ",14,,,5,500,", "data" },
  { ",,,Vadod,5,500,", "data" },
  { ",,Rasilaben Rana,,,,", "data" },
  { ",,Vadod,,,,", "note" },
  { "(1),(2),(3),(4),(5),(6),(7)", "header" },
  { "૧,૨,૩,૪,૫,૬,૭", "header" },
  { "1,2,Ushaben,Vadod,5,500,", "data" },
  /* with which a list closes */
  { ",,Secretary,,,Chairwoman,", "note" },
  { ",,Secretary   Chairwoman,,,,", "note" },
  { ",,મંત્રી,,,પ્રમુખ,", "note" },
  { ",,મંત્રી  પ્રમુખ,,,,", "note" },
  { "Checked by,,Ushaben Patel,,,,", "note" },
  { ",,Checked by Ushaben Patel,,,President,", "note" },
  { "તપાસનાર,,,,સહી,,", "note" },
  { "તૈયાર કરનાર : ઇલાબેન,,,,માનદ મંત્રી,,", "note" },
  { ",,सचिव,,,अध्यक्षा,", "note" },
  { "Date:,14-07-2020,,,,Hon. Secretary,", "note" },
  { ",,\"Ilaben Shah\nSecretary\",,,\"Ujiben Rana\nPresident\",", "note" },
  { "4,14,Mantri Ushaben,Vadod,5,500,", "data" },
  { ",,મંત્રી ઉષાબેન રમેશભાઈ,વડોદ,,,", "data" },
  { "4,14,Secretary,Vadod,5,500,", "data" },
  { ",,Ushaben Solanki,Vadod,,,Secretary", "data" },
  { "4,14,Jyotsna Solanki,Vadod,5,500,President", "data" },
  { "4,14,Jyotsna Solanki,Vadod,5,500,સહી", "data" },
};

static void
totals_are_told_from_women (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (judged); i++)
    {
      g_autofree char *content = g_strdup_printf ("Sr. No.,Member No.,Name,Village,No. of shares,Amount,Remarks\n"
                                                  "1,11,Jyotsna Rana,Vadod,5,500,\n%s\n", judged[i].row);
      SheetFile *file = sheet_new (content);
      g_autoptr (ImportLook) look = import_look_new (file, 0, &shareholder_import, NULL, NULL);
      g_autoptr (GString) kinds = g_string_new (NULL);
      g_autofree char *wanted = g_strconcat ("header data ", judged[i].kind, NULL);
      Judging judging = { look, kinds };

      g_assert (look != NULL && sheet_file_read (file, 0, judge_cb, &judging, NULL, NULL));
      if (!g_str_equal (kinds->str, wanted))
        tap_note ("“%s”: %s", judged[i].row, kinds->str);
      CU_ASSERT_STRING_EQUAL (kinds->str, wanted);
      sheet_free (file);
    }
}

/* A total of a page is none of all rows, and its rows go on behind it. */
static void
totals_of_pages_are_not_added (void)
{
  SheetFile *file = sheet_new ("Member No.,Name,No. of shares\nગામ: સાણંદ,,\n1,Ushaben Rana,5\n2,Ilaben Rana,10\n"
                               ",Page total,15\n,C/F,15\n,B/F,15\n3,Ujiben Rana,5\n,Total,20\n,C/F,20\n");
  g_autoptr (ImportLook) look = import_look_new (file, 0, &shareholder_import, NULL, NULL);
  const ImportColumn *shares = g_ptr_array_index (look->columns, 2);
  g_autoptr (ImportNotes) notes = import_notes_new (&shareholder_import, FALSE);
  SheetCell cell = { SHEET_TEXT, "ગામ: સાણંદ", FALSE, FALSE, 1, NULL };
  SheetRow row = { 2, FALSE, 1, &cell };
  guint place = (guint) import_kind_find (&shareholder_import, "place");

  CU_ASSERT_EQUAL (shares->sum_hundredths, 2000);
  CU_ASSERT_TRUE (shares->has_total);
  CU_ASSERT_EQUAL (shares->total_hundredths, 2000);
  import_notes_take (notes, &row, IMPORT_ROW_NOTE);
  import_notes_take (notes, &row, IMPORT_ROW_CARRIED);
  CU_ASSERT_EQUAL (g_strcmp0 (import_notes_get (notes, place), "સાણંદ"), 0);
  import_notes_take (notes, &row, IMPORT_ROW_TOTAL);
  CU_ASSERT_PTR_NULL (import_notes_get (notes, place));
  sheet_free (file);
}

int
main (void)
{
  CU_TestInfo cases[] = {
    { "headings name fields, or nothing that is kept", headings_name_fields },
    { "a heading says whose name it is", headings_say_whose_name_it_is },
    { "columns are mapped by their headings and by what stands in them", columns_of_sheets_are_mapped },
    { "no two columns are one field", no_two_columns_are_one_field },
    { "what is no table is known", what_is_no_table_is_known },
    { "rows of totals are told from women", totals_are_told_from_women },
    { "totals of pages are not added, and end nothing", totals_of_pages_are_not_added },
    CU_TEST_INFO_NULL,
  };
  CU_SuiteInfo suites[] = { { "import-headings", NULL, NULL, NULL, NULL, cases }, CU_SUITE_INFO_NULL };

  return tap_run (suites);
}
