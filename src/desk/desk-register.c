/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A register as it stands on the screen: found by its id, asked for its parameters. */
#define G_LOG_DOMAIN "desk-register"

#include "desk-register.h"

const DeskRegister *
desk_register_find (const DeskRegister *registers, const char *id)
{
  g_return_val_if_fail (registers != NULL && id != NULL, NULL);

  for (const DeskRegister *reg = registers; reg->paper.report != NULL; reg++)
    if (g_str_equal (reg->paper.report->id, id))
      return reg;
  return NULL;
}

gboolean
desk_register_takes (const DeskRegister *reg, const char *parameter)
{
  g_return_val_if_fail (reg != NULL && parameter != NULL, FALSE);

  for (guint i = 0; i < reg->paper.report->n_parameters; i++)
    if (g_str_equal (reg->paper.report->parameters[i].name, parameter))
      return TRUE;
  return FALSE;
}
