//! Calls with a registered Asterisk: what the gatekeeper gave comes back to it.

use h323_tests::interop::{Theme, Zone, arguments, call, listen, nothing_is_left, way_options};
use h323_tests::matrix::Way;
use h323_tests::results::Row;

#[test]
fn the_gatekeeper_gets_back_what_they_hang_up() {
    let Some(mut zone) = Zone::open(Way::ALL[0], "643") else {
        return;
    };
    // A call that was not given back would keep the next one out.
    let row = Row::begin(Theme::Gatekeeper, "they hang up, twice");
    for _ in 0..2 {
        let (code, outcome) = call("643", zone.us.ip(), &[zone.register("100")]);
        assert_eq!(code, 0, "{outcome:#}");
        assert_eq!(outcome["ended"]["by"], "peer");
        zone.gatekeeper.wait_for_log(&["call ended"]);
        nothing_is_left(&zone.asterisk);
    }
    let mut listener = listen(zone.us.ip(), 1, &[zone.register("1234")]);
    zone.asterisk.call("1234", "short").expect("it calls");
    let outcome = listener.json();
    assert_eq!(outcome["result"], "connected", "{outcome:#}");
    assert_eq!(outcome["ended"]["by"], "peer");
    assert_eq!(listener.wait(), 0);
    zone.gatekeeper.wait_for_log(&["call ended"]);
    nothing_is_left(&zone.asterisk);
    row.passed("two calls to them and one to us in a zone that allows one at a time");
}

#[test]
fn a_number_that_nobody_has() {
    let Some(mut zone) = Zone::open(Way::ALL[3], "600") else {
        return;
    };
    let row = Row::begin(Theme::Gatekeeper, "a number that nobody has");
    let (code, outcome) = call("999", zone.us.ip(), &[zone.register("100")]);
    assert_eq!(code, 1, "{outcome:#}");
    assert_eq!(outcome["ended"]["by"], "gatekeeper");
    assert_eq!(outcome["ended"]["cause"], 20);
    // What was refused takes nothing: there is room for a call.
    let options = [
        zone.register("100"),
        way_options(Way::ALL[3]),
        arguments(&["--duration", "0.5"]),
    ];
    let (code, outcome) = call("600", zone.us.ip(), &options);
    assert_eq!(code, 0, "{outcome:#}");
    zone.gatekeeper.wait_for_log(&["call ended"]);
    nothing_is_left(&zone.asterisk);
    zone.gatekeeper.terminate();
    assert_eq!(zone.gatekeeper.wait(), 0);
    row.passed("refused by the gatekeeper, cause 20; the next call is allowed");
}
