//! Constraints (X.680 clauses 49 to 51).

use super::Parser;
use crate::error::Result;
use crate::lexer::TokenKind;
use crate::syntax::{Constraint, ConstraintSpec};

impl Parser {
    pub(super) fn constraints(&mut self) -> Result<Vec<ConstraintSpec>> {
        let mut constraints = Vec::new();
        while self.is_sign("(") {
            constraints.push(self.constraint()?);
        }
        Ok(constraints)
    }

    fn constraint(&mut self) -> Result<ConstraintSpec> {
        let at = self.at();
        self.expect("(")?;
        // A table, and with which other component to look into it.
        let root = if self.is_sign("{") {
            self.braces()?;
            if self.is_sign("{") {
                self.braces()?;
            }
            Constraint::Invisible
        } else {
            self.union()?
        };
        let mut extensible = false;
        if self.accept(",") {
            self.expect("...")?;
            extensible = true;
            if self.accept(",") {
                // Values beyond the marker are encoded as if there were no constraint.
                self.union()?;
            }
        }
        if self.accept("!") {
            // What to tell the sender of a value that is not in the constraint.
            if matches!(self.peek(), TokenKind::Upper(_)) {
                self.ty()?;
                self.expect(":")?;
            }
            self.value()?;
        }
        self.expect(")")?;
        Ok(ConstraintSpec {
            at,
            root,
            extensible,
        })
    }

    /// A set of values or objects in braces.
    pub(super) fn set(&mut self) -> Result<ConstraintSpec> {
        let at = self.at();
        self.expect("{")?;
        let mut set = ConstraintSpec {
            at,
            root: Constraint::Union(Vec::new()),
            extensible: false,
        };
        if self.accept("...") {
            set.extensible = true;
        } else {
            set.root = self.union()?;
            if self.accept(",") {
                self.expect("...")?;
                set.extensible = true;
            }
        }
        if set.extensible && self.accept(",") {
            self.union()?;
        }
        self.expect("}")?;
        Ok(set)
    }

    fn union(&mut self) -> Result<Constraint> {
        let mut members = vec![self.intersection()?];
        while self.accept("|") || self.accept_word("UNION") {
            members.push(self.intersection()?);
        }
        Ok(match members.len() {
            1 => members.remove(0),
            _ => Constraint::Union(members),
        })
    }

    fn intersection(&mut self) -> Result<Constraint> {
        let mut members = vec![self.element()?];
        while self.accept("^") || self.accept_word("INTERSECTION") {
            members.push(self.element()?);
        }
        if self.is_word("EXCEPT") {
            return self.unsupported("EXCEPT");
        }
        Ok(match members.len() {
            1 => members.remove(0),
            _ => Constraint::Intersection(members),
        })
    }

    pub(super) fn element(&mut self) -> Result<Constraint> {
        if self.is_sign("(") {
            self.next += 1;
            let inner = self.union()?;
            self.expect(")")?;
            return Ok(inner);
        }
        let word = match self.peek() {
            TokenKind::Upper(word) => word.clone(),
            _ => return self.range(),
        };
        match word.as_str() {
            "SIZE" => {
                self.next += 1;
                Ok(Constraint::Size(Box::new(self.constraint()?)))
            }
            "FROM" => {
                self.next += 1;
                Ok(Constraint::From(Box::new(self.constraint()?)))
            }
            "WITH" => {
                self.next += 1;
                if self.accept_word("COMPONENT") {
                    self.constraint()?;
                } else {
                    self.expect_word("COMPONENTS")?;
                    self.braces()?;
                }
                Ok(Constraint::Invisible)
            }
            "CONSTRAINED" => {
                self.next += 1;
                self.expect_word("BY")?;
                self.braces()?;
                Ok(Constraint::Invisible)
            }
            "CONTAINING" => {
                self.next += 1;
                self.ty()?;
                Ok(Constraint::Invisible)
            }
            "MIN" | "TRUE" | "FALSE" | "NULL" => self.range(),
            "ALL" | "PATTERN" | "ENCODED" | "SETTINGS" => self.unsupported("this constraint"),
            _ => {
                self.accept_word("INCLUDES");
                Ok(Constraint::Type(Box::new(self.ty()?)))
            }
        }
    }

    fn range(&mut self) -> Result<Constraint> {
        let low = if self.accept_word("MIN") {
            None
        } else {
            Some(self.value()?)
        };
        if self.is_sign("<") {
            return self.unsupported("an open range");
        }
        if !self.accept("..") {
            return match low {
                Some(value) => Ok(Constraint::Value(value)),
                None => self.unexpected(".."),
            };
        }
        if self.is_sign("<") {
            return self.unsupported("an open range");
        }
        let high = if self.accept_word("MAX") {
            None
        } else {
            Some(self.value()?)
        };
        Ok(Constraint::Range(low, high))
    }
}
