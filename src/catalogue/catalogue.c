/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Everything that the features declare, in one place. */
#define G_LOG_DOMAIN "catalogue"

#include "catalogue.h"

#include "bank.h"
#include "board.h"
#include "body.h"
#include "book-import.h"
#include "book.h"
#include "ballot-paper.h"
#include "cooperative.h"
#include "desk-login.h"
#include "desk-state.h"
#include "edit-log.h"
#include "election-act.h"
#include "election.h"
#include "import-job.h"
#include "imported.h"
#include "meeting-calls.h"
#include "meeting-papers.h"
#include "meeting.h"
#include "membership.h"
#include "motion.h"
#include "objection.h"
#include "papers.h"
#include "register.h"
#include "resolution-import.h"
#include "resolution.h"
#include "shareholder.h"
#include "shareholder-import.h"
#include "statement-import.h"
#include "tds.h"
#include "voucher-paper.h"
#include "wall-rows.h"
#include "year-rows.h"

const PgRelation *const catalogue_relations[] = {
  &desk_state,        &desk_permission,  &desk_answer,       &desk_news,
  &desk_person,       &desk_login,
  &photo_image,
  &shareholder_list,  &shareholder_found, &shareholder_totals, &shareholder_one,
  &movement_of,       &likely_double,
  &allotment_preview, &transfer_preview, &share_register,    &member_register,
  &place_list,        &occupation_list,  &category_list,     &home_cards,
  &resolution_list,   &resolution_kind_list, &resolution_choice, &parameter_list,   &act_of,
  &blocker_of,        &reason_list,      &receipt_of,        &nominee_of,
  &certificate_of,    &payout_list,      &member_list,       &transfer_register,
  &nomination_register, &application_register, &share_changes,  &voter_list,
  &left_register,     &receipt_register, &certificate_register, &member_statement,
  &share_certificate, &share_group,      &application_paper, &receipt_paper,
  &certified_copy,    &certified_copy_line, &copy_register,  &member_line,
  &money_due,         &lot_of,           &heir_of,           &leaving_preview,
  &undo_choice,      &imported_list,    &imported_other,    &imported_row,
  &membership_of,     &same_woman_preview,
  &member_list_totals, &transfer_register_totals, &nomination_register_totals, &application_register_totals,
  &share_changes_totals, &voter_list_totals, &left_register_totals, &receipt_register_totals,
  &certificate_register_totals, &share_register_totals, &member_register_totals,
  &account_list,      &account_list_totals, &account_choice, &account_group_list, &account_one,
  &carrier_list,      &work_area_list,   &period_list,       &period_one,        &voucher_list,
  &voucher_list_totals, &voucher_one,    &draft_one,         &voucher_warning,   &voucher_line_of,   &day_book,
  &day_book_totals,   &ledger,           &ledger_totals,     &account_line,      &trial_balance,
  &trial_balance_totals, &group_summary, &group_summary_totals, &balance_sheet, &balance_sheet_totals,
  &income_expenditure, &income_expenditure_totals, &receipts_payments, &receipts_payments_totals, &cash_book,
  &cash_book_totals,
  &bank_book,         &bank_book_totals, &carried_by,        &carried_by_totals, &bill_wise,         &bill_wise_totals,
  &between_bodies,    &between_bodies_totals, &body_lines,  &body_lines_totals,
  &tds_list,          &tds_list_totals,  &edit_log,          &edit_log_totals,
  &journal,           &tally_xml,        &chain_head,
  &year_span,         &year_account,     &year_line,
  &audit_objections,  &audit_objections_totals, &objection_step_of, &objection_class_list, &objection_one,
  &posting_list,      &posting_list_totals,
  &voucher_paper,     &voucher_paper_line, &tds_nature_list,
  &bank_account_choice, &bank_work,      &bank_work_totals,  &bank_position,     &bank_reconciliation,
  &bank_reconciliation_totals, &bank_candidate, &bank_line_one,
  &seat_list,         &seat_list_totals, &seat_one,          &seat_end_one,      &seat_history,      &director_register,
  &director_register_totals, &bar_register, &bar_register_totals, &bar_one,       &hand_over_list,
  &hand_over_list_totals, &hand_over_one, &body_list,        &seat_category_list, &seat_end_reason_list,
  &bar_ground_list,
  &election_list,     &election_stage_of, &election_blocker_of, &election_line,    &election_stage_choice,
  &election_seat_choice, &election_held_seat, &election_symbol_choice, &scrutineer_choice, &signer_choice, &voters_roll,
  &voters_roll_totals, &roll_objections, &roll_objections_totals, &election_nominations,
  &election_nominations_totals, &contest_list, &contest_list_totals, &ballot_account, &ballot_account_totals,
  &recount_sheet,     &recount_sheet_totals, &election_result, &election_result_totals, &election_complaints,
  &election_complaints_totals, &election_count_of, &election_part, &ballot_paper, &ballot_paper_line,
  &meeting_list, &meeting_year_list, &meeting_body_list, &meeting_one,
  &meeting_line, &meeting_warning, &meeting_clock,  &director_home, &meeting_step_list, &meetings_held,
  &meeting_notice, &meeting_notice_item, &attendance_paper_line, &minutes_paper,
  &agenda_list, &agenda_item_one, &agenda_place, &agenda_paper_list,
  &agenda_paper_content, &notice_copies, &attendance_list, &attendance_one, &attendance_photo, &attendance_block_list,
  &motion_list,
  &motion_one, &motion_place, &motion_roll, &motion_line, &motion_share_list,
  &motion_kind_list, &motion_applicant_list, &action_list, &action_one,
  &minutes_list, &minutes_confirming_list, &minutes_signer_list,
  &wall_meeting,      &wall_item,        &wall_motion,       &wall_figure,
  NULL,
};

