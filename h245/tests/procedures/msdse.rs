use h323_h245::messages::{
    IndicationMessage, MasterSlaveDetermination, MasterSlaveDeterminationAck,
    MasterSlaveDeterminationAckDecision, MasterSlaveDeterminationReject,
    MasterSlaveDeterminationRelease, MultimediaSystemControlMessage, RequestMessage,
    ResponseMessage,
};
use h323_h245::procedure::Reaction;
use h323_h245::procedure::msdse::{Failure, Indication, Msdse};
use h323_h245::{Role, Violation};

use super::{Clock, T};

const TERMINAL: u8 = 50;
const GATEWAY: u8 = 60;

fn entity() -> Msdse {
    Msdse::new(TERMINAL, 7, T, 3)
}

fn determination(terminal_type: u8, number: u32) -> MasterSlaveDetermination {
    MasterSlaveDetermination {
        terminal_type,
        status_determination_number: number,
        ..Default::default()
    }
}

fn ack(role_of_receiver: Role) -> MasterSlaveDeterminationAck {
    MasterSlaveDeterminationAck {
        decision: match role_of_receiver {
            Role::Master => MasterSlaveDeterminationAckDecision::Master,
            Role::Slave => MasterSlaveDeterminationAckDecision::Slave,
        },
        ..Default::default()
    }
}

fn sends_ack(role_of_receiver: Role) -> Option<MultimediaSystemControlMessage> {
    Some(MultimediaSystemControlMessage::Response(
        ResponseMessage::MasterSlaveDeterminationAck(ack(role_of_receiver)),
    ))
}

fn sends_release() -> Option<MultimediaSystemControlMessage> {
    Some(MultimediaSystemControlMessage::Indication(
        IndicationMessage::MasterSlaveDeterminationRelease(
            MasterSlaveDeterminationRelease::default(),
        ),
    ))
}

/// The number in a determination that is sent.
fn sent_number(reaction: &Reaction<Indication>) -> u32 {
    match &reaction.pdu {
        Some(MultimediaSystemControlMessage::Request(
            RequestMessage::MasterSlaveDetermination(pdu),
        )) => {
            assert_eq!(pdu.terminal_type, TERMINAL);
            pdu.status_determination_number
        }
        other => panic!("no determination: {other:?}"),
    }
}

#[test]
fn idle_answers_a_determination_and_waits_for_the_acknowledgement() {
    let clock = Clock::new();
    let mut entity = entity();
    let reaction = entity.handle_determination(&determination(GATEWAY, 1), clock.at(0));
    assert_eq!(
        reaction.pdu,
        sends_ack(Role::Master),
        "the gateway is master"
    );
    assert_eq!(reaction.indication, None, "not before both agree");
    assert_eq!(entity.poll_timeout(), Some(clock.at(30)));
    let reaction = entity.handle_ack(&ack(Role::Slave));
    assert_eq!(reaction.pdu, None);
    assert_eq!(
        reaction.indication,
        Some(Indication::Determined(Role::Slave))
    );
    assert_eq!(entity.poll_timeout(), None);
}

#[test]
fn idle_rejects_identical_numbers() {
    let clock = Clock::new();
    let ours = sent_number(&entity().determine_request(clock.at(0)));
    let mut entity = entity();
    let reaction = entity.handle_determination(&determination(TERMINAL, ours), clock.at(0));
    assert_eq!(
        reaction.pdu,
        Some(MultimediaSystemControlMessage::Response(
            ResponseMessage::MasterSlaveDeterminationReject(
                MasterSlaveDeterminationReject::default()
            )
        ))
    );
    assert!(entity.is_idle());
}

#[test]
fn idle_ignores_answers() {
    let clock = Clock::new();
    let mut entity = entity();
    assert_eq!(entity.handle_ack(&ack(Role::Master)), Reaction::NONE);
    assert_eq!(entity.handle_reject(clock.at(0)), Reaction::NONE);
    assert_eq!(entity.handle_release(), Reaction::NONE);
    assert_eq!(entity.handle_timeout(clock.at(1000)), Reaction::NONE);
}

#[test]
fn outgoing_confirms_with_an_acknowledgement_of_its_own() {
    let clock = Clock::new();
    for (role, opposite) in [(Role::Master, Role::Slave), (Role::Slave, Role::Master)] {
        let mut entity = entity();
        entity.determine_request(clock.at(0));
        assert_eq!(entity.poll_timeout(), Some(clock.at(30)));
        let reaction = entity.handle_ack(&ack(role));
        assert_eq!(reaction.pdu, sends_ack(opposite));
        assert_eq!(reaction.indication, Some(Indication::Determined(role)));
        assert!(entity.is_idle());
    }
}

#[test]
fn outgoing_gives_way_to_a_determination_that_crossed_its_own() {
    let clock = Clock::new();
    let mut entity = entity();
    entity.determine_request(clock.at(0));
    let reaction = entity.handle_determination(&determination(GATEWAY, 0), clock.at(2));
    assert_eq!(reaction.pdu, sends_ack(Role::Master));
    assert_eq!(entity.poll_timeout(), Some(clock.at(32)), "T106 runs anew");
    assert_eq!(
        entity.handle_ack(&ack(Role::Slave)).indication,
        Some(Indication::Determined(Role::Slave))
    );
}

