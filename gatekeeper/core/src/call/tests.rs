use super::*;
use crate::bandwidth::Pool;
use crate::testing::{admitted, call_name, endpoint, epoch, signalling};

/// How long a call may be silent here.
const SILENT_AFTER: Duration = Duration::from_secs(100);

/// A call, the time, and a zone of which nothing is there but its bandwidth.
struct Line {
    call: Call,
    pool: Pool,
    start: Instant,
}

/// What a call said, as far as a line of a test shows it. What it released has gone back to the pool.
#[derive(Debug, PartialEq, Eq)]
enum Said {
    Opened,
    Answering,
    Released(u32),
    Disengage(u8, bool),
    Ended(EndCause, u64, Connected),
}

impl Line {
    /// Endpoint 1 calls.
    fn open(bandwidth: u32) -> Self {
        let (mut pool, start) = (Pool::new(None), epoch());
        let first = admitted(
            Side::Caller,
            1,
            call_name(1),
            bandwidth,
            Bandwidth(0),
            &mut pool,
        );
        let call = Call::open(CallId(1), first, SILENT_AFTER, start);
        let mut line = Self { call, pool, start };
        assert_eq!(line.drain(), [Said::Opened]);
        line
    }

    fn at(&self, secs: u64) -> Instant {
        self.start + Duration::from_secs(secs)
    }

    fn drain(&mut self) -> Vec<Said> {
        let mut said = Vec::new();
        while let Some(event) = self.call.poll_event() {
            said.push(match event {
                ZoneEvent::Opened(_) => Said::Opened,
                ZoneEvent::Answering(_) => Said::Answering,
                ZoneEvent::Released(grant) => {
                    let amount = grant.amount().0;
                    self.pool.release(grant);
                    Said::Released(amount)
                }
                ZoneEvent::Disengage { endpoint: to, leg } => {
                    let number = (1..9).find(|number| endpoint(*number) == to).unwrap();
                    Said::Disengage(number, leg.answered)
                }
                ZoneEvent::Ended {
                    duration, cause, ..
                } => Said::Ended(cause, duration.total.as_secs(), duration.connected),
            });
        }
        said
    }

    fn tell(&mut self, secs: u64, event: CallEvent) -> Vec<Said> {
        self.call.handle(event, self.at(secs));
        self.drain()
    }

    fn admit(&mut self, secs: u64, side: Side, number: u8, bandwidth: u32) -> Vec<Said> {
        let has = self.call.bandwidth();
        let name = call_name(1);
        let admitted = admitted(side, number, name, bandwidth, has, &mut self.pool);
        self.tell(secs, CallEvent::Admitted(admitted))
    }

    fn grant(&mut self, secs: u64, side: Side, bandwidth: u32) -> Vec<Said> {
        let bandwidth = Bandwidth(bandwidth);
        let extra = bandwidth.saturating_sub(self.call.bandwidth());
        let event = CallEvent::BandwidthGranted {
            side,
            bandwidth,
            extra: self.pool.reserve(extra).unwrap(),
        };
        self.tell(secs, event)
    }

    /// What it takes, which is what is taken.
    fn taken(&self) -> u32 {
        assert_eq!(self.call.bandwidth(), self.pool.used());
        self.pool.used().0
    }
}

fn disengaged(side: Side, secs: Option<u64>) -> CallEvent {
    CallEvent::Disengaged {
        side,
        connected_for: secs.map(Duration::from_secs),
    }
}

#[test]
fn a_call_is_opened_answered_and_ended_by_the_callee() {
    let mut line = Line::open(640);
    assert_eq!(line.admit(3, Side::Callee, 2, 1280), [Said::Answering]);
    assert_eq!(line.taken(), 1280, "the greater of the two, not their sum");
    let detail = line.call.detail();
    assert_eq!(
        (detail.caller, detail.callee),
        (Some(endpoint(1)), Some(endpoint(2)))
    );
    assert_eq!(detail.destination_address, signalling(2));
    let connected = Connected::AtMost(Duration::from_secs(7));
    assert_eq!(
        line.tell(10, disengaged(Side::Callee, None)),
        [
            Said::Released(1280),
            Said::Ended(EndCause::ByCallee, 10, connected)
        ]
    );
    assert_eq!((line.taken(), line.call.poll_timeout()), (0, None));
}

#[test]
fn what_a_side_says_of_its_duration_counts() {
    let mut line = Line::open(640);
    line.admit(3, Side::Callee, 2, 640);
    let connected = Connected::Reported(Duration::from_secs(5));
    assert_eq!(
        line.tell(10, disengaged(Side::Caller, Some(5))),
        [
            Said::Released(640),
            Said::Ended(EndCause::ByCaller, 10, connected)
        ]
    );
}

#[test]
fn nothing_disturbs_a_call_that_is_over_and_nothing_is_lost_in_it() {
    let mut line = Line::open(640);
    line.tell(1, disengaged(Side::Caller, None));
    for event in [
        disengaged(Side::Callee, None),
        CallEvent::Disconnected,
        CallEvent::EndpointGone(endpoint(1)),
        CallEvent::Reported,
        CallEvent::Timeout,
    ] {
        assert_eq!(line.tell(1000, event), []);
    }
    assert_eq!(
        line.admit(1000, Side::Callee, 2, 500),
        [Said::Released(500)]
    );
    assert_eq!(line.grant(1000, Side::Caller, 70), [Said::Released(70)]);
    assert_eq!(line.taken(), 0);
}

