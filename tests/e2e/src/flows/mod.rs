//! The flows, one file for each promise.

mod damaged;
mod figures;
mod first_day;
mod founding;
mod leaver;
mod looks;
mod new_pc;
mod package;
mod reminder;
mod start;
mod tasks;
mod tray;
mod wayland;
mod ways;

use std::process::ExitCode;
use std::time::Instant;

use crate::stage::{Options, Stage};
use crate::wait::{Outcome, expect};

/// The morning on which flows begin, unless they say otherwise.
pub(crate) const MORNING: &str = "2026-11-24T09:30:00+09:00";

/// The window's title.
pub(crate) const TITLE: &str = "期限番";

type Flow = fn(&Options) -> Outcome;

/// Names are the sentences they prove.
const FLOWS: &[(&str, Flow)] = &[
    ("from_one_domain_name_to_a_guarded_ledger_its_papers_and_the_answer_when_mail_stops", first_day::whole),
    ("from_mail_that_does_not_arrive_to_works_again_and_how_it_was_put_right", founding::story),
    ("each_of_five_kinds_of_task_is_led_from_home_to_its_recorded_result_by_clicks", tasks::five_kinds),
    ("from_nothing_to_the_first_finished_task_in_few_clicks", tasks::first_run),
    ("a_new_pc_opens_the_ledger_from_a_copy_on_a_stick_and_the_sheet", new_pc::opens_a_copy_from_a_stick),
    ("reminders_by_mail_are_set_up_in_the_window_and_proved_by_the_code_of_a_letter", ways::mail),
    ("the_last_one_in_charge_leaves_and_her_successor_goes_on", leaver::leaves_and_the_successor_goes_on),
    ("a_damaged_ledger_comes_back_from_its_last_good_copy_by_clicks", damaged::comes_back_by_clicks),
    ("a_reminder_arrives_at_the_notification_daemon_and_its_button_opens_the_window", reminder::arrives_and_acts),
    ("a_notification_daemon_that_hangs_does_not_stop_the_watch", reminder::hangs),
    ("every_screen_and_dialog_passes_axe_in_both_themes_two_sizes_and_both_languages", looks::all),
    ("a_clock_that_is_no_time_is_refused_in_words", start::unreadable_clock),
    ("an_internet_file_with_a_typing_error_is_refused_in_words", start::internet_file),
    ("closing_the_window_leaves_the_watch_in_the_tray_whose_menu_opens_it_and_ends_it", tray::close_open_end),
    ("fifty_times_closed_and_opened_at_once_the_window_is_there_and_painted", tray::cycles),
    ("a_second_start_shows_the_window_of_the_first_and_ends_well", tray::second_start),
    ("a_hidden_start_has_a_tray_and_no_window", tray::hidden),
    ("after_a_minute_without_a_window_the_program_is_as_small_as_a_hidden_start", tray::footprint),
    ("on_a_wayland_desktop_without_a_graphics_card_the_window_comes_up_painted", wayland::comes_up),
    ("the_package_installs_starts_from_the_menu_and_leaves_nothing", package::install_start_remove),
    ("a_newer_package_over_an_older_one_keeps_the_ledger_of_the_first_version", package::upgrade),
];

/// What is told and not judged; only when it is asked for by its whole name.
const FIGURES: &[(&str, Flow)] = &[("payment_to_home", figures::payment)];

/// Runs the flows whose name holds one of the words asked for; all without any.
pub(crate) fn run(options: &Options) -> ExitCode {
    let wanted = |name: &str| options.names.is_empty() || options.names.iter().any(|word| name.contains(word.as_str()));
    let figures = FIGURES.iter().filter(|(name, _)| options.names.iter().any(|word| word == name));
    let flows: Vec<_> = FLOWS.iter().filter(|(name, _)| wanted(name)).chain(figures).collect();
    println!("\nrunning {} end-to-end flows", flows.len());
    let (mut failures, start) = (Vec::new(), Instant::now());
    for (name, flow) in &flows {
        let begun = Instant::now();
        match flow(options) {
            Ok(()) => println!("test {name} ... ok ({:.1} s)", begun.elapsed().as_secs_f64()),
            Err(sentence) => {
                println!("test {name} ... FAILED");
                failures.push(format!("---- {name} ----\n{sentence}\n"));
            }
        }
        crate::bus::close_notifications();
    }
    if !failures.is_empty() {
        println!("\nfailures:\n\n{}", failures.join("\n"));
    }
    let (word, passed) = (if failures.is_empty() { "ok" } else { "FAILED" }, flows.len() - failures.len());
    println!(
        "\ntest result: {word}. {passed} passed; {} failed; {} filtered out; finished in {:.1}s\n",
        failures.len(),
        FLOWS.len().saturating_sub(flows.len()),
        start.elapsed().as_secs_f64()
    );
    if failures.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// Fills the ledger with the sample office through the desk, before the window opens.
fn sample(stage: &mut Stage) -> Outcome {
    filled(stage, "{}")
}

/// The same, of the size asked for.
fn filled(stage: &mut Stage, which: &str) -> Outcome {
    let answers = stage.desk(&format!("{{\"id\":1,\"cmd\":\"sample.load\",\"args\":{which}}}\n"))?;
    expect(!answers.contains("\"error\""), format!("the sample office was refused: {answers}"))
}
