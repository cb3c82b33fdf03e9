/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What the window of the assistant (assistant.c) and its steps (assistant-work.c) share. */
#pragma once

#include "assistant-columns.h"
#include "assistant-sheet.h"
#include "assistant-step.h"
#include "assistant-verdicts.h"
#include "assistant.h"
#include "desk-act.h"
#include "desk-list.h"
#include "form-draft.h"

typedef enum
{
  AT_FILE,
  AT_COLUMNS,
  AT_ROWS,
  AT_DONE,
} AssistantPlace;

/* How the strip looks. */
typedef enum
{
  ASSISTANT_NOTICE,
  ASSISTANT_GOOD,     /* something is done */
  ASSISTANT_QUESTION, /* somebody has to say something */
  ASSISTANT_REFUSAL,
} AssistantTone;

struct _Assistant
{
  AdwWindow               parent_instance;
  DeskSession            *session;
  GPtrArray              *kinds;      /* ImportKind, those that she may bring in */
  DeskList               *choices;    /* what the kind's field with `choices` may say of a whole file; NULL: none */
  AssistantStep          *step;
  AssistantPlace          place;
  gboolean                is_filling; /* what is chosen now is not chosen by a person */
  gboolean                is_stale; /* something was said since the rows were judged */
  FormDraft              *draft;      /* which file was the last */
  FormDraft              *file_draft; /* what was said of this one; NULL before there is one */
  GHashTable             *maps;       /* that: number of a sheet → map, as import_map_dup_text writes it */
  DeskJournalEntry       *entry;    /* of the act on its way; NULL: none */

  GCancellable           *cancellable; /* NULL: nothing is on its way */
  AssistantWork           work;        /* else this */
  guint                   quiet_id, progress_id;
  gboolean                is_gone;

  AdwWindowTitle         *head;
  GtkWidget              *back_button, *strip, *bar, *cancel_button, *kind_choice, *resume_button;
  GtkWidget              *choose_button, *afresh_button;
  GtkImage               *strip_sign;
  GtkWidget              *sheet_choice, *show_choice;
  GtkButton              *next_button;
  GtkLabel               *strip_label, *about;
  GtkStack               *stack, *side;
  AdwStatusPage          *done;
  AssistantColumns       *columns;
  AssistantVerdicts      *verdicts;
  AssistantSheet         *sheet;
  GtkFileChooserNative   *chooser;
};

/* Goes to a place and shows what belongs there. */
void assistant_show (Assistant *self, AssistantPlace place);

/* The same with rows that were just read or judged. */
void assistant_show_rows (Assistant *self, AssistantPlace place);

/* Steps on the thread; each leads on by itself. One at a time: while one is on its way they do nothing. */
void assistant_look (Assistant *self, const char *path, gint sheet, const char *map_text);
void assistant_check (Assistant *self);
void assistant_bring (Assistant *self);
void assistant_write_refused (Assistant *self, const char *path);

/* A sentence in the strip. */
void assistant_say (Assistant *self, AssistantTone tone, const char *sentence);
void assistant_say_nothing (Assistant *self);

/* Puts the keyboard where the work goes on. */
void assistant_focus (Assistant *self);

/* Keeps on the disk what was said of the file so far; forgets it, once it is brought in; offers the file of an earlier
 * time, whose work was not ended. */
void assistant_keep (Assistant *self);
void assistant_forget (Assistant *self);
void assistant_offer_resume (Assistant *self);

/* What she may bring in, as the choice of the first place; all, when it is not known yet what she may. */
void assistant_fill_kinds (Assistant *self, const ImportKind *const *kinds, const ImportKind *first);
/* What the kind of this file wants to be chosen for all its rows. */
void assistant_use_choices (Assistant *self);

/* Another sheet of the file, as it was read the last time. */
void assistant_look_at_sheet (Assistant *self, guint sheet);

/* Actions that are about files. */
void assistant_resume_cb (GtkWidget *widget, const char *action, GVariant *parameter);
void assistant_afresh_cb (GtkWidget *widget, const char *action, GVariant *parameter);
void assistant_choose_file_cb (GtkWidget *widget, const char *action, GVariant *parameter);
void assistant_save_refused_cb (GtkWidget *widget, const char *action, GVariant *parameter);
