//! The capabilities of one side: a numbered table and what of it can be used at once.

use std::collections::BTreeMap;
use std::num::NonZeroU16;

use h323_messages::h245::{
    AudioCapability, Capability, CapabilityDescriptor, CapabilityTableEntry, H2250Capability,
    MediaDistributionCapability, MultimediaSystemControlMessage, MultiplexCapability,
    MultipointCapability, RequestMessage, TableEntryCapacityExceeded, TerminalCapabilitySet,
    TerminalCapabilitySetRejectCause,
};
use h323_per::ObjectIdentifier;

use super::{AudioFormat, Builder, Description, UserInputMethods, Way};
use crate::error::{Limit, Misuse};
use crate::limits::{MAX_DESCRIPTOR_ENTRIES, MAX_SET_OCTETS, MAX_TABLE_ENTRIES};
use crate::message::IntoMessage;

/// H.245 version 17: {itu-t(0) recommendation(0) h(8) 245 version(0) 17}.
const PROTOCOL_IDENTIFIER: ObjectIdentifier = ObjectIdentifier::of(&[0, 0, 8, 245, 0, 17]);

/// The number of a table entry, 1 to 65535.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TableEntryNumber(NonZeroU16);

impl TableEntryNumber {
    /// The number, or `None` for 0.
    pub const fn new(number: u16) -> Option<Self> {
        match NonZeroU16::new(number) {
            Some(number) => Some(Self(number)),
            None => None,
        }
    }

    /// As messages carry it.
    pub const fn get(self) -> u16 {
        self.0.get()
    }
}

/// Sets of entries, of each of which one can be used while the others are.
type Simultaneous = Vec<Vec<TableEntryNumber>>;

/// The capabilities of one side. Entries of any kind are kept as they are, known or not.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CapabilitySet {
    multiplex: Option<MultiplexCapability>,
    table: BTreeMap<TableEntryNumber, Capability>,
    descriptors: BTreeMap<u8, Simultaneous>,
}

impl CapabilitySet {
    /// The empty set: nothing can be received. Sent to a peer it asks it to pause (H.323 8.4.6).
    pub fn empty() -> Self {
        Self::default()
    }

    /// No media yet, over H.225.0 transport in a point-to-point conference.
    pub fn h2250() -> Self {
        Self {
            multiplex: Some(MultiplexCapability::H2250Capability(h2250().into())),
            ..Self::default()
        }
    }

    /// A set to which capabilities are added, over H.225.0 transport in a point-to-point conference.
    pub fn builder() -> Builder {
        Builder::new(Self::h2250())
    }

    /// A telephone: these formats can be received, one at a time, and user input in these forms.
    pub fn telephone(
        receive: &[AudioFormat],
        input: UserInputMethods,
    ) -> Result<Self, crate::Error> {
        let mut builder = Self::builder().audio(Way::Receive, receive)?;
        for capability in input.to_capabilities() {
            builder = builder.with(capability)?;
        }
        builder.build()
    }

    /// Adds a table entry, under the lowest number that is free.
    pub fn add(&mut self, capability: Capability) -> Result<TableEntryNumber, Limit> {
        if self.table.len() >= MAX_TABLE_ENTRIES {
            return Err(Limit::TableEntries {
                ceiling: MAX_TABLE_ENTRIES,
            });
        }
        let mut number = NonZeroU16::MIN;
        while self.table.contains_key(&TableEntryNumber(number)) {
            number = number.saturating_add(1);
        }
        let number = TableEntryNumber(number);
        self.table.insert(number, capability);
        Ok(number)
    }

