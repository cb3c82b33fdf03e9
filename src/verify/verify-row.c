/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Plays the trail from its first entry and holds the tables against what comes out. */
#define G_LOG_DOMAIN "verify-row"

#include "verify-row.h"

#include <string.h>

const VerifyRelation verify_relations[] = {
  { "core.cooperative", "only" },
  { "core.login", "login_id" },
  { "core.parameter", "parameter_id" },
  { "core.resolution", "resolution_id" },
  { "core.place", "place_id" },
  { "core.person", "person_id" },
  { "core.address", "address_id" },
  { "core.photo", "photo_id" },
  { "core.consent", "consent_id" },
  { "core.member", "member_id" },
  { "core.act", "act_id" },
  { "core.admission", "member_id" },
  { "core.cessation", "member_id" },
  { "core.refusal", "act_id" },
  { "core.signature", "act_id" },
  { "core.receipt", "act_id" },
  { "core.resignation", "act_id" },
  { "core.share_call", "act_id" },
  { "core.payout_due", "act_id" },
  { "core.payout", "act_id" },
  { "core.nomination", "act_id" },
  { "core.nominee", "act_id" },
  { "core.certificate", "act_id" },
  { "core.certificate_print", "print_id" },
  { "core.certified_copy", "act_id" },
  { "core.same_woman", "act_id" },
  { "core.body", "code" },
  { "core.seat_place", "place_id" },
  { "core.seat", "seat_id" },
  { "core.office", "office_id" },
  { "core.taken_back_end", "back_id" },
  { "core.bar", "bar_id" },
  { "core.hand_over_step", "step_id" },
  { "core.meeting", "meeting_id" },
  { "core.meeting_step", "step_id" },
  { "core.agenda_item", "item_id" },
  { "core.agenda_paper", "paper_id" },
  { "core.notice_copy", "copy_id" },
  { "core.agenda_noticed", "item_id" },
  { "core.presence", "presence_id" },
  { "core.head_count", "count_id" },
  { "core.motion", "motion_id" },
  { "core.motion_share", "line_id" },
  { "core.vote", "vote_id" },
  { "core.vote_roll", "roll_id" },
  { "core.meeting_action", "action_id" },
  { "core.minutes", "minutes_id" },
  { "core.minutes_confirmed", "meeting_id" },
  { "core.minutes_signed", "meeting_id" },
  { "core.wall", "meeting_id" },
  { "core.sitting_due", "due_id" },
  { "core.election", "election_id" },
  { "core.election_place", "election_place_id" },
  { "core.election_day", "day_id" },
  { "core.election_step", "step_id" },
  { "core.election_voter", "voter_id" },
  { "core.roll_objection", "objection_id" },
  { "core.roll_decision", "decision_id" },
  { "core.election_roll", "roll_id" },
  { "core.election_nomination", "nomination_id" },
  { "core.nomination_scrutiny", "scrutiny_id" },
  { "core.nomination_withdrawal", "withdrawal_id" },
  { "core.election_candidate", "nomination_id" },
  { "core.election_cancellation", "election_id" },
  { "core.election_booth", "booth_id" },
  { "core.ballot_account", "account_id" },
  { "core.election_scrutineer", "scrutineer_id" },
  { "core.election_count", "count_id" },
  { "core.election_count_line", "line_id" },
  { "core.election_lot", "lot_id" },
  { "core.election_result", "result_id" },
  { "core.election_complaint", "complaint_id" },
  { "core.complaint_decision", "decision_id" },
  { "core.share_movement", "movement_id" },
  { "core.import", "import_id" },
  { "core.account", "account_id" },
  { "core.period", "period_id" },
  { "core.period_step", "step_id" },
  { "core.tds_nature", "code" },
  { "core.pan", "pan_id" },
  { "core.draft", "draft_id" },
  { "core.voucher", "voucher_id" },
  { "core.voucher_line", "line_id" },
  { "core.cancelled_voucher", "voucher_id" },
  { "core.audit_span", "span_id" },
  { "core.objection", "objection_id" },
  { "core.objection_step", "step_id" },
  { "core.bank_line", "bank_line_id" },
  { "core.bank_match", "match_id" },
  { NULL, NULL },
};

static const VerifyRelation *
relation_of (const char *name)
{
  for (const VerifyRelation *r = verify_relations; r->relation != NULL; r++)
    if (g_strcmp0 (r->relation, name) == 0)
      return r;
  return NULL;
}

static void
row_free (VerifyRow *row)
{
  json_object_unref (row->fields);
  g_free (row->key);
  g_free (row);
}

