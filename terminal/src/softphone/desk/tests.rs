use std::net::{Ipv4Addr, TcpListener};

use clap::Parser;

use super::*;
use crate::cli::Cli;
use crate::conversation::Prepared;
use crate::conversation::tests::recording;

/// Nobody waits for the addresses that it offers: the other side asked twice, or asks no more.
#[tokio::test]
async fn only_sockets_that_nobody_knows_are_let_go() {
    let folder = tempfile::tempdir().unwrap();
    let station = recording(folder.path()).await;
    let silent = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    let target = Target::from_address(silent.local_addr().unwrap());
    let cli = Cli::try_parse_from(["h323", "-q", "listen"]).unwrap();
    let live = Live::on_terminal(&cli.logging);
    let mut desk = Desk::new(Rules::default(), Source::Silence, None, live, |_| {});
    desk.dial(&station, &target, "bob").await.unwrap();
    let (id, _) = desk.lines.first_key_value().unwrap();
    let (id, session, medium) = (*id, SessionId::VIDEO, Medium::Video);

    let taken = desk.take_further(id, session, medium, &station).await;
    taken.unwrap();
    assert!(!desk.lines[&id].records(), "no longer asked for");

    let mut known = Vec::new();
    for _ in 0..2 {
        let conversation = desk.lines.get_mut(&id).unwrap().conversation.as_mut();
        let ip = Ipv4Addr::LOCALHOST.into();
        let conversation = conversation.unwrap();
        let prepared = conversation.prepare_further(&station, ip, session, medium, None);
        known.push(prepared.await.unwrap());
        let taken = desk.take_further(id, session, medium, &station).await;
        taken.unwrap();
        assert!(desk.lines[&id].records(), "asked for twice");
    }
    let [first, again] = known[..] else {
        unreachable!("there are two")
    };
    assert!(first.is_new);
    assert_eq!(
        again,
        Prepared {
            is_new: false,
            ..first
        }
    );
    desk.close().await;
    station.close(|_| {}).await;
}
