/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What a register of shareholders in a file can say, and how its headings are called. */
#include "shareholder-import.h"

#include <glib/gi18n.h>

static const ImportCode relations[] = {
  { "husband", "husband" }, { "husband", "h" }, { "husband", "w o" }, { "husband", "wife of" }, { "husband", "પતિ" },
  { "husband", "पति" },
  { "father", "father" }, { "father", "f" }, { "father", "d o" }, { "father", "daughter of" }, { "father", "પિતા" },
  { "father", "पिता" },
  { NULL, NULL },
};

static const ImportCode classes[] = {
  { "ordinary", "ordinary" }, { "ordinary", "a class" }, { "ordinary", "साधारण" },
  { "ordinary", "સામાન્ય" }, { "ordinary", "सामान्य" },
  { "nominal", "nominal" }, { "nominal", "નામમાત્ર" }, { "nominal", "नाममात्र" },
  { "associate", "associate" }, { "associate", "સહયોગી" }, { "associate", "सहयोगी" },
  { "sympathiser", "sympathiser" }, { "sympathiser", "હિતેચ્છુ" }, { "sympathiser", "हितैषी" },
  { NULL, NULL },
};

static const ImportCode endings[] = {
  { "resigned", "resigned" }, { "resigned", "resignation" }, { "resigned", "રાજીનામું" }, { "resigned", "इस्तीफ़ा" },
  { "deceased", "deceased" }, { "deceased", "dead" }, { "deceased", "died" }, { "deceased", "expired" },
  { "deceased", "death" }, { "deceased", "મૃત્યુ" }, { "deceased", "અવસાન" }, { "deceased", "मृत्यु" },
  { "transferred_all", "transferred" }, { "transferred_all", "transferred all" }, { "transferred_all", "transfer" },
  { "transferred_all", "તબદીલ" }, { "transferred_all", "हस्तांतरण" },
  { "expelled", "expelled" }, { "expelled", "બરતરફ" }, { "expelled", "निष्कासित" },
  /* as our own registers say it */
  { "resigned", "રાજીનામું આપ્યું" }, { "resigned", "त्यागपत्र दिया" }, { "deceased", "निधन" },
  { "transferred_all", "transferred all shares" }, { "transferred_all", "બધા શેર તબદીલ" },
  { "transferred_all", "सब अंश हस्तांतरित" }, { "expelled", "દૂર કરાયાં" },
  { "other", "other" }, { "other", "અન્ય" }, { "other", "अन्य" },
  { NULL, NULL },
};

