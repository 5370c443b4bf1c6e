//! Media in files as it comes: one file for each session of a call, as the RTP tools have it ([`h323_media::rtpdump`]).
//!
//! Those who receive packets put them into a queue, and a thread of its own writes them: a disk that is slow makes nobody late.
//! What the queue has no room for is left out and counted.

mod writer;

use std::fmt;
use std::io;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use h323_media::{Channel, rtpdump};
use serde_json::{Value, json};

use self::writer::{FileId, Queue};

/// Files that one call may have.
pub const MAX_FILES: usize = 16;

/// The most octets of a file, unless the user says otherwise.
pub const FILE_OCTETS: u64 = 1 << 30;

/// Packets that may wait to be written, of all calls together: at most 8 MiB.
pub const MAX_QUEUED: usize = 4096;

/// How long the end of a call waits for a disk, all its files together.
const WRITTEN_WITHIN: Duration = Duration::from_secs(5);

/// Where media is recorded. Clones share the thread that writes.
#[derive(Clone, Debug)]
pub struct Recordings {
    folder: PathBuf,
    octets_a_file: u64,
    queue: Arc<Queue>,
    calls: Arc<Mutex<u64>>,
}

/// The files of one call.
#[derive(Debug)]
pub struct CallRecordings {
    of: Recordings,
    call: u64,
    files: Vec<(FileId, Arc<Mutex<Kept>>)>,
}

/// What has become of one file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kept {
    /// The session of the call.
    pub session: u8,
    /// What was in it, as its peer calls it.
    pub name: Option<String>,
    /// Where it is, once there was anything to write.
    pub path: Option<PathBuf>,
    /// Packets of RTP that are in it, as far as the disk has taken them.
    pub packets: u64,
    /// Octets that are in it, likewise.
    pub octets: u64,
    /// Packets that are not in it because the disk was too slow.
    pub left_out: u64,
    /// Why no more was written, if anything went wrong.
    pub error: Option<String>,
}

impl Kept {
    /// One object.
    pub fn json(&self) -> Value {
        json!({
            "session": self.session,
            "codec": self.name,
            "file": self.path,
            "packets": self.packets,
            "octets": self.octets,
            "left_out": self.left_out,
            "error": self.error,
        })
    }
}

impl fmt::Display for Kept {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "session {}, ", self.session)?;
        if let Some(name) = &self.name {
            write!(f, "{name}, ")?;
        }
        write!(f, "{} packets", self.packets)?;
        if let Some(path) = &self.path {
            write!(f, " in {}", path.display())?;
        }
        if self.left_out > 0 {
            write!(f, "; {} left out, the disk is too slow", self.left_out)?;
        }
        if let Some(error) = &self.error {
            write!(f, "; {error}")?;
        }
        Ok(())
    }
}

/// One file, for whoever receives its packets.
#[derive(Debug)]
pub struct Dump {
    queue: Arc<Queue>,
    id: FileId,
    path: PathBuf,
    limit: u64,
    kept: Arc<Mutex<Kept>>,
    /// When its first packet came.
    began_at: Option<Instant>,
}

impl Recordings {
    /// Files in this folder, which is made if it is not there.
    ///
    /// # Errors
    ///
    /// It cannot be made, or there is no thread to be had.
    pub fn open(folder: &Path, octets_a_file: u64) -> io::Result<Self> {
        std::fs::create_dir_all(folder)?;
        Self::with_writer(folder, octets_a_file, writer::create)
    }

    fn with_writer<W: io::Write + 'static>(
        folder: &Path,
        octets_a_file: u64,
        create: impl Fn(&Path) -> io::Result<(W, PathBuf)> + Send + 'static,
    ) -> io::Result<Self> {
        Ok(Self {
            folder: folder.to_owned(),
            octets_a_file,
            queue: writer::start(create)?,
            calls: Arc::default(),
        })
    }

    /// The files of the next call.
    pub fn of_call(&self) -> CallRecordings {
        let mut calls = lock(&self.calls);
        *calls += 1;
        CallRecordings {
            of: self.clone(),
            call: *calls,
            files: Vec::new(),
        }
    }
}

impl CallRecordings {
    /// A file for what comes in a session. `None` if the call has [`MAX_FILES`] already.
    pub fn file(&mut self, session: u8) -> Option<Dump> {
        if self.files.len() >= MAX_FILES {
            tracing::warn!(
                session,
                limit = MAX_FILES,
                "not recorded: the call has too many files"
            );
            return None;
        }
        let kept = Arc::new(Mutex::new(Kept {
            session,
            name: None,
            path: None,
            packets: 0,
            octets: 0,
            left_out: 0,
            error: None,
        }));
        let queue = Arc::clone(&self.of.queue);
        let id = queue.new_file();
        self.files.push((id, Arc::clone(&kept)));
        let name = format!("call-{}-session-{session}.rtp", self.call);
        Some(Dump {
            queue,
            id,
            path: self.of.folder.join(name),
            limit: self.of.octets_a_file,
            kept,
            began_at: None,
        })
    }

    /// Notes what comes in a session.
    pub fn note(&self, session: u8, name: &str) {
        let newest = self.files.iter().rev();
        let mut of_session = newest.filter(|(_, kept)| lock(kept).session == session);
        if let Some((_, kept)) = of_session.next() {
            lock(kept).name = Some(name.to_owned());
        }
    }

    /// Waits until all is written; the files in which there is anything, or should be.
    pub async fn finish(self) -> Vec<Kept> {
        let queue = &self.of.queue;
        let files = self.files.into_iter();
        let closing: Vec<_> = files.map(|(id, kept)| (queue.close(id), kept)).collect();
        let deadline = tokio::time::sleep(WRITTEN_WITHIN).deadline();
        let mut all = Vec::new();
        for (closed, kept) in closing {
            // What is written already is never late.
            let is_written = tokio::time::timeout_at(deadline, closed).await.is_ok();
            let mut kept = lock(&kept).clone();
            if !is_written {
                let late = "the disk is too slow: the end is still to be written";
                kept.error.get_or_insert(late.to_owned());
            }
            if kept.path.is_some() || kept.left_out > 0 || kept.error.is_some() {
                all.push(kept);
            }
        }
        all
    }
}

impl Dump {
    /// A packet came from the peer, at this time and time of day.
    pub fn packet(
        &mut self,
        channel: Channel,
        ends: Ends,
        octets: &[u8],
        now: Instant,
        wall: SystemTime,
    ) {
        let began_at = *self.began_at.get_or_insert_with(|| {
            let since_1970 = wall.duration_since(UNIX_EPOCH).unwrap_or_default();
            let header = rtpdump::header(ends.local, ends.peer, since_1970);
            let kept = Arc::clone(&self.kept);
            (self.queue).open(self.id, self.path.clone(), header, self.limit, kept);
            now
        });
        let after = now.saturating_duration_since(began_at);
        let Some(record) = rtpdump::record(channel, after, octets) else {
            return;
        };
        let is_rtp = channel == Channel::Rtp;
        if !self.queue.write(self.id, record, is_rtp) {
            lock(&self.kept).left_out += 1;
        }
    }
}

/// Where a packet came from, and where to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ends {
    /// Our socket.
    pub local: SocketAddr,
    /// The peer's.
    pub peer: SocketAddr,
}

fn lock<T>(shared: &Mutex<T>) -> MutexGuard<'_, T> {
    // Every change is whole.
    shared.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests;
