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
    "=सं|=no|=number|=नं|=નં|=નંબર|=m no|member no|member number|member id|member code|members no|"
    "membership no|membership number|mem no|memb no|mbr no|mship no|reg no|regd no|register no|registration no|"
    "folio no|shareholder no|share holder no|shareholder number|sabhasad no|sabhya no|sabhasad number|"
    "sabhya number|સભાસદ નં|સભાસદ નંબર|સભાસદનો નંબર|સભાસદ ક્રમાંક|સભાસદ ક્રમ|સભાસદ ક્રમ નંબર|સભ્ય નં|સભ્ય નંબર|"
    "સભ્યનો નંબર|સભ્ય ક્રમાંક|સભ્ય ક્રમ|સભ્યપદ નં|સભ્યપદ નંબર|શેરધારક નં|શેરધારક નંબર|શેર ધારક નંબર|રજિસ્ટર નં|"
    "રજિસ્ટર નંબર|રજીસ્ટર નં|રજીસ્ટર નંબર|ફોલિયો નં|सदस्य सं|सदस्य संख्या|सदस्य क्रमांक|सदस्य क्र|सदस्य नं|"
    "सदस्य नंबर|सदस्यता सं|सदस्यता संख्या|सदस्यता क्रमांक|सभासद क्रमांक|सभासद क्र|सभासद नं|अंशधारक संख्या|"
    "शेयरधारक संख्या|पंजी क्रमांक" },
  { "name", N_("Whole name"), IMPORT_NAME,
    "name|full name|member name|name of member|name of members|name of shareholder|name of the member|"
    "name of the shareholder|member s name|members name|shareholder name|shareholder s name|name of applicant|"
    "=shareholder|=share holder|=member|=member s|nam|naam|sabhasad nu nam|sabhya nu nam|=sabhasad nu|નામ|"
    "પૂરું નામ|પુરું નામ|આખું નામ|સભાસદનું નામ|સભાસદનુ નામ|સભાસદ નું નામ|સભાસદનું પૂરું નામ|સભાસદનું પુરું નામ|"
    "સભ્યનું નામ|સભ્યનુ નામ|સભ્યનું પૂરું નામ|બહેનનું નામ|બહેનનું પૂરું નામ|બહેનોનાં નામ|બહેનોના નામ|"
    "શેરધારકનું નામ|શેર ધારકનું નામ|=સભાસદ|=સભ્ય|=શેરધારક|नाम|पूरा नाम|सदस्य का नाम|सदस्य का पूरा नाम|"
    "सदस्या का नाम|बहन का नाम|अंशधारक का नाम|शेयरधारक का नाम|नाव|सभासदाचे नाव|=सदस्य|=सदस्या",
    .more = N_("A part of the whole name") },
  { "name_gu", N_("Name in Gujarati"), IMPORT_NAME,
    "name in gujarati|gujarati name|ગુજરાતીમાં નામ|નામ ગુજરાતીમાં|गुजराती में नाम" },
  { "own_name", N_("Own name"), IMPORT_PART,
    "own name|first name|given name|પોતાનું નામ|પહેલું નામ|अपना नाम|पहला नाम|प्रथम नाम", .beside = "own_name_gu" },
  { "middle_name", N_("Middle name (husband’s or father’s)"), IMPORT_PART,
    "middle name|husband name|husband s name|husbands name|husband full name|husband s full name|father name|"
    "father s name|fathers name|father husband name|father s husband s name|father s husband name|"
    "husband father name|husband s father s name|father husband|husband father|father or husband|"
    "husband or father|father or husband name|husband or father name|father s or husband s name|"
    "husband s or father s name|=husband|=husband s|=father|=father s|name of husband|name of father|"
    "name of father or husband|name of husband or father|name of father husband|name of husband father|=w o|=d o|"
    "=w o d o|=d o w o|=s o w o d o|=w o d o s o|=s d w o|pati nu nam|pita nu nam|pati pita nu nam|=પતિ|=પિતા|"
    "પતિ પિતા|પિતા પતિ|પતિ કે પિતા|પતિનું નામ|પતિનુ નામ|પિતાનું નામ|પિતાનુ નામ|પિતા પતિનું નામ|પતિ પિતાનું નામ|"
    "પતિ કે પિતાનું નામ|પિતા કે પતિનું નામ|પતિ અથવા પિતાનું નામ|પિતા અથવા પતિનું નામ|પિતાનું પતિનું નામ|"
    "પતિનું પિતાનું નામ|વચલું નામ|મધ્ય નામ|=पति|=पिता|पति पिता|पिता पति|पति का नाम|पिता का नाम|पिता पति का नाम|"
    "पति पिता का नाम|पति या पिता का नाम|पिता या पति का नाम|पतीचे नाव|वडिलांचे नाव|मध्य नाम",
    .beside = "middle_name_gu" },
  { "surname", N_("Surname"), IMPORT_PART,
    "surname|last name|family name|sur name|atak|અટક|उपनाम|कुलनाम|सरनेम|आडनाव", .beside = "surname_gu" },
  { "middle_relation", N_("Whose name the middle name is"), IMPORT_CODE, "relation to her|whose name|સંબંધ",
    .is_soft = TRUE, .codes = relations },
  { "own_name_gu", N_("Own name in Gujarati"), IMPORT_TEXT, "own name in gujarati" },
  { "middle_name_gu", N_("Middle name in Gujarati"), IMPORT_TEXT, "middle name in gujarati" },
  { "surname_gu", N_("Surname in Gujarati"), IMPORT_TEXT, "surname in gujarati" },
  { "place", N_("Village or ward"), IMPORT_TEXT,
    "=સ્થળ|place|village|village name|name of village|name of the village|ward|area|town|city|=centre|=center|"
    "village town|gam|gaam|gam nu nam|kendra|ગામ|ગામનું નામ|ગામનુ નામ|ગામ નું નામ|ગામ શહેર|વિસ્તાર|ગામ વિસ્તાર|"
    "વોર્ડ|કેન્દ્ર|મુકામ|શહેર|=स्थान|गाँव|गांव|गाँव का नाम|गांव का नाम|ग्राम|गावाचे नाव|गाव|क्षेत्र|शहर|केंद्र|"
    "वार्ड", .is_noted = TRUE, .is_common = TRUE },
  { "taluka", N_("Taluka"), IMPORT_TEXT,
    "taluka|taluko|taluk|tehsil|tahsil|=tal|=ta|તાલુકો|તાલુકા|તાલુકાનું નામ|तालुका|तहसील", .is_noted = TRUE,
    .is_common = TRUE },
  { "district", N_("District"), IMPORT_TEXT,
    "district|dist|jillo|jilla|zilla|જિલ્લો|જીલ્લો|જિલ્લા|जिल्हा|ज़िला|जिला", .is_noted = TRUE, .is_common = TRUE },
  { "house", N_("House and street"), IMPORT_ADDRESS,
    "address|full address|house|street|house no|sarnamu|સરનામું|સરનામુ|પૂરું સરનામું|ઠેકાણું|રહેઠાણ|"
    "રહેઠાણનું સરનામું|ઘર નંબર|पता|पूरा पता|पत्ता|निवास|मकान" },
  { "pin", N_("PIN code"), IMPORT_PIN,
    "pin|pin code|pincode|postal code|પિન|પીન|પિનકોડ|પીનકોડ|પિન કોડ|પીન કોડ|पिन|पिन कोड|पिनकोड", .is_soft = TRUE,
    .is_common = TRUE },
  { "phone", N_("Mobile number"), IMPORT_PHONE,
    "phone|phone no|phone number|mobile|mobile no|mobile number|mob|mob no|mob number|contact|contact no|"
    "contact number|cell|cell no|telephone|tel|tel no|telephone no|whatsapp|whatsapp no|ફોન|ફોન નં|ફોન નંબર|"
    "મોબાઇલ|મોબાઈલ|મોબાઇલ નં|મોબાઈલ નં|મોબાઇલ નંબર|મોબાઈલ નંબર|મો નં|મો નંબર|સંપર્ક|સંપર્ક નં|સંપર્ક નંબર|"
    "ટેલિફોન|फ़ोन|फोन|फ़ोन नं|फोन नं|फ़ोन नंबर|फोन नंबर|मोबाइल|मोबाईल|मोबाइल नं|मोबाइल नंबर|मो नं|मो क्र|संपर्क|"
    "संपर्क नं|दूरभाष",
    .is_soft = TRUE, .more = N_("Second phone number") },
  { "born_on", N_("Born on"), IMPORT_BIRTH,
    "born|born on|date of birth|dob|d o b|birth date|birthdate|birth|જન્મ તારીખ|જન્મતારીખ|જન્મની તારીખ|જન્મ તા|"
    "જન્મ|जन्म तिथि|जन्मतिथि|जन्म तारीख|जन्म की तारीख|जन्म दिनांक|जन्म" },
  { "birth_year", N_("Year of birth"), IMPORT_YEAR,
    "birth year|year of birth|જન્મ વર્ષ|જન્મનું વર્ષ|जन्म वर्ष" },
  { "age", N_("Age at admission"), IMPORT_COUNT,
    "age|age at admission|age at joining|age in years|age years|=age yrs|umar|ઉંમર|ઉમર|ઉંમર વર્ષ|વય|आयु|उम्र|उमर|"
    "वय" },
  { "occupation", N_("Occupation"), IMPORT_TEXT,
    "occupation|=trade|=work|=business|=job|profession|vyavsay|વ્યવસાય|ધંધો|ધંધો વ્યવસાય|=કામ|=કામધંધો|व्यवसाय|"
    "धंधा|पेशा|=काम", .is_common = TRUE },
  { "category", N_("Category"), IMPORT_TEXT, "category|પ્રકાર|श्रेणी", .is_common = TRUE },
  { "class", N_("Class"), IMPORT_CODE, "class|class of member|વર્ગ|वर्ग", .codes = classes, .is_common = TRUE },
  { "sewa_number", N_("SEWA number"), IMPORT_TEXT,
    "sewa no|sewa number|sewa membership|sewa membership no|sewa member no|sewa id|sewa card no|સેવા નં|"
    "સેવા નંબર|સેવા સભ્ય નં|સેવા સભ્ય નંબર|સેવા સભાસદ નંબર|सेवा नं|सेवा नंबर|सेवा सदस्य नं" },
  { "aadhaar_last4", N_("Aadhaar, last four digits"), IMPORT_LAST4,
    "aadhaar|aadhar|adhaar|adhar|aadhaar no|aadhar no|adhaar no|adhar no|aadhaar number|aadhar number|"
    "adhar number|aadhaar card|aadhar card|adhar card|aadharcard|aadhaarcard|adharcard|aadhar card no|"
    "aadhaar card no|adhar card no|aadhaar card number|aadhar card number|aadhaar last 4|aadhaar uid|uid|uid no|"
    "uid number|uidai|uidai no|આધાર|આધાર નં|આધાર નંબર|આધાર કાર્ડ|આધારકાર્ડ|આધાર કાર્ડ નં|આધાર કાર્ડ નંબર|"
    "આધારકાર્ડ નં|આધારકાર્ડ નંબર|આધાર ક્રમાંક|आधार|आधार नं|आधार नंबर|आधार कार्ड|आधारकार्ड|आधार कार्ड नं|"
    "आधार कार्ड नंबर|आधार संख्या|आधार क्रमांक|आधार कार्ड क्रमांक",
    .is_soft = TRUE },
  { "applied_on", N_("Applied on"), IMPORT_DAY,
    "applied|applied on|date of application|application date|અરજી તારીખ|અરજીની તારીખ|અરજી કર્યા તારીખ|आवेदन तिथि|"
    "आवेदन की तिथि|आवेदन दिनांक|आवेदन तारीख|अर्ज दिनांक", .is_common = TRUE },
  { "admitted_on", N_("Member since"), IMPORT_DAY,
    "=ક્યારથી|=દાખલ|प्रवेश मिला|=कब से|admitted|admitted on|date of admission|admission date|joined|joined on|"
    "date of joining|joining date|date of join|since|member since|=date|=dt|membership date|date of membership|"
    "member date|date of enrolment|date of enrollment|enrolment date|enrollment date|date of entry|dakhal tarikh|"
    "=tarikh|દાખલ તારીખ|દાખલ થયા તારીખ|દાખલ થયાની તારીખ|પ્રવેશ તારીખ|પ્રવેશની તારીખ|સભ્ય તારીખ|સભ્ય થયા તારીખ|"
    "સભ્ય થયાની તારીખ|સભાસદ થયા તારીખ|સભાસદ થયાની તારીખ|સભાસદ તારીખ|સભ્યપદ તારીખ|જોડાયા તારીખ|=તારીખ|=તા|"
    "प्रवेश तिथि|प्रवेश दिनांक|प्रवेश तारीख|सदस्यता तिथि|सदस्यता दिनांक|सदस्यता की तिथि|सदस्य बनने की तिथि|"
    "सदस्य बनने की तारीख|=तारीख|=दिनांक|=तिथि", .is_common = TRUE },
  { "resolution_number", N_("Resolution"), IMPORT_TEXT,
    "resolution|resolution no|resolution number|res no|by resolution|resolution no and date|resolution no date|"
    "ઠરાવ|ઠરાવ નં|ઠરાવ નંબર|ઠરાવ ક્રમાંક|ઠરાવ નં તારીખ|प्रस्ताव|प्रस्ताव सं|प्रस्ताव संख्या|प्रस्ताव क्रमांक|"
    "ठराव|ठराव क्र", .is_common = TRUE },
  { "share_count", N_("Shares"), IMPORT_COUNT,
    "=shares|=share|=sher|=shares held|=nos|=qty|no of shares|no of share|nos of shares|nos of share|"
    "number of shares|number of share|total shares|total no of shares|shares held|shares allotted|shares qty|"
    "share qty|=શેર|શેરની સંખ્યા|શેર સંખ્યા|શેરોની સંખ્યા|કેટલા શેર|કુલ શેર|=अंश|अंशों की संख्या|अंश संख्या|"
    "कुल अंश|=शेयर|शेयर संख्या|शेयर की संख्या|शेयरों की संख्या|कुल शेयर|भागांची संख्या",
    .is_added = TRUE, .is_common = TRUE },
  { "first_number", N_("First share number"), IMPORT_COUNT,
    "=from|share from|shares from|share no from|share nos from|shares no from|shares nos from|from no|from nos|"
    "from share no|no from|nos from|distinctive no from|distinctive nos from|distinctive numbers from|"
    "dist no from|dist nos from|share number from|share numbers from|=thi|શેર થી|શેર નં થી|શેર નંબર થી|"
    "શેર ક્રમાંક થી|શેર નં ક્યાંથી|નં થી|નંબર થી|ક્રમાંક થી|=થી|=ક્યાંથી|=से|अंश से|अंश सं से|अंश क्रमांक से|"
    "शेयर से|शेयर नं से|शेयर क्रमांक से|नंबर से|क्रमांक से|=कहाँ से|=पासून" },
  { "last_number", N_("Last share number"), IMPORT_COUNT,
    "=to|=upto|=up to|share to|shares to|share upto|share no to|share nos to|shares no to|shares nos to|to no|"
    "to nos|to share no|no to|nos to|distinctive no to|distinctive nos to|distinctive numbers to|dist no to|"
    "dist nos to|share number to|share numbers to|=sudhi|શેર સુધી|શેર નં સુધી|શેર નંબર સુધી|શેર ક્રમાંક સુધી|"
    "શેર નં ક્યાં સુધી|નં સુધી|નંબર સુધી|ક્રમાંક સુધી|=સુધી|=ક્યાં સુધી|=तक|अंश तक|अंश सं तक|अंश क्रमांक तक|"
    "शेयर तक|शेयर नं तक|शेयर क्रमांक तक|नंबर तक|क्रमांक तक|=कहाँ तक|=पर्यंत" },
  { "numbers", N_("Share numbers"), IMPORT_SPANS,
    "શેર ક્રમાંક|શેર ક્રમ|अंश क्रमांक|share numbers|share number|share nos|share no|shares nos|shares no|"
    "distinctive numbers|distinctive number|distinctive nos|distinctive no|dist nos|dist no|share no from to|"
    "share nos from to|distinctive nos from to|=from to|શેર નં|શેર નંબર|શેર નં થી સુધી|=થી સુધી|अंश सं|अंश नं|"
    "शेयर नं|शेयर नंबर|शेयर क्रमांक|=से तक" },
  { "paid_paise", N_("Paid on shares"), IMPORT_MONEY,
    "=ભરેલ|=भरा|=paid|paid up|paid up amount|paid up capital|amount|=amt|=amt rs|amount rs|amount in rs|"
    "amount paid|amt paid|paid amount|share amount|share amt|share rs|shares rs|share rupees|share money|"
    "share capital|share capital rs|share value|share contribution|share amount rs|amount of shares|"
    "amount of share|value of shares|=value|=rs|=rupees|=rakam|sher rakam|રકમ|રકમ રૂ|શેર રકમ|શેર રકમ રૂ|"
    "શેરની રકમ|શેર રૂ|શેર રૂપિયા|શેર ભંડોળ|શેર મૂડી|શેર મુડી|શેર ફાળો|ભરેલ રકમ|ભરેલી રકમ|ભરેલ શેર રકમ|ભરપાઈ રકમ|"
    "=રૂ|=રૂપિયા|राशि|राशि रु|अंश राशि|अंश धन|अंश पूंजी|अंश पूँजी|शेयर राशि|शेयर रकम|शेयर पूंजी|शेयर पूँजी|"
    "शेयर रु|रकम|=रु|=रुपये", .is_added = TRUE, .is_credit = TRUE, .is_common = TRUE,
    .more = N_("The amount paid (the shares count as paid in full)") },
  { "ceased_on", N_("Ceased on"), IMPORT_DAY,
    "છૂટાં થયાં|समाप्त|ceased|ceased on|left on|date of leaving|date of cessation|leaving date|resigned on|"
    "date of resignation|resignation date|date of cancellation|cancellation date|date of retirement|"
    "date of removal|date of death|death date|છૂટા થયા તારીખ|છૂટા થયાની તારીખ|રાજીનામા તારીખ|રાજીનામાની તારીખ|"
    "રદ તારીખ|રદ થયા તારીખ|કમી તારીખ|કમી થયા તારીખ|મૃત્યુ તારીખ|અવસાન તારીખ|समाप्ति तिथि|समाप्ति दिनांक|"
    "त्यागपत्र की तिथि|त्यागपत्र तिथि|मृत्यु तिथि|मृत्यु दिनांक", .is_common = TRUE },
  { "ceased_reason", N_("Why she left"), IMPORT_CODE,
    "=reason|reason for leaving|reason of leaving|why she left|=કારણ|છોડવાનું કારણ|છૂટા થવાનું કારણ|"
    "રાજીનામાનું કારણ|=कारण|छोड़ने का कारण|त्यागपत्र का कारण", .codes = endings, .beside = "ceased_words",
    .is_common = TRUE },
  { "ceased_words", N_("Remark on leaving"), IMPORT_TEXT, "remark on leaving", .is_common = TRUE },
  { "nominee", N_("Nominee"), IMPORT_TEXT,
    "નોમિની|નોમિનીનું નામ|nominee|nominee name|nominee s name|name of nominee|name of the nominee|"
    "nominee full name|varasdar|varasdar nu nam|વારસદાર|વારસદારનું નામ|વારસદારનુ નામ|નોમિનીનુ નામ|नामांकित|"
    "नामांकित व्यक्ति|नामिती|नामिती का नाम|वारिस|वारिस का नाम|वारसदार|वारसाचे नाव" },
  { "nominee_relation", N_("Relation of the nominee"), IMPORT_TEXT,
    "=relation|relation of nominee|relation with nominee|nominee relation|nominee s relation|"
    "nominee relationship|relationship of nominee|relationship with nominee|=relationship|વારસદાર સંબંધ|"
    "વારસદાર સાથે સંબંધ|વારસદાર સાથેનો સંબંધ|વારસદારનો સંબંધ|નોમિની સાથે સંબંધ|નોમિની સાથેનો સંબંધ|"
    "નોમિનીનો સંબંધ|नामिती से संबंध|वारिस से संबंध|नामिती का संबंध" },
  { "is_another", N_("Another woman of the same name"), IMPORT_YES, "another woman|"
    "another woman of the same name|બીજાં બહેન|दूसरी महिला" },
  { "remarks", N_("Remarks"), IMPORT_TEXT,
    "remarks|remark|note|notes|comment|comments|નોંધ|રિમાર્ક|રિમાર્કસ|રીમાર્ક|રીમાર્કસ|टिप्पणी|अभ्युक्ति|शेरा|टीप",
    .is_common = TRUE },
};

