/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The form in which vouchers are typed: day, other side, lines, what it is for. */
#define G_LOG_DOMAIN "voucher-form"

#include "voucher-form.h"

#include <glib/gi18n.h>
#include <json-glib/json-glib.h>

#include "base-money.h"
#include "book.h"
#include "form-day.h"
#include "form-outcome.h"
#include "form-registry.h"
#include "form-switch.h"
#include "form.h"
#include "line-field.h"
#include "print-preview.h"
#include "voucher-keys.h"
#include "voucher-paper.h"
#include "voucher-warning.h"

#define ID "post-voucher"

#define TYPE_VOUCHER_FORM (voucher_form_get_type ())
G_DECLARE_FINAL_TYPE (VoucherForm, voucher_form, MANDALI, VOUCHER_FORM, Form)

struct _VoucherForm
{
  Form         parent_instance;
  FormDay     *dated_on;
  FormField   *party, *narration, *pan;
  LineField   *lines;
  GtkLabel    *keys_line;
  FormSwitch  *is_draft;
  FormOutcome *outcome;
  DeskList    *draft;    /* NULL: a new voucher */
  DeskList    *warnings; /* NULL: nothing asked yet */
  DeskList    *last;     /* the newest voucher of its kind; NULL: a draft is written on */
  char        *last_words; /* what the one was for that was posted here; NULL: none was */
  gint64       last_id;  /* of the one that was posted here; 0: none was */
  gboolean     is_tally; /* the keys */
  gboolean     prints;   /* when it is posted */
};

G_DEFINE_FINAL_TYPE (VoucherForm, voucher_form, FORM_TYPE_FORM)

/* What differs from kind to kind; `party` is who stands on the other side, NULL where nobody does. */
static const struct
{
  const char *kind;
  const char *title;
  const char *party;
} kinds[] = {
  { "receipt", N_("Receipt voucher"), N_("Received from") },
  { "payment", N_("Payment voucher"), N_("Paid to") },
  { "contra", N_("Contra voucher"), NULL },
  { "journal", N_("Journal voucher"), NULL },
  { "sales", N_("Sales voucher"), N_("Sold to") },
  { "purchase", N_("Purchase voucher"), N_("Bought from") },
  { "credit_note", N_("Credit note"), N_("Given to") },
  { "debit_note", N_("Debit note"), N_("Sent to") },
  { "opening", N_("Opening balances"), NULL },
};

/* The day of the last voucher, for the next one; for as long as the program runs. */
static BaseDay last_day = BASE_DAY_NONE;

static char *
voucher_form_dup_verb (Form *form)
{
  VoucherForm *self = MANDALI_VOUCHER_FORM (form);
  g_autofree char *total = base_money_dup_short (line_field_get_total (self->lines));

  if (form_switch_is_on (self->is_draft))
    return g_strdup (_("Keep as a draft"));
  if (line_field_get_total (self->lines) == 0)
    return g_strdup (_("Post the voucher"));
  /* Translators: the amount of a voucher */
  return g_strdup_printf (_("Post %s"), total);
}

static char *
voucher_form_dup_done_words (Form *form, const char *number)
{
  VoucherForm *self = MANDALI_VOUCHER_FORM (form);

  last_day = form_day_get (self->dated_on);
  g_free (self->last_words);
  self->last_words = form_field_dup_text (self->narration);
  if (number != NULL && g_str_has_prefix (number, "DFT/"))
    return form_switch_is_on (self->is_draft)
             ? g_strdup_printf (_("Kept as a draft: %s"), number)
             : g_strdup_printf (_("%s waits for a second person"), number);
  return g_strdup_printf (_("Posted: %s"), number != NULL ? number : "");
}

static char *
dup_warnings (PgRow *row, gpointer data)
{
  return voucher_warning_dup_words (row);
}

/* A PAN is asked where it is missed; what is typed is not hidden again. */
static void
warnings_known_cb (VoucherForm *self)
{
  PgRow *row = desk_list_get_first (self->warnings);
  gboolean is_missed = row != NULL && !pg_row_is_null (row, VOUCHER_WARNING_TDS_PAID)
                       && !pg_row_get_bool (row, VOUCHER_WARNING_HAS_PAN);

  gtk_widget_set_visible (GTK_WIDGET (self->pan), is_missed || !form_field_is_empty (self->pan));
}