static char *
dup_place (const char *relation, const char *key)
{
  return g_strconcat (relation, "|", key, NULL);
}

/* What was written as an object; nothing for a cell that is empty or none. */
static JsonObject *
dup_object (const char *text)
{
  g_autoptr (JsonNode) node = text == NULL ? NULL : json_from_string (text, NULL);

  return node != NULL && JSON_NODE_HOLDS_OBJECT (node) ? json_object_ref (json_node_get_object (node)) : NULL;
}

static GPtrArray *
rows_under (VerifyState *state, const char *relation, const char *key)
{
  g_autofree char *place = dup_place (relation, key);

  return g_hash_table_lookup (state->rows, place);
}

static GPtrArray *
ensure_rows (VerifyState *state, const char *relation, const char *key)
{
  GPtrArray *rows = rows_under (state, relation, key);

  if (rows != NULL)
    return rows;
  rows = g_ptr_array_new_with_free_func ((GDestroyNotify) row_free);
  g_hash_table_insert (state->rows, dup_place (relation, key), rows);
  return rows;
}

/* TRUE when all that `part` says stands in `whole` too, or `whole` does not know it. */
static gboolean
agrees (JsonObject *whole, JsonObject *part)
{
  JsonObjectIter iter;
  const char *name;
  JsonNode *node;

  json_object_iter_init (&iter, part);
  while (json_object_iter_next (&iter, &name, &node))
    {
      JsonNode *other = json_object_get_member (whole, name);

      if (other != NULL && !json_node_equal (other, node))
        return FALSE;
    }
  return TRUE;
}

static void
enter (VerifyState *state, const VerifyRelation *relation, const char *key, JsonObject *fields, gint64 position)
{
  VerifyRow *row = g_new0 (VerifyRow, 1);

  row->relation = relation->relation;
  row->key = g_strdup (key);
  row->position = position;
  row->fields = json_object_ref (fields);
  g_ptr_array_add (ensure_rows (state, relation->relation, key), row);
}

static void
note_first (VerifyState *state, const VerifyRelation *relation, const char *key)
{
  gint64 number = g_ascii_strtoll (key, NULL, 10);
  gint64 *first = g_hash_table_lookup (state->firsts, relation->relation);

  if (first != NULL && *first <= number)
    return;
  first = g_new (gint64, 1);
  *first = number;
  g_hash_table_replace (state->firsts, (gpointer) relation->relation, first);
}

/* The row that an update or a delete was about. */
static VerifyRow *
find_agreeing (GPtrArray *rows, JsonObject *old, guint *place)
{
  for (guint i = 0; rows != NULL && i < rows->len; i++)
    if (agrees (((VerifyRow *) g_ptr_array_index (rows, i))->fields, old))
      {
        *place = i;
        return g_ptr_array_index (rows, i);
      }
  return NULL;
}

static void
change (VerifyState *state, const VerifyRelation *relation, const char *key, JsonObject *old, JsonObject *fields,
        gint64 position)
{
  GPtrArray *rows = rows_under (state, relation->relation, key);
  guint place = 0;
  VerifyRow *row = find_agreeing (rows, old, &place);
  JsonObjectIter iter;
  const char *name;
  JsonNode *node;

  /* what came with the program itself was never entered: of it only what was changed is known */
  if (row == NULL)
    {
      enter (state, relation, key, fields, position);
      return;
    }
  json_object_iter_init (&iter, fields);
  while (json_object_iter_next (&iter, &name, &node))
    json_object_set_member (row->fields, name, json_node_copy (node));
}

static void
play (VerifyState *state, VerifyChain *chain, const VerifyChange *step)
{
  const VerifyTable *entries = verify_dump_get_table (chain->dump, "audit.entry");
  const VerifyTable *changes = verify_dump_get_table (chain->dump, "audit.change");
  g_autoptr (GPtrArray) cells = verify_table_dup_row (chain->dump, changes, step->row);
  g_autoptr (GPtrArray) entry = NULL;
  g_autoptr (JsonObject) old = dup_object (verify_table_get_cell (changes, cells, "old"));
  g_autoptr (JsonObject) fields = dup_object (verify_table_get_cell (changes, cells, "new"));
  const char *key = verify_table_get_cell (changes, cells, "row_key");
  const VerifyRelation *relation;
  guint place = 0;

  if (!verify_chain_find_entry (chain, step->position, &place) || key == NULL)
    return;
  entry = verify_table_dup_row (chain->dump, entries, g_array_index (chain->entries, VerifyEntry, place).row);
  relation = relation_of (verify_table_get_cell (entries, entry, "relation"));
  if (relation == NULL)
    return;
  if (old == NULL && fields != NULL)
    {
      enter (state, relation, key, fields, step->position);
      note_first (state, relation, key);
    }
  else if (old != NULL && fields != NULL)
    change (state, relation, key, old, fields, step->position);
  else if (old != NULL)
    {
      GPtrArray *rows = rows_under (state, relation->relation, key);

      if (find_agreeing (rows, old, &place) != NULL)
        g_ptr_array_remove_index (rows, place);
    }
}

