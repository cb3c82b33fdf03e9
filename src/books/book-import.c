/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What books in files can say, and how their headings are called: by our own exports in three languages, by other
 * programs for accounts, and by accountants. */
#include "book-import.h"

#include <glib/gi18n.h>

#define ACCOUNT_WORDS                                                                                                  \
  "account|account name|name of account|name of the account|ledger|ledger name|ledger account|account head|a c|"      \
  "a c name|khatu|khata|ખાતું|ખાતા|ખાતાનું નામ|ખાતાનુ નામ|खाता|खाते का नाम|लेजर"
#define GROUP_WORDS                                                                                                    \
  "head|group|under|group name|parent|head of the balance sheet|primary group|સદર|જૂથ|સમૂહ|शीर्ष|समूह"
#define DEBIT_WORDS                                                                                                    \
  "debit|dr|debit amount|dr amount|debit rs|dr rs|debit balance|balance dr|closing dr|closing debit|opening debit|"    \
  "debit inr|udhar|ઉધાર|ઉધાર રકમ|ઉધાર બાકી|नामे|नामे राशि|डेबिट"
#define CREDIT_WORDS                                                                                                   \
  "credit|cr|credit amount|cr amount|credit rs|cr rs|credit balance|balance cr|closing cr|closing credit|"            \
  "opening credit|credit inr|jama|જમા|જમા રકમ|જમા બાકી|जमा|जमा राशि|क्रेडिट"
#define AMOUNT_WORDS "amount|balance|opening balance|closing balance|રકમ|બાકી|સિલક|राशि|रक़म|शेष|बाकी"
#define CARRIER_WORDS "carried by|carrier|body|fund|કોના ખર્ચે|किसके ख़र्च पर"
#define WORK_WORDS "area of work|work|work area|cost centre|cost center|activity|કામનું ક્ષેત્ર|काम का क्षेत्र"
#define BILL_WORDS "bill|bill no|bill number|invoice|invoice no|invoice number|બિલ|બિલ નં|બિલ નંબર|बिल|बिल सं|बिल नंबर"
#define REMARK_WORDS                                                                                                   \
  "remark|remarks|cheque|cheque no|cheque number|chq no|instrument no|reference|ref no|utr|નોંધ|ચેક નં|ચેક નંબર|"    \
  "टिप्पणी|चेक सं|चेक नंबर"
#define CHECKED_WORDS "checked by|verified by|approved by|authorised by|તપાસનાર|जाँच की"
#define SERIAL_WORDS "sr no|sl no|s no|serial no|sr|ક્રમ|અનુક્રમ|क्रम|क्रमांक|row in the file|why it was refused"

static const ImportCode states[] = {
  { "closed", "closed" }, { "closed", "બંધ" }, { "closed", "बंद" },
  { "open", "open" }, { "open", "is open" }, { "open", "ખુલ્લું" }, { "open", "खुला" },
  { NULL, NULL },
};

static const ImportCode sides[] = {
  { "debit", "dr" }, { "debit", "d" }, { "debit", "ઉધાર" }, { "debit", "नामे" },
  { "credit", "cr" }, { "credit", "c" }, { "credit", "જમા" }, { "credit", "जमा" },
  { NULL, NULL },
};

