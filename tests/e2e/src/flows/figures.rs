//! What is measured in the window itself, asked for by name (`cargo xtask bench`): it proves nothing and fails on no figure.

use super::{MORNING, filled};
use crate::browser::Browser;
use crate::stage::{Options, Stage};
use crate::wait::Outcome;

/// Contracts of the office that is measured.
const CONTRACTS: u32 = 500;

/// Payments that are confirmed; the median is told.
const TIMES: usize = 8;

/// So many contracts apart lie domains of `kigenban_sample::big` that are to be paid soon.
const APART: usize = 65;

/// From the button of 払ったと記録する to the dialog gone, with the screen behind it as it is now, and to home painted anew,
/// in milliseconds. The page looks once a frame: the first is painted with that frame, the second is a frame too long at
/// the most.
const CLICK: &str = "
    const done = arguments[arguments.length - 1];
    const find = (selector) => document.querySelector(selector);
    let left = 0;
    const look = () => {
        if (left === 0 && find('dialog[open]') === null) {
            left = performance.now() - begun;
            find(\"a[href='#/home']\").click();
        }
        // Home as it was before may come first; what waits to be seen is counted on it.
        const home = left > 0 && find('[data-screen=home][data-ready=true]');
        if (home && home.innerText !== document.body.dataset.before) {
            // The frame after the next begins when the next one has been painted.
            requestAnimationFrame(() => requestAnimationFrame(() => done([left, performance.now() - begun])));
        } else {
            requestAnimationFrame(look);
        }
    };
    const begun = performance.now();
    find('[data-action=send-payment]').click();
    requestAnimationFrame(look);";

/// Tells how long a confirmed payment takes until it is answered, and until home is painted anew.
pub(super) fn payment(options: &Options) -> Outcome {
    let mut stage = Stage::new(options, "figures", "sample", MORNING)?;
    filled(&mut stage, &format!("{{\"contracts\":{CONTRACTS}}}"))?;
    let app = Browser::open(&stage)?;
    let (mut answered, mut painted) = (Vec::new(), Vec::new());
    for number in 0..TIMES {
        let contract = format!("019aa000-0000-7000-9000-04{:010x}", number * APART);
        app.wait_for_screen("home")?;
        app.run("document.body.dataset.before = document.querySelector('[data-screen=home]').innerText")?;
        app.run(&format!("location.hash = '#/how/pay/{contract}'"))?;
        app.wait_for_screen("how")?;
        app.click(".how-record [data-action=confirm-payment]")?;
        app.click("[data-action=seen-in]")?;
        let told = app.run_async(CLICK)?;
        answered.push(told[0].as_f64().ok_or("the page told no time")?);
        painted.push(told[1].as_f64().ok_or("the page told no time")?);
    }
    let (answered, painted) = (median(answered), median(painted));
    println!("payment confirmed with {CONTRACTS} contracts: answered after {answered:.1} ms,");
    println!("home painted after {painted:.1} ms (medians of {TIMES})");
    app.quit()
}

fn median(mut times: Vec<f64>) -> f64 {
    times.sort_unstable_by(f64::total_cmp);
    times.get(times.len() / 2).copied().unwrap_or_default()
}