#[test]
fn outgoing_repeats_with_a_new_number_n100_times() {
    let clock = Clock::new();
    let mut entity = entity();
    let first = sent_number(&entity.determine_request(clock.at(0)));
    let second = sent_number(&entity.handle_reject(clock.at(1)));
    // The peer happens to draw our number as well.
    let third =
        sent_number(&entity.handle_determination(&determination(TERMINAL, second), clock.at(2)));
    assert!(first != second && second != third && third != first);
    assert_eq!(entity.poll_timeout(), Some(clock.at(32)));
    let reaction = entity.handle_reject(clock.at(3));
    assert_eq!(reaction.pdu, None);
    assert_eq!(
        reaction.indication,
        Some(Indication::Failed(Failure::RetriesExceeded))
    );
    assert!(entity.is_idle());
}

#[test]
fn outgoing_fails_when_the_peer_releases() {
    let clock = Clock::new();
    let mut entity = entity();
    entity.determine_request(clock.at(0));
    let reaction = entity.handle_release();
    assert_eq!(reaction.pdu, None);
    assert_eq!(
        reaction.indication,
        Some(Indication::Failed(Failure::Released))
    );
}

#[test]
fn outgoing_releases_when_t106_expires() {
    let clock = Clock::new();
    let mut entity = entity();
    entity.determine_request(clock.at(0));
    assert_eq!(entity.handle_timeout(clock.at(29)), Reaction::NONE);
    let reaction = entity.handle_timeout(clock.at(30));
    assert_eq!(reaction.pdu, sends_release());
    assert_eq!(
        reaction.indication,
        Some(Indication::Failed(Failure::NoResponse))
    );
    assert_eq!(entity.poll_timeout(), None);
}

#[test]
fn a_second_request_joins_the_determination_that_is_going_on() {
    let clock = Clock::new();
    let mut entity = entity();
    entity.determine_request(clock.at(0));
    assert_eq!(entity.determine_request(clock.at(5)), Reaction::NONE);
    entity.handle_determination(&determination(GATEWAY, 0), clock.at(6));
    assert_eq!(entity.determine_request(clock.at(7)), Reaction::NONE);
    assert_eq!(entity.poll_timeout(), Some(clock.at(36)));
}

/// An entity that has acknowledged a determination which makes it the slave.
fn incoming(clock: Clock) -> Msdse {
    let mut entity = entity();
    entity.handle_determination(&determination(GATEWAY, 0), clock.at(0));
    entity
}

#[test]
fn incoming_fails_when_the_peer_disagrees() {
    let reaction = incoming(Clock::new()).handle_ack(&ack(Role::Master));
    assert_eq!(
        reaction.indication,
        Some(Indication::Failed(Failure::Violation(
            Violation::RolesDisagree {
                ours: Role::Slave,
                theirs: Role::Master
            }
        )))
    );
}

#[test]
fn incoming_fails_on_what_it_does_not_expect() {
    let clock = Clock::new();
    let violation = |message| {
        Some(Indication::Failed(Failure::Violation(
            Violation::UnexpectedMessage { message },
        )))
    };
    let reaction = incoming(clock).handle_determination(&determination(GATEWAY, 0), clock.at(1));
    assert_eq!(reaction.indication, violation("masterSlaveDetermination"));
    let reaction = incoming(clock).handle_reject(clock.at(1));
    assert_eq!(
        reaction.indication,
        violation("masterSlaveDeterminationReject")
    );
    let reaction = incoming(clock).handle_release();
    assert_eq!(
        reaction.indication,
        Some(Indication::Failed(Failure::Released))
    );
}

#[test]
fn incoming_fails_in_silence_when_t106_expires() {
    let clock = Clock::new();
    let mut entity = incoming(clock);
    assert_eq!(entity.handle_timeout(clock.at(29)), Reaction::NONE);
    let reaction = entity.handle_timeout(clock.at(30));
    assert_eq!(reaction.pdu, None);
    assert_eq!(
        reaction.indication,
        Some(Indication::Failed(Failure::NoResponse))
    );
    assert!(entity.is_idle());
}

#[test]
fn the_numbers_decide_between_equal_types() {
    let clock = Clock::new();
    let ours = sent_number(&entity().determine_request(clock.at(0)));
    let at = |difference: u32| (ours + difference) & 0xff_ffff;
    let role = |theirs: u32| {
        entity()
            .handle_determination(&determination(TERMINAL, theirs), clock.at(0))
            .pdu
    };
    assert_eq!(role(at(1)), sends_ack(Role::Slave), "we are master");
    assert_eq!(role(at(0x7f_ffff)), sends_ack(Role::Slave));
    assert_eq!(role(at(0x80_0001)), sends_ack(Role::Master), "we are slave");
    assert_eq!(role(at(0xff_ffff)), sends_ack(Role::Master));
    assert!(matches!(
        role(at(0x80_0000)),
        Some(MultimediaSystemControlMessage::Response(
            ResponseMessage::MasterSlaveDeterminationReject(_)
        ))
    ));
}

/// From a call between two gateways: 127.0.0.3 drew 0x425550, got 0x9b08e6, and was told that it is master.
/// Only the difference counts, so any of our numbers can stand for its.
#[test]
fn a_determination_between_real_gateways() {
    let clock = Clock::new();
    for seed in 0..100 {
        let mut entity = Msdse::new(TERMINAL, seed, T, 3);
        let ours = sent_number(&entity.determine_request(clock.at(0)));
        let theirs = (ours + (0x9b_08e6 - 0x42_5550)) & 0xff_ffff;
        let reaction = entity.handle_determination(&determination(TERMINAL, theirs), clock.at(0));
        assert_eq!(reaction.pdu, sends_ack(Role::Slave));
    }
}
