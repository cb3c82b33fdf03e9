/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The field in which an act names a member. */
#define G_LOG_DOMAIN "member-chooser"

#include "member-chooser.h"

#include <glib/gi18n.h>

#include "shareholder-choice.h"

struct _MemberChooser
{
  FormChooser parent_instance;
};

G_DEFINE_FINAL_TYPE (MemberChooser, member_chooser, FORM_TYPE_CHOOSER)

static void
member_chooser_set_session (FormField *field, DeskSession *session)
{
  g_autoptr (DeskList) members = shareholder_choice_members_new (session);

  form_chooser_set_source (FORM_CHOOSER (field), members, &shareholder_choice_members);
}

static void
member_chooser_class_init (MemberChooserClass *klass)
{
  FORM_FIELD_CLASS (klass)->set_session = member_chooser_set_session;
}

static void
member_chooser_init (MemberChooser *self)
{
  g_object_set (self, "placeholder", _("Name in any script, number, place"), NULL);
}
