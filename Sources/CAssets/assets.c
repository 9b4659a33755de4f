#include "CAssets.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

/* A file to carry: add its bytes here and its name to the table below; `AssetsTests` says when one is missing. */

static const unsigned char scheme_peer_support[] = {
#embed "../../CodingSchemes/peer-support.yaml"
};

static const unsigned char scheme_annomi[] = {
#embed "../../CodingSchemes/examples/annomi.yaml"
};

static const unsigned char prompt_client_voice[] = {
#embed "../../Prompts/client-voice.txt"
};

static const unsigned char prompt_emotion[] = {
#embed "../../Prompts/emotion.txt"
};

static const unsigned char prompt_simulated_peer[] = {
#embed "../../Prompts/simulated-peer.txt"
};

static const unsigned char prompt_suggestions[] = {
#embed "../../Prompts/suggestions.txt"
};

static const unsigned char script_adjudication_page[] = {
#embed "../../Sources/Workbench/Scripts/adjudication-page.js"
};

static const unsigned char script_character_keys[] = {
#embed "../../Sources/Workbench/Scripts/character-keys.js"
};

static const unsigned char script_change_queue[] = {
#embed "../../Sources/Workbench/Scripts/change-queue.js"
};

static const unsigned char script_code_acts[] = {
#embed "../../Sources/Workbench/Scripts/code-acts.js"
};

static const unsigned char script_code_panel[] = {
#embed "../../Sources/Workbench/Scripts/code-panel.js"
};

static const unsigned char script_coding_page[] = {
#embed "../../Sources/Workbench/Scripts/coding-page.js"
};

static const unsigned char script_coding_state[] = {
#embed "../../Sources/Workbench/Scripts/coding-state.js"
};

static const unsigned char script_evidence_marking[] = {
#embed "../../Sources/Workbench/Scripts/evidence-marking.js"
};

static const unsigned char script_evidence_text[] = {
#embed "../../Sources/Workbench/Scripts/evidence-text.js"
};

static const unsigned char script_finishing[] = {
#embed "../../Sources/Workbench/Scripts/finishing.js"
};

static const unsigned char script_key_bindings[] = {
#embed "../../Sources/Workbench/Scripts/key-bindings.js"
};

static const unsigned char script_save_status[] = {
#embed "../../Sources/Workbench/Scripts/save-status.js"
};

static const unsigned char script_text_fields[] = {
#embed "../../Sources/Workbench/Scripts/text-fields.js"
};

static const unsigned char script_turn_focus[] = {
#embed "../../Sources/Workbench/Scripts/turn-focus.js"
};

static const unsigned char script_turn_states[] = {
#embed "../../Sources/Workbench/Scripts/turn-states.js"
};

static const unsigned char script_words[] = {
#embed "../../Sources/Workbench/Scripts/words.js"
};

static const unsigned char style_base[] = {
#embed "../../Sources/Workbench/Styles/base.css"
};

static const unsigned char style_codes[] = {
#embed "../../Sources/Workbench/Styles/codes.css"
};

static const unsigned char style_coding[] = {
#embed "../../Sources/Workbench/Styles/coding.css"
};

static const unsigned char style_sign_in[] = {
#embed "../../Sources/Workbench/Styles/sign-in.css"
};

static const unsigned char style_transcript[] = {
#embed "../../Sources/Workbench/Styles/transcript.css"
};

static const unsigned char template_adjudication_item[] = {
#embed "../../Sources/Workbench/Templates/adjudication-item.mustache"
};

static const unsigned char template_adjudication_keys[] = {
#embed "../../Sources/Workbench/Templates/adjudication-keys.mustache"
};

static const unsigned char template_criteria[] = {
#embed "../../Sources/Workbench/Templates/criteria.mustache"
};

static const unsigned char template_code_about[] = {
#embed "../../Sources/Workbench/Templates/code-about.mustache"
};

static const unsigned char template_code_row[] = {
#embed "../../Sources/Workbench/Templates/code-row.mustache"
};

static const unsigned char template_coding[] = {
#embed "../../Sources/Workbench/Templates/coding.mustache"
};

static const unsigned char template_error[] = {
#embed "../../Sources/Workbench/Templates/error.mustache"
};

static const unsigned char template_invitation[] = {
#embed "../../Sources/Workbench/Templates/invitation.mustache"
};