/* Serial numbers; what is said of other people, papers and money; days of which the register keeps none. */
static const char others[] =
  "sr no|sr number|=sr|srno|=s no|=sno|=sl|sl no|=s r no|serial|serial no|serial number|=kram|=kramank|anukram|"
  "anukram no|ક્રમ|ક્રમ નં|ક્રમ નંબર|ક્રમાંક|અનુક્રમ|અનુક્રમ નં|અનુક્રમ નંબર|અનુક્રમાંક|અનુક્રમણિકા|અનુ નં|"
  "અનુ ક્રમ|અ નં|અ ક્ર|=ક્ર|=ક્ર નં|क्रम|क्रम सं|क्रम संख्या|क्रमांक|=क्र|=क्र सं|अनुक्रम|अनुक्रमांक|अनु क्र|"
  "अनु क्रमांक|अ क्र|अ नं|nominee|nominee s|nominees|varasdar|નોમિની|નોમિનીનું|નોમિનીની|નોમિનીનો|વારસદાર|"
  "વારસદારનું|વારસદારની|વારસદારનો|नामिती|नामांकित|वारिस|वारसदार|वारसाचे|guardian|guardian s|વાલી|વાલીનું|अभिभावक|"
  "bank|બેંક|બેન્ક|बैंक|ifsc|account|a c no|ખાતા|ખાતું|खाता|introducer|introduced|witness|ઓળખાણ|ભલામણ|receipt|"
  "rec no|પાવતી|પહોંચ|रसीद|पावती|voucher|વાઉચર|वाउचर|certificate|certificates|cert|સર્ટી|સર્ટિ|સર્ટિફિકેટ|"
  "સર્ટીફીકેટ|પ્રમાણપત્ર|प्रमाणपत्र|प्रमाण पत्र|ledger|l f no|ખાતાવહી|પાના|પાના નં|page no|page|face value|"
  "value of each share|value per share|per share|શેરની કિંમત|દરેક શેરની કિંમત|अंकित मूल्य|fee|fees|ફી|फ़ीस|फीस|"
  "शुल्क|deposit|ડિપોઝિટ|થાપણ|जमा|loan|લોન|ધિરાણ|ऋण|saving|savings|બચત|बचत|dividend|ડિવિડન્ડ|लाभांश|interest|"
  "વ્યાજ|ब्याज|due|બાકી|बाकी|birth place|place of birth|જન્મ સ્થળ|જન્મસ્થળ|जन्म स्थान|email|e mail|ઇમેલ|ઈમેલ|"
  "ईमेल|ration|રેશન|राशन|pan|pan no|voter|ચૂંટણી|caste|જ્ઞાતિ|જાતિ|जाति|religion|ધર્મ|धर्म|education|અભ્યાસ|"
  "शिक्षा|signature|sign|સહી|हस्ताक्षर|photo|ફોટો|फोटो|resolution date|date of resolution|ઠરાવ તારીખ|"
  "ઠરાવની તારીખ|प्रस्ताव तिथि|प्रस्ताव दिनांक|meeting date|date of meeting|date of allotment|allotment date|"
  "row in the file|why it was refused";

const ImportKind shareholder_import = {
  "shareholders", N_("Register of shareholders"), fields, G_N_ELEMENTS (fields), .others = others,
  .permission = "admit_member", .answer = "is_another",
  .givens = {
    { "member_number", NULL,
      N_("Rows that come in without a member number: {1}. They get the next free numbers.") },
    { "first_number|numbers", "share_count",
      N_("Rows that come in with shares but without share numbers: {1}. Their shares get the next free numbers.") },
  },
  .twin = N_("row {1} has the name of row {2}, and the same village, birthday or phone; look whether they are one "
             "woman"),
};
