/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The forms that acts open. */
#pragma once

#include "account-form.h"
#include "act-form.h"
#include "address-form.h"
#include "admission-form.h"
#include "allotment-form.h"
#include "application-form.h"
#include "assistant.h"
#include "bank-match-form.h"
#include "board-form.h"
#include "book-act-form.h"
#include "book-forms.h"
#include "call-form.h"
#include "cooperative-form.h"
#include "election-act-form.h"
#include "meeting-form.h"
#include "objection-form.h"
#include "parameter-form.h"
#include "person-form.h"
#include "photo-form.h"
#include "resolution-form.h"
#include "shareholder-forms.h"
#include "take-back-form.h"
#include "transfer-form.h"
#include "voucher-form.h"
#include "year-form.h"