#[test]
fn the_bandwidth_is_what_the_greater_side_needs() {
    let mut line = Line::open(1000);
    line.admit(0, Side::Callee, 2, 600);
    assert_eq!(line.grant(1, Side::Caller, 200), [Said::Released(400)]);
    assert_eq!(line.taken(), 600, "the callee still needs it");
    assert_eq!(line.grant(2, Side::Callee, 100), [Said::Released(400)]);
    assert_eq!(line.grant(3, Side::Callee, 900), []);
    assert_eq!(line.taken(), 900);
    line.tell(4, CallEvent::Disconnected);
    assert_eq!(line.taken(), 0);
}

#[test]
fn a_side_that_asks_again_is_the_same_side_with_another_share() {
    let mut line = Line::open(1280);
    line.admit(2, Side::Callee, 2, 10);
    assert_eq!(
        line.admit(5, Side::Callee, 2, 20),
        [],
        "no second answer, and nothing to give back"
    );
    let leg = line.call.leg(Side::Callee).unwrap();
    assert_eq!(
        (leg.admitted_at, leg.bandwidth),
        (line.at(2), Bandwidth(20))
    );
    assert_eq!(line.admit(6, Side::Caller, 1, 640), [Said::Released(640)]);
    assert_eq!(line.taken(), 640);
}

#[test]
fn a_side_that_is_taken_stays_so() {
    let mut line = Line::open(100);
    assert_eq!(line.admit(1, Side::Caller, 3, 300), [Said::Released(200)]);
    let caller = line.call.leg(Side::Caller).unwrap();
    assert_eq!((caller.endpoint, line.taken()), (endpoint(1), 100));
}

#[test]
fn silence_is_counted_from_the_last_word() {
    let mut line = Line::open(640);
    assert_eq!(line.call.poll_timeout(), Some(line.at(100)));
    assert_eq!(line.tell(60, CallEvent::Reported), []);
    assert_eq!(line.call.poll_timeout(), Some(line.at(160)));
    assert_eq!(line.grant(70, Side::Caller, 640), []);
    assert_eq!(line.admit(80, Side::Callee, 2, 640), [Said::Answering]);
    assert_eq!(line.call.poll_timeout(), Some(line.at(180)));
    assert_eq!(line.tell(179, CallEvent::Timeout), []);
    let connected = Connected::AtMost(Duration::from_secs(100));
    assert_eq!(
        line.tell(180, CallEvent::Timeout),
        [
            Said::Released(640),
            Said::Ended(EndCause::Silent, 180, connected)
        ]
    );
}

#[test]
fn a_call_ends_with_its_endpoints_and_not_with_others() {
    let mut line = Line::open(640);
    assert_eq!(line.tell(1, CallEvent::EndpointGone(endpoint(2))), []);
    let cause = EndCause::Unregistered {
        endpoint: endpoint(1),
    };
    assert_eq!(
        line.tell(2, CallEvent::EndpointGone(endpoint(1))),
        [
            Said::Released(640),
            Said::Ended(cause, 2, Connected::Unknown)
        ]
    );
}

#[test]
fn both_endpoints_are_told_of_what_the_owner_wants() {
    let mut line = Line::open(640);
    line.admit(1, Side::Callee, 2, 640);
    let connected = Connected::AtMost(Duration::from_secs(3));
    assert_eq!(
        line.tell(4, CallEvent::Disconnected),
        [
            Said::Disengage(1, false),
            Said::Disengage(2, true),
            Said::Released(640),
            Said::Ended(EndCause::Disconnected, 4, connected)
        ]
    );
}

#[test]
fn a_call_of_edition_1_is_not_named_to_its_endpoints() {
    let mut pool = Pool::new(None);
    let name = CallName {
        call_identifier: None,
        ..call_name(1)
    };
    let first = admitted(Side::Caller, 1, name, 640, Bandwidth(0), &mut pool);
    let start = epoch();
    let call = Call::open(CallId(1), first, SILENT_AFTER, start);
    let mut line = Line { call, pool, start };
    line.drain();
    assert_eq!(line.call.ras_leg(Side::Caller), None);
    assert_eq!(
        line.tell(1, CallEvent::Disconnected),
        [
            Said::Released(640),
            Said::Ended(EndCause::Disconnected, 1, Connected::Unknown)
        ]
    );
}

#[test]
fn an_endpoint_may_call_itself() {
    let mut line = Line::open(640);
    line.admit(0, Side::Callee, 1, 640);
    let side = |number, says| line.call.side_of(endpoint(number), says);
    assert_eq!(side(1, None), Some(Side::Caller));
    assert_eq!(side(1, Some(Side::Callee)), Some(Side::Callee));
    assert_eq!(side(2, Some(Side::Callee)), None);
}