/* Receipt also is the paper that is handed out, and so has two words. */
static const ImportCode kinds[] = {
  { "receipt", "receipt voucher" }, { "receipt", "rcpt" }, { "receipt", "bank receipt" }, { "receipt", "cash receipt" },
  { "receipt", "આવક" }, { "receipt", "આવક વાઉચર" }, { "receipt", "પહોંચ" }, { "receipt", "आवक" },
  { "receipt", "आवक वाउचर" }, { "receipt", "रसीद" },
  { "payment", "payment voucher" }, { "payment", "pymt" }, { "payment", "bank payment" }, { "payment", "cash payment" },
  { "payment", "ચૂકવણી" }, { "payment", "ચૂકવણી વાઉચર" }, { "payment", "જાવક" }, { "payment", "भुगतान" },
  { "payment", "भुगतान वाउचर" },
  { "contra", "contra voucher" }, { "contra", "ctra" }, { "contra", "કોન્ટ્રા" }, { "contra", "કોન્ટ્રા વાઉચર" },
  { "contra", "कॉन्ट्रा" }, { "contra", "कॉन्ट्रा वाउचर" },
  { "journal", "journal voucher" }, { "journal", "jrnl" }, { "journal", "jv" }, { "journal", "જર્નલ" },
  { "journal", "જર્નલ વાઉચર" }, { "journal", "હવાલો" }, { "journal", "जर्नल" }, { "journal", "जर्नल वाउचर" },
  { "sales", "sale" }, { "sales", "sales voucher" }, { "sales", "વેચાણ" }, { "sales", "વેચાણ વાઉચર" },
  { "sales", "बिक्री" }, { "sales", "बिक्री वाउचर" },
  { "purchase", "purc" }, { "purchase", "purchases" }, { "purchase", "purchase voucher" }, { "purchase", "ખરીદી" },
  { "purchase", "ખરીદી વાઉચર" }, { "purchase", "ख़रीद" }, { "purchase", "ख़रीद वाउचर" },
  { "credit_note", "credit note" }, { "credit_note", "c note" }, { "credit_note", "ક્રેડિટ નોટ" },
  { "credit_note", "क्रेडिट नोट" },
  { "debit_note", "debit note" }, { "debit_note", "d note" }, { "debit_note", "ડેબિટ નોટ" },
  { "debit_note", "डेबिट नोट" },
  { "opening", "opening balances" }, { "opening", "opening balance" }, { "opening", "શરૂઆતની સિલક" },
  { "opening", "प्रारंभिक शेष" },
  { "closing", "closing entry" }, { "closing", "વર્ષાંત નોંધ" }, { "closing", "वर्षांत प्रविष्टि" },
  { "cancelled", "cancelled" }, { "cancelled", "રદ" }, { "cancelled", "रद्द" },
  { NULL, NULL },
};

static const ImportField account_fields[] = {
  { "group_name", N_("Head"), IMPORT_TEXT, GROUP_WORDS, .is_common = TRUE },
  { "name", N_("Account"), IMPORT_TEXT, ACCOUNT_WORDS "|name|name in english|નામ|नाम", .is_anchor = TRUE },
  { "name_gu", N_("Name in Gujarati"), IMPORT_TEXT, "name in gujarati|gujarati name|ગુજરાતીમાં નામ|गुजराती में नाम" },
  { "name_hi", N_("Name in Hindi"), IMPORT_TEXT, "name in hindi|hindi name|હિન્દીમાં નામ|हिन्दी में नाम" },
  { "bank", N_("Number at the bank, IFSC"), IMPORT_TEXT,
    "number at the bank ifsc|bank details|બેંકમાં નંબર ifsc|बैंक में नंबर ifsc" },
  { "bank_number", N_("Number at the bank"), IMPORT_TEXT,
    "number at the bank|bank account no|bank account number|account no|account number|a c no|"
    "બેંકમાં ખાતા નંબર|ખાતા નંબર|बैंक में खाता नंबर|खाता संख्या" },
  { "ifsc", N_("IFSC"), IMPORT_TEXT, "ifsc|ifsc code|ifsc કોડ|ifsc कोड" },
  { "state", N_("State"), IMPORT_CODE, "state|status|સ્થિતિ|स्थिति", .is_soft = TRUE, .codes = states },
};

static const ImportField opening_fields[] = {
  { "dated_on", N_("Day"), IMPORT_DAY, "day|date|as on|દિવસ|તારીખ|તા|दिन|तारीख|दिनांक", .is_common = TRUE },
  { "account", N_("Account"), IMPORT_TEXT,
    ACCOUNT_WORDS "|particulars|name|account no|account number|વિગત|નામ|विवरण|नाम", .is_anchor = TRUE },
  { "group_name", N_("Head"), IMPORT_TEXT, GROUP_WORDS, .is_common = TRUE },
  { "debit_paise", N_("Debit (₹)"), IMPORT_MONEY, DEBIT_WORDS, .is_added = TRUE },
  { "credit_paise", N_("Credit (₹)"), IMPORT_MONEY, CREDIT_WORDS, .is_added = TRUE, .is_credit = TRUE },
  { "amount_paise", N_("Amount, with Dr or Cr"), IMPORT_MONEY, AMOUNT_WORDS },
  { "side", N_("Dr or Cr"), IMPORT_CODE, "dr cr|cr dr|dr or cr|debit credit|side|ઉધાર જમા|नामे जमा", .codes = sides },
  { "carrier", N_("Carried by"), IMPORT_TEXT, CARRIER_WORDS, .is_common = TRUE },
  { "work_area", N_("Area of work"), IMPORT_TEXT, WORK_WORDS, .is_common = TRUE },
  { "bill", N_("Bill"), IMPORT_TEXT, BILL_WORDS },
  { "words", N_("Remark"), IMPORT_TEXT, REMARK_WORDS "|narration" },
  { "checked_by", N_("Checked by"), IMPORT_TEXT, CHECKED_WORDS, .is_common = TRUE },
};

