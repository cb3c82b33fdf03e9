/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Commands about the named people. Who may do it and what must stay is decided by the database; the password is turned
 * into its verifier here and goes nowhere. */
#define G_LOG_DOMAIN "ctl-user"

#include <glib/gi18n.h>

#include "base-day.h"
#include "base-text.h"
#include "ctl-password.h"
#include "ctl.h"
#include "desk-login.h"
#include "desk-state.h"
#include "pg-verifier.h"
#include "pg-wait.h"

/* The words after the verb. */
typedef struct
{
  const char *login;
  const char *roles;
  const char *full_name;
} UserWords;

static const char *
get_usage (void)
{
  return _("user list|add NAME --role ROLE [--name \"FULL NAME\"]|role NAME ROLE|password NAME|disable NAME|"
           "enable NAME|audit NAME FIRST-DAY LAST-DAY|member NAME NUMBER|none");
}

/* Makes the verifier of a password that is asked for. */
static char *
dup_verifier (const char *login, GError **error)
{
  char *password = ctl_password_dup (login, error);
  char *verifier = password != NULL ? pg_verifier_dup (login, password, error) : NULL;

  base_text_wipe (password);
  g_free (password);
  return verifier;
}

static CtlExit
act (DeskTarget *target, const PgCall *call, gconstpointer arguments, const char *done)
{
  g_autoptr (PgLink) link = pg_link_new ();
  g_autoptr (PgResult) answer = NULL;
  g_autoptr (GError) error = NULL;
  CtlExit connected = ctl_connect (target, DESK_AS_KEEPER, link);

  if (connected != CTL_DONE)
    return connected;
  answer = pg_wait_call (link, call, arguments, &error);
  if (answer == NULL)
    return ctl_fail (error);
  g_print ("%s\n", done);
  return CTL_DONE;
}

static CtlExit
add_user (DeskTarget *target, const UserWords *words)
{
  g_autofree char *request_id = g_uuid_string_random ();
  g_autoptr (GError) error = NULL;
  g_autofree char *verifier = dup_verifier (words->login, &error);
  g_autofree char *done = g_strdup_printf (_("%s may sign in now."), words->login);
  AddLogin arguments = { request_id, words->login, words->full_name, words->roles, verifier };

  return verifier != NULL ? act (target, &add_login_call, &arguments, done) : ctl_fail (error);
}

static CtlExit
set_password (DeskTarget *target, const UserWords *words)
{
  g_autofree char *request_id = g_uuid_string_random ();
  g_autoptr (GError) error = NULL;
  g_autofree char *verifier = dup_verifier (words->login, &error);
  g_autofree char *done = g_strdup_printf (_("%s signs in with the new password from now on."), words->login);
  SetLoginPassword arguments = { request_id, words->login, verifier };

  return verifier != NULL ? act (target, &set_login_password_call, &arguments, done) : ctl_fail (error);
}

static CtlExit
change_roles (DeskTarget *target, const UserWords *words)
{
  g_autofree char *request_id = g_uuid_string_random ();
  g_autofree char *done = g_strdup_printf (_("%s is now: %s."), words->login, words->roles);
  ChangeLoginRoles arguments = { request_id, words->login, words->roles };

  return act (target, &change_login_roles_call, &arguments, done);
}

static CtlExit
let_in (DeskTarget *target, const char *login, gboolean is_let_in, const char *sentence)
{
  g_autofree char *request_id = g_uuid_string_random ();
  g_autoptr (GString) done = g_string_new (sentence);
  LetLoginIn arguments = { request_id, login, is_let_in };

  g_string_replace (done, "{1}", login, 1);
  return act (target, &let_login_in_call, &arguments, done->str);
}

static CtlExit
disable_user (DeskTarget *target, const UserWords *words)
{
  return let_in (target, words->login, FALSE, _("{1} may not sign in any more."));
}

static CtlExit
enable_user (DeskTarget *target, const UserWords *words)
{
  return let_in (target, words->login, TRUE, _("{1} may sign in again."));
}

/* Bounds an auditor: "audit NAME FIRST-DAY LAST-DAY". */
static CtlExit
bound_auditor (DeskTarget *target, const char *const *words)
{
  g_autofree char *request_id = g_uuid_string_random ();
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  BaseDay today = base_day_from_parts (g_date_time_get_year (now), g_date_time_get_month (now),
                                       g_date_time_get_day_of_month (now));
  SetAuditedDays arguments = { request_id, words[0] };
  g_autofree char *first = NULL;
  g_autofree char *last = NULL;
  g_autofree char *done = NULL;

  if (g_strv_length ((char **) words) != 3)
    return ctl_usage (get_usage ());
  arguments.first_on = base_day_parse (words[1], today);
  arguments.last_on = base_day_parse (words[2], today);
  if (arguments.first_on == BASE_DAY_NONE || arguments.last_on == BASE_DAY_NONE)
    return ctl_usage (get_usage ());
  first = base_day_dup_text (arguments.first_on);
  last = base_day_dup_text (arguments.last_on);
  done = g_strdup_printf (_("%s sees the vouchers of %s to %s and no others."), words[0], first, last);
  return act (target, &set_audited_days_call, &arguments, done);
}

