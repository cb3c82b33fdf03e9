/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Knows the families of old fonts that offices in Gujarat wrote with. */
#include "sheet-font.h"

/* Beginnings of names, in small letters. */
static const char *const families[] = {
  /* Gujarati */
  "terafont", "tera-font", "tera font", "lmg", "shree-guj", "shree guj", "shree7", "shree-7", "gopika", "harikrishna",
  "hari krishna", "krishna", "kap127", "kap 127", "kap-127", "gj-tt", "gjb-tt", "gjw-tt", "bhasha bharti",
  "bhashabharti", "akruti", "ghanshyam", "nilkanth", "avantika", "vakil_01", "vakil-01", "indica-guj",
  /* Hindi */
  "kruti dev", "krutidev", "kruti_dev", "devlys", "dev lys", "chanakya", "walkman-chanakya", "shusha", "dv-tt",
  "dvb-tt", "dvw-tt", "shree-dev", "shree dev",
};

gboolean
sheet_font_is_old (const char *name)
{
  g_autofree char *small = g_ascii_strdown (name, -1);

  /* The later ones of some families are Unicode, and say so. */
  if (g_strrstr (small, "unicode") != NULL)
    return FALSE;
  for (guint i = 0; i < G_N_ELEMENTS (families); i++)
    if (g_str_has_prefix (small, families[i]))
      return TRUE;
  return FALSE;
}
