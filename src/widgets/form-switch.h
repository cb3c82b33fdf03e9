/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Yes or no: a switch under its words. Required means that it must be on. */
#pragma once

#include "form-field.h"

#define FORM_TYPE_SWITCH (form_switch_get_type ())
G_DECLARE_FINAL_TYPE (FormSwitch, form_switch, FORM, SWITCH, FormField)

gboolean form_switch_is_on (FormSwitch *field);