const PgCall *const catalogue_calls[] = {
  &apply_for_membership_call, &admit_member_call,      &allot_shares_call,    &transfer_shares_call,
  &change_person_call,        &change_address_call,    &change_photo_call,    &record_resolution_call,
  &change_cooperative_call,   &set_parameter_call,     &check_application_call, &refuse_application_call,
  &withdraw_application_call, &record_signature_call,  &receive_money_call,   &record_nomination_call,
  &resign_call,               &cease_member_call,      &issue_certificate_call, &reprint_certificate_call,
  &call_shares_call,          &surrender_shares_call,  &forfeit_shares_call,  &transmit_shares_call,
  &pay_out_call,              &undo_act_call,          &issue_certified_copy_call,
  &same_woman_call,
  &add_login_call,            &change_login_roles_call, &set_login_password_call, &let_login_in_call,
  &bring_in_call,             &take_back_import_call,
  &open_account_call,         &change_account_call,    &post_voucher_call,    &check_voucher_call,
  &send_back_voucher_call,    &throw_away_draft_call,  &cancel_voucher_call,  &reverse_voucher_call,
  &open_year_call,            &end_year_call,
  &close_period_call,      &reopen_period_call,   &audit_period_call,
  &lock_period_call,
  &raise_objection_call,      &reword_objection_call,  &keep_objection_open_call, &settle_objection_call,
  &reply_to_objection_call,   &set_audited_days_call,
  &call_election_call,        &move_election_day_call, &end_election_stage_call, &draw_voters_roll_call,
  &cancel_election_call,      &take_back_withdrawal_call, &take_back_lot_call,
  &object_to_roll_call,       &decide_roll_objection_call, &enter_candidate_call, &scrutinise_candidate_call,
  &withdraw_candidate_call,   &set_ballot_place_call,  &add_booth_call,       &record_ballots_call,
  &name_scrutineers_call,     &enter_count_call,       &record_lot_call,      &record_complaint_call,
  &decide_complaint_call,     &set_aside_seat_call,
  &match_bank_line_call,      &match_sure_lines_call,  &undo_bank_match_call,
  &open_body_call,            &close_body_call,        &add_seats_call,       &end_place_call,
  &fill_seat_call,            &end_seat_call,          &take_back_seat_call,  &give_office_call,     &end_office_call,
  &take_back_seat_end_call,   &take_back_office_end_call,
  &bar_member_call,           &lift_bar_call,          &hand_over_call,       &set_login_member_call,
  &cast_vote_call,            &certify_minutes_call,
  &draft_meeting_call, &change_meeting_call, &issue_notice_call,
  &cancel_meeting_call, &open_meeting_call, &take_chair_call, &adjourn_meeting_call,
  &close_meeting_call, &add_agenda_item_call, &change_agenda_item_call,
  &move_agenda_item_call, &drop_agenda_item_call, &attach_paper_call,
  &note_for_chair_call, &take_up_item_call, &settle_item_call, &record_arrival_call,
  &record_leaving_call, &take_back_arrival_call, &count_heads_call, &propose_call,
  &second_motion_call, &change_motion_call, &set_motion_aside_call,
  &open_vote_call, &stop_vote_call,
  &record_choice_call, &close_vote_call, &carry_out_call,
  &mark_read_back_call, &show_on_wall_call, &add_action_call,
  &finish_action_call, &review_action_call, &draft_minutes_call,
  &write_minutes_call, &circulate_minutes_call, &confirm_minutes_call,
  &word_item_for_wall_call, &word_motion_for_wall_call, &sign_minutes_call,
  NULL,
};

const ImportKind *const catalogue_imports[] = {
  &shareholder_import,
  &resolution_import,
  &account_import,
  &opening_import,
  &posting_import,
  &statement_import,
  NULL,
};

static const DeskReport *const features[] = {
  shareholder_reports, register_reports, paper_reports, resolution_reports, cooperative_reports,
  imported_reports, book_reports, objection_reports, voucher_reports, bank_reports,
  board_reports, meeting_reports, meeting_papers, election_reports, ballot_reports,
};

const DeskReport *const *
catalogue_get_reports (void)
{
  static gsize reports;

  if (g_once_init_enter (&reports))
    {
      GPtrArray *all = g_ptr_array_new ();

      for (guint f = 0; f < G_N_ELEMENTS (features); f++)
        for (const DeskReport *report = features[f]; report->report != NULL; report++)
          g_ptr_array_add (all, (gpointer) report);
      g_ptr_array_add (all, NULL);
      g_once_init_leave (&reports, (gsize) g_ptr_array_free (all, FALSE));
    }
  return (const DeskReport *const *) reports;
}

const DeskReport *
catalogue_find_report (const char *id)
{
  const DeskReport *const *reports = catalogue_get_reports ();

  g_return_val_if_fail (id != NULL, NULL);

  for (guint i = 0; reports[i] != NULL; i++)
    if (g_str_equal (reports[i]->report->id, id))
      return reports[i];
  return NULL;
}
