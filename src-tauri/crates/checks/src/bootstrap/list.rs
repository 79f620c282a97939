//! The list as it is kept in memory.

use std::collections::HashMap;
use std::sync::Arc;

use tokio::sync::Mutex;
use tokio::time::Instant;
use url::Url;

pub(super) type Servers = HashMap<String, Vec<Url>>;

/// The list, once somebody asked for it.
#[derive(Debug, Default)]
pub(crate) struct Bootstrap {
    pub(super) list: Mutex<Option<Kept>>,
}

#[derive(Debug)]
pub(super) struct Kept {
    pub(super) servers: Arc<Servers>,
    pub(super) until: Instant,
}
