//! Octets as indented text for people, close to the value notation of ASN.1.
//!
//! ```text
//! admissionRequest : {
//!   requestSeqNum 42
//!   endpointIdentifier "ep-1"
//!   destinationInfo {
//!     dialedDigits : "4711"
//!   }
//!   answerCall FALSE
//!   unknown(31) '0080'H
//! }
//! ```
//!
//! Told what values mean ([`Text::guided`]), it has names as comments, and for octets that are an encoding
//! the value in them:
//!
//! ```text
//! capabilityIdentifier standard : {0 0 8 241 0 0 1} -- H.264
//! h245Control {
//!   MultimediaSystemControlMessage : command : endSessionCommand : disconnect : NULL
//! }
//! ```
//!
//! There are no commas, `unknown(n)` stands for the nth extension that the schema does not know, and
//! control characters are escaped, so that the text is safe to print whatever the message holds.

use core::fmt::{self, Write as _};
use core::mem;

use bytes::Bytes;

use super::guide::{Content, Extent, Guide, MAX_NESTED, Remark};
use super::walk::{self, BitRange, Place, Value, Visitor};
use super::{Kind, Type};
use crate::hex::to_upper_hex;

/// Braces that are deeper within one another than this are not indented further, so that a short message does not become
/// a text of spaces.
const MAX_INDENTED: usize = 64;

/// What lines are indented by: that of braces, and a step more for octets with their quote.
const SPACES: &str = match str::from_utf8(&[b' '; 2 * MAX_INDENTED + 2]) {
    Ok(spaces) => spaces,
    Err(_) => "",
};

/// Octets on a line, and the most that stand on the line of their name.
const OCTETS_PER_LINE: usize = 32;

/// The encoding of a value, to be displayed.
///
/// Octets that break off or do not decode are shown as far as they go, with the rule they break.
#[derive(Clone, Copy, Debug)]
pub struct Text<'a> {
    /// The type of the value.
    pub ty: &'static Type,
    /// Its encoding.
    pub octets: &'a Bytes,
}

impl fmt::Display for Text<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.write(f, None)
    }
}

impl Text<'_> {
    /// The same text with what the guide knows of the values.
    pub fn guided(&self, guide: &mut dyn Guide) -> String {
        let mut text = String::new();
        // Writing to a string does not fail.
        let _ = self.write(&mut text, Some(guide));
        text
    }

    fn write(&self, out: &mut dyn fmt::Write, guide: Option<&mut dyn Guide>) -> fmt::Result {
        let mut writer = Writer {
            out,
            guide,
            nested: 0,
            depth: 0,
            started: false,
            space: false,
            open: Vec::new(),
            result: Ok(()),
        };
        let walked = walk::walk(self.ty, self.octets, &mut writer);
        if let Err(fault) = walked {
            let comment = format!("-- {} at bit {}", fault.rule(), fault.bit());
            writer.begin_item();
            writer.write(&comment);
        }
        writer.result
    }
}

struct Writer<'w, 'g> {
    out: &'w mut dyn fmt::Write,
    guide: Option<&'w mut (dyn Guide + 'g)>,
    /// How many encodings are around the one at hand.
    nested: usize,
    depth: usize,
    /// Something is written.
    started: bool,
    /// A space is due before whatever follows on the same line.
    space: bool,
    /// For each value that is entered and not left: whether it is in braces, and has an item by now.
    open: Vec<Braces>,
    result: fmt::Result,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Braces {
    Without,
    Empty,
    Filled,
}

impl Writer<'_, '_> {
    /// The first error of the formatter is kept and ends the output.
    fn write(&mut self, text: &str) {
        self.space();
        if self.result.is_ok() {
            self.result = self.out.write_str(text);
        }
    }

    fn format(&mut self, text: fmt::Arguments<'_>) {
        self.space();
        if self.result.is_ok() {
            self.result = self.out.write_fmt(text);
        }
    }

    /// Writes the space that is due, if one is.
    fn space(&mut self) {
        self.started = true;
        if mem::take(&mut self.space) {
            self.write(" ");
        }
    }

    fn indent(&self) -> usize {
        2 * self.depth.min(MAX_INDENTED)
    }

    fn new_line(&mut self, indent: usize) {
        self.space = false;
        self.write("\n");
        self.write(&SPACES[..indent]);
    }

    /// Goes to a new line if what is open is in braces.
    fn begin_item(&mut self) {
        match self.open.last_mut() {
            Some(braces @ (Braces::Empty | Braces::Filled)) => {
                *braces = Braces::Filled;
                self.new_line(self.indent());
            }
            Some(Braces::Without) => self.space = self.started,
            None => {}
        }
    }

    fn octets(&mut self, octets: &[u8]) {
        let long = octets.len() > OCTETS_PER_LINE;
        let indent = self.indent() + 2;
        for (index, line) in octets.chunks(OCTETS_PER_LINE).enumerate() {
            if long {
                self.new_line(indent);
            }
            self.write(if index == 0 { "'" } else { " " });
            self.write(&to_upper_hex(line));
        }
        self.write(if octets.is_empty() { "''H" } else { "'H" });
    }

