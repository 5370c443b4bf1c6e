//! Times our codec, Erlang's and rasn's on the realistic messages, in turns, so that whatever else the machine does hits all
//! of them alike.

mod look;
mod rivals;
mod table;

use anyhow::Result;
use clap::Parser;
use h323_oracle::erlang::{Code, Erlang};
use std::process::ExitCode;

use rivals::Sample;
use table::Table;

/// Times our codec, Erlang's and rasn's on the realistic messages.
#[derive(Debug, Parser)]
struct Cli {
    /// Print JSON instead of text.
    #[arg(long)]
    json: bool,
    /// Fail when a goal is missed.
    #[arg(long)]
    check: bool,
    /// How often each codec has its turn with each message; the shortest turn counts.
    #[arg(long, default_value_t = 100)]
    rounds: u32,
}

fn main() -> Result<ExitCode> {
    let cli = Cli::parse();
    let mut erlang = Erlang::start(Code::Optimised)?;
    let mut samples = Sample::all(&mut erlang)?;
    for _ in 0..cli.rounds {
        for sample in &mut samples {
            sample.turn(&mut erlang)?;
        }
    }
    let table = Table::new(h323_oracle::erlang::version()?, &samples);
    if cli.json {
        println!("{}", serde_json::to_string_pretty(&table)?);
    } else {
        print!("{table}");
    }
    let failed = cli.check && !table.goals_are_met();
    Ok(ExitCode::from(u8::from(failed)))
}
