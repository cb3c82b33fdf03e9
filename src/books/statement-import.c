/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What a bank's statement in a file can say, and how its headings are called: as the large banks write them, and the
 * cooperative ones. */
#include "statement-import.h"

#include <glib/gi18n.h>

#include "bank.h"

static const ImportCode sides[] = {
  { "debit", "dr" }, { "debit", "d" }, { "debit", "debit" }, { "debit", "withdrawal" }, { "debit", "ઉધાર" },
  { "debit", "नामे" },
  { "credit", "cr" }, { "credit", "c" }, { "credit", "credit" }, { "credit", "deposit" }, { "credit", "જમા" },
  { "credit", "जमा" },
  { NULL, NULL },
};

static const ImportField fields[] = {
  { "account", N_("Account at the bank"), IMPORT_TEXT,
    "account|account no|account number|a c no|a c number|ac no|account no inr|statement of account no|"
    "statement of account|savings account no|current account no|"
    "ખાતું|ખાતા નં|ખાતા નંબર|ખાતા ક્રમાંક|खाता|खाता सं|खाता संख्या|खाता क्रमांक",
    .is_noted = TRUE, .is_titled = TRUE, .is_common = TRUE, .choices = &bank_account_choice },
  { "dated_on", N_("Day"), IMPORT_DAY,
    "=date|txn date|transaction date|tran date|trans date|posting date|post date|entry date|tarikh|"
    "તારીખ|તા|વ્યવહાર તારીખ|तारीख|दिनांक|तिथि|लेनदेन की तारीख", .is_anchor = TRUE },
  { "words", N_("What the bank says"), IMPORT_TEXT,
    "narration|description|particulars|details|transaction details|transaction remarks|transaction particulars|"
    "transaction description|remarks|vigat|વિગત|વિગતો|વર્ણન|विवरण|ब्योरा|ब्यौरा" },
  { "reference", N_("Cheque or reference"), IMPORT_TEXT,
    "chq ref no|chq no|cheque no|cheque number|chqno|chq number|chq|cheque|ref no|ref no cheque no|cheque no ref no|"
    "reference no|reference number|reference|chq ref number|instrument no|instrument id|instrument number|inst no|"
    "utr|utr no|utr number|cheque ref no|ચેક|ચેક નં|ચેક નંબર|સંદર્ભ|चेक|चेक सं|चेक संख्या|संदर्भ" },
  { "withdrawn_paise", N_("Withdrawn (₹)"), IMPORT_MONEY,
    "debit|debits|=dr|debit amount|debit amt|dr amount|amount debited|withdrawal|withdrawals|withdrawal amount|"
    "withdrawal amt|withdrawal dr|paid out|payment|payments|ઉધાર|ઉપાડ|ઉધાર રકમ|નાણાં ઉપાડ|नामे|निकासी|आहरण|डेबिट",
    .is_added = TRUE },
  { "deposited_paise", N_("Deposited (₹)"), IMPORT_MONEY,
    "credit|credits|=cr|credit amount|credit amt|cr amount|amount credited|deposit|deposits|deposit amount|"
    "deposit amt|deposit cr|paid in|receipt|receipts|જમા|જમા રકમ|जमा|जमा राशि|क्रेडिट",
    .is_added = TRUE, .is_credit = TRUE },
  { "amount_paise", N_("Amount (₹)"), IMPORT_MONEY,
    "amount|amt|transaction amount|txn amount|amount inr|amount rs|રકમ|राशि|रकम", .is_credit = TRUE },
  { "side", N_("Debit or credit"), IMPORT_CODE,
    "dr cr|cr dr|debit credit|dr or cr|type|transaction type|txn type|પ્રકાર|प्रकार", .codes = sides },
  { "balance_paise", N_("Balance (₹)"), IMPORT_MONEY,
    "balance|=bal|closing balance|running balance|balance inr|balance amount|available balance|line balance|"
    "સિલક|બાકી|બેલેન્સ|शेष|बाकी|बैलेंस", .is_credit = TRUE },
};

/* The value date too: what counts is when the bank entered it. */
static const char others[] =
  "sr no|s no|sno|=sr|=sl|sl no|serial|serial no|srl|branch|branch code|sol|sol id|init br|txn id|transaction id|"
  "value date|value dt|val date|valuedate|મૂલ્ય તારીખ|वैल्यू तारीख|मूल्य तिथि|"
  "tran id|user|mode|code|ક્રમ|અનુક્રમ|શાખા|क्रम|शाखा|row in the file|why it was refused";

const ImportKind statement_import = {
  "bank_statement", N_("Bank statement"), fields, G_N_ELEMENTS (fields), .others = others,
  .act = "match_bank_line",
  .twin = N_("row {1}: its balance does not follow from that of row {2} and its own amount; look whether a row is "
             "missing between them"),
};
