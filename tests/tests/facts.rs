//! `docs/facts.md` names tests that there are.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// The names of the tests in the sources below a folder.
fn tests_below(folder: &Path, found: &mut BTreeSet<String>) {
    for entry in fs::read_dir(folder).expect("a folder of ours") {
        let path = entry.expect("an entry").path();
        let name = path.file_name().unwrap_or_default();
        if path.is_dir() && name != "target" && name != "generated" {
            tests_below(&path, found);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            let text = fs::read_to_string(&path).expect("a source");
            let mut is_test = false;
            for line in text.lines() {
                let line = line.trim_start();
                if line.starts_with("#[test]") || line.starts_with("#[tokio::test") {
                    is_test = true;
                } else if let Some(rest) = line
                    .trim_start_matches("async ")
                    .strip_prefix("fn ")
                    .filter(|_| std::mem::take(&mut is_test))
                {
                    let name = rest.split('(').next().unwrap_or_default();
                    found.insert(name.to_owned());
                }
            }
        }
    }
}

#[test]
fn every_fact_has_tests_that_exist() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let mut tests = BTreeSet::new();
    for folder in ["asn1", "h225", "h245", "ras", "media", "terminal"] {
        tests_below(&root.join(folder), &mut tests);
    }
    let page = fs::read_to_string(root.join("docs/facts.md")).expect("the page");
    let rows = page.lines().filter(|line| {
        line.starts_with("| ") && !line.starts_with("| fact") && !line.contains("---")
    });
    let mut facts = 0;
    for row in rows {
        let mut cells = row.split('|').skip(1);
        let (fact, named) = (cells.next().unwrap_or_default(), cells.next());
        let named: Vec<&str> = named
            .unwrap_or_default()
            .split('`')
            .skip(1)
            .step_by(2)
            .collect();
        assert!(!named.is_empty(), "{fact}: no test");
        for name in named {
            assert!(tests.contains(name), "{fact}: there is no test {name}");
        }
        facts += 1;
    }
    assert!(facts >= 50, "{facts}");
}