static void
ask_warnings (VoucherForm *self)
{
  g_autofree char *day = base_day_dup_iso (form_day_get (self->dated_on));
  g_autofree char *party = NULL;
  g_autofree char *lines = NULL;

  form_field_get_value (FORM_FIELD (self->lines), "lines", &lines);
  form_field_get_value (self->party, "party", &party);
  if (day == NULL || (self->warnings == NULL && lines == NULL))
    return;
  if (self->warnings == NULL)
    {
      self->warnings = desk_list_new (form_get_session (FORM_FORM (self)), &voucher_warning);
      form_outcome_set_list (self->outcome, self->warnings, dup_warnings, self);
      g_signal_connect_object (self->warnings, "refreshed", G_CALLBACK (warnings_known_cb), self, G_CONNECT_SWAPPED);
    }
  desk_list_set (self->warnings, "dated_on", day);
  desk_list_set (self->warnings, "party", party);
  desk_list_set (self->warnings, "lines", lines);
}

static void
voucher_form_changed (Form *form, FormField *field)
{
  VoucherForm *self = MANDALI_VOUCHER_FORM (form);

  if (form_get_state (form) != FORM_SENDING)
    self->prints = FALSE;
  if (field == NULL || field == FORM_FIELD (self->lines) || field == self->party
      || field == FORM_FIELD (self->dated_on))
    ask_warnings (self);
}

/* Nobody typed it, so leaving loses nothing. */
static void
begin_on_last_day (VoucherForm *self)
{
  g_autofree char *text = base_day_dup_text (last_day);

  form_field_set_base (FORM_FIELD (self->dated_on), text);
  form_day_set (self->dated_on, last_day);
}

static void
voucher_form_begun_again (Form *form)
{
  begin_on_last_day (MANDALI_VOUCHER_FORM (form));
}

static void
voucher_form_dispose (GObject *object)
{
  g_clear_object (&MANDALI_VOUCHER_FORM (object)->draft);
  g_clear_object (&MANDALI_VOUCHER_FORM (object)->warnings);
  g_clear_object (&MANDALI_VOUCHER_FORM (object)->last);
  G_OBJECT_CLASS (voucher_form_parent_class)->dispose (object);
}

static void
voucher_form_finalize (GObject *object)
{
  g_free (MANDALI_VOUCHER_FORM (object)->last_words);
  G_OBJECT_CLASS (voucher_form_parent_class)->finalize (object);
}

/* Keys */

static void
show_paper (VoucherForm *self)
{
  g_autofree char *key = g_strdup_printf ("%" G_GINT64_FORMAT, self->last_id);
  GtkWindow *window = GTK_WINDOW (self);

  print_preview_open (form_is_staying (FORM_FORM (self)) ? window : gtk_window_get_transient_for (window),
                      form_get_session (FORM_FORM (self)), &voucher_reports[0],
                      (PgArgument[]){ { "voucher_id", key }, { NULL, NULL } });
}

/* A draft has no paper: it may never be posted. */
static void
done_cb (VoucherForm *self, gint64 record_id)
{
  gboolean prints = self->prints;

  self->prints = FALSE;
  self->last_id = MAX (record_id, 0);
  if (prints && self->last_id != 0)
    show_paper (self);
}

static void
post_and_print (VoucherForm *self)
{
  if (form_get_state (FORM_FORM (self)) == FORM_CLEAN && self->last_id != 0)
    {
      show_paper (self);
      return;
    }
  form_send (FORM_FORM (self));
  self->prints = form_get_state (FORM_FORM (self)) == FORM_SENDING;
}

static void
repeat_narration (VoucherForm *self)
{
  PgRow *row = self->last != NULL ? desk_list_get_first (self->last) : NULL;
  const char *words = self->last_words != NULL ? self->last_words
                      : row != NULL            ? pg_row_get_words (row, VOUCHER_NARRATION) : "";

  if (words[0] == '\0')
    gtk_widget_error_bell (GTK_WIDGET (self));
  else
    form_field_set_text (self->narration, words);
  gtk_widget_grab_focus (GTK_WIDGET (self->narration));
}

/* From the first field Esc leaves, as in every form. */
static gboolean
go_back (VoucherForm *self)
{
  GtkWidget *focus = gtk_window_get_focus (GTK_WINDOW (self));

  if (focus == NULL || gtk_widget_is_ancestor (focus, GTK_WIDGET (self->dated_on)))
    return GDK_EVENT_PROPAGATE;
  gtk_widget_child_focus (GTK_WIDGET (self), GTK_DIR_TAB_BACKWARD);
  return GDK_EVENT_STOP;
}

