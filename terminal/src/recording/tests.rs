use std::io::BufWriter;
use std::sync::mpsc;

use h323_net::clock::Clock;

use super::writer::MAX_NAMES;
use super::*;

const ENDS: [&str; 2] = ["127.0.0.1:5004", "127.0.0.2:6000"];

fn ends() -> Ends {
    let [local, peer] = ENDS.map(|address| address.parse().unwrap());
    Ends { local, peer }
}

fn start() -> (Instant, SystemTime) {
    let wall = UNIX_EPOCH + Duration::new(1_700_000_000, 250_000_000);
    (Clock::system().now(), wall)
}

fn file(recordings: &Recordings, session: u8) -> (CallRecordings, Dump) {
    let mut call = recordings.of_call();
    let dump = call.file(session).unwrap();
    (call, dump)
}

#[tokio::test]
async fn packets_are_written_with_the_time_since_the_first() {
    let folder = tempfile::tempdir().unwrap();
    let recordings = Recordings::open(&folder.path().join("new"), FILE_OCTETS).unwrap();
    let (mut call, mut dump) = file(&recordings, 2);
    let silent = call.file(3);
    let (now, wall) = start();
    dump.packet(Channel::Rtp, ends(), b"first", now, wall);
    let later = now + Duration::from_millis(258);
    dump.packet(Channel::Rtcp, ends(), b"report", later, wall);
    call.note(2, "H.264");
    let kept = call.finish().await;
    drop(silent);
    let path = folder.path().join("new/call-1-session-2.rtp");
    let mut expected = b"#!rtpplay1.0 127.0.0.1/5004\n".to_vec();
    expected.extend([0x65, 0x53, 0xf1, 0x00, 0x00, 0x03, 0xd0, 0x90]);
    expected.extend([127, 0, 0, 2, 0x17, 0x70, 0, 0]);
    expected.extend([0, 13, 0, 5, 0, 0, 0, 0]);
    expected.extend(b"first");
    expected.extend([0, 14, 0, 0, 0, 0, 1, 2]);
    expected.extend(b"report");
    assert_eq!(std::fs::read(&path).unwrap(), expected);
    assert_eq!(
        kept,
        [Kept {
            session: 2,
            name: Some("H.264".to_owned()),
            path: Some(path),
            packets: 1,
            octets: expected.len() as u64,
            left_out: 0,
            error: None,
        }]
    );
}

#[tokio::test]
async fn no_file_is_written_over_and_each_call_has_its_own() {
    let folder = tempfile::tempdir().unwrap();
    let (now, wall) = start();
    for _ in 0..2 {
        let recordings = Recordings::open(folder.path(), FILE_OCTETS).unwrap();
        for _ in 0..2 {
            let (call, mut dump) = file(&recordings, 1);
            dump.packet(Channel::Rtp, ends(), b"x", now, wall);
            call.finish().await;
        }
    }
    let mut names: Vec<_> = std::fs::read_dir(folder.path())
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    assert_eq!(
        names,
        [
            "call-1-session-1-2.rtp",
            "call-1-session-1.rtp",
            "call-2-session-1-2.rtp",
            "call-2-session-1.rtp",
        ]
    );
}

#[tokio::test]
async fn a_file_has_so_many_octets_and_a_call_so_many_files() {
    let folder = tempfile::tempdir().unwrap();
    let recordings = Recordings::open(folder.path(), 100).unwrap();
    let (mut call, mut dump) = file(&recordings, 1);
    let (now, wall) = start();
    // The header has 44 octets, and each packet 28.
    for _ in 0..5 {
        dump.packet(Channel::Rtp, ends(), &[7; 20], now, wall);
    }
    for session in 2..=MAX_FILES {
        assert!(call.file(u8::try_from(session).unwrap()).is_some());
    }
    assert!(call.file(200).is_none());
    let kept = call.finish().await;
    assert_eq!(kept.len(), 1);
    assert_eq!((kept[0].packets, kept[0].octets), (2, 100));
    assert_eq!(
        kept[0].error.as_deref(),
        Some("it has come to its 100 octets")
    );
    let path = kept[0].path.clone().unwrap();
    assert_eq!(std::fs::metadata(path).unwrap().len(), 100);
}

#[tokio::test]
async fn a_full_disk_is_told_and_nobody_waits_for_it() {
    let folder = tempfile::tempdir().unwrap();
    let full = |path: &Path| {
        let file = std::fs::OpenOptions::new().write(true).open("/dev/full")?;
        Ok((BufWriter::new(file), path.to_owned()))
    };
    // A file that comes to its limit is no better off.
    for limit in [FILE_OCTETS, 100] {
        let recordings = Recordings::with_writer(folder.path(), limit, full).unwrap();
        let (call, mut dump) = file(&recordings, 1);
        let (now, wall) = start();
        for _ in 0..10 {
            dump.packet(Channel::Rtp, ends(), b"x", now, wall);
        }
        let kept = call.finish().await;
        assert_eq!((kept[0].packets, kept[0].octets), (0, 0));
        let error = kept[0].error.as_deref().unwrap();
        assert!(error.contains("No space left on device"), "{error}");
    }

    let (now, wall) = start();
    let gone = Recordings::open(&folder.path().join("gone"), FILE_OCTETS).unwrap();
    std::fs::remove_dir(folder.path().join("gone")).unwrap();
    let (call, mut dump) = file(&gone, 1);
    dump.packet(Channel::Rtp, ends(), b"x", now, wall);
    let kept = call.finish().await;
    assert!(
        kept[0].error.is_some() && kept[0].path.is_none(),
        "{kept:?}"
    );
}

