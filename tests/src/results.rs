//! How the cases with other endpoints went, as a page.
//!
//! A test notes each case as a [`Row`]: a file in the folder that `H323_INTEROP_RESULTS` names, if it does. The program
//! `interop-page` makes of the folder the table in `docs/interop.md`. A case that a test does not know, a page that does
//! not name a case, and a case that was not run are failures.

use std::env;
use std::fmt::Write as _;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use serde_json::{Value, json};

use crate::interop::Theme;

/// The environment variable with the folder in which results are kept.
const FOLDER: &str = "H323_INTEROP_RESULTS";

/// Where the table begins in the page.
const BEGIN: &str = "<!-- results -->\n";
/// Where it ends.
const END: &str = "<!-- end of results -->\n";

/// A case that is being tried. Dropped before it has [`passed`](Self::passed), it has failed.
#[derive(Debug)]
pub struct Row {
    theme: Theme,
    case: String,
    details: Option<String>,
}

impl Row {
    /// A case of a theme begins.
    ///
    /// # Panics
    ///
    /// The theme has no such case.
    pub fn begin(theme: Theme, case: impl Into<String>) -> Self {
        let case = case.into();
        assert!(
            theme.cases().contains(&case),
            "{theme:?} has no case {case:?}"
        );
        Self {
            theme,
            case,
            details: None,
        }
    }

    /// The case, for messages.
    pub fn case(&self) -> &str {
        &self.case
    }

    /// All that was to be seen was seen: a few words, or figures.
    pub fn passed(mut self, details: impl Into<String>) {
        self.details = Some(details.into());
    }

    fn write(&self, folder: &Path) -> io::Result<()> {
        let cases = self.theme.cases();
        let number = cases.iter().position(|case| *case == self.case);
        let file = format!("{:?}-{}.json", self.theme, number.unwrap_or(cases.len()));
        let row = json!({
            "theme": self.theme.title(),
            "case": self.case,
            "passed": self.details.is_some(),
            "details": self.details,
        });
        fs::write(folder.join(file), row.to_string())
    }
}

impl Drop for Row {
    #[expect(clippy::print_stderr, reason = "a test is ending, perhaps by a panic")]
    fn drop(&mut self) {
        if let Some(folder) = env::var_os(FOLDER)
            && let Err(error) = self.write(&PathBuf::from(folder))
        {
            eprintln!("the result of {:?} is lost: {error}", self.case);
        }
    }
}

/// A run whose results are to be shown.
#[derive(Clone, Debug)]
pub struct Run {
    /// The day, as people write it.
    pub date: String,
    /// What was typed.
    pub command: String,
    /// What of ours was tested.
    pub ours: String,
    /// What of theirs it was tested with.
    pub theirs: String,
}

/// Why there is no page.
#[derive(Debug, thiserror::Error)]
pub enum PageError {
    /// A file cannot be read or written.
    #[error("{}: {error}", path.display())]
    File {
        /// The file.
        path: PathBuf,
        /// What is wrong.
        error: io::Error,
    },
    /// The page has no place for results.
    #[error("the page has no {BEGIN:?} and {END:?} after it")]
    NoPlace,
}

/// The page with the results in a folder in place of those that it had, and how many cases have not passed.
///
/// # Errors
///
/// The page has no place for them, or the folder cannot be read.
pub fn renewed(page: &str, folder: &Path, run: &Run) -> Result<(String, usize), PageError> {
    let (before, rest) = page.split_once(BEGIN).ok_or(PageError::NoPlace)?;
    let (_, after) = rest.split_once(END).ok_or(PageError::NoPlace)?;
    let rows = rows(folder).map_err(|error| PageError::File {
        path: folder.to_owned(),
        error,
    })?;
    let (tables, missing) = tables(&rows, run);
    Ok((format!("{before}{BEGIN}{tables}{END}{after}"), missing))
}

/// What tests have left in a folder.
fn rows(folder: &Path) -> io::Result<Vec<Value>> {
    let mut rows = Vec::new();
    for entry in fs::read_dir(folder)? {
        let text = fs::read_to_string(entry?.path())?;
        rows.push(serde_json::from_str(&text)?);
    }
    Ok(rows)
}

