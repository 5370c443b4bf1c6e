//! A zone with our gatekeeper and a registered Asterisk.

use std::fs;

use tempfile::TempDir;

use super::{arguments, asterisk_options};
use crate::matrix::Way;
use crate::peer::{Asterisk, Loopback, Options, or_skip};
use crate::process::Process;

/// One call at a time is all it allows: one that is not given back keeps the next one out.
#[derive(Debug)]
pub struct Zone {
    /// `h323gk`.
    pub gatekeeper: Process,
    /// Registered with it.
    pub asterisk: Asterisk,
    /// Where we are.
    pub us: Loopback,
    address: String,
    _gatekeeper_at: Loopback,
    _folder: TempDir,
}

impl Zone {
    /// Asterisk registers with this number, and does what it says when it is called.
    ///
    /// # Panics
    ///
    /// Something does not come up.
    pub fn open(way: Way, number: &str) -> Option<Self> {
        let gatekeeper_at = Loopback::claim().expect("an address");
        let us = Loopback::claim().expect("an address");
        let folder = tempfile::tempdir().expect("a folder");
        let file = folder.path().join("gatekeeper.toml");
        let address = gatekeeper_at.port(1719).to_string();
        let configuration = format!(
            "[ras]\nlisten = [\"{address}\"]\n[discovery]\nmulticast = false\n[admission]\nmax_calls = 1\n"
        );
        fs::write(&file, configuration).expect("the folder is ours");
        let file = file.to_string_lossy().into_owned();
        let mut gatekeeper = Process::start("h323gk", &["run", "-c", &file]);
        gatekeeper.wait_for_log(&["ready"]);
        let options = Options {
            gatekeeper: Some(gatekeeper_at.ip()),
            e164: Some(number.to_owned()),
            ..asterisk_options(way)
        };
        let asterisk = or_skip(Asterisk::start(options))?;
        gatekeeper.wait_for_log(&["registered", number]);
        Some(Self {
            gatekeeper,
            asterisk,
            us,
            address,
            _gatekeeper_at: gatekeeper_at,
            _folder: folder,
        })
    }

    /// The arguments by which `h323` registers here under an alias.
    pub fn register(&self, alias: &str) -> Vec<String> {
        arguments(&["-g", &self.address, "-u", alias])
    }
}
