/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What was sent and not answered survives on the disk, whole, private and in order. */
#include <glib/gstdio.h>
#include <sys/stat.h>
#include <utime.h>

#include "desk-journal.h"
#include "desk-language.h"
#include "desk-target.h"
#include "tap.h"
#include "workshop.h"

static char *folder;

static DeskJournalEntry *
make_entry (const char *server, const char *words)
{
  GVariantBuilder builder;

  g_variant_builder_init (&builder, G_VARIANT_TYPE ("a{ss}"));
  g_variant_builder_add (&builder, "{ss}", "words", words);
  g_variant_builder_add (&builder, "{ss}", "share_count", "5");
  return desk_journal_entry_new ("allot-shares", "Allot shares · No. 412", server,
                                 g_variant_builder_end (&builder));
}

typedef struct
{
  gboolean is_done;
  GError  *error;
} Written;

static void
written_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  Written *written = data;

  desk_journal_write_finish (result, &written->error);
  written->is_done = TRUE;
}

static gboolean
is_written (gpointer data)
{
  return ((Written *) data)->is_done;
}

/* TRUE when it is on the disk. */
static gboolean
write_entry (const DeskJournalEntry *entry)
{
  Written written = { FALSE, NULL };
  gboolean is_good;

  desk_journal_write_async (entry, written_cb, &written);
  CU_ASSERT_TRUE (workshop_wait (is_written, &written, 5000));
  is_good = written.is_done && written.error == NULL;
  g_clear_error (&written.error);
  return is_good;
}

static char *
path_of (const DeskJournalEntry *entry)
{
  g_autofree char *name = g_strconcat (entry->request_id, ".keys", NULL);

  return g_build_filename (folder, "mandali", "sent", name, NULL);
}

static void
keeps_what_was_sent (void)
{
  g_autoptr (DeskJournalEntry) entry = make_entry ("office", "પાંચ શેર\nબીજી લીટી = [;#]\t\\ end ");
  g_autoptr (GPtrArray) found = NULL;
  const char *words = NULL, *count = NULL;
  DeskJournalEntry *again;

  CU_ASSERT_TRUE (write_entry (entry));
  found = desk_journal_dup_unresolved ("office");
  CU_ASSERT_EQUAL (found->len, 1);
  if (found->len != 1)
    return;
  again = g_ptr_array_index (found, 0);
  CU_ASSERT_STRING_EQUAL (again->request_id, entry->request_id);
  CU_ASSERT_STRING_EQUAL (again->form, "allot-shares");
  CU_ASSERT_STRING_EQUAL (again->title, "Allot shares · No. 412");
  CU_ASSERT_STRING_EQUAL (again->server, "office");
  CU_ASSERT_TRUE (g_variant_lookup (again->content, "words", "&s", &words));
  CU_ASSERT_STRING_EQUAL (words, "પાંચ શેર\nબીજી લીટી = [;#]\t\\ end ");
  CU_ASSERT_TRUE (g_variant_lookup (again->content, "share_count", "&s", &count));
  CU_ASSERT_STRING_EQUAL (count, "5");
  desk_journal_forget (entry->request_id);
}

static void
is_closed_to_others (void)
{
  g_autoptr (DeskJournalEntry) entry = make_entry ("office", "x");
  g_autofree char *path = path_of (entry);
  g_autofree char *home = g_path_get_dirname (path);
  GStatBuf facts = { 0 };

  CU_ASSERT_TRUE (write_entry (entry));
  CU_ASSERT_EQUAL (g_stat (path, &facts), 0);
  CU_ASSERT_EQUAL (facts.st_mode & 0777, 0600);
  CU_ASSERT_EQUAL (g_stat (home, &facts), 0);
  CU_ASSERT_EQUAL (facts.st_mode & 0777, 0700);
  desk_journal_forget (entry->request_id);
}

static void
forgets_what_is_known (void)
{
  g_autoptr (DeskJournalEntry) entry = make_entry ("office", "x");
  g_autoptr (GPtrArray) found = NULL;

  CU_ASSERT_TRUE (write_entry (entry));
  desk_journal_forget (entry->request_id);
  desk_journal_forget (entry->request_id);
  found = desk_journal_dup_unresolved ("office");
  CU_ASSERT_EQUAL (found->len, 0);
}

static void
keeps_servers_apart (void)
{
  g_autoptr (DeskJournalEntry) here = make_entry ("office", "x");
  g_autoptr (DeskJournalEntry) there = make_entry ("this computer", "x");
  g_autoptr (GPtrArray) found = NULL;

  CU_ASSERT_TRUE (write_entry (here) && write_entry (there));
  found = desk_journal_dup_unresolved ("this computer");
  CU_ASSERT_EQUAL (found->len, 1);
  if (found->len == 1)
    CU_ASSERT_STRING_EQUAL (((DeskJournalEntry *) g_ptr_array_index (found, 0))->request_id, there->request_id);
  desk_journal_forget (here->request_id);
  desk_journal_forget (there->request_id);
}

/* What was sent in one language, or to one cooperative of this computer, is found in the other and is not
 * taken for that of another. */