fn tables(rows: &[Value], run: &Run) -> (String, usize) {
    let (mut text, mut missing, mut passed) = (String::new(), 0, 0);
    for theme in Theme::ALL {
        // Writing to a String cannot fail.
        let _ = write!(
            text,
            "\n### {}\n\n| case | result | what was seen |\n| --- | --- | --- |\n",
            theme.title()
        );
        for case in theme.cases() {
            let row = rows
                .iter()
                .find(|row| row["theme"] == theme.title() && row["case"] == case.as_str());
            let result = match row.map(|row| row["passed"] == true) {
                Some(true) => "passed",
                Some(false) => "FAILED",
                None => "not run",
            };
            if result == "passed" {
                passed += 1;
            } else {
                missing += 1;
            }
            let details = row.and_then(|row| row["details"].as_str());
            let _ = writeln!(
                text,
                "| {case} | {result} | {} |",
                details.unwrap_or_default()
            );
        }
    }
    let head = format!(
        "\n{passed} of {} cases passed on {}: `{}`, {} with {}.\n",
        passed + missing,
        run.date,
        run.command,
        run.ours,
        run.theirs
    );
    (format!("{head}{text}\n"), missing)
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str = "# Page\n\n<!-- results -->\nold\n<!-- end of results -->\n\nmore\n";

    fn run() -> Run {
        Run {
            date: "2001-02-03".into(),
            command: "./test --full".into(),
            ours: "h323 1".into(),
            theirs: "Asterisk 2".into(),
        }
    }

    #[test]
    fn the_page_names_every_case() {
        let page = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/interop.md");
        let page = fs::read_to_string(page).unwrap();
        let (_, results) = page.split_once(BEGIN).unwrap();
        let (results, _) = results.split_once(END).unwrap();
        for theme in Theme::ALL {
            assert!(results.contains(&format!("### {}\n", theme.title())));
            for case in theme.cases() {
                assert!(results.contains(&format!("\n| {case} | ")), "{case}");
            }
        }
    }

    #[test]
    fn results_take_the_place_of_older_ones() {
        let folder = tempfile::tempdir().unwrap();
        let mut good = Row::begin(Theme::Held, "one call, held");
        good.details = Some("10 minutes".into());
        good.write(folder.path()).unwrap();
        let bad = Row::begin(Theme::Held, "short calls one after another");
        bad.write(folder.path()).unwrap();
        let (page, missing) = renewed(PAGE, folder.path(), &run()).unwrap();
        let cases: usize = Theme::ALL.iter().map(|theme| theme.cases().len()).sum();
        assert_eq!(missing, cases - 1);
        assert!(page.starts_with("# Page\n\n<!-- results -->\n"), "{page}");
        assert!(
            page.ends_with("<!-- end of results -->\n\nmore\n"),
            "{page}"
        );
        for line in [
            "| one call, held | passed | 10 minutes |",
            "| short calls one after another | FAILED |  |",
            "| a number that nobody has | not run |  |",
        ] {
            assert!(page.contains(&format!("\n{line}\n")), "{line}: {page}");
        }
        let head = format!(
            "1 of {cases} cases passed on 2001-02-03: `./test --full`, h323 1 with Asterisk 2."
        );
        assert!(page.contains(&head), "{page}");
        assert!(!page.contains("old"));
        // Once more changes nothing.
        let again = renewed(&page, folder.path(), &run()).unwrap();
        assert_eq!(again, (page, missing));
    }

    #[test]
    fn a_page_without_a_place_is_left_alone() {
        let folder = tempfile::tempdir().unwrap();
        let renewed = renewed("# Page\n", folder.path(), &run());
        assert!(matches!(renewed, Err(PageError::NoPlace)));
    }

    #[test]
    #[should_panic(expected = "has no case")]
    fn a_case_that_nobody_knows_is_refused() {
        drop(Row::begin(Theme::Held, "no such case"));
    }
}