static const unsigned char template_key_help[] = {
#embed "../../Sources/Workbench/Templates/key-help.mustache"
};

static const unsigned char template_layout[] = {
#embed "../../Sources/Workbench/Templates/layout.mustache"
};

static const unsigned char template_overview[] = {
#embed "../../Sources/Workbench/Templates/overview.mustache"
};

static const unsigned char template_queue[] = {
#embed "../../Sources/Workbench/Templates/queue.mustache"
};

static const unsigned char template_sign_in[] = {
#embed "../../Sources/Workbench/Templates/sign-in.mustache"
};

static const unsigned char template_signed_out[] = {
#embed "../../Sources/Workbench/Templates/signed-out.mustache"
};

static const unsigned char template_submit[] = {
#embed "../../Sources/Workbench/Templates/submit.mustache"
};

static const unsigned char template_transcript_row[] = {
#embed "../../Sources/Workbench/Templates/transcript-row.mustache"
};

static const unsigned char scenario_after_the_breakup[] = {
#embed "../../Fixtures/Scenarios/after-the-breakup.yaml"
};

static const unsigned char scenario_exam_stress[] = {
#embed "../../Fixtures/Scenarios/exam-stress.yaml"
};

static const unsigned char scenario_nobody_calls_me_cora[] = {
#embed "../../Fixtures/Scenarios/nobody-calls-me-cora.yaml"
};

static const unsigned char scenario_papers_in_order[] = {
#embed "../../Fixtures/Scenarios/papers-in-order.yaml"
};

static const unsigned char scenario_screenshot[] = {
#embed "../../Fixtures/Scenarios/screenshot.yaml"
};

static const unsigned char scenario_the_last_lorry[] = {
#embed "../../Fixtures/Scenarios/the-last-lorry.yaml"
};

static const unsigned char report_comparison[] = {
#embed "../../Sources/Reporting/Templates/comparison.mustache"
};

static const unsigned char report_difference[] = {
#embed "../../Sources/Reporting/Templates/difference.mustache"
};

static const unsigned char report_finding[] = {
#embed "../../Sources/Reporting/Templates/finding.mustache"
};

static const unsigned char report_judgement[] = {
#embed "../../Sources/Reporting/Templates/judgement.mustache"
};

static const unsigned char report_method[] = {
#embed "../../Sources/Reporting/Templates/method.mustache"
};

static const unsigned char report_own[] = {
#embed "../../Sources/Reporting/Templates/own.mustache"
};

static const unsigned char report_passage[] = {
#embed "../../Sources/Reporting/Templates/passage.mustache"
};

static const unsigned char report_quote[] = {
#embed "../../Sources/Reporting/Templates/quote.mustache"
};

static const unsigned char report_remark[] = {
#embed "../../Sources/Reporting/Templates/remark.mustache"
};

static const unsigned char report_session[] = {
#embed "../../Sources/Reporting/Templates/session.mustache"
};

static const unsigned char report_step[] = {
#embed "../../Sources/Reporting/Templates/step.mustache"
};

static const unsigned char report_trainee[] = {
#embed "../../Sources/Reporting/Templates/trainee.mustache"
};

static const unsigned char report_print_css[] = {
#embed "../../Sources/Reporting/Styles/report-print.css"
};

static const unsigned char report_transcript_css[] = {
#embed "../../Sources/Reporting/Styles/report-transcript.css"
};

static const unsigned char report_css[] = {
#embed "../../Sources/Reporting/Styles/report.css"
};

static const unsigned char report_xsd[] = {
#embed "../../docs/schema/report.xsd"
};

static const unsigned char template_practice[] = {
#embed "../../Sources/Workbench/Templates/practice.mustache"
};

static const unsigned char template_practice_turns[] = {
#embed "../../Sources/Workbench/Templates/practice-turns.mustache"
};

static const unsigned char template_practice_suggestions[] = {
#embed "../../Sources/Workbench/Templates/practice-suggestions.mustache"
};

static const unsigned char template_practice_emotion[] = {
#embed "../../Sources/Workbench/Templates/practice-emotion.mustache"
};

static const unsigned char template_practice_help[] = {
#embed "../../Sources/Workbench/Templates/practice-help.mustache"
};

static const unsigned char template_practice_pause[] = {
#embed "../../Sources/Workbench/Templates/practice-pause.mustache"
};