static const ImportField posting_fields[] = {
  { "dated_on", N_("Day"), IMPORT_DAY,
    "day|date|voucher date|vch date|દિવસ|તારીખ|તા|વાઉચર તારીખ|दिन|तारीख|दिनांक|वाउचर तारीख" },
  { "number", N_("Voucher"), IMPORT_TEXT,
    "voucher|voucher no|voucher number|vch no|vch number|number|no|વાઉચર|વાઉચર નં|વાઉચર નંબર|નંબર|वाउचर|वाउचर सं|"
    "वाउचर नंबर|संख्या" },
  { "kind", N_("Kind"), IMPORT_CODE,
    "kind|type|voucher type|voucher kind|vch type|kind of voucher|type of voucher|પ્રકાર|વાઉચર પ્રકાર|प्रकार|"
    "वाउचर प्रकार",
    .is_common = TRUE, .codes = kinds },
  { "account", N_("Account"), IMPORT_TEXT, ACCOUNT_WORDS, .is_anchor = TRUE },
  { "debit_paise", N_("Debit (₹)"), IMPORT_MONEY, DEBIT_WORDS, .is_added = TRUE },
  { "credit_paise", N_("Credit (₹)"), IMPORT_MONEY, CREDIT_WORDS, .is_added = TRUE, .is_credit = TRUE },
  { "amount_paise", N_("Amount, with Dr or Cr"), IMPORT_MONEY, AMOUNT_WORDS },
  { "side", N_("Dr or Cr"), IMPORT_CODE, "dr cr|cr dr|dr or cr|debit credit|side|ઉધાર જમા|नामे जमा", .codes = sides },
  { "party", N_("From or to"), IMPORT_TEXT,
    "from or to|party|party name|paid to|received from|name of party|કોની પાસેથી કોને|કોને|કોની પાસેથી|किससे किसे|"
    "किसे|किससे" },
  { "narration", N_("What for"), IMPORT_TEXT,
    "what for|narration|particulars|description|details|શા માટે|વિગત|વિગતો|किसलिए|विवरण" },
  { "carrier", N_("Carried by"), IMPORT_TEXT, CARRIER_WORDS, .is_common = TRUE },
  { "work_area", N_("Area of work"), IMPORT_TEXT, WORK_WORDS, .is_common = TRUE },
  { "bill", N_("Bill"), IMPORT_TEXT, BILL_WORDS },
  { "words", N_("Remark"), IMPORT_TEXT, REMARK_WORDS },
  { "reverses", N_("Reverses"), IMPORT_TEXT, "reverses|reversal of|કોને ઉલટાવે છે|किसे उलटता है" },
  { "cancelled_words", N_("Cancelled because"), IMPORT_TEXT, "cancelled because|કેમ રદ કર્યું|रद्द करने का कारण" },
  { "late_words", N_("Late because"), IMPORT_TEXT, "late because|મોડું કારણ|देर का कारण" },
  { "made_by", N_("Made by"), IMPORT_TEXT, "made by|entered by|prepared by|લખનાર|लिखने वाला", .is_common = TRUE },
  { "checked_by", N_("Checked by"), IMPORT_TEXT, CHECKED_WORDS, .is_common = TRUE },
  { "of_register", N_("Share register"), IMPORT_YES, "share register|શેર રજિસ્ટર|अंश पंजी" },
};

const ImportKind account_import = {
  "accounts", N_("Chart of accounts"), account_fields, G_N_ELEMENTS (account_fields),
  .act = "open_account",
  .others = SERIAL_WORDS "|nature|" DEBIT_WORDS "|" CREDIT_WORDS "|" AMOUNT_WORDS,
};

const ImportKind opening_import = {
  "opening-balances", N_("Opening balances"), opening_fields, G_N_ELEMENTS (opening_fields),
  .act = "post_voucher",
  .others = SERIAL_WORDS "|opening dr|opening cr",
  .twin = N_("row {1} has the account and the amount of row {2}; look whether they are one balance"),
};

const ImportKind posting_import = {
  "vouchers", N_("List of vouchers"), posting_fields, G_N_ELEMENTS (posting_fields),
  .act = "post_voucher",
  .others = SERIAL_WORDS "|state|status|સ્થિતિ|स्थिति|number in the old book|જૂના ચોપડાનો નંબર|पुरानी बही का नंबर",
};
