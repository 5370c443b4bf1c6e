//! Files in, files out.

use std::collections::BTreeMap;
use std::path::Path;

use crate::emit;
use crate::error::{Problem, Result};
use crate::layout::Layout;
use crate::model::Schema;
use crate::names;
use crate::parser;
use crate::resolve::{self, Source};

/// A schema file: `stem.asn`.
#[derive(Clone, Copy, Debug)]
pub struct Input<'a> {
    /// The crate that its types go to, without `h323-`: also the folder of that crate.
    pub package: &'a str,
    /// Where it is, for error messages. Its stem names the Rust module.
    pub path: &'a Path,
    /// What it holds.
    pub text: &'a str,
}

/// A compiled schema.
#[derive(Debug)]
pub struct Compiled {
    schema: Schema,
    layout: Layout,
}

/// Compiles these files, each of one module. `spellings` is the text of `spellings.txt`: lines of a
/// path `Type.component` and another spelling of it.
pub fn compile(inputs: &[Input<'_>], spellings: &str) -> Result<Compiled> {
    let mut spelled: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for line in spellings.lines() {
        let line = line.split('#').next().unwrap_or("");
        if let [path, other] = line.split_whitespace().collect::<Vec<_>>()[..] {
            let others = spelled.entry(path.to_owned()).or_default();
            others.push(other.to_owned());
        }
    }
    let mut sources = Vec::new();
    for input in inputs {
        let title = input.text.lines().next().unwrap_or("");
        for module in parser::parse(input.path, input.text)? {
            let rust = input.path.file_stem().unwrap_or_default();
            let at = module.at.clone();
            let source = Source {
                package: input.package.to_owned(),
                rust: rust.to_string_lossy().into_owned(),
                title: title.trim_start_matches('-').trim().to_owned(),
                module,
                spellings: spelled.clone(),
            };
            if sources
                .iter()
                .any(|other: &Source| other.rust == source.rust)
            {
                return Err(Problem::Duplicate(source.rust).at(&at));
            }
            sources.push(source);
        }
    }
    let mut schema = resolve::resolve(&sources)?;
    names::assign(&mut schema)?;
    let layout = Layout::new(&schema);
    Ok(Compiled { schema, layout })
}

impl Compiled {
    /// The generated files by their path below the folder of the crates, before rustfmt.
    pub fn files(&self) -> BTreeMap<String, String> {
        emit::files(&self.schema, &self.layout)
    }

    /// The folders of generated files, which hold nothing else, likewise.
    pub fn folders(&self) -> Vec<String> {
        let packages = self.schema.packages().into_iter();
        packages.map(emit::folder).collect()
    }

    /// The types with their estimated sizes, the largest first.
    pub fn sizes(&self) -> Vec<(u32, String)> {
        let mut sizes: Vec<_> = self
            .schema
            .definitions
            .iter()
            .enumerate()
            .map(|(id, definition)| {
                let module = &self.schema.modules[definition.module].rust;
                let name = format!("{module}::{}", definition.rust);
                (self.layout.extent(id).size, name)
            })
            .collect();
        sizes.sort_by(|a, b| b.cmp(a));
        sizes
    }

    /// The nested types: their path in the schema and the Rust name they were given.
    pub fn nested(&self) -> Vec<(String, String)> {
        self.schema
            .modules
            .iter()
            .flat_map(|module| &module.order)
            .map(|&id| &self.schema.definitions[id])
            .filter(|definition| definition.parent.is_some())
            .map(|definition| (definition.asn1.clone(), definition.rust.clone()))
            .collect()
    }
}
