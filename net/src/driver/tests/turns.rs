//! The turns of the loop: timers, commands and the end.

use super::*;

#[tokio::test]
async fn the_machine_is_woken_when_it_asked() {
    let (clock, hand) = Clock::manual(UNIX_EPOCH);
    let deadline = clock.now() + Duration::from_secs(300);
    let settings = Settings {
        clock,
        ..Settings::default()
    };
    let mut stage = Stage::with(settings, None);
    stage.command(Command::WakeAt(deadline)).await;
    stage.quiet().await;
    hand.advance(Duration::from_secs(299));
    stage.quiet().await;
    hand.advance(Duration::from_secs(1));
    assert_eq!(stage.next().await, Input::Timeout);
    stage.quiet().await;
}

#[tokio::test]
async fn break_ends_the_loop_after_the_last_word() {
    let (one, mut two) = connected("127.0.0.1:0", Settings::default()).await;
    one.send(OURS, b"goodbye").await;
    one.command(Command::Stop).await;
    two.expect_frame(THEIRS, b"goodbye").await;
    two.expect_closed(THEIRS, CloseReason::Closed).await;
    two.act(Output::Close { connection: THEIRS }).await;
    let remains = one.run.await.unwrap();
    assert_eq!(remains.ended, Ended::ByApplication);
    assert!(remains.machine.outputs.is_empty());
}

#[tokio::test]
async fn a_shutdown_ends_the_loop_and_closes_everything() {
    let (mut one, mut two) = connected("127.0.0.1:0", Settings::default()).await;
    drop(one.shutdown.take());
    two.expect_closed(THEIRS, CloseReason::Closed).await;
    assert_eq!(one.run.await.unwrap().ended, Ended::ByShutdown);
}

#[tokio::test]
async fn without_commanders_it_runs_on() {
    let mut stage = Stage::new();
    let to = stage.listen(LISTENER, "127.0.0.1:0").await;
    let (nobody, _) = mpsc::channel(1);
    drop(std::mem::replace(&mut stage.commands, nobody));
    let _peer = TcpStream::connect(to).await.unwrap();
    stage.expect_accepted(THEIRS).await;
}
