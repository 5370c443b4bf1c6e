//! However and whenever a call ends, the other call of its connection does not notice.

use std::time::Duration;

use super::{SHARES, hang_up, last, sharing, talks};
use crate::ends::{End, carry_out};
use crate::media::{WAYS, options};
use crate::net::{Net, Policy};

const ENDS: [End; 6] = [
    End::HangUp(0),
    End::HangUp(1),
    End::BothHangUp,
    End::HangUpTwice(0),
    End::HangUpTwice(1),
    End::Reject,
];

#[test]
fn the_other_call_goes_on_after_every_end_at_every_step() {
    for way in WAYS {
        for end in ENDS {
            for steps in 0.. {
                let mut net = Net::new([sharing(SHARES), sharing(SHARES)]);
                let bystander = net.call(options(way.0, way.1));
                net.run_for(Duration::from_secs(5));
                let first = [bystander, last(&net, 1)];
                let connections = net.connections(0);
                net.nodes[1].policy = Policy::AcceptAfter(Duration::from_millis(100));
                let call = net.call(options(way.0, way.1));
                let until = net.now + Duration::from_secs(3);
                let taken = (0..steps).take_while(|_| net.step(until)).count();
                carry_out(&mut net, end, Some(first));
                net.run_for(Duration::from_secs(5));
                // It may not have reached the side that ended it.
                carry_out(&mut net, End::HangUp(0), Some(first));
                net.run_for(Duration::from_secs(10));
                let told = format!("{way:?} {end:?} after {steps} steps");
                assert!(net.nodes[0].seen[&call].ended.is_some(), "{told}");
                for node in [0, 1] {
                    assert!(talks(&net, node, first[node]), "{told}");
                    assert_eq!(net.nodes[node].endpoint.calls().count(), 1, "{told}");
                    assert_eq!(net.connections(node), connections, "{told}");
                }
                hang_up(&mut net, 0, bystander);
                // Longer than any timer of a call, and than a connection is kept.
                net.run_for(Duration::from_secs(400));
                net.assert_nothing_left();
                if taken < steps {
                    assert!(steps > 10);
                    break;
                }
            }
        }
    }
}

/// When the connection goes, both go, at whatever step.
#[test]
fn both_calls_end_when_the_connection_does_after_every_step() {
    for shuts_down in [false, true] {
        for steps in 0.. {
            let mut net = Net::new([sharing(SHARES), sharing(SHARES)]);
            net.call(options(true, true));
            net.run_for(Duration::from_secs(5));
            net.nodes[1].policy = Policy::AcceptAfter(Duration::from_millis(100));
            net.call(options(true, false));
            let until = net.now + Duration::from_secs(3);
            let taken = (0..steps).take_while(|_| net.step(until)).count();
            match shuts_down {
                false => net.cut(1),
                true => net.command(1, |endpoint, now| endpoint.shut_down(now)),
            }
            net.run_for(Duration::from_secs(10));
            // What found another connection is ended as well.
            for call in net.nodes[0].endpoint.calls().collect::<Vec<_>>() {
                hang_up(&mut net, 0, call);
            }
            net.run_for(Duration::from_secs(400));
            net.assert_nothing_left();
            if taken < steps {
                assert!(steps > 10);
                break;
            }
        }
    }
}