static const unsigned char template_practice_held[] = {
#embed "../../Sources/Workbench/Templates/practice-held.mustache"
};

static const unsigned char template_practice_home[] = {
#embed "../../Sources/Workbench/Templates/practice-home.mustache"
};

static const unsigned char template_practice_case[] = {
#embed "../../Sources/Workbench/Templates/practice-case.mustache"
};

static const unsigned char template_practice_after[] = {
#embed "../../Sources/Workbench/Templates/practice-after.mustache"
};

static const unsigned char style_practice[] = {
#embed "../../Sources/Workbench/Styles/practice.css"
};

static const unsigned char style_practice_side[] = {
#embed "../../Sources/Workbench/Styles/practice-side.css"
};

static const unsigned char script_practice_page[] = {
#embed "../../Sources/Workbench/Scripts/practice-page.js"
};

static const unsigned char script_practice_stream[] = {
#embed "../../Sources/Workbench/Scripts/practice-stream.js"
};

static const unsigned char script_lock[] = {
#embed "../../Sources/Workbench/Scripts/lock.js"
};

static const unsigned char script_practice_composer[] = {
#embed "../../Sources/Workbench/Scripts/practice-composer.js"
};

static const unsigned char script_practice_dialogs[] = {
#embed "../../Sources/Workbench/Scripts/practice-dialogs.js"
};

static const unsigned char script_practice_keys[] = {
#embed "../../Sources/Workbench/Scripts/practice-keys.js"
};

static const unsigned char script_practice_turns[] = {
#embed "../../Sources/Workbench/Scripts/practice-turns.js"
};

static const unsigned char style_dialogs[] = {
#embed "../../Sources/Workbench/Styles/dialogs.css"
};

static const unsigned char style_own_safety[] = {
#embed "../../Sources/Workbench/Styles/own-safety.css"
};

static const unsigned char style_cases[] = {
#embed "../../Sources/Workbench/Styles/cases.css"
};

static const unsigned char script_conflict[] = {
#embed "../../Sources/Workbench/Scripts/conflict.js"
};

static const unsigned char script_conversation[] = {
#embed "../../Sources/Workbench/Scripts/conversation.js"
};

static const unsigned char script_finding[] = {
#embed "../../Sources/Workbench/Scripts/finding.js"
};

static const unsigned char script_pausing[] = {
#embed "../../Sources/Workbench/Scripts/pausing.js"
};

static const unsigned char script_shown_evidence[] = {
#embed "../../Sources/Workbench/Scripts/shown-evidence.js"
};

static const unsigned char script_tab_queue[] = {
#embed "../../Sources/Workbench/Scripts/tab-queue.js"
};

static const unsigned char script_undo_history[] = {
#embed "../../Sources/Workbench/Scripts/undo-history.js"
};

static const unsigned char template_code_example[] = {
#embed "../../Sources/Workbench/Templates/code-example.mustache"
};

static const unsigned char template_coding_dialogs[] = {
#embed "../../Sources/Workbench/Templates/coding-dialogs.mustache"
};

static const unsigned char template_correction[] = {
#embed "../../Sources/Workbench/Templates/correction.mustache"
};

static const unsigned char schema_openapi[] = {
#embed "../../docs/openapi.yaml"
};

static const unsigned char script_keyed_controls[] = {
#embed "../../Sources/Workbench/Scripts/keyed-controls.js"
};

static const unsigned char script_meeting[] = {
#embed "../../Sources/Workbench/Scripts/meeting.js"
};

static const unsigned char style_adjudication[] = {
#embed "../../Sources/Workbench/Styles/adjudication.css"
};

static const unsigned char style_lead[] = {
#embed "../../Sources/Workbench/Styles/lead.css"
};

static const unsigned char style_manual[] = {
#embed "../../Sources/Workbench/Styles/manual.css"
};

static const unsigned char template_adjudication_close[] = {
#embed "../../Sources/Workbench/Templates/adjudication-close.mustache"
};

static const unsigned char template_adjudication_new[] = {
#embed "../../Sources/Workbench/Templates/adjudication-new.mustache"
};

static const unsigned char template_adjudication_side[] = {
#embed "../../Sources/Workbench/Templates/adjudication-side.mustache"
};

static const unsigned char template_adjudication[] = {
#embed "../../Sources/Workbench/Templates/adjudication.mustache"
};