/* Another kind instead: only while nothing is typed that would go with this one. */
static void
change_kind (VoucherForm *self, const char *action)
{
  GtkWindow *parent = gtk_window_get_transient_for (GTK_WINDOW (self));

  if (form_get_state (FORM_FORM (self)) != FORM_CLEAN || !G_IS_ACTION_GROUP (parent))
    {
      gtk_widget_error_bell (GTK_WIDGET (self));
      return;
    }
  form_leave (FORM_FORM (self));
  g_action_group_activate_action (G_ACTION_GROUP (parent), action, NULL);
}

/* Before the fields, which have a meaning of their own for Ctrl+A. */
static gboolean
early_key_pressed_cb (VoucherForm *self, guint key, guint code, GdkModifierType modifiers)
{
  const char *action;

  switch (voucher_keys_find (key, modifiers, self->is_tally, &action))
    {
    case VOUCHER_KEY_POST:
      form_send (FORM_FORM (self));
      return GDK_EVENT_STOP;
    case VOUCHER_KEY_PRINT:
      post_and_print (self);
      return GDK_EVENT_STOP;
    case VOUCHER_KEY_DAY:
      gtk_widget_grab_focus (GTK_WIDGET (self->dated_on));
      return GDK_EVENT_STOP;
    case VOUCHER_KEY_NARRATION:
      repeat_narration (self);
      return GDK_EVENT_STOP;
    case VOUCHER_KEY_KIND:
      change_kind (self, action);
      return GDK_EVENT_STOP;
    case VOUCHER_KEY_BACK:
    case VOUCHER_KEY_NONE:
    default:
      return GDK_EVENT_PROPAGATE;
    }
}

/* After the fields: Esc closes the lines of accounts first. */
static gboolean
late_key_pressed_cb (VoucherForm *self, guint key, guint code, GdkModifierType modifiers)
{
  const char *action;

  return voucher_keys_find (key, modifiers, self->is_tally, &action) == VOUCHER_KEY_BACK ? go_back (self)
                                                                                         : GDK_EVENT_PROPAGATE;
}

static void
watch_keys (VoucherForm *self)
{
  const GtkPropagationPhase phases[] = { GTK_PHASE_CAPTURE, GTK_PHASE_BUBBLE };
  const GCallback callbacks[] = { G_CALLBACK (early_key_pressed_cb), G_CALLBACK (late_key_pressed_cb) };
  g_autofree char *line = NULL;

  self->is_tally = voucher_keys_are_tally ();
  line = voucher_keys_dup_line (self->is_tally);
  gtk_label_set_label (self->keys_line, line);
  for (guint i = 0; i < G_N_ELEMENTS (phases); i++)
    {
      GtkEventController *keys = gtk_event_controller_key_new ();

      gtk_event_controller_set_propagation_phase (keys, phases[i]);
      g_signal_connect_swapped (keys, "key-pressed", callbacks[i], self);
      gtk_widget_add_controller (GTK_WIDGET (self), keys);
    }
}

static void
voucher_form_class_init (VoucherFormClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = voucher_form_dispose;
  G_OBJECT_CLASS (klass)->finalize = voucher_form_finalize;
  FORM_FORM_CLASS (klass)->changed = voucher_form_changed;
  FORM_FORM_CLASS (klass)->begun_again = voucher_form_begun_again;
  FORM_FORM_CLASS (klass)->dup_verb = voucher_form_dup_verb;
  FORM_FORM_CLASS (klass)->dup_done_words = voucher_form_dup_done_words;
  g_type_ensure (LINE_TYPE_FIELD);
  gtk_widget_class_set_template_from_resource (widget_class, "/org/mandali/Mandali/ui/books/voucher-form.ui");
  gtk_widget_class_bind_template_child (widget_class, VoucherForm, dated_on);
  gtk_widget_class_bind_template_child (widget_class, VoucherForm, party);
  gtk_widget_class_bind_template_child (widget_class, VoucherForm, narration);
  gtk_widget_class_bind_template_child (widget_class, VoucherForm, pan);
  gtk_widget_class_bind_template_child (widget_class, VoucherForm, keys_line);
  gtk_widget_class_bind_template_child (widget_class, VoucherForm, lines);
  gtk_widget_class_bind_template_child (widget_class, VoucherForm, is_draft);
  gtk_widget_class_bind_template_child (widget_class, VoucherForm, outcome);
}

static void
voucher_form_init (VoucherForm *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  form_set_act (FORM_FORM (self), ID, &post_voucher_call);
  g_signal_connect (self, "done", G_CALLBACK (done_cb), NULL);
  watch_keys (self);
}

