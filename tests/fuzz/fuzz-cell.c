/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Any text as a cell: read as a day, an amount, a count, share numbers, a name, an address, and masked. */
#include <string.h>

#include "fuzz.h"
#include "import-address.h"
#include "import-amount.h"
#include "import-day.h"
#include "import-font.h"
#include "import-mask.h"
#include "import-name.h"
#include "import-phone.h"
#include "import-total.h"
#include "base-text.h"

int
LLVMFuzzerTestOneInput (const guint8 *data, gsize size)
{
  g_autofree char *text = g_utf8_make_valid ((const char *) data, (gssize) size);
  g_autofree char *masked = import_mask_dup (text, NULL);
  g_autofree char *hidden = import_mask_dup_column (text, NULL);
  g_autofree char *spans = import_spans_dup (masked);
  g_autofree char *latin = import_name_dup_latin (masked);
  ImportDayCount days = { 0 };
  ImportNameCount names = { 0 };
  ImportName name;
  BaseDay day = import_day_parse (masked, IMPORT_DAY_FIRST, base_day_from_parts (2026, 11, 25));
  ImportAddress address;
  gboolean is_nothing;
  gint64 number;
  char mobile[11];

  g_assert (g_utf8_validate (masked, -1, NULL) && g_utf8_validate (latin, -1, NULL));
  g_assert (!base_text_has_aadhaar (masked));
  g_assert (g_utf8_validate (hidden, -1, NULL) && !base_text_has_aadhaar (hidden));
  g_assert (day == BASE_DAY_NONE || day <= base_day_from_parts (2200, 12, 31));
  import_day_count (&days, masked);
  g_assert (days.clear + days.either + days.day_first + days.month_first + days.other == 1);
  import_name_count (&names, masked);
  import_name_split (masked, IMPORT_SURNAME_FIRST, &name);
  import_name_clear (&name);
  import_phone_parse (masked, mobile, &is_nothing);
  import_total_parse (masked);
  import_amount_parse (masked, TRUE, FALSE, &number, &is_nothing);
  import_amount_parse (masked, FALSE, TRUE, &number, &is_nothing);
  import_count_parse (masked, &number);
  import_address_split (masked, size % 2 == 0, &address);
  import_address_clear (&address);
  import_font_is_likely (masked);
  return 0;
}
