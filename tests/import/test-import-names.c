/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Whole names in one cell: parted by their endings, by the order of the column, by markers; and in Latin letters. */
#include "import-name.h"
#include "tap.h"

/* own / middle / relation / surname / place */
static char *
dup_parts (const char *text, ImportNameOrder order)
{
  ImportName name;
  char *parts;

  import_name_split (text, order, &name);
  parts = g_strdup_printf ("%s/%s/%s/%s/%s", name.own_name ? name.own_name : "",
                           name.middle_name ? name.middle_name : "", name.relation ? name.relation : "",
                           name.surname ? name.surname : "", name.place ? name.place : "");
  import_name_clear (&name);
  return parts;
}

static const struct
{
  const char *text;
  const char *parts; /* own / middle / relation / surname / place */
} split[] = {
  { "Ushaben Rameshbhai Patel", "Ushaben/Rameshbhai//Patel/" },
  { "Patel Ushaben Rameshbhai", "Ushaben/Rameshbhai//Patel/" },
  { "Patel Ushaben Rameshbhai – Vadod", "Ushaben/Rameshbhai//Patel/Vadod" },
  { "Patel Ushaben Rameshbhai, Vadod", "Ushaben/Rameshbhai//Patel/Vadod" },
  { "Patel Ushaben Rameshbhai (Vadod)", "Ushaben/Rameshbhai//Patel/Vadod" },
  { "Smt. Ranjan ben W/o Maganbhai Parmar", "Ranjanben/Maganbhai/husband/Parmar/" },
  { "Jyotsna D/O Kanubhai", "Jyotsna/Kanubhai/father//" },
  { "રંજનબેન મગનભાઈ પરમાર", "રંજનબેન/મગનભાઈ//પરમાર/" },
  { "પટેલ ઉષાબેન રમેશભાઈ", "ઉષાબેન/રમેશભાઈ//પટેલ/" },
  { "Ushaben", "Ushaben////" },
  { "Ushaben Rameshbhai", "Ushaben/Rameshbhai///" },
  { "Ushaben Patel", "Ushaben///Patel/" },
  { "Patel Ushaben", "Ushaben///Patel/" },
  { "Fatima Yusufbhai Shaikh", "Fatima/Yusufbhai//Shaikh/" },
  { "Patel Rameshbhai Ushaben", "Ushaben/Rameshbhai//Patel/" },
  { "Ushaben Rameshbhai Kanubhai Patel", "Ushaben/Rameshbhai Kanubhai//Patel/" },
  { "Ushaben Rameshbhai Kanubhai", "Ushaben/Rameshbhai Kanubhai///" },
  { "Patel, Ushaben Rameshbhai", "Ushaben/Rameshbhai//Patel/" },
  { "Ushaben Patel, Mumbai", "Ushaben///Patel/Mumbai" },
  { "Fatima Bibi Yusufbhai Shaikh", "Fatima Bibi/Yusufbhai//Shaikh/" },
  { "Gita Devi", "Gita Devi////" },
  { "ગીતા દેવી શર્મા", "ગીતા દેવી///શર્મા/" },
  { "Savita Ben Ramesh Bhai Patel", "Savitaben/Rameshbhai//Patel/" },
  { "K.M. ben. Patel", "K.M.ben///Patel/" },
  { "SAVITA BEN RAMESH BHAI", "SAVITABEN/RAMESHBHAI///" },
  { "Savitaben Ramesh Kumar Sharma", "Savitaben/Ramesh Kumar//Sharma/" },
  { "Vaghri Jashiben @ Jasuben Kalubhai", "Jashiben @ Jasuben/Kalubhai//Vaghri/" },
  { "જશીબેન ઉર્ફે જસુબેન કાળુભાઈ", "જશીબેન ઉર્ફે જસુબેન/કાળુભાઈ///" },
  { "Jashiben alias", "Jashiben alias////" },
  { "Mena bai Rathod", "Menabai///Rathod/" },
  /* titles, wherever they stand and however they are stuck to a name */
  { "Smt.Ushaben Patel", "Ushaben///Patel/" },
  { "PATEL SMT. USHABEN RAMESHBHAI", "USHABEN/RAMESHBHAI//PATEL/" },
  { "ગં.સ્વ.રંજનબેન મગનભાઈ", "રંજનબેન/મગનભાઈ///" },
  { "Savitaben Patel (Widow)", "Savitaben///Patel/" },
  { "Ku. Hetal Rameshbhai Patel", "Hetal/Rameshbhai//Patel/" },
  { "Kum.Hetalben Patel", "Hetalben///Patel/" },
  { "Chi. Hetal Patel", "Hetal///Patel/" },
  { "G.S. Savitaben Patel", "Savitaben///Patel/" },
  { "Sau. Savitaben Patel", "Savitaben///Patel/" },
  { "ચિ.હેતલ રમેશભાઈ પટેલ", "હેતલ/રમેશભાઈ//પટેલ/" },
  { "કુ. હેતલ પટેલ", "હેતલ///પટેલ/" },
  { "ગં. સ્વ. સવિતાબેન રમેશભાઈ", "સવિતાબેન/રમેશભાઈ///" },
  { "ગંગાસ્વરૂપ સવિતાબેન પટેલ", "સવિતાબેન///પટેલ/" },
  { "અ. સૌ. સવિતાબેન પટેલ", "સવિતાબેન///પટેલ/" },
  { "Mst. Fatima Shaikh", "Fatima///Shaikh/" },
  /* what goes with the own name of a Muslim woman */
  { "Shaikh Fatima Bibi Yusufbhai", "Fatima Bibi/Yusufbhai//Shaikh/" },
  { "Mansuri Noorjahan Begum", "Noorjahan Begum///Mansuri/" },
  { "Noorjahan Begum Mansuri", "Noorjahan Begum///Mansuri/" },
  { "Mumtaz Khatun Ansari", "Mumtaz Khatun///Ansari/" },
  { "Mumtazkhatun Rafik Ansari", "Mumtazkhatun/Rafik//Ansari/" },
  { "Salma Khatoon", "Salma Khatoon////" },
  { "Malek Zubeda Bi Gulamrasul", "Zubeda Bi/Gulamrasul//Malek/" },
  { "Rehana Bano Salimbhai Pathan", "Rehana Bano/Salimbhai//Pathan/" },
  { "Pathan Rehana Bano Salimbhai", "Rehana Bano/Salimbhai//Pathan/" },
  { "મુમતાઝ ખાતુન અંસારી", "મુમતાઝ ખાતુન///અંસારી/" },
  { "ઝુબેદા બી મલેક", "ઝુબેદા બી///મલેક/" },
  /* another name in brackets is hers; his, a title and a village are not */
  { "Savitaben (Savliben) Rameshbhai Patel", "Savitaben @ Savliben/Rameshbhai//Patel/" },
  { "Savitaben (Savli) Rameshbhai Patel", "Savitaben @ Savli/Rameshbhai//Patel/" },
  { "Savitaben Rameshbhai Patel (Savliben)", "Savitaben @ Savliben/Rameshbhai//Patel/" },
  { "Savitaben Rameshbhai Patel (alias Savli)", "Savitaben alias Savli/Rameshbhai//Patel/" },
  { "સવિતાબેન (ઉર્ફે સવલી) રમેશભાઈ પટેલ", "સવિતાબેન ઉર્ફે સવલી/રમેશભાઈ//પટેલ/" },
  { "Savitaben (Rameshbhai) Patel", "Savitaben/Rameshbhai//Patel/" },
  { "Savitaben (Late) Patel", "Savitaben///Patel/" },
  { "Savitaben (Savliben) Patel (Vadod)", "Savitaben @ Savliben///Patel/Vadod" },
  { "", "////" },
};

