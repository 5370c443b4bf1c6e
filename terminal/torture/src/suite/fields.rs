//! One field of the H323-UserInformation.

use std::collections::BTreeMap;

use h323_mutator::{Expectation, exceptional, pieces, render};

use super::Cases;
use crate::case::Group;
use crate::setup::{Raw, information};

/// The longest H323-UserInformation that fits into a User-user element.
pub(super) const MAX_INFORMATION: usize = 0xfffe;

/// The cases of [`Group::Uu`] or [`Group::Least`].
pub(super) fn add(cases: &mut Cases, group: Group) {
    let whole = information(group == Group::Uu);
    let valid = render(&whole, &BTreeMap::new());
    cases.add(
        group,
        "unchanged",
        Expectation::Valid,
        &Raw::least(&valid).octets(),
    );
    for (number, piece) in pieces(&whole).into_iter().enumerate() {
        for change in exceptional(piece) {
            let instead = BTreeMap::from([(number, change.instead.as_slice())]);
            let octets = render(&whole, &instead);
            if octets == valid || octets.len() > MAX_INFORMATION {
                continue;
            }
            let name = format!("{}:{}", short(&piece.path), change.what);
            cases.add(
                group,
                name,
                change.expectation,
                &Raw::least(&octets).octets(),
            );
        }
    }
    for length in 0..valid.len() {
        let what = format!("ends-behind-{length}-of-{}-octets", valid.len());
        let octets = Raw::least(&valid[..length]).octets();
        cases.add(group, what, Expectation::Refused, &octets);
    }
}

/// A path without what all of them begin with.
pub(super) fn short(path: &str) -> &str {
    let path = path.strip_prefix("h323-uu-pdu.").unwrap_or(path);
    let path = path.strip_prefix("h323-message-body.").unwrap_or(path);
    match path {
        "" => "H323-UserInformation",
        path => path,
    }
}
