/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The question that a person answers when two wrote different things into one field. */
#pragma once

#include "form-record.h"

#define FORM_TYPE_CLASH_VIEW (form_clash_view_get_type ())
G_DECLARE_FINAL_TYPE (FormClashView, form_clash_view, FORM, CLASH_VIEW, GtkWidget)

/* For each field: what it was, what the other wrote, what was typed here; what was typed here is marked at
 * first. Signal "decided" (): the fields hold what was chosen. */
GtkWidget *form_clash_view_new (GPtrArray *clashes);

/* Chooses for the clash at `position`, as a person would. */
void form_clash_view_choose (FormClashView *view, guint position, gboolean takes_theirs);
void form_clash_view_decide (FormClashView *view);
