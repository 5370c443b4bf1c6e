//! What becomes of our fast-start proposal.

use super::*;

#[test]
fn the_first_fast_start_answer_counts() {
    let proposal = vec![Octets::from_static(b"proposal")];
    let chosen = vec![Octets::from_static(b"chosen")];
    let call = call(Flag::ToOriginator);
    let with = |elements: &[Octets]| Answer {
        fast_start: FastStartAnswer::Accepted(elements.to_vec()),
        ..answer()
    };
    let mut caller = Caller::new(proposal.clone());
    let outputs = caller.receive_all(0, &with(&chosen).call_proceeding(&call));
    assert_eq!(
        outputs[0],
        Output::Event(Event::FastStartAccepted(chosen.clone()))
    );
    assert_eq!(
        caller.receive(0, &with(&chosen).progress(&call)),
        [told("progress")]
    );
    assert_eq!(
        caller.receive(0, &with(&proposal).alerting(&call)),
        [told("alerting")]
    );
    assert_eq!(
        caller.receive(0, &answer().connect(&call)),
        [told("connected")]
    );

    for constructor in [
        Answer::call_proceeding,
        Answer::alerting,
        Answer::progress,
        Answer::connect,
    ] {
        let mut caller = Caller::new(proposal.clone());
        assert_eq!(
            caller.receive(0, &constructor(&with(&chosen), &call))[0],
            told("fast start accepted")
        );
    }
}

#[test]
fn fast_start_is_refused_in_words_or_by_a_silent_connect() {
    let call = call(Flag::ToOriginator);
    let proposal = vec![Octets::from_static(b"proposal")];
    let refusal = Answer {
        fast_start: FastStartAnswer::Refused,
        ..answer()
    };
    let mut caller = Caller::new(proposal.clone());
    assert_eq!(
        caller.receive(0, &refusal.alerting(&call)),
        [told("fast start refused"), told("alerting")]
    );
    assert_eq!(
        caller.receive(0, &refusal.connect(&call)),
        [told("connected")]
    );

    let mut caller = Caller::new(proposal);
    assert_eq!(
        caller.receive(0, &answer().alerting(&call)),
        [told("alerting")]
    );
    assert_eq!(
        caller.receive(0, &answer().connect(&call)),
        [told("fast start refused"), told("connected")]
    );

    let unasked = Answer {
        fast_start: FastStartAnswer::Accepted(vec![Octets::new()]),
        ..answer()
    };
    let mut caller = Caller::new(Vec::new());
    assert_eq!(
        caller.receive(0, &unasked.connect(&call)),
        [told("connected")]
    );
}

/// The fast-start answer that `elements` are.
fn choosing(elements: &[Octets]) -> Answer {
    Answer {
        fast_start: FastStartAnswer::Accepted(elements.to_vec()),
        ..answer()
    }
}

#[test]
fn a_useless_answer_leaves_the_proposal_open_until_connect() {
    let call = call(Flag::ToOriginator);
    let useless = choosing(&[Octets::from_static(b"useless")]);
    let chosen = choosing(&[Octets::from_static(b"chosen")]);

    let mut caller = Caller::new(vec![Octets::from_static(b"proposal")]);
    caller.receive(0, &useless.call_proceeding(&call));
    caller.machine.fast_start_useless();
    assert!(caller.machine.is_fast_start_open());
    assert_eq!(
        caller.receive(0, &useless.alerting(&call)),
        [told("alerting")],
        "said again, it is no other"
    );
    assert_eq!(
        caller.receive(0, &chosen.connect(&call)),
        [told("fast start accepted"), told("connected")]
    );
    assert!(!caller.machine.is_fast_start_open());

    let mut caller = Caller::new(vec![Octets::from_static(b"proposal")]);
    caller.receive(0, &useless.call_proceeding(&call));
    caller.machine.fast_start_useless();
    assert_eq!(
        caller.receive(0, &useless.connect(&call)),
        [told("fast start refused"), told("connected")]
    );

    let mut caller = Caller::new(vec![Octets::from_static(b"proposal")]);
    caller.receive(0, &useless.connect(&call));
    caller.machine.fast_start_useless();
    assert_eq!(brief(&caller.drain()), [told("fast start refused")]);
    caller.machine.fast_start_useless();
    assert_eq!(brief(&caller.drain()), []);
}

#[test]
fn h245_before_the_answer_ends_fast_connect() {
    let call = call(Flag::ToOriginator);
    let chosen = choosing(&[Octets::from_static(b"chosen")]);
    let mut caller = Caller::new(vec![Octets::from_static(b"proposal")]);
    caller.machine.fast_start_withdraw();
    assert_eq!(brief(&caller.drain()), [told("fast start refused")]);
    assert_eq!(
        caller.receive(0, &chosen.connect(&call)),
        [told("connected")]
    );

    // Neither without a proposal nor after the answer there is anything to end.
    for mut caller in [Caller::new(Vec::new()), {
        let mut answered = Caller::new(vec![Octets::from_static(b"proposal")]);
        answered.receive(0, &chosen.alerting(&call));
        answered
    }] {
        caller.machine.fast_start_withdraw();
        assert_eq!(brief(&caller.drain()), []);
    }
}

#[test]
fn of_a_call_that_is_over_nothing_is_told() {
    let call = call(Flag::ToOriginator);
    let chosen = choosing(&[Octets::from_static(b"chosen")]);
    for answered in [false, true] {
        let mut caller = Caller::new(vec![Octets::from_static(b"proposal")]);
        if answered {
            caller.receive(0, &chosen.connect(&call));
        }
        caller
            .machine
            .release_request(Cause::USER_BUSY, None, None, caller.start);
        caller.drain();
        caller.machine.fast_start_withdraw();
        caller.machine.fast_start_useless();
        assert_eq!(brief(&caller.drain()), []);
    }
}
