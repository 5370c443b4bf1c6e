//! Writes what the targets of `fuzz` begin with: `fuzz/corpus/TARGET/seed-N`, or in place of `fuzz/corpus` in the folder
//! that is given.

use std::io::{self, Write};
use std::path::PathBuf;
use std::{env, fs};

use h323_hostile::seeds::TARGETS;

fn main() -> io::Result<()> {
    let usual = concat!(env!("CARGO_MANIFEST_DIR"), "/../../fuzz/corpus");
    let corpus = PathBuf::from(env::args_os().nth(1).unwrap_or_else(|| usual.into()));
    let mut out = io::stdout().lock();
    for (name, target) in TARGETS {
        let folder = corpus.join(name);
        fs::create_dir_all(&folder)?;
        let seeds = target.seeds()?;
        for (number, octets) in seeds.iter().enumerate() {
            fs::write(folder.join(format!("seed-{number}")), octets)?;
        }
        writeln!(out, "{name}: {} seeds", seeds.len())?;
    }
    Ok(())
}