VerifyState *
verify_state_new (VerifyChain *chain)
{
  VerifyState *state = g_new0 (VerifyState, 1);

  state->rows = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) g_ptr_array_unref);
  state->firsts = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, g_free);
  for (guint i = 0; i < chain->changes->len; i++)
    play (state, chain, &g_array_index (chain->changes, VerifyChange, i));
  return state;
}

void
verify_state_free (VerifyState *state)
{
  g_hash_table_unref (state->rows);
  g_hash_table_unref (state->firsts);
  g_free (state);
}

const VerifyRow *
verify_state_find (VerifyState *state, const char *relation, const char *key)
{
  GPtrArray *rows = key == NULL ? NULL : rows_under (state, relation, key);

  return rows == NULL || rows->len == 0 ? NULL : g_ptr_array_index (rows, 0);
}

const VerifyRow *
verify_state_find_entered (VerifyState *state, gint64 position)
{
  GHashTableIter iter;
  GPtrArray *rows;

  g_hash_table_iter_init (&iter, state->rows);
  while (g_hash_table_iter_next (&iter, NULL, (gpointer *) &rows))
    for (guint i = 0; i < rows->len; i++)
      if (((VerifyRow *) g_ptr_array_index (rows, i))->position == position)
        return g_ptr_array_index (rows, i);
  return NULL;
}

/* Comparing ---------------------------------------------------------------------------------------------------- */

/* A list of PostgreSQL, "{admin,clerk}", against one of JSON. */
static gboolean
is_same_list (const char *cell, JsonArray *list)
{
  g_autoptr (GString) text = g_string_new ("{");

  for (guint i = 0; i < json_array_get_length (list); i++)
    {
      JsonNode *node = json_array_get_element (list, i);

      g_string_append_printf (text, "%s%s", i > 0 ? "," : "",
                              JSON_NODE_HOLDS_VALUE (node) && json_node_get_value_type (node) == G_TYPE_STRING
                                ? json_node_get_string (node) : "");
    }
  g_string_append_c (text, '}');
  return g_str_equal (text->str, cell);
}

/* Whether a cell as COPY writes it is the value that to_jsonb made of it. */
static gboolean
is_same (const char *cell, JsonNode *value)
{
  g_autoptr (JsonNode) parsed = NULL;
  gint64 one, other;

  if (cell == NULL || JSON_NODE_HOLDS_NULL (value))
    return cell == NULL && JSON_NODE_HOLDS_NULL (value);
  if (JSON_NODE_HOLDS_VALUE (value) && json_node_get_value_type (value) == G_TYPE_STRING)
    {
      const char *text = json_node_get_string (value);

      return g_str_equal (cell, text)
             || (verify_instant_parse (cell, &one) && verify_instant_parse (text, &other) && one == other);
    }
  if (JSON_NODE_HOLDS_VALUE (value) && json_node_get_value_type (value) == G_TYPE_BOOLEAN)
    return g_str_equal (cell, json_node_get_boolean (value) ? "t" : "f");
  if (JSON_NODE_HOLDS_ARRAY (value) && cell[0] == '{')
    return is_same_list (cell, json_node_get_array (value));
  parsed = json_from_string (cell, NULL);
  return parsed != NULL && json_node_equal (parsed, value);
}

/* The first column of the table that differs from what the trail has; -1 when none does. */
static int
first_difference (const VerifyTable *table, GPtrArray *cells, JsonObject *fields)
{
  for (guint i = 0; i < table->n_columns; i++)
    {
      JsonNode *value = json_object_get_member (fields, table->columns[i]);

      if (value != NULL && !is_same (g_ptr_array_index (cells, i), value))
        return i;
    }
  return -1;
}

/* The row of the trail for these cells: one that is the same, else (`column` is where it differs) any that is left. */
static VerifyRow *
find_counterpart (GPtrArray *rows, const VerifyTable *table, GPtrArray *cells, int *column)
{
  VerifyRow *left = NULL;

  for (guint i = 0; rows != NULL && i < rows->len; i++)
    {
      VerifyRow *row = g_ptr_array_index (rows, i);
      int differs = row->is_seen ? -1 : first_difference (table, cells, row->fields);

      if (row->is_seen || (differs >= 0 && left != NULL))
        continue;
      left = row;
      *column = differs;
      if (differs < 0)
        return row;
    }
  return left;
}

