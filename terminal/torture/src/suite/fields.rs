//! One field of a message, and that of the H323-UserInformation.

use std::collections::BTreeMap;

use h323_mutator::{Change, Expectation, Piece, exceptional, pieces, render};

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
    one_field(&whole, |piece, change, octets| {
        if octets.len() <= MAX_INFORMATION {
            let name = format!("{}:{}", short(&piece.path), change.what);
            let message = Raw::least(&octets).octets();
            cases.add(group, name, change.expectation, &message);
        }
    });
    for length in 0..valid.len() {
        let what = format!("ends-behind-{length}-of-{}-octets", valid.len());
        let octets = Raw::least(&valid[..length]).octets();
        cases.add(group, what, Expectation::Refused, &octets);
    }
}

/// What becomes of a value when something exceptional stands in place of one of its pieces, for each piece and each that
/// may stand there. What changes nothing is left out.
pub(super) fn one_field(whole: &Piece, mut found: impl FnMut(&Piece, &Change, Vec<u8>)) {
    let unchanged = render(whole, &BTreeMap::new());
    for (number, piece) in pieces(whole).into_iter().enumerate() {
        for change in exceptional(piece) {
            let instead = BTreeMap::from([(number, change.instead.as_slice())]);
            let octets = render(whole, &instead);
            if octets != unchanged {
                found(piece, &change, octets);
            }
        }
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
