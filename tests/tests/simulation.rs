//! Whole calls between endpoints of a zone, on networks that behave worse and worse.
//!
//! Every function runs seeds of its own. A failing one says how to run it again, and tells then
//! all that happens: `H323_SIM_SEED`. More seeds than usual: `H323_SIM_SEEDS`.

use std::ops::Range;

use h323_tests::sim::script::Outcome;
use h323_tests::sim::{Cast, Census, Harm, Play, Weather, control, seeds};

fn play(test: &str, seeds: Range<u64>, weather: Weather, mut check: impl FnMut(Outcome)) {
    seeds::each(test, seeds, |seed| check(Play::new(seed, weather).run()));
}

/// Sums over some plays.
#[derive(Debug, Default)]
struct Totals {
    plays: usize,
    calls: usize,
    answered: usize,
    with_media: usize,
    shared: usize,
}

impl Totals {
    fn add(&mut self, outcome: Outcome) {
        self.plays += 1;
        self.calls += outcome.calls;
        self.answered += outcome.answered;
        self.with_media += outcome.with_media;
        self.shared += outcome.shared;
    }
}

/// The same of two endpoints without a gatekeeper, in every weather.
fn of_two(test: &str, seeds: Range<u64>, weather: Weather) -> Totals {
    let mut totals = Totals::default();
    seeds::each(test, seeds, |seed| {
        totals.add(Play::of_two(seed, weather).run());
    });
    totals
}

#[test]
fn two_endpoints_on_a_perfect_network_talk() {
    let test = "two_endpoints_on_a_perfect_network_talk";
    let totals = of_two(test, 10_000..10_500, Weather::Perfect);
    assert!(totals.calls >= 2 * totals.plays, "{totals:?}");
    assert_eq!(totals.calls, totals.answered, "{totals:?}");
    assert_eq!(totals.calls, totals.with_media, "{totals:?}");
    // Connections are there to be shared.
    assert!(
        totals.plays == 1 || totals.shared > totals.plays / 2,
        "{totals:?}"
    );
}

#[test]
fn two_endpoints_on_a_slow_network_do_as_their_users_want() {
    let test = "two_endpoints_on_a_slow_network_do_as_their_users_want";
    let totals = of_two(test, 11_000..11_500, Weather::Changeable);
    assert!(
        totals.plays == 1 || totals.answered > totals.calls / 4,
        "{totals:?}"
    );
}

#[test]
fn two_endpoints_in_storms_give_back_what_they_took() {
    let test = "two_endpoints_in_storms_give_back_what_they_took";
    let totals = of_two(test, 12_000..13_000, Weather::Stormy);
    assert!(
        totals.plays == 1 || totals.with_media > totals.plays / 4,
        "{totals:?}"
    );
}

#[test]
fn on_a_perfect_network_every_call_succeeds() {
    play(
        "on_a_perfect_network_every_call_succeeds",
        0..300,
        Weather::Perfect,
        |outcome| {
            assert!(outcome.calls >= 2);
            assert_eq!(outcome.calls, outcome.answered);
            assert_eq!(outcome.calls, outcome.with_media);
        },
    );
}

fn changeable(test: &str, seeds: Range<u64>) {
    let mut totals = Totals::default();
    play(test, seeds, Weather::Changeable, |outcome| {
        totals.add(outcome)
    });
    // The users must not spare the machines.
    assert!(
        totals.plays == 1 || totals.answered > totals.calls / 4,
        "{totals:?}"
    );
    assert!(
        totals.plays == 1 || totals.answered < totals.calls,
        "{totals:?}"
    );
}

#[test]
fn on_a_slow_network_every_call_goes_as_its_users_want() {
    changeable(
        "on_a_slow_network_every_call_goes_as_its_users_want",
        1000..1400,
    );
}

fn stormy(test: &str, seeds: Range<u64>) {
    let mut totals = Totals::default();
    play(test, seeds, Weather::Stormy, |outcome| totals.add(outcome));
    assert!(
        totals.plays == 1 || totals.with_media > totals.plays / 4,
        "{totals:?}"
    );
}