/// A disk that takes so many flushes, and no more.
struct Filling(u32);

impl io::Write for Filling {
    fn write(&mut self, octets: &[u8]) -> io::Result<usize> {
        Ok(octets.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        let left = self.0.checked_sub(1);
        self.0 = left.ok_or(io::ErrorKind::StorageFull)?;
        Ok(())
    }
}

#[tokio::test]
async fn what_was_flushed_before_a_disk_was_full_still_counts() {
    let filling = |path: &Path| Ok((Filling(1), path.to_owned()));
    let recordings = Recordings::with_writer(Path::new("none"), FILE_OCTETS, filling).unwrap();
    let (call, mut dump) = file(&recordings, 1);
    let (now, wall) = start();
    // One that finds the queue empty is flushed.
    dump.packet(Channel::Rtp, ends(), b"first", now, wall);
    let (_, shared) = &call.files[0];
    while lock(shared).octets == 0 {
        tokio::task::yield_now().await;
    }
    let flushed = lock(shared).clone();
    for _ in 0..10 {
        dump.packet(Channel::Rtp, ends(), b"x", now, wall);
    }
    let kept = call.finish().await;
    assert_eq!(
        (kept[0].packets, kept[0].octets),
        (flushed.packets, flushed.octets)
    );
    assert!(kept[0].error.is_some(), "{kept:?}");
}

/// A disk that does nothing until it is let.
struct Slow(mpsc::Receiver<()>, Vec<u8>);

impl io::Write for Slow {
    fn write(&mut self, octets: &[u8]) -> io::Result<usize> {
        // It goes on by itself once nobody holds it back.
        let _ = self.0.recv();
        self.1.extend(octets);
        Ok(octets.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[tokio::test]
async fn what_a_slow_disk_has_no_time_for_is_left_out_and_counted() {
    let (let_go, held) = mpsc::channel();
    let held = Mutex::new(Some(held));
    let slow = move |path: &Path| {
        let held = lock(&held).take().ok_or(io::ErrorKind::Other)?;
        Ok((Slow(held, Vec::new()), path.to_owned()))
    };
    let recordings = Recordings::with_writer(Path::new("none"), FILE_OCTETS, slow).unwrap();
    let (call, mut dump) = file(&recordings, 1);
    let (now, wall) = start();
    let extra = 10;
    for _ in 0..MAX_QUEUED + extra {
        dump.packet(Channel::Rtp, ends(), b"x", now, wall);
    }
    drop(let_go);
    let kept = call.finish().await;
    assert_eq!(
        kept[0].packets + kept[0].left_out,
        (MAX_QUEUED + extra) as u64
    );
    assert_eq!((kept[0].left_out, kept[0].error.as_deref()), (10, None));
}

#[tokio::test]
async fn a_disk_that_stands_still_is_not_waited_for_long() {
    let (let_go, held) = mpsc::channel();
    let held = Mutex::new(Some(held));
    let slow = move |path: &Path| {
        let held = lock(&held).take().ok_or(io::ErrorKind::Other)?;
        Ok((Slow(held, Vec::new()), path.to_owned()))
    };
    let recordings = Recordings::with_writer(Path::new("none"), FILE_OCTETS, slow).unwrap();
    let (mut call, mut first) = file(&recordings, 1);
    let mut second = call.file(2).unwrap();
    let (now, wall) = start();
    for dump in [&mut first, &mut second] {
        dump.packet(Channel::Rtp, ends(), b"x", now, wall);
    }
    let kept = call.finish().await;
    let waited = Clock::system().now().saturating_duration_since(now);
    let for_both = WRITTEN_WITHIN..2 * WRITTEN_WITHIN;
    assert!(for_both.contains(&waited), "{waited:?}");
    let late = "the disk is too slow: the end is still to be written";
    for (kept, session) in kept.iter().zip([1, 2]) {
        assert_eq!((kept.session, kept.packets), (session, 0));
        assert_eq!(kept.error.as_deref(), Some(late));
    }
    assert_eq!(kept.len(), 2);
    drop(let_go);
}

#[tokio::test]
async fn so_many_files_may_be_called_alike() {
    let folder = tempfile::tempdir().unwrap();
    let name = |number: u32| match number {
        1 => "call-1-session-1.rtp".to_owned(),
        number => format!("call-1-session-1-{number}.rtp"),
    };
    for number in 1..MAX_NAMES {
        std::fs::write(folder.path().join(name(number)), b"").unwrap();
    }
    let (now, wall) = start();
    for is_free in [true, false] {
        let recordings = Recordings::open(folder.path(), FILE_OCTETS).unwrap();
        let (call, mut dump) = file(&recordings, 1);
        dump.packet(Channel::Rtp, ends(), b"x", now, wall);
        let kept = call.finish().await;
        let last = is_free.then(|| folder.path().join(name(MAX_NAMES)));
        assert_eq!(kept[0].path, last);
        assert_eq!(kept[0].error.is_none(), is_free);
    }
}
