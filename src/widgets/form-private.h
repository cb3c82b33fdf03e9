/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What form.c and form-sending.c share about one form; nobody else includes it. */
#pragma once

#include "form-draft.h"
#include "form-record.h"
#include "form.h"

typedef enum
{
  FORM_STRIP_NONE,
  FORM_STRIP_DRAFT,   /* a question with two answers */
  FORM_STRIP_REFUSED,
  FORM_STRIP_CALM,
} FormStripKind;

typedef struct
{
  char          *id;
  const PgCall  *call;
  char          *subject;
  DeskSession   *session;
  GPtrArray     *fields;  /* FormField, in the order in which they stand; the widgets own them */
  GHashTable    *fixed;   /* argument → value; "" for null */
  FormRecord    *record;  /* NULL: nothing is corrected */
  const char    *version_column;
  FormDraft     *draft;
  guint          draft_id;
  GVariant      *offered; /* content of the draft in question */
  GVariant      *pending; /* waits for the record, then fills the fields */
  gboolean       is_offering;
  gboolean       is_ready;
  gboolean       is_shown;   /* the fields hold what they begin with */
  gboolean       is_leaving;
  gboolean       is_staying; /* ready for another after each one */
  gboolean       is_keeping; /* keys, for the next one */

  FormState      state;
  guint          spinner_id;
  FormStripKind  strip_kind;
  GObject       *act;
  char          *request_id; /* of sent_content, and of no other content */
  GVariant      *sent_content;
  char          *number;
  guint          merge_count;
  gint           reveal_frames;

  GtkWidget     *title_widget;
  GtkWidget     *send_button;
  GtkWidget     *spinner;
  GtkWidget     *strip;
  GtkWidget     *strip_sign;
  GtkWidget     *strip_label;
  GtkWidget     *strip_first;
  GtkWidget     *strip_second;
  GtkWidget     *scroller;
  GtkWidget     *column;
  GtkWidget     *clash_view; /* NULL: no clash */
  GSimpleAction *send_action;
} FormPrivate;

FormPrivate *form_get_private (Form *form);
/* What tells one draft of a form from another's; lent, NULL: none. */
const char *form_get_draft_subject (Form *form);
void form_show_strip (Form *form, FormStripKind kind, const char *words);
void form_set_state (Form *form, FormState state);
void form_update_sensitivity (Form *form);
gboolean form_is_touched (Form *form);
/* Puts what was typed earlier into the fields, once they can take it. */
void form_fill (Form *form, GVariant *content);
void form_write_draft_soon (Form *form);
void form_write_draft_now (Form *form);
void form_forget_draft (Form *form);
void form_offer_draft (Form *form);
void form_go_on_with_draft (Form *form);
void form_start_anew (Form *form);
void form_focus_first (Form *form);
void form_close_for_good (Form *form);
void form_record_shown (Form *form);
/* Keys that are typed from now on are for what comes after this act; nothing unless the form stays. */
void form_keep_keys (Form *form);
/* What follows gets the keys that were kept, or nothing does: then how many were lost. */
void form_give_keys (Form *form);
guint form_lose_keys (Form *form);
/* Ready for another, as at the beginning; `words` say what was done. */
void form_begin_again (Form *form, const char *words);
/* Tells "done" and closes, or is ready for another. */
void form_emit_done (Form *form, gint64 record_id, const char *words);
