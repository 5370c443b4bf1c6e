//! What a process used, as the system tells it.

use std::io::{self, ErrorKind};
use std::time::Duration;

use h323_load::Usage;
use nix::unistd::{SysconfVar, sysconf};

/// Where the system tells of a process.
#[derive(Clone, Debug)]
pub struct Process {
    folder: String,
    ticks_per_second: u64,
}

/// What a process has used since it began.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reading {
    user: Duration,
    system: Duration,
    resident: u64,
}

impl Process {
    /// The process of this number.
    ///
    /// # Errors
    ///
    /// There is none, or the system does not tell.
    pub fn of(pid: u32) -> io::Result<Self> {
        Self::at(format!("/proc/{pid}"))
    }

    /// This process.
    ///
    /// # Errors
    ///
    /// The system does not tell.
    pub fn this() -> io::Result<Self> {
        Self::at("/proc/self".to_owned())
    }

    fn at(folder: String) -> io::Result<Self> {
        let ticks = sysconf(SysconfVar::CLK_TCK)?.and_then(|ticks| u64::try_from(ticks).ok());
        let process = Self {
            folder,
            ticks_per_second: ticks
                .filter(|ticks| *ticks > 0)
                .ok_or(ErrorKind::Unsupported)?,
        };
        process.read().map(|_| process)
    }

    /// What it has used by now.
    ///
    /// # Errors
    ///
    /// It is gone.
    pub fn read(&self) -> io::Result<Reading> {
        let text = |name| std::fs::read_to_string(format!("{}/{name}", self.folder));
        let (stat, status) = (text("stat")?, text("status")?);
        reading(&stat, &status, self.ticks_per_second).ok_or(ErrorKind::InvalidData.into())
    }
}

impl Reading {
    /// What was used since.
    pub fn since(self, before: Self) -> Usage {
        Usage {
            user: self.user.saturating_sub(before.user),
            system: self.system.saturating_sub(before.system),
            resident: self.resident,
            growth: self.resident as i64 - before.resident as i64,
        }
    }
}

/// What stands in `stat` and `status`. The name of a program, in parentheses, may have anything in it.
fn reading(stat: &str, status: &str, ticks_per_second: u64) -> Option<Reading> {
    let (_, fields) = stat.rsplit_once(')')?;
    let mut fields = fields.split_ascii_whitespace().skip(11);
    let mut time = || {
        let ticks: u64 = fields.next()?.parse().ok()?;
        Some(Duration::from_nanos(
            ticks.checked_mul(1_000_000_000 / ticks_per_second)?,
        ))
    };
    let (user, system) = (time()?, time()?);
    let resident = status
        .lines()
        .find_map(|line| line.strip_prefix("VmRSS:"))?;
    let kib: u64 = resident.split_ascii_whitespace().next()?.parse().ok()?;
    Some(Reading {
        user,
        system,
        resident: kib.checked_mul(1024)?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_system_tells_is_read() {
        let stat = "12 (a) b (c) S 1 2 3 4 5 6 7 8 9 10 250 3 0 0 20";
        let status = "Name:\tx\nVmPeak:\t 9 kB\nVmRSS:\t    2048 kB\n";
        let read = reading(stat, status, 100).unwrap();
        let expected = Reading {
            user: Duration::from_millis(2500),
            system: Duration::from_millis(30),
            resident: 2_097_152,
        };
        assert_eq!(read, expected);
        let before = Reading {
            user: Duration::from_secs(2),
            system: Duration::from_millis(30),
            resident: 3_000_000,
        };
        let used = read.since(before);
        assert_eq!((used.user.as_millis(), used.system.as_millis()), (500, 0));
        assert_eq!((used.resident, used.growth), (2_097_152, -902_848));
        for (stat, status) in [("", status), (stat, ""), ("1 (x) S 1", status)] {
            assert_eq!(reading(stat, status, 100), None);
        }
    }

    #[test]
    fn this_process_is_there_and_no_other_that_is_not() {
        assert!(Process::this().unwrap().read().unwrap().resident > 0);
        assert!(Process::of(u32::MAX).is_err());
    }
}