static void
names_are_split (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (split); i++)
    {
      g_autofree char *got = dup_parts (split[i].text, IMPORT_OWN_NAME_FIRST);

      if (g_strcmp0 (got, split[i].parts) != 0)
        tap_note ("“%s”: %s", split[i].text, got);
      CU_ASSERT_STRING_EQUAL (got, split[i].parts);
    }
}

/* Hers stands before the marker, in whatever order; his behind it. */
static void
names_are_split_at_markers (void)
{
  static const struct
  {
    const char     *text;
    ImportNameOrder order;
    const char     *parts; /* own / middle / relation / surname / place */
  } cases[] = {
    { "PATEL SAVITABEN W/O RAMESHBHAI", IMPORT_OWN_NAME_FIRST, "SAVITABEN/RAMESHBHAI/husband/PATEL/" },
    { "Shaikh Fatima Bibi Yusufbhai", IMPORT_SURNAME_FIRST, "Fatima Bibi/Yusufbhai//Shaikh/" },
    { "Shaikh Bano", IMPORT_SURNAME_FIRST, "Bano///Shaikh/" },
    { "Savita W/o Shri Raman Lal Sharma", IMPORT_OWN_NAME_FIRST, "Savita/Raman Lal/husband/Sharma/" },
    { "Savitaben Patel W/O. Rameshbhai", IMPORT_SURNAME_FIRST, "Savitaben/Rameshbhai/husband/Patel/" },
    { "Shaikh Fatima w/o Yusuf", IMPORT_SURNAME_FIRST, "Fatima/Yusuf/husband/Shaikh/" },
    { "Fatima Shaikh w/o Yusuf", IMPORT_OWN_NAME_FIRST, "Fatima/Yusuf/husband/Shaikh/" },
    { "Savitaben W/o. Late Ramanbhai", IMPORT_OWN_NAME_FIRST, "Savitaben/Ramanbhai/husband//" },
    { "Savitaben W/o Late Sh. Ramanbhai Patel", IMPORT_OWN_NAME_FIRST, "Savitaben/Ramanbhai/husband/Patel/" },
    { "Savitaben wife of Dr. Ramanbhai", IMPORT_OWN_NAME_FIRST, "Savitaben/Ramanbhai/husband//" },
    { "Savitaben W/o (Late) Ramanbhai", IMPORT_OWN_NAME_FIRST, "Savitaben/Ramanbhai/husband//" },
    { "સવિતાબેન W/o સ્વ.રમણભાઈ પટેલ", IMPORT_OWN_NAME_FIRST, "સવિતાબેન/રમણભાઈ/husband/પટેલ/" },
    { "Savitaben Wd/o Ramanbhai", IMPORT_OWN_NAME_FIRST, "Savitaben/Ramanbhai/husband//" },
    { "Savitaben wd/o. Ramanbhai", IMPORT_OWN_NAME_FIRST, "Savitaben/Ramanbhai/husband//" },
    { "Savitaben Widow of Ramanbhai", IMPORT_OWN_NAME_FIRST, "Savitaben/Ramanbhai/husband//" },
    { "સવિતાબેન વિધવા રમણભાઈ", IMPORT_OWN_NAME_FIRST, "સવિતાબેન/રમણભાઈ/husband//" },
    { "સવિતાબેન તે રમણભાઈની વિધવા", IMPORT_OWN_NAME_FIRST, "સવિતાબેન/રમણભાઈ/husband//" },
    { "सविताबेन विधवा रमणभाई", IMPORT_OWN_NAME_FIRST, "सविताबेन/रमणभाई/husband//" },
    { "Jyotsna S/o Kanubhai", IMPORT_OWN_NAME_FIRST, "Jyotsna/Kanubhai/father//" },
    { "Savitaben w/oRameshbhai", IMPORT_OWN_NAME_FIRST, "Savitaben/Rameshbhai/husband//" },
    { "Savitabenw/o Rameshbhai", IMPORT_OWN_NAME_FIRST, "Savitaben/Rameshbhai/husband//" },
    { "Savitaben W / O Rameshbhai", IMPORT_OWN_NAME_FIRST, "Savitaben/Rameshbhai/husband//" },
    { "Savitaben W.O. Rameshbhai", IMPORT_OWN_NAME_FIRST, "Savitaben/Rameshbhai/husband//" },
    { "Savitaben, W/o Rameshbhai Patel", IMPORT_OWN_NAME_FIRST, "Savitaben/Rameshbhai/husband/Patel/" },
    { "Savitaben (W/o Rameshbhai)", IMPORT_OWN_NAME_FIRST, "Savitaben/Rameshbhai/husband//" },
    { "Savitaben W/o Patel Rameshbhai", IMPORT_OWN_NAME_FIRST, "Savitaben/Rameshbhai/husband/Patel/" },
    { "Patel Savitaben W/o Rameshbhai Patel – Vadod", IMPORT_OWN_NAME_FIRST,
      "Savitaben/Rameshbhai/husband/Patel/Vadod" },
    { "Savitaben Chauhan W/o Rameshbhai Patel", IMPORT_OWN_NAME_FIRST,
      "Savitaben/Rameshbhai Patel/husband/Chauhan/" },
    { "Savitaben Kanubhai Zala W/o Rameshbhai", IMPORT_OWN_NAME_FIRST,
      "Savitaben/Rameshbhai/husband/Kanubhai Zala/" },
    { "Savitaben D/o Kanubhai W/o Rameshbhai", IMPORT_OWN_NAME_FIRST, "Savitaben/Rameshbhai/husband/Kanubhai/" },
    { "Savitaben W/o", IMPORT_OWN_NAME_FIRST, "Savitaben////" },
    { "W/o Rameshbhai Patel", IMPORT_OWN_NAME_FIRST, "/Rameshbhai/husband/Patel/" },
    { "W/o Rameshbhai Patel Savitaben", IMPORT_OWN_NAME_FIRST, "Savitaben/Rameshbhai/husband/Patel/" },
    { "Savitaben C/o Rameshbhai Patel", IMPORT_OWN_NAME_FIRST, "Savitaben/Rameshbhai//Patel/" },
    { "Shaikh Bano Yusufbhai", IMPORT_SURNAME_FIRST, "Bano/Yusufbhai//Shaikh/" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *got = dup_parts (cases[i].text, cases[i].order);

      if (g_strcmp0 (got, cases[i].parts) != 0)
        tap_note ("“%s”: %s", cases[i].text, got);
      CU_ASSERT_STRING_EQUAL (got, cases[i].parts);
    }
}

static void
names_get_latin_letters (void)
{
  static const char *const cases[][2] = {
    { "રંજનબેન મગનભાઈ", "Ranjanben Maganbhai" }, { "रंजनबेन", "Ranjanben" },     { "જ્યોત્સનાબેન", "Jyotsnaben" },
    { "લક્ષ્મીબેન", "Laxmiben" },                { "પટેલ", "Patel" },           { "પરમાર", "Parmar" },
    { "કમલા", "Kamla" },                      { "રમીલા", "Ramila" },         { "સવિતા", "Savita" },
    { "ચંપા", "Champa" },                      { "વાઘેલા", "Vaghela" },        { "ઝાલા", "Zala" },
    { "ચૌધરી", "Chaudhari" },                  { "USHABEN PATEL", "Ushaben Patel" }, { "Ushaben", "Ushaben" },
    { "દેસાઈ", "Desai" },                      { "શાહ", "Shah" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *latin = import_name_dup_latin (cases[i][0]);

      if (g_strcmp0 (latin, cases[i][1]) != 0)
        tap_note ("%s: %s", cases[i][0], latin);
      CU_ASSERT_STRING_EQUAL (latin, cases[i][1]);
    }
}

int
main (void)
{
  CU_TestInfo cases[] = {
    { "names in one cell are split", names_are_split },
    { "a marker parts her name from his", names_are_split_at_markers },
    { "Gujarati and Hindi names get Latin letters", names_get_latin_letters },
    CU_TEST_INFO_NULL,
  };
  CU_SuiteInfo suites[] = { { "import-names", NULL, NULL, NULL, NULL, cases }, CU_SUITE_INFO_NULL };

  return tap_run (suites);
}