static void
show_kind (VoucherForm *self, const char *kind)
{
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    if (g_str_equal (kinds[i].kind, kind))
      {
        gtk_window_set_title (GTK_WINDOW (self), _(kinds[i].title));
        g_object_set (self->party, "label", kinds[i].party != NULL ? _(kinds[i].party) : NULL, NULL);
        gtk_widget_set_visible (GTK_WIDGET (self->party), kinds[i].party != NULL);
      }
}

static void
draft_known_cb (VoucherForm *self)
{
  PgRow *row = desk_list_get_first (self->draft);

  if (row != NULL)
    show_kind (self, pg_row_get_words (row, DRAFT_ONE_KIND));
}

/* Kind, draft and version come from the draft itself. */
static GtkWindow *
open_draft (GtkWindow *parent, DeskSession *session, gint64 key, GVariant *content)
{
  VoucherForm *self = g_object_new (TYPE_VOUCHER_FORM, "transient-for", parent, NULL);
  g_autofree char *words = g_strdup_printf ("%" G_GINT64_FORMAT, key);

  self->draft = desk_list_new (session, &draft_one);
  desk_list_set (self->draft, "key", words);
  g_signal_connect_object (self->draft, "refreshed", G_CALLBACK (draft_known_cb), self, G_CONNECT_SWAPPED);
  form_set_about (FORM_FORM (self), key);
  form_set_record (FORM_FORM (self), self->draft, "row_version");
  form_begin (FORM_FORM (self), session, content);
  return GTK_WINDOW (self);
}

/* `about` tells apart the drafts of forms of one kind. */
static GtkWindow *
open_form (GtkWindow *parent, DeskSession *session, const char *kind, const char *about, GVariant *content)
{
  VoucherForm *self = g_object_new (TYPE_VOUCHER_FORM, "transient-for", parent, NULL);
  Form *form = FORM_FORM (self);

  show_kind (self, kind);
  self->last = desk_list_new (session, &voucher_list);
  desk_list_set (self->last, "kind", kind);
  desk_list_set (self->last, "to_on", "infinity");
  desk_list_set (self->last, "row_limit", "1");
  form_set_fixed (form, "kind", kind);
  form_set_fixed (form, "draft_id", NULL);
  form_set_fixed (form, "row_version", NULL);
  form_set_fixed (form, FORM_ABOUT, about);
  form_begin (form, session, content);
  if (content == NULL && last_day != BASE_DAY_NONE)
    begin_on_last_day (self);
  return GTK_WINDOW (self);
}

static GtkWindow *
open_again (const char *form, GtkWindow *parent, DeskSession *session, GVariant *content)
{
  gint64 key = form_registry_get_number (content, FORM_ABOUT);
  const char *kind = "journal";
  const char *about = NULL;

  if (key < 0)
    return open_draft (parent, session, key, content);
  g_variant_lookup (content, "kind", "&s", &kind);
  g_variant_lookup (content, FORM_ABOUT, "&s", &about);
  return open_form (parent, session, kind, about != NULL ? about : kind, content);
}

GtkWindow *
voucher_form_open_draft (GtkWindow *parent, DeskSession *session, gint64 key)
{
  g_return_val_if_fail (DESK_IS_SESSION (session) && key < 0, NULL);

  return open_draft (parent, session, key, NULL);
}

GtkWindow *
voucher_form_open (GtkWindow *parent, DeskSession *session, const char *kind)
{
  g_return_val_if_fail (DESK_IS_SESSION (session) && kind != NULL, NULL);

  return open_form (parent, session, kind, kind, NULL);
}

GtkWindow *
voucher_form_open_for_bank (GtkWindow *parent, DeskSession *session, const VoucherOfBank *wanted)
{
  g_autofree char *about = NULL;
  g_autoptr (GVariant) content = NULL;
  GtkWindow *form;

  g_return_val_if_fail (DESK_IS_SESSION (session) && wanted != NULL, NULL);

  about = g_strdup_printf ("bank %" G_GINT64_FORMAT, wanted->bank_line_id);
  content = g_variant_ref_sink (voucher_of_bank_make_content (wanted));
  form = open_form (parent, session, wanted->deposited_paise > 0 ? "receipt" : "payment", about, content);
  gtk_widget_grab_focus (GTK_WIDGET (MANDALI_VOUCHER_FORM (form)->lines));
  return form;
}

void
voucher_forms_init (void)
{
  form_registry_add (ID, open_again);
}
