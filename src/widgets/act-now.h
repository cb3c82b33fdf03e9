/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * An act that is done at once, without a form: everything it needs is on the page already. */
#pragma once

#include <gtk/gtk.h>

#include "desk-act.h"

/* Saved; `number` is what the act answered. */
typedef void (*ActNowSaved) (GtkWidget *from, gint64 record_id, const char *number);

typedef struct
{
  const char   *id;      /* "undo-act": also that of the form which can do it, if there is one */
  const char   *title;   /* N_(), under which it is looked up when the connection broke */
  const char   *refusal; /* N_(), over the sentence of a refusal */
  const PgCall *call;
  ActNowSaved   saved;
} ActNow;

/* Sends it with `content` (a{ss}; a floating one is taken): its arguments but the id of the request, "" for null.
 * A refusal stands in a dialog over the window of `from` until it is read. Nothing is told when `from` is gone by
 * then; what is not known is looked up by every watch. */
void act_now_send (GtkWidget *from, DeskSession *session, const ActNow *act, GVariant *content);