    /// Adds a descriptor: one entry out of each of these sets, best first, can be used at the same time.
    pub fn add_descriptor(
        &mut self,
        simultaneous: Vec<Vec<TableEntryNumber>>,
    ) -> Result<(), Misuse> {
        let sizes = 1..=256;
        if !sizes.contains(&simultaneous.len())
            || simultaneous
                .iter()
                .any(|alternatives| !sizes.contains(&alternatives.len()))
        {
            return Err(Misuse::DescriptorSize);
        }
        if let Some(number) = simultaneous
            .iter()
            .flatten()
            .find(|number| !self.table.contains_key(number))
        {
            return Err(Misuse::TableEntry(number.get()));
        }
        let number = (0..=u8::MAX).find(|number| !self.descriptors.contains_key(number));
        self.descriptors
            .insert(number.ok_or(Misuse::DescriptorSize)?, simultaneous);
        Ok(())
    }

    /// Whether there is nothing in the table.
    pub fn is_empty(&self) -> bool {
        self.table.is_empty()
    }

    /// The multiplex capability, if one was sent.
    pub fn multiplex(&self) -> Option<&MultiplexCapability> {
        self.multiplex.as_ref()
    }

    /// An entry of the table.
    pub fn get(&self, number: TableEntryNumber) -> Option<&Capability> {
        self.table.get(&number)
    }

    /// The table, by number.
    pub fn table(&self) -> impl Iterator<Item = (TableEntryNumber, &Capability)> {
        self.table
            .iter()
            .map(|(number, capability)| (*number, capability))
    }

    /// The descriptors, by number.
    pub fn descriptors(&self) -> impl Iterator<Item = (u8, &[Vec<TableEntryNumber>])> {
        self.descriptors
            .iter()
            .map(|(number, simultaneous)| (*number, simultaneous.as_slice()))
    }

    /// What can be used at once: by descriptor, the sets out of each of which one entry can be used while one of each other
    /// is. Without descriptors nothing says that two entries go together, so that it is one set of all entries.
    pub fn simultaneous(&self) -> Vec<Vec<Vec<TableEntryNumber>>> {
        if !self.descriptors.is_empty() {
            return self.descriptors.values().cloned().collect();
        }
        if self.table.is_empty() {
            return Vec::new();
        }
        vec![vec![self.table.keys().copied().collect()]]
    }

    /// Whether these entries can be used at once: some descriptor has for each a set of its own that names it. An entry
    /// that is to be used twice stands here twice.
    pub fn can_be_used_at_once(&self, entries: &[TableEntryNumber]) -> bool {
        match entries {
            [] => true,
            [one] if self.descriptors.is_empty() => self.table.contains_key(one),
            _ => self
                .descriptors
                .values()
                .any(|descriptor| has_a_set_for_each(descriptor, entries)),
        }
    }

    /// Whether an entry can be used at all: some descriptor names it, or there are none.
    pub fn is_usable(&self, number: TableEntryNumber) -> bool {
        self.descriptors.is_empty()
            || self
                .descriptors
                .values()
                .flatten()
                .flatten()
                .any(|named| *named == number)
    }

    /// The entries in order of preference: as the descriptors name them, then the rest by number.
    pub fn preferred(&self) -> impl Iterator<Item = (TableEntryNumber, &Capability)> {
        let mut order: Vec<TableEntryNumber> = Vec::with_capacity(self.table.len());
        let mut left: BTreeMap<_, _> = self.table.iter().collect();
        for number in self.descriptors.values().flatten().flatten() {
            if left.remove(number).is_some() {
                order.push(*number);
            }
        }
        order.extend(left.into_keys());
        order
            .into_iter()
            .filter_map(|number| Some((number, self.table.get(&number)?)))
    }

    /// The audio in the table, in order of preference.
    pub fn audio(&self) -> impl Iterator<Item = (TableEntryNumber, Way, &AudioCapability)> {
        self.preferred().filter_map(|(number, capability)| {
            let (way, audio) = match capability {
                Capability::ReceiveAudioCapability(audio) => (Way::Receive, audio),
                Capability::TransmitAudioCapability(audio) => (Way::Transmit, audio),
                Capability::ReceiveAndTransmitAudioCapability(audio) => (Way::Both, audio),
                _ => return None,
            };
            Some((number, way, audio))
        })
    }

