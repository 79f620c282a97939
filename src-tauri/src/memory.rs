//! What is in this program's memory, the ledger's key above all, goes into no file.

/// No core dumps. The process stays dumpable otherwise: the desktop's portal (its file dialogs) refuses a caller whose
/// files under `/proc` it cannot read.
#[cfg(target_os = "linux")]
pub(crate) fn keep_out_of_files() {
    use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};

    let maximum = getrlimit(Resource::Core).maximum;
    // Where even this is refused the system writes what it always would.
    let _refused = setrlimit(Resource::Core, Rlimit { current: Some(0), maximum });
}

#[cfg(not(target_os = "linux"))]
pub(crate) fn keep_out_of_files() {}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use rustix::process::{DumpableBehavior, Resource, dumpable_behavior, getrlimit};

    #[test]
    fn no_core_is_written_and_the_process_stays_dumpable() {
        super::keep_out_of_files();
        assert_eq!(getrlimit(Resource::Core).current, Some(0));
        assert!(matches!(dumpable_behavior(), Ok(DumpableBehavior::Dumpable)));
    }
}
