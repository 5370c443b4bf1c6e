//! What Erlang's compilers make of the schemas and of the programs here, kept from run to run.

use std::fs::{self, File};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::io;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::{Code, Unavailable, version};
use crate::modules::{Module, capitalised, modules};

/// The programs.
const PROGRAMS: [(&str, &str); 4] = [
    ("build.erl", include_str!("build.erl")),
    ("oracle.erl", include_str!("oracle.erl")),
    ("made_up.erl", include_str!("made_up.erl")),
    ("faults.erl", include_str!("faults.erl")),
];

/// What may stand behind a part of an information object.
const OPTIONAL: &str = " OPTIONAL TRUE";

/// The folder with everything compiled, as it is now.
pub(super) fn folder(code: Code) -> Result<PathBuf, Unavailable> {
    let name = match code {
        Code::Plain => "plain",
        Code::Optimised => "optimised",
    };
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../target/erlang");
    let folder = folder.join(name);
    fs::create_dir_all(&folder)?;
    // Tests run side by side; the first one compiles.
    let lock = File::create(folder.join("lock"))?;
    lock.lock()?;
    let mut fingerprint = DefaultHasher::new();
    version()?.hash(&mut fingerprint);
    let mut programs = Vec::new();
    for (file, text) in PROGRAMS {
        programs.extend(Stale::find(&folder, file, text, &mut fingerprint.clone())?);
    }
    if !programs.is_empty() {
        run("erlc", &folder, &[], &programs)?;
    }
    PROGRAMS[0].1.hash(&mut fingerprint);
    let mut schemas = Vec::new();
    for module in modules() {
        // What a module is depends on those before it.
        let file = format!("{}.asn", module.name);
        let text = for_erlang(module)?;
        schemas.extend(Stale::find(&folder, &file, &text, &mut fingerprint)?);
    }
    if !schemas.is_empty() {
        let arguments = ["-noshell", "-noinput", "-s", "build", "-extra", name];
        run("erl", &folder, &arguments, &schemas)?;
    }
    Ok(folder)
}

/// A file that is to be compiled.
struct Stale {
    file: String,
    stamp: PathBuf,
    current: String,
}

impl Stale {
    /// Writes a file, unless it was compiled with the same text and the same fingerprint, to which the text is added.
    fn find(
        folder: &Path,
        file: &str,
        text: &str,
        fingerprint: &mut DefaultHasher,
    ) -> io::Result<Option<Self>> {
        (file, text).hash(fingerprint);
        let current = format!("{:016x}", fingerprint.finish());
        let stamp = folder.join(format!("{file}.stamp"));
        if fs::read_to_string(&stamp).is_ok_and(|stamp| stamp == current) {
            return Ok(None);
        }
        fs::write(folder.join(file), text)?;
        Ok(Some(Self {
            file: file.into(),
            stamp,
            current,
        }))
    }
}

/// Has files compiled, and notes that it was done.
fn run(
    command: &str,
    folder: &Path,
    arguments: &[&str],
    files: &[Stale],
) -> Result<(), Unavailable> {
    let output = match Command::new(command)
        .args(arguments)
        .args(files.iter().map(|stale| &stale.file))
        .current_dir(folder)
        .output()
    {
        Ok(output) => output,
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            return Err(Unavailable::NotInstalled);
        }
        Err(error) => return Err(error.into()),
    };
    if !output.status.success() {
        let mut complaint = String::from_utf8_lossy(&output.stdout).into_owned();
        complaint.push_str(&String::from_utf8_lossy(&output.stderr));
        return Err(Unavailable::Broken(format!("{command}: {complaint}")));
    }
    for stale in files {
        fs::write(&stale.stamp, &stale.current)?;
    }
    Ok(())
}

/// The text of a module as Erlang's compiler can use it.
fn for_erlang(module: &Module) -> Result<String, Unavailable> {
    let mut text = module.text.to_owned();
    for (from, to) in module.changes {
        if text.matches(from).count() != 1 {
            let complaint = format!("{}: not once: {from}", module.name);
            return Err(Unavailable::Broken(complaint));
        }
        text = text.replace(from, to);
    }
    Ok(name_inline_types(&text))
}

/// Gives a name to each type that stands within an information object, without which Erlang makes no codec of it alone: the name
/// of the object with that of the part, as in `CallReroutingArgument`. It relies on the layout of the schemas.
fn name_inline_types(text: &str) -> String {
    let mut object = "";
    let mut out = String::new();
    let mut named = String::new();
    let mut lines = text.lines();
    while let Some(line) = lines.next() {
        let begins = [" OPERATION ::= {", " ERROR ::= {"];
        if let Some((name, _)) = begins.iter().find_map(|begin| line.split_once(begin)) {
            object = name;
        }
        let Some((part, ty)) = inline_type(line) else {
            out.extend([line, "\n"]);
            continue;
        };
        let name = capitalised(object) + &capitalised(&part.to_lowercase());
        let mut body = ty.to_owned();
        let mut behind = "";
        if ty.ends_with('{') {
            for line in lines.by_ref() {
                body.push('\n');
                if let Some(rest) = line.strip_prefix("    }") {
                    body.push('}');
                    behind = rest;
                    break;
                }
                body.push_str(line);
            }
        } else if let Some(alone) = ty.strip_suffix(OPTIONAL) {
            body.truncate(alone.len());
            behind = OPTIONAL;
        }
        out.extend(["    ", part, " ", &name, behind, "\n"]);
        named.extend([&name, " ::= ", &body, "\n\n"]);
    }
    let end = out.rfind("END").unwrap_or(out.len());
    out.insert_str(end, &named);
    out
}

/// The part of an information object that a line begins, and its type, if that has no name.
fn inline_type(line: &str) -> Option<(&str, &str)> {
    let (part, ty) = line.strip_prefix("    ")?.split_once(' ')?;
    let is_part = ["ARGUMENT", "RESULT", "PARAMETER"].contains(&part);
    let is_inline = ["SEQUENCE ", "CHOICE "]
        .iter()
        .any(|word| ty.starts_with(word));
    (is_part && is_inline).then_some((part, ty))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn types_within_objects_get_names() {
        let text = "\
park OPERATION ::= {
    ARGUMENT SEQUENCE {
        a NULL
    } OPTIONAL TRUE
    RESULT ParkResult
    CODE local : 1
}

none ERROR ::= {
    PARAMETER SEQUENCE OF NULL OPTIONAL TRUE
    CODE local : 2
}

END
";
        let named = "\
park OPERATION ::= {
    ARGUMENT ParkArgument OPTIONAL TRUE
    RESULT ParkResult
    CODE local : 1
}

none ERROR ::= {
    PARAMETER NoneParameter OPTIONAL TRUE
    CODE local : 2
}

ParkArgument ::= SEQUENCE {
        a NULL
}

NoneParameter ::= SEQUENCE OF NULL

END
";
        assert_eq!(name_inline_types(text), named);
    }
}
