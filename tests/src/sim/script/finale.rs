//! The end: all calls end, everybody leaves, nothing is left.

use std::time::Duration;

use h323_gatekeeper_core::Farewell;

use super::{Play, Weather};
use crate::sim::chance::Odds;
use crate::sim::check::{ENDS_WITHIN, check_empty, check_idle, check_stopped};
use crate::sim::faults::Faults;

/// Longer than any connection stays that has brought no Setup.
const UNTIL_IDLE: Duration = Duration::from_secs(15);
/// How long leaving may take when the gatekeeper does not answer.
const UNTIL_STOPPED: Duration = Duration::from_secs(120);
/// By then every timer has expired that was running, and the gatekeeper has noticed who is gone.
const UNTIL_SILENT: Duration = Duration::from_secs(2 * 86_400);

impl Play {
    /// Ends everything, and checks that it was given back.
    pub(super) fn finish(&mut self) {
        self.agenda.clear();
        // Half of the storms go on to the end.
        if self.chance.happens(Odds(500)) {
            self.zone.world.set_faults(Faults::none());
        }
        self.end_all_calls();
        match self.chance.happens(Odds(300)) {
            true => self.gatekeeper_leaves_first(),
            false => self.endpoints_leave_first(),
        }
        // Nothing happens any more, for ever.
        let end = self.now() + UNTIL_SILENT;
        self.run_until(end, |_| false);
        assert_eq!(self.zone.world.next_at(), None, "somebody still waits");
    }

    fn end_all_calls(&mut self) {
        let alive = self.ledger.calls().filter(|(_, record)| record.is_alive());
        for key in alive.map(|(key, _)| key).collect::<Vec<_>>() {
            self.hang_up(key);
        }
        let end = self.now() + ENDS_WITHIN;
        self.run_until(end, |_| false);
        // What came in meanwhile has ended at the caller's, or ends when nobody answers.
        self.agenda.clear();
        let alive = self.ledger.calls().filter(|(_, record)| record.is_alive());
        for key in alive.map(|(key, _)| key).collect::<Vec<_>>() {
            self.hang_up(key);
        }
        self.end_unreported();
        let end = self.now() + UNTIL_IDLE;
        self.run_until(end, |_| false);
        assert!(self.ledger.is_quiet(), "calls go on");
        for node in self.nodes() {
            check_idle(&self.zone, node);
        }
        if self.weather < Weather::Stormy {
            assert_eq!(
                self.zone.gatekeeper().calls().len(),
                0,
                "calls at the gatekeeper"
            );
            assert_eq!(self.ledger.open_at_gatekeeper(), 0);
        }
    }

    /// Ends calls that came in and of which no user knows, since their numbers are not whole.
    fn end_unreported(&mut self) {
        for node in self.nodes() {
            let calls = self.zone.endpoint(node).calls();
            let unreported = calls.filter(|call| self.ledger.get((node, *call)).is_none());
            for call in unreported.collect::<Vec<_>>() {
                let ended = self
                    .zone
                    .command(node, |endpoint, now| endpoint.hang_up(call, now));
                assert_eq!(ended, Ok(()));
            }
        }
    }

    fn endpoints_leave_first(&mut self) {
        self.endpoints_leave();
        if self.weather < Weather::Stormy {
            check_empty(&self.zone);
        }
        // Who could not say good-bye is missed when its time is over.
        let end = self.now() + self.zone.layout().time_to_live + UNTIL_STOPPED;
        self.run_until(end, |_| false);
        check_empty(&self.zone);
        self.zone
            .command_gatekeeper(|gatekeeper, now| gatekeeper.shutdown(Farewell::Quiet, now));
    }

    fn gatekeeper_leaves_first(&mut self) {
        let farewell = match self.chance.happens(Odds(500)) {
            true => Farewell::Unregister,
            false => Farewell::Quiet,
        };
        self.zone
            .command_gatekeeper(|gatekeeper, now| gatekeeper.shutdown(farewell, now));
        let end = self.now() + UNTIL_STOPPED;
        self.gatekeeper_leaves = true;
        self.run_until(end, |_| false);
        assert!(self.gatekeeper_stopped);
        if farewell == Farewell::Unregister {
            check_empty(&self.zone);
        }
        self.endpoints_leave();
    }

    fn endpoints_leave(&mut self) {
        for node in self.nodes() {
            self.shut_down(node);
        }
        let end = self.now() + UNTIL_STOPPED;
        self.run_until(end, |_| false);
        for node in self.nodes() {
            assert!(self.users[&node].has_stopped, "{node:?} does not stop");
            check_stopped(&self.zone, node);
        }
    }
}
