/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The words of the share register on paper, in both its languages. */
#define G_LOG_DOMAIN "share-paper"

#include "share-paper.h"

const char *
share_paper_word (const char *code)
{
  static const struct { const char *code, *word; } words[] = {
    { "ordinary", "સામાન્ય · Ordinary" },
    { "nominal", "નામમાત્ર · Nominal" },
    { "associate", "સહયોગી · Associate" },
    { "sympathiser", "હિતેચ્છુ · Sympathiser" },
    { "sevika", "સેવિકા · Health worker" },
    { "dai", "દાયણ · Midwife" },
    { "aagewan", "આગેવાન · Local leader" },
    { "saathi", "સાથી · Companion" },
    { "other", "અન્ય · Other" },
    { "female", "સ્ત્રી · Female" },
    { "male", "પુરુષ · Male" },
    { "father", "પિતા · Father" },
    { "husband", "પતિ · Husband" },
    { "cash", "રોકડ · Cash" },
    { "bank", "બેંક · Bank" },
    { "allot", "ફાળવણી · Allotment" },
    { "payment", "શેર પેટે રકમ · Payment" },
    { "transfer_in", "તબદીલીથી આવ્યા · Transfer in" },
    { "transfer_out", "તબદીલીથી ગયા · Transfer out" },
    { "transmission_in", "વારસામાં આવ્યા · Transmission in" },
    { "transmission_out", "વારસને ગયા · Transmission out" },
    { "surrender", "પરત · Surrender" },
    { "forfeit", "જપ્ત · Forfeited" },
    { "resigned", "રાજીનામું · Resigned" },
    { "deceased", "અવસાન · Deceased" },
    { "expelled", "દૂર કરાયાં · Expelled" },
    { "transferred_all", "બધા શેર તબદીલ · Transferred all shares" },
  };

  if (code == NULL)
    return "";
  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    if (g_str_equal (words[i].code, code))
      return words[i].word;
  return code;
}