/* Says which member she is: "member NAME NUMBER", or "member NAME none". */
static CtlExit
name_member (DeskTarget *target, const char *const *words)
{
  g_autofree char *request_id = g_uuid_string_random ();
  g_autofree char *done = NULL;
  SetLoginMember arguments = { request_id, words[0] };

  if (g_strv_length ((char **) words) != 2)
    return ctl_usage (get_usage ());
  if (g_str_equal (words[1], "none"))
    done = g_strdup_printf (_("%s is no member."), words[0]);
  else if (g_ascii_string_to_signed (words[1], 10, 1, G_MAXINT64, &arguments.member_number, NULL))
    done = g_strdup_printf (_("%s is member No. %s; the votes that she casts are hers."), words[0], words[1]);
  else
    return ctl_usage (get_usage ());
  return act (target, &set_login_member_call, &arguments, done);
}

static const char *
get_state_words (PgResult *users, guint row)
{
  if (g_strcmp0 (pg_result_get_text (users, row, DESK_LOGIN_IS_DISABLED), "t") == 0)
    return _("disabled");
  return g_strcmp0 (pg_result_get_text (users, row, DESK_LOGIN_IS_OPEN), "t") == 0 ? _("may sign in")
                                                                                   : _("needs a password");
}

static void
print_audited_days (PgResult *users, guint row)
{
  BaseDay first_on = base_day_from_iso (pg_result_get_text (users, row, DESK_LOGIN_AUDITED_FROM_ON));
  BaseDay last_on = base_day_from_iso (pg_result_get_text (users, row, DESK_LOGIN_AUDITED_UNTIL_ON));
  g_autofree char *first = base_day_dup_text (first_on);
  g_autofree char *last = base_day_dup_text (last_on);

  /* Translators: two days, in the list of the named people */
  g_autofree char *words = g_strdup_printf (_("sees the books of %s to %s"), first, last);

  if (first_on != BASE_DAY_NONE)
    g_print ("              %s\n", words);
}

static void
print_member (PgResult *users, guint row)
{
  const char *number = pg_result_get_text (users, row, DESK_LOGIN_MEMBER_NUMBER);
  g_autofree char *words = number != NULL ? g_strdup_printf (_("is member No. %s"), number) : NULL;

  if (words != NULL)
    g_print ("              %s\n", words);
}

static CtlExit
list_users (DeskTarget *target)
{
  g_autoptr (PgLink) link = pg_link_new ();
  g_autoptr (PgResult) users = NULL;
  g_autoptr (GError) error = NULL;
  CtlExit connected = ctl_connect (target, DESK_AS_KEEPER, link);

  if (connected != CTL_DONE)
    return connected;
  users = pg_wait_query (link, desk_login.query, NULL, NULL, &error);
  if (users == NULL)
    return ctl_fail (error);
  if (pg_result_get_row_count (users) == 0)
    g_print ("%s\n", _("Nobody is named yet. The first one needs the role admin: "
                       "mandalictl user add NAME --role admin"));
  for (guint i = 0; i < pg_result_get_row_count (users); i++)
    {
      const char *last = pg_result_get_text (users, i, DESK_LOGIN_LAST_ACT_AT);

      g_print ("%-12s  %s\n              %s; %s; %s %.16s\n", pg_result_get_text (users, i, DESK_LOGIN_LOGIN),
               pg_result_get_text (users, i, DESK_LOGIN_FULL_NAME), pg_result_get_text (users, i, DESK_LOGIN_ROLES),
               get_state_words (users, i), last != NULL ? _("last act") : _("no act yet"), last != NULL ? last : "");
      print_audited_days (users, i);
      print_member (users, i);
    }
  return CTL_DONE;
}

/* NULL, or what is amiss. */
static const char *
parse (const char *const *words, UserWords *user)
{
  for (guint i = 0; words[i] != NULL; i++)
    {
      const char **place = g_str_equal (words[i], "--role")   ? &user->roles
                           : g_str_equal (words[i], "--name") ? &user->full_name
                                                              : NULL;

      if (place != NULL && words[i + 1] == NULL)
        return get_usage ();
      if (place != NULL)
        *place = words[++i];
      else if (user->login == NULL)
        user->login = words[i];
      else if (user->roles == NULL)
        user->roles = words[i];
      else
        return get_usage ();
    }
  return user->login != NULL ? NULL : get_usage ();
}

CtlExit
ctl_user (DeskTarget *target, const char *const *words)
{
  static const struct
  {
    const char *verb;
    CtlExit (*func) (DeskTarget *, const UserWords *);
    gboolean has_roles;
  } verbs[] = {
    { "add", add_user, TRUE },          { "role", change_roles, TRUE },   { "password", set_password, FALSE },
    { "disable", disable_user, FALSE }, { "enable", enable_user, FALSE },
  };
  UserWords user = { NULL };

  if (g_strcmp0 (words[0], "list") == 0 && words[1] == NULL)
    return list_users (target);
  if (g_strcmp0 (words[0], "audit") == 0)
    return bound_auditor (target, words + 1);
  if (g_strcmp0 (words[0], "member") == 0)
    return name_member (target, words + 1);
  if (words[0] == NULL || parse (words + 1, &user) != NULL)
    return ctl_usage (get_usage ());
  for (guint i = 0; i < G_N_ELEMENTS (verbs); i++)
    if (g_str_equal (verbs[i].verb, words[0]) && verbs[i].has_roles == (user.roles != NULL))
      return verbs[i].func (target, &user);
  return ctl_usage (get_usage ());
}
