//! Finding fields: one, or several in one pass.

use super::Field;
use super::skip::Skipper;
use crate::Fault;
use crate::schema::{Choice, Kind, Sequence, Type};

impl<'a> Skipper<'a> {
    /// Goes down to the field at the end of a path, or says that it is not there.
    pub(super) fn find(
        mut self,
        mut ty: &'static Type,
        path: &[u16],
    ) -> Result<Option<Field<'a>>, Fault> {
        for &step in path {
            if ty.recursive {
                self.d.descend()?;
            }
            let below = match ty.kind {
                Kind::Sequence(sequence) => self.component(sequence, step.into())?,
                Kind::Choice(choice) => self.alternative(choice, step.into())?,
                _ => None,
            };
            match below {
                Some(below) => ty = below,
                None => return Ok(None),
            }
        }
        Ok(Some(Field::here(&self, ty)))
    }

    /// Goes to a component of a SEQUENCE.
    fn component(
        &mut self,
        sequence: &'static Sequence,
        step: usize,
    ) -> Result<Option<&'static Type>, Fault> {
        let mut preamble = self.preamble(sequence)?;
        for (index, component) in sequence.root.iter().enumerate() {
            let there = preamble.next(component.optional);
            if index == step {
                return Ok(there.then_some(component.ty));
            }
            if there {
                self.value(component.ty)?;
            }
        }
        let wanted = step - sequence.root.len();
        let (true, Some(addition)) = (preamble.extended, sequence.additions.get(wanted)) else {
            return Ok(None);
        };
        let additions = self.bitmap(sequence)?;
        let wanted = wanted as u32;
        if !additions.has(wanted) {
            return Ok(None);
        }
        for _ in (0..wanted).filter(|index| additions.has(*index)) {
            self.open()?;
        }
        // Nothing is read behind the field, so that nobody leaves the open type.
        let _ = self.enter()?;
        Ok(Some(addition.ty))
    }

    /// Goes to an alternative of a CHOICE, if it is the one that is there.
    fn alternative(
        &mut self,
        choice: &'static Choice,
        step: usize,
    ) -> Result<Option<&'static Type>, Fault> {
        let root = choice.root.len() as u32;
        let index = self.index(root, choice.extensible)?;
        let alternative = choice.alternative(index).filter(|_| index as usize == step);
        if alternative.is_some() && index >= root {
            let _ = self.enter()?;
        }
        Ok(alternative.map(|alternative| alternative.ty))
    }
}

/// Goes down to the fields at the end of some paths, and passes over what is between them.
pub(super) struct Finder<'p, 'a, const N: usize> {
    pub(super) skipper: Skipper<'a>,
    pub(super) paths: [&'p [u16]; N],
    pub(super) found: [Option<Field<'a>>; N],
    /// The paths whose ends are still to be found, a bit for each.
    pub(super) left: u32,
}

impl<const N: usize> Finder<'_, '_, N> {
    /// Those of some paths whose next step is this one.
    #[inline]
    fn towards(&self, wanted: u32, depth: usize, step: usize) -> u32 {
        let mut towards = 0;
        for (index, path) in self.paths.iter().enumerate() {
            let goes = path
                .get(depth)
                .is_some_and(|&next| usize::from(next) == step);
            towards |= u32::from(goes) << index;
        }
        towards & wanted
    }

    /// A value that some paths lead to or through.
    pub(super) fn value(
        &mut self,
        ty: &'static Type,
        depth: usize,
        wanted: u32,
    ) -> Result<(), Fault> {
        let mut through = wanted;
        for (index, path) in self.paths.iter().enumerate() {
            if wanted >> index & 1 != 0 && path.len() == depth {
                self.found[index] = Some(Field::here(&self.skipper, ty));
                through &= !(1 << index);
                self.left &= !(1 << index);
            }
        }
        if through == 0 {
            return match self.left {
                0 => Ok(()),
                _ => self.skipper.value(ty),
            };
        }
        if ty.recursive {
            self.skipper.d.descend()?;
        }
        match ty.kind {
            Kind::Sequence(sequence) => self.sequence(sequence, depth, through)?,
            Kind::Choice(choice) => self.choice(choice, depth, through)?,
            _ => self.skipper.value(ty)?,
        }
        if ty.recursive {
            self.skipper.d.ascend();
        }
        // What is not found by now is not there.
        self.left &= !through;
        Ok(())
    }

    fn sequence(
        &mut self,
        sequence: &'static Sequence,
        depth: usize,
        wanted: u32,
    ) -> Result<(), Fault> {
        let mut preamble = self.skipper.preamble(sequence)?;
        for (index, component) in sequence.root.iter().enumerate() {
            if preamble.next(component.optional) {
                match self.towards(wanted, depth, index) {
                    0 => self.skipper.value(component.ty)?,
                    towards => self.value(component.ty, depth + 1, towards)?,
                }
                if self.left == 0 {
                    return Ok(());
                }
            }
        }
        if !preamble.extended {
            return Ok(());
        }
        let additions = self.skipper.bitmap(sequence)?;
        for index in (0..additions.length()).filter(|index| additions.has(*index)) {
            let step = sequence.root.len() + index as usize;
            match (
                self.towards(wanted, depth, step),
                sequence.additions.get(index as usize),
            ) {
                (0, _) | (_, None) => self.skipper.open()?,
                (towards, Some(addition)) => {
                    let around = self.skipper.enter()?;
                    self.value(addition.ty, depth + 1, towards)?;
                    self.skipper.d.leave(around);
                }
            }
            if self.left == 0 {
                return Ok(());
            }
        }
        Ok(())
    }

    fn choice(&mut self, choice: &'static Choice, depth: usize, wanted: u32) -> Result<(), Fault> {
        let root = choice.root.len() as u32;
        let index = self.skipper.index(root, choice.extensible)?;
        let towards = self.towards(wanted, depth, index as usize);
        match choice.alternative(index) {
            Some(alternative) if index < root && towards != 0 => {
                self.value(alternative.ty, depth + 1, towards)
            }
            Some(alternative) if index < root => self.skipper.value(alternative.ty),
            Some(alternative) if towards != 0 => {
                let around = self.skipper.enter()?;
                self.value(alternative.ty, depth + 1, towards)?;
                self.skipper.d.leave(around);
                Ok(())
            }
            _ => self.skipper.open(),
        }
    }
}