static const unsigned char template_adjudications[] = {
#embed "../../Sources/Workbench/Templates/adjudications.mustache"
};

static const unsigned char template_assign[] = {
#embed "../../Sources/Workbench/Templates/assign.mustache"
};

static const unsigned char template_assignment[] = {
#embed "../../Sources/Workbench/Templates/assignment.mustache"
};

static const unsigned char template_calibration_report[] = {
#embed "../../Sources/Workbench/Templates/calibration-report.mustache"
};

static const unsigned char template_calibration[] = {
#embed "../../Sources/Workbench/Templates/calibration.mustache"
};

static const unsigned char template_compared_turns[] = {
#embed "../../Sources/Workbench/Templates/compared-turns.mustache"
};

static const unsigned char template_drift[] = {
#embed "../../Sources/Workbench/Templates/drift.mustache"
};

static const unsigned char template_judgement_details[] = {
#embed "../../Sources/Workbench/Templates/judgement-details.mustache"
};

static const unsigned char template_judgement_notes[] = {
#embed "../../Sources/Workbench/Templates/judgement-notes.mustache"
};

static const unsigned char template_manual[] = {
#embed "../../Sources/Workbench/Templates/manual.mustache"
};

static const unsigned char template_meeting_votes[] = {
#embed "../../Sources/Workbench/Templates/meeting-votes.mustache"
};

static const unsigned char template_memos[] = {
#embed "../../Sources/Workbench/Templates/memos.mustache"
};

static const unsigned char template_no_scheme[] = {
#embed "../../Sources/Workbench/Templates/no-scheme.mustache"
};

static const unsigned char template_outcome[] = {
#embed "../../Sources/Workbench/Templates/outcome.mustache"
};

static const unsigned char template_reasons[] = {
#embed "../../Sources/Workbench/Templates/reasons.mustache"
};

static const unsigned char template_ruling_form[] = {
#embed "../../Sources/Workbench/Templates/ruling-form.mustache"
};

static const unsigned char template_scheme_comparison[] = {
#embed "../../Sources/Workbench/Templates/scheme-comparison.mustache"
};

static const unsigned char template_schemes[] = {
#embed "../../Sources/Workbench/Templates/schemes.mustache"
};

