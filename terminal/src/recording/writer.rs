//! The thread that writes recordings, and what it is told.

use std::collections::{BTreeMap, VecDeque};
use std::fs::File;
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Condvar, Mutex};

use tokio::sync::oneshot;

use super::{Kept, MAX_QUEUED, lock};

/// How many files may be called alike.
pub(super) const MAX_NAMES: u32 = 1000;

/// Names a file of the thread. Never used again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct FileId(u64);

/// What the thread is to do.
#[derive(Debug)]
enum Job {
    Open {
        id: FileId,
        path: PathBuf,
        header: Vec<u8>,
        limit: u64,
        kept: Arc<Mutex<Kept>>,
    },
    Write {
        id: FileId,
        record: Vec<u8>,
        is_rtp: bool,
    },
    Close {
        id: FileId,
        done: oneshot::Sender<()>,
    },
}

#[derive(Debug, Default)]
struct Jobs {
    waiting: VecDeque<Job>,
    /// How many of them are packets.
    packets: usize,
    files: u64,
    is_over: bool,
}

/// What the thread is to do and has not done. The thread ends when this is dropped.
#[derive(Debug, Default)]
pub(super) struct Queue {
    shared: Arc<Shared>,
}

#[derive(Debug, Default)]
struct Shared {
    jobs: Mutex<Jobs>,
    changed: Condvar,
}

impl Queue {
    pub(super) fn new_file(&self) -> FileId {
        let mut jobs = lock(&self.shared.jobs);
        jobs.files += 1;
        FileId(jobs.files)
    }

    /// Begins a file.
    pub(super) fn open(
        &self,
        id: FileId,
        path: PathBuf,
        header: Vec<u8>,
        limit: u64,
        kept: Arc<Mutex<Kept>>,
    ) {
        self.shared.push(Job::Open {
            id,
            path,
            header,
            limit,
            kept,
        });
    }

    /// Adds a packet. `false` if there is no room for it.
    pub(super) fn write(&self, id: FileId, record: Vec<u8>, is_rtp: bool) -> bool {
        let mut jobs = lock(&self.shared.jobs);
        if jobs.packets >= MAX_QUEUED {
            return false;
        }
        jobs.packets += 1;
        jobs.waiting.push_back(Job::Write { id, record, is_rtp });
        drop(jobs);
        self.shared.changed.notify_one();
        true
    }

    /// Ends a file, if it was ever begun. Comes true when all of it is written.
    pub(super) fn close(&self, id: FileId) -> oneshot::Receiver<()> {
        let (done, written) = oneshot::channel();
        self.shared.push(Job::Close { id, done });
        written
    }
}

impl Drop for Queue {
    fn drop(&mut self) {
        lock(&self.shared.jobs).is_over = true;
        self.shared.changed.notify_one();
    }
}

impl Shared {
    fn push(&self, job: Job) {
        lock(&self.jobs).waiting.push_back(job);
        self.changed.notify_one();
    }
}

/// Starts the thread. `create` makes a file of this name, or one like it, and says which.
pub(super) fn start<W: Write + 'static>(
    create: impl Fn(&Path) -> io::Result<(W, PathBuf)> + Send + 'static,
) -> io::Result<Arc<Queue>> {
    let queue = Arc::<Queue>::default();
    let shared = Arc::clone(&queue.shared);
    std::thread::Builder::new()
        .name("recorder".to_owned())
        .spawn(move || run(&shared, create))?;
    Ok(queue)
}

/// A file that was not there before: of this name, or with a number behind it.
pub(super) fn create(path: &Path) -> io::Result<(BufWriter<File>, PathBuf)> {
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    let extension = path.extension().unwrap_or_default().to_string_lossy();
    for number in 1..=MAX_NAMES {
        let path = match number {
            1 => path.to_owned(),
            number => path.with_file_name(format!("{stem}-{number}.{extension}")),
        };
        match File::options().write(true).create_new(true).open(&path) {
            Ok(file) => return Ok((BufWriter::new(file), path)),
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
            Err(error) => return Err(error),
        }
    }
    Err(io::ErrorKind::AlreadyExists.into())
}