#[test]
fn in_every_storm_every_call_ends_and_gives_back_what_it_took() {
    stormy(
        "in_every_storm_every_call_ends_and_gives_back_what_it_took",
        2000..2400,
    );
}

#[test]
fn in_more_storms_every_call_ends_and_gives_back_what_it_took() {
    stormy(
        "in_more_storms_every_call_ends_and_gives_back_what_it_took",
        3000..3400,
    );
}

#[test]
fn the_same_seed_gives_the_same_octets() {
    let mut before = None;
    seeds::each("the_same_seed_gives_the_same_octets", 4000..4060, |seed| {
        for weather in [Weather::Perfect, Weather::Changeable, Weather::Stormy] {
            let outcome = Play::new(seed, weather).run();
            assert_eq!(Play::new(seed, weather).run(), outcome);
            assert_ne!(before.replace(outcome.trace), Some(outcome.trace));
        }
    });
}

/// No timer of an endpoint and of its calls is there that no play lets expire.
#[test]
#[expect(clippy::print_stdout, reason = "the table is for people")]
fn every_timer_expires_in_some_play() {
    let test = "every_timer_expires_in_some_play";
    let mut census = Census::new();
    let mut plays = 0;
    seeds::each(test, 20_000..20_200, |seed| {
        census.add(&Play::of_two(seed, Weather::Stormy).run().census);
        census.add(&Play::new(seed, Weather::Stormy).run().census);
        census.add(&control::play(seed));
        plays += 1;
    });
    println!("expired in {plays} plays of each kind:");
    for (name, count) in census.rows() {
        println!("{count:6} {name}");
    }
    assert_eq!(census.impossible(), 0, "{census:?}");
    let never: Vec<_> = census.rows().filter(|(_, count)| *count == 0).collect();
    assert!(plays == 1 || never.is_empty(), "{never:?}");
}

/// Whatever befalls one delivery of a play, every call ends once and gives back what it took.
#[expect(clippy::print_stdout, reason = "how much was tried is for people")]
fn disturb(test: &str, seeds: Range<u64>, cast: Cast) {
    let (mut plays, mut deliveries) = (0, 0);
    let is_replay = seeds::is_replay();
    seeds::each(test, seeds, |seed| {
        let delivered = Play::disturbed(seed, cast, None).deliveries();
        deliveries += delivered.len();
        for (number, delivery) in delivered.into_iter().enumerate() {
            for harm in Harm::of(delivery).iter().filter(|_| seeds::takes(number)) {
                let place = Place {
                    number,
                    harm: *harm,
                };
                Play::disturbed(seed, cast, Some((number, *harm))).run();
                drop(place);
                plays += 1;
            }
        }
    });
    // Each may be disturbed in two ways at least.
    assert!(
        is_replay || plays >= 2 * deliveries,
        "{plays} of {deliveries}"
    );
    println!("{plays} plays, {deliveries} deliveries");
}

/// Says on the way out of a panic what befell which delivery.
struct Place {
    number: usize,
    harm: Harm,
}

impl Drop for Place {
    #[expect(clippy::print_stderr, reason = "tells where the failure is")]
    fn drop(&mut self) {
        if std::thread::panicking() {
            eprintln!(
                "{:?} of delivery {}: {}={}",
                self.harm,
                self.number,
                seeds::DELIVERY_VARIABLE,
                self.number
            );
        }
    }
}

#[test]
fn two_endpoints_survive_a_fault_at_any_delivery() {
    let test = "two_endpoints_survive_a_fault_at_any_delivery";
    disturb(test, 30_000..30_003, Cast::Two);
}

#[test]
fn a_zone_survives_a_fault_at_any_delivery() {
    let test = "a_zone_survives_a_fault_at_any_delivery";
    disturb(test, 31_000..31_001, Cast::Zone);
}