    /// The audio that can be received, in order of preference.
    pub fn receive_audio(&self) -> impl Iterator<Item = (TableEntryNumber, &AudioCapability)> {
        self.audio()
            .filter(|(_, way, _)| way.receives())
            .map(|(number, _, audio)| (number, audio))
    }

    /// The audio that can be transmitted, in order of preference.
    pub fn transmit_audio(&self) -> impl Iterator<Item = (TableEntryNumber, &AudioCapability)> {
        self.audio()
            .filter(|(_, way, _)| way.transmits())
            .map(|(number, _, audio)| (number, audio))
    }

    /// The table, as a person reads it.
    pub fn descriptions(&self) -> impl Iterator<Item = (TableEntryNumber, Description)> {
        self.table()
            .map(|(number, capability)| (number, Description::of(capability)))
    }

    /// The forms of user input that can be received.
    pub fn user_input(&self) -> UserInputMethods {
        let mut methods = UserInputMethods::default();
        for (_, capability) in self.preferred() {
            methods.read(capability);
        }
        methods
    }

    /// Takes over what a message says: entries with a capability are set, entries without are removed, and
    /// likewise descriptors. A message without entries and descriptors empties the set. A message that is
    /// refused changes nothing.
    pub fn apply(
        &mut self,
        pdu: &TerminalCapabilitySet,
    ) -> Result<(), TerminalCapabilitySetRejectCause> {
        let entries = pdu.capability_table.as_ref();
        let descriptors = pdu.capability_descriptors.as_ref();
        let mut new = self.clone();
        if entries.is_none() && descriptors.is_none() {
            new = Self::empty();
        }
        if let Some(multiplex) = &pdu.multiplex_capability {
            new.multiplex = Some(multiplex.clone());
        }
        let mut last = None;
        for entry in entries.into_iter().flatten() {
            let Some(number) = TableEntryNumber::new(entry.capability_table_entry_number) else {
                return Err(TerminalCapabilitySetRejectCause::Unspecified);
            };
            match &entry.capability {
                None => {
                    new.table.remove(&number);
                }
                Some(_)
                    if new.table.len() >= MAX_TABLE_ENTRIES && !new.table.contains_key(&number) =>
                {
                    return Err(table_full(last));
                }
                Some(capability) => {
                    new.table.insert(number, capability.clone());
                }
            }
            last = last.max(Some(number));
        }
        for descriptor in descriptors.into_iter().flatten() {
            let number = descriptor.capability_descriptor_number;
            match &descriptor.simultaneous_capabilities {
                None => {
                    new.descriptors.remove(&number);
                }
                Some(simultaneous) => {
                    let simultaneous = simultaneous
                        .iter()
                        .map(|set| set.iter().map(|&n| new.defined(n)).collect())
                        .collect::<Option<Simultaneous>>()
                        .ok_or(TerminalCapabilitySetRejectCause::UndefinedTableEntryUsed)?;
                    new.descriptors.insert(number, simultaneous);
                }
            }
        }
        let named = new.descriptors.values().flatten().flatten().count();
        if named > MAX_DESCRIPTOR_ENTRIES {
            return Err(TerminalCapabilitySetRejectCause::DescriptorCapacityExceeded);
        }
        *self = new.compacted()?;
        Ok(())
    }

    /// The same set in memory of its own. Entries share the octets of the message that they came in, and a set that is built
    /// of many messages would keep all of them.
    fn compacted(self) -> Result<Self, TerminalCapabilitySetRejectCause> {
        let mut octets = Vec::new();
        let parts = Self {
            descriptors: BTreeMap::new(),
            ..self
        };
        h323_per::encode(&parts.to_message(0).into_message(), &mut octets)
            .map_err(|_| TerminalCapabilitySetRejectCause::Unspecified)?;
        if octets.len() > MAX_SET_OCTETS {
            return Err(table_full(None));
        }
        match h323_per::decode(&octets.into()) {
            Ok(MultimediaSystemControlMessage::Request(RequestMessage::TerminalCapabilitySet(
                message,
            ))) => Ok(Self {
                multiplex: message.multiplex_capability,
                table: message
                    .capability_table
                    .into_iter()
                    .flatten()
                    .filter_map(|entry| {
                        let number = TableEntryNumber::new(entry.capability_table_entry_number)?;
                        Some((number, entry.capability?))
                    })
                    .collect(),
                descriptors: self.descriptors,
            }),
            Ok(_) | Err(_) => Err(TerminalCapabilitySetRejectCause::Unspecified),
        }
    }

