/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The command line: exit codes, and one function a command. */
#pragma once

#include "desk-target.h"
#include "pg-link.h"

typedef enum
{
  CTL_DONE = 0,
  CTL_REFUSED = 1,       /* a rule, a missing right, a file that cannot be written */
  CTL_USAGE = 2,         /* the words of the command are off */
  CTL_NO_CONNECTION = 3,
} CtlExit;

/* A command: `words` are those after its name, ended by NULL. */
typedef CtlExit (*CtlCommand) (DeskTarget *target, const char *const *words);

/* The commands, each answering what the program ends with. */
CtlExit ctl_local (DeskTarget *target, const char *const *words);
CtlExit ctl_server (DeskTarget *target, const char *const *words);
CtlExit ctl_demo (DeskTarget *target, const char *const *words);
CtlExit ctl_verify (DeskTarget *target, const char *const *words);
CtlExit ctl_backup (DeskTarget *target, const char *const *words);
CtlExit ctl_restore (DeskTarget *target, const char *const *words);
CtlExit ctl_user (DeskTarget *target, const char *const *words);
CtlExit ctl_reports (DeskTarget *target, const char *const *words);
CtlExit ctl_import (DeskTarget *target, const char *const *words);
CtlExit ctl_export (DeskTarget *target, const char *const *words);

/* Makes sure the office's base is there (starts and prepares a private cluster). Prints what is wrong. */
CtlExit ctl_open (DeskTarget *target);
/* As ctl_open, and connects `link` in `role`; the base is of this program's release. */
CtlExit ctl_connect (DeskTarget *target, DeskRole role, PgLink *link);

/* The office's common login is closed once people are named; whoever owns this account of the computer works all the
 * same, as the keeper of the cluster: from now on DESK_AS_CLERK is the keeper there. */
void ctl_find_login (DeskTarget *target);
/* As ctl_connect for DESK_AS_CLERK, after ctl_find_login. */
CtlExit ctl_connect_as_owner (DeskTarget *target, PgLink *link);

/* Prints an error in words for people to stderr and answers its exit code. */
CtlExit ctl_fail (const GError *error);
/* Prints "mandalictl: words" and how to get help. */
CtlExit ctl_usage (const char *words);