static void
offices_have_keys_of_their_own (void)
{
  g_autoptr (DeskTarget) own = NULL;
  g_autoptr (DeskTarget) own_again = NULL;
  g_autoptr (DeskTarget) other = NULL;
  g_autoptr (DeskTarget) central = desk_target_new ("office");

  desk_language_use ("en");
  own = desk_target_new (NULL);
  desk_language_use ("gu");
  own_again = desk_target_new (NULL);
  g_setenv ("MANDALI_COOPERATIVE", "other", TRUE);
  other = desk_target_new (NULL);
  g_unsetenv ("MANDALI_COOPERATIVE");
  desk_language_use ("en");
  CU_ASSERT_STRING_EQUAL (desk_target_get_key (own), desk_target_get_key (own_again));
  CU_ASSERT_STRING_NOT_EQUAL (desk_target_get_key (own), desk_target_get_key (other));
  CU_ASSERT_STRING_NOT_EQUAL (desk_target_get_key (own), desk_target_get_key (central));
}

static void
answers_the_oldest_first (void)
{
  g_autoptr (GPtrArray) entries = g_ptr_array_new_with_free_func ((GDestroyNotify) desk_journal_entry_free);
  const gint64 ages[5] = { 300, 500, 100, 400, 200 };
  const guint order[5] = { 1, 3, 0, 4, 2 };
  g_autoptr (GPtrArray) found = NULL;

  for (guint i = 0; i < 5; i++)
    {
      g_autofree char *path = NULL;
      struct utimbuf times;

      g_ptr_array_add (entries, make_entry ("office", "x"));
      CU_ASSERT_TRUE (write_entry (entries->pdata[i]));
      path = path_of (entries->pdata[i]);
      times.actime = times.modtime = 1700000000 - (time_t) ages[i];
      CU_ASSERT_EQUAL (g_utime (path, &times), 0);
    }
  found = desk_journal_dup_unresolved ("office");
  CU_ASSERT_EQUAL (found->len, 5);
  for (guint i = 0; i < found->len && i < 5; i++)
    CU_ASSERT_STRING_EQUAL (((DeskJournalEntry *) g_ptr_array_index (found, i))->request_id,
                            ((DeskJournalEntry *) entries->pdata[order[i]])->request_id);
  for (guint i = 0; i < 5; i++)
    desk_journal_forget (((DeskJournalEntry *) entries->pdata[i])->request_id);
}

static void
leaves_strange_files_alone (void)
{
  const char *const strange[] = { "notes.txt", "not-an-id.keys", "00000000-0000-4000-8000-000000000001.keys",
                                  "00000000-0000-4000-8000-000000000002.keys.part" };
  g_autoptr (DeskJournalEntry) entry = make_entry ("office", "x");
  g_autoptr (GPtrArray) found = NULL;

  CU_ASSERT_TRUE (write_entry (entry));
  for (guint i = 0; i < G_N_ELEMENTS (strange); i++)
    {
      g_autofree char *path = g_build_filename (folder, "mandali", "sent", strange[i], NULL);

      CU_ASSERT_TRUE (g_file_set_contents (path, "half a", -1, NULL));
    }
  found = desk_journal_dup_unresolved ("office");
  CU_ASSERT_EQUAL (found->len, 1);
  for (guint i = 0; i < G_N_ELEMENTS (strange); i++)
    {
      g_autofree char *path = g_build_filename (folder, "mandali", "sent", strange[i], NULL);

      CU_ASSERT_TRUE (g_file_test (path, G_FILE_TEST_EXISTS));
    }
  desk_journal_forget (entry->request_id);
}

/* A disk that refuses is told, and does not end the program. */
static void
tells_of_a_disk_that_refuses (void)
{
  g_autoptr (DeskJournalEntry) entry = make_entry ("office", "x");
  g_autofree char *home = g_build_filename (folder, "mandali", "sent", NULL);
  g_autofree char *aside = g_build_filename (folder, "mandali", "aside", NULL);

  CU_ASSERT_EQUAL (g_rename (home, aside), 0);
  CU_ASSERT_TRUE (g_file_set_contents (home, "in the way", -1, NULL));
  CU_ASSERT_FALSE (write_entry (entry));
  g_unlink (home);
  CU_ASSERT_EQUAL (g_rename (aside, home), 0);
}

int
main (void)
{
  CU_TestInfo cases[] = {
    { "R2: an entry comes back as it was written", keeps_what_was_sent },
    { "an entry is closed to others", is_closed_to_others },
    { "an entry whose outcome is known is forgotten", forgets_what_is_known },
    { "each server has its own", keeps_servers_apart },
    { "each office has a key of its own, in any language", offices_have_keys_of_their_own },
    { "the oldest comes first", answers_the_oldest_first },
    { "files that are no entries stay and are skipped", leaves_strange_files_alone },
    { "F16: a disk that refuses is told", tells_of_a_disk_that_refuses },
    CU_TEST_INFO_NULL,
  };
  CU_SuiteInfo suites[] = { { "desk-journal", NULL, NULL, NULL, NULL, cases }, CU_SUITE_INFO_NULL };

  folder = workshop_begin ();
  return workshop_end (tap_run (suites));
}