static const ImportField fields[] = {
  { "member_number", N_("Member No."), IMPORT_COUNT,
    "सं|member no|member number|membership no|mem no|m no|reg no|register no|folio no|no|sr no|sabhasad no|sabhya no|"
    "સભાસદ નં|સભાસદ નંબર|સભ્ય નં|સભ્ય નંબર|નંબર|નં|સભાસદ ક્રમાંક|सदस्य सं|सदस्य संख्या|सदस्य क्रमांक|सदस्य नं" },
  { "name", N_("Whole name"), IMPORT_NAME,
    "name|full name|member name|name of member|name of shareholder|name of the member|shareholder|member|nam|"
    "sabhasad nu nam|"
    "નામ|પૂરું નામ|સભાસદનું નામ|સભ્યનું નામ|બહેનનું નામ|नाम|पूरा नाम|सदस्य का नाम" },
  { "name_gu", N_("Name in Gujarati"), IMPORT_NAME, "name in gujarati|ગુજરાતીમાં નામ|गुजराती में नाम" },
  { "own_name", N_("Own name"), IMPORT_PART, "own name|first name|પોતાનું નામ|अपना नाम", .beside = "own_name_gu" },
  { "middle_name", N_("Middle name (husband’s or father’s)"), IMPORT_PART,
    "middle name|husband name|husband s name|father name|father s name|father husband name|father or husband|"
    "father s or husband s name|name of husband|name of father|pati nu nam|પતિનું નામ|પિતાનું નામ|પિતા પતિનું નામ|"
    "પતિ પિતાનું નામ|पति का नाम|पिता का नाम|पिता पति का नाम", .beside = "middle_name_gu" },
  { "surname", N_("Surname"), IMPORT_PART, "surname|last name|atak|અટક|उपनाम", .beside = "surname_gu" },
  { "middle_relation", N_("Whose name the middle name is"), IMPORT_CODE, "relation to her|whose name|સંબંધ",
    .is_soft = TRUE, .codes = relations },
  { "own_name_gu", N_("Own name in Gujarati"), IMPORT_TEXT, "own name in gujarati" },
  { "middle_name_gu", N_("Middle name in Gujarati"), IMPORT_TEXT, "middle name in gujarati" },
  { "surname_gu", N_("Surname in Gujarati"), IMPORT_TEXT, "surname in gujarati" },
  { "place", N_("Village or ward"), IMPORT_TEXT,
    "સ્થળ|place|village|ward|area|town|centre|center|village town|gam|gaam|kendra|"
    "ગામ|વિસ્તાર|ગામ વિસ્તાર|વોર્ડ|કેન્દ્ર|"
    "स्थान|गाँव|गांव|क्षेत्र|केंद्र", .is_noted = TRUE, .is_common = TRUE },
  { "taluka", N_("Taluka"), IMPORT_TEXT, "taluka|taluko|tehsil|તાલુકો|તાલુકા|तालुका|तहसील", .is_noted = TRUE,
    .is_common = TRUE },
  { "district", N_("District"), IMPORT_TEXT, "district|dist|jillo|જિલ્લો|જીલ્લો|ज़िला|जिला", .is_noted = TRUE,
    .is_common = TRUE },
  { "house", N_("House and street"), IMPORT_ADDRESS, "address|house|street|sarnamu|સરનામું|સરનામુ|ઠેકાણું|पता" },
  { "pin", N_("PIN code"), IMPORT_PIN, "pin|pin code|pincode|પિન|પિનકોડ|પિન કોડ|पिन|पिन कोड", .is_soft = TRUE,
    .is_common = TRUE },
  { "phone", N_("Mobile number"), IMPORT_PHONE,
    "phone|phone no|mobile|mobile no|mobile number|contact|contact no|ફોન|મોબાઇલ|મોબાઈલ|ફોન નં|મોબાઈલ નં|"
    "મોબાઇલ નં|फ़ोन|मोबाइल",
    .is_soft = TRUE },
  { "born_on", N_("Born on"), IMPORT_BIRTH, "born|born on|date of birth|dob|birth date|birth|જન્મ તારીખ|જન્મ|"
    "जन्म तिथि|जन्म" },
  { "birth_year", N_("Year of birth"), IMPORT_YEAR, "birth year|year of birth|જન્મ વર્ષ|जन्म वर्ष" },
  { "age", N_("Age at admission"), IMPORT_COUNT, "age|age at admission|umar|ઉંમર|ઉમર|आयु|उम्र" },
  { "occupation", N_("Occupation"), IMPORT_TEXT, "occupation|trade|work|vyavsay|વ્યવસાય|ધંધો|કામ|व्यवसाय|काम",
    .is_common = TRUE },
  { "category", N_("Category"), IMPORT_TEXT, "category|પ્રકાર|श्रेणी", .is_common = TRUE },
  { "class", N_("Class"), IMPORT_CODE, "class|class of member|વર્ગ|वर्ग", .codes = classes, .is_common = TRUE },
  { "sewa_number", N_("SEWA number"), IMPORT_TEXT, "sewa no|sewa number|sewa membership|સેવા નં|સેવા નંબર|सेवा नं" },
  { "aadhaar_last4", N_("Aadhaar, last four digits"), IMPORT_LAST4,
    "aadhaar|aadhar|aadhaar no|aadhar no|aadhar card|adhar|adhar no|aadhaar last 4|uid|આધાર|આધાર નં|આધાર નંબર|"
    "આધારકાર્ડ|आधार|आधार नं",
    .is_soft = TRUE },
  { "applied_on", N_("Applied on"), IMPORT_DAY, "applied|applied on|date of application|application date|"
    "અરજી તારીખ|आवेदन तिथि", .is_common = TRUE },
  { "admitted_on", N_("Member since"), IMPORT_DAY,
    "ક્યારથી|દાખલ|प्रवेश मिला|कब से|admitted|admitted on|date of admission|admission date|joined|joined on|"
    "date of joining|"
    "joining date|since|"
    "member since|"
    "date|membership date|date of membership|dakhal tarikh|દાખલ તારીખ|દાખલ થયા તારીખ|સભ્ય તારીખ|સભાસદ થયા તારીખ|"
    "તારીખ|"
    "प्रवेश तिथि|सदस्यता तिथि|तारीख|दिनांक", .is_common = TRUE },
  { "resolution_number", N_("Resolution"), IMPORT_TEXT, "resolution|resolution no|by resolution|ઠરાવ|ઠરાવ નં|"
    "ઠરાવ નંબર|प्रस्ताव|प्रस्ताव सं", .is_common = TRUE },
  { "share_count", N_("Shares"), IMPORT_COUNT,
    "shares|no of shares|number of shares|share|total shares|shares held|sher|શેર|શેરની સંખ્યા|શેર સંખ્યા|"
    "કુલ શેર|अंश|अंशों की संख्या|शेयर",
    .is_added = TRUE, .is_common = TRUE },
  { "first_number", N_("First share number"), IMPORT_COUNT,
    "from|share no from|shares from|from no|distinctive no from|distinctive nos from|share numbers from|"
    "શેર નં થી|થી|से" },
  { "last_number", N_("Last share number"), IMPORT_COUNT,
    "to|share no to|shares to|to no|distinctive no to|distinctive nos to|share numbers to|શેર નં સુધી|સુધી|तक" },
  { "numbers", N_("Share numbers"), IMPORT_SPANS,
    "શેર ક્રમાંક|अंश क्रमांक|share numbers|share nos|share no|distinctive numbers|distinctive nos|"
    "distinctive no|શેર નં|શેર નંબર|अंश सं|"
    "शेयर नं" },
  { "paid_paise", N_("Paid on shares"), IMPORT_MONEY,
    "ભરેલ|भरा|paid|paid up|amount|amount paid|share amount|share capital|value|rs|rupees|paid amount|rakam|રકમ|"
    "શેર રકમ|"
    "શેરની રકમ|ભરેલ રકમ|રૂ|"
    "राशि|अंश राशि|रकम", .is_added = TRUE, .is_credit = TRUE, .is_common = TRUE },
  { "ceased_on", N_("Ceased on"), IMPORT_DAY,
    "છૂટાં થયાં|समाप्त|ceased|ceased on|left on|date of leaving|date of cessation|leaving date|resigned on|"
    "date of death|"
    "છૂટા થયા તારીખ|રદ તારીખ|समाप्ति तिथि", .is_common = TRUE },
  { "ceased_reason", N_("Why she left"), IMPORT_CODE, "reason|reason for leaving|why she left|કારણ|"
    "कारण", .codes = endings, .beside = "ceased_words", .is_common = TRUE },
  { "ceased_words", N_("Remark on leaving"), IMPORT_TEXT, "remark on leaving", .is_common = TRUE },
  { "nominee", N_("Nominee"), IMPORT_TEXT, "નોમિની|નોમિનીનું નામ|nominee|nominee name|name of nominee|varasdar|"
    "વારસદાર|"
    "વારસદારનું નામ|नामांकित|नामिती" },
  { "nominee_relation", N_("Relation of the nominee"), IMPORT_TEXT,
    "relation|relation of nominee|nominee relation|relationship|વારસદાર સંબંધ|વારસદાર સાથે સંબંધ|नामिती से संबंध" },
  { "is_another", N_("Another woman of the same name"), IMPORT_YES, "another woman|"
    "another woman of the same name|બીજાં બહેન|दूसरी महिला" },
  { "remarks", N_("Remarks"), IMPORT_TEXT, "remarks|remark|note|notes|નોંધ|રિમાર્ક|टिप्पणी", .is_common = TRUE },
};

const ImportKind shareholder_import = {
  "shareholders", N_("Register of shareholders"), fields, G_N_ELEMENTS (fields), .answer = "is_another",
  .twin = N_("row {1} has the name and village of row {2}; look whether they are one woman"),
};