    /// Octets that are said to be an encoding: the value in them, if there is one.
    fn content(&mut self, content: &Content, octets: &[u8]) {
        let encoding = Bytes::copy_from_slice(octets);
        let name = &content.name;
        match content.extent(&encoding) {
            _ if self.nested == MAX_NESTED => self.octets(octets),
            Ok(extent) if !extent.fits(self.open.len()) => self.octets(octets),
            Ok(Extent { length, .. }) => {
                self.format(format_args!("{name} :"));
                self.space = true;
                self.nested += 1;
                // It was walked before, and ended well.
                let _ = walk::walk(content.ty, &encoding, self);
                self.nested -= 1;
                if let Some(spare @ [_, ..]) = octets.get(length..) {
                    self.write(" -- and");
                    self.space = true;
                    self.octets(spare);
                }
            }
            Err(fault) => {
                self.octets(octets);
                let (rule, bit) = (fault.rule(), fault.bit());
                self.format(format_args!(" -- no {name}: {rule} at bit {bit}"));
            }
        }
    }

    fn quoted(&mut self, characters: impl Iterator<Item = Result<char, u16>>) {
        let mut text = String::from("\"");
        for character in characters {
            match character {
                Ok(plain @ (' ' | '!' | '#'..='[' | ']'..='~')) => text.push(plain),
                Ok(c) => text.extend(c.escape_debug()),
                // Writing to a string does not fail.
                Err(surrogate) => _ = write!(text, "\\u{{{surrogate:x}}}"),
            }
        }
        text.push('"');
        self.write(&text);
    }
}

impl Visitor for Writer<'_, '_> {
    fn enter(&mut self, place: Place, ty: &'static Type, _bit: usize) {
        match place {
            Place::Top => {}
            Place::Component(component) | Place::Addition(component) => {
                self.begin_item();
                self.write(component.name);
                self.space = true;
            }
            Place::Alternative(alternative) => {
                self.write(alternative.name);
                self.write(" :");
                self.space = true;
            }
            Place::Element(_) => self.begin_item(),
        }
        if let Some(guide) = &mut self.guide {
            guide.enter(place, ty);
        }
        if let Kind::Sequence(_) | Kind::SequenceOf(_) = ty.kind {
            self.write("{");
            self.depth += 1;
            self.open.push(Braces::Empty);
        } else {
            self.open.push(Braces::Without);
        }
    }

    fn value(&mut self, value: Value<'_>, _content: BitRange) {
        let guide = self.guide.as_mut();
        let remark = guide.and_then(|guide| guide.value(&value));
        match value {
            Value::Octets(octets) if let Some(Remark::Holds(content)) = &remark => {
                self.content(content, octets);
            }
            Value::Boolean(true) => self.write("TRUE"),
            Value::Boolean(false) => self.write("FALSE"),
            Value::Null => self.write("NULL"),
            Value::Integer(number) => self.format(format_args!("{number}")),
            Value::Name(name) => self.write(name),
            Value::UnknownName(index) => self.format(format_args!("unknown({index})")),
            Value::Octets(octets) => self.octets(octets),
            Value::Bits(bits) => {
                let digits: String = bits.iter().map(|bit| if bit { '1' } else { '0' }).collect();
                self.format(format_args!("'{digits}'B"));
            }
            Value::Ia5(text) => self.quoted(text.chars().map(Ok)),
            Value::Bmp(text) => self.quoted(
                char::decode_utf16(text.code_units())
                    .map(|c| c.map_err(|e| e.unpaired_surrogate())),
            ),
            Value::General(octets) => self.quoted(String::from_utf8_lossy(octets).chars().map(Ok)),
            Value::ObjectIdentifier(oid) => {
                self.format(format_args!("{{{}}}", oid.to_string().replace('.', " ")));
            }
        }
        if let Some(Remark::Name(name)) = remark {
            self.format(format_args!(" -- {name}"));
        }
    }

    fn unknown_alternative(&mut self, index: u32, octets: &[u8], _content: BitRange) {
        self.format(format_args!("unknown({index}) :"));
        self.space = true;
        self.octets(octets);
    }

    fn unknown_addition(&mut self, index: u32, octets: &[u8]) {
        self.begin_item();
        self.format(format_args!("unknown({index})"));
        self.space = true;
        self.octets(octets);
    }

    fn bitmap(&mut self, length: u32) {
        self.begin_item();
        self.format(format_args!("-- extension bitmap of {length} bits"));
    }

    fn leave(&mut self, _bits: BitRange) {
        if let Some(guide) = &mut self.guide {
            guide.leave();
        }
        match self.open.pop() {
            None | Some(Braces::Without) => {}
            Some(Braces::Empty) => {
                self.depth -= 1;
                self.write("}");
            }
            Some(Braces::Filled) => {
                self.depth -= 1;
                self.new_line(self.indent());
                self.write("}");
            }
        }
    }
}