/* Rows that came with the program have smaller keys than all that were entered; bodies have names for keys. */
static gboolean
came_with_the_program (VerifyState *state, const char *relation, const char *key)
{
  static const char *const numbered[] = { "core.account", "core.parameter", "core.seat_place", "core.office", NULL };
  static const char *const bodies[] = { "board", "general", "committee", NULL };
  gint64 *first = g_hash_table_lookup (state->firsts, relation);
  gint64 number = g_ascii_strtoll (key, NULL, 10);

  if (g_str_equal (relation, "core.cooperative") || g_str_equal (relation, "core.tds_nature"))
    return TRUE;
  if (g_str_equal (relation, "core.body"))
    return g_strv_contains (bodies, key);
  return g_strv_contains (numbered, relation) && number > 0 && (first == NULL || number < *first);
}

static JsonObject *
dup_cells_as_object (const VerifyTable *table, GPtrArray *cells)
{
  JsonObject *object = json_object_new ();

  for (guint i = 0; i < table->n_columns; i++)
    if (g_ptr_array_index (cells, i) != NULL)
      json_object_set_string_member (object, table->columns[i], g_ptr_array_index (cells, i));
  return object;
}

static void
tell_row (VerifyState *state, const VerifyRelation *relation, const VerifyTable *table, GPtrArray *cells,
          const char *key, VerifyRow *row, int column, VerifyRowFunc func, gpointer data)
{
  if (row != NULL)
    {
      g_autofree char *was = verify_field_dup_text (row->fields, table->columns[column]);

      row->is_seen = TRUE;
      func (VERIFY_CHANGED, relation->relation, row, row->fields, table->columns[column], was,
            g_ptr_array_index (cells, column), data);
    }
  else if (!came_with_the_program (state, relation->relation, key))
    {
      g_autoptr (JsonObject) fields = dup_cells_as_object (table, cells);

      func (VERIFY_STRANGE, relation->relation, NULL, fields, NULL, NULL, NULL, data);
    }
}

/* Of rows that share a key, those that are the same are put aside first: what is left over then belongs together. */
static void
compare_table (VerifyState *state, VerifyDump *dump, const VerifyRelation *relation, const VerifyTable *table,
               VerifyRowFunc func, gpointer data)
{
  g_autofree gboolean *is_done = g_new0 (gboolean, table->rows->len + 1);

  for (guint is_last_time = FALSE; is_last_time <= TRUE; is_last_time++)
    for (guint i = 0; i < table->rows->len; i++)
      {
        g_autoptr (GPtrArray) cells = is_done[i] ? NULL : verify_table_dup_row (dump, table, i);
        const char *key = is_done[i] ? NULL : verify_table_get_cell (table, cells, relation->key);
        int column = -1;
        VerifyRow *row;

        if (key == NULL)
          continue;
        /* a truth is t in COPY and true in JSON */
        key = g_str_equal (key, "t") ? "true" : key;
        row = find_counterpart (rows_under (state, relation->relation, key), table, cells, &column);
        if (row != NULL && column < 0)
          is_done[i] = row->is_seen = TRUE;
        else if (is_last_time)
          tell_row (state, relation, table, cells, key, row, column, func, data);
      }
}

void
verify_state_compare (VerifyState *state, VerifyDump *dump, VerifyRowFunc func, gpointer data)
{
  GHashTableIter iter;
  GPtrArray *rows;

  for (const VerifyRelation *r = verify_relations; r->relation != NULL; r++)
    {
      const VerifyTable *table = verify_dump_get_table (dump, r->relation);

      if (table != NULL)
        compare_table (state, dump, r, table, func, data);
    }
  g_hash_table_iter_init (&iter, state->rows);
  while (g_hash_table_iter_next (&iter, NULL, (gpointer *) &rows))
    for (guint i = 0; i < rows->len; i++)
      {
        VerifyRow *row = g_ptr_array_index (rows, i);

        if (!row->is_seen)
          func (VERIFY_GONE, row->relation, row, row->fields, NULL, NULL, NULL, data);
      }
}

char *
verify_field_dup_text (JsonObject *fields, const char *name)
{
  JsonNode *node = json_object_get_member (fields, name);

  if (node == NULL || JSON_NODE_HOLDS_NULL (node))
    return g_strdup ("");
  if (JSON_NODE_HOLDS_VALUE (node) && json_node_get_value_type (node) == G_TYPE_STRING)
    return json_node_dup_string (node);
  return json_to_string (node, FALSE);
}