static const debrief_asset assets[] = {
  {"prompts/client-voice.txt", prompt_client_voice, sizeof prompt_client_voice},
  {"prompts/emotion.txt", prompt_emotion, sizeof prompt_emotion},
  {"prompts/simulated-peer.txt", prompt_simulated_peer, sizeof prompt_simulated_peer},
  {"prompts/suggestions.txt", prompt_suggestions, sizeof prompt_suggestions},
  {"scenarios/after-the-breakup.yaml", scenario_after_the_breakup, sizeof scenario_after_the_breakup},
  {"scenarios/exam-stress.yaml", scenario_exam_stress, sizeof scenario_exam_stress},
  {"scenarios/nobody-calls-me-cora.yaml", scenario_nobody_calls_me_cora, sizeof scenario_nobody_calls_me_cora},
  {"scenarios/papers-in-order.yaml", scenario_papers_in_order, sizeof scenario_papers_in_order},
  {"scenarios/screenshot.yaml", scenario_screenshot, sizeof scenario_screenshot},
  {"scenarios/the-last-lorry.yaml", scenario_the_last_lorry, sizeof scenario_the_last_lorry},
  {"schema/openapi.yaml", schema_openapi, sizeof schema_openapi},
  {"schema/report.xsd", report_xsd, sizeof report_xsd},
  {"schemes/examples/annomi.yaml", scheme_annomi, sizeof scheme_annomi},
  {"schemes/peer-support.yaml", scheme_peer_support, sizeof scheme_peer_support},
  {"scripts/adjudication-page.js", script_adjudication_page, sizeof script_adjudication_page},
  {"scripts/character-keys.js", script_character_keys, sizeof script_character_keys},
  {"scripts/change-queue.js", script_change_queue, sizeof script_change_queue},
  {"scripts/code-acts.js", script_code_acts, sizeof script_code_acts},
  {"scripts/code-panel.js", script_code_panel, sizeof script_code_panel},
  {"scripts/coding-page.js", script_coding_page, sizeof script_coding_page},
  {"scripts/coding-state.js", script_coding_state, sizeof script_coding_state},
  {"scripts/conflict.js", script_conflict, sizeof script_conflict},
  {"scripts/conversation.js", script_conversation, sizeof script_conversation},
  {"scripts/evidence-marking.js", script_evidence_marking, sizeof script_evidence_marking},
  {"scripts/evidence-text.js", script_evidence_text, sizeof script_evidence_text},
  {"scripts/finding.js", script_finding, sizeof script_finding},
  {"scripts/finishing.js", script_finishing, sizeof script_finishing},
  {"scripts/key-bindings.js", script_key_bindings, sizeof script_key_bindings},
  {"scripts/keyed-controls.js", script_keyed_controls, sizeof script_keyed_controls},
  {"scripts/lock.js", script_lock, sizeof script_lock},
  {"scripts/meeting.js", script_meeting, sizeof script_meeting},
  {"scripts/pausing.js", script_pausing, sizeof script_pausing},
  {"scripts/practice-composer.js", script_practice_composer, sizeof script_practice_composer},
  {"scripts/practice-dialogs.js", script_practice_dialogs, sizeof script_practice_dialogs},
  {"scripts/practice-keys.js", script_practice_keys, sizeof script_practice_keys},
  {"scripts/practice-page.js", script_practice_page, sizeof script_practice_page},
  {"scripts/practice-stream.js", script_practice_stream, sizeof script_practice_stream},
  {"scripts/practice-turns.js", script_practice_turns, sizeof script_practice_turns},
  {"scripts/save-status.js", script_save_status, sizeof script_save_status},
  {"scripts/shown-evidence.js", script_shown_evidence, sizeof script_shown_evidence},
  {"scripts/tab-queue.js", script_tab_queue, sizeof script_tab_queue},
  {"scripts/text-fields.js", script_text_fields, sizeof script_text_fields},
  {"scripts/turn-focus.js", script_turn_focus, sizeof script_turn_focus},
  {"scripts/turn-states.js", script_turn_states, sizeof script_turn_states},
  {"scripts/undo-history.js", script_undo_history, sizeof script_undo_history},
  {"scripts/words.js", script_words, sizeof script_words},
  {"styles/adjudication.css", style_adjudication, sizeof style_adjudication},
  {"styles/base.css", style_base, sizeof style_base},
  {"styles/cases.css", style_cases, sizeof style_cases},
  {"styles/codes.css", style_codes, sizeof style_codes},
  {"styles/coding.css", style_coding, sizeof style_coding},
  {"styles/dialogs.css", style_dialogs, sizeof style_dialogs},
  {"styles/lead.css", style_lead, sizeof style_lead},
  {"styles/manual.css", style_manual, sizeof style_manual},
  {"styles/own-safety.css", style_own_safety, sizeof style_own_safety},
  {"styles/practice-side.css", style_practice_side, sizeof style_practice_side},
  {"styles/practice.css", style_practice, sizeof style_practice},
  {"styles/report-print.css", report_print_css, sizeof report_print_css},
  {"styles/report-transcript.css", report_transcript_css, sizeof report_transcript_css},
  {"styles/report.css", report_css, sizeof report_css},
  {"styles/sign-in.css", style_sign_in, sizeof style_sign_in},
  {"styles/transcript.css", style_transcript, sizeof style_transcript},
  {"templates/adjudication-close.mustache", template_adjudication_close, sizeof template_adjudication_close},
  {"templates/adjudication-item.mustache", template_adjudication_item, sizeof template_adjudication_item},
  {"templates/adjudication-keys.mustache", template_adjudication_keys, sizeof template_adjudication_keys},
  {"templates/adjudication-new.mustache", template_adjudication_new, sizeof template_adjudication_new},
  {"templates/adjudication-side.mustache", template_adjudication_side, sizeof template_adjudication_side},
  {"templates/adjudication.mustache", template_adjudication, sizeof template_adjudication},
  {"templates/adjudications.mustache", template_adjudications, sizeof template_adjudications},
  {"templates/assign.mustache", template_assign, sizeof template_assign},
  {"templates/assignment.mustache", template_assignment, sizeof template_assignment},
  {"templates/calibration-report.mustache", template_calibration_report, sizeof template_calibration_report},
  {"templates/calibration.mustache", template_calibration, sizeof template_calibration},
  {"templates/code-about.mustache", template_code_about, sizeof template_code_about},
  {"templates/code-example.mustache", template_code_example, sizeof template_code_example},
  {"templates/code-row.mustache", template_code_row, sizeof template_code_row},
  {"templates/coding-dialogs.mustache", template_coding_dialogs, sizeof template_coding_dialogs},
  {"templates/coding.mustache", template_coding, sizeof template_coding},
  {"templates/compared-turns.mustache", template_compared_turns, sizeof template_compared_turns},
  {"templates/correction.mustache", template_correction, sizeof template_correction},
  {"templates/criteria.mustache", template_criteria, sizeof template_criteria},
  {"templates/drift.mustache", template_drift, sizeof template_drift},
  {"templates/error.mustache", template_error, sizeof template_error},
  {"templates/invitation.mustache", template_invitation, sizeof template_invitation},
  {"templates/judgement-details.mustache", template_judgement_details, sizeof template_judgement_details},
  {"templates/judgement-notes.mustache", template_judgement_notes, sizeof template_judgement_notes},
  {"templates/key-help.mustache", template_key_help, sizeof template_key_help},
  {"templates/layout.mustache", template_layout, sizeof template_layout},
  {"templates/manual.mustache", template_manual, sizeof template_manual},
  {"templates/meeting-votes.mustache", template_meeting_votes, sizeof template_meeting_votes},
  {"templates/memos.mustache", template_memos, sizeof template_memos},
  {"templates/no-scheme.mustache", template_no_scheme, sizeof template_no_scheme},
  {"templates/outcome.mustache", template_outcome, sizeof template_outcome},
  {"templates/overview.mustache", template_overview, sizeof template_overview},
  {"templates/practice-after.mustache", template_practice_after, sizeof template_practice_after},
  {"templates/practice-case.mustache", template_practice_case, sizeof template_practice_case},
  {"templates/practice-emotion.mustache", template_practice_emotion, sizeof template_practice_emotion},
  {"templates/practice-held.mustache", template_practice_held, sizeof template_practice_held},
  {"templates/practice-help.mustache", template_practice_help, sizeof template_practice_help},
  {"templates/practice-home.mustache", template_practice_home, sizeof template_practice_home},
  {"templates/practice-pause.mustache", template_practice_pause, sizeof template_practice_pause},
  {"templates/practice-suggestions.mustache", template_practice_suggestions, sizeof template_practice_suggestions},
  {"templates/practice-turns.mustache", template_practice_turns, sizeof template_practice_turns},
  {"templates/practice.mustache", template_practice, sizeof template_practice},
  {"templates/queue.mustache", template_queue, sizeof template_queue},
  {"templates/reasons.mustache", template_reasons, sizeof template_reasons},
  {"templates/report/comparison.mustache", report_comparison, sizeof report_comparison},
  {"templates/report/difference.mustache", report_difference, sizeof report_difference},
  {"templates/report/finding.mustache", report_finding, sizeof report_finding},
  {"templates/report/judgement.mustache", report_judgement, sizeof report_judgement},
  {"templates/report/method.mustache", report_method, sizeof report_method},
  {"templates/report/own.mustache", report_own, sizeof report_own},
  {"templates/report/passage.mustache", report_passage, sizeof report_passage},
  {"templates/report/quote.mustache", report_quote, sizeof report_quote},
  {"templates/report/remark.mustache", report_remark, sizeof report_remark},
  {"templates/report/session.mustache", report_session, sizeof report_session},
  {"templates/report/step.mustache", report_step, sizeof report_step},
  {"templates/report/trainee.mustache", report_trainee, sizeof report_trainee},
  {"templates/ruling-form.mustache", template_ruling_form, sizeof template_ruling_form},
  {"templates/scheme-comparison.mustache", template_scheme_comparison, sizeof template_scheme_comparison},
  {"templates/schemes.mustache", template_schemes, sizeof template_schemes},
  {"templates/sign-in.mustache", template_sign_in, sizeof template_sign_in},
  {"templates/signed-out.mustache", template_signed_out, sizeof template_signed_out},
  {"templates/submit.mustache", template_submit, sizeof template_submit},
  {"templates/transcript-row.mustache", template_transcript_row, sizeof template_transcript_row},
};

const debrief_asset *debrief_assets(size_t *count) {
  *count = sizeof assets / sizeof assets[0];
  return assets;
}