    /// The message that carries the whole set. The empty set makes an empty message.
    pub fn to_message(&self, sequence_number: u8) -> TerminalCapabilitySet {
        let table = self
            .table
            .iter()
            .map(|(number, capability)| CapabilityTableEntry {
                capability_table_entry_number: number.get(),
                capability: Some(capability.clone()),
            });
        let descriptors = self.descriptors.iter().map(|(number, simultaneous)| {
            let simultaneous = simultaneous
                .iter()
                .map(|alternatives| alternatives.iter().map(|number| number.get()).collect())
                .collect();
            CapabilityDescriptor {
                capability_descriptor_number: *number,
                simultaneous_capabilities: Some(simultaneous),
            }
        });
        TerminalCapabilitySet {
            sequence_number,
            protocol_identifier: PROTOCOL_IDENTIFIER,
            multiplex_capability: self.multiplex.clone(),
            capability_table: (!self.table.is_empty()).then(|| table.collect()),
            capability_descriptors: (!self.descriptors.is_empty()).then(|| descriptors.collect()),
            ..Default::default()
        }
    }

    fn defined(&self, number: u16) -> Option<TableEntryNumber> {
        TableEntryNumber::new(number).filter(|number| self.table.contains_key(number))
    }
}

/// Whether each entry can be given a set that names it, no set twice: a matching, found by making room again and again.
fn has_a_set_for_each(sets: &[Vec<TableEntryNumber>], entries: &[TableEntryNumber]) -> bool {
    if entries.len() > sets.len() {
        return false;
    }
    let naming = |entry| {
        let sets = sets.iter().enumerate();
        sets.filter_map(|(index, set)| set.contains(entry).then_some(index))
            .collect()
    };
    let candidates: Vec<Vec<usize>> = entries.iter().map(naming).collect();
    let mut taken_by = vec![None; sets.len()];
    (0..entries.len()).all(|entry| {
        let mut seen = vec![false; sets.len()];
        place(entry, &candidates, &mut taken_by, &mut seen)
    })
}

/// Finds a set for an entry among its candidates, moving others on if need be. A set is looked at once.
fn place(
    entry: usize,
    candidates: &[Vec<usize>],
    taken_by: &mut [Option<usize>],
    seen: &mut [bool],
) -> bool {
    for &set in &candidates[entry] {
        if std::mem::replace(&mut seen[set], true) {
            continue;
        }
        let is_free = match taken_by[set] {
            None => true,
            Some(other) => place(other, candidates, taken_by, seen),
        };
        if is_free {
            taken_by[set] = Some(entry);
            return true;
        }
    }
    false
}

fn table_full(last: Option<TableEntryNumber>) -> TerminalCapabilitySetRejectCause {
    TerminalCapabilitySetRejectCause::TableEntryCapacityExceeded(match last {
        Some(number) => TableEntryCapacityExceeded::HighestEntryNumberProcessed(number.get()),
        None => TableEntryCapacityExceeded::NoneProcessed,
    })
}

/// Point to point: nothing distributed, no multipoint controller.
fn h2250() -> H2250Capability {
    let multipoint = MultipointCapability {
        media_distribution_capability: std::iter::once(MediaDistributionCapability::default())
            .collect(),
        ..Default::default()
    };
    H2250Capability {
        maximum_audio_delay_jitter: 250,
        receive_multipoint_capability: multipoint.clone(),
        transmit_multipoint_capability: multipoint.clone(),
        receive_and_transmit_multipoint_capability: multipoint,
        logical_channel_switching_capability: Some(false),
        t120_dynamic_port_capability: Some(false),
        ..Default::default()
    }
}
