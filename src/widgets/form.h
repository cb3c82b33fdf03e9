/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A dialog that enters data: one column of fields, and one button that says what it does. */
#pragma once

#include <adwaita.h>

#include "desk-act.h"
#include "desk-list.h"
#include "form-field.h"

/* Form
 *
 *   [Cancel]      Allot shares      [Allot 5 shares]
 *   strip: a draft to go on with · refused · not known yet
 *   fields, one under the other
 *
 *   clean ⇄ dirty → sending → saved
 *                     │  ├──→ refused (field or strip; what was typed stays) → dirty …
 *                     │  └──→ unknown (looked up by itself) → saved or refused
 *
 * A template of a subclass puts its fields into the column as plain children; they are found at any depth.
 * Keys: Enter next field, Ctrl+Enter does it, Esc leaves and asks only when something would be lost.
 * Actions: form.send, form.cancel.
 * Signal "done" (gint64 record_id, const char *words): saved; the form closes right after, or stays for another. */
#define FORM_TYPE_FORM (form_get_type ())
G_DECLARE_DERIVABLE_TYPE (Form, form, FORM, FORM, AdwWindow)

struct _FormClass
{
  AdwWindowClass parent_class;

  /* What the button does with what is entered now: "Allot 5 shares". Newly allocated; "Save" if not
   * overridden. */
  char *(*dup_verb) (Form *form);
  /* What was done, for a toast; `number` is what the act answered. */
  char *(*dup_done_words) (Form *form, const char *number);
  /* A field holds another thing (NULL: the form is ready, or a record was loaded): keep what depends on it
   * in step. */
  void (*changed) (Form *form, FormField *field);
  /* The fields are as at the beginning, for another one of a form that stays: fill in what goes over from the last. */
  void (*begun_again) (Form *form);
};

typedef enum
{
  FORM_CLEAN,
  FORM_DIRTY,
  FORM_SENDING,
  FORM_REFUSED,
  FORM_UNKNOWN,
  FORM_SAVED,
} FormState;

/* Under what the column has already, as a child of the template would be. Before form_begin. */
void form_add (Form *form, GtkWidget *widget);
/* Which form this is ("allot-shares") and what it does. Once, before form_begin. */
void form_set_act (Form *form, const char *id, const PgCall *call);
/* An argument that the person does not enter. NULL: null. Part of the content, so that the form can be
 * opened again. */
void form_set_fixed (Form *form, const char *argument, const char *value);
void form_set_fixed_number (Form *form, const char *argument, gint64 number);
/* Which record it is about: told apart by it are the drafts of one form, and it opens the form again (under
 * FORM_ABOUT in the content). Before form_begin. */
#define FORM_ABOUT "about"
void form_set_about (Form *form, gint64 record_id);
/* What it is about, for people ("No. 412"); part of the title under which it is looked up later. */
void form_set_subject (Form *form, const char *subject);
/* It corrects a record: the fields show its one row, arguments that are no fields come from it, and what
 * others changed meanwhile is merged. `version_column` says which state was seen: it becomes the argument
 * row_version. After the fields are there, before form_begin. */
void form_set_record (Form *form, DeskList *list, const char *version_column);

/* After each one that is saved the form is ready for another instead of closing. What is typed before it is ready waits
 * for it, so that nobody has to wait; after a refusal it is dropped, since it was meant for what does not come. */
void form_stay (Form *form);
gboolean form_is_staying (Form *form);

/* Presents the form. `content` (a{ss}) is what was typed earlier, or NULL; then a draft of an earlier run
 * is offered if there is one. */
void form_begin (Form *form, DeskSession *session, GVariant *content);

FormState form_get_state (Form *form);
DeskSession *form_get_session (Form *form);
/* The field of this name, lent; NULL when there is none. */
FormField *form_find_field (Form *form, const char *name);
/* All that is entered, a{ss}, sunk. */
GVariant *form_dup_content (Form *form);
/* The number that the act answered; lent, NULL before it is saved. */
const char *form_get_number (Form *form);
/* The sentence in the strip, lent; NULL when there is none. */
const char *form_get_strip_words (Form *form);

/* Sends what is entered unless something is amiss or it is under way already; the same as form.send. */
void form_send (Form *form);
/* Leaves; asks first when something would be lost. The same as form.cancel. */
void form_leave (Form *form);

/* Something with the signals of DeskAct that stands for the act on its way. */
typedef GObject *(*FormSendFunc) (DeskSession *session, const PgCall *call, gconstpointer arguments,
                                  const DeskJournalEntry *entry);
/* Another person takes over: closes every form of the program without a question. What was typed is kept for the
 * one who typed it; what is on its way is told to her when she is back. */
void form_put_away_all (void);

/* For tests: what sends instead of desk_act_send; NULL: desk_act_send. */
void form_set_send_func (FormSendFunc func);
