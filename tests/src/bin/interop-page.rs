//! Writes the results of a run with other endpoints into `docs/interop.md`.

use std::env;
use std::fs;
use std::path::Path;
use std::process::ExitCode;

use h323_tests::peer::installed_version;
use h323_tests::results::{PageError, Run, renewed};

/// `interop-page FOLDER DATE COMMAND COMMIT`. Fails when a case has not passed.
#[expect(clippy::print_stderr, reason = "a program for a script")]
fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let [folder, date, command, commit] = arguments.as_slice() else {
        eprintln!("usage: interop-page FOLDER DATE COMMAND COMMIT");
        return ExitCode::from(2);
    };
    let theirs = installed_version().unwrap_or_else(|| "an unknown version".to_owned());
    let run = Run {
        date: date.clone(),
        command: command.clone(),
        ours: format!("h323 {} ({commit})", env!("CARGO_PKG_VERSION")),
        theirs: format!("Asterisk {theirs}"),
    };
    match write(Path::new(folder), &run) {
        Ok(0) => ExitCode::SUCCESS,
        Ok(missing) => {
            eprintln!("{missing} cases have not passed");
            ExitCode::FAILURE
        }
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn write(folder: &Path, run: &Run) -> Result<usize, PageError> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/interop.md");
    let file = |error| PageError::File {
        path: path.clone(),
        error,
    };
    let page = fs::read_to_string(&path).map_err(file)?;
    let (page, missing) = renewed(&page, folder, run)?;
    fs::write(&path, page).map_err(file)?;
    Ok(missing)
}
