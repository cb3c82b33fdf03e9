/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * mandali-verify: whether anybody changed the books behind their trail; also the owner of the base. */
#define G_LOG_DOMAIN "mandali-verify"

#include <glib/gi18n.h>
#include <string.h>

#include "desk-language.h"
#include "verify-head.h"

enum
{
  HOLDS = 0,
  TAMPERED = 1,
  USAGE = 2,
  NOT_READ = 3,
};

typedef struct
{
  char   *conninfo;
  char   *against;
  char  **heads;
  char  **files;
  gboolean is_version;
} Wanted;

static gboolean
parse_words (int *argc, char ***argv, Wanted *wanted, GError **error)
{
  const GOptionEntry entries[] = {
    { "server", 's', 0, G_OPTION_ARG_STRING, &wanted->conninfo,
      N_("a running server instead of a file, as libpq writes it: \"service=mandali\""), N_("CONNINFO") },
    { "head", 'n', 0, G_OPTION_ARG_STRING_ARRAY, &wanted->heads,
      N_("a head of the trail that was noted, as on the day book; may be said more than once"), N_("POSITION:HASH") },
    { "against", 'a', 0, G_OPTION_ARG_FILENAME, &wanted->against, N_("an earlier copy of the office, kept elsewhere"),
      N_("FILE") },
    { "version", 'v', 0, G_OPTION_ARG_NONE, &wanted->is_version, N_("the release of this program"), NULL },
    { G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &wanted->files, NULL, N_("FILE") },
    { NULL },
  };
  g_autoptr (GOptionContext) context = g_option_context_new (NULL);

  g_option_context_add_main_entries (context, entries, GETTEXT_PACKAGE);
  g_option_context_set_translation_domain (context, GETTEXT_PACKAGE);
  g_option_context_set_summary (
    context, _("Computes the trail of an office anew from a copy that “mandalictl backup” wrote, or from a running\n"
               "server, and names the first voucher or act that was changed behind it. Nothing that stands in the\n"
               "base is run or believed, so that its owner cannot deceive it; what he rewrote whole, hashes too, is\n"
               "found by a head that was noted on paper, and by an earlier copy."));
  g_option_context_set_description (
    context, _("Ends with 0 when everything holds, 1 when something was tampered with, 2 when the words are off,\n"
               "3 when the office could not be read."));
  return g_option_context_parse (context, argc, argv, error);
}

/* FALSE when one of the heads cannot be read; says so. */
static gboolean
parse_heads (char **words, GArray *heads)
{
  for (guint i = 0; words != NULL && words[i] != NULL; i++)
    {
      VerifyHead head;

      if (!verify_head_parse (words[i], &head))
        {
          g_printerr (_("“%s” is no head of a trail. It is written POSITION:HASH, as on the day book.\n"), words[i]);
          return FALSE;
        }
      g_array_append_val (heads, head);
    }
  return TRUE;
}

static void
print_break (VerifyChain *chain, VerifyState *state, gint64 position)
{
  const VerifyTable *entries = verify_dump_get_table (chain->dump, "audit.entry");
  g_autofree char *text = verify_position_dup_text (position);
  guint place = 0;

  g_print (_("The trail itself does not hold: position %s is not as it was written.\n"), text);
  if (verify_chain_find_entry (chain, position, &place))
    {
      g_autoptr (GPtrArray) cells
        = verify_table_dup_row (chain->dump, entries, g_array_index (chain->entries, VerifyEntry, place).row);
      const char *relation = verify_table_get_cell (entries, cells, "relation");
      const VerifyRow *row = verify_state_find_entered (state, position);
      g_autofree char *subject
        = row == NULL ? g_strdup (relation) : verify_subject_dup (state, row->relation, row->key, row->fields);

      g_print (_("It tells what %s did at %s: %s.\n"), verify_table_get_cell (entries, cells, "login"),
               verify_table_get_cell (entries, cells, "recorded_at"), subject);
    }
}

static int
verify (VerifyDump *dump, VerifyDump *against, GArray *heads)
{
  g_autoptr (VerifyChain) chain = verify_chain_new (dump);
  g_autoptr (VerifyState) state = verify_state_new (chain);
  g_autoptr (VerifyFindings) findings = verify_findings_new (state);
  gint64 broken = verify_chain_first_break (chain);
  gboolean holds = broken == 0;
  gint64 last = verify_chain_get_last (chain);
  g_autofree char *text = verify_position_dup_text (last);

  if (broken != 0)
    print_break (chain, state, broken);
  holds &= verify_heads_print (chain, state, heads) == 0;
  if (against != NULL)
    {
      g_autoptr (VerifyChain) earlier = verify_chain_new (against);

      holds &= verify_against (chain, earlier, findings);
    }
  verify_state_compare (state, dump, verify_findings_add_row, findings);
  holds &= verify_findings_print (findings) == 0;
  if (!holds)
    return TAMPERED;
  g_print (_("Everything holds. The head of the trail, to be noted elsewhere:\n%s:%s\n"), text,
           last > 0 ? verify_chain_get_hash (chain, last) : "");
  return HOLDS;
}

static int
read_and_verify (const Wanted *wanted, GArray *heads)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (VerifyDump) dump = NULL;
  g_autoptr (VerifyDump) against = NULL;

  dump = wanted->conninfo != NULL ? verify_dump_read_server (wanted->conninfo, &error)
                                  : verify_dump_read_copy (wanted->files[0], &error);
  if (dump != NULL && wanted->against != NULL)
    against = verify_dump_read_copy (wanted->against, &error);
  if (error == NULL)
    return verify (dump, against, heads);
  g_printerr ("%s\n", error->message);
  return NOT_READ;
}

static void
clear_head (gpointer head)
{
  g_free (((VerifyHead *) head)->hash);
}

int
main (int argc, char **argv)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GArray) heads = g_array_new (FALSE, FALSE, sizeof (VerifyHead));
  Wanted wanted = { NULL };
  int code = USAGE;

  g_set_prgname ("mandali-verify");
  desk_language_start (LOCALE_FOLDER);
  g_array_set_clear_func (heads, clear_head);
  if (!parse_words (&argc, &argv, &wanted, &error))
    g_printerr ("%s\n", error->message);
  else if (wanted.is_version)
    {
      g_print ("Mandali %s\n", MANDALI_VERSION);
      code = HOLDS;
    }
  else if ((wanted.conninfo != NULL) == (wanted.files != NULL && wanted.files[1] == NULL))
    g_printerr ("%s\n", _("Name one copy of the office, or a server with --server. More with: mandali-verify --help"));
  else if (parse_heads (wanted.heads, heads))
    code = read_and_verify (&wanted, heads);
  g_free (wanted.conninfo);
  g_free (wanted.against);
  g_strfreev (wanted.heads);
  g_strfreev (wanted.files);
  return code;
}