struct Open<W> {
    file: W,
    limit: u64,
    /// What `file` was given. It is told of once it is flushed: until then it may come to nothing.
    octets: u64,
    packets: u64,
    kept: Arc<Mutex<Kept>>,
}

fn run<W: Write>(shared: &Shared, create: impl Fn(&Path) -> io::Result<(W, PathBuf)>) {
    let mut files = BTreeMap::new();
    loop {
        let mut jobs = lock(&shared.jobs);
        if jobs.waiting.is_empty() {
            drop(jobs);
            // Whoever looks at a file finds it up to date while nothing comes.
            flush(&mut files);
            jobs = lock(&shared.jobs);
        }
        while jobs.waiting.is_empty() && !jobs.is_over {
            jobs = match shared.changed.wait(jobs) {
                Ok(jobs) => jobs,
                Err(poisoned) => poisoned.into_inner(),
            };
        }
        let Some(job) = jobs.waiting.pop_front() else {
            break;
        };
        if let Job::Write { .. } = job {
            jobs.packets -= 1;
        }
        drop(jobs);
        match job {
            Job::Open {
                id,
                path,
                header,
                limit,
                kept,
            } => {
                let opened = create(&path).and_then(|(mut file, path)| {
                    file.write_all(&header)?;
                    lock(&kept).path = Some(path);
                    Ok(file)
                });
                match opened {
                    Ok(file) => {
                        let open = Open {
                            file,
                            limit,
                            octets: header.len() as u64,
                            packets: 0,
                            kept,
                        };
                        files.insert(id, open);
                    }
                    Err(error) => fail(&kept, &path, &error),
                }
            }
            Job::Write { id, record, is_rtp } => {
                if let Some(open) = files.get_mut(&id)
                    && !open.write(&record, is_rtp)
                {
                    files.remove(&id);
                }
            }
            Job::Close { id, done } => {
                if let Some(mut open) = files.remove(&id) {
                    open.flush();
                }
                // Whoever wanted to know may have gone.
                let _ = done.send(());
            }
        }
    }
    flush(&mut files);
}

fn flush<W: Write>(files: &mut BTreeMap<FileId, Open<W>>) {
    files.retain(|_, open| open.flush());
}

impl<W: Write> Open<W> {
    /// False when no more is to be written.
    fn write(&mut self, record: &[u8], is_rtp: bool) -> bool {
        let octets = record.len() as u64;
        if self.octets + octets > self.limit {
            if self.flush() {
                let why = format!("it has come to its {} octets", self.limit);
                self.stop(&why);
            }
            return false;
        }
        if let Err(error) = self.file.write_all(record) {
            self.stop(&error.to_string());
            return false;
        }
        self.octets += octets;
        self.packets += u64::from(is_rtp);
        true
    }

    /// False when no more is to be written.
    fn flush(&mut self) -> bool {
        match self.file.flush() {
            Ok(()) => {
                let mut kept = lock(&self.kept);
                (kept.octets, kept.packets) = (self.octets, self.packets);
                true
            }
            Err(error) => {
                self.stop(&error.to_string());
                false
            }
        }
    }

    fn stop(&self, why: &str) {
        let path = lock(&self.kept).path.clone().unwrap_or_default();
        fail(&self.kept, &path, &why);
    }
}

/// Tells at once why no more is written, and keeps it for the end of the call.
fn fail(kept: &Mutex<Kept>, path: &Path, why: &dyn std::fmt::Display) {
    let mut kept = lock(kept);
    if kept.error.is_none() {
        tracing::error!(file = %path.display(), "recording stopped: {why}; the call goes on");
        kept.error = Some(why.to_string());
    }
}
