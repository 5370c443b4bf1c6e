//! What the capture has of what the driver does.

use super::*;

#[tokio::test]
async fn the_capture_holds_what_went_over_the_network() -> io::Result<()> {
    let capture = Capture::to(io::sink(), pcap::Limits::default())?;
    let socket = UdpSocket::bind(at("0.0.0.0:0"))?;
    let here = (std::net::Ipv4Addr::LOCALHOST, socket.local_addr().port()).into();
    let settings = Settings {
        capture: Some(capture.clone()),
        ..Settings::default()
    };
    let mut stage = Stage::with(settings, Some(socket));
    let to = stage.listen(LISTENER, "127.0.0.1:0").await;

    let peer = UdpSocket::bind(at("127.0.0.1:0"))?;
    peer.try_send(None, here, b"RRQ")?;
    stage.next().await;
    assert_eq!(capture.totals().packets, 1);

    let mut peer = TcpStream::connect(to).await?;
    stage.expect_accepted(THEIRS).await;
    assert_eq!(capture.totals().packets, 1 + 3);
    stage.send(THEIRS, b"frame").await;
    peer.read_exact(&mut [0; 9]).await?;
    peer.write_all(b"\x03\0\0\x04").await?;
    stage.act(Output::Close { connection: THEIRS }).await;
    assert_eq!(peer.read(&mut [0; 1]).await?, 0);
    drop(peer);
    stage.command(Command::Stop).await;
    stage.run.await?;
    // Two segments, and a FIN with its acknowledgement from each side.
    let expected = pcap::Totals {
        packets: 1 + 3 + 2 + 4,
        left_out: 0,
    };
    assert_eq!(capture.totals(), expected);
    Ok(())
}

/// A socket that is bound to all addresses still sends from one.
#[tokio::test]
async fn a_captured_datagram_has_the_address_it_left_from() -> io::Result<()> {
    let folder = tempfile::tempdir()?;
    let path = folder.path().join("a.pcap");
    let capture = Capture::create(&path, pcap::Limits::default())?;
    let socket = UdpSocket::bind(at("0.0.0.0:0"))?;
    let settings = Settings {
        capture: Some(capture.clone()),
        ..Settings::default()
    };
    let stage = Stage::with(settings, Some(socket));
    let peer = UdpSocket::bind(at("127.0.0.1:0"))?;
    stage
        .act(Output::Transmit {
            socket: SOCKET,
            from: None,
            to: peer.local_addr(),
            octets: bytes(b"GRQ"),
        })
        .await;
    peer.receive().await?;
    stage.command(Command::Stop).await;
    stage.run.await?;
    capture.flush()?;
    // Headers of the file, of the record, of Ethernet; the addresses end the one of IP.
    let addresses = 24 + 16 + 14 + 12;
    let written = std::fs::read(&path)?;
    assert_eq!(written[addresses..][..8], [127, 0, 0, 1, 127, 0, 0, 1]);
    Ok(())
}
