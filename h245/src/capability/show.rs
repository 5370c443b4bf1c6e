//! A set as a person reads it.

use std::fmt;

use h323_messages::h245::MultiplexCapability;

use super::{CapabilitySet, TableEntryNumber};

/// One line for each entry of the table, then one for each descriptor, and one for the entries that no descriptor names.
impl fmt::Display for CapabilitySet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.is_empty() {
            return f.write_str("nothing: an empty set");
        }
        if let Some(multiplex) = self.multiplex() {
            writeln!(f, "over {}", transport(multiplex))?;
        }
        let width = self
            .table()
            .last()
            .map_or(1, |(number, _)| number.get().to_string().len());
        for (number, description) in self.descriptions() {
            writeln!(f, "{:>width$}  {description}", number.get())?;
        }
        let mut has_descriptors = false;
        for (number, simultaneous) in self.descriptors() {
            if has_descriptors {
                writeln!(f)?;
            }
            has_descriptors = true;
            write!(f, "at once, by descriptor {number}: ")?;
            for (index, alternatives) in simultaneous.iter().enumerate() {
                let between = if index > 0 { ", with " } else { "" };
                f.write_str(between)?;
                one_of(alternatives, f)?;
            }
        }
        if !has_descriptors {
            return f.write_str("one at a time: there are no descriptors");
        }
        let mut between = "\nin no descriptor: ";
        for (number, _) in self.table() {
            if !self.is_usable(number) {
                write!(f, "{between}{}", number.get())?;
                between = ", ";
            }
        }
        Ok(())
    }
}

fn one_of(alternatives: &[TableEntryNumber], f: &mut fmt::Formatter<'_>) -> fmt::Result {
    for (index, number) in alternatives.iter().enumerate() {
        let between = if index > 0 { " or " } else { "" };
        write!(f, "{between}{}", number.get())?;
    }
    Ok(())
}

fn transport(multiplex: &MultiplexCapability) -> &'static str {
    match multiplex {
        MultiplexCapability::NonStandard(_) => "a multiplex of a vendor",
        MultiplexCapability::H222Capability(_) => "H.222",
        MultiplexCapability::H223Capability(_) => "H.223",
        MultiplexCapability::V76Capability(_) => "V.76",
        MultiplexCapability::H2250Capability(_) => "H.225.0",
        MultiplexCapability::GenericMultiplexCapability(_) => "a generic multiplex",
        MultiplexCapability::Unknown(_) => "a multiplex of a later edition",
    }
}
