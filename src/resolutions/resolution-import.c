/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What a register of resolutions in a file can say, and how its headings are called. */
#include "resolution-import.h"

#include <glib/gi18n.h>

/* Old registers say committee for the board of today: the managing or executive one. */
static const ImportCode bodies[] = {
  { "board", "board" }, { "board", "board meeting" }, { "board", "board of directors" }, { "board", "bod" },
  { "board", "managing committee" }, { "board", "executive committee" }, { "board", "karobari" },
  { "board", "સંચાલક મંડળ" }, { "board", "બોર્ડ" }, { "board", "કારોબારી" }, { "board", "કારોબારી સમિતિ" },
  { "board", "કારોબારી સભા" }, { "board", "વ્યવસ્થાપક સમિતિ" }, { "board", "વ્યવસ્થાપક કમિટી" },
  { "board", "संचालक मंडल" }, { "board", "बोर्ड" }, { "board", "कार्यकारिणी" }, { "board", "प्रबंध समिति" },
  { "general", "general" }, { "general", "general meeting" }, { "general", "general body" },
  { "general", "annual general meeting" }, { "general", "agm" }, { "general", "special general meeting" },
  { "general", "sgm" }, { "general", "sadharan sabha" },
  { "general", "સામાન્ય સભા" }, { "general", "સાધારણ સભા" }, { "general", "વાર્ષિક સાધારણ સભા" },
  { "general", "વાર્ષિક સામાન્ય સભા" }, { "general", "ખાસ સાધારણ સભા" },
  { "general", "आम सभा" }, { "general", "वार्षिक आम सभा" }, { "general", "साधारण सभा" },
  { "committee", "committee" }, { "committee", "sub committee" }, { "committee", "સમિતિ" },
  { "committee", "પેટા સમિતિ" }, { "committee", "કમિટી" }, { "committee", "कमेटी" }, { "committee", "समिति" },
  { "committee", "उप समिति" },
  { NULL, NULL },
};

static const ImportField fields[] = {
  { "number", N_("Number"), IMPORT_TEXT,
    "number|no|resolution no|resolution number|res no|sr no|s no|tharav no|"
    "નંબર|નં|ઠરાવ નં|ઠરાવ નંબર|ઠરાવ ક્રમાંક|ક્રમાંક|ક્રમ|અનુક્રમ નં|"
    "संख्या|सं|क्रमांक|प्रस्ताव सं|प्रस्ताव संख्या|प्रस्ताव क्रमांक" },
  { "passed_on", N_("Passed on"), IMPORT_DAY,
    "passed on|date|date of meeting|meeting date|date of resolution|resolution date|held on|tarikh|"
    "ઠરાવ્યો|તારીખ|તા|સભાની તારીખ|સભા તારીખ|ઠરાવ તારીખ|ઠરાવની તારીખ|"
    "पारित|तारीख|दिनांक|तिथि|बैठक की तारीख|सभा की तारीख", .is_common = TRUE },
  { "body", N_("Body"), IMPORT_CODE,
    "body|meeting|type of meeting|kind of meeting|meeting of|passed by|sabha|"
    "કોણે કર્યો|સભા|સભાનો પ્રકાર|મીટિંગ|મિટિંગ|બેઠક|"
    "निकाय|सभा|बैठक|सभा का प्रकार|बैठक का प्रकार", .codes = bodies, .is_common = TRUE },
  { "subject", N_("Subject"), IMPORT_TEXT,
    "subject|agenda|agenda item|topic|vishay|વિષય|એજન્ડા|કાર્યસૂચિ|विषय|कार्यसूची", .is_common = TRUE },
  { "words", N_("Resolution"), IMPORT_TEXT,
    "resolution|resolution passed|words|text|details|description|decision|resolved|tharav|"
    "ઠરાવ|ઠરાવની વિગત|વિગત|નિર્ણય|"
    "प्रस्ताव|प्रस्ताव का विवरण|विवरण|निर्णय" },
  { "words_gu", N_("Resolution in Gujarati"), IMPORT_TEXT,
    "resolution in gujarati|words in gujarati|ગુજરાતીમાં ઠરાવ|गुजराती में प्रस्ताव" },
};

const ImportKind resolution_import = {
  "resolutions", N_("Register of resolutions"), fields, G_N_ELEMENTS (fields), .permission = "record_resolution",
  .twin = N_("row {1} has the day and the words of row {2}; look whether they are one resolution"),
};
